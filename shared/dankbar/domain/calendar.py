"""When somebody is in the office, and by when an answer is due.

Days and hours are read on the brand's own clocks (`community.zone`), so that a change to or from summer time moves
nothing that people see.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from dankbar.domain.clocks import DAY, MIDNIGHT, local, stretches
from dankbar.model.community import Community, Span, Weekday
from dankbar.model.decision import Urgency

HORIZON = timedelta(days=30)
"""So far ahead staffed time is looked for."""


def staffed(community: Community, at: datetime) -> bool:
    """Whether somebody is in the office at that aware instant: within staffed hours, on no day off."""
    reading = local(at, ZoneInfo(community.zone))
    clock = reading.time()
    return any(
        span.start <= clock and (clock < span.end or span.end == MIDNIGHT)
        for span in spans_of(community, reading.date())
    )


def answer_by(community: Community, received: datetime, urgency: Urgency) -> datetime:
    """The aware UTC instant by which a human has answered what came in at `received`.

    Urgent: minutes by the clock. Else staffed minutes, across breaks, nights, weekends and days off. Where the next 30
    days hold too few of them, 30 days after `received`.
    """
    received = received.astimezone(UTC)
    left = timedelta(minutes=getattr(community.answer_within_minutes, urgency.value))
    if urgency is Urgency.URGENT:
        return received + left
    for opens, closes in staffed_times(community, received):
        if left <= closes - opens:
            return opens + left
        left -= closes - opens
    return received + HORIZON


def next_staffed(community: Community, at: datetime) -> datetime | None:
    """The aware UTC instant, `at` or later, from which somebody is in the office; None: not within 30 days."""
    return next((opens for opens, _ in staffed_times(community, at.astimezone(UTC))), None)


def staffed_times(
    community: Community, start: datetime, end: datetime | None = None
) -> Iterator[tuple[datetime, datetime]]:
    """Staffed time from `start` to `end` (UTC; None: 30 days), in order, as half-open pieces in UTC.

    Pieces of two days that touch at midnight are two.
    """
    for begin, until, offset in stretches(ZoneInfo(community.zone), start, end or start + HORIZON):
        # Within a stretch local clocks and UTC differ by `offset` alone, so `+ offset` and `- offset` convert.
        local_begin, local_end = begin + offset, until + offset
        day = local_begin.date()
        while day <= local_end.date():
            for span in sorted(spans_of(community, day), key=lambda span: span.start):
                opens, closes = _on(day, span)
                opens, closes = max(opens, local_begin), min(closes, local_end)
                if opens < closes:
                    yield opens - offset, closes - offset
            day += DAY


def spans_of(community: Community, day: date) -> tuple[Span, ...]:
    """The hours in which somebody is in the office on a local date: those of an extra day, none on a day off, those of
    a half day (of that year before those of every year), the weekday's.
    """
    if day in community.extra_days:
        return community.extra_days[day]
    usual = () if day in community.days_off else community.staffed_hours.get(Weekday.of(day), ())
    if usual and community.half_days:
        written = day.isoformat()
        return community.half_days.get(written, community.half_days.get(written[5:], usual))
    return usual


def _on(day: date, span: Span) -> tuple[datetime, datetime]:
    last = day + DAY if span.end == MIDNIGHT else day
    return datetime.combine(day, span.start, UTC), datetime.combine(last, span.end, UTC)
