"""How far has a unit come with its story about a meeting, and until when is it due?"""

from datetime import date, datetime, timedelta

from django.db import models

from articles.states import WRITABLE, Status
from events.models import Meeting
from events.states.meetings import MeetingStatus
from upt.dates import local

DUE_AFTER = timedelta(days=3)  # behind the meeting's last day


class Coverage(models.TextChoices):
    NONE = "none", "Belum ada naskah"
    DRAFTED = "drafted", "Naskah sedang disusun"
    PUBLISHED = "published", "Terbit"
    LATE = "late", "Lewat tenggat"


class Attendance(models.TextChoices):
    """How a unit took part, as it was recorded."""

    ON_SITE = "on_site", "Hadir langsung"
    VIRTUAL = "virtual", "Virtual"
    AWAITED = "awaited", "Belum tercatat"
    NONE = "none", "Tidak tercatat"


class Writing(models.TextChoices):
    """How far a unit's newest unpublished story is; no more is told to those who may not read it."""

    NONE = "none", "Tidak ada"
    DRAFT = "draft", "Draf"
    AT_DESK = "at_desk", "Di redaksi"
    DONE = "done", "Selesai"


WORKED_ON = (Writing.DRAFT, Writing.AT_DESK)
TONES = {Coverage.NONE: "grey", Coverage.DRAFTED: "blue", Coverage.PUBLISHED: "ok", Coverage.LATE: "danger"}
ATTENDANCE_TONES = {
    Attendance.ON_SITE: "ok",
    Attendance.VIRTUAL: "blue",
    Attendance.AWAITED: "grey",
    Attendance.NONE: "grey",
}


def due_on(meeting: Meeting) -> date:
    """Return the last day on which a story about a meeting is in time, a day of the meeting's own zone."""
    return meeting.ends_on + DUE_AFTER


def is_late(meeting: Meeting, at: datetime) -> bool:
    """Tell whether the due day is over where the meeting was; of a cancelled one no story is due."""
    is_due = meeting.status != MeetingStatus.CANCELLED
    return is_due and local(at, meeting.timezone).date() > due_on(meeting)


def attendance_of(meeting: Meeting, *, on_site: bool, virtual: bool, at: datetime) -> Attendance:
    """Return how a unit took part; until the meeting is over its record may still come."""
    if on_site:
        return Attendance.ON_SITE
    if virtual:
        return Attendance.VIRTUAL
    is_over = local(at, meeting.timezone).date() > meeting.ends_on
    return Attendance.NONE if is_over else Attendance.AWAITED


def writing_of(status: Status | None, *, published: int) -> Writing:
    """Return what is told of a story that isn't out: the writer has it, or the desk; done where only others are out."""
    if status is None:
        return Writing.DONE if published else Writing.NONE
    return Writing.DRAFT if status in WRITABLE else Writing.AT_DESK


def coverage_of(*, drafted: int, published: int, is_late: bool) -> Coverage:
    """Return how far a unit is, by how many stories it is writing and has out, and whether its time is over."""
    if published:
        return Coverage.PUBLISHED
    if is_late:
        return Coverage.LATE
    return Coverage.DRAFTED if drafted else Coverage.NONE
