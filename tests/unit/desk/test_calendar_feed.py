"""Everybody's duty as a calendar behind a private address."""

import itertools
import sys
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

import icalendar
import pytest

from dankbar.domain.calendar_links import read_calendar_token, write_calendar_token
from dankbar.domain.roster import who
from dankbar.model.community import Community
from tests.unit.spielkiste import community, local

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
NOW = local("2026-10-21T12:00")
FUNCTION = Path(__file__).parents[3] / "functions" / "desk"
PEOPLE = ("anna", "ben", "cigdem", "marie", "tom")


@dataclass
class Kept:
    """The configuration as a function has it."""

    community: Community = field(default_factory=community)

    def current(self) -> Community:
        return self.community


def module(name: str) -> Any:
    """A module of the function, imported as Lambda does it: from the function's own folder."""
    if str(FUNCTION) not in sys.path:
        sys.path.append(str(FUNCTION))
    return import_module(name)


def feed(person: str, plan: Community | None = None, *, now: datetime = NOW, key: bytes = KEY) -> bytes | None:
    token = write_calendar_token(person, key)
    answer: bytes | None = module("calendar_feed").feed(token, Kept(plan or community()), lambda: [KEY], now)
    return answer


def events(person: str, plan: Community | None = None, *, now: datetime = NOW) -> list[Any]:
    answer = feed(person, plan, now=now)
    assert answer is not None
    return list(icalendar.Calendar.from_ical(answer).walk("VEVENT"))


# Tokens -------------------------------------------------------------------------------------------


def test_a_token_is_one_persons_and_does_not_say_whose() -> None:
    tokens = {person: write_calendar_token(person, KEY) for person in PEOPLE}
    assert len(set(tokens.values())) == len(PEOPLE)
    for person, token in tokens.items():
        assert read_calendar_token(token, PEOPLE, [OTHER_KEY, KEY]) == person
        assert person not in token
        assert len(token) == 24


@pytest.mark.parametrize("change", [lambda t: t[:-1], lambda t: t + "A", lambda t: t.swapcase(), lambda t: "ä" * 24])
def test_another_token_is_nobodys(change: Any) -> None:
    assert read_calendar_token(change(write_calendar_token("anna", KEY)), PEOPLE, [KEY]) is None


def test_a_new_key_revokes_every_token() -> None:
    assert [read_calendar_token(write_calendar_token(each, KEY), PEOPLE, [OTHER_KEY]) for each in PEOPLE] == [None] * 5


# The calendar -------------------------------------------------------------------------------------


def test_a_wrong_token_and_somebody_who_has_left_get_nothing() -> None:
    assert feed("anna", key=OTHER_KEY) is None
    assert feed("zoe") is None
    assert feed("anna") is not None


def test_what_has_not_the_form_of_a_token_is_refused_before_any_key_is_read() -> None:
    def keys() -> list[bytes]:
        raise AssertionError

    for token in ("", "x", "A" * 25, "../../etc", "\x00" * 24):
        assert module("calendar_feed").feed(token, Kept(), keys, NOW) is None


def test_a_turn_is_one_event_in_utc_also_where_the_clocks_change_within_it() -> None:
    plan = community()
    turns = dict(plan.on_call.rotations[0]) | {"days": ["monday", "saturday", "sunday"], "people": ["tom"]}
    plan = community(on_call={"rotations": [turns], "last_resort": "marie"})
    change = [
        (each.start, each.end) for each in events("tom", plan) if each.start < local("2026-10-26T00:00") < each.end
    ]
    # From Saturday at 09:00 in summer time to Tuesday at 09:00 in winter time.
    assert change == [(datetime(2026, 10, 24, 7, tzinfo=UTC), datetime(2026, 10, 27, 8, tzinfo=UTC))]
    assert b"DTSTART:20261024T070000Z" in (feed("tom", plan) or b"")


def test_the_events_are_that_persons_duty_from_4_weeks_back_to_26_ahead_and_nobody_elses() -> None:
    plan = community(absences=[{"person": "ben", "from": "2026-11-01", "to": "2026-12-31", "instead": "anna"}])
    for person in PEOPLE:
        found = events(person, plan)
        for hours in range(-4 * 168, 26 * 168, 7):
            at = NOW + timedelta(hours=hours)
            covered = any(each.start <= at < each.end for each in found)
            assert covered == (who(plan, at).person.id == person), (person, at)


def test_two_events_of_one_person_never_touch() -> None:
    plan = community(absences=[{"person": "ben", "from": "2026-11-01", "to": "2027-03-31", "instead": "anna"}])
    found = events("anna", plan)
    assert all(one.end < other.start for one, other in itertools.pairwise(found))


def test_an_event_keeps_its_uid_from_day_to_day_and_has_no_alarm() -> None:
    today, later = ({str(e["UID"]): e.start for e in events("ben", now=NOW + timedelta(days=days))} for days in (0, 3))
    assert today == later
    assert len(today) > 5
    answer = feed("ben") or b""
    assert b"VALARM" not in answer


def test_the_last_resort_is_on_call_in_gaps_but_not_while_the_office_is_staffed() -> None:
    rotation = {"name": "Woche", "people": ["anna"], "starts": "2026-01-05", "days": ["saturday"]}
    found = events("marie", community(on_call={"rotations": [rotation], "last_resort": "marie"}))
    monday = [each for each in found if local("2026-10-26T00:00") < each.end and each.start < local("2026-10-27T00:00")]
    assert (monday[0].end, monday[1].start, monday[1].end) == tuple(
        local(f"2026-10-26T{clock}") for clock in ("09:00", "12:00", "13:00")
    )
    assert not [each for each in found if each.start <= local("2026-10-26T10:00") < each.end]


def test_it_is_worded_in_the_persons_first_language_with_the_reasons() -> None:
    german, english = events("ben")[0], events("tom")[0]
    assert str(german["SUMMARY"]) == "Bereitschaft Spielkiste"
    assert str(german["DESCRIPTION"]).startswith("Diese Woche ist Ben Krüger an der Reihe")
    assert str(english["SUMMARY"]) == "On call for Spielkiste"
    assert str(english["DESCRIPTION"]).startswith("It is Tom O'Neill's turn this week")


def test_a_long_stretch_gives_each_reason_once() -> None:
    plan = community(absences=[{"person": "ben", "from": "2026-10-01", "to": "2027-05-31", "instead": "anna"}])
    for each in events("anna", plan):
        lines = str(each["DESCRIPTION"]).splitlines()
        assert len(lines) == len(set(lines)) > 0


def test_programs_are_told_to_look_again_every_hour() -> None:
    calendar = icalendar.Calendar.from_ical(feed("anna") or b"")
    assert calendar["REFRESH-INTERVAL"].dt == timedelta(hours=1)
    assert str(calendar["X-PUBLISHED-TTL"]) == "PT1H"


# The address --------------------------------------------------------------------------------------


def answer(path: str, method: str = "GET", headers: dict[str, str] | None = None) -> dict[str, Any]:
    """What the function answers to a request of its URL."""
    event = {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": "",
        "headers": headers or {},
        "requestContext": {"http": {"method": method, "path": path}, "stage": "$default"},
        "isBase64Encoded": False,
    }

    def calendar(token: str) -> bytes | None:
        found: bytes | None = module("calendar_feed").feed(token, Kept(), lambda: [KEY], NOW)
        return found

    said: dict[str, Any] = module("web").serve(event, None, None, None, calendar)
    return said


def test_the_private_address_serves_the_calendar() -> None:
    token = write_calendar_token("anna", KEY)
    for path in (f"/k/{token}.ics", f"/k/{token}"):
        said = answer(path)
        assert said["statusCode"] == 200
        assert said["headers"]["Content-Type"] == "text/calendar; charset=utf-8"
        assert said["headers"]["Cache-Control"] == "private, max-age=900"
        assert "Anna Schäfer" in said["body"].replace("\r\n ", "")


@pytest.mark.parametrize("path", ["/k/" + "A" * 24 + ".ics", "/k/x", "/k/", "/k/{token}.ics/more", "/k/{token}.icsx"])
def test_any_other_address_shows_nothing(path: str) -> None:
    said = answer(path.format(token=write_calendar_token("anna", KEY)))
    assert said["statusCode"] == 404
    assert "Spielkiste" not in said["body"]
