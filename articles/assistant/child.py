"""What must two people look at before a story about children goes out, and who did?

UU 11/2012 art. 19: a child's name, parents, address, face and anything else that reveals the child stay secret;
Peraturan Dewan Pers 1/2019 adds siblings and other kin, the village, the school, and blurring that isn't enough.
"""

import re

from articles.assistant.parts import parts_of
from articles.content import Content, digest_of
from articles.models import ChildCheck
from housestyle.children import is_about_children
from upt.models import Unit

# Code, what the person confirms. The codes are kept with each confirmation; the words may be mended.
CHECKLIST: tuple[tuple[str, str], ...] = (
    ("name", "Tidak ada nama, panggilan, atau inisial anak, juga di judul, takarir, teks alternatif, dan tag."),
    ("kin", "Tidak ada nama orang tua, saudara, atau keluarga lain dari anak."),
    ("place", "Tidak ada alamat, desa, atau sekolah asal, dan tidak ada gabungan usia dan tempat yang menunjuk anak."),
    ("case", "Tidak ada perkara, kesehatan, atau kisah yang membuat seorang anak dapat dikenali."),
    ("photo", "Di foto tidak ada wajah anak yang dapat dikenali, papan nama, seragam, atau logo sekolah."),
    ("links", "Tautan, alamat berita, dan nama berkas tidak menyebut anak."),
)
CODES = tuple(code for code, _ in CHECKLIST)


def concerns_children(content: Content, unit: Unit) -> bool:
    """Tell whether a story needs the checklist: an LPKA's or LPAS's, or one that speaks of children in custody."""
    texts = [_words_of(part.text) if part.name == "links" else part.text for part in parts_of(content)]
    return bool(is_about_children("\n".join(texts), unit.upt_type))


def _words_of(address: str) -> str:
    return re.sub(r"[-_/.+]|%20", " ", address)


def checker_ids(article_id: int, content: Content) -> frozenset[int]:
    """Return who confirmed the checklist for exactly this content (1 query)."""
    rows = ChildCheck.objects.filter(article=article_id, digest=digest_of(content))
    return frozenset(rows.values_list("user_id", flat=True))
