"""Are the signs and lists that people type in a chat understood, and everything else left alone?"""

import pytest

from articles.richtext import clean

SENTENCE = "Kepala rutan menyampaikan terima kasih kepada seluruh petugas yang telah bekerja sejak pagi hari."


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("*tebal* _miring_ ~coret~", "<strong>tebal</strong> <em>miring</em> coret"),
        (
            "*_dua-duanya_* (*ini*), “_itu_”!",
            "<strong><em>dua-duanya</em></strong> (<strong>ini</strong>), “<em>itu</em>”!",
        ),
        ("*dua kata* dan *satu*", "<strong>dua kata</strong> dan <strong>satu</strong>"),
        ("*a _b* c_", "<strong>a <em>b</em></strong><em> c</em>"),
        ("*a *b* c*", "<strong>a b c</strong>"),
        ("*baris satu\nbaris dua*", "*baris satu<br>baris dua*"),
    ],
)
def test_signs(typed, kept):
    assert clean(typed) == f"<p>{kept}</p>"
    assert clean(f"<p>{typed}</p>".replace("\n", "<br>")) == f"<p>{kept}</p>"


@pytest.mark.parametrize(
    "typed",
    [
        "5 * 3 * 2",
        "nama_berkas_foto.jpg",
        "https://contoh.example/a_b_c?_x_=1",
        "________ dan *** dan ~~",
        "*) catatan kaki*",
        "(*_*) ^_^ -_-",
        "harga * naik*",
        "tengah*kata*ini",
        "1. Satu saja",
        "2. Kedua saja",
        "- sendiri",
        "3. tiga<br>4. empat",
        "[foto] Nama: bukan pengirim",
        "[30/9/2024] Nama: bukan pengirim",
    ],
)
def test_what_is_no_sign_stays(typed):
    assert clean(f"<p>{typed}</p>") == f"<p>{typed}</p>"


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("Hadir:\n- a\n- b\nSelesai", "<p>Hadir:</p><ul><li>a</li><li>b</li></ul><p>Selesai</p>"),
        ("• sendiri", "<ul><li>sendiri</li></ul>"),
        ("– a\n* b\n· c", "<ul><li>a</li><li>b</li><li>c</li></ul>"),
        ("1. a\n\n2. b\n1. c\n2. d", "<ol><li>a</li><li>b</li></ol><ol><li>c</li><li>d</li></ol>"),
        ("1) *a*\n2) b\n4) d", "<ol><li><strong>a</strong></li><li>b</li></ol><p>4) d</p>"),
        ("<p>- a</p><p>- b</p><h2>- c</h2>", "<ul><li>a</li><li>b</li></ul><h2>- c</h2>"),
        ("<ul><li>- a</li><li>- b</li></ul>", "<ul><li>- a</li><li>- b</li></ul>"),
    ],
)
def test_lists(typed, cleaned):
    assert clean(typed) == cleaned
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize(
    "sender",
    [
        "[30/9/2024 14.10] Nama Orang: ",
        "[30/9 14:10] Nama: ",
        "[30/09/24, 14.10.05] ~ Nama: ",
        "[14.10, 30/9/2024] +62 812-0000-0000: ",
        "[9/30/24, 2:10 PM] Nama: ",
        "[30/9/2024 14.10] Dinas: [30/9/2024 14.09] Nama: ",
    ],
)
def test_senders_are_cut_and_begin_a_paragraph(sender):
    assert clean(f"Sebelum\n{sender}Isi\nlanjut") == "<p>Sebelum</p><p>Isi<br>lanjut</p>"


def test_a_break_after_a_long_sentence_parts_paragraphs():
    assert clean(f"{SENTENCE}\n{SENTENCE}\n(yud)") == f"<p>{SENTENCE}</p><p>{SENTENCE}</p><p>(yud)</p>"
    assert clean(f"<p>{SENTENCE}<br>(yud)</p>") == f"<p>{SENTENCE}</p><p>(yud)</p>"


def test_a_break_inside_a_long_sentence_stays():
    assert clean(f"{SENTENCE[:-1]}\n{SENTENCE}") == f"<p>{SENTENCE[:-1]}<br>{SENTENCE}</p>"
