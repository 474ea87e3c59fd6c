"""Does the public list show what is ahead and what is over, and nothing that is still a draft?"""

from datetime import date, timedelta

import pytest

from events.queries.meetings import PAGE_SIZE
from tests.events.meetings import FIRST, make_meeting
from tests.events.pages import texts, tree

URL = "/agenda/"


def listed(response):
    return {
        part: [(row.meeting.title, row.days, row.label) for row in response.context[part]] for part in ("ahead", "over")
    }


def test_what_is_ahead_comes_next_first_and_what_is_over_latest_first(client, db, clock):
    clock(11, "08.00")
    for title, first, status in (
        ("Dulu", date(2026, 1, 5), "held"),
        ("Baru lewat", date(2026, 3, 2), "held"),
        ("Nanti", date(2026, 5, 4), "cancelled"),
        ("Berlangsung", FIRST, "published"),
        ("Draf", FIRST, "draft"),
    ):
        make_meeting(title=title, starts_on=first, ends_on=first + timedelta(days=2), status=status, plan=None)
    response = client.get(URL)
    assert listed(response) == {
        "ahead": [
            ("Berlangsung", "10–12 Maret 2026", "Diumumkan"),
            ("Nanti", "4–6 Mei 2026", "Dibatalkan"),
        ],
        "over": [("Baru lewat", "2–4 Maret 2026", "Terlaksana"), ("Dulu", "5–7 Januari 2026", "Terlaksana")],
    }
    assert texts(response, "meet-title") == ["Berlangsung", "Nanti", "Baru lewat", "Dulu"]
    assert texts(response, "badge") == ["Diumumkan", "Dibatalkan", "Terlaksana", "Terlaksana"]


def test_the_day_turns_where_the_meeting_is(client, db, clock):
    make_meeting(title="Di Jayapura", status="published", ends_on=FIRST, plan=None)
    make_meeting(title="Di Jakarta", status="published", ends_on=FIRST, timezone="Asia/Jakarta", plan=None)
    clock(10, "23.30", "Asia/Jakarta")  # 01.30 WIT of the next day
    shown = listed(client.get(URL))
    assert {part: [title for title, *_ in rows] for part, rows in shown.items()} == {
        "ahead": ["Di Jakarta"],
        "over": ["Di Jayapura"],
    }


def test_an_empty_agenda_says_what_to_do(client, db):
    response = client.get(URL)
    assert "Belum ada kegiatan yang diumumkan. Berlanggananlah" in response.text


def test_the_subscription_is_an_address_that_calendars_open(client, db, settings):
    settings.SITE_URL = "https://humas.example"
    links = {a.get("href") for a in tree(client.get(URL)).iter("a")}
    assert {"webcal://humas.example/agenda.ics", "https://humas.example/agenda.ics"} <= links


def test_pages_follow_each_other_without_gap_or_repeat(client, db):
    for number in range(PAGE_SIZE + 3):
        first = date(2025, 1, 1 + number % 4)
        make_meeting(title=f"Rapat {number}", status="held", starts_on=first, ends_on=first, plan=None)
    make_meeting(title="Nanti", status="published", starts_on=date(2999, 1, 1), ends_on=date(2999, 1, 1), plan=None)
    first = client.get(URL)
    second = client.get(first.context["next_url"])
    pages = [[row[0] for row in listed(page)["over"]] for page in (first, second)]
    assert ([len(page) for page in pages], len({*pages[0], *pages[1]})) == ([PAGE_SIZE, 3], PAGE_SIZE + 3)
    assert (listed(second)["ahead"], second.context["next_url"], second.context["first_url"]) == ([], None, URL)


@pytest.mark.parametrize("token", ["x", "2026-99-99.1", "2026-03-10", "2026-03-10.x", "2026-03-10." + 30 * "9"])
def test_a_broken_cursor_never_breaks_the_page(client, db, token):
    assert client.get(URL, {"sebelum": token}).status_code == 200


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, client, units, clock, django_assert_num_queries):
    clock(11, "08.00")
    for _ in range(rows):
        make_meeting(status="published", host=units.a.kanwil)
        make_meeting(
            status="held", host=units.b.kanwil, starts_on=date(2025, 1, 1), ends_on=date(2025, 1, 2), plan=None
        )
    with django_assert_num_queries(2):
        client.get(URL)


def test_an_unchanged_page_is_not_sent_again_and_sets_no_cookie(client, db):
    make_meeting(status="published")
    response = client.get(URL)
    assert (response["Cache-Control"], dict(response.cookies)) == ("public, no-cache", {})
    assert client.get(URL, headers={"If-None-Match": response["ETag"]}).status_code == 304
