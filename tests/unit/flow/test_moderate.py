"""Hiding at once on the way of an event, and what a human does afterwards: each act once, cited, on the trail."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pytest

from dankbar.errors import ConfigurationError, Gone, RateLimited, Refused, Temporary, TokenExpired, Unclear
from dankbar.flow.moderate import Done, Moderate
from dankbar.flow.respond import BACK_OFF_SECONDS, LEASE_SECONDS, Respond
from dankbar.model.moderation import Entry
from dankbar.model.record import ActionRecord, State
from tests.unit.flow import memory
from tests.unit.flow.memory import PowerCut, change, delivery
from tests.unit.spielkiste import FACEBOOK, INSULT, PRAISE, SHOP, TUESDAY_NOON, X, community

EVENT, ITEM = "comment:7_1", "facebook/comment:7_1"
ANNA = "arn:aws:sts::123456789012:assumed-role/Team/anna"
NETIQUETTE: dict[str, Any] = {"hide_at_once": [{"rule": 3, "confidence": 0.7}], "contact": "hallo@spielkiste.example"}
TOLD: dict[str, Any] = {**NETIQUETTE, "tell_writer": True}


@dataclass
class World:
    """Everything around one `Respond` and one `Moderate`."""

    netiquette: dict[str, Any] = field(default_factory=lambda: NETIQUETTE)
    shadow: bool = False

    def __post_init__(self) -> None:
        self.journal, self.log = memory.Journal(), memory.Log()
        self.clock = memory.Clock(TUESDAY_NOON)
        self.platform = memory.Platform(self.journal)
        self.ledger, self.outbox = memory.Ledger(self.journal), memory.Outbox(self.journal)
        self.apis = memory.Apis(self.platform)
        channels = [FACEBOOK | {"shadow": self.shadow}, X, SHOP]
        self.configuration = memory.Pushed(community(netiquette=self.netiquette, channels=channels))
        self.respond = Respond(self.ledger, self.outbox, self.apis, self.configuration, self.log, self.clock)
        self.human = Moderate(self.ledger, self.apis, self.configuration, ANNA, "Anna", self.clock)

    def comes(self, text: str = INSULT) -> None:
        self.respond.delivery(self.ledger.store(delivery(change(text), at=self.clock.now)))

    def again(self) -> None:
        """The delivery's own retry, after the lease of whoever died has run out."""
        self.clock.forward(seconds=LEASE_SECONDS + 1)
        (stored,) = self.ledger.deliveries.values()
        self.respond.delivery(stored)

    def retried(self) -> None:
        while self.outbox.parked:
            retry, delay = self.outbox.parked.pop(0)
            self.clock.forward(seconds=delay)
            self.respond.event(retry.channel, retry.id)

    def action(self, name: str) -> ActionRecord:
        record = self.ledger.record("facebook", EVENT)
        assert record is not None
        action = record.action(name)
        assert action is not None
        return action

    def trail(self) -> list[tuple[str, str]]:
        return [(entry.act.what, entry.phase) for entry in self.ledger.trail]

    def state(self) -> str | None:
        standing, _ = self.ledger.standing("facebook", "7_1")
        return None if standing is None else standing.state


@pytest.fixture
def world() -> World:
    return World()


# At once ------------------------------------------------------------------------------------------


def test_it_is_written_down_hidden_put_on_the_trail_and_only_then_put_before_a_human(world: World) -> None:
    world.comes()
    assert world.journal.lines == [
        f"open {EVENT}",
        f"hide {EVENT}",
        "note hide rule 3",
        f"save {EVENT}: hide done, queue intended",
        f"item {ITEM} high",
        f"save {EVENT}: hide done, queue done",
        "remember 1_7",
        "finish done",
    ]
    (item,) = world.outbox.items
    assert (item.rule, item.hidden) == (3, True)
    assert item.in_words[-2:] == (
        "Verstößt gegen Regel 3 (Keine Beleidigungen). So etwas verbergen wir sofort.",
        "Es ist verborgen. Ein Mensch kann es wieder zeigen.",
    )


def test_the_trail_says_who_what_when_which_rule_and_how_sure_and_nothing_of_the_text(world: World) -> None:
    world.comes()
    (entry,) = world.ledger.trail
    act = entry.act
    assert (act.who, act.by, act.what, act.rule, act.at, act.month) == (
        "dankbar",
        None,
        "hide",
        3,
        TUESDAY_NOON,
        "2026-11",
    )
    assert (act.confidence, act.automatic, act.item) == (0.9, True, ITEM)
    standing, _ = world.ledger.standing("facebook", "7_1")
    assert standing is not None
    for kept in (entry.model_dump_json(), standing.model_dump_json()):
        assert "Idiot" not in kept
        assert "Anna Schäfer" not in kept


def test_the_same_delivery_again_hides_nothing_again(world: World) -> None:
    world.comes()
    before = list(world.journal.lines)
    world.again()
    assert world.journal.lines == [*before, "finish done"]


def test_in_shadow_nothing_is_hidden_and_the_trail_stays_empty() -> None:
    world = World(TOLD, shadow=True)
    world.comes()
    assert world.journal.of("hide", "note", "tell", "item") == []
    assert [world.action(name).state for name in ("hide", "tell")] == [State.SHADOW, State.SHADOW]
    assert world.ledger.trail == []


@pytest.mark.parametrize("cut_before", range(8))
@pytest.mark.parametrize("netiquette", [NETIQUETTE, TOLD], ids=["", "told"])
def test_wherever_the_power_is_cut_it_ends_hidden_once_told_at_most_once_and_before_a_human(
    cut_before: int, netiquette: Any
) -> None:
    world = World(netiquette)
    world.journal.cut_before = cut_before
    with pytest.raises(PowerCut):
        world.comes()
    world.again()
    assert world.platform.hidden == {EVENT}
    assert world.trail() == [("hide", "done")]
    assert world.outbox.item_ids() == {ITEM}
    assert world.outbox.items[-1].hidden
    assert len(world.platform.told) <= 1
    assert world.journal.of("tell") == [] or netiquette is TOLD
    assert world.ledger.records()[0].done


def test_what_a_human_showed_again_before_a_crash_was_noticed_stays_shown(world: World) -> None:
    world.journal.cut_before = 3
    with pytest.raises(PowerCut):
        world.comes()
    assert world.human.restore(ITEM).before is False
    world.again()
    assert world.platform.hidden == set()
    assert world.state() == "shown"


def test_a_rate_limit_puts_it_off_and_the_human_reads_that_it_is_still_to_be_seen(world: World) -> None:
    world.platform.moods["hide"] = [RateLimited("too many", None)]
    world.comes()
    (item,) = world.outbox.items
    assert item.hidden is False
    assert "Das Verbergen hat noch nicht geklappt. Bitte nachsehen." in item.in_words
    assert world.action("hide").state is State.DEFERRED
    world.retried()
    assert world.action("hide").state is State.DONE
    assert world.trail() == [("hide", "done")]


def test_a_call_of_unknown_fate_is_made_again(world: World) -> None:
    world.platform.moods["hide"] = [Unclear("lost")]
    world.comes()
    assert world.action("hide").state is State.UNCLEAR
    world.retried()
    assert world.journal.of("hide") == [f"hide {EVENT}"] * 2
    assert world.action("hide").state is State.DONE


@pytest.mark.parametrize("problem", [Refused("no"), TokenExpired("old")])
def test_what_the_platform_refuses_is_left_to_a_human_with_the_reason(world: World, problem: Exception) -> None:
    world.platform.moods["hide"] = [problem]
    world.comes()
    assert world.action("hide").state is State.FAILED
    assert world.trail() == []
    assert world.log.at("ERROR")
    assert [(item.rule, item.hidden) for item in world.outbox.items] == [(3, False)]


def test_it_is_given_up_after_the_last_try(world: World) -> None:
    world.platform.moods["hide"] = [Temporary("down")] * (len(BACK_OFF_SECONDS) + 1)
    world.comes()
    world.retried()
    assert world.action("hide").state is State.FAILED
    assert world.action("hide").tries == len(BACK_OFF_SECONDS) + 1


def test_what_is_gone_already_needs_no_hiding(world: World) -> None:
    world.platform.moods["hide"] = [Gone("deleted")]
    world.comes()
    assert world.action("hide").state is State.DROPPED
    assert world.trail() == []


# Telling the writer -------------------------------------------------------------------------------


def test_the_writer_is_told_once_after_it_is_hidden() -> None:
    world = World(TOLD)
    world.comes()
    assert world.journal.of("hide", "tell", "item") == [f"hide {EVENT}", f"tell {EVENT}", f"item {ITEM} high"]
    ((_, text),) = world.platform.told
    assert "Regel 3" in text
    world.human.restore(ITEM)
    assert world.human.hide(ITEM, 3).told is False
    assert len(world.platform.told) == 1


@pytest.mark.parametrize(
    ("moods", "state"),
    [
        ({"hide": [Refused("no")]}, State.DROPPED),
        ({"hide": [Gone("deleted")]}, State.DROPPED),
        ({"tell": [Refused("blocked")]}, State.FAILED),
        ({"tell": [Unclear("lost")]}, State.FAILED),
        ({"tell": [Temporary("down")]}, State.DONE),
        ({"hide": [Temporary("down")]}, State.DONE),
    ],
)
def test_nobody_is_told_of_what_was_not_hidden_nor_told_twice(moods: Any, state: State) -> None:
    world = World(TOLD)
    world.platform.moods = moods
    world.comes()
    world.retried()
    assert world.action("tell").state is state
    assert len(world.platform.told) == (state is State.DONE)
    assert world.outbox.item_ids() == {ITEM}


def test_a_person_who_takes_no_messages_is_no_alarm_for_the_operator() -> None:
    world = World(TOLD)
    world.platform.moods["tell"] = [Refused("blocked")]
    world.comes()
    assert world.log.at("ERROR") == []


# By a human ---------------------------------------------------------------------------------------


def test_one_command_shows_it_again_and_stands_on_the_trail_before_and_after(world: World) -> None:
    world.comes()
    done = world.human.restore(ITEM)
    assert (done.before, done.act.rule, done.act.who, done.act.by) == (False, 3, ANNA, "Anna")
    assert world.platform.hidden == set()
    assert world.journal.lines[-3:] == ["begin restore 0001", f"unhide {EVENT}", "end restore 0001 done"]
    assert world.trail() == [("hide", "done"), ("restore", "begun"), ("restore", "done")]
    assert world.state() == "shown"


COMMANDS: dict[str, Callable[[Moderate], Done]] = {
    "hide": lambda human: human.hide(ITEM, 3),
    "restore": lambda human: human.restore(ITEM),
    "delete": lambda human: human.delete(ITEM, 3),
}


@pytest.mark.parametrize("what", COMMANDS)
def test_a_command_twice_is_once(world: World, what: str) -> None:
    world.comes(PRAISE)
    if what == "restore":
        world.human.hide(ITEM, 3)
    assert COMMANDS[what](world.human).before is False
    before = list(world.journal.lines)
    assert COMMANDS[what](world.human).before is True
    assert world.journal.lines == before


@pytest.mark.parametrize("cut_before", range(3))
@pytest.mark.parametrize("what", ["hide", "delete"])
def test_a_command_that_died_goes_on_where_it_was(world: World, what: str, cut_before: int) -> None:
    world.comes(PRAISE)
    world.journal.cut_before = cut_before
    with pytest.raises(PowerCut):
        COMMANDS[what](world.human)
    world.clock.forward(minutes=5)
    COMMANDS[what](world.human)
    assert world.trail() == [(what, "begun"), (what, "done")]


def test_another_command_after_one_that_died_leaves_that_one_on_the_trail_as_failed(world: World) -> None:
    world.comes(PRAISE)
    world.journal.cut_before = 1
    with pytest.raises(PowerCut):
        world.human.hide(ITEM, 3)
    world.human.delete(ITEM, 3)
    assert world.trail() == [("hide", "begun"), ("hide", "failed"), ("delete", "begun"), ("delete", "done")]
    assert [entry.problem for entry in world.ledger.trail] == [None, "Abandoned", None, None]


def test_what_the_platform_refused_stands_on_the_trail_as_failed_and_can_be_tried_again(world: World) -> None:
    world.comes(PRAISE)
    world.platform.moods["hide"] = [TokenExpired("old")]
    with pytest.raises(TokenExpired):
        world.human.hide(ITEM, 3)
    assert world.state() is None
    world.human.hide(ITEM, 3)
    assert world.trail() == [("hide", "begun"), ("hide", "failed"), ("hide", "begun"), ("hide", "done")]
    assert [entry.act.id for entry in world.ledger.trail] == ["0001", "0001", "0002", "0002"]


def test_what_is_gone_counts_as_deleted_and_not_as_hidden(world: World) -> None:
    world.comes(PRAISE)
    world.platform.moods = {"hide": [Gone("gone")], "delete": [Gone("gone")]}
    with pytest.raises(Gone):
        world.human.hide(ITEM, 3)
    world.human.delete(ITEM, 3)
    assert world.state() == "deleted"


@pytest.mark.parametrize(
    ("command", "error", "told"),
    [
        (lambda human: human.hide(ITEM, 99), ConfigurationError, "no rule 99; it has 1, 2, 3"),
        (lambda human: human.hide("nowhere/comment:7_1", 3), ConfigurationError, "no channel"),
        (lambda human: human.hide("facebook/comment:7_9", 3), ConfigurationError, "no event"),
        (lambda human: human.restore(ITEM), Refused, "was not hidden from here"),
    ],
)
def test_a_mistake_says_what_is_wrong_and_leaves_no_trace(
    world: World, command: Any, error: type[Exception], told: str
) -> None:
    world.comes(PRAISE)
    with pytest.raises(error, match=told):
        command(world.human)
    assert world.ledger.trail == []


def test_nothing_brings_back_what_was_deleted(world: World) -> None:
    world.comes()
    world.human.delete(ITEM, 3)
    for command in (COMMANDS["hide"], COMMANDS["restore"]):
        with pytest.raises(Refused, match="nothing brings it back"):
            command(world.human)


def test_where_nobody_can_delete_anothers_text_our_own_answer_is_not_deleted_in_its_place(world: World) -> None:
    with pytest.raises(Refused, match="X lets nobody delete another's text: hide it instead"):
        world.human.delete("x/post:1", 3)
    assert world.journal.lines == []


def test_it_can_be_shown_again_when_the_event_itself_has_been_forgotten(world: World) -> None:
    world.comes()
    world.ledger.texts.clear()
    world.human.restore(ITEM)
    assert world.platform.hidden == set()


def test_who_hides_by_hand_has_the_writer_told_where_that_is_switched_on() -> None:
    world = World({"tell_writer": True})
    world.comes()
    assert world.human.hide(ITEM, 3).told is True
    assert "Regel 3" in world.platform.told[0][1]
    assert world.human.delete(ITEM, 3).told is False


def test_a_writer_who_cannot_be_told_hinders_nothing() -> None:
    world = World({"tell_writer": True})
    world.comes()
    world.platform.moods["tell"] = [Refused("blocked")]
    assert world.human.hide(ITEM, 3).told is False
    assert world.state() == "hidden"


def test_the_month_is_the_brands(world: World) -> None:
    world.comes(PRAISE)
    world.clock.forward(days=6, hours=11, minutes=30)
    assert world.human.hide(ITEM, 3).act.month == "2026-11"
    world.clock.forward(minutes=45)
    assert world.human.restore(ITEM).act.month == "2026-12"


def test_a_trail_entry_reads_back_as_it_was(world: World) -> None:
    world.comes()
    (entry,) = world.ledger.trail
    assert Entry.model_validate_json(entry.model_dump_json()) == entry
