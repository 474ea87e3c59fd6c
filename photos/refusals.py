"""Why is a photo refused, and what can the sender do about it?"""

from enum import StrEnum

from photos.limits import MAX_RATIO, MAX_UPLOAD_BYTES, MIN_WIDTH


class Cause(StrEnum):
    EMPTY = "empty"
    TOO_HEAVY = "too-heavy"
    HEIC = "heic"
    WRONG_KIND = "wrong-kind"
    BROKEN = "broken"
    TOO_MANY_PIXELS = "too-many-pixels"
    TOO_SMALL = "too-small"
    TOO_LONG = "too-long"
    TOO_DEMANDING = "too-demanding"


SENTENCES = {
    Cause.EMPTY: "Berkas foto kosong; pilih fotonya sekali lagi.",
    Cause.TOO_HEAVY: (
        f"Ukuran foto {{megabytes}} MB melebihi batas {MAX_UPLOAD_BYTES // 1024**2} MB; "
        "perkecil dahulu, lalu unggah lagi."
    ),
    Cause.HEIC: "Foto HEIC dari iPhone belum dapat dibaca; ubah dahulu menjadi JPEG, lalu unggah lagi.",
    Cause.WRONG_KIND: "Berkas ini bukan foto JPEG, PNG, atau WebP; simpan dahulu sebagai JPEG, lalu unggah lagi.",
    Cause.BROKEN: (
        "Foto tidak dapat dibaca sampai selesai, mungkin rusak atau terpotong saat dikirim; "
        "buka lalu simpan ulang fotonya, atau pilih foto lain."
    ),
    Cause.TOO_MANY_PIXELS: (
        "Foto {megapixels} megapiksel melebihi batas {limit} megapiksel; "
        "perkecil dahulu sampai lebarnya sekitar 4.000 piksel, lalu unggah lagi."
    ),
    Cause.TOO_SMALL: (
        f"Lebar foto hanya {{width}} piksel, padahal paling sedikit {MIN_WIDTH} piksel; "
        "pakai foto asli dari kamera, bukan salinan yang sudah diperkecil."
    ),
    Cause.TOO_LONG: (
        f"Foto terlalu memanjang; potong dahulu sampai sisi panjangnya paling banyak {MAX_RATIO} kali sisi pendeknya."
    ),
    Cause.TOO_DEMANDING: (
        "Foto terlalu berat untuk diolah; perkecil dahulu sampai lebarnya sekitar 4.000 piksel, lalu unggah lagi."
    ),
}


class PhotoRefused(Exception):
    """A photo that can't be taken. Its text is one sentence for the sender, way out included."""

    def __init__(self, cause: Cause, **facts: int) -> None:
        super().__init__(SENTENCES[cause].format(**{name: _grouped(value) for name, value in facts.items()}))
        self.cause = cause
        self.facts = facts


def _grouped(number: int) -> str:
    return f"{number:,}".replace(",", ".")
