"""How far has a unit come with its story about a meeting, and until when is it due?"""

from datetime import date, datetime, timedelta

from django.db import models

from events.models import Meeting
from events.states.meetings import MeetingStatus
from upt.dates import local

DUE_AFTER = timedelta(days=3)  # behind the meeting's last day


class Coverage(models.TextChoices):
    NONE = "none", "Belum ada naskah"
    DRAFTED = "drafted", "Naskah sedang disusun"
    PUBLISHED = "published", "Terbit"
    LATE = "late", "Lewat tenggat"


TONES = {Coverage.NONE: "grey", Coverage.DRAFTED: "blue", Coverage.PUBLISHED: "ok", Coverage.LATE: "danger"}


def due_on(meeting: Meeting) -> date:
    """Return the last day on which a story about a meeting is in time, a day of the meeting's own zone."""
    return meeting.ends_on + DUE_AFTER


def is_late(meeting: Meeting, at: datetime) -> bool:
    """Tell whether the due day is over where the meeting was; of a cancelled one no story is due."""
    is_due = meeting.status != MeetingStatus.CANCELLED
    return is_due and local(at, meeting.timezone).date() > due_on(meeting)


def coverage_of(*, drafted: int, published: int, is_late: bool) -> Coverage:
    """Return how far a unit is, by how many stories it is writing and has out, and whether its time is over."""
    if published:
        return Coverage.PUBLISHED
    if is_late:
        return Coverage.LATE
    return Coverage.DRAFTED if drafted else Coverage.NONE
