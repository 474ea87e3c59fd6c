"""How do these tests ask whether something in a story is held back?"""

from housestyle import Part, Setting, check_parts
from housestyle.parts import Kind
from housestyle.rules.protection import RULES


def blocked(text, unit_type=None, *, kind=Kind.BODY, name="text", is_html=False):
    """Return what is held back in one part, as (rule, stretch)."""
    found = check_parts([Part(name, text, kind, is_html)], Setting(unit_type=unit_type), rules=RULES)
    return [(finding.rule, finding.text) for finding in found]


def rules_of(text, unit_type=None, **options):
    return {rule for rule, _ in blocked(text, unit_type, **options)}
