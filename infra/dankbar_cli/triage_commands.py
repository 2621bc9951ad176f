"""The commands `dankbar triage …`: how well texts are understood, and why one text is understood as it is."""

from pathlib import Path
from typing import Annotated

import typer
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from dankbar.domain.lexicon import guess
from dankbar.domain.topics import topic_of, topics_of
from dankbar.domain.triage import triage
from dankbar.errors import ConfigurationError
from dankbar.model.community import Community
from dankbar.model.decision import Sort, Triage
from dankbar_cli import show
from dankbar_cli.community_file import load
from dankbar_cli.triage_evaluation import LABELS, Evaluation, Judged, evaluate, labelled_texts
from dankbar_cli.triage_picture import picture

app = typer.Typer(help="How texts are understood, and how well.", no_args_is_help=True)

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
LONGEST_SHOWN = 160
LEARNED = guess.FILE
COLOURS = {
    "emergency": "red",
    "harm": "red",
    "victim": "red",
    "abuse": "red",
    "insult": "red",
    "address": "red",
    "complaint": "yellow",
    "irony": "magenta",
    "negation": "magenta",
    "spam": "blue",
    "praise": "green",
    "thanks": "green",
    "smalltalk": "green",
}
"""By what a span speaks for; anything else is cyan."""


@app.command("evaluate")
def evaluate_file(
    file: Annotated[Path, typer.Argument(help="CSV with the columns text and label.")],
    drawing: Annotated[
        Path | None, typer.Option("--picture", help="Draw the confusion matrix into this SVG file.")
    ] = None,
    worst: Annotated[int, typer.Option(min=0, help="Show so many of the errors.")] = 20,
    figures_only: Annotated[bool, typer.Option("--figures", help="Print no text of the file, only figures.")] = False,
    as_json: AsJson = False,
) -> None:
    """Judge a file of labelled texts: figures per kind, what was confused, and what would wrongly be thanked."""
    found = evaluate(labelled_texts(file))
    if drawing is not None:
        _write(drawing, picture(found, file.name))
    if as_json:
        show.as_json({"file": str(file)} | found.as_json(texts=not figures_only))
        return
    _classes(found, file.name)
    _confusion(found)
    if not figures_only:
        _errors(found.errors[:worst], len(found.errors))
    _danger(found)


@app.command("explain")
def explain(
    text: Annotated[str, typer.Argument(help="What somebody wrote.")],
    language: Annotated[str | None, typer.Option("--language", help="Such as de, if the platform says so.")] = None,
    config: Annotated[Path | None, typer.Option("--config", help="With the topics of this community.yaml.")] = None,
    as_json: AsJson = False,
) -> None:
    """Tell what a text is understood to be, and which of its words decided."""
    understood = triage(text, language)
    topics = [] if config is None else _topics(text, load(config))
    if as_json:
        show.as_json(_as_json(text, understood) | {"topics": topics})
        return
    show.OUT.print(_marked(text, understood), soft_wrap=True)
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for name, value in (
        ("kind", f"[bold]{understood.sort}[/bold]"),
        ("confidence", f"{understood.confidence:.0%}"),
        ("language", understood.language),
        ("urgency", str(understood.urgency)),
        *(("topic", escape(topic)) for topic in topics),
    ):
        table.add_row(name, value)
    for span in understood.spans:
        table.add_row(span.speaks_for, escape(text[span.start : span.end]))
    show.OUT.print(table)


@app.command("learn")
def learn_weights(
    file: Annotated[Path, typer.Argument(help="CSV with the columns text, label and set.")],
    into: Annotated[Path, typer.Option("--into", help="The file to write.")] = LEARNED,
) -> None:
    """Learn the weights of triage anew, from the texts whose set begins with dev."""
    from dankbar_cli.triage_learning import learn

    texts = [one for one in labelled_texts(file) if one.set.startswith("dev")]
    if not texts:
        raise ConfigurationError(f"{file}: no text has a set that begins with dev")
    into.write_bytes(learn(texts))
    _line(f"learned from {len(texts)} texts")


def _topics(text: str, community: Community) -> list[str]:
    """Titles of the topics that a text speaks of, the critical one first."""
    critical = topic_of(text, community)
    return [*([critical.title] if critical else []), *(topic.title for topic in topics_of(text, community))]


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, "utf-8")
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be written: {error.strerror}") from error


def _as_json(text: str, understood: Triage) -> dict[str, object]:
    return {
        "text": text,
        "sort": str(understood.sort),
        "confidence": understood.confidence,
        "language": understood.language,
        "urgency": str(understood.urgency),
        "spans": [
            {"start": s.start, "end": s.end, "text": text[s.start : s.end], "speaks_for": s.speaks_for}
            for s in understood.spans
        ],
    }


def _marked(text: str, understood: Triage) -> Text:
    marked = Text(text)
    for span in understood.spans:
        marked.stylize(f"bold underline {COLOURS.get(span.speaks_for, 'cyan')}", span.start, span.end)
    return marked


# Tables --------------------------------------------------------------------------------------


def _classes(found: Evaluation, name: str) -> None:
    table = Table(title=f"{name}: {len(found.judged)} texts")
    table.add_column("label")
    for heading in ("precision", "recall", "F1", "texts"):
        table.add_column(heading, justify="right")
    for label, of in found.classes.items():
        table.add_row(label, f"{of.precision:.2f}", f"{of.recall:.2f}", f"{of.f1:.2f}", str(of.support))
    table.add_section()
    table.add_row("macro-F1", "", "", f"[bold]{found.macro_f1:.3f}[/bold]", str(len(found.judged)))
    show.OUT.print(table)


def _confusion(found: Evaluation) -> None:
    table = Table(title="label ↓  understood as →")
    table.add_column("")
    for sort in LABELS:
        table.add_column(sort[:5], justify="right", no_wrap=True)
    for label in found.classes:
        counts = ((sort, found.confusion.get((label, sort), 0)) for sort in LABELS)
        table.add_row(label, *(_count(count, label is sort) for sort, count in counts))
    show.OUT.print(table)


def _count(count: int, right: bool) -> str:
    if not count:
        return "[dim]·[/dim]"
    return f"[{'green' if right else 'red'}]{count}[/]"


def _errors(worst: list[Judged], of: int) -> None:
    if not worst:
        return
    table = Table(title=f"the worst {len(worst)} of {of} errors", expand=True)
    for heading, share in (("line", 1), ("label", 2), ("understood as", 2), ("would be", 2), ("text", 8)):
        table.add_column(heading, ratio=share, overflow="fold")
    for one in worst:
        text = one.labelled.text
        shown = text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 1] + "…"
        label = f"{one.labelled.label}{', ironic' if one.labelled.ironic else ''}"
        understood = f"{one.triage.sort} {one.triage.confidence:.0%}"
        cells = (str(one.labelled.line), label, understood, _done(one), shown)
        table.add_row(*(escape(cell) for cell in cells), style="red" if one.danger else None)
    show.OUT.print(table)


def _done(one: Judged) -> str:
    answered = [] if one.answer is None else ["thanked" if one.thanked else "acknowledged"]
    return " and ".join([*answered, *(["liked"] if one.liked else [])]) or "left to a human"


def _danger(found: Evaluation) -> None:
    for label in (Sort.PRAISE, Sort.QUESTION):
        count, of = found.acknowledged(label)
        if of:
            _line(f"{label}: {count} of {of} acknowledged ({count / of:.0%})")
    _line(f"not friendly, and would be thanked or liked: {len(found.wrongly_thanked)}")
    total = sum(found.danger.values())
    parts = ", ".join(f"{what} {count}" for what, count in found.danger.items())
    _line(f"answered although harm would come of it: {total} ({parts})", "bold red" if total else "bold green")


def _line(text: str, style: str | None = None) -> None:
    show.OUT.print(escape(text), style=style, highlight=False, soft_wrap=True)
