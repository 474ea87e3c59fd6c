"""How does a text give somebody's age?"""

import re

_TENS = (
    "dua belas|tiga belas|empat belas|lima belas|enam belas|tujuh belas|delapan belas|sembilan belas|sebelas|sepuluh"
)
_NUMBER = rf"(?:\d{{1,2}}|{_TENS})"
_YEARS = r"(?:tahun|thn|th)\b"
_WORD = r"(?:ber)?(?:usia|umur)(?:nya)?\s"
_ABOUT = r"(?:hampir|baru|masih|genap|sekitar|kira-kira)\s"
# Between initials and their age: "AS dan TB, keduanya 16 tahun", "EJ dengan umur 16 th".
_ROW = (
    r"[\s,]{1,2}(?:dan|serta|[A-Z]{1,3}|keduanya|ketiganya|masing-masing|sama-sama|dengan|"
    r"pada|di|saat|ketika|yang|kini|itu)\b,?"
)
BORN = re.compile(
    r"\s?[,(]?\s?(?:lahir|kelahiran)(?:\stahun|\spada|\sdi)?(?:\s\d{1,2})?(?:\s[A-Z][a-z]{2,8})?\s(20[01]\d)\b"
)
# After a name: (16), (16 tahun), (umur 14 tahun 5 bulan), ", 16 tahun", " yang berusia 16 tahun", " berumur 15".
AFTER = re.compile(
    rf"\s?\(\s?(?:(?:perempuan|laki-laki|[LP])\s?[,/]\s?)?(?:{_WORD}|{_ABOUT})?({_NUMBER})(?:\s?{_YEARS}[^)\n]{{0,20}})?\s?\)|"
    rf"\s?(?:[,(/—]|[–-]\s)\s?(?:kini\s)?(?:{_WORD}|{_ABOUT}|(?:anak(?:\sbinaan)?|bocah|remaja)\s(?:{_WORD})?)?({_NUMBER})\s?{_YEARS}|"
    rf"(?:{_ROW}){{0,5}}(?:\s|-)(?:{_WORD}|{_ABOUT})?({_NUMBER})\s?{_YEARS}|"
    rf"\s(?:baru|masih|genap)\s({_NUMBER})\s?{_YEARS}|"
    rf"\s?[,(]?\s?(?:(?:yang|itu|anak|binaan|kini|baru|masih|,|telah|tersebut|remaja|sudah)\s){{0,3}}{_WORD}({_NUMBER})\b",
    re.I,
)
# Before a name: "enam belas tahun berinisial", "berusia 16 tahun bernama", "15 tahun,".
BEFORE = re.compile(
    rf"\b({_NUMBER})\s?{_YEARS}[\s,(]{{0,3}}(?:(?:berinisial|inisial|bernama|atas nama|yakni|yaitu)\s)?[“\"(]?$", re.I
)
_IN_WORDS = {
    word: number
    for number, word in enumerate(
        "sepuluh sebelas dua-belas tiga-belas empat-belas lima-belas enam-belas tujuh-belas delapan-belas "
        "sembilan-belas".replace("-belas", "_belas").split(),
        10,
    )
}
YOUNGEST, GROWN_UP, OLDEST_RESIDENT = 1, 18, 21


def age_after(text: str, place: int) -> int | None:
    """Return the age that is told right after a name ends."""
    return _value(AFTER.match(text, place))


def age_before(text: str, place: int) -> int | None:
    """Return the age that is told right before a name begins."""
    return _value(BEFORE.search(text[max(0, place - 60) : place]))


def words_tell_years(text: str, place: int) -> bool:
    """Tell whether the age after a name is told with a word such as "tahun", not as a bare number in brackets."""
    found = AFTER.match(text, place)
    return found is not None and re.search(r"[a-z]", found.group(), re.I) is not None


def _value(found: re.Match[str] | None) -> int | None:
    if found is None:
        return None
    told = next(group for group in found.groups() if group)
    return int(told) if told.isdigit() else _IN_WORDS["_".join(told.lower().split())]
