"""What do readers find in the lists, and in which order?"""

import re

import pytest

from articles.cursor import read_token, token_for
from articles.states import Status
from tests.articles.public.rows import START, publish_many
from tests.articles.stories import make_story

TITLE = re.compile(r'class="card-link" href="(/berita/[^"]+)"')


NEXT = re.compile(r'href="([^"]+)" rel="next"')


def next_on(page):
    found = NEXT.search(page)
    return found and found[1].replace("&amp;", "&")


def stories_on(client, address):
    return TITLE.findall(client.get(address).content.decode())


def test_an_empty_portal_says_so_kindly(client, db):
    assert "Belum ada berita yang terbit" in client.get("/").content.decode()
    assert "Belum ada berita di sini" in client.get("/berita/").content.decode()


@pytest.mark.parametrize("status", [s for s in Status if s not in (Status.PUBLISHED, Status.SUPERSEDED)])
def test_nothing_but_published_stories_shows_anywhere(status, client, cast, units):
    article = make_story(cast, units, status)
    for address in ("/", "/berita/", "/rubrik/pembinaan/", "/upt/lpka-kelas-ii-palangka-raya/"):
        assert stories_on(client, address) == []
    expected = 410 if status == Status.WITHDRAWN else 404
    assert client.get(f"/berita/apa-saja-{article.pk}/").status_code == expected


def test_a_published_story_shows_everywhere_it_belongs(client, cast, units):
    article = make_story(cast, units, Status.PUBLISHED, tag_names=("panen",))
    article.tags.update(status="approved")
    url = article.get_absolute_url()
    for address in (
        "/",
        "/berita/",
        "/rubrik/pembinaan/",
        "/tag/panen/",
        "/upt/lpka-kelas-ii-palangka-raya/",
        "/kanwil/kanwil-ditjenpas-kalimantan-tengah/",
        "/berita/?provinsi=kalimantan-tengah",
    ):
        assert stories_on(client, address) == [url], address
    assert stories_on(client, "/upt/rutan-kelas-iib-kupang/") == []
    assert stories_on(client, "/berita/?provinsi=nusa-tenggara-timur") == []


def test_paging_by_cursor_shows_every_story_once(client, cast, units, category):
    made = publish_many(45, units.a, cast.agent, category)
    seen, address = [], "/berita/"
    for _ in range(3):
        page = client.get(address).content.decode()
        seen += TITLE.findall(page)
        address = next_on(page)
    assert address is None
    assert seen == [f"/berita/{story.slug}-{story.pk}/" for story in reversed(made)]


def test_stories_of_the_same_moment_are_not_lost_between_pages(client, cast, units, category):
    made = publish_many(25, units.a, cast.agent, category)
    type(made[0]).objects.update(published_at=START)
    first = client.get("/berita/").content.decode()
    assert len(set(TITLE.findall(first) + stories_on(client, next_on(first)))) == 25


@pytest.mark.parametrize("token", ["bukan-token", "%00", "MTIz", "9" * 200, token_for(START, 1) + "="])
def test_a_garbled_cursor_shows_a_list_and_no_error(token, client, db):
    assert client.get(f"/berita/?sebelum={token}").status_code == 200


def test_a_cursor_reads_back():
    assert read_token(token_for(START, 42)) == (START, 42)


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("tahun=2026", 3),
        ("tahun=2026&bulan=3", 3),
        ("tahun=2026&bulan=4", 0),
        ("tahun=2025", 0),
        ("tahun=abad-ini", 0),
        ("tahun=2026&bulan=13", 0),
        ("bulan=3", 3),
        ("rubrik=tidak-ada", 0),
        ("upt=tidak-ada", 0),
        ("tag=tidak-ada", 0),
        ("provinsi=tidak-ada", 0),
        ("upt=lpka-kelas-ii-palangka-raya", 3),
    ],
)
def test_filters(query, count, client, cast, units, category):
    publish_many(3, units.a, cast.agent, category)
    assert len(stories_on(client, f"/berita/?{query}")) == count


@pytest.mark.parametrize("name", ["rubrik", "provinsi", "upt", "tag", "tahun", "bulan", "sebelum"])
@pytest.mark.parametrize("value", ["%00", "a%00b", "%ED%A0%80", "%F0%9F%8C%BE", "99999999999999999999", "-1"])
def test_a_nonsense_filter_finds_nothing_and_breaks_nothing(name, value, client, db):
    assert client.get(f"/berita/?{name}={value}&provinsi=x{value}").status_code == 200


def test_a_month_begins_at_midnight_in_jakarta(client, cast, units, category):
    from datetime import UTC, datetime

    story = publish_many(1, units.a, cast.agent, category)[0]
    story.published_at = datetime(2026, 2, 28, 17, 0, tzinfo=UTC)  # 1 March, 00.00 WIB
    story.save(update_fields=["published_at"])
    assert len(stories_on(client, "/berita/?tahun=2026&bulan=3")) == 1
    assert len(stories_on(client, "/berita/?tahun=2026&bulan=2")) == 0


def test_a_proposed_tag_has_no_page_and_a_merged_one_leads_on(client, cast, units):
    from articles.models import Tag
    from articles.taxonomy import merge_tag
    from upt.actors import actor_for

    make_story(cast, units, Status.PUBLISHED, tag_names=("tag baru sekali",))
    assert client.get("/tag/tag-baru-sekali/").status_code == 404
    into = Tag.objects.get_or_create(slug="rakor", defaults={"name": "rakor", "status": "approved"})[0]
    merge_tag(tag=Tag.objects.get(name="tag baru sekali"), into=into, actor=actor_for(cast.editor))
    response = client.get("/tag/tag-baru-sekali/")
    assert (response.status_code, response["Location"]) == (301, "/tag/rakor/")
    assert len(stories_on(client, "/tag/rakor/")) == 1
