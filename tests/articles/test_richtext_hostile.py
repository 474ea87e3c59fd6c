"""Does anything come through that a browser would run, load or be led astray by?"""

import pytest

from articles.richtext import clean, is_blank, plain_line, sanitise, to_text, word_count
from tests.articles.kept_html import foreign_to

HOSTILE = [
    # scripts and handlers
    "<script>jahat()</script>",
    "<SCRIPT SRC=//jahat.example/x.js></SCRIPT>",
    "<script/x>jahat()</script\t\n bar>",
    "<scr<script>ipt>jahat()</scr</script>ipt>",
    "<<script>jahat();//<</script>",
    "<scr\x00ipt>jahat()</scr\x00ipt>",
    "<script><!--<script>jahat()</script>--></script><p onclick=jahat()>x",
    "<p/onmouseover=jahat()>x</p>",
    '<p title="x"onclick="jahat()">x</p>',
    "<p onclick\n=\njahat()>x</p>",
    "<body onload=jahat()><p>x</p>",
    "<img src=x onerror=jahat()>",
    "<img src='x'onerror='jahat()'//><p>x",
    "<img src=`x` onerror=`jahat()`><p>x",
    "<video><source onerror=jahat()></video><audio src=x onerror=jahat()></audio>",
    "<details open ontoggle=jahat()><summary>x</summary>y</details>",
    "<marquee onstart=jahat()>x</marquee>",
    "<input autofocus onfocus=jahat()><keygen autofocus onfocus=jahat()>",
    "<xss onpointerenter=jahat() style=display:block>x</xss><p>y",
    "<b onclick=jahat()>x</b> tanpa blok",
    # addresses
    "<p><a href=javascript:jahat()>x</a></p>",
    "<p><a href='jAvAsCrIpT:jahat()'>x</a></p>",
    "<p><a href=' \x01javascript:jahat()'>x</a></p>",
    "<p><a href='java\tscript:jahat()'>x</a></p>",
    "<p><a href='java&#10;script&colon;jahat()'>x</a></p>",
    "<p><a href='&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;jahat()'>x</a></p>",
    "<p><a href='&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A;jahat()'>x</a></p>",
    "<p><a href='&#0000106avascript:jahat()'>x</a></p>",
    "<p><a href='javascript&#x0003A;jahat()'>x</a></p>",
    "<p><a href='java\u200bscript:jahat()'>x</a></p>",
    "<p><a href='data:text/html;base64,PHNjcmlwdD4='>x</a></p>",
    "<p><a href='vbscript:jahat()'>x</a></p>",
    "<p><a href='//jahat.example'>x</a></p>",
    "<p><a href='/\\jahat.example'>x</a></p>",
    "<p><a href='\\\\jahat.example'>x</a></p>",
    "<p><a href='/\t/jahat.example'>x</a></p>",
    "<p><a href='/\u200b/jahat.example'>x</a></p>",
    "<p><a href='https://contoh.example/\"onclick=\"jahat()'>x</a></p>",
    "<p><a href='https://contoh.example/&quot;&gt;&lt;script&gt;jahat()&lt;/script&gt;'>x</a></p>",
    "<p><a href=javascript:jahat() href=https://contoh.example/>x</a></p>",
    "<p><a href='https://www.google.com/url?q=javascript%3Ajahat()'>x</a></p>",
    "<p><a xlink:href='javascript:jahat()' href>x</a></p>",
    "<base href='javascript:/x/'><p><a href='/x'>y</a></p>",
    "<form action='javascript:jahat()'><button>x</button></form><isindex type=image src=1 onerror=jahat()>",
    "<form><form><p>x<button formaction=javascript:jahat()>y</form></form>",
    "<iframe src=javascript:jahat()></iframe><iframe srcdoc='<script>jahat()</script>'></iframe>",
    "<object data=javascript:jahat()></object><embed src=javascript:jahat()>",
    "<meta http-equiv=refresh content='0;url=javascript:jahat()'><link rel=stylesheet href=//jahat.example>",
    # styles
    "<style>@import '//jahat.example';</style><p style='background:url(//jahat.example)'>x</p>",
    "<p style='x:expression(jahat())' class=x id=location name=x>y</p>",
    "<div style='position:fixed;inset:0'>x</div>",
    # other namespaces, and text that becomes markup when it's read a second time
    "<svg onload=jahat()>",
    "<svg/onload=jahat()/><p>x",
    "<svg><script>jahat()</script></svg>",
    "<svg><a xlink:href='javascript:jahat()'><text y=9>x</text></a></svg>",
    "<svg><style><img src=x onerror=jahat()></style></svg>",
    "<svg></p><style><a id='</style><img src=1 onerror=jahat()>'>",
    "<svg><foreignObject><p>x<img src=x onerror=jahat()></foreignObject></svg>",
    "<svg><animate onbegin=jahat() attributeName=x dur=1s>",
    "<math><mi//xlink:href='data:x,<script>jahat()</script>'>",
    "<math><mtext><table><mglyph><style><!--</style><img title='--&gt;&lt;img src=1 onerror=jahat()&gt;'>",
    "<form><math><mtext></form><form><mglyph><style></math><img src onerror=jahat()>",
    "<math><annotation-xml encoding='text/html'><p>x<style></math><img src onerror=jahat()>",
    "<noscript><p title='</noscript><img src=x onerror=jahat()>'>",
    "<template><p>x</p><script>jahat()</script></template>",
    "<textarea></textarea><img src=x onerror=jahat()>",
    "<title><p title='</title><img src=x onerror=jahat()>'>",
    "<xmp><p title='</xmp><img src=x onerror=jahat()>'></xmp>",
    "<noembed><img title='</noembed><img src onerror=jahat()>'></noembed>",
    "<plaintext><script>jahat()</script>",
    "<select><template><style><!--</style><a rel='--></style></template></select><img id=x src onerror=jahat()>'>",
    "<table><td><svg><td><style><img src=x onerror=jahat()></style>",
    "<a><table><a><p><a href='/x'>y<table><a>z",
    "<b><p><b><p><b></p></b>x<a href='/y'><p>z</a>",
    "&lt;script&gt;jahat()&lt;/script&gt;",
    "&amp;lt;img src=x onerror=jahat()&amp;gt;",
    "<p>&lt;img src=x onerror=jahat()&gt;</p>",
    # comments and declarations
    "<!--><img src=x onerror=jahat()>-->",
    "<!---><img src=x onerror=jahat()>-->",
    "<!-- --!><img src=x onerror=jahat()> -->",
    "<!--[if gte IE 4]><script>jahat()</script><![endif]--><p>x",
    "<![CDATA[<img src=x onerror=jahat()>]]><p>x",
    "<?xml-stylesheet href='javascript:jahat()'?><p>x",
    "<!DOCTYPE html [<!ENTITY x '<script>jahat()</script>'>]><p>&x;",
    "<!ELEMENT <img src=x onerror=jahat()>>",
    # unfinished
    "<p",
    "<p>x<img src=x onerror=jahat()",
    "<a href='",
    "<p>x<a href=\"https://contoh.example/'>y</a><img src=x onerror=jahat()>",
    "<p title='><script>jahat()</script>",
    "</p><!",
    "&#",
    "&#x",
    "<p>\ud83d<a href='/\udc00'>\udfff</a>",
    # scripts of the character set
    "+ADw-script+AD4-jahat()+ADw-/script+AD4-",
    "\uff1cscript\uff1ejahat()\uff1c/script\uff1e",
    "<\u0130mg src=x onerror=jahat()><p>x",
    "\u202e<p>\u2066x</p>",
]


@pytest.mark.parametrize("source", HOSTILE)
def test_only_kept_html_comes_out(source):
    cleaned = clean(source)
    assert foreign_to(cleaned) == []
    assert clean(cleaned) == cleaned


@pytest.mark.parametrize("source", HOSTILE)
def test_also_inside_other_markup(source):
    for around in ("<p>a {} b</p>", "<ul><li>a {}</li></ul><p>b", "<h2>{}", "<table><tr><td>{}<td>b</table>", "a\n{}"):
        cleaned = clean(around.format(source))
        assert foreign_to(cleaned) == []
        assert clean(cleaned) == cleaned


@pytest.mark.parametrize(
    ("wrong", "found"),
    [
        ("<p onclick='x'>a</p>", ["<p [('onclick', 'x')]>"]),
        ("<p><a href='javascript:x' rel='noopener'>a</a></p>", ["<a [('href', 'javascript:x'), ('rel', 'noopener')]>"]),
        ("<p><a href='//x' rel='noopener'>a</a></p>", ["<a [('href', '//x'), ('rel', 'noopener')]>"]),
        ("<p><svg></svg></p>", ["<svg> in p"]),
        ("<p><p>a</p></p>", ["<p> in p"]),
        ("<!--a-->", ["<!--a-->"]),
        ("a", ["a"]),
        ("<p>a", ["p"]),
    ],
)
def test_the_check_sees_what_is_foreign(wrong, found):
    assert foreign_to(wrong) == found


DEEP, MANY = 100_000, 20_000


@pytest.mark.parametrize(
    ("source", "cleaned"),
    [
        ("<div>" * DEEP + "x", "<p>x</p>"),
        ("<ul><li>" * DEEP + "x", "<ul><li>x</li></ul>"),
        ("<blockquote>" * DEEP + "x", "<blockquote><p>x</p></blockquote>"),
        ("<table><tr><td>" * MANY + "x", "<p>x</p>"),
        ("<span style='font-weight:bold'>" * MANY + "x<br>", "<p><strong>x</strong></p>"),
        ("<svg>" * MANY + "x<br>", "<p>x</p>"),
        ("<b>" * MANY + "</i>" * MANY + "<br>", ""),
        ("<b>" * MANY + "<i>" * MANY + "</b>" * MANY + "<p>x", "<p><em>x</em></p>"),
        ("<script>" * DEEP, ""),
        ("<!--" * DEEP + "<p>", ""),
        ("<p>&#" + "9" * DEEP + ";x", "<p>x</p>"),
    ],
    ids=lambda text: text[:12],
)
def test_endless_nesting_neither_crashes_nor_hangs(source, cleaned):
    assert clean(source) == cleaned


@pytest.mark.parametrize("piece", ['<a x=" y=\'" z ', "< a", "& ", "<p ", "<! ", "â€ ", "*a ", "a* ", "~ "])
def test_endless_repetition_neither_hangs_nor_loses_text(piece):
    typed = piece * MANY
    assert to_text(clean(typed)).replace("”", "â€").split() == typed.split()


@pytest.mark.parametrize("source", HOSTILE)
def test_nothing_raises(source):
    plain = to_text(source)
    assert plain_line(plain) == " ".join(plain.split())
    assert is_blank(source) is (plain == "")
    assert word_count(source) <= len(plain.split())


@pytest.mark.parametrize("source", HOSTILE)
def test_the_last_step_finds_nothing_left_to_do(source):
    assert sanitise(clean(source)) == clean(source)


def test_the_last_step_holds_alone():
    hostile = "<p onclick=x>a<script>b</script><a href='javascript:c'>d</a><a href='//e'>f</a><img src=g><!--h--></p>"
    assert sanitise(hostile) == '<p>a<a rel="noopener">d</a><a rel="noopener">f</a></p>'
