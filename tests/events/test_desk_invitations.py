"""Do hosts invite on the screen, do addressees answer there, and does each see only what is theirs?"""

from datetime import date

import pytest

from events.models import Delegate, Invitation, InvitationPlan
from events.refusals import NOBODY_CHOSEN, OVER, PLAN_STALE
from tests.events.delegations import come, invitation_of, make_invited, make_unit_beside
from tests.events.meetings import make_meeting, moment
from tests.events.pages import posted, texts, tree
from upt.actors import actor_for


def url(meeting, part=""):
    return f"/redaksi/agenda/{meeting.pk}/undangan/{part}"


@pytest.fixture
def meeting(editor, units):
    return make_invited(editor, [units.a, units.b], offices=[units.a.kanwil], reply_by=date(2099, 1, 1))


def test_a_host_saves_the_rules_and_invites(cast, enter, units):
    meeting, client = make_meeting(status="published"), enter(cast.editor)
    sent = posted(client.get(url(meeting, "ketentuan/"))) | {"seats_per_unit": "3", "units_per_region": "1"}
    assert client.post(url(meeting, "ketentuan/"), sent).status_code == 302
    plan = InvitationPlan.objects.get()
    assert (plan.seats_per_unit, plan.units_per_region) == (3, 1)
    data = {"presence": "on_site", "units": [units.a.pk], "offices": [units.b.kanwil_id], "represents": "on"}
    response = client.post(url(meeting, "baru/"), data, follow=True)
    told = [(row.addressee, row.represents_id) for row in Invitation.objects.all()]
    assert told == [("Kanwil Ditjenpas Nusa Tenggara Timur", None), (units.a.name, units.a.province_id)]
    assert "2 undangan dibuat." in response.text


def test_all_units_and_offices_at_once(cast, enter, units):
    meeting, client = make_meeting(status="published"), enter(cast.editor)
    client.post(url(meeting, "baru/"), {"presence": "virtual", "all_units": "on", "all_offices": "on"})
    assert Invitation.objects.filter(presence="virtual").count() == 4
    response = client.post(url(meeting, "baru/"), {"presence": "virtual", "all_units": "on"}, follow=True)
    assert ("Semua yang dipilih sudah diundang." in response.text, Invitation.objects.count()) == (True, 4)


def test_choosing_nobody_is_told(cast, enter, units):
    response = enter(cast.editor).post(url(make_meeting(status="published"), "baru/"), {"presence": "on_site"})
    assert (response.status_code, NOBODY_CHOSEN in response.text) == (400, True)


def test_rules_saved_by_somebody_else_meanwhile_are_told(cast, enter, meeting):
    client = enter(cast.editor)
    sent = posted(client.get(url(meeting, "ketentuan/")))
    assert client.post(url(meeting, "ketentuan/"), sent).status_code == 302
    response = client.post(url(meeting, "ketentuan/"), sent)
    assert (response.status_code, PLAN_STALE in response.text) == (400, True)


def test_an_agent_answers_and_sees_the_answer(cast, enter, units, meeting):
    client, number = enter(cast.agent), invitation_of(meeting, units.a).number
    assert texts(client.get(f"/redaksi/agenda/{meeting.pk}/"), "row-title")[0] == units.a.name
    page = client.get(url(meeting, f"{number}/"))
    sent = posted(page, "/peserta/") | {"name": "Ani, S.H.", "position": "Plt. Kepala", "phone": "0812"}
    answers = [client.post(url(meeting, f"{number}/peserta/"), sent, follow=True) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert Delegate.objects.get().contact.phone == "0812"
    assert "Ani, S.H. terdaftar." in answers[0].text
    assert texts(answers[1], "badge")[-1] == "Terdaftar"


def test_the_head_and_the_agents_are_registered_with_one_tap(cast, enter, units, meeting):
    units.a.head_name, units.a.head_title, units.a.head_acting = "Budi Santoso", "Kepala LPKA", "plt"
    units.a.save()
    client = enter(cast.agent)
    page = client.get(url(meeting, f"{invitation_of(meeting, units.a).number}/"))
    told = [(row.name, row.position) for row in page.context["offers"]]
    assert told == [
        ("Budi Santoso", "Plt. Kepala LPKA"),
        ("Agent", f"Agen informasi, {units.a.name}"),
        ("Colleague", f"Agen informasi, {units.a.name}"),
    ]
    first = next(form for form in tree(page).forms if form.fields.get("name") == "Budi Santoso")
    answers = [client.post(first.action, dict(first.fields), follow=True) for _ in range(2)]
    assert "Budi Santoso terdaftar." in answers[0].text
    assert [(row.name, row.position, row.status) for row in Delegate.objects.all()] == [
        ("Budi Santoso", "Plt. Kepala LPKA", "seated")
    ]
    assert [row.name for row in answers[1].context["offers"]] == ["Agent", "Colleague"]


def test_a_full_unit_is_told_that_it_waits(cast, enter, units, meeting):
    come(actor_for(cast.agent), meeting, units.a, "A", "B")
    client, number = enter(cast.agent), invitation_of(meeting, units.a).number
    response = client.post(url(meeting, f"{number}/peserta/"), {"name": "C", "position": "Staf"}, follow=True)
    assert "C masuk daftar tunggu. Kursi untuk undangan ini sudah terisi semua." in response.text


def test_declining_and_withdrawing_on_the_screen(cast, enter, units, meeting):
    (ani,) = come(actor_for(cast.agent), meeting, units.a, "Ani")
    client, number = enter(cast.agent), invitation_of(meeting, units.a).number
    response = client.post(f"/redaksi/agenda/{meeting.pk}/peserta/{ani.pk}/batal/", {"reason": "Sakit"}, follow=True)
    assert ("Ani dibatalkan." in response.text, texts(response, "row-like")) == (True, ["Sakit"])
    assert client.post(url(meeting, f"{number}/tidak-hadir/"), {"reason": ""}).status_code == 400
    response = client.post(url(meeting, f"{number}/tidak-hadir/"), {"reason": "Ada penilaian"}, follow=True)
    assert "Alasan tidak hadir: Ada penilaian" in response.text


def test_a_name_is_put_right_on_the_screen(cast, enter, units, meeting):
    (ani,) = come(actor_for(cast.agent), meeting, units.a, "Ani")
    client, place = enter(cast.agent), f"/redaksi/agenda/{meeting.pk}/peserta/{ani.pk}/"
    sent = posted(client.get(place)) | {"name": "Ani Wati"}
    assert [client.post(place, sent).status_code for _ in range(2)] == [302, 400]
    assert Delegate.objects.get().name == "Ani Wati"


def test_after_the_last_day_the_form_is_closed_and_says_so(cast, enter, units, editor):
    meeting = make_invited(editor, [units.a], reply_by=date(2026, 1, 5))
    client, number = enter(cast.agent), invitation_of(meeting, units.a).number
    page = client.get(url(meeting, f"{number}/"))
    words = "Batas jawaban undangan ini sudah lewat pada 5 Januari 2026. Hubungi penyelenggara."
    assert page.context["closed"] == words
    response = client.post(url(meeting, f"{number}/peserta/"), {"name": "C", "position": "Staf"})
    assert (response.status_code, words in response.text) == (409, True)


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        ("agent", [403, 403, 403, 200, 403]),
        ("outsider", [403, 403, 403, 404, 403]),
        ("coordinator", [403, 403, 403, 200, 403]),
        ("other_coordinator", [403, 403, 403, 404, 403]),
        ("editor", [200, 200, 200, 200, 200]),
    ],
)
def test_who_sees_what(role, expected, cast, enter, units, meeting):
    client, number = enter(getattr(cast, role)), invitation_of(meeting, units.a).number
    parts = ("", "ketentuan/", "baru/", f"{number}/", f"{number}/ubah/")
    assert [client.get(url(meeting, part)).status_code for part in parts] == expected


def test_a_delegate_of_others_is_absent(cast, enter, units, meeting):
    (ani,) = come(actor_for(cast.agent), meeting, units.a, "Ani")
    client = enter(cast.outsider)
    place = f"/redaksi/agenda/{meeting.pk}/peserta/{ani.pk}/"
    assert (client.get(place).status_code, client.post(f"{place}batal/").status_code) == (404, 404)


def test_an_invitation_to_a_draft_is_absent_for_the_addressee(cast, enter, units, meeting):
    type(meeting).objects.update(status="draft")
    number = invitation_of(meeting, units.a).number
    assert enter(cast.agent).get(url(meeting, f"{number}/")).status_code == 404


def test_a_host_changes_and_drops_an_invitation(cast, enter, units, meeting):
    client, number = enter(cast.editor), invitation_of(meeting, units.b).number
    sent = posted(client.get(url(meeting, f"{number}/ubah/"))) | {"presence": "virtual", "seats": ""}
    assert client.post(url(meeting, f"{number}/ubah/"), sent).status_code == 302
    assert invitation_of(meeting, units.b).presence == "virtual"
    assert client.post(url(meeting, f"{number}/hapus/")).status_code == 302
    assert Invitation.objects.filter(unit=units.b).count() == 0


def test_nothing_is_invited_to_what_is_over(cast, enter, units, meeting):
    type(meeting).objects.update(status="held")
    response = enter(cast.editor).post(url(meeting, "baru/"), {"presence": "on_site", "units": [units.a.pk]})
    assert (response.status_code, OVER in response.text) == (400, True)


def test_the_list_takes_as_many_queries_for_three_as_for_one(cast, enter, units, editor, django_assert_num_queries):
    client = enter(cast.editor)
    one = make_invited(editor, [units.a])
    come(editor, one, units.a, "Ani")
    others = [make_unit_beside(units.a, f"Lapas Kelas III Nomor {number}") for number in range(3)]
    three = make_invited(editor, [units.b, *others])
    for number, unit in enumerate(others):
        come(editor, three, unit, f"Orang {number}", f"Kawan {number}")
    client.get(url(one))
    for meeting in (one, three):
        with django_assert_num_queries(12):
            assert client.get(url(meeting)).status_code == 200


def test_the_public_page_names_nobody_who_comes(cast, client, units, meeting):
    come(actor_for(cast.agent), meeting, units.a, "Ani Rahasia")
    assert "Ani Rahasia" not in client.get(meeting.get_absolute_url()).text


def test_a_hostile_name_is_text(cast, enter, units, meeting):
    client, number = enter(cast.agent), invitation_of(meeting, units.a).number
    data = {"name": "<script>alert(1)</script>", "position": "{{ x }}"}
    page = client.post(url(meeting, f"{number}/peserta/"), data, follow=True)
    assert [node.text for node in tree(page).iter("script") if node.text and "alert" in node.text] == []
    assert texts(page, "row-title") == ["<script>alert(1)</script>"]


def test_the_agenda_names_what_waits_for_an_answer(cast, enter, editor, units):
    ahead = {"starts_on": date(2099, 3, 10), "ends_on": date(2099, 3, 12)}
    first = make_invited(editor, [units.a, units.b], title="Rakor yang Menunggu", **ahead)
    answered = make_invited(editor, [units.a], title="Rakor yang Dijawab", **ahead)
    come(actor_for(cast.agent), answered, units.a, "Ani")
    make_invited(editor, [units.a], title="Rakor yang Lewat")

    def waiting(user):
        return [(row.meeting, row.addressee) for row in enter(user).get("/redaksi/agenda/").context["waiting"]]

    assert waiting(cast.agent) == [(first.title, units.a.name)]
    assert waiting(cast.outsider) == [(first.title, units.b.name)]
    assert waiting(cast.editor) == []
    first.invitations.update(declined_at=moment(1, "08.00"))
    assert waiting(cast.agent) == []


def test_signing_in_again_leads_back_to_the_form(cast, client, units, meeting):
    number = invitation_of(meeting, units.a).number
    answer = client.post(url(meeting, f"{number}/peserta/"), {"name": "Ani", "position": "Kepala"})
    assert answer.url == f"/masuk/?next={url(meeting, f'{number}/peserta/')}"
    client.force_login(cast.agent)
    answer = client.get(url(meeting, f"{number}/peserta/"))
    assert (answer.status_code, answer.url) == (302, url(meeting, f"{number}/"))
