"""What the commands print: tables for people; every command prints plain JSON with --json."""

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from dankbar.model.closing import Closed
from dankbar.model.community import Community
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord, Step

if TYPE_CHECKING:
    from dankbar_cli.demo import Outcome, Report
    from dankbar_cli.embedded import Progress
    from dankbar_cli.explain import Explained
    from dankbar_cli.subscriptions import Change

OUT = Console()
PROGRESS = Console(stderr=True)


@contextmanager
def progress() -> Iterator["Progress"]:
    """Shows what is being done just now, on the error output: a spinner on a terminal, else a line each."""
    if PROGRESS.is_terminal:
        with PROGRESS.status("") as status:
            yield lambda message: status.update(escape(message))
    else:
        yield lambda message: PROGRESS.print(escape(message), highlight=False)


def as_json(document: object) -> None:
    """One JSON document."""
    OUT.file.write(json.dumps(document, ensure_ascii=False, indent=2, default=str) + "\n")


def demo(reports: Sequence["Report"]) -> None:
    """The table of the demo: a row an event, what was not expected in red beneath."""
    table = Table(title="Dankbar demo", show_lines=True, expand=True)
    for heading, share in (
        ("sample", 3),
        ("understood, and why", 5),
        ("thanks on the platform", 5),
        ("humans’ queue", 2),
        ("paged", 2),
    ):
        table.add_column(heading, ratio=share, overflow="fold")
    for report in reports:
        outcomes: list[Outcome | None] = [*report.events] or [None]
        for outcome in outcomes:
            table.add_row(*(escape(cell) for cell in _row(report, outcome)))
    OUT.print(table)
    for report in reports:
        for problem in [*report.unexpected, *(problem for event in report.events for problem in event.unexpected)]:
            OUT.print(f"[red]{escape(report.sample)}: {escape(problem)}[/red]")
    good = sum(report.as_expected for report in reports)
    OUT.print(f"{good} of {len(reports)} samples settled as expected", style="green" if good == len(reports) else "red")


def _row(report: "Report", outcome: "Outcome | None") -> tuple[str, str, str, str, str]:
    if outcome is None:
        return report.sample, "", "", "", ""
    said = f"„{outcome.text[:120]}“" if outcome.text else ""
    understood = "\n".join([f"{outcome.kind}: {outcome.understood or '–'}", said, *outcome.why])
    thanks = "\n".join(filter(None, [outcome.thanks or "–", "♥ liked" if outcome.liked else ""]))
    queued = "\n".join(
        filter(None, [outcome.queued or "–", f"by {outcome.answer_by[:16]}" if outcome.answer_by else ""])
    )
    return f"{report.sample}\n{report.at[:16]}", understood, thanks, queued, ", ".join(outcome.paged) or "–"


def explained(found: Sequence["Explained"]) -> None:
    """The decision about each event of a sample, in words."""
    for one in found:
        OUT.print(
            f"[bold]{escape(one.event.kind)}[/bold] {escape(one.event.author.name or '?')}: {escape(one.event.text)}"
        )
        for line in one.what():
            OUT.print(f"  → {escape(line)}", highlight=False)
        for line in one.why():
            OUT.print(f"    {escape(line)}", style="dim", highlight=False)


def items(found: Sequence[WorkItem], community: Community) -> None:
    """What waits for a human, the most pressing first."""
    table = Table(title="waiting for a human", expand=True)
    for heading in ("answer by", "urgency", "channel", "what", "who", "text", "answered"):
        table.add_column(heading, overflow="fold")
    for item in found:
        table.add_row(
            local(item.answer_by, community),
            str(item.urgency),
            item.channel,
            f"{item.kind}: {item.sort or '–'}",
            escape(item.author.name or "–"),
            escape(item.text[:200]),
            escape(item.answered or "–"),
        )
    OUT.print(table)


def closed_items(found: Sequence[tuple[WorkItem, Closed]], community: Community) -> None:
    """What was closed, the latest first."""
    table = Table(title="closed", expand=True)
    for heading in ("closed", "by", "because", "item", "text", "outcome"):
        table.add_column(heading, overflow="fold")
    for item, closed in found:
        cells = (local(closed.at, community), closed.by or closed.who, closed.because, item.id, item.text[:200])
        table.add_row(*map(escape, (*cells, closed.outcome or "–")))
    OUT.print(table)


def pages(found: Sequence[PageRecord], community: Community) -> None:
    """Who was paged when, and who acknowledged."""
    table = Table(title="pages", expand=True)
    for heading in ("when", "about", "items", "told", "acknowledged"):
        table.add_column(heading, overflow="fold")
    for page in found:
        told = [f"{_people(s, community)} {local(s.at + _offset(page), community)}" for s in page.steps.values()]
        taken = page.acknowledged_at
        table.add_row(
            local(page.opened_at, community),
            escape(f"{page.incident}: {page.summary[:120]}"),
            str(page.items),
            "\n".join(told) or "–",
            f"{_name(page.acknowledged_by, community)} {local(taken + _offset(page), community)}" if taken else "–",
        )
    OUT.print(table)


SUBSCRIPTIONS = {
    "de": {
        "subscribe": "+ {people}: {protocol} an {endpoint}",
        "unsubscribe": "- {people}: nichts mehr an {endpoint} ({protocol})",
        "filter": "~ {people}: {protocol} an {endpoint} bekommt nur noch, was für diese Personen ist",
        "pending": "? {people}: {endpoint} ({protocol}) muss den Empfang noch bestätigen",
        "fine": "Alle bekommen ihre Meldungen, sonst niemand.",
    },
    "en": {
        "subscribe": "+ {people}: {protocol} to {endpoint}",
        "unsubscribe": "- {people}: nothing to {endpoint} any more ({protocol})",
        "filter": "~ {people}: {protocol} to {endpoint} gets only what is for these people",
        "pending": "? {people}: {endpoint} ({protocol}) has yet to confirm",
        "fine": "Everybody gets their pages, and nobody else.",
    },
}


def subscriptions(changes: Sequence["Change"], community: Community) -> None:
    """What has to change among the subscriptions, one line each."""
    words = SUBSCRIPTIONS[community.locale]
    for change in changes:
        people = ", ".join(_name(who, community) for who in change.people) or "?"
        line = words[change.what].format(people=people, protocol=change.protocol, endpoint=change.endpoint)
        OUT.print(escape(line), highlight=False, soft_wrap=True)
    if not changes:
        OUT.print(words["fine"], highlight=False)


def _people(step: Step, community: Community) -> str:
    told = ", ".join(_name(who, community) for who in step.people) or "–"
    return f"everybody ({told})" if step.everybody else told


def _name(who: str | None, community: Community) -> str:
    names = {person.id: person.first_name for person in community.people}
    return names.get(who or "", who or "–")


def _offset(page: PageRecord) -> Any:
    from datetime import timedelta

    return timedelta(seconds=page.clock_offset)


def local(instant: datetime, community: Community) -> str:
    """An instant in the brand's local time."""
    return f"{instant.astimezone(ZoneInfo(community.zone)):%Y-%m-%d %H:%M}"
