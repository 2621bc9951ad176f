"""Conversation starters and the gathering of their answers, by the answers that DynamoDB may give."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import boto3
import pytest
from botocore.stub import Stubber

from dankbar.aws import conflicts, items, starters, table
from dankbar.model.event import Author, Event, Kind
from dankbar.model.record import EventRecord, Known
from dankbar.model.starter import Starter

NOW = datetime(2026, 12, 6, 9, tzinfo=UTC)
PLANNED = Starter(id="0a1b2c3d", channel="facebook", text="Was spielt ihr?", at=NOW, who="arn:anna")
POSTED = PLANNED.model_copy(update={"state": "posted", "post": "1_77"})
KEY = {"pk": {"S": "starter#0a1b2c3d"}, "sk": {"S": "starter"}}
TABLE = starters.Starters("table", 30)
LEDGER = table.Table("table", 30)


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[Stubber]:
    """DynamoDB, which answers as a test says and refuses what it was not told."""
    client = boto3.client("dynamodb", "eu-central-1", aws_access_key_id="a", aws_secret_access_key="b")
    monkeypatch.setattr(starters, "dynamodb", lambda: client)
    monkeypatch.setattr(items, "dynamodb", lambda: client)
    monkeypatch.setattr(table, "dynamodb", lambda: client)
    monkeypatch.setattr(conflicts.time, "sleep", lambda _: None)
    with Stubber(client) as stub:
        yield stub
        stub.assert_no_pending_responses()


def written(client: Any, operation: str) -> dict[str, Any]:
    seen: dict[str, Any] = {}
    client.meta.events.register(f"provide-client-params.dynamodb.{operation}", lambda params, **_: seen.update(params))
    return seen


def there(dynamodb: Stubber, starter: Starter | None) -> None:
    found = {} if starter is None else {"Item": {**KEY, "starter": {"S": starter.model_dump_json()}}}
    dynamodb.add_response("get_item", found, {"TableName": "table", "Key": KEY, "ConsistentRead": True})


def test_a_planned_one_stands_on_the_index_by_its_time(dynamodb: Stubber) -> None:
    put = written(starters.dynamodb(), "PutItem")
    dynamodb.add_response("put_item", {})
    TABLE.add(PLANNED)
    assert put["Item"]["due_pk"] == {"S": "starter"}
    assert put["Item"]["due_at"] == {"S": "2026-12-06T09:00:00Z"}


def test_what_is_posted_and_whose_answers_are_gathered_is_one_transaction(dynamodb: Stubber) -> None:
    sent = written(starters.dynamodb(), "TransactWriteItems")
    dynamodb.add_response("transact_write_items", {})
    assert TABLE.change(PLANNED, POSTED) is True
    starter, pointer = (put["Put"] for put in sent["TransactItems"])
    assert starter["ExpressionAttributeValues"] == {":before": {"S": PLANNED.model_dump_json()}}
    assert starter["Item"]["due_pk"] == {"S": "starter-past"}
    assert (pointer["Item"]["pk"], pointer["Item"]["sk"]) == ({"S": "thread#facebook#1_77"}, {"S": "starter"})


@pytest.mark.parametrize(("stored", "changed"), [(PLANNED, False), (POSTED, True), (None, False)])
def test_who_was_slower_is_told_unless_it_was_oneself(dynamodb: Stubber, stored: Starter | None, changed: bool) -> None:
    reasons = [{"Code": "ConditionalCheckFailed"}, {"Code": "None"}]
    code = "TransactionCanceledException"
    dynamodb.add_client_error("transact_write_items", code, modeled_fields={"CancellationReasons": reasons})
    there(dynamodb, stored)
    assert TABLE.change(PLANNED, POSTED) is changed


def test_only_what_is_planned_is_removed(dynamodb: Stubber) -> None:
    there(dynamodb, POSTED)
    assert TABLE.remove(PLANNED.id) is False
    there(dynamodb, None)
    assert TABLE.remove(PLANNED.id) is False
    there(dynamodb, PLANNED)
    dynamodb.add_client_error("delete_item", "ConditionalCheckFailedException")
    assert TABLE.remove(PLANNED.id) is False
    there(dynamodb, PLANNED)
    dynamodb.add_response("delete_item", {})
    assert TABLE.remove(PLANNED.id) is True


def record(**changes: Any) -> EventRecord:
    usual: dict[str, Any] = {
        "platform": "facebook", "channel": "facebook", "id": "comment:7_1", "kind": Kind.COMMENT, "occurred_at": NOW,
        "author": Author(id="42"), "text": "Schlitten!", "thread": "1_77",
    }  # fmt: skip
    return EventRecord(event=Event(**usual | changes), triage=None, sort=None, reasons=(), actions=[], delivery="d")


def looked_up(dynamodb: Stubber, *keys: tuple[str, str], **changes: Any) -> Known:
    """What is known about a comment where these keys are in the table."""
    items = [{"pk": {"S": pk}, "sk": {"S": sk}} for pk, sk in keys]
    dynamodb.add_response("batch_get_item", {"Responses": {"table": items}, "UnprocessedKeys": {}})
    (known,) = LEDGER.look_up([(record(**changes).event, None)])
    return known


def test_what_people_write_under_a_starter_is_known_as_an_answer_to_it(dynamodb: Stubber) -> None:
    note = ("thread#facebook#1_77", "starter")
    assert looked_up(dynamodb, note).to_starter is True
    assert looked_up(dynamodb).to_starter is False
    assert looked_up(dynamodb, note, thread="1_78").to_starter is False
    assert looked_up(dynamodb, note, thread=None).to_starter is False


@pytest.mark.parametrize(
    "changes", [{"thread": None}, {"kind": Kind.REACTION}, {"author": Author(id="1", is_brand=True)}]
)
def test_nothing_is_read_for_what_can_be_no_answer(dynamodb: Stubber, changes: dict[str, Any]) -> None:
    asked = written(starters.dynamodb(), "BatchGetItem")
    looked_up(dynamodb, **changes)
    assert "starter" not in {key["sk"]["S"] for key in asked["RequestItems"]["table"]["Keys"]}


@pytest.mark.parametrize("changes", [{"kind": Kind.REACTION}, {"author": Author(id="1", is_brand=True)}])
def test_what_can_be_no_answer_is_none_beside_one_that_is(dynamodb: Stubber, changes: dict[str, Any]) -> None:
    note = {"pk": {"S": "thread#facebook#1_77"}, "sk": {"S": "starter"}}
    dynamodb.add_response("batch_get_item", {"Responses": {"table": [note]}, "UnprocessedKeys": {}})
    answer, other = record().event, record(id="comment:7_2", **changes).event
    assert [known.to_starter for known in LEDGER.look_up([(answer, None), (other, None)])] == [True, False]


def test_an_answer_stands_on_the_index_by_when_it_was_written(dynamodb: Stubber) -> None:
    put = written(starters.dynamodb(), "PutItem")
    for _ in range(2):
        dynamodb.add_response("put_item", {})
    assert LEDGER.open(record(), None, to_starter=True) == "opened"
    assert (put["Item"]["due_pk"], put["Item"]["due_at"]) == (
        {"S": "answer#facebook#1_77"},
        {"S": f"{NOW:%Y-%m-%dT%H:%M:%SZ}"},
    )
    assert LEDGER.open(record(), None) == "opened"
    assert "due_pk" not in put["Item"]
