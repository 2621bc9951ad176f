"""Plays events and absences against a roster: who would be called when, who would acknowledge, what is answered late.

Pure: no clock, no file, no network. Whom a page tells, by which ways and when, is asked of `domain.escalation`, as
`flow.pager` does; what people then do is chance, and `Assumptions` says which.

Luck is drawn for each telling by itself: from the seed, the message that opened the page, the person, and how many
times this page has told that person (common random numbers). The same inputs give the same figures; another rota, or
another person's absence, leaves the luck of everybody else as it was, so that two rosters are compared fairly.
"""

import heapq
import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from typing import Annotated
from zoneinfo import ZoneInfo

from pydantic import Field

from dankbar.domain import escalation
from dankbar.domain.calendar import HORIZON, staffed_times
from dankbar.domain.clocks import local
from dankbar.model.community import Community, Part, Person, Slug, Way
from dankbar.model.decision import Urgency
from dankbar.model.page import Step

NIGHT_FROM, NIGHT_TO = 22, 7
"""The night on a person's own clocks: hours of the day."""

Chance = Annotated[float, Field(ge=0, le=1)]
Some = Annotated[float, Field(ge=0, le=1440)]
"""Minutes, at most a day of them."""


class Chances(Part):
    """How likely it is that a telling is acknowledged at all."""

    day: Chance = 0.95
    night: Chance = 0.8


class Medians(Part):
    """Minutes from the telling to the acknowledgement: half of them take longer."""

    day: Some = 3
    night: Some = 6


class Habits(Part):
    """What is different for one person."""

    acknowledges: Chances | None = None
    reacts_in_minutes: Medians | None = None


class Assumptions(Part):
    """What is taken for granted of the people, and the seed of everything random."""

    seed: Annotated[int, Field(strict=True, ge=0, le=2**53)] = 1
    acknowledges: Chances = Chances()
    reacts_in_minutes: Medians = Medians()
    spread: Annotated[float, Field(ge=0, le=3)] = 0.7
    """Of the log-normal minutes to react: 0 is always the median; with 0.7 one in ten takes 2.5 times as long."""
    minutes_per_answer: Annotated[float, Field(gt=0, le=480)] = 6
    answering: Annotated[int, Field(strict=True, ge=1, le=100)] = 1
    """So many people answer at once in staffed hours."""
    people: dict[Slug, Habits] = Field(default_factory=dict)

    def chance(self, person: str, *, night: bool) -> float:
        """That this person acknowledges a telling."""
        habits = self.people.get(person)
        chances = (habits and habits.acknowledges) or self.acknowledges
        return chances.night if night else chances.day

    def median(self, person: str, *, night: bool) -> float:
        """Minutes within which this person mostly reacts."""
        habits = self.people.get(person)
        medians = (habits and habits.reacts_in_minutes) or self.reacts_in_minutes
        return medians.night if night else medians.day


@dataclass(frozen=True, slots=True)
class Arrival:
    """One message, and what is decided about it."""

    key: str
    """Tells it apart from all others, whatever the roster."""
    at: datetime
    """Aware UTC instant."""
    urgency: Urgency | None
    """None: no human has to look."""
    topic: str | None
    """A critical topic."""
    incident: str | None
    """What it is about, for storms; None: nobody is called."""
    answer_by: datetime | None
    """None: no human has to look."""


@dataclass(frozen=True, slots=True)
class Told:
    """A person was told of a page: once a round, by however many ways."""

    person: str
    at: datetime
    step: int
    night: bool
    """By the person's own clocks."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page from its first message to its end: an acknowledgement, or nobody's after the last step."""

    items: tuple[Arrival, ...]
    """The message that opened it, and those of the same storm."""
    told: tuple[Told, ...]
    """In the order of time."""
    steps: int
    """How many steps were begun in which somebody was told."""
    ended_at: datetime
    acknowledged_by: str | None

    @property
    def opened_at(self) -> datetime:
        """When the first message came."""
        return self.items[0].at

    @property
    def minutes(self) -> float | None:
        """From the first telling to the acknowledgement; None: nobody acknowledged."""
        if self.acknowledged_by is None or not self.told:
            return None
        return (self.ended_at - self.told[0].at) / timedelta(minutes=1)

    def outcome(self, person: str) -> str | None:
        """What became of it for a person: `acknowledged`, `missed` (it went on to others, or to nobody), `others` (was
        quicker); None: was not told.
        """
        steps = [told.step for told in self.told if told.person == person]
        if not steps:
            return None
        if self.acknowledged_by == person:
            return "acknowledged"
        went_on = any(told.step > steps[0] for told in self.told)
        return "missed" if self.acknowledged_by is None or went_on else "others"


@dataclass(frozen=True, slots=True)
class Answer:
    """When a message was answered by a human; None: not within 30 days after the end."""

    arrival: Arrival
    at: datetime | None

    @property
    def is_late(self) -> bool:
        """Whether it came after it was due, or never."""
        due = self.arrival.answer_by
        return due is not None and (self.at is None or self.at > due)


def is_night(at: datetime, zone: str) -> bool:
    """Whether the zone's clocks are between 22:00 and 07:00."""
    hour = local(at, ZoneInfo(zone)).hour
    return hour >= NIGHT_FROM or hour < NIGHT_TO


# Pages ---------------------------------------------------------------------------------------


def pages_of(community: Community, arrivals: Iterable[Arrival], assumptions: Assumptions) -> tuple[Page, ...]:
    """Every page that messages call for, in the order of their opening. `arrivals` in the order of time."""
    storms: list[list[Arrival]] = []
    running: dict[str, tuple[datetime, list[Arrival]]] = {}
    for arrival in arrivals:
        if arrival.incident is None:
            continue
        ends, items = running.get(arrival.incident, (arrival.at, []))
        if arrival.at < ends:
            items.append(arrival)
            continue
        storms.append([arrival])
        running[arrival.incident] = (_storm_ends(community, arrival), storms[-1])
    return tuple(_Escalation(community, items[0], assumptions).play(items) for items in storms)


def _storm_ends(community: Community, opening: Arrival) -> datetime:
    """What waits for the end of quiet hours collects everything until then."""
    urgency = opening.urgency or Urgency.URGENT
    first = escalation.stage(community, 0, opening.at, urgency=urgency, topic=opening.topic)
    quiet = escalation.told_from(community, first.people if first else (), urgency, opening.at)
    return max(quiet, opening.at + timedelta(minutes=community.on_call.storm_minutes))


ACKNOWLEDGED, ROUND, NEXT = range(3)
"""What comes first of what is due at the same time."""


class _Escalation:
    """One page being played: what is due, in the order of time, until somebody acknowledges."""

    def __init__(self, community: Community, opening: Arrival, assumptions: Assumptions) -> None:
        self._community = community
        self._opening = opening
        self._urgency = opening.urgency or Urgency.URGENT
        self._assumptions = assumptions
        self._steps: dict[int, Step] = {}
        self._told: list[Told] = []
        self._times: Counter[str] = Counter()
        self._due: list[tuple[datetime, int, int, Callable[[datetime], None]]] = []
        self._count = 0
        self._ended: tuple[datetime, str | None] | None = None

    def play(self, items: Sequence[Arrival]) -> Page:
        """The page, from its opening to its end; `items` are all its messages."""
        self._later(self._opening.at, NEXT, lambda at: self._begin(0, at))
        while self._ended is None:
            at, _, _, what = heapq.heappop(self._due)
            what(at)
        steps = len({told.step for told in self._told})
        return Page(tuple(items), tuple(self._told), steps, *self._ended)

    def _later(self, at: datetime, rank: int, what: Callable[[datetime], None]) -> None:
        self._count += 1  # keeps what is due at once in the order in which it was put down
        heapq.heappush(self._due, (at, rank, self._count, what))

    def _begin(self, number: int, at: datetime) -> None:
        """A step: waits for the end of quiet hours, or tells its people and has the next one follow."""
        stage = escalation.stage(
            self._community,
            number,
            at,
            urgency=self._urgency,
            topic=self._opening.topic,
            earlier=self._steps,
        )
        if stage is None:
            self._ended = (at, None)
            return
        quiet = escalation.told_from(self._community, stage.people, self._urgency, at)
        if quiet > at:
            self._later(quiet, NEXT, lambda then: self._begin(number, then))
            return
        awake = self._awake(stage.people, at)
        self._steps[number] = Step(people=tuple(each.id for each in awake), at=at, everybody=stage.everybody)
        rounds = escalation.rounds(awake)
        self._tell(number, rounds[0].calls, at)
        for place, later in enumerate(rounds[1:], start=1):
            self._later(at + timedelta(minutes=later.minutes), ROUND, self._round(number, place))
        wait = timedelta(minutes=stage.minutes if awake else 0)
        self._later(at + wait, NEXT, lambda then: self._begin(number + 1, then))

    def _round(self, number: int, place: int) -> Callable[[datetime], None]:
        """Later ways of a step's people."""

        def tell(at: datetime) -> None:
            people = [self._community.person(each) for each in self._steps[number].people]
            self._tell(number, escalation.later_calls(people, place, self._awake(people, at)), at)

        return tell

    def _awake(self, people: Iterable[Person], at: datetime) -> tuple[Person, ...]:
        return escalation.awake(self._community, people, self._urgency, at)

    def _tell(self, number: int, calls: Iterable[tuple[Person, Way]], at: datetime) -> None:
        for person in {person.id: person for person, _ in calls}.values():
            told = Told(person.id, at, number, is_night(at, person.zone or self._community.zone))
            self._told.append(told)
            self._times[person.id] += 1
            reaction = self._reaction(told)
            if reaction is not None:
                self._later(at + reaction, ACKNOWLEDGED, self._acknowledged(person.id))

    def _acknowledged(self, person: str) -> Callable[[datetime], None]:
        def end(at: datetime) -> None:
            self._ended = (at, person)

        return end

    def _reaction(self, told: Told) -> timedelta | None:
        """How long this person takes to acknowledge this telling; None: for ever."""
        luck = Random(f"{self._assumptions.seed}|{self._opening.key}|{told.person}|{self._times[told.person]}")  # noqa: S311 - no secret
        drawn, tardy = luck.random(), luck.gauss()
        if drawn >= self._assumptions.chance(told.person, night=told.night):
            return None
        median = self._assumptions.median(told.person, night=told.night)
        return timedelta(minutes=median * math.exp(self._assumptions.spread * tardy))


# Answers -------------------------------------------------------------------------------------


def answers_of(
    community: Community,
    arrivals: Sequence[Arrival],
    pages: Iterable[Page],
    assumptions: Assumptions,
    end: datetime,
) -> tuple[Answer, ...]:
    """When each message that waits for a human is answered, in the order of arrival.

    Whoever acknowledged a page answers its messages, one after the other; all others, and those that the office begins
    before, are answered in staffed hours, the most pressing first.
    """
    waiting = [arrival for arrival in arrivals if arrival.answer_by is not None]
    taken = _by_whoever_acknowledged(pages, timedelta(minutes=assumptions.minutes_per_answer))
    done = dict(_by_the_office(community, waiting, taken, assumptions, end))
    by_acknowledger = {key: finished for key, (_, finished) in taken.items()}
    return tuple(Answer(each, done.get(each.key, by_acknowledger.get(each.key))) for each in waiting)


def _by_whoever_acknowledged(pages: Iterable[Page], each: timedelta) -> dict[str, tuple[datetime, datetime]]:
    """From when the office leaves a message to whoever has the page, and when that person has answered it."""
    taken: dict[str, tuple[datetime, datetime]] = {}
    for page in pages:
        if page.acknowledged_by is None:
            continue
        free = page.ended_at
        for item in page.items:
            free = max(free, item.at) + each
            taken[item.key] = (max(page.ended_at, item.at), free)
    return taken


def _by_the_office(
    community: Community,
    waiting: Sequence[Arrival],
    taken: Mapping[str, tuple[datetime, datetime]],
    assumptions: Assumptions,
    end: datetime,
) -> Iterator[tuple[str, datetime]]:
    """What is answered in staffed hours, and when; what is begun before closing is finished."""
    if not waiting:
        return
    free = [waiting[0].at] * assumptions.answering
    queue: list[tuple[datetime, datetime, str]] = []
    each, coming = timedelta(minutes=assumptions.minutes_per_answer), 0
    for opens, closes in staffed_times(community, waiting[0].at, end + HORIZON):
        while True:
            now = max(free[0], opens)
            if not queue and coming < len(waiting):
                now = max(now, waiting[coming].at)
            if now >= closes:
                break
            while coming < len(waiting) and waiting[coming].at <= now:
                heapq.heappush(queue, (waiting[coming].answer_by or end, waiting[coming].at, waiting[coming].key))
                coming += 1
            if not queue:
                return
            key = heapq.heappop(queue)[2]
            if key not in taken or now < taken[key][0]:
                heapq.heapreplace(free, now + each)
                yield key, now + each
