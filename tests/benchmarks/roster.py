"""How long the roster takes: `uv run python -m tests.benchmarks.roster`. Prints; there is nothing to pass or fail."""

import timeit
from datetime import UTC, date, datetime, timedelta

from rich.console import Console

from dankbar.domain.coverage import coverage
from dankbar.domain.roster import line, roster_of, who
from dankbar.model.community import Community

START = datetime(2026, 1, 1, tzinfo=UTC)
YEAR = timedelta(days=365)


def community() -> Community:
    """Twenty people, three layers around the clock and a weekend, ten absences each, overrides and swaps."""
    people = [f"person-{number}" for number in range(20)]
    layers = (("Früh", "06:00-14:00"), ("Spät", "14:00-22:00"), ("Nacht", "22:00-06:00"))
    week = ["monday", "tuesday", "wednesday", "thursday", "friday"]
    rotations: list[dict[str, object]] = [
        {"name": name, "people": people[at:] + people[:at], "starts": "2026-01-05", "hours": [hours], "turn_days": 1}
        | {"days": week, "hand_over": "06:00"}
        for at, (name, hours) in enumerate(layers)
    ]
    rotations.append(
        {"name": "Wochenende", "people": people, "starts": "2026-01-03", "hand_over": "06:00"}
        | {"days": ["saturday", "sunday"]}
    )
    days = [date(2026, 1, 5) + timedelta(days=number) for number in range(360)]
    return Community.model_validate(
        {
            "brand": "Spielkiste",
            "region": {"country": "DE"},
            "staffed_hours": {day: ["09:00-12:00", "13:00-18:00"] for day in week},
            "people": [{"id": each, "name": each, "first_name": each, "phone": "+491713920011"} for each in people],
            "on_call": {
                "rotations": rotations,
                "last_resort": people[0],
                "overrides": [{"person": people[3], "from": str(day), "to": str(day)} for day in days[::15]],
                "swaps": [{"people": people[4:6], "from": str(day), "to": str(day)} for day in days[::20]],
            },
            "absences": [
                {"person": each, "from": str(day), "to": str(day + timedelta(days=2)), "because": "holiday"}
                for at, each in enumerate(people)
                for day in days[at::36]
            ],
            "channels": [{"name": "facebook", "platform": "facebook", "account_id": "1"}],
        }
    )


def main() -> None:
    """Measures and prints, best of several."""
    team, console = community(), Console()
    cases = (
        ("a year of coverage, 20 people", lambda: coverage(team, START, START + YEAR), 1),
        ("who, warm", lambda: who(team, START + timedelta(days=200, hours=3)), 200),
        ("line, warm", lambda: line(team, START + timedelta(days=200, hours=3)), 200),
    )
    for name, call, number in cases:
        call()
        took = min(timeit.repeat(call, number=number, repeat=5)) / number
        console.print(f"{name:32} {took * 1000:9.3f} ms")
    tiles = coverage(team, START, START + YEAR).tiles
    console.print(f"{len(tiles)} tiles, {len(roster_of(team).absences)} people with absences")


if __name__ == "__main__":
    main()
