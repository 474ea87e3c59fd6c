"""Is a person called by what he is before the law: a tahanan before the verdict, a narapidana after it?"""

from collections.abc import Iterator

from housestyle.document import Document, Sentence, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.newsroom.phrases import in_place_of
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

# What only somebody without a verdict does, and what only somebody with one gets.
_BEFORE_VERDICT = (
    "menunggu sidang",
    "menunggu persidangan",
    "menunggu putusan",
    "menunggu vonis",
    "menjalani sidang",
    "menjalani persidangan",
    "mengikuti sidang",
    "mengikuti persidangan",
    "proses persidangan",
    "belum divonis",
    "belum diputus",
    "belum inkrah",
    "belum berkekuatan hukum tetap",
    "masih disidang",
    "masih disidangkan",
    "berstatus terdakwa",
    "berstatus tersangka",
    "tahap penuntutan",
    "titipan kejaksaan",
    "titipan jaksa",
)
_AFTER_VERDICT = (
    "menerima remisi",
    "mendapat remisi",
    "memperoleh remisi",
    "mendapatkan remisi",
    "pembebasan bersyarat",
    "cuti bersyarat",
    "cuti menjelang bebas",
    "menjalani pidana",
    "telah divonis",
    "sudah divonis",
    "selesai menjalani",
)
_PEOPLE = frozenset({"narapidana", "tahanan"})
_OF_PLACE = frozenset(
    """rumah blok kamar ruang status masa barang pengawalan pemindahan sel mobil registrasi pelayanan perawatan
    kesatuan cabang bekas mantan calon dan atau""".split()
)


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find narapidana who wait for their verdict, and tahanan who get what comes after it."""
    for paragraph in document.running:
        for sentence in paragraph.sentences:
            people = [n for n, word in enumerate(sentence.words) if word.lower in _PEOPLE]
            if len(people) == 1 and not document.is_quoted(sentence.words[people[0]].start):
                word = sentence.words[people[0]]
                right = _right(document, sentence, people[0])
                if right and right != word.lower:
                    message = f"Yang belum diputus pengadilan ialah tahanan, yang sudah narapidana; di sini “{right}”?"
                    yield Hit(word.start, word.end, message, (in_place_of(paragraph, (word,), right),))


def _right(document: Document, sentence: Sentence, place: int) -> str:
    words = sentence.words
    if place and words[place - 1].lower in _OF_PLACE and not _is_waiting_room(words, place):
        return ""
    text = document.text[sentence.start : sentence.end].lower()
    is_before = any(cue in text for cue in _BEFORE_VERDICT) or _is_waiting_room(words, place)
    is_after = any(cue in text for cue in _AFTER_VERDICT)
    if is_before == is_after:
        return ""
    return "tahanan" if is_before else "narapidana"


def _is_waiting_room(words: tuple[Word, ...], place: int) -> bool:
    """Tell whether a waiting room at a court is meant."""
    return place > 1 and words[place - 1].lower == "tunggu" and any(word.lower == "pengadilan" for word in words)


RULES = (
    Rule(
        "istilah/status",
        Group.NEWSROOM,
        Severity.WARN,
        "Tahanan atau narapidana",
        "Tahanan belum diputus pengadilan; narapidana menjalani pidana setelah putusan tetap.",
        "UU 22/2022 Ps. 1 angka 4 dan 6",
        find,
        good=(
            Example("Tahanan yang menunggu sidang mengikuti penyuluhan."),
            Example("Sebanyak 20 narapidana menerima remisi di Rumah Tahanan Negara Kelas IIB Kudus."),
            Example("Tahanan dan narapidana mengikuti penyuluhan sambil menunggu sidang."),
            Example("Rumah tahanan itu membebaskan 20 orang yang menerima remisi."),
        ),
        bad=(
            Example("Narapidana yang masih menunggu sidang mengikuti penyuluhan.", "Narapidana", "Tahanan"),
            Example("Sebanyak 20 tahanan menerima remisi.", "tahanan", "narapidana"),
            Example("Ruang tunggu narapidana di pengadilan itu dicat.", "narapidana", "tahanan"),
        ),
    ),
)
