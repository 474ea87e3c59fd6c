"""Do the promises hold for text that nobody thought of?"""

import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from articles.richtext import clean, is_blank, plain_line, to_text, word_count
from tests.articles.kept_html import foreign_to

ANYTHING = st.text(st.characters(exclude_categories=[]), max_size=200)  # lone surrogates and controls as well
PIECES = """
    <p> </p> <b> </b> <i> </i> <a|href='/x'> <a|href='javascript:x'> <a|href=" </a> <ul> <ol> <ol|start=2> <li> </li>
    </ul> </ol> <br> <h1> <h2> </h2> <table> <tr> <td> </table> <blockquote> </blockquote> <pre> </pre> <div> </div>
    <o:p> <nama> <span|style='font-weight:bold'> <span|style='mso-list:Ignore'> <span|style='display:none'> </span>
    <del> </del> <p|class=MsoListParagraph|style='mso-list:l0|level2|lfo1'> <svg> </svg> <math> <style> </style>
    <script> </script> <template> <noscript> <!-- --> <![if|!x]> <?xml < > & &amp; &lt; &#60; &#x3c &nbsp; &#8203;
    &#147; ; ' " = / * _ ~ -| 1.| 2.| •| ·| x ab Kata . , ( ) | || ||| [30/9/2024|14.10]|N:| â € œ ™ Ã © Â ð Ÿ “ ” é ك
    Kalimat|yang|panjangnya|lebih|dari|delapan|puluh|huruf|di|dalam|satu|baris|saja,|sungguh|panjang.
"""
SCRAPS = st.sampled_from([piece.replace("|", " ") for piece in PIECES.split()])
ODD = st.sampled_from(
    ["\n", "\n\n", "\r\n", "\u00a0", "\u200b", "\u200d", "\u0301", "\ud83d", "\ude4f", "\x00", "\x93", "\u2029"]
)
PASTE = st.lists(SCRAPS | ODD, max_size=40).map("".join)
WORDS = st.lists(st.from_regex(r"[a-zA-Z0-9À-ÁÈ-É(),;:!?]{1,9}", fullmatch=True), min_size=1, max_size=30)


@given(ANYTHING | PASTE)
def test_cleaning_again_changes_nothing(source):
    cleaned = clean(source)
    assert clean(cleaned) == cleaned


@given(ANYTHING | PASTE)
def test_only_kept_html_comes_out(source):
    assert foreign_to(clean(source)) == []


@given(ANYTHING | PASTE)
def test_what_comes_out_can_be_stored(source):
    cleaned = clean(source)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert re.findall("[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\ufeff]", cleaned) == []


@given(ANYTHING | PASTE)
def test_the_text_of_a_clean_text_is_its_own(source):
    cleaned = clean(source)
    assert is_blank(cleaned) is (to_text(cleaned) == "") is (cleaned == "")
    assert word_count(cleaned) <= len(to_text(cleaned).split())


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_words_of_plain_text_survive_in_their_order(paragraphs):
    typed = "\n\n".join(" ".join(words) for words in paragraphs)
    assert to_text(clean(typed)).split() == typed.split()


@given(ANYTHING)
def test_a_plain_line_is_one_line(text):
    line = plain_line(text)
    assert line == " ".join(line.split())
    assert unicodedata.is_normalized("NFC", line)
    assert plain_line(line) == line
