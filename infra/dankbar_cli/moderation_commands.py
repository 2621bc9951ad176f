"""The commands `dankbar moderation …`: what is hidden, hide, show again, delete, and the audit trail."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated

import boto3
import typer
from rich.markup import escape
from rich.table import Table

from dankbar.aws.configuration import Apis, Configuration
from dankbar.aws.moderation import Moderation
from dankbar.aws.table import Table as Records
from dankbar.errors import ConfigurationError
from dankbar.flow.moderate import Done, Moderate
from dankbar.model.community import Community
from dankbar.model.moderation import Entry
from dankbar.model.record import EventRecord
from dankbar_cli import show
from dankbar_cli.running import attached
from dankbar_cli.stack import Stack

app = typer.Typer(help="Hide what breaks a rule, show it again, and see who did what.", no_args_is_help=True)

Item = Annotated[str, typer.Argument(help="The work item's id, CHANNEL/EVENT, as `dankbar items --json` shows it.")]
CitedRule = Annotated[int, typer.Option("--rule", help="The number of the netiquette's rule that it breaks.")]
By = Annotated[str | None, typer.Option("--by", help="Your name, for the audit trail; your AWS identity is noted too.")]
OnStack = Annotated[
    str | None, typer.Option("--stack", help="A stack on AWS; without it, the one that `dankbar up` runs here.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
Most = Annotated[int, typer.Option("--most", min=1, help="At most so many, the latest first.")]

SAID = {
    "hide": ("hidden, citing rule {rule}", "it is hidden already"),
    "restore": ("shown again", "it is to be seen already"),
    "delete": ("deleted, citing rule {rule}", "it is deleted already"),
}
"""What a command says when it did something, and when there was nothing left to do."""
WHAT = {"hide": "hidden", "restore": "shown again", "delete": "deleted"}


class Trail(Moderation):
    """The audit trail, and the records of events: all that `flow.moderate` needs."""

    def record(self, channel: str, event_id: str) -> EventRecord | None:
        """The record of an event; None where it is not there (any more)."""
        return Records(self._table, 1).record(channel, event_id)


@app.command("list")
def list_hidden(stack: OnStack = None, most: Most = 100, as_json: AsJson = False) -> None:
    """Show what is hidden now, the latest first."""
    with attached(stack) as (found, _):
        hidden, community = Moderation(found.table).hidden(most), found.community()
    if as_json:
        show.as_json([{**standing.model_dump(mode="json", exclude={"event"})} for standing in hidden])
        return
    table = Table(title="hidden now", expand=True)
    for heading in ("since", "item", "rule", "where"):
        table.add_column(heading, overflow="fold")
    for standing in hidden:
        since, rule = show.local(standing.at, community), _rule(standing.rule, community)
        table.add_row(*map(escape, (since, standing.item, rule, standing.event.permalink or "–")))
    show.OUT.print(table)


@app.command()
def hide(item: Item, rule: CitedRule, by: By = None, stack: OnStack = None, as_json: AsJson = False) -> None:
    """Hide a text that breaks a rule; its writer is told if the configuration says so."""
    with moderating(stack, by) as moderate:
        _tell(moderate.hide(item, rule), as_json)


@app.command()
def restore(item: Item, by: By = None, stack: OnStack = None, as_json: AsJson = False) -> None:
    """Show again what was hidden."""
    with moderating(stack, by) as moderate:
        _tell(moderate.restore(item), as_json)


@app.command()
def delete(
    item: Item,
    rule: CitedRule,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: By = None,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Delete a text that breaks a rule, for good. Hiding it is mostly enough, and can be undone."""
    if not yes:
        if not sys.stdin.isatty():
            raise ConfigurationError("nothing brings a deleted text back: say --yes where nobody can be asked")
        typer.confirm(f"Delete {item} for good?", abort=True)
    with moderating(stack, by) as moderate:
        _tell(moderate.delete(item, rule), as_json)


@app.command()
def log(stack: OnStack = None, most: Most = 100, as_json: AsJson = False) -> None:
    """Show the audit trail, the latest first: who did what, when, citing which rule."""
    with attached(stack) as (found, _):
        entries, community = Moderation(found.table).log(most), found.community()
    if as_json:
        show.as_json([entry.model_dump(mode="json") for entry in entries])
        return
    table = Table(title="audit trail", expand=True)
    for heading in ("when", "what", "item", "rule", "who"):
        table.add_column(heading, overflow="fold")
    for entry in entries:
        cells = (show.local(entry.at, community), _what(entry), entry.act.item, _rule(entry.act.rule, community))
        table.add_row(*map(escape, (*cells, _who(entry))))
    show.OUT.print(table)


@contextmanager
def moderating(stack: str | None, by: str | None) -> Iterator[Moderate]:
    """What moderates on a stack, in the name of whoever calls."""
    with attached(stack) as (found, _):
        yield Moderate(
            ledger=Trail(found.table),
            apis=Apis(found.parameter(), platform_base_url(found)),
            configuration=Configuration(found.table),
            who=boto3.client("sts").get_caller_identity()["Arn"],
            by=by,
        )


def platform_base_url(stack: Stack) -> str | None:
    """The playground in place of the platforms, where the stack was deployed so: as `respond` has it."""
    (described,) = boto3.client("cloudformation").describe_stacks(StackName=stack.name)["Stacks"]
    given = {each["ParameterKey"]: each.get("ParameterValue") for each in described.get("Parameters", [])}
    return given.get("PlatformBaseUrl") or None


def _tell(done: Done, as_json: bool) -> None:
    if as_json:
        show.as_json({"act": done.act.model_dump(mode="json"), "before": done.before, "told": done.told})
        return
    said = SAID[done.act.what][done.before].format(rule=done.act.rule)
    told = ", and its writer was told" if done.told else ""
    show.OUT.print(escape(f"{done.act.item}: {said}{told}"), highlight=False, soft_wrap=True)


def _what(entry: Entry) -> str:
    if entry.phase == "done":
        return WHAT[entry.act.what]
    return f"{entry.act.what}: {entry.phase}" + (f" ({entry.problem})" if entry.problem else "")


def _who(entry: Entry) -> str:
    act = entry.act
    if act.confidence is not None:
        return f"{act.who} ({act.confidence:.0%} sure)"
    return f"{act.by} ({act.who})" if act.by else act.who


def _rule(number: int, community: Community) -> str:
    rule = community.netiquette.rule(number)
    return str(number) if rule is None else f"{number} ({rule.title.of(community.locale)})"
