"""Does the board count what it lists, for each person and place, and does an item move by its two parties?"""

from datetime import date, timedelta

import pytest

from events.models import FollowUp
from events.queries.followup import PAGE_SIZE
from events.states.followup import VIEWS
from tests.events.meetings import make_meeting
from tests.events.minutes import DUE, make_items
from tests.events.pages import texts, tree

URL = "/redaksi/agenda/tindak-lanjut/"


@pytest.fixture
def some(cast, units, clock):
    """Items of both units, of an office and of Ditjenpas, in all states; the first ones are overdue."""
    clock(31, "12.00", "Asia/Jakarta")
    made = make_items(cast, "d", f"k{units.a.kanwil_id}", f"u{units.a.pk}", f"u{units.b.pk}", due=date(2026, 3, 30))
    for number, state in enumerate(("reported", "returned", "done", "dropped", "open")):
        made += make_items(cast, f"u{units.a.pk}", due=DUE + timedelta(days=number))
        FollowUp.objects.filter(pk=made[-1].pk).update(state=state, evidence="Sudah.", reason="Alasan.")
    return made


NUMBERS = {
    # by view: Belum selesai, Lewat tenggat, Terbuka, Dilaporkan, Dikembalikan, Selesai, Dihentikan
    "editor": [7, 4, 5, 1, 1, 1, 1],
    "coordinator": [5, 2, 3, 1, 1, 1, 1],
    "agent": [4, 1, 2, 1, 1, 1, 1],
    "outsider": [1, 1, 1, 0, 0, 0, 0],
    "other_coordinator": [1, 1, 1, 0, 0, 0, 0],
}


@pytest.mark.parametrize("role", NUMBERS)
def test_the_numbers_are_those_of_the_lists(role, some, cast, enter):
    client = enter(getattr(cast, role))
    tabs = client.get(URL).context["tabs"]
    assert [tab.number for tab in tabs] == NUMBERS[role]
    assert [len(client.get(tab.url).context["rows"]) for tab in tabs] == NUMBERS[role]
    assert [tab.label for tab in tabs] == [view.label for view in VIEWS]


def test_places_count_what_they_lead_to(some, cast, units, enter):
    client = enter(cast.editor)
    context = client.get(URL).context
    assert [(row.label, row.number, row.late) for row in context["regions"]] == [
        (units.a.kanwil.short_name, 5, 2),
        (units.b.kanwil.short_name, 1, 1),
    ]
    assert [(row.label, row.number, row.late) for row in context["units"]] == [
        (units.a.name, 4, 1),
        (units.b.name, 1, 1),
    ]
    for row in [*context["regions"], *context["units"]]:
        narrowed = client.get(row.url).context
        assert (len(narrowed["rows"]), narrowed["tabs"][1].number) == (row.number, row.late)


def test_a_region_keeps_its_units_beside_it(some, cast, units, enter):
    context = enter(cast.editor).get(URL, {"wilayah": units.b.kanwil.slug}).context
    assert [row.label for row in context["units"]] == [units.b.name]


def test_a_meeting_narrows_the_board(some, cast, enter):
    pk = some[0].decision.minutes.meeting_id
    assert [tab.number for tab in enter(cast.editor).get(URL, {"kegiatan": pk}).context["tabs"]][:2] == [4, 4]


@pytest.mark.parametrize(
    "query", [{"keadaan": "x"}, {"sebelum": "x"}, {"kegiatan": "x"}, {"kegiatan": "9" * 30}, {"kegiatan": "²"}]
)
def test_what_is_no_filter_filters_nothing(query, some, cast, enter):
    assert len(enter(cast.editor).get(URL, query).context["rows"]) == 7


@pytest.mark.parametrize("query", [{"upt": "tidak-ada"}, {"wilayah": "tidak-ada"}, {"kegiatan": "99999"}])
def test_an_empty_board_leads_out(query, some, cast, enter):
    assert texts(enter(cast.editor).get(URL, query), "empty-title") == ["Tidak ada yang cocok"]


def test_pages_follow_one_another(cast, units, enter, clock):
    clock(20, "12.00")
    for _ in range(PAGE_SIZE // 4 + 2):
        make_items(cast, "d", f"k{units.a.kanwil_id}", f"u{units.a.pk}", f"u{units.b.pk}")
    client, seen, address = enter(cast.editor), [], URL
    while address:
        context = client.get(address).context
        seen += [row.item.pk for row in context["rows"]]
        address = context["next_url"]
    assert seen == list(FollowUp.objects.order_by("due_on", "pk").values_list("pk", flat=True))


@pytest.mark.parametrize(("clock_text", "late"), [("23.30", False), ("00.30", True)])
def test_overdue_is_by_the_addressees_clock(clock_text, late, cast, units, enter, clock):
    """When the due day ends in Kupang it goes on in Palangka Raya for an hour."""
    make_items(cast, f"u{units.a.pk}", f"u{units.b.pk}", due=date(2026, 3, 20))
    clock(21 if late else 20, clock_text, "Asia/Makassar")
    rows = enter(cast.editor).get(URL, {"keadaan": "lewat"}).context["rows"]
    assert [row.addressee for row in rows] == ([units.b.name] if late else [])


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, units, enter, clock, django_assert_num_queries):
    clock(20, "12.00")
    for _ in range(rows):
        make_items(cast, "d", f"k{units.a.kanwil_id}", f"u{units.a.pk}", f"u{units.b.pk}")
    client = enter(cast.editor)
    client.get(URL)
    with django_assert_num_queries(12):
        client.get(URL)
    item = FollowUp.objects.first()
    with django_assert_num_queries(8):
        client.get(item.get_absolute_url())


def test_the_way_of_an_item(cast, units, enter, clock):
    clock(20, "12.00", "Asia/Pontianak")
    (item,) = make_items(cast, f"u{units.a.pk}")
    url = item.get_absolute_url()
    agent = enter(cast.agent)
    report = {"version": 1, "text": "Sudah <b>dikirim</b>.", "url": "contoh.go.id/laporan"}
    page = agent.post(f"{url}report/", report, follow=True)
    assert texts(page, "timeline-act") == ["Melaporkan"]
    assert "https://contoh.go.id/laporan" in [a.get("href") for a in tree(page).iter("a")]
    assert agent.post(f"{url}report/", report).status_code == 409
    editor = enter(cast.editor)
    assert editor.post(f"{url}return/", {"version": 2, "text": " "}).status_code == 400
    editor.post(f"{url}return/", {"version": 2, "text": "Lampirkan fotonya."})
    page = enter(cast.colleague).get(url)
    assert texts(page, "notice")[-1] == "Dikembalikan Lampirkan fotonya."
    enter(cast.coordinator).post(f"{url}report/", {"version": 3, "text": "Foto terlampir.", "url": ""})
    page = enter(cast.editor).post(f"{url}accept/", {"version": 4}, follow=True)
    assert texts(page, "timeline-act") == ["Menerima sebagai selesai", "Melaporkan", "Mengembalikan", "Melaporkan"]
    assert texts(page, "timeline-meta")[-1] == "Agent · 20 Maret 2026, 12.00 WIB"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "ftp://contoh.go.id", "bukan tautan", "https://x/" + "a" * 600])
def test_a_bad_link_is_told_and_the_report_stays(url, cast, units, enter):
    (item,) = make_items(cast, f"u{units.a.pk}")
    response = enter(cast.agent).post(
        f"{item.get_absolute_url()}report/", {"version": 1, "text": "Sudah dikirim.", "url": url}
    )
    area = tree(response).get_element_by_id("laporan")
    assert (response.status_code, area.text.strip(), FollowUp.objects.get().state) == (400, "Sudah dikirim.", "open")


def test_too_long_a_reason_is_told(cast, units, enter):
    (item,) = make_items(cast, f"u{units.a.pk}")
    response = enter(cast.editor).post(f"{item.get_absolute_url()}drop/", {"version": 1, "text": "a" * 401})
    assert (response.status_code, FollowUp.objects.get().state) == (400, "open")


def test_planned_items_are_nobodys(cast, units, enter):
    (item,) = make_items(cast, f"u{units.a.pk}")
    from tests.events.minutes import make_minutes, rows_of

    make_minutes(cast.editor, meeting=make_meeting(status="held"), rows=rows_of(("Rencana", DUE, (f"u{units.a.pk}",))))
    planned = FollowUp.objects.get(state="planned")
    client = enter(cast.editor)
    assert [row.item for row in client.get(URL).context["rows"]] == [item]
    assert client.get(planned.get_absolute_url()).status_code == 404
