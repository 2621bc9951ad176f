"""`dankbar roster …` on a file, and rotas that are kept as iCalendar."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import icalendar
import pytest
import respx
from typer.testing import CliRunner

from dankbar.domain.roster import who
from dankbar.errors import ConfigurationError
from dankbar.model.community import Calendar
from dankbar_cli.calendars import LARGEST, fetch, with_calendars
from dankbar_cli.community_file import load
from dankbar_cli.main import app

EXAMPLE = Path(__file__).parents[3] / "infra" / "community.example.yaml"
ROTA = b"""BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//x//EN
BEGIN:VEVENT
UID:1
DTSTAMP:20261101T000000Z
DTSTART;TZID=Europe/Berlin:20261124T180000
DTEND;TZID=Europe/Berlin:20261125T080000
RRULE:FREQ=WEEKLY;COUNT=3
SUMMARY:Jonas (Nacht)
END:VEVENT
BEGIN:VEVENT
UID:2
DTSTAMP:20261101T000000Z
DTSTART;VALUE=DATE:20261224
DTEND;VALUE=DATE:20261226
ATTENDEE:mailto:Tom.ONeill@example.com
SUMMARY:Weihnachten
END:VEVENT
END:VCALENDAR
"""


def run(*arguments: str) -> tuple[int, str]:
    ended = CliRunner().invoke(app, ["roster", *arguments])
    assert ended.exception is None or isinstance(ended.exception, SystemExit), ended.exception
    return ended.exit_code, ended.stdout


@pytest.fixture
def holed(tmp_path: Path) -> str:
    """The example without anybody at weekends."""
    path = tmp_path / "community.yaml"
    text = EXAMPLE.read_text()
    begin, end = text.index("    - name: Wochenende"), text.index("  # A turn can be of other lengths")
    path.write_text(text[:begin] + text[end:])
    return str(path)


def test_who_tells_the_person_the_reason_and_the_next() -> None:
    code, said = run("who", "--at", "2027-02-09T22:15", "--config", str(EXAMPLE), "--json")
    told = json.loads(said)
    assert code == 0
    assert [reason["code"] for reason in told["reasons"]] == ["rotation", "absent_holiday", "substitute"]
    assert told["person"] == told["line"][0] == "cigdem"
    assert told["line"][-1] == "marie"
    assert told["next"] == {"person": "ben", "from": "2027-02-14T23:00:00+00:00"}


def test_the_week_as_json_has_every_hour_once() -> None:
    _, said = run("show", "--week", "2026-W44", "--format", "json", "--config", str(EXAMPLE))
    week = json.loads(said)
    assert (week["week"], week["gaps"]) == ("2026-W44", [])
    assert sum(load["hours"] for load in week["loads"]) == 168


def test_the_week_as_a_calendar_reads_back() -> None:
    _, said = run("show", "--week", "2026-W53", "--format", "ics", "--config", str(EXAMPLE))
    events = icalendar.Calendar.from_ical(said).walk("VEVENT")
    assert [str(event["SUMMARY"]) for event in events] == ["Tom O'Neill", "Anna Schäfer", "Jonas Weiß"]
    assert events[1].start == datetime(2026, 12, 28, 8, tzinfo=UTC)


def test_the_picture_is_well_formed_and_shows_gaps(holed: str) -> None:
    _, whole = run("show", "--week", "2026-W53", "--format", "svg", "--config", str(EXAMPLE))
    _, with_gap = run("show", "--week", "2026-W53", "--format", "svg", "--config", holed)
    for said in (whole, with_gap):
        assert ET.fromstring(said).tag.endswith("svg")
    assert "Lücke → Marie" in with_gap
    assert "Lücke →" not in whole


def test_check_ends_with_1_only_where_somebody_may_be_missing(holed: str) -> None:
    assert run("check", "--from", "2026-11-25", "--config", str(EXAMPLE))[0] == 0
    code, said = run("check", "--from", "2026-11-25", "--days", "7", "--config", holed, "--json")
    assert code == 1
    assert {finding["code"] for finding in json.loads(said)} == {"gap"}


def test_a_week_that_is_none_is_refused() -> None:
    ended = CliRunner().invoke(app, ["roster", "show", "--week", "2026-W60", "--config", str(EXAMPLE)])
    assert isinstance(ended.exception, ConfigurationError)


# Calendars -----------------------------------------------------------------------------------


def compiled(calendar: Calendar, folder: Path, **more: Any) -> Any:
    community = load(EXAMPLE)
    on_call = community.on_call.model_copy(update={"calendars": (calendar,)})
    return with_calendars(community.model_copy(update={"on_call": on_call}), date(2026, 11, 25), folder, **more)


def test_events_become_shifts_of_whom_they_name(tmp_path: Path) -> None:
    (tmp_path / "rota.ics").write_bytes(ROTA)
    community = compiled(Calendar(name="Schichten", file="rota.ics"), tmp_path)
    assert [shift.person for shift in community.on_call.shifts] == ["jonas", "jonas", "jonas", "tom"]
    for at, person in (
        (datetime(2026, 12, 1, 17, tzinfo=UTC), "jonas"),
        (datetime(2026, 12, 2, 6, 59, tzinfo=UTC), "jonas"),
        (datetime(2026, 12, 25, 22, 59, tzinfo=UTC), "tom"),
    ):
        assert who(community, at).person.id == person
    assert who(community, datetime(2026, 12, 25, 23, 1, tzinfo=UTC)).reasons[0].code == "rotation"


def test_a_feed_is_read_through_the_given_fetcher(tmp_path: Path) -> None:
    calendar = Calendar(name="Schichten", url="https://calendar.example.com/rota.ics")
    assert len(compiled(calendar, tmp_path, fetch=lambda url: ROTA).on_call.shifts) == 4


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"no calendar", "calendar 'Schichten': "),
        (b"\xff\xfe\x00" * 40, "calendar 'Schichten': "),
        (ROTA.replace(b"Jonas (", b"Jonathan ("), "nobody of the team is named by the event of 2026-11-24"),
        (b"x" * (LARGEST + 1), "larger than 2 MB"),
    ],
)
def test_a_rota_that_cannot_be_used_says_why(tmp_path: Path, content: bytes, complaint: str) -> None:
    (tmp_path / "rota.ics").write_bytes(content)
    with pytest.raises(ConfigurationError, match=complaint.replace("(", r"\(")):
        compiled(Calendar(name="Schichten", file="rota.ics"), tmp_path)


def test_a_rota_outside_the_folder_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "rota.ics").write_bytes(ROTA)
    (tmp_path / "inner").mkdir()
    for place in ("../rota.ics", str(tmp_path / "rota.ics")):
        with pytest.raises(ConfigurationError, match="outside the folder"):
            compiled(Calendar(name="Schichten", file=place), tmp_path / "inner")


@respx.mock
def test_a_feed_that_does_not_answer_or_is_too_large_is_refused() -> None:
    url = "https://calendar.example.com/rota.ics"
    respx.get(url).respond(302, headers={"Location": "http://169.254.169.254/"})
    with pytest.raises(ConfigurationError, match="answered 302"):
        fetch(url)
    respx.get(url).respond(200, content=b"x" * (LARGEST + 1))
    with pytest.raises(ConfigurationError, match="larger than 2 MB"):
        fetch(url)
    respx.get(url).respond(200, content=ROTA)
    assert fetch(url) == ROTA
