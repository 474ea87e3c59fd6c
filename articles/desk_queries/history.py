"""What was done to a story, by whom, when and why, in the words of its people?"""

from dataclasses import dataclass

from articles.labels import DONE, REASONS
from articles.models import Article, Contribution, Endorsement, ReviewNote
from articles.states import Action, Status
from audit.models import AuditEvent
from audit.queries import events_for
from upt.dates import moment_text

QUIET = frozenset({Action.SAVE, Action.EDIT_IN_REVIEW})  # many in a row by one person are shown as the last one


@dataclass(frozen=True)
class Event:
    """One line of a story's history."""

    act: str
    meta: str
    status: str
    note: str = ""


@dataclass(frozen=True)
class Note:
    """What was told to the authors with one decision."""

    act: str
    meta: str
    status: str
    reasons: list[str]
    message: str
    revision: int


def events_of(article: Article) -> list[Event]:
    """Tell a story's history, newest first (1 query)."""
    zone = article.unit.timezone
    rows: list[AuditEvent] = []
    for row in events_for("article", article.pk):
        if rows and row.action in QUIET and (rows[-1].action, rows[-1].actor_id) == (row.action, row.actor_id):
            rows.pop()
        rows.append(row)
    return [_event(row, zone) for row in reversed(rows)]


def _event(row: AuditEvent, zone: str) -> Event:
    done = DONE.get(row.action, row.action)
    if row.action == Action.REINSTATE and row.to_state != Status.PUBLISHED:
        done = "Diusulkan terbit kembali"
    reasons = ", ".join(REASONS.get(code, code) for code in row.reason.split(", ") if code)
    revision = f" · revisi {row.revision}" if row.revision else ""
    return Event(
        act=f"{done} oleh {row.actor_name}",
        meta=moment_text(row.at, zone) + revision,
        status=row.to_state if row.to_state != row.from_state else "",
        note="\n".join(filter(None, (reasons, row.note))),
    )


def notes_of(article: Article) -> list[Note]:
    """List what the authors were told in every round, newest first (1 query)."""
    rows = ReviewNote.objects.filter(revision__article=article).select_related("author", "revision")
    return [_note(row, article.unit.timezone) for row in rows.order_by("-at", "-pk")]


# Proposal and consent leave the same kind of note.
TOLD = DONE | {Action.REINSTATE: "Alasan terbit kembali ditulis"}
STATUS_AFTER = {Action.RETURN: Status.RETURNED, Action.REJECT: Status.REJECTED}


def _note(row: ReviewNote, zone: str) -> Note:
    action = Action(row.action)
    return Note(
        act=f"{TOLD[action]} oleh {row.author}",
        meta=moment_text(row.at, zone),
        status=STATUS_AFTER.get(action, Status.PUBLISHED),
        reasons=[REASONS.get(code, code) for code in row.reasons],
        message=row.message,
        revision=row.revision.number,
    )


def endorsements_of(article: Article) -> list[tuple[str, str, str]]:
    """List who supported the story, as (person, moment and revision, remark) (1 query)."""
    rows = Endorsement.objects.filter(revision__article=article).select_related("user", "revision").order_by("-at")
    zone = article.unit.timezone
    return [(str(row.user), f"{moment_text(row.at, zone)} · revisi {row.revision.number}", row.remark) for row in rows]


def contributors_of(article: Article) -> list[str]:
    """Name who wrote on the story, in the order in which they joined (1 query)."""
    rows = Contribution.objects.filter(revision__article=article).order_by("at", "pk")
    return list(dict.fromkeys(rows.values_list("user__full_name", flat=True)))
