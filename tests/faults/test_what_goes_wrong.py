"""Single mishaps on the way of an event, and what they must not do to anything else."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from dankbar.aws.configuration import Configuration
from dankbar.aws.pages import Pages
from dankbar.model.messages import PageOrder, WorkItem
from dankbar.model.page import PageRecord
from tests.faults.cloud import Cloud
from tests.faults.driver import Message, World, queue_record, stream_record
from tests.faults.scenarios import (
    CHRISTMAS_EVE,
    EMERGENCY,
    FACEBOOK,
    NOON_ON_TUESDAY,
    PRAISE,
    SHOP,
    Expected,
    fresh,
    problems_of,
    together,
)
from tests.faults.wire import Cut


@pytest.fixture
def world(cloud: Cloud) -> Iterator[World]:
    with World(cloud, NOON_ON_TUESDAY, cloud.community) as made:
        yield made


@pytest.fixture
def night(cloud: Cloud) -> Iterator[World]:
    with World(cloud, CHRISTMAS_EVE, cloud.community) as made:
        yield made


def refused(error: str, **more: Any) -> Callable[[bytes], tuple[int, bytes]]:
    """AWS' answer 400 with this error."""
    return lambda _: (400, json.dumps({"__type": f"com.amazonaws.dynamodb.v20120810#{error}", **more}).encode())


def cancelled(*reasons: str) -> Callable[[bytes], tuple[int, bytes]]:
    """A transaction is refused, for these reasons by item."""
    return refused("TransactionCanceledException", CancellationReasons=[{"Code": reason} for reason in reasons])


# Conflicts and limits of DynamoDB ------------------------------------------------------------------


@pytest.mark.parametrize(
    "reasons",
    [("None", "TransactionConflict"), ("TransactionConflict", "None"), ("ThrottlingError", "TransactionConflict")],
)
def test_a_conflict_of_transactions_is_no_event_that_exists_and_is_tried_again_at_once(
    world: World, reasons: tuple[str, str]
) -> None:
    world.wire.answers["TransactWriteItems"] = [cancelled(*reasons)] * 3
    expected = PRAISE.begin(world)
    world.settle()
    assert list(problems_of(world, PRAISE, expected)) == []
    assert world.now - NOON_ON_TUESDAY.timestamp() < 1


def test_conflicts_without_end_have_the_delivery_worked_again_later(world: World) -> None:
    world.wire.answers["TransactWriteItems"] = [cancelled("None", "TransactionConflict")] * 20
    expected = PRAISE.begin(world)
    world.settle()
    assert list(problems_of(world, PRAISE, expected)) == []
    assert 60 < world.now - NOON_ON_TUESDAY.timestamp() < 300


def test_a_page_in_the_midst_of_a_storm_is_not_late_for_its_conflicts(night: World) -> None:
    night.wire.answers["TransactWriteItems"] = [cancelled("None", "None", "TransactionConflict")] * 3
    night.wire.answers["UpdateItem"] = [refused("TransactionConflictException")] * 2
    expected = EMERGENCY.begin(night)
    night.settle()
    assert list(problems_of(night, EMERGENCY, expected)) == []
    assert night.texts[0].at - CHRISTMAS_EVE.timestamp() < 2


def test_keys_that_dynamodb_leaves_unread_are_asked_for_again(world: World) -> None:
    def unread(body: bytes) -> tuple[int, bytes]:
        answer = {"Responses": {}, "UnprocessedKeys": json.loads(body)["RequestItems"]}
        return 200, json.dumps(answer).encode()

    world.wire.answers["BatchGetItem"] = [unread] * 3
    expected = PRAISE.begin(world)
    world.settle()
    assert list(problems_of(world, PRAISE, expected)) == []
    assert world.now - NOON_ON_TUESDAY.timestamp() < 1
    world.wire.answers["BatchGetItem"] = [unread] * 7
    expected += PRAISE.begin(world)
    world.settle()
    assert list(problems_of(world, PRAISE, expected)) == []


def test_an_items_id_as_long_as_ids_can_be_still_opens_a_page(world: World) -> None:
    item = f"{SHOP}/{'ü' * 400}…{'😀' * 100}"
    order = PageOrder(incident=f"{SHOP}:emergency", item=item, platform="standard_webhooks", channel=SHOP, summary="!")
    page = PageRecord(
        id="0123456789ab",
        opened_at=datetime.now(UTC),
        storm_ends=world.now + 900,
        line=("anna",),
        **order.model_dump(include={"incident", "item", "platform", "channel", "sort", "author", "summary"}),
    )
    pages = Pages(world.table, 30)
    assert pages.register(order, page) == pages.register(order, page) == page.id
    assert pages.page(page.id) == page


# Poison --------------------------------------------------------------------------------------------


def test_a_poisoned_event_among_five_keeps_nobody_waiting(world: World) -> None:
    deliveries = [fresh(FACEBOOK, "praise") for _ in range(5)]
    poisoned = deliveries[1][1][0]
    unreadable = {"pk": f"event#{FACEBOOK}#{poisoned.id}", "sk": "event", "event": "{", "actions": "[]", "why": "{}"}
    world.cloud.dynamodb.put_item(
        TableName=world.table, Item={name: {"S": value} for name, value in unreadable.items()}
    )
    world.post(FACEBOOK, together(*(body for body, _ in deliveries)))
    world.settle()
    state = world.cloud.playground.state()
    thanks = [len(state.replies.get(str(event.target), ())) for _, (event,) in deliveries]
    assert thanks == [1, 0, 1, 1, 1]
    assert [deed.at.timestamp() for _, (event,) in deliveries for deed in state.replies.get(str(event.target), ())] == [
        NOON_ON_TUESDAY.timestamp()
    ] * 4
    assert len(world.dead_letters) == 1
    assert len(world.open_deliveries()) == 1
    assert "event not done: JSONDecodeError" in world.log


def test_a_delivery_that_cannot_be_unpacked_blocks_no_other_of_its_batch(world: World) -> None:
    expected = [one for _ in range(3) for one in PRAISE.begin(world)]
    world.deliver()
    world.records[1].item["body"] = {"B": b"no zlib"}
    event = {"Records": [stream_record(record) for record in world.records]}
    assert world.invoke("respond", event) == {"batchItemFailures": []}
    assert sum(len(world.cloud.playground.state().replies.get(str(one.event.target), ())) for one in expected) == 2
    world.records.clear()
    world.collect()
    assert [(message.queue.name, json.loads(message.body)["what"]) for message in world.messages] == [
        ("RetryQueue", "delivery")
    ]


def test_a_body_that_the_parser_does_not_know_is_kept_and_not_tried_without_end(world: World) -> None:
    world.post(FACEBOOK, b'{"object": "instagram", "entry": []}')
    world.settle()
    (delivery,) = world.items("delivery")
    assert delivery["due_pk"] == {"S": "unparsed"}
    assert (world.messages, world.dead_letters) == ([], [])


def test_a_stream_record_whose_parking_fails_is_reported_to_lambda_and_no_other(world: World) -> None:
    expected = [one for _ in range(3) for one in PRAISE.begin(world)]
    world.deliver()
    second = world.records[1]
    second.item["body"] = {"B": b"no zlib"}
    world.wire.answers["SendMessage"] = [lambda _: (400, b'{"__type": "com.amazonaws.sqs#OverLimit"}')]
    answer = world.invoke("respond", {"Records": [stream_record(record) for record in world.records]})
    assert answer == {"batchItemFailures": [{"itemIdentifier": str(second.sequence)}]}
    second.item = next(item for item in world.items("delivery") if item["pk"] == second.item["pk"])
    world.settle()
    assert list(problems_of(world, PRAISE, expected)) == []


def test_a_retry_for_a_channel_that_is_gone_ends_with_the_dead_letters_until_the_channel_is_back(world: World) -> None:
    world.wire.cuts = {7: Cut.KILLED_BEFORE}
    expected = PRAISE.begin(world)
    world.settle(until=lambda: world.kills > 0)
    push(world, world.community.model_copy(update={"channels": world.community.channels[1:]}))
    world.settle()
    assert [letter.partition(":")[0] for letter in world.dead_letters] == ["RetryQueue"]
    assert "is not in community.yaml: add it and push" in world.log
    push(world, world.community)
    world.dead_letters.clear()
    world.watching = True
    world.settle()
    assert list(problems_of(world, PRAISE, expected)) == []


def push(world: World, community: Any) -> None:
    """Another configuration; the functions are new processes then, for nothing here waits for their minute."""
    Configuration(world.table).push(community)
    world.processes.clear()


def test_a_record_that_an_older_version_wrote_is_carried_on(world: World) -> None:
    """One without the fields that came later, and with an action's field that nobody knows any more."""
    world.wire.cuts = {7: Cut.KILLED_BEFORE}
    expected = PRAISE.begin(world)
    world.settle(until=lambda: world.kills > 0)
    key = {"pk": {"S": f"event#{FACEBOOK}#{expected[0].event.id}"}, "sk": {"S": "event"}}
    item = world.cloud.dynamodb.get_item(TableName=world.table, Key=key)["Item"]
    actions = [action | {"colour": "red"} for action in json.loads(item["actions"]["S"])]
    for action in actions:
        action.pop("tries")
    older = {name: value for name, value in item.items() if name != "clock_offset"}
    older |= {"actions": {"S": json.dumps(actions)}, "from_the_future": {"BOOL": True}}
    world.cloud.dynamodb.put_item(TableName=world.table, Item=older)
    world.settle()
    assert world.kills == 1
    assert list(problems_of(world, PRAISE, expected)) == []


# Texts ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("filling", ["😡", "\uffff", "\U0010ffff", '"\\', "‮ "])
def test_a_complaint_as_long_as_texts_can_be_reaches_the_humans_whole_way(world: World, filling: str) -> None:
    """20,000 characters in the message; characters that SQS does not keep are in it as escapes."""
    body, _ = fresh(FACEBOOK, "complaint")
    document = json.loads(body)
    text = (document["entry"][0]["changes"][0]["value"]["message"] + " " + filling * 70_000)[:70_000]
    document["entry"][0]["changes"][0]["value"]["message"] = text
    world.post(FACEBOOK, json.dumps(document).encode())
    world.settle()
    assert world.dead_letters == []
    (item,) = [WorkItem.model_validate_json(item["item"]["S"]) for item in world.items("item")]
    assert item.text == text[:20_000]
    assert item.text_is_cut


# Order ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("in_one", [False, True], ids=["one after the other", "in one delivery"])
def test_a_comment_whose_deletion_came_first_is_stored_and_left_alone(world: World, in_one: bool) -> None:
    body, (event,) = fresh(FACEBOOK, "praise")
    document = json.loads(body)
    document["entry"][0]["changes"][0]["value"]["verb"] = "remove"
    removed = json.dumps(document).encode()
    for posted in [together(removed, body)] if in_one else [removed, body]:
        world.post(FACEBOOK, posted)
        world.settle()
    ids = {json.loads(item["event"]["S"])["id"] for item in world.items("event")}
    assert ids == {event.id, f"{event.id}:remove"}
    assert str(event.target) not in world.cloud.playground.state().replies
    assert str(event.target) not in world.cloud.playground.state().likes
    assert (world.open_deliveries(), world.items("item"), world.dead_letters) == ([], [], [])


# Safety nets ---------------------------------------------------------------------------------------


def test_a_page_whose_messages_are_all_lost_is_found_by_watch(night: World) -> None:
    expected = EMERGENCY.begin(night)
    night.wire.before = lambda call: night.wire.die() if (call.function, call.service) == ("pager", "sqs") else None
    night.settle(until=lambda: night.kills > 0)
    night.wire.before = None
    for message in [one for one in night.messages if one.queue.name == "PageQueue"]:
        night.take_off(message)
    night.watching = True
    night.settle(until=lambda: bool(night.texts))
    assert 0 < night.texts[0].at - CHRISTMAS_EVE.timestamp() <= 600
    night.settle()
    assert list(problems_of(night, replace(EMERGENCY, told_within=600), expected)) == []


def test_a_message_that_comes_twice_changes_nothing(night: World) -> None:
    """SQS delivers at least once: every message of the night comes a second time, later."""
    expected = EMERGENCY.begin(night)
    seen: list[Message] = []
    night.on_message = seen.append
    night.settle()
    for message in seen:
        night.invoke(message.queue.function, {"Records": [queue_record(replace(message, receives=2))]})
    night.settle()
    assert list(problems_of(night, EMERGENCY, expected)) == []


def test_the_numbers_of_a_storm_are_right_whatever_comes_twice(night: World) -> None:
    deliveries = [fresh(FACEBOOK, "emergency-christmas") for _ in range(12)]
    for at, (body, _) in enumerate(deliveries):
        night.post(FACEBOOK, body, after=at * 5)
        night.post(FACEBOOK, body, after=at * 5 + 400)
    night.settle()
    (page,) = night.pages()
    assert page.items == 12
    assert page.acknowledged_by == page.told[0]
    assert [text.person for text in night.texts] == [page.told[0]] * 3
    assert "10 " in night.texts[1].text
    assert "11 weitere" in night.texts[2].text
    assert len(night.items("item")) == 12


def test_nobody_acknowledges_and_everybody_is_told_though_one_phone_fails(night: World) -> None:
    night.ignored_links = 99
    expected: list[Expected] = EMERGENCY.begin(night)
    published = 0

    def failing(call: Any) -> None:
        nonlocal published
        if call.operation == "Publish":
            published += 1
            if published == 9:
                night.wire.cuts = {call.number: Cut.UNREACHABLE}

    night.wire.before = failing
    night.settle()
    (page,) = night.pages()
    everybody = len(page.told)
    told = [text.person for text in night.texts]
    assert told[:everybody] == list(page.told)
    assert len(told) == 2 * everybody - 1
    assert len(set(told[everybody:])) == everybody - 1
    assert expected[0].event.id in page.item
    assert "nobody acknowledged the page" in night.log
