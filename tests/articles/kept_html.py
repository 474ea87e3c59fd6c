"""What in a piece of HTML isn't of the kind that we keep?"""

import re
from html.parser import HTMLParser

TAGS = {"p", "h2", "h3", "ul", "ol", "li", "blockquote", "strong", "em", "a", "br"}
ADDRESS = re.compile(r"(?:https?://[^/\s\"'<>]|mailto:[^@\s]+@|/(?!/))[^\s\"'<>`\\]*", re.IGNORECASE)
INSIDE = {  # what may directly hold what; None is the top
    None: {"p", "h2", "h3", "ul", "ol", "blockquote"},
    "blockquote": {"p", "h2", "h3", "ul", "ol"},
    "ul": {"li"},
    "ol": {"li"},
    "li": {"ul", "ol", "strong", "em", "a", "br"},
    "p": {"strong", "em", "a", "br"},
    "h2": {"em", "a"},
    "h3": {"em", "a"},
    "a": {"strong", "em", "br"},
    "strong": {"em", "br"},
    "em": {"br"},
}


class _Walk(HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=False)
        self.open, self.foreign, self.text = [], [], []

    def handle_starttag(self, tag, attrs):
        holder = self.open[-1] if self.open else None
        if tag not in INSIDE.get(holder, ()):
            self.foreign.append(f"<{tag}> in {holder}")
        fine = [("href", attrs[0][1]), ("rel", "noopener")] if tag == "a" and attrs else []
        if attrs != fine or (tag == "a" and not (attrs and ADDRESS.fullmatch(attrs[0][1] or ""))):
            self.foreign.append(f"<{tag} {attrs}>")
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.foreign.append(f"</{tag}>")

    def handle_data(self, data):
        if not self.open or self.open[-1] in {"ul", "ol", "blockquote"} or set(data) & set("<>\0"):
            self.foreign.append(data)
        self.text.append(data)

    def handle_entityref(self, name):
        if name not in {"amp", "lt", "gt"}:
            self.foreign.append(f"&{name};")

    def handle_charref(self, name):
        self.foreign.append(f"&#{name};")

    def handle_comment(self, data):
        self.foreign.append(f"<!--{data}-->")

    handle_decl = handle_pi = unknown_decl = handle_comment


def foreign_to(html):
    """List every tag, attribute, address, nesting and text that has no place in kept HTML."""
    walk = _Walk()
    walk.feed(html)
    walk.close()
    return walk.foreign + walk.open
