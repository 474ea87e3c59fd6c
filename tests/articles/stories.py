"""How does a test get a story in a given state? Through the real acts, never by writing a status."""

from datetime import timedelta
from itertools import count

from django.utils import timezone

from accounts.models import User
from articles.assistant.child import CODES
from articles.content import Content
from articles.models import Article, Category, Revision
from articles.queries import current_revision
from articles.services import create_story, save_story
from articles.states import Action, Status
from articles.workflow import Seen, perform
from upt.actors import actor_for
from upt.models import Unit

keys = count(1)
BODY = "<p>Warga binaan memanen sayur di kebun lapas. Hasilnya dijual di pasar setempat.</p>"


def content(**fields) -> Content:
    category = (
        fields.pop("category", None)
        or Category.objects.get_or_create(slug="pembinaan", defaults={"name": "Pembinaan", "position": 1})[0]
    )
    given = {
        "title": "Warga Binaan Panen Sayur di Kebun Sendiri",
        "lead": "Panen perdana bulan ini menghasilkan dua ratus kilogram sayur segar.",
        "body": BODY,
        "dateline": "Palangka Raya",
        "byline": "Humas",
        "category_id": category.pk,
    }
    return Content(**given | fields)


def seen(revision: Revision) -> Seen:
    return Seen(revision.number, revision.version)


def act(article: Article, action: Action, user: User, **fields) -> Revision:
    """Do one act on the story's working revision as it is now, with the children's checklist ticked."""
    revision = fields.pop("revision", None) or current_revision(article)
    revision.refresh_from_db()
    fields.setdefault("child_check", CODES)
    return perform(article, action, actor=actor_for(user), seen=seen(revision), **fields)


def publish_in_emergency(article: Article, cast, note: str = "Klarifikasi mendesak.") -> Revision:
    """Publish a draft on a managing editor's word, after its agent filled the children's checklist."""
    act(article, Action.CHILD_CHECK, cast.agent)
    return act(article, Action.PUBLISH_EMERGENCY, cast.managing_editor, note=note)


def draft(unit: Unit, author: User, **fields) -> Article:
    return create_story(actor=actor_for(author), unit=unit, content=content(**fields), creation_key=f"uji-{next(keys)}")


def save(article: Article, user: User, revision: Revision | None = None, **fields) -> Revision:
    """Write on the story as somebody who read the working revision, or an older one."""
    revision = revision or current_revision(article)
    return save_story(article=article, actor=actor_for(user), seen=seen(revision), content=content(**fields))


RETURN = {"reasons": ("facts",), "note": "Pastikan jumlah panen."}
WITHDRAW = {"reasons": ("facts",), "note": "Dicabut karena pokok berita keliru."}

# How a story gets from a fresh draft into each state: (act, who of the cast, what the form brings).
PATHS = {
    Status.DRAFT: [],
    Status.SUBMITTED: [(Action.SUBMIT, "agent", {})],
    Status.RETURNED: [(Action.SUBMIT, "agent", {}), (Action.RETURN, "editor", RETURN)],
    Status.REJECTED: [(Action.SUBMIT, "agent", {}), (Action.REJECT, "editor", RETURN)],
    Status.APPROVED: [(Action.SUBMIT, "agent", {}), (Action.APPROVE, "editor", {})],
    Status.SCHEDULED: [
        (Action.SUBMIT, "agent", {}),
        (Action.APPROVE, "editor", {}),
        (Action.SCHEDULE, "editor", {"publish_at": timedelta(days=1)}),
    ],
    Status.PUBLISHED: [(Action.SUBMIT, "agent", {}), (Action.PUBLISH, "editor", {})],
    Status.WITHDRAWN: [
        (Action.SUBMIT, "agent", {}),
        (Action.PUBLISH, "editor", {}),
        (Action.WITHDRAW, "managing_editor", WITHDRAW),
    ],
    Status.DISCARDED: [(Action.DISCARD, "agent", {})],
}


def make_story(
    cast, units, status: Status = Status.DRAFT, *, unit: str = "a", author: str = "agent", **fields
) -> Article:
    """Make a story of a unit and walk it to a state. `author` of another unit submits as well."""
    article = draft(getattr(units, unit), getattr(cast, author), **fields)
    for action, who, form in PATHS[status]:
        user = getattr(cast, author if who == "agent" else who)
        form = dict(form)
        if isinstance(form.get("publish_at"), timedelta):
            form["publish_at"] = timezone.now() + form["publish_at"]
        act(article, action, user, **form)
    article.refresh_from_db()
    return article
