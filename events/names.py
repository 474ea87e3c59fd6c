"""By which words is one meeting told from all others?"""

from events.days import days_text
from events.models import Meeting


def label_of(meeting: Meeting) -> str:
    """Name a meeting with its days: those of one series share their title."""
    return f"{meeting.title} ({days_text(meeting)})"


def long_label_of(meeting: Meeting) -> str:
    """Name a meeting with its days and its host, where another one of the same title is held on the same days."""
    return f"{meeting.title} ({days_text(meeting)}; {meeting.host})"


def all_names_of(meeting: Meeting) -> set[str]:
    """List whatever may mean the meeting, in small letters: key, address, title and aliases, each with its days too."""
    titles = [meeting.title, *(alias.name for alias in meeting.aliases.all())]
    plain = [" ".join(title.split()) for title in titles]
    dated = [f"{title} ({days_text(meeting)})" for title in plain]
    names = [str(meeting.pk), meeting.slug, long_label_of(meeting), *plain, *dated]
    return {name.casefold() for name in names}


def labels_of(meetings: list[Meeting]) -> list[str]:
    """Name meetings for a list to choose from, so that no two of them read alike."""
    labels = [label_of(meeting) for meeting in meetings]
    return [
        long_label_of(meeting) if labels.count(label) > 1 else label
        for meeting, label in zip(meetings, labels, strict=True)
    ]
