"""Does a sentence count other people or things than the one before it: another group, day or place?"""

from housestyle.document import Document, Word
from housestyle.rules.facts.counts import Count
from housestyle.rules.facts.numerals import number_at

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
# Heads: “ketua kelompok” and “manajer tim” say who speaks, not who is counted.
_HEADS = frozenset("ketua kepala manajer komandan anggota pemimpin wakil koordinator pelatih kapten".split())


def tells_of_others(document: Document, count: Count, base: Count) -> bool:
    """Tell whether this sentence speaks of other people than the earlier one."""
    if is_one_clause(document, count, base):
        return True
    words = {word.lower for word in count.sentence.words}
    base_words = {word.lower for word in base.sentence.words}
    if _others(document, count) - base_words or (
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


def is_one_clause(document: Document, count: Count, base: Count) -> bool:
    return count.sentence is base.sentence and ";" not in document.text[base.end : count.start]


def _others(document: Document, count: Count) -> set[str]:
    """Return the words of another group near a count: not its speaker's office, and not “dari tiga regu”."""
    words, found = count.sentence.words, set[str]()
    is_quoted = document.is_quoted(count.start)
    for place, word in enumerate(words):
        if word.lower not in _OTHER or (is_quoted and not document.is_quoted(word.start)):
            continue
        before = words[place - 1] if place else None
        is_of_head = before is not None and before.lower in _HEADS
        if not (is_of_head or _is_counted(document, words, place)):
            found.add(word.lower)
    return found


def _is_counted(document: Document, words: tuple[Word, ...], place: int) -> bool:
    """Tell whether a number of them stands right before: all of them together are meant."""
    number = number_at(words, place - 1, document.text) if place else None
    return number is not None and number[0] > 1 and not number[2] and words[place].lower in ("regu", "tim", "kelompok")


def _units(count: Count) -> set[str]:
    """Return what units and places the sentence names, where it doesn't only name their heads."""
    words, names = count.sentence.words, set[str]()
    for place, word in enumerate(words):
        if word.is_capitalised and word.lower in _UNITS and (place == 0 or words[place - 1].lower != "kepala"):
            names |= {one.lower for one in words[place : place + 5] if one.is_capitalised and one.lower not in _CLASS}
    return names
