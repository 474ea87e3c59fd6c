"""Does the desk's list show each person what that person may know of, and the next step?"""

from datetime import date

import pytest

from tests.events.meetings import make_meeting
from tests.events.pages import texts, tree

URL = "/redaksi/agenda/"


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        ("agent", ["Umum"]),
        ("coordinator", ["Draf A", "Umum"]),
        ("other_coordinator", ["Umum"]),
        ("editor", ["Draf A", "Draf Ditjenpas", "Umum"]),
        ("admin", ["Draf A", "Draf Ditjenpas", "Umum"]),
    ],
)
def test_drafts_are_seen_by_their_keepers(role, shown, cast, units, enter, clock):
    clock(1, "09.00")
    make_meeting(title="Draf A", host=units.a.kanwil)
    make_meeting(title="Draf Ditjenpas")
    make_meeting(title="Umum", status="published", host=units.b.kanwil)
    response = enter(getattr(cast, role)).get(URL)
    assert sorted(texts(response, "row-title")) == shown
    assert sorted(row.meeting.title for row in response.context["ahead"]) == shown


@pytest.mark.parametrize(("role", "may"), [("agent", False), ("coordinator", True), ("editor", True), ("admin", True)])
def test_an_empty_list_names_the_next_step(role, may, cast, enter):
    response = enter(getattr(cast, role)).get(URL)
    links = [a.get("href") for a in tree(response).iter("a")]
    assert ("/redaksi/agenda/baru/" in links, "Belum ada kegiatan mendatang" in response.text) == (may, True)


def test_every_state_has_its_word(cast, enter, clock):
    clock(1, "09.00")
    for status in ("draft", "published", "held", "cancelled"):
        make_meeting(status=status)
    response = enter(cast.editor).get(URL)
    badges = [(node.text, node.get("class").split()[-1]) for node in tree(response).find_class("badge")]
    assert badges == [
        ("Draf", "badge--grey"),
        ("Diumumkan", "badge--blue"),
        ("Terlaksana", "badge--ok"),
        ("Dibatalkan", "badge--danger"),
    ]


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, enter, clock, django_assert_num_queries):
    clock(11, "09.00")
    for _ in range(rows):
        make_meeting(host=units.a.kanwil)
        make_meeting(status="held", starts_on=date(2025, 1, 1), ends_on=date(2025, 1, 1), plan=None)
    client = enter(cast.editor)
    client.get(URL)  # the session is known from here on
    with django_assert_num_queries(7):
        client.get(URL)


def test_the_desk_leads_there(cast, enter):
    assert "/redaksi/agenda/" in [a.get("href") for a in tree(enter(cast.agent).get("/redaksi/")).iter("a")]
