"""Whom a page tells at which step, by which ways, and when: policies, ways and quiet hours.

Pure: a step is resolved for the instant at which it begins, so that after a hand-over, or a sick note in between, it is
the people of that moment who are told. The same functions page (`flow.pager`) and simulate (the command
`dankbar simulate`).
"""

from collections.abc import Collection, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from dankbar.domain.calendar import staffed
from dankbar.domain.clocks import DAY, begin_of, local
from dankbar.domain.roster import line, present, roster_of, who
from dankbar.model.community import Community, CriticalTopic, Person, Policy, Way
from dankbar.model.community import Step as PolicyStep
from dankbar.model.decision import Urgency
from dankbar.model.page import PageRecord, Step

MOST_QUIET = 10
"""So many spans of quiet hours one after the other; who has more has no waking hours, and is told all the same."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a page: who is told (nobody: it goes on at once), and how long they have to acknowledge."""

    people: tuple[Person, ...]
    minutes: int
    everybody: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """Who is told by which way so many minutes after a step began."""

    minutes: int
    calls: tuple[tuple[Person, Way], ...]


def calls(community: Community, urgency: Urgency, topic: str | None, at: datetime) -> bool:
    """Whether something calls somebody at that aware instant: outside staffed hours what is urgent or has a policy; in
    them only a critical topic, where an expert can be reached.
    """
    if staffed(community, at):
        return topic is not None and expert_for(community, topic, at) is not None
    return urgency is Urgency.URGENT or urgency.value in community.on_call.policies


def stage(
    community: Community,
    number: int,
    at: datetime,
    *,
    urgency: Urgency = Urgency.URGENT,
    topic: str | None = None,
    earlier: Mapping[int, Step] | None = None,
    passed: Collection[str] = (),
) -> Stage | None:
    """The step with that number (from 0) at the aware instant when it begins; None after the last.

    `topic`: a critical topic; its expert is told at the first step, beside whoever is on call, in staffed hours alone.
    `earlier`: the steps before, by number. `passed`: ids of those who said that they cannot: they are left out.
    """
    policy = community.on_call.policies.get(urgency.value)
    before = {place: step for place, step in (earlier or {}).items() if place < number}
    if policy is None:
        found = _down_the_line(community, at, before, passed)
    else:
        found = _by_policy(community, policy, number, at, before, passed)
    if found is None:
        return None
    people = found.people
    if topic and number == 0 and (expert := expert_for(community, topic, at)) is not None:
        people = (expert,) if staffed(community, at) else tuple(dict.fromkeys((*people, expert)))
    return Stage(tuple(each for each in people if each.id not in passed), found.minutes, found.everybody)


def stage_of(community: Community, page: PageRecord, number: int, at: datetime) -> Stage | None:
    """The step with that number of a page as it has come so far, at the aware instant when it begins."""
    return stage(
        community,
        number,
        at,
        urgency=page.urgency,
        topic=page.topic,
        earlier=page.steps,
        passed=page.passed,
    )


def _down_the_line(
    community: Community, at: datetime, before: Mapping[int, Step], passed: Collection[str]
) -> Stage | None:
    """Without a policy: whoever is on call, the others of that rotation, the last resort, at last everybody of them."""
    minutes = community.on_call.acknowledge_within_minutes
    people = line(community, at)
    told = {*passed, *(who for step in before.values() for who in step.people)}
    left = [person for person in people if person.id not in told]
    if left:
        return Stage((left[0],), minutes)
    if any(step.everybody for step in before.values()):
        return None
    return Stage(people, minutes, everybody=True)


def _by_policy(
    community: Community,
    policy: Policy,
    number: int,
    at: datetime,
    before: Mapping[int, Step],
    passed: Collection[str],
) -> Stage | None:
    rounds, place = divmod(number, len(policy.steps))
    if rounds > policy.repeat:
        return None
    step = policy.steps[place]
    this_time = range(number - place, number)
    told = {*passed, *(who for earlier, each in before.items() if earlier in this_time for who in each.people)}
    return Stage(tuple(_named(community, step, at, told)), step.minutes, everybody=step.who == "everybody")


def _named(community: Community, step: PolicyStep, at: datetime, told: Collection[str]) -> Iterable[Person]:
    """Whom a step of a policy means at that instant. Who is away is replaced by the substitute, or left out."""
    if step.person is not None:
        there = present(community, step.person, at)
        return () if there is None else (there,)
    if step.role is not None:
        return _there((each for each in community.people if step.role in each.roles), community, at)
    if step.who == "everybody":
        return _there(community.people, community, at)
    if step.who == "last-resort":
        return (community.person(community.on_call.last_resort),)
    if step.who == "next":
        return [person for person in line(community, at) if person.id not in told][:1]
    return (who(community, at).person,)


def _there(people: Iterable[Person], community: Community, at: datetime) -> Iterator[Person]:
    roster = roster_of(community)
    return (each for each in people if ways_of(each) and roster.absence(each.id, at) is None)


def expert_for(community: Community, topic: str, at: datetime) -> Person | None:
    """Who knows most of a critical topic and can be reached at that instant: the topic's experts in their order, then
    whoever has it among `topics`; for one who is away the substitute. None: nobody, or no such topic.
    """
    found = next((each for each in community.critical_topics if each.name == topic), None)
    if found is None:
        return None
    there = (present(community, each, at) for each in _experts(community, found))
    return next((each for each in there if each is not None and ways_of(each)), None)


def _experts(community: Community, topic: CriticalTopic) -> Iterable[str]:
    besides = (person.id for person in community.people if topic.name in person.topics)
    return dict.fromkeys((*topic.experts, *besides))


# Ways -----------------------------------------------------------------------------------------


def ways_of(person: Person) -> tuple[Way, ...]:
    """How a person is reached, in order; without ways of their own by phone, else by e-mail. () where neither is."""
    if person.ways:
        return person.ways
    if person.phone or person.email:
        return (Way(by="sms" if person.phone else "email"),)
    return ()


def way_name(way: Way) -> str:
    """Tells the ways of one person apart, whatever their order: `sms`, `email`, `https-1a2b3c4d`."""
    return way.by if way.to is None else f"{way.by}-{sha256(way.to.encode()).hexdigest()[:8]}"


def rounds(people: Iterable[Person]) -> tuple[Round, ...]:
    """The ways of a step's people in the order of their time; there is always a first round, at 0 minutes."""
    found: dict[int, list[tuple[Person, Way]]] = {0: []}
    for person in people:
        minutes = 0
        for way in ways_of(person):
            minutes += way.after_minutes
            found.setdefault(minutes, []).append((person, way))
    return tuple(Round(minutes, tuple(found[minutes])) for minutes in sorted(found))


def later_calls(people: Iterable[Person], place: int, told: Container[Person]) -> tuple[tuple[Person, Way], ...]:
    """The calls of a step's round with that number, to those who are still to be told; () where there is none.

    `people`: all whom the step told, or else the others' ways would come at another time once somebody is left out.
    """
    of_all = rounds(people)
    return tuple(call for call in of_all[place].calls if call[0] in told) if place < len(of_all) else ()


# Quiet hours ----------------------------------------------------------------------------------


def awake(community: Community, people: Iterable[Person], urgency: Urgency, at: datetime) -> tuple[Person, ...]:
    """Those of them who may be told at that instant: everybody if it is urgent, else whoever has no quiet hours."""
    urgent = urgency is Urgency.URGENT
    return tuple(each for each in people if urgent or quiet_until(community, each, at) is None)


def told_from(community: Community, people: Iterable[Person], urgency: Urgency, at: datetime) -> datetime:
    """When the first of them may be told: now if it is urgent, else at the end of that person's quiet hours."""
    if urgency is Urgency.URGENT:
        return at
    return min((quiet_until(community, person, at) or at for person in people), default=at)


def quiet_until(community: Community, person: Person, at: datetime) -> datetime | None:
    """When the person's quiet hours end that have that aware instant, on the person's own clocks; None: none have."""
    zone, until = person.zone or community.zone, at
    for _ in range(MOST_QUIET):
        following = _end_of_quiet(person, until, zone)
        if following is None:
            return until if until > at else None
        until = following
    return None


def _end_of_quiet(person: Person, at: datetime, zone: str) -> datetime | None:
    reading = local(at, ZoneInfo(zone))
    for hours in person.quiet_hours:
        if hours.hold(reading.time()):
            end = begin_of(datetime.combine(reading.date(), hours.end), zone)
            return end if end > at else begin_of(datetime.combine(reading.date() + DAY, hours.end), zone)
    return None
