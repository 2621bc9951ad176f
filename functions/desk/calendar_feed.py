"""One person's duty as an iCalendar subscription (RFC 5545), behind a private address.

Written with `icalendar`, which is imported at the first request for a calendar only: 60 to 170 ms (CPython 3.13, x86),
and 0.9 MB of the layer, 1.7 MB with bytecode; what it needs besides, dateutil and tzdata, is there already. No event
has an alarm: who is called at night is Dankbar's business, not the calendar's.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from dankbar.domain.calendar_links import TOKEN, read_calendar_token
from dankbar.domain.clocks import begin_of
from dankbar.domain.coverage import Coverage, coverage
from dankbar.domain.reasons import say
from dankbar.flow.ports import Configuration
from dankbar.model.community import Community, Person
from dankbar.model.decision import Reason

BEFORE, AHEAD = timedelta(weeks=4), timedelta(weeks=27)
"""What is served, counted from Monday of this week, so that events that began before do not change every day: at least
26 weeks from now."""
REFRESH = timedelta(hours=1)
WORDS = {
    "de": {"summary": "Bereitschaft {brand}", "name": "Bereitschaft {brand}: {person}"},
    "en": {"summary": "On call for {brand}", "name": "On call for {brand}: {person}"},
}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Duty of one person without a break, half-open, in UTC, with all its reasons."""

    start: datetime
    end: datetime
    reasons: tuple[Reason, ...]


def feed(token: str, configuration: Configuration, keys: Callable[[], Sequence[bytes]], now: datetime) -> bytes | None:
    """The calendar of the person whose token it is, from 4 weeks back to 26 weeks ahead; None: nobody's, or that person
    has left. `now`: an aware instant.
    """
    if not TOKEN.fullmatch(token):
        return None
    community = configuration.current()
    people = {person.id: person for person in community.people}
    who = read_calendar_token(token, people, keys())
    return None if who is None else _written(community, people[who], now)


def stretches(community: Community, found: Coverage, person: Person) -> Iterator[Stretch]:
    """A person's duty in a coverage, in order, tiles that touch as one. A gap is the last resort's duty, but only while
    nobody is in the office, for else nobody is called.
    """
    tiles = [
        Stretch(tile.start, tile.end, tile.reasons)
        for tile in found.tiles
        if tile.duty.person.id == person.id and not tile.duty.is_gap
    ]
    if person.id == community.on_call.last_resort:
        tiles += [Stretch(gap.start, gap.end, gap.reasons) for gap in found.gaps]
    joined: Stretch | None = None
    for each in sorted(tiles, key=lambda tile: tile.start):
        if joined is not None and joined.end == each.start:
            joined = Stretch(joined.start, each.end, (*joined.reasons, *each.reasons))
            continue
        if joined is not None:
            yield joined
        joined = each
    if joined is not None:
        yield joined


def _written(community: Community, person: Person, now: datetime) -> bytes:
    import icalendar

    language = person.languages[0]
    words = {
        name: text.format(brand=community.brand, person=person.first_name) for name, text in WORDS[language].items()
    }
    monday = now.astimezone(UTC).date() - timedelta(days=now.astimezone(UTC).weekday())
    start = begin_of(monday, community.zone)
    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Dankbar//duty//EN")
    calendar.add("version", "2.0")
    calendar.add("name", words["name"])
    calendar.add("x-wr-calname", words["name"])
    # RFC 7986, section 5.7; calendar programs that are older know the other.
    calendar.add("refresh-interval", REFRESH, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for stretch in stretches(community, coverage(community, start - BEFORE, start + AHEAD), person):
        calendar.add_component(_event(icalendar.Event(), stretch, community, person, words["summary"], now))
    return bytes(calendar.to_ical())


def _event(event: Any, stretch: Stretch, community: Community, person: Person, summary: str, now: datetime) -> Any:
    of = f"{community.brand}\n{person.id}\n{stretch.start.isoformat()}"
    event.add("uid", f"{sha256(of.encode()).hexdigest()[:24]}@dankbar")
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", stretch.start)
    event.add("dtend", stretch.end)
    event.add("summary", summary)
    sentences = dict.fromkeys(say(reason, person.languages[0]) for reason in stretch.reasons)
    event.add("description", "\n".join(sentences))
    event.add("transp", "TRANSPARENT")
    return event
