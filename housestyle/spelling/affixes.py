"""Is this a regular form of a known word: with clitics, affixes, a combining form, or repeated?

The tables of words hold most inflected forms. What is built here by rule are the forms that language makes every day:
clitics, se-, repetition, and affixes on words too new for the tables (memviralkan). `known` says whether a word is in
the tables, `common` whether it is seen often: a rare root explains no new form, or every slip would be explained.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

CLITICS = ("nyalah", "nyapun", "nyakah", "kulah", "mulah", "nya", "lah", "kah", "pun", "ku", "mu")
COMBINING = (
    "adi agro aero anti antar arki audio bio catur dasa de dwi eka eko ekstra geo hiper hidro infra inter intra kontra "
    "maha makro manca mega mikro mini mono multi neo nir non panca para pasca per poli pra pramu pro proto purna re "
    "sapta semi sosio sub super swa tele trans tri tuna ultra video"
).split()
LOOSE = frozenset("non anti pra pasca antar pro se sub eks multi ala ber di ke".split())
_NUMBERED = re.compile(r"(?:ke|se|ber|per)?-?\d+(?:-?an|nya)?")
# Prefixes, the letters that the root may begin with after them, and what the prefix swallowed.
_PREFIXES = (
    ("menge", "", ""),
    ("penge", "", ""),
    ("meng", "aiueoghkq", "k"),
    ("peng", "aiueoghkq", "k"),
    ("meny", "aiueo", "s"),
    ("peny", "aiueo", "s"),
    ("mem", "bfpv", ""),
    ("mem", "aiueo", "p"),
    ("pem", "bfpv", ""),
    ("pem", "aiueo", "p"),
    ("men", "cdjstz", ""),
    ("men", "aiueo", "t"),
    ("pen", "cdjstz", ""),
    ("pen", "aiueo", "t"),
    ("me", "lmnrwy", ""),
    ("pe", "lmnrwy", ""),
    ("memper", "", ""),
    ("diper", "", ""),
    ("ber", "", ""),
    ("ter", "", ""),
    ("per", "", ""),
    ("di", "", ""),
    ("ke", "", ""),
    ("se", "", ""),
)
_SUFFIXES = ("kan", "an", "i", "")
# Which endings go with which beginnings: me-kan, pe-an, ke-an; what isn't named takes any.
_ENDINGS = {"ber": ("", "an", "kan"), "ke": ("an",), "se": ("",), "ter": ("", "kan", "i"), "per": ("an", "")}
_ENDINGS |= {
    prefix: ("", "kan", "i") for prefix in ("di", "diper", "memper", "me", "mem", "men", "meng", "meny", "menge")
}
_ENDINGS |= {prefix: ("", "an") for prefix in ("pe", "pem", "pen", "peng", "peny", "penge")}
SHORTEST_ROOT = 5


@dataclass(frozen=True)
class Forms:
    """Regular forms over two tables of words."""

    known: Callable[[str], bool]
    common: Callable[[str], bool]

    def explains(self, word: str) -> bool:
        """Tell whether a word in small letters is a regular form of known words."""
        if "-" in word:
            return self._is_joined(word)
        return self.is_whole(word) or any(self.is_whole(base) for base in bases(word))

    def is_whole(self, word: str) -> bool:
        """Tell whether a word without clitics is known or made by rule."""
        return self.known(word) or self._is_affixed(word) or self._is_combined(word) or self._is_learned(word)

    def _is_learned(self, word: str) -> bool:
        """Tell whether a loan word has a known relative: regeneratif beside regenerasi, robotik beside robotika."""
        if word.endswith("tif"):
            return self.known(word[:-3] + "si")
        return word.endswith("ik") and self.known(word + "a")

    def _is_affixed(self, word: str) -> bool:
        if word.endswith("kan") and self.known("di" + word):  # kami perkirakan, tak terhindarkan
            return True
        if word.startswith("ter") and word.endswith("kan") and self.known("di" + word[3:]):
            return True
        if word.startswith(("ku", "kau")) and self.known("di" + word.removeprefix("ku").removeprefix("kau")):
            return True
        if word.startswith("se") and len(word) > 5 and self.common(word[2:]):
            return True
        return any(len(root) >= SHORTEST_ROOT and self.common(root) for root in roots(word))

    def _is_combined(self, word: str) -> bool:
        return any(
            word.startswith(front) and len(word) >= len(front) + 4 and self.common(word[len(front) :])
            for front in COMBINING
            if len(front) > 2 or word.startswith(front + "e") is False
        )

    def _is_joined(self, word: str) -> bool:
        parts = [part for part in word.split("-") if part]
        if _NUMBERED.fullmatch(word) or not parts:
            return True
        if parts[0] in LOOSE and len(parts) > 1:
            parts = parts[1:]
        return all(len(part) < 3 or self.explains(part) for part in parts) or (
            len(parts) == 2 and self._is_repeated(*parts)
        )

    def _is_repeated(self, first: str, second: str) -> bool:
        """Tell whether two halves share a known root: kebiru-biruan, sebaik-baiknya, bersalam-salaman."""
        for size in range(min(len(first), len(second)), 2, -1):
            if first.endswith(second[:size]) and self.known(second[:size]):
                return len(first) - size <= 4 and second[size:] in ("", "an", "kan", "i", "nya", "annya", "lah")
        return False


def bases(word: str) -> Iterator[str]:
    """Yield a word without its clitics, where three letters or more remain."""
    for clitic in CLITICS:
        if word.endswith(clitic) and len(word) - len(clitic) >= 3:
            yield word[: -len(clitic)]


def roots(word: str) -> Iterator[str]:
    """Yield what may be the root of an affixed word, swallowed letters restored."""
    for prefix, openings, swallowed in _PREFIXES:
        if not word.startswith(prefix):
            continue
        rest = word[len(prefix) :]
        if not rest or (openings and rest[0] not in openings):
            continue
        for suffix in _ENDINGS.get(prefix, _SUFFIXES):
            if rest.endswith(suffix):
                root = rest[: len(rest) - len(suffix)]
                yield root
                if swallowed:
                    yield swallowed + root
