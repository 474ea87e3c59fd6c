"""What was done to a story, by whom, when and why, in the words of its people?"""

from dataclasses import dataclass

from articles.models import Article, Contribution, Endorsement, ReviewNote
from articles.states import Action, CorrectionKind, Reason, Status, WithdrawReason
from audit.models import AuditEvent
from audit.queries import events_for
from upt.dates import moment_text

# Every act as something that was done. Reinstating has two meanings, told apart by the state that it led to.
DONE: dict[str, str] = {
    Action.CREATE: "Naskah dibuat",
    Action.SAVE: "Disimpan",
    Action.SUBMIT: "Dikirim ke redaksi",
    Action.RECALL: "Ditarik kembali",
    Action.ENDORSE: "Didukung wilayah",
    Action.CLAIM: "Dipegang",
    Action.TAKE_OVER: "Diambil alih",
    Action.RELEASE: "Dilepaskan",
    Action.EDIT_IN_REVIEW: "Disunting redaksi",
    Action.RETURN: "Dikembalikan",
    Action.REJECT: "Ditolak",
    Action.APPROVE: "Disetujui",
    Action.PUBLISH: "Diterbitkan",
    Action.SCHEDULE: "Dijadwalkan",
    Action.UNSCHEDULE: "Jadwal dibatalkan",
    Action.REVISE: "Revisi baru dibuka",
    Action.CORRECT: "Ralat diterbitkan",
    Action.WITHDRAW: "Berita dicabut",
    Action.REINSTATE: "Disetujui terbit kembali",
    Action.PUBLISH_EMERGENCY: "Diterbitkan darurat",
    Action.DISCARD: "Dibuang",
}
REASONS: dict[str, str] = {
    choice.value: str(choice.label) for choices in (CorrectionKind, WithdrawReason, Reason) for choice in choices
}
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


STATUS_AFTER = {Action.RETURN: Status.RETURNED, Action.REJECT: Status.REJECTED}


def _note(row: ReviewNote, zone: str) -> Note:
    action = Action(row.action)
    return Note(
        act=f"{DONE[action]} oleh {row.author}",
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
