"""Is a text read as its readers read it: plain text, sentences, words, quotations?"""

import pytest

from housestyle.document import Document, paragraph_spans
from housestyle.parts import Part
from housestyle.plain import PlainText, looks_like_html


def plain(html: str) -> str:
    return PlainText(html, is_html=True).text


def sentences(text: str) -> list[str]:
    document = Document([Part("text", text)])
    return [document.text[s.start : s.end] for p in document.paragraphs for s in p.sentences]


def quoted(text: str) -> list[str]:
    document = Document([Part("text", text)])
    return [document.text[start:end] for start, end in document.quotes]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Satu</p><p>Dua</p>", "\nSatu\n\nDua\n"),
        ("Teh &amp; kopi&nbsp;panas", "Teh & kopi\u00a0panas"),
        ("<b>di</b>aula", "diaula"),
        ("a <script>var x = '<p>'</script>b", "a b"),
        ("5 < 6 &copy &unknown;", "5 < 6 © &unknown;"),
        ("putus <b", "putus "),
        ("<!-- catatan -->isi", "isi"),
        ("satu\n  dua", "satu dua"),
    ],
)
def test_markup_is_taken_off(html, text):
    assert plain(html) == text


@pytest.mark.parametrize(("text", "is_html"), [("<p>a</p>", True), ("5 < 6", False), ("a<br>b", True), ("x", False)])
def test_html_is_told_from_text(text, is_html):
    assert looks_like_html(text) is is_html


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Satu. Dua.", ["Satu.", "Dua."]),
        ("Plt. Kepala hadir. Ia pulang.", ["Plt. Kepala hadir.", "Ia pulang."]),
        ("Pelaksana Tugas (Plt.) Direktur hadir.", ["Pelaksana Tugas (Plt.) Direktur hadir."]),
        ("Budi, S.H., M.H. Hadir juga Ani.", ["Budi, S.H., M.H. Hadir juga Ani."]),
        ("Pukul 08.30 WIB. Lalu selesai.", ["Pukul 08.30 WIB.", "Lalu selesai."]),
        ("“Kami siap.” Ia pulang.", ["“Kami siap.”", "Ia pulang."]),
        ("Ada 1.200 orang. 30 pulang.", ["Ada 1.200 orang.", "30 pulang."]),
        ("Tanpa titik", ["Tanpa titik"]),
    ],
)
def test_sentences(text, expected):
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('Ia berkata, “Ya.” Lalu "tidak".', ["“Ya.”", '"tidak"']),
        ("“Belum ditutup", ["“Belum ditutup"]),
        ("tanpa kutipan", []),
    ],
)
def test_quotations(text, expected):
    assert quoted(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("satu\ndua", ["satu", "dua"]),
        ("baris yang\ndilipat\n\nbaru", ["baris yang\ndilipat", "baru"]),
        ("", []),
        ("\n\n  \n", []),
    ],
)
def test_paragraphs(text, expected):
    assert [text[start:end] for start, end in paragraph_spans(text)] == expected


def test_addresses_and_hashtags_are_no_words():
    document = Document([Part("text", "Lihat https://contoh.example/sevara dan #HumasBergerak atau @lapas di sini")])
    assert [word.text for word in document.words] == ["Lihat", "dan", "atau", "di", "sini"]
