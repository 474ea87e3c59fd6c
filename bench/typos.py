"""How many typing slips does the spelling check find, and is its first suggestion right? `python -m bench.typos`.

Takes clean paragraphs, spoils one word in each sentence as hands do, and checks the sentence. A slip that makes another
known word (dari, hari) can't be found by a word list; those are counted on their own.
"""

import argparse
import random
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from housestyle import Part, Setting, check_parts
from housestyle.document import Document
from housestyle.parts import Kind
from housestyle.spelling import RULES, suggest
from housestyle.spelling.edits import LETTERS, neighbours

CLEAN = Path(__file__).parent / "housestyle_sets" / "clean.txt"
STORIES = Path(__file__).parent.parent / "articles" / "demo" / "stories"
SHORTEST = 4


def slip(word: str, dice: random.Random) -> str:
    """Return a word as a hurried hand types it: a letter dropped, doubled, swapped, added or replaced."""
    place = dice.randrange(1, len(word))
    head, letter, tail = word[:place], word[place], word[place + 1 :]
    way = dice.choice(("drop", "double", "swap", "beside", "add"))
    if way == "drop":
        return head + tail
    if way == "double":
        return head + letter + letter + tail
    if way == "swap":
        return word[: place - 1] + letter + word[place - 1] + tail
    beside = dice.choice(neighbours(letter) or LETTERS)
    return head + beside + tail if way == "beside" else head + letter + beside + tail


def spoiled(text: str, dice: random.Random) -> Iterator[tuple[str, int, str, str]]:
    """Yield sentences with one word spoiled: the sentence, where, the slip, and the word as it was."""
    document = Document([Part("text", text, Kind.BODY)])
    for paragraph in document.paragraphs:
        for sentence in paragraph.sentences:
            words = [w for w in sentence.words if len(w.text) >= SHORTEST and re.fullmatch("[a-z]+", w.text)]
            if not words:
                continue
            word = dice.choice(words)
            wrong = slip(word.text, dice)
            if wrong != word.text:
                start = word.start - sentence.start
                whole = document.text[sentence.start : sentence.end]
                yield whole[:start] + wrong + whole[start + len(word.text) :], start, wrong, word.text


def measure(texts: list[str], *, rounds: int, verbose: bool) -> Counter[str]:
    """Spoil and check every sentence so many times; count what came of it."""
    dice = random.Random(20260901)
    result: Counter[str] = Counter()
    for text in texts * rounds:
        for sentence, start, wrong, right in spoiled(text, dice):
            result["slips"] += 1
            if suggest.accepts(wrong):
                result["real words"] += 1
                if verbose:
                    print(f"another word: {right} -> {wrong}")
                continue
            findings = check_parts([Part("text", sentence)], Setting(), rules=RULES)
            hits = [f for f in findings if f.severity != "info" and f.start <= start < f.end]
            result["found"] += bool(hits)
            fixed = [sentence[: f.start] + s + sentence[f.end :] for f in hits for s in f.suggestions]
            meant = sentence[:start] + right + sentence[start + len(wrong) :]
            result["first right"] += fixed[:1] == [meant]
            result["among first four"] += meant in fixed
            if verbose and fixed[:1] != [meant]:
                print(f"{'not first' if hits else 'missed'}: {right} -> {wrong}: {[f.suggestions for f in hits]}")
    return result


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.typos", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--verbose", action="store_true", help="print what was missed or not rightly mended")
    options = parser.parse_args()
    texts = [CLEAN.read_text("utf-8")] if CLEAN.exists() else []
    texts += [path.read_text("utf-8").partition("\n\n")[2] for path in sorted(STORIES.glob("*.txt"))]
    result = measure(texts, rounds=options.rounds, verbose=options.verbose)
    apart = result["slips"] - result["real words"]
    print(f"{result['slips']} slips, of them {result['real words']} made another known word")
    print(f"found {result['found'] / result['slips']:.1%} of all, {result['found'] / apart:.1%} of the others")
    print(f"first suggestion right {result['first right'] / result['found']:.1%} of those found,", end=" ")
    print(f"among the first four {result['among first four'] / result['found']:.1%}")


if __name__ == "__main__":
    main()
