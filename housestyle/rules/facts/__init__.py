"""Which rules of dates and figures are there?"""

from housestyle.rules.facts import after, figures, form, implied, missing, weekday
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (*missing.RULES, *weekday.RULES, *form.RULES, *after.RULES, *implied.RULES, *figures.RULES)
