"""What `watch` drives again: forgotten deliveries and pages, oldest first, nothing young, nothing twice at once."""

from dataclasses import dataclass, field

import pytest

from dankbar.flow.pager import WHATEVER_IS_NEXT
from dankbar.flow.watch import DELIVERY_AGAIN_SECONDS, FORGOTTEN_SECONDS, MOST_AT_ONCE, Watch
from tests.unit.flow import memory
from tests.unit.spielkiste import CHRISTMAS_EVE

PARTITIONS = ("delivery#0", "delivery#1")
DIGEST = "d" * 64


@dataclass
class World:
    """Everything around one `Watch`."""

    journal: memory.Journal = field(default_factory=memory.Journal)
    clock: memory.Clock = field(default_factory=lambda: memory.Clock(CHRISTMAS_EVE))
    due: memory.Due = field(default_factory=memory.Due)
    log: memory.Log = field(default_factory=memory.Log)

    def __post_init__(self) -> None:
        self.outbox = memory.Outbox(self.journal)
        self.steps = memory.Steps(self.journal, self.clock)
        self.watch = Watch(self.due, self.outbox, self.steps, PARTITIONS, "page", self.log, self.clock.seconds)

    def stored(
        self, digest: str, *, minutes_ago: float, partition: str = "delivery#0", channel: str = "facebook"
    ) -> None:
        key = (f"delivery#{channel}#{digest}", "delivery")
        self.due.entries.setdefault(partition, {})[key] = self.clock.seconds() - minutes_ago * 60

    def page_is_due(self, page: str, *, minutes_ago: float) -> None:
        self.due.entries.setdefault("page", {})[f"page#{page}", "page"] = self.clock.seconds() - minutes_ago * 60

    def driven(self) -> list[str]:
        return [retry.id for retry, _ in self.outbox.parked]


@pytest.fixture
def world() -> World:
    return World()


def test_a_delivery_that_was_stored_but_never_worked_is_driven_again(world: World) -> None:
    world.stored(DIGEST, minutes_ago=11, channel="spielkiste-facebook")
    world.watch.look()
    ((retry, delay),) = world.outbox.parked
    assert (retry.what, retry.channel, retry.id, delay) == ("delivery", "spielkiste-facebook", DIGEST, 0)


@pytest.mark.parametrize(("minutes", "driven"), [(0, 0), (9.9, 0), (10, 1), (60 * 24, 1)])
def test_what_is_young_may_still_be_in_work_and_is_left_alone(world: World, minutes: float, driven: int) -> None:
    world.stored(DIGEST, minutes_ago=minutes)
    world.watch.look()
    assert len(world.outbox.parked) == driven


def test_every_shard_is_looked_at(world: World) -> None:
    for number, partition in enumerate(PARTITIONS):
        world.stored(f"{number}", minutes_ago=20, partition=partition)
    world.watch.look()
    assert world.driven() == ["0", "1"]


def test_the_oldest_come_first_and_no_more_than_one_look_can_take(world: World) -> None:
    for number in range(MOST_AT_ONCE + 7):
        world.stored(f"{number}", minutes_ago=20 + number)
    world.watch.look()
    assert len(world.outbox.parked) == MOST_AT_ONCE
    assert world.driven()[0] == f"{MOST_AT_ONCE + 6}"
    world.watch.look()
    assert len(set(world.driven())) == MOST_AT_ONCE + 7


def test_what_was_driven_again_has_an_hour_before_it_is_driven_once_more(world: World) -> None:
    world.stored(DIGEST, minutes_ago=20)
    world.watch.look()
    world.clock.forward(seconds=DELIVERY_AGAIN_SECONDS - 1)
    world.watch.look()
    assert len(world.outbox.parked) == 1
    world.clock.forward(seconds=1)
    world.watch.look()
    assert len(world.outbox.parked) == 2


def test_the_postponed_delivery_counts_as_stored_long_enough_ago_when_its_time_comes(world: World) -> None:
    world.stored(DIGEST, minutes_ago=20)
    world.watch.look()
    (due_at,) = world.due.entries["delivery#0"].values()
    assert due_at + FORGOTTEN_SECONDS == world.clock.seconds() + DELIVERY_AGAIN_SECONDS


def test_a_page_whose_next_step_did_not_come_is_looked_at_whatever_step_that_is(world: World) -> None:
    world.page_is_due("0123456789ab", minutes_ago=0)
    world.watch.look()
    ((at, step),) = world.steps.waiting
    assert (step.what, step.page, step.step, at) == ("next", "0123456789ab", WHATEVER_IS_NEXT, CHRISTMAS_EVE)
    world.watch.look()
    assert len(world.steps.waiting) == 1


def test_a_page_that_is_not_due_yet_is_left_to_its_own_step(world: World) -> None:
    world.page_is_due("0123456789ab", minutes_ago=-1)
    world.watch.look()
    assert world.steps.waiting == []


def test_a_kill_between_sending_and_postponing_sends_once_more_rather_than_never(world: World) -> None:
    world.stored("1", minutes_ago=20)
    world.stored("2", minutes_ago=15)
    world.journal.cut_before = 1
    with pytest.raises(memory.PowerCut):
        world.watch.look()
    world.watch.look()
    assert set(world.driven()) == {"1", "2"}


def test_the_log_warns_only_where_something_was_forgotten(world: World) -> None:
    world.watch.look()
    world.stored(DIGEST, minutes_ago=20)
    world.watch.look()
    assert [(level, fields) for level, _, fields in world.log.lines] == [
        ("INFO", {"deliveries": "0", "pages": "0"}),
        ("WARNING", {"deliveries": "1", "pages": "0"}),
    ]
