"""Do the numbers of people agree, within the text and with the meeting's official figure?"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.facts.counts import GOODS, Count, counts_in
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

# Words that tell of another day, group or place, so that another number is no contradiction.
_OTHER = frozenset(
    """sedangkan sementara adapun sebelumnya sisanya lainnya lain tambahan menambah bertambah menjadi naik turun
    meningkat berkurang tersisa blok kamar kelompok regu tim gelombang angkatan tahap sesi kloter kategori
    cabang setiap masing-masing tahun bulan pekan semester kemarin dulu kini sekarang
    target kuota kapasitas dibanding dibandingkan kemudian selanjutnya berikutnya pertama kedua ketiga terakhir
    lalu selain juga turut babak lomba""".split()
)
# Times, which tell of another group only where the earlier sentence names another one.
_TIMES = frozenset("pagi siang sore malam senin selasa rabu kamis jumat sabtu minggu".split())
_UNITS = frozenset("lapas rutan lpka bapas lpp lpas kanwil kabupaten kota".split())
_CLASS = frozenset("kelas i ii iii iia iib".split())
_MANY = 40  # counts of one kind in one text; beyond, sums aren't tried


class _Told:
    """What a text has counted so far."""

    def __init__(self) -> None:
        self.numbers: set[int] = set()
        self.counts: dict[str, list[Count]] = {}
        self.people: list[Count] = []
        self._sums: dict[str, set[int]] = {}

    def knows(self, count: Count) -> bool:
        """Tell whether a number was named before, or is the sum of or difference between two that were."""
        return count.value in self.numbers or count.value in self._sums.get(count.noun, ())

    def before(self, count: Count) -> list[Count]:
        """List the earlier counts of the same people: “orang” may be anyone who is spoken of again."""
        earlier = self.counts.get(count.noun, [])
        if earlier or not count.same or count.noun in GOODS or not count.is_listed:
            return earlier
        return self.people if count.noun == "orang" else self.counts.get("orang", [])

    def add(self, count: Count | None, value: int) -> None:
        self.numbers.add(value)
        if count is None:
            return
        earlier = self.counts.setdefault(count.noun, [])
        if len(earlier) < _MANY:
            sums = self._sums.setdefault(count.noun, {0})
            sums |= {count.value + known for known in sums} | {abs(count.value - one.value) for one in earlier}
            if len(sums) > 2000:
                sums.clear()
            earlier.append(count)
            if count.noun not in GOODS and count.is_listed and not count.is_title:
                self.people = [count]


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask about numbers of the same people that disagree, then about those that the meeting's record contradicts."""
    told, found = _Told(), list(counts_in(document))
    in_body = {value for count, value in found if not (count and count.is_title)}
    record = {(noun.lower(), official) for noun, official in setting.official_figures}
    for count, value in found:
        if count is not None and not told.knows(count) and (count.noun, count.value) not in record:
            base = _contradicted(document, count, told.before(count), in_body)
            if base is not None:
                yield _question(document, count, base)
        told.add(count, value)
    for noun, official in sorted(record):
        yield from _against_record(document, told.counts.get(noun, []), official)


def _contradicted(document: Document, count: Count, earlier: list[Count], in_body: set[int]) -> Count | None:
    """Return the earlier count that this one can't stand beside."""
    whole = [one for one in earlier if not one.is_part and not one.is_about]
    if not whole or count.is_about:
        return None
    base = whole[-1]
    if _is_turned(count, base) and _is_same_thing(count, base):
        return None if _is_one_clause(document, count, base) else base
    if count.is_part and not count.same:
        return None
    if count.same or count.all:
        return base if _is_near(count.value, base.value, 0.36) and not _is_one_clause(document, count, base) else None
    if _is_turned(count, base) and not _tells_of_others(document, count, base):
        return base if not base.is_title or base.value not in in_body else None
    if not count.is_listed or count.noun in GOODS:
        is_slip = _is_same_thing(count, base) and _is_near(count.value, base.value, 0.26)
        return base if is_slip and not _tells_of_others(document, count, base) else None
    if _goes_on_alike(count, base) and _is_near(count.value, base.value, 0.26):
        return base
    return _of_people(document, count, base, in_body)


def _of_people(document: Document, count: Count, base: Count, in_body: set[int]) -> Count | None:
    """Return the earlier count of people if this one seems to mean the same ones."""
    if count.noun == "orang" or min(count.value, base.value) < 5:
        return None
    if count.of:
        return base if _is_near(count.value, base.value, 0.12) and not _tells_of_others(document, count, base) else None
    if base.is_title:
        is_slip = base.value not in in_body and _is_near(count.value, base.value, 0.3)
        return base if is_slip and not _tells_of_others(document, count, base) else None
    is_more = count.value > base.value and _is_near(count.value, base.value, 0.2)
    is_again = count.joins and _is_near(count.value, base.value, 0.12)
    return base if (is_more or is_again) and not _tells_of_others(document, count, base) else None


def _is_near(one: int, other: int, share: float) -> bool:
    """Tell whether two numbers are likely one number miswritten: close by, or its digits changed over."""
    return abs(one - other) <= share * max(one, other) or sorted(str(one)) == sorted(str(other))


def _is_turned(count: Count, base: Count) -> bool:
    """Tell whether two numbers have the same digits in another order: 315 and 351."""
    one, other = str(count.value), str(base.value)
    return len(one) > 1 and one != other and sorted(one) == sorted(other)


def _is_same_thing(count: Count, base: Count) -> bool:
    """Tell whether the same plain word stands behind both nouns: “lubang tanam”."""
    return bool(count.modifiers) and count.modifiers[:1] == base.modifiers[:1]


def _goes_on_alike(count: Count, base: Count) -> bool:
    """Tell whether the same words stand behind both: “pengunjung pada hari pertama”."""
    same = [one == other for one, other in zip(count.behind[:3], base.behind[:3], strict=False)]
    return len(same) > 2 and all(same) and count.sentence is not base.sentence


def _tells_of_others(document: Document, count: Count, base: Count) -> bool:
    """Tell whether this sentence speaks of other people than the earlier one."""
    if _is_one_clause(document, count, base):
        return True
    words = {word.lower for word in count.sentence.words}
    base_words = {word.lower for word in base.sentence.words}
    if words & _OTHER - base_words or (
        words & _TIMES and base_words & _TIMES and words & _TIMES != base_words & _TIMES
    ):
        return True
    if _units(count) - _units(base):
        return True
    tail, base_tail = count.tail, base.tail
    if tail is None or base.is_title:
        return False
    if tail.lower == "dari":
        return base_tail is None or base_tail.lower != "dari"
    return tail.is_capitalised and (base_tail is None or base_tail.text != tail.text)


def _is_one_clause(document: Document, count: Count, base: Count) -> bool:
    return count.sentence is base.sentence and ";" not in document.text[base.end : count.start]


def _units(count: Count) -> set[str]:
    """Return what units and places the sentence names, where it doesn't only name their heads."""
    words, names = count.sentence.words, set[str]()
    for place, word in enumerate(words):
        if word.is_capitalised and word.lower in _UNITS and (place == 0 or words[place - 1].lower != "kepala"):
            names |= {one.lower for one in words[place : place + 5] if one.is_capitalised and one.lower not in _CLASS}
    return names


def _question(document: Document, count: Count, base: Count) -> Hit:
    before = document.text[base.start : base.end]
    message = f"Sebelumnya tertulis “{' '.join(before.split())}”; angka mana yang benar?"
    return Hit(count.start, count.end, message, (_with(document, count, base.value),))


def _with(document: Document, count: Count, value: int) -> str:
    """Write the other number in place of this one, in digits."""
    written = document.text[count.start : count.end]
    prefix = f"{written[:2]}-" if written[:2].lower() == "ke" else ""
    return prefix + _pointed(value) + document.text[count.number_end : count.end]


def _pointed(value: int) -> str:
    return f"{value:,}".replace(",", ".")


def _against_record(document: Document, counts: list[Count], official: int) -> Iterator[Hit]:
    """Name the first count of all where no count of the text is the official one."""
    whole = [one for one in counts if not one.is_part and not one.is_about and not one.is_title]
    titles = [one for one in counts if one.is_title]
    for some in (titles, whole):
        if some and all(one.value != official for one in some):
            message = f"Menurut catatan resmi kegiatan ini, jumlahnya {_pointed(official)}."
            yield Hit(some[0].start, some[0].end, message, (_with(document, some[0], official),))


RULES = (
    Rule(
        "angka-berbeda",
        Group.FIGURES,
        Severity.WARN,
        "Angka yang berbeda",
        "Jumlah orang yang sama disebut dengan angka berbeda di judul, di naskah, atau di catatan resmi kegiatan.",
        "Aturan redaksi: angka diperiksa antarbagian dan terhadap catatan kegiatan",
        find,
        good=(
            Example("Rapat diikuti 150 peserta. Dari 150 peserta, 20 berasal dari Papua."),
            Example("Rapat diikuti 150 peserta, termasuk 80 peserta perempuan. Sebanyak 70 peserta laki-laki hadir."),
            Example("Hari pertama diikuti 150 peserta. Hari kedua diikuti 145 peserta."),
            Example("Sebanyak 12 petugas dan 8 petugas lain berangkat. Ke-20 petugas itu kembali."),
            Example("Dua belas warga binaan belajar las. Ke-12 warga binaan itu lulus."),
            Example("Lapas Ambon membebaskan 40 narapidana. Lapas Ende membebaskan 42 narapidana."),
            Example("Kebun itu memiliki 360 pohon jeruk. Petani memanen 120 pohon jeruk."),
            Example("Rapat diikuti 150 peserta. Sebanyak 140 peserta dinyatakan lulus."),
            Example("Pelatihan diikuti 40 warga binaan. Seluruh 512 warga binaan menonton."),
            Example("Remisi diberikan kepada 312 narapidana, enam narapidana di antaranya langsung bebas."),
            Example("Sebanyak 40 petugas hadir. Kelompok kedua berisi 45 petugas."),
            Example("Senin, petugas melayani 120 pengunjung. Selasa, ia melayani 134 pengunjung."),
            Example("Sekitar 150 peserta hadir. Panitia mencatat 155 peserta mengikuti rapat."),
            Example("Sebanyak 150 peserta hadir.", title="150 Peserta Ikuti Rapat"),
        ),
        bad=(
            Example("Kebun itu memiliki 360 lubang tanam. Setiap pagi 306 lubang tanam diperiksa.", "306 lubang"),
            Example("Dinas menyerahkan 40 botol cairan. Kepala klinik menyimpan 50 botol cairan itu.", "50 botol"),
            Example("Klinik melayani 315 pasien. Kunjungan 351 pasien itu didominasi batuk.", "351 pasien"),
            Example("Bimbingan diikuti 33 klien. Ada 38 klien yang mengikuti bimbingan itu lulus.", "38 klien"),
            Example("Hadir 52 pendonor. Petugas mencatat 55 pendonor hadir sejak pagi.", "55 pendonor"),
            Example("Sebanyak 150 peserta hadir. Panitia membagi 155 peserta itu.", "155 peserta", "150 peserta"),
            Example("Kelas diikuti 45 warga binaan. Ke-40 warga binaan itu lulus.", "Ke-40 warga binaan"),
            Example("Tes menyasar 75 petugas. Seluruh 57 petugas dinyatakan negatif.", "57 petugas", "75 petugas"),
            Example(
                "Remisi bagi 312 narapidana. Dari 321 narapidana penerima remisi itu, enam bebas.", "321 narapidana"
            ),
            Example("Donor diikuti 60 pegawai. Ia memuji 65 pegawai yang menyumbang.", "65 pegawai"),
            Example("Ada 28 anak binaan ikut ujian. Hasilnya, 30 anak binaan itu lulus.", "30 anak binaan"),
            Example("Rapat diikuti 150 peserta. Jumlah peserta 155 orang.", "155 orang", "150 orang"),
            Example("Ada tiga puluh siswa. Tiga puluh lima siswa itu lulus.", "Tiga puluh lima siswa", "30 siswa"),
            Example("Rapat dihadiri 150 peserta. Sebanyak 155 peserta hadir di aula.", "155 peserta"),
            Example("Sebanyak 155 peserta hadir.", "155 peserta", "150 peserta", title="150 Peserta Ikuti Rapat"),
            Example(
                "Rapat diikuti 1.250 peserta. Ke-1.520 peserta itu pulang.", "Ke-1.520 peserta", "Ke-1.250 peserta"
            ),
        ),
        holds_from=Level.PUBLISH,
    ),
)
