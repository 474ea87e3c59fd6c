"""Does every rule find what its bad examples show, and keep quiet on its good ones?"""

import pytest

from housestyle import Part, Setting, check_parts
from housestyle.parts import Kind
from housestyle.rules.registry import RULES

GOOD = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.good)]
BAD = [pytest.param(rule, example, id=f"{rule.id}-{n}") for rule in RULES for n, example in enumerate(rule.bad)]


def findings(rule, example):
    parts = [Part("text", example.text, Kind.BODY)]
    if example.title is not None:
        parts.insert(0, Part("title", example.title, Kind.TITLE))
    if example.dateline is not None:
        parts.insert(0, Part("dateline", example.dateline, Kind.TOKENS))
    setting = Setting(unit_type=example.unit_type, on=example.on, reach=example.reach)
    return check_parts(parts, setting, rules=[rule])


@pytest.mark.parametrize(("rule", "example"), GOOD)
def test_good_example_is_left_alone(rule, example):
    assert findings(rule, example) == []


@pytest.mark.parametrize(("rule", "example"), BAD)
def test_bad_example_is_found(rule, example):
    found = {finding.text: finding for finding in findings(rule, example)}
    assert example.marks in found
    if example.suggestion is not None:
        assert found[example.marks].suggestions[:1] == (example.suggestion,)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_rule_explains_itself(rule):
    assert rule.title
    assert rule.why.endswith((".", "?"))
    assert rule.source
    assert rule.good
    assert rule.bad
