"""Whom may a story about children name?"""

import pytest

from tests.housestyle.protection.story import blocked

NAMED = [
    "Kepala LPKA, Suwarto, membuka lomba. “Selamat,” kata Suwarto kepada anak binaan.",
    "Menteri Imigrasi dan Pemasyarakatan, Agus Andrianto, menyapa anak binaan. Agus berpesan agar mereka rajin.",
    "Komandan Kodim 1016, Letkol Inf. Rahmat Hidayat, hadir di LPKA.",
    "Psikolog Puskesmas Menteng, Maria Ulfah, S.Psi., memberi konseling.",
    "Petugas piket, Eko dan Bayu, memeriksa kamar anak binaan.",
    "Kegiatan dibuka Suwarto selaku Kepala LPKA.",
    "Pembina Pramuka, Kak Rini, melatih tali-temali.",
    "Bantuan berasal dari yayasan yang diketuai Theresia Nahak.",
    "Film Laskar Pelangi karya Andrea Hirata diputar untuk anak binaan.",
    "Anak binaan beribadah di Masjid Nurul Iman dan berlatih di Gedung Dewi Sartika.",
    "Penulis: Rahmat Hidayat",
]


@pytest.mark.parametrize("text", NAMED)
def test_grown_up_or_thing_may_be_named(text):
    assert blocked(text, "lpka") == []


def test_pseudonym_is_allowed_throughout_once_it_is_marked():
    text = "Seorang anak binaan, sebut saja {} (bukan nama sebenarnya), senang. “Saya ingin jadi guru,” kata {}."
    assert blocked(text.format("Dimas", "Dimas"), "lpka") == []
    assert blocked(text.format("Dimas", "Rian"), "lpka") == [("anak-nama", "Rian")]
