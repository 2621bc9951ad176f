"""Cold starts and warm events of all contestants, taken in turns in one run, so that a busy machine hits all alike."""

import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.benchmarks.artefact import Artefact
from tests.benchmarks.children import (
    Contestant,
    Cost,
    comments,
    comments_in_one,
    compiled,
    cost,
    cpu_per_event,
    delivery,
    environment_at,
    event_file,
)
from tests.benchmarks.stub import Stub

YARDSTICK, WEBHOOK, FLOOR, UNSIGNED = "yardstick Y", "webhook", "floor", "floor, unsigned"
POWERTOOLS, LEAN = "with Powertools", "lean boto3"
ENTRIES = (1, 10, 50, 1_000)
LIKED_AND_THANKED = 2
"""Calls on the platform."""


@dataclass(frozen=True)
class Spread:
    """Several measurements of one thing."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.values)

    def over(self, other: "Spread") -> "Spread":
        """The ratio, round by round."""
        return Spread(tuple(own / its for own, its in zip(self.values, other.values, strict=True)))

    def as_json(self, digits: int = 3) -> dict[str, float]:
        """Median, least and greatest."""
        low, high = min(self.values), max(self.values)
        return {"median": round(self.median, digits), "min": round(low, digits), "max": round(high, digits)}


def contestants(artefact: Artefact, url: str, folder: Path) -> list[Contestant]:
    """All that are measured. The yardstick and the lean peer have the environment's whole boto3, as it is installed."""
    environment, installed = environment_at(url), Path(sysconfig.get_path("purelib"))
    floor, app = [compiled("floor", folder)], str(artefact.function("webhook") / "app.py")
    return [
        Contestant(YARDSTICK, [compiled("yardstick", folder), installed], environment, warm_events=0),
        Contestant(WEBHOOK, artefact.path("webhook"), environment),
        Contestant(FLOOR, floor, environment),
        Contestant(POWERTOOLS, [compiled("powertools", folder), artefact.layer], environment | {"WEBHOOK_APP": app}),
        Contestant(UNSIGNED, floor, environment | {"FLOOR_SIGNS": "no"}),
        Contestant(LEAN, [compiled("lean", folder), installed], environment, warm_events=500),
    ]


def in_turns(
    field: Sequence[Contestant], rounds: int, measure: Callable[[Contestant], Cost]
) -> dict[str, tuple[Spread, Spread]]:
    """CPU and wall of every contestant, A B C A B C …; a first round, which warms the disk, does not count."""
    found: dict[str, list[Cost]] = {contestant.name: [] for contestant in field}
    for number in range(rounds + 1):
        for contestant in field:
            taken = measure(contestant)
            if number:
                found[contestant.name].append(taken)
    return {
        name: (Spread(tuple(c.cpu * 1000 for c in costs)), Spread(tuple(c.wall * 1000 for c in costs)))
        for name, costs in found.items()
    }


def cold_starts(field: Sequence[Contestant], events: Path, rounds: int) -> dict[str, tuple[Spread, Spread]]:
    """Milliseconds from the start of a process to its first answer."""
    return in_turns(field, rounds, lambda one: cost("cold" if one.warm_events else "import", one, events))


def cold_respond(artefact: Artefact, stub: Stub, batch: Path, folder: Path, rounds: int) -> Spread:
    """CPU from the start of a process to a comment that is thanked, liked and written down, × the yardstick's.

    Raises RuntimeError where that is not what the handler did.
    """
    queues = dict.fromkeys(("HUMAN_QUEUE", "PAGE_QUEUE", "RETRY_QUEUE"), f"{stub.url}/queue")
    environment = environment_at(stub.url) | queues | {"PLATFORM_BASE_URL": stub.url}
    yardstick = next(one for one in contestants(artefact, stub.url, folder) if one.name == YARDSTICK)
    respond = Contestant("respond", artefact.path("respond"), environment)
    cost("cold", respond, batch)
    if (calls := stub.calls())["POST"] != LIKED_AND_THANKED or calls["TransactWriteItems"] != 1:
        raise RuntimeError(f"the comment was not thanked and liked: {dict(calls)}")
    found = cold_starts([yardstick, respond], batch, rounds)
    return found["respond"][0].over(found[YARDSTICK][0])


def warm_events(field: Sequence[Contestant], folder: Path, rounds: int) -> dict[str, Spread]:
    """Milliseconds of CPU an event takes in a warm process."""
    field = [contestant for contestant in field if contestant.warm_events]
    bodies = comments(max(contestant.warm_events for contestant in field))
    events = [delivery(body) for body in bodies]
    files = {one.name: event_file(events[: one.warm_events], folder / f"{one.name}.events") for one in field}
    taken = in_turns(field, rounds, lambda one: Cost(cpu_per_event(one, files[one.name]), 0))
    return {name: cpu for name, (cpu, _) in taken.items()}


def calls_per_post(webhook: Contestant, stub: Stub, folder: Path) -> dict[str, dict[str, int]]:
    """What one POST with so many entries asks of AWS: at a cold start, and warm (five deliveries less the first)."""
    found = {}
    for entries in ENTRIES:
        body = comments_in_one(entries)
        several = [delivery(body + b" " * number) for number in range(5)]
        stub.calls()
        cost("cold", webhook, event_file(several[:1], folder / "one.events"))
        cold = stub.calls()
        cpu_per_event(webhook, event_file(several, folder / "five.events"))
        warm = stub.calls() - cold
        found[str(entries)] = {"cold": cold.total(), "warm": warm.total() // 4, "bytes": len(body)}
        assert warm == {"PutItem": 4}, warm
    return found


def storm_wall(webhook: Contestant, folder: Path, rounds: int) -> Spread:
    """Milliseconds by the clock from the start of a process to its answer to one POST with 1,000 updates."""
    events = event_file([delivery(comments_in_one(1_000))], folder / "storm.events")
    return in_turns([webhook], rounds, lambda one: cost("cold", one, events))[webhook.name][1]
