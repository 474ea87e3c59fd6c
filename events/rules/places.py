"""Who gets a seat, who waits for what, and who moves up when a place is free? Pure, over what is written down.

Two quotas bind participants: seats of a unit, and units of a region. Speakers and committee take no seat.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from events.states.delegations import Shortage


@dataclass(frozen=True)
class Place:
    """One participant, in the order of the replies. An office or the directorate has no region quota (None)."""

    pk: int
    party: int  # the invitation that the participant comes for
    region: int | None
    is_waiting: bool


@dataclass(frozen=True)
class Step:
    """One participant moves up. `lender` is the region that gave its place of a unit, where it came from another."""

    pk: int
    party: int
    region: int | None
    lender: int | None = None


def shortage_of(party: int, region: int | None, places: Iterable[Place], seats: int, units: int | None) -> str:
    """Return what a new participant would wait for; empty where there is a seat.

    Whoever waits already goes first, so that a newcomer never takes the place that someone waits for.
    """
    listed = list(places)
    mine = [place for place in listed if place.party == party]
    seated_parties = {place.party for place in listed if not place.is_waiting and place.region == region}
    if party not in seated_parties and region is not None and units is not None:
        waiting = {place.party for place in listed if place.is_waiting and place.region == region} - seated_parties
        if len(seated_parties | waiting) >= units or party in waiting:
            return Shortage.REGION
    if any(place.is_waiting for place in mine) or len(mine) >= seats:
        return Shortage.UNIT
    return ""


def moves_up(
    places: Iterable[Place], seats: dict[int, int], units: dict[int, int | None], *, may_lend: bool
) -> list[Step]:
    """List who moves up with what is free: in its own unit and region in the order of the replies.

    A region lends a free place of a unit to another one only where `may_lend`, that is after the last day of reply,
    and only where nobody of its own is waiting.
    """
    line = [place for place in places if place.is_waiting]
    seated = Counter(place.party for place in places if not place.is_waiting)
    region_of = {place.party: place.region for place in places}
    free_units = _free_units(seated, region_of, units)
    steps: list[Step] = []
    for place in line:
        if _may_enter(place, seated, free_units) and seated[place.party] < seats[place.party]:
            _enter(place, seated, free_units)
            steps.append(Step(place.pk, place.party, place.region))
    if may_lend:
        taken = {step.pk for step in steps}
        steps += _lent([place for place in line if place.pk not in taken], seats, seated, free_units)
    return steps


def _lent(line: list[Place], seats: dict[int, int], seated: Counter[int], free: dict[int, int | None]) -> list[Step]:
    """Give free places of regions where nobody waits to the units that wait elsewhere."""
    steps: list[Step] = []
    lent: dict[int, int] = {}
    for place in line:
        if seated[place.party] >= seats[place.party]:
            continue
        if not seated[place.party]:
            lender = next((region for region, count in sorted(free.items()) if count), None)
            if lender is None:
                continue
            free[lender] = (free[lender] or 0) - 1
            lent[place.party] = lender
        seated[place.party] += 1
        steps.append(Step(place.pk, place.party, place.region, lent.get(place.party)))
    return steps


def _free_units(
    seated: Counter[int], region_of: dict[int, int | None], units: dict[int, int | None]
) -> dict[int, int | None]:
    """Count per region how many more units may come; None where there is no limit."""
    used = Counter(region_of[party] for party, count in seated.items() if count)
    return {region: None if limit is None else max(0, limit - used[region]) for region, limit in units.items()}


def _may_enter(place: Place, seated: Counter[int], free: dict[int, int | None]) -> bool:
    if place.region is None or seated[place.party]:
        return True
    left = free.get(place.region)
    return left is None or left > 0


def _enter(place: Place, seated: Counter[int], free: dict[int, int | None]) -> None:
    if not seated[place.party] and place.region is not None:
        left = free.get(place.region)
        if left is not None:
            free[place.region] = left - 1
    seated[place.party] += 1
