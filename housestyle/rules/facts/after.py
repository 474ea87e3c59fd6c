"""Is an event told as past that lies after the day of publication?"""

import re
from collections.abc import Iterator
from datetime import date

from housestyle.document import Document, Sentence
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.facts.calendar_names import in_words
from housestyle.rules.facts.dates import Mention, dates_in
from housestyle.rules.facts.years import meant_by
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

# Words that tell of what is still to come, of a plan, of a time limit, or of a feast that the event only leads up to.
_AHEAD = frozenset(
    """akan bakal hendak rencana rencananya berencana direncanakan merencanakan dijadwalkan menjadwalkan jadwal
    jadwalnya terjadwal mendatang nanti nantinya besok lusa kelak segera diagendakan mengagendakan agenda
    diperkirakan ditargetkan menargetkan target paling selambat selambat-lambatnya tenggat batas berlaku
    berakhir mulai sejak hingga sampai sebelum menjelang jelang menyambut menyongsong menuju persiapan
    mempersiapkan menyiapkan bersiap jatuh diharapkan undangan mengundang bertepatan depan bila apabila jika
    kalau pendaftaran mendaftar calon tahap""".split()
)
_JUST_BEFORE = re.compile(r"(?:\bHUT\b[^,.;]{0,25}|\bHari [A-Z]\w+(?: \w+)?|\bke-\d+|[/\d])[ ,]*(?:pada )?$")
_TOLD = frozenset("telah sudah usai seusai lalu kemarin sukses berhasil".split())
_PLANS = frozenset("akan rencananya direncanakan dijadwalkan diagendakan jadwal agenda mendatang".split())


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask about dates after publication in sentences that tell of nothing to come."""
    if setting.on is None:
        return
    mentions = iter(dates_in(document))
    mention = next(mentions, None)
    for paragraph in document.running:
        before: Sentence | None = None
        for sentence in paragraph.sentences:
            while mention and mention.start < sentence.end:
                is_ahead = mention.start >= sentence.start and _is_ahead(mention, setting.on)
                if is_ahead and not _is_expected(document, sentence, before, mention):
                    yield _question(mention, setting.on)
                mention = next(mentions, None)
            before = sentence


def _is_ahead(mention: Mention, on: date) -> bool:
    """Tell whether a day is after publication; one without year, weekday and brackets may be any year's feast."""
    if not (mention.last.year or mention.is_bracketed or mention.found["weekday"]):
        return False
    day = meant_by(mention.days[0], on)
    return day is not None and day > on


def _is_expected(document: Document, sentence: Sentence, before: Sentence | None, mention: Mention) -> bool:
    words = {word.lower for word in sentence.words}
    if words & _TOLD and not words & _PLANS:
        near = document.text[max(sentence.start, mention.start - 12) : mention.start].lower()
        return near.rstrip().endswith(("hingga", "sampai", "sebelum", "mulai", "sejak", "dengan", "menjelang", "per"))
    if words & _AHEAD or document.is_quoted(mention.start):
        return True
    if before is not None and any(word.lower in _PLANS for word in before.words):
        return True
    return _JUST_BEFORE.search(document.text, max(sentence.start, mention.start - 40), mention.start) is not None


def _question(mention: Mention, on: date) -> Hit:
    message = (
        f"Tanggal ini sesudah tanggal terbit, {in_words(on)}, padahal acara diceritakan sudah berlangsung; periksa."
    )
    return Hit(mention.start, mention.end, message)


RULES = (
    Rule(
        "acara-setelah-terbit",
        Group.DATES,
        Severity.WARN,
        "Acara setelah tanggal terbit",
        "Berita menceritakan acara yang sudah berlangsung, tetapi tanggalnya belum tiba ketika berita terbit.",
        "Aturan redaksi: tanggal peristiwa diperiksa terhadap tanggal terbit",
        find,
        good=(
            Example("Remisi diberikan pada Minggu, 17 Agustus 2025.", on=date(2025, 8, 17)),
            Example("Remisi akan diberikan pada Minggu, 17 Agustus 2025.", on=date(2025, 8, 10)),
            Example("Rencananya, lomba digelar pada Kamis, 21 Agustus 2025.", on=date(2025, 8, 10)),
            Example("Pelatihan berlangsung hingga 30 Agustus 2025.", on=date(2025, 8, 10)),
            Example("Lomba digelar menyambut HUT RI pada 17 Agustus 2025.", on=date(2025, 8, 10)),
            Example("Rapat berlangsung pada 14–16 Juli 2025.", on=date(2025, 7, 15)),
            Example("Undang-undang itu berlaku pada 2 Januari 2026.", on=date(2025, 12, 10)),
            Example("Lomba digelar pada Kamis, 21 Agustus 2025."),
            Example("Pelatihan telah dibuka dan berlangsung sampai 30 Agustus 2025.", on=date(2025, 8, 10)),
            Example("Layanan itu diberikan pada 1 Maret.", on=date(2026, 1, 10)),
            Example("Perayaan digelar pada Jumat (27/12).", on=date(2025, 1, 2)),
        ),
        bad=(
            Example("Remisi diberikan pada Minggu, 17 Agustus 2025.", "Minggu, 17 Agustus 2025", on=date(2025, 8, 15)),
            Example("Lapas telah memusnahkan ganja pada Kamis (12/6/2025).", "Kamis (12/6/2025)", on=date(2025, 6, 10)),
            Example("Bakti sosial sudah berlangsung pada 5 Maret 2026.", "5 Maret 2026", on=date(2026, 2, 27)),
            Example("Perayaan digelar pada Sabtu (3/1).", "Sabtu (3/1)", on=date(2025, 12, 30)),
            Example("Rapat digelar pada 24–26 September 2025.", "24–26 September 2025", on=date(2025, 9, 20)),
        ),
        holds_from=Level.PUBLISH,
    ),
)
