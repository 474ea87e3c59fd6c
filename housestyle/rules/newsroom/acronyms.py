"""Is an acronym explained where it is used first, once, rightly, and in the right order?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from housestyle.document import Document, Paragraph, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import degrees
from housestyle.rules.newsroom.casing import is_all_capitals
from housestyle.rules.newsroom.register import Entry, entry_of
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_ROMAN = re.compile(r"[IVXLCDM]+[AB]?")
_BEHIND = re.compile(r"\s?\(([^()\n]{3,90})\)")
_INITIALISM = re.compile(r"[A-Z]{3,6}")
_LABEL = ("info", "pas")
_LABELLED = frozenset("blok kamar gedung ruang wisma jalan lorong tipe kode seri nomor kelas grup regu".split())
_LONGEST = 12  # words in what an acronym stands for


@dataclass
class _Story:
    """What a story has told of its acronyms so far."""

    document: Document
    explained: set[str] = field(default_factory=set)  # with the full form beside it
    named: set[str] = field(default_factory=set)  # asked about once


@dataclass(frozen=True)
class _Use:
    """One use of an acronym: the word, its paragraph and its place in it."""

    paragraph: Paragraph
    index: int
    word: Word
    entry: Entry | None

    def is_bracketed(self, text: str) -> bool:
        """Tell whether it stands in brackets behind its full form: Balai Latihan Kerja (BLK)."""
        before = text[max(0, self.word.start - 2) : self.word.start]
        return before.endswith("(") and text[self.word.end : self.word.end + 1] in (")", ",", ";", "/", " ")

    def before(self, count: int) -> tuple[Word, ...]:
        return self.paragraph.words[max(0, self.index - count) : self.index]


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name acronyms that are used unexplained, explained again, explained wrongly or the wrong way round."""
    return (hit for hit, is_light in _hits(document) if not is_light)


def find_light(document: Document, setting: Setting) -> Iterator[Hit]:
    """Hint at unexplained acronyms that many readers know, and at those that a speaker uses."""
    return (hit for hit, is_light in _hits(document) if is_light)


def _hits(document: Document) -> Iterator[tuple[Hit, bool]]:
    story = _Story(document)
    for use in _uses(document):
        if use.entry is None or not use.entry.full:
            continue
        hit = _in_brackets(story, use, use.entry) if use.is_bracketed(document.text) else _bare(story, use, use.entry)
        if hit is not None:
            is_plain = (hit.start, hit.end) == (use.word.start, use.word.end)
            yield hit, is_plain and (use.entry.is_light or document.is_quoted(use.word.start))
        story.named.add(use.entry.short)


def _uses(document: Document) -> Iterator[_Use]:
    for paragraph in document.running:
        if is_all_capitals(paragraph.words):
            continue
        for index, word in enumerate(paragraph.words):
            if word.text[0].isupper() or any(map(str.isupper, word.text)):
                yield _Use(paragraph, index, word, entry_of(word.text))


def _in_brackets(story: _Story, use: _Use, entry: Entry) -> Hit | None:
    """Look at “full form (SHORT)”: the full form must be right, and it is given once."""
    text = story.document.text
    again = entry.short in story.explained
    story.explained.add(entry.short)
    full = _full_form(text, use, entry)
    if full is not None:
        if not again:
            return None
        message = f"{entry.short} sudah dijelaskan di atas; cukup singkatannya."
        return Hit(full, use.word.end + 1, message, (entry.short,)) if text[use.word.end] == ")" else None
    return _wrong_form(text, use, entry)


def _full_form(text: str, use: _Use, entry: Entry) -> int | None:
    """Return where the full form in front of the bracket starts, None if something else stands there."""
    for full in entry.full:
        wanted = _words(full)
        there = use.before(len(wanted))
        if [word.lower for word in there] == wanted:
            return there[0].start
    return None


def _wrong_form(text: str, use: _Use, entry: Entry) -> Hit | None:
    """Name a full form that is nearly the right one: same first word, at least half the words in place."""
    for full in entry.full:
        wanted = _words(full)
        there = use.before(len(wanted))
        same = [word.lower == right for word, right in zip(there, wanted, strict=False)]
        is_near = len(wanted) >= 3 and len(there) == len(wanted) and same[0] and 2 * sum(same) >= len(wanted)
        if is_near and "(" not in text[there[0].start : there[-1].end]:
            message = f"{entry.short} singkatan dari {full}."
            return Hit(there[0].start, there[-1].end, message, (full,))
    return None


def _bare(story: _Story, use: _Use, entry: Entry) -> Hit | None:
    """Look at an acronym in running text: with its full form in brackets behind it, or never explained."""
    text, word = story.document.text, use.word
    behind = _BEHIND.match(text, word.end, use.paragraph.end)
    if behind and _is_full_form(behind.group(1), entry):
        is_again = entry.short in story.explained
        story.explained.add(entry.short)
        if is_again:
            return Hit(word.start, behind.end(), f"{entry.short} sudah dijelaskan di atas.", (entry.short,))
        return Hit(word.start, behind.end(), "Bentuk lengkap ditulis lebih dulu.", entry.opened)
    if _is_degree(story.document, use):
        return None
    if entry.is_known or entry.short in story.explained or entry.short in story.named or behind:
        return None
    if _follows_full_form(text, use, entry) or _is_label(use):
        return None
    if entry.is_light and _is_in_a_name(text, use):
        return None
    opened = tuple(form[0].upper() + form[1:] for form in entry.opened) if word.opens else entry.opened
    return Hit(word.start, word.end, f"{entry.short} belum dijelaskan; tulis bentuk lengkapnya dahulu.", opened)


def _is_degree(document: Document, use: _Use) -> bool:
    """Tell whether letters behind a name and a comma are a degree without its points: Nurul Aini, SKM."""
    before = use.before(2)
    is_behind = len(before) == 2 and document.text[before[1].end : use.word.start] == ", "
    return is_behind and all(word.text.istitle() for word in before) and degrees.is_degree(use.word.text)


def _is_in_a_name(text: str, use: _Use) -> bool:
    """Tell whether a name goes on behind a well-known acronym: SLB Negeri, PAUD Melati, MAN 1."""
    following = text[use.word.end : use.word.end + 2]
    return (
        use.entry is not None
        and use.entry.short.isupper()
        and following[:1] == " "
        and (following[1:].isupper() or following[1:].isdecimal())
    )


def _is_label(use: _Use) -> bool:
    """Tell whether letters only number a block, a room or a road."""
    return bool(_LABELLED & {word.lower for word in use.before(1)})


def _is_full_form(written: str, entry: Entry) -> bool:
    words = _words(written)
    if any(words == _words(full) for full in entry.full):
        return True
    initials = "".join(word[0] for word in words if word not in ("dan", "dengan"))
    return 3 <= len(words) <= _LONGEST and initials == entry.short.lower()


def _follows_full_form(text: str, use: _Use, entry: Entry) -> bool:
    """Tell whether the full form stands right before, with a dash, a slash or “atau” between."""
    return any([word.lower for word in use.before(len(_words(full)))] == _words(full) for full in entry.full)


def _words(full: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*", full.lower())


def find_unknown(document: Document, setting: Setting) -> Iterator[Hit]:
    """Hint at initials that no table knows and the story nowhere explains, once each."""
    story = _Story(document)
    for use in _uses(document):
        short = use.word.text
        if use.entry is not None or not _INITIALISM.fullmatch(short) or _ROMAN.fullmatch(short):
            continue
        text = document.text
        if use.is_bracketed(text) or _BEHIND.match(text, use.word.end, use.paragraph.end):
            story.explained.add(short)
        elif short not in story.explained and short not in story.named and not _is_title_or_name(document, use):
            story.named.add(short)
            yield Hit(use.word.start, use.word.end, f"Jika pembaca belum tentu mengenal {short}, jelaskan sekali.")


def _is_title_or_name(document: Document, use: _Use) -> bool:
    """Tell initials from degrees, names with a point or a label, and words of a row in capitals."""
    text, word = document.text, use.word
    if text[word.end : word.end + 1] in (".", "_", "-") and text[word.end + 1 : word.end + 2].isalnum():
        return True
    if text[word.start - 1 : word.start] in ("_", "-", ".", "/", "#") or document.is_quoted(word.start):
        return True
    near = use.paragraph.words[max(0, use.index - 1) : use.index + 2]
    return sum(one.text.isupper() and len(one.text) > 2 for one in near) > 1 or word.lower in _LABEL


RULES = (
    Rule(
        "akronim",
        Group.NEWSROOM,
        Severity.WARN,
        "Singkatan dan kepanjangannya",
        "Singkatan yang belum tentu dikenal ditulis lengkap sekali, dengan singkatannya dalam kurung di belakang.",
        "EYD V, II.F; aturan redaksi",
        find,
        good=(
            Example("Ujian digelar bersama Pusat Kegiatan Belajar Masyarakat (PKBM) Harapan. PKBM itu ramai."),
            Example("Petugas Lapas dan LPKA bersama BNN, TNI, dan Polri hadir pukul 08.00 WIB."),
            Example("Kemenkumham Kalteng dan Ditjenpas hadir."),
            Example("Kepala Kesatuan Pengamanan Lapas (KPLP) hadir."),
            Example("Ia lahir di Blok PB 2 dan membaca Badan Pertanahan Nasional (BPN)."),
            Example("Materi dibawakan Nurul Aini, SKM, dari dinas kesehatan."),
            Example("Kepala Dinas Kesehatan Kota (Dinkes) hadir."),
        ),
        bad=(
            Example("Ujian digelar bersama PKBM Harapan.", "PKBM", "Pusat Kegiatan Belajar Masyarakat (PKBM)"),
            Example("Penyuluh Kemenag hadir.", "Kemenag", "Kementerian Agama (Kemenag)"),
            Example(
                "Lembaga Pembinaan Khusus Anak (LPKA) Maros ramai. Kepala LPKA (Lembaga Pembinaan Khusus Anak) hadir.",
                "LPKA (Lembaga Pembinaan Khusus Anak)",
                "LPKA",
            ),
            Example(
                "Balai Pemasyarakatan (Bapas) Metro ramai. Kepala Balai Pemasyarakatan (Bapas) hadir.",
                "Balai Pemasyarakatan (Bapas)",
                "Bapas",
            ),
            Example(
                "Instruktur BLK (Balai Latihan Kerja) hadir.", "BLK (Balai Latihan Kerja)", "Balai Latihan Kerja (BLK)"
            ),
            Example(
                "Lembaga Pemasyarakatan Khusus Anak (LPKA) ramai.",
                "Lembaga Pemasyarakatan Khusus Anak",
                "Lembaga Pembinaan Khusus Anak",
            ),
        ),
    ),
    Rule(
        "akronim/lazim",
        Group.NEWSROOM,
        Severity.INFO,
        "Singkatan yang lazim",
        "Singkatan yang dikenal banyak pembaca pun lebih baik ditulis lengkap sekali.",
        "EYD V, II.F; aturan redaksi",
        find_light,
        good=(Example("Petugas TNI dan Polri hadir; perjanjian kerja sama (PKS) diteken, lalu PKS itu dibacakan."),),
        bad=(
            Example("Pegawai mempelajari SOP pengawalan.", "SOP", "standar operasional prosedur (SOP)"),
            Example("“Penilaian SPPN menjadi dasar,” kata Budi.", "SPPN"),
        ),
    ),
    Rule(
        "akronim/tak-dikenal",
        Group.NEWSROOM,
        Severity.INFO,
        "Singkatan yang belum dijelaskan",
        "Singkatan yang tidak ada dalam daftar redaksi mungkin perlu dijelaskan.",
        "Aturan redaksi",
        find_unknown,
        good=(
            Example("Petugas BNN dan Tim Reaksi Cepat Kota (TRCK) hadir; TRCK membawa alat."),
            Example("Blok XII dan kamar VIII bersih; Budi, S.H., M.AP. hadir."),
            Example("Lagu “HALO BANDUNG” dinyanyikan."),
        ),
        bad=(Example("Petugas TRCK hadir membawa alat.", "TRCK"),),
    ),
)
