"""The command `dankbar feedback export`: what people suggest and complain about, for whoever decides what is made."""

import csv
import io
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from dankbar.aws.items import Items
from dankbar.domain.topics import topic_of
from dankbar.model.closing import Closed
from dankbar.model.community import Community
from dankbar.model.messages import WorkItem
from dankbar_cli import show
from dankbar_cli.moderation_commands import OnStack
from dankbar_cli.running import attached

app = typer.Typer(help="What people suggest and complain about.", no_args_is_help=True)


class Format(StrEnum):
    """What is written."""

    CSV = "csv"
    JSON = "json"
    MD = "md"


COLUMNS = ("received", "channel", "kind", "topic", "state", "outcome", "text", "link", "item")
NAME = "name"
FORMULA = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a cell a formula in a spreadsheet (OWASP, "CSV Injection"), also in full width and behind what nobody
sees; so does a tab or a carriage return."""


@app.callback()
def _group() -> None:
    """Keeps `export` a command of its own while it is the only one."""


@app.command()
def export(
    since: Annotated[
        datetime | None, typer.Option("--since", formats=["%Y-%m-%d"], help="From this day on, the brand's time.")
    ] = None,
    form: Annotated[Format, typer.Option("--format", help="csv for a spreadsheet, md to read, json.")] = Format.CSV,
    with_names: Annotated[bool, typer.Option("--with-names", help="With the names of those who wrote.")] = False,
    stack: OnStack = None,
) -> None:
    """Write out all suggestions and complaints that are kept, with their topic and what became of them, oldest first.

    Names are left out unless you ask for them. What is older than the stack's RetentionDays is deleted.
    """
    with attached(stack) as (found, _):
        community = found.community()
        start = since.replace(tzinfo=ZoneInfo(community.zone)) if since else datetime.fromtimestamp(0, UTC)
        until = datetime.now(UTC) + timedelta(days=1)
        kept = list(Items(found.table, 1).feedback(start.timestamp(), until.timestamp()))
    rows = [row(item, closed, community, with_names=with_names) for item, closed in kept]
    show.OUT.file.write(WRITERS[form](rows))


def row(item: WorkItem, closed: Closed | None, community: Community, *, with_names: bool) -> dict[str, str]:
    """One line of the export. The topic is told by the configuration as it is now."""
    topic = topic_of(item.text, community)
    cells = {
        "received": show.local(item.received_at, community),
        "channel": item.channel,
        "kind": str(item.sort),
        "topic": topic.title if topic else "",
        "state": closed.because if closed else "open",
        "outcome": (closed.outcome or "") if closed else "",
        "text": item.text,
        "link": item.permalink or "",
        "item": item.id,
    }
    return cells | ({NAME: item.author.name or ""} if with_names else {})


def as_csv(rows: Sequence[dict[str, str]]) -> str:
    """For a spreadsheet: what would be a formula there gets an apostrophe before it."""
    names = [*COLUMNS, *([NAME] if any(NAME in each for each in rows) else [])]
    written = io.StringIO()
    writer = csv.DictWriter(written, names, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writeheader()
    writer.writerows({name: harmless(cell) for name, cell in each.items()} for each in rows)
    return written.getvalue()


def harmless(cell: str) -> str:
    """The cell as text, whatever a spreadsheet makes of what begins like a formula."""
    seen = next((char for char in cell if char.isprintable() and not char.isspace()), "")
    return f"'{cell}" if seen in FORMULA or cell.startswith(("\t", "\r")) else cell


def as_markdown(rows: Sequence[dict[str, str]]) -> str:
    """To read, or to paste where a team talks: by topic, what is open first."""
    lines = []
    for topic in sorted({each["topic"] for each in rows}, key=lambda title: (title == "", title)):
        lines += ["", f"## {_plain(topic) or 'other'}", ""]
        about = [each for each in rows if each["topic"] == topic]
        lines += [_bullet(each) for each in sorted(about, key=lambda each: each["state"] != "open")]
    return "\n".join(["# Feedback", *lines]) + "\n"


def _bullet(each: dict[str, str]) -> str:
    name = f", {_plain(each[NAME])}" if each.get(NAME) else ""
    outcome = f" → {_plain(each['outcome'])}" if each["outcome"] else ""
    head = f"{each['received']}, {each['kind']}, {each['state']}{name}"
    return f"- {head}: {_plain(each['text'])}{outcome}"


def _plain(text: str) -> str:
    """On one line, with nothing that Markdown or HTML would take for its own."""
    return "".join(f"\\{char}" if char in "\\`*_{}[]()<>#+!|&~:" else char for char in " ".join(text.split()))


def _as_json(rows: Sequence[dict[str, str]]) -> str:
    import json

    document: Any = list(rows)
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


WRITERS = {Format.CSV: as_csv, Format.JSON: _as_json, Format.MD: as_markdown}
