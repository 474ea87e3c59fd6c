"""Which rules of dates and figures are there?"""

from housestyle.rules.facts import after, amounts, figures, form, implied, missing, month_forms, parts, reach, weekday
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    *missing.RULES,
    *weekday.RULES,
    *form.RULES,
    *month_forms.RULES,
    *after.RULES,
    *implied.RULES,
    *figures.RULES,
    *reach.RULES,
    *amounts.RULES,
    *parts.RULES,
)
