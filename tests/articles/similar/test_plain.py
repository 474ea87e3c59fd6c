"""Is a release told from what is hung around it?"""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.similar.plain import own_text, plain

BODY = "Warga binaan memanen kangkung di belakang dapur umum pada Kamis pagi."
SECOND = "Hasilnya dibagi rata kepada semua blok."


@pytest.mark.parametrize(
    "dateline",
    [
        "",
        "Kupang – ",
        "KUPANG - ",
        "Palangka Raya, INFO_PAS – ",
        "PALANGKA RAYA (19/11) — ",
        "Kuala Kapuas, Humas Lapas - ",
    ],
)
def test_dateline_is_no_text(dateline):
    assert own_text(f"<p>{dateline}{BODY}</p><p>{SECOND}</p>") == f"{BODY}\n{SECOND}"


@pytest.mark.parametrize(
    "ending",
    [
        "(yud)",
        "Kontributor: Humas Lapas Sampit",
        "Penulis: Rina / Editor: Yudi",
        "Foto: dokumentasi unit",
        "#PemasyarakatanPasti #Berkarya",
        "L'SIMA PASTI APIK",
        "Kerja nyata, hasil terasa!",
        "***",
        "Kontributor: Humas</p><p>#Pasti</p><p>LAPAS SAMPIT HEBAT",
    ],
)
def test_ending_is_no_text(ending):
    assert own_text(f"<p>{BODY}</p><p>{SECOND}</p><p>{ending}</p>") == f"{BODY}\n{SECOND}"


@pytest.mark.parametrize(
    "kept",
    [
        "Humas menjelaskan bahwa seluruh rangkaian panen akan diulang setiap tiga bulan bersama warga Namlea.",
        "“Kami senang,” katanya.",
        "Foto bersama menutup pertemuan yang dihadiri dua puluh wakil keluarga serta tiga guru dari Namlea.",
    ],
)
def test_last_sentence_stays(kept):
    assert own_text(f"<p>{BODY}</p><p>{kept}</p>") == f"{BODY}\n{kept}"


def test_a_dash_inside_a_sentence_is_no_dateline():
    assert own_text(f"<p>dua kali setahun – atau lebih – {BODY}</p>").endswith(BODY)
    assert "atau lebih" in own_text(f"<p>dua kali setahun – atau lebih – {BODY}</p>")


def test_a_text_of_one_line_stays_even_if_it_looks_like_an_ending():
    assert own_text("<p>KERJA NYATA</p>") == "KERJA NYATA"


def test_html_becomes_lines():
    lines = plain("<p>Satu <strong>dua</strong>tiga</p><ul><li>a &amp; b</li></ul>").split("\n")
    assert [line for line in lines if line] == ["Satu duatiga", "a & b"]


@given(st.text(max_size=400))
def test_any_text_is_read(text):
    assert isinstance(own_text(text), str)


@pytest.mark.parametrize("hostile", ["<", "<p", "<p ", "&", "#a", "A ", "A, ", "(", "*", "– ", "<p>A</p>", "A - "])
def test_hostile_text_costs_no_more_than_its_length(hostile):
    """Ten times the text may cost some ten times the time, never a hundred times."""

    def seconds(letters: int) -> float:
        text = "A" + hostile * (letters // len(hostile)) + "b"
        started = time.perf_counter()
        own_text(text)
        return time.perf_counter() - started

    small, large = (min(seconds(letters) for _ in range(5)) for letters in (8_000, 80_000))
    assert large < 60 * max(small, 0.0005)
