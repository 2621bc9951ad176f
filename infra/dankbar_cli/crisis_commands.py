"""The commands `dankbar crisis …`: one switch that stops every automatic answer, everywhere, and starts them again."""

from typing import Annotated

import typer
from rich.markup import escape

from dankbar.errors import ConfigurationError
from dankbar.model.community import Community, Crisis
from dankbar_cli import show
from dankbar_cli.running import attached

app = typer.Typer(help="Stop every automatic answer, everywhere, and start them again.")

By = Annotated[str, typer.Option("--by", help="Your name, for the audit trail; your AWS identity is noted too.")]
OnStack = Annotated[
    str | None, typer.Option("--stack", help="A stack on AWS; without it, the one that `dankbar up` runs here.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
LONGEST_NAME, LONGEST_REASON = 100, 200

WORDS = {
    "de": {
        "none": "Kein Krisenmodus: Es wird geantwortet wie immer.",
        "is": "Krisenmodus seit {since} ({by}): {because}",
        "on": "Innerhalb einer Minute antwortet Dankbar niemandem mehr von selbst. Alles geht an Menschen.",
        "back": "Beenden: dankbar crisis off",
        "off": "Krisenmodus beendet. Innerhalb einer Minute wird wieder geantwortet wie immer.",
        "left": "Was in der Krise liegen blieb, wartet auf Menschen: dankbar items",
    },
    "en": {
        "none": "No crisis mode: people are answered as always.",
        "is": "Crisis mode since {since} ({by}): {because}",
        "on": "Within a minute Dankbar answers nobody automatically any more. Everything goes to humans.",
        "back": "To end it: dankbar crisis off",
        "off": "Crisis mode ended. Within a minute people are answered as always.",
        "left": "What was left in the crisis waits for humans: dankbar items",
    },
}


@app.callback(invoke_without_command=True)
def show_crisis(context: typer.Context, stack: OnStack = None, as_json: AsJson = False) -> None:
    """Show whether there is a crisis; `on` and `off` switch it."""
    if context.invoked_subcommand is not None:
        if stack is not None or as_json:
            raise ConfigurationError(
                f"write options behind the word: dankbar crisis {context.invoked_subcommand} --stack …"
            )
        return
    with attached(stack) as (found, _):
        crisis, community = found.crisis(), found.community()
    if as_json:
        show.as_json(None if crisis is None else crisis.model_dump(mode="json"))
    elif crisis is None:
        _line(community, "none")
    else:
        _tell(community, crisis)


@app.command("on")
def switch_on(
    because: Annotated[str, typer.Option("--because", help="Why; everybody reads it who works the list.")],
    by: By = "",
    stack: OnStack = None,
    as_json: AsJson = False,
) -> None:
    """Stop all automatic answers, likes and private notes on every channel; moderation and pages go on."""
    reason = " ".join(because.split())
    if not 0 < len(reason) <= LONGEST_REASON:
        raise ConfigurationError(f"--because: say why in 1 to {LONGEST_REASON} characters")
    with attached(stack) as (found, _):
        crisis, community = found.crisis_on(reason, by[:LONGEST_NAME]), found.community()
    if as_json:
        show.as_json(crisis.model_dump(mode="json"))
        return
    _tell(community, crisis)
    _line(community, "on")
    _line(community, "back")


@app.command("off")
def switch_off(by: By = "", stack: OnStack = None, as_json: AsJson = False) -> None:
    """Have people answered as usual again. What was left to humans stays with them."""
    with attached(stack) as (found, _):
        over, community = found.crisis_off(by[:LONGEST_NAME]), found.community()
    if as_json:
        show.as_json(over.model_dump(mode="json"))
        return
    _line(community, "off")
    _line(community, "left")


def _tell(community: Community, crisis: Crisis) -> None:
    since = show.local(crisis.since, community)
    _line(community, "is", since=since, by=crisis.by or "–", because=crisis.because)


def _line(community: Community, what: str, **details: str) -> None:
    said = WORDS[community.locale][what].format(**details)
    show.OUT.print(escape(said), highlight=False, soft_wrap=True)
