"""How are di_verbs.txt, di_places.txt and ke_places.txt made? `python -m housestyle.lexicon.build_di`."""

import argparse
import sys
import textwrap
from collections import Counter, defaultdict
from pathlib import Path

from housestyle.lexicon import sources
from housestyle.rules.language.affixes import with_nasal
from housestyle.spelling import tables

SEEN_AS_PLACE = 3  # times that a noun stood after "di" in the news before it counts as a place
KNOWN_WORD = 2.0  # Zipf value from which a word with ke- of the web's list counts
COMMON_PASSIVE = 3.0  # Zipf value from which a passive of the web's list counts
_ACTIONS = ("asi", "isi", "usi", "si", "kan", "ing")  # nouns that are verbs as well: dievaluasi, diinspeksi
_PLACES_IN_SI = frozenset({"lokasi", "posisi", "instansi", "sisi", "polisi", "kursi"})
_HEADS = {
    "di_verbs.txt": "# Verbs that take the prefix di-: dilaksanakan. Made by python -m housestyle.lexicon.build_di.",
    "di_places.txt": "# Words that follow the preposition di: di aula. Made by python -m housestyle.lexicon.build_di.",
    "ke_places.txt": "# Words that follow the preposition ke: ke aula. Made by python -m housestyle.lexicon.build_di.",
}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m housestyle.lexicon.build_di", description=__doc__)
    parser.add_argument("--wordfreq", type=Path, required=True, help="the wheel of wordfreq 3.1.1")
    parser.add_argument("--nlp-id", type=Path, required=True, help="the wheel of nlp-id 0.1.23.0")
    parser.add_argument("--out", type=Path, default=tables.DATA)
    options = parser.parse_args(arguments)
    for name, words in build(options.wordfreq, options.nlp_id).items():
        lines = textwrap.wrap(" ".join(sorted(words)), 118, break_on_hyphens=False)
        (options.out / name).write_text("\n".join([_HEADS[name], *lines]) + "\n", "utf-8")
        print(f"{name}: {len(words)} words", file=sys.stderr)
    return 0


def build(wordfreq: Path, nlp_id: Path) -> dict[str, set[str]]:
    """Return the words of each table."""
    hand: dict[str, set[str]] = defaultdict(set)
    for word, kind in tables.pairs("di_by_hand.tsv"):
        hand[kind].add(word)
    news = News(nlp_id)
    web = sources.zipf_scores(wordfreq, "small_id")
    roots = sources.root_words(nlp_id)
    by_hand_places = hand["tempat"] | hand["ke"] | hand["di"]
    places = news.places() | by_hand_places
    verbs = (_verbs(news, web, roots) | hand["kerja"]) - hand["bukan"] - places
    di = {place for place in places if f"di{place}" not in roots and place not in verbs} - hand["bukan"]
    known = roots | news.words | {word for word, score in web.items() if score >= KNOWN_WORD and word.startswith("ke")}
    ke = hand["ke"] | {place for place in di - hand["di"] if f"ke{place}" not in known and not place.endswith("an")}
    return {"di_verbs.txt": verbs, "di_places.txt": di, "ke_places.txt": ke - hand["bukan"]}


class News:
    """What the tagged news sentences tell of di."""

    def __init__(self, wheel: Path) -> None:
        self.passives: Counter[str] = Counter()
        self.after: Counter[str] = Counter()
        self.tags: dict[str, Counter[str]] = defaultdict(Counter)
        self.words: set[str] = set()
        for sentence in sources.tagged_sentences(wheel):
            self._read(sentence)

    def _read(self, sentence: sources.Tokens) -> None:
        for (word, tag), (following, _) in zip(sentence, [*sentence[1:], ("", "")], strict=True):
            if not word.islower():
                continue
            self.words.add(word)
            self.tags[word][tag] += 1
            if word.startswith("di") and tag == "VB":
                self.passives[word[2:]] += 1
            if word == "di" and following.isalpha() and following.islower():
                self.after[following] += 1

    def places(self) -> set[str]:
        """Return the nouns that stood after "di" often enough, verbs and names of actions left out."""
        return {
            word
            for word, times in self.after.items()
            if times >= SEEN_AS_PLACE
            and len(word) > 3
            and self.tags[word].most_common(1)[0][0] in ("NN", "PR", "IN")
            and self.passives[word] < times
            and (not word.endswith(_ACTIONS) or word in _PLACES_IN_SI)
        }


def _verbs(news: News, web: dict[str, float], roots: set[str]) -> set[str]:
    """Return the stems after di-: seen as passives, or with a suffix in an active form with me(N)- that was seen.

    A bare root counts only as a passive: `membesar` and `menyatu` exist, but nothing is "dibesar" or "disatu".
    """
    active = {word for word in (*news.words, *web) if word.startswith("me") and len(word) > 5}
    found = {stem for stem in news.passives if len(stem) > 2 and stem.isalpha() and _is_regular(stem, roots)}
    found |= {root for root in roots if web.get(f"di{root}", 0) >= COMMON_PASSIVE and len(root) > 3}
    for root in roots:
        if len(root) < 3 or not root.isalpha():
            continue
        for suffix in ("kan", "i"):
            if with_nasal(root) + suffix in active and root + suffix not in roots:
                found.add(root + suffix)
            if f"memper{root}{suffix}" in active:
                found.add(f"per{root}{suffix}")
    return {stem for stem in found if not _may_be_noun(stem, news)}


def _is_regular(stem: str, roots: set[str]) -> bool:
    """Tell whether a stem comes from a root, so that dirumah and the mistyped digerakan are left out."""
    if any(stem.removesuffix(suffix) in roots for suffix in ("", "kan", "i")):
        return True
    return stem.endswith(("kan", "i")) and stem.removesuffix("an") not in roots


def _may_be_noun(stem: str, news: News) -> bool:
    """Tell whether a stem is a noun more often than a passive, so that "di jalan" and "di foto" are let stand."""
    return news.after[stem] >= max(1, news.passives[stem]) or (
        news.tags[stem]["NN"] > 3 * news.passives[stem] and not stem.endswith("i")
    )


if __name__ == "__main__":
    sys.exit(main())
