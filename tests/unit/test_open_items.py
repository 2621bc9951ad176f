"""The humans' list as it is read for a hand-over, and what `watch` remembers: by the answers that DynamoDB may give."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from dankbar.aws import conflicts, items, watch_state
from dankbar.errors import StoreUnavailable
from dankbar.model.decision import Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import WorkItem
from dankbar.model.watch import LastLook

NOW = datetime(2026, 11, 30, 8, tzinfo=UTC)


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stubber]:
    """DynamoDB, which answers as a test says and refuses what it was not told."""
    client = boto3.client("dynamodb", "eu-central-1", aws_access_key_id="a", aws_secret_access_key="b")
    monkeypatch.setattr(items, "dynamodb", lambda: client)
    monkeypatch.setattr(watch_state, "dynamodb", lambda: client)
    monkeypatch.setattr(conflicts.time, "sleep", lambda _: None)
    with Stubber(client) as stub:
        yield stub
        stub.assert_no_pending_responses()


def item(number: int) -> WorkItem:
    return WorkItem(
        id=f"facebook/{number}",
        platform="facebook",
        channel="facebook",
        event=f"{number}",
        kind=Kind.COMMENT,
        urgency=Urgency.NORMAL,
        received_at=NOW,
        answer_by=NOW,
        author=Author(name="Vera"),
        text="Hallo?",
        reasons=(),
    )


def key(number: int) -> dict[str, Any]:
    return {"pk": {"S": f"item#facebook/{number}"}, "sk": {"S": "item"}}


def stored(number: int) -> dict[str, Any]:
    return {"pk": key(number)["pk"], "item": {"S": item(number).model_dump_json()}}


def on_the_index(dynamodb: Stubber, *numbers: int) -> None:
    dynamodb.add_response("query", {"Items": [key(number) for number in numbers]})


def read(dynamodb: Stubber, asked: list[int], found: list[int], left: list[int] = []) -> None:  # noqa: B006
    """One BatchGetItem: what is asked for, what comes, and what DynamoDB leaves for later."""
    names = {"ProjectionExpression": "pk, #item, closed", "ExpressionAttributeNames": {"#item": "item"}}
    answer: dict[str, Any] = {"Responses": {"table": [stored(number) for number in found]}}
    if left:
        answer["UnprocessedKeys"] = {"table": {"Keys": [key(number) for number in left], **names}}
    request = {"table": {"Keys": [key(number) for number in asked], **names}}
    dynamodb.add_response("batch_get_item", answer, {"RequestItems": request})


def waiting(most: int = 500) -> list[str]:
    return [found.event for found in items.Items("table", 30).waiting(most)]


def test_an_empty_list_is_read_with_one_call(dynamodb: Stubber) -> None:
    on_the_index(dynamodb)
    assert waiting() == []


def test_items_come_in_the_order_of_the_index_whatever_that_of_the_answer(dynamodb: Stubber) -> None:
    on_the_index(dynamodb, 1, 2, 3)
    read(dynamodb, [1, 2, 3], found=[3, 1, 2])
    assert waiting() == ["1", "2", "3"]


def test_more_than_one_call_takes_are_read_with_several(dynamodb: Stubber) -> None:
    numbers = list(range(230))
    on_the_index(dynamodb, *numbers)
    for part in (numbers[:100], numbers[100:200], numbers[200:]):
        read(dynamodb, part, found=part)
    assert waiting() == [str(number) for number in numbers]


def test_what_dynamodb_leaves_is_asked_for_again(dynamodb: Stubber) -> None:
    on_the_index(dynamodb, 1, 2, 3)
    read(dynamodb, [1, 2, 3], found=[1], left=[2, 3])
    read(dynamodb, [2, 3], found=[2], left=[3])
    read(dynamodb, [3], found=[3])
    assert waiting() == ["1", "2", "3"]


def test_what_dynamodb_leaves_for_ever_is_an_error_that_passes(dynamodb: Stubber) -> None:
    on_the_index(dynamodb, 1)
    for _ in range(len(conflicts.PAUSES) + 1):
        read(dynamodb, [1], found=[], left=[1])
    with pytest.raises(StoreUnavailable):
        waiting()


def test_what_was_answered_meanwhile_is_left_out(dynamodb: Stubber) -> None:
    on_the_index(dynamodb, 1, 2)
    read(dynamodb, [1, 2], found=[2])
    assert waiting() == ["2"]


# What `watch` remembers --------------------------------------------------------------------------

STATE = {"pk": {"S": "watch"}, "sk": {"S": "state"}}


def remembered(dynamodb: Stubber, answer: dict[str, Any]) -> LastLook | None:
    dynamodb.add_response("get_item", answer, {"TableName": "table", "Key": STATE, "ConsistentRead": True})
    return watch_state.WatchState("table").read()


def test_what_is_written_is_what_is_read(dynamodb: Stubber) -> None:
    look = LastLook(at=NOW, told=frozenset({"gap/long ago/open/marie", "last_resort/a/b/marie"}))
    written: dict[str, Any] = {}
    client: Any = watch_state.dynamodb()
    client.meta.events.register("provide-client-params.dynamodb.PutItem", lambda params, **_: written.update(params))
    dynamodb.add_response("put_item", {})
    watch_state.WatchState("table").write(look)
    assert written["Item"].items() >= STATE.items()
    assert remembered(dynamodb, {"Item": written["Item"]}) == look


@pytest.mark.parametrize("answer", [{}, {"Item": STATE}, {"Item": STATE | {"look": {"S": "[]"}}}])
def test_nothing_readable_is_as_before_the_first_look(dynamodb: Stubber, answer: dict[str, Any]) -> None:
    assert remembered(dynamodb, answer) is None
