"""What `watch` drives again: forgotten deliveries and pages, oldest first, nothing young, nothing twice at once.
And what it tells people: everything that was due since its last look, with the same ids after a crash.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import pytest

from dankbar.errors import ConfigurationError, StoreUnavailable
from dankbar.flow.pager import WHATEVER_IS_NEXT
from dankbar.flow.watch import DELIVERY_AGAIN_SECONDS, FORGOTTEN_SECONDS, MOST_AT_ONCE, Notices, Watch
from dankbar.model.community import Community
from dankbar.model.decision import Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import Notice, WorkItem
from dankbar.model.watch import LastLook
from tests.unit.flow import memory
from tests.unit.spielkiste import CHRISTMAS_EVE, community, local

PARTITIONS = ("delivery#0", "delivery#1")
DIGEST = "d" * 64


@dataclass
class Steps(memory.Steps):
    """The page queue, with the notices that were put on it and by how many seconds each was delayed."""

    notices: list[tuple[Notice, float]] = field(default_factory=list)

    def notify(self, notice: Notice, delay: float) -> None:
        self.journal.note(f"notice {notice.id}")
        self.notices.append((notice, delay))


@dataclass
class Looks:
    """What is remembered from one look to the next."""

    journal: memory.Journal
    last: LastLook | None = None

    def read(self) -> LastLook | None:
        return self.last

    def write(self, look: LastLook) -> None:
        self.journal.note("look")
        self.last = look


@dataclass
class Items:
    """The humans' list; `reads` counts how often it was read, `broken` has it fail."""

    items: list[WorkItem] = field(default_factory=list)
    reads: int = 0
    broken: Exception | None = None

    def waiting(self, most: int) -> tuple[WorkItem, ...]:
        self.reads += 1
        if self.broken is not None:
            raise self.broken
        return tuple(self.items[:most])


@dataclass
class Pushed:
    """The configuration, if one was pushed."""

    community: Community | None = None

    def current(self) -> Community:
        if self.community is None:
            raise ConfigurationError("push one")
        return self.community


@dataclass
class World:
    """Everything around one `Watch`."""

    journal: memory.Journal = field(default_factory=memory.Journal)
    clock: memory.Clock = field(default_factory=lambda: memory.Clock(CHRISTMAS_EVE))
    due: memory.Due = field(default_factory=memory.Due)
    log: memory.Log = field(default_factory=memory.Log)

    def __post_init__(self) -> None:
        self.outbox = memory.Outbox(self.journal)
        self.steps = Steps(self.journal, self.clock)
        self.pushed = Pushed(community())
        self.looks = Looks(self.journal)
        self.items = Items()
        self.watch = Watch(
            self.due,
            self.outbox,
            self.steps,
            Notices(self.pushed, self.looks, self.items, self.steps),
            PARTITIONS,
            "page",
            self.log,
            self.clock.seconds,
        )

    def looked(self, at: str, *, before: str | None = None) -> list[str]:
        """The ids of the notices that one look sends, its last look having been `before`."""
        if before is not None:
            told = self.looks.last.told if self.looks.last else frozenset()
            self.looks.last = LastLook(at=local(before), told=told)
        self.clock.now, already = local(at), len(self.steps.notices)
        self.watch.look()
        return [notice.id for notice, _ in self.steps.notices[already:]]

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


# Notices -----------------------------------------------------------------------------------------

MONDAY_MORNING = "2026-11-30T09:02"
BEFORE = "2026-11-30T08:57"
HAND_OVER = "handover/2026-11-30T08:00:00Z/cigdem"


def item(number: int, *, received: datetime, **changes: Any) -> WorkItem:
    return WorkItem(
        **{
            "id": f"facebook/{number}",
            "platform": "facebook",
            "channel": "facebook",
            "event": f"{number}",
            "kind": Kind.COMMENT,
            "urgency": Urgency.NORMAL,
            "received_at": received,
            "answer_by": received + timedelta(hours=8),
            "author": Author(name="Vera"),
            "text": "Wo bleibt mein Paket?",
            "reasons": (),
            **changes,
        }
    )


def test_the_first_look_ever_tells_nobody_of_a_hand_over_and_remembers_when_it_was(world: World) -> None:
    assert world.looked(MONDAY_MORNING) == []
    assert world.looks.last == LastLook(at=local(MONDAY_MORNING))


def test_whose_duty_begins_is_told_what_is_open(world: World) -> None:
    world.items.items = [item(1, received=local("2026-11-30T07:00"))]
    assert world.looked(MONDAY_MORNING, before=BEFORE) == [HAND_OVER]
    ((notice, delay),) = world.steps.notices
    assert notice.sms == ("Spielkiste: Du hast jetzt Bereitschaft bis Sa 09:00. Offen: 1, seit 2 Std.")
    assert "• Vera (Facebook): „Wo bleibt mein Paket?“" in notice.text
    assert delay == 0


def test_it_is_told_once_though_every_look_comes_five_minutes_later(world: World) -> None:
    sent = world.looked(MONDAY_MORNING, before=BEFORE)
    sent += world.looked("2026-11-30T09:07") + world.looked("2026-11-30T09:12")
    assert sent == [HAND_OVER]


def test_only_a_hand_over_has_the_open_items_read(world: World) -> None:
    world.looked("2026-11-30T08:57", before="2026-11-30T08:52")
    assert world.items.reads == 0
    world.looked("2026-11-30T09:02")
    assert world.items.reads == 1


def test_where_there_are_more_items_than_are_read_it_says_so(world: World) -> None:
    world.items.items = [item(number, received=local("2026-11-30T07:00")) for number in range(MOST_AT_ONCE + 1)]
    world.looked(MONDAY_MORNING, before=BEFORE)
    assert f"Offen: {MOST_AT_ONCE}+, nichts davon dringend" in world.steps.notices[0][0].sms


@pytest.mark.parametrize("calls", [0, 1])
def test_a_kill_before_the_look_is_remembered_tells_the_same_again_with_the_same_id(world: World, calls: int) -> None:
    world.looks.last = LastLook(at=local(BEFORE))
    world.clock.now = local(MONDAY_MORNING)
    world.journal.cut_before = calls
    with pytest.raises(memory.PowerCut):
        world.watch.look()
    assert world.looks.last.at == local(BEFORE)
    world.looked("2026-11-30T09:07")
    assert {notice.id for notice, _ in world.steps.notices} == {HAND_OVER}
    assert world.looks.last.at == local("2026-11-30T09:07")


def test_what_falls_into_quiet_hours_is_delayed_to_their_end(world: World) -> None:
    people = [person.model_dump(mode="json", by_alias=True) for person in community().people]
    world.pushed.community = community(people=[person | {"quiet_hours": ["21:00-10:30"]} for person in people])
    world.looked(MONDAY_MORNING, before=BEFORE)
    ((notice, delay),) = world.steps.notices
    assert notice.not_before == local("2026-11-30T10:30").timestamp()
    assert delay == 88 * 60


def test_outlook_and_warnings_come_once_at_ten(world: World) -> None:
    world.pushed.community = community(
        absences=[{"person": "tom", "from": "2026-12-05", "to": "2026-12-06", "because": "sick"}]
    )
    assert world.looked("2026-12-03T09:58", before="2026-12-03T09:53") == []
    sent = world.looked("2026-12-03T10:03")
    assert [each.rpartition("/")[0] for each in sent[:2]] == ["outlook/2026-W50"] * 2
    assert sent[2].startswith("warnings/2026-12-03/")
    assert len(sent) == 3
    assert world.looked("2026-12-03T10:08") == []
    assert world.looked("2026-12-04T10:03", before="2026-12-04T09:58") == []


def test_after_a_long_outage_only_a_fresh_hand_over_is_told_and_the_rest_once(world: World) -> None:
    assert world.looked("2026-12-04T13:00", before="2026-11-28T13:00") == [
        "outlook/2026-W50/tom",
        "outlook/2026-W50/anna",
    ]
    assert world.looked("2026-11-30T10:59", before="2026-11-28T08:00") == [HAND_OVER]
    assert world.looked("2026-11-30T11:01", before="2026-11-28T08:00") == []


def test_nothing_pushed_yet_still_has_what_was_forgotten_driven_again(world: World) -> None:
    world.pushed.community = None
    world.stored(DIGEST, minutes_ago=20)
    world.watch.look()
    assert world.driven() == [DIGEST]
    assert world.log.at("WARNING") == ["driven again", "no notices: push one"]
    assert world.looks.last is None


def test_a_problem_with_notices_comes_after_what_was_forgotten_and_is_tried_again(world: World) -> None:
    world.items.broken = StoreUnavailable("later")
    world.clock.now = local(MONDAY_MORNING)
    world.stored(DIGEST, minutes_ago=60)
    world.page_is_due("0123456789ab", minutes_ago=60)
    assert world.looked(MONDAY_MORNING, before=BEFORE) == []
    assert world.log.at("ERROR") == ["no notices this time: later"]
    assert world.driven() == [DIGEST]
    assert [step.page for _, step in world.steps.waiting] == ["0123456789ab"]
    world.items.broken = None
    assert world.looked("2026-11-30T09:07") == [HAND_OVER]


def test_a_strangers_words_are_in_no_log(world: World) -> None:
    world.items.broken = ValueError("Wo bleibt mein Paket?")
    world.looked(MONDAY_MORNING, before=BEFORE)
    world.items.broken = None
    world.items.items = [item(1, received=local("2026-11-30T07:00"))]
    world.looked("2026-11-30T09:07")
    assert HAND_OVER in world.log.whole()
    assert "Paket" not in world.log.whole()
    assert "Vera" not in world.log.whole()
