"""Do direct quotations begin and end as they should, whatever stands around them?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.language.quotation import is_sentence
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_CLOSING = '”"'
_LOOK_BACK = 60
_SPEAKER = re.compile(r"(?P<last>[A-Z][\w.’'-]{0,30}|dia|ia|beliau|harapannya|pesannya|ucapannya|tuturnya)[ \u00a0]$")
_SPEECH_LEAD = re.compile(r"\b([a-z]{3,20}|Menurut)(?: [A-Z][\w.’'-]{0,30}){0,3}, ?$")
_MENTION = re.compile(r"[A-Za-z]{3,20}")
_DOUBLE_MARK = re.compile(r"(?<=[^\W_])(?P<marks>[?!][,.]|[.,;]{2})[”\"](?![\w])")
_TRAILING = re.compile(r"(?<=[^\W_])(?P<marks>[.!?]?[”\"]\.|,[”\"](?=\s*$))", re.M)
_LAST_WORD = re.compile(r"[^\W_]{1,40}$")


def find_missing_comma(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find sentences quoted right behind the name of who says them, without a mark between."""
    text = document.text
    for start, end in document.quotes:
        before = text[max(0, start - _LOOK_BACK) : start]
        found = _SPEAKER.search(before)
        goes_on = text[start + 1 : start + 2].islower() and any(sign in before for sign in _CLOSING)
        if found is None or not _tells_of_speech(before) or not (goes_on or is_sentence(text[start + 1 : end])):
            continue
        begin = start - len(before) + found.start("last")
        word = found["last"]
        rights = (
            (f"{word}.", f"{word},")
            if not goes_on and any(sign in before for sign in _CLOSING)
            else (f"{word},", f"{word}.")
        )
        message = "Koma atau titik memisahkan penutur dari petikannya."
        yield Hit(begin, start + 1, message, tuple(f"{right} {text[start]}" for right in rights))


def _tells_of_speech(before: str) -> bool:
    words = {word.lower() for word in _MENTION.findall(re.split(r"[.!?] ", before)[-1])}
    stems = {word.removesuffix("nya") for word in words}
    return bool(
        {"menurut"} & words or words & tables.words("speech_leads.txt") or stems & tables.words("speech_verbs.txt")
    )


def find_small_start(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find quoted sentences that begin with a small letter behind the word that announces them."""
    text = document.text
    for start, end in document.quotes:
        first = re.match(r"[a-z]{2,20}(?= )", text[start + 1 : start + 24])
        lead = _SPEECH_LEAD.search(text[max(0, start - _LOOK_BACK) : start])
        is_announced = lead is not None and lead[1] in tables.words("speech_leads.txt")
        if first and is_announced and is_sentence(text[start + 1].upper() + text[start + 2 : end]):
            right = first[0].capitalize()
            place = start + 1
            yield Hit(place, place + len(right), "Petikan langsung diawali huruf kapital.", (right,))


def find_ends(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find two marks at a quotation's end, a full stop outside announced speech, and a comma that nothing follows."""
    text = document.text
    closings = {end - 1: start for start, end in document.quotes if text[end - 1] in _CLOSING}
    for found in _DOUBLE_MARK.finditer(text):
        if found.end() - 1 in closings and "..." not in text[found.start() - 3 : found.end() + 1]:
            mark = found["marks"][0]
            yield Hit(*found.span("marks"), f"Cukup satu tanda: “{mark}”.", (mark,))
    for found in _TRAILING.finditer(text):
        sign = next(place for place in range(found.start("marks"), found.end()) if text[place] in _CLOSING)
        if sign not in closings or not _may_end(text, closings[sign], sign, found["marks"]):
            continue
        mark = next((one for one in found["marks"] if one in "!?"), ".")
        word = _LAST_WORD.search(text[max(0, found.start() - 40) : found.start()])
        last = word.group() if word else ""
        right = f"{last}{mark}{text[sign]}"
        yield Hit(
            found.start() - len(last),
            found.end(),
            "Petikan langsung diakhiri titik sebelum tanda petik penutup.",
            (right,),
        )


def _may_end(text: str, start: int, end: int, marks: str) -> bool:
    """Tell whether a stretch is speech, so that its last mark belongs inside."""
    if marks[0] in ".!?,":
        return text.count(" ", start, end) > 1
    lead = _SPEECH_LEAD.search(text[max(0, start - _LOOK_BACK) : start])
    is_lead = lead is not None and (lead[1] in tables.words("speech_leads.txt") or lead[1] in ("menurut", "Menurut"))
    return is_lead and text.count(" ", start, end) > 1


RULES = (
    Rule(
        id="kutipan-koma/penutur",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Tanda antara penutur dan petikan",
        why="Koma memisahkan penutur dari petikan yang mengikutinya; sesudah petikan pertama, titik.",
        source="EYD V, III.B.7",
        find=find_missing_comma,
        good=good(
            "Menurut Budi, “Semua sudah siap.”",
            "Lomba itu dimenangi tim Ambon “Sinergi Karya”.",
            "Budi membacakan puisi “Semua Sudah Siap.”",
        ),
        bad=bad(
            (
                ("Menurut Budi “Semua sudah siap.”", "Budi “", "Budi, “"),
                ("“Kami siap,” kata Budi “Semua sudah lengkap.”", "Budi “", "Budi. “"),
                ("“Kami siap,” ujar Budi “dan kami senang.”", "Budi “", "Budi, “"),
                ("Ia menyampaikan harapannya “Semoga ini berguna.”", "harapannya “", "harapannya, “"),
            )
        ),
    ),
    Rule(
        id="kutipan-koma/kapital",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Huruf kapital pada awal petikan",
        why="Petikan langsung diawali huruf kapital.",
        source="EYD V, I.F.2",
        find=find_small_start,
        good=good("Ia mengingatkan, “Kita harus disiplin.”", "“Kami siap,” kata Budi, “dan semua lengkap.”"),
        bad=bad((("Ia mengingatkan, “kita semua harus disiplin.”", "kita", "Kita"),)),
    ),
    Rule(
        id="kutipan-koma/akhir",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Tanda pada akhir petikan",
        why="Petikan langsung diakhiri satu tanda baca, di dalam tanda petik penutup.",
        source="EYD V, III.A.12",
        find=find_ends,
        good=good(
            "Ia mengatakan, “Kami siap membantu.”",
            "Lomba itu bertema “Sinergi Karya”.",
            "“Kami siap ...,” katanya.",
            "Ia menulis buku “Dari Lapas untuk Negeri”.",
        ),
        bad=bad(
            (
                ("Ia mengatakan, “Kami siap membantu”.", "membantu”.", "membantu.”"),
                ("Ia mengatakan, “Kami siap membantu.”.", "membantu.”.", "membantu.”"),
                ("Ia mengatakan, “Kami siap membantu,”", "membantu,”", "membantu.”"),
                ("“Kami siap membantu!,” serunya.", "!,", "!"),
            )
        ),
    ),
)
