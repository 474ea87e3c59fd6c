"""Does the comma around direct speech stand where it belongs: "…," ujarnya?"""

import re
from collections.abc import Iterator
from functools import cache

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_CLOSING = '”"'
_LONGEST_WORD = 40
_FEWEST_WORDS = 2  # a quotation of one word is more often a title or an expression
_NEEDS_NYA = frozenset(
    "aku harap pesan nilai ingat lapor puji kenang cerita tambah sebut tutup tulis sapa doa canda".split()
)
# Verbs that begin no sentence of their own behind a quotation, so that a capital is a slip.
_NEVER_FIRST = frozenset("ujar ucap ungkap tutur imbuh papar pungkas tukas tandas cetus".split())
_LEAD = re.compile(r"([A-Za-z][a-z]{3,19}):?[ \u00a0]$")
_SPEECH_END = re.compile(r"[.!?,…]$")


@cache
def _behind() -> re.Pattern[str]:
    """Return the pattern of what stands behind a closing mark where somebody speaks."""
    verbs = "|".join(sorted(tables.words("speech_verbs.txt") - _NEEDS_NYA, key=len, reverse=True))
    needing = "|".join(sorted(_NEEDS_NYA))
    persons = "|".join(sorted(tables.words("speakers.txt")))
    speaker = rf"(?= (?:[A-Z]|(?:{persons})\b))"
    first = "|".join(sorted(_NEVER_FIRST))
    lead = r"(?P<lead>(?:demikian|begitu) )?"
    gap = r"[ \u00a0]{0,2}[,.;]?[ \u00a0]{0,2}(?:[–—-] ?)?"
    return re.compile(
        rf"{gap}{lead}(?P<verb>(?:{verbs}|disampaikan)(?:nya)?\b|(?:{needing})(?:nya\b|{speaker})"
        rf"|(?i:{first})\b|(?i:(?:{verbs})nya)\b(?! ?,)|(?:(?<=[,?!]. )|(?<=[”\"], ))(?i:{verbs})\b)"
    )


def find_closing(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find quotations whose comma stands behind the closing mark, is a full stop, or is missing."""
    text = document.text
    for start, end in document.quotes:
        behind = _behind().match(text, end)
        if behind is None or text[end - 1] not in _CLOSING or not _is_speech(document, start, end):
            continue
        inner = start + 1 + len(text[start + 1 : end - 1].rstrip())
        begin = _last_word(text, start + 1, inner)
        verb = (behind["lead"] or "") + behind["verb"][0].lower() + behind["verb"][1:]
        right = f"{_ended(text[begin:inner])}{text[end - 1]} {verb}"
        if text[begin : behind.end()] != right and not text.endswith("..", begin, inner):
            message = "Koma ditulis sebelum tanda petik penutup dan sebelum kata pengiring."
            yield Hit(begin, behind.end(), message, (right,))


def _last_word(text: str, start: int, end: int) -> int:
    """Return where the last word before a closing mark begins, so that the reader sees which place is meant."""
    begin = max(start, end - _LONGEST_WORD)
    return max(begin, *(text.rfind(sign, begin, end) + 1 for sign in " \n\u00a0"))


def _ended(word: str) -> str:
    """Return a quotation's last word with a comma, or with its own question or exclamation mark."""
    bare = word.rstrip(".,;")
    return bare if bare.endswith(("?", "!", "…")) else f"{bare},"


def _is_speech(document: Document, start: int, end: int) -> bool:
    """Tell whether a quotation is what somebody said, not a title or an expression within a sentence."""
    if document.text[start + 1 : end].count(" ") + 1 < _FEWEST_WORDS:
        return False
    lead = document.text[max(0, start - 3) : start].rstrip()
    return not lead or lead[-1] in '.,:!?–—”"\n' or "\n" in document.text[max(0, start - 2) : start]


def find_opening(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find quotations without the comma between the word that announces them and the opening mark."""
    for start, end in document.quotes:
        lead = _LEAD.search(document.text[max(0, start - 24) : start])
        if lead and _announces(lead[1].lower()) and is_sentence(document.text[start + 1 : end + 1]):
            begin, sign = lead.start(1) + max(0, start - 24), document.text[start]
            right = f"{lead[1]}, {sign}"
            yield Hit(begin, start + 1, "Koma memisahkan kata pengiring dari petikan.", (right,))


def _announces(word: str) -> bool:
    stem = word.removesuffix("nya")
    return (
        word in tables.words("speech_leads.txt")
        or word == "menurutnya"
        or (stem != word and stem in tables.words("speech_verbs.txt"))
    )


def is_sentence(quoted: str) -> bool:
    """Tell whether quoted words are a sentence: a capital first, small ones behind it, and a mark at the end."""
    words = quoted.replace("”", "").replace('"', "").split()
    if len(words) < 3 or not words[0][:1].isupper():
        return False
    return _SPEECH_END.search(words[-1]) is not None and not all(word[:1].isupper() for word in words)


RULES = (
    Rule(
        id="kutipan-koma",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Koma pada akhir petikan",
        why="Petikan langsung diakhiri koma di dalam tanda petik sebelum kata pengiring seperti “ujarnya”.",
        source="EYD V, III.B.7",
        find=find_closing,
        good=good(
            "“Kami siap membantu,” ujarnya.",
            "“Apakah kalian siap?” tanya instruktur.",
            "Lomba bertema “Sinergi Karya” jelas meriah.",
            "“Kami siap,” kata Budi. “Semua sudah lengkap.”",
            "Istilah “napi”, kata dia, dihindari.",
        ),
        bad=bad(
            (
                ("“Kami berterima kasih atas dukungan daerah”, ujarnya.", "daerah”, ujarnya", "daerah,” ujarnya"),
                ('"Layanan ini gratis", kata Kepala Rutan.', 'gratis", kata', 'gratis," kata'),
                ("“Layanan ini tidak dipungut biaya” jelas Kepala Rutan.", "biaya” jelas", "biaya,” jelas"),
                ("“Kami siap membantu.” ujarnya.", "membantu.” ujarnya", "membantu,” ujarnya"),
                ("“Semua kamar sudah diperiksa.” lapor komandan jaga.", "diperiksa.” lapor", "diperiksa,” lapor"),
                ("“Semua sudah rapi.” puji ibu pengunjung itu.", "rapi.” puji", "rapi,” puji"),
                ("“Kami siap membantu.”, ujarnya.", "membantu.”, ujarnya", "membantu,” ujarnya"),
                ("“Kami siap membantu,”ujarnya.", "membantu,”ujarnya", "membantu,” ujarnya"),
                ("“Kami siap membantu!”, serunya.", "membantu!”, serunya", "membantu!” serunya"),
            )
        ),
    ),
    Rule(
        id="kutipan-koma/awal",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Koma sebelum petikan",
        why="Koma memisahkan kata pengiring dari petikan langsung yang mengikutinya.",
        source="EYD V, III.B.7",
        find=find_opening,
        good=good(
            "Ia berkata, “Kami siap membantu.”", "Lagu itu disebutnya “Tanah Air”.", "Ia menyebut “Sinergi Karya”."
        ),
        bad=bad(
            (
                ("Ia berkata “Kami siap membantu semua.”", "berkata “", "berkata, “"),
                ("Ia berkata: “Kami siap membantu semua.”", "berkata: “", "berkata, “"),
                ("Ia berkata “Kami siap membantu semua”.", "berkata “", "berkata, “"),
                ("Menurutnya “Kopi liberika tahan di gambut.”", "Menurutnya “", "Menurutnya, “"),
                ('Itu ujarnya "Kami siap membantu."', 'ujarnya "', 'ujarnya, "'),
            )
        ),
    ),
)
