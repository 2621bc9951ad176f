"""The commands `dankbar roster …`: who is on duty, the week, and whether the roster holds."""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer
from rich.markup import escape
from rich.table import Table

from dankbar.domain.calendar import staffed
from dankbar.domain.clocks import begin_of, end_of
from dankbar.domain.coverage import Coverage, Load, coverage, next_change
from dankbar.domain.reasons import say
from dankbar.domain.roster import line, who
from dankbar.errors import ConfigurationError
from dankbar.model.community import Community
from dankbar.model.decision import Reason
from dankbar_cli import show
from dankbar_cli.roster_picture import DAYS, picture
from dankbar_cli.roster_source import ConfigFile, OnStack, known, roster_at
from dankbar_cli.running import attached

app = typer.Typer(help="Who is on duty, when, and why.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
FAIR_AFTER = timedelta(weeks=8)
"""In less time turns of a week cannot even out."""


class Format(StrEnum):
    """How `show` shows the week."""

    TABLE = "table"
    JSON = "json"
    ICS = "ics"
    SVG = "svg"


@dataclass(frozen=True, slots=True)
class Finding:
    """What `check` found. `serious`: somebody may not be reached; else a hint."""

    code: str
    serious: bool
    sentence: str


WORDS = {
    "de": {
        "heads": ("von", "bis", "wer", "warum"),
        "gap": "Lücke",
        "next": "{person} ab {start}.",
        "in_line": "Danach werden gerufen: {names}.",
        "staffed": "Im Büro ist gerade jemand.",
        "gap_found": "Lücke von {start} bis {end}: Es würde nur noch {person} geweckt.",
        "last_resort": "{person} soll immer erreichbar sein, fehlt aber von {start} bis {end}.",
        "double": "Doppelt eingetragen von {start} bis {end}: {counts} und {overruled}. Es gilt {counts}.",
        "overlong": "{person} hat von {start} bis {end} ohne Pause Bereitschaft.",
        "nights": "{person} hat viel mehr Nächte als die anderen: {count}.",
        "weekend_days": "{person} hat viel mehr Tage an Wochenenden als die anderen: {count}.",
        "holidays": "{person} hat viel mehr Feiertage als die anderen: {count}.",
        "fine": "Der Plan hält bis {end}: keine Lücke, nichts doppelt.",
        "time": "%d.%m. %H:%M",
    },
    "en": {
        "heads": ("from", "until", "who", "why"),
        "gap": "gap",
        "next": "{person} from {start}.",
        "in_line": "Called after that: {names}.",
        "staffed": "Somebody is in the office now.",
        "gap_found": "Gap from {start} to {end}: only {person} would be woken.",
        "last_resort": "{person} is to be reachable always, but is away from {start} to {end}.",
        "double": "Entered twice from {start} to {end}: {counts} and {overruled}. {counts} counts.",
        "overlong": "{person} is on duty from {start} to {end} without a break.",
        "nights": "{person} has many more nights than the others: {count}.",
        "weekend_days": "{person} has many more days of weekends than the others: {count}.",
        "holidays": "{person} has many more holidays than the others: {count}.",
        "fine": "The roster holds until {end}: no gap, nothing twice.",
        "time": "%d %b %H:%M",
    },
}


@app.command("who")
def tell_who(
    at: Annotated[
        datetime | None,
        typer.Option("--at", formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"], help="Local time of the brand."),
    ] = None,
    config: ConfigFile = None,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Tell who is on duty, and why."""
    instant, community = _read(config, stack, at)
    duty, change = who(community, instant), next_change(community, instant)
    others = [person for person in line(community, instant) if person != duty.person]
    if as_json:
        show.as_json(
            {
                "at": instant.isoformat(),
                "person": duty.person.id,
                "gap": duty.is_gap,
                "staffed": staffed(community, instant),
                "reasons": [asdict(reason) for reason in duty.reasons],
                "next": change and {"person": change.duty.person.id, "from": change.start.isoformat()},
                "line": [duty.person.id, *(person.id for person in others)],
            }
        )
        return
    words = WORDS[community.locale]
    show.OUT.print(f"[bold]{escape(duty.person.name)}[/bold]", highlight=False)
    for reason in duty.reasons:
        _line(f"  {say(reason, community.locale)}")
    if staffed(community, instant):
        _line(f"  {words['staffed']}")
    if change is not None:
        _line(_say(community, "next", person=change.duty.person.name, start=change.start))
    if others:
        _line(_say(community, "in_line", names=", ".join(person.first_name for person in others)))


@app.command("show")
def show_week(
    week: Annotated[str | None, typer.Option("--week", help="Such as 2026-W52; without it, this week.")] = None,
    form: Annotated[Format, typer.Option("--format", help="How.")] = Format.TABLE,
    config: ConfigFile = None,
    stack: OnStack = None,
) -> None:
    """Show a week: who is on duty when, and gaps."""
    monday = _monday(week) if week else None
    begin = datetime.combine(monday, datetime.min.time()) if monday else None
    instant, community = _read(config, stack, begin)
    local = instant.astimezone(ZoneInfo(community.zone)).date()
    monday = monday or local - timedelta(days=local.weekday())
    start, end = (begin_of(day, community.zone) for day in (monday, monday + timedelta(days=7)))
    SHOWN[form](community, coverage(community, start, end), monday)


@app.command("check")
def check(
    days: Annotated[int, typer.Option(min=1, max=400, help="How far ahead.")] = 90,
    since: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="Without it, from now on.")
    ] = None,
    config: ConfigFile = None,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Look ahead for gaps, double bookings, overlong duty and unfair shares; ends with 1 if somebody may be missing."""
    instant, community = _read(config, stack, since)
    end = instant + timedelta(days=days)
    found = list(findings(community, coverage(community, instant, end)))
    if as_json:
        show.as_json([asdict(finding) for finding in found])
    else:
        for finding in found:
            colour = "red" if finding.serious else "yellow"
            show.OUT.print(f"[{colour}]{escape(finding.sentence)}[/{colour}]", highlight=False, soft_wrap=True)
        if not any(finding.serious for finding in found):
            show.OUT.print(_say(community, "fine", end=end), style="green", highlight=False, soft_wrap=True)
    if any(finding.serious for finding in found):
        raise typer.Exit(1)


@app.command("link")
def link(who_: Annotated[str, typer.Argument(metavar="PERSON", help="An id.")], stack: OnStack = None) -> None:
    """Print the private address under which a person's duty can be subscribed to as a calendar."""
    with attached(stack) as (found, webhook_url):
        person = known(found.community(), who_)
        address = found.calendar_link(person.id, webhook_url)
    show.OUT.print(address, markup=False, highlight=False, soft_wrap=True)


def findings(community: Community, found: Coverage) -> Iterator[Finding]:
    """What is wrong with a stretch of the roster, what is serious first, in the community's language."""
    last = community.person(community.on_call.last_resort)
    for gap in found.gaps:
        yield Finding("gap", True, _say(community, "gap_found", start=gap.start, end=gap.end, person=last.name))
    for absence in community.absences:
        zone = last.zone or community.zone
        start, end = max(begin_of(absence.start, zone), found.start), min(end_of(absence.end, zone), found.end)
        if absence.person == last.id and start < end:
            yield Finding("last_resort", True, _say(community, "last_resort", start=start, end=end, person=last.name))
    for each in found.double_bookings:
        names = {"counts": each.counts.name, "overruled": each.overruled.name}
        yield Finding("double", True, _say(community, "double", start=each.start, end=each.end, **names))
    for long in found.overlong:
        said = _say(community, "overlong", start=long.start, end=long.end, person=long.person.name)
        yield Finding("overlong", False, said)
    for share, field in found.unfair if found.end - found.start >= FAIR_AFTER else ():
        yield Finding(field, False, _say(community, field, person=share.person.name, count=str(getattr(share, field))))


def _read(config: Path | None, stack: str | None, at: datetime | None) -> tuple[datetime, Community]:
    """The compiled community of a roster, and the instant of a local time of it (None: now)."""
    with roster_at(config, stack) as roster:
        community = roster.community((at or datetime.now(UTC)).date())
    zone = ZoneInfo(community.zone)
    return (at.replace(tzinfo=zone) if at else datetime.now(zone)).astimezone(UTC), community


def _monday(week: str) -> date:
    try:
        return datetime.strptime(f"{week}-1", "%G-W%V-%u").replace(tzinfo=UTC).date()
    except ValueError:
        raise ConfigurationError(f"'{week}' is no week; write it like 2026-W52") from None


def _say(community: Community, what: str, **details: Any) -> str:
    told = {
        name: reading(value, community) if isinstance(value, datetime) else value for name, value in details.items()
    }
    return str(WORDS[community.locale][what]).format(**told)


def reading(at: datetime, community: Community) -> str:
    """An aware instant as the brand's clocks show it, in the community's language: `Sa 28.11. 09:00`."""
    clock = at.astimezone(ZoneInfo(community.zone))
    return f"{DAYS[community.locale][clock.weekday()]} {clock:{WORDS[community.locale]['time']}}"


def _line(text: str) -> None:
    show.OUT.print(escape(text), highlight=False, soft_wrap=True)


# The week ------------------------------------------------------------------------------------


def _rows(found: Coverage) -> Iterator[tuple[datetime, datetime, str | None, tuple[Reason, ...]]]:
    """Tiles and gaps in their order: from, until, whose (None: a gap), why."""
    rows = [(tile.start, tile.end, tile.duty.person.name, tile.reasons) for tile in found.tiles if not tile.duty.is_gap]
    gaps = [(gap.start, gap.end, None, gap.reasons) for gap in found.gaps]
    return iter(sorted([*rows, *gaps], key=lambda row: row[0]))


def _as_table(community: Community, found: Coverage, monday: date) -> None:
    year, week, _ = monday.isocalendar()
    words = WORDS[community.locale]
    table = Table(title=f"{community.brand}, {year}-W{week:02}", expand=True)
    for heading, share in zip(words["heads"], (2, 2, 3, 7), strict=True):
        table.add_column(heading, ratio=share, overflow="fold")
    for start, end, person, reasons in _rows(found):
        why = " ".join(say(reason, community.locale) for reason in reasons)
        cells = (reading(start, community), reading(end, community), person or str(words["gap"]), why)
        table.add_row(*(escape(cell) for cell in cells), style=None if person else "bold red")
    show.OUT.print(table)


def _as_json(community: Community, found: Coverage, monday: date) -> None:
    def load_of(load: Load) -> dict[str, Any]:
        return asdict(load) | {"person": load.person.id}

    show.as_json(
        {
            "week": "{}-W{:02}".format(*monday.isocalendar()[:2]),
            "tiles": [
                {
                    "from": tile.start.isoformat(),
                    "to": tile.end.isoformat(),
                    "person": tile.duty.person.id,
                    "gap": tile.duty.is_gap,
                    "reasons": [asdict(reason) for reason in tile.reasons],
                }
                for tile in found.tiles
            ],
            "gaps": [{"from": gap.start.isoformat(), "to": gap.end.isoformat()} for gap in found.gaps],
            "double_bookings": [
                {"from": each.start.isoformat(), "to": each.end.isoformat()}
                | {"counts": each.counts.id, "overruled": each.overruled.id}
                for each in found.double_bookings
            ],
            "loads": [load_of(load) for load in found.loads],
        }
    )


def _as_calendar(community: Community, found: Coverage, monday: date) -> None:
    import icalendar

    calendar = icalendar.Calendar()
    calendar.add("prodid", "-//Dankbar//roster//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", f"{community.brand}: {'Bereitschaft' if community.locale == 'de' else 'on duty'}")
    for start, end, person, reasons in _rows(found):
        event = icalendar.Event()
        event.add("uid", sha256(f"{community.brand}\n{start}\n{person}".encode()).hexdigest()[:24] + "@dankbar")
        event.add("dtstamp", datetime.now(UTC).replace(microsecond=0))
        event.add("dtstart", start)
        event.add("dtend", end)
        event.add("summary", person or str(WORDS[community.locale]["gap"]))
        event.add("description", "\n".join(say(reason, community.locale) for reason in reasons))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    show.OUT.file.write(calendar.to_ical().decode())


def _as_picture(community: Community, found: Coverage, monday: date) -> None:
    show.OUT.file.write(picture(community, found, monday))


SHOWN: dict[Format, Callable[[Community, Coverage, date], None]] = {
    Format.TABLE: _as_table,
    Format.JSON: _as_json,
    Format.ICS: _as_calendar,
    Format.SVG: _as_picture,
}
