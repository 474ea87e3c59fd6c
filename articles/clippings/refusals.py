"""In which words is an act on a clipping refused?"""

from articles.refusals import CannotNow

NOT_YOURS = "Kliping dicatat agen untuk UPT-nya, koordinator untuk wilayahnya, dan editor untuk semua."
ONLY_EDITORS = "Nama media dijaga editor, sebab berlaku untuk kliping semua UPT."
STALE = "Kliping ini sudah diubah orang lain sejak Anda membukanya. Buka lagi halamannya, lalu ulangi bila perlu."
GONE = "Kliping ini sudah dihapus."
NO_REASON = "Tulis mengapa kliping ini dihapus; catatannya tetap tersimpan."
NOT_PUBLIC = "Kliping ditautkan ke berita yang sudah terbit atau kegiatan yang sudah diumumkan."
KNOWN = "Alamat ini sudah dikliping."
KNOWN_ELSEWHERE = "Alamat ini sudah dikliping UPT lain, jadi tidak dicatat dua kali."


class Known(CannotNow):
    """The same page is in the archive already; `clipping_id` tells where."""

    def __init__(self, clipping_id: int) -> None:
        super().__init__(KNOWN)
        self.clipping_id = clipping_id
