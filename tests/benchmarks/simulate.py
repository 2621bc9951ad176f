"""How long a simulation takes: `uv run python -m tests.benchmarks.simulate`. Prints; nothing passes or fails."""

import timeit

from rich.console import Console

from dankbar.model.community import Community
from dankbar_cli.simulate import Assumptions
from dankbar_cli.simulate_events import Message, arrivals_of, sick_days, typical
from dankbar_cli.simulate_report import simulate
from tests.benchmarks.roster import START, YEAR, community

MESSAGES = 5_000
TEXTS = (
    "Ihr seid einfach super, danke!",
    "Ab welchem Alter ist der Kran geeignet?",
    "Das Rad ist nach zwei Tagen abgebrochen, ich bin sehr enttäuscht.",
    "Mein Kind hat sich an eurem Spielzeug verletzt!",
)


def team() -> Community:
    """The twenty people of the roster's benchmark, twelve more days of illness each; what is pressing has a policy."""
    usual = community()
    policies = {"high": {"steps": [{"who": "on-call"}, {"who": "next"}], "repeat": 1}}
    on_call = usual.on_call.model_validate(
        usual.on_call.model_dump(mode="json", by_alias=True) | {"policies": policies}
    )
    ill = tuple(sick_days(usual, 12, [START.year], seed=1))
    return usual.model_copy(update={"on_call": on_call, "absences": (*usual.absences, *ill)})


def main() -> None:
    """Measures and prints, best of several."""
    there, console, assumed = team(), Console(), Assumptions()
    messages = typical(MESSAGES, there, START, START + YEAR, seed=1)
    texts = [
        Message(key=each.key, at=each.at, channel=each.channel, text=TEXTS[at % len(TEXTS)])
        for at, each in enumerate(messages)
    ]
    arrivals = arrivals_of(messages, there)
    cases = (
        ("making up the messages", lambda: typical(MESSAGES, there, START, START + YEAR, seed=1)),
        ("deciding about them by urgency", lambda: arrivals_of(messages, there)),
        ("deciding about them by text", lambda: arrivals_of(texts, there)),
        ("playing and counting", lambda: simulate(there, arrivals, START, START + YEAR, assumed)),
    )
    console.print(f"a year, {len(there.people)} people, {MESSAGES} messages")
    for name, call in cases:
        call()
        took = min(timeit.repeat(call, number=1, repeat=3))
        console.print(f"{name:32} {took * 1000:9.0f} ms")
    found = simulate(there, arrivals, START, START + YEAR, assumed)
    told = sum(len(page.told) for page in found.pages)
    console.print(f"{len(found.pages)} pages, {told} tellings, {len(found.coverage.tiles)} tiles")


if __name__ == "__main__":
    main()
