"""Which words are not standard according to the national dictionary?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import affixes, casing, neighbours, tables
from housestyle.rules.rule import Example, Group, Rule
from housestyle.setting import Setting
from housestyle.spelling import lexicon

ENDINGS = ("nya", "lah", "kah", "pun", "ku", "mu")
_CALENDAR = frozenset(
    "bulan suci hari raya selamat jelang menjelang safari salat ibadah pesantren awal akhir malam berkah".split()
)


_BEFORE_NAMES = frozenset({"ustaz", "ustazah", "jenderal", "salat", "provinsi", "sekretaris", "sekretariat", "staf"})

_GOOD = (
    "Petugas mengimbau pengunjung agar mengantre.",
    "Rumah Praktek Nasehat Ibu menerima kunjungan.",
    "Ia membaca “Resiko Tinggi”, sebuah novel.",
    "Kegiatan berlangsung berkat sinergitas semua pihak.",
    "“Gak apa-apa, saya nunggu saja,” kata seorang pengunjung.",
    "Pelatihan public speaking diikuti staf humas.",
    "Peserta mempelajari cara mengkritik dengan santun dan mempekerjakan kembali tenaga ahli.",
    "Pemateri, Muhammad Ramadhan, memimpin diskusi.",
    "Truk itu datang dari Tempeh dan singgah di Lumajang.",
    "Tim mentransfer data dan memproses permohonan.",
)
_BAD = (
    ("Petugas menghimbau pengunjung.", "menghimbau", "mengimbau"),
    ("Himbauan itu ditaati.", "Himbauan", "Imbauan"),
    ("Warga dihimbau tertib.", "dihimbau", "diimbau"),
    ("Mereka mengkonsumsi sayur.", "mengkonsumsi", "mengonsumsi"),
    ("Peserta mempraktekkan ilmunya.", "mempraktekkan", "mempraktikkan"),
    ("Peserta mempraktekan ilmunya.", "mempraktekan", "mempraktikkan"),
    ("Kegiatan itu beresiko.", "beresiko", "berisiko"),
    ("Aktifitasnya padat.", "Aktifitasnya", "Aktivitasnya"),
    ("Ibadah Jum'at diikuti warga binaan.", "Jum'at", "Jumat"),
    ("Layanan perijinan dipercepat.", "perijinan", "perizinan"),
    ("Lapas bersiap menyambut bulan suci Ramadhan.", "Ramadhan", "Ramadan"),
    ("Panitia menyembelih hewan kurban pada Idul Adha.", "Idul Adha", "Iduladha"),
    ("Ustadz Fauzi memberi tausiah.", "Ustadz", "Ustaz"),
    ("Kegiatan didampingi staff humas.", "staff", "staf"),
    ("Rapat mengkoordinir pengamanan.", "mengkoordinir", "mengoordinasi"),
    ("Petugas memberi nasehat-nasehat.", "nasehat-nasehat", "nasihat-nasihat"),
    ("RESIKO gangguan dipetakan.", "RESIKO", "RISIKO"),
    ("Pengunjung gak perlu membayar.", "gak", "tidak"),
)


@cache
def table() -> dict[str, tuple[str, str]]:
    """Return each wrong form with what is right and its kind, forms of roots included."""
    listed = {row[0]: (row[1], row[2]) for row in tables.rows("nonstandard.tsv")}
    made: dict[str, tuple[str, str]] = {}
    for wrong, (right, kind) in listed.items():
        if kind == "akar":
            made |= {form: (good, kind) for form, good in affixes.wrong_and_right(wrong, right)}
    for root in tables.words("melting.tsv"):
        made |= {form: (good, "akar") for form, good in affixes.unmelted_and_right(root)}
    rights = {good for good, _ in (*listed.values(), *made.values())}
    return {wrong: row for wrong, row in (made | listed).items() if wrong not in rights}


@cache
def _pairs() -> dict[str, dict[str, str]]:
    """Return the entries of two words by the first one, then by the second."""
    found: dict[str, dict[str, str]] = {}
    for wrong, (right, _) in table().items():
        first, _, second = wrong.partition(" ")
        if second:
            found.setdefault(first, {})[second] = right
    return found


def standard(lower: str) -> tuple[str, str] | None:
    """Return what is right for a word in small letters, and the entry's kind; None where it is standard."""
    entry = table().get(lower)
    if entry is not None:
        return entry
    if "-" in lower:
        return _doubled(lower)
    if lower.endswith(ENDINGS):
        for ending in ENDINGS:
            entry = table().get(lower.removesuffix(ending)) if lower.endswith(ending) else None
            if entry is not None:
                return entry[0] + ending, entry[1]
    return None


def _doubled(lower: str) -> tuple[str, str] | None:
    one, _, two = lower.partition("-")
    entry, other = table().get(one), table().get(two) or standard(two) if "-" not in two else None
    if (entry is None and other is None) or len(one) < 4:
        return None
    return f"{entry[0] if entry else one}-{other[0] if other else two}", (entry or other or ("", ""))[1]


def find_words(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find words that aren't standard, and two written apart that are one name."""
    for lower, places in document.forms.items():
        entry = standard(lower)
        if entry is not None and lower not in setting.known_words:
            for place in places:
                if not _is_let_stand(document, place, *entry):
                    yield _hit(document.wording[place], entry[0])
        if lower in _pairs():
            yield from _two_words(document, places, _pairs()[lower])


def _hit(word: Word, right: str) -> Hit:
    right = casing.like(word.text, right, in_name=casing.is_in_name(word))
    return Hit(word.start, word.end, f"“{word.text}” tidak baku; bentuk bakunya “{right}”.", (right,))


def _two_words(document: Document, places: list[int], rights: dict[str, str]) -> Iterator[Hit]:
    for place in places:
        word, other = document.wording[place], neighbours.after(document, place)
        if other is not None and other.lower in rights:
            written = document.text[word.start : other.end]
            good = casing.like(word.text, rights[other.lower], in_name=other.is_capitalised)
            yield Hit(word.start, other.end, f"“{written}” tidak baku; bentuk bakunya “{good}”.", (good,))


def _is_let_stand(document: Document, place: int, right: str, kind: str) -> bool:
    """Tell whether a word is a name's, a foreign phrase's or a speaker's own, so that nobody corrects it."""
    word = document.wording[place]
    if kind == "cakapan":
        return (word.is_capitalised and not word.opens) or document.is_quoted(word.start)
    beside = [neighbours.before(document, place), neighbours.after(document, place)]
    if any(w is not None and _is_foreign(w) for w in beside):
        return True
    if right in _BEFORE_NAMES:
        return False
    if right[:1].isupper():
        return any(w is not None and _may_be_name(w) for w in beside)
    return not neighbours.is_in_title(document, word) and _is_in_name(word, beside)


def _is_foreign(word: Word) -> bool:
    return lexicon.is_english(word.lower) and not lexicon.is_listed(word.lower)


def _may_be_name(word: Word) -> bool:
    return word.is_capitalised and word.lower not in _CALENDAR and not word.text.isdigit()


def _is_in_name(word: Word, beside: list[Word | None]) -> bool:
    if not word.is_capitalised or word.text.isupper():
        return False
    before, following = beside
    if word.opens and following is not None:
        return following.is_capitalised and lexicon.is_name(following.lower) and not lexicon.is_listed(following.lower)
    if before is not None and before.lower in ("ke", "dari", "asal") and not word.opens:
        return True
    return any(w is not None and w.is_capitalised and not w.opens for w in (before, following))


_SOURCE = "KBBI; EYD V, bagian IV (unsur serapan)"
RULES = (
    Rule(
        id="baku",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Kata tidak baku",
        why="Berita resmi memakai bentuk baku menurut KBBI agar seragam dan mudah dicari.",
        source=_SOURCE,
        find=find_words,
        good=tuple(Example(text) for text in _GOOD),
        bad=tuple(Example(text, marks, right) for text, marks, right in _BAD),
    ),
)
