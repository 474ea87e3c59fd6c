"""Whom does the story name as a grown-up: an official, an expert, a guest with a calling, a rank or a degree?"""

import re

from housestyle.children import CHILD_FIRST_WORDS
from housestyle.document import Document, Word
from housestyle.rules.protection.once import once
from housestyle.rules.protection.people import gap, has_degree, is_in_title, may_name, names
from housestyle.rules.protection.tables import places, table

_LOOK_BACK = 16
_MOST_COMMAS = 2
# Between a position and its holder's name stand other names of offices, never these.
_PARTING = frozenset(
    "kepada untuk oleh bersama dengan bagi terhadap dan serta maupun atau seperti bahwa karena saat ketika agar yang "
    "adalah ialah sebagai menurut ke tua "
    "milik nama bernama karya hadir tampak terlihat datang tiba ikut lalu kemudian sementara sedangkan".split()
)
_AND = frozenset({"dan", "serta"})
_VERB = re.compile(r"(?:me(?:m|n|ng|ny|l|r)?|ber|di|ter)[a-z]{3,}")
_NO_VERBS = frozenset(
    "bersama berita berkas berbasis dinas direktur direktorat digital divisi disiplin media medis mental menteri meja "
    "terapi terapis terbuka terpadu teritorial tertib dinamika dirjen dewan diklat medan merah merpati madya".split()
)
_ROLE_VERBS = frozenset(
    "dipandu diketuai dipimpin dibimbing dilatih diasuh dinakhodai diwakili digagas dikepalai dikomandoi dinahkodai "
    "dikomandani diwasiti dijuri dimoderatori dinarasumberi".split()
)
# Roles that several people may share: `Petugas piket, Eko dan Bayu`.
_LONGEST_ROW = 24  # words
_SHARED = frozenset(
    "pejabat narasumber juri psikolog instruktur petugas pegawai staf guru pelatih mahasiswa mahasiswi relawan "
    "pembina".split()
)
# Roles before a colon at a story's end: `Penulis: Rahmat`.
_MAKERS = frozenset("humas editor penulis kontributor reporter redaktur fotografer pewarta penyunting pemotret".split())
_ON = frozenset("di pada ke dari dan mengusap mencium geleng".split())
_OPENINGS = frozenset(
    "di pada dalam setelah sesudah saat ketika usai seusai selesai sebelum karena sejak sambil meski meskipun walau "
    "kepada begitu selain bersama sesuai berdasarkan sebagaimana lantaran selagi tatkala berkat".split()
)
_OFFICES_OF_SOME = frozenset({"ketua", "sekretaris", "bendahara", "pengurus"})
_CAPITAL_ONLY = frozenset("raja sultan imam habib mayor".split())
_SMALL_ADDRESS = frozenset("dr drg drs dra ir drh prof kh hj h".split())
# What an inmate may be called or have been as well, so that none of it tells him from somebody in office.
_COURTESY = frozenset(
    "bapak pak ibu bu bunda kak kang mbah mang uda uni cak bli tuan nyonya eyang teh abah haji hajah h hj".split()
)
_CALLINGS = frozenset(
    "perajin pengrajin pedagang nelayan petani pelukis penyair seniman penari musisi penyanyi montir tukang sopir "
    "pengemudi "
    "peternak penulis aktor artis atlet koki barista penjahit imam khatib istri suami pengusaha pemilik pelawak".split()
)
_FORMER = frozenset({"mantan", "eks", "bekas"})
_OFFICES_OF_TWO = {
    "wali": frozenset("kota asuh kelas murid pemasyarakatan nagari santri hakim".split()),
    "bunda": frozenset("paud literasi genre baca forum".split()),
    "kakak": frozenset({"asuh", "pendamping", "pembina"}),
    "duta": frozenset("literasi baca genre anak wisata besar".split()),
}
_NO_OFFICES = frozenset({("penjaga", "gawang"), ("ahli", "waris")})
# Parts of ranks whose point is no sentence's end: Letkol Inf. Hendrik, Komjen Pol. (Purn.) Sudibyo.
_RANK_PARTS = frozenset(
    "inf kav art arh czi cba chb cpl cpm caj ckm cku cke pol purn mar pas adm kes sus nav tek drh".split()
)
_CURTAINS = re.compile(r"[;!?”\"]")
_SEPARATED_POSITION = re.compile(
    r"\s?,\s(?:selaku|sebagai|yang\s(?:juga\s)?menjabat(?:\ssebagai)?)\s|\s(?:selaku|sebagai)\s"
)


def is_adult(document: Document, first: int, after: int, *, by_verb: bool = True, by_courtesy: bool = True) -> bool:
    """Tell whether these words name somebody whom a position, calling, rank or degree marks as a grown-up.

    `by_verb` counts who leads or teaches something as well: dipandu, diketuai; `by_courtesy` whom a story calls Bapak.
    """
    if has_degree(document, after) or _has_role_after(document, after, by_courtesy=by_courtesy):
        return True
    before = _has_role_before(document, first, by_verb=by_verb, by_courtesy=by_courtesy)
    return before or _shares_a_role(document, first)


def _has_role_before(document: Document, first: int, *, by_verb: bool, by_courtesy: bool) -> bool:
    words = document.words
    index, commas, child = first, 0, False
    while index > max(0, first - _LOOK_BACK) and _goes_back(document, index):
        between = gap(document, index)
        index -= 1
        word = words[index]
        if "," in between and not commas and _is_of_another_clause(document, index, first):
            return False
        commas += "," in between
        if ":" in between:
            return any(before.lower in _MAKERS for before in words[max(0, index - 2) : index + 1])
        if _CURTAINS.search(between) or commas > _MOST_COMMAS:
            return False
        if word.lower in _ROLE_VERBS:
            return by_verb and commas == 0
        kind = _role(document, index, first, by_courtesy=by_courtesy)
        if kind and commas and _is_spoken_to(document, index):
            return False
        if kind and (by_verb or not _says_little(document, index)):
            return kind == "keras" or not child
        if word.lower in CHILD_FIRST_WORDS and _is_no_part_of_name(document, index):
            child = True
        elif _parts(document, index, first) or (
            commas and _is_other_person(words[max(0, index - 1)], word, index, first)
        ):
            return False
    return False


def _is_spoken_to(document: Document, index: int) -> bool:
    """Tell whether a sentence opens with those to whom somebody else speaks: `Kepada wartawan, Jufri mengaku`."""
    words = document.words
    return index > 0 and words[index - 1].opens and words[index - 1].lower in {"kepada", "pada", "di", "bersama"}


def _is_of_another_clause(document: Document, index: int, first: int) -> bool:
    if is_in_title(document, document.words[first].start) and _is_gone_to(document, index):
        return True
    return _is_in_opening(document, index, first)


def _is_gone_to(document: Document, index: int) -> bool:
    """Tell whether an office before a title's comma is whom somebody goes to: Tak Takut ke Dokter Gigi, Rian Antre."""
    words = document.words
    return any(word.lower in {"ke", "dari", "di"} for word in words[max(0, index - 3) : index])


def _is_in_opening(document: Document, index: int, first: int) -> bool:
    """Tell whether a comma closes a clause before the name: `Setelah dihubungi petugas rutan, Marten datang`.

    In `Menurut Kepala LPKA, Suwarto, ...` the name stands between commas and the role is its own.
    """
    words = document.words
    after = first
    while after + 1 < len(words) and words[after + 1].is_capitalised and not gap(document, after + 1).strip():
        after += 1
    if after + 1 >= len(words) or words[after + 1].opens or gap(document, after + 1).strip():
        return False
    start = index
    while start > 0 and not words[start].opens:
        if "," in gap(document, start) and start < index:
            return False
        start -= 1
    return words[start].lower in _OPENINGS


def _is_no_part_of_name(document: Document, index: int) -> bool:
    """Tell whether a word such as "Anak" is no part of an office's or a foundation's name: Yayasan Sahabat Anak."""
    words = document.words
    return words[index].is_lower or words[index].opens or not words[index - 1].is_capitalised


def _goes_back(document: Document, index: int) -> bool:
    """Tell whether the word before belongs to the same sentence, a rank's abbreviation being no end of one."""
    words = document.words
    return not words[index].opens or words[index - 1].lower in _RANK_PARTS


def _parts(document: Document, index: int, first: int) -> bool:
    """Tell whether a word cuts a name off from a position before it: a verb, a preposition."""
    words = document.words
    word = words[index]
    if not word.is_lower:
        return False
    if word.lower in _AND and 0 < index < first - 1:  # part of an office's name: Imigrasi dan Pemasyarakatan
        return not (words[index - 1].is_capitalised and words[index + 1].is_capitalised)
    if _is_verb(word) and index and "," in gap(document, index + 1) and not words[index].opens:
        return words[index - 1].lower not in table("adult_roles")  # pembimbing merangkai, Deetje Wowor
    return word.lower in _PARTING or word.lower in table("kin_words") or _is_verb(word)


def _role(document: Document, index: int, first: int, *, by_courtesy: bool) -> str:
    """Return the kind of the role that a word is: keras (a grown-up's), lunak (a child may have it), or none."""
    word = document.words[index]
    if document.words[index + 1].lower in _OFFICES_OF_TWO.get(word.lower, ()):
        return "keras"
    kind = table("adult_roles").get(word.lower)
    if (word.lower, document.words[index + 1].lower) in _NO_OFFICES:
        return ""
    if kind is None and word.lower.endswith("nya"):
        kind = table("adult_roles").get(word.lower.removesuffix("nya"))
        is_office = kind == "" or word.lower.removesuffix("nya") in _OFFICES_OF_SOME
        kind = kind if is_office and word.lower not in table("kin_words") else None
    if word.lower == "kepala" and word.is_lower and index and document.words[index - 1].lower in _ON:
        return ""  # a head, not an office: dengan udeng di kepala
    if kind is None or (word.lower in _CAPITAL_ONLY and not word.is_capitalised):
        return ""
    if kind == "sapaan":
        is_form = word.is_capitalised or word.lower in _SMALL_ADDRESS
        is_beside = first - index == 1 or (first - index == 2 and document.words[first - 1].is_capitalised)
        is_counted = by_courtesy or word.lower not in table("courtesies")
        return "keras" if is_form and is_beside and is_counted else ""
    return kind or "keras"


def _says_little(document: Document, index: int) -> bool:
    """Tell whether a role may be an inmate's too: a courtesy, a craft, an office held once."""
    lower = document.words[index].lower
    return (
        lower in _COURTESY
        or lower in table("courtesies")
        or lower in _CALLINGS
        or (index > 0 and document.words[index - 1].lower in _FORMER)
    )


def _is_other_person(before: Word, word: Word, index: int, first: int) -> bool:
    """Tell whether a capitalised word between is another person's name rather than an office's."""
    if not may_name(word) or word.lower in places():
        return False
    is_things = before.lower in table("named_things")  # Hotel Novita
    return table("given_names").get(word.lower) == "" and index < first - 1 and not is_things


def _has_role_after(document: Document, after: int, *, by_courtesy: bool = True) -> bool:
    words, place = document.words, document.words[after - 1].end
    if _is_addressed(document, after):
        return False
    if after >= len(words) or words[after].opens:
        return False
    found = _SEPARATED_POSITION.match(document.text, place)
    if not found and gap(document, after).strip() not in {",", "("}:
        return False
    start = found.end() if found else words[after].start
    if words[after].lower in {"istri", "suami", "janda"} and document.text.find("nya", start, start + 40) > 0:
        return False  # of the child's kin: Jamilah, istri kedua ayahnya
    for word in words[after : after + 4]:
        if word.start >= start:
            kind = table("adult_roles").get(word.lower)
            if not by_courtesy and word.lower in _CALLINGS:
                return False
            return kind == "" or (kind == "lunak" and _has_courtesy(document, after))
    return False


def _has_courtesy(document: Document, after: int) -> bool:
    """Tell whether a name that ends here begins with a courtesy: Ibu Lestari, ketua Dharma Wanita."""
    words, index = document.words, after - 1
    while index > 0 and words[index].is_capitalised and not gap(document, index).strip(". "):
        if words[index].lower in table("courtesies"):
            return True
        index -= 1
    return words[index].lower in table("courtesies")


def _is_addressed(document: Document, after: int) -> bool:
    """Tell whether a sentence opens with whom somebody speaks to: `Kepada Dika, Kepala LPKA berpesan`."""
    words = document.words
    index = after - 1
    while index > 0 and words[index].is_capitalised and not words[index].opens:
        index -= 1
    return words[index].opens and words[index].lower in {"kepada", "bagi", "untuk", "melalui"}


def _shares_a_role(document: Document, first: int) -> bool:
    """Tell whether a row of names shares one role: `Petugas piket, Eko dan Bayu`, `tiga petugas, yaitu A, B, dan C`."""
    words, index = document.words, first
    while index > max(1, first - _LONGEST_ROW) and not words[index].opens:
        before = index - 1
        if words[before].lower in _AND and not words[before].opens:
            before -= 1
        elif "," not in gap(document, index):
            break
        if not words[before].is_capitalised:
            break
        index = _start_of_run(document, before)
    if index == first or words[index].opens:
        return False
    lead = words[max(0, index - 4) : index]
    return any(word.lower in _SHARED for word in lead) and not any(_is_verb(word) for word in lead)


def _start_of_run(document: Document, index: int) -> int:
    """Return where the capitalised words that end here begin."""
    words = document.words
    while index > 0 and not words[index].opens and words[index - 1].is_capitalised and not gap(document, index).strip():
        index -= 1
    return index


def _is_verb(word: Word) -> bool:
    return word.is_lower and _VERB.fullmatch(word.lower) is not None and word.lower not in _NO_VERBS


@once
def adult_words(document: Document) -> frozenset[str]:
    """Return, in lower case, the words of the names of those whom the story calls grown-ups somewhere."""
    return _words_of_adults(document, by_verb=True)


@once
def office_words(document: Document) -> frozenset[str]:
    """Return the same without those who merely lead or teach: an inmate may, too."""
    return _words_of_adults(document, by_verb=False)


@once
def titled_words(document: Document) -> frozenset[str]:
    """Return the same without those who are only called Bapak, Ibu or Haji: a child's parents are, too."""
    return _words_of_adults(document, by_verb=True, by_courtesy=False)


def _words_of_adults(document: Document, *, by_verb: bool, by_courtesy: bool = True) -> frozenset[str]:
    found: set[str] = set()
    for first, after in names(document):
        if is_adult(document, first, after, by_verb=by_verb, by_courtesy=by_courtesy):
            found.update(word.lower for word in document.words[first:after] if len(word.text) > 2)
    return frozenset(found)
