"""Has a verb lost the k of its root before -kan: menunjukan for menunjukkan?"""

from collections.abc import Iterator
from functools import lru_cache

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import casing
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting
from housestyle.spelling import lexicon

_ENDINGS = ("kannya", "kanlah", "kan")
# What stands before the root, and the letter of the root that it has swallowed.
_PREFIXES = (
    ("memper", ""), ("diper", ""), ("meng", "k"), ("meng", ""), ("meny", "s"), ("mem", "p"), ("mem", ""), ("men", "t"),
    ("men", ""), ("me", ""), ("di", ""), ("ter", ""), ("ku", ""), ("kau", ""),
)  # fmt: skip
_SHORTEST = 3
_USED = 3.0  # a Zipf value: a root that everybody knows


def find_lost_k(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find verbs whose root is known only with a k at its end: tunjuk, masuk, letak."""
    for lower, places in document.forms.items():
        ending = next((each for each in _ENDINGS if lower.endswith(each)), None)
        right = _with_k(lower, ending) if ending and lower not in setting.known_words else None
        if right is None:
            continue
        for place in places:
            word = document.wording[place]
            if word.is_lower or word.opens:
                fitting = casing.like(word.text, right)
                yield Hit(word.start, word.end, f"Akar katanya berakhir dengan “k”: “{right}”.", (fitting,))


@lru_cache(maxsize=5_000)
def _with_k(lower: str, ending: str) -> str | None:
    """Return the verb with both k's; None where the root without one is a root as well: membuka, membukakan."""
    stem = lower.removesuffix(ending)
    for prefix, swallowed in _PREFIXES:
        if not stem.startswith(prefix) or len(stem) - len(prefix) < _SHORTEST - len(swallowed):
            continue
        root = swallowed + stem.removeprefix(prefix)
        if lexicon.score().get(root, 0.0) >= _USED:
            return None
        right = f"{stem}k{ending}"
        if lexicon.score().get(root + "k", 0.0) >= _USED and lexicon.score().get(f"{stem}kkan", 0.0) > 0:
            return right
    return None


RULES = (
    Rule(
        id="ejaan/akhiran-kan",
        group=Group.SPELLING,
        severity=Severity.WARN,
        title="Dua k sebelum akhiran -kan",
        why="Akhiran -kan tidak melebur dengan k di ujung kata dasar: tunjuk + -kan = tunjukkan.",
        source="EYD V, II.A (kata berimbuhan)",
        find=find_lost_k,
        good=good(
            "Petugas menunjukkan hasilnya.", "Ia membukakan pintu.", "Mereka menyediakan dan memberikan makanan."
        ),
        bad=bad(
            (
                ("Pengunjung menunjukan kartu.", "menunjukan", "menunjukkan"),
                ("Ia memasukan ponsel.", "memasukan", "memasukkan"),
                ("Ruang itu diperuntukan bagi balita.", "diperuntukan", "diperuntukkan"),
                ("Mereka menaikan bendera.", "menaikan", "menaikkan"),
                ("Petugas meletakan karangan bunga.", "meletakan", "meletakkan"),
            )
        ),
    ),
)
