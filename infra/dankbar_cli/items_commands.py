"""The commands `dankbar items …`: what waits for a human, what was closed, and closing it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Annotated, Any
from urllib.parse import urlsplit

import boto3
import typer
from rich.markup import escape

from dankbar.aws.configuration import Apis, Configuration
from dankbar.aws.items import Items
from dankbar.aws.queues import Outbox
from dankbar.aws.table import Table
from dankbar.domain import dialogue, reasons
from dankbar.domain.wording import Occasion
from dankbar.errors import Refused
from dankbar.flow.dialogue import Close, Done
from dankbar.flow.respond import Respond
from dankbar.model.closing import LONGEST_OUTCOME, Because
from dankbar.model.community import Channel, Community
from dankbar.model.record import State
from dankbar_cli import show
from dankbar_cli.moderation_commands import AsJson, By, Most, OnStack, platform_base_url
from dankbar_cli.running import attached
from dankbar_cli.stack import Stack
from dankbar_cli.wording_lint import Finding, lint_said

app = typer.Typer(help="What waits for a human; close what is done.", invoke_without_command=True)

TOLD = {
    State.DONE: "its writer has been told: {text}",
    State.SHADOW: "nothing was sent, for the channel is in shadow mode; its writer would have been told: {text}",
    State.DEFERRED: "its writer is told as soon as the platform takes it ({why})",
    State.INTENDED: "its writer is being told",
    State.UNCLEAR: "it is unknown yet whether its writer was told ({why}): it is looked into",
    State.FAILED: "its writer could NOT be told: {why} Please write to them on the platform itself.",
    State.DROPPED: "nobody could be told: {why}",
}
"""What the command says of how far telling has come."""


@app.callback()
def items(
    context: typer.Context,
    stack: OnStack = None,
    closed: Annotated[bool, typer.Option("--closed", help="What was closed instead, the latest first.")] = False,
    most: Most = 100,
    as_json: AsJson = False,
) -> None:
    """Show what waits for a human, the most pressing first. --most counts with --closed."""
    if context.invoked_subcommand is not None:
        return
    with attached(stack) as (found, _):
        community = found.community()
        if closed:
            _show_closed(Items(found.table, 1), most, community, as_json)
        elif as_json:
            show.as_json([item.model_dump(mode="json") for item in found.items()])
        else:
            show.items(found.items(), community)


def _show_closed(listed: Items, most: int, community: Community, as_json: bool) -> None:
    found = listed.closed(most)
    if as_json:
        show.as_json([{**item.model_dump(mode="json"), "closed": how.model_dump(mode="json")} for item, how in found])
    else:
        show.closed_items(found, community)


@app.command()
def close(
    item: Annotated[str, typer.Argument(help="The item's id, CHANNEL/EVENT, as `dankbar items --json` shows it.")],
    because: Annotated[Because, typer.Option("--because", help="Why it need not stand there any more.")] = "answered",
    outcome: Annotated[
        str | None, typer.Option("--outcome", help=f"What became of it, at most {LONGEST_OUTCOME} characters.")
    ] = None,
    tell: Annotated[
        bool | None,
        typer.Option("--tell/--no-tell", help="Tell its writer; without either, only who suggested what is done."),
    ] = None,
    by: By = None,
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Take an item off the list and, if wished, tell its writer what became of it, once."""
    with closing(stack, by) as (taking_off, community):
        if outcome is not None:
            _check(outcome, taking_off.respond, item, community)
        done = taking_off.close(item, because, outcome, tell=tell)
    if as_json:
        show.as_json(_document(done))
    else:
        _say(done, community)


@contextmanager
def closing(stack: str | None, by: str | None) -> Iterator[tuple[Close, Community]]:
    """What closes items on a stack, in the name of whoever calls; and the stack's community."""
    with attached(stack) as (found, _):
        yield Close(Items(found.table, 1), _respond(found), _caller(), by), found.community()


def _respond(stack: Stack) -> Respond:
    """What `respond` does, from here: the person at the command sees at once what the platform says."""
    queues = (stack.outputs[name] for name in ("HumanQueueUrl", "PageQueueUrl", "RetryQueueUrl"))
    return Respond(
        ledger=Table(stack.table, 1),
        outbox=Outbox(*queues),
        apis=Apis(stack.parameter(), platform_base_url(stack)),
        configuration=Configuration(stack.table),
        log=_log,
    )


def _log(level: str, message: str, _: dict[str, str]) -> None:
    if level != "INFO":
        show.PROGRESS.print(f"[yellow]{escape(message)}[/yellow]", highlight=False, soft_wrap=True)


def _caller() -> str:
    arn: str = boto3.client("sts").get_caller_identity()["Arn"]
    return arn


# The team's words --------------------------------------------------------------------------------


def _check(outcome: str, respond: Respond, item: str, community: Community) -> None:
    """Shows what could be said better. Raises Refused for what must not be said."""
    if len(outcome) > LONGEST_OUTCOME - 1:
        raise Refused(f"the outcome has {len(outcome)} characters; at most {LONGEST_OUTCOME - 1}: two short sentences")
    channel_name, _, event = item.partition("/")
    channel, record = community.channel(channel_name), respond.ledger.record(channel_name, event)
    if channel is None or record is None:
        return
    said, language = dialogue.tidy(outcome), dialogue.language_of(record, channel)
    found = [each for each in _lint(said, language, channel, community) if not _is_own_link(each, community)]
    hint(found, community)
    _hint_at_language(said, language)
    if serious := [finding for finding in found if finding.serious]:
        raise Refused(f"this must not be in an answer: {serious[0].message(community.locale)}")


def hint(found: Sequence[Finding], community: Community) -> None:
    """Says on the error output what could be said better."""
    for finding in found:
        message = f"{finding.marked()}: {finding.message(community.locale)}"
        show.PROGRESS.print(f"[yellow]{escape(message)}[/yellow]", highlight=False, soft_wrap=True)


def _lint(said: str, language: str, channel: Channel, community: Community) -> list[Finding]:
    return lint_said(said, Occasion.CLOSING, language, channel.form_of_address, community.wording)


def _is_own_link(finding: Finding, community: Community) -> bool:
    """The addresses that the netiquette tells everybody are ours."""
    if finding.rule != "link":
        return False
    ours = {_host(address) for address in (community.netiquette.contact, community.netiquette.imprint_url) if address}
    return _host(finding.parts()[1]) in ours


def _host(address: str) -> str:
    with_scheme = address if "://" in address else f"https://{address.rpartition('@')[2]}"
    return (urlsplit(with_scheme).hostname or "").removeprefix("www.")


def _hint_at_language(said: str, language: str) -> None:
    from dankbar.domain.triage import triage

    spoken = triage(said).language
    if spoken in ("de", "en") and spoken != language:
        wanted = {"de": "German", "en": "English"}[language]
        show.PROGRESS.print(f"[yellow]the writer is answered in {wanted}: is the outcome, too?[/yellow]")


# What came of it ---------------------------------------------------------------------------------


def _document(done: Done) -> dict[str, Any]:
    return {
        "item": done.item.id,
        "closed": done.closed.model_dump(mode="json"),
        "before": done.before,
        "told": None if done.told is None else done.told.model_dump(mode="json", exclude_none=True),
        "why_not_told": None if done.why_not is None else done.why_not.code,
    }


def _say(done: Done, community: Community) -> None:
    show.OUT.print(escape(f"{done.item.id}: {'it is closed already' if done.before else 'closed'}"), soft_wrap=True)
    if done.why_not is not None:
        why = reasons.say(done.why_not, community.locale)
        line = f"its writer was NOT told: {why} Please write to them on the platform itself, if you can."
        show.OUT.print(escape(line), highlight=False, soft_wrap=True)
    elif done.told is not None:
        why = "" if done.told.why is None else reasons.say(done.told.why, community.locale)
        line = TOLD[done.told.state].format(text=done.told.text, why=why)
        show.OUT.print(escape(line), highlight=False, soft_wrap=True)
