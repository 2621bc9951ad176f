"""The benchmark: `uv run python -m tests.benchmarks` (see README.md here). Ends with 1 where a goal is missed."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from dankbar_cli.embedded import architecture, build
from tests.benchmarks import speed
from tests.benchmarks.artefact import Artefact, Look
from tests.benchmarks.children import comments, delivery, environment_at, event_file
from tests.benchmarks.prices import lambda_per_million, waiting_per_million
from tests.benchmarks.stub import Stub
from tests.benchmarks.way import Way, ways

type Found = dict[str, Any]
PLATFORM_SECONDS = 0.5
"""How long two calls on a platform are taken to last, for the price of waiting."""


@dataclass(frozen=True)
class Goal:
    """A number to build for, and what was found."""

    name: str
    limit: float
    found: float
    unit: str = ""

    @property
    def met(self) -> bool:
        """Whether it is within the limit."""
        return self.found <= self.limit


def main() -> int:
    """Builds, measures, prints."""
    options = _options()
    console = Console(width=110)
    with tempfile.TemporaryDirectory(prefix="dankbar-benchmark-") as name:
        folder = Path(name)
        if options.built is None:
            console.print("building the artefact with SAM …")
        template = options.built or build(folder / "build", folder / "sam.log")
        artefact = Artefact(template.resolve() if template.is_dir() else template.resolve().parent)
        found = {"machine": _machine(), **measure(artefact, folder, options.rounds, console)}
        if not options.no_way:
            console.print("walking the whole way on the embedded AWS …")
            cold, warm, answers = ways(artefact)
            found["way"] = {"cold": _way(cold), "warm": _way(warm)}
            console.print(f"{options.rounds} cold starts of respond …")
            found["respond_of_y"] = _respond_of_y(artefact, cold.batch, answers, folder, options.rounds)
    goals = list(_goals(found))
    found["goals"] = [asdict(goal) | {"met": goal.met} for goal in goals]
    for table in _tables(found, goals):
        console.print(table)
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    return 0 if all(goal.met for goal in goals) else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--built", type=Path, help="where `sam build` has put the artefact (built anew without this)")
    parser.add_argument("--rounds", type=int, default=15, help="cold starts of each contestant (default: %(default)s)")
    parser.add_argument("--json", type=Path, help="write everything that was found to this file")
    parser.add_argument("--no-way", action="store_true", help="leave out the whole way on the embedded AWS")
    return parser.parse_args()


def measure(artefact: Artefact, folder: Path, rounds: int, console: Console) -> Found:
    """Everything that is measured against the stub, in one run."""
    with Stub() as stub:
        field = speed.contestants(artefact, stub.url, folder)
        webhook = next(contestant for contestant in field if contestant.name == speed.WEBHOOK)
        events = event_file([delivery(comments(1)[0])], folder / "cold.events")
        touched = artefact.copy(folder / "touched").touch()
        before = touched.bytecode()
        look = Look.at(touched.path("webhook"), events, environment_at(stub.url))
        console.print(f"{rounds} cold starts of each, in turns …")
        cold = speed.cold_starts(field, events, rounds)
        console.print("warm events …")
        warm = speed.warm_events(field, folder, max(3, rounds // 3))
        yardstick, floor = cold[speed.YARDSTICK][0], warm[speed.FLOOR]
        return {
            "modules": dict(look.origins().most_common()),
            "not_from_the_artefact": [name for name in look.modules if look.origin(name) == "elsewhere"],
            "own_packages": {name: look.origin(name) for name in ("dankbar", "aws_sdk_signers")},
            "recompiled": look.recompiled() + [str(path) for path in touched.bytecode() - before],
            "stale_bytecode": artefact.stale_bytecode(),
            "cold": {
                name: {"cpu_ms": cpu.as_json(1), "wall_ms": wall.as_json(1), "of_y": cpu.over(yardstick).as_json()}
                for name, (cpu, wall) in cold.items()
            },
            "warm": {
                name: {"cpu_ms": cpu.as_json(), "of_floor": cpu.over(floor).as_json()} for name, cpu in warm.items()
            },
            "calls": speed.calls_per_post(webhook, stub, folder),
            "storm_wall_ms": speed.storm_wall(webhook, folder, max(3, rounds // 3)).as_json(1),
        }


def _machine() -> Found:
    return {
        "python": platform.python_version(),
        "processor": architecture(),
        "processors": os.cpu_count(),
        "system": platform.system(),
    }


def _respond_of_y(artefact: Artefact, batch: Found, answers: Found, folder: Path, rounds: int) -> Found:
    """Cold starts of `respond`, each with its first comment thanked, liked and written down, × Y."""
    with Stub(answers) as stub:
        own = folder / "respond"
        own.mkdir()
        return speed.cold_respond(artefact, stub, event_file([batch], own / "batch.events"), own, rounds).as_json()


def _way(way: Way) -> Found:
    requests = [
        {
            "function": function,
            "service": one.request.service,
            "operation": one.request.operation,
            "write_units": one.writes,
            "read_units": one.reads,
            "per_million": round(one.per_million, 3),
        }
        for function, several in way.requests.items()
        for one in several
    ]
    lambdas = {name: round(lambda_per_million(name, size), 2) for name, size in way.log_bytes.items()}
    total = sum(one["per_million"] for one in requests) + sum(lambdas.values())
    return {
        "until_recorded": way.until_recorded,
        "requests": requests,
        "lambda_per_million": lambdas,
        "per_million": round(total, 2),
    }


def _goals(found: Found) -> Iterator[Goal]:
    webhook = speed.WEBHOOK
    yield Goal("cold start of the webhook, CPU, × Y", 0.40, found["cold"][webhook]["of_y"]["median"])
    yield Goal("warm event, CPU, × floor", 2.0, found["warm"][webhook]["of_floor"]["median"])
    warm = max(calls["warm"] for calls in found["calls"].values())
    yield Goal("AWS calls a POST with up to 1,000 entries, warm", 1, warm)
    yield Goal("cold start with one POST of 1,000 updates", 1_000, found["storm_wall_ms"]["median"], "ms")
    yield Goal("modules compiled at a cold start", 0, len(found["recompiled"]))
    yield Goal("sources without bytecode that is used unchecked", 0, len(found["stale_bytecode"]))
    yield Goal("modules from outside the artefact", 0, len(found["not_from_the_artefact"]))
    if "way" in found:
        yield Goal("cold start of respond, CPU, × Y", 2.0, found["respond_of_y"]["median"])
        yield Goal("AWS requests on the whole way of a thanked comment, cold", 8, len(found["way"]["cold"]["requests"]))


def _tables(found: Found, goals: list[Goal]) -> Iterator[Table]:
    yield _speed_table(found)
    yield _calls_table(found)
    for kind, way in found.get("way", {}).items():
        yield _way_table(kind, way)
    yield _goals_table(goals)


def _speed_table(found: Found) -> Table:
    table = Table(title=f"CPU, median (least–greatest), Python {found['machine']['python']}", title_justify="left")
    for column in ("handler", "cold start, ms", "× Y", "warm event, ms", "× floor"):
        table.add_column(column, justify="left" if column == "handler" else "right", no_wrap=True)
    for name, cold in found["cold"].items():
        warm = found["warm"].get(name)
        beside = (_spread(warm["cpu_ms"]), _spread(warm["of_floor"])) if warm else ("", "")
        table.add_row(name, _spread(cold["cpu_ms"]), _spread(cold["of_y"]), *beside)
    origins = ", ".join(f"{count} {origin}" for origin, count in found["modules"].items())
    table.caption = f"modules the webhook imports: {origins}"
    return table


def _spread(values: Found) -> str:
    return f"{values['median']:.3g} ({values['min']:.3g}–{values['max']:.3g})"


def _calls_table(found: Found) -> Table:
    table = Table(title="AWS calls a POST, counted at the stub", title_justify="left")
    for column in ("entries", "bytes", "cold (with the secret)", "warm"):
        table.add_column(column, justify="right")
    for entries, calls in found["calls"].items():
        table.add_row(entries, f"{calls['bytes']:,}", str(calls["cold"]), str(calls["warm"]))
    table.caption = f"a cold start with 1,000 entries: {_spread(found['storm_wall_ms'])} ms by the clock"
    return table


def _way_table(kind: str, way: Found) -> Table:
    table = Table(title=f"One thanked comment, both functions {kind}: every AWS request", title_justify="left")
    for column in ("function", "request", "write units", "read units", "$ a million"):
        table.add_column(column, justify="left" if column in ("function", "request") else "right")
    for one in way["requests"]:
        units = (f"{one['write_units']:g}", f"{one['read_units']:g}")
        table.add_row(one["function"], f"{one['service']} {one['operation']}", *units, f"{one['per_million']:.2f}")
    for function, price in way["lambda_per_million"].items():
        table.add_row(function, "Lambda and its log", "", "", f"{price:.2f}")
    table.add_section()
    table.add_row("", f"{len(way['requests'])} requests", "", "", f"{way['per_million']:.2f}")
    wait = f"{waiting_per_million(PLATFORM_SECONDS):.2f} $ more where the platform takes {PLATFORM_SECONDS:g} s"
    table.caption = f"the thanks is recorded by request {way['until_recorded']}; {wait}"
    return table


def _goals_table(goals: list[Goal]) -> Table:
    table = Table(title="Goals", title_justify="left")
    for column in ("goal", "at most", "found", ""):
        table.add_column(column, justify="right" if column in ("at most", "found") else "left")
    for goal in goals:
        unit = f" {goal.unit}" if goal.unit else ""
        table.add_row(goal.name, f"{goal.limit:g}{unit}", f"{goal.found:g}{unit}", "met" if goal.met else "MISSED")
    return table


if __name__ == "__main__":
    sys.exit(main())
