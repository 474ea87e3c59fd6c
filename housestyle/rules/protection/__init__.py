"""What must never be published: what may reveal a child, and the data of persons?"""

from housestyle.rules.protection import rule_children, rule_numbers, rule_persons
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (*rule_children.RULES, *rule_numbers.RULES, *rule_persons.RULES)
