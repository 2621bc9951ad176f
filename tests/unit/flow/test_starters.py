"""A conversation starter is posted at its time, once whatever goes wrong; what went wrong a human gets."""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from dankbar.errors import RateLimited, Refused, Temporary, Unclear
from dankbar.flow.respond import LEASE_SECONDS, Respond
from dankbar.flow.starters import Post
from dankbar.model.community import Crisis
from dankbar.model.starter import Starter
from dankbar_cli.starter_commands import planned
from tests.unit.flow import memory
from tests.unit.flow.memory import PowerCut
from tests.unit.spielkiste import FACEBOOK, SHOP, TUESDAY_NOON, X, channel, community

TEXT = "Was spielt ihr am liebsten, wenn es schneit?"
CRISIS = Crisis(since=TUESDAY_NOON, because="Rückruf der Holzeisenbahn")
STARTER = Starter(id="0a1b2c3d", channel="facebook", text=TEXT, at=TUESDAY_NOON, who="arn:anna", by="Anna")


@dataclass
class Starters:
    """The starters in the table."""

    journal: memory.Journal
    kept: dict[str, Starter] = field(default_factory=dict)

    def get(self, starter_id: str) -> Starter | None:
        return self.kept.get(starter_id)

    def change(self, before: Starter, after: Starter) -> bool:
        self.journal.note(f"starter {after.state}")
        if self.kept.get(before.id) != before:
            return False
        self.kept[after.id] = after
        return True


class World:
    """Everything around one `Post`."""

    def __init__(self, starter: Starter = STARTER, **changes: Any) -> None:
        self.journal, self.log, self.clock = memory.Journal(), memory.Log(), memory.Clock(TUESDAY_NOON)
        self.platform, self.outbox = memory.Platform(self.journal), memory.Outbox(self.journal)
        pushed = memory.Pushed(community(**changes))
        apis = memory.Apis(self.platform)
        self.respond = Respond(memory.Ledger(self.journal), self.outbox, apis, pushed, self.log, self.clock)
        self.starters = Starters(self.journal, {starter.id: starter})
        self.post = Post(self.respond, self.starters)

    def time_comes(self) -> Starter:
        self.post.post(STARTER.id)
        return self.starters.kept[STARTER.id]

    def later(self) -> Starter:
        while self.outbox.parked:
            retry, delay = self.outbox.parked.pop(0)
            assert retry.what == "starter"
            self.clock.forward(seconds=delay)
            self.post.post(retry.id)
        return self.starters.kept[STARTER.id]


@pytest.fixture
def world() -> World:
    return World()


def test_it_is_posted_once_and_the_post_is_remembered_for_its_answers(world: World) -> None:
    for _ in range(3):
        starter = world.time_comes()
    assert (starter.state, starter.post, world.platform.published) == ("posted", "1_1", [TEXT])
    assert world.outbox.items == []


def test_not_before_its_time(world: World) -> None:
    world.clock.now -= timedelta(seconds=1)
    assert world.time_comes().state == "planned"
    assert world.platform.published == []


def test_one_that_was_removed_is_not_posted(world: World) -> None:
    world.starters.kept.clear()
    world.post.post(STARTER.id)
    assert world.platform.published == []


def test_in_shadow_mode_it_is_only_written_down() -> None:
    world = World(channels=[FACEBOOK | {"shadow": True}, X, SHOP])
    assert world.time_comes().state == "shadow"
    assert (world.platform.published, world.outbox.items) == ([], [])


def test_in_a_crisis_a_human_decides_whether_it_still_fits() -> None:
    world = World(crisis=CRISIS)
    assert world.time_comes().state == "missed"
    (item,) = world.outbox.items
    assert "Krisenmodus" in item.in_words[1]
    assert "Rückruf" in item.in_words[1]
    assert (world.platform.published, item.text) == ([], TEXT)


def test_one_that_a_crisis_found_half_posted_is_not_posted_again_even_where_that_would_be_harmless() -> None:
    half = STARTER.model_copy(update={"channel": "shop", "state": "posting"})
    world = World(half, crisis=CRISIS)
    assert world.time_comes().state == "unclear"
    assert world.platform.published == []


@pytest.mark.parametrize("problem", [Temporary("not now"), RateLimited("not now")])
def test_what_has_surely_not_been_posted_is_tried_again(world: World, problem: Exception) -> None:
    world.platform.moods["publish"] = [problem, None]
    assert world.time_comes().state == "planned"
    assert world.later().state == "posted"
    assert world.platform.published == [TEXT]


def test_but_not_for_hours(world: World) -> None:
    world.platform.moods["publish"] = [Temporary("not now")] * 100
    world.time_comes()
    assert world.later().state == "missed"
    (item,) = world.outbox.items
    assert item.text == TEXT
    assert item.in_words[0].startswith("Der geplante Beitrag wurde nicht rechtzeitig")


def test_one_of_unknown_fate_is_left_to_a_human(world: World) -> None:
    world.platform.moods["publish"], world.platform.lost = [Unclear("lost")], True
    assert world.time_comes().state == "unclear"
    world.later()
    world.time_comes()
    assert world.platform.published == [TEXT]
    assert [item.id for item in world.outbox.items] == ["facebook/starter:0a1b2c3d"]


def test_one_that_the_platform_refuses_is_left_to_a_human_and_alarms_the_operator(world: World) -> None:
    world.platform.moods["publish"] = [Refused("a permission is missing")]
    starter = world.time_comes()
    assert (starter.state, starter.problem) == ("failed", "a permission is missing")
    assert len(world.outbox.items) == 1
    assert world.log.at("ERROR")
    assert TEXT not in world.log.whole()


@pytest.mark.parametrize("cut", range(3))
def test_a_crash_at_any_point_never_posts_it_twice_and_never_loses_it(cut: int) -> None:
    world = World()
    world.journal.cut_before = cut
    with pytest.raises(PowerCut):
        world.time_comes()
    world.clock.forward(seconds=LEASE_SECONDS + 1)
    starter = world.time_comes()
    assert len(world.platform.published) == (1 if cut != 1 else 0)
    assert starter.state == ("posted" if cut == 0 else "unclear")
    assert len(world.outbox.items) == (0 if cut == 0 else 1)


def test_a_receiver_that_tells_repeats_is_simply_asked_again_after_a_crash() -> None:
    world = World(STARTER.model_copy(update={"channel": "shop"}))
    world.journal.cut_before = 2
    with pytest.raises(PowerCut):
        world.time_comes()
    world.clock.forward(seconds=LEASE_SECONDS + 1)
    assert world.time_comes().state == "posted"
    assert world.journal.of("publish") == ["publish 0a1b2c3d"] * 2


def test_while_one_worker_posts_it_another_waits(world: World) -> None:
    claimed = STARTER.model_copy(update={"state": "posting", "claimed_until": world.clock.seconds() + 30})
    world.starters.kept[STARTER.id] = claimed
    assert world.time_comes() == claimed
    assert world.platform.published == []
    assert len(world.outbox.parked) == 1


def test_a_channel_that_is_gone_fails_with_the_reason() -> None:
    world = World(STARTER.model_copy(update={"channel": "gone"}))
    assert world.time_comes().state == "failed"
    assert len(world.outbox.items) == 1


# Planning ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "like", "hours"),
    [
        ("", FACEBOOK, 1),
        ("a\x00b", FACEBOOK, 1),
        ("x" * 2_001, FACEBOOK, 1),
        (TEXT, X, 1),
        (TEXT, FACEBOOK, -1),
        (TEXT, FACEBOOK, 9_000),
    ],
)
def test_what_could_not_be_posted_is_refused_when_it_is_planned(text: str, like: dict[str, Any], hours: int) -> None:
    with pytest.raises(Refused):
        planned(text, channel(like), TUESDAY_NOON + timedelta(hours=hours), TUESDAY_NOON, "arn:anna", None)


def test_what_can_be_posted_is_planned_as_it_is() -> None:
    starter = planned(
        f" {TEXT}\nSchreibt uns! ", channel(SHOP), TUESDAY_NOON + timedelta(hours=1), TUESDAY_NOON, "a", "Anna"
    )
    assert (starter.text, starter.state, starter.channel) == (f"{TEXT}\nSchreibt uns!", "planned", "shop")
