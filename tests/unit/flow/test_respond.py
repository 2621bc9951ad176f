"""The way of a delivery: what is written down before and after each step, and what happens when a step fails."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.errors import (
    ConfigurationError,
    Gone,
    RateLimited,
    Refused,
    Temporary,
    TokenExpired,
    Unclear,
)
from dankbar.flow.respond import BACK_OFF_SECONDS, EVENTS_AT_ONCE, LEASE_SECONDS, Respond, Unfinished
from dankbar.model.delivery import Delivery
from dankbar.model.record import REMEMBERED, ActionRecord, EventRecord, State
from dankbar.platforms.facebook import api as facebook
from tests.unit.flow import memory
from tests.unit.flow.memory import PowerCut, change, delivery
from tests.unit.spielkiste import (
    CHRISTMAS_EVE,
    COMPLAINT,
    EMERGENCY,
    FACEBOOK,
    INSULT,
    PRAISE,
    QUESTION,
    SHOP,
    SPAM,
    TUESDAY_NOON,
    X,
    community,
    local,
)

SAMPLES = Path(__file__).parents[3] / "events"
EVENT = "comment:7_1"


@dataclass
class World:
    """Everything around one `Respond`."""

    journal: memory.Journal
    ledger: memory.Ledger
    outbox: memory.Outbox
    platform: memory.Platform
    apis: memory.Apis
    configuration: memory.Pushed
    log: memory.Log
    clock: memory.Clock
    respond: Respond

    def comes(self, *changes: Any, offset: int = 0) -> Delivery:
        """A delivery comes and is worked."""
        stored = self.stored(*changes, offset=offset)
        self.respond.delivery(stored)
        return stored

    def stored(self, *changes: Any, offset: int = 0) -> Delivery:
        return self.ledger.store(delivery(*changes, at=self.clock.now, clock_offset=offset))

    def record(self, event: str = EVENT) -> EventRecord:
        record = self.ledger.record("facebook", event)
        assert record is not None
        return record

    def action(self, name: str, event: str = EVENT) -> ActionRecord:
        action = self.record(event).action(name)
        assert action is not None
        return action

    def retried(self) -> None:
        """What is parked comes at its time, until nothing is parked."""
        while self.outbox.parked:
            retry, delay = self.outbox.parked.pop(0)
            self.clock.forward(seconds=delay)
            assert retry.what == "event"
            self.respond.event(retry.channel, retry.id)


def world_at(at: datetime, **changes: Any) -> World:
    journal, log, clock = memory.Journal(), memory.Log(), memory.Clock(at)
    platform = memory.Platform(journal)
    ledger, outbox, apis = memory.Ledger(journal), memory.Outbox(journal), memory.Apis(platform)
    configuration = memory.Pushed(community(**changes))
    respond = Respond(ledger, outbox, apis, configuration, log, clock)
    return World(journal, ledger, outbox, platform, apis, configuration, log, clock, respond)


@pytest.fixture
def world() -> World:
    return world_at(TUESDAY_NOON)


@pytest.fixture
def night() -> World:
    return world_at(CHRISTMAS_EVE)


# The usual way ------------------------------------------------------------------------------------


def test_praise_is_written_down_then_liked_then_answered_and_what_came_of_it_is_written_down(world: World) -> None:
    world.comes(change(PRAISE))
    assert world.journal.lines == [
        f"open {EVENT}",
        f"like {EVENT}",
        f"reply {EVENT}",
        f"save {EVENT}: thank done, like done",
        "remember 1_7",
        "finish done",
    ]
    assert world.action("thank").result == "reply-1"
    assert world.platform.replies == [(EVENT, world.action("thank").text)]


def test_the_intention_is_in_the_table_before_the_platform_is_called(world: World) -> None:
    world.journal.cut_before = 1
    with pytest.raises(PowerCut):
        world.comes(change(PRAISE))
    assert world.journal.lines == [f"open {EVENT}"]
    assert [(action.name, action.state) for action in world.record().actions] == [
        ("thank", State.INTENDED),
        ("like", State.INTENDED),
    ]
    assert world.record().lease_until == pytest.approx(TUESDAY_NOON.timestamp() + LEASE_SECONDS, abs=1)


def test_what_is_written_under_a_starter_is_kept_as_an_answer_to_it(world: World) -> None:
    world.comes(change(PRAISE))
    assert world.ledger.to_starters == []
    world.ledger.starters.add(("facebook", world.record().event.thread))
    world.comes(change(QUESTION, 2, author="43"))
    assert world.ledger.to_starters == ["comment:7_2"]


def test_an_emergency_at_night_is_on_the_humans_queue_before_anybody_is_woken(night: World) -> None:
    night.comes(change(EMERGENCY))
    assert night.journal.lines == [
        f"open {EVENT}",
        f"item facebook/{EVENT} urgent",
        f"page facebook/{EVENT}",
        f"save {EVENT}: queue done, page done",
        "remember 1_7",
        "finish done",
    ]
    (order,) = night.outbox.orders
    assert (order.incident, order.author, order.summary) == ("facebook:emergency", "Anna Schäfer", EMERGENCY)
    assert (night.platform.replies, night.platform.likes) == ([], set())


def test_an_insult_waits_for_a_human_and_no_platform_is_called(world: World) -> None:
    world.comes(change(INSULT))
    assert world.journal.of("reply", "like", "page") == []
    assert [(item.urgency, item.sort, item.answered) for item in world.outbox.items] == [("high", "abuse", None)]


def test_a_question_is_answered_and_the_human_sees_with_what(world: World) -> None:
    world.comes(change(QUESTION))
    (item,) = world.outbox.items
    assert item.answered == world.platform.replies[0][1]
    assert item.answer_by == local("2026-11-25T12:00")
    assert item.in_words[0].startswith("Das ist eine Frage.")
    assert (item.author.name, item.text, item.target) == ("Anna Schäfer", QUESTION, "7_1")


def test_the_same_delivery_again_does_nothing_again(world: World) -> None:
    first = world.comes(change(PRAISE), change(QUESTION, 2, author="43"))
    before = list(world.journal.lines)
    world.clock.forward(hours=36)
    world.respond.delivery(first)
    assert world.journal.lines == [*before, "finish done"]


def test_an_event_that_comes_in_two_deliveries_is_done_once(world: World) -> None:
    world.comes(change(PRAISE))
    world.comes(change(PRAISE), change(QUESTION, 2, author="43"))
    assert [event for event, _ in world.platform.replies] == [EVENT, "comment:7_2"]


def test_an_event_that_stands_twice_in_one_delivery_is_done_once(world: World) -> None:
    world.comes(change(PRAISE), change(PRAISE))
    assert len(world.platform.replies) == 1


def test_a_person_who_writes_twice_in_one_delivery_is_answered_once(world: World) -> None:
    world.comes(change(PRAISE), change(QUESTION, 2), change(PRAISE, 3, author="43"))
    assert [event for event, _ in world.platform.replies] == [EVENT, "comment:7_3"]
    assert "once_a_day" in [reason.code for reason in world.record("comment:7_2").reasons]
    assert [item.event for item in world.outbox.items] == ["comment:7_2"]


def test_the_day_of_once_a_day_is_the_brands_day() -> None:
    world = world_at(local("2026-11-24T23:59"))
    world.comes(change(PRAISE))
    world.clock.forward(minutes=2)
    world.comes(change(PRAISE, 2))
    assert len(world.platform.replies) == 2


def test_a_deletion_that_comes_before_its_comment_still_counts(world: World) -> None:
    world.comes(change("", verb="remove"))
    world.comes(change(PRAISE))
    assert world.platform.replies == []
    assert [reason.code for reason in world.record().reasons] == ["gone"]


def test_a_rehearsal_is_decided_for_the_instant_that_is_rehearsed(world: World) -> None:
    offset = int((CHRISTMAS_EVE - TUESDAY_NOON).total_seconds())
    world.comes(change(EMERGENCY), offset=offset)
    (item,), (order,) = world.outbox.items, world.outbox.orders
    assert item.received_at == CHRISTMAS_EVE
    assert item.answer_by == CHRISTMAS_EVE + timedelta(minutes=30)
    assert (item.clock_offset, order.clock_offset) == (offset, offset)
    assert world.record().lease_until == pytest.approx(TUESDAY_NOON.timestamp() + LEASE_SECONDS, abs=1)


def test_in_shadow_everything_is_written_down_and_nothing_is_sent() -> None:
    world = world_at(CHRISTMAS_EVE, channels=[FACEBOOK | {"shadow": True}, X, SHOP])
    world.comes(change(PRAISE), change(EMERGENCY, 2, author="43"))
    assert world.journal.of("reply", "like", "item", "page", "park") == []
    assert {action.state for record in world.ledger.records() for action in record.actions} == {State.SHADOW}
    assert world.action("thank").text
    assert {record.event.id: [a.name for a in record.actions] for record in world.ledger.records()} == {
        EVENT: ["thank", "like"],
        "comment:7_2": ["queue", "page"],
    }
    assert world.ledger.answered == set()


@pytest.mark.parametrize(
    ("sample", "thanked", "items"),
    [("batch.json", 2, 2), ("reaction.json", 0, 0), ("own-comment.json", 0, 0), ("edited.json", 0, 1)],
)
def test_real_deliveries_are_worked_whole(world: World, sample: str, thanked: int, items: int) -> None:
    world.configuration.community = community(channels=[FACEBOOK | {"account_id": "1234567890321"}, X, SHOP])
    body = (SAMPLES / "facebook" / sample).read_bytes()
    stored = world.ledger.store(delivery(at=TUESDAY_NOON, body=body))
    world.respond.delivery(stored)
    assert (len(world.platform.replies), len(world.outbox.items)) == (thanked, items)
    assert world.ledger.finished == {stored.digest: "done"}


def test_what_is_answered_is_what_the_human_is_told_however_long_the_text(world: World) -> None:
    world.comes(change("Wann? " * 5_000))
    (item,) = world.outbox.items
    assert (len(item.text), item.text_is_cut) == (20_000, True)
    assert len(world.record().event.text) == 30_000


# What cannot be parsed ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "body",
    [b"", b"\xff\xfe", b"null", b"[]", b'{"object": "page"}', b'{"entry": 7}', b"[" * 100_000],
    ids=["empty", "no text", "null", "a list", "no entries", "entries that are none", "nested without end"],
)
def test_a_body_that_no_parser_understands_is_kept_as_unparsed(world: World, body: bytes) -> None:
    stored = world.ledger.store(delivery(at=TUESDAY_NOON, body=body))
    world.respond.delivery(stored)
    assert world.ledger.finished == {stored.digest: "unparsed"}
    assert world.log.at("ERROR")
    assert world.journal.lines == ["finish unparsed"]


def test_a_delivery_without_events_is_done(world: World) -> None:
    stored = world.comes()
    assert world.ledger.finished == {stored.digest: "done"}


def test_a_channel_that_nobody_configured_says_what_to_do_and_keeps_the_delivery(world: World) -> None:
    stranger = replace(delivery(change(PRAISE), at=TUESDAY_NOON), channel="spielkiste-at")
    world.ledger.store(stranger)
    with pytest.raises(ConfigurationError, match=r"community\.yaml"):
        world.respond.delivery(stranger)
    assert world.ledger.finished == {}


# A platform that does not do what we ask ----------------------------------------------------------


def test_a_rate_limit_parks_the_answer_until_the_platforms_own_time(world: World) -> None:
    until = TUESDAY_NOON + timedelta(minutes=47)
    world.platform.moods["reply"] = [RateLimited("too many", until)]
    world.comes(change(PRAISE))
    assert world.action("thank").state is State.DEFERRED
    ((retry, delay),) = world.outbox.parked
    assert (retry.what, retry.channel, retry.id) == ("event", "facebook", EVENT)
    assert delay == pytest.approx(47 * 60)
    assert world.action("like").state is State.DONE
    world.retried()
    assert world.action("thank").state is State.DONE
    assert len(world.platform.replies) == 1
    assert world.journal.of("find") == []


def test_what_a_platform_takes_only_after_many_hours_goes_to_a_human_with_the_reason(world: World) -> None:
    world.platform.moods["reply"] = [RateLimited("too many", TUESDAY_NOON + timedelta(hours=7))]
    world.comes(change(PRAISE))
    assert world.action("thank").state is State.FAILED
    assert world.outbox.parked == []
    (item,) = world.outbox.items
    assert (item.event, item.answered) == (EVENT, None)
    assert "gave_up" in [reason.code for reason in item.reasons]


def test_a_platform_that_stays_down_is_tried_ever_later_and_then_a_human_does_it(world: World) -> None:
    world.platform.moods["reply"] = [Temporary("down") for _ in range(20)]
    world.comes(change(PRAISE))
    delays = []
    while world.outbox.parked:
        delays.append(world.outbox.parked[0][1])
        world.clock.forward(seconds=delays[-1])
        retry, _ = world.outbox.parked.pop(0)
        world.respond.event(retry.channel, retry.id)
    assert tuple(delays) == BACK_OFF_SECONDS
    assert world.action("thank").state is State.FAILED
    assert [item.event for item in world.outbox.items] == [EVENT]


def test_an_expired_token_hands_over_to_a_human_and_the_log_says_what_to_do(world: World) -> None:
    world.apis.problem = TokenExpired("store a new token: dankbar secrets set /dankbar/api/facebook/facebook")
    world.comes(change(QUESTION))
    assert world.action("thank").state is State.FAILED
    assert world.apis.forgotten == ["facebook"]
    assert any("store a new token" in message for message in world.log.at("ERROR"))
    (item,) = world.outbox.items
    assert item.answered is None
    assert [reason.code for reason in item.reasons] == ["question", "token_expired"]


def test_praise_that_could_not_be_thanked_waits_for_a_human_although_nothing_was_queued(world: World) -> None:
    world.platform.moods["reply"] = [Refused("the post is closed for comments")]
    world.comes(change(PRAISE))
    assert (world.action("thank").state, world.action("queue").state) == (State.FAILED, State.DONE)
    (item,) = world.outbox.items
    assert (item.urgency, item.answered) == ("normal", None)
    assert [reason.code for reason in item.reasons] == ["praise", "refused"]


def test_a_like_that_is_refused_troubles_nobody_but_the_log(world: World) -> None:
    world.platform.moods["like"] = [Refused("no likes here")]
    world.comes(change(PRAISE))
    assert (world.action("like").state, world.outbox.items) == (State.FAILED, [])
    assert world.record().done
    assert world.log.at("ERROR") == ["like given up: no likes here"]


def test_what_is_gone_meanwhile_is_dropped_without_a_word(world: World) -> None:
    world.platform.moods = {"reply": [Gone("deleted")], "like": [Gone("deleted")]}
    world.comes(change(PRAISE))
    assert {action.state for action in world.record().actions} == {State.DROPPED}
    assert world.outbox.items == []
    assert world.log.at("ERROR") == []


@pytest.mark.parametrize("posted", [True, False])
def test_an_answer_of_unclear_fate_is_looked_for_before_it_is_tried_again(world: World, posted: bool) -> None:
    world.platform.moods["reply"] = [Unclear("no answer came")]
    world.platform.lost = posted
    world.comes(change(PRAISE))
    assert world.action("thank").state is State.UNCLEAR
    world.retried()
    calls = world.journal.of("reply", "find")
    assert calls == [f"reply {EVENT}", f"find {EVENT}"] + ([] if posted else [f"reply {EVENT}"])
    assert len(world.platform.replies) == 1
    assert world.action("thank").result == ("found" if posted else "reply-1")


@pytest.mark.parametrize(
    "problem",
    [RateLimited("too many"), Temporary("down"), Unclear("silent")],
    ids=lambda problem: type(problem).__name__,
)
def test_an_answer_stays_unclear_while_it_cannot_be_looked_for(world: World, problem: Exception) -> None:
    world.platform.moods = {"reply": [Unclear("no answer came")], "find": [problem]}
    world.platform.lost = True
    world.comes(change(PRAISE))
    world.retried()
    assert len(world.platform.replies) == 1
    assert world.action("thank").result == "found"


def test_who_gets_an_answer_of_unclear_fate_to_finish_is_told_to_look_first(world: World) -> None:
    world.platform.moods = {"reply": [Unclear("no answer came")], "find": [Temporary("down") for _ in range(20)]}
    world.comes(change(PRAISE))
    world.retried()
    assert len(world.journal.of("reply")) == 1
    (item,) = world.outbox.items
    assert [reason.code for reason in item.reasons] == ["praise", "platform_unclear"]


def test_where_the_answers_are_too_many_to_look_through_a_human_does(world: World) -> None:
    world.platform.moods = {"reply": [Unclear("no answer came")], "find": [Refused("too many answers")]}
    world.comes(change(PRAISE))
    world.retried()
    (item,) = world.outbox.items
    assert [reason.code for reason in item.reasons] == ["praise", "platform_unclear"]


def test_where_an_answer_cannot_be_looked_for_a_human_is_asked_to(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facebook, "CAPABILITIES", replace(facebook.CAPABILITIES, finds_own_reply=False))
    world.platform.moods["reply"] = [Unclear("no answer came")]
    world.comes(change(PRAISE))
    world.retried()
    assert len(world.journal.of("reply")) == 1
    (item,) = world.outbox.items
    assert "platform_unclear" in [reason.code for reason in item.reasons]


def test_where_the_receiver_takes_the_same_answer_once_it_is_simply_sent_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    capabilities = replace(facebook.CAPABILITIES, finds_own_reply=False, reply_is_idempotent=True)
    monkeypatch.setattr(facebook, "CAPABILITIES", capabilities)
    world.platform.moods["reply"] = [Unclear("no answer came")]
    world.comes(change(PRAISE))
    world.retried()
    assert world.journal.of("reply", "find") == [f"reply {EVENT}"] * 2
    assert world.outbox.items == []


def test_a_human_is_not_told_of_an_answer_that_still_has_to_be_given(world: World) -> None:
    world.platform.moods["reply"] = [RateLimited("too many", TUESDAY_NOON + timedelta(minutes=10))]
    world.comes(change(QUESTION))
    (item,) = world.outbox.items
    assert item.answered is None
    assert "rate_limited" in [reason.code for reason in item.reasons]


def test_the_platforms_time_is_kept_to_when_the_delivery_comes_again_before(world: World) -> None:
    until = TUESDAY_NOON + timedelta(minutes=47)
    world.platform.moods["reply"] = [RateLimited("too many", until), KeyError("a bug")]
    stored = world.stored(change(PRAISE), change(QUESTION, 2, author="43"))
    with pytest.raises(Unfinished):
        world.respond.delivery(stored)
    world.clock.forward(seconds=LEASE_SECONDS + 1)
    world.respond.delivery(stored)
    assert [event for event, _ in world.platform.replies] == ["comment:7_2"]
    assert world.ledger.finished == {stored.digest: "done"}
    world.retried()
    assert [event for event, _ in world.platform.replies] == ["comment:7_2", EVENT]
    assert world.clock.now >= until


# One of many --------------------------------------------------------------------------------------


def test_one_poisoned_event_does_not_keep_the_others_waiting(world: World) -> None:
    world.platform.moods["reply"] = [KeyError("a bug")]
    stored = world.stored(change(PRAISE), change(QUESTION, 2, author="43"), change(PRAISE, 3, author="44"))
    with pytest.raises(Unfinished, match="1 events"):
        world.respond.delivery(stored)
    assert [event for event, _ in world.platform.replies] == ["comment:7_2", "comment:7_3"]
    assert world.ledger.finished == {}
    world.clock.forward(seconds=LEASE_SECONDS + 1)
    world.respond.delivery(stored)
    assert sorted(event for event, _ in world.platform.replies) == [EVENT, "comment:7_2", "comment:7_3"]
    assert world.ledger.finished == {stored.digest: "done"}


def test_without_time_left_the_rest_is_left_to_the_next_run(world: World) -> None:
    seconds = iter([200.0] * (EVENTS_AT_ONCE + 1))
    world.respond.seconds_left = lambda: next(seconds, 39.0)
    many = [change(PRAISE, number, author=f"5{number}") for number in range(EVENTS_AT_ONCE + 1)]
    stored = world.stored(*many)
    with pytest.raises(Unfinished):
        world.respond.delivery(stored)
    assert len(world.platform.replies) == EVENTS_AT_ONCE
    world.respond.seconds_left = lambda: 240.0
    world.respond.delivery(stored)
    assert len(world.platform.replies) == EVENTS_AT_ONCE + 1


def test_while_somebody_works_on_an_event_it_is_left_alone(world: World) -> None:
    world.journal.cut_before = 1
    stored = world.stored(change(PRAISE))
    with pytest.raises(PowerCut):
        world.respond.delivery(stored)
    world.clock.forward(seconds=LEASE_SECONDS - 1)
    with pytest.raises(Unfinished):
        world.respond.delivery(stored)
    assert world.platform.replies == []
    world.clock.forward(seconds=2)
    world.respond.delivery(stored)
    assert len(world.platform.replies) == 1


def test_of_two_who_take_over_at_once_one_gives_way(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    world.journal.cut_before = 1
    stored = world.stored(change(PRAISE))
    with pytest.raises(PowerCut):
        world.respond.delivery(stored)
    world.clock.forward(seconds=LEASE_SECONDS + 1)
    monkeypatch.setattr(memory.Ledger, "resume", lambda *_: False)
    with pytest.raises(Unfinished):
        world.respond.delivery(stored)
    assert world.platform.replies == []


def test_an_event_on_the_retry_queue_that_is_done_or_unknown_is_left_alone(world: World) -> None:
    world.comes(change(PRAISE))
    before = list(world.journal.lines)
    world.respond.event("facebook", EVENT)
    world.respond.event("facebook", "comment:nobody's")
    assert world.journal.lines == before


# Neighbours under a post --------------------------------------------------------------------------


def wordings(world: World) -> list[str]:
    """The wordings of all answers, in order."""
    thanks = [record.action("thank") for record in world.ledger.records()]
    return [thank.variant or "" for thank in thanks if thank is not None]


def differ_from_the_ones_before(said: list[str]) -> bool:
    return all(variant not in said[max(0, at - REMEMBERED) : at] for at, variant in enumerate(said))


def test_no_two_neighbours_in_one_delivery_get_the_same_wording(world: World) -> None:
    world.comes(*(change(PRAISE, number, author=f"9{number}") for number in range(1, 31)))
    said = wordings(world)
    assert len(said) == 30
    assert differ_from_the_ones_before(said)


def test_no_two_neighbours_in_several_deliveries_get_the_same_wording(world: World) -> None:
    for number in range(1, 21):
        world.comes(change(PRAISE, number, author=f"9{number}"))
    assert len(wordings(world)) == 20
    assert differ_from_the_ones_before(wordings(world))


def test_whoever_is_answered_at_the_same_moment_is_a_neighbour_too(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another worker opens its event between our look and our writing, several times."""
    world.comes(change(PRAISE, 1, author="91"))
    ours, opens = memory.Ledger.open, count(100)

    def crossed(ledger: memory.Ledger, record: EventRecord, marker: Any, said: Any = None, **more: Any) -> Any:
        if (number := next(opens)) < 103:
            before = ledger.said["facebook", said.thread]
            ledger.said["facebook", said.thread] = (said.after[0], f"other{number}", *before)[:REMEMBERED]
        return ours(ledger, record, marker, said, **more)

    monkeypatch.setattr(memory.Ledger, "open", crossed)
    world.comes(change(PRAISE, 2, author="92"))
    (thread,) = world.ledger.said
    assert world.ledger.said[thread][0] == world.action("thank", "comment:7_2").variant
    assert len(set(world.ledger.said[thread])) == REMEMBERED
    assert len(world.journal.of("open comment:7_2")) == 4
    assert [event for event, _ in world.platform.replies] == [EVENT, "comment:7_2"]


def test_where_a_post_is_too_busy_an_answer_like_a_neighbours_is_better_than_none(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours = memory.Ledger.open

    def crossed(ledger: memory.Ledger, record: EventRecord, marker: Any, said: Any = None, **more: Any) -> Any:
        return "neighbour" if said is not None else ours(ledger, record, marker, said, **more)

    monkeypatch.setattr(memory.Ledger, "open", crossed)
    world.comes(change(PRAISE))
    assert len(world.platform.replies) == 1


def test_a_text_that_is_intended_stays_whatever_is_said_beside_it_meanwhile(world: World) -> None:
    world.journal.cut_before = 1
    stored = world.stored(change(PRAISE))
    with pytest.raises(PowerCut):
        world.respond.delivery(stored)
    intended = world.action("thank").text
    world.comes(change(PRAISE, 2, author="92"), change(PRAISE, 3, author="93"))
    world.clock.forward(seconds=LEASE_SECONDS + 1)
    world.respond.delivery(stored)
    assert world.platform.replies[-1] == (EVENT, intended)
    assert len(set(wordings(world))) == 3


def test_killed_before_it_is_written_down_nothing_is_said_to_have_been_said(world: World) -> None:
    world.journal.cut_before = 0
    with pytest.raises(PowerCut):
        world.comes(change(PRAISE))
    assert world.ledger.said == {}


@pytest.mark.parametrize("text", [INSULT, SPAM, EMERGENCY])
def test_only_what_is_answered_is_noted_under_a_post(world: World, text: str) -> None:
    world.comes(change(text))
    assert world.ledger.said == {}


def test_in_shadow_nothing_is_said_under_a_post() -> None:
    world = world_at(TUESDAY_NOON, channels=[FACEBOOK | {"shadow": True}, X, SHOP])
    world.comes(change(PRAISE))
    assert world.ledger.said == {}


# Killed at any point ------------------------------------------------------------------------------

MANY = (
    change(PRAISE, 1, author="41"),
    change(QUESTION, 2, author="42"),
    change(EMERGENCY, 3, author="43"),
    change(INSULT, 4, author="44"),
)


@pytest.mark.parametrize("reply_is_lost", [False, True], ids=["", "after posting"])
@pytest.mark.parametrize("at", range(30))
def test_killed_before_any_call_nothing_is_lost_and_nobody_is_thanked_twice(
    night: World, at: int, reply_is_lost: bool
) -> None:
    if reply_is_lost:
        night.platform.moods["reply"] = [Unclear("no answer came")]
        night.platform.lost = True
    stored = night.stored(*MANY)
    night.journal.cut_before = at
    died = _died(lambda: night.respond.delivery(stored))
    night.journal.cut_before = None
    night.clock.forward(seconds=LEASE_SECONDS + 1)
    if died:
        night.respond.delivery(stored)
    night.retried()
    assert sorted(event for event, _ in night.platform.replies) == ["comment:7_1", "comment:7_2"]
    assert night.platform.likes == {"comment:7_1"}
    assert night.outbox.item_ids() == {f"facebook/comment:7_{number}" for number in (2, 3, 4)}
    assert {order.item for order in night.outbox.orders} == {"facebook/comment:7_3"}
    assert night.ledger.finished == {stored.digest: "done"}
    assert all(record.done for record in night.ledger.records())


def _died(work: Callable[[], object]) -> bool:
    try:
        work()
    except PowerCut:
        return True
    return False


FATES = st.sampled_from(
    [None, None, Unclear("silent"), Temporary("down"), RateLimited("slow"), Refused("no"), Gone("gone")]
)


@given(
    replies=st.lists(FATES, max_size=5),
    finds=st.lists(FATES, max_size=3),
    likes=st.lists(FATES, max_size=3),
    cuts=st.lists(st.integers(0, 12), max_size=3),
    lost=st.booleans(),
)
def test_whatever_goes_wrong_nobody_is_thanked_twice_and_nothing_is_forgotten(
    replies: list[Any], finds: list[Any], likes: list[Any], cuts: list[int], lost: bool
) -> None:
    world = world_at(TUESDAY_NOON)
    world.platform.moods = {"reply": list(replies), "find": list(finds), "like": list(likes)}
    world.platform.lost = lost
    stored = world.stored(change(QUESTION))
    for cut in [*cuts, None]:
        world.journal.cut_before = cut
        _died(lambda: _in_any_case(lambda: world.respond.delivery(stored)))
        world.clock.forward(seconds=LEASE_SECONDS + 1)
    world.retried()
    assert len(world.platform.replies) <= 1
    assert world.record().done
    assert world.outbox.item_ids() == {f"facebook/{EVENT}"}
    if not world.platform.replies:
        assert world.action("thank").state in {State.FAILED, State.DROPPED}


def _in_any_case(work: Callable[[], object]) -> None:
    try:
        work()
    except Unfinished:
        return


# The log ------------------------------------------------------------------------------------------

NUMBERS = count(1)
SECRETIVE = "Das ist geheim"


@given(
    text=st.text(min_size=1, max_size=200) | st.sampled_from([PRAISE, QUESTION, COMPLAINT, EMERGENCY, INSULT, SPAM]),
    problem=st.sampled_from([None, Temporary("down"), Refused("no"), Gone("gone"), TokenExpired("new token")]),
)
def test_no_text_and_no_name_of_a_person_is_ever_in_the_log(text: str, problem: Exception | None) -> None:
    world = world_at(CHRISTMAS_EVE)
    world.platform.moods["reply"] = [problem]
    marked = f"{text} {SECRETIVE} {text}"
    _in_any_case(lambda: world.comes(change(marked, name=SECRETIVE)))
    assert SECRETIVE not in world.log.whole()
    assert world.log.lines


@pytest.mark.parametrize("error", [KeyError, ValueError, RuntimeError])
def test_an_error_that_nobody_expected_does_not_carry_a_text_into_the_log(world: World, error: type[Exception]) -> None:
    world.platform.moods["reply"] = [error(f"cannot encode {SECRETIVE}")]
    with pytest.raises(Unfinished) as raised:
        world.comes(change(PRAISE))
    assert SECRETIVE not in world.log.whole() + str(raised.value)
    assert error.__name__ in world.log.whole()
    assert EVENT in world.log.whole()


def test_log_lines_carry_the_ids_of_delivery_and_event(world: World) -> None:
    world.platform.moods["reply"] = [Refused("closed")]
    stored = world.comes(change(PRAISE))
    fields = [line[2] for line in world.log.lines]
    assert {"event": EVENT, "channel": "facebook"} in fields
    assert {"delivery": stored.id, "events": "1"} in fields
    assert json.dumps(fields)
