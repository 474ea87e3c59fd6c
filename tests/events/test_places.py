"""Do the two quotas hold whatever comes in which order, and does nobody jump the line?"""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from events.rules.places import Place, Step, moves_up, shortage_of

A, B, C = 1, 2, 3  # parties
EAST, WEST = 10, 20


def seat(pk, party=A, region=EAST):
    return Place(pk, party, region, is_waiting=False)


def wait(pk, party=A, region=EAST):
    return Place(pk, party, region, is_waiting=True)


def test_a_seat_is_there_until_the_unit_has_them_all():
    assert shortage_of(A, EAST, [], 2, 1) == ""
    assert shortage_of(A, EAST, [seat(1)], 2, 1) == ""
    assert shortage_of(A, EAST, [seat(1), seat(2)], 2, 1) == "unit"


def test_a_region_is_full_for_a_new_unit_only():
    assert shortage_of(B, EAST, [seat(1)], 2, 1) == "region"
    assert shortage_of(B, EAST, [seat(1)], 2, 2) == ""
    assert shortage_of(B, EAST, [seat(1)], 2, None) == ""
    assert shortage_of(B, WEST, [seat(1)], 2, 1) == ""


def test_an_office_has_seats_and_no_region():
    assert shortage_of(A, None, [], 1, None) == ""
    assert shortage_of(A, None, [seat(1, A, None)], 1, None) == "unit"


def test_a_newcomer_takes_no_place_that_somebody_waits_for():
    assert shortage_of(A, EAST, [seat(1), wait(2)], 2, None) == "unit"
    assert shortage_of(C, EAST, [wait(1, B)], 2, 1) == "region"


def test_the_same_region_comes_first():
    places = [wait(1, B, WEST), wait(2, A, EAST)]
    assert moves_up(places, {A: 2, B: 2}, {EAST: 1, WEST: 0}, may_lend=True) == [Step(2, A, EAST)]


def test_a_free_place_is_lent_only_where_nobody_of_its_region_waits_and_it_may():
    places = [wait(1, B, WEST), wait(2, B, WEST), wait(3, B, WEST)]
    assert moves_up(places, {B: 2}, {EAST: 1, WEST: 0}, may_lend=False) == []
    steps = moves_up(places, {B: 2}, {EAST: 1, WEST: 0}, may_lend=True)
    assert steps == [Step(1, B, WEST, EAST), Step(2, B, WEST, EAST)]


def test_a_unit_that_comes_brings_all_it_has_seats_for():
    places = [seat(1, A), wait(2, B), wait(3, C), wait(4, B)]
    assert moves_up(places, {A: 1, B: 2, C: 2}, {EAST: 2}, may_lend=False) == [Step(2, B, EAST), Step(4, B, EAST)]


parties = st.integers(1, 6)
acts = st.lists(st.one_of(st.tuples(st.just("come"), parties), st.tuples(st.just("go"), st.integers(0, 30))))


@given(acts, st.integers(1, 3), st.integers(0, 2), st.booleans())
def test_no_quota_is_ever_exceeded_and_no_free_place_stays_while_somebody_waits(told, seats, units, may_lend):
    """Six parties of two regions come and go as they like."""
    region_of = {party: EAST if party % 2 else WEST for party in range(1, 7)}
    quota = {EAST: units, WEST: units}
    places: list[Place] = []
    for pk, (act, number) in enumerate(told):
        if act == "come":
            region = region_of[number]
            short = shortage_of(number, region, places, seats, quota[region])
            places.append(Place(pk, number, region, is_waiting=bool(short)))
        elif number < len(places):
            places.pop(number)
        steps = moves_up(places, dict.fromkeys(region_of, seats), quota, may_lend=may_lend)
        for lender, borrower in {step.party: (step.lender, step.region) for step in steps if step.lender}.values():
            quota = quota | {lender: quota[lender] - 1, borrower: quota[borrower] + 1}
        moved = {step.pk for step in steps}
        places = [Place(p.pk, p.party, p.region, p.is_waiting and p.pk not in moved) for p in places]
        _hold(places, seats, quota)
        assert moves_up(places, dict.fromkeys(region_of, seats), quota, may_lend=may_lend) == []
    assert sum(quota.values()) == 2 * units


def _hold(places, seats, quota):
    per_party = Counter(place.party for place in places if not place.is_waiting)
    assert max(per_party.values(), default=0) <= seats
    for region, limit in quota.items():
        assert len({place.party for place in places if not place.is_waiting and place.region == region}) <= limit
