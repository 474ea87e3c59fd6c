"""Which meetings are meant by what somebody types?"""

from django.db.models import Q, QuerySet

from events.models import Meeting, MeetingAlias
from events.names import all_names_of
from events.states.meetings import PUBLIC

LONGEST = 280  # characters; no name is longer, and SQLite refuses to compare very long ones
MOST_WORDS = 8
MOST_OF_ONE_NAME = 400
SUGGESTED = 30


def meetings_named(text: str, meetings: QuerySet[Meeting]) -> list[Meeting]:
    """Return the meetings of a scope that a text names: key, address, title or alias, alone or with the days.

    Case and white space don't count. Announced ones go first: a draft is meant only where no announced one is
    (2 queries at most).
    """
    said = " ".join(text.split()).casefold()
    if not said or len(said) > LONGEST or "\0" in said:
        return []
    rows = meetings.filter(_may_be(said)).prefetch_related("aliases").order_by("-starts_on", "-pk")
    found = [meeting for meeting in rows[:MOST_OF_ONE_NAME] if said in all_names_of(meeting)]
    return [meeting for meeting in found if meeting.status in PUBLIC] or found


def _may_be(said: str) -> Q:
    undated = said.rpartition(" (")[0] if said.endswith(")") else ""
    wanted = Q(slug=said)
    for name in filter(None, (said, undated)):
        wanted |= Q(title__iexact=name) | Q(pk__in=MeetingAlias.objects.filter(name__iexact=name).values("meeting_id"))
    is_key = said.isascii() and said.isdigit() and len(said) < 10
    return wanted | Q(pk=int(said)) if is_key else wanted


def meetings_like(text: str, meetings: QuerySet[Meeting]) -> list[Meeting]:
    """Return the newest meetings of a scope whose title, alias, theme or city hold every word.

    A year is looked for in the first day as well. Without words the newest of all are meant (1 query).
    """
    for word in text.replace("\0", " ")[:LONGEST].split()[:MOST_WORDS]:
        meetings = meetings.filter(_holds(word.strip("(),;–-")))
    return list(meetings.order_by("-starts_on", "-pk")[:SUGGESTED])


def _holds(word: str) -> Q:
    by_alias = MeetingAlias.objects.filter(name__icontains=word).values("meeting_id")
    holds = Q(title__icontains=word) | Q(theme__icontains=word) | Q(city__icontains=word) | Q(pk__in=by_alias)
    is_year = word.isascii() and word.isdigit() and len(word) == 4
    return holds | Q(starts_on__year=int(word)) if is_year and int(word) else holds
