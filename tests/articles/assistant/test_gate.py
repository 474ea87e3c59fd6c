"""Do remarks that hold a story back hold it on every way, and only those?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.assistant.services import dismiss
from articles.models import DeskNotice, Dismissal, Revision
from articles.queries import current_revision
from articles.refusals import CannotNow, Unready
from articles.states import Action, Status
from articles.workflow import publish_due
from tests.articles.assistant.texts import WITH_CHILD, WITH_NIK, WITH_TYPO, WITH_WRONG_DAY, remark
from tests.articles.stories import act, make_story
from upt.actors import actor_for

PEOPLE = {
    Action.SUBMIT: "outsider",
    Action.APPROVE: "editor",
    Action.PUBLISH: "editor",
    Action.PUBLISH_EMERGENCY: "managing_editor",
}


def story_of(cast, units, body: str, status=Status.DRAFT):
    """Make a story of the Rutan, whose agent is the first unit's outsider."""
    return make_story(cast, units, status, unit="b", author="outsider", body=body)


def rewrite(story, body: str) -> None:
    """Change a text behind the checker's back, as a rule that came later would find it."""
    revision = current_revision(story)
    Revision.objects.filter(pk=revision.pk).update(body=body)


def put_aside(story, user, rule: str) -> Dismissal:
    found = remark(story, rule)
    return dismiss(
        article=story, actor=actor_for(user), rule_id=rule, fingerprint=found.fingerprint, reason="Nomor contoh."
    )


def test_personal_data_is_not_sent(cast, units):
    story = story_of(cast, units, WITH_NIK)
    with pytest.raises(CannotNow, match="ditahan oleh 1 temuan"):
        act(story, Action.SUBMIT, cast.outsider)
    assert current_revision(story).status == Status.DRAFT


def test_the_refusal_does_not_repeat_the_secret(cast, units):
    story = story_of(cast, units, WITH_NIK)
    with pytest.raises(CannotNow) as refusal:
        act(story, Action.SUBMIT, cast.outsider)
    assert "6271" not in str(refusal.value)


def test_a_misspelling_holds_nothing(cast, units):
    story = story_of(cast, units, WITH_TYPO, Status.PUBLISHED)
    assert current_revision(story).status == Status.PUBLISHED


def test_a_wrong_weekday_is_sent_and_not_published_until_somebody_settled_it(cast, units):
    story = story_of(cast, units, WITH_WRONG_DAY, Status.SUBMITTED)
    with pytest.raises(CannotNow, match="ditahan"):
        act(story, Action.PUBLISH, cast.editor)
    with pytest.raises(CannotNow, match="ditahan"):
        act(story, Action.APPROVE, cast.editor)
    put_aside(story, cast.editor, "hari-tanggal")
    assert act(story, Action.PUBLISH, cast.editor).status == Status.PUBLISHED


def test_a_managing_editors_override_lets_personal_data_go_on(cast, units):
    story = story_of(cast, units, WITH_NIK)
    put_aside(story, cast.managing_editor, "nik")
    assert act(story, Action.SUBMIT, cast.outsider).status == Status.SUBMITTED
    assert act(story, Action.PUBLISH, cast.editor).status == Status.PUBLISHED


@pytest.mark.parametrize("action", [Action.APPROVE, Action.PUBLISH, Action.PUBLISH_EMERGENCY])
def test_no_decision_passes_over_what_holds(action, cast, units):
    story = story_of(cast, units, "<p>Petugas menerima berkas.</p>", Status.SUBMITTED)
    rewrite(story, WITH_NIK)
    with pytest.raises(CannotNow, match="ditahan"):
        act(story, action, getattr(cast, PEOPLE[action]), **({"note": "Mendesak."} if "emergency" in action else {}))


@pytest.mark.parametrize("action", [Action.PUBLISH, Action.SCHEDULE])
def test_an_approved_story_is_judged_again(action, cast, units):
    story = story_of(cast, units, WITH_NIK)
    put_aside(story, cast.managing_editor, "nik")
    act(story, Action.SUBMIT, cast.outsider)
    act(story, Action.APPROVE, cast.editor)
    Dismissal.objects.all().delete()
    form = {"publish_at": timezone.now() + timedelta(days=1)} if action is Action.SCHEDULE else {}
    with pytest.raises(CannotNow, match="ditahan"):
        act(story, action, cast.editor, **form)


def test_the_clock_publishes_nothing_that_is_held_and_tells_who_approved(cast, units):
    story = story_of(cast, units, WITH_NIK)
    put_aside(story, cast.managing_editor, "nik")
    act(story, Action.SUBMIT, cast.outsider)
    act(story, Action.APPROVE, cast.editor)
    moment = timezone.now() + timedelta(days=1)
    act(story, Action.SCHEDULE, cast.second_editor, publish_at=moment)
    Dismissal.objects.all().delete()
    assert publish_due(now=moment) == 0
    revision = current_revision(story)
    assert (revision.status, revision.publish_at) == (Status.APPROVED, None)
    [notice] = DeskNotice.objects.all()
    assert (notice.recipient, "ada temuan yang menahan" in notice.message) == (cast.editor, True)


def test_the_clock_publishes_what_nothing_holds(cast, units):
    story = story_of(cast, units, "<p>Petugas menerima berkas.</p>", Status.SUBMITTED)
    act(story, Action.APPROVE, cast.editor)
    moment = timezone.now() + timedelta(days=1)
    act(story, Action.SCHEDULE, cast.editor, publish_at=moment)
    assert publish_due(now=moment) == 1


def test_a_withdrawn_story_comes_back_only_if_nothing_holds_it(cast, units):
    story = story_of(cast, units, "<p>Petugas menerima berkas.</p>", Status.WITHDRAWN)
    act(story, Action.REINSTATE, cast.managing_editor, note="Alasan gugur.")
    rewrite(story, WITH_NIK)
    story.refresh_from_db()
    with pytest.raises(CannotNow, match="ditahan"):
        act(story, Action.REINSTATE, cast.second_managing_editor, note="Setuju.")


@pytest.mark.parametrize("field", ["title", "lead", "cover_alt", "cover_caption", "event"])
def test_every_field_is_read(field, cast, units):
    given = {"body": "<p>Petugas menerima berkas.</p>", field: f"Pendaftaran dengan NIK {'6271011203900001'} di loket"}
    story = make_story(cast, units, unit="b", author="outsider", **given)
    assert remark(story, "nik").finding.part == field


def test_a_link_that_leads_to_a_secret_is_read(cast, units):
    body = '<p>Lihat <a href="https://wa.me/6281234567890">tautan ini</a>.</p>'
    story = story_of(cast, units, body)
    assert remark(story, "telepon").finding.part == "links"


def test_a_child_named_is_never_let_pass(cast, units):
    story = story_of(cast, units, WITH_CHILD)
    with pytest.raises(CannotNow, match="ditahan"):
        act(story, Action.SUBMIT, cast.outsider)


@pytest.mark.parametrize(
    ("action", "form"),
    [
        (Action.CORRECT, {"reasons": ("erratum",)}),
        (Action.WITHDRAW, {"reasons": ("child-identity",)}),
    ],
)
def test_a_public_note_is_read_as_strictly(action, form, cast, units):
    story = story_of(cast, units, "<p>Petugas menerima berkas.</p>", Status.PUBLISHED)
    with pytest.raises(Unready, match="dibaca publik"):
        act(story, action, cast.managing_editor, note="NIK yang benar 6271011203900001.", **form)
    assert act(story, action, cast.managing_editor, note="Nomor itu keliru.", **form)
