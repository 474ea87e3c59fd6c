"""Does a story about children go on only with the lists of two people, for exactly what goes out, on every way?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import RoleGrant
from accounts.states import Role
from articles.assistant.child import CODES
from articles.content import content_of, digest_of
from articles.models import Article, ChildCheck, DeskNotice
from articles.queries import current_revision, face_revision
from articles.refusals import CannotNow, Unready
from articles.states import Action, Status
from articles.workflow import publish_due
from audit.models import AuditEvent
from tests.articles.stories import act, draft, make_story, publish_in_emergency, save
from upt.states import UnitType

NO_OTHER = "belum diisi orang lain"
NOT_TWO = "harus diisi dua orang"
SOON = timedelta(days=1)
URGENT = {"note": "Klarifikasi mendesak."}
REINSTATE = {"note": "Alasan pencabutan sudah gugur."}


def strike(story: Article, user) -> None:
    """Take one person's list out of the database, as if it had never been filled."""
    deleted, _ = ChildCheck.objects.filter(article=story, user=user).delete()
    assert deleted


def times(form: dict) -> dict:
    return form | {"publish_at": timezone.now() + SOON} if "publish_at" in form else form


# Act, state before it, who does it, what else it needs: whoever moves a story on ticks every item.
TICKING = [
    (Action.SUBMIT, Status.DRAFT, "agent", {}),
    (Action.SUBMIT, Status.RETURNED, "colleague", {}),
    (Action.APPROVE, Status.SUBMITTED, "editor", {}),
    (Action.PUBLISH, Status.SUBMITTED, "editor", {}),
    (Action.PUBLISH_EMERGENCY, Status.SUBMITTED, "managing_editor", URGENT),
    (Action.CHILD_CHECK, Status.DRAFT, "colleague", {}),
    (Action.CHILD_CHECK, Status.APPROVED, "second_editor", {}),
]
NO_LISTS = [(), CODES[:-1], CODES[1:], ("name",), (*CODES, "lain"), ("lain",), ("",), tuple("abcdef")]


@pytest.mark.parametrize(("action", "status", "name", "form"), TICKING)
def test_whoever_moves_it_on_ticks_every_item_and_no_other(action, status, name, form, cast, units):
    story = make_story(cast, units, status)
    rows = (ChildCheck.objects.count(), AuditEvent.objects.count())
    for ticked in NO_LISTS:
        with pytest.raises(Unready) as refusal:
            act(story, action, getattr(cast, name), child_check=ticked, **form)
        assert list(refusal.value.errors) == ["child_check"]
    assert (ChildCheck.objects.count(), AuditEvent.objects.count()) == rows
    assert current_revision(story).status == status
    act(story, action, getattr(cast, name), child_check=CODES * 2, **form)
    assert ChildCheck.objects.get(article=story, user=getattr(cast, name)).items == list(CODES)


# Act, state before it, who does it, whose list is struck, what the refusal says.
WAYS = [
    (Action.APPROVE, Status.SUBMITTED, "editor", "agent", {}, NO_OTHER),
    (Action.PUBLISH, Status.SUBMITTED, "editor", "agent", {}, NO_OTHER),
    (Action.PUBLISH, Status.SUBMITTED, "managing_editor", "agent", {}, NO_OTHER),
    (Action.PUBLISH_EMERGENCY, Status.SUBMITTED, "managing_editor", "agent", URGENT, NO_OTHER),
    (Action.PUBLISH, Status.APPROVED, "second_editor", "agent", {}, NOT_TWO),
    (Action.PUBLISH, Status.APPROVED, "managing_editor", "editor", {}, NOT_TWO),
    (Action.PUBLISH, Status.SCHEDULED, "editor", "agent", {}, NOT_TWO),
    (Action.SCHEDULE, Status.APPROVED, "editor", "agent", {"publish_at": None}, NOT_TWO),
    (Action.SCHEDULE, Status.APPROVED, "managing_editor", "editor", {"publish_at": None}, NOT_TWO),
]


@pytest.mark.parametrize(("action", "status", "name", "struck", "form", "sentence"), WAYS)
def test_without_another_persons_list_no_way_is_open(action, status, name, struck, form, sentence, cast, units):
    story = make_story(cast, units, status)
    strike(story, getattr(cast, struck))
    with pytest.raises(CannotNow, match=sentence):
        act(story, action, getattr(cast, name), **times(form))
    assert current_revision(story).status == status
    act(story, Action.CHILD_CHECK, cast.colleague)
    act(story, action, getattr(cast, name), **times(form))
    assert current_revision(story).status != status


def test_an_emergency_of_a_draft_waits_for_somebody_elses_list(cast, units):
    story = make_story(cast, units)
    with pytest.raises(CannotNow, match=NO_OTHER):
        act(story, Action.PUBLISH_EMERGENCY, cast.managing_editor, **URGENT)
    assert publish_in_emergency(story, cast).status == Status.PUBLISHED
    users = ChildCheck.objects.filter(article=story).values_list("user", flat=True)
    assert set(users) == {cast.agent.pk, cast.managing_editor.pk}


def test_a_managing_editor_alone_brings_no_own_story_out(cast, units):
    story = draft(units.a, cast.managing_editor)
    act(story, Action.CHILD_CHECK, cast.managing_editor)
    with pytest.raises(CannotNow, match=NO_OTHER):
        act(story, Action.PUBLISH_EMERGENCY, cast.managing_editor, **URGENT)
    assert face_revision(story) is None


@pytest.mark.parametrize("name", ["second_managing_editor", "admin"])
def test_no_consent_brings_a_story_back_without_two_lists(name, cast, units):
    story = make_story(cast, units, Status.WITHDRAWN)
    act(story, Action.REINSTATE, cast.managing_editor, **REINSTATE)
    strike(story, cast.agent)
    with pytest.raises(CannotNow, match=NOT_TWO):
        act(story, Action.REINSTATE, getattr(cast, name), **REINSTATE)
    assert face_revision(story).status == Status.WITHDRAWN
    act(story, Action.CHILD_CHECK, cast.managing_editor)
    act(story, Action.REINSTATE, getattr(cast, name), **REINSTATE)
    assert face_revision(story).status == Status.PUBLISHED


def test_the_clock_publishes_nothing_without_two_lists_and_says_so(cast, units):
    story = make_story(cast, units, Status.SCHEDULED)
    strike(story, cast.agent)
    due_at = current_revision(story).publish_at
    assert publish_due(now=due_at) == 0
    revision = current_revision(story)
    assert (revision.status, revision.publish_at) == (Status.APPROVED, None)
    assert "Jadwal dibatalkan" in DeskNotice.objects.get(recipient=cast.editor).message
    assert (AuditEvent.objects.last().action, AuditEvent.objects.last().actor_id) == ("unschedule", None)
    assert publish_due(now=due_at) == 0
    act(story, Action.CHILD_CHECK, cast.colleague)
    act(story, Action.SCHEDULE, cast.editor, publish_at=timezone.now() + SOON)
    assert publish_due(now=timezone.now() + SOON) == 1


def test_what_was_approved_before_its_unit_had_children_waits_for_both(cast, units):
    story = make_story(cast, units, Status.APPROVED, unit="b", author="outsider")
    assert not ChildCheck.objects.exists()
    units.b.upt_type = UnitType.LPKA
    units.b.save()
    story = Article.objects.get(pk=story.pk)
    for user in (cast.outsider, cast.editor):
        with pytest.raises(CannotNow, match=NOT_TWO):
            act(story, Action.PUBLISH, cast.editor)
        act(story, Action.CHILD_CHECK, user)
    assert act(story, Action.PUBLISH, cast.editor).status == Status.PUBLISHED


def test_one_person_twice_is_one(cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    strike(story, cast.agent)
    act(story, Action.CHILD_CHECK, cast.editor)
    with pytest.raises(CannotNow, match="sudah Anda isi"):
        act(story, Action.CHILD_CHECK, cast.editor)
    for action in (Action.APPROVE, Action.PUBLISH):
        with pytest.raises(CannotNow, match=NO_OTHER):
            act(story, action, cast.editor)
    assert act(story, Action.APPROVE, cast.second_editor).status == Status.APPROVED


def test_an_agent_who_is_an_editor_too_is_one_person(cast, units):
    RoleGrant.objects.create(user=cast.colleague, role=Role.EDITOR)
    story = make_story(cast, units)
    act(story, Action.SUBMIT, cast.colleague)
    with pytest.raises(CannotNow, match=NO_OTHER):
        act(story, Action.PUBLISH, cast.colleague)
    assert act(story, Action.PUBLISH, cast.editor).status == Status.PUBLISHED


def test_after_an_edit_under_review_the_list_is_due_anew(cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.editor)
    save(story, cast.editor, lead="Panen kedua menghasilkan tiga ratus kilogram sayur.")
    act(story, Action.RELEASE, cast.editor)
    with pytest.raises(CannotNow, match=NO_OTHER):
        act(story, Action.PUBLISH, cast.second_editor)
    act(story, Action.CHILD_CHECK, cast.editor)
    assert act(story, Action.PUBLISH, cast.second_editor).status == Status.PUBLISHED
    digest = digest_of(content_of(face_revision(story)))
    users = ChildCheck.objects.filter(article=story, digest=digest).values_list("user", flat=True)
    assert set(users) == {cast.editor.pk, cast.second_editor.pk}


def test_a_later_version_needs_both_lists_again(cast, units):
    story = make_story(cast, units, Status.PUBLISHED)
    act(story, Action.REVISE, cast.agent)
    save(story, cast.agent, title="Warga Binaan Panen Sayur untuk Kedua Kalinya")
    with pytest.raises(Unready):
        act(story, Action.SUBMIT, cast.agent, child_check=())
    act(story, Action.SUBMIT, cast.agent)
    with pytest.raises(Unready):
        act(story, Action.PUBLISH, cast.editor, child_check=())
    act(story, Action.PUBLISH, cast.editor)
    assert ChildCheck.objects.filter(article=story, digest=face_revision(story).digest).count() == 2


def test_every_list_is_a_row_of_the_record_with_its_digest(cast, units):
    story = make_story(cast, units, Status.APPROVED)
    act(story, Action.CHILD_CHECK, cast.colleague)
    act(story, Action.PUBLISH, cast.second_editor)
    rows = AuditEvent.objects.filter(object_type="article", object_id=story.pk).order_by("position")
    digest = face_revision(story).digest
    told = [(row.action, row.actor_id, row.from_state, row.to_state) for row in rows if row.digest == digest]
    assert told == [
        ("create", cast.agent.pk, "", "draft"),
        ("child-check", cast.agent.pk, "draft", "draft"),
        ("submit", cast.agent.pk, "draft", "submitted"),
        ("child-check", cast.editor.pk, "submitted", "submitted"),
        ("approve", cast.editor.pk, "submitted", "approved"),
        ("child-check", cast.colleague.pk, "approved", "approved"),
        ("publish", cast.second_editor.pk, "approved", "published"),
    ]


def test_a_refused_act_keeps_no_list(cast, units):
    story = make_story(cast, units, Status.SUBMITTED)
    act(story, Action.CLAIM, cast.second_editor)
    with pytest.raises(CannotNow, match="editor lain"):
        act(story, Action.PUBLISH, cast.editor)
    assert not ChildCheck.objects.filter(user=cast.editor).exists()


def test_after_a_withdrawal_for_a_childs_sake_two_people_look_anew(cast, units):
    story = make_story(cast, units, Status.PUBLISHED)
    act(story, Action.WITHDRAW, cast.editor, reasons=("child-identity",), note="Dicabut untuk melindungi anak.")
    act(story, Action.REINSTATE, cast.managing_editor, note="Sudah diperiksa.")
    with pytest.raises(CannotNow, match="dua orang"):
        act(story, Action.REINSTATE, cast.second_managing_editor, note="Setuju.")
    act(story, Action.CHILD_CHECK, cast.editor)
    act(story, Action.CHILD_CHECK, cast.second_editor)
    assert act(story, Action.REINSTATE, cast.second_managing_editor, note="Setuju.").status == Status.PUBLISHED
