"""Do two different texts tell of the same event?

Signs are added up; what a sign weighs stands in the table. A date that contradicts weighs against.
"""

import re
from dataclasses import dataclass

from articles.similar.terms import Telling, names_in, said_words

ENOUGH = 5
DATES_DIFFER = -3
MIN_TOPIC_WORDS = 3

MONTH_NUMBERS = {
    name: number
    for number, names in enumerate(
        (
            "januari jan",
            "februari feb",
            "maret mar",
            "april apr",
            "mei",
            "juni jun",
            "juli jul",
            "agustus agu agt",
            "september sep sept",
            "oktober okt",
            "november nov",
            "desember des",
        ),
        1,
    )
    for name in names.split()
}
_IN_FIGURES = re.compile(r"\b(\d{1,2})[/.-](\d{1,2})(?:[/.-]\d{2,4})?\b")
_IN_WORDS = re.compile(
    rf"\b(\d{{1,2}})(?:\s?(?:-|–|s\.d\.|dan|hingga|sampai)\s?(\d{{1,2}}))?\s({'|'.join(MONTH_NUMBERS)})\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Signs:
    """What is compared of a story."""

    dates: frozenset[tuple[int, int]]  # day, month
    names: frozenset[str]
    topic: frozenset[str]  # words of title and lead
    place: str
    event: str
    meeting_id: int | None = None


def signs_of(telling: Telling) -> Signs:
    """Read the signs of a story from its plain text."""
    text = f"{telling.lead}\n{telling.body}"
    house = set(telling.unit_name.lower().split())
    return Signs(
        dates=frozenset(dates_in(text)),
        names=frozenset(names_in(text) - house),
        topic=frozenset(set(said_words(f"{telling.title} {telling.lead}")) - house),
        place=telling.place.strip().casefold(),
        event=" ".join(said_words(telling.event)),
        meeting_id=telling.meeting_id,
    )


def dates_in(text: str) -> set[tuple[int, int]]:
    """Find days of months, in figures inside brackets or in words; of a span both ends."""
    found = {(int(day), int(month)) for day, month in _IN_FIGURES.findall(text)}
    for first, last, month in _IN_WORDS.findall(text):
        found |= {(int(day), MONTH_NUMBERS[month.lower()]) for day in (first, last) if day}
    return {(day, month) for day, month in found if 1 <= day <= 31 and 1 <= month <= 12}


def weight_of(one: Signs, other: Signs) -> int:
    """Add up what speaks for one event behind two stories."""
    shared_names = len(one.names & other.names)
    shorter = min(len(one.topic), len(other.topic))
    topic = len(one.topic & other.topic) / shorter if shorter >= MIN_TOPIC_WORDS else 0.0
    weight = 3 if _is_one_meeting(one, other) else 0
    weight += 1 if one.place and one.place == other.place else 0
    weight += (shared_names >= 2) + (shared_names >= 4) + (shared_names >= 7)
    weight += (topic >= 0.25) + (topic >= 0.4) + (topic >= 0.6)
    if one.dates and other.dates:
        weight += 2 if one.dates & other.dates else DATES_DIFFER
    return weight


def _is_one_meeting(one: Signs, other: Signs) -> bool:
    """Tell whether both name one event: by the same link to the agenda, or in the same words."""
    if one.meeting_id and other.meeting_id:
        return one.meeting_id == other.meeting_id
    return bool(one.event) and one.event == other.event


def is_same_event(one: Signs, other: Signs) -> bool:
    """Tell whether two stories probably tell of one event."""
    return weight_of(one, other) >= ENOUGH
