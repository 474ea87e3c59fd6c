"""Are the blanks around marks, brackets and quotation marks where they belong?"""

import re
from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import neighbours
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_B = "[ \u00a0]"
# Every slip begins with a mark, or with a blank before another blank or a mark: the rest is passed over quickly.
_SLIPS = re.compile(
    rf"(?=[,;:!?.()\[“”]|{_B}[ \u00a0,;:!?.)\]”])(?:"
    rf"(?P<double>(?<=\S){_B}{{2,}}(?=\S))"
    rf"|(?P<before>(?<=[\w)”\"%]){_B}(?:[,;!?](?![)\w])|:(?=\s)|\.(?![.\w])))"
    rf"|(?P<shifted>(?<=[\w)”\"%]){_B}(?:[,;!?](?=[A-Za-z]{{2}})|\.(?=[A-Z][a-z])))"
    rf"|(?P<inside>[(\[“]{_B}+(?=\S)|(?<=\S){_B}+[)\]”])"
    r"|(?P<repeated>,{2,}|;{2,}|,\.(?!\.)|(?<!\.)\.\.(?![.\w/]))"
    r"|(?P<comma>(?<=[A-Za-z)”%])[,;](?=[A-Za-z“(])|(?<=[A-Za-z]),(?=\d))"
    r"|(?P<stop>(?<=[a-z)”\d])[!?](?=[A-Za-z“])|(?<=[A-Za-z]):(?=[A-Za-z“])|(?<=[\w)”])\.(?=[A-Z][a-z]))"
    r"|(?P<lower>(?<=[a-z][a-z][a-z])\.(?=[a-z][a-z]))"
    r"|(?P<bracket>(?<=[a-z])\((?=\w\w)|\)(?=[A-Za-z]{2}))"
    r"|(?P<quote>(?<=[A-Za-z,:])“(?=\w)|(?<=\w)”(?=\w)|(?<=[.,!?])”(?=\w)))"
)
_LEFT, _RIGHT = re.compile(r"[\w.\-/’']{1,40}$"), re.compile(r"[\w.\-/’']{1,40}")
_STROKE = re.compile(r"\b(?P<left>[a-z]{2,20})(?: / ?|/ )(?P<right>[a-z]{2,20})\b")
_ENDINGS = frozenset(
    "com id net org go co ac sch or web my html php jpg jpeg png pdf docx xlsx mp4 js io tv gov edu".split()
)
_DEGREE = frozenset("Kep Kom Kes Keb Pd Si Farm Gz IP Sos Hum Ag Ak Tr Kn Th Psi Par Sn Pt Hut Ikom Med Eng".split())


def find_slips(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find blanks too many and blanks too few, and marks typed twice."""
    for found in _SLIPS.finditer(document.text):
        hit = _HITS[found.lastgroup or ""](document.text, found)
        if hit is not None and not neighbours.is_aside(document, found.start()):
            yield hit
    yield from _straight(document)
    yield from _strokes(document)


def _strokes(document: Document) -> Iterator[Hit]:
    """Find a stroke between two words with a blank beside it: dan/ atau."""
    if "/" not in document.text:
        return
    for found in _STROKE.finditer(document.text):
        if not neighbours.is_aside(document, found.start()):
            right = f"{found['left']}/{found['right']}"
            yield Hit(
                found.start(), found.end(), "Garis miring ditulis rapat dengan kata di kiri dan kanannya.", (right,)
            )


def _double(text: str, found: re.Match[str]) -> Hit | None:
    following = text[found.end()]
    if following in ",;.)”":
        return Hit(found.start(), found.end() + 1, "Tanda baca ini tidak didahului spasi.", (following,))
    return Hit(found.start(), found.end(), "Cukup satu spasi.", (" ",))


def _before(text: str, found: re.Match[str]) -> Hit | None:
    start = _word_before(text, found.start())
    right = text[start : found.start()] + found.group().strip(" \u00a0")
    return Hit(start, found.end(), "Tanda baca ditulis rapat dengan kata sebelumnya.", (right,))


def _shifted(text: str, found: re.Match[str]) -> Hit | None:
    start, end = _word_before(text, found.start()), _word_after(text, found.end())
    right = f"{text[start : found.start()]}{found.group().strip(' ')} {text[found.end() : end]}"
    return Hit(start, end, "Spasi ditulis setelah tanda baca, bukan sebelumnya.", (right,))


def _inside(text: str, found: re.Match[str]) -> Hit | None:
    right = found.group().strip(" \u00a0")
    return Hit(found.start(), found.end(), "Tidak ada spasi di sisi dalam kurung dan tanda petik.", (right,))


def _repeated(text: str, found: re.Match[str]) -> Hit | None:
    right = "." if "." in found.group() else found.group()[0]
    return Hit(found.start(), found.end(), "Tanda baca ini tertulis berulang.", (right,))


def _missing(text: str, found: re.Match[str]) -> Hit | None:
    """Put the blank behind a mark, unless it stands in an abbreviation, a degree or an address."""
    start, end = _word_before(text, found.start()), _word_after(text, found.end())
    left, right = text[start : found.start()], text[found.end() : end]
    if found.group() == "." and (_is_name_or_address(left, right) or not left):
        return None
    if found.group() == "," and left.endswith(".") and right[1:2] == ".":
        return None
    # In the middle of a row such as "satu,dua,tiga" the first gap takes the word before, the others only the mark.
    is_row = start > 0 and text[start - 1] in ",;"
    begin, left = (found.start(), "") if is_row else (start, left)
    return Hit(begin, end, "Beri spasi setelah tanda baca ini.", (f"{left}{found.group()} {right}",))


def _is_name_or_address(left: str, right: str) -> bool:
    """Tell whether a point joins two words by right: lapas.go.id, A.Md.Kep., berkas.pdf."""
    tail = re.split(r"[^\w]", right)[0]
    return (
        "." in left
        or "/" in left
        or tail in _DEGREE
        or tail.lower() in _ENDINGS
        or "." in right.rstrip(".")
        or (len(left) == 1 and left.isupper())
    )


def _beside(text: str, found: re.Match[str]) -> Hit | None:
    """Put the blank before an opening bracket or mark, or behind a closing one."""
    start, end = _word_before(text, found.start()), _word_after(text, found.end())
    sign = found.group()
    is_closing = sign == ")" or (sign == "”" and text[found.end()].isalnum())
    right = f"{sign} " if is_closing else f" {sign}"
    if sign == "“" and text[found.start() - 1] in ",:":
        start = found.start()
    written = f"{text[start : found.start()]}{right}{text[found.end() : end]}"
    return Hit(start, end, "Beri spasi di sisi luar kurung dan tanda petik.", (written,))


_HITS = {
    "double": _double,
    "before": _before,
    "shifted": _shifted,
    "inside": _inside,
    "repeated": _repeated,
    "comma": _missing,
}
_HITS |= {"stop": _missing, "lower": _missing, "bracket": _beside, "quote": _beside}


def _word_before(text: str, place: int) -> int:
    found = _LEFT.search(text[max(0, place - 41) : place])
    return place - len(found.group()) if found else place


def _word_after(text: str, place: int) -> int:
    found = _RIGHT.match(text, place)
    return place + len(found.group().rstrip(".-/")) if found else place


def _straight(document: Document) -> Iterator[Hit]:
    """Look at straight quotation marks, whose side only their pairs tell."""
    text = document.text
    for start, end in document.quotes:
        if text[start] != '"':
            continue
        if text[start + 1 : start + 2] == " ":
            yield Hit(start, start + 2, "Tidak ada spasi di sisi dalam tanda petik.", ('"',))
        elif start and (text[start - 1].isalpha() or text[start - 1] in ",:"):
            yield Hit(start, start + 1, "Beri spasi sebelum tanda petik pembuka.", (' "',))
        if text[end - 1] == '"' and end - start > 2:
            if text[end - 2] == " ":
                yield Hit(end - 2, end, "Tidak ada spasi di sisi dalam tanda petik.", ('"',))
            elif text[end : end + 1].isalpha():
                yield Hit(end - 1, end, "Beri spasi setelah tanda petik penutup.", ('" ',))


RULES = (
    Rule(
        id="spasi-tanda",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Spasi dan tanda baca",
        why="Tanda baca ditulis rapat dengan kata sebelumnya dan diikuti satu spasi.",
        source="EYD V, bagian III",
        find=find_slips,
        good=good(
            "Pukul 08.30, nilainya Rp5.000.000,00 dan 7,5 persen.",
            "Lihat lapasambon.go.id, www.lapas.go.id/a,b, atau berkas.pdf.",
            "Hadir Moh. Rifai, A.Md.Kep., S.H.",
            "Entah siapa ... mereka belum tahu.",
            "Daging (ayam) itu “segar”, kata juru masak.",
            "Buku(s) dan Lukas 2:14 dibaca pukul 10:00.",
            'Ia berkata, "Kami siap."',
            "Panitia: Budi, Ani; Citra. Benar? Ya!",
        ),
        bad=bad(
            (
                ("Petugas memeriksa  barang.", "  ", " "),
                ("Kegiatan diikuti pegawai , taruna.", "pegawai ,", "pegawai,"),
                ("Mereka memasak,menyulam.", "memasak,menyulam", "memasak, menyulam"),
                ("Mereka memasak,menyulam dan menari.", "memasak,menyulam", "memasak, menyulam"),
                ("Panen meriah.Semua hadir.", "meriah.Semua", "meriah. Semua"),
                ("Kepala rutan meninjau dapur .", "dapur .", "dapur."),
                ("Bibit dari dinas ; pupuk sendiri.", "dinas ;", "dinas;"),
                ("Ruang itu ( enam meter) luas.", "( ", "("),
                ("Ruang itu (enam meter ) luas.", " )", ")"),
                ("“ Kami siap,” ujarnya.", "“ ", "“"),
                ("Lapas(Lembaga) dibuka.", "Lapas(Lembaga", "Lapas (Lembaga"),
                ("Kegiatan selesai .Peserta pulang.", "selesai .Peserta", "selesai. Peserta"),
                ("Kegiatan selesai,, lalu bubar.", ",,", ","),
                ("Kegiatan selesai..", "..", "."),
                ("Hadir Moh.Rifai.", "Moh.Rifai", "Moh. Rifai"),
                ('Ia berkata,"Kami siap."', '"', ' "'),
                ("Kegiatan selesai.para peserta pulang.", "selesai.para", "selesai. para"),
                ("Sumbangan uang dan/ atau barang diterima.", "dan/ atau", "dan/atau"),
                ("Sumbangan uang dan / atau barang diterima.", "dan / atau", "dan/atau"),
                ("Pada Senin,12 Mei.", "Senin,12", "Senin, 12"),
            )
        ),
    ),
)
