"""Which rules of language are there?"""

from housestyle.rules.language import (
    abbreviations,
    calendar_capitals,
    clock,
    compounds,
    degrees,
    money,
    nonstandard,
    numbers,
    ordinals,
    pairs,
    positions,
    prefixes,
    prepositions,
    quotation,
    repeats,
    separators,
    spacing,
)
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *calendar_capitals.RULES,
    *nonstandard.RULES,
    *positions.RULES,
    *numbers.RULES,
    *separators.RULES,
    *money.RULES,
    *clock.RULES,
    *abbreviations.RULES,
    *degrees.RULES,
    *prepositions.RULES,
    *compounds.RULES,
    *repeats.RULES,
    *prefixes.RULES,
    *ordinals.RULES,
    *quotation.RULES,
    *pairs.RULES,
    *spacing.RULES,
)
