"""The command `dankbar simulate`: a rota is tried before anybody lives with it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer
from rich import box
from rich.markup import escape
from rich.table import Table

from dankbar.domain.clocks import begin_of, end_of
from dankbar.errors import ConfigurationError
from dankbar.model.community import Absence, Community
from dankbar_cli import show
from dankbar_cli.community_file import compile_community, load
from dankbar_cli.simulate import Assumptions
from dankbar_cli.simulate_events import (
    Message,
    arrivals_of,
    read_absences,
    read_assumptions,
    read_messages,
    sick_days,
    typical,
)
from dankbar_cli.simulate_picture import picture
from dankbar_cli.simulate_report import Answers, Report, Share, Times, as_json, duration, findings, number, simulate

LONGEST = 400
"""Days that are played at most: so far ahead rotas kept as calendars are read."""
YEARS = range(2000, 2200)
MOST = 200_000
"""Messages that are made up at most."""

WORDS: dict[str, dict[str, str]] = {
    "de": {
        "title": "{brand}: {start} bis {end}, {messages} Meldungen",
        "day": "%d.%m.%Y",
        "who": "wer",
        "hours": "Std.",
        "nights": "Nächte",
        "pages": "Alarme",
        "at_night": "davon\nnachts",
        "woken": "Nächte\ngeweckt",
        "worst": "stärkste\nWoche",
        "acknowledged": "über-\nnommen",
        "missed": "ver-\npasst",
        "alarms": "Alarme",
        "storms": "Stürme (Meldungen darin)",
        "time_day": "bis jemand übernimmt, tags",
        "time_night": "bis jemand übernimmt, nachts",
        "times": "{median}, 90 %: {ninetieth}, höchstens {longest}",
        "escalated": "gingen an weitere Personen",
        "nobody": "hat niemand übernommen",
        "gaps": "Lücken im Plan",
        "doubles": "doppelt eingetragen",
        "late": "zu spät beantwortet, {urgency}",
        "late_of": "{missed} von {due}",
        "worst_late": "{missed} von {due}, bis zu {late}",
        "low": "niedrig",
        "normal": "normal",
        "high": "hoch",
        "urgent": "dringend",
        "assumed": (
            "Angenommen: Wer gerufen wird, übernimmt tags zu {day} %, nachts zu {night} %, meist binnen {fast} oder "
            "{slow}; eine Antwort dauert {answer}, Antwortende im Büro: {answering}; Startzahl {seed}."
        ),
        "outside": "Nicht gezählt, weil außerhalb des Zeitraums: {count}.",
        "versus": "A: {a}\nB: {b}",
        "drawn": "Bild: {file}",
    },
    "en": {
        "title": "{brand}: {start} to {end}, {messages} messages",
        "day": "%d %b %Y",
        "who": "who",
        "hours": "hours",
        "nights": "nights",
        "pages": "pages",
        "at_night": "at\nnight",
        "woken": "nights\nwoken",
        "worst": "worst\nweek",
        "acknowledged": "acknow-\nledged",
        "missed": "missed",
        "alarms": "pages",
        "storms": "storms (messages in them)",
        "time_day": "until acknowledged, by day",
        "time_night": "until acknowledged, at night",
        "times": "{median}, 90 %: {ninetieth}, at most {longest}",
        "escalated": "went on to more people",
        "nobody": "nobody acknowledged",
        "gaps": "gaps in the roster",
        "doubles": "booked twice",
        "late": "answered late, {urgency}",
        "late_of": "{missed} of {due}",
        "worst_late": "{missed} of {due}, by up to {late}",
        "low": "low",
        "normal": "normal",
        "high": "high",
        "urgent": "urgent",
        "assumed": (
            "Assumed: whoever is told acknowledges with {day} % by day and {night} % at night, mostly within {fast} "
            "or {slow}; an answer takes {answer}, people answering: {answering}; seed {seed}."
        ),
        "outside": "Not counted, outside the period: {count}.",
        "versus": "A: {a}\nB: {b}",
        "drawn": "picture: {file}",
    },
}


def command(
    config: Annotated[Path, typer.Option("--config", help="The community's configuration.")] = Path("community.yaml"),
    events: Annotated[
        str, typer.Option("--events", help="CSV or JSON Lines, or typical:2000 for so many made-up messages.")
    ] = "typical:2000",
    since: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="First day; without it, today.")
    ] = None,
    until: Annotated[
        datetime | None, typer.Option("--to", formats=["%Y-%m-%d"], help="Last day; without it, a year.")
    ] = None,
    absences: Annotated[
        Path | None,
        typer.Option("--absences", help="CSV (person, from, to, because, instead), besides those configured."),
    ] = None,
    sick: Annotated[
        int, typer.Option("--sick-days", min=0, max=200, help="Made-up illness: days a person and year.")
    ] = 0,
    assumptions: Annotated[
        Path | None, typer.Option("--assumptions", help="YAML, see infra/simulation.example.yaml.")
    ] = None,
    seed: Annotated[
        int | None, typer.Option("--seed", min=0, help="Of everything random: another number is other luck.")
    ] = None,
    compare: Annotated[
        Path | None, typer.Option("--compare", help="Another configuration, played with the same messages and luck.")
    ] = None,
    svg: Annotated[
        Path | None, typer.Option("--svg", help="Also draw the nights of each person into this file.")
    ] = None,
    as_json_document: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Play a year of messages and absences against the roster: who is woken how often, and what is answered late."""
    assumed = read_assumptions(assumptions) if assumptions else Assumptions()
    if seed is not None:
        assumed = assumed.model_copy(update={"seed": seed})
    period, community = _period(config, since, until)
    other = None if compare is None else _compiled(compare, period).model_copy(update={"locale": community.locale})
    _check_people(assumed, [community] if other is None else [community, other], assumptions)
    messages = _messages(events, community, period, assumed.seed)
    away = read_absences(absences, community) if absences else ()
    reports = [_played(community, messages, away, sick, period, assumed)]
    if other is not None:
        try:
            reports.append(_played(other, messages, away, sick, period, assumed))
        except ConfigurationError as error:
            raise ConfigurationError(f"{compare}: {error}") from error
    if as_json_document:
        show.as_json(_document(reports, [config, compare], assumed))
    else:
        _print(reports, [str(config), str(compare)], assumed, len(messages))
    if svg is not None:
        _draw(svg, reports[0], quiet=as_json_document)


@dataclass(frozen=True, slots=True)
class Days:
    """The days that are played, both included, and their instants in UTC."""

    first: date
    last: date
    start: datetime
    end: datetime


def _period(config: Path, since: datetime | None, until: datetime | None) -> tuple[Days, Community]:
    loaded = load(config)
    first = since.date() if since else datetime.now(ZoneInfo(loaded.zone)).date()
    if first.year not in YEARS:
        raise ConfigurationError(f"--from must be in the years {YEARS.start} to {YEARS.stop - 1}")
    last = until.date() if until else first + timedelta(days=364)
    if not timedelta(0) <= last - first < timedelta(days=LONGEST):
        raise ConfigurationError(f"--to must be from {first} to {first + timedelta(days=LONGEST - 1)}")
    days = Days(first, last, begin_of(first, loaded.zone), end_of(last, loaded.zone))
    return days, compile_community(loaded, first, folder=config.parent)


def _compiled(config: Path, period: Days) -> Community:
    return compile_community(load(config), period.first, folder=config.parent)


def _check_people(assumed: Assumptions, teams: Sequence[Community], file: Path | None) -> None:
    known = list(dict.fromkeys(person.id for community in teams for person in community.people))
    strangers = sorted(set(assumed.people).difference(known))
    if strangers:
        raise ConfigurationError(f"{file}: people.{strangers[0]}: is nobody of the team; known: {', '.join(known)}")


def _messages(events: str, community: Community, period: Days, seed: int) -> tuple[Message, ...]:
    name, colon, written = events.partition(":")
    if name != "typical" or (not colon and Path(events).exists()):
        return read_messages(Path(events), community)
    if not re.fullmatch("[0-9]{1,6}", written) or not 1 <= int(written) <= MOST:
        raise ConfigurationError(
            f"--events {events[:60]}: write a number from 1 to {MOST} after typical:, as typical:2000"
        )
    return typical(int(written), community, period.start, period.end, seed)


def _played(
    community: Community,
    messages: Sequence[Message],
    away: Sequence[Absence],
    sick: int,
    period: Days,
    assumed: Assumptions,
) -> Report:
    """One configuration, with the absences of people whom it has and `sick` days of illness for each of them."""
    known = {person.id for person in community.people}
    given = (
        each if each.instead in known else each.model_copy(update={"instead": None})
        for each in away
        if each.person in known
    )
    ill = sick_days(community, sick, range(period.first.year, period.last.year + 1), assumed.seed)
    staffed = community.model_copy(update={"absences": (*community.absences, *given, *ill)})
    return simulate(staffed, arrivals_of(messages, staffed), period.start, period.end, assumed)


def _document(reports: Sequence[Report], files: Sequence[Path | None], assumed: Assumptions) -> dict[str, object]:
    made = [{"config": str(file), **as_json(report)} for report, file in zip(reports, files, strict=False)]
    compared = {"compared_with": made[1]} if len(made) > 1 else {}
    return {**made[0], "assumptions": assumed.model_dump(mode="json"), **compared}


def _draw(file: Path, report: Report, *, quiet: bool) -> None:
    try:
        file.write_text(picture(report), encoding="utf-8")
    except OSError as error:
        raise ConfigurationError(f"{file}: cannot be written ({error.strerror})") from None
    if not quiet:
        _line(WORDS[report.community.locale]["drawn"].format(file=file))


# What people see -----------------------------------------------------------------------------


def _print(reports: Sequence[Report], files: Sequence[str], assumed: Assumptions, given: int) -> None:
    first = reports[0]
    locale = first.community.locale
    words = WORDS[locale]
    last_day = first.end - timedelta(seconds=1)
    title = words["title"].format(
        brand=first.community.brand,
        start=_day(first.start, first.community),
        end=_day(last_day, first.community),
        messages=number(first.messages, locale),
    )
    show.OUT.print(f"[bold]{escape(title)}[/bold]", highlight=False)
    if len(reports) > 1:
        _line(words["versus"].format(a=files[0], b=files[1]))
    show.OUT.print(_shares(reports) if len(reports) == 1 else _shares_compared(reports))
    show.OUT.print(_totals(reports))
    for mark, report in zip("AB", reports, strict=False):
        for finding in findings(report):
            colour = "red" if finding.serious else "green" if finding.code == "fine" else "yellow"
            sentence = f"{mark}: {finding.sentence}" if len(reports) > 1 else finding.sentence
            show.OUT.print(f"[{colour}]{escape(sentence)}[/{colour}]", highlight=False)
    show.OUT.print(escape(_assumed(assumed, locale)), style="dim", highlight=False)
    if given > first.messages:
        _line(words["outside"].format(count=given - first.messages))


def _day(at: datetime, community: Community) -> str:
    return f"{at.astimezone(UTC).astimezone(ZoneInfo(community.zone)):{WORDS[community.locale]['day']}}"


def _assumed(assumed: Assumptions, locale: str) -> str:
    return WORDS[locale]["assumed"].format(
        day=number(assumed.acknowledges.day * 100, locale),
        night=number(assumed.acknowledges.night * 100, locale),
        fast=duration(assumed.reacts_in_minutes.day, locale),
        slow=duration(assumed.reacts_in_minutes.night, locale),
        answer=duration(assumed.minutes_per_answer, locale),
        answering=assumed.answering,
        seed=assumed.seed,
    )


COLUMNS: tuple[tuple[str, Callable[[Share, str], str]], ...] = (
    ("hours", lambda share, locale: number(round(share.hours), locale)),
    ("nights", lambda share, _: str(share.nights)),
    ("pages", lambda share, _: str(share.pages)),
    ("at_night", lambda share, _: str(share.pages_at_night)),
    ("woken", lambda share, _: str(share.nights_woken)),
    ("worst", lambda share, _: f"{share.worst_week_pages} ({share.worst_week[5:]})" if share.worst_week else "–"),
    ("acknowledged", lambda share, _: str(share.acknowledged)),
    ("missed", lambda share, _: str(share.missed)),
)
COMPARED = ("hours", "nights", "pages", "woken", "missed")


def _table(locale: str) -> Table:
    """A table of people, narrow enough for a terminal of 80 columns."""
    table = Table(box=box.SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column(WORDS[locale]["who"], overflow="fold")
    return table


def _shares(reports: Sequence[Report]) -> Table:
    (report,) = reports
    locale = report.community.locale
    table = _table(locale)
    for name, _ in COLUMNS:
        table.add_column(WORDS[locale][name], justify="right")
    for share in report.shares:
        cells = [show_of(share, locale) for _, show_of in COLUMNS]
        table.add_row(escape(report.community.person(share.person).first_name), *cells)
    return table


def _shares_compared(reports: Sequence[Report]) -> Table:
    """A row a person of either, A → B; who is in one of them only has a dash in the other."""
    locale = reports[0].community.locale
    shown = [(name, show_of) for name, show_of in COLUMNS if name in COMPARED]
    table = _table(locale)
    for name, _ in shown:
        table.add_column(WORDS[locale][name], justify="right")
    names = {person.id: person.first_name for report in reversed(reports) for person in report.community.people}
    found = [{share.person: share for share in report.shares} for report in reports]
    for person in dict.fromkeys(who for shares in found for who in shares):
        cells = [
            " → ".join(show_of(shares[person], locale) if person in shares else "–" for shares in found)
            for _, show_of in shown
        ]
        table.add_row(escape(names[person]), *cells)
    return table


def _totals(reports: Sequence[Report]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_header=len(reports) > 1, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("", overflow="fold")
    for mark in "AB"[: len(reports)]:
        table.add_column(mark, overflow="fold")
    locale = reports[0].community.locale
    for rows in zip(*(_figures(report, locale) for report in reports), strict=True):
        values = (value if len(rows) == 1 else value.replace(", ", "\n") for _, value in rows)
        table.add_row(rows[0][0], *values)
    return table


def _figures(report: Report, locale: str) -> Iterator[tuple[str, str]]:
    """Everything that is not one person's: what it is, and the figure."""
    words = WORDS[locale]
    hours = f" ({duration(report.gap_hours * 60, locale)})" if report.gaps else ""
    yield words["alarms"], str(len(report.pages))
    yield words["storms"], f"{report.storms} ({report.in_storms + report.storms})"
    yield words["time_day"], _times(report.by_day, locale)
    yield words["time_night"], _times(report.by_night, locale)
    yield words["escalated"], str(report.escalated)
    yield words["nobody"], str(len(report.nobodys))
    yield words["gaps"], f"{len(report.gaps)}{hours}"
    yield words["doubles"], str(len(report.coverage.double_bookings))
    for each in report.answers:
        yield words["late"].format(urgency=words[each.urgency]), _late(each, locale)


def _times(times: Times, locale: str) -> str:
    if times.median is None or times.ninetieth is None or times.longest is None:
        return "–"
    told = {name: duration(getattr(times, name), locale) for name in ("median", "ninetieth", "longest")}
    return WORDS[locale]["times"].format(**told)


def _late(answers: Answers, locale: str) -> str:
    words = WORDS[locale]["worst_late" if answers.missed else "late_of"]
    return words.format(
        missed=number(answers.missed, locale),
        due=number(answers.due, locale),
        late=duration(answers.worst_minutes, locale),
    )


def _line(text: str) -> None:
    show.OUT.print(escape(text), highlight=False, soft_wrap=True)
