"""Are numbers written as the spelling asks: small ones in words, none at a sentence's start, thousands with points?"""

import re
from collections.abc import Iterator
from itertools import islice

from housestyle.document import Document, Sentence
from housestyle.findings import Hit, Severity
from housestyle.rules.language import figures
from housestyle.rules.language.casing import capital
from housestyle.rules.language.examples import bad, good
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

_FIRST_YEAR, _LAST_YEAR = 1800, 2100
_SHORTEST_THOUSAND = 4  # digits
_LONGEST_COUNT = 9  # digits: a longer row is a telephone or identity number
_AMOUNTS = frozenset("sebanyak sejumlah berjumlah mencapai sekitar kurang lebih total sebesar hampir ada".split())
_LASTING = frozenset("selama berlangsung digelar dilaksanakan diadakan berjalan menginap".split())
_DAYS = frozenset("hari pekan minggu".split())
_WHOLE = {"100": "seratus"}
_ONE_ROW = 4  # words between two figures that still are one row
_LENGTHS = frozenset("hari pekan minggu bulan tahun malam jam menit abad dekade".split())
_NO_LENGTH = frozenset(
    "usia berusia usianya umur berumur umurnya genap hari minggu bulan tahun jam pukul tanggal pada kelas".split()
)
_VERBAL = ("di", "ber", "ter", "mem", "men")
_DIGIT = re.compile(r"\d")
_START = re.compile(r"[“\"‘'(]?(\d+(?:\.\d{3})*(?:,\d+)?)(?=[ \u00a0][a-z])")
_AFTER_DATELINE = re.compile(r"[^\n–—]{0,60}INFO_\w{1,12}[ .,]{0,2}[–—-]\s{1,2}(?=\d)")


def find_small(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find counts of one word in figures, where the sentence doesn't list several."""
    for sentence in _sentences(document):
        found = (figure for figure in figures.in_sentence(document, sentence) if figure.counts or _lasts(figure))
        counts = list(islice(found, 2))
        if len(counts) == 1 and _is_small(counts[0]) and not _opens(document, sentence, counts[0].start):
            figure = counts[0]
            right = figures.spelled(int(figure.text))
            if figure.before == figure.before.lower() or _follows_first_word(sentence, figure):
                message = "Bilangan yang terdiri atas satu kata ditulis dengan huruf, kecuali dalam perincian."
                yield Hit(figure.start, figure.end, message, (right,))


def find_whole(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find 100 things, which is one word, and a small count beside a large one in another clause."""
    for sentence in _sentences(document):
        counts = list(islice((one for one in figures.in_sentence(document, sentence) if one.counts), 3))
        if len(counts) == 1 and counts[0].text in _WHOLE and not _opens(document, sentence, counts[0].start):
            figure = counts[0]
            message = "Bilangan yang terdiri atas satu kata ditulis dengan huruf."
            yield Hit(figure.start, figure.end, message, (_WHOLE[figure.text],))
        elif len(counts) == 2:
            small = [figure for figure in counts if _is_small(figure) and figure.before]
            apart = document.text[counts[0].end : counts[1].start].count(" ") > _ONE_ROW
            if len(small) == 1 and apart and not _opens(document, sentence, small[0].start):
                right = figures.spelled(int(small[0].text))
                yield Hit(small[0].start, small[0].end, f"Di luar perincian ditulis “{right}”.", (right,))


def find_lasting(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find lengths of time of one word in figures, where the sentence has no other figure and tells no age."""
    for sentence in _sentences(document):
        found = list(islice(figures.in_sentence(document, sentence), 2))
        if len(found) != 1 or not _is_small(found[0]) or _opens(document, sentence, found[0].start):
            continue
        figure = found[0]
        is_length = figure.after in _LENGTHS and figure.before.lower() not in _NO_LENGTH
        if is_length and not (figure.before.lower() in _LASTING and figure.after in _DAYS):
            right = figures.spelled(int(figure.text))
            message = "Bilangan yang terdiri atas satu kata lebih enak dibaca dengan huruf."
            yield Hit(figure.start, figure.end, message, (right,))


def _sentences(document: Document) -> Iterator[Sentence]:
    if _DIGIT.search(document.text) is None:
        return iter(())
    return (sentence for paragraph in document.prose for sentence in paragraph.sentences)


def _lasts(figure: figures.Figure) -> bool:
    """Tell whether it says how many days something went on; hours, ages and sentences of court keep their figures."""
    return figure.before.lower() in _LASTING and figure.after in _DAYS


def _is_small(figure: figures.Figure) -> bool:
    return (
        len(figure.text) <= 2
        and figure.text[0] != "0"
        and figure.text.isdigit()
        and int(figure.text) <= figures.LARGEST_WORD
    )


def _follows_first_word(sentence: Sentence, figure: figures.Figure) -> bool:
    return bool(sentence.words) and sentence.words[0].end + 1 == figure.start


def _opens(document: Document, sentence: Sentence, start: int) -> bool:
    return not document.text[sentence.start : start].strip("“\"‘'( ") or document.text[start - 2 : start] in (
        "– ",
        "— ",
    )


def find_opening(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find figures at the start of a sentence, or right after a dateline."""
    for paragraph in document.prose:
        dateline = _AFTER_DATELINE.match(document.text, paragraph.start, paragraph.end)
        for sentence in paragraph.sentences:
            start = dateline.end() if dateline and sentence.start < dateline.end() else sentence.start
            found = _START.match(document.text, start, sentence.end)
            if found:
                figure = figures.at(document, sentence, *found.span(1))
                if _may_open(figure):
                    message = "Kalimat tidak dimulai dengan angka; dahului dengan kata seperti “Sebanyak”."
                    yield Hit(figure.start, figure.end, message, _openings(figure.text))


def _may_open(figure: figures.Figure) -> bool:
    """Tell whether a figure at a sentence's start is a count, not a date, an hour or a number of a document."""
    is_code = figure.text[0] == "0" or (figure.text.isdigit() and len(figure.text) > 4)
    return not is_code and figure.after not in figures.calendar_capitals.names()


def _openings(text: str) -> tuple[str, ...]:
    """Return how a sentence may begin instead of with this figure, best first."""
    if not text.isdigit() or len(text) > 4:
        return (f"Sebanyak {text}",)
    number = int(text)
    if _FIRST_YEAR <= number <= _LAST_YEAR:
        return (f"Tahun {text}", f"Sebanyak {figures.grouped(text)}")
    if number <= figures.LARGEST_WORD:
        return (capital(figures.spelled(number)), f"Sebanyak {figures.spelled(number)}")
    if number < 1000:
        return (f"Sebanyak {text}", capital(figures.spelled(number)))
    return (f"Sebanyak {figures.grouped(text)}",)


def find_ungrouped(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find thousands without a point; years and numbers of documents have none."""
    for sentence in _sentences(document):
        for figure in figures.in_sentence(document, sentence, digits=_SHORTEST_THOUSAND):
            if _is_ungrouped(figure, is_second=_follows_first_word(sentence, figure)):
                right = figures.grouped(figure.text)
                message = f"Bilangan ribuan diberi titik: “{right}”."
                yield Hit(figure.start, figure.end, message, (right,))


def _is_ungrouped(figure: figures.Figure, *, is_second: bool) -> bool:
    if len(figure.text) > _LONGEST_COUNT or not figure.text.isdigit() or figure.text[0] == "0":
        return False
    is_amount = figure.before.lower() in _AMOUNTS
    if _FIRST_YEAR <= int(figure.text) <= _LAST_YEAR and not is_amount:
        return False
    is_after_word = len(figure.before) > 2 and (is_second or figure.before.islower())
    is_plain = is_after_word and figure.after.islower()
    is_label = figure.before.rstrip(".").lower() in figures.tables.words("number_labels.txt")
    follows = figure.after in figures.tables.words("function_words.txt")
    return is_amount or (is_plain and not is_label and not follows and not _is_verb(figure.after))


def _is_verb(lower: str) -> bool:
    return len(lower) > 5 and lower.startswith(_VERBAL)


RULES = (
    Rule(
        id="angka",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Bilangan satu kata",
        why="Bilangan yang dapat ditulis dengan satu kata ditulis dengan huruf, kecuali dalam perincian atau ukuran.",
        source="EYD V, II.G.2",
        find=find_small,
        good=good(
            "Hadir 2 guru dan 15 warga binaan.",
            "Mereka memanen 5 kilogram cabai.",
            "Menurut Pasal 3 ayat 2 peraturan itu, kunjungan dibuka.",
            "Perjalanan memakan waktu 3 jam.",
            "Ia menjalani hukuman selama 2 tahun dan berusia 9 tahun.",
            "Layanan dibuka selama 12 hari.",
            "Kegiatan diikuti 25 petugas pada 3 Maret 2025.",
            "Warga binaan Blok 3 mengikuti senam.",
            "Usulan naik 3–5 kali lipat.",
            "Timnya menang 3-1 atas lawan.",
            "Harga naik 7 persen.",
            "Peserta meraih juara 2 lomba pidato.",
        ),
        bad=bad(
            (
                ("Sebanyak 3 petugas mengikuti pelatihan.", "3", "tiga"),
                ("Ada 7 kamar yang diperiksa.", "7", "tujuh"),
                ("Lapas menyiapkan 2 unit mesin jahit pada 3 Maret 2025.", "2", "dua"),
                ("Kegiatan itu diadakan 2 kali sepekan.", "2", "dua"),
                ("Pelatihan kopi berlangsung selama 4 hari.", "4", "empat"),
                ("Bantuan diterima 11 keluarga.", "11", "sebelas"),
            )
        ),
    ),
    Rule(
        id="angka/satu-kata",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Seratus, dan bilangan kecil di samping yang besar",
        why="Bilangan satu kata ditulis dengan huruf bila tidak berada dalam satu perincian.",
        source="EYD V, II.G.2",
        find=find_whole,
        good=good("Hadir 2 guru dan 15 siswa.", "Panen 100 kilogram cabai.", "Ada seratus kursi."),
        bad=bad(
            (
                ("Di bengkel kayu, ada 100 kursi pesanan.", "100", "seratus"),
                ("Pelatihan diikuti 16 peserta, sedangkan karya terbaik dipilih 3 juri.", "3", "tiga"),
            )
        ),
    ),
    Rule(
        id="angka/lama",
        group=Group.LANGUAGE,
        severity=Severity.INFO,
        title="Lama waktu dengan huruf",
        why="Lama waktu yang bilangannya satu kata lebih enak dibaca dengan huruf, kecuali dalam perincian.",
        source="EYD V, II.G.2; aturan redaksi",
        find=find_lasting,
        good=good("Ia berusia 9 tahun.", "Pelatihan berlangsung 2 jam 30 menit.", "Selama tiga bulan ia belajar."),
        bad=bad(
            (
                ("Selama 3 bulan mereka belajar membatik.", "3", "tiga"),
                ("Dalam 2 minggu terakhir hasilnya naik.", "2", "dua"),
            )
        ),
    ),
    Rule(
        id="angka/awal-kalimat",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Angka pada awal kalimat",
        why="Kalimat tidak dimulai dengan angka; dahului dengan kata seperti “Sebanyak” atau ubah susunannya.",
        source="EYD V, II.G.4",
        find=find_opening,
        good=good("Sebanyak 12 petugas disiagakan.", "17 Agustus diperingati dengan upacara.", "1. Pembukaan acara."),
        bad=bad(
            (
                ("12 petugas disiagakan.", "12", "Sebanyak 12"),
                ("Apel digelar. 25 warga binaan hadir.", "25", "Sebanyak 25"),
                ("3 petugas mengikuti pelatihan.", "3", "Tiga"),
                ("Ambon, INFO_PAS – 40 peserta mengikuti lomba.", "40", "Sebanyak 40"),
                ("1200 bibit ditanam.", "1200", "Sebanyak 1.200"),
                ("2024 menjadi tahun yang penting.", "2024", "Tahun 2024"),
            )
        ),
    ),
    Rule(
        id="angka/ribuan",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Titik pada bilangan ribuan",
        why="Bilangan ribuan ditulis dengan titik agar mudah dibaca; tahun, halaman, dan nomor tidak.",
        source="EYD V, III.A.8",
        find=find_ungrouped,
        good=good(
            "Pada tahun 1945 dan 2024 upacara digelar.",
            "Surat bernomor 1234 itu disimpan, begitu pula Nomor 5678 dan km 1500.",
            "Panen mencapai 1.200 ekor.",
            "Telepon 08123456789 dapat dihubungi.",
        ),
        bad=bad(
            (
                ("Kolam itu menghasilkan 1200 ekor nila.", "1200", "1.200"),
                ("Sebanyak 2000 bibit ditanam.", "2000", "2.000"),
                ("Panen mencapai 15000 batang.", "15000", "15.000"),
            )
        ),
    ),
)
