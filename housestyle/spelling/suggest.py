"""Which words may be meant by this one, best first?"""

from dataclasses import dataclass
from functools import cache, lru_cache

from rapidfuzz.distance import OSA
from rapidfuzz.process import extract

from housestyle.spelling import lexicon, tables
from housestyle.spelling.affixes import bases, roots
from housestyle.spelling.edits import DROP, cost, one_edit

MOST = 4
SLIP_WEIGHT = 2.6  # how many tenfold steps of frequency one full slip outweighs
RARE_SCORE = 0.5
DEEP_SHORTEST, DEEP_LOWEST = 7, 3.2  # two slips are looked for in longer words, among words that are seen
LONGEST = 32
IN_USE, POOR_RANK = 1.0, 0.3
ROOT_LETTERS, PART_LOSS = 4, 2.2
# From here on a slip is more probable than a regular form that no list has; lower where no letter was replaced.
SLIP_RANK, PLAIN_SLIP_RANK = 3.8, 3.2
COMPOUND_LETTERS, COMPOUND_SCORE = 8, 4.0
LOST_SHORTEST, LOST_RANK = 6, 2.7
REMEMBERED = 20_000
SPLIT_SHORT, SPLIT_LONG, SPLIT_SLIP = 5.2, 4.6, 0.95  # how common both halves must be, if one of them is short or not
PARTICLES = frozenset(
    "ada agar akan atau bagi bisa dan dari di hal ini itu juga kami ke kita oleh pada para saat tak tim yang".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A word that may be meant; the higher its rank, the more probable. `slips` is the cost of what went wrong."""

    word: str
    rank: float
    slips: float
    score: float


@lru_cache(maxsize=REMEMBERED)
def accepts(word: str) -> bool:
    """Tell whether a word needs no remark: listed, or a regular form that isn't rather a slip in a common word."""
    if lexicon.is_seen(word) or word in lexicon.non_standard():
        return True
    if lexicon.is_listed(word):
        return not _has_lost_a_letter(word)
    if not lexicon.knows(word):
        return False
    if "-" in word:
        return True
    found = near(word)
    if not found:
        return True
    is_replaced = len(found[0].word) == len(word) and sorted(found[0].word) != sorted(word)
    return not _has_lost_a_letter(word) and found[0].rank < (SLIP_RANK if is_replaced else PLAIN_SLIP_RANK)


def _has_lost_a_letter(word: str) -> bool:
    """Tell whether a word that is seen nowhere is rather a common one with a letter dropped: seluru, memproduki."""
    found = near(word) if len(word) >= LOST_SHORTEST else ()
    return bool(found) and found[0].rank >= LOST_RANK and found[0].slips <= DROP


@lru_cache(maxsize=4096)
def near(word: str) -> tuple[Candidate, ...]:
    """Return what lies one slip away among words that are seen."""
    return _ranked(word, _one_slip(word)) if len(word) <= LONGEST else ()


@lru_cache(maxsize=1024)
def unseen(word: str) -> tuple[Candidate, ...]:
    """Return what lies one slip away among forms that are possible, though never seen; dearer than `near`."""
    if not DEEP_SHORTEST <= len(word) <= LONGEST:
        return ()
    found = {other: _score(other) for other in {*one_edit(word)} - {word} if lexicon.knows(other)}
    return _ranked(word, found)


def _one_slip(word: str) -> dict[str, float]:
    scores = lexicon.score()
    found = {other: scores[other] for other in one_edit(word) if other in scores}
    found.pop(word, None)
    return found


@cache
def _compounds() -> dict[str, str]:
    """Return the compounds that writers join, and how they are written: kerjasama, kerja sama."""
    apart = (first for first, _ in tables.pairs("compounds.tsv") if " " in first and len(first) > COMPOUND_LETTERS)
    return {words.replace(" ", ""): words for words in apart}


def _in_compounds(word: str) -> list[Candidate]:
    """Return the compounds, joined and misspelt as well, that lie one slip away: kerjsama."""
    if len(word) < COMPOUND_LETTERS - 1:
        return []
    near_ones = ((other, cost(word, other)) for other in {*one_edit(word)} & _compounds().keys())
    return [
        Candidate(_compounds()[other], COMPOUND_SCORE - SLIP_WEIGHT * slips, slips, COMPOUND_SCORE)
        for other, slips in near_ones
    ]


@lru_cache(maxsize=1024)
def far(word: str) -> tuple[Candidate, ...]:
    """Return what lies two slips away, among words that are seen often; dearer than `near`."""
    if not DEEP_SHORTEST <= len(word) <= LONGEST:
        return ()
    scores = lexicon.score()
    found: dict[str, float] = {}
    for size in range(len(word) - 2, len(word) + 3):
        near_ones = extract(
            word, _by_length().get(size, ()), scorer=OSA.distance, processor=None, score_cutoff=2, limit=12
        )
        found.update((other, scores[other]) for other, _, _ in near_ones)
    return _ranked(word, found)


@cache
def _by_length() -> dict[int, list[str]]:
    groups: dict[int, list[str]] = {}
    for word, score in lexicon.score().items():
        if score >= DEEP_LOWEST and word.isalpha():
            groups.setdefault(len(word), []).append(word)
    return groups


def best(word: str, *, deep: bool = True) -> tuple[Candidate, ...]:
    """Return what is meant most probably: one slip away, and two where one slip leads to nothing that is in use."""
    found = tuple(sorted([*near(word), *_in_compounds(word)], key=lambda each: -each.rank)[:MOST])
    if deep and not found:
        found = unseen(word)
    if deep and (not found or found[0].rank < POOR_RANK):
        found = tuple(sorted({*found, *far(word)}, key=lambda each: (-each.rank, each.word))[:MOST])
    return found


def split(word: str) -> Candidate | None:
    """Return two common words that were written as one, if that is what happened."""
    scores = lexicon.score()
    found = None
    for place in range(2, len(word) - 1):
        first, second = word[:place], word[place:]
        score = min(scores.get(first, 0.0), scores.get(second, 0.0))
        shorter = min(first, second, key=len)
        if score < (SPLIT_SHORT if len(shorter) < 4 else SPLIT_LONG) or (len(shorter) < 4 and shorter not in PARTICLES):
            continue
        if found is None or score > found.score:
            found = Candidate(f"{first} {second}", score - SLIP_WEIGHT * SPLIT_SLIP, SPLIT_SLIP, score)
    return found


def _score(word: str) -> float:
    """Return how common a word is, or a good deal less than its base or root where only that was seen."""
    scores = lexicon.score()
    parts = [*bases(word), *(root for root in roots(word) if len(root) >= ROOT_LETTERS)]
    return max([scores.get(word, RARE_SCORE), *(scores.get(part, 0.0) - PART_LOSS for part in parts)])


def _ranked(word: str, found: dict[str, float]) -> tuple[Candidate, ...]:
    candidates = []
    for other, score in found.items():
        slips = cost(word, other)
        candidates.append(Candidate(other, score - SLIP_WEIGHT * slips, slips, score))
    candidates.sort(key=lambda each: (-each.rank, each.word))
    return tuple(candidates[:MOST])
