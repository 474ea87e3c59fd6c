"""How do follow-up items read on screen: on the board, on their own page, and under the next meeting?"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.http import QueryDict
from django.urls import reverse

from events.models import FollowUp, FollowUpStep
from events.queries.followup import (
    BY_NAME,
    Wish,
    board_page,
    counts,
    in_place,
    regions_of,
    units_of,
    visible_items,
)
from events.rules.followup import acts_for, is_own_report
from events.states.followup import AWAITED, BY_ACT, TONES, VIEWS, ItemAct, ItemState, Need
from upt.actors import Actor
from upt.dates import date_text, local, moment_text
from upt.queries.facts import Fact
from upt.screens import place_of as cursor_of

MOST_NAMES = 5
MOST_UNITS = 40
DONE_WORDS = {
    ItemAct.REPORT: "Melaporkan",
    ItemAct.ACCEPT: "Menerima sebagai selesai",
    ItemAct.RETURN: "Mengembalikan",
    ItemAct.DROP: "Menghentikan",
}


class Row(NamedTuple):
    item: FollowUp
    url: str
    title: str
    meeting: str
    addressee: str
    region: str
    due: str
    late: str
    label: str
    tone: str


class Tab(NamedTuple):
    label: str
    url: str
    number: int
    is_current: bool


class Place(NamedTuple):
    """A region or unit beside the board with its unsettled and overdue items."""

    label: str
    url: str
    number: int
    late: int
    is_current: bool


class Step(NamedTuple):
    act: str
    who: str
    when: str
    text: str
    url: str
    status: str


class Offer(NamedTuple):
    act: str
    label: str
    lack: str
    asks_report: bool
    asks_reason: bool
    kind: str
    is_open: bool


class Left(NamedTuple):
    """A decision of an earlier meeting with those who still owe something."""

    text: str
    number: int
    due: str
    names: str
    url: str


class LeftBy(NamedTuple):
    meeting: str
    url: str
    decisions: list[Left]


def row_of(item: FollowUp, at: datetime) -> Row:
    """Return an item in ready words, for lists."""
    state, meeting = ItemState(item.state), item.decision.minutes.meeting
    region = str(item.unit.kanwil) if item.unit else ""
    return Row(
        item=item,
        url=item.get_absolute_url(),
        title=item.decision.text,
        meeting=meeting.title,
        addressee=item.addressee,
        region=region,
        due=date_text(item.due_on),
        late=late_words(item, at),
        label=state.label,
        tone=TONES[state],
    )


def late_words(item: FollowUp, at: datetime) -> str:
    """Tell how near or how far past the due date is by the addressee's own clock; empty where it doesn't matter."""
    left = days_left(item, at)
    if item.state not in AWAITED or left > 7:
        return ""
    if left < 0:
        return f"lewat {-left} hari"
    return f"{left} hari lagi" if left else "hari ini"


def days_left(item: FollowUp, at: datetime) -> int:
    return (item.due_on - local(at, item.timezone).date()).days


def wish_of(query: QueryDict) -> Wish:
    """Read the filters of an address; what is none of them filters nothing."""
    meeting = query.get("kegiatan", "")
    return Wish(
        view=BY_NAME.get(query.get("keadaan", ""), VIEWS[0]),
        unit=query.get("upt", "")[:120],
        kanwil=query.get("wilayah", "")[:120],
        meeting=int(meeting) if meeting.isascii() and meeting.isdigit() and len(meeting) < 10 else None,
    )


def board(actor: Actor, query: QueryDict, at: datetime) -> dict[str, Any]:
    """Return the board: one page of items, its views with their numbers, and the places to narrow it to."""
    wish, token = wish_of(query), query.get("sebelum", "")
    everything = in_place(visible_items(actor), Wish(meeting=wish.meeting))
    rows = in_place(visible_items(actor), wish)
    page, following = board_page(rows, wish.view, at, cursor_of(token))
    number = counts(rows, at)
    in_region = in_place(everything, Wish(kanwil=wish.kanwil))
    units = sorted(units_of(in_region, at), key=lambda row: (-row[2], -row[1], row[0].name))
    return {
        "rows": [row_of(item, at) for item in page],
        "tabs": [
            Tab(view.label, address(wish, view=view.name), number[f"view_{view.name}"], view == wish.view)
            for view in VIEWS
        ],
        "regions": [
            Place(str(office), address(wish, kanwil=office.slug, unit=""), all_, late, office.slug == wish.kanwil)
            for office, all_, late in regions_of(everything, at)
        ],
        "units": [
            Place(unit.name, address(wish, unit=unit.slug), all_, late, unit.slug == wish.unit)
            for unit, all_, late in units[:MOST_UNITS]
        ],
        "more_units": max(0, len(units) - MOST_UNITS),
        "is_narrowed": bool(wish.unit or wish.kanwil or wish.meeting),
        "all_url": address(Wish(view=wish.view)),
        "next_url": address(wish, token=f"{following[0].isoformat()}.{following[1]}") if following else None,
        "first_url": address(wish) if token else None,
    }


def address(wish: Wish, *, token: str = "", **changes: str) -> str:
    """Return the board's address with some of the filters set otherwise."""
    query = QueryDict(mutable=True)
    names = {
        "keadaan": changes.get("view", wish.view.name),
        "wilayah": changes.get("kanwil", wish.kanwil),
        "upt": changes.get("unit", wish.unit),
        "kegiatan": str(wish.meeting or ""),
        "sebelum": token,
    }
    for name, value in names.items():
        if value:
            query[name] = value
    base = reverse("desk-events:followups")
    return f"{base}?{query.urlencode()}" if query else base


def facts_of(item: FollowUp) -> list[Fact]:
    """List what is known about an item; unknown things are left out."""
    minutes = item.decision.minutes
    facts = [
        Fact("Penerima tugas", item.addressee),
        Fact("Wilayah", str(item.unit.kanwil) if item.unit else ""),
        Fact("Tenggat", date_text(item.due_on)),
        Fact("Kegiatan", minutes.meeting.title, minutes.get_absolute_url()),
        Fact("Putusan", f"Nomor {item.decision.number}"),
    ]
    return [fact for fact in facts if fact.value]


def steps_shown(item: FollowUp, steps: Iterable[FollowUpStep]) -> list[Step]:
    """Return what was done with an item, by its addressee's clock."""
    targets = {act: BY_ACT[act].target for act in ItemAct}
    dots = {ItemState.REPORTED: "submitted", ItemState.DONE: "published", ItemState.RETURNED: "returned"}
    return [
        Step(
            act=DONE_WORDS[ItemAct(step.act)],
            who=str(step.created_by),
            when=moment_text(step.created_at, item.timezone),
            text=step.text,
            url=step.url,
            status=dots.get(targets[ItemAct(step.act)], "rejected"),
        )
        for step in steps
    ]


def offers_of(actor: Actor, item: FollowUp, *, failed: str) -> list[Offer]:
    """List the acts that fit an item's state for a person; one that failed is open."""
    return [
        Offer(
            act=row.act.value,
            label=row.label,
            lack="Anda sendiri yang melaporkannya; orang lain yang menerimanya."
            if is_own_report(actor, item, row)
            else "",
            asks_report=Need.REPORT in row.needs,
            asks_reason=Need.REASON in row.needs,
            kind="danger" if row.act is ItemAct.DROP else "",
            is_open=row.act == failed or row.act is ItemAct.REPORT,
        )
        for row in acts_for(actor, item)
    ]


def left_open(items: Iterable[FollowUp]) -> list[LeftBy]:
    """Gather unsettled items by meeting and decision, in the order they come."""
    meetings: dict[int, LeftBy] = {}
    names: dict[int, list[FollowUp]] = {}
    for item in items:
        names.setdefault(item.decision_id, []).append(item)
    for owed in names.values():
        decision, meeting = owed[0].decision, owed[0].decision.minutes.meeting
        url = address(Wish(meeting=meeting.pk))
        left = Left(decision.text, decision.number, date_text(owed[0].due_on), some_names(owed), url)
        meetings.setdefault(meeting.pk, LeftBy(meeting.title, url, [])).decisions.append(left)
    return list(meetings.values())


def some_names(items: list[FollowUp]) -> str:
    """Name the first few addressees and count the others."""
    names = [item.addressee for item in items[:MOST_NAMES]]
    more = len(items) - len(names)
    return ", ".join(names) + (f", dan {more} lainnya" if more else "")
