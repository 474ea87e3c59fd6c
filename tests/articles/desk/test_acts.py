"""Does a story's page offer exactly the acts that would work, and answer each refusal with its sentence?"""

from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from articles.assistant.child import CODES
from articles.content import content_of
from articles.models import Correction, Endorsement, ReviewNote, Revision
from articles.queries import case_for, current_revision, visible_to
from articles.rules import allowed_actions
from articles.services import save_story
from articles.states import Action, Status
from articles.workflow import Seen
from tests.articles.desk.pages import acts_on, edit_links, errors_at, form_for, notices_on, page_of, text_of
from tests.articles.stories import act, make_story, publish_in_emergency
from upt.actors import actor_for

PEOPLE = (
    "agent",
    "colleague",
    "outsider",
    "coordinator",
    "other_coordinator",
    "editor",
    "second_editor",
    "managing_editor",
    "second_managing_editor",
    "admin",
    "nobody",
)
STATES = tuple(status for status in Status if status is not Status.SUPERSEDED)
LINKS = {Action.SAVE, Action.EDIT_IN_REVIEW}
TICKED = {"child_check": CODES}  # the first unit is an LPKA


def url(story) -> str:
    return f"/redaksi/naskah/{story.pk}/"


def check_buttons(response, story, user) -> None:
    """Compare the page's forms and links with what the rules allow on its revisions."""
    story.refresh_from_db()
    actor = actor_for(user)
    face = story.revisions.filter(status__in=(Status.PUBLISHED, Status.WITHDRAWN)).first()
    allowed = []
    for revision in {current_revision(story), *([face] if face else [])}:
        allowed += [row.action for row in allowed_actions(actor, case_for(revision))]
    assert acts_on(response) == Counter(action.value for action in allowed if action not in LINKS)
    assert len(edit_links(response)) == len([action for action in allowed if action in LINKS])


@pytest.mark.parametrize("status", STATES)
@pytest.mark.parametrize("name", PEOPLE)
def test_buttons_are_what_the_rules_allow(name, status, enter, cast, units):
    story = make_story(cast, units, status)
    user = getattr(cast, name)
    response = enter(name).get(url(story))
    if name == "nobody":
        assert response.status_code == 403
    elif not visible_to(actor_for(user)).filter(pk=story.pk).exists():
        assert response.status_code == 404
    else:
        check_buttons(response, story, user)


@pytest.mark.parametrize("name", ["editor", "second_editor", "managing_editor", "agent", "coordinator"])
def test_buttons_while_an_editor_holds_the_story(name, enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    check_buttons(enter(name).get(url(story)), story, getattr(cast, name))


@pytest.mark.parametrize("name", ["agent", "editor", "managing_editor"])
def test_face_and_open_revision_have_their_own_acts(name, enter, cast, units):
    story = make_story(cast, units, Status.PUBLISHED)
    act(story, Action.REVISE, cast.agent)
    response = enter(name).get(url(story))
    check_buttons(response, story, getattr(cast, name))
    if name == "editor":
        assert form_for(response, "correct")["revision"] == "1"


def test_emergency_and_reinstatement_buttons(enter, cast, units):
    story = make_story(cast, units, Status.DRAFT)
    publish_in_emergency(story, cast)
    for name in ("editor", "managing_editor", "agent"):
        check_buttons(enter(name).get(url(story)), story, getattr(cast, name))
    withdrawn = make_story(cast, units, Status.WITHDRAWN)
    act(withdrawn, Action.REINSTATE, cast.managing_editor, note="Alasan sudah gugur.")
    for name in ("managing_editor", "second_managing_editor", "editor"):
        check_buttons(enter(name).get(url(withdrawn)), withdrawn, getattr(cast, name))


# What each form posts beside action, revision and version; the state it starts from, who does it, where it leads.
FORMS = [
    ("submit", Status.DRAFT, "agent", TICKED, Status.SUBMITTED),
    ("recall", Status.SUBMITTED, "colleague", {}, Status.DRAFT),
    ("endorse", Status.SUBMITTED, "coordinator", {"note": ""}, Status.SUBMITTED),
    ("claim", Status.SUBMITTED, "editor", {}, Status.SUBMITTED),
    ("return", Status.SUBMITTED, "editor", {"reason": ["facts", "photo"], "note": "Periksa."}, Status.RETURNED),
    ("return", Status.SUBMITTED, "coordinator", {"reason": "language", "note": "Rapikan."}, Status.RETURNED),
    ("reject", Status.SUBMITTED, "editor", {"reason": "not-news", "note": "Belum."}, Status.REJECTED),
    ("approve", Status.SUBMITTED, "editor", TICKED, Status.APPROVED),
    ("publish", Status.SUBMITTED, "editor", TICKED, Status.PUBLISHED),
    ("publish", Status.APPROVED, "second_editor", {}, Status.PUBLISHED),
    ("schedule", Status.APPROVED, "editor", {"publish_at": "2199-11-26T09:00"}, Status.SCHEDULED),
    ("unschedule", Status.SCHEDULED, "editor", {}, Status.APPROVED),
    ("correct", Status.PUBLISHED, "editor", {"reason": "erratum", "note": "Yang benar 54."}, Status.PUBLISHED),
    ("withdraw", Status.PUBLISHED, "managing_editor", {"reason": "facts", "note": "Dicabut."}, Status.WITHDRAWN),
    ("withdraw", Status.PUBLISHED, "editor", {"reason": "child-identity", "note": "Dicabut."}, Status.WITHDRAWN),
    ("publish-emergency", Status.DRAFT, "managing_editor", {"note": "Mendesak."} | TICKED, Status.PUBLISHED),
    ("publish-emergency", Status.DRAFT, "managing_editor", {"reason": "Mendesak."} | TICKED, Status.PUBLISHED),
    ("child-check", Status.DRAFT, "agent", TICKED, Status.DRAFT),
    ("reinstate", Status.WITHDRAWN, "managing_editor", {"note": "Gugur."}, Status.WITHDRAWN),
]


@pytest.mark.parametrize(("action", "status", "name", "fields", "target"), FORMS)
def test_form_does_its_act(action, status, name, fields, target, enter, cast, units, stored):
    story = make_story(cast, units, status)
    if action == "publish-emergency":
        act(story, Action.CHILD_CHECK, cast.agent)
    client = enter(name)
    response = client.post(url(story), form_for(client.get(url(story)), action) | fields)
    assert (response.status_code, response["Location"]) == (303, url(story))
    assert stored(story).status == target
    assert len(notices_on(client.get(url(story)))) > 0


def test_discard_leads_away_and_revise_into_the_form(enter, cast, units, stored):
    client = enter("agent")
    draft = make_story(cast, units, Status.DRAFT)
    assert client.post(url(draft), form_for(client.get(url(draft)), "discard"))["Location"] == "/redaksi/"
    assert stored(draft).status == Status.DISCARDED
    face = make_story(cast, units, Status.PUBLISHED)
    response = client.post(url(face), form_for(client.get(url(face)), "revise"))
    assert response["Location"] == f"{url(face)}sunting/"
    assert [row.status for row in face.revisions.order_by("number")] == [Status.PUBLISHED, Status.DRAFT]


def test_takeover_moves_the_claim(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    client = enter("second_editor")
    client.post(url(story), form_for(client.get(url(story)), "take-over"))
    assert stored(story).claimed_by == cast.second_editor


def test_endorsement_keeps_its_remark(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    client = enter("coordinator")
    client.post(url(story), form_for(client.get(url(story)), "endorse") | {"note": "Layak segera."})
    assert [row.remark for row in Endorsement.objects.all()] == ["Layak segera."]


def test_not_allowed_is_403_with_its_sentence(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    response = enter("agent").post(url(story), {"action": "publish", "revision": 1, "version": 2})
    assert response.status_code == 403
    assert "disetujui oleh editor yang tidak ikut menulisnya" in notices_on(response)[0]
    assert stored(story).status == Status.SUBMITTED


def test_cannot_now_is_409_with_its_sentence(enter, cast, units):
    story = make_story(cast, units, Status.PUBLISHED)
    revision = current_revision(story)
    response = enter("agent").post(url(story), {"action": "recall", "revision": 1, "version": revision.version})
    assert response.status_code == 409
    assert "tidak berlaku untuk naskah berstatus “Terbit”" in notices_on(response)[0]


def test_missing_reason_and_message_stand_beside_their_fields(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    client = enter("editor")
    fields = form_for(client.get(url(story)), "return")
    response = client.post(url(story), fields | {"reason": "facts", "note": " "})
    assert response.status_code == 400
    page = response.context["work"]
    offer = next(offer for offer in page.bar if offer.transition.action == "return")
    assert (offer.is_open, dict(offer.form.errors)) == (
        True,
        {"note": ["Tulis pesan untuk penulis: apa yang perlu diperbaiki."]},
    )
    assert response.context["work"].revision.status == Status.SUBMITTED
    response = client.post(url(story), fields | {"note": "Perbaiki angkanya."})
    assert response.status_code == 400
    assert "Perbaiki angkanya." in response.content.decode()
    assert not ReviewNote.objects.exists()


def test_unknown_reason_is_no_reason(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    client = enter("editor")
    fields = form_for(client.get(url(story)), "reject") | {"reason": "tidak-ada\x00", "note": "Catatan."}
    assert client.post(url(story), fields).status_code == 400


def test_editor_withdraws_only_where_somebody_is_at_risk(enter, cast, units, stored):
    story = make_story(cast, units, Status.PUBLISHED)
    client = enter("editor")
    response = client.get(url(story))
    assert choices(response, "withdraw") == ["child-identity", "person-at-risk"]
    fields = form_for(response, "withdraw") | {"reason": "facts", "note": "Dicabut."}
    assert client.post(url(story), fields).status_code == 403
    assert stored(story).status == Status.PUBLISHED


def choices(response, action) -> list[str]:
    form = page_of(response).xpath(f"//form[.//input[@name='action'][@value='{action}']]")[0]
    return form.xpath(".//input[@name='reason']/@value")


@pytest.mark.parametrize("action", ["", "terbitkan", "save", "edit-in-review", "create", "APPROVE"])
def test_unknown_act_is_400(action, enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    response = enter("agent").post(url(story), {"action": action, "revision": 1, "version": 1})
    assert response.status_code == 400
    assert "Tindakan itu tidak dikenal" in notices_on(response)[0]
    assert stored(story).version == 1


@pytest.mark.parametrize(
    "seen",
    [
        {},
        {"revision": "1"},
        {"revision": "satu", "version": "1"},
        {"revision": "1", "version": "9" * 40},
        {"revision": "-1", "version": "1"},
        {"revision": "7", "version": "1"},
        {"revision": "1", "version": "99"},
        {"revision": "١", "version": "1"},
    ],
)
def test_garbled_revision_or_version_is_409(seen, enter, cast, units, stored):
    story = make_story(cast, units, Status.DRAFT)
    response = enter("agent").post(url(story), {"action": "submit"} | seen)
    assert response.status_code == 409
    assert stored(story).status == Status.DRAFT


def test_second_of_two_people_reads_what_happened(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    first, second = enter("editor"), enter("second_editor")
    fields = form_for(second.get(url(story)), "return")
    first.post(url(story), form_for(first.get(url(story)), "publish") | TICKED)
    response = second.post(url(story), fields | {"reason": "facts", "note": "Angka panen belum cocok."})
    assert response.status_code == 409
    told = notices_on(response)
    assert "status “Terbit”" in told[0]
    assert told[1] == "Yang Anda ketik Angka panen belum cocok."
    assert stored(story).status == Status.PUBLISHED


def test_stale_decision_shows_what_changed_and_keeps_the_message(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    second = enter("second_editor")
    fields = form_for(second.get(url(story)), "return")
    act(story, Action.CLAIM, cast.editor)
    revision = current_revision(story)
    save_story(
        article=story,
        actor=actor_for(cast.editor),
        seen=Seen(revision.number, revision.version),
        content=replace(content_of(revision), title="Panen Sayur Perdana"),
    )
    act(story, Action.RELEASE, cast.editor)
    response = second.post(url(story), fields | {"reason": "facts", "note": "Angka panen."})
    assert response.status_code == 409
    assert [change.label for change in response.context["since"]] == ["Judul"]
    assert "Angka panen." in response.content.decode()
    assert form_for(response, "return")["revision"] == "2"
    assert stored(story).status == Status.SUBMITTED


ZONES = [("a", "agent", "Asia/Pontianak", "WIB"), ("b", "outsider", "Asia/Makassar", "WITA")]


@pytest.mark.parametrize("typed", ["2199-11-26T09:00", "2199-11-26 09:00", "2199-11-26T09:00:00"])
@pytest.mark.parametrize(("unit", "author", "zone", "label"), ZONES)
def test_schedule_means_the_clock_of_the_unit(unit, author, zone, label, typed, enter, cast, units, stored):
    story = make_story(cast, units, Status.APPROVED, unit=unit, author=author)
    client = enter("editor")
    response = client.get(url(story))
    assert f"Waktu terbit ({label})" in text_of(response)
    client.post(url(story), form_for(response, "schedule") | {"publish_at": typed})
    assert stored(story).publish_at == datetime(2199, 11, 26, 9, 0, tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    "typed", ["", "besok pagi", "26/11/2199 09.00", "2199-02-30T09:00", "0001-01-01T00:00", "\x00"]
)
def test_a_time_that_is_none_gets_a_sentence(typed, enter, cast, units, stored):
    story = make_story(cast, units, Status.APPROVED)
    client = enter("editor")
    response = client.post(url(story), form_for(client.get(url(story)), "schedule") | {"publish_at": typed})
    assert response.status_code == 400
    assert len(errors_at(response, "publish_at")) == 1
    assert stored(story).status == Status.APPROVED


def test_a_time_too_near_gets_a_sentence(enter, cast, units):
    story = make_story(cast, units, Status.APPROVED)
    client = enter("editor")
    near = (timezone.now() + timedelta(minutes=2)).astimezone(ZoneInfo("Asia/Pontianak"))
    fields = form_for(client.get(url(story)), "schedule") | {"publish_at": f"{near:%Y-%m-%dT%H:%M}"}
    response = client.post(url(story), fields)
    assert errors_at(response, "publish_at") == ["Isi waktu terbit, sedikitnya lima menit dari sekarang."]


LONG_NOTES = [
    ("return", Status.SUBMITTED, "editor", {"reason": "facts"}, "Pesan untuk penulis 2.001 huruf", 2000),
    ("endorse", Status.SUBMITTED, "coordinator", {}, "Catatan untuk redaksi 501 huruf", 500),
    ("correct", Status.PUBLISHED, "editor", {"reason": "erratum"}, "Bunyi ralat bagi pembaca 501 huruf", 500),
]


@pytest.mark.parametrize(("action", "status", "name", "fields", "start", "limit"), LONG_NOTES)
def test_note_too_long_is_refused_and_kept(action, status, name, fields, start, limit, enter, cast, units):
    story = make_story(cast, units, status)
    client = enter(name)
    note = "n" * (limit + 1)
    response = client.post(url(story), form_for(client.get(url(story)), action) | fields | {"note": note})
    assert response.status_code == 400
    sentences = [s for offer in response.context["work"].offers for s in offer.form.errors.get("note", [])]
    assert [s.startswith(start) for s in sentences] == [True]
    assert note in response.content.decode()
    assert [model.objects.count() for model in (ReviewNote, Endorsement, Correction)] == [0, 0, 0]


def test_notes_keep_lines_and_strange_letters(enter, cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    client = enter("editor")
    note = "Baris satu.\r\nالسلام عليكم 👍🏽\x00 <b>tebal</b>"
    client.post(url(story), form_for(client.get(url(story)), "return") | {"reason": "facts", "note": note})
    assert ReviewNote.objects.get().message == "Baris satu.\nالسلام عليكم 👍🏽 <b>tebal</b>"
    page = enter("agent").get(url(story)).content.decode()
    assert "&lt;b&gt;tebal&lt;/b&gt;" in page
    assert "<b>tebal</b>" not in page


def test_holder_renews_by_opening_and_by_a_sign_of_life(enter, cast, units, stored):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    soon = timezone.now() + timedelta(minutes=1)
    for renew in (lambda c: c.get(url(story)), lambda c: c.post(f"{url(story)}pegang/")):
        Revision.objects.filter(article=story).update(claimed_until=soon)
        renew(enter("editor"))
        assert stored(story).claimed_until > soon
    answers = {name: enter(name).post(f"{url(story)}pegang/") for name in ("editor", "second_editor", "outsider")}
    assert answers["editor"].json()["held"] is True
    assert answers["second_editor"].json()["held"] is False
    assert answers["outsider"].status_code == 404
    assert enter("editor").get(f"{url(story)}pegang/").status_code == 405
