"""Who is on duty, why, and who is paged in which order.

Everything is a pure function of the community and an instant. What counts, in this order: an override, a shift on
single dates, the first rotation that has the time (then swaps and overrides of a single person's duty); whoever is
absent is replaced; and where nobody is left, the last resort is on duty. Never an error, never nobody.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from dankbar.domain.calendar import HORIZON, answer_by, next_staffed, staffed
from dankbar.domain.clocks import begin_of, day_of_turn, end_of, local
from dankbar.model.community import Absence, Community, Override, Period, Person, Rotation, Swap, Weekday
from dankbar.model.decision import Reason

__all__ = ["HORIZON", "Duty", "Lasting", "Roster", "answer_by", "line", "next_staffed", "present", "staffed", "who"]

_EVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Duty:
    """Who is on duty, and why.

    `reasons` is the chain that led to `person`, each a Reason with the detail `person` (a name): who would be on duty
    (`override`, `shift`, `rotation`, `turn`), what changed that (`swap`, `override_of`), why somebody is passed over
    (`absent_holiday`, `absent_sick`, `absent_other`, `circle`), who stands in (`substitute`, `next_in_rotation`), and
    `last_resort`. `override_overruled` tells of another override at that time that does not count.
    """

    person: Person
    reasons: tuple[Reason, ...]

    @property
    def is_gap(self) -> bool:
        """Whether nobody was left, so that it is the last resort."""
        return any(reason.code == "last_resort" for reason in self.reasons)


@dataclass(frozen=True, slots=True)
class Lasting[P: Period]:
    """A period of the configuration as half-open time in UTC."""

    what: P
    start: datetime
    end: datetime

    def holds(self, at: datetime) -> bool:
        """Whether that instant is within it."""
        return self.start <= at < self.end


@dataclass(frozen=True, slots=True)
class Turn:
    """One turn of a rotation; turn 0 begins on `rotation.starts`."""

    rotation: Rotation
    number: int

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of the rotation's people, from the one whose turn it is."""
        people = self.rotation.people
        first = self.number % len(people)
        return people[first:] + people[:first]

    @property
    def since(self) -> str:
        """The ISO date on which it began."""
        return (self.rotation.starts + timedelta(days=self.rotation.turn_days * self.number)).isoformat()


class Roster:
    """A community's duty with all its times in UTC, so that many instants can be asked."""

    def __init__(self, community: Community) -> None:
        self.community = community
        self.people = {person.id: person for person in community.people}
        self.shifts = self._lasting(community.on_call.shifts)
        # The last made first; of those made at the same time, the one written last.
        self.overrides = self._lasting(_last_made_first(community.on_call.overrides))
        self.swaps = self._lasting(tuple(reversed(_last_made_first(community.on_call.swaps))))
        self.absences: dict[str, tuple[Lasting[Absence], ...]] = {}
        for absence in community.absences:
            zone = self.people[absence.person].zone
            self.absences[absence.person] = (
                *self.absences.get(absence.person, ()),
                *self._lasting((absence,), zone),
            )
        self._rotations = [(each, ZoneInfo(each.zone or community.zone)) for each in community.on_call.rotations]

    def _lasting[P: Period](self, periods: Sequence[P], zone: str | None = None) -> tuple[Lasting[P], ...]:
        clocks = zone or self.community.zone
        return tuple(Lasting(each, begin_of(each.start, clocks), end_of(each.end, clocks)) for each in periods)

    def who(self, at: datetime) -> Duty:
        """The one person on duty at that aware instant, and why. Always somebody."""
        at = at.astimezone(UTC)
        told: list[Reason] = []
        for person, replacements in self._claims(at, told):
            found = self._present(person, replacements, at, told)
            if found is not None:
                return Duty(self.people[found], tuple(told))
            if told and told[-1].code == "circle":
                break
        return Duty(self._last_resort(at, told), tuple(told))

    def turns(self, at: datetime) -> Iterator[Turn]:
        """The turns of all rotations that have that instant, in the rotations' order."""
        for rotation, zone in self._rotations:
            day = day_of_turn(rotation.hand_over, at, zone)
            clock = local(at, zone).time()
            if Weekday.of(day) in rotation.days and (
                not rotation.hours or any(hours.hold(clock) for hours in rotation.hours)
            ):
                yield Turn(rotation, (day - rotation.starts).days // rotation.turn_days)

    def absence(self, person: str, at: datetime) -> Absence | None:
        """Why that person is away at that UTC instant; the one that names a substitute first. None: is there."""
        away = [each.what for each in self.absences.get(person, ()) if each.holds(at)]
        return next((each for each in away if each.instead), away[0] if away else None)

    def stand_in(self, person: str, at: datetime) -> str | None:
        """That person, else the substitute or the substitute's who is there at that UTC instant; None: nobody."""
        return self._present(person, (), at, [])

    def reason(self, code: str, person: str, **details: str) -> Reason:
        """A reason about a person, by id."""
        return Reason(code, {"person": self.people[person].name, **details})

    def _claims(self, at: datetime, told: list[Reason]) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Whose duty it would be, the first claim first, each with those who are next in the rotation."""
        active = [each.what for each in self.overrides if each.holds(at)]
        whole = [each for each in active if each.instead_of is None]
        for number, override in enumerate(whole):
            told.append(self.reason("override_overruled" if number else "override", override.person))
        if whole:
            yield whole[0].person, ()
        for shift in (each.what for each in self.shifts if each.holds(at)):
            told.append(self.reason("shift", shift.person, shift=shift.name))
            yield self._exchanged(shift.person, active, at, told), ()
        for turn in self.turns(at):
            told.append(self._turn_reason(turn))
            yield self._exchanged(turn.order[0], active, at, told), turn.order[1:]

    def _turn_reason(self, turn: Turn) -> Reason:
        code, since = ("rotation", "week_from") if turn.rotation.turn_days == 7 else ("turn", "turn_from")
        return self.reason(code, turn.order[0], rotation=turn.rotation.name, **{since: turn.since})

    def _exchanged(self, person: str, overrides: Sequence[Override], at: datetime, told: list[Reason]) -> str:
        """Who has that person's duty after swaps, in the order in which they were made, and overrides of it."""
        for swap in (each.what for each in self.swaps if each.holds(at)):
            if person in swap.people:
                other = swap.people[person == swap.people[0]]
                if other != person:
                    told.append(self.reason("swap", other, instead_of=self.people[person].name))
                    person = other
        ours = [each for each in overrides if each.instead_of == person]
        for number, override in enumerate(ours):
            code = "override_overruled" if number else "override_of"
            told.append(self.reason(code, override.person, instead_of=self.people[person].name))
        return ours[0].person if ours else person

    def _present(self, person: str, others: tuple[str, ...], at: datetime, told: list[Reason]) -> str | None:
        """That person, else the substitute or the substitute's, else the rotation's next who is there. None: nobody, or
        the substitutes stand in for each other in a circle (then the last reason is `circle`).
        """
        passed: set[str] = set()
        following: str | None = person
        while following is not None:
            if following in passed:
                told.append(self.reason("circle", following))
                return None
            if passed:
                told.append(self.reason("substitute", following))
            absence = self.absence(following, at)
            if absence is None:
                return following
            passed.add(following)
            told.append(self.reason(f"absent_{absence.because}", following))
            following = absence.instead
        for other in others:
            if other not in passed and self.absence(other, at) is None:
                told.append(self.reason("next_in_rotation", other))
                return other
        return None

    def _last_resort(self, at: datetime, told: list[Reason]) -> Person:
        last = self.community.on_call.last_resort
        told.append(self.reason("last_resort", last))
        if absence := self.absence(last, at):
            told.append(self.reason(f"absent_{absence.because}", last))
        return self.people[last]


def who(community: Community, at: datetime) -> Duty:
    """The one person on duty at that aware instant, and why. Always somebody."""
    return roster_of(community).who(at)


def present(community: Community, person: str, at: datetime) -> Person | None:
    """That person, by id, or who stands in at that aware instant; None where nobody of them is there."""
    roster = roster_of(community)
    found = roster.stand_in(person, at.astimezone(UTC))
    return None if found is None else roster.people[found]


def line(community: Community, at: datetime) -> tuple[Person, ...]:
    """The order in which people are paged: who is on duty, the others of the rotation of that time who are there, in
    the order of their turns, and the last resort last (unless that person is on duty). Everybody once.
    """
    roster, at = roster_of(community), at.astimezone(UTC)
    last, first = community.on_call.last_resort, roster.who(at).person.id
    turn = next(roster.turns(at), None)
    others = turn.order if turn else ()
    there = (other for other in others if other not in (first, last) and roster.absence(other, at) is None)
    return tuple(roster.people[each] for each in dict.fromkeys((first, *there, last)))


@dataclass(frozen=True, slots=True, eq=False)
class _Same:
    """A community by identity: it never changes, but is too large to be compared."""

    community: Community

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and self.community is other.community

    def __hash__(self) -> int:
        return id(self.community)


def roster_of(community: Community) -> Roster:
    """The roster of a community; worked out once for each of the last few that were asked for."""
    return _prepared(_Same(community))


@lru_cache(maxsize=4)
def _prepared(same: _Same) -> Roster:
    return Roster(same.community)


def _last_made_first[P: (Override, Swap)](made: Sequence[P]) -> tuple[P, ...]:
    numbered = sorted(enumerate(made), key=lambda each: (_made_at(each[1].made_at), each[0]), reverse=True)
    return tuple(each for _, each in numbered)


def _made_at(made: date | None) -> datetime:
    return made.astimezone(UTC) if isinstance(made, datetime) else _EVER
