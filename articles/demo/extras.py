"""What else happens in the demo's newsroom, so that every screen has something to show?"""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.utils import timezone

from accounts.models import User
from articles.assistant.child import CODES
from articles.content import content_of
from articles.models import Article, Notification, Revision
from articles.queries import face_revision, open_revision
from articles.services import save_story
from articles.states import Action, Status
from articles.workflow import Seen, perform
from upt.actors import actor_for

CLARIFICATION = "peragaan-73-lapas-cipinang-tautan-palsu"
CLARIFIED_AT = datetime(2026, 11, 22, 20, 5, tzinfo=ZoneInfo("Asia/Jakarta"))
CHILD_STORY = "peragaan-74-bapas-palangka-raya-ruang-cerita"
# What the second editor leaves out: the way there would tell who comes.
VAGUER_LEAD = "Bapas Palangka Raya mengosongkan satu gudang arsip untuk anak yang sedang didampingi."
RAKOR = "peragaan-01-lpka-palangka-raya-rakor-humas"


def add(people: dict[str, User]) -> None:
    """Add an erratum, an edit under review, an endorsement, claims, a story under revision and an emergency."""
    _correct(people)
    _edit_in_review(people)
    waiting = list(_in_state(Status.SUBMITTED))
    _endorse(waiting, people)
    _claim(waiting, people)
    _revise(people)
    _emergency(people)
    Notification.objects.filter(sent_at=None).update(sent_at=timezone.now())  # the demo's people have no mailbox


def _in_state(status: Status) -> list[Revision]:
    revisions = Revision.objects.filter(status=status).select_related("article__unit").order_by("submitted_at", "pk")
    return list(revisions)


def _act(revision: Revision, action: Action, user: User, **words: object) -> None:
    perform(revision.article, action, actor=actor_for(user), seen=_seen(revision), **words)  # type: ignore[arg-type]


def _seen(revision: Revision) -> Seen:
    return Seen(revision.number, revision.version)


def _correct(people: dict[str, User]) -> None:
    article = Article.objects.filter(creation_key=RAKOR).first()
    face = face_revision(article) if article else None
    if article is None or face is None or article.published_at is None:
        return
    note = "Versi awal menyebut 45 UPT yang hadir di Jakarta. Yang benar 54 UPT."
    at = article.published_at + timedelta(hours=19)
    _act(face, Action.CORRECT, people["editor2"], reasons=("erratum",), note=note, now=at)


def _edit_in_review(people: dict[str, User]) -> None:
    """Let the second editor edit a story about children: the sender's checklist is void, one more person must come."""
    article = Article.objects.filter(creation_key=CHILD_STORY).first()
    sent = open_revision(article) if article else None
    if article is None or sent is None:
        return
    editor = people["editor2"]
    _act(sent, Action.CLAIM, editor)
    content = replace(content_of(sent), lead=VAGUER_LEAD)
    edited = save_story(article=article, actor=actor_for(editor), seen=_seen(sent), content=content)
    _act(edited, Action.CHILD_CHECK, editor, child_check=CODES)
    _act(edited, Action.RELEASE, editor)


def _endorse(waiting: list[Revision], people: dict[str, User]) -> None:
    coordinator = actor_for(people["kanwil"])
    for revision in waiting:
        if revision.article.unit.kanwil_id in coordinator.kanwil_ids:
            _act(revision, Action.ENDORSE, people["kanwil"], note="Kegiatannya kami hadiri. Data sudah kami cocokkan.")
            return


def _claim(waiting: list[Revision], people: dict[str, User]) -> None:
    """Let the second editor hold the newest story, so that a takeover can be tried."""
    if waiting:
        _act(waiting[-1], Action.CLAIM, people["editor2"])


def _revise(people: dict[str, User]) -> None:
    """Open a new revision beside a published story of the demo agent's unit."""
    stories = Article.objects.public().filter(unit__appointments__user=people["agen"]).newest_first()
    for article in stories[:1]:
        face = face_revision(article)
        if face is not None and open_revision(article) is None:
            _act(face, Action.REVISE, people["agen"])


def _emergency(people: dict[str, User]) -> None:
    """Publish the clarification in an emergency, over a day ago: the second person is overdue."""
    article = Article.objects.filter(creation_key=CLARIFICATION, published_at=None).first()
    draft = open_revision(article) if article else None
    if draft is None:
        return
    at = min(CLARIFIED_AT, timezone.now() - timedelta(hours=26))
    note = "Pesan palsu sudah sampai ke banyak keluarga; klarifikasi tidak dapat menunggu pagi."
    _act(draft, Action.PUBLISH_EMERGENCY, people["redaktur"], note=note, now=at)
