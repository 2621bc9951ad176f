"""The commands `dankbar starter …`: posts of the brand's own that begin a conversation, and what people answer."""

from collections import Counter
from datetime import UTC, datetime
from typing import Annotated

import boto3
import typer
from rich.markup import escape
from rich.table import Table

from dankbar.aws.configuration import new_id
from dankbar.aws.starters import LONGEST_PLAN, Starters
from dankbar.domain.wording import Occasion
from dankbar.errors import ConfigurationError, Refused
from dankbar.flow.respond import capabilities_of
from dankbar.model.community import Channel, Community
from dankbar.model.starter import LONGEST_STARTER, Starter
from dankbar_cli import show
from dankbar_cli.items_commands import hint
from dankbar_cli.moderation_commands import AsJson, By, Most, OnStack
from dankbar_cli.running import attached
from dankbar_cli.samples import instant_of
from dankbar_cli.wording_lint import lint_said

app = typer.Typer(help="Begin conversations at a set time, and gather the answers.", no_args_is_help=True)

StarterId = Annotated[str, typer.Argument(metavar="ID", help="As `dankbar starter list` shows it.")]
KEPT_DAYS = 1
"""Not used here: only what posts gives answers a time to be gathered."""


@app.command()
def add(
    channel: Annotated[str, typer.Option("--channel", help="The channel's name in community.yaml.")],
    at: Annotated[datetime, typer.Option("--at", formats=["%Y-%m-%dT%H:%M"], help="When, in the brand's local time.")],
    text: Annotated[str, typer.Option("--text", help=f"What is posted, at most {LONGEST_STARTER} characters.")],
    by: By = None,
    stack: OnStack = None,
) -> None:
    """Plan a post; it is published within five minutes of its time. What could be said better is hinted at."""
    with attached(stack) as (found, _):
        community = found.community()
        target = _channel(community, channel)
        starter = planned(text, target, instant_of(at, community), datetime.now(UTC), _caller(), by)
        hint(lint_said(text, Occasion.PRAISE, target.language, target.form_of_address, community.wording), community)
        Starters(found.table, KEPT_DAYS).add(starter)
    shadow = " (its channel is in shadow mode: it will only be written down)" if target.shadow else ""
    show.OUT.print(f"{starter.id}  planned for {show.local(starter.at, community)}{shadow}", soft_wrap=True)


def planned(text: str, channel: Channel, at: datetime, now: datetime, who: str, by: str | None) -> Starter:
    """A new starter. Raises Refused for a time or a text that cannot be posted on that channel."""
    text = text.strip()
    if not now < at <= now + LONGEST_PLAN:
        raise Refused("the time must lie ahead, within a year")
    capabilities = capabilities_of(channel)
    if not capabilities.publish:
        raise Refused(f"nothing can be published on {channel.name} from here: post it by hand")
    longest = min(capabilities.length, LONGEST_STARTER)
    if not 0 < len(text) <= longest or not text.replace("\n", "").isprintable():
        raise Refused(f"the text must be plain and have 1 to {longest} characters; this one has {len(text)}")
    return Starter(id=new_id(), channel=channel.name, text=text, at=at, who=who, by=by)


def _channel(community: Community, name: str) -> Channel:
    channel = community.channel(name)
    if channel is None:
        known = ", ".join(each.name for each in community.channels)
        raise ConfigurationError(f"there is no channel '{name}'; there are {known}")
    return channel


def _caller() -> str:
    arn: str = boto3.client("sts").get_caller_identity()["Arn"]
    return arn


@app.command("list")
def list_starters(stack: OnStack = None, most: Most = 100, as_json: AsJson = False) -> None:
    """Show what is planned, and what was posted or not, and why."""
    with attached(stack) as (found, _):
        starters, community = Starters(found.table, KEPT_DAYS).all(most), found.community()
    if as_json:
        show.as_json([starter.model_dump(mode="json") for starter in starters])
        return
    table = Table(title="conversation starters", expand=True)
    for heading in ("id", "when", "channel", "state", "text", "by"):
        table.add_column(heading, overflow="fold")
    for each in starters:
        state = f"{each.state}: {each.problem}" if each.problem else each.state
        cells = (each.id, show.local(each.at, community), each.channel, state, each.text, each.by or each.who)
        table.add_row(*map(escape, cells))
    show.OUT.print(table)


@app.command()
def remove(starter: StarterId, stack: OnStack = None) -> None:
    """Take a planned post off the plan. What was posted is deleted on the platform itself."""
    with attached(stack) as (found, _):
        removed = Starters(found.table, KEPT_DAYS).remove(starter)
    if not removed:
        raise ConfigurationError(f"'{starter}' is not planned (any more): `dankbar starter list` shows what is")
    show.OUT.print("removed")


@app.command()
def answers(starter: StarterId, stack: OnStack = None, most: Most = 1_000, as_json: AsJson = False) -> None:
    """Show what people answered to a starter, the latest first, and how much of each sort."""
    with attached(stack) as (found, _):
        starters, community = Starters(found.table, KEPT_DAYS), found.community()
        asked = starters.get(starter)
        if asked is None:
            raise ConfigurationError(f"there is no starter '{starter}': `dankbar starter list` shows them")
        records = list(starters.answers(asked, most))
    counts = Counter(str(record.sort or "other") for record in records)
    if as_json:
        said = [
            {
                "at": record.event.occurred_at,
                "author": record.event.author.name,
                "text": record.event.text,
                "sort": record.sort,
            }
            for record in records
        ]
        show.as_json({"starter": asked.model_dump(mode="json"), "counts": counts, "answers": said})
        return
    table = Table(title=escape(asked.text), expand=True)
    for heading in ("when", "who", "sort", "text"):
        table.add_column(heading, overflow="fold")
    for record in records:
        event = record.event
        when, who = show.local(event.occurred_at, community), event.author.name or "–"
        table.add_row(*map(escape, (when, who, str(record.sort or "–"), event.text)))
    show.OUT.print(table)
    show.OUT.print(", ".join(f"{sort} {count}" for sort, count in counts.most_common()) or "no answers yet")
