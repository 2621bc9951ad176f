"""Kills the work before and after every AWS and platform call on the way of an event, and lets the retries run.

A run without faults says which calls there are. Then each of them is cut in turn: the process dies just before the call
is sent, or just after its answer; or the network refuses the connection, or loses the answer. Nothing may be lost and
nothing doubled.
"""

import random

import pytest

from tests.faults.cloud import Cloud
from tests.faults.conftest import Report
from tests.faults.scenarios import (
    ALL,
    EMERGENCY,
    IN_THE_SHOP,
    INSULT,
    NEXT_IN_LINE,
    PRAISE,
    QUESTION,
    REPLY_ON_X,
    TWO_IN_ONE,
    Scenario,
    run,
)
from tests.faults.wire import KILLS, NETWORK, Cut


def name_of(scenario: Scenario) -> str:
    return scenario.name


@pytest.mark.parametrize("scenario", ALL, ids=name_of)
def test_nothing_is_lost_or_doubled_wherever_the_work_dies(cloud: Cloud, scenario: Scenario, report: Report) -> None:
    calls = cut_every_call(cloud, scenario, KILLS)
    report(scenario.name, calls, calls * len(KILLS), "kills")


@pytest.mark.parametrize("scenario", [PRAISE, QUESTION, INSULT, NEXT_IN_LINE, REPLY_ON_X, IN_THE_SHOP], ids=name_of)
def test_nothing_is_lost_or_doubled_wherever_the_network_fails(
    cloud: Cloud, scenario: Scenario, report: Report
) -> None:
    calls = cut_every_call(cloud, scenario, NETWORK)
    report(scenario.name, calls, calls * len(NETWORK), "network faults")


def cut_every_call(cloud: Cloud, scenario: Scenario, cuts: tuple[Cut, ...]) -> int:
    """How many calls there are; each was cut in each way."""
    whole, problems = run(cloud, scenario)
    assert problems == [], whole.log[-2000:]
    found = []
    for call in whole.wire.calls:
        for cut in cuts:
            world, problems = run(cloud, scenario, {call.number: cut})
            assert len(world.wire.calls) >= call.number, f"{call} was never made"
            assert world.kills == (cut in KILLS)
            found += [f"{call}, {cut}: {problem}" for problem in problems]
    assert found == []
    return len(whole.wire.calls)


def test_nothing_is_lost_or_doubled_where_the_recovery_dies_too(cloud: Cloud, report: Report) -> None:
    """Twice in one run, at places and in ways that are drawn by lot, the same ones every time."""
    lot = random.Random(2026)
    runs, cut, kills, found = 40, 0, 0, []
    for _ in range(runs):
        scenario = lot.choice((PRAISE, EMERGENCY, TWO_IN_ONE, REPLY_ON_X))
        first = lot.randint(3, 12)
        cuts = {first: lot.choice(KILLS), first + lot.randint(1, 12): lot.choice(KILLS)}
        world, problems = run(cloud, scenario, cuts)
        cut, kills = cut + len(world.wire.calls), kills + world.kills
        found += [f"{scenario.name}, {cuts}: {problem}" for problem in problems]
    assert found == []
    assert kills > runs
    report(f"{runs} runs drawn by lot", cut, kills, "kills in recoveries")
