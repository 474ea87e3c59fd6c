"""How are words.marisa, names.marisa, english.marisa and candidates.txt made? `python -m housestyle.lexicon.build`."""

import argparse
import math
import sys
from collections.abc import Iterable
from pathlib import Path

import marisa_trie

from housestyle.lexicon import doubtful, reference, sources
from housestyle.spelling import tables
from housestyle.spelling.affixes import Forms, bases, roots

ROOT = tables.DATA.parent.parent
HOUSE_SCORE, MODERN_SCORE, STORY_SCORE = 4.3, 2.8, 3.6
COMMON_SCORE = 2.0
ENGLISH_SCORE = 3.2
LOOSE_SCORE = 3.3  # from here on a word of the web counts though nothing explains it


def main(arguments: list[str] | None = None) -> int:
    options = _parser().parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    build(options)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m housestyle.lexicon.build", description=__doc__)
    parser.add_argument("--wordfreq", type=Path, required=True, help="the wheel of wordfreq 3.1.1")
    parser.add_argument("--nlp-id", type=Path, required=True, help="the wheel of nlp-id 0.1.23.0")
    parser.add_argument("--hunspell", type=Path, default=Path("/usr/share/hunspell/id_ID.dic"))
    parser.add_argument("--stories", type=Path, default=ROOT / "articles" / "demo" / "stories")
    parser.add_argument("--reference", type=Path, default=ROOT / "upt" / "reference")
    parser.add_argument("--out", type=Path, default=tables.DATA)
    parser.add_argument("--hold-out", type=int, default=0, metavar="N", help="leave every Nth news sentence out")
    parser.add_argument("--doubted", type=Path, help="where to write the dictionary words that were left out")
    return parser


def build(options: argparse.Namespace) -> None:
    """Read the sources and write the four files; print how many words went into each."""
    news = sources.Counts()
    for number, sentence in enumerate(sources.tagged_sentences(options.nlp_id)):
        if not options.hold_out or number % options.hold_out:
            news.add([word for word, _ in sentence])
    stories = sources.Counts()
    for words in sources.story_sentences(options.stories):
        stories.add(words)
    web = sources.zipf_scores(options.wordfreq, "small_id")
    english = sources.zipf_scores(options.wordfreq, "small_en")
    house = [word for word in tables.words("house.txt") if sources.is_word(word)]
    modern = [word for word in tables.words("modern.txt") if sources.is_word(word)]
    regional = [word for word in tables.words("regional.txt") if sources.is_word(word)]
    slips = _NonStandard(tables.pairs("nonstandard.tsv"))
    standard = [word for _, right in tables.pairs("nonstandard.tsv") for word in right.replace(",", " ").split()]

    stems = sources.hunspell_stems(options.hunspell) | sources.root_words(options.nlp_id)
    forms = sources.lemma_forms(options.nlp_id)
    score = {word: value for word, value in _scores(web, news, stories, house, modern).items() if word not in slips}
    trusted = {*house, *modern, *regional, *standard, *stories.small}
    explained, loose = _seen(web, news, stems | forms | trusted, english)
    doubted = doubtful.near_common_words(stems, forms | explained, loose, score, trusted)
    every = stems | forms | explained | loose | trusted
    known = {word for word in every - doubted if sources.is_word(word)}

    names = _names(web, news, stories, known) | reference.words(options.reference)
    frequent = {w: s for w, s in score.items() if w in known and w not in doubted and s >= 1.0 and len(w) > 1}
    foreign = {w for w, s in english.items() if s >= ENGLISH_SCORE and len(w) > 2 and w.isascii() and w.isalpha()}
    _trie(options.out / "words.marisa", known)
    _trie(options.out / "names.marisa", names)
    _trie(options.out / "english.marisa", foreign - known)
    (options.out / "candidates.txt").write_text(_by_score(frequent), "utf-8")
    if options.doubted:
        options.doubted.write_text("\n".join(sorted(doubted & stems)) + "\n", "utf-8")
    sizes = f"{len(known)} words, {len(doubted)} doubted, {len(names)} names, {len(frequent)} candidates"
    print(sizes, file=sys.stderr)


class _NonStandard:
    """The words that the rule on non-standard words speaks of, with their regular forms; none is ever a suggestion."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self._words = {wrong for wrong, _ in pairs if len(wrong) > 3}

    def __contains__(self, word: str) -> bool:
        return word in self._words or any(part in self._words for part in (*bases(word), *roots(word)) if len(part) > 4)


def _scores(
    web: dict[str, float], news: sources.Counts, stories: sources.Counts, house: list[str], modern: list[str]
) -> dict[str, float]:
    """Mix the sources into one Zipf value a word."""
    score: dict[str, float] = {}
    total = sum(news.small.values())
    for word in {*web, *news.small}:
        share = 0.5 * 10 ** (web[word] - 9) if word in web else 0.0
        share += 0.5 * news.small[word] / total
        if share:
            score[word] = math.log10(share) + 9
    told = sum(stories.small.values()) or 1
    for word, times in stories.small.items():
        score[word] = max(score.get(word, 0), STORY_SCORE, math.log10(times / told) + 8.6)
    for words, lowest in ((house, HOUSE_SCORE), (modern, MODERN_SCORE)):
        for word in words:
            score[word] = max(score.get(word, 0), lowest)
    return score


def _seen(
    web: dict[str, float], news: sources.Counts, strong: set[str], english: dict[str, float]
) -> tuple[set[str], set[str]]:
    """Return the words that real texts write small: those that grammar explains, and the others."""
    regular = Forms(known=strong.__contains__, common=lambda word: word in strong and web.get(word, 0) > COMMON_SCORE)
    explained, loose = set(), set()
    for word in {*web, *news.small}:
        if not sources.is_word(word) or _is_english(word, web, english):
            continue
        small, capital = news.small[word], news.capital[word]
        if regular.explains(word):
            if web.get(word, 0) > COMMON_SCORE or small > 1:
                explained.add(word)
        elif (small > 1 and small > capital) or (web.get(word, 0) >= LOOSE_SCORE and small >= capital):
            loose.add(word)
    return explained, loose


def _is_english(word: str, web: dict[str, float], english: dict[str, float]) -> bool:
    return english.get(word, 0) > max(web.get(word, 0) - 0.5, ENGLISH_SCORE)


def _names(web: dict[str, float], news: sources.Counts, stories: sources.Counts, known: set[str]) -> set[str]:
    """Return what is written with a capital: in the news, in our stories, or only known from the web's list."""
    capital = {word for word in {*news.capital, *stories.capital} if word.isalpha()}
    return {word for word in capital | {w for w in web if w.isalpha()} if word not in known and len(word) > 2}


def _by_score(score: dict[str, float]) -> str:
    """Write one line a tenth of a Zipf value: the value, then its words."""
    lines: dict[int, list[str]] = {}
    for word, value in score.items():
        lines.setdefault(round(value * 10), []).append(word)
    return "".join(f"{tenth} {' '.join(sorted(lines[tenth]))}\n" for tenth in sorted(lines, reverse=True))


def _trie(path: Path, words: Iterable[str]) -> None:
    marisa_trie.Trie(sorted(words)).save(str(path))


if __name__ == "__main__":
    sys.exit(main())
