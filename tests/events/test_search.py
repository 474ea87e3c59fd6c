"""Which meetings are offered while somebody types, and to whom?"""

import pytest

from events.names import label_of, labels_of
from tests.events.meetings import make_meeting

ADDRESS = "/redaksi/agenda/cari/"
DAYS = "(10–12 Maret 2026)"


@pytest.fixture
def meetings(units):
    made = [
        make_meeting(status="published", starts_on="2024-09-24", ends_on="2024-09-26"),
        make_meeting(status="published", theme="Sinergi", city="Ambon"),
        make_meeting(title="Rapat Rahasia", host=units.a.kanwil),
    ]
    made[0].aliases.create(name="Rakor Humas 2024")
    for meeting in made:
        meeting.refresh_from_db()
    return made


def names(client, text: str) -> list[str]:
    response = client.get(ADDRESS, {"q": text})
    assert (response.status_code, response["Cache-Control"].split(", ")[-1]) == (200, "private")
    return response.json()["names"]


NEW = f"Rapat Koordinasi Kehumasan {DAYS}"
OLD = "Rapat Koordinasi Kehumasan (24–26 September 2024)"
SECRET = f"Rapat Rahasia {DAYS}"
FOUND = {
    "": [NEW, OLD],
    "rapat": [NEW, OLD],
    "HUMAS": [NEW, OLD],
    "rakor 2024": [OLD],
    "kehumasan 2026": [NEW],
    "sinergi": [NEW],
    "ambon koordinasi": [NEW],
    "rahasia": [],
    "tidak ada": [],
    "%": [],
    "0000": [],
    "9999": [],
    "\x00": [NEW, OLD],
    "x" * 100_000: [],
    "a " * 5000: [NEW, OLD],
}


@pytest.mark.parametrize("text", FOUND)
def test_what_is_found(text, meetings, cast, enter):
    assert names(enter(cast.agent), text) == FOUND[text]


@pytest.mark.parametrize(
    ("who", "knows"),
    [("agent", False), ("coordinator", True), ("other_coordinator", False), ("editor", True), ("admin", True)],
)
def test_a_draft_is_offered_to_its_keepers(who, knows, meetings, cast, enter):
    assert names(enter(getattr(cast, who)), "rahasia") == ([SECRET] if knows else [])


def test_two_of_one_name_on_the_same_days_are_told_apart_by_their_host(units):
    made = [make_meeting(status="published", host=unit.kanwil) for unit in (units.a, units.b)]
    for meeting in made:
        meeting.refresh_from_db()
    assert labels_of(made) == [f"Rapat Koordinasi Kehumasan {DAYS[:-1]}; {meeting.host})" for meeting in made]
    assert labels_of(made[:1]) == [label_of(made[0])]


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, enter, django_assert_num_queries):
    for _ in range(rows):
        make_meeting(status="published", host=units.a.kanwil)
    client = enter(cast.agent)
    names(client, "")
    with django_assert_num_queries(5):
        names(client, "rapat 2026")
