"""Do writers and editors meet similar stories on their pages, at a steady cost?"""

import pytest
from django.urls import reverse

from articles.states import Status
from tests.articles.desk.pages import story_form, text_of
from tests.articles.similar.texts import COPY, OTHER, RETOLD, STORY

QUEUE = "/redaksi/antrean/"


def page(client, story, name="desk:article"):
    return client.get(reverse(name, args=[story.pk]))


def test_the_writer_sees_it_before_sending(enter, newsroom):
    published = newsroom.write(Status.PUBLISHED, STORY)
    draft = newsroom.write(Status.DRAFT, COPY, "newcomer")
    for name in ("desk:article-edit", "desk:article"):
        response = page(enter("newcomer"), draft, name)
        text = text_of(response)
        assert "Berita serupa" in text
        assert STORY["title"] in text
        [one] = response.context["similar"]
        assert one.url == published.get_absolute_url()
        assert "<mark" in response.content.decode()


def test_the_sentence_about_a_waiting_one_names_the_unit_only(enter, newsroom):
    newsroom.write(Status.SUBMITTED, STORY)
    draft = newsroom.write(Status.DRAFT, COPY, "newcomer")
    for name in ("desk:article-edit", "desk:article"):
        text = text_of(page(enter("newcomer"), draft, name))
        assert "Naskah lain tentang kegiatan ini sedang ditinjau redaksi (Rutan Kelas IIB Kupang)." in text
        assert STORY["title"] not in text
        assert "Mirip" not in text


def test_nothing_is_blocked(enter, newsroom):
    newsroom.write(Status.PUBLISHED, STORY)
    draft = newsroom.write(Status.DRAFT, COPY, "newcomer")
    client = enter("newcomer")
    edit = reverse("desk:article-edit", args=[draft.pk])
    fields = story_form(client.get(edit)) | {"action": "submit"}
    assert client.post(edit, fields).status_code == 303
    draft.revisions.get(status=Status.SUBMITTED)


def test_a_new_form_asks_nothing(enter, newsroom):
    assert enter("newcomer").get(reverse("desk:article-new")).context["similar"] == []


def test_a_story_that_is_like_none_has_no_section(enter, newsroom):
    newsroom.write(Status.PUBLISHED, STORY)
    story = newsroom.write(Status.SUBMITTED, OTHER, "newcomer")
    assert "Berita serupa" not in text_of(page(enter("editor"), story))


def test_the_editor_sees_the_other_one_with_a_link(enter, newsroom):
    first = newsroom.write(Status.SUBMITTED, STORY)
    second = newsroom.write(Status.SUBMITTED, COPY, "newcomer")
    response = page(enter("editor"), second)
    assert [one.url for one in response.context["similar"]] == [reverse("desk:article", args=[first.pk])]
    response = enter("editor").get(QUEUE)
    rows = {row.article_id: row.likeness for row in response.context["parts"][0]["rows"]}
    assert rows[second.pk].name.startswith(f"“{STORY['title']}”")
    assert rows[first.pk].name.startswith(f"“{COPY['title']}”")
    assert "Mirip" in text_of(response)


def test_the_same_event_is_told_apart(enter, newsroom):
    newsroom.write(Status.PUBLISHED, STORY)
    story = newsroom.write(Status.SUBMITTED, RETOLD, "newcomer")
    assert "Mungkin kegiatan yang sama" in text_of(page(enter("editor"), story))
    text = text_of(enter("editor").get(QUEUE))
    assert "Mungkin kegiatan yang sama: “Empat Puluh Bibit Kelor" in text


@pytest.mark.parametrize("rows", [1, 3, 12])
def test_the_queue_costs_the_same_for_any_number_of_marks(rows, enter, newsroom, django_assert_num_queries):
    newsroom.write(Status.PUBLISHED, STORY)
    for place in range(rows):
        newsroom.write(Status.SUBMITTED, COPY | {"title": f"Salinan {place}"}, "newcomer")
    client = enter("editor")
    client.get(QUEUE)
    with django_assert_num_queries(17):
        response = client.get(QUEUE)
    assert [row.likeness is not None for row in response.context["parts"][0]["rows"]] == [True] * rows


@pytest.mark.parametrize("others", [1, 3, 8])
def test_a_storys_page_costs_the_same_for_any_number_of_likes(others, enter, newsroom, django_assert_max_num_queries):
    for place in range(others):
        newsroom.write(Status.PUBLISHED, STORY | {"title": f"Salinan {place}"})
    story = newsroom.write(Status.SUBMITTED, COPY, "newcomer")
    client = enter("editor")
    page(client, story)
    with django_assert_max_num_queries(30):
        response = page(client, story)
    assert len(response.context["similar"]) == min(others, 5)
