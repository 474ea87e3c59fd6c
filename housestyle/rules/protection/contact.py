"""Is this number or address an office's own line, meant for the public?"""

import re

from housestyle.rules.protection.tables import table

_OFFICIAL = re.compile(
    r"pengaduan|hot-?line|call\s?cent(?:er|re)|contact\s?cent(?:er|re)|pusat\s+(?:panggilan|kontak|layanan|informasi)|"
    r"(?:kontak|nomor|telepon|wa|whatsapp|saluran|informasi|telp\.?|sms)\s+(?:\w+\s+)?"
    r"(?:humas|layanan|resmi|kantor|pelayanan|informasi|kunjungan|darurat)|"
    r"(?:kanal|saluran|posko|pos|loket|layanan|nomor|kontak|wa|whatsapp|telepon|jalur)\s+(?:\w+\s+)?(?:aduan|laporan|pelaporan)|"
    r"layanan\s+(?:informasi|kunjungan|wa|whatsapp|masyarakat|publik|pengunjung|integrasi|telepon|pesan)|humas\s+(?:lapas|"
    r"rutan|lpka|bapas|kanwil)|informasi\s+layanan|\blapor\b|kritik|masukan|konsultasi|pendaftaran\s+kunjungan|nomor\s+kantor|go\.id|sapa\s?pas|wbs\b|sms\s+center",
    re.I,
)
_OFFICE = re.compile(
    r"\b(?:kantor|lapas|rutan|lpka|lpas|bapas|kanwil|humas|ditjenpas|sekretariat|rsud|rumah\s+sakit|puskesmas|polres|"
    r"polsek|dinas|loket|unit|layanan|hotel|panitia)\b",
    re.I,
)
_PERSON = re.compile(
    r"\b(?:(?:bapak|ibu|pak|bu|mas|mbak|bang|kak|sdr|sdri|saudara|saudari)\.?\s+[A-Z]|(?i:a\.n\.|atas\s+nama|milik\s+(?!kantor|lapas|rutan|lpka|bapas|unit)|pribadi"
    r"|(?i:nomor|hp|wa|whatsapp|telepon|ponsel|kontak)\s+(?:(?:hp|wa|whatsapp|telepon|ponsel)\s+)?(?:pelapor|pengadu|pengunjung|penjamin|klien|keluarga|istri|suami|korban)"
    r"|nomor\s+ponselnya|ponselnya|nomornya))"
)
_WORD = re.compile(r"[A-Z][a-z]{2,}")
_BEFORE, _AFTER = 110, 50


def is_official_line(text: str, start: int, end: int, *, is_mobile: bool) -> bool:
    """Tell whether the words around a number or address call it an office's, and no person's name stands at it."""
    before = _same_line(text[max(0, start - _BEFORE) : start], -1)
    after = _same_line(text[end : end + _AFTER], 0)
    if _PERSON.search(before[-60:] + " | " + after[:30]):
        return False
    if any(_is_name(word) for word in _WORD.findall(before[-35:]) + _WORD.findall(after[:25])):
        return False
    if _OFFICIAL.search(before) or _OFFICIAL.search(after):
        return True
    return not is_mobile and _OFFICE.search(before) is not None


def _same_line(piece: str, side: int) -> str:
    return piece.split("\n")[side]


def _is_name(word: str) -> bool:
    return table("given_names").get(word.lower()) == ""
