"""The command `dankbar`."""

import signal
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from dankbar.errors import ConfigurationError, DankbarError
from dankbar.model.delivery import Secrets
from dankbar_cli import (
    crisis_commands,
    feedback_commands,
    items_commands,
    moderation_commands,
    roster_changes,
    roster_commands,
    show,
    simulate_command,
    starter_commands,
    triage_commands,
    wording_commands,
)
from dankbar_cli.community_file import compile_community, load
from dankbar_cli.project import EXAMPLE
from dankbar_cli.running import attached, noted
from dankbar_cli.samples import all_samples, channel_for, deliver, instant_of, sample_at

app = typer.Typer(
    help="Dankbar, the serverless first responder for community managers.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
config = typer.Typer(help="Check and push community.yaml.", no_args_is_help=True)
secret = typer.Typer(help="Store the secrets and tokens of a channel in SSM.", no_args_is_help=True)
app.add_typer(config, name="config")
app.add_typer(secret, name="secret")
roster_commands.app.add_typer(roster_changes.app)
app.add_typer(roster_commands.app, name="roster")
app.command("simulate")(simulate_command.command)
app.add_typer(wording_commands.app, name="wording")
app.add_typer(moderation_commands.app, name="moderation")
app.add_typer(triage_commands.app, name="triage")
app.add_typer(crisis_commands.app, name="crisis")
app.add_typer(items_commands.app, name="items")
app.add_typer(feedback_commands.app, name="feedback")
app.add_typer(starter_commands.app, name="starter")

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
OnStack = Annotated[
    str | None, typer.Option("--stack", help="A stack on AWS; without it, the one that `dankbar up` runs here.")
]
ConfigFile = Annotated[Path, typer.Option("--config", help="The community's configuration.")]
SampleFile = Annotated[Path, typer.Argument(help="A delivery's body, such as events/facebook/praise.json.")]
Platform = Annotated[str | None, typer.Option("--platform", help="If the file's folder is not named after it.")]
ChannelName = Annotated[str | None, typer.Option("--channel", help="Without it, the platform's first channel.")]
At = Annotated[
    datetime | None,
    typer.Option("--at", formats=["%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"], help="Local time of the brand."),
]


@app.command()
def demo(as_json: AsJson = False) -> None:
    """Run Dankbar on this machine, deliver every sample, and show what became of each."""
    from dankbar_cli import demo as demonstration
    from dankbar_cli.local import running

    with show.progress() as progress, running(progress) as local:
        reports = demonstration.run(local, all_samples(), progress)
    if as_json:
        show.as_json([report.as_json() for report in reports])
    else:
        show.demo(reports)
    if not all(report.as_expected for report in reports):
        raise typer.Exit(1)


@app.command()
def up(
    config_file: ConfigFile = EXAMPLE,
    port: Annotated[int | None, typer.Option(help="Of the embedded AWS; a free one without it.")] = None,
    playground_port: Annotated[int, typer.Option(help="Of the playground; 0 for a free one.")] = 0,
) -> None:
    """Run Dankbar on this machine until Ctrl-C."""
    from dankbar_cli.local import running

    with (
        show.progress() as progress,
        running(progress, community_file=config_file, port=port, playground_port=playground_port) as local,
        noted(local),
    ):
        show.OUT.print(f"playground  {local.playground.url}", highlight=False, soft_wrap=True)
        for channel in local.community.channels:
            show.OUT.print(f"webhook     {local.webhook(channel)}", highlight=False, soft_wrap=True)
        show.OUT.print(f"desk        {local.desk_url}", highlight=False, soft_wrap=True)
        show.OUT.print(f"AWS         {local.aws.url}", highlight=False, soft_wrap=True)
        progress("running; Ctrl-C ends it")
        threading.Event().wait()


@app.command()
def send(
    file: SampleFile,
    to: Annotated[str | None, typer.Option("--to", help="Another address than the stack's own webhook.")] = None,
    platform: Platform = None,
    channel: ChannelName = None,
    at: At = None,
    stack: OnStack = None,
) -> None:
    """Sign a sample as its platform would and deliver it."""
    sample = sample_at(file, platform)
    with attached(stack) as (found, webhook_url):
        community = found.community()
        target = channel_for(sample, community, channel)
        url = to or f"{webhook_url}{target.platform}/{target.name}"
        answer = deliver(sample, url, found.inbound(target), instant_of(at, community) if at else None)
    show.OUT.print(f"{answer.status_code} {answer.reason_phrase} {escape(answer.text[:500])}", soft_wrap=True)
    if not answer.is_success:
        raise typer.Exit(1)


@app.command()
def explain(
    file: SampleFile,
    at: At = None,
    config_file: ConfigFile = EXAMPLE,
    platform: Platform = None,
    channel: ChannelName = None,
    as_json: AsJson = False,
) -> None:
    """Decide about a sample without sending anything, and say why."""
    from dankbar_cli.explain import explain as explain_sample

    sample = sample_at(file, platform)
    instant = at or datetime.now()  # noqa: DTZ005 - local time of the brand, made aware below
    community = compile_community(load(config_file), instant.date(), folder=config_file.parent)
    target = channel_for(sample, community, channel)
    try:
        found = explain_sample(sample, target, community, instant_of(instant, community))
    except ValueError as error:
        raise ConfigurationError(f"{file} is no delivery of {sample.platform}: {error}") from error
    if as_json:
        show.as_json([one.as_json() for one in found])
    else:
        show.explained(found)


@app.command()
def pages(stack: OnStack = None, as_json: AsJson = False) -> None:
    """Show who was paged, when, and who acknowledged."""
    with attached(stack) as (found, _):
        sent, community = found.pages(), found.community()
    if as_json:
        show.as_json([page.model_dump(mode="json") for page in sent])
    else:
        show.pages(sent, community)


@config.command("check")
def check(file: Annotated[Path, typer.Argument()] = Path("community.yaml")) -> None:
    """Check a community.yaml without pushing it."""
    community = compile_community(load(file), datetime.now(UTC).date(), folder=file.parent)
    show.OUT.print(
        f"{escape(str(file))} is fine: {len(community.people)} people, {len(community.channels)} channels, "
        f"{len(community.days_off)} days off known",
        highlight=False,
        soft_wrap=True,
    )


@config.command("push")
def push(
    file: Annotated[Path, typer.Argument()] = Path("community.yaml"),
    by: Annotated[str, typer.Option("--by", help="Who pushes, for the audit trail.")] = "",
    stack: OnStack = None,
) -> None:
    """Check a community.yaml and have the stack use it, within a minute; subscribes everybody to their pages."""
    community = load(file)
    with attached(stack) as (found, _):
        pushed = found.push(community, datetime.now(UTC).date(), file.parent, by[: roster_changes.LONGEST_NAME])
    show.OUT.print("pushed", highlight=False)
    for line in roster_changes.dropped_in_words(pushed.community, pushed.dropped):
        show.PROGRESS.print(f"[yellow]{escape(line)}[/yellow]", highlight=False, soft_wrap=True)
    if pushed.kept:
        said = f"{len(pushed.kept)} of the changes entered on the stack still count: `dankbar roster changes`"
        show.OUT.print(said, highlight=False, soft_wrap=True)


@config.command("subscriptions")
def show_subscriptions(
    apply: Annotated[bool, typer.Option("--apply", help="Do it; without it, only say what would be done.")] = False,
    stack: OnStack = None,
) -> None:
    """Say what has to change so that everybody gets their pages by their ways, and nobody else; ends with 1 if any."""
    with attached(stack) as (found, _):
        community = found.community()
        changes = found.subscription_changes(community)
        show.subscriptions(changes, community)
        if apply:
            found.follow(changes)
    if any(change.what != "pending" for change in changes) and not apply:
        raise typer.Exit(1)


@secret.command("set")
def set_secret(
    channel: Annotated[str, typer.Argument(help="The channel's name in community.yaml.")],
    stack: OnStack = None,
) -> None:
    """Store what a channel needs: asks for signing secrets, verify token and access token, and echoes none of them."""
    with attached(stack) as (found, _):
        target = found.community().channel(channel)
        if target is None:
            raise ConfigurationError(f"the configuration that was pushed has no channel '{channel}'")
        keys = _ask("signing secrets, newest first, separated by spaces (empty: leave)").split()
        if keys:
            token = _ask("verify token (Facebook; empty: none)")
            found.set_inbound(target, Secrets(keys=tuple(keys), verify_token=token))
        if access := _ask("access token (empty: leave)"):
            found.set_secret(("api", target.platform, target.name), access)
    show.OUT.print("stored", highlight=False)


@secret.command("new-link-key")
def new_link_key(stack: OnStack = None) -> None:
    """Make a new key for the links in pages; links signed with the one before keep working until they expire."""
    with attached(stack) as (found, _):
        found.new_link_key()
    show.OUT.print("stored", highlight=False)


@secret.command("callback")
def new_callback_secret(
    person: Annotated[str, typer.Argument(help="The person's id in community.yaml.")],
    stack: OnStack = None,
) -> None:
    """Make a new secret with which a person's tool acknowledges pages, and print it, once; the one before still counts.

    The tool posts {"page": "…", "action": "acknowledge"} (or "pass") to the address, signed as Standard Webhooks.
    """
    with attached(stack) as (found, webhook_url):
        if person not in {each.id for each in found.community().people}:
            raise ConfigurationError(f"the configuration that was pushed has no person '{person}'")
        made = found.new_callback_secret(person)
    show.OUT.print(f"address  {found.desk_url(webhook_url)}c/{person}", highlight=False, soft_wrap=True)
    show.OUT.print(f"secret   {made}", highlight=False, soft_wrap=True, markup=False)


@secret.command("new-calendar-key")
def new_calendar_key(stack: OnStack = None) -> None:
    """Make a new key for the private addresses of calendars; all that were given out stop working within minutes."""
    with attached(stack) as (found, _):
        found.new_calendar_key()
    show.OUT.print("stored; give out new addresses: `dankbar roster link PERSON`", highlight=False, soft_wrap=True)


def _ask(what: str) -> str:
    answer: str = typer.prompt(what, default="", hide_input=True, show_default=False)
    return answer.strip()


ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def _end(number: int, _: Any) -> None:
    """Ends the command so that everything it started is stopped; another signal does not disturb that."""
    for other in ENDING:
        signal.signal(other, signal.SIG_IGN)
    raise SystemExit(128 + number)


def main() -> None:
    """Runs the command; an error of ours is one line, and whatever was started is stopped."""
    for number in ENDING:
        signal.signal(number, _end)
    try:
        code = app(standalone_mode=False)  # an exit inside a command comes back as its code
        sys.exit(code if isinstance(code, int) else 0)
    except DankbarError as error:
        show.PROGRESS.print(f"[red]{escape(str(error))}[/red]", highlight=False, soft_wrap=True)
        sys.exit(2)
    except typer.Abort:
        sys.exit(130)
    except Exception as error:
        import click

        if isinstance(error, click.ClickException):
            error.show()
            sys.exit(error.exit_code)
        raise
