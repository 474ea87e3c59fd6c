"""What happens to a story that readers already have: revision, correction, withdrawal, return, emergency?"""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Article, Revision
from articles.queries import face_revision, open_revision
from articles.refusals import CannotNow, NotAllowed, Stale
from articles.states import Action, Status
from articles.workflow import perform, publish_due
from audit.models import AuditEvent
from tests.articles.stories import WITHDRAW, act, draft, make_story, publish_in_emergency, save, seen
from upt.actors import actor_for


def test_readers_keep_the_approved_text_while_a_revision_is_made(cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    act(article, Action.REVISE, cast.agent)
    save(article, cast.agent, title="Judul Baru yang Belum Disetujui")
    article.refresh_from_db()
    assert article.title == "Warga Binaan Panen Sayur di Kebun Sendiri"
    with pytest.raises(CannotNow, match="revisi lain"):
        act(article, Action.REVISE, cast.colleague, revision=face_revision(article))


def test_a_new_revision_supersedes_the_old_face(cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    first = face_revision(article)
    published_at = article.published_at
    act(article, Action.REVISE, cast.agent)
    save(article, cast.agent, title="Judul Baru yang Kemudian Disetujui")
    act(article, Action.SUBMIT, cast.agent)
    act(article, Action.PUBLISH, cast.second_editor)
    article.refresh_from_db()
    first.refresh_from_db()
    assert (first.status, article.title) == (Status.SUPERSEDED, "Judul Baru yang Kemudian Disetujui")
    assert article.published_at == published_at
    assert article.updated_at is not None


def test_an_editor_withdraws_only_where_somebody_is_at_risk(cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    with pytest.raises(NotAllowed):
        act(article, Action.WITHDRAW, cast.editor, **WITHDRAW)
    act(article, Action.WITHDRAW, cast.editor, reasons=("child-identity",), note="Dicabut demi anak.")
    article.refresh_from_db()
    assert article.withdrawn_notice == "Dicabut demi anak."
    assert list(Article.objects.public()) == []


def test_nothing_brings_a_withdrawn_story_back_but_reinstatement(cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    act(article, Action.REVISE, cast.agent)
    save(article, cast.agent, title="Revisi yang Terjadwal Saat Dicabut")
    act(article, Action.SUBMIT, cast.agent)
    act(article, Action.APPROVE, cast.editor)
    act(article, Action.SCHEDULE, cast.editor, publish_at=timezone.now() + timedelta(hours=1))
    act(article, Action.WITHDRAW, cast.managing_editor, revision=face_revision(article), **WITHDRAW)
    assert open_revision(article).status == Status.APPROVED
    assert publish_due(now=timezone.now() + timedelta(days=1)) == 0
    with pytest.raises(CannotNow, match="dicabut"):
        act(article, Action.PUBLISH, cast.editor)


def test_reinstatement_takes_two_people(cast, units):
    article = make_story(cast, units, Status.WITHDRAWN)
    act(article, Action.REINSTATE, cast.managing_editor, note="Sengketa selesai.")
    article.refresh_from_db()
    assert article.withdrawn_at is not None
    with pytest.raises(CannotNow, match="orang kedua"):
        act(article, Action.REINSTATE, cast.managing_editor, note="Sekali lagi.")
    act(article, Action.REINSTATE, cast.admin, note="Saya setuju.")
    article.refresh_from_db()
    assert (article.withdrawn_at, article.reinstate_proposed_by) == (None, None)
    assert face_revision(article).status == Status.PUBLISHED


def test_an_emergency_is_flagged_until_a_second_person_approves(cast, units):
    article = draft(units.a, cast.agent)
    publish_in_emergency(article, cast)
    article.refresh_from_db()
    assert (article.emergency_by, article.emergency_confirmed_at) == (cast.managing_editor, None)
    with pytest.raises(NotAllowed):
        act(article, Action.APPROVE, cast.managing_editor)
    act(article, Action.APPROVE, cast.editor)
    article.refresh_from_db()
    assert article.emergency_confirmed_at is not None
    with pytest.raises(CannotNow):
        act(article, Action.APPROVE, cast.second_editor)


def test_a_managing_editor_who_wrote_may_publish_in_an_emergency_but_not_otherwise(cast, units):
    article = draft(units.a, cast.agent)
    save(article, cast.managing_editor, title="Klarifikasi yang Ditulis Redaktur")
    act(article, Action.SUBMIT, cast.agent)
    with pytest.raises(NotAllowed):
        act(article, Action.PUBLISH, cast.managing_editor)
    revision = act(article, Action.PUBLISH_EMERGENCY, cast.managing_editor, note="Mendesak.")
    assert revision.status == Status.PUBLISHED


def test_a_correction_stands_beside_the_story_and_counts_once(cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    read = seen(face_revision(article))
    form = {"reasons": ("erratum",), "note": "Yang benar 54 unit."}
    perform(article, Action.CORRECT, actor=actor_for(cast.editor), seen=read, **form)
    with pytest.raises(Stale):
        perform(article, Action.CORRECT, actor=actor_for(cast.editor), seen=read, **form)
    assert [(c.kind, c.note) for c in article.corrections.all()] == [("erratum", "Yang benar 54 unit.")]


def test_the_reason_of_an_emergency_stays_in_the_record(cast, units):
    article = draft(units.a, cast.agent)
    publish_in_emergency(article, cast, note="Klarifikasi mendesak.")
    assert AuditEvent.objects.last().note == "Klarifikasi mendesak."


def test_until_the_second_person_came_an_emergencys_writer_approves_no_later_version(cast, units):
    """Otherwise text that one pair of eyes has seen would count as approved by way of its next version."""
    article = draft(units.a, cast.agent)
    save(article, cast.editor, title="Klarifikasi yang Ditulis Editor")
    publish_in_emergency(article, cast)
    act(article, Action.REVISE, cast.agent)
    save(article, cast.agent, title="Klarifikasi yang Dilengkapi Agen")
    act(article, Action.SUBMIT, cast.agent)
    with pytest.raises(NotAllowed):
        act(article, Action.APPROVE, cast.editor)
    act(article, Action.APPROVE, cast.second_editor, revision=face_revision(article))
    assert act(article, Action.APPROVE, cast.editor).status == Status.APPROVED


def test_a_schedule_that_slipped_beside_a_withdrawal_is_taken_back_once(cast, units):
    """Both acts can be decided at the same moment; the clock must neither publish nor try for ever."""
    article = make_story(cast, units, Status.WITHDRAWN)
    beside = Revision.objects.create(
        article=article,
        number=2,
        status=Status.SCHEDULED,
        publish_at=timezone.now(),
        created_by=cast.agent,
        saved_by=cast.agent,
        title="Revisi yang Terselip",
    )
    assert publish_due(now=timezone.now() + timedelta(minutes=1)) == 0
    beside.refresh_from_db()
    assert (beside.status, beside.publish_at) == (Status.APPROVED, None)
    assert (AuditEvent.objects.last().action, AuditEvent.objects.last().actor_name) == ("unschedule", "Jadwal terbit")
    assert list(Article.objects.public()) == []
