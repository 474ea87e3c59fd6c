"""Does the list show each person the own clippings, under filters whose counts agree with it?"""

from datetime import date, timedelta

import pytest

from articles.clippings.queries import PAGE_SIZE
from articles.clippings.services import drop_clipping, link_meeting, link_story
from articles.states import Status
from tests.articles.clippings.clips import DAY, clip
from tests.articles.desk.pages import page_of, text_of
from tests.articles.stories import make_story
from tests.events.meetings import make_meeting
from upt.actors import actor_for

URL = "/redaksi/kliping/"


def titles(response) -> list[str]:
    return [link.text_content() for link in page_of(response).xpath("//main//a[contains(@class, 'row-link')]")]


def tabs(response) -> list[str]:
    return [" ".join(tab.text_content().split()) for tab in page_of(response).xpath("//a[@class='tab']")]


@pytest.fixture
def archive(cast, units):
    """Four clippings: two of unit a, one of unit b, one national."""
    return [
        clip(cast.agent, units.a, headline="Satu", sentiment="positif", published_on=date(2026, 2, 28)),
        clip(cast.agent, units.a, headline="Dua", sentiment="negatif", published_on=date(2026, 3, 1)),
        clip(cast.outsider, units.b, headline="Tiga", address="https://lain.example/3", published_on=date(2026, 3, 31)),
        clip(cast.editor, None, headline="Empat", address="https://lain.example/4", published_on=date(2026, 4, 1)),
    ]


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("agent", ["Dua", "Satu"]),
        ("colleague", ["Dua", "Satu"]),
        ("outsider", ["Tiga"]),
        ("coordinator", ["Dua", "Satu"]),
        ("other_coordinator", ["Tiga"]),
        ("editor", ["Empat", "Tiga", "Dua", "Satu"]),
    ],
)
def test_each_sees_the_own_newest_first(role, shown, archive, enter):
    response = enter(role).get(URL)
    assert titles(response) == shown
    assert (response.context["total"], tabs(response)[0]) == (str(len(shown)), f"Semua {len(shown)}")


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("bulan=2026-03", ["Tiga", "Dua"]),
        ("bulan=2026-02", ["Satu"]),
        ("bulan=2026-13", ["Empat", "Tiga", "Dua", "Satu"]),
        ("nada=negatif", ["Dua"]),
        ("bulan=2026-03&nada=netral", ["Tiga"]),
        ("nada=lucu", ["Empat", "Tiga", "Dua", "Satu"]),
        ("outlet={outlet}", ["Empat", "Tiga"]),
        ("upt={a}", ["Dua", "Satu"]),
        ("kanwil={kanwil_b}", ["Tiga"]),
        ("upt=abc&outlet=999999&naskah=-1", ["Empat", "Tiga", "Dua", "Satu"]),
        ("naskah=1%00&sebelum=zzz", ["Empat", "Tiga", "Dua", "Satu"]),
    ],
)
def test_filters(query, shown, archive, units, enter):
    values = {"outlet": archive[2].outlet_id, "a": units.a.pk, "kanwil_b": units.b.kanwil_id}
    response = enter("editor").get(f"{URL}?{query.format(**values)}")
    assert (titles(response), response.context["total"]) == (shown, str(len(shown)))


def test_the_counts_of_the_tones_follow_the_other_filters(archive, enter):
    response = enter("editor").get(f"{URL}?bulan=2026-03&nada=netral")
    assert tabs(response) == ["Semua 2", "Positif 0", "Netral 1", "Negatif 1"]
    links = page_of(response).xpath("//a[@class='tab']/@href")
    assert links[3] == f"{URL}?bulan=2026-03&nada=negatif"


def test_narrowed_to_a_meeting_or_a_story(archive, cast, units, enter):
    meeting, story = make_meeting(status="held"), make_story(cast, units, Status.PUBLISHED)
    agent = actor_for(cast.agent)
    link_meeting(archive[0], actor=agent, seen=1, meeting=meeting)
    link_story(archive[1], actor=agent, seen=1, story=story)
    client = enter("agent")
    assert titles(client.get(f"{URL}?kegiatan={meeting.pk}")) == ["Satu"]
    response = client.get(f"{URL}?naskah={story.pk}")
    assert titles(response) == ["Dua"]
    assert f"Hanya tentang “{story.title}”." in text_of(response)


def test_another_units_filter_shows_nothing_of_it(archive, units, enter):
    response = enter("agent").get(f"{URL}?upt={units.b.pk}&kanwil={units.b.kanwil_id}")
    assert titles(response) == ["Dua", "Satu"]
    assert "lain.example" not in response.content.decode()


def test_what_is_dropped_is_gone_from_list_and_counts(archive, cast, enter):
    drop_clipping(archive[0], actor=actor_for(cast.agent), seen=1, reason="Salah.")
    response = enter("agent").get(URL)
    assert (titles(response), response.context["total"]) == (["Dua"], "1")


def test_pages_follow_one_another_without_gap(cast, units, enter):
    for number in range(PAGE_SIZE + 2):
        clip(cast.agent, units.a, headline=f"Judul {number}", published_on=DAY - timedelta(days=number // 3))
    client = enter("agent")
    first = client.get(URL)
    second = client.get(first.context["next_url"])
    assert (len(titles(first)), len(titles(second))) == (PAGE_SIZE, 2)
    assert len({*titles(first), *titles(second)}) == PAGE_SIZE + 2
    assert (second.context["next_url"], second.context["first_url"]) == (None, URL)


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, enter, django_assert_num_queries):
    story, meeting, editor = (
        make_story(cast, units, Status.PUBLISHED),
        make_meeting(status="held"),
        actor_for(cast.editor),
    )
    for number in range(rows):
        clipping = clip(cast.editor, units.a, address=f"https://m{number}.example/a")
        clipping = link_story(clipping, actor=editor, seen=1, story=story)
        link_meeting(clipping, actor=editor, seen=2, meeting=meeting)
    client = enter("editor")
    client.get(URL)
    with django_assert_num_queries(12):
        client.get(URL)


@pytest.mark.parametrize("role", ["agent", "coordinator", "editor"])
def test_an_empty_list_names_the_next_step(role, enter, cast):
    response = enter(role).get(URL)
    assert "Belum ada kliping" in text_of(response)
    assert page_of(response).xpath("//a[@href='/redaksi/kliping/baru/']")


def test_the_bar_leads_there_only_for_those_who_clip(cast, enter):
    assert page_of(enter("agent").get("/redaksi/")).xpath("//nav//a[@href='/redaksi/kliping/']")
    assert not page_of(enter("admin").get("/redaksi/")).xpath("//nav//a[@href='/redaksi/kliping/']")
    response = enter("admin").get(URL)
    assert (response.status_code, "Kliping dicatat agen" in text_of(response)) == (403, True)
