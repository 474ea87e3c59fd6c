"""Which rules of the newsroom are there?"""

from housestyle.rules.newsroom import acting, lengths, speaker
from housestyle.rules.rule import Rule

RULES: tuple[Rule, ...] = (*acting.RULES, *speaker.RULES, *lengths.RULES)
