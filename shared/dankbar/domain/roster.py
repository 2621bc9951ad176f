"""Who is on duty, who is paged in which order, and when the office is staffed.

Everything is a pure function of the community and an instant. Instants are aware; days, hours and turns are read on
the brand's own clocks (`community.zone`), so that a change to or from summer time moves nothing that people see.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dankbar.model.community import Community, Person, Rotation, Span, Weekday
from dankbar.model.decision import Reason, Urgency

HORIZON = timedelta(days=30)
"""So far ahead staffed time is looked for."""

_DAY = timedelta(days=1)
_SECOND = timedelta(seconds=1)
_MIDNIGHT = time(0)


@dataclass(frozen=True, slots=True)
class Duty:
    """Who is on duty, and why.

    `reasons` is one Reason: `rotation` (details `person` name, `rotation` name, `week_from` ISO date on which this
    week's turn began) or `last_resort` (detail `person` name).
    """

    person: Person
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class _Turn:
    """One week of a rotation; week 0 begins on `rotation.starts`."""

    rotation: Rotation
    week: int

    @property
    def order(self) -> tuple[str, ...]:
        """The ids of the rotation's people, from the one whose turn it is."""
        people = self.rotation.people
        first = self.week % len(people)
        return people[first:] + people[:first]

    @property
    def week_from(self) -> date:
        return self.rotation.starts + timedelta(weeks=self.week)


def staffed(community: Community, at: datetime) -> bool:
    """Whether somebody is in the office at that aware instant: within staffed hours, on no day off."""
    local = _local(at, ZoneInfo(community.zone))
    clock = local.time()
    return any(
        span.start <= clock and (clock < span.end or span.end == _MIDNIGHT) for span in _spans(community, local.date())
    )


def who(community: Community, at: datetime) -> Duty:
    """The one person on duty at that aware instant: whose turn it is in the first rotation that holds the day of the
    turn, else the last resort. Always somebody.
    """
    turn = _turn(community, at)
    if turn is None:
        person = community.person(community.on_call.last_resort)
        return Duty(person, (Reason("last_resort", {"person": person.name}),))
    person = community.person(turn.order[0])
    details = {"person": person.name, "rotation": turn.rotation.name, "week_from": turn.week_from.isoformat()}
    return Duty(person, (Reason("rotation", details),))


def line(community: Community, at: datetime) -> tuple[Person, ...]:
    """The order in which people are paged: who is on duty, the others of that rotation in the order of their turns,
    and the last resort last (unless that person is on duty). Everybody once.
    """
    turn = _turn(community, at)
    last = community.on_call.last_resort
    first, *others = turn.order if turn else (last,)
    ids = dict.fromkeys((first, *(other for other in others if other != last), last))
    return tuple(community.person(each) for each in ids)


def answer_by(community: Community, received: datetime, urgency: Urgency) -> datetime:
    """The aware UTC instant by which a human has answered what came in at `received`.

    Urgent: minutes by the clock. Else staffed minutes, across breaks, nights, weekends and days off. Where the next 30
    days hold too few of them, 30 days after `received`.
    """
    received = received.astimezone(UTC)
    left = timedelta(minutes=getattr(community.answer_within_minutes, urgency.value))
    if urgency is Urgency.URGENT:
        return received + left
    for opens, closes in _staffed_times(community, received):
        if left <= closes - opens:
            return opens + left
        left -= closes - opens
    return received + HORIZON


def next_staffed(community: Community, at: datetime) -> datetime | None:
    """The aware UTC instant, `at` or later, from which somebody is in the office; None: not within 30 days."""
    return next((opens for opens, _ in _staffed_times(community, at.astimezone(UTC))), None)


def _turn(community: Community, at: datetime) -> _Turn | None:
    zone = ZoneInfo(community.zone)
    for rotation in community.on_call.rotations:
        day = _day_of_turn(rotation.hand_over, at, zone)
        if Weekday.of(day) in rotation.days:
            return _Turn(rotation, (day - rotation.starts).days // 7)
    return None


def _day_of_turn(hand_over: time, at: datetime, zone: ZoneInfo) -> date:
    """The local date whose hand-over was the last one before or at `at`."""
    local = _local(at, zone)
    # In the night when an hour is repeated, what was handed over in its first pass stays so in its second.
    repeated = local.fold and at.astimezone(UTC) >= datetime.combine(local.date(), hand_over, zone)
    return local.date() if repeated or local.time() >= hand_over else local.date() - _DAY


def _local(at: datetime, zone: ZoneInfo) -> datetime:
    """The reading of the brand's clocks. By way of UTC, for Python compares and keeps same-zone readings naively."""
    return at.astimezone(UTC).astimezone(zone)


def _spans(community: Community, day: date) -> tuple[Span, ...]:
    return () if day in community.days_off else community.staffed_hours.get(Weekday.of(day), ())


def _staffed_times(community: Community, start: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Staffed time from `start` (UTC) on, in order, as half-open pieces in UTC, within the horizon."""
    for begin, end, offset in _stretches(ZoneInfo(community.zone), start, start + HORIZON):
        # Within a stretch local clocks and UTC differ by `offset` alone, so `+ offset` and `- offset` convert.
        local_begin, local_end = begin + offset, end + offset
        day = local_begin.date()
        while day <= local_end.date():
            for span in sorted(_spans(community, day), key=lambda span: span.start):
                opens, closes = _on(day, span)
                opens, closes = max(opens, local_begin), min(closes, local_end)
                if opens < closes:
                    yield opens - offset, closes - offset
            day += _DAY


def _on(day: date, span: Span) -> tuple[datetime, datetime]:
    last = day + _DAY if span.end == _MIDNIGHT else day
    return datetime.combine(day, span.start, UTC), datetime.combine(last, span.end, UTC)


def _stretches(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime, timedelta]]:
    """The time from `start` to `end` (UTC) in pieces of at most a day with one UTC offset each."""
    begin, offset = start, _offset(zone, start)
    while begin < end:
        until = min(begin + _DAY, end)
        offset_then = _offset(zone, until)
        if offset_then == offset:
            yield begin, until, offset
        else:
            change = _change(zone, begin, until)
            yield begin, change, offset
            yield change, until, offset_then
        begin, offset = until, offset_then


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first full second from `before` to `after` (UTC) that has the offset of `after`."""
    offset = _offset(zone, after)
    before, after = before.replace(microsecond=0), after.replace(microsecond=0)
    while after - before > _SECOND:
        middle = before + (after - before) // (2 * _SECOND) * _SECOND
        if _offset(zone, middle) == offset:
            after = middle
        else:
            before = middle
    return after
