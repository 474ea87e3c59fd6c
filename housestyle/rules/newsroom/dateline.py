"""Does the story begin with the house dateline: Palangka Raya, INFO_PAS – ?"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from housestyle.document import Document, Paragraph
from housestyle.findings import Hit, Severity
from housestyle.parts import Kind
from housestyle.rules.newsroom.casing import SMALL
from housestyle.rules.newsroom.tables import letters_of, place_names, place_spellings
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

LABEL = "INFO_PAS"
FIELD = "dateline"
_LOOK_AT = 90  # characters at the start of the story

_LABEL = r"(?:INFO[\s_-]?(?:DITJEN)?[\s_-]?PAS|PAS[\s_-]INFO)"
_LABELLED = re.compile(rf"(?P<before>[^\n“”\"]{{0,60}}?)(?<!\w){_LABEL}(?!\w)(?P<after>[\s)\].,:;–—-]{{0,6}})", re.I)
_PLACE_BEHIND = re.compile(r"(?P<place>[^\W\d_][\w’' ]{2,40}?)\s?[)\]]?\s?(?:–|—|--?|:)\s?")
_PLAIN = re.compile(r"(?P<before>[^\W\d_][\w.,’'/() -]{2,60}?)\s?(?:–|—|--?)\s+(?=[\w“\"])")
_SEPARATORS = re.compile(r"\s*[,/()–—-]\s*|\.\s")


@dataclass(frozen=True)
class Dateline:
    """The dateline that a story begins with, and its place in house form."""

    start: int
    end: int
    place: str

    @property
    def right(self) -> str:
        return f"{self.place}, {LABEL} – "


def dateline_of(document: Document) -> Dateline | None:
    """Return the dateline of the lead or the body, in whatever form; None where the story begins without one."""
    for kind in (Kind.LEAD, Kind.BODY):
        first = next(document.of(kind), None)
        if first is not None:
            stop = min(first.end, first.start + _LOOK_AT)
            dateline = _labelled(document.text, first, stop) or _plain(document.text, first, stop)
            if dateline is not None:
                return dateline
    return None


def _labelled(text: str, first: Paragraph, stop: int) -> Dateline | None:
    found = _LABELLED.match(text, first.start, stop)
    if found is None or _is_sentence(found["before"]):
        return None
    place, end = _place(found["before"]), found.end()
    if place is None:
        behind = _PLACE_BEHIND.match(text, end, stop)
        if behind is None:
            return Dateline(first.start, end, "")
        place, end = _named(behind["place"]), behind.end()
    return Dateline(first.start, end, place)


def _plain(text: str, first: Paragraph, stop: int) -> Dateline | None:
    """Read a dateline without the label: a known place, or words in capitals, before a dash."""
    found = _PLAIN.match(text, first.start, stop)
    if found is None:
        return None
    pieces = [piece for piece in _SEPARATORS.split(found["before"]) if piece]
    known = next((piece for piece in pieces if letters_of(piece) in place_names()), None)
    is_dateline = known is not None and len(pieces) <= 3 and all(len(piece.split()) <= 4 for piece in pieces)
    if not is_dateline and not found["before"].isupper():
        return None
    return Dateline(first.start, found.end(), _named(known or pieces[-1]))


def _place(before: str) -> str | None:
    if before.strip(" ,.") in place_spellings():
        return before.strip(" ,.")
    pieces = [piece.strip(" .:;") for piece in _SEPARATORS.split(before) if piece.strip(" .:;")]
    known = next((piece for piece in pieces if letters_of(piece) in place_names()), None)
    return _named(known or pieces[-1]) if pieces else None


def _is_sentence(before: str) -> bool:
    """Tell whether the words before a label are a sentence that speaks of it, not a place."""
    words = before.split()
    return len(words) > 1 and any(word.islower() for word in words) and letters_of(before) not in place_names()


def _named(written: str) -> str:
    """Write a place as the reference data do, or each of its words with a capital."""
    known = written if written in place_spellings() else place_names().get(letters_of(written))
    if known:
        return known
    words = (word if word.istitle() else word.capitalize() for word in written.split())
    return " ".join(word.lower() if word.lower() in SMALL else word for word in words)


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name a dateline in another form than the house's; where it has a field of its own, the other rule speaks."""
    dateline = None if has_field(document) else dateline_of(document)
    if dateline and _as_read(document.text[dateline.start : dateline.end]) != dateline.right:
        if not dateline.place:
            yield Hit(dateline.start, dateline.end, f"Sebutkan tempatnya: “Kota, {LABEL} –”.")
            return
        message = f"Dateline ditulis “{dateline.right.strip()}”: tempat, koma, {LABEL}, tanda pisah."
        yield Hit(dateline.start, dateline.end, message, (dateline.right,))


def _as_read(written: str) -> str:
    return written.replace("\u00a0", " ")


def find_second(document: Document, setting: Setting) -> Iterator[Hit]:
    """Name a dateline in the text where the story's own field already sets it."""
    dateline = dateline_of(document) if has_field(document) else None
    if dateline is not None:
        end = dateline.end
        while end < len(document.text) and not document.text[end].isspace():
            end += 1
        message = "Dateline sudah diisi di kolomnya dan dipasang sendiri oleh portal; hapuslah dari naskah."
        yield Hit(dateline.start, end, message, (document.text[dateline.end : end],))


def has_field(document: Document) -> bool:
    """Tell whether the story has its dateline in a field of its own."""
    return any(part.name == FIELD and part.text.strip() for part in document.parts)


RULES = (
    Rule(
        "dateline",
        Group.NEWSROOM,
        Severity.WARN,
        "Bentuk dateline",
        f"Naskah dimulai dengan tempat, koma, {LABEL}, dan tanda pisah (–) yang diapit spasi.",
        "Aturan redaksi; kebiasaan ditjenpas.go.id",
        find,
        good=(
            Example("Palangka Raya, INFO_PAS – Lapas menggelar razia."),
            Example("Lapas Kelas IIA Ambon menggelar razia – tanpa temuan – pada pagi hari."),
            Example("Kupang dan Ambon – dua kota di timur – menjadi tuan rumah."),
            Example("Petugas menerima pesan INFO PAS."),
            Example("Rabu pagi - sebelum apel - petugas bersiap."),
        ),
        bad=(
            Example("PALANGKARAYA - Sebanyak 40 orang.", "PALANGKARAYA - ", "Palangka Raya, INFO_PAS – "),
            Example("Ambon INFO_PAS - Rutan panen.", "Ambon INFO_PAS - ", "Ambon, INFO_PAS – "),
            Example("Ambon, INFO PAS – Lapas panen.", "Ambon, INFO PAS – ", "Ambon, INFO_PAS – "),
            Example("Surakarta, INFO_PAS. Rutan tes.", "Surakarta, INFO_PAS. ", "Surakarta, INFO_PAS – "),
            Example("Banjarbaru – INFO_PAS, Lapas panen.", "Banjarbaru – INFO_PAS, ", "Banjarbaru, INFO_PAS – "),
            Example("INFO_PAS, Pontianak – Lapas panen.", "INFO_PAS, Pontianak – ", "Pontianak, INFO_PAS – "),
            Example(
                "BALANGANEWS, PALANGKA RAYA – Lembaga.", "BALANGANEWS, PALANGKA RAYA – ", "Palangka Raya, INFO_PAS – "
            ),
            Example("Kupang - Lapas panen.", "Kupang - ", "Kupang, INFO_PAS – "),
            Example("Gorontalo, Info_Pas – Lapas panen.", "Gorontalo, Info_Pas – ", "Gorontalo, INFO_PAS – "),
            Example("INFO_PAS – Lapas panen raya.", "INFO_PAS – "),
            Example("Ambon, Maluku, INFO_PAS – Lapas panen.", "Ambon, Maluku, INFO_PAS – ", "Ambon, INFO_PAS – "),
            Example("Bogor (INFO_PAS) – Lapas panen.", "Bogor (INFO_PAS) – ", "Bogor, INFO_PAS – "),
            Example("Ambon, INFO_PAS — Lapas panen.", "Ambon, INFO_PAS — ", "Ambon, INFO_PAS – "),
            Example("Ambon, INFO_PAS –Lapas panen.", "Ambon, INFO_PAS –", "Ambon, INFO_PAS – "),
        ),
    ),
    Rule(
        "dateline/dua",
        Group.NEWSROOM,
        Severity.WARN,
        "Dateline di naskah",
        "Dateline punya kolom sendiri. Di naskah ia tampil dua kali.",
        "Aturan redaksi",
        find_second,
        good=(
            Example("Palangka Raya, INFO_PAS – Lapas menggelar razia."),
            Example("Lapas menggelar razia.", dateline="Palangka Raya"),
        ),
        bad=(
            Example("Ambon, INFO_PAS – Lapas razia.", "Ambon, INFO_PAS – Lapas", "Lapas", dateline="Ambon"),
            Example("AMBON - Lapas razia.", "AMBON - Lapas", "Lapas", dateline="Ambon"),
        ),
    ),
)
