"""In which words is an act on a meeting refused? The person (403), the moment (409), or what the form lacks (400)."""


class Refusal(Exception):
    """An act that did not happen; str() is the sentence for the screen."""

    status_code = 400


class NotAllowed(Refusal):
    status_code = 403


class CannotNow(Refusal):
    status_code = 409


NOT_YOURS = "Kegiatan ini dikelola editor Ditjenpas dan koordinator kanwil penyelenggaranya."
STALE = "Kegiatan ini sudah berubah sejak Anda membukanya. Buka lagi halamannya, lalu periksa apa yang berubah."
NOT_WRITABLE = "Kegiatan yang sudah terlaksana atau dibatalkan tidak dapat diubah lagi."
TWICE = "Kegiatan dengan judul, hari pertama, dan penyelenggara yang sama sudah ada di agenda."
OUTSIDE = "“{}” di luar hari kegiatan. Ubah waktunya, atau ubah dahulu tanggal kegiatannya."
EMPTY_RUNDOWN = "Susunan acara yang sudah diumumkan tidak boleh kosong. Bila kegiatannya batal, batalkan kegiatannya."
NO_REASON = "Tulis alasan pembatalan; peserta dan publik akan membacanya."
