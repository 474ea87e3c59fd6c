"""Is the preposition di or ke written apart, and the prefix di- joined?"""

from collections.abc import Iterator

from housestyle.document import Document, Word
from housestyle.findings import Hit, Severity
from housestyle.rules.language import casing, neighbours, tables
from housestyle.rules.language.compounds import gapped
from housestyle.rules.language.examples import bad, good
from housestyle.rules.language.nonstandard import ENDINGS
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting
from housestyle.spelling import lexicon

_PLACES = {"di": "di_places.txt", "ke": "ke_places.txt"}
_SHORTEST = 5  # letters of a name behind di or ke, so that "dipati" isn't read as "di Pati"
# What looks like a preposition and a place, and is a word: told by what stands behind it.
_WORD_BEFORE = {
    "kelapangan": frozenset({"dada", "hati", "waktu", "rezeki", "jiwa"}),
    "kerutan": frozenset({"wajah", "kulit", "dahi", "muka", "kening"}),
}
_ALSO_VERBS = frozenset({"dibalik", "diblok", "disela"})
_ALSO = {"kedepannya": "ke depannya", "kedepan": "ke depan", "darimana": "dari mana", "dimana-mana": "di mana-mana"}
_ALSO |= {"kemana-mana": "ke mana-mana", "dimanapun": "di mana pun", "kemanapun": "ke mana pun"}
_ALSO |= {"darisini": "dari sini", "darisana": "dari sana", "kesegala": "ke segala", "disegala": "di segala"}
_ALSO |= {
    "kesemua": "ke semua",
    "kearah": "ke arah",
    "kekiri": "ke kiri",
    "kekanan": "ke kanan",
    "ditangan": "di tangan",
}
_ALSO |= {"kesini": "ke sini", "kesitu": "ke situ", "kesana": "ke sana", "dikantong": "di kantong"}


def find_joined(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find places and times that are joined to di or ke."""
    for lower, places in document.forms.items():
        may_be = lower[:2] in _PLACES and len(lower) > 4 and lower not in setting.known_words
        if not may_be and lower not in _ALSO:
            continue
        for place in places:
            word = document.wording[place]
            right = _apart(word)
            is_name = casing.is_in_name(word) and not neighbours.is_in_title(document, word) and lexicon.is_name(lower)
            if right and not is_name and not _is_word_here(document, place):
                message = f"“{word.text[:2]}” sebagai kata depan ditulis terpisah: “{right}”."
                yield Hit(word.start, word.end, message, (right,))


def _apart(word: Word) -> str | None:
    """Return a joined preposition and its noun in two words, or None where the word is whole."""
    lower, preposition = word.lower, word.lower[:2]
    if lower in _ALSO:
        return casing.like(word.text, _ALSO[lower])
    rest = lower[2:]
    if not rest.replace("-", "").isalpha():
        return None
    if word.text[:2].islower() and word.text[2].isupper() and not word.text[2:].isupper():
        return f"{preposition} {word.text[2:]}"
    known = tables.words(_PLACES[preposition]) | tables.words("places_by_hand.txt")
    if rest in known or any(rest.removesuffix(ending) in known for ending in ENDINGS if rest.endswith(ending)):
        return casing.like(word.text, f"{preposition} {rest}", in_name=False)
    if rest in lexicon.places() and len(rest) >= _SHORTEST and not _is_word(lower):
        return casing.like(word.text, f"{preposition} {rest.capitalize()}")
    return None


def _is_word(lower: str) -> bool:
    return lexicon.is_listed(lower) or lexicon.is_name(lower) or lower[2:] in tables.words("di_verbs.txt")


def _is_word_here(document: Document, place: int) -> bool:
    """Tell by what follows whether the word is a verb or noun after all: diblok oleh, dibalik, kelapangan hati."""
    lower, following = document.wording[place].lower, neighbours.after(document, place)
    if lower in _ALSO_VERBS:
        return following is None or following.lower in tables.words("function_words.txt")
    return following is not None and (following.lower == "oleh" or following.lower in _WORD_BEFORE.get(lower, ()))


def find_split(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find passive verbs whose prefix di- stands apart or has a hyphen."""
    for place in document.forms.get("di", ()):
        word, verb = document.wording[place], neighbours.after(document, place)
        if verb is None or not (verb.is_lower or neighbours.is_in_title(document, word)):
            continue
        third = neighbours.after(document, place, 2)
        if third is not None and third.lower in gapped().get(f"di{verb.lower}", ()):
            yield _hit(word.start, third.end, word.text + verb.lower + third.lower)
        elif is_verb(verb.lower):
            yield _hit(word.start, verb.end, word.text + verb.lower)
    for lower, places in document.forms.items():
        if lower.startswith("di-") and is_verb(lower[3:]):
            for place in places:
                word = document.wording[place]
                if word.text[3:].islower():
                    yield _hit(word.start, word.end, word.text[:2] + word.text[3:])


def is_verb(stem: str) -> bool:
    """Tell whether a stem takes the prefix di-, and doesn't name a place."""
    if stem in tables.words("di_places.txt"):
        return False
    verbs = tables.words("di_verbs.txt")
    if stem in verbs or any(stem.removesuffix(ending) in verbs for ending in ENDINGS if stem.endswith(ending)):
        return True
    # gerakan is a noun made of gerak, gerakkan a verb: -kan behind a root without k is safe.
    root = stem.removesuffix("kan")
    return len(root) > 3 and root != stem and lexicon.is_listed(root) and not lexicon.is_listed(f"{root}k")


def _hit(start: int, end: int, right: str) -> Hit:
    return Hit(start, end, f"Awalan “di-” ditulis serangkai dengan kata kerjanya: “{right}”.", (right,))


RULES = (
    Rule(
        id="di-ke-terpisah",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Kata depan di dan ke",
        why="Kata depan “di” dan “ke” ditulis terpisah dari kata yang mengikutinya.",
        source="EYD V, II.D",
        find=find_joined,
        good=good(
            "Kegiatan di aula dihadiri kepala lapas.",
            "Kemeja itu dibeli dan dipasarkan kepada keluarga.",
            "Ia keluar dari kelas, lalu kembali kemari.",
            "Semoga diberi kelapangan hati, bukan kerutan dahi.",
            "Pendidikan kesehatan dan kedisiplinan diutamakan.",
            "Dinas, dinding, dimensi, kelautan, kehutanan, dan kemasyarakatan.",
            "Diskusi dipandu Dimas dan Kemal.",
        ),
        bad=bad(
            (
                ("Pembukaan berlangsung diaula.", "diaula", "di aula"),
                ("Mereka menanam dilahan itu.", "dilahan", "di lahan"),
                ("Diantara peserta ada perajin.", "Diantara", "Di antara"),
                ("Barang dibawa kekantor.", "kekantor", "ke kantor"),
                ("Petugas masuk keblok hunian.", "keblok", "ke blok"),
                ("Mereka berkumpul kelapangan.", "kelapangan", "ke lapangan"),
                ("Kegiatan diAmbon selesai.", "diAmbon", "di Ambon"),
                ("Program itu dikenalkan kemasyarakat.", "kemasyarakat", "ke masyarakat"),
                ("Kedepannya program berlanjut.", "Kedepannya", "Ke depannya"),
                ("Aula dimana mereka berlatih.", "dimana", "di mana"),
                ("Peserta pindah kedalam.", "kedalam", "ke dalam"),
                ("Rapat digelar dijakarta.", "dijakarta", "di Jakarta"),
                ("Bungkusan itu disimpan dilemari.", "dilemari", "di lemari"),
                ("Mereka bergeser kearah pintu.", "kearah", "ke arah"),
                ("Disekitarnya ada kebun.", "Disekitarnya", "Di sekitarnya"),
            )
        ),
    ),
    Rule(
        id="di-serangkai",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Awalan di-",
        why="Awalan “di-” pada kata kerja pasif ditulis serangkai.",
        source="EYD V, II.B.1",
        find=find_split,
        good=good(
            "Kegiatan dilaksanakan di lapangan dan di jalan.",
            "Hal itu dibahas di tindakan dan di pendidikan lanjutan.",
            "Di bawah pohon, di antara blok, dan di satu sisi.",
            "Rapat di-review dan di-PHK.",
            "Petugas menemukan ikan di pekan itu.",
        ),
        bad=bad(
            (
                ("Donor darah di laksanakan bersama.", "di laksanakan", "dilaksanakan"),
                ("Laporan di tindak lanjuti petugas.", "di tindak lanjuti", "ditindaklanjuti"),
                ("Upacara di pimpin Kepala Lapas.", "di pimpin", "dipimpin"),
                ("Senam di ikuti pegawai.", "di ikuti", "diikuti"),
                ("Di harapkan program berlanjut.", "Di harapkan", "Diharapkan"),
                ("Alat itu di-supervisi.", "di-supervisi", "disupervisi"),
                ("Barang di musnahkan petugas.", "di musnahkan", "dimusnahkan"),
                ("Kapasitas di perbesar lagi.", "di perbesar", "diperbesar"),
                ("Kegiatan di dokumentasikan.", "di dokumentasikan", "didokumentasikan"),
            )
        ),
    ),
)
