"""Are compounds written apart or as one word, as the dictionary has them?"""

from collections.abc import Iterator
from functools import cache

from housestyle.document import Document
from housestyle.findings import Hit, Severity
from housestyle.rules.language import affixes, casing, neighbours, tables
from housestyle.rules.language.examples import bad, good
from housestyle.rules.language.nonstandard import ENDINGS
from housestyle.rules.rule import Group, Rule
from housestyle.setting import Setting

# Prefix and suffix together join the parts: mempertanggungjawabkan. Writers often leave the gap.
_CIRCUMFIXES: tuple[tuple[str, str], ...] = (
    ("me", "kan"),
    ("me", "i"),
    ("di", "kan"),
    ("di", "i"),
    ("ter", "kan"),
    ("ter", "i"),
    ("pe", "an"),
)
_CIRCUMFIXES += (("memper", "kan"), ("diper", "kan"), ("per", "an"), ("ke", "an"), ("ber", "an"))
_ONE_PREFIX = ("", "me", "di", "ter", "ber", "se")  # penandatangan is a word of its own

_NAMED = frozenset({"ibukota", "sepakbola", "bulutangkis", "budidaya"})  # so written in names of institutions


def _with_prefix(prefix: str, root: str) -> str:
    if prefix in ("me", "pe"):
        return affixes.with_nasal(root, prefix)
    return affixes.with_ber(root) if prefix == "ber" else prefix + root


@cache
def joined() -> dict[str, str]:
    """Return compounds wrongly written as one word, with the right form."""
    found = {row[0]: row[1] for row in tables.rows("compounds.tsv") if row[2] == "utuh"}
    for one, two in _apart():
        for prefix in _ONE_PREFIX:
            first = _with_prefix(prefix, one)
            found[first + two] = f"{first} {two}"
    return {wrong: right for wrong, right in found.items() if wrong not in _whole()}


@cache
def _whole() -> frozenset[str]:
    """Return what looks like a compound without its gap, but is one word."""
    rights = {row[1] for row in tables.rows("compounds.tsv") if row[2] == "rangkai"}
    return frozenset({"bagaimanapun", *rights, *tables.words("one_word.txt")})


@cache
def _apart() -> tuple[tuple[str, str], ...]:
    return tuple(_halves(row[0]) for row in tables.rows("compounds.tsv") if row[2] == "pisah")


def _halves(text: str) -> tuple[str, str]:
    one, _, two = text.rpartition(" ")
    return one, two


@cache
def gapped() -> dict[str, dict[str, str]]:
    """Return two words that must be one, by the first and then by the second, with the right form."""
    found: dict[str, dict[str, str]] = {}
    for row in tables.rows("compounds.tsv"):
        one, two = _halves(row[0])
        if row[2] == "rangkai":
            found.setdefault(one, {})[two] = row[1]
        elif row[2] == "pisah" and " " not in one and two != "pun":
            for prefix, suffix in _CIRCUMFIXES:
                first = _with_prefix(prefix, one)
                found.setdefault(first, {})[two + suffix] = first + two + suffix
    return found


def find_joined(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find compounds without the gap that belongs there."""
    for lower, places in document.forms.items():
        right = _right(lower)
        if right is not None and lower not in setting.known_words:
            for place in places:
                word = document.wording[place]
                if lower in _NAMED and casing.is_in_name(word):
                    continue
                following = neighbours.after(document, place)
                is_name = casing.is_in_name(word) or (following is not None and following.is_capitalised)
                good = casing.like(word.text, right, in_name=is_name)
                yield Hit(word.start, word.end, f"Gabungan kata ini ditulis terpisah: “{good}”.", (good,))


def _right(lower: str) -> str | None:
    right = joined().get(lower)
    if right is None and lower.endswith(ENDINGS):
        for ending in ENDINGS:
            stem = joined().get(lower.removesuffix(ending)) if lower.endswith(ending) else None
            if stem is not None and not stem.endswith("pun"):
                return stem + ending
    return right


def find_gapped(document: Document, setting: Setting) -> Iterator[Hit]:
    """Find words with a gap that doesn't belong there."""
    for lower in document.forms.keys() & gapped().keys():
        for place in document.forms[lower]:
            following = neighbours.after(document, place)
            right = following and _whole_form(gapped()[lower], following.lower)
            if following is None or not right:
                continue
            word = document.wording[place]
            good = casing.like(word.text, right)
            if not (casing.is_in_name(word) and following.is_capitalised) or neighbours.is_in_title(document, word):
                yield Hit(word.start, following.end, f"Ditulis serangkai: “{good}”.", (good,))


def _whole_form(rights: dict[str, str], second: str) -> str | None:
    if second in rights:
        return rights[second]
    for ending in ENDINGS:
        stem = second.removesuffix(ending)
        if stem != second and stem in rights:
            return rights[stem] + ending
    return None


RULES = (
    Rule(
        id="gabungan-kata",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Gabungan kata ditulis terpisah",
        why="Unsur gabungan kata ditulis terpisah, juga bila hanya mendapat awalan atau akhiran.",
        source="EYD V, II.B.3",
        find=find_joined,
        good=good(
            "Mereka bekerja sama dan bertanggung jawab.",
            "Anggaran dipertanggungjawabkan, laporan ditindaklanjuti, dan naskah ditandatangani.",
            "Kacamata, olahraga, dan matahari ditulis serangkai.",
            "Bagaimanapun, walaupun, meskipun, dan maupun adalah kata penghubung.",
        ),
        bad=bad(
            (
                ("Lapas menjalin kerjasama.", "kerjasama", "kerja sama"),
                ("Mereka bekerjasama.", "bekerjasama", "bekerja sama"),
                ("Kerjasama itu baik.", "Kerjasama", "Kerja sama"),
                ("Petugas bertanggungjawab.", "bertanggungjawab", "bertanggung jawab"),
                ("Itu tanggungjawabnya.", "tanggungjawabnya", "tanggung jawabnya"),
                ("Orangtua dan rumahsakit.", "rumahsakit", "rumah sakit"),
                ("Walikota hadir.", "Walikota", "Wali kota"),
                ("Apapun hasilnya.", "Apapun", "Apa pun"),
                ("Ia memberitahu keluarga.", "memberitahu", "memberi tahu"),
                ("Alat itu diujicoba.", "diujicoba", "diuji coba"),
            )
        ),
    ),
    Rule(
        id="gabungan-kata/serangkai",
        group=Group.LANGUAGE,
        severity=Severity.WARN,
        title="Kata yang ditulis serangkai",
        why="Gabungan kata berawalan dan berakhiran sekaligus serta kata yang sudah padu ditulis serangkai.",
        source="EYD V, II.B.3",
        find=find_gapped,
        good=good("Mereka berolahraga dan memberi tahu keluarga.", "Hadir Olah Raga Nusantara sebagai mitra."),
        bad=bad(
            (
                ("Ia mempertanggung jawabkan anggaran.", "mempertanggung jawabkan", "mempertanggungjawabkan"),
                ("Petugas menindak lanjuti laporan.", "menindak lanjuti", "menindaklanjuti"),
                ("Naskah itu ditanda tangani bersama.", "ditanda tangani", "ditandatangani"),
                ("Penanda tanganan kerja sama digelar.", "Penanda tanganan", "Penandatanganan"),
                ("Mereka berlatih olah raga.", "olah raga", "olahraga"),
                ("Nara sumber hadir.", "Nara sumber", "Narasumber"),
                ("Petugas mau pun pegawai hadir.", "mau pun", "maupun"),
                ("Sayur mayur dipanen.", "Sayur mayur", "Sayur-mayur"),
            )
        ),
    ),
)
