"""The figures of a simulation: what each person carries, how quickly somebody has a page, what is answered too late."""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from statistics import mean, median
from typing import Any
from zoneinfo import ZoneInfo

from dankbar.domain.clocks import local
from dankbar.domain.coverage import Coverage, Gap, Load, coverage
from dankbar.model.community import Community
from dankbar.model.decision import Urgency
from dankbar_cli.simulate import NIGHT_TO, Answer, Arrival, Assumptions, Page, Told, answers_of, is_night, pages_of

MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Share:
    """What one person carries. Weeks, nights and times of day are those of the person's own clocks."""

    person: str
    hours: float
    """On duty, staffed hours among them."""
    nights: int
    """On duty at 03:00."""
    pages: int
    pages_at_night: int
    """That called this person between 22:00 and 07:00."""
    nights_woken: int
    worst_week: str | None
    """The ISO week with the most pages (`2026-W52`); None: no page at all."""
    worst_week_pages: int
    acknowledged: int
    missed: int
    """Went on to others, or to nobody."""
    left_to_others: int
    """Somebody else was quicker."""


@dataclass(frozen=True, slots=True)
class Times:
    """Minutes from the first telling to the acknowledgement; None: of nothing."""

    count: int
    median: float | None
    ninetieth: float | None
    """Nine of ten took at most so long."""
    longest: float | None


@dataclass(frozen=True, slots=True)
class Answers:
    """How many messages of an urgency were answered by when they were due."""

    urgency: Urgency
    due: int
    missed: int
    worst_minutes: float
    """The worst lateness; of what was never answered, up to the last answer of all."""
    never: int
    """Of the missed ones, those not answered within 30 days after the end."""
    uncalled: int
    """Of the missed ones, those for which nobody was called: the office was staffed when they came."""


@dataclass(frozen=True, slots=True)
class Report:
    """All figures of one simulation."""

    community: Community
    start: datetime
    end: datetime
    messages: int
    pages: tuple[Page, ...]
    shares: tuple[Share, ...]
    """Of everybody, in the order of `people`."""
    by_day: Times
    by_night: Times
    """By the brand's clocks, when the first was told."""
    coverage: Coverage
    answers: tuple[Answers, ...]
    """The most urgent first."""

    @property
    def storms(self) -> int:
        """Pages with more than one message."""
        return sum(len(page.items) > 1 for page in self.pages)

    @property
    def in_storms(self) -> int:
        """Messages of storms that called nobody anew."""
        return sum(len(page.items) - 1 for page in self.pages)

    @property
    def escalated(self) -> int:
        """Pages that went beyond the first who were told."""
        return sum(page.steps > 1 for page in self.pages)

    @property
    def nobodys(self) -> tuple[Page, ...]:
        """Pages that nobody acknowledged."""
        return tuple(page for page in self.pages if page.acknowledged_by is None)

    @property
    def gaps(self) -> tuple[Gap, ...]:
        """Time in which only the last resort would be called."""
        return self.coverage.gaps

    @property
    def gap_hours(self) -> float:
        """All gaps together."""
        return sum((gap.end - gap.start) / HOUR for gap in self.gaps)


def simulate(
    community: Community, arrivals: Iterable[Arrival], start: datetime, end: datetime, assumptions: Assumptions
) -> Report:
    """Plays the arrivals from `start` to `end` (aware instants), in the order of time, and counts."""
    played = sorted((each for each in arrivals if start <= each.at < end), key=lambda each: each.at)
    pages = pages_of(community, played, assumptions)
    planned = coverage(community, start, end)
    return Report(
        community=community,
        start=start.astimezone(UTC),
        end=end.astimezone(UTC),
        messages=len(played),
        pages=pages,
        shares=tuple(_shares(community, pages, planned)),
        by_day=_times(community, pages, night=False),
        by_night=_times(community, pages, night=True),
        coverage=planned,
        answers=tuple(_answers(answers_of(community, played, pages, assumptions, end))),
    )


def _shares(community: Community, pages: Sequence[Page], planned: Coverage) -> Iterator[Share]:
    received: defaultdict[str, list[Page]] = defaultdict(list)
    for page in pages:
        for person in {told.person for told in page.told}:
            received[person].append(page)
    for load in planned.loads:
        yield _share(load, received[load.person.id], load.person.zone or community.zone)


def _share(load: Load, pages: Sequence[Page], zone: str) -> Share:
    who = load.person.id
    tellings = [told for page in pages for told in page.told if told.person == who]
    weeks = Counter(_week(page, who, zone) for page in pages)
    # Of weeks with equally many the first, so that the same inputs name the same week.
    worst = min(weeks, key=lambda week: (-weeks[week], week), default=None)
    outcomes = Counter(page.outcome(who) for page in pages)
    return Share(
        person=who,
        hours=load.hours,
        nights=load.nights,
        pages=len(pages),
        pages_at_night=sum(any(told.night for told in page.told if told.person == who) for page in pages),
        nights_woken=len({_night_of(told, zone) for told in tellings if told.night}),
        worst_week=worst,
        worst_week_pages=weeks[worst] if worst else 0,
        acknowledged=outcomes["acknowledged"],
        missed=outcomes["missed"],
        left_to_others=outcomes["others"],
    )


def _week(page: Page, person: str, zone: str) -> str:
    first = next(told for told in page.told if told.person == person)
    return "{}-W{:02}".format(*local(first.at, ZoneInfo(zone)).isocalendar()[:2])


def _night_of(told: Told, zone: str) -> date:
    """The date on which the night began."""
    reading = local(told.at, ZoneInfo(zone))
    return reading.date() - timedelta(days=reading.hour < NIGHT_TO)


def _times(community: Community, pages: Sequence[Page], *, night: bool) -> Times:
    took = sorted(
        page.minutes
        for page in pages
        if page.minutes is not None and is_night(page.told[0].at, community.zone) is night
    )
    if not took:
        return Times(0, None, None, None)
    return Times(len(took), median(took), took[math.ceil(0.9 * len(took)) - 1], took[-1])


def _answers(answers: Sequence[Answer]) -> Iterator[Answers]:
    latest = max((each.at for each in answers if each.at is not None), default=None)
    for urgency in reversed(Urgency):
        ours = [each for each in answers if each.arrival.urgency is urgency]
        late = [each for each in ours if each.is_late]
        yield Answers(
            urgency,
            due=len(ours),
            missed=len(late),
            worst_minutes=max([0.0, *(_lateness(each, latest) for each in late)]),
            never=sum(each.at is None for each in ours),
            uncalled=sum(each.arrival.incident is None for each in late),
        )


def _lateness(answer: Answer, latest: datetime | None) -> float:
    """In minutes; of what was never answered, up to the last answer of all."""
    due = answer.arrival.answer_by or answer.arrival.at
    return max(((answer.at or latest or due) - due) / MINUTE, 0.0)


# As plain values -----------------------------------------------------------------------------


def as_json(report: Report) -> dict[str, Any]:
    """Plain values; minutes and hours with one decimal."""
    return {
        "from": report.start.isoformat(),
        "to": report.end.isoformat(),
        "messages": report.messages,
        "pages": len(report.pages),
        "storms": report.storms,
        "in_storms": report.in_storms,
        "escalated": report.escalated,
        "nobody_acknowledged": [page.opened_at.isoformat() for page in report.nobodys],
        "minutes_to_acknowledge": {"day": _plain(report.by_day), "night": _plain(report.by_night)},
        "gaps": {"count": len(report.gaps), "hours": round(report.gap_hours, 1)},
        "double_bookings": len(report.coverage.double_bookings),
        "people": [_plain(share) for share in report.shares],
        "answers": [_plain(each) for each in report.answers],
        "findings": [finding.sentence for finding in findings(report)],
    }


def _plain(figures: Share | Times | Answers) -> dict[str, Any]:
    values = {name: getattr(figures, name) for name in type(figures).__slots__}
    return {name: round(value, 1) if isinstance(value, float) else value for name, value in values.items()}


# Findings ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Finding:
    """What stands out, in the community's language. `serious`: somebody was not reached, or nobody was planned."""

    code: str
    serious: bool
    sentence: str


SENTENCES: dict[str, dict[str, tuple[str, str]]] = {
    "de": {
        "woken": (
            "{person} wurde in einer Nacht geweckt, die anderen im Schnitt in {others}.",
            "{person} wurde in {count} Nächten geweckt, die anderen im Schnitt in {others}.",
        ),
        "nobody": (
            "Einen Alarm hat niemand übernommen, am {when}.",
            "{count} Alarme hat niemand übernommen, den ersten am {when}.",
        ),
        "gap": (
            "Der Plan hat eine Lücke von {hours}: Dann wird nur {person} gerufen.",
            "Der Plan hat {count} Lücken, zusammen {hours}: Dann wird nur {person} gerufen.",
        ),
        "double": (
            "Einmal sind zwei Personen für dieselbe Zeit eingetragen.",
            "{count}-mal sind zwei Personen für dieselbe Zeit eingetragen.",
        ),
        "urgent": (
            "Eine dringende Antwort kam zu spät, um {late}.",
            "{count} dringende Antworten kamen zu spät, die späteste um {late}.",
        ),
        "uncalled": (
            "Eine davon kam in der Bürozeit, in der niemand gerufen wird.",
            "{count} davon kamen in der Bürozeit, in der niemand gerufen wird.",
        ),
        "others": (
            "Eine andere Antwort kam zu spät, um {late}.",
            "{count} andere Antworten kamen zu spät, die späteste um {late}.",
        ),
        "slow": ("", "Nachts dauerte es bei einem von zehn Alarmen länger als {late}, bis jemand übernahm."),
        "fine": ("", "Nichts fällt auf: keine Lücke, jeder Alarm übernommen, jede Antwort rechtzeitig."),
    },
    "en": {
        "woken": (
            "{person} was woken in one night, the others in {others} on average.",
            "{person} was woken in {count} nights, the others in {others} on average.",
        ),
        "nobody": (
            "Nobody acknowledged one page, on {when}.",
            "Nobody acknowledged {count} pages, the first on {when}.",
        ),
        "gap": (
            "The roster has a gap of {hours}: only {person} is called then.",
            "The roster has {count} gaps, {hours} together: only {person} is called then.",
        ),
        "double": (
            "Once two people are entered for the same time.",
            "{count} times two people are entered for the same time.",
        ),
        "urgent": (
            "One urgent answer was late, by {late}.",
            "{count} urgent answers were late, the worst by {late}.",
        ),
        "uncalled": (
            "One of them came in staffed hours, in which nobody is called.",
            "{count} of them came in staffed hours, in which nobody is called.",
        ),
        "others": (
            "One other answer was late, by {late}.",
            "{count} other answers were late, the worst by {late}.",
        ),
        "slow": ("", "At night one page in ten waited longer than {late} until somebody acknowledged."),
        "fine": ("", "Nothing stands out: no gap, every page acknowledged, every answer in time."),
    },
}
WEEKDAYS = {"de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"), "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
SLOW_MINUTES = 15.0
"""At night nine of ten pages should be acknowledged by then."""


def findings(report: Report) -> list[Finding]:
    """What stands out, what is serious first; one finding at least."""
    found = [each for find in (_nobody, _gaps, _doubles, _late, _woken, _slow) for each in find(report)]
    if not found:
        found = [Finding("fine", False, _say(report, "fine", 0))]
    return sorted(found, key=lambda finding: not finding.serious)


def _nobody(report: Report) -> Iterator[Finding]:
    if report.nobodys:
        when = _reading(report.nobodys[0].opened_at, report.community)
        yield Finding("nobody", True, _say(report, "nobody", len(report.nobodys), when=when))


def _gaps(report: Report) -> Iterator[Finding]:
    if report.gaps:
        last = report.community.person(report.community.on_call.last_resort)
        hours = duration(report.gap_hours * 60, report.community.locale)
        yield Finding("gap", True, _say(report, "gap", len(report.gaps), hours=hours, person=last.first_name))


def _doubles(report: Report) -> Iterator[Finding]:
    if doubles := report.coverage.double_bookings:
        yield Finding("double", True, _say(report, "double", len(doubles)))


def _late(report: Report) -> Iterator[Finding]:
    for code, chosen in (("urgent", True), ("others", False)):
        late = [each for each in report.answers if (each.urgency is Urgency.URGENT) is chosen and each.missed]
        if late:
            worst = duration(max(each.worst_minutes for each in late), report.community.locale)
            said = _say(report, code, sum(each.missed for each in late), late=worst)
            uncalled = sum(each.uncalled for each in late) if chosen else 0
            more = f" {_say(report, 'uncalled', uncalled)}" if uncalled else ""
            yield Finding(code, chosen, said + more)


def _woken(report: Report) -> Iterator[Finding]:
    """Who was woken in more than half as many nights again as the others on average, and at least in two more."""
    sharing = [share for share in report.shares if share.hours or share.pages]
    for share in sharing:
        others = [other.nights_woken for other in sharing if other is not share]
        average = mean(others) if others else 0.0
        if others and share.nights_woken >= max(1.5 * average, average + 2):
            name = report.community.person(share.person).first_name
            told = number(average, report.community.locale)
            yield Finding("woken", False, _say(report, "woken", share.nights_woken, person=name, others=told))


def _slow(report: Report) -> Iterator[Finding]:
    if (late := report.by_night.ninetieth) is not None and late > SLOW_MINUTES and report.by_night.count >= 10:
        yield Finding("slow", False, _say(report, "slow", 2, late=duration(late, report.community.locale)))


def _say(report: Report, code: str, count: int, **details: str) -> str:
    one, many = SENTENCES[report.community.locale][code]
    return (one if count == 1 else many).format(count=count, **details).replace("..", ".")


def _reading(at: datetime, community: Community) -> str:
    reading = local(at, ZoneInfo(community.zone))
    day = WEEKDAYS[community.locale][reading.weekday()]
    if community.locale == "de":
        return f"{day} {reading:%d.%m.} um {reading:%H:%M}"
    return f"{day} {reading.day} {reading:%b} at {reading:%H:%M}"


def number(value: float, locale: str) -> str:
    """With one decimal where it is not whole, as people write it."""
    written = f"{value:,.1f}".removesuffix(".0")
    return written.translate(str.maketrans(",.", ".,")) if locale == "de" else written


UNITS: dict[str, tuple[tuple[float, str], ...]] = {
    "de": ((2880, "Tage"), (120, "Std."), (1, "Min.")),
    "en": ((2880, "days"), (120, "h"), (1, "min")),
}


def duration(minutes: float, locale: str) -> str:
    """In minutes, from two hours on in hours, from two days on in days, with no break before the unit."""
    for least, unit in UNITS[locale]:
        if minutes >= least:
            size = {2880: 1440, 120: 60}.get(int(least), 1)
            return f"{number(minutes / size, locale)}\u00a0{unit}"
    return f"{number(minutes, locale)}\u00a0{UNITS[locale][-1][1]}"
