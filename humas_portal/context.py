"""What does the frame of a newsroom page need to know? Read only where a template asks for it."""

from dataclasses import dataclass, field

from django.utils.functional import SimpleLazyObject

from accounts.states import Role
from articles.queries import queue_count
from upt.actors import Actor


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
    reads_queue = actor.is_editor or actor.is_coordinator
    writes = actor.is_editor or actor.is_agent
    appoints = actor.is_admin or actor.is_managing_editor or actor.is_coordinator
    entries = (
        (actor.has_desk, "Meja saya", "/redaksi/", None),
        (reads_queue, "Antrean", "/redaksi/antrean/", queue_count),
        (writes, "Naskah baru", "/redaksi/naskah/baru/", None),
        (appoints, "Agen", "/redaksi/agen/", None),
        (actor.is_editor, "Tag", "/redaksi/tag/", None),
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
