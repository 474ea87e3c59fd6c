"""Does the lead say when and where, and is it short?"""

import re
from collections.abc import Iterator

from housestyle.document import Document, Paragraph
from housestyle.findings import Hit, Level, Severity
from housestyle.parts import Kind
from housestyle.rules.facts.dates import dates_in
from housestyle.rules.newsroom.dateline import dateline_of, has_field
from housestyle.rules.newsroom.lengths import word_count
from housestyle.rules.newsroom.tables import letters_of, place_names
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

MOST_WORDS = 45
_FEWEST_PARAGRAPHS = 2
_WHEN = re.compile(
    r"""\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|ahad|januari|februari|maret|april|mei|juni|juli|agustus|september|
    oktober|november|desember|kemarin|besok|lusa|semalam|tadi|pukul|(?:19|20)\d\d|
    (?:setiap|tiap|saban)\s(?:hari|pekan|minggu|bulan|tahun|pagi|siang|sore|malam|akhir|awal|semester|triwulan)|
    sejak\s(?!dini\b)\w+|selama\s(?!ini\b|itu\b|hidup)\w+|
    hari\s(?:ini|itu|minggu)|(?:pekan|minggu|bulan|tahun|triwulan|semester)\s(?:ini|itu|lalu|depan|pertama|kedua)|
    (?:awal|akhir|pertengahan)\s(?:pekan|bulan|tahun)|menjelang\s\w+|jelang\s\w+)\b""",
    re.I | re.X,
)
_WHERE = re.compile(r"\b(?:di|ke|dari|se)[ -](?!antara|mana|samping\situ|tengah|balik|bawah|atas)\w", re.I)
_UNIT = re.compile(
    r"\b(?:Lapas|Rutan|LPKA|Bapas|LPP|Kanwil|Kantor Wilayah|Lembaga Pemasyarakatan|Rumah Tahanan|Balai Pemasyarakatan)"
    r"(?:\s\([A-Z]\w+\))?\s(?:[A-Z]|Kelas)"
)
_NAMED_PLACE = re.compile(r"\b(?:di|ke|dari|se)[ -](?:[A-Z]|\w+ [A-Z])")
# How office reports begin: what was done before who did it.
_REPORT = re.compile(
    r"(?:Telah|Sudah) (?:di|ter|ber)[a-z]{3,20}\b|(?:Di|Ter)[a-z]{3,20}kan(?:lah)? (?:kegiatan|acara|rapat)\b"
    r"|Bertempat di\b"
)
_CRY = re.compile(r"[?!][”\"’)]*$")
_FEASTS = re.compile(
    r"\b(?:Hari|HUT|Bulan|Pekan|Tahun) (?:[A-Z][\w-]* ?){1,5}|\b(?:Tuhan|Indonesia|Anda|Alhamdulillah|Puji)\b"
)


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask for the day or the place that a lead leaves out; excerpts without title and dateline have no lead."""
    lead = _lead(document)
    if lead is None:
        yield from _in_excerpt(document)
        return
    text = document.text[lead[0].start : lead[-1].end]
    told = {"kapan": _says_when(document, lead, text), "di mana": _says_where(document, text)}
    missing = [name for name, is_told in told.items() if not is_told]
    if missing:
        message = f"Teras belum menyebut {' dan '.join(missing)} peristiwanya terjadi."
        yield Hit(lead[0].start, lead[0].end, message)
    elif _REPORT.match(text) or _REPORT.match(text.partition("– ")[2]):
        yield Hit(lead[0].start, lead[0].end, "Teras dimulai dengan siapa melakukan apa, bukan “telah dilaksanakan”.")


def _in_excerpt(document: Document) -> Iterator[Hit]:
    """Look at several paragraphs without title and dateline: the first must not be a cry or a commonplace."""
    if len(document.running) < _FEWEST_PARAGRAPHS:
        return
    first = document.running[0]
    text = document.text[first.start : first.end]
    is_cry = len(first.sentences) == 1 and _CRY.search(text) is not None and text[0] not in '“"'
    if is_cry or _REPORT.match(text) or not (_says_when(document, [first], text) or _names_anything(document, first)):
        yield Hit(first.start, first.end, "Paragraf pertama belum memberitakan siapa, apa, kapan, dan di mana.")


def _names_anything(document: Document, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph names a person, a unit or a place; a feast is none."""
    text = _FEASTS.sub("", document.text[paragraph.start : paragraph.end])
    if _UNIT.search(text) or _NAMED_PLACE.search(text):
        return True
    words = [word for word in paragraph.words if word.is_capitalised and not word.opens]
    return any(word.text in text and document.text[word.start - 1] not in '“"‘' for word in words)


def _lead(document: Document) -> list[Paragraph] | None:
    """Return the paragraphs that a reader takes for the lead: the first, or the lead's field with the body's first."""
    running = document.running
    is_story = any(document.of(Kind.TITLE)) or dateline_of(document) is not None
    if len(running) < 2 or not is_story:
        return None
    field = [paragraph for paragraph in running if paragraph.kind is Kind.LEAD]
    return [*field, running[len(field)]] if field and len(field) < len(running) else [running[0]]


def _says_when(document: Document, lead: list[Paragraph], text: str) -> bool:
    if _WHEN.search(text):
        return True
    return any(lead[0].start <= mention.start < lead[-1].end for mention in dates_in(document))


def _says_where(document: Document, text: str) -> bool:
    if has_field(document) or dateline_of(document) is not None or _UNIT.search(text) or _WHERE.search(text):
        return True
    words = [word for word in text.split() if word[:1].isupper()]
    return any(letters_of(word) in place_names() for word in words)


def find_long(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name a lead of more words than the gist needs."""
    lead = _lead(document)
    if lead is not None:
        length = word_count(document.text[lead[0].start : lead[0].end])
        if length > MOST_WORDS:
            yield Hit(lead[0].start, lead[0].end, f"Teras ini {length} kata; sebaiknya paling banyak {MOST_WORDS}.")


_BODY = "\n\nPelatihan itu dibuka kepala lapas dan diikuti 20 peserta."
_LEAD = "Ambon, INFO_PAS – Lapas Kelas IIA Ambon melatih warga binaan membuat roti pada Kamis, 8 Mei 2025."
_WITHOUT_DAY = "Ambon, INFO_PAS – Lapas Kelas IIA Ambon melatih warga binaan membuat roti."
_WITHOUT_PLACE = "Kepala lapas membuka pelatihan membuat roti pada Kamis, 8 Mei 2025."
_REPORTED = "Ambon, INFO_PAS – Telah dilaksanakan senam di Lapas Kelas IIA Ambon pada Kamis, 8 Mei 2025."
_WORDY = _LEAD[:-1] + ", diikuti puluhan peserta dan petugas" * 7 + "."

RULES = (
    Rule(
        "teras",
        Group.NEWSROOM,
        Severity.WARN,
        "Teras tanpa waktu atau tempat",
        "Teras menjawab siapa, apa, kapan, dan di mana, agar pembaca yang berhenti di situ tetap mendapat beritanya.",
        "Aturan redaksi: 5W+1H",
        find,
        good=(
            Example(_LEAD + _BODY, title="Lapas Ambon Latih Warga Binaan"),
            Example(_WITHOUT_DAY),
            Example(_WITHOUT_DAY.partition("– ")[2] + _BODY),
            Example("Kesehatan adalah hak setiap orang."),
            Example("Menurut Budi, hasil panen itu baik." + _BODY),
            Example("Rutan Kelas IIB Demak setiap Senin membuka layanan." + _BODY, title="Rutan Demak Buka Layanan"),
            Example(_WITHOUT_PLACE + _BODY, title="Pelatihan Roti Resmi Dibuka", dateline="Ambon"),
        ),
        bad=(
            Example(_WITHOUT_DAY + _BODY, _WITHOUT_DAY, title="Lapas Ambon Latih Warga Binaan"),
            Example(_WITHOUT_DAY + _BODY, _WITHOUT_DAY),
            Example(_WITHOUT_PLACE + _BODY, _WITHOUT_PLACE, title="Pelatihan Roti Resmi Dibuka"),
            Example("Siapa yang tidak senang?" + _BODY, "Siapa yang tidak senang?"),
            Example("Ramai sekali!" + _BODY, "Ramai sekali!"),
            Example("Kesehatan adalah hak setiap orang." + _BODY, "Kesehatan adalah hak setiap orang."),
            Example("Telah dilaksanakan kerja bakti di aula." + _BODY, "Telah dilaksanakan kerja bakti di aula."),
            Example(_REPORTED + _BODY, _REPORTED, title="Lapas Ambon Gelar Senam"),
        ),
        shown_from=Level.SUBMIT,
    ),
    Rule(
        "teras/panjang",
        Group.NEWSROOM,
        Severity.INFO,
        "Teras panjang",
        f"Teras yang baik memuat inti peristiwa dalam paling banyak {MOST_WORDS} kata.",
        "Aturan redaksi",
        find_long,
        good=(Example(_LEAD + _BODY, title="Lapas Ambon Latih Warga Binaan"),),
        bad=(Example(_WORDY + _BODY, _WORDY, title="Lapas Ambon Latih Warga Binaan"),),
        shown_from=Level.SUBMIT,
    ),
)
