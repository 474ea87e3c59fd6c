"""Does my desk show what waits for me, by role, and where my stories are?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import RoleGrant
from accounts.states import Role
from articles.models import Article, DeskNotice, Revision
from articles.states import Action, Status
from tests.articles.desk.pages import count_in, page_of, row_titles, text_of
from tests.articles.stories import act, make_story, publish_in_emergency
from tests.conftest import appoint

HOME = "/redaksi/"
SECTIONS = {
    "agent": ["Dikembalikan untuk diperbaiki", "Draf"],
    "coordinator": ["Naskah wilayah yang belum didukung"],
    "editor": ["Sedang Anda pegang", "Dijadwalkan atas persetujuan Anda", "Terbit darurat, menunggu orang kedua"],
    "managing_editor": [
        "Sedang Anda pegang",
        "Dijadwalkan atas persetujuan Anda",
        "Terbit darurat, menunggu orang kedua",
        "Menunggu persetujuan terbit kembali",
    ],
    "admin": ["Menunggu persetujuan terbit kembali"],
}


def sections_on(response) -> list[str]:
    return [section.title for section in response.context["sections"]]


@pytest.mark.parametrize("name", SECTIONS)
def test_sections_follow_the_role(name, enter, cast):
    assert sections_on(enter(name).get(HOME)) == SECTIONS[name]


def test_sections_of_somebody_with_three_roles(enter, cast, units):
    RoleGrant.objects.create(user=cast.agent, role=Role.EDITOR)
    appoint(cast.agent, "coordinator", units.b)
    expected = SECTIONS["agent"] + SECTIONS["editor"] + SECTIONS["coordinator"]
    assert sections_on(enter("agent").get(HOME)) == expected


def test_returned_story_stands_with_its_newest_message(enter, cast, units):
    story = make_story(cast, units, Status.RETURNED, title="Panen Kangkung")
    act(story, Action.SUBMIT, cast.agent)
    act(story, Action.RETURN, cast.second_editor, reasons=("photo",), note="Foto kedua masih buram.")
    response = enter("colleague").get(HOME)
    assert row_titles(response, "Dikembalikan untuk diperbaiki") == ["Panen Kangkung"]
    assert page_of(response).xpath("//p[@class='row-quote']/text()") == ["Second Editor: Foto kedua masih buram."]


def test_drafts_are_those_of_my_units(enter, cast, units):
    make_story(cast, units, Status.DRAFT, title="Draf Palangka Raya")
    make_story(cast, units, Status.DRAFT, title="Draf Kupang", unit="b", author="outsider")
    assert row_titles(enter("colleague").get(HOME), "Draf") == ["Draf Palangka Raya"]


def test_editor_sees_what_the_editor_holds_and_scheduled(enter, cast, units):
    held = make_story(cast, units, Status.SUBMITTED, title="Dipegang")
    act(held, Action.CLAIM, cast.editor)
    make_story(cast, units, Status.SUBMITTED, title="Menunggu")
    make_story(cast, units, Status.SCHEDULED, title="Terjadwal")
    response = enter("editor").get(HOME)
    assert row_titles(response, "Sedang Anda pegang") == ["Dipegang"]
    assert row_titles(response, "Dijadwalkan atas persetujuan Anda") == ["Terjadwal"]
    assert response.context["queue_count"] == 2
    other = enter("second_editor").get(HOME)
    assert [len(section.rows) for section in other.context["sections"]] == [0, 0, 0]


def test_a_lease_that_ran_out_is_held_no_longer(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    Revision.objects.update(claimed_until=timezone.now() - timedelta(seconds=1))
    assert enter("editor").get(HOME).context["sections"][0].rows == []


@pytest.mark.parametrize(("age", "mark"), [(23, "Tunggu orang kedua"), (25, "Lewat 24 jam")])
def test_emergency_waits_and_is_overdue_after_a_day(age, mark, enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    publish_in_emergency(story, cast)
    Article.objects.update(emergency_at=timezone.now() - timedelta(hours=age))
    rows = enter("editor").get(HOME).context["sections"][2].rows
    assert [[badge.text for badge in row.marks] for row in rows] == [[mark]]
    act(story, Action.APPROVE, cast.second_editor)
    assert enter("editor").get(HOME).context["sections"][2].rows == []


def test_reinstatement_waits_for_a_second_person(enter, cast, units):
    story = make_story(cast, units, Status.WITHDRAWN, title="Judul yang dicabut")
    act(story, Action.REINSTATE, cast.managing_editor, note="Alasan gugur.")
    titles = {
        name: [row.title for row in enter(name).get(HOME).context["sections"][-1].rows]
        for name in ("managing_editor", "second_managing_editor", "admin")
    }
    assert titles == {
        "managing_editor": [],
        "second_managing_editor": ["Judul yang dicabut"],
        "admin": [f"Berita nomor {story.pk}"],
    }


def test_coordinator_sees_what_the_region_has_not_supported(enter, cast, units):
    make_story(cast, units, Status.SUBMITTED, title="Belum")
    supported = make_story(cast, units, Status.SUBMITTED, title="Sudah")
    act(supported, Action.ENDORSE, cast.coordinator)
    make_story(cast, units, Status.SUBMITTED, title="Wilayah lain", unit="b", author="outsider")
    assert row_titles(enter("coordinator").get(HOME), "Naskah wilayah yang belum didukung") == ["Belum"]


def test_my_stories_stand_by_state_and_counts_agree(enter, cast, units):
    for status in (Status.DRAFT, Status.SUBMITTED, Status.PUBLISHED, Status.WITHDRAWN, Status.REJECTED):
        make_story(cast, units, status)
    make_story(cast, units, Status.DISCARDED)
    make_story(cast, units, Status.DRAFT, unit="b", author="outsider")
    client = enter("agent")
    response = client.get(HOME)
    tabs = {tab.label: tab.count for tab in response.context["stories"].tabs}
    assert tabs == {"Semua": 5, "Draf": 1, "Dikirim": 1, "Terbit": 1, "Ditolak": 1, "Dicabut": 1}
    assert (count_in(response, "Naskah saya"), len(response.context["stories"].rows)) == (5, 5)
    for label, count in tabs.items():
        stories = client.get(HOME, {"status": label.lower()}).context["stories"]
        assert len(stories.rows) == count
        assert {row.status_label for row in stories.rows} == ({label} if label != "Semua" else set(tabs) - {"Semua"})


def test_a_story_under_revision_is_listed_once_where_it_is_worked_on(enter, cast, units):
    story = make_story(cast, units, Status.PUBLISHED)
    act(story, Action.REVISE, cast.agent)
    rows = enter("agent").get(HOME).context["stories"].rows
    assert [(row.status, [mark.text for mark in row.marks]) for row in rows] == [("draft", ["Revisi ke-2"])]
    act(story, Action.DISCARD, cast.agent)
    rows = enter("agent").get(HOME).context["stories"].rows
    assert [row.status for row in rows] == ["published"]


def test_stories_page_by_cursor(enter, cast, units):
    for number in range(23):
        make_story(cast, units, Status.DRAFT, title=f"Naskah {number:02}")
    client = enter("agent")
    first = client.get(HOME).context["stories"]
    make_story(cast, units, Status.DRAFT, title="Naskah yang datang di antaranya")
    second = client.get(first.next_url.split("#")[0]).context["stories"]
    titles = [row.title for row in first.rows + second.rows]
    assert titles == [f"Naskah {number:02}" for number in range(22, -1, -1)]
    assert (second.next_url, second.first_url) == ("", "/redaksi/#naskah")


@pytest.mark.parametrize("query", ["?sebelum=bukan-token", "?status=tidak-ada", "?sebelum=" + "A" * 500, "?status=%00"])
def test_strange_addresses_show_the_first_page(query, enter, cast, units):
    make_story(cast, units, Status.DRAFT)
    assert len(enter("agent").get(HOME + query).context["stories"].rows) == 1


def test_takeover_is_told_and_put_away(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, title="Panen Kangkung")
    act(story, Action.CLAIM, cast.editor)
    act(story, Action.TAKE_OVER, cast.second_editor)
    client = enter("editor")
    [word] = page_of(client.get(HOME)).xpath("//p[@class='word-text']")
    assert [word.text.strip()] == ["Second Editor mengambil alih “Panen Kangkung” yang sedang Anda pegang."]
    notice = DeskNotice.objects.get()
    assert enter("second_editor").post(f"/redaksi/kabar/{notice.pk}/").status_code == 303
    assert DeskNotice.objects.get().seen_at is None
    assert client.post(f"/redaksi/kabar/{notice.pk}/")["Location"] == HOME
    assert page_of(client.get(HOME)).xpath("//p[@class='word-text']") == []


def test_word_of_a_takeover_goes_with_the_role(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED, title="Panen Kangkung")
    act(story, Action.CLAIM, cast.editor)
    act(story, Action.TAKE_OVER, cast.second_editor)
    RoleGrant.objects.filter(user=cast.editor).update(ended_at=timezone.now())
    appoint(cast.editor, "agent", units.b)
    assert "Panen Kangkung" not in text_of(enter("editor").get(HOME))


@pytest.mark.parametrize(
    ("name", "step"),
    [("agent", "Tulis naskah pertama"), ("editor", "Buka antrean"), ("coordinator", "Buka antrean wilayah")],
)
def test_empty_desk_names_a_next_step(name, step, enter, cast):
    assert step in text_of(enter(name).get(HOME))


def test_nobody_has_no_desk(enter, cast):
    assert enter("nobody").get(HOME).status_code == 403


# The same number of queries at one and at three rows in every list.
QUERIES = {"agent": 14, "editor": 15, "managing_editor": 17, "coordinator": 10, "admin": 6}


@pytest.mark.parametrize("rows", [1, 3])
@pytest.mark.parametrize("name", QUERIES)
def test_queries_do_not_grow_with_the_lists(name, rows, enter, cast, units, django_assert_num_queries):
    for _ in range(rows):
        for status in (Status.DRAFT, Status.RETURNED, Status.SUBMITTED, Status.SCHEDULED, Status.PUBLISHED):
            make_story(cast, units, status)
        act(make_story(cast, units, Status.SUBMITTED), Action.CLAIM, cast.editor)
        publish_in_emergency(make_story(cast, units, Status.DRAFT), cast)
        act(make_story(cast, units, Status.WITHDRAWN), Action.REINSTATE, cast.managing_editor, note="Gugur.")
    client = enter(name)
    client.get(HOME)
    with django_assert_num_queries(QUERIES[name]):
        client.get(HOME)
