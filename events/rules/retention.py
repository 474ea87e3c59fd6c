"""Since when may contact data of a meeting no longer be kept? Pure; UU 27/2022 Ps. 16(2)g: only as long as needed."""

from datetime import date, datetime, timedelta

from events.models import Meeting
from upt.dates import local

KEPT_FOR = timedelta(days=90)


def last_day_to_purge(at: datetime, zone: str) -> date:
    """Return the latest last day of a meeting in a zone that lies 90 days back at a moment, by that zone's calendar."""
    return local(at, zone).date() - KEPT_FOR


def is_to_purge(meeting: Meeting, at: datetime) -> bool:
    """Tell whether a meeting's contacts have to go, whatever became of the meeting: drafts and cancelled ones too."""
    return meeting.ends_on <= last_day_to_purge(at, meeting.timezone)
