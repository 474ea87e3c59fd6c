"""Which markup do we keep, rename or drop?"""


def _words(names: str) -> frozenset[str]:
    return frozenset(names.split())


# What a cleaned text is made of. Everything else is rewritten into these or goes.
KEPT_TAGS = frozenset({"p", "h2", "h3", "ul", "ol", "li", "blockquote", "strong", "em", "a", "br"})
LINK_SCHEMES = frozenset({"http", "https", "mailto"})
MAX_HREF = 2000
MAX_LIST_DEPTH = 4
MAX_PARAGRAPH = 20_000  # characters: beyond any honest one, and the sanitiser's time grows with its square

# The story's title is the page's only h1, and nothing below h3 is ever needed in a news story.
HEADINGS = {"h1": "h2", "h2": "h2", "h3": "h3", "h4": "h3", "h5": "h3", "h6": "h3"}
ARIA_HEADINGS = {"1": "h2", "2": "h2", "3": "h3", "4": "h3", "5": "h3", "6": "h3"}

LISTS = {"ul": False, "menu": False, "dir": False, "ol": True}  # tag: is it numbered?

# Each of these begins and ends a paragraph.
BLOCKS = _words(
    """address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table
    tbody td tfoot th thead tr ul"""
)

# tag: (strong, em); None leaves it as the text around has it.
MARKS: dict[str, tuple[bool | None, bool | None]] = {
    "b": (True, None),
    "strong": (True, None),
    "i": (None, True),
    "em": (None, True),
}
STYLE_MARKS = {
    "strong": {
        True: r"(?<![\w-])font-weight:(?:bold|bolder|[6-9]00)\b",
        False: r"(?<![\w-])font-weight:(?:normal|lighter|[1-5]00)\b",
    },
    "em": {True: r"(?<![\w-])font-style:(?:italic|oblique)\b", False: r"(?<![\w-])font-style:normal\b"},
}

# The mark goes, its text stays. (`del` isn't here: Word writes tracked deletions with it.)
INLINE = frozenset(MARKS) | _words(
    """a abbr acronym bdi bdo big cite code data dfn font ins kbd label mark nobr q s samp small span strike sub
    sup time tt u var"""
)
VOID = _words("area base basefont bgsound br col embed hr img input keygen link meta param source track wbr")
WRAPPERS = frozenset({"html", "head", "picture", "colgroup", "optgroup", "ruby", "rb", "rt", "rp"})

# Gone with all that they hold.
DROPPED = _words(
    """applet audio button canvas datalist del frameset iframe map math noembed noframes noscript object
    plaintext script select style svg template textarea title video xml xmp"""
)
RAW = frozenset(  # what looks like a tag inside these is none
    {"iframe", "noembed", "noframes", "noscript", "script", "style", "textarea", "title", "xmp"}
)
EMPTY_WITH_SLASH = frozenset({"svg", "math"})  # `<svg/>` holds nothing
DROPPED_TO_THE_END = frozenset({"script", "style"})  # even where nothing closes them

KNOWN = BLOCKS | INLINE | VOID | WRAPPERS | DROPPED

# An element with one of these styles isn't meant to be read: hidden text, reviewers' comments of Word.
HIDING = frozenset({"display:none", "mso-hide:all", "mso-element:comment-list", "mso-special-character:comment"})
HIDING_CLASSES = frozenset({"MsoCommentReference"})
HIDEABLE = frozenset({"span", "div", "font", "section", "aside", "table"})

CELL_SEPARATOR = " – "

# Bullets that Word, WhatsApp and mail programs write as text; the private-use ones are Word's symbol fonts.
SURE_BULLETS = "•●▪◦‣\uf0b7\uf0a7\uf0d8\uf076"
TYPED_BULLETS = "-–*·"  # a list only where at least two follow each other

# Services that wrap a link to count clicks: (host, path): the parameter with the real address.
REDIRECTS = {
    ("www.google.com", "/url"): ("q", "url"),
    ("www.google.co.id", "/url"): ("q", "url"),
    ("l.facebook.com", "/l.php"): ("u",),
    ("lm.facebook.com", "/l.php"): ("u",),
    ("l.instagram.com", "/"): ("u",),
    ("www.youtube.com", "/redirect"): ("q",),
}
