"""Reads rotas kept as iCalendar, files and feeds, into shifts: when compiling, so that no function needs a calendar."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

from dankbar.errors import ConfigurationError
from dankbar.model.community import Calendar, Community, Person, Shift

LARGEST = 2_000_000
"""Bytes of a calendar; a year of a rota is some ten thousand."""
MOST_EVENTS = 5_000
SECONDS = 10.0
PAST, AHEAD = timedelta(days=31), timedelta(days=400)
"""The events that are read, from today."""

Fetch = Callable[[str], bytes]
"""Gives what an https address has. Raises ConfigurationError with the reason."""


def fetch(url: str) -> bytes:
    """What an https address has, without following redirects. Raises ConfigurationError where it is not there within
    ten seconds or larger than two megabytes.
    """
    import httpx

    begun = datetime.now(UTC)
    held = bytearray()
    try:
        with httpx.stream("GET", url, timeout=SECONDS) as answer:
            if answer.status_code != httpx.codes.OK:
                raise ConfigurationError(f"answered {answer.status_code}; check the address")
            for piece in answer.iter_bytes():
                held += piece
                if len(held) > LARGEST:
                    raise ConfigurationError("is larger than 2 MB; that is no rota")
                if datetime.now(UTC) - begun > timedelta(seconds=SECONDS):
                    raise ConfigurationError("took longer than 10 seconds; try again or use a file")
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise ConfigurationError(f"cannot be reached ({type(error).__name__})") from None
    return bytes(held)


def with_calendars(community: Community, today: date, folder: Path, fetch: Fetch = fetch) -> Community:
    """The community with the events of its calendars among its shifts.

    `folder`: that of the community's file. Raises ConfigurationError that names the calendar which cannot be read, lies
    elsewhere, or has an event of nobody.
    """
    shifts: list[Shift] = []
    for calendar in community.on_call.calendars:
        try:
            shifts += _shifts(_content(calendar, folder, fetch), calendar, community, today)
        except ConfigurationError as error:
            raise ConfigurationError(f"calendar '{calendar.name}': {error}") from error
    if not shifts:
        return community
    on_call = community.on_call.model_copy(update={"shifts": (*community.on_call.shifts, *shifts)})
    return community.model_copy(update={"on_call": on_call})


def _content(calendar: Calendar, folder: Path, fetch: Fetch) -> bytes:
    if calendar.url is not None:
        return fetch(calendar.url)
    path = (folder / str(calendar.file)).resolve()
    if not path.is_relative_to(folder.resolve()):
        raise ConfigurationError(f"{calendar.file} is outside the folder of the community's file")
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except (OSError, ValueError):
        raise ConfigurationError(f"{calendar.file} cannot be read; name a file beside the community's") from None
    if len(content) > LARGEST:
        raise ConfigurationError("is larger than 2 MB; that is no rota")
    return content


def _shifts(content: bytes, calendar: Calendar, community: Community, today: date) -> Iterator[Shift]:
    import icalendar
    import recurring_ical_events

    first = datetime.combine(today, time(), UTC)
    try:
        read = icalendar.Calendar.from_ical(content)
        events = recurring_ical_events.of(read, skip_bad_series=True).between(first - PAST, first + AHEAD)
    except Exception:  # the parser meets whatever a stranger's server sends
        raise ConfigurationError("is no iCalendar that can be read") from None
    if len(events) > MOST_EVENTS:
        raise ConfigurationError(f"has {len(events)} events; at most {MOST_EVENTS} are read")
    for event in sorted(events, key=lambda event: (event.start.isoformat(), str(event.get("SUMMARY", "")))):
        if str(event.get("STATUS", "")).upper() == "CANCELLED" or event.start == event.end:
            continue
        title = str(event.get("SUMMARY", "")).strip()
        person = _person(event, title, community)
        if person is None:
            raise ConfigurationError(
                f"nobody of the team is named by the event of {event.start:%Y-%m-%d}: '{title[:60]}'"
            )
        yield Shift(person=person.id, name=calendar.name, **_times(event))


def _times(event: Any) -> dict[str, Any]:
    """An event's time; days as iCalendar counts them, whose last is not included."""
    start, end = event.start, event.end
    if not isinstance(start, datetime):
        return {"start": start, "end": end - timedelta(days=1)}
    return {"start": _to_the_minute(start), "end": _to_the_minute(end)}


def _to_the_minute(moment: datetime) -> datetime:
    exact = moment.replace(second=0, microsecond=0)
    return exact.astimezone(UTC) if exact.tzinfo else exact


def _person(event: Any, title: str, community: Community) -> Person | None:
    people = event.get("ATTENDEE", [])
    addresses = [*(people if isinstance(people, list) else [people]), event.get("ORGANIZER", "")]
    mails = [str(address).lower().removeprefix("mailto:") for address in addresses]
    for mail in mails:
        for person in community.people:
            if person.email and person.email.lower() == mail:
                return person
    # The longest name first, so that "Anna-Lena" is not taken for Anna.
    named = sorted(
        ((name, person) for person in community.people for name in (person.name, person.id, person.first_name)),
        key=lambda each: -len(each[0]),
    )
    found = (person for name, person in named if re.match(rf"{re.escape(name)}(?![\w-])", title, re.IGNORECASE))
    return next(found, None)
