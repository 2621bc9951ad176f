"""Two workers on the same thing: before every single call of the one, the other comes in and does all it wants to."""

from collections.abc import Callable

import pytest

from dankbar.flow.respond import LEASE_SECONDS
from tests.faults.cloud import Cloud
from tests.faults.driver import World, queue_record, stream_record
from tests.faults.scenarios import (
    CHRISTMAS_EVE,
    EMERGENCY,
    FACEBOOK,
    NOON_ON_TUESDAY,
    PRAISE,
    QUESTION,
    Expected,
    Scenario,
    events_in,
    fresh,
    problems_of,
    run,
    together,
)
from tests.faults.wire import Call, Wire

type Meanwhile = Callable[[World], None]


def interrupted(
    cloud: Cloud, scenario: Scenario, number: int, meanwhile: Meanwhile
) -> tuple[World, list[Expected], list[str]]:
    """A run in which something else happens just before its call of that number."""

    def before(call: Call) -> None:
        if call.number == number:
            world.wire.before = None
            meanwhile(world)

    with World(cloud, scenario.at, cloud.community, Wire(before=before)) as world:
        expected = scenario.begin(world)
        world.settle()
        assert world.wire.before is None
        return world, expected, list(problems_of(world, scenario, expected))


def numbers_of(cloud: Cloud, scenario: Scenario, function: str) -> list[int]:
    world, problems = run(cloud, scenario)
    assert problems == []
    return [call.number for call in world.wire.calls if call.function == function]


@pytest.mark.parametrize("scenario", [PRAISE, QUESTION], ids=lambda scenario: scenario.name)
def test_two_workers_of_one_delivery_do_its_work_once(cloud: Cloud, scenario: Scenario) -> None:
    def another(world: World) -> None:
        world.invoke("respond", {"Records": [stream_record(world.records[0])]}, process="another")

    found = []
    for number in numbers_of(cloud, scenario, "respond"):
        _, _, problems = interrupted(cloud, scenario, number, another)
        found += [f"before call {number}: {problem}" for problem in problems]
    assert found == []


def test_who_comes_second_sees_the_lease_and_leaves_the_work_to_the_first(cloud: Cloud) -> None:
    def another(world: World) -> None:
        before = len(world.wire.calls)
        world.invoke("respond", {"Records": [stream_record(world.records[0])]}, process="another")
        seen.extend(call.service for call in world.wire.calls[before:])

    seen: list[str] = []
    reply = next(call.number for call in run(cloud, PRAISE)[0].wire.calls if call.service == "platform")
    world, _, problems = interrupted(cloud, PRAISE, reply, another)
    assert problems == []
    assert "platform" not in seen
    assert "somebody works on it" in world.log


def test_who_hangs_longer_than_the_lease_posts_nothing_and_writes_nothing_over_it(cloud: Cloud) -> None:
    """Before every call but the reply itself: what hangs on its way to a platform no lease can hold back."""

    def taken_over(world: World) -> None:
        world.pass_by(LEASE_SECONDS + 1)
        world.invoke("respond", {"Records": [stream_record(world.records[0])]}, process="another")

    calls = run(cloud, PRAISE)[0].wire.calls
    found = []
    for call in calls:
        if call.function == "respond" and not call.operation.endswith("/comments"):
            _, _, problems = interrupted(cloud, PRAISE, call.number, taken_over)
            found += [f"before {call}: {problem}" for problem in problems]
    assert found == []


def test_two_workers_of_one_page_tell_nobody_twice_and_nobody_early(cloud: Cloud) -> None:
    def another(world: World) -> None:
        (message,) = (one for one in world.messages if one.queue.name == "PageQueue" and one.receives)
        world.invoke("pager", {"Records": [queue_record(message)]}, process="another")

    first_order = numbers_of(cloud, EMERGENCY, "pager")[:11]
    found = []
    for number in first_order:
        world, _, problems = interrupted(cloud, EMERGENCY, number, another)
        found += [f"before call {number}: {problem}" for problem in problems]
        late = world.texts[0].at - CHRISTMAS_EVE.timestamp()
        if late > 1:
            found.append(f"before call {number}: told {late} seconds late")
    assert found == []


def test_two_who_take_a_page_at_once_are_told_the_same_name(cloud: Cloud) -> None:
    """Both have the page open; before every call of the first one's tap, the second one's is done whole."""

    def night() -> World:
        world = World(cloud, CHRISTMAS_EVE, cloud.community)
        world.ignored_links = 99
        return world

    for number in range(1, 7):
        with night() as world:
            EMERGENCY.begin(world)
            world.settle()
            first, second = world.links[:2]
            called = len(world.wire.calls)
            world.wire.before = lambda call, at=called + number, world=world, second=second: (
                _tap(world, second) if call.number == at else None
            )
            _tap(world, first)
            (page,) = world.pages()
            assert page.acknowledged_by in page.told[:2]
            shown = [world.open(link, "GET")["body"] for link in (first, second)]
            assert ["status open" in body for body in shown] == [False, False]


def _tap(world: World, link: object) -> None:
    world.wire.before = None if link is world.links[1] else world.wire.before
    assert world.open(link, "POST")["statusCode"] == 303  # type: ignore[arg-type]


def test_the_same_event_in_two_deliveries_at_once_is_one_event(cloud: Cloud) -> None:
    def again(world: World) -> None:
        (post,) = world.posts
        world.post(FACEBOOK, post.body.replace(b'"object": "page"', b'"object":  "page"'))
        world.settle()

    found = []
    for number in numbers_of(cloud, PRAISE, "respond"):
        world, _, problems = interrupted(cloud, PRAISE, number, again)
        assert len(world.posts) == 2
        found += [f"before call {number}: {problem}" for problem in problems]
    assert found == []


def test_two_comments_of_one_person_at_once_get_one_answer_a_day(cloud: Cloud) -> None:
    """The other comment is liked all the same."""
    found = []
    for number in numbers_of(cloud, PRAISE, "respond"):
        one, other = two_of_one_person()

        def meanwhile(world: World, other: bytes = other) -> None:
            world.post(FACEBOOK, other)
            world.settle()

        with World(cloud, NOON_ON_TUESDAY, cloud.community) as world:
            world.wire.before = lambda call, at=number, world=world, then=meanwhile: (
                _once(world, then) if call.number == at else None
            )
            world.post(FACEBOOK, one)
            world.settle()
            found += [f"before call {number}: {problem}" for problem in _one_answer(world, one, other)]
    assert found == []


def test_two_comments_of_one_person_in_one_delivery_get_one_answer(cloud: Cloud) -> None:
    one, other = two_of_one_person()
    with World(cloud, NOON_ON_TUESDAY, cloud.community) as world:
        world.post(FACEBOOK, together(one, other))
        world.settle()
        assert _one_answer(world, one, other) == []


def _once(world: World, then: Meanwhile) -> None:
    world.wire.before = None
    then(world)


def two_of_one_person() -> tuple[bytes, bytes]:
    """Two comments of praise, the second by the author of the first."""
    (one, (by,)), (other, (also_by,)) = fresh(FACEBOOK, "praise"), fresh(FACEBOOK, "praise")
    return one, other.replace(str(also_by.author.id).encode(), str(by.author.id).encode())


def _one_answer(world: World, one: bytes, other: bytes) -> list[str]:
    state = world.cloud.playground.state()
    targets = [str(event.target) for body in (one, other) for event in events_in(FACEBOOK, body)]
    answers = sum(len(state.replies.get(target, ())) for target in targets)
    likes = [len(state.likes.get(target, ())) for target in targets]
    open_ones = world.open_deliveries()
    stored = len(world.items("event"))
    wanted = (1, [1, 1], [], 2)
    return [] if (answers, likes, open_ones, stored) == wanted else [f"{(answers, likes, open_ones, stored)}"]
