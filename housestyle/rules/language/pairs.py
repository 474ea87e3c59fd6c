"""Is every quotation mark and bracket closed within its paragraph?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Paragraph
from housestyle.findings import Hit, Severity
from housestyle.parts import Kind
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_CLOSERS = {")": "(", "]": "["}
_QUOTES, _BRACKETS = re.compile('[“”"]'), re.compile(r"[()\[\]]")
_SINGLE_OPEN = re.compile(r"(?:[,:]|\b(?:berjudul|bertema|bertajuk|bertuliskan)) (?P<sign>[‘'])(?=[^\W\d_]{1,20}[ .,])")
_SINGLE_CLOSE = re.compile(r"(?<=\w)(?:[’'](?=[\s.,!?]|$)|(?<=\w)[.,!?](?P<sign>[’'])(?=\s|$))")
_MARKED = 40  # characters marked at most, from the sign on


def find_open(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find quotation marks and brackets that lack their other half; a speech may go on in the next paragraph."""
    paragraphs = [paragraph for paragraph in document.paragraphs if paragraph.kind is not Kind.TOKENS]
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        yield from _quotes(document, paragraph, following)
        yield from _singles(document, paragraph)
        yield from _brackets(document, paragraph)


def _singles(document: Document, paragraph: Paragraph) -> Iterator[Hit]:
    """Find a single mark that opens speech or a title and isn't closed, or closes speech that none opened."""
    text, closed = document.text, paragraph.start
    for found in _SINGLE_OPEN.finditer(text, paragraph.start, paragraph.end):
        place = found.start("sign")
        if _SINGLE_CLOSE.search(text, place, paragraph.end) is None:
            yield _hit(document, place, paragraph.end, "Tanda petik tunggal ini tidak ditutup dalam paragrafnya.")
    for found in _SINGLE_CLOSE.finditer(text, paragraph.start, paragraph.end):
        if found["sign"] and not re.search(r"(?<!\w)[‘']\w", text[closed : found.start()]):
            yield _hit(document, found.start("sign"), found.end(), "Tanda petik tunggal ini tidak mempunyai pembuka.")
        closed = found.end()


def _quotes(document: Document, paragraph: Paragraph, following: Paragraph | None) -> Iterator[Hit]:
    opened = -1
    for found in _QUOTES.finditer(document.text, paragraph.start, paragraph.end):
        place, sign = found.start(), found.group()
        if sign == '"' and opened < 0 and _is_inch(document.text, place):
            continue
        if opened < 0 and sign == "”":
            yield _hit(document, place, place + 1, "Tanda petik penutup ini tidak mempunyai pembuka.")
        elif opened < 0:
            opened = place
        elif sign == "“":
            yield _open_hit(document, opened, paragraph.end)
            opened = place
        else:
            if (document.text[opened] == "“") != (sign == "”"):
                right = "”" if sign == '"' else '"'
                yield Hit(place, place + 1, "Tanda petik pembuka dan penutupnya berbeda bentuk.", (right,))
            opened = -1
    if opened >= 0 and not (following is not None and document.text[following.start] in '“"'):
        yield _open_hit(document, opened, paragraph.end)


def _is_inch(text: str, place: int) -> bool:
    return text[place - 1 : place].isdigit()


def _open_hit(document: Document, place: int, end: int) -> Hit:
    return _hit(document, place, end, "Tanda petik ini tidak ditutup dalam paragrafnya.")


def _brackets(document: Document, paragraph: Paragraph) -> Iterator[Hit]:
    opened: list[int] = []
    for found in _BRACKETS.finditer(document.text, paragraph.start, paragraph.end):
        place, sign = found.start(), found.group()
        if sign in "([":
            opened.append(place)
        elif sign in _CLOSERS:
            if opened and document.text[opened[-1]] == _CLOSERS[sign]:
                opened.pop()
            elif not _is_item(document.text, paragraph.start, place):
                yield _hit(document, place, place + 1, "Kurung tutup ini tidak mempunyai pembuka.")
    for place in opened:
        yield _hit(document, place, paragraph.end, "Kurung ini tidak ditutup dalam paragrafnya.")


def _is_item(text: str, begin: int, place: int) -> bool:
    """Tell whether a bracket follows the letter or number of an item in a list: 1) …, a) …"""
    label = text[max(begin, place - 3) : place].rpartition(" ")[2]
    starts = place - len(label) == begin or text[place - len(label) - 1].isspace()
    follows = begin == place - len(label) or text[max(begin, place - len(label) - 5) : place - len(label)].endswith(
        (": ", ", ", "; ", "dan ", "atau ", ". ")
    )
    return label.isalnum() and starts and follows and (label.isdigit() or len(label) == 1 or set(label) <= set("ivx"))


def _hit(document: Document, start: int, end: int, message: str) -> Hit:
    return Hit(start, min(end, start + _MARKED), message)


RULES = (
    Rule(
        id="kutip-kurung",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Pasangan tanda petik dan kurung",
        why="Tanda petik dan kurung selalu berpasangan dalam satu paragraf.",
        source="EYD V, III.A.12 dan III.B.9",
        find=find_open,
        good=good(
            "“Kami siap,” ujarnya (sambil tersenyum).",
            "“Kami siap.\n\n“Kami juga senang,” ujarnya.",
            "Syaratnya: a) sehat, b) disiplin, dan 3) lulus.",
            'Layar 14" itu dibeli.',
            "Hari Jum’at, ‘Aisyiyah dan Ma’ruf membaca ‘Cahaya’ serta Al-Qur’an.",
        ),
        bad=bad(
            (
                ("“Kami siap, kata Kepala Rutan.", "“Kami siap, kata Kepala Rutan.", None),
                ("Kami siap,” kata Kepala Rutan.", "”", None),
                ("Kegiatan diikuti (UPT di Ambon.", "(UPT di Ambon.", None),
                ("Disediakan obat dan vitamin C) bagi lansia.", ")", None),
                ("Kegiatan diikuti UPT) di Ambon.", ")", None),
                ("Ia berpesan, ‘Jangan menyerah. Semua setuju.", "‘Jangan menyerah. Semua setuju.", None),
                ("Jangan menyerah,’ pesan Budi.", "’", None),
                ('“Jangan menyerah," pesan Budi.', '"', "”"),
                ('Ia berpesan, "Jangan menyerah.', '"Jangan menyerah.', None),
            )
        ),
    ),
)
