"""What a planner should know days before it happens: gaps, absences without a substitute, a last resort who is away.

What lies close together is one finding: the nights of one week without anybody are mended in one go, and are told once.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal

from dankbar.domain.coverage import Coverage, Tile, coverage
from dankbar.domain.roster import Roster, roster_of
from dankbar.model.community import Absence, Community, Person
from dankbar.model.decision import Reason

AHEAD = timedelta(days=14)
"""So far ahead findings are told."""
BESIDE = timedelta(days=14)
"""So much further back and ahead the roster is read, to know where a finding really begins and ends."""
PAUSE = timedelta(days=4)
"""What is less than this apart is one finding: all nights of a week, but not two weekends."""
SOON = timedelta(hours=48)
"""A finding that is nearer than this is told once more."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something about the roster that somebody can still mend. `start` and `end` are UTC."""

    what: Literal["gap", "absence", "last_resort"]
    start: datetime
    end: datetime
    person: Person
    """Who is away; of a gap the last resort, who would be woken."""
    instead: tuple[Person, ...] = ()
    """Of an absence: who has the duty by rotation."""
    times: int = 1
    """So many stretches between `start` and `end`."""
    since_long: bool = False
    """It began before the roster was read; `start` is not its beginning."""
    for_long: bool = False
    """It goes on further than the roster was read; `end` is not its end."""

    @property
    def key(self) -> str:
        """Tells it apart on every day on which it is found, until it begins, ends or is filled otherwise."""
        start = "long ago" if self.since_long else f"{self.start:%Y-%m-%dT%H:%MZ}"
        end = "open" if self.for_long else f"{self.end:%Y-%m-%dT%H:%MZ}"
        return "/".join((self.what, start, end, self.person.id))

    def keys(self, at: datetime) -> frozenset[str]:
        """What has to have been told of it by that aware instant: that it comes, and that it comes soon."""
        return frozenset((self.key, f"{self.key}/soon") if self.start - at < SOON else (self.key,))


def findings(community: Community, at: datetime) -> tuple[Finding, ...]:
    """What is there at the aware instant or begins in the two weeks after it, in the order of time."""
    at = at.astimezone(UTC)
    look = coverage(community, at - BESIDE, at + AHEAD + BESIDE)
    found = [*_gaps(community, look), *_absences(community, look), *_last_resort(community)]
    near = (each for each in found if each.end > at and each.start < at + AHEAD)
    return tuple(sorted(near, key=lambda each: (each.start, each.what, each.person.id)))


def _gaps(community: Community, look: Coverage) -> Iterator[Finding]:
    last = community.person(community.on_call.last_resort)
    for start, end, times in _together((gap.start, gap.end) for gap in look.gaps):
        before, after = _edges(look, start, end)
        yield Finding("gap", start, end, last, times=times, since_long=before, for_long=after)


def _absences(community: Community, look: Coverage) -> Iterator[Finding]:
    """Of those whom nobody was named for: the times at which they would have had duty, and who has it."""
    roster = roster_of(community)
    missed: dict[Absence, list[Tile]] = {}
    for tile in look.tiles:
        for absence in () if tile.duty.is_gap else _passed_over(roster, tile):
            if absence.instead is None:
                missed.setdefault(absence, []).append(tile)
    for absence, tiles in missed.items():
        for start, end, times in _together((tile.start, tile.end) for tile in tiles):
            before, after = _edges(look, start, end)
            there = dict.fromkeys(tile.duty.person.id for tile in tiles if start <= tile.start < end)
            yield Finding(
                "absence",
                start,
                end,
                roster.people[absence.person],
                instead=tuple(roster.people[each] for each in there),
                times=times,
                since_long=before,
                for_long=after,
            )


def _passed_over(roster: Roster, tile: Tile) -> Iterator[Absence]:
    """The absences for which somebody does not have the duty of that time."""
    names = {reason.details["person"] for reason in tile.reasons if _is_absence(reason)}
    for person in roster.absences:
        absence = roster.absence(person, tile.start)
        if absence is not None and roster.people[person].name in names:
            yield absence


def _is_absence(reason: Reason) -> bool:
    return reason.code.startswith("absent_")


def _last_resort(community: Community) -> Iterator[Finding]:
    last = community.person(community.on_call.last_resort)
    for away in roster_of(community).absences.get(last.id, ()):
        yield Finding("last_resort", away.start, away.end, last)


def _together(periods: Iterable[tuple[datetime, datetime]]) -> Iterator[tuple[datetime, datetime, int]]:
    """Periods in order of time, those that are less than `PAUSE` apart as one: from, to, how many stretches it has."""
    found: list[tuple[datetime, datetime, int]] = []
    for start, end in periods:
        if found and start - found[-1][1] < PAUSE:
            begin, until, times = found.pop()
            found.append((begin, end, times + (start > until)))
        else:
            found.append((start, end, 1))
    yield from found


def _edges(look: Coverage, start: datetime, end: datetime) -> tuple[bool, bool]:
    """Whether it may have begun before, or go on after, the time that was looked at."""
    return start - look.start < PAUSE, look.end - end < PAUSE
