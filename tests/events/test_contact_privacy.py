"""Does a delegate's phone, mail and travel stand in one table only, and in no record, mail, paper, feed or export?"""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.core import mail
from django.urls import reverse
from django.views.debug import ExceptionReporter
from pypdf import PdfReader

from events.models import Delegate, Meeting
from events.services.certificates import issue_certificates
from events.services.delegations import edit_delegate, register_delegate, withdraw_delegate
from events.services.retention import purge_contacts
from tests.events.delegations import invitation_of, make_invited
from tests.events.meetings import moment
from tests.events.presence import scan_of, send
from upt.actors import actor_for

CONTACT = {"phone": "0811-2345-678", "email": "ani.rahasia@contoh.example", "travel": "GA 552 kursi 14C"}
LATER = {"phone": "0899-8765-432", "email": "ani.baru@contoh.example", "travel": "KM Dorolonda dek 3"}
SECRETS = (*CONTACT.values(), *LATER.values())


@pytest.fixture
def meeting(cast, editor, units):
    """Register, put right, and withdraw somebody with contacts; hold the meeting and issue certificates."""
    meeting, agent = make_invited(editor, [units.a], seats=10), actor_for(cast.agent)
    invitation = invitation_of(meeting, units.a)
    ani = register_delegate(invitation, actor=agent, name="Ani", position="Kepala", contact=CONTACT)
    edit_delegate(ani, actor=agent, seen=1, name="Ani Wati", position="Kepala", contact=LATER)
    budi = register_delegate(invitation, actor=agent, name="Budi", position="Staf", contact=CONTACT)
    withdraw_delegate(budi, actor=agent)
    send(meeting, editor, scan_of(ani))
    Meeting.objects.update(status="held")
    meeting.refresh_from_db()
    issue_certificates(meeting, actor=editor)
    return meeting


def told(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret in text]


def tables_with(words) -> set[str]:
    """Return every table in which some row holds one of the words."""
    found = set()
    for model in apps.get_models(include_auto_created=True):
        text = "\n".join(map(str, model.objects.values_list()))
        if any(word in text for word in words):
            found.add(model._meta.db_table)
    return found


def test_one_table_holds_them_and_after_90_days_none(meeting):
    assert tables_with(SECRETS) == {"events_delegatecontact"}
    assert purge_contacts(moment(12, "00.00")).contacts == 0
    purge_contacts(moment(31, "12.00").replace(month=7))
    assert tables_with(SECRETS) == set()


PAGES = ("", "undangan/", "kehadiran/", "pindai/", "virtual/", "angka/", "sertifikat/", "sertifikat/1/", "notula/")
PAPERS = (
    *("undangan/1/surat.pdf", "kehadiran/daftar-hadir-1.pdf", "kehadiran/tanda-peserta.pdf"),
    "sertifikat/1/sertifikat.pdf",
)


def test_no_screen_but_the_persons_own_form_shows_them(meeting, enter, cast):
    client, home = enter(cast.editor), f"/redaksi/agenda/{meeting.pk}/"
    ani = meeting.delegates.get(name="Ani Wati")
    for page in (*PAGES, "undangan/1/", f"kehadiran/{ani.pk}/"):
        response = client.get(home + page)
        assert (response.status_code, told(response.content.decode())) == (200, []), page
    assert told(client.get(f"{home}peserta/{ani.pk}/").content.decode()) == list(LATER.values())
    assert enter(cast.outsider).get(f"{home}peserta/{ani.pk}/").status_code == 404


def test_no_paper_prints_them(meeting, enter, cast):
    client, home = enter(cast.editor), f"/redaksi/agenda/{meeting.pk}/"
    for paper in PAPERS:
        response = client.get(home + paper)
        assert response.status_code == 200
        text = read(response.content)
        assert told(text) == [], paper
        assert "Ani Wati" in text or "surat" in paper


def test_the_file_of_the_meeting_holds_none(meeting, enter, cast):
    """Read every part of the archive, whichever kind it is: PDF, workbook (packed XML), text."""
    client, home = enter(cast.editor), f"/redaksi/agenda/{meeting.pk}/berkas/"
    parts = parts_of("berkas.zip", client.get(f"{home}berkas.zip").content)
    assert (len(parts) > 3, any("Ani Wati" in text for text in parts.values())) == (True, True)
    parts |= parts_of("berkas.pdf", client.get(f"{home}berkas.pdf").content)
    assert {name: told(text) for name, text in parts.items() if told(text)} == {}


def parts_of(name: str, content: bytes) -> dict[str, str]:
    """Return the text of a file, or of each file that is packed in it."""
    if content.startswith(b"PK"):
        with ZipFile(BytesIO(content)) as packed:
            inner = [parts_of(f"{name}/{entry}", packed.read(entry)) for entry in packed.namelist()]
        return {path: text for found in inner for path, text in found.items()}
    if content.startswith(b"%PDF"):
        return {name: read(content)}
    return {name: content.decode()}


def read(content: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(content)).pages).split())


def test_no_public_page_feed_or_mail_holds_them(meeting, client):
    for place in (
        *("/agenda/", "/agenda.ics", meeting.get_absolute_url()),
        reverse("events:calendar", args=[meeting.slug]),
        meeting.certificates.get().get_absolute_url(),
    ):
        response = client.get(place)
        assert (response.status_code, told(response.content.decode())) == (200, []), place
    assert [message.subject for message in mail.outbox if told(message.body)] == []


def test_a_phone_at_the_door_gets_none(meeting, enter, cast):
    Meeting.objects.update(status="published")
    page = enter(cast.editor).get(f"/redaksi/agenda/{meeting.pk}/pindai/").content.decode()
    assert ("Ani Wati" in page, told(page)) == (True, [])


@pytest.mark.parametrize("form", ["reply", "delegate"])
def test_no_report_of_an_error_holds_what_was_typed(form, meeting, cast, rf):
    """Let the view itself fail half way, as a broken database would let it."""
    from events.views import delegations

    number, ani = 1, Delegate.objects.get(name="Ani Wati")
    request = rf.post("/", LATER | {"name": "Ani", "position": "Kepala"})
    view, words = {
        "reply": (delegations.reply, {"number": number}),
        "delegate": (delegations.delegate_edit, {"delegate_pk": ani.pk}),
    }[form]
    try:
        view(request, pk=meeting.pk, **words)  # nobody signed in to this bare request: request.actor is missing
    except AttributeError as error:
        reporter = ExceptionReporter(request, type(error), error, error.__traceback__)
        assert told(str(reporter.get_traceback_data()["filtered_POST_items"])) == []
    else:
        pytest.fail("the view didn't fail")
