"""How do minutes read on screen: their text, decisions, signatures, versions, and where two people clash?"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from events.addressees import AddressBook
from events.differences import NEW, OLD, SAME, Piece, changed_paragraphs, changed_words
from events.merge import Clash
from events.minutes_text import paragraphs
from events.minutes_versions import Content, Row, VersionsClash
from events.models import Meeting, Minutes, MinutesRevision
from events.queries.followup import Wish, open_before, progress_of
from events.queries.minutes import addenda_of, revision_and_before, revisions_of, writer_ids
from events.queries.minutes_paper import MinutesPaper, minutes_paper
from events.rules.meetings import may_manage
from events.rules.minutes import acts_for, lacks, lacks_state, lacks_time, wrote
from events.screens.followup import address, left_open
from events.sealing import is_whole
from events.states.minutes import TONES, MinutesAct, MinutesStatus, Need
from upt.actors import Actor
from upt.dates import date_text, moment_text

MOST_NAMED = 8
AGENDA_HEADING = "# Tindak lanjut yang masih terbuka"


class DecisionLine(NamedTuple):
    number: int
    text: str
    due: str
    names: str
    others: str
    progress: str


class RevisionLine(NamedTuple):
    number: int
    who: str
    when: str
    is_current: bool


class Offer(NamedTuple):
    act: str
    label: str
    lack: str
    asks_note: bool
    leads: bool
    is_open: bool


class Side(NamedTuple):
    """Two versions of the same: what is stored, and what was typed; empty where a side took it away."""

    label: str
    theirs: list[Piece]
    mine: list[Piece]


def page_of(
    actor: Actor, meeting: Meeting, minutes: Minutes | None, *, failed: str, revision: str, at: datetime
) -> dict[str, Any]:
    """Return everything that the page of minutes shows to a person."""
    keeps = may_manage(actor, meeting)
    context: dict[str, Any] = {
        "lack": lacks_time(meeting, at) or lacks_state(minutes),
        "keeps": keeps,
        "left": left_open(open_before(meeting)) if keeps and _is_open(minutes) else [],
    }
    if minutes is None:
        return context
    paper = minutes_paper(minutes)
    state, addenda = MinutesStatus(minutes.status), addenda_of(minutes)
    return context | {
        "paper": paper,
        "label": state.label,
        "tone": TONES[state],
        "decisions": decision_lines(minutes, paper),
        "board_url": address(Wish(meeting=meeting.pk)),
        "is_whole": paper.is_approved and is_whole(minutes, addenda),
        "last_addendum": addenda[-1].number if addenda else 0,
        "offers": offers_of(actor, minutes, failed=failed, at=at),
        "revisions": _revision_lines(meeting, revisions_of(minutes), revision) if keeps else [],
        "changes": changes_of(meeting, minutes, revision) if keeps and revision else None,
    }


def decision_lines(minutes: Minutes, paper: MinutesPaper) -> list[DecisionLine]:
    """Return the decisions with the first few names, the others folded away, and how far the approved ones came."""
    progress = progress_of(minutes) if paper.is_approved else {}
    lines = []
    for row in paper.decisions:
        settled, all_ = progress.get(row.number, (0, 0))
        names, others = row.addressees[:MOST_NAMED], row.addressees[MOST_NAMED:]
        told = f"{settled} dari {all_} selesai" if all_ else ""
        lines.append(DecisionLine(row.number, row.text, row.due, ", ".join(names), ", ".join(others), told))
    return lines


def offers_of(actor: Actor, minutes: Minutes, *, failed: str, at: datetime) -> list[Offer]:
    """List the acts that fit the state for a person, each with what it still lacks."""
    writers = writer_ids(minutes)
    offers = []
    for row in acts_for(actor, minutes):
        lack = lacks(minutes, row, at=at)
        if not lack and wrote(actor, row, writers):
            lack = "Anda ikut menulis; yang mengesahkan orang lain."
        leads = row.act is not MinutesAct.REOPEN
        offers.append(Offer(row.act.value, row.label, lack, Need.NOTE in row.needs, leads, row.act == failed))
    return offers


def changes_of(meeting: Meeting, minutes: Minutes, revision: str) -> dict[str, Any] | None:
    """Return what one save changed; None where there is no such save."""
    number = int(revision) if revision.isascii() and revision.isdigit() and len(revision) < 7 else 0
    pair = revision_and_before(minutes, number)
    if pair is None:
        return None
    new, old = pair
    before = Content.stored(old.text, old.decisions) if old else Content()
    after = Content.stored(new.text, new.decisions)
    text = changed_paragraphs(paragraphs(before.text), paragraphs(after.text)) if before.text != after.text else []
    return {"number": number, "text": text, "decisions": _decision_changes(meeting, before, after)}


def clash_sides(meeting: Meeting, clash: VersionsClash) -> list[Side]:
    """Set both versions of every clash side by side."""
    sides = [_text_side(row) for row in clash.clashes]
    if clash.rows:
        book = AddressBook(meeting)
        sides += [
            _side("Putusan", row_words(theirs, book) if theirs else "", row_words(mine, book) if mine else "")
            for theirs, mine in clash.rows.values()
        ]
    return sides


def starting_text(meeting: Meeting) -> str:
    """Return what new minutes begin with: what earlier meetings of the series left open, as an item to speak about."""
    lines = [AGENDA_HEADING, ""]
    for left in left_open(open_before(meeting)):
        for row in left.decisions:
            lines.append(f"- {row.text.rstrip('.')} ({left.meeting}, tenggat {row.due}): {row.names}")
    return "\n".join(lines) + "\n\n" if len(lines) > 2 else ""


def row_words(row: Row, book: AddressBook) -> str:
    """Write a decision with its due date and addressees as one line."""
    names = [book.by_code[code].name for code in row.to if code in book.by_code]
    due = f"Tenggat {date_text(row.due_on)}." if row.due_on else ""
    return " ".join(part for part in (row.text, due, f"Penerima: {', '.join(names)}." if names else "") if part)


def _is_open(minutes: Minutes | None) -> bool:
    return minutes is None or minutes.status != MinutesStatus.APPROVED


def _revision_lines(meeting: Meeting, rows: Iterable[MinutesRevision], current: str) -> list[RevisionLine]:
    return [
        RevisionLine(
            row.number,
            str(row.created_by),
            moment_text(row.created_at, meeting.timezone),
            str(row.number) == current,
        )
        for row in rows
    ]


def _decision_changes(meeting: Meeting, before: Content, after: Content) -> list[list[Piece]]:
    if before.rows == after.rows:
        return []
    book = AddressBook(meeting)
    shown = []
    for key in dict.fromkeys([*after.rows, *before.rows]):
        old, new = before.rows.get(key), after.rows.get(key)
        if old != new:
            shown.append(changed_words(row_words(old, book) if old else "", row_words(new, book) if new else ""))
    return shown


def _text_side(clash: Clash) -> Side:
    return _side("Isi", "\n\n".join(clash.theirs), "\n\n".join(clash.mine))


def _side(label: str, theirs: str, mine: str) -> Side:
    pieces = changed_words(theirs, mine)
    return Side(
        label,
        [piece for piece in pieces if piece.kind in (SAME, OLD)],
        [piece for piece in pieces if piece.kind in (SAME, NEW)],
    )
