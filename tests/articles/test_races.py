"""What if many people act on one story at the same moment? Real threads, each with a connection of its own."""

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connection

from articles.assistant.child import CODES
from articles.content import content_of, digest_of
from articles.models import Article, Contribution, Revision
from articles.queries import current_revision, face_revision
from articles.refusals import Refusal
from articles.services import create_story, save_story
from articles.states import Action, Status
from articles.workflow import perform, publish_due
from audit.models import AuditEvent
from audit.verify import walk_chain
from tests.articles.stories import act, content, make_story, seen
from upt.actors import actor_for

pytestmark = [
    pytest.mark.race,
    pytest.mark.skipif(
        connection.vendor != "postgresql",
        reason="SQLite lets one writer in at a time, so nothing races there; PostgreSQL runs this test",
    ),
]

PARALLEL = 50
CONNECTIONS = 2


def at_once(works, threads=CONNECTIONS):
    """Run works on so many threads (each with its own connection) and count results by their kind."""
    barrier = Barrier(threads)

    def run(work):
        if not barrier.broken:
            try:
                barrier.wait(timeout=2)
            except Exception:
                barrier.abort()
        try:
            return work() or "done"
        except Refusal as refusal:
            return type(refusal).__name__
        finally:
            connection.close()

    with ThreadPoolExecutor(threads) as pool:
        return Counter(pool.map(run, works))


def test_of_fifty_approvals_and_edits_one_wins_and_nothing_is_lost(committed_db, cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    act(article, Action.CLAIM, cast.editor)
    read = seen(current_revision(article))
    approver, writer = actor_for(cast.editor), actor_for(cast.editor)

    def approve():
        perform(article, Action.PUBLISH, actor=approver, seen=read, child_check=CODES)
        return "published"

    def edit(number):
        text = content(title=f"Judul dari Suntingan Nomor {number}")
        save_story(article=article, actor=writer, seen=read, content=text)
        return "edited"

    works = [approve if n % 2 else lambda n=n: edit(n) for n in range(PARALLEL)]
    results = at_once(works)
    assert results["published"] + results["edited"] == 1
    assert sum(results.values()) == PARALLEL
    face = face_revision(article)
    article.refresh_from_db()
    if face:
        assert (article.published_digest, digest_of(content_of(face))) == (face.digest, face.digest)
        assert Revision.objects.filter(article=article).count() == 1
    else:
        newest = current_revision(article)
        assert newest.number == 2
        assert newest.title.startswith("Judul dari Suntingan Nomor")
        assert article.published_at is None
    assert walk_chain().is_whole


@pytest.mark.parametrize("round_number", range(3))
def test_fifty_approvals_by_two_editors_publish_once(round_number, committed_db, cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    read = seen(current_revision(article))
    editors = [actor_for(cast.editor), actor_for(cast.second_editor)]
    works = [
        lambda n=n: perform(article, Action.PUBLISH, actor=editors[n % 2], seen=read, child_check=CODES) and "won"
        for n in range(PARALLEL)
    ]
    assert at_once(works)["won"] == 1
    assert AuditEvent.objects.filter(action="publish").count() == 1
    article.refresh_from_db()
    assert article.published_digest == face_revision(article).digest


def test_fifty_saves_from_one_reading_keep_the_first_and_refuse_the_rest(committed_db, cast, units):
    article = make_story(cast, units)
    read = seen(current_revision(article))
    agents = [actor_for(cast.agent), actor_for(cast.colleague)]

    def save(number):
        text = content(title=f"Judul Nomor {number} dari Simpanan Serentak")
        return save_story(article=article, actor=agents[number % 2], seen=read, content=text) and "saved"

    results = at_once([lambda n=n: save(n) for n in range(PARALLEL)])
    assert results == {"saved": 1, "Stale": PARALLEL - 1}
    revision = current_revision(article)
    assert (revision.version, revision.number) == (2, 1)
    assert Contribution.objects.filter(revision=revision, user=revision.saved_by).exists()


def test_every_save_from_a_fresh_reading_counts(committed_db, cast, units):
    article = make_story(cast, units)
    actor = actor_for(cast.agent)

    def save(number):
        while True:
            read = seen(current_revision(article))
            try:
                save_story(
                    article=article, actor=actor, seen=read, content=content(title=f"Judul Nomor {number:02} Disimpan")
                )
            except Refusal:
                continue
            return "saved"

    assert at_once([lambda n=n: save(n) for n in range(PARALLEL)]) == {"saved": PARALLEL}
    assert current_revision(article).version == PARALLEL + 1


def test_a_form_sent_twice_at_once_makes_one_story(committed_db, cast, units):
    actor = actor_for(cast.agent)
    works = [
        lambda: str(create_story(actor=actor, unit=units.a, content=content(), creation_key="dua-ketukan").pk)
        for _ in range(10)
    ]
    results = at_once(works)
    assert len(results) == 1
    assert Article.objects.count() == 1


def test_two_claims_at_once_have_one_holder(committed_db, cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    read = seen(current_revision(article))
    editors = [actor_for(cast.editor), actor_for(cast.second_editor)]
    works = [lambda n=n: perform(article, Action.CLAIM, actor=editors[n % 2], seen=read) and "held" for n in range(10)]
    assert at_once(works)["held"] == 1


def test_recall_and_claim_at_once_exclude_each_other(committed_db, cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    read = seen(current_revision(article))
    works = [
        lambda: perform(article, Action.RECALL, actor=actor_for(cast.agent), seen=read) and "recalled",
        lambda: perform(article, Action.CLAIM, actor=actor_for(cast.editor), seen=read) and "claimed",
    ]
    results = at_once(works)
    assert results["recalled"] + results["claimed"] == 1


def test_a_withdrawal_and_a_new_publication_at_once_never_leave_two_faces(committed_db, cast, units):
    article = make_story(cast, units, Status.PUBLISHED)
    act(article, Action.REVISE, cast.agent)
    save_story(
        article=article,
        actor=actor_for(cast.agent),
        seen=seen(current_revision(article)),
        content=content(title="Judul Pembaruan Saat Dicabut"),
    )
    act(article, Action.SUBMIT, cast.agent)
    fresh, face = seen(current_revision(article)), seen(face_revision(article))
    words = {"reasons": ("child-identity",), "note": "Dicabut demi anak."}
    works = [
        lambda: (
            perform(article, Action.PUBLISH, actor=actor_for(cast.editor), seen=fresh, child_check=CODES)
            and "published"
        ),
        lambda: (
            perform(article, Action.WITHDRAW, actor=actor_for(cast.managing_editor), seen=face, **words) and "withdrawn"
        ),
    ]
    results = at_once(works)
    assert results["published"] + results["withdrawn"] == 1
    article.refresh_from_db()
    assert (article.withdrawn_at is None) == (results["published"] == 1)


def test_a_due_story_is_published_once_by_many_readers(committed_db, cast, units):
    article = make_story(cast, units, Status.SCHEDULED)
    due_at = current_revision(article).publish_at
    at_once([lambda: f"{publish_due(now=due_at)}" for _ in range(10)])
    assert AuditEvent.objects.filter(action="publish", object_id=str(article.pk)).count() == 1


def test_two_endorsements_by_one_person_count_once(committed_db, cast, units):
    article = make_story(cast, units, Status.SUBMITTED)
    read, actor = seen(current_revision(article)), actor_for(cast.coordinator)
    results = at_once(
        [lambda: perform(article, Action.ENDORSE, actor=actor, seen=read) and "endorsed" for _ in range(6)]
    )
    assert results["endorsed"] == 1
