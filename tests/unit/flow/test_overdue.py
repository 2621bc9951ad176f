"""What `watch` does about items that still wait: each overdue one is looked at once, and what is urgent and open when
the office closes calls whoever is on duty then.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from dankbar.domain.dialogue import GRACE
from dankbar.flow import overdue
from dankbar.flow.overdue import Overdue
from dankbar.flow.respond import Respond
from dankbar.model.decision import Sort, Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import WorkItem
from dankbar.model.watch import OverdueLook
from tests.unit.flow import memory
from tests.unit.flow.memory import change, delivery
from tests.unit.spielkiste import EMERGENCY, FACEBOOK, X, community, local

HOLDING: dict[str, Any] = {"dialogue": {"holding": True}}


@dataclass
class Items:
    """The humans' list, by when an answer is due."""

    items: list[WorkItem] = field(default_factory=list)
    queries: int = 0

    def due(self, since: datetime, until: datetime, most: int) -> Sequence[WorkItem]:
        self.queries += 1
        found = [item for item in self.items if since <= item.answer_by <= until]
        return sorted(found, key=lambda item: item.answer_by)[:most]


@dataclass
class Looks:
    """What is remembered."""

    last: OverdueLook | None = None

    def read_overdue(self) -> OverdueLook | None:
        return self.last

    def write_overdue(self, look: OverdueLook) -> None:
        self.last = look


class World:
    """Everything around one `Overdue`."""

    def __init__(self, **changes: Any) -> None:
        self.journal = memory.Journal()
        self.pushed, self.looks, self.items = memory.Pushed(community(**changes)), Looks(), Items()
        self.outbox = memory.Outbox(self.journal)
        self.overdue = Overdue(self.pushed, self.looks, self.items, self.outbox)

    def looks_from(self, start: str, end: str, minutes: int = 5) -> None:
        """Every five minutes."""
        now = local(start)
        while now <= local(end):
            self.overdue.look(now)
            now += timedelta(minutes=minutes)

    @property
    def held(self) -> list[str]:
        return [retry.id for retry, _ in self.outbox.parked if retry.what == "hold"]

    @property
    def paged(self) -> list[str]:
        return [order.item for order in self.outbox.orders]


def item(number: int, due: str | datetime, **changes: Any) -> WorkItem:
    due = local(due) if isinstance(due, str) else due
    usual: dict[str, Any] = {
        "id": f"facebook/{number}",
        "platform": "facebook",
        "channel": "facebook",
        "event": f"{number}",
        "kind": Kind.COMMENT,
        "sort": Sort.QUESTION,
        "urgency": Urgency.NORMAL,
        "received_at": due,
        "answer_by": due,
        "author": Author(name="Vera"),
        "text": "Hallo?",
        "reasons": (),
    }
    return WorkItem(**usual | changes)


def urgent(number: int, **changes: Any) -> WorkItem:
    usual = {"sort": Sort.EMERGENCY, "urgency": Urgency.URGENT, "text": EMERGENCY}
    return item(number, "2026-11-24T18:20", **usual | changes)


# That it takes longer ----------------------------------------------------------------------------


def test_every_overdue_item_is_looked_at_once_however_long_it_waits() -> None:
    world = World(**HOLDING)
    world.items.items = [item(n, f"2026-11-24T15:{n:02}") for n in range(60)]
    world.looks_from("2026-11-24T15:00", "2026-11-24T17:00")
    assert sorted(map(int, set(world.held))) == list(range(60))
    assert len(world.held) <= 60 + 13, "only what is due on the very instant of a look comes twice"


def test_one_look_is_one_query() -> None:
    world = World(**HOLDING)
    world.items.items = [item(n, "2026-11-24T15:00") for n in range(300)]
    world.looks.last = OverdueLook(at=local("2026-11-24T15:08"), due_until=local("2026-11-24T14:58"))
    world.overdue.look(local("2026-11-24T15:13"))
    assert (len(world.held), world.items.queries) == (300, 1)


def test_nobody_is_held_off_before_the_grace_is_over() -> None:
    world = World(**HOLDING)
    world.items.items = [item(1, "2026-11-24T15:00")]
    world.looks_from("2026-11-24T14:30", "2026-11-24T15:05")
    assert world.held == []
    world.looks_from("2026-11-24T15:10", "2026-11-24T15:10")
    assert world.held == ["1"]


def test_more_than_one_look_takes_is_taken_by_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overdue, "MOST_AT_ONCE", 10)
    world = World(**HOLDING)
    start = local("2026-11-24T15:00")
    world.items.items = [item(n, start + timedelta(seconds=n)) for n in range(35)]
    world.looks.last = OverdueLook(at=start, due_until=start)
    world.looks_from("2026-11-24T15:15", "2026-11-24T15:45")
    assert sorted(map(int, set(world.held))) == list(range(35))


def test_a_look_that_failed_halfway_is_made_again() -> None:
    world = World(**HOLDING)
    world.items.items = [item(n, "2026-11-24T15:00") for n in range(3)]
    world.looks.last = OverdueLook(at=local("2026-11-24T15:08"), due_until=local("2026-11-24T14:58"))
    world.journal.cut_before = 1
    with pytest.raises(memory.PowerCut):
        world.overdue.look(local("2026-11-24T15:13"))
    world.overdue.look(local("2026-11-24T15:18"))
    assert set(world.held) == {"0", "1", "2"}


def test_the_first_look_of_all_digs_up_nothing_old() -> None:
    world = World(**HOLDING)
    world.items.items = [item(1, "2026-11-23T15:00"), item(2, "2026-11-24T11:00")]
    world.overdue.look(local("2026-11-24T15:00"))
    assert world.held == []


@pytest.mark.parametrize(
    "unfit",
    [
        {"sort": Sort.ABUSE},
        {"sort": Sort.SUGGESTION},
        {"sort": None},
        {"urgency": Urgency.URGENT},
        {"rule": 3},
        {"hidden": True},
        {"clock_offset": 60},
        {"channel": "gone"},
    ],
)
def test_what_does_not_fit_is_not_even_asked_for(unfit: dict[str, Any]) -> None:
    world = World(**HOLDING)
    world.items.items = [item(1, "2026-11-24T15:00", **unfit)]
    world.looks_from("2026-11-24T15:00", "2026-11-24T15:30")
    assert world.held == []


def test_switched_off_costs_no_query_and_switching_on_digs_up_nothing_old() -> None:
    world = World()
    world.items.items = [item(1, "2026-11-24T15:00")]
    world.looks_from("2026-11-24T15:00", "2026-11-24T15:30")
    assert (world.held, world.items.queries) == ([], 0)
    world.pushed.community = community(**HOLDING)
    world.looks_from("2026-11-24T15:35", "2026-11-24T15:50")
    assert world.held == []
    assert world.looks.last is not None
    assert world.looks.last.due_until == local("2026-11-24T15:50") - GRACE


# What is urgent when the office closes -----------------------------------------------------------


def test_what_is_urgent_and_open_when_the_office_closes_calls_once() -> None:
    world = World()
    world.items.items = [urgent(1), urgent(2, urgency=Urgency.HIGH), item(3, "2026-11-25T11:00")]
    world.looks_from("2026-11-24T13:03", "2026-11-24T23:03")
    assert world.paged == ["facebook/1"]


def test_what_nobody_closed_for_days_calls_nobody_any_more() -> None:
    world = World()
    world.items.items = [urgent(1, answer_by=local("2026-11-23T17:00"))]
    world.looks_from("2026-11-24T17:30", "2026-11-24T18:30")
    assert world.paged == []


def test_the_lunch_break_is_a_closing_too() -> None:
    world = World()
    world.items.items = [urgent(1, answer_by=local("2026-11-24T12:20"))]
    world.looks_from("2026-11-24T11:50", "2026-11-24T12:10")
    assert world.paged == ["facebook/1"]


def test_what_was_answered_before_calls_nobody() -> None:
    world = World()
    world.looks_from("2026-11-24T17:30", "2026-11-24T18:30")
    assert world.paged == []


def test_it_is_the_page_that_would_have_been_sent_had_it_come_after_hours() -> None:
    topics = [{"name": "recall", "words": ["Rückruf"], "experts": ["ben"]}]
    world = World(critical_topics=topics, channels=[FACEBOOK, X])
    journal, clock = memory.Journal(), memory.Clock(local("2026-11-24T18:03"))
    outbox = memory.Outbox(journal)
    platform = memory.Apis(memory.Platform(journal))
    respond = Respond(memory.Ledger(journal), outbox, platform, world.pushed, memory.Log(), clock)
    respond.delivery(respond.ledger.store(delivery(change(EMERGENCY, 1), at=clock.now)))  # type: ignore[attr-defined]
    text = "Wann kommt der Rückruf? Das ist doch eine Frechheit von euch!"
    respond.delivery(respond.ledger.store(delivery(change(text, 2), at=clock.now)))  # type: ignore[attr-defined]
    assert len(outbox.orders) == 2
    world.items.items = outbox.items
    world.looks_from("2026-11-24T17:59", "2026-11-24T18:05")
    assert sorted(world.outbox.orders, key=lambda order: order.item) == outbox.orders
