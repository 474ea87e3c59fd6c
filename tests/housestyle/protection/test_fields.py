"""Is a child's name found in every field of a story, and a maker's name left alone?"""

import pytest

from housestyle.parts import Kind
from tests.housestyle.protection.story import blocked


@pytest.mark.parametrize(
    ("kind", "name", "text"),
    [
        (Kind.TITLE, "title", "Dimas Raih Medali Emas"),
        (Kind.LINE, "cover_caption", "Petugas memeluk Dimas di aula."),
        (Kind.LINE, "cover_alt", "Dimas memegang piala"),
        (Kind.TOKENS, "tags", "remisi\ndimas"),
        (Kind.TOKENS, "file", "dimas-juara.png"),
        (Kind.TOKENS, "address", "dimas raih medali emas"),
        (Kind.BODY, "body", "Ikuti #DimasJuara di media sosial."),
    ],
)
def test_name_is_found_in_field(kind, name, text):
    assert [stretch.lower() for rule, stretch in blocked(text, "lpka", kind=kind, name=name)] == ["dimas"]


@pytest.mark.parametrize("name", ["byline", "cover_credit"])
def test_maker_may_be_named(name):
    assert blocked("Dimas Saputra", "lpka", kind=Kind.TOKENS, name=name) == []


def test_same_name_outside_a_childs_story_is_left_alone():
    assert blocked("Dimas Raih Medali Emas", "lapas", kind=Kind.TITLE, name="title") == []
