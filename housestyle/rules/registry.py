"""Which rules are there, in which order? Where two find the same stretch, the earlier one speaks."""

from housestyle import spelling
from housestyle.rules import facts, language, newsroom, protection
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *protection.RULES,
    *facts.RULES,
    *newsroom.RULES,
    *language.RULES,
    *spelling.RULES,
)
BY_ID: dict[str, Rule] = {rule.id: rule for rule in RULES}
