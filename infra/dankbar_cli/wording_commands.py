"""The commands `dankbar wording …`: whether what is answered speaks plainly."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.markup import escape

from dankbar.model.community import Community
from dankbar_cli import show
from dankbar_cli.community_file import Steps, lines, load
from dankbar_cli.running import attached
from dankbar_cli.wording_lint import Finding, lint, lint_shipped, own_texts, shipped_texts

app = typer.Typer(help="The texts that are answered.", no_args_is_help=True)
COMMUNITY = Path("community.yaml")

WORDS = {
    "de": ("{count} Texte geprüft: alle sprechen klar.", "{count} Texte geprüft: {wrong} Fehler, {hints} Hinweise."),
    "en": ("{count} texts checked: all speak plainly.", "{count} texts checked: {wrong} errors, {hints} hints."),
}


@app.callback()
def _group() -> None:
    """Keeps `check` a command of its own while it is the only one."""


@app.command("check")
def check(
    file: Annotated[
        Path | None, typer.Argument(help="The community's configuration; community.yaml where there is one.")
    ] = None,
    stack: Annotated[str | None, typer.Option("--stack", help="What was pushed to a stack, instead of a file.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Check that every answer is plain, warm and honest: Dankbar's own and the community's; ends with 1 on errors."""
    community, name, places = _found(file, stack)
    found = lint_shipped(community.wording if community else None)
    count = len({text.path for text in shipped_texts()})
    if community is not None:
        found += lint(community)
        count += len(list(own_texts(community.wording)))
    locale = community.locale if community else "en"
    if as_json:
        show.as_json([_document(finding, locale, places) for finding in found])
    else:
        for finding in found:
            _print(finding, locale, name, places)
        wrong = sum(finding.serious for finding in found)
        said = WORDS[locale][bool(found)].format(count=count, wrong=wrong, hints=len(found) - wrong)
        show.OUT.print(said, style="red" if wrong else "green", highlight=False, soft_wrap=True)
    if any(finding.serious for finding in found):
        raise typer.Exit(1)


def _found(file: Path | None, stack: str | None) -> tuple[Community | None, str, Mapping[Steps, int]]:
    """The community that is meant, the file's name and the lines in it; no community: only Dankbar's own texts."""
    if stack is not None:
        with attached(stack) as (pushed, _):
            return pushed.community(), "", {}
    path = file or (COMMUNITY if COMMUNITY.exists() else None)
    if path is None:
        return None, "", {}
    return load(path, any_wording=True), str(path), lines(path)


def _document(finding: Finding, locale: str, places: Mapping[Steps, int]) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": "error" if finding.serious else "hint",
        "path": finding.text.path,
        "line": places.get(finding.text.steps),
        "message": finding.message(locale),
        "sentence": finding.sentence,
        "start": finding.start,
        "end": finding.end,
        "suggestion": finding.suggestion or None,
    }


def _print(finding: Finding, locale: str, name: str, places: Mapping[Steps, int]) -> None:
    """Where, what, and the sentence with the offending part in colour; below it `^^^^` where there are no colours."""
    colour = "red" if finding.serious else "yellow"
    line = places.get(finding.text.steps)
    place = escape((f"{name}:{line}: " if line else "") + finding.text.path)
    said = f"{place}: [{colour}]{escape(finding.message(locale))}[/] [dim]{finding.rule}[/]"
    show.OUT.print(said, highlight=False, soft_wrap=True)
    before, part, after = finding.parts()
    sentence = f"    {escape(before)}[bold reverse {colour}]{escape(part)}[/]{escape(after)}"
    show.OUT.print(sentence, highlight=False, soft_wrap=True)
    if not show.OUT.is_terminal:
        show.OUT.print(f"    {' ' * len(before)}{'^' * max(len(part), 1)}", highlight=False, soft_wrap=True)
