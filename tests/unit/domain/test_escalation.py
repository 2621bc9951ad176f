"""Quiet hours over midnight and both clock changes, ways and their rounds, and steps whatever the policy."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain import escalation
from dankbar.domain.clocks import local as reading_of
from dankbar.model.community import Community, Person
from dankbar.model.decision import Urgency
from dankbar.model.page import Step
from tests.unit.spielkiste import BERLIN, CHRISTMAS_EVE, community, local


def person(**changes: Any) -> Person:
    return Person.model_validate(
        {"id": "anna", "name": "Anna", "first_name": "Anna", "phone": "+491713920011"} | changes
    )


# Quiet hours --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hours", "at", "until"),
    [
        (["22:00-07:00"], "2026-11-24T21:59", None),
        (["22:00-07:00"], "2026-11-24T22:00", "2026-11-25T07:00"),
        (["22:00-07:00"], "2026-11-25T06:59", "2026-11-25T07:00"),
        (["22:00-07:00"], "2026-11-25T07:00", None),
        (["22:00-24:00", "00:00-07:00"], "2026-11-24T23:00", "2026-11-25T07:00"),
        (["13:00-14:00", "22:00-07:00"], "2026-11-24T13:30", "2026-11-24T14:00"),
        (["22:00-07:00"], "2026-12-31T23:30", "2027-01-01T07:00"),
        (["22:00-07:00"], "2026-03-29T01:30", "2026-03-29T07:00"),
        (["22:00-02:30"], "2026-03-29T01:30", "2026-03-29T03:00"),
        (["22:00-02:30"], "2026-10-25T01:30", "2026-10-25T02:30"),
        (["09:00-09:00"], "2026-11-24T13:30", None),
    ],
)
def test_quiet_hours_end(hours: list[str], at: str, until: str | None) -> None:
    found = escalation.quiet_until(community(), person(quiet_hours=hours), local(at))
    assert found == (None if until is None else local(until))


def test_a_night_with_the_hour_twice_is_an_hour_longer() -> None:
    eleven = local("2026-10-24T23:00")
    until = escalation.quiet_until(community(), person(quiet_hours=["22:00-07:00"]), eleven)
    assert until is not None
    assert until - eleven == timedelta(hours=9)


clock = st.times(datetime(2026, 1, 1).time(), datetime(2026, 1, 1, 23, 59).time()).map(lambda at: f"{at:%H:%M}")
instants = st.datetimes(datetime(2026, 3, 20), datetime(2026, 11, 5), timezones=st.just(UTC))


@given(
    st.lists(st.tuples(clock, clock).map("-".join), max_size=3),
    instants,
    st.sampled_from(["Europe/Berlin", "Europe/Lisbon"]),
)
def test_when_quiet_hours_have_ended_none_hold_and_before_some_do(hours: list[str], at: datetime, zone: str) -> None:
    someone = person(quiet_hours=hours, zone=zone)
    until = escalation.quiet_until(community(), someone, at)
    held = any(each.hold(reading_of(at, ZoneInfo(zone)).time()) for each in someone.quiet_hours)
    if until is None:
        endless = {minute for minute in range(0, 1440, 7) if not _quiet(someone, minute)} == set()
        assert not held or endless or len(hours) > 1
        return
    assert held
    assert at < until
    assert not any(each.hold(reading_of(until, ZoneInfo(zone)).time()) for each in someone.quiet_hours)


def _quiet(someone: Person, minute: int) -> bool:
    reading = datetime(2026, 1, 1, minute // 60, minute % 60).time()
    return any(each.hold(reading) for each in someone.quiet_hours)


# Ways ---------------------------------------------------------------------------------------------


def test_without_ways_of_their_own_people_are_reached_by_phone_else_by_mail() -> None:
    assert [way.by for way in escalation.ways_of(person(email="a@example.com"))] == ["sms"]
    assert [way.by for way in escalation.ways_of(person(phone=None, email="a@example.com"))] == ["email"]
    assert escalation.ways_of(person(phone=None)) == ()


def test_delays_add_up_and_everybodys_ways_are_rounds_by_time() -> None:
    anna = person(ways=[{"by": "sms"}, {"by": "sms", "after_minutes": 5}], email="a@example.com")
    ben = person(id="ben", ways=[{"by": "sms", "after_minutes": 2}, {"by": "sms", "after_minutes": 3}])
    found = escalation.rounds([anna, ben])
    assert [(each.minutes, [who.id for who, _ in each.calls]) for each in found] == [
        (0, ["anna"]),
        (2, ["ben"]),
        (5, ["anna", "ben"]),
    ]
    assert escalation.rounds([])[0].minutes == 0


def test_a_ways_name_stays_when_the_order_changes_and_is_another_for_another_address() -> None:
    one, other = ({"by": "https", "to": f"https://tool.example/{each}"} for each in "ab")
    first = [escalation.way_name(way) for way in person(ways=[one, other]).ways]
    assert [escalation.way_name(way) for way in person(ways=[other, one]).ways] == first[::-1]
    assert len(set(first)) == 2


# Steps, whatever the policy -----------------------------------------------------------------------

steps = st.one_of(
    st.sampled_from(["on-call", "next", "everybody", "last-resort"]).map(lambda who: {"who": who}),
    st.sampled_from(["anna", "ben", "tom"]).map(lambda who: {"person": who}),
    st.just({"role": "lead"}),
)
policies = st.builds(
    lambda steps, repeat: {"steps": steps, "repeat": repeat}, st.lists(steps, min_size=1, max_size=6), st.integers(0, 3)
)


@given(st.none() | policies, st.sets(st.sampled_from(["anna", "ben", "cigdem", "marie", "tom"])), st.integers(0, 30))
def test_every_page_comes_to_an_end_and_never_tells_who_passed_it_on(
    policy: dict[str, Any] | None, passed: set[str], hours: int
) -> None:
    on_call = community().on_call.model_dump(by_alias=True) | {"policies": {"urgent": policy} if policy else {}}
    team: Community = community(on_call=on_call)
    at, earlier = CHRISTMAS_EVE + timedelta(hours=hours), dict[int, Step]()
    while (stage := escalation.stage(team, len(earlier), at, earlier=earlier, passed=passed)) is not None:
        told = [each.id for each in stage.people]
        assert not passed & set(told)
        assert len(told) == len(set(told))
        assert stage.minutes >= 1
        earlier[len(earlier)] = Step(people=tuple(told), at=at, everybody=stage.everybody)
        at += timedelta(minutes=stage.minutes)
        assert len(earlier) <= 30
    wanted = len(policy["steps"]) * (policy["repeat"] + 1) if policy else None
    assert wanted is None or len(earlier) == wanted
    if policy is None:
        everybody = {who for each in earlier.values() for who in each.people}
        assert "marie" in everybody | passed


def test_what_is_urgent_is_told_at_once_and_the_rest_when_the_first_of_them_wakes() -> None:
    early, late = person(quiet_hours=["22:00-06:00"]), person(id="ben", quiet_hours=["22:00-08:00"])
    at = datetime(2026, 11, 24, 23, 0, tzinfo=BERLIN).astimezone(UTC)
    assert escalation.told_from(community(), [early, late], Urgency.URGENT, at) == at
    assert escalation.told_from(community(), [late, early], Urgency.HIGH, at) == local("2026-11-25T06:00")
    assert escalation.told_from(community(), [], Urgency.HIGH, at) == at
