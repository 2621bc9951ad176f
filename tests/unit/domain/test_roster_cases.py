"""The table of `roster_cases.yaml`, and what holds for every roster at every instant."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from dankbar.domain.coverage import coverage, next_change
from dankbar.domain.roster import line, staffed, who
from dankbar.model.community import Absence, Community, Hours, OnCall, Override, Rotation, Shift, Swap, Weekday
from dankbar_cli.community_file import compile_community

TABLE = YAML(typ="safe", pure=True).load(Path(__file__).with_name("roster_cases.yaml"))
CASES = TABLE["cases"]
ON_CALL = ("rotations", "last_resort", "shifts", "overrides", "swaps", "longest_duty_days")


def read(document: dict[str, Any]) -> Community:
    parts = dict(document)
    parts["on_call"] = {name: parts.pop(name) for name in ON_CALL if name in parts}
    return Community.model_validate(parts)


@cache
def roster(name: str) -> Community:
    community = read(TABLE["rosters"]["usual"] | TABLE["rosters"][name])
    years = (
        compile_community(community, date(2026, 6, 1)).days_off
        | compile_community(community, date(2028, 6, 1)).days_off
    )
    return community.model_copy(update={"days_off": years})


def instant(case: dict[str, Any], zone: str) -> datetime:
    at = datetime.fromisoformat(str(case["at"]))
    if str(case["at"]).endswith("Z"):
        return at.replace(tzinfo=UTC)
    return at.replace(tzinfo=ZoneInfo(zone), fold=case.get("again", False)).astimezone(UTC)


@pytest.mark.parametrize(
    "case", CASES, ids=lambda case: case.get("name") or f"{case.get('roster', 'usual')} {case['at']}"
)
def test_the_table(case: dict[str, Any]) -> None:
    community = roster(case.get("roster", "usual"))
    at = instant(case, community.zone)
    assert {"who", "staffed"} & set(case)
    if "who" in case:
        duty = who(community, at)
        assert (duty.person.id, [reason.code for reason in duty.reasons]) == (case["who"], case["because"])
        assert line(community, at)[0] == duty.person
    if "staffed" in case:
        assert staffed(community, at) is case["staffed"]


def test_the_table_is_long_enough() -> None:
    assert len(CASES) >= 60


def test_nobody_who_is_away_is_in_line() -> None:
    assert [p.id for p in line(roster("Ben is ill"), datetime(2026, 11, 24, 20, tzinfo=UTC))] == [
        "cigdem",
        "anna",
        "marie",
    ]
    assert [p.id for p in line(roster("all away"), datetime(2026, 11, 24, 20, tzinfo=UTC))] == ["marie"]


# Coverage ------------------------------------------------------------------------------------


def berlin(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Europe/Berlin")).astimezone(UTC)


def test_a_week_of_coverage_changes_at_the_hand_overs() -> None:
    week = coverage(roster("usual"), berlin("2026-11-23 00:00"), berlin("2026-11-30 00:00"))
    assert [(tile.start, tile.duty.person.id) for tile in week.tiles] == [
        (berlin("2026-11-23 00:00"), "jonas"),
        (berlin("2026-11-23 09:00"), "ben"),
        (berlin("2026-11-28 09:00"), "tom"),
    ]
    assert week.gaps == week.double_bookings == week.overlong == ()


def test_gaps_are_where_nobody_is_on_duty_and_nobody_in_the_office() -> None:
    week = coverage(roster("weekdays only"), berlin("2026-11-23 09:00"), berlin("2026-11-30 10:00"))
    assert [(gap.start, gap.end) for gap in week.gaps] == [
        (berlin("2026-11-28 09:00"), berlin("2026-11-28 10:00")),
        (berlin("2026-11-28 14:00"), berlin("2026-11-30 09:00")),
    ]


def test_two_overrides_of_the_same_time_are_told_whoever_counts() -> None:
    found = coverage(roster("overrides"), berlin("2026-11-24 00:00"), berlin("2026-11-25 00:00")).double_bookings
    assert [(each.start, each.end, each.counts.id, each.overruled.id) for each in found] == [
        (berlin("2026-11-24 20:00"), berlin("2026-11-24 23:00"), "tom", "jonas")
    ]


def test_shifts_of_the_same_time_are_told() -> None:
    (found,) = coverage(roster("single shifts"), berlin("2026-12-31 00:00"), berlin("2027-01-02 00:00")).double_bookings
    assert (found.start, found.end) == (berlin("2026-12-31 22:00"), berlin("2027-01-01 02:00"))


def test_duty_without_a_break_is_too_long_after_two_weeks() -> None:
    alone = read(
        TABLE["rosters"]["usual"] | {"rotations": [{"name": "Alle", "people": ["anna"], "starts": "2026-01-05"}]}
    )
    assert coverage(alone, berlin("2026-10-20 09:00"), berlin("2026-11-03 09:00")).overlong == ()
    (found,) = coverage(alone, berlin("2026-10-20 09:00"), berlin("2026-11-04 09:00")).overlong
    assert (found.person.id, found.end - found.start) == ("anna", timedelta(days=15, hours=1))


def test_nights_weekends_and_holidays_are_counted_for_everybody() -> None:
    loads = {
        load.person.id: load
        for load in coverage(roster("usual"), berlin("2026-12-21 00:00"), berlin("2026-12-28 00:00")).loads
    }
    assert (loads["cigdem"].nights, loads["cigdem"].weekend_days, loads["cigdem"].holidays) == (5, 0, 1)
    assert (loads["tom"].nights, loads["tom"].weekend_days, loads["tom"].holidays) == (1, 2, 1)
    assert (loads["jonas"].nights, loads["anna"].nights) == (1, 0)
    assert sum(load.hours for load in loads.values()) == 168


def test_who_carries_more_than_the_others_is_told() -> None:
    year = coverage(roster("usual"), berlin("2026-01-05 09:00"), berlin("2027-01-04 09:00"))
    assert {(load.person.id, field) for load, field in year.unfair} == {
        ("jonas", "weekend_days"),
        ("tom", "weekend_days"),
    }


def test_the_next_change_is_to_somebody_else() -> None:
    change = next_change(roster("two"), berlin("2026-11-24 12:00"))
    assert change is not None
    assert (change.start, change.duty.person.id) == (berlin("2026-11-30 09:00"), "ben")
    alone = read(
        TABLE["rosters"]["usual"] | {"rotations": [{"name": "Alle", "people": ["anna"], "starts": "2026-01-05"}]}
    )
    assert next_change(alone, berlin("2026-11-24 12:00")) is None


def test_no_time_is_no_coverage() -> None:
    assert coverage(roster("usual"), berlin("2026-11-24 00:00"), berlin("2026-11-24 00:00")).tiles == ()


# For any roster ------------------------------------------------------------------------------

PEOPLE = ("anna", "ben", "cigdem", "jonas", "marie", "rui", "tom")
SLUGS = st.sampled_from(PEOPLE)
ZONES = st.sampled_from(
    ("Europe/Berlin", "Europe/Lisbon", "America/St_Johns", "Australia/Lord_Howe", "Africa/Casablanca", "Pacific/Apia")
)
BASES = st.sampled_from(
    [
        datetime.fromisoformat(day)
        for day in ("2026-03-26", "2026-10-22", "2026-12-29", "2028-02-26", "2011-12-27", "2026-04-02")
    ]
)
CLOCKS = st.times().map(lambda at: at.replace(second=0, microsecond=0))
MAYBE = st.none() | SLUGS


@st.composite
def rosters(draw: st.DrawFn) -> tuple[Community, datetime]:
    """Any roster, with most of what happens in the ten days after the instant that is returned with it."""
    base = draw(BASES)

    def period() -> dict[str, Any]:
        start = base + timedelta(minutes=draw(st.integers(-2000, 14_000)))
        end = start + timedelta(minutes=draw(st.integers(1, 6000)))
        kind = draw(st.sampled_from(("date", "local", "instant")))
        if kind == "date":
            return {"start": start.date(), "end": end.date()}
        return (
            {"start": start, "end": end}
            if kind == "local"
            else {"start": start.replace(tzinfo=UTC), "end": end.replace(tzinfo=UTC)}
        )

    def some(most: int) -> range:
        return range(draw(st.integers(0, most)))

    made = st.none() | st.integers(0, 3).map(lambda day: datetime(2026, 1, 1 + day, tzinfo=UTC))
    rotations = st.builds(
        Rotation,
        name=st.just("Plan"),
        people=st.lists(SLUGS, min_size=1, max_size=4).map(tuple),
        starts=st.dates(date(2010, 1, 1), date(2030, 1, 1)),
        hand_over=CLOCKS,
        days=st.sets(st.sampled_from(Weekday), min_size=1).map(tuple),
        turn_days=st.sampled_from((1, 2, 7, 14)),
        hours=st.lists(st.builds(Hours, start=CLOCKS, end=CLOCKS), max_size=2).map(tuple),
        zone=st.none() | ZONES,
    )
    usual = TABLE["rosters"]["usual"]
    people = [person | {"zone": draw(st.none() | ZONES)} for person in usual["people"]]
    on_call = OnCall(
        rotations=tuple(draw(st.lists(rotations, min_size=1, max_size=3))),
        last_resort=draw(SLUGS),
        shifts=tuple(Shift(person=draw(SLUGS), **period()) for _ in some(2)),
        overrides=tuple(
            Override(person=draw(SLUGS), instead_of=draw(MAYBE), made_at=draw(made), **period()) for _ in some(3)
        ),
        swaps=tuple(Swap(people=(draw(SLUGS), draw(SLUGS)), made_at=draw(made), **period()) for _ in some(2)),
    )
    absences = tuple(Absence(person=draw(SLUGS), instead=draw(MAYBE), **period()) for _ in some(8))
    community = Community.model_validate(
        {name: part for name, part in usual.items() if name not in ("rotations", "last_resort")}
        | {"zone": draw(ZONES), "people": people, "on_call": on_call, "absences": absences}
    )
    return community, base.replace(tzinfo=UTC)


@settings(deadline=500, suppress_health_check=[HealthCheck.too_slow])
@given(rosters(), st.integers(-100_000_000, 1_200_000_000))
def test_always_one_person_is_on_duty_and_there_unless_it_is_the_last_resort(
    made: tuple[Community, datetime], second: int
) -> None:
    community, base = made
    duty = who(community, base + timedelta(milliseconds=second))
    assert duty.person in community.people
    assert duty.reasons
    assert len(duty.reasons) < 40
    if not duty.is_gap:
        assert duty.reasons[-1].code != "circle"
    else:
        assert duty.person.id == community.on_call.last_resort


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(rosters(), st.lists(st.floats(0, 1), min_size=20, max_size=20))
def test_coverage_tiles_the_time_and_who_agrees_with_it_everywhere(
    made: tuple[Community, datetime], places: list[float]
) -> None:
    community, start = made
    end = start + timedelta(days=9)
    found = coverage(community, start, end)
    edges = [start, *(tile.end for tile in found.tiles)]
    assert [tile.start for tile in found.tiles] == edges[:-1]
    assert edges[-1] == end
    assert all(tile.start < tile.end for tile in found.tiles)
    every_quarter = [start + timedelta(minutes=15 * number) for number in range(9 * 96)]
    between = [start + (end - start) * place for place in places]
    last_moments = [tile.end - timedelta(microseconds=1) for tile in found.tiles]
    for at in sorted({*every_quarter, *between, *last_moments, *edges[:-1]} - {end}):
        tile = next(tile for tile in found.tiles if tile.start <= at < tile.end)
        assert who(community, at) == tile.duty
    assert sum(load.hours for load in found.loads) == pytest.approx(9 * 24, abs=0.1 + len(found.tiles) / 60)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(rosters())
def test_a_roster_is_the_same_after_it_was_stored(made: tuple[Community, datetime]) -> None:
    community, _ = made
    assert Community.model_validate_json(community.model_dump_json()) == community
