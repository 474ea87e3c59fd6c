"""Which rules of the newsroom are there?"""

from housestyle.rules.newsroom import (
    acronyms,
    acting,
    dateline,
    doubled,
    explained,
    lead,
    lengths,
    neutral,
    pleonasms,
    speaker,
    standing,
    terms,
    title,
    title_loud,
    units,
)
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *title.RULES,
    *title_loud.RULES,
    *dateline.RULES,
    *acting.RULES,
    *units.RULES,
    *acronyms.RULES,
    *explained.RULES,
    *terms.RULES,
    *standing.RULES,
    *neutral.RULES,
    *doubled.RULES,
    *pleonasms.RULES,
    *speaker.RULES,
    *lengths.RULES,
    *lead.RULES,
)
