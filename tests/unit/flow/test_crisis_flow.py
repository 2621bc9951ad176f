"""Crisis mode on the way of an event: nobody gets an automatic word, also what was intended or waits already."""

from datetime import timedelta
from typing import Any

import pytest

from dankbar.errors import RateLimited, Temporary, Unclear
from dankbar.model.community import Crisis
from dankbar.model.record import State
from tests.unit.flow.memory import PowerCut, change
from tests.unit.flow.test_respond import EVENT, World, world_at
from tests.unit.spielkiste import CHRISTMAS_EVE, EMERGENCY, INSULT, PRAISE, QUESTION, TUESDAY_NOON

RECALL = Crisis(since=TUESDAY_NOON, because="Rückruf der Holzeisenbahn", by="Anna")
HIDING: dict[str, Any] = {
    "netiquette": {"hide_at_once": [{"rule": 3, "confidence": 0.7}], "tell_writer": True, "contact": "hi@spielkiste.de"}
}


def crisis(world: World, on: bool = True) -> None:
    world.configuration.community = world.configuration.community.model_copy(update={"crisis": RECALL if on else None})


@pytest.fixture
def world() -> World:
    return world_at(TUESDAY_NOON)


def spoken(world: World) -> list[str]:
    """Whatever was said by itself: answers, likes, private notes."""
    return world.journal.of("reply", "like", "tell")


def codes(world: World) -> list[list[str]]:
    return [[reason.code for reason in item.reasons] for item in world.outbox.items]


def test_praise_in_a_crisis_goes_to_a_human_with_the_reason(world: World) -> None:
    crisis(world)
    world.comes(change(PRAISE))
    assert spoken(world) == []
    assert codes(world) == [["praise", "crisis"]]
    assert "Der Grund: Rückruf der Holzeisenbahn." in world.outbox.items[0].in_words[1]


def test_after_the_crisis_people_are_thanked_as_always(world: World) -> None:
    crisis(world)
    world.comes(change(PRAISE))
    crisis(world, on=False)
    world.comes(change(PRAISE, 2, author="43"))
    assert spoken(world) == ["like comment:7_2", "reply comment:7_2"]


def test_an_emergency_in_a_crisis_still_wakes_somebody() -> None:
    night = world_at(CHRISTMAS_EVE)
    crisis(night)
    night.comes(change(EMERGENCY))
    assert len(night.outbox.orders) == 1


def test_an_insult_in_a_crisis_is_hidden_but_its_writer_is_told_by_a_human() -> None:
    world = world_at(TUESDAY_NOON, **HIDING)
    world.comes(change(INSULT))
    assert world.journal.of("hide", "tell") == [f"hide {EVENT}", f"tell {EVENT}"]
    crisis(world)
    world.comes(change(INSULT, 2, author="43"))
    assert world.journal.of("hide", "tell")[2:] == ["hide comment:7_2"]
    assert "crisis" in codes(world)[1]


@pytest.mark.parametrize("problem", [RateLimited("too many"), Temporary("down")], ids=["limited", "down"])
def test_an_answer_that_waits_for_the_platform_is_dropped_when_a_crisis_begins(
    world: World, problem: Exception
) -> None:
    world.platform.moods = {"reply": [problem]}
    world.comes(change(PRAISE))
    assert world.action("thank").state is State.DEFERRED
    crisis(world)
    world.retried()
    assert world.platform.replies == []
    thank = world.action("thank")
    assert (thank.state, thank.why and thank.why.code) == (State.DROPPED, "crisis")
    assert world.record().done
    assert [codes[0] for codes in codes(world)] == ["praise"]
    assert "crisis" in codes(world)[0]
    crisis(world, on=False)
    world.respond.event("facebook", EVENT)
    assert world.platform.replies == [], "what was dropped is not said afterwards"


def test_a_question_that_a_human_has_already_is_not_queued_twice(world: World) -> None:
    world.platform.moods = {"reply": [Temporary("down")]}
    world.comes(change(QUESTION))
    crisis(world)
    world.retried()
    assert world.platform.replies == []
    assert len(world.outbox.items) == 1


def test_what_may_have_been_said_before_the_crisis_is_looked_into_by_a_human(world: World) -> None:
    world.platform.moods = {"reply": [Unclear("silent")]}
    world.comes(change(PRAISE))
    crisis(world)
    world.retried()
    assert len(world.journal.of("reply")) == 1
    assert world.action("thank").state is State.FAILED
    ((first, *more),) = codes(world)
    assert (first, set(more)) == ("praise", {"platform_unclear", "crisis"})


@pytest.mark.parametrize("calls", range(1, 7))
def test_wherever_the_power_is_cut_a_human_gets_it_and_nobody_is_answered_in_the_crisis(
    world: World, calls: int
) -> None:
    """The crisis begins when the decision is written down; the power is cut before one of the calls that follow."""
    world.journal.cut_before = 1
    with pytest.raises(PowerCut):
        world.comes(change(PRAISE))
    crisis(world)
    (stored,) = world.ledger.deliveries.values()
    world.clock.forward(minutes=2)
    world.journal.cut_before = calls
    try:
        world.respond.delivery(stored)
    except PowerCut:
        world.clock.forward(minutes=2)
        world.respond.delivery(stored)
    assert spoken(world) == []
    assert world.record().done
    assert {item.event for item in world.outbox.items} == {EVENT}


def test_a_crisis_that_begins_while_a_long_delivery_is_worked_stops_the_rest_of_it(world: World) -> None:
    answer = world.platform.reply

    def reply(event: Any, text: str) -> str:
        crisis(world)
        return answer(event, text)

    world.platform.reply = reply  # type: ignore[method-assign]
    world.comes(*(change(PRAISE, number, author=str(100 + number)) for number in range(1, 40)))
    assert len(world.platform.replies) == 1
    assert len(world.outbox.items) == 38
    assert all("crisis" in each for each in codes(world))
    assert world.record("comment:7_39").actions[-1].answer_by >= TUESDAY_NOON + timedelta(minutes=1)  # type: ignore[operator]
