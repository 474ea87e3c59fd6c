"""Do the numbers of people agree, within the text and with the meeting's official figure?"""

from collections.abc import Iterator

from housestyle.document import Document
from housestyle.findings import Hit, Level, Severity
from housestyle.rules.facts.counts import GOODS, Count, counts_in
from housestyle.rules.facts.others import is_one_clause, tells_of_others
from housestyle.rules.language import tables
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting

_TAKES_PART = frozenset("diikuti dihadiri mengikuti menghadiri ikut hadir ikuti hadiri bergabung".split())
_WORD = 4  # letters of a word that two sentences may share
_MANY = 40  # counts of one kind in one text; beyond, sums aren't tried


class _Told:
    """What a text has counted so far."""

    def __init__(self) -> None:
        self.numbers: dict[int, set[str]] = {}  # each with what it counted
        self.counts: dict[str, list[Count]] = {}
        self.people: list[Count] = []
        self._sums: dict[str, set[int]] = {}

    def knows(self, count: Count) -> bool:
        """Tell whether a number was named before, or is the sum of or difference between two that were."""
        nouns = self.numbers.get(count.value, set())
        is_told = bool(nouns & {"", "orang", count.noun}) if count.same else bool(nouns)
        return is_told or count.value in self._sums.get(count.noun, ())

    def before(self, count: Count) -> list[Count]:
        """List the earlier counts of the same people: “orang” may be anyone who is spoken of again."""
        earlier = self.counts.get(count.noun, [])
        if earlier or not count.same or count.noun in GOODS or not count.is_listed:
            return earlier
        return self.people if count.noun == "orang" else self.counts.get("orang", [])

    def add(self, count: Count | None, value: int) -> None:
        is_people = count is not None and count.is_listed and count.noun not in GOODS
        self.numbers.setdefault(value, set()).add("orang" if is_people else count.noun if count else "")
        if count is None:
            return
        earlier = self.counts.setdefault(count.noun, [])
        if len(earlier) < _MANY:
            sums = self._sums.setdefault(count.noun, {0})
            sums |= {count.value + known for known in sums} | {abs(count.value - one.value) for one in earlier}
            if len(sums) > 2000:
                sums.clear()
            earlier.append(count)
            if is_people and not count.is_title:
                self.people = [count]


def find(document: Document, setting: Setting) -> Iterator[Hit]:
    """Ask about numbers of the same people that disagree, then about those that the meeting's record contradicts."""
    told, found = _Told(), counts_in(document)
    in_body = {value for count, value in found if not (count and count.is_title)}
    record = {(noun.lower(), official) for noun, official in setting.official_figures}
    for count, value in found:
        if count is not None and not told.knows(count) and (count.noun, count.value) not in record:
            base = _contradicted(document, count, told.before(count), in_body)
            if base is not None:
                yield _question(document, count, base)
        told.add(count, value)
    for noun in sorted({noun for noun, _ in record}):
        officials = sorted(official for known, official in record if known == noun)
        counts = [one for one in told.counts.get(noun, []) if _is_of_meeting(one, officials, told.counts)]
        yield from _against_record(document, counts, officials)


def _contradicted(document: Document, count: Count, earlier: list[Count], in_body: set[int]) -> Count | None:
    """Return the earlier count that this one can't stand beside."""
    again = next((one for one in reversed(earlier) if _is_of_known(count, one)), None)
    if again is not None and _is_near(count.value, again.value, 0.26):
        return None if is_one_clause(document, count, again) else again
    whole = [one for one in earlier if not one.is_part and not one.is_about]
    if not whole or count.is_about:
        return None
    if count.is_measure:
        return _of_measure(count, whole)
    base = whole[-1]
    if _is_turned(count, base) and _is_same_thing(count, base):
        return None if is_one_clause(document, count, base) else base
    if count.is_part and not count.same:
        return None
    if count.same or count.all:
        is_slip = _is_near(count.value, base.value, 0.36) or _has_lost_digit(count.value, base.value)
        return base if is_slip and not is_one_clause(document, count, base) else None
    if _is_turned(count, base) and not tells_of_others(document, count, base):
        return base if not base.is_title or base.value not in in_body else None
    if not count.is_listed or count.noun in GOODS:
        is_again = _is_same_thing(count, base)
        is_slip = (is_again and _is_near(count.value, base.value, 0.26)) or (
            count.joins and count.behind[:1] == ("yang",) and _is_near(count.value, base.value, 0.13)
        )
        return base if is_slip and not tells_of_others(document, count, base) else None
    if _goes_on_alike(count, base) and _is_near(count.value, base.value, 0.26):
        return base
    return _of_people(document, count, base, in_body)


def _of_measure(count: Count, whole: list[Count]) -> Count | None:
    """Return an earlier length or time that this one points back to: “selama enam hari pelatihan itu”."""
    for base in reversed(whole):
        shared = _shared(count, base)
        is_again = (count.same and shared) or (count.is_led and count.modifiers[:1] and count.modifiers[0] in shared)
        if is_again and count.sentence is not base.sentence and _is_near(count.value, base.value, 0.36):
            return base
    return None


def _shared(count: Count, base: Count) -> set[str]:
    """Return the plain words of this sentence that the earlier one has too, whole or within another: luas, seluas."""
    own = {word.lower for word in count.sentence.words if len(word.lower) >= _WORD and word.lower != count.noun}
    theirs = {word.lower for word in base.sentence.words if len(word.lower) >= _WORD} - tables.words(
        "function_words.txt"
    )
    return {word for word in own if any(word in other or other in word for other in theirs)} - {base.noun}


def _is_of_known(count: Count, base: Count) -> bool:
    """Tell whether “120 Alkitab dari gereja itu” or “pada hari pertama itu” speaks of the earlier giver or time.

    People “dari lapas itu” may be a part of those who came.
    """
    behind = count.behind
    leads = ("pada",) if count.is_listed and count.noun not in GOODS else ("dari", "pada")
    is_that = behind[:1] != () and behind[0] in leads and bool({"itu", "tersebut"} & set(behind[2:4]))
    return is_that and behind[1] in {word.lower for word in base.sentence.words}


def _has_lost_digit(value: int, other: int) -> bool:
    """Tell whether one number is the other without its first or an inner digit: 160, 60."""
    short, long = sorted((str(value), str(other)), key=len)
    return len(short) > 1 and any(long[:at] + long[at + 1 :] == short for at in range(len(long) - 1))


def _of_people(document: Document, count: Count, base: Count, in_body: set[int]) -> Count | None:
    """Return the earlier count of people if this one seems to mean the same ones."""
    if count.noun == "orang" or min(count.value, base.value) < 5:
        return None
    if count.of:
        return base if _is_near(count.value, base.value, 0.12) and not tells_of_others(document, count, base) else None
    if base.is_title:
        is_slip = base.value not in in_body and _is_near(count.value, base.value, 0.3)
        return base if is_slip and not tells_of_others(document, count, base) else None
    is_more = count.value > base.value and _is_near(count.value, base.value, 0.2)
    is_again = count.joins and _is_near(count.value, base.value, 0.12)
    return base if (is_more or is_again) and not tells_of_others(document, count, base) else None


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


def _is_of_meeting(count: Count, officials: list[int], counts: dict[str, list[Count]]) -> bool:
    """Tell whether a number means those of the meeting: a story may tell of ten more units that it wrote to later."""
    is_near = any(_is_near(count.value, official, 0.26) for official in officials)
    beside = {id(one.sentence) for one in counts.get("peserta", [])}
    takes_part = any(word.lower in _TAKES_PART for word in count.sentence.words)
    is_elsewhere = count.behind[:1] == ("di",) and count.behind[1:2] not in (("indonesia",), ("seluruh",))
    joins = takes_part and not is_elsewhere
    return count.noun == "peserta" or joins or is_near or id(count.sentence) in beside


def _against_record(document: Document, counts: list[Count], officials: list[int]) -> Iterator[Hit]:
    """Name the first count of all where no count of the text is an official one; there may be several of one noun."""
    whole = [one for one in counts if not one.is_part and not one.is_about and not one.is_title]
    titles = [one for one in counts if one.is_title]
    for some in (titles, whole):
        if some and all(one.value not in officials for one in some):
            nearest = min(officials, key=lambda official: abs(official - some[0].value))
            message = f"Menurut catatan resmi kegiatan ini, jumlahnya {' atau '.join(map(_pointed, officials))}."
            yield Hit(some[0].start, some[0].end, message, (_with(document, some[0], nearest),))


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
            Example("Pelatihan berlangsung lima hari. Selama dua hari pelatihan pertama, peserta belajar teori."),
            Example("Lahan seluas 1,5 hektare ditanami. Luas 1,5 hektare itu akan ditambah dua hektare."),
            Example("Tembok itu setinggi lima meter. Tali sepanjang empat meter itu ditemukan di dapur."),
            Example("Mereka meraih tujuh medali emas. Tahun lalu mereka meraih enam medali emas."),
            Example("Hadir delapan tim. Enam tim yang kalah pulang lebih dahulu."),
        ),
        bad=(
            Example("Kebun itu memiliki 360 lubang tanam. Setiap pagi 306 lubang tanam diperiksa.", "306 lubang"),
            Example("Dinas menyerahkan 40 botol cairan. Kepala klinik menyimpan 50 botol cairan itu.", "50 botol"),
            Example("Pelatihan berlangsung lima hari. Selama enam hari pelatihan itu peserta menginap.", "enam hari"),
            Example(
                "Pendaftaran dibuka lima hari. “Selama empat hari pendaftaran, loket buka,” katanya.", "empat hari"
            ),
            Example(
                "Lahan seluas lima hektare terbakar. Luas tujuh hektare yang terbakar itu kering.", "tujuh hektare"
            ),
            Example(
                "Kontingen meraih tujuh medali emas. “Kami meraih enam medali emas,” kata manajer tim.", "enam medali"
            ),
            Example("Ada 60 lembar kain. Ketua kelompok menyebut 75 lembar kain yang dibuat itu laku.", "75 lembar"),
            Example("Gereja memberi 150 Alkitab. Sebanyak 120 Alkitab dari gereja itu diterima.", "120 Alkitab"),
            Example("Pada hari pertama 500 orang hadir. Jumlah 550 orang pada hari pertama itu besar.", "550 orang"),
            Example("Taman baca menyumbang 160 buku cerita. Daftar 60 buku cerita itu ditempel.", "60 buku"),
            Example(
                "Petugas memeriksa tiga kamar di blok. Dari empat kamar yang diperiksa itu, semua bersih.",
                "empat kamar",
            ),
            Example("Lomba diikuti delapan tim. Setelah undian, tujuh tim yang mendaftar dibagi.", "tujuh tim"),
            Example("Delapan narapidana pindah. Ketujuh mobil membawa tujuh narapidana itu.", "tujuh narapidana"),
            Example("Latihan diikuti 22 petugas dari tiga regu.", "22 petugas", title="24 Petugas Ikuti Latihan"),
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
