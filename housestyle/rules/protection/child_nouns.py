"""Which words of a story stand for a child?"""

from housestyle.document import Document, Word

# Words, in order, that are a noun for a child under the law's care; the longer ones stand first.
_PHRASES: tuple[tuple[str, ...], ...] = tuple(
    tuple(phrase.split())
    for phrase in (
        "anak yang berhadapan dengan hukum",
        "anak yang berkonflik dengan hukum",
        "anak berhadapan dengan hukum",
        "anak berkonflik dengan hukum",
        "anak didik pemasyarakatan",
        "warga binaan anak",
        "anak binaan",
        "anak didik",
        "anak korban",
        "anak saksi",
        "anak pelaku",
        "anak dampingan",
        "anak titipan",
        "anak asuh",
        "klien anak",
        "pelaku anak",
        "tahanan anak",
        "narapidana anak",
        "terdakwa anak",
        "tersangka anak",
        "saksi anak",
        "korban anak",
        "remaja binaan",
        "warga binaan",
        "andikpas",
        "abh",
    )
)
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _PHRASES:
    _BY_FIRST.setdefault(_phrase[0], []).append(_phrase)
# Nouns that may stand for a child in a story about children.
_LOOSE = frozenset(
    "anak remaja siswa siswi pelajar murid santri peserta juara pemenang penghuni penerima pemuda bocah penyintas "
    "wbp andik pembaca peraih pengibar petugas-cilik pemain penari penyanyi vokalis pelukis finalis lulusan wisudawan "
    "kapten ketua alumnus gadis putra putri perwakilan perwakilannya anak-anak".split()
)


def strict_width(words: tuple[Word, ...], index: int) -> int:
    """Return how many words a noun for a child under the law's care takes that begins here; 0 where none does."""
    for phrase in _BY_FIRST.get(words[index].lower, ()):
        if tuple(word.lower for word in words[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def may_be_child(lower: str) -> bool:
    """Tell whether a word, in small letters, begins a noun for a child or stands for one."""
    return lower in _BY_FIRST or lower in _LOOSE


def is_loose(word: Word) -> bool:
    """Tell whether a word stands for a child where the story is about children."""
    return word.lower in _LOOSE


def width(document: Document, index: int) -> int:
    words = document.words
    return strict_width(words, index) or int(is_loose(words[index]))
