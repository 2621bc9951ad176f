"""What understanding a text costs: `uv run python -m tests.benchmarks.triage`. Ends with 1 if a goal is missed.

CPU time, in this process and in bare ones of their own; the yardstick Y is a process that imports boto3 and makes one
DynamoDB client. `decide` is the whole decision about a comment, warm, with topics configured.
"""

import csv
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from dankbar.domain.decide import Situation, decide
from dankbar.domain.triage import triage
from dankbar.model.event import Author, Event, Kind
from dankbar.platforms import outbound_of
from dankbar_cli.community_file import load
from dankbar_cli.project import EXAMPLE

SAMPLE = Path(__file__).parents[1] / "unit" / "domain" / "triage_sample.csv"
ROUNDS, STARTS = 5, 5
DECIDE_MS, COLD_OF_Y = 2.0, 0.5
NOON = datetime(2026, 11, 24, 11, tzinfo=UTC)
YARDSTICK = "import boto3; boto3.client('dynamodb', region_name='eu-central-1')"
IMPORT = "import dankbar.domain.triage"
FIRST_USE = "from dankbar.domain.triage import triage; triage('Wann kommt endlich mein Paket?')"


def texts() -> list[str]:
    """The sample's texts."""
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        return [row["text"] for row in csv.DictReader(file)]


def per_call(calls: list[Callable[[], object]]) -> list[float]:
    """CPU milliseconds of each call, the best of some rounds."""
    return [min(_cpu_ms(call) for _ in range(ROUNDS)) for call in calls]


def _cpu_ms(call: Callable[[], object]) -> float:
    started = time.process_time()
    call()
    return (time.process_time() - started) * 1000


def start_ms(code: str) -> float:
    """CPU milliseconds of a bare process that runs this beyond those of one that runs nothing, median of some."""
    program = f"import time; started = time.process_time(); {code}; print((time.process_time() - started) * 1000)"
    return statistics.median(
        float(subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout)
        for _ in range(STARTS)
    )


def decisions() -> Iterator[Callable[[], object]]:
    """A decision about each text, in the example's community."""
    community = load(EXAMPLE)
    channel = next(one for one in community.channels if one.platform == "facebook")
    situation = Situation(NOON, community, channel, outbound_of("facebook").CAPABILITIES)
    for number, text in enumerate(texts()):
        event = Event(
            platform="facebook",
            channel=channel.name,
            id=f"comment:1_{number}",
            kind=Kind.COMMENT,
            occurred_at=NOON,
            author=Author(id="1", name="Anna Schäfer"),
            text=text,
            target=f"1_{number}",
        )
        yield lambda event=event: decide(event, situation)  # type: ignore[misc]


def main() -> int:
    """Measures and prints."""
    triaged = per_call([lambda text=text: triage(text) for text in texts()])  # type: ignore[misc]
    decided = per_call(list(decisions()))
    yardstick, imported, first = start_ms(YARDSTICK), start_ms(IMPORT), start_ms(FIRST_USE)
    table = Table(title=f"triage, {len(triaged)} texts, CPU", title_justify="left")
    for heading in ("what", "median", "95 %", "longest"):
        table.add_column(heading, justify="left" if heading == "what" else "right")
    for name, found in (("triage, warm", triaged), ("decide, warm", decided)):
        hardest = statistics.quantiles(found, n=20)[-1]
        table.add_row(name, *(f"{value:.3f} ms" for value in (statistics.median(found), hardest, max(found))))
    table.add_section()
    table.add_row("import of triage", f"{imported / yardstick:.3f} × Y", "", f"Y = {yardstick:.0f} ms")
    table.add_row("import and first text", f"{first / yardstick:.3f} × Y", "", "")
    console = Console()
    console.print(table)
    met = statistics.median(decided) < DECIDE_MS and first / yardstick < COLD_OF_Y
    console.print(
        f"goals: decide under {DECIDE_MS:g} ms, first text under {COLD_OF_Y:g} × Y: {'met' if met else 'MISSED'}"
    )
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
