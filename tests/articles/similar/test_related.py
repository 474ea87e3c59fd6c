"""Which stories does a reader find at the end of one, and never?"""

import pytest

from articles.models import SimilarText
from articles.similar.related import MOST_SHOWN
from articles.states import Action, Status
from tests.articles.similar.texts import COPY, OTHER, RETOLD, STORY
from tests.articles.stories import WITHDRAW, act


def read_next(client, story) -> tuple[str, list[str]]:
    response = client.get(story.get_absolute_url())
    return response.context["more_title"], [card.title for card in response.context["more"]]


def test_one_of_the_same_matter_is_offered(client, newsroom):
    newsroom.write(Status.PUBLISHED, OTHER, "newcomer")
    newsroom.write(Status.PUBLISHED, RETOLD)
    story = newsroom.write(Status.PUBLISHED, STORY, "newcomer")
    assert read_next(client, story) == ("Berita terkait", [RETOLD["title"]])


def test_the_same_text_again_is_not(client, newsroom):
    newsroom.write(Status.PUBLISHED, COPY, "newcomer")
    newsroom.write(Status.PUBLISHED, RETOLD)
    story = newsroom.write(Status.PUBLISHED, STORY)
    assert read_next(client, story)[1] == [RETOLD["title"]]


def test_a_waiting_one_is_not(client, newsroom):
    newsroom.write(Status.SUBMITTED, RETOLD)
    story = newsroom.write(Status.PUBLISHED, STORY, "newcomer")
    assert RETOLD["title"] not in read_next(client, story)[1]


def test_a_withdrawn_one_vanishes_at_once_and_comes_back(client, newsroom):
    cast = newsroom.cast
    related = newsroom.write(Status.PUBLISHED, RETOLD)
    story = newsroom.write(Status.PUBLISHED, STORY, "newcomer")
    act(related, Action.WITHDRAW, cast.managing_editor, **WITHDRAW)
    assert read_next(client, story)[1] == []
    act(related, Action.REINSTATE, cast.managing_editor, note="Benar.")
    act(related, Action.REINSTATE, cast.second_managing_editor, note="Setuju.")
    assert read_next(client, story)[1] == [RETOLD["title"]]


def test_without_any_the_unit_has_more_to_read(client, newsroom):
    newsroom.write(Status.PUBLISHED, OTHER)
    story = newsroom.write(Status.PUBLISHED, STORY)
    assert read_next(client, story) == ("Baca juga", [OTHER["title"]])


def test_no_more_than_six(client, newsroom):
    for place in range(MOST_SHOWN + 3):
        fields = RETOLD | {"title": f"Bibit Kelor Gelombang {place}", "lead": RETOLD["lead"] + f" Gelombang {place}."}
        newsroom.write(Status.PUBLISHED, fields)
    story = newsroom.write(Status.PUBLISHED, STORY, "newcomer")
    assert len(read_next(client, story)[1]) == MOST_SHOWN
    assert len(SimilarText.objects.get(article=story).related) > MOST_SHOWN


@pytest.mark.parametrize("related", [0, 1, 4])
def test_the_page_costs_what_it_did(related, client, newsroom, django_assert_num_queries):
    for place in range(related):
        newsroom.write(Status.PUBLISHED, RETOLD | {"title": f"Bibit Kelor Gelombang {place}"})
    story = newsroom.write(Status.PUBLISHED, STORY, "newcomer")
    with django_assert_num_queries(5):
        client.get(story.get_absolute_url())
