"""Does a clipping count what we counted? Knows no database; the counting is the checker's own."""

from collections.abc import Iterable, Iterator, Mapping

from articles.clippings.remarks import Remark
from housestyle.document import Document
from housestyle.parts import Kind, Part
from housestyle.rules.facts.counts import Count, counts_in
from upt.dates import number_text

Counts = Mapping[str, list[Count]]
Official = Iterable[tuple[str, int]]

ABOUT = 0.15  # how far “sekitar 150” may be from what it rounds
NEAR = 0.26  # two numbers that are likely one, miswritten
SMALLEST = 5  # smaller numbers lie near one another by chance
IN_CAPITALS = frozenset({"upt", "lpka", "wbp"})
ANYBODY = "orang"  # counts whoever is spoken of
OFFICIAL, OURS = "angka resmi", "berita kita menulis"


def document_of(headline: str, text: str, *, lead: str = "", is_html: bool = False) -> Document:
    """Lay a text out for counting; a clipping's is plain, a story's HTML."""
    parts = (Part("title", headline, Kind.TITLE), Part("lead", lead, Kind.LEAD), Part("body", text, Kind.BODY, is_html))
    return Document([part for part in parts if part.text])


def counted(document: Document) -> Counts:
    """Sort what a text counts by what it counts."""
    found: dict[str, list[Count]] = {}
    for count, _ in counts_in(document):
        if count is not None:
            found.setdefault(count.noun, []).append(count)
    return found


def figure_remarks(theirs: Document, ours: Document | None, official: Official) -> list[Remark]:
    """Compare the numbers of a clipping with the official ones, and those that aren't settled with our story's.

    A part (“80 peserta perempuan”) is compared with nothing official, and a rounded number only roughly.
    """
    told, settled = counted(theirs), dict(official)
    remarks = [remark for noun, value in settled.items() for remark in _with_record(told.get(noun, []), noun, value)]
    known = counted(ours) if ours else {}
    for noun in (noun for noun in told if noun in known and noun not in settled):
        remarks += _with_story(told[noun], known[noun], noun)
    return list(dict.fromkeys(remarks))


def _with_record(counts: list[Count], noun: str, value: int) -> Iterator[Remark]:
    whole = [count for count in counts if not count.is_part]
    for some in ([one for one in whole if one.is_title], [one for one in whole if not one.is_title]):
        if not some:
            continue
        if any(_fits(count, value) for count in some):
            yield Remark(f"{_amount(value, noun)}: sama dengan {OFFICIAL}.", differs=False)
        else:
            yield Remark(f"Kliping menulis {_written(some[0], noun)}; {OFFICIAL} {number_text(value)}.")


def _with_story(theirs: list[Count], ours: list[Count], noun: str) -> Iterator[Remark]:
    whole = [count for count in theirs if not count.is_part]
    mine = [count.value for count in ours]
    fitting = [count for count in whole if any(_fits(count, value) for value in mine)]
    if fitting and fitting[0].is_listed:
        yield Remark(f"{_amount(fitting[0].value, noun)}: sama dengan berita kita.", differs=False)
    taken = {count.value for count in theirs}
    for count in whole:
        near = [value for value in mine if value not in taken and is_near(count.value, value)]
        if count not in fitting and near:
            yield _differs(count, noun, near[0])
            return
    is_whole = any(not count.is_part for count in ours)
    if whole and not fitting and is_whole and whole[0].is_listed and noun != ANYBODY:
        yield _differs(whole[0], noun, next(count.value for count in ours if not count.is_part))


def _differs(count: Count, noun: str, value: int) -> Remark:
    return Remark(f"Kliping menulis {_written(count, noun)}; {OURS} {number_text(value)}.")


def _fits(count: Count, value: int) -> bool:
    if count.is_about:
        return abs(count.value - value) <= ABOUT * max(count.value, value)
    return count.value == value


def is_near(one: int, other: int) -> bool:
    """Tell whether two numbers are likely one: close by, or its digits in another order."""
    if one == other or min(one, other) < SMALLEST:
        return False
    return abs(one - other) <= NEAR * max(one, other) or sorted(str(one)) == sorted(str(other))


def _written(count: Count, noun: str) -> str:
    return f"{'sekitar ' if count.is_about else ''}{_amount(count.value, noun)}"


def _amount(value: int, noun: str) -> str:
    return f"{number_text(value)} {noun.upper() if noun in IN_CAPITALS else noun}"
