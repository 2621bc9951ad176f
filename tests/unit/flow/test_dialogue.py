"""What is said after the first answer: what became of it, and that it takes longer; each once, whatever goes wrong."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.errors import ConfigurationError, Gone, Refused, Temporary, Unclear
from dankbar.flow.dialogue import Close, Hold
from dankbar.flow.respond import LEASE_SECONDS, Respond, Unfinished
from dankbar.model.closing import Closed
from dankbar.model.messages import Retry, WorkItem
from dankbar.model.record import ActionRecord, EventRecord, Marker, State
from tests.unit.flow import memory
from tests.unit.flow.memory import PowerCut, change, delivery
from tests.unit.spielkiste import (
    COMPLAINT,
    EMERGENCY,
    FACEBOOK,
    INSULT,
    PRAISE,
    QUESTION,
    SHOP,
    SPAM,
    SUGGESTION,
    TUESDAY_NOON,
    X,
    community,
    local,
)

EVENT, ITEM = "comment:7_1", "facebook/comment:7_1"
ANNA = "arn:aws:sts::123456789012:assumed-role/Team/anna"
OUTCOME = "Die Murmelbahn kommt im Frühling."
HOLDING: dict[str, Any] = {"dialogue": {"holding": True}}


@dataclass
class Items:
    """The humans' list."""

    journal: memory.Journal
    items: dict[str, WorkItem] = field(default_factory=dict)
    closings: dict[str, Closed] = field(default_factory=dict)

    def find(self, item_id: str) -> tuple[WorkItem, Closed | None] | None:
        item = self.items.get(item_id)
        return None if item is None else (item, self.closings.get(item_id))

    def close(self, item_id: str, closed: Closed) -> Closed | None:
        self.journal.note(f"close {item_id}")
        return self.closings.setdefault(item_id, closed) if item_id in self.items else None


@dataclass
class Claims:
    """Who was told already."""

    told: dict[Marker, str] = field(default_factory=dict)

    def claim_hold(self, marker: Marker, event_id: str) -> bool:
        return self.told.setdefault(marker, event_id) == event_id


class World:
    """Everything around `Close` and `Hold`."""

    def __init__(self, **changes: Any) -> None:
        self.journal, self.log, self.clock = memory.Journal(), memory.Log(), memory.Clock(TUESDAY_NOON)
        self.platform = memory.Platform(self.journal)
        self.ledger, self.outbox = memory.Ledger(self.journal), memory.Outbox(self.journal)
        self.pushed = memory.Pushed(community(**changes))
        apis = memory.Apis(self.platform)
        self.respond = Respond(self.ledger, self.outbox, apis, self.pushed, self.log, self.clock)
        self.items, self.claims = Items(self.journal), Claims()
        self.close = Close(self.items, self.respond, ANNA, "Anna")
        self.hold = Hold(self.respond, self.items, self.claims)

    def comes(self, text: str = SUGGESTION, number: int = 1, **more: Any) -> None:
        """Somebody writes; respond works it and desk puts it on the list."""
        self.respond.delivery(self.ledger.store(delivery(change(text, number, **more), at=self.clock.now)))
        self.items.items |= {item.id: item for item in self.outbox.items}

    def overdue(self, minutes: float = 15, number: int = 1) -> None:
        self.clock.now = self.items.items[f"facebook/comment:7_{number}"].answer_by + timedelta(minutes=minutes)

    def held(self, number: int = 1) -> ActionRecord | None:
        """What became of the wish to say that it takes longer."""
        self.hold.hold("facebook", f"comment:7_{number}")
        return self.record(number).action("hold")

    def record(self, number: int = 1) -> EventRecord:
        record = self.ledger.record("facebook", f"comment:7_{number}")
        assert record is not None
        return record

    def later(self) -> None:
        """What is parked comes at its time."""
        while self.outbox.parked:
            retry, delay = self.outbox.parked.pop(0)
            self.clock.forward(seconds=delay)
            {"event": self.respond.event, "hold": self.hold.hold}[retry.what](retry.channel, retry.id)

    @property
    def said(self) -> list[str]:
        """What was answered after the first answer."""
        return [text for _, text in self.platform.replies[1:]]


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def patient() -> World:
    """A community that tells people when it takes longer."""
    return World(**HOLDING)


# Closing -----------------------------------------------------------------------------------------


def test_what_is_closed_says_who_when_and_why_and_nobody_is_told_unasked(world: World) -> None:
    world.comes(COMPLAINT)
    done = world.close.close(ITEM, "answered", None)
    assert (done.closed.because, done.closed.who, done.closed.by, done.before) == ("answered", ANNA, "Anna", False)
    assert done.closed.at == TUESDAY_NOON
    assert (done.told, done.why_not, world.said) == (None, None, [])


def test_closing_twice_keeps_the_first(world: World) -> None:
    world.comes(COMPLAINT)
    first = world.close.close(ITEM, "answered", None)
    world.clock.forward(minutes=5)
    again = Close(world.items, world.respond, "arn:ben", "Ben").close(ITEM, "no-answer-needed", None)
    assert (again.before, again.closed) == (True, first.closed)


def test_whoever_suggested_something_is_told_what_became_of_it_by_name_and_signed(world: World) -> None:
    world.comes()
    done = world.close.close(ITEM, "done", OUTCOME)
    assert done.told is not None
    assert done.told.state is State.DONE
    (said,) = world.said
    assert said.startswith("Hallo Anna, ")
    assert OUTCOME in said
    assert said.endswith("Anna")


def test_a_suggestion_that_was_only_answered_is_not_answered_again(world: World) -> None:
    world.comes()
    assert world.close.close(ITEM, "answered", None).told is None
    assert world.close.close(ITEM, "answered", None, tell=False).told is None
    assert world.said == []


def test_whoever_complained_is_told_where_somebody_asks_for_it(world: World) -> None:
    world.comes(COMPLAINT)
    world.close.close(ITEM, "done", "Du bekommst ein neues Rad", tell=True)
    assert "Du bekommst ein neues Rad." in world.said[0]


def test_the_same_command_again_says_nothing_twice(world: World) -> None:
    world.comes()
    for _ in range(3):
        world.close.close(ITEM, "done", OUTCOME)
    world.later()
    assert len(world.said) == 1


def test_the_outcome_that_stands_is_the_first(world: World) -> None:
    world.comes()
    world.close.close(ITEM, "done", OUTCOME, tell=False)
    with pytest.raises(ConfigurationError, match="with another outcome"):
        world.close.close(ITEM, "done", "Die Murmelbahn kommt nie.", tell=True)
    world.close.close(ITEM, "done", None, tell=True)
    assert OUTCOME in world.said[0]


@pytest.mark.parametrize("cut", range(5))
def test_a_crash_at_any_point_of_closing_loses_nothing_and_says_nothing_twice(world: World, cut: int) -> None:
    world.comes()
    world.journal.cut_before = cut
    with pytest.raises(PowerCut):
        world.close.close(ITEM, "done", OUTCOME)
    world.clock.forward(seconds=LEASE_SECONDS + 1)
    world.close.close(ITEM, "done", OUTCOME)
    world.later()
    assert len(world.said) == 1
    assert ITEM in world.items.closings


def test_what_a_crash_left_the_retry_queue_finishes_without_the_command(world: World) -> None:
    world.comes()
    calls = len(world.journal.lines)
    world.close.close(ITEM, "done", OUTCOME)
    at_the_call = next(n for n, line in enumerate(world.journal.lines[calls:]) if line.startswith("reply"))
    other = World()
    other.comes()
    other.journal.cut_before = at_the_call
    with pytest.raises(PowerCut):
        other.close.close(ITEM, "done", OUTCOME)
    assert other.said == []
    other.later()
    assert len(other.said) == 1


def test_an_answer_that_was_lost_is_looked_for_before_it_is_given_again(world: World) -> None:
    world.comes()
    world.platform.moods["reply"], world.platform.lost = [Unclear("lost")], True
    done = world.close.close(ITEM, "done", OUTCOME)
    assert done.told is not None
    assert done.told.state is State.UNCLEAR
    world.later()
    assert len(world.said) == 1
    assert world.record().done


def test_what_the_platform_does_not_take_now_it_is_told_later(world: World) -> None:
    world.comes()
    world.platform.moods["reply"] = [Temporary("not now")]
    done = world.close.close(ITEM, "done", OUTCOME)
    assert done.told is not None
    assert done.told.state is State.DEFERRED
    world.later()
    assert len(world.said) == 1


@pytest.mark.parametrize(
    ("problem", "state"), [(Refused("24 hours are over"), State.FAILED), (Gone("x"), State.DROPPED)]
)
def test_what_the_platform_refuses_is_left_to_the_person(world: World, problem: Exception, state: State) -> None:
    world.comes()
    world.platform.moods["reply"] = [problem]
    done = world.close.close(ITEM, "done", OUTCOME)
    assert done.told is not None
    assert (done.told.state, world.said) == (state, [])
    assert done.told.why is not None


def test_in_shadow_mode_it_is_only_written_down() -> None:
    world = World(channels=[FACEBOOK | {"shadow": True}, X, SHOP])
    world.comes()
    world.items.items[ITEM] = world.items.items.get(ITEM) or an_item(world)
    done = world.close.close(ITEM, "done", OUTCOME)
    assert done.told is not None
    assert done.told.state is State.SHADOW
    assert world.platform.replies == []


def an_item(world: World) -> WorkItem:
    """The item that a channel in shadow mode does not put on the list: it was switched over since."""
    record = world.record()
    event = record.event
    return WorkItem(
        id=ITEM, platform="facebook", channel="facebook", event=EVENT, kind=event.kind, sort=record.sort,
        urgency="low", received_at=TUESDAY_NOON, answer_by=TUESDAY_NOON, author=event.author, text=event.text,
        reasons=(),
    )  # fmt: skip


def test_an_item_that_is_not_there_is_named(world: World) -> None:
    with pytest.raises(ConfigurationError, match="facebook/nothing"):
        world.close.close("facebook/nothing", "done", None)


def test_an_event_that_is_not_kept_any_more_is_closed_and_the_person_is_told_so(world: World) -> None:
    world.comes()
    world.ledger.texts.clear()
    done = world.close.close(ITEM, "done", OUTCOME)
    assert done.why_not is not None
    assert done.why_not.code == "not_kept"
    assert ITEM in world.items.closings


def test_while_somebody_works_on_the_event_it_is_closed_and_said_by_the_next_try(world: World) -> None:
    world.comes()
    record = world.record()
    action = record.action("thank")
    assert action is not None
    action.state, record.lease_until = State.DEFERRED, world.clock.seconds() + 30
    world.ledger._write(record)
    with pytest.raises(Unfinished, match="in a minute"):
        world.close.close(ITEM, "done", OUTCOME)
    world.clock.forward(seconds=31)
    world.close.close(ITEM, "done", OUTCOME)
    assert sum(OUTCOME in text for text in world.said) == 1


def test_what_is_no_sentence_is_refused_before_anything_is_closed(world: World) -> None:
    world.comes()
    for nothing in ("", "  \n", "a\x00b", "\u202egnu"):
        with pytest.raises(Refused):
            world.close.close(ITEM, "done", nothing)
    assert world.items.closings == {}


def test_an_outcome_that_no_text_takes_is_refused_before_anything_is_closed() -> None:
    own = {"closing": {"de": {"du": ["Hallo {{ name }}, fertig. – {{ signed_by }}"]}}, "own_only": True}
    world = World(wording=own)
    world.comes()
    with pytest.raises(Refused, match="outcome"):
        world.close.close(ITEM, "done", OUTCOME)
    assert world.items.closings == {}


@given(st.text(st.characters(codec="utf-8"), max_size=290))
def test_whatever_the_outcome_it_is_said_as_it_is_or_refused(text: str) -> None:
    world = World()
    world.comes()
    try:
        done = world.close.close(ITEM, "done", text)
    except Refused:
        assert world.items.closings == {}
        return
    assert done.closed.outcome is not None
    (said,) = world.said
    assert done.closed.outcome in said
    assert "\n" not in said
    assert done.closed.outcome.split() == text.split() or done.closed.outcome[:-1].split() == text.split()


# That it takes longer ----------------------------------------------------------------------------


@pytest.mark.parametrize("text", [QUESTION, COMPLAINT])
def test_whoever_waits_too_long_is_told_once_and_until_when(patient: World, text: str) -> None:
    patient.comes(text)
    patient.overdue()
    action = patient.held()
    assert action is not None
    assert action.state is State.DONE
    (said,) = patient.said
    assert said.startswith("Hallo Anna, ")
    assert "Uhr" in said
    patient.held()
    patient.clock.forward(minutes=20)
    patient.held()
    assert len(patient.said) == 1


@pytest.mark.parametrize("text", [PRAISE, SUGGESTION, EMERGENCY, INSULT, SPAM, "Hm."])
def test_nobody_else_is_held_off(patient: World, text: str) -> None:
    patient.comes(text)
    before = list(patient.platform.replies)
    for item in patient.items.items.values():
        patient.clock.now = item.answer_by + timedelta(minutes=15)
        assert patient.held() is None
    assert patient.platform.replies == before


@pytest.mark.parametrize(("minutes", "held"), [(-60, False), (9, False), (10, True), (119, True), (120, False)])
def test_neither_too_early_nor_much_too_late(patient: World, minutes: float, held: bool) -> None:
    patient.comes(QUESTION)
    patient.overdue(minutes)
    assert (patient.held() is not None) is held


def test_who_was_answered_is_not_held_off(patient: World) -> None:
    patient.comes(QUESTION)
    patient.close.close(ITEM, "answered", None)
    patient.overdue()
    assert patient.held() is None


def test_unless_it_is_switched_on_nothing_is_said(world: World) -> None:
    world.comes(QUESTION)
    world.overdue()
    assert world.held() is None


def test_where_thanks_are_switched_off_nothing_is_said() -> None:
    world = World(**HOLDING, channels=[FACEBOOK | {"thanks": False}, X, SHOP])
    world.comes(QUESTION)
    world.overdue()
    assert world.held() is None


def test_a_critical_topic_is_left_to_its_expert() -> None:
    world = World(**HOLDING, critical_topics=[{"name": "recall", "words": ["Rückruf"]}])
    world.comes("Ab wann gilt der Rückruf für den Kran?")
    world.overdue()
    assert world.held() is None


def test_one_person_is_held_off_once_a_day(patient: World) -> None:
    patient.comes(QUESTION, 1)
    patient.comes("Wo kann ich den Kran kaufen?", 2)
    patient.comes("Wo kann ich den Kran kaufen?", 3, author="77", name="Bernd Maier")
    patient.overdue()
    assert [patient.held(number) is not None for number in (1, 2, 3)] == [True, False, True]


def test_after_hours_it_is_said_when_somebody_is_back(patient: World) -> None:
    patient.clock.now = local("2026-11-27T15:58")  # a Friday
    patient.pushed.community = community(**HOLDING, answer_within_minutes={"high": 120})
    patient.comes(COMPLAINT)
    patient.overdue()
    assert patient.held() is not None
    assert "am Montag ab 9 Uhr" in patient.said[0]


def test_where_nobody_is_there_in_the_next_days_nothing_is_promised(patient: World) -> None:
    patient.comes(QUESTION)
    patient.overdue()
    patient.pushed.community = community(**HOLDING, staffed_hours={})
    assert patient.held() is None


def test_what_has_surely_not_gone_out_is_thought_about_anew(patient: World) -> None:
    patient.comes(QUESTION)
    patient.overdue()
    patient.platform.moods["reply"] = [Temporary("not now")]
    assert patient.held() is None
    assert [retry for retry, _ in patient.outbox.parked] == [
        Retry(what="hold", channel="facebook", id=EVENT, not_before=0)
    ]
    patient.later()
    assert len(patient.said) == 1


def test_and_not_said_any_more_where_a_human_has_answered_meanwhile(patient: World) -> None:
    patient.comes(QUESTION)
    patient.overdue()
    patient.platform.moods["reply"] = [Temporary("not now")]
    patient.held()
    patient.close.close(ITEM, "answered", None)
    patient.later()
    assert patient.said == []


def test_one_of_unknown_fate_is_not_said_again(patient: World) -> None:
    patient.comes(QUESTION)
    patient.overdue()
    patient.platform.moods["reply"], patient.platform.lost = [Unclear("lost")], True
    action = patient.held()
    assert action is not None
    assert action.state is State.FAILED
    patient.later()
    patient.held()
    assert len(patient.said) == 1


@pytest.mark.parametrize("cut", range(3))
def test_a_crash_at_any_point_of_holding_says_nothing_twice(patient: World, cut: int) -> None:
    patient.comes(QUESTION)
    patient.overdue()
    patient.journal.cut_before = cut
    with pytest.raises(PowerCut):
        patient.held()
    patient.clock.forward(seconds=LEASE_SECONDS + 1)
    patient.held()
    patient.later()
    assert len(patient.said) == 1


@pytest.mark.parametrize("cut", range(3))
def test_after_a_crash_it_is_not_said_where_a_human_has_answered_meanwhile(patient: World, cut: int) -> None:
    patient.comes(QUESTION)
    patient.overdue()
    patient.journal.cut_before = cut
    with pytest.raises(PowerCut):
        patient.held()
    before = len(patient.said)
    patient.items.close(ITEM, Closed(at=patient.clock.now, because="answered", who=ANNA))
    if cut:
        with pytest.raises(Unfinished):
            patient.held()
    patient.clock.forward(seconds=LEASE_SECONDS + 1)
    patient.held()
    patient.later()
    assert len(patient.said) == before
    assert patient.record().done


def test_in_shadow_mode_holding_is_only_written_down() -> None:
    world = World(**HOLDING, channels=[FACEBOOK | {"shadow": True}, X, SHOP])
    world.comes(QUESTION)
    world.items.items[ITEM] = an_item(world)
    world.clock.now = TUESDAY_NOON + timedelta(minutes=15)
    action = world.held()
    assert action is not None
    assert (action.state, world.platform.replies) == (State.SHADOW, [])
