"""What has changed between two versions of a programme, in sentences for those who have planned by the old one?"""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from uuid import UUID

from events.days import hours_text
from events.models import Meeting, RundownItem
from events.states.meetings import ItemKind
from upt.dates import day_text, local

Items = dict[UUID, RundownItem]


def is_same(old: Iterable[RundownItem], new: Iterable[RundownItem]) -> bool:
    """Tell whether two versions of a programme hold the same, whether or not a reader would notice a difference."""
    return {item.key: _content(item) for item in old} == {item.key: _content(item) for item in new}


def changes_between(meeting: Meeting, old: Iterable[RundownItem], new: Iterable[RundownItem]) -> list[str]:
    """List what was moved, renamed, added and dropped, in the order of the new programme and dropped items last.

    Days are written as dates: a meeting that got a day more in front counts its days anew.
    """
    before = {item.key: item for item in old}
    after = {item.key: item for item in new}
    told: list[str] = []
    shift = _common_shift(before, after)
    if shift:
        first_old, first_new = (min(_day(meeting, item) for item in items.values()) for items in (before, after))
        told.append(f"Seluruh acara bergeser: hari pertama dari {day_text(first_old)}, ke {day_text(first_new)}.")
    for key, item in after.items():
        if key in before:
            told += _of_item(meeting, before[key], item, tells_time=not shift)
        else:
            told.append(f"Ditambahkan: {_whole(meeting, item)}.")
    return told + [f"Dihapus: {_whole(meeting, item)}." for key, item in before.items() if key not in after]


def _of_item(meeting: Meeting, old: RundownItem, new: RundownItem, *, tells_time: bool) -> Iterator[str]:
    if old.title != new.title:
        yield f"“{old.title}” menjadi “{new.title}”."
    if tells_time and _when(old) != _when(new):
        if _day(meeting, old) == _day(meeting, new):
            hours = f"dari pukul {hours_text(meeting, old)} ke pukul {hours_text(meeting, new)}"
            yield f"“{new.title}” pada {day_text(_day(meeting, new))}, pindah {hours}."
        else:
            yield f"“{new.title}” pindah dari {_moment(meeting, old)} ke {_moment(meeting, new)}."
    if old.kind != new.kind:
        yield f"“{new.title}” kini {ItemKind(new.kind).label.lower()}, bukan {ItemKind(old.kind).label.lower()}."
    if old.room != new.room:
        yield f"“{new.title}” kini di {new.room}." if new.room else f"Ruang “{new.title}” belum ditentukan lagi."
    if old.speakers != new.speakers:
        told = f"kini {new.speakers}" if new.speakers else "belum ditentukan lagi"
        yield f"Narasumber “{new.title}” {told}."


def _common_shift(before: Items, after: Items) -> timedelta | None:
    """Return by how many days everything moved, where the whole programme moved and nothing came or went."""
    if len(before) < 2 or before.keys() != after.keys():
        return None
    shifts = {new - old for key in before for old, new in zip(_when(before[key]), _when(after[key]), strict=True)}
    shift = shifts.pop()
    return shift if not shifts and shift and not shift % timedelta(days=1) else None


def _content(item: RundownItem) -> tuple[object, ...]:
    return item.kind, item.title, item.starts_at, item.ends_at, item.room, item.speakers


def _when(item: RundownItem) -> tuple[datetime, datetime]:
    return item.starts_at, item.ends_at


def _day(meeting: Meeting, item: RundownItem) -> date:
    return local(item.starts_at, meeting.timezone).date()


def _moment(meeting: Meeting, item: RundownItem) -> str:
    return f"{day_text(_day(meeting, item))}, pukul {hours_text(meeting, item)}"


def _whole(meeting: Meeting, item: RundownItem) -> str:
    return f"“{item.title}”, {_moment(meeting, item)}"
