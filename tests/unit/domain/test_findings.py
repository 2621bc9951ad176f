"""What a planner should know ahead: found in time, told apart, told once, and once more when it is near."""

from datetime import datetime, timedelta
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.findings import AHEAD, Finding, findings
from dankbar.model.community import Community
from tests.unit.spielkiste import community, local

NOW = local("2026-12-03T10:00")


def away(person: str, start: str, end: str, **more: str) -> dict[str, Any]:
    return {"person": person, "from": start, "to": end, **more}


def found(*absences: dict[str, Any], at: datetime = NOW, **changes: Any) -> list[Finding]:
    return list(findings(community(absences=absences, **changes), at))


def nights(*people: str, days: list[str] | None = None) -> dict[str, Any]:
    """Only nights, and only those of the days given, have somebody; Marie is the last resort."""
    rotation = {"name": "Nacht", "people": people, "starts": "2026-01-05", "hours": ["18:00-09:00"]}
    return {"rotations": [rotation | ({"days": days} if days else {})], "last_resort": "marie"}


def told(each: Finding) -> tuple[str, str, datetime, datetime]:
    return each.what, each.person.id, each.start, each.end


def test_a_roster_that_holds_has_nothing_to_tell() -> None:
    assert found() == []


def test_a_weekend_without_anybody_is_a_gap_that_would_wake_the_last_resort() -> None:
    assert [told(each) for each in found(away("tom", "2026-12-05", "2026-12-06"))] == [
        ("gap", "marie", local("2026-12-05T09:00"), local("2026-12-07T00:00"))
    ]


def test_staffed_hours_are_no_gap_and_the_nights_between_them_are_one() -> None:
    gone = [away(who, "2026-12-07", "2026-12-11") for who in ("anna", "ben", "cigdem")]
    (gap,) = found(*gone)
    assert told(gap) == ("gap", "marie", local("2026-12-07T12:00"), local("2026-12-12T00:00"))
    assert gap.times == 5 + 4 + 1, "five lunch breaks, four nights, and Friday evening"
    assert (gap.since_long, gap.for_long) == (False, False)


def test_two_weekends_are_two_gaps() -> None:
    gaps = found(away("tom", "2026-12-05", "2026-12-13"))
    assert [gap.start for gap in gaps] == [local("2026-12-05T09:00"), local("2026-12-12T09:00")]
    assert len({gap.key for gap in gaps}) == 2


def test_an_absence_without_substitute_names_who_has_the_duty_by_rotation() -> None:
    (absence,) = found(away("anna", "2026-12-09", "2026-12-11"))
    assert told(absence) == ("absence", "anna", local("2026-12-09T00:00"), local("2026-12-12T00:00"))
    assert [person.id for person in absence.instead] == ["ben"]


def test_everybody_who_takes_a_part_is_named() -> None:
    gone = away("anna", "2026-12-07", "2026-12-12"), away("ben", "2026-12-09", "2026-12-09", instead="tom")
    (absence,) = found(*gone)
    assert [person.id for person in absence.instead] == ["ben", "cigdem"]


@pytest.mark.parametrize(
    "gone",
    [
        away("anna", "2026-12-09", "2026-12-11", instead="ben"),
        away("ben", "2026-12-09", "2026-12-11"),
        away("anna", "2026-12-05", "2026-12-06"),
        away("anna", "2026-12-28", "2027-01-03"),
    ],
    ids=["with a substitute", "not on duty then", "between duties", "too far ahead"],
)
def test_what_changes_nothing_or_is_cared_for_is_not_told(gone: dict[str, Any]) -> None:
    assert found(gone) == []


def test_of_two_absences_at_once_the_one_with_a_substitute_counts() -> None:
    assert (
        found(away("anna", "2026-12-07", "2026-12-12"), away("anna", "2026-12-06", "2026-12-13", instead="ben")) == []
    )


def test_a_last_resort_who_is_away_is_told_whoever_has_duty() -> None:
    (last,) = found(away("marie", "2026-12-07T12:00", "2026-12-08T12:00", instead="tom"))
    assert told(last) == ("last_resort", "marie", local("2026-12-07T12:00"), local("2026-12-08T12:00"))


def test_an_absence_of_somebody_in_another_zone_is_read_on_their_clocks() -> None:
    people = [person.model_dump(mode="json") for person in community().people]
    people[0]["zone"] = "Europe/Lisbon"
    (absence,) = found(away("anna", "2026-12-09", "2026-12-10"), people=people)
    assert (absence.start, absence.end) == (local("2026-12-09T01:00"), local("2026-12-11T01:00"))


def test_it_comes_into_sight_two_weeks_ahead_and_goes_when_it_is_over() -> None:
    gone = away("tom", "2026-12-19", "2026-12-20")
    begin, end = local("2026-12-19T09:00"), local("2026-12-21T00:00")
    seen = [
        bool(found(gone, at=at))
        for at in (begin - AHEAD, begin - AHEAD + timedelta(seconds=1), end - timedelta(seconds=1), end)
    ]
    assert seen == [False, True, True, False]


@pytest.mark.parametrize("hours_ahead", [13 * 24, 100, 30, 0, -20])
def test_its_key_is_the_same_on_every_day_until_it_is_over(hours_ahead: int) -> None:
    begin = local("2026-12-19T09:00")
    (gap,) = found(away("tom", "2026-12-19", "2026-12-20"), at=begin - timedelta(hours=hours_ahead))
    assert gap.key == "gap/2026-12-19T08:00Z/2026-12-20T23:00Z/marie"


@pytest.mark.parametrize(("hours_ahead", "keys"), [(49, 1), (48, 1), (47, 2), (0, 2), (-1, 2)])
def test_less_than_48_hours_ahead_it_is_to_be_told_once_more(hours_ahead: int, keys: int) -> None:
    at = local("2026-12-19T09:00") - timedelta(hours=hours_ahead)
    (gap,) = found(away("tom", "2026-12-19", "2026-12-20"), at=at)
    assert gap.keys(at) == frozenset([gap.key, f"{gap.key}/soon"][:keys])


@pytest.mark.parametrize("days", [["saturday"], ["friday", "saturday", "sunday"], ["monday", "tuesday", "wednesday"]])
def test_a_hole_of_every_week_is_one_finding_with_one_key_for_good(days: list[str]) -> None:
    keys = {
        each.key for day in range(28) for each in found(at=NOW + timedelta(days=day), on_call=nights("tom", days=days))
    }
    assert keys == {"gap/long ago/open/marie"}


@pytest.mark.parametrize(("start", "hours"), [("2026-10-24", 24 + 24 + 1 - 9), ("2027-03-27", 24 + 24 - 1 - 9)])
def test_a_weekend_with_a_change_of_the_clocks_is_as_long_as_it_is(start: str, hours: int) -> None:
    begin = local(f"{start}T09:00")
    sunday = (begin + timedelta(days=1)).date().isoformat()
    (gap,) = found(away("tom", start, sunday), at=begin - timedelta(days=3))
    assert gap.start == begin
    assert gap.end - gap.start == timedelta(hours=hours)


@given(
    st.lists(
        st.tuples(st.sampled_from(["anna", "ben", "cigdem", "marie", "tom"]), st.integers(-30, 40), st.integers(0, 30)),
        max_size=6,
    ),
    st.integers(0, 14 * 24),
)
def test_whatever_the_absences_findings_are_in_order_apart_and_within_sight(
    gone: list[tuple[str, int, int]], later: int
) -> None:
    first = NOW.date()
    absences = [
        away(who, str(first + timedelta(days=start)), str(first + timedelta(days=start + days)))
        for who, start, days in gone
    ]
    at = NOW + timedelta(hours=later)
    there = findings(community(absences=absences), at)
    assert [each.start for each in there] == sorted(each.start for each in there)
    assert all(each.start < each.end and each.end > at and each.start < at + AHEAD for each in there)
    gaps = [each for each in there if each.what == "gap"]
    assert all(earlier.end < later_gap.start for earlier, later_gap in pairwise(gaps))
    assert all(each.instead for each in there if each.what == "absence")


def test_findings_of_a_community_never_change() -> None:
    one: Community = community(absences=[away("tom", "2026-12-05", "2026-12-06")])
    assert findings(one, NOW) == findings(one, NOW)
