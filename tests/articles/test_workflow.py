"""Does a story move as the newsroom's rules say? One act after the other, through the real services."""

from datetime import timedelta

import pytest
from django.utils import timezone

from accounts.models import User
from articles.content import content_of, digest_of
from articles.models import Article, DeskNotice, ReviewNote, Revision
from articles.queries import case_for, contributor_ids, current_revision, face_revision, holder_id, open_revision
from articles.refusals import CannotNow, NotAllowed, Stale, Unready
from articles.services import create_story
from articles.states import Action, Status
from articles.workflow import Seen, perform, publish_due, renew_claim
from audit.models import AuditEvent
from tests.articles.stories import RETURN, act, content, draft, make_story, save, seen
from upt.actors import actor_for


def test_the_same_form_twice_makes_one_story(cast, units):
    for _ in range(2):
        create_story(actor=actor_for(cast.agent), unit=units.a, content=content(), creation_key="sekali")
    assert Article.objects.count() == 1


def test_another_persons_key_gives_no_way_in(cast, units):
    create_story(actor=actor_for(cast.agent), unit=units.a, content=content(), creation_key="kunci")
    with pytest.raises(Exception, match=r"(?i)unique"):
        create_story(actor=actor_for(cast.outsider), unit=units.b, content=content(), creation_key="kunci")


def test_nobody_begins_a_story_for_a_foreign_unit(cast, units):
    with pytest.raises(NotAllowed):
        draft(units.b, cast.agent)


def test_a_draft_is_written_in_place(cast, units):
    article = make_story(cast, units)
    saved = save(article, cast.colleague, title="Judul Baru dari Rekan Seunit")
    assert (saved.number, saved.version, saved.title) == (1, 2, "Judul Baru dari Rekan Seunit")
    assert contributor_ids(article) == {cast.agent.pk, cast.colleague.pk}


def test_saving_what_is_there_changes_nothing(cast, units):
    article = make_story(cast, units)
    before = AuditEvent.objects.count()
    saved = save(article, cast.colleague)
    assert (saved.version, AuditEvent.objects.count()) == (1, before)
    assert contributor_ids(article) == {cast.agent.pk}


def test_saving_over_somebody_elses_text_is_refused_with_the_difference(cast, units):
    article = make_story(cast, units)
    read = current_revision(article)
    save(article, cast.colleague, title="Judul dari Rekan")
    with pytest.raises(Stale) as refusal:
        save(article, cast.agent, read, lead="Teras yang lain sama sekali.")
    assert "Colleague" in str(refusal.value)
    assert current_revision(article).title == "Judul dari Rekan"


def test_submitting_seals_the_text(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    revision = current_revision(article)
    assert revision.is_sealed
    assert revision.digest == digest_of(content_of(revision))
    with pytest.raises(CannotNow):
        save(article, cast.agent, title="Diam-diam diganti setelah dikirim")


def test_an_incomplete_story_is_not_sent_and_says_what_lacks(cast, units):
    article = draft(units.a, cast.agent, lead="", body="<p> </p>")
    with pytest.raises(CannotNow, match="Tulis teras"):
        act(article, Action.SUBMIT, cast.agent)


def test_writing_on_a_returned_story_makes_the_next_revision_and_keeps_the_sent_one(cast, units):
    article = make_story(cast, units, Status.RETURNED)
    sent = current_revision(article)
    saved = save(article, cast.agent, title="Judul yang Sudah Diperbaiki")
    sent.refresh_from_db()
    assert (sent.status, sent.title) == (Status.SUPERSEDED, "Warga Binaan Panen Sayur di Kebun Sendiri")
    assert (saved.number, saved.status, saved.is_sealed) == (2, Status.RETURNED, False)


def test_every_note_of_every_round_stays(cast, units):
    article = make_story(cast, units, Status.RETURNED)
    save(article, cast.agent, title="Judul Putaran Kedua yang Lebih Jelas")
    act(article, Action.SUBMIT, cast.agent)
    act(article, Action.RETURN, cast.second_editor, reasons=("language", "photo"), note="Rapikan ejaan.")
    notes = ReviewNote.objects.filter(revision__article=article)
    assert [(n.reasons, n.message) for n in notes] == [
        (["facts"], "Pastikan jumlah panen."),
        (["language", "photo"], "Rapikan ejaan."),
    ]


def test_a_return_with_an_unknown_reason_writes_nothing(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    with pytest.raises(Unready):
        act(article, Action.RETURN, cast.editor, reasons=("karangan",), note="Pesan.")
    assert current_revision(article).status == Status.SUBMITTED
    assert ReviewNote.objects.count() == 0


def test_recall_works_until_somebody_holds_the_story(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    act(article, Action.CLAIM, cast.editor)
    with pytest.raises(CannotNow, match="dipegang"):
        act(article, Action.RECALL, cast.agent)
    act(article, Action.RELEASE, cast.editor)
    assert act(article, Action.RECALL, cast.agent).status == Status.DRAFT


def test_a_claim_runs_out_after_thirty_minutes_without_activity(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    now = timezone.now()
    revision = act(article, Action.CLAIM, cast.editor, now=now)
    assert holder_id(revision, now + timedelta(minutes=29)) == cast.editor.pk
    assert holder_id(revision, now + timedelta(minutes=30)) is None


def test_activity_renews_the_holders_claim_and_nobody_elses(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    now = timezone.now()
    revision = act(article, Action.CLAIM, cast.editor, now=now)
    later = now + timedelta(minutes=20)
    assert renew_claim(revision, actor=actor_for(cast.second_editor), now=later) is False
    assert renew_claim(revision, actor=actor_for(cast.editor), now=later) is True
    revision.refresh_from_db()
    assert revision.claimed_until == later + timedelta(minutes=30)
    assert renew_claim(revision, actor=actor_for(cast.editor), now=later + timedelta(minutes=31)) is False


def test_a_story_held_by_one_editor_is_not_decided_by_another(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    act(article, Action.CLAIM, cast.editor)
    for action, form in ((Action.APPROVE, {}), (Action.PUBLISH, {}), (Action.RETURN, RETURN), (Action.REJECT, RETURN)):
        with pytest.raises(CannotNow, match="editor lain"):
            act(article, action, cast.second_editor, **form)


def test_a_takeover_is_logged_and_told_to_the_holder(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    act(article, Action.CLAIM, cast.editor)
    revision = act(article, Action.TAKE_OVER, cast.second_editor)
    assert revision.claimed_by == cast.second_editor
    notice = DeskNotice.objects.get()
    assert notice.recipient == cast.editor
    assert notice.message == (
        "Second Editor mengambil alih “Warga Binaan Panen Sayur di Kebun Sendiri” yang sedang Anda pegang."
    )
    assert AuditEvent.objects.last().action == "take-over"


def test_the_word_of_a_takeover_fits_its_column_however_long_the_names(cast, units):
    article = make_story(cast, units, Status.SUBMITTED, title="j" * 150)
    act(article, Action.CLAIM, cast.editor)
    User.objects.filter(pk=cast.second_editor.pk).update(full_name="n" * 120)
    cast.second_editor.refresh_from_db()
    act(article, Action.TAKE_OVER, cast.second_editor)
    DeskNotice.objects.get().full_clean()


def test_a_coordinator_returns_only_what_nobody_holds(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    act(article, Action.CLAIM, cast.editor)
    with pytest.raises(CannotNow):
        act(article, Action.RETURN, cast.coordinator, **RETURN)
    act(article, Action.RELEASE, cast.editor)
    assert act(article, Action.RETURN, cast.coordinator, **RETURN).status == Status.RETURNED


def test_an_endorsement_counts_once(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    revision = act(article, Action.ENDORSE, cast.coordinator, note="Kami hadir.")
    assert [e.remark for e in revision.endorsements.all()] == ["Kami hadir."]
    with pytest.raises(CannotNow, match="sudah Anda dukung"):
        act(article, Action.ENDORSE, cast.coordinator)


def test_an_editor_who_edits_under_review_becomes_a_contributor_and_cannot_approve(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    act(article, Action.CLAIM, cast.editor)
    edited = save(article, cast.editor, title="Judul yang Disunting Editor")
    assert (edited.number, edited.status, edited.is_sealed) == (2, Status.SUBMITTED, True)
    assert edited.claimed_by == cast.editor
    for action in (Action.APPROVE, Action.PUBLISH):
        with pytest.raises(NotAllowed, match="editor lain"):
            act(article, action, cast.editor)
    act(article, Action.CHILD_CHECK, cast.editor)
    act(article, Action.RELEASE, cast.editor)
    assert act(article, Action.PUBLISH, cast.second_editor).status == Status.PUBLISHED


def test_editing_under_review_needs_the_claim(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    with pytest.raises(CannotNow, match="tidak sedang Anda pegang"):
        save(article, cast.editor, title="Menyunting tanpa memegang")


def test_the_approval_is_for_what_was_read(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    read = seen(current_revision(article))
    act(article, Action.CLAIM, cast.second_editor)
    save(article, cast.second_editor, title="Judul Lain Setelah Dibaca")
    act(article, Action.RELEASE, cast.second_editor)
    with pytest.raises(Stale) as refusal:
        perform(article, Action.PUBLISH, actor=actor_for(cast.editor), seen=read)
    assert refusal.value.changes == ["judul"]
    assert face_revision(article) is None


def test_a_story_changed_behind_its_seal_is_not_published(cast, units):
    article = make_story(cast, units, Status.APPROVED, unit="b", author="outsider")
    Revision.objects.filter(article=article).update(body="<p>Isi selundupan.</p>")
    with pytest.raises(CannotNow, match="sidik"):
        act(article, Action.PUBLISH, cast.editor)


def test_publication_copies_exactly_the_approved_revision(cast, units):
    article = make_story(cast, units, Status.PUBLISHED, tag_names=("panen", "kebun"))
    revision = face_revision(article)
    copied = {name: getattr(article, name) for name in ("title", "lead", "body", "dateline", "byline", "category_id")}
    assert copied == {name: getattr(revision, name) for name in copied}
    assert article.published_digest == revision.digest == AuditEvent.objects.last().digest
    assert sorted(article.tags.names()) == ["kebun", "panen"]
    assert article.slug == "warga-binaan-panen-sayur-di-kebun-sendiri"


def test_a_schedule_lies_at_least_five_minutes_ahead(cast, units):
    article = make_story(cast, units, Status.APPROVED)
    with pytest.raises(Unready) as refusal:
        act(article, Action.SCHEDULE, cast.editor, publish_at=timezone.now() + timedelta(minutes=4))
    assert refusal.value.errors == {"publish_at": "Isi waktu terbit, sedikitnya lima menit dari sekarang."}


def test_a_scheduled_story_goes_out_at_its_time_and_not_before(cast, units):
    article = make_story(cast, units, Status.SCHEDULED)
    due_at = current_revision(article).publish_at
    assert publish_due(now=due_at - timedelta(seconds=1)) == 0
    assert publish_due(now=due_at + timedelta(hours=3)) == 1
    article.refresh_from_db()
    assert article.published_at == due_at
    assert (AuditEvent.objects.last().actor_name, AuditEvent.objects.last().actor_id) == ("Jadwal terbit", None)


def test_one_spoilt_story_keeps_no_other_waiting(cast, units):
    spoilt = make_story(cast, units, Status.SCHEDULED, unit="b", author="outsider")
    sound = make_story(cast, units, Status.SCHEDULED)
    Revision.objects.filter(article=spoilt).update(body="<p>Isi selundupan.</p>")
    assert publish_due(now=timezone.now() + timedelta(days=2)) == 1
    assert list(Article.objects.public()) == [sound]


def test_an_ended_appointment_does_not_stop_an_approved_schedule(cast, units):
    article = make_story(cast, units, Status.SCHEDULED)
    cast.agent.appointments.update(ended_at=timezone.now())
    assert publish_due(now=current_revision(article).publish_at) == 1


def test_every_act_leaves_one_row_with_who_what_and_digest(cast, units):
    article = make_story(cast, units, Status.RETURNED)
    rows = AuditEvent.objects.filter(object_type="article", object_id=article.pk)
    digest = current_revision(article).digest
    assert [(r.action, r.actor_id, r.revision, r.digest, r.from_state, r.to_state, r.reason) for r in rows] == [
        ("create", cast.agent.pk, 1, digest, "", "draft", ""),
        ("child-check", cast.agent.pk, 1, digest, "draft", "draft", ""),
        ("submit", cast.agent.pk, 1, digest, "draft", "submitted", ""),
        ("return", cast.editor.pk, 1, digest, "submitted", "returned", "facts"),
    ]


def test_the_record_keeps_no_words_of_a_draft_nor_of_its_review(cast, units):
    """The record can't be redacted, so a child's name in a draft must never get into it."""
    article = make_story(cast, units, Status.RETURNED, title="Judul yang Menyebut Nama Seseorang")
    words = [value for row in AuditEvent.objects.values() for value in row.values() if isinstance(value, str)]
    assert not [text for text in words if "Menyebut Nama" in text or "Pastikan jumlah" in text]
    assert {row.object_label for row in AuditEvent.objects.filter(object_type="article")} == {
        f"Naskah {article.pk}, LPKA Kelas II Palangka Raya"
    }


def test_an_overlong_remark_is_refused_not_cut(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    with pytest.raises(Unready):
        act(article, Action.ENDORSE, cast.coordinator, note="x" * 501)


def test_a_refused_act_leaves_no_row(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    before = AuditEvent.objects.count()
    with pytest.raises(NotAllowed):
        act(article, Action.APPROVE, cast.agent)
    assert AuditEvent.objects.count() == before


def test_a_revision_that_is_not_there_is_stale_not_an_error(cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    with pytest.raises(Stale):
        perform(article, Action.CLAIM, actor=actor_for(cast.editor), seen=Seen(99, 1))


def test_case_counts_who_contributed_since_the_last_publication(cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    act(article, Action.REVISE, cast.agent)
    save(article, cast.colleague, title="Judul Baru dari Rekan Seunit")
    case = case_for(open_revision(article))
    assert case.contributor_ids == {cast.colleague.pk}
