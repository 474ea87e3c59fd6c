"""Does the desk's page offer what can be done now, say why something can't, and do it once?"""

import pytest

from audit.models import AuditEvent
from events.models import Meeting
from events.refusals import NO_REASON, NOT_YOURS, STALE
from tests.events.meetings import PLAN, make_meeting
from tests.events.pages import posted, texts, tree


def url(meeting, act=""):
    return f"/redaksi/agenda/{meeting.pk}/{act}"


def offers(response):
    return [(offer.label, offer.lack) for offer in response.context["offers"]]


EMPTY = "Isi susunan acaranya dahulu, agar peserta tahu kapan harus hadir."
EARLY = "Kegiatan belum dimulai; hari pertamanya belum tiba."


@pytest.mark.parametrize(
    ("status", "plan", "day", "shown"),
    [
        ("draft", None, 1, [("Umumkan", EMPTY)]),
        ("draft", PLAN, 1, [("Umumkan", "")]),
        ("published", PLAN, 1, [("Nyatakan terlaksana", EARLY), ("Batalkan", "")]),
        ("published", PLAN, 10, [("Nyatakan terlaksana", ""), ("Batalkan", "")]),
        ("held", PLAN, 20, []),
        ("cancelled", PLAN, 1, []),
    ],
)
def test_acts_are_offered_or_say_what_they_lack(status, plan, day, shown, cast, enter, clock):
    clock(day, "09.00")
    response = enter(cast.editor).get(url(make_meeting(status=status, plan=plan)))
    assert offers(response) == shown
    disabled = [node for node in tree(response).iter("button") if node.get("disabled") is not None]
    lacks = [tree(response).get_element_by_id(node.get("aria-describedby")).text for node in disabled]
    assert lacks == [lack for _, lack in shown if lack]


@pytest.mark.parametrize("role", ["agent", "outsider", "coordinator"])
def test_others_read_what_is_public_and_change_nothing(role, cast, enter):
    meeting = make_meeting(status="published")
    client = enter(getattr(cast, role))
    response = client.get(url(meeting))
    assert (response.status_code, offers(response), response.context["may_write"]) == (200, [], False)
    links = [a.get("href") for a in tree(response).iter("a")]
    assert (meeting.get_absolute_url() in links, url(meeting, "sunting/") in links) == (True, False)
    answers = [client.post(url(meeting, f"{act}/"), {"version": 1, "reason": "x"}) for act in ("hold", "cancel")]
    assert [(answer.status_code, answer.context["refusal"]) for answer in answers] == [(403, NOT_YOURS)] * 2
    statuses = [client.get(url(meeting, part)).status_code for part in ("sunting/", "susunan/")]
    assert (statuses, Meeting.objects.get().status) == ([403, 403], "published")


@pytest.mark.parametrize("role", ["agent", "coordinator", "other_coordinator"])
def test_a_draft_of_others_is_absent(role, cast, units, enter):
    meeting = make_meeting(host=None)
    client = enter(getattr(cast, role))
    statuses = [client.get(url(meeting, part)).status_code for part in ("", "sunting/", "susunan/")]
    assert [*statuses, client.post(url(meeting, "publish/"), {"version": 1}).status_code] == [404] * 4


def test_announcing_by_the_button(cast, enter):
    meeting = make_meeting()
    client = enter(cast.editor)
    response = client.post(url(meeting, "publish/"), posted(client.get(url(meeting)), "publish/"), follow=True)
    assert texts(response, "badge")[0] == "Diumumkan"
    assert "Kegiatan diumumkan di agenda publik." in response.text
    assert client.get(meeting.get_absolute_url()).status_code == 200


def test_a_second_tap_changes_nothing(cast, enter):
    meeting = make_meeting()
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting)), "publish/")
    answers = [client.post(url(meeting, "publish/"), sent) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [302, 409]
    assert answers[1].context["refusal"] == ("Keadaan kegiatan ini “diumumkan”; tindakan “Umumkan” tidak berlaku lagi.")
    assert (Meeting.objects.get().version, AuditEvent.objects.filter(action="publish-meeting").count()) == (2, 1)


def test_a_cancellation_without_a_reason_is_asked_again(cast, enter):
    meeting = make_meeting(status="published")
    response = enter(cast.editor).post(url(meeting, "cancel/"), {"version": 1, "reason": "  "})
    assert (response.status_code, response.context["refusal"]) == (400, NO_REASON)
    assert "open" in tree(response).find_class("confirm")[0].attrib


def test_a_stale_act_keeps_the_reason_that_was_typed(cast, enter):
    meeting = make_meeting(status="published")
    Meeting.objects.update(version=2)
    response = enter(cast.editor).post(url(meeting, "cancel/"), {"version": 1, "reason": "Jalan putus."})
    assert (response.status_code, response.context["refusal"]) == (409, STALE)
    assert posted(response, "cancel/")["reason"] == "Jalan putus."
    assert posted(response, "cancel/")["version"] == "2"
    assert texts(response, "notice") == [f"Belum dapat dilakukan {STALE}"]


@pytest.mark.parametrize("version", ["", "x", "0", "-1"])
def test_an_act_without_a_version_is_refused(version, cast, enter):
    response = enter(cast.editor).post(url(make_meeting(), "publish/"), {"version": version})
    assert (response.status_code, response.context["refusal"]) == (400, STALE)


def test_a_reason_that_is_too_long_is_told(cast, enter):
    response = enter(cast.editor).post(
        url(make_meeting(status="published"), "cancel/"), {"version": 1, "reason": "x" * 401}
    )
    assert (response.status_code, response.context["refusal"]) == (400, "Alasan paling panjang 400 huruf.")


def test_cancelling_by_the_form_is_read_by_everybody(cast, enter, client):
    meeting = make_meeting(status="published")
    desk = enter(cast.editor)
    sent = posted(desk.get(url(meeting)), "cancel/") | {"reason": "Jalan putus."}
    response = desk.post(url(meeting, "cancel/"), sent, follow=True)
    assert texts(response, "notice")[-1] == "Kegiatan ini dibatalkan Jalan putus."
    client.logout()
    assert "Jalan putus." in client.get(meeting.get_absolute_url()).text


@pytest.mark.parametrize("part", ["sunting/", "susunan/"])
def test_what_is_over_offers_no_writing(part, cast, enter):
    response = enter(cast.editor).get(url(make_meeting(status="held"), part))
    assert (response.status_code, response.context["refusal"]) == (
        409,
        "Kegiatan yang sudah terlaksana atau dibatalkan tidak dapat diubah lagi.",
    )


def test_unknown_acts_and_meetings_are_absent(cast, enter):
    client, meeting = enter(cast.editor), make_meeting()
    statuses = [client.post(url(meeting, "hapus/")).status_code, client.get("/redaksi/agenda/999999/").status_code]
    assert statuses == [404, 404]


@pytest.mark.parametrize("rows", [1, 3])
def test_it_costs_the_same_for_any_number(rows, cast, enter, django_assert_num_queries):
    meeting = make_meeting(plan=PLAN[:rows])
    client = enter(cast.editor)
    client.get(url(meeting))
    with django_assert_num_queries(9):
        client.get(url(meeting))
