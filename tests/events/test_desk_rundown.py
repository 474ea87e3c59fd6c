"""Is a programme typed row by row by the meeting's own clock, and is every slip told in its row?"""

import pytest

from events.models import Meeting
from events.refusals import EMPTY_RUNDOWN, STALE
from tests.events.meetings import PLAN, make_meeting, moment
from tests.events.pages import posted, texts, tree

ROW = {"day": "2026-03-10", "begins": "07.00", "ends": "08.00", "kind": "session", "title": "Apel"}


def url(meeting):
    return f"/redaksi/agenda/{meeting.pk}/susunan/"


def row(number, **values):
    return {f"acara-{number}-{name}": value for name, value in values.items()}


def titles(meeting):
    return [item.title for item in meeting.rundowns.first().items.all()]


def row_errors(response):
    return {number: dict(form.errors) for number, form in enumerate(response.context["rows"]) if form.errors}


def test_it_shows_every_item_and_four_empty_rows(cast, enter):
    response = enter(cast.editor).get(url(make_meeting()))
    assert len(tree(response).find_class("sheet-row")) == len(PLAN) + 4
    sent = posted(response)
    assert [sent[f"acara-0-{name}"] for name in ("day", "begins", "ends", "kind", "title", "room", "speakers")] == [
        "2026-03-10",
        "07.00",
        "08.00",
        "session",
        "Pembukaan",
        "Aula",
        "Dirjen",
    ]
    days = tree(response).get_element_by_id("id_acara-0-day")
    assert [option.text for option in days] == ["1: Selasa, 10 Maret", "2: Rabu, 11 Maret", "3: Kamis, 12 Maret"]


def test_sent_back_unchanged_it_changes_nothing(cast, enter):
    meeting = make_meeting(status="published")
    client = enter(cast.editor)
    response = client.post(url(meeting), posted(client.get(url(meeting))), follow=True)
    assert "Susunan acara tidak berubah." in response.text
    assert (meeting.rundowns.count(), Meeting.objects.get().version) == (1, 1)


@pytest.mark.parametrize("clock", ["07.00", "07:00", "7.00", "0700"])
def test_hours_are_typed_in_several_ways_and_meant_there(clock, cast, enter):
    meeting = make_meeting(plan=None)
    client = enter(cast.editor)
    client.post(url(meeting), posted(client.get(url(meeting))) | row(0, **ROW | {"begins": clock}))
    assert [item.starts_at for item in meeting.rundowns.get().items.all()] == [moment(10, "07.00")]


def test_rows_are_added_changed_and_emptied(cast, enter):
    meeting = make_meeting(status="published")
    client = enter(cast.editor)
    empty = dict.fromkeys(("begins", "ends", "title", "room", "speakers"), "")
    sent = posted(client.get(url(meeting))) | row(1, **empty) | row(2, title="Praktik foto ponsel") | row(4, **ROW)
    response = client.post(url(meeting), sent | {"note": "Rehat digabung."}, follow=True)
    assert "Susunan acara disimpan." in response.text
    assert titles(meeting) == ["Pembukaan", "Apel", "Praktik foto ponsel"]
    public = client.get(meeting.get_absolute_url())
    assert public.context["versions"][0][2:] == (
        "Rehat digabung.",
        [
            "Ditambahkan: “Apel”, Selasa, 10 Maret 2026, pukul 07.00–08.00 WIT.",
            "“Praktik foto” menjadi “Praktik foto ponsel”.",
            "Dihapus: “Rehat kopi”, Selasa, 10 Maret 2026, pukul 08.00–08.30 WIT.",
        ],
    )


WRONG = [
    ({"title": ""}, {"title": ["Isi acaranya, atau kosongkan seluruh baris untuk menghapusnya."]}),
    ({"begins": ""}, {"begins": ["Isi jamnya."]}),
    ({"ends": ""}, {"ends": ["Isi jamnya."]}),
    ({"begins": "pagi"}, {"begins": ["Tulis jam dan menit, misalnya 08.30."]}),
    ({"ends": "25.00"}, {"ends": ["Tulis jam dan menit, misalnya 08.30."]}),
    ({"ends": "07.00"}, {"ends": ["Jam selesai harus sesudah jam mulai."]}),
]


@pytest.mark.parametrize(("wrong", "told"), WRONG)
def test_a_slip_is_told_in_its_row_and_nothing_typed_is_lost(wrong, told, cast, enter):
    meeting = make_meeting()
    client = enter(cast.editor)
    typed = posted(client.get(url(meeting))) | row(0, title="Pembukaan resmi") | row(3, **ROW | wrong)
    response = client.post(url(meeting), typed)
    assert (response.status_code, row_errors(response)) == (400, {3: told})
    assert texts(response, "field-errors") == next(iter(told.values()))
    assert (posted(response), titles(meeting)[0]) == (
        typed | {"csrfmiddlewaretoken": posted(response)["csrfmiddlewaretoken"]},
        "Pembukaan",
    )


def test_a_day_outside_the_meeting_cannot_be_chosen(cast, enter):
    meeting = make_meeting()
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting))) | row(3, **ROW | {"day": "2026-03-13"})
    assert list(row_errors(client.post(url(meeting), sent))[3]) == ["day"]


def test_of_two_people_with_the_same_page_the_second_is_told(cast, enter):
    meeting = make_meeting()
    sent = posted(enter(cast.editor).get(url(meeting)))
    enter(cast.second_editor).post(url(meeting), sent | row(0, title="Pembukaan oleh dua"))
    response = enter(cast.editor).post(url(meeting), sent | row(0, title="Pembukaan oleh satu"))
    assert (response.status_code, response.context["form"].non_field_errors()) == (400, [STALE])
    assert (titles(meeting)[0], posted(response)["acara-0-title"]) == ("Pembukaan oleh dua", "Pembukaan oleh satu")


def test_a_second_tap_changes_nothing(cast, enter):
    meeting = make_meeting(status="published")
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting))) | row(0, title="Pembukaan resmi")
    statuses = [client.post(url(meeting), sent).status_code for _ in range(2)]
    assert (statuses, meeting.rundowns.count()) == ([302, 302], 2)  # what is asked for is there already


def test_an_announced_programme_is_not_emptied(cast, enter):
    meeting = make_meeting(status="published", plan=PLAN[:1])
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting))) | dict.fromkeys(
        [f"acara-0-{name}" for name in ("begins", "ends", "title", "room", "speakers")], ""
    )
    assert client.post(url(meeting), sent).context["form"].non_field_errors() == [EMPTY_RUNDOWN]


@pytest.mark.parametrize("broken", [{"acara-TOTAL_FORMS": "x"}, {"acara-TOTAL_FORMS": "5000"}, {"acara-1-key": "x"}])
def test_a_broken_form_never_breaks_the_page(broken, cast, enter):
    meeting = make_meeting()
    client = enter(cast.editor)
    response = client.post(url(meeting), posted(client.get(url(meeting))) | broken)
    assert (response.status_code, titles(meeting)) == (400, [row.title for row in PLAN])


def test_the_same_key_twice_is_one_row(cast, enter):
    meeting = make_meeting()
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting)))
    client.post(url(meeting), sent | {"acara-1-key": sent["acara-0-key"]})
    assert titles(meeting) == ["Pembukaan", "Praktik foto"]


@pytest.mark.parametrize(("status", "shown"), [("draft", False), ("published", True)])
def test_only_an_announced_programme_asks_why_it_changes(status, shown, cast, enter):
    response = enter(cast.editor).get(url(make_meeting(status=status)))
    assert ("Catatan perubahan" in response.text, "Simpan dan umumkan" in response.text) == (shown, shown)
