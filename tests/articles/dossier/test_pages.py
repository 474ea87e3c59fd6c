"""Who may look at the file of a meeting and take it along, and does the record know?"""

import pytest

from articles.dossier.states import ACTS
from audit.models import AuditEvent
from events.models import Meeting
from tests.articles.desk.pages import page_of, text_of
from tests.articles.dossier.conftest import FIGURE
from tests.events.meetings import make_meeting
from tests.events.pages import words

FORMS = {"": "text/html; charset=utf-8", "berkas.pdf": "application/pdf", "berkas.zip": "application/zip"}
ANSWERS = {
    # role: of a held meeting of Ditjenpas, of one of the regional office of unit A, of Ditjenpas' draft
    "agent": (403, 403, 404),
    "outsider": (403, 403, 404),
    "coordinator": (403, 200, 404),
    "other_coordinator": (403, 403, 404),
    "editor": (200, 200, 200),
    "managing_editor": (200, 200, 200),
    "admin": (200, 200, 200),
    "nobody": (403, 403, 403),
}


def downloads():
    rows = AuditEvent.objects.filter(action="download-dossier").order_by("position")
    return list(rows.values_list("actor_name", "object_type", "object_id", "note"))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("role", ANSWERS)
def test_only_hosts_find_it(role, form, held, place, units, enter):
    client, got = enter(role), []
    for fields in ({}, {"host_kanwil": units.a.kanwil}, {"host_kanwil": None, "status": "draft"}):
        Meeting.objects.update(**fields)
        response = client.get(f"{place}{form}")
        got.append(response.status_code)
        if response.status_code == 200:
            assert (response["Content-Type"], response["Cache-Control"]) == (FORMS[form], "private, no-store")
    assert tuple(got) == ANSWERS[role]
    assert len(downloads()) == (got.count(200) if form else 0)


def test_every_download_is_one_row_in_the_record(held, place, cast, enter):
    client = enter("editor")
    for form in ("", "berkas.pdf", "berkas.zip"):
        client.get(f"{place}{form}")
    told = ("meeting", str(held.meeting.pk))
    assert downloads() == [(str(cast.editor), *told, "PDF"), (str(cast.editor), *told, "ZIP")]
    assert ACTS == {"download-dossier": "Berkas kegiatan diunduh"}


def test_looking_without_taking_it_is_refused_and_not_recorded(held, place, enter):
    for form in ("berkas.pdf", "berkas.zip"):
        assert enter("editor").head(f"{place}{form}").status_code == 405
        assert enter("editor").post(f"{place}{form}").status_code == 405
    assert downloads() == []


def test_it_is_handed_out_under_the_meetings_name(held, place, enter):
    for form in ("pdf", "zip"):
        response = enter("editor").get(f"{place}berkas.{form}")
        assert response["Content-Disposition"] == f'attachment; filename="berkas-{held.meeting.slug}.{form}"'


def test_the_page_tells_what_is_in_it_and_leads_there(held, place, enter):
    page = page_of(enter("editor").get(place))
    rows = [words(row) for row in page.find_class("row")]
    assert rows == [
        "Undangan 1 hadir langsung, 1 secara virtual",
        "Susunan acara Versi 1",
        "Kehadiran 2 orang terdaftar, 1 UPT secara virtual",
        f"Angka resmi {FIGURE}",
        "Notula Disahkan",
        "Tindak lanjut 2 tugas",
        "Liputan 1 berita terbit",
        "Kliping 1 kliping",
    ]
    tabs = page.xpath("//nav[@aria-label='Bagian kegiatan']//a[@aria-current='page']")
    assert [tab.text_content() for tab in tabs] == ["Berkas"]


@pytest.mark.parametrize(("role", "links"), [("editor", 8), ("coordinator", 8), ("admin", 7)])
def test_it_leads_nobody_to_a_closed_door(role, links, held, place, units, enter):
    Meeting.objects.update(host_kanwil=units.a.kanwil)
    client = enter(role)
    found = [link.get("href") for link in page_of(client.get(place)).find_class("row-link")]
    assert [client.get(address).status_code for address in found] == [200] * links


def test_an_empty_file_says_what_is_missing(units, enter):
    meeting = make_meeting(status="published", plan=None)
    text = text_of(enter("editor").get(f"/redaksi/agenda/{meeting.pk}/berkas/"))
    assert text.count("Belum ada") == 8
