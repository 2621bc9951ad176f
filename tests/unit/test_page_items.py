"""The messages of a page, out of the table: which calls are made on DynamoDB, and what is made of the answers."""

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from dankbar.aws import items, page_items
from dankbar.aws.page_items import PageItems
from dankbar.aws.pages import order_key
from dankbar.errors import StoreUnavailable
from dankbar.model.messages import WorkItem
from tests.unit.flow.desk import PAGE, page, work_item

COUNTED = {
    "TableName": "table",
    "KeyConditionExpression": "pk = :incident AND begins_with(sk, :order)",
    "FilterExpression": "#page = :page",
    "ProjectionExpression": "sk",
    "ExpressionAttributeNames": {"#page": "page"},
    "ExpressionAttributeValues": {
        ":incident": {"S": "incident#facebook:emergency"},
        ":order": {"S": "order#"},
        ":page": {"S": PAGE},
    },
}


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stubber]:
    client = boto3.client(
        "dynamodb", region_name="eu-central-1", aws_access_key_id="test", aws_secret_access_key="test"
    )
    for module in (page_items, items):
        monkeypatch.setattr(module, "dynamodb", lambda: client)
    monkeypatch.setattr(items, "pause", lambda _: None)
    with Stubber(client) as stubber:
        yield stubber
        stubber.assert_no_pending_responses()


def orders(*ids: str, up_to: dict[str, Any] | None = None) -> dict[str, Any]:
    found: dict[str, Any] = {"Items": [{"sk": {"S": order_key(item)}} for item in ids]}
    return found | ({"LastEvaluatedKey": up_to} if up_to else {})


def asked(*ids: str) -> dict[str, Any]:
    keys = [{"pk": {"S": f"item#{item}"}, "sk": {"S": "item"}} for item in ids]
    names = {"#item": "item"}
    return {
        "RequestItems": {
            "table": {"Keys": keys, "ProjectionExpression": "pk, #item, closed", "ExpressionAttributeNames": names}
        }
    }


def read(*found: WorkItem, left: dict[str, Any] | None = None) -> dict[str, Any]:
    rows = [{"pk": {"S": f"item#{item.id}"}, "item": {"S": item.model_dump_json()}} for item in found]
    answer: dict[str, Any] = {"Responses": {"table": rows}}
    return answer | ({"UnprocessedKeys": left["RequestItems"]} if left else {})


def test_the_items_of_a_page_come_by_their_time_and_the_one_that_opened_it_is_among_them(dynamodb: Stubber) -> None:
    first, second, third = (work_item(number) for number in (1, 2, 3))
    dynamodb.add_response("query", orders(third.id, first.id, second.id), COUNTED)
    dynamodb.add_response("batch_get_item", read(third, second, first), asked(first.id, third.id, second.id))
    assert PageItems("table").of_page(page(), 50) == [first, second, third]


def test_no_more_are_read_than_are_shown(dynamodb: Stubber) -> None:
    ids = [work_item(number).id for number in range(2, 200)]
    dynamodb.add_response("query", orders(*ids), COUNTED)
    dynamodb.add_response("batch_get_item", read(), asked(page().item, *ids[:49]))
    assert PageItems("table").of_page(page(), 50) == []


def test_of_an_endless_incident_only_the_beginning_is_looked_through(dynamodb: Stubber) -> None:
    from_here: dict[str, Any] = {}
    for number in range(page_items.MOST_READ):
        key = {"pk": {"S": "incident"}, "sk": {"S": str(number)}}
        dynamodb.add_response("query", orders(f"facebook/{number}", up_to=key), COUNTED | from_here)
        from_here = {"ExclusiveStartKey": key}
    ids = [f"facebook/{number}" for number in range(page_items.MOST_READ)]
    dynamodb.add_response("batch_get_item", read(work_item()), asked(page().item, *ids))
    assert PageItems("table").of_page(page(), 50) == [work_item()]


def test_what_dynamodb_leaves_for_later_is_asked_for_again(dynamodb: Stubber) -> None:
    first, second = work_item(1), work_item(2)
    dynamodb.add_response("query", orders(first.id, second.id), COUNTED)
    dynamodb.add_response("batch_get_item", read(second, left=asked(first.id)), asked(first.id, second.id))
    dynamodb.add_response("batch_get_item", read(first), asked(first.id))
    assert PageItems("table").of_page(page(), 50) == [first, second]


def test_what_is_left_again_and_again_is_said(dynamodb: Stubber) -> None:
    dynamodb.add_response("query", orders(), COUNTED)
    for _ in range(6):
        dynamodb.add_response("batch_get_item", read(left=asked(page().item)), asked(page().item))
    with pytest.raises(StoreUnavailable, match="load the page again"):
        PageItems("table").of_page(page(), 50)
