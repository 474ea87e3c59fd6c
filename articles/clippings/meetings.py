"""Which meeting does a clipping probably tell of?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from articles.clippings.days import after_text, distance
from articles.models import Clipping
from articles.similar.common_words import FUNCTION
from articles.similar.event import dates_in
from articles.similar.sketch import words_of
from events.models import Meeting
from upt.dates import MONTHS

BEFORE, AFTER = timedelta(days=7), timedelta(days=30)  # around the meeting's first and last day
MOST_READ, MOST_SHOWN = 40, 3

# What a sign weighs, and from which sum on a meeting is worth naming.
NAMED, BY_ONE_WORD, THEME, TITLE_WORDS, ALL_DAYS, ONE_DAY, CITY, OPENER = 5, 1, 4, 2, 3, 2, 1, 2
ENOUGH = 4
SHARE = 0.6  # of the words of a theme or a title
FEWEST = 3
SHORTEST = 4  # letters of a word that says something
SHORTEST_STEM = 5  # letters: humas stands in kehumasan
# What people shorten: a meeting is found by either form.
SHORT_FORMS = (
    (" rapat koordinasi ", " rakor "),
    (" rapat kerja teknis ", " rakernis "),
    (" bimbingan teknis ", " bimtek "),
)
_EMPTY = frozenset(FUNCTION.split())


@dataclass(frozen=True)
class Plan:
    """What is known of a meeting that outlets may write about."""

    names: tuple[str, ...]  # title first, then the aliases
    theme: str
    starts_on: date
    ends_on: date
    city: str = ""
    opener: str = ""


@dataclass(frozen=True)
class Told:
    """A clipping, taken apart once for all meetings."""

    published_on: date
    words: str  # small letters, single spaces, one at either end
    said: frozenset[str]
    dates: frozenset[tuple[int, int]]


@dataclass(frozen=True)
class MeetingMatch:
    meeting: Meeting
    reason: str
    weight: int


def meeting_matches(clipping: Clipping) -> list[MeetingMatch]:
    """List the public meetings that a clipping may tell of, the likeliest first, each with the reason (2 queries)."""
    day = clipping.published_on
    near = Meeting.objects.public().filter(starts_on__lte=day + BEFORE, ends_on__gte=day - AFTER)
    told = told_of(clipping.headline, clipping.text, day)
    found = []
    for meeting in near.prefetch_related("aliases").order_by("-starts_on", "-pk")[:MOST_READ]:
        weight, reasons = judged(plan_of(meeting), told)
        if weight >= ENOUGH:
            found.append(MeetingMatch(meeting, "; ".join(reasons), weight))
    return sorted(found, key=lambda one: (-one.weight, one.meeting.pk))[:MOST_SHOWN]


def plan_of(meeting: Meeting) -> Plan:
    """Take from a meeting what is looked for; its aliases must come with it."""
    return Plan(
        names=(meeting.title, *(alias.name for alias in meeting.aliases.all())),
        theme=meeting.theme,
        starts_on=meeting.starts_on,
        ends_on=meeting.ends_on,
        city=meeting.city,
        opener=meeting.opened_by_name,
    )


def told_of(headline: str, text: str, day: date) -> Told:
    """Take a clipping apart."""
    whole = f"{headline}\n{text}"
    return Told(day, _spaced(whole), frozenset(_telling_words(whole)), frozenset(dates_in(whole)))


def judged(plan: Plan, told: Told) -> tuple[int, list[str]]:
    """Add up what speaks for a meeting, with the reasons in words; nothing outside its window counts."""
    if not plan.starts_on - BEFORE <= told.published_on <= plan.ends_on + AFTER:
        return 0, []
    signs = [sign for sign in (_by_name(plan, told), _by_theme(plan, told), *_by_place_and_day(plan, told)) if sign]
    signs.append((0, _when(plan, told.published_on)))
    return sum(weight for weight, _ in signs), [reason for _, reason in signs]


def _by_name(plan: Plan, told: Told) -> tuple[int, str] | None:
    written = [name for name in plan.names if _spaced(name).strip() and _spaced(name) in told.words]
    if written:
        name = max(written, key=len)
        return (NAMED if " " in name.strip() else BY_ONE_WORD), f"menyebut “{name}”"
    if _share(_telling_words(plan.names[0]), told.said) >= SHARE:
        return TITLE_WORDS, "kata-kata judulnya disebut"
    return None


def _by_theme(plan: Plan, told: Told) -> tuple[int, str] | None:
    words = _telling_words(plan.theme)
    return (THEME, "menyebut temanya") if _share(words, told.said) >= SHARE else None


def _by_place_and_day(plan: Plan, told: Told) -> Iterable[tuple[int, str] | None]:
    ends = {(day.day, day.month) for day in (plan.starts_on, plan.ends_on)}
    days = (plan.ends_on - plan.starts_on).days + 1
    within = {(day.day, day.month) for day in (plan.starts_on + timedelta(days=n) for n in range(days))}
    shared = sorted(within & told.dates)
    if ends <= told.dates:
        yield ALL_DAYS, "tanggalnya sama"
    elif shared:
        yield ONE_DAY, f"menyebut {shared[0][0]} {MONTHS[shared[0][1]]}"
    if plan.city and _spaced(plan.city) in told.words:
        yield CITY, f"di {plan.city}"
    if plan.opener and _spaced(plan.opener) in told.words:
        yield OPENER, f"menyebut {plan.opener}"


def _when(plan: Plan, day: date) -> str:
    if plan.starts_on <= day <= plan.ends_on:
        return "terbit saat kegiatan berlangsung"
    is_before = day < plan.starts_on
    days = distance(day, plan.starts_on if is_before else plan.ends_on)
    return f"terbit {after_text(days)}"


def _share(words: list[str], said: frozenset[str]) -> float:
    """Return which part of some words is said, in whatever form: humas for kehumasan."""
    known = set(words)
    if len(known) < FEWEST:
        return 0.0
    return sum(_is_said(word, said) for word in known) / len(known)


def _is_said(word: str, said: frozenset[str]) -> bool:
    if word in said:
        return True
    return any(
        (len(other) >= SHORTEST_STEM and other in word) or (len(word) >= SHORTEST_STEM and word in other)
        for other in said
    )


def _telling_words(text: str) -> list[str]:
    """Return the words that tell one meeting from another; those of the trade do so here."""
    return [word for word in words_of(text) if len(word) >= SHORTEST and word not in _EMPTY and not word.isdecimal()]


def _spaced(text: str) -> str:
    """Return a text's words with single spaces, long forms shortened; “Rapat Koordinasi (Rakor)” is said once."""
    spaced = f" {' '.join(words_of(text))} "
    for long_form, short_form in SHORT_FORMS:
        spaced = spaced.replace(long_form, short_form)
        spaced = spaced.replace(short_form + short_form.lstrip(), short_form)
    return spaced
