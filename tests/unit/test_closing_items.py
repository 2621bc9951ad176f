"""Closing an item and collecting feedback: by the answers that DynamoDB may give."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest
from botocore.stub import ANY, Stubber

from dankbar.aws import conflicts, items
from dankbar.model.closing import Closed
from dankbar.model.decision import Sort, Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import WorkItem

NOW = datetime(2026, 11, 24, 11, tzinfo=UTC)
CLOSED = Closed(at=NOW, because="done", outcome="Gibt es bald.", who="arn:anna", by="Anna")
KEY = {"pk": {"S": "item#facebook/1"}, "sk": {"S": "item"}}


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stubber]:
    """DynamoDB, which answers as a test says and refuses what it was not told."""
    client = boto3.client("dynamodb", "eu-central-1", aws_access_key_id="a", aws_secret_access_key="b")
    monkeypatch.setattr(items, "dynamodb", lambda: client)
    monkeypatch.setattr(conflicts.time, "sleep", lambda _: None)
    with Stubber(client) as stub:
        yield stub
        stub.assert_no_pending_responses()


LIST = items.Items("table", 30)


def item(sort: Sort | None = Sort.SUGGESTION) -> WorkItem:
    return WorkItem(
        id="facebook/1", platform="facebook", channel="facebook", event="1", kind=Kind.COMMENT, sort=sort,
        urgency=Urgency.LOW, received_at=NOW, answer_by=NOW, author=Author(name="Vera"), text="Baut ein Boot!",
        reasons=(),
    )  # fmt: skip


def stored(closed: Closed | None = None) -> dict[str, Any]:
    found = {**KEY, "item": {"S": item().model_dump_json()}}
    return found if closed is None else {**found, "closed": {"S": closed.model_dump_json()}}


def closing(dynamodb: Stubber) -> dict[str, Any]:
    """What closing asks for: one conditional write that moves the item on the index."""
    return {
        "TableName": "table",
        "Key": KEY,
        "UpdateExpression": "SET closed = :closed, due_pk = :partition, due_at = :at",
        "ConditionExpression": "attribute_exists(pk) AND attribute_not_exists(closed)",
        "ExpressionAttributeValues": {
            ":closed": {"S": ANY},
            ":partition": {"S": "item-closed"},
            ":at": {"S": "2026-11-24T11:00:00Z"},
        },
        "ReturnValuesOnConditionCheckFailure": "ALL_OLD",
    }


def refused(dynamodb: Stubber, there: dict[str, Any]) -> None:
    code = "ConditionalCheckFailedException"
    dynamodb.add_client_error("update_item", code, modeled_fields={"Item": there} if there else {})


def test_closing_is_one_write_that_takes_it_off_the_list(dynamodb: Stubber) -> None:
    values = closing(dynamodb)
    values["ExpressionAttributeValues"] |= {":closed": {"S": CLOSED.model_dump_json()}}
    dynamodb.add_response("update_item", {}, values)
    assert LIST.close("facebook/1", CLOSED) == CLOSED


def test_what_somebody_closed_before_stays_as_it_is(dynamodb: Stubber) -> None:
    first = CLOSED.model_copy(update={"by": "Ben"})
    refused(dynamodb, stored(first))
    assert LIST.close("facebook/1", CLOSED) == first


def test_what_is_not_there_cannot_be_closed(dynamodb: Stubber) -> None:
    refused(dynamodb, {})
    assert LIST.close("facebook/1", CLOSED) is None


@pytest.mark.parametrize("how", [None, CLOSED])
def test_an_item_is_found_with_how_it_was_closed(dynamodb: Stubber, how: Closed | None) -> None:
    dynamodb.add_response("get_item", {"Item": stored(how)})
    assert LIST.find("facebook/1") == (item(), how)


def test_what_was_closed_is_listed_the_latest_first(dynamodb: Stubber) -> None:
    dynamodb.add_response("query", {"Items": [KEY]})
    dynamodb.add_response("batch_get_item", {"Responses": {"table": [stored(CLOSED)]}})
    assert LIST.closed(100) == [(item(), CLOSED)]


def test_an_item_closed_while_the_list_is_read_is_not_waiting(dynamodb: Stubber) -> None:
    dynamodb.add_response("query", {"Items": [KEY]})
    dynamodb.add_response("batch_get_item", {"Responses": {"table": [stored(CLOSED)]}})
    assert LIST.waiting(100) == ()


@pytest.mark.parametrize("sort", [Sort.SUGGESTION, Sort.COMPLAINT])
def test_feedback_comes_on_the_list_and_into_the_collection_in_one_transaction(dynamodb: Stubber, sort: Sort) -> None:
    written: dict[str, Any] = {}
    client: Any = items.dynamodb()
    client.meta.events.register(
        "provide-client-params.dynamodb.TransactWriteItems", lambda params, **_: written.update(params)
    )
    dynamodb.add_response("transact_write_items", {})
    assert LIST.add(item(sort)) is True
    first, second = (put["Put"] for put in written["TransactItems"])
    assert first["ConditionExpression"] == "attribute_not_exists(pk)"
    entry = second["Item"]
    assert (entry["pk"]["S"], entry["sk"]["S"]) == ("feedback", "2026-11-24T11:00:00Z#facebook/1")
    assert entry["of"] == {"S": "facebook/1"}
    assert entry["expires_at"] == first["Item"]["expires_at"]
    assert "Boot" not in str(entry), "what a person wrote is in one place"
    assert "Vera" not in str(entry)


@pytest.mark.parametrize("sort", [Sort.QUESTION, Sort.EMERGENCY, Sort.ABUSE, None])
def test_what_is_no_feedback_is_one_put(dynamodb: Stubber, sort: Sort | None) -> None:
    dynamodb.add_response("put_item", {})
    assert LIST.add(item(sort)) is True


def test_the_same_feedback_again_changes_nothing(dynamodb: Stubber) -> None:
    reasons = [{"Code": "ConditionalCheckFailed"}, {"Code": "None"}]
    code = "TransactionCanceledException"
    dynamodb.add_client_error("transact_write_items", code, modeled_fields={"CancellationReasons": reasons})
    assert LIST.add(item()) is False


def test_an_absurdly_long_id_still_fits_into_the_key(dynamodb: Stubber) -> None:
    written: dict[str, Any] = {}
    client: Any = items.dynamodb()
    client.meta.events.register(
        "provide-client-params.dynamodb.TransactWriteItems", lambda params, **_: written.update(params)
    )
    dynamodb.add_response("transact_write_items", {})
    LIST.add(item().model_copy(update={"id": "facebook/" + "ü" * 400 + "x" * 300}))
    assert len(written["TransactItems"][1]["Put"]["Item"]["sk"]["S"].encode()) <= 1_024


def test_feedback_is_read_by_time_without_a_scan(dynamodb: Stubber) -> None:
    asked = {
        "TableName": "table",
        "KeyConditionExpression": "pk = :feedback AND sk BETWEEN :since AND :until",
        "ExpressionAttributeValues": {
            ":feedback": {"S": "feedback"},
            ":since": {"S": "1970-01-01T00:00:00Z"},
            ":until": {"S": "2026-11-24T11:00:00Z"},
        },
    }
    dynamodb.add_response("query", {"Items": [{"of": {"S": "facebook/1"}}, {"of": {"S": "facebook/expired"}}]}, asked)
    dynamodb.add_response("batch_get_item", {"Responses": {"table": [stored(CLOSED)]}})
    assert list(LIST.feedback(0, NOW.timestamp())) == [(item(), CLOSED)]
