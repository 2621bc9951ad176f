"""A thread's memory on the way of an event: who answers by hand is heard, and our own echo is not taken for it."""

from typing import Any

import pytest

from dankbar.errors import Temporary
from dankbar.model.record import State
from tests.unit.flow.memory import change
from tests.unit.flow.test_respond import EVENT, World, world_at
from tests.unit.spielkiste import COMPLAINT, FACEBOOK, INSULT, PRAISE, SHOP, TUESDAY_NOON, X

BRAND = {"author": "1", "name": "Spielkiste"}
POST = ("facebook", "1_7")


@pytest.fixture
def world() -> World:
    return world_at(TUESDAY_NOON)


def codes(world: World, event: str) -> list[str]:
    return [reason.code for reason in world.record(event).reasons]


def reply(text: str, number: int, to: str, **more: Any) -> Any:
    """A reply to a comment."""
    return change(text, number, **more, parent_id=to)


def test_after_an_answer_by_hand_the_conversation_is_the_teams(world: World) -> None:
    world.comes(change(COMPLAINT))
    world.comes(reply("Das tut uns leid, wir schicken dir ein neues.", 2, "7_1", **BRAND))
    world.comes(reply(PRAISE, 3, "7_1"))
    assert codes(world, "comment:7_3") == ["praise", "human_conversation"]
    world.comes(change(PRAISE, 4, author="44"))
    assert world.action("thank", "comment:7_4").state is State.DONE, "others under the post are thanked"


def test_the_echo_of_our_own_answer_is_no_answer_by_hand(world: World) -> None:
    world.comes(change(PRAISE))
    ((_, answer),) = world.platform.replies
    world.comes(reply(f" {answer}\n", 2, "7_1", **BRAND))
    world.comes(reply(PRAISE, 3, "7_1"))
    assert "human_conversation" not in codes(world, "comment:7_3")
    assert world.ledger.memories[POST].by_hand == ()


def test_an_echo_that_is_faster_than_the_platforms_answer_is_known_too(world: World) -> None:
    posted = world.platform.reply

    def reply_and_echo(event: Any, text: str) -> str:
        world.platform.reply = posted  # type: ignore[method-assign]
        world.comes(reply(text, 2, "7_1", **BRAND))
        return posted(event, text)

    world.platform.reply = reply_and_echo  # type: ignore[method-assign]
    world.comes(change(PRAISE))
    assert world.ledger.memories[POST].by_hand == ()


def test_whom_the_team_answers_while_the_platform_lets_us_wait_gets_no_second_answer(world: World) -> None:
    world.platform.moods["reply"] = [Temporary("down")]
    world.comes(change(COMPLAINT))
    assert world.action("thank").state is State.DEFERRED
    world.comes(reply("Das tut uns leid!", 2, "7_1", **BRAND))
    world.retried()
    thank = world.action("thank")
    assert (thank.state, thank.why and thank.why.code) == (State.DROPPED, "human_conversation")
    assert world.platform.replies == []
    assert world.record().done
    assert world.outbox.item_ids() == {f"facebook/{EVENT}"}, "the complaint stays with the humans"


def test_a_quarrel_is_recognised_from_what_was_said_before(world: World) -> None:
    for number, (who, text) in enumerate([("42", INSULT), ("43", INSULT), ("42", INSULT), ("43", INSULT)], 1):
        world.comes(change(text, number, author=who, created_time=int(TUESDAY_NOON.timestamp()) + 60 * number))
    world.comes(change(PRAISE, 9, author="44", created_time=int(TUESDAY_NOON.timestamp()) + 600))
    assert "quarrel" in codes(world, "comment:7_4")
    assert codes(world, "comment:7_9") == ["praise", "quarrel"]


def test_a_pile_on_in_one_delivery_is_recognised_as_it_grows(world: World) -> None:
    angry = [change(COMPLAINT, number, author=f"5{number}") for number in range(1, 7)]
    world.comes(*angry, change(PRAISE, 9, author="44"))
    assert ["pile_on" in codes(world, f"comment:7_{number}") for number in range(1, 7)] == [False] * 4 + [True] * 2
    assert codes(world, "comment:7_9") == ["praise", "pile_on"]
    assert "comment:7_9" not in world.platform.likes


def test_in_shadow_a_thread_is_remembered_too() -> None:
    world = world_at(TUESDAY_NOON, channels=[FACEBOOK | {"shadow": True}, X, SHOP])
    world.comes(change(PRAISE))
    assert len(world.ledger.memories[POST].turns) == 1
    assert world.ledger.echoes == set()


def test_neither_a_text_nor_a_name_is_in_the_memory(world: World) -> None:
    world.comes(change(PRAISE, name="Anna Schäfer"), reply("Gern!", 2, "7_1", **BRAND))
    remembered = repr(world.ledger.memories[POST])
    assert len(world.ledger.memories[POST].turns) == len(world.ledger.memories[POST].by_hand) == 1
    for said in ("Anna", "Schäfer", "'42'", PRAISE, "Gern"):
        assert said not in remembered
