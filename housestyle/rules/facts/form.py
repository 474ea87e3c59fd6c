"""Is the date written as the newsroom writes dates: Senin, 30 September 2024 or Senin (30/9/2024)?"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.facts.calendar_names import MONTHS
from housestyle.rules.facts.dates import Mention, dates_in
from housestyle.rules.facts.form_examples import BAD, BAD_SMALL, GOOD, GOOD_SMALL
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

ZERO, COMMA, DIGITS, UNTIL, YEAR, SHORT = "nol", "koma", "angka", "s.d.", "tahun", "singkatan"
DASH, BRACKETS, PADDED = "rentang", "kurung", "nol-angka"
_SMALL = {DASH, BRACKETS, PADDED}  # what most readers wouldn't notice

_SAY = {
    COMMA: "Koma pada tanggal ini tidak pada tempatnya",
    ZERO: "Tanggal ditulis tanpa nol di depan",
    DIGITS: "Dalam kalimat, nama bulan ditulis dengan huruf; angka saja hanya dalam kurung",
    UNTIL: "Rentang tanggal ditulis dengan s.d., dengan dua titik, dan deretnya dengan “dan”",
    YEAR: "Tahun ditulis empat angka tanpa titik",
    SHORT: "Kata “tanggal” dan nama bulan ditulis lengkap",
    DASH: "Rentang tanggal memakai tanda pisah (–) tanpa spasi",
    BRACKETS: "Dengan nama bulan, tanggal tidak perlu dalam kurung",
    PADDED: "Angka dalam kurung ditulis tanpa nol di depan",
}


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each date whose form a reader stumbles over."""
    return (hit for hit, is_small in _hits(document) if not is_small)


def find_small(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name each date in a form that is only less handsome."""
    return (hit for hit, is_small in _hits(document) if is_small)


def _hits(document: Document) -> Iterator[tuple[Hit, bool]]:
    for mention in dates_in(document):
        if document.is_masked(mention.start):
            continue
        reasons: list[str] = []
        right = _right(mention, reasons)
        if reasons:
            first = next(iter(sorted(reasons, key=list(_SAY).index)))
            hit = Hit(mention.start, mention.end, f"{_SAY[first]}.", (right, *_otherwise(mention, right)))
            yield hit, not set(reasons) - _SMALL


def _otherwise(mention: Mention, right: str) -> tuple[str, ...]:
    return (right.replace(" s.d. ", "–"),) if " s.d. " in right else ()


def _right(mention: Mention, reasons: list[str]) -> str:
    """Write a date in house form; put into `reasons` what had to be changed."""
    found = mention.found
    is_numeric = bool(found["n_day"]) and mention.is_bracketed and mention.is_possible
    first = _first(mention, reasons, is_numeric)
    if is_numeric:
        when = first + _numeric(mention, reasons)
        head = _head(mention, " ", reasons)
        return f"{head}({when})" if found["open"] else head + when
    when = first + _in_words(mention, reasons)
    if not found["weekday"]:
        when = _head(mention, "", reasons) + when
        return f"({when.strip()}){_after(mention)}" if found["open"] else when + _after(mention)
    if found["open"]:
        reasons.append(BRACKETS)
    return _head(mention, ", ", reasons) + when


def _head(mention: Mention, gap: str, reasons: list[str]) -> str:
    """Write the weekday with what stands between it and the date."""
    found = mention.found
    if found["tgl"]:
        reasons.append(SHORT)
        return "tanggal "
    if not found["weekday"]:
        return ""
    days = found.string[found.start("weekday") : found.start("gap")]
    written = found["gap"]
    if "t" in written.lower():  # Senin tanggal 14 Juli
        if "tanggal" in written.lower():
            return days + written
        reasons.append(SHORT)
        return f"{days} tanggal "
    if mention.is_bracketed and not found["open"]:
        gap = ", "  # the weekday is in the brackets too
    if not written.startswith(" ,") and not set(written) & set(";/:–-") and ("," in written) == ("," in gap):
        return days + written
    if BRACKETS not in reasons:
        reasons.append(COMMA)
    return days + gap


def _first(mention: Mention, reasons: list[str], is_numeric: bool) -> str:
    found = mention.found
    if not found["first"]:
        return ""
    text = found.string
    day = _unpadded(found["first"], reasons, PADDED if is_numeric else ZERO)
    middle = text[found.end("first") : found.start("join")]
    join, rest = found["join"], text[found.end("join") : _start_of_last(mention)]
    bare = join.strip().lower()
    if bare in ("–", "—", "-"):
        if join != "–":
            reasons.append(DASH)
        join = "–"
    elif bare.startswith("s") and not bare.startswith("sampai") and bare != "s.d.":
        reasons.append(UNTIL)
        join = " s.d. "
    elif bare == "&":
        reasons.append(UNTIL)
        join = " dan "
    return day + middle + join + rest


def _start_of_last(mention: Mention) -> int:
    return max(mention.found.start(name) for name in ("day", "n_day", "i_year", "e_month"))


def _numeric(mention: Mention, reasons: list[str]) -> str:
    found = mention.found
    day, month = (_unpadded(found[name], reasons, PADDED) for name in ("n_day", "n_month"))
    if found["sep"] != "/" or found["sep2"] not in (None, "/"):
        reasons.append(DIGITS)
    if not found["n_year"]:
        return f"{day}/{month}"
    if len(found["n_year"]) == 2:
        reasons.append(YEAR)
    return f"{day}/{month}/{mention.last.year}"


def _in_words(mention: Mention, reasons: list[str]) -> str:
    found, last = mention.found, mention.last
    if not mention.is_possible:
        return found.string[_start_of_last(mention) : mention.end]
    if found["n_day"] or found["i_day"] or found["e_day"]:
        reasons.append(DIGITS)
        year = f" {last.year}" if last.year else ""
        return f"{last.day} {MONTHS[last.month - 1]}{year}"
    day = _unpadded(found["day"], reasons, ZERO)
    month = MONTHS[last.month - 1]
    if found["month"].lower() != month.lower():
        reasons.append(SHORT)
    if "," in found["between"]:
        reasons.append(COMMA)
    elif found["between"] != " ":
        reasons.append(DIGITS)
    return f"{day} {month}{_year(mention, reasons)}"


def _year(mention: Mention, reasons: list[str]) -> str:
    found, last = mention.found, mention.last
    if not last.year:
        return ""
    if not found["year"].isdecimal():
        reasons.append(YEAR)
    if "," in found["comma"] or found["comma"] in ("", "/", " / ", "/ ", " /"):
        reasons.append(COMMA)
    return f" tahun {last.year}" if "tahun" in found["comma"] else f" {last.year}"


def _after(mention: Mention) -> str:
    found = mention.found
    return (
        found.string[found.end("weekday_after") - len(found["weekday_after"]) - 2 : found.end()]
        if (found["weekday_after"])
        else ""
    )


def _unpadded(number: str, reasons: list[str], reason: str) -> str:
    if number.startswith("0") and len(number) > 1:
        reasons.append(reason)
        return number[1:]
    return number


RULES = (
    Rule(
        "tanggal-bentuk",
        Group.DATES,
        Severity.WARN,
        "Bentuk tanggal",
        "Redaksi menulis “Senin, 30 September 2024” dalam kalimat atau “Senin (30/9/2024)” dalam kurung.",
        "Aturan redaksi; EYD V, II.F dan III.A",
        find,
        good=GOOD,
        bad=BAD,
    ),
    Rule(
        "tanggal-bentuk/rapi",
        Group.DATES,
        Severity.INFO,
        "Bentuk tanggal yang lebih rapi",
        "Redaksi menulis tanggal tanpa nol di depan, dan rentangnya dengan tanda pisah.",
        "Aturan redaksi; EYD V, III.F",
        find_small,
        good=GOOD_SMALL,
        bad=BAD_SMALL,
    ),
)
