"""Which meetings do the tests speak of?"""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import timezone

from events.models import Meeting, Rundown, RundownItem
from events.services.meetings import Planned
from events.states.meetings import ItemKind, MeetingStatus
from upt.models import RegionalOffice

FIRST = date(2026, 3, 10)  # a Tuesday
DATA: dict[str, Any] = {
    "title": "Rapat Koordinasi Kehumasan",
    "aliases": ["Rakor Humas 2026"],
    "theme": "Satu suara",
    "kind": "rakor",
    "series_name": "Rakor Humas",
    "starts_on": FIRST,
    "ends_on": date(2026, 3, 12),
    "timezone": "Asia/Jayapura",
    "mode": "on_site",
    "venue": "Aula Kanwil",
    "city": "Jayapura",
    "host_kanwil": None,
    "opened_by_acting": "plt",
    "opened_by_position": "Direktur Jenderal Pemasyarakatan",
    "opened_by_name": "Reynhard Silitonga",
}


def moment(day: int, clock: str, zone: str = "Asia/Jayapura") -> datetime:
    """Return a moment of a day in March 2026: moment(10, "07.00")."""
    return datetime.combine(date(2026, 3, day), time.fromisoformat(clock.replace(".", ":")), ZoneInfo(zone))


def planned(title: str, day: int, begins: str, ends: str, **more: Any) -> Planned:
    zone = more.pop("zone", "Asia/Jayapura")
    return Planned(title=title, starts_at=moment(day, begins, zone), ends_at=moment(day, ends, zone), **more)


PLAN = [
    planned("Pembukaan", 10, "07.00", "08.00", room="Aula", speakers="Dirjen"),
    planned("Rehat kopi", 10, "08.00", "08.30", kind=ItemKind.BREAK),
    planned("Praktik foto", 11, "09.00", "11.30"),
]


def make_meeting(
    *, status: str = MeetingStatus.DRAFT, host: RegionalOffice | None = None, plan: Any = PLAN, **fields: Any
) -> Meeting:
    """Put a meeting with a programme straight into a state, as if it had gone the way there."""
    words = {name: value for name, value in DATA.items() if name not in ("aliases", "series_name")}
    values = words | {"host_kanwil": host} | fields
    values.setdefault("slug", f"rapat-{Meeting.objects.count() + 1}")
    is_out = status != MeetingStatus.DRAFT
    if status == MeetingStatus.CANCELLED:
        values.setdefault("cancel_reason", "Narasumber berhalangan.")
    meeting = Meeting.objects.create(status=status, published_at=timezone.now() if is_out else None, **values)
    if plan:
        rundown = Rundown.objects.create(meeting=meeting, number=1, announced_at=timezone.now() if is_out else None)
        for row in plan:
            RundownItem.objects.create(
                rundown=rundown,
                kind=row.kind,
                title=row.title,
                starts_at=row.starts_at,
                ends_at=row.ends_at,
                room=row.room,
                speakers=row.speakers,
            )
    return meeting
