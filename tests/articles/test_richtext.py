"""Does pasted text of every usual origin become the HTML that we keep?"""

from pathlib import Path

import pytest

from articles.richtext import clean, is_blank, plain_line, to_text, word_count
from tests.articles.kept_html import foreign_to

PASTES = sorted(file for file in Path(__file__).with_name("pastes").iterdir() if ".clean." not in file.name)


@pytest.mark.parametrize("paste", PASTES, ids=lambda file: file.stem)
def test_pastes(paste):
    wanted = paste.with_name(f"{paste.stem}.clean.html").read_text(encoding="utf-8").replace("\n", "")
    cleaned = clean(paste.read_text(encoding="utf-8"))
    assert cleaned == wanted
    assert clean(cleaned) == cleaned
    assert foreign_to(cleaned) == []


def test_there_are_pastes():
    assert [paste.stem for paste in PASTES] == [
        "arabic-emoji",
        "google-docs",
        "mojibake",
        "web-page",
        "whatsapp-in-editor",
        "whatsapp",
        "word-desktop",
        "word-online",
    ]


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("", ""),
        (" \n\t\u00a0", ""),
        ("<p>&nbsp;</p><p><br></p><h2></h2><ul><li></li></ul>", ""),
        ("Satu\nbaris\n\nDua", "<p>Satu<br>baris</p><p>Dua</p>"),
        ("Satu\r\n\r\n\r\nDua", "<p>Satu</p><p>Dua</p>"),
        ("Tebal <b>ini</b>\nmiring <i>itu</i>", "<p>Tebal <strong>ini</strong><br>miring <em>itu</em></p>"),
        ("Hubungi <nama@upt.example> atau <nama>", "<p>Hubungi &lt;nama@upt.example&gt; atau &lt;nama&gt;</p>"),
        ("a < b & c > d <3", "<p>a &lt; b &amp; c &gt; d &lt;3</p>"),
        ("Lihat ?a=1&copy=2 dan R&amp;D", "<p>Lihat ?a=1&amp;copy=2 dan R&amp;D</p>"),
        ("<h1>A</h1><h2>B</h2><h3>C</h3><h4>D</h4><h6>E</h6>", "<h2>A</h2><h2>B</h2><h3>C</h3><h3>D</h3><h3>E</h3>"),
        ("<h2><b>Judul</b> <i>miring</i><br>lanjut</h2>", "<h2>Judul <em>miring</em> lanjut</h2>"),
        ("<p><b>Tajuk</b></p>", "<p><strong>Tajuk</strong></p>"),
        ("<div>a<p>b</div>c", "<p>a</p><p>b</p><p>c</p>"),
        ("<p>a<br><br><br>b<br>c<br></p>", "<p>a</p><p>b<br>c</p>"),
        ("<p>a\n\t b&nbsp; c</p>", "<p>a b c</p>"),
        ("<pre>satu\ndua\n\ntiga</pre>", "<p>satu<br>dua</p><p>tiga</p>"),
        ("<p><b>a </b><b> b</b> <b>c</b> d</p>", "<p><strong>a b c</strong> d</p>"),
        ("<p><i>x<b>y</i>z</b></p>", "<p><em>x</em><strong><em>y</em>z</strong></p>"),
        ("<p><b>tetap<p>tebal</b> tidak", "<p><strong>tetap</strong></p><p><strong>tebal</strong> tidak</p>"),
        ('<p><span style="FONT-WEIGHT: 600">a</span></p>', "<p><strong>a</strong></p>"),
        ('<p><b>a<span style="font-weight:400">b</span></b></p>', "<p><strong>a</strong>b</p>"),
        ("<p><b style='mso-bidi-font-weight:normal'>a</b></p>", "<p><strong>a</strong></p>"),
        ("<p>H<sub>2</sub>O</p>", "<p>H2O</p>"),
        ("<blockquote>a<blockquote>b</blockquote>c</blockquote>", "<blockquote><p>a</p><p>b</p><p>c</p></blockquote>"),
        ("<p>a <img src=x> b<del>c</del></p>", "<p>a b</p>"),
        ("<p>teks</p><script>x = '<p>y</p>'", "<p>teks</p>"),
        ("<p>a</p><svg>b", "<p>a</p><p>b</p>"),
        ("<p>a<!-- b", "<p>a b</p>"),
    ],
)
def test_markup(source, cleaned):
    assert clean(source) == cleaned
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("<ul><li>a<li>b</ul>c", "<ul><li>a</li><li>b</li></ul><p>c</p>"),
        ("<ul><li>a<ol><li>b</ol></li></ul>", "<ul><li>a<ol><li>b</li></ol></li></ul>"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<ul><li>a</li></ul><ul><li>b</li></ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<ol><li>a</li></ol><ol><li>b</li></ol>", "<ol><li>a</li></ol><ol><li>b</li></ol>"),
        ("<ol><li>a</li></ol><ol start=2><li>b</li></ol>", "<ol><li>a</li><li>b</li></ol>"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "<ul><li>a<br>b</li></ul>"),
        ("<ul><li><h2>a</h2><table><tr><td>b</table></li></ul>", "<ul><li>a<br>b</li></ul>"),
        ("<ul><li></li><li><ul><li>b</li></ul></li></ul>", "<ul><li>b</li></ul>"),
        ("<li>a</li><p>b</p>", "<ul><li>a</li></ul><p>b</p>"),
        (
            "<ul><li>1<ul><li>2<ul><li>3<ul><li>4<ul><li>5</ul></ul></ul></ul></ul>",
            "<ul><li>1<ul><li>2<ul><li>3<ul><li>4</li><li>5</li></ul></li></ul></li></ul></li></ul>",
        ),
        (
            "<blockquote><ul><li>a</ul></blockquote><ul><li>b</ul>",
            "<blockquote><ul><li>a</li></ul></blockquote><ul><li>b</li></ul>",
        ),
        ("<p class=MsoListParagraph>·<span>&nbsp;&nbsp;</span>a</p>", "<ul><li>a</li></ul>"),
        (
            "<p class=MsoListParagraph>b)<span>&nbsp;</span><b>a</b></p><p class=MsoNormal>c",
            "<ol><li><strong>a</strong></li></ol><p>c</p>",
        ),
    ],
)
def test_lists(source, cleaned):
    assert clean(source) == cleaned
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("<table><tr><th>Nama<th>Jumlah<tr><td>Ali<td>3</table>", "<p>Nama – Jumlah</p><p>Ali – 3</p>"),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "<p>a b – c</p>"),
        ("<table><tr><td>a</td><td>&nbsp;</td><td>c</td></tr></table>", "<p>a – c</p>"),
        ("<table><tr><td><h2>Judul</h2><p>isi</p></td></tr></table>", "<h2>Judul</h2><p>isi</p>"),
        (
            "<table><tr><td>x<table><tr><td>a<td>b</table></td></tr></table><p>c</p>",
            "<p>x</p><p>a – b</p><p>c</p>",
        ),
        ("<tr><td>a</td><td>b</td></tr><p>c", "<p>a</p><p>b</p><p>c</p>"),
    ],
)
def test_tables(source, cleaned):
    assert clean(source) == cleaned
    assert clean(cleaned) == cleaned


def link(href):
    return clean(f'<p><a target="_blank" href="{href}">x</a></p>')


@pytest.mark.parametrize(
    ("href", "kept"),
    [
        ("https://ditjenpas.go.id/a?b=1&c=2", "https://ditjenpas.go.id/a?b=1&amp;c=2"),
        ("HTTP://contoh.example", "HTTP://contoh.example"),
        ("mailto:humas@contoh.example", "mailto:humas@contoh.example"),
        (" /berita/ ", "/berita/"),
        ("/", "/"),
        ("https://contoh.example/dua kata", "https://contoh.example/dua%20kata"),
        ("https://contoh.example/&lt;b&gt;", "https://contoh.example/%3Cb%3E"),
        ("https://id.wikipedia.org/wiki/Café", "https://id.wikipedia.org/wiki/Café"),
        ("https://www.google.com/url?sa=t&url=https%3A%2F%2Fcontoh.example%2Fa&usg=b", "https://contoh.example/a"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fcontoh.example%2F&h=b", "https://contoh.example/"),
        (
            "https://www.google.com/url?q=https://www.google.com/url?q%3Dhttps://contoh.example/",
            "https://contoh.example/",
        ),
        ("https://www.google.com/search?q=lapas", "https://www.google.com/search?q=lapas"),
    ],
)
def test_addresses_that_stay(href, kept):
    assert link(href) == f'<p><a href="{kept}" rel="noopener">x</a></p>'


@pytest.mark.parametrize(
    "href",
    [
        "",
        "#catatan",
        "halaman.html",
        "../berita/",
        "//luar.example/",
        "/&#9;/luar.example",
        "https://",
        "https:luar.example",
        "https:///luar.example",
        "https://@luar.example",
        "ftp://luar.example/",
        "tel:110",
        "mailto:",
        "file:///C:/berkas.doc",
        "javascript:alert(1)",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/url?q=//luar.example",
        "https://[luar",
        "https://contoh.example/" + "a" * 2000,
    ],
)
def test_addresses_that_go(href):
    assert link(href) == "<p>x</p>"


def test_a_link_stands_once_even_if_never_closed():
    paragraphs = clean('<p><a href="/jauh/">' + "a<p>" * 3)
    assert paragraphs == '<p><a href="/jauh/" rel="noopener">a</a></p><p>a</p><p>a</p>'


def test_an_endless_paragraph_is_parted_between_words():
    cleaned = clean("<p>" + "kata " * 10_000)
    assert [len(part) for part in to_text(cleaned).split("\n\n")] == [19_999, 19_994, 10_004]
    assert word_count(cleaned) == 10_000
    assert clean(cleaned) == cleaned


STORY = (
    "<h2>Judul</h2><p>Satu &amp; <strong>dua</strong><br>tiga – empat.</p>"
    "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol><blockquote><p>q</p></blockquote>"
)


def test_to_text():
    assert to_text(STORY) == "Judul\n\nSatu & dua\ntiga – empat.\n\n1. a\n- b\n2. c\n\nq"
    assert to_text("") == ""


def test_word_count():
    assert word_count(STORY) == 9
    assert word_count("") == 0


@pytest.mark.parametrize(
    ("html", "blank"),
    [
        ("", True),
        ("<p>&nbsp;</p>", True),
        ("<p>\u200b<br></p>", True),
        ("<img src=x>", True),
        ("<script>a</script>", True),
        ("<p>.</p>", False),
        ("a", False),
    ],
)
def test_is_blank(html, blank):
    assert is_blank(html) is blank


@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("  Lapas\u00a0Ambon\n Gelar\tRazia ", "Lapas Ambon Gelar Razia"),
        ("\ufeffâ€œPanenâ€\x9d\x00 di Kupang\u200b", "“Panen” di Kupang"),
        ("a < b & <b>c</b> &amp; *d*", "a < b & <b>c</b> &amp; *d*"),
        ("Cafe\u0301", "Café"),
        ("", ""),
    ],
)
def test_plain_line(typed, line):
    assert plain_line(typed) == line
