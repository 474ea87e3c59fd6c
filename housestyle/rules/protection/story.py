"""Is a story one about children, for the rules that keep a child's identity?"""

import re

from housestyle.children import CHILD_UNITS, is_about_children
from housestyle.document import Document
from housestyle.rules.protection.once import once
from housestyle.setting import Setting

_YOUNG = re.compile(
    r"\b(?:bocah|remaja|anak(?:nya)?|pelaku|pelajar|siswa|siswi|tersangka|korban|saksi)\b[^.\n]{0,40}?"
    r"\b(?:[5-9]|1[0-7])\s?(?:tahun|thn|th)\b(?!\s(?:penjara|pidana|hukuman))|"
    r"\b(?:ber)?(?:usia|umur)(?:nya)?\s(?:(?:baru|masih|genap|hampir|sekitar)\s)?(?:[5-9]|1[0-7]|\w{4,8}\sbelas)\b|"
    r"\b(?:anak|remaja)\s(?:itu|tersebut|yang\s(?:dijatuhi|divonis|diproses|ditahan))\b|\bblok\sanak\b",
    re.I,
)
_IN_LAW = re.compile(
    r"\b(?:ditahan|ditangkap|diamankan|dititip(?:kan)?|titipan|pelaku|perkara(?:nya)?|polisi|polres|polsek|kepolisian|kejaksaan|ppa|diversi|"
    r"sidang|pidana|perbuatannya|lpka|penyidik|tersangka|lpka|lpas|bapas|rutan|litmas|penahanan|narapidana|tahanan|dipindahkan|pembimbing\skemasyarakatan)\b",
    re.I,
)
# A probation office's "anak" is a client, unless it is another's: anak petugas, anak buah.
_CLIENT = re.compile(
    r"\banak\b(?!-|\s+(?:buah|perusahaan|usaha|tangga|petugas|pegawai|muda)\b)|\b(?:bocah|remaja|diversi|abh)\b", re.I
)


@once
def _child_words(document: Document) -> tuple[str, ...]:
    return tuple(is_about_children(document))


def is_childs_story(document: Document, setting: Setting) -> bool:
    """Tell whether the unit or the words make the whole story one about children (UU 11/2012 art. 19)."""
    return (setting.unit_type or "").lower() in CHILD_UNITS or bool(_child_words(document))


def tells_of_child(document: Document, setting: Setting) -> bool:
    """Tell whether a story is about children or only tells of one in passing: a boy of fifteen who was arrested."""
    if is_childs_story(document, setting):
        return True
    return (setting.unit_type == "bapas" and _tells_of_client(document)) or _tells_of_young(document)


@once
def _tells_of_client(document: Document) -> bool:
    return _CLIENT.search(document.text) is not None


@once
def _tells_of_young(document: Document) -> bool:
    return _YOUNG.search(document.text) is not None and _IN_LAW.search(document.text) is not None
