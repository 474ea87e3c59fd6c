"""Is the same text in another outlet found, as far as a person may see it?"""

from datetime import timedelta

import pytest

from articles.clippings.copies import copies_of
from tests.articles.clippings.clips import DAY, TEXT, clip
from tests.articles.similar.texts import LEAD, PARAGRAPHS
from upt.actors import actor_for

SENT = f"{LEAD}\n\n" + "\n\n".join(PARAGRAPHS)
EDITED = f"KUPANG – Pohon untuk pulang.\n\n{SENT}\n\nKontributor: Humas"


def found(user, clipping):
    return [(copy.clipping, copy.percent > 80) for copy in copies_of(clipping, actor_for(user))]


def test_each_finds_the_other(cast, units):
    first = clip(cast.outsider, units.b, text=SENT)
    second = clip(cast.outsider, units.b, text=EDITED, published_on=DAY + timedelta(days=2))
    clip(cast.outsider, units.b, text=TEXT)
    assert found(cast.outsider, first) == [(second, True)]
    assert found(cast.editor, second) == [(first, True)]


def test_only_in_the_own_scope(cast, units):
    first = clip(cast.outsider, units.b, text=SENT)
    clip(cast.agent, units.a, text=EDITED)
    assert found(cast.outsider, first) == []
    assert len(found(cast.editor, first)) == 1


def test_months_later_it_is_another_matter(cast, units):
    first = clip(cast.outsider, units.b, text=SENT)
    clip(cast.outsider, units.b, text=EDITED, published_on=DAY - timedelta(days=60))
    assert found(cast.outsider, first) == []


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, django_assert_num_queries):
    first = clip(cast.outsider, units.b, text=SENT)
    for _ in range(rows):
        clip(cast.outsider, units.b, text=EDITED)
    actor = actor_for(cast.outsider)
    with django_assert_num_queries(3):
        assert len(copies_of(first, actor)) == rows


def test_without_a_text_there_is_none(cast, units):
    assert copies_of(clip(cast.agent, units.a, text=""), actor_for(cast.agent)) == []
