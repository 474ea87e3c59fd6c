"""Do readers get from a story to its meeting and from a meeting to its stories, and never to a draft?"""

import pytest

from articles.models import Article
from articles.states import Action, Status
from tests.articles.coverage.test_named import SECOND
from tests.articles.desk.pages import page_of
from tests.articles.public.rows import publish_many
from tests.articles.stories import WITHDRAW, act, make_story
from tests.events.meetings import make_meeting

LINK = "//footer[@class='story-end']//a[contains(@href, '/agenda/')]"
CARDS = "//section[@aria-labelledby='berita']//a[@class='card-link']/@href"
MORE = "//section[@aria-labelledby='berita']//a[@class='section-link']/@href"


@pytest.fixture
def story(agenda, cast, units):
    return make_story(cast, units, Status.PUBLISHED, event=SECOND, meeting_id=agenda.second.pk)


def links_on(client, story) -> list[tuple[str, str]]:
    found = page_of(client.get(story.get_absolute_url())).xpath(LINK)
    return [(link.text_content(), link.get("href")) for link in found]


def stories_on(client, meeting) -> list[str]:
    return page_of(client.get(meeting.get_absolute_url())).xpath(CARDS)


def test_a_story_leads_to_its_meeting_by_the_name_it_has_now(story, agenda, client):
    agenda.second.title = "Rapat dengan Nama Baru"
    agenda.second.save()
    assert links_on(client, story) == [("Rapat dengan Nama Baru", "/agenda/rakor-2026/")]


def test_a_story_without_a_link_keeps_its_words(cast, units, client):
    story = make_story(cast, units, Status.PUBLISHED, event="Lomba HUT RI")
    page = page_of(client.get(story.get_absolute_url()))
    assert (page.xpath("//p[@class='kicker']")[0].text_content(), page.xpath(LINK)) == ("Pembinaan · Lomba HUT RI", [])


@pytest.mark.parametrize(("status", "is_shown"), [("draft", 0), ("published", 1), ("held", 1), ("cancelled", 1)])
def test_only_an_announced_meeting_shows(status, is_shown, cast, units, client):
    meeting = make_meeting(status=status, title="Rapat yang Dirahasiakan", slug="dirahasiakan")
    story = make_story(cast, units, Status.PUBLISHED, event="Rapat yang Dirahasiakan", meeting_id=meeting.pk)
    page = client.get(story.get_absolute_url()).content.decode()
    assert ("ahasiakan" in page) == bool(is_shown)
    assert client.get("/agenda/dirahasiakan/").status_code == (200 if is_shown else 404)
    found = page_of(client.get("/berita/?kegiatan=dirahasiakan"))
    assert len(found.xpath("//a[@class='card-link']")) == is_shown
    assert ("Rapat yang Dirahasiakan" in found.text_content()) == bool(is_shown)


def test_a_meeting_lists_its_stories_newest_first_and_the_rest_behind_a_link(agenda, cast, units, category, client):
    made = publish_many(12, units.a, cast.agent, category)
    Article.objects.update(meeting=agenda.second)
    publish_many(1, units.a, cast.agent, category)
    newest = [f"/berita/{one.slug}-{one.pk}/" for one in reversed(made)]
    page = page_of(client.get("/agenda/rakor-2026/"))
    assert (page.xpath(CARDS), page.xpath(MORE)) == (newest[:10], ["/berita/?kegiatan=rakor-2026"])
    assert page_of(client.get("/berita/?kegiatan=rakor-2026")).xpath("//a[@class='card-link']/@href") == newest


def test_a_meeting_without_stories_has_no_such_part(agenda, client):
    assert stories_on(client, agenda.first) == []
    assert b"Berita tentang kegiatan ini" not in client.get("/agenda/rakor-2024/").content


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.PUBLISHED, Status.SUPERSEDED)])
def test_what_is_not_out_is_in_no_list(status, agenda, cast, units, client):
    make_story(cast, units, status, event=SECOND, meeting_id=agenda.second.pk)
    assert stories_on(client, agenda.second) == []


def test_a_kept_copy_of_the_meetings_page_is_stale_with_every_change_of_its_stories(agenda, cast, units, client):
    def answer(etag):
        response = client.get("/agenda/rakor-2026/", headers={"If-None-Match": etag})
        return response.status_code, response["ETag"]

    etag = client.get("/agenda/rakor-2026/")["ETag"]
    assert answer(etag)[0] == 304
    story = make_story(cast, units, Status.PUBLISHED, event=SECOND, meeting_id=agenda.second.pk)
    status, etag = answer(etag)
    assert (status, answer(etag)[0]) == (200, 304)
    act(story, Action.WITHDRAW, cast.managing_editor, **WITHDRAW)
    status, _ = answer(etag)
    assert (status, stories_on(client, agenda.second)) == (200, [])


def test_the_filter_form_keeps_the_meeting(story, client):
    page = page_of(client.get("/berita/?kegiatan=rakor-2026&tag=panen"))
    kept = page.xpath("//form[@action='/berita/']//input[@type='hidden']")
    assert [(field.get("name"), field.get("value")) for field in kept] == [
        ("tag", "panen"),
        ("kegiatan", "rakor-2026"),
    ]


@pytest.mark.parametrize("value", ["tidak-ada", "%00", "%ED%A0%80", "9" * 400, "-1", "rakor-2026%20"])
def test_a_nonsense_meeting_breaks_nothing(value, story, client):
    assert client.get(f"/berita/?kegiatan={value}").status_code == 200


@pytest.mark.parametrize("number", [1, 3])
def test_the_link_costs_a_story_nothing(number, agenda, cast, units, category, client, django_assert_num_queries):
    story = publish_many(number, units.a, cast.agent, category)[0]
    Article.objects.update(meeting=agenda.second)
    with django_assert_num_queries(5):  # as without a link
        client.get(story.get_absolute_url())


@pytest.mark.parametrize("number", [1, 3])
def test_a_meetings_page_costs_the_same(number, agenda, cast, units, category, client, django_assert_num_queries):
    publish_many(number, units.a, cast.agent, category)
    Article.objects.update(meeting=agenda.second)
    with django_assert_num_queries(8):
        client.get("/agenda/rakor-2026/")
