"""Work items and the index of what is due, in the table."""

from collections.abc import Iterator, Sequence
from itertools import batched
from time import time
from typing import Any

from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb
from dankbar.aws.conflicts import PAUSES, pause
from dankbar.aws.keys import SHARDS, instant
from dankbar.aws.table import DAY
from dankbar.errors import StoreUnavailable
from dankbar.model.messages import WorkItem

DELIVERY_PARTITIONS = tuple(f"delivery#{shard}" for shard in range(SHARDS))
ITEMS = "item"
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
        """Puts an item on the list; False where it is there already."""
        try:
            dynamodb().put_item(
                TableName=self._table,
                Item={
                    "pk": {"S": f"item#{item.id}"},
                    "sk": {"S": "item"},
                    "kind": {"S": "item"},
                    "item": {"S": item.model_dump_json()},
                    "due_pk": {"S": ITEMS},
                    "due_at": {"S": instant(item.answer_by.timestamp())},
                    "expires_at": {"N": str(int(time()) + self._retention)},
                },
                ConditionExpression="attribute_not_exists(pk)",
            )
        except ClientError as error:
            if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
                return False
            raise
        return True

    def waiting(self, most: int) -> tuple[WorkItem, ...]:
        """What waits for a human, by the time an answer is due, at most `most` items.

        Raises StoreUnavailable where DynamoDB leaves items unread again and again.
        """
        keys = [pk for pk, _ in Due(self._table).until(ITEMS, LAST_INSTANT, most)]
        found = read_items(self._table, keys)
        # What was on the index and is answered, or expired, meanwhile is not there any more.
        return tuple(found[pk] for pk in keys if pk in found)


def read_items(table: str, keys: Sequence[str]) -> dict[str, WorkItem]:
    """The items that are there under these partition keys (`item#ID`), by key.

    What DynamoDB leaves for later is asked for again. Raises StoreUnavailable where it does so again and again.
    """
    found: dict[str, WorkItem] = {}
    for some in batched(keys, READ_AT_ONCE, strict=False):
        found.update(_read(table, some))
    return found


def _read(table: str, keys: Sequence[str]) -> Iterator[tuple[str, WorkItem]]:
    request: Any = {
        table: {
            "Keys": [{"pk": {"S": pk}, "sk": {"S": "item"}} for pk in keys],
            "ProjectionExpression": "pk, #item",
            "ExpressionAttributeNames": {"#item": "item"},
        }
    }
    for longest in (*PAUSES, 0.0):
        answer = dynamodb().batch_get_item(RequestItems=request)
        for item in answer["Responses"].get(table, []):
            yield item["pk"]["S"], WorkItem.model_validate_json(item["item"]["S"])
        request = answer.get("UnprocessedKeys")
        if not request:
            return
        pause(longest)
    raise StoreUnavailable(
        "DynamoDB leaves work items unread just now: load the page again; watch looks again by itself"
    )


class Due:
    """What stands on the index `due`, by its time."""

    def __init__(self, table: str) -> None:
        """By name."""
        self._table = table

    def until(self, partition: str, seconds: float, most: int) -> Iterator[tuple[str, str]]:
        """The keys (pk, sk) of what was due until the instant (unix seconds), oldest first, at most `most`."""
        pages = (
            dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self._table,
                IndexName="due",
                KeyConditionExpression="due_pk = :partition AND due_at <= :until",
                ExpressionAttributeValues={":partition": {"S": partition}, ":until": {"S": instant(seconds)}},
                PaginationConfig={"MaxItems": most},
            )
        )
        for page in pages:
            for item in page["Items"]:
                yield item["pk"]["S"], item["sk"]["S"]

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
