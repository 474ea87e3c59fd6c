"""Does the form make and change a meeting, tell mistakes beside their fields, and lose nothing that was typed?"""

import pytest

from events.models import Meeting, Series
from events.refusals import STALE, TWICE
from tests.events.meetings import make_meeting
from tests.events.pages import posted, texts, tree

NEW = "/redaksi/agenda/baru/"
VALID = {
    "title": "Rakor Humas Wilayah",
    "aliases": "Rakor Wilayah\n  Rakor   Humas 2026 \n\nRakor Wilayah",
    "theme": "Satu suara",
    "kind": "rakor",
    "series_name": "Rakor Humas",
    "starts_on": "2026-03-10",
    "ends_on": "2026-03-12",
    "timezone": "Asia/Jayapura",
    "mode": "hybrid",
    "venue": "Aula Kanwil",
    "city": "Jayapura",
    "host_kanwil": "",
    "opened_by_acting": "plh",
    "opened_by_position": "Kepala Kantor Wilayah",
    "opened_by_name": "Yohana Rumbiak",
}


def errors_of(response):
    return {name: list(errors) for name, errors in response.context["form"].errors.items()}


def edit(meeting):
    return f"/redaksi/agenda/{meeting.pk}/sunting/"


def test_a_draft_is_made_and_its_programme_comes_next(cast, enter):
    response = enter(cast.editor).post(NEW, VALID, follow=True)
    meeting = Meeting.objects.get()
    assert response.redirect_chain == [(f"/redaksi/agenda/{meeting.pk}/susunan/", 302)]
    assert (meeting.title, meeting.status, meeting.host) == (
        VALID["title"],
        "draft",
        "Direktorat Jenderal Pemasyarakatan",
    )
    assert [alias.name for alias in meeting.aliases.all()] == ["Rakor Humas 2026", "Rakor Wilayah"]
    assert meeting.opened_by == "Plh. Kepala Kantor Wilayah, Yohana Rumbiak"


def test_a_form_sent_twice_makes_one(cast, enter):
    client = enter(cast.editor)
    answers = [client.post(NEW, VALID) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 400]
    assert (errors_of(answers[1]), Meeting.objects.count()) == ({"__all__": [TWICE]}, 1)


def test_a_coordinator_chooses_among_own_offices_only(cast, units, enter):
    client = enter(cast.coordinator)
    options = tree(client.get(NEW)).get_element_by_id("id_host_kanwil").value_options
    assert options == [str(units.a.kanwil_id)]
    answers = {host: client.post(NEW, VALID | {"host_kanwil": host}) for host in ("", str(units.b.kanwil_id))}
    assert [(answer.status_code, list(errors_of(answer))) for answer in answers.values()] == [
        (400, ["host_kanwil"])
    ] * 2
    assert client.post(NEW, VALID | {"host_kanwil": units.a.kanwil_id}).status_code == 302


WRONG = [
    ({"title": ""}, "title", "Isi judul kegiatan."),
    ({"starts_on": ""}, "starts_on", "Isi tanggalnya."),
    ({"ends_on": "2026-03-09"}, "ends_on", "Hari terakhir tidak boleh mendahului hari pertama."),
    (
        {"ends_on": "2026-04-11"},
        "ends_on",
        "Satu kegiatan paling lama 31 hari; buat kegiatan terpisah untuk yang lebih panjang.",
    ),
    ({"venue": ""}, "venue", "Isi tempatnya, atau pilih cara “Virtual”."),
    ({"opened_by_name": ""}, "opened_by_name", "Isi nama dan jabatannya, atau kosongkan keduanya."),
    ({"opened_by_position": ""}, "opened_by_position", "Isi nama dan jabatannya, atau kosongkan keduanya."),
    ({"aliases": "\n".join(str(n) for n in range(13))}, "aliases", "Paling banyak 12 sebutan."),
    ({"aliases": "x" * 161}, "aliases", "Satu sebutan paling panjang 160 huruf."),
]


@pytest.mark.parametrize(("wrong", "field", "sentence"), WRONG)
def test_a_mistake_is_told_beside_its_field_and_nothing_typed_is_lost(wrong, field, sentence, cast, enter):
    typed = VALID | wrong
    response = enter(cast.editor).post(NEW, typed)
    assert (response.status_code, errors_of(response), Meeting.objects.count()) == (400, {field: [sentence]}, 0)
    kept = posted(response)
    assert {name: kept[name].replace("\r\n", "\n").strip() for name in typed} == {
        name: value.strip() for name, value in typed.items()
    }


def test_a_virtual_meeting_needs_no_place(cast, enter):
    enter(cast.editor).post(NEW, VALID | {"mode": "virtual", "venue": "", "city": ""})
    assert Meeting.objects.get().mode == "virtual"


def test_an_edit_shows_what_is_there_and_saves_what_is_typed(cast, enter):
    meeting = make_meeting(venue="Aula")
    meeting.aliases.create(name="Rakor 2026")
    client = enter(cast.editor)
    sent = posted(client.get(edit(meeting)))
    assert (sent["venue"], sent["aliases"].strip(), sent["starts_on"], sent["version"]) == (
        "Aula",
        "Rakor 2026",
        "2026-03-10",
        "1",
    )
    response = client.post(edit(meeting), sent | {"venue": "Hotel"}, follow=True)
    meeting.refresh_from_db()
    assert (meeting.venue, meeting.version) == ("Hotel", 2)
    assert "Perubahan disimpan." in response.text


def test_of_two_people_with_the_same_page_the_second_is_told(cast, enter):
    meeting = make_meeting()
    sent = posted(enter(cast.editor).get(edit(meeting)))
    enter(cast.second_editor).post(edit(meeting), sent | {"venue": "Lapangan"})
    response = enter(cast.editor).post(edit(meeting), sent | {"venue": "Hotel"})
    assert (response.status_code, errors_of(response)) == (400, {"__all__": [STALE]})
    assert (Meeting.objects.get().venue, posted(response)["venue"]) == ("Lapangan", "Hotel")


def test_days_that_leave_out_a_session_are_told_beside_the_day(cast, enter):
    meeting = make_meeting()
    client = enter(cast.editor)
    response = client.post(edit(meeting), posted(client.get(edit(meeting))) | {"ends_on": "2026-03-10"})
    assert list(errors_of(response)) == ["ends_on"]
    assert "“Praktik foto” di luar hari kegiatan." in texts(response, "field-errors")[0]


def test_an_announced_meeting_warns_that_all_will_read_it(cast, enter):
    response = enter(cast.editor).get(edit(make_meeting(status="published")))
    assert "perubahannya langsung tampil bagi publik" in response.text


def test_series_are_suggested(cast, enter):
    Series.objects.create(name="Rakernis Humas")
    response = enter(cast.editor).get(NEW)
    assert [option.get("value") for option in tree(response).get_element_by_id("daftar-seri")] == ["Rakernis Humas"]


@pytest.mark.parametrize(("role", "status"), [("agent", 403), ("nobody", 403), ("coordinator", 200)])
def test_who_may_open_it(role, status, cast, enter):
    assert enter(getattr(cast, role)).get(NEW).status_code == status
