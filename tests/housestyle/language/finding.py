"""What do the rules of language say of a text?"""

from housestyle import Part, Setting, check_parts
from housestyle.parts import Kind
from housestyle.rules import language


def found(text, *, kind=Kind.BODY, title=None, known=(), rules=language.RULES):
    parts = [Part("text", text, kind)]
    if title is not None:
        parts.insert(0, Part("title", title, Kind.TITLE))
    return check_parts(parts, Setting(known_words=frozenset(known)), rules=rules)


def marked(text, **options):
    """List (rule, stretch, first suggestion)."""
    return [(f.rule, f.text, f.suggestions[0] if f.suggestions else None) for f in found(text, **options)]


def corrected(text, finding):
    return text[: finding.start] + finding.suggestions[0] + text[finding.end :]
