"""Readings of local clocks, and back: whatever the clocks do at changes to and from summer time.

Readings go by way of UTC, for Python compares and keeps same-zone readings naively.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
MIDNIGHT = time(0)
_SECOND = timedelta(seconds=1)


def local(at: datetime, zone: ZoneInfo) -> datetime:
    """The reading of the zone's clocks at an aware instant."""
    return at.astimezone(UTC).astimezone(zone)


@lru_cache(maxsize=8192)
def begin_of(moment: date, zone: str) -> datetime:
    """The aware UTC instant at which a moment of the configuration begins: an instant as it is, a local time or the
    midnight of a date on the zone's clocks. A time that the clocks repeat is its first, one that they skip the change.
    """
    if not isinstance(moment, datetime):
        moment = datetime.combine(moment, MIDNIGHT)
    if moment.tzinfo is not None:
        return moment.astimezone(UTC)
    clocks = ZoneInfo(zone)
    at = moment.replace(tzinfo=clocks).astimezone(UTC)
    if at.astimezone(clocks).replace(tzinfo=None) != moment:
        return change(clocks, at - DAY, at)
    return at


@lru_cache(maxsize=8192)
def end_of(moment: date, zone: str) -> datetime:
    """The aware UTC instant up to which a moment lasts, not included: a date to the end of its day."""
    if isinstance(moment, datetime) or moment == date.max:
        return begin_of(moment, zone)
    return begin_of(moment + DAY, zone)


def day_of_turn(hand_over: time, at: datetime, zone: ZoneInfo) -> date:
    """The local date whose hand-over was the last one before or at `at`."""
    reading = local(at, zone)
    # In the night when an hour is repeated, what was handed over in its first pass stays so in its second.
    repeated = reading.fold and at.astimezone(UTC) >= datetime.combine(reading.date(), hand_over, zone)
    return reading.date() if repeated or reading.time() >= hand_over else reading.date() - DAY


def stretches(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime, timedelta]]:
    """The time from `start` to `end` (UTC) in pieces of at most a day with one UTC offset each."""
    begin, offset = start, offset_at(zone, start)
    while begin < end:
        until = min(begin + DAY, end)
        offset_then = offset_at(zone, until)
        if offset_then == offset:
            yield begin, until, offset
        else:
            turned = change(zone, begin, until)
            yield begin, turned, offset
            yield turned, until, offset_then
        begin, offset = until, offset_then


def offset_at(zone: ZoneInfo, at: datetime) -> timedelta:
    """How far the zone's clocks are ahead of UTC."""
    return at.astimezone(zone).utcoffset() or timedelta()


def change(zone: ZoneInfo, before: datetime, after: datetime) -> datetime:
    """The first full second from `before` to `after` (UTC) that has the offset of `after`."""
    offset = offset_at(zone, after)
    before, after = before.replace(microsecond=0), after.replace(microsecond=0)
    while after - before > _SECOND:
        middle = before + (after - before) // (2 * _SECOND) * _SECOND
        if offset_at(zone, middle) == offset:
            after = middle
        else:
            before = middle
    return after
