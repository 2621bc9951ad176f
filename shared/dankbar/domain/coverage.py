"""A roster over a stretch of time: who when, where nobody is, what is booked twice, and who carries how much."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import combinations, pairwise
from zoneinfo import ZoneInfo

from dankbar.domain.calendar import staffed_times
from dankbar.domain.clocks import DAY, begin_of, stretches
from dankbar.domain.roster import Duty, Lasting, Roster, roster_of
from dankbar.model.community import Community, Override, Person, Shift
from dankbar.model.decision import Reason

SATURDAY = 5
NIGHT, NOON = time(3), time(12)
"""A night counts for whoever is on duty at 03:00 in it, a day of a weekend or a holiday for whoever is at noon."""
LOOKED_AHEAD = (timedelta(days=9), timedelta(days=70), timedelta(days=400))
"""How far ahead the next change is looked for, first near, then far."""


@dataclass(frozen=True, slots=True)
class Tile:
    """One stretch of the same duty for the same reasons, half-open, in UTC."""

    start: datetime
    end: datetime
    duty: Duty

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why, as `who` says at any instant of it."""
        return self.duty.reasons


@dataclass(frozen=True, slots=True)
class Gap:
    """Time in which neither anybody is on duty nor the office staffed, so that the last resort would be woken."""

    start: datetime
    end: datetime
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class DoubleBooking:
    """Time for which two people were entered by hand; `counts` is on duty of the two (unless absent)."""

    start: datetime
    end: datetime
    counts: Person
    overruled: Person


@dataclass(frozen=True, slots=True)
class Overlong:
    """One person's duty without a break that is longer than the community allows."""

    start: datetime
    end: datetime
    person: Person


@dataclass(frozen=True, slots=True)
class Load:
    """What one person carries: hours on duty, nights, days of weekends, days off on which others are free."""

    person: Person
    hours: float
    nights: int
    weekend_days: int
    holidays: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """A roster from `start` to `end` (UTC). `tiles` lie next to each other and fill it."""

    start: datetime
    end: datetime
    tiles: tuple[Tile, ...]
    gaps: tuple[Gap, ...]
    double_bookings: tuple[DoubleBooking, ...]
    overlong: tuple[Overlong, ...]
    loads: tuple[Load, ...]
    """Of everybody, in the order of `people`."""

    @property
    def unfair(self) -> tuple[tuple[Load, str], ...]:
        """Who carries more than half as much again as the average of those who are on duty at all, and at least two
        more: with the name of the field (`nights`, `weekend_days`, `holidays`).
        """
        carrying = [load for load in self.loads if load.hours]
        found = []
        for field in ("nights", "weekend_days", "holidays"):
            average = sum(getattr(load, field) for load in carrying) / max(len(carrying), 1)
            found += [(load, field) for load in carrying if getattr(load, field) >= max(1.5 * average, average + 2)]
        return tuple(found)


def coverage(community: Community, start: datetime, end: datetime) -> Coverage:
    """The roster from `start` to `end`, aware instants; nothing where `end` is not later."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    roster = roster_of(community)
    tiles = _tiles(roster, start, end) if start < end else ()
    return Coverage(
        start=start,
        end=end,
        tiles=tiles,
        gaps=tuple(_gaps(community, tiles)),
        double_bookings=tuple(_double_bookings(roster, start, end)),
        overlong=tuple(_overlong(community, tiles)),
        loads=_loads(community, tiles),
    )


def next_change(community: Community, at: datetime) -> Tile | None:
    """The first tile after `at` in which another person is on duty; it may begin there and end later than this tells.
    None: nobody else for more than a year.
    """
    at = at.astimezone(UTC)
    roster = roster_of(community)
    now = roster.who(at).person
    for ahead in LOOKED_AHEAD:
        for tile in _tiles(roster, at, at + ahead):
            if tile.duty.person != now:
                return tile
    return None


def _tiles(roster: Roster, start: datetime, end: datetime) -> tuple[Tile, ...]:
    """Duty changes only at the marks: it is asked for there, and what does not change is one tile."""
    tiles: list[Tile] = []
    for begin, until in pairwise(sorted({start, end, *_marks(roster, start, end)})):
        duty = roster.who(begin)
        if tiles and tiles[-1].duty == duty:
            tiles[-1] = Tile(tiles[-1].start, until, duty)
        else:
            tiles.append(Tile(begin, until, duty))
    return tuple(tiles)


def _marks(roster: Roster, start: datetime, end: datetime) -> Iterator[datetime]:
    """Every instant between `start` and `end` at which duty can change."""
    absences = (each for found in roster.absences.values() for each in found)
    for period in (*roster.shifts, *roster.overrides, *roster.swaps, *absences):
        yield from (at for at in (period.start, period.end) if start < at < end)
    clocks: dict[str, set[time]] = {}
    for rotation in roster.community.on_call.rotations:
        found = clocks.setdefault(rotation.zone or roster.community.zone, set())
        found.add(rotation.hand_over)
        found.update(at for hours in rotation.hours for at in (hours.start, hours.end))
    for zone, readings in clocks.items():
        yield from _instants(ZoneInfo(zone), readings, start, end)


def _instants(zone: ZoneInfo, readings: Iterable[time], start: datetime, end: datetime) -> Iterator[datetime]:
    """Every instant after `start` and before `end` at which the zone's clocks show one of `readings` or are changed."""
    for begin, until, offset in stretches(zone, start, end):
        if begin > start:
            yield begin
        day = (begin + offset).date()
        while day <= (until + offset).date():
            for reading in readings:
                at = datetime.combine(day, reading, UTC) - offset
                if begin < at < until:
                    yield at
            day += DAY


def _gaps(community: Community, tiles: Sequence[Tile]) -> Iterator[Gap]:
    for tile in tiles:
        if not tile.duty.is_gap:
            continue
        begin = tile.start
        for opens, closes in staffed_times(community, tile.start, tile.end):
            if begin < opens:
                yield Gap(begin, opens, tile.reasons)
            begin = closes
        if begin < tile.end:
            yield Gap(begin, tile.end, tile.reasons)


def _double_bookings(roster: Roster, start: datetime, end: datetime) -> Iterator[DoubleBooking]:
    # Overrides stand with the last made first, shifts in the order in which they count.
    booked: tuple[Sequence[Lasting[Override] | Lasting[Shift]], ...] = (roster.overrides, roster.shifts)
    for periods in booked:
        near = [each for each in periods if each.start < end and each.end > start]
        for counts, overruled in combinations(near, 2):
            begin = max(counts.start, overruled.start, start)
            until = min(counts.end, overruled.end, end)
            if begin < until and counts.what.person != overruled.what.person and _same_duty(counts, overruled):
                people = (roster.people[each.what.person] for each in (counts, overruled))
                yield DoubleBooking(begin, until, *people)


def _same_duty(one: Lasting[Override] | Lasting[Shift], other: Lasting[Override] | Lasting[Shift]) -> bool:
    return getattr(one.what, "instead_of", None) == getattr(other.what, "instead_of", None)


def _overlong(community: Community, tiles: Sequence[Tile]) -> Iterator[Overlong]:
    # An hour more, for a stretch of whole days over the end of summer time.
    most = timedelta(days=community.on_call.longest_duty_days, hours=1)
    begin = 0
    for at, tile in enumerate(tiles):
        following = tiles[at + 1].duty if at + 1 < len(tiles) else None
        if following is None or following.person != tile.duty.person or following.is_gap != tile.duty.is_gap:
            if tile.end - tiles[begin].start > most and not tile.duty.is_gap:
                yield Overlong(tiles[begin].start, tile.end, tile.duty.person)
            begin = at + 1


def _loads(community: Community, tiles: Sequence[Tile]) -> tuple[Load, ...]:
    hours: Counter[str] = Counter()
    counted = {field: Counter[str]() for field in ("nights", "weekend_days", "holidays")}
    zone = ZoneInfo(community.zone)
    for tile in tiles:
        who = tile.duty.person.id
        hours[who] += (tile.end - tile.start) // timedelta(minutes=1)
        day, last = (at.astimezone(zone).date() for at in (tile.start, tile.end))
        while day <= last:
            if tile.start <= _instant(day, NIGHT, community.zone) < tile.end:
                counted["nights"][who] += 1
            if tile.start <= _instant(day, NOON, community.zone) < tile.end:
                counted["weekend_days"][who] += day.weekday() >= SATURDAY
                counted["holidays"][who] += day in community.days_off
            day += DAY
    return tuple(
        Load(person, hours[person.id] / 60, **{field: found[person.id] for field, found in counted.items()})
        for person in community.people
    )


def _instant(day: date, clock: time, zone: str) -> datetime:
    return begin_of(datetime.combine(day, clock), zone)
