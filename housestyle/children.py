"""Is a story about children in custody or in a case?"""

import re

from housestyle.document import Document

CHILD_UNITS = frozenset({"lpka", "lpas"})
CHILD_FIRST_WORDS = frozenset({"anak", "anak-anak", "andikpas", "abh", "remaja", "binaan"})
_IN_LAW = r"(?:yang\s+)?(?:sedang\s+)?ber(?:hadapan|konflik|urusan|masalah)\s+dengan\s+hukum"
_NO_DISASTER = r"(?!\s+(?:banjir|gempa|bencana|longsor|tsunami|kebakaran|perang))"
_NO_CHILD = r"(?!-anak\s|\s+(?:buah|perusahaan|usaha|tangga|petugas|pegawai))"
_WORDS = re.compile(
    rf"\b(?:anak(?:-anak)?\s+(?:{_IN_LAW}|binaan|bimbingan|didik\s+pemasyarakatan|saksi|pelaku|dampingan|pidana|negara|sipil|"
    rf"terpidana|titipan|korban{_NO_DISASTER}|di\s+bawah\s+umur|"
    r"(?:(?:yang|penghuni|di|dari|dalam|asal|didik|warga|binaan|menghuni|ada|menjalani|masa|pidana)\s+){0,4}(?:lpka|lpas))|"
    r"(?:klien|pelaku|korban|saksi|tahanan|narapidana|napi|terdakwa|tersangka|terpidana|residivis|warga\s+binaan|wbp)"
    rf"(?:-\w{{4,12}})?\s+anak\b{_NO_CHILD}|"
    r"(?:penghuni|binaan|warga|remaja|siswa|pelajar|santri|penerima\s+manfaat)\s+(?:(?:binaan|di|dari|asal)\s+){0,2}(?:lpka|lpas)|"
    rf"(?:remaja|pelajar|siswa)\s+(?:binaan|{_IN_LAW})|andikpas|abh|"
    r"(?:sidang|peradilan|perkara|pidana|tahanan|hakim|penuntut\s+umum)\s+anak(?!-)|anak\s+yang\s+(?:menjalani\s+pidana|diproses)|"
    r"(?:(?:ber)?(?:usia|umur)\s)?(?:1[0-7]|[5-9])\s(?:tahun|thn|th)\b[^.\n]{0,60}\b(?:ke|di|dari)\s(?:lpka|lpas)|"
    r"(?:anak|putra|putri|cucu|keponakan)(?:nya|\s+mereka)\b[^.\n]{0,60}\b(?:di|dari|ke)\s(?:lpka|lpas)|"
    r"(?:bebas|keluar|pulang|dijemput|dititipkan|dipindahkan|dipulangkan|ditempatkan)\s(?:dari|ke|di)\s(?:lpka|lpas)|"
    r"anak\s+yang\s+(?:dititipkan|ditahan|berhadapan|berkonflik)|diversi)\b",
    re.I,
)

_CUES = ("anak", "lpka", "lpas", "andikpas", "abh", "diversi", "remaja", "pelajar", "siswa")  # one stands in each form


def is_about_children(source: str | Document, unit_type: str | None = None) -> list[str]:
    """Return the words, or the unit type, that make a text one about children; empty where nothing does.

    An institution's name alone does not: an office may tell of its LPKA's budget.
    """
    if unit_type and unit_type.lower() in CHILD_UNITS:
        return [unit_type.lower()]
    text = source if isinstance(source, str) else source.text
    lower = text.lower()
    if not any(cue in lower for cue in _CUES):
        return []
    return list(dict.fromkeys(" ".join(found.group().split()) for found in _WORDS.finditer(text)))
