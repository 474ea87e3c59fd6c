"""What does the frame of a newsroom page need to know? Read only where a template asks for it."""

from dataclasses import dataclass, field

from django.utils.functional import SimpleLazyObject

from accounts.states import Role
from articles.assistant.access import may_keep_words
from articles.clippings.rules import may_clip
from articles.queries import queue_count
from articles.rules import may_keep_tags, may_see_queue, may_write
from upt.actors import Actor
from upt.rules import may_see_appointments


@dataclass(frozen=True)
class Entry:
    label: str
    url: str
    count: int | None = None
    is_current: bool = False


@dataclass(frozen=True)
class Desk:
    nav: list[Entry] = field(default_factory=list)
    person_name: str = ""
    role_label: str = ""


def desk(request):
    """Offer `desk` to templates: the entries that this person may open, and who the person is."""
    return {"desk": SimpleLazyObject(lambda: desk_of(request))}


def desk_of(request) -> Desk:
    actor = getattr(request, "actor", None)
    if not actor or not request.user.is_authenticated:
        return Desk()
    return Desk(nav=_nav(actor, request.path), person_name=str(request.user), role_label=role_label(actor))


def _nav(actor: Actor, path: str) -> list[Entry]:
    entries = (
        (actor.has_desk, "Meja saya", "/redaksi/", None),
        (may_see_queue(actor), "Antrean", "/redaksi/antrean/", queue_count),
        (may_write(actor), "Naskah baru", "/redaksi/naskah/baru/", None),
        (actor.has_desk, "Agenda", "/redaksi/agenda/", None),
        (may_clip(actor), "Kliping", "/redaksi/kliping/", None),
        (may_see_appointments(actor), "Agen", "/redaksi/agen/", None),
        (may_keep_tags(actor), "Tag", "/redaksi/tag/", None),
        (may_keep_words(actor), "Kamus", "/redaksi/kamus/", None),
        (actor.is_admin and not actor.is_editor, "Pemeriksa", "/redaksi/pemeriksa/", None),
        (actor.is_admin, "Kelola", "/kelola/", None),
    )
    return [
        Entry(label, url, count(actor) if count else None, path == url) for shown, label, url, count in entries if shown
    ]


ROLE_LABELS = (
    (lambda actor: actor.is_managing_editor, Role.MANAGING_EDITOR.label),
    (lambda actor: Role.EDITOR in actor.roles, Role.EDITOR.label),
    (lambda actor: actor.is_admin, Role.ADMIN.label),
    (lambda actor: actor.is_coordinator, "Koordinator wilayah"),
    (lambda actor: actor.is_agent, "Agen informasi"),
)


def role_label(actor: Actor) -> str:
    """Name the weightiest role that a person holds now."""
    return next((label for holds, label in ROLE_LABELS if holds(actor)), "")
