"""The commands that change a roster, `dankbar roster off`, `swap`, `override`, and what was changed on a stack."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from pydantic import ValidationError
from rich.markup import escape
from rich.table import Table

from dankbar.domain.changes import Dropped, HandOver, compare, lasts
from dankbar.domain.coverage import coverage
from dankbar.errors import ConfigurationError
from dankbar.model.change import Author, Change, Entered, Entry, people_of
from dankbar.model.community import Absence, Community, Override, Swap
from dankbar_cli import show
from dankbar_cli.roster_commands import AsJson, Finding, findings, reading
from dankbar_cli.roster_picture import DAYS
from dankbar_cli.roster_source import ConfigFile, FileRoster, OnStack, StackRoster, known, roster_at
from dankbar_cli.running import attached
from dankbar_cli.stack import Changed

app = typer.Typer()

Since = Annotated[str, typer.Option("--from", help="A day, or a local time such as 2026-12-24T14:00.")]
Until = Annotated[str, typer.Option("--to", help="The last day, included, or a local time.")]
By = Annotated[str, typer.Option("--by", help="Who says so: stands beside the AWS identity on the audit trail.")]
LONGEST_NAME = 100
TOLD_AHEAD = timedelta(days=400)
"""Of a change without a near end only so much is told."""
OF_A_CHANGE = frozenset({"gap", "last_resort", "double", "overlong"})
"""Findings that a change can bring about; shares even out over months and are for `roster check`."""


class Because(StrEnum):
    """Why somebody is away."""

    HOLIDAY = "holiday"
    SICK = "sick"
    OTHER = "other"


WORDS: dict[str, dict[str, str]] = {
    "de": {
        "enter": "Eingetragen",
        "undo": "Zurückgenommen",
        "push": "Konfiguration übertragen",
        "crisis_on": "Krisenmodus an: {because}",
        "crisis_off": "Krisenmodus aus (war: {because})",
        "dropped": ", weggefallen: {count}",
        "off": "{person} fehlt{because} von {start} bis {end}{instead}",
        "instead": ", Vertretung: {name}",
        "because_holiday": " (Urlaub)",
        "because_sick": " (krank)",
        "because_other": "",
        "swap": "{person} und {other} tauschen von {start} bis {end}",
        "override": "{person} übernimmt von {start} bis {end}{instead_of}",
        "instead_of": ", statt {name}",
        "hand_over": "{start} bis {end}: {after} statt {before}",
        "same": "Wer Bereitschaft hat, bleibt dabei gleich.",
        "back": "Gilt innerhalb einer Minute. Zurücknehmen: dankbar roster undo {id}",
        "none": "Auf dem Stack ist nichts eingetragen.",
        "day": "%d.%m.",
    },
    "en": {
        "enter": "Entered",
        "undo": "Taken back",
        "push": "Configuration pushed",
        "crisis_on": "Crisis mode on: {because}",
        "crisis_off": "Crisis mode off (was: {because})",
        "dropped": ", left out: {count}",
        "off": "{person} is away{because} from {start} to {end}{instead}",
        "instead": ", substitute: {name}",
        "because_holiday": " (holiday)",
        "because_sick": " (off sick)",
        "because_other": "",
        "swap": "{person} and {other} swap from {start} to {end}",
        "override": "{person} takes over from {start} to {end}{instead_of}",
        "instead_of": ", instead of {name}",
        "hand_over": "{start} to {end}: {after} instead of {before}",
        "same": "Who is on duty stays the same.",
        "back": "Counts within a minute. To take it back: dankbar roster undo {id}",
        "none": "Nothing is entered on the stack.",
        "day": "%d %b",
    },
}


# Changing ------------------------------------------------------------------------------------


@app.command("off")
def off(
    person: Annotated[str, typer.Argument(help="An id.")],
    since: Since,
    until: Until,
    because: Annotated[Because, typer.Option("--because", help="Why.")] = Because.OTHER,
    instead: Annotated[str | None, typer.Option("--instead", help="An id; without it, the next in turn.")] = None,
    by: By = "",
    config: ConfigFile = None,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Enter that somebody is away, on that person's own clocks."""
    fields = {"person": person, "from": since, "to": until, "because": because.value, "instead": instead}
    _enter(Absence, fields, by, (config, stack), as_json)


@app.command("swap")
def swap(
    one: Annotated[str, typer.Argument(help="An id.")],
    other: Annotated[str, typer.Argument(help="An id.")],
    since: Since,
    until: Until,
    by: By = "",
    config: ConfigFile = None,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Have two people exchange all their duties of that time."""
    fields = {"people": [one, other], "from": since, "to": until, "made_at": _now()}
    _enter(Swap, fields, by, (config, stack), as_json)


@app.command("override")
def override(
    person: Annotated[str, typer.Argument(help="An id.")],
    since: Since,
    until: Until,
    instead_of: Annotated[str | None, typer.Option("--instead-of", help="Only this person's duty.")] = None,
    by: By = "",
    config: ConfigFile = None,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Have somebody take over, whoever's duty it is."""
    fields = {"person": person, "from": since, "to": until, "instead_of": instead_of, "made_at": _now()}
    _enter(Override, fields, by, (config, stack), as_json)


@app.command("undo")
def undo(
    change: Annotated[str, typer.Argument(help="The id that `dankbar roster changes` shows.")],
    by: By = "",
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Take back what was entered on the stack."""
    with attached(stack) as (found, _):
        back, changed = found.undo(change, by[:LONGEST_NAME])
    _tell("undo", back.what, changed, as_json)


def _enter(
    kind: type[Entered],
    fields: dict[str, Any],
    by: str,
    place: tuple[Path | None, str | None],
    as_json: bool,
) -> None:
    with roster_at(*place) as roster:
        changed, what = _entered(roster, kind, fields, by[:LONGEST_NAME])
    _tell("enter", what, changed, as_json)


def _entered(
    roster: FileRoster | StackRoster, kind: type[Entered], fields: dict[str, Any], by: str
) -> tuple[Changed, Entered]:
    community = roster.community(datetime.now(UTC).date())
    for who in (*fields.get("people", ()), *(fields.get(field) for field in ("person", "instead", "instead_of"))):
        if who is not None:
            known(community, who)
    try:
        what = kind.model_validate(fields)
    except ValidationError as error:
        raise ConfigurationError(_complaint(error)) from None
    return roster.enter(what, by), what


def _complaint(error: ValidationError) -> str:
    """The first thing that is wrong, with the option that it is about."""
    first = error.errors(include_url=False)[0]
    if not first["loc"]:
        return "--to must be later than --from"
    return f"--{first['loc'][0]}: {first.get('ctx', {}).get('error', first['msg'])}"


def _now() -> str:
    """The instant as the configuration writes it, in whole minutes."""
    return f"{datetime.now(UTC):%Y-%m-%dT%H:%MZ}"


# Telling what it means -----------------------------------------------------------------------


def _tell(did: str, what: Entered, changed: Changed, as_json: bool) -> None:
    """What was changed, who is on duty instead, and what is wrong with the roster because of it."""
    community = changed.after
    handed, found = meaning(what, changed, datetime.now(UTC))
    if as_json:
        show.as_json(
            {
                "id": changed.id,
                "hand_overs": [
                    {"from": each.start.isoformat(), "to": each.end.isoformat()}
                    | {"before": each.before.id, "after": each.after.id}
                    for each in handed
                ],
                "findings": [asdict(finding) for finding in found],
            }
        )
        return
    words = WORDS[community.locale]
    _line(f"{words[did]}: {describe(community, what)}")
    for each in handed:
        _line("  " + _hand_over(community, each))
    if not handed:
        _line(f"  {words['same']}")
    for finding in found:
        colour = "red" if finding.serious else "yellow"
        show.PROGRESS.print(f"[{colour}]{escape(finding.sentence)}[/{colour}]", highlight=False, soft_wrap=True)
    if did == "enter" and changed.id is not None:
        _line(words["back"].format(id=changed.id))


def meaning(what: Entered, changed: Changed, now: datetime) -> tuple[tuple[HandOver, ...], tuple[Finding, ...]]:
    """From `now` on: who is on duty instead because of a change, and the findings that were not there before it."""
    if not {person.id for person in changed.before.people}.issuperset(people_of(what)):
        return (), ()
    start, end = lasts(changed.before, what)
    start, end = max(start, now), min(end, now + TOLD_AHEAD)
    before, after = changed.before, changed.after
    handed = compare(coverage(before, start, end), coverage(after, start, end)) if start < end else ()
    # Duty that is too long may begin before the change and end after it.
    around = timedelta(days=after.on_call.longest_duty_days + 2)
    known_before, found = (
        [each for each in findings(one, coverage(one, start - around, end + around)) if each.code in OF_A_CHANGE]
        for one in (before, after)
    )
    return handed, tuple(finding for finding in found if finding not in known_before)


def describe(community: Community, what: Entered) -> str:
    """What was entered, in the community's language: `Anna fehlt (krank) von Di 01.12. bis Do 03.12.`."""
    words = WORDS[community.locale]
    told = {"start": _moment(what.start, community), "end": _moment(what.end, community)}
    if isinstance(what, Swap):
        one, other = (_name(community, who) for who in what.people)
        return words["swap"].format(person=one, other=other, **told)
    told["person"] = _name(community, what.person)
    if isinstance(what, Absence):
        instead = words["instead"].format(name=_name(community, what.instead)) if what.instead else ""
        return words["off"].format(because=words[f"because_{what.because}"], instead=instead, **told)
    instead_of = words["instead_of"].format(name=_name(community, what.instead_of)) if what.instead_of else ""
    return words["override"].format(instead_of=instead_of, **told)


def _hand_over(community: Community, each: HandOver) -> str:
    return WORDS[community.locale]["hand_over"].format(
        start=reading(each.start, community),
        end=reading(each.end, community),
        after=_name(community, each.after.id),
        before=_name(community, each.before.id),
    )


def _name(community: Community, who: str) -> str:
    """The first name; the whole one where two have the same; the id of somebody who has left."""
    found = next((person for person in community.people if person.id == who), None)
    if found is None:
        return who
    alike = [person for person in community.people if person.first_name == found.first_name]
    return found.first_name if len(alike) == 1 else found.name


def _moment(moment: date, community: Community) -> str:
    """A day or a local time as it was entered, an instant on the brand's clocks."""
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return reading(moment, community)
    day = f"{DAYS[community.locale][moment.weekday()]} {moment:{WORDS[community.locale]['day']}}"
    return f"{day} {moment:%H:%M}" if isinstance(moment, datetime) else day


def _line(text: str) -> None:
    show.OUT.print(escape(text), highlight=False, soft_wrap=True)


# What was changed on a stack -----------------------------------------------------------------


@app.command("changes")
def changes(stack: OnStack = None, as_json: AsJson = False) -> None:
    """List what was entered on the stack, with the ids that `undo` takes."""
    with attached(stack) as (found, _):
        entered, community = found.changes(), found.community()
    if as_json:
        show.as_json([change.model_dump(mode="json", exclude_none=True) for change in entered])
    elif not entered:
        _line(WORDS[community.locale]["none"])
    else:
        _table("changes", ("id", "what", "entered", "by"), [_row(community, change) for change in entered])


@app.command("log")
def log(
    most: Annotated[int, typer.Option(min=1, max=10_000, help="So many lines.")] = 50,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Show who changed the roster, pushed a configuration or switched crisis mode, newest first."""
    with attached(stack) as (found, _):
        entries, community = found.trail(most), found.community()
    if as_json:
        show.as_json([entry.model_dump(mode="json", exclude_none=True) for entry in entries])
        return
    rows = [(show.local(e.at, community), e.id, _did(community, e), _author(e.who)) for e in entries]
    _table("audit trail", ("when", "id", "what", "by"), rows)


def dropped_in_words(community: Community, dropped: Sequence[Dropped]) -> list[str]:
    """What a push has left out of what was entered on the stack, and why, a line each."""
    because = {
        "over": "it is over for more than a week",
        "stranger": "'{who}' is in the team no more",
        "written": "it stands in the file now",
    }
    return [
        f"left out {each.change.id}, for {because[each.because].format(who=each.who)}: "
        f"{describe(community, each.change.what)}"
        for each in dropped
    ]


def _row(community: Community, change: Change) -> tuple[str, str, str, str]:
    made_at = show.local(change.made_at, community)
    return change.id, describe(community, change.what), made_at, _author(change.made_by)


def _did(community: Community, entry: Entry) -> str:
    words = WORDS[community.locale]
    if entry.change is not None:
        return f"{words[entry.did]}: {describe(community, entry.change.what)}"
    if entry.crisis is not None:
        return words[entry.did].format(because=entry.crisis.because)
    return words[entry.did] + (words["dropped"].format(count=len(entry.dropped)) if entry.dropped else "")


def _author(who: Author) -> str:
    return f"{who.name} ({who.arn})" if who.name and who.arn else who.called


def _table(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    table = Table(title=title, expand=True)
    for heading, share in zip(headings, (2, 2, 6, 4) if headings[0] == "when" else (2, 6, 3, 4), strict=True):
        table.add_column(heading, ratio=share, overflow="fold")
    for row in rows:
        table.add_row(*(escape(cell) for cell in row))
    show.OUT.print(table)
