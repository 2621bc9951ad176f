"""Work items and the index of what is due, in the table.

| kind | pk | sk | on the index `due` |
|---|---|---|---|
| an item | `item#CHANNEL/EVENT` | `item` | `item`, by when an answer is due; closed: `item-closed`, by when |
| feedback | `feedback` | `INSTANT#CHANNEL/EVENT` | |

Feedback is written in one transaction with its item and only points to it: what a person wrote is in one place.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import batched
from time import time
from typing import Any

from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb
from dankbar.aws.conflicts import PAUSES, in_the_way, past_conflicts, pause, reasons_of
from dankbar.aws.keys import SHARDS, instant, short
from dankbar.aws.table import DAY
from dankbar.errors import StoreUnavailable
from dankbar.model.closing import Closed
from dankbar.model.messages import WorkItem

DELIVERY_PARTITIONS = tuple(f"delivery#{shard}" for shard in range(SHARDS))
ITEMS, CLOSED_ITEMS = "item", "item-closed"
"""Partitions of the index `due`."""
FEEDBACK = "feedback"
SORT_KEY_BYTES = 900
"""A sort key takes 1,024 (DynamoDB Developer Guide, "Quotas"), an instant before it included."""
LAST_INSTANT = 253_402_300_799.0
"""The last second of the year 9999, the last that sorts as text."""
READ_AT_ONCE = 100
"""Items in one BatchGetItem (DynamoDB API Reference, "BatchGetItem")."""


class Items:
    """The list of what waits for a human."""

    def __init__(self, table: str, retention_days: int) -> None:
        """`table`: its name. `retention_days`: how long items are kept."""
        self._table, self._retention = table, retention_days * DAY

    def add(self, item: WorkItem) -> bool:
        """Puts an item on the list; False where it is there already, or was and is closed."""
        expires = {"N": str(int(time()) + self._retention)}
        new: Any = {
            "TableName": self._table,
            "Item": {
                **_key(item.id),
                "kind": {"S": "item"},
                "item": {"S": item.model_dump_json()},
                "due_pk": {"S": ITEMS},
                "due_at": {"S": instant(item.answer_by.timestamp())},
                "expires_at": expires,
            },
            "ConditionExpression": "attribute_not_exists(pk)",
        }
        try:
            if not item.is_feedback:
                dynamodb().put_item(**new)
            else:
                feedback = {"TableName": self._table, "Item": {**_feedback(item), "expires_at": expires}}
                puts: list[Any] = [{"Put": new}, {"Put": feedback}]
                past_conflicts(lambda: dynamodb().transact_write_items(TransactItems=puts))
        except ClientError as error:
            failed = {error.response["Error"]["Code"], *reasons_of(error)}
            if failed & {"ConditionalCheckFailedException", "ConditionalCheckFailed"}:
                return False
            raise
        return True

    # Closing ------------------------------------------------------------------------------------

    def find(self, item_id: str) -> tuple[WorkItem, Closed | None] | None:
        """An item, and how it was closed if it was; None where it is not there (any more)."""
        found = dynamodb().get_item(TableName=self._table, Key=_key(item_id), ConsistentRead=True).get("Item")
        return None if found is None else _item(found)

    def close(self, item_id: str, closed: Closed) -> Closed | None:
        """Takes an item off the list, once; returns how it is closed then: by somebody before, maybe. None where there
        is no such item (any more).
        """
        values: dict[str, Any] = {
            ":closed": {"S": closed.model_dump_json()},
            ":partition": {"S": CLOSED_ITEMS},
            ":at": {"S": instant(closed.at.timestamp())},
        }
        try:
            past_conflicts(
                lambda: dynamodb().update_item(
                    TableName=self._table,
                    Key=_key(item_id),
                    UpdateExpression="SET closed = :closed, due_pk = :partition, due_at = :at",
                    ConditionExpression="attribute_exists(pk) AND attribute_not_exists(closed)",
                    ExpressionAttributeValues=values,
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            there = in_the_way(error)
            return _item(there)[1] if there else None
        return closed

    def closed(self, most: int) -> list[tuple[WorkItem, Closed]]:
        """What was closed, the latest first, at most `most` items."""
        found = self._whole(list(Due(self._table).latest(CLOSED_ITEMS, most)))
        return [(item, closed) for item, closed in found if closed is not None]

    # Feedback -----------------------------------------------------------------------------------

    def feedback(self, since: float, until: float) -> Iterator[tuple[WorkItem, Closed | None]]:
        """The feedback that came in between two instants (unix seconds, the later one excluded), oldest first."""
        pages = (
            dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self._table,
                KeyConditionExpression="pk = :feedback AND sk BETWEEN :since AND :until",
                ExpressionAttributeValues={
                    ":feedback": {"S": FEEDBACK},
                    ":since": {"S": instant(since)},
                    ":until": {"S": instant(until)},
                },
            )
        )
        for page in pages:
            yield from self._whole([_key(entry["of"]["S"])["pk"]["S"] for entry in page["Items"]])

    # Reading ------------------------------------------------------------------------------------

    def waiting(self, most: int) -> tuple[WorkItem, ...]:
        """What waits for a human, by the time an answer is due, at most `most` items.

        Raises StoreUnavailable where DynamoDB leaves items unread again and again.
        """
        found = self._whole([pk for pk, _ in Due(self._table).until(ITEMS, LAST_INSTANT, most)])
        return tuple(item for item, closed in found if closed is None)

    def due(self, since: datetime, until: datetime, most: int) -> tuple[WorkItem, ...]:
        """What waits for a human and is due from `since` to `until`, by that time, at most `most` items."""
        keys = Due(self._table).until(ITEMS, until.timestamp(), most, since=since.timestamp())
        return tuple(item for item, closed in self._whole([pk for pk, _ in keys]) if closed is None)

    def _whole(self, keys: Sequence[str]) -> Iterator[tuple[WorkItem, Closed | None]]:
        """The items under these partition keys, in their order, read as they are taken. What was on the index or is
        feedback and expired meanwhile is not there any more.
        """
        for some in batched(keys, READ_AT_ONCE, strict=False):
            found = dict(_read(self._table, some))
            yield from (_item(found[pk]) for pk in some if pk in found)


def read_items(table: str, keys: Sequence[str]) -> dict[str, WorkItem]:
    """The items that are there under these partition keys (`item#ID`), by key, closed ones too.

    What DynamoDB leaves for later is asked for again. Raises StoreUnavailable where it does so again and again.
    """
    found: dict[str, WorkItem] = {}
    for some in batched(keys, READ_AT_ONCE, strict=False):
        found.update((pk, _item(stored)[0]) for pk, stored in _read(table, some))
    return found


def _read(table: str, keys: Sequence[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    request: Any = {
        table: {
            "Keys": [{"pk": {"S": pk}, "sk": {"S": "item"}} for pk in keys],
            "ProjectionExpression": "pk, #item, closed",
            "ExpressionAttributeNames": {"#item": "item"},
        }
    }
    for longest in (*PAUSES, 0.0):
        answer = dynamodb().batch_get_item(RequestItems=request)
        for item in answer["Responses"].get(table, []):
            yield item["pk"]["S"], item
        request = answer.get("UnprocessedKeys")
        if not request:
            return
        pause(longest)
    raise StoreUnavailable(
        "DynamoDB leaves work items unread just now: load the page again; watch looks again by itself"
    )


def _key(item_id: str) -> dict[str, Any]:
    return {"pk": {"S": f"item#{item_id}"}, "sk": {"S": "item"}}


def _item(stored: dict[str, Any]) -> tuple[WorkItem, Closed | None]:
    closed = Closed.model_validate_json(stored["closed"]["S"]) if "closed" in stored else None
    return WorkItem.model_validate_json(stored["item"]["S"]), closed


def _feedback(item: WorkItem) -> dict[str, Any]:
    came = f"{instant(item.received_at.timestamp())}#{short(item.id, SORT_KEY_BYTES)}"
    return {"pk": {"S": FEEDBACK}, "sk": {"S": came}, "kind": {"S": "feedback"}, "of": {"S": item.id}}


class Due:
    """What stands on the index `due`, by its time."""

    def __init__(self, table: str) -> None:
        """By name."""
        self._table = table

    def until(self, partition: str, seconds: float, most: int, *, since: float = 0) -> Iterator[tuple[str, str]]:
        """The keys (pk, sk) of what was due until the instant (unix seconds), oldest first, at most `most`."""
        pages = (
            dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self._table,
                IndexName="due",
                KeyConditionExpression="due_pk = :partition AND due_at BETWEEN :since AND :until",
                ExpressionAttributeValues={
                    ":partition": {"S": partition},
                    ":since": {"S": instant(since)},
                    ":until": {"S": instant(seconds)},
                },
                PaginationConfig={"MaxItems": most},
            )
        )
        for page in pages:
            for item in page["Items"]:
                yield item["pk"]["S"], item["sk"]["S"]

    def latest(self, partition: str, most: int) -> Iterator[str]:
        """The partition keys of what stands there, the latest first, at most `most`."""
        pages = (
            dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self._table,
                IndexName="due",
                KeyConditionExpression="due_pk = :partition",
                ExpressionAttributeValues={":partition": {"S": partition}},
                ScanIndexForward=False,
                PaginationConfig={"MaxItems": most},
            )
        )
        for page in pages:
            yield from (item["pk"]["S"] for item in page["Items"])

    def postpone(self, key: tuple[str, str], seconds: float) -> None:
        """Has something stand on the index at a later time; nothing where it was taken off meanwhile."""
        values: dict[str, Any] = {":at": {"S": instant(seconds)}}
        try:
            dynamodb().update_item(
                TableName=self._table,
                Key={"pk": {"S": key[0]}, "sk": {"S": key[1]}},
                UpdateExpression="SET due_at = :at",
                ConditionExpression="attribute_exists(due_pk)",
                ExpressionAttributeValues=values,
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
