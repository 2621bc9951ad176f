"""Conversation starters and their answers, in the table.

| kind | pk | sk | on the index `due` |
|---|---|---|---|
| a starter | `starter#ID` | `starter` | `starter` by its time, while open; then `starter-past` |
| that a thread's answers are gathered | `thread#CHANNEL#POST` | `starter` | |
| an answer: its event | `event#CHANNEL#EVENT` | `event` | `answer#CHANNEL#POST` by when it was written |

What is posted and that its answers are gathered is written in one transaction.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import islice
from time import time
from typing import Any

from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb
from dankbar.aws.conflicts import past_conflicts, reasons_of
from dankbar.aws.items import Due
from dankbar.aws.keys import answers_partition, instant, starter_key
from dankbar.aws.table import DAY, plain, record_of_values
from dankbar.model.record import EventRecord
from dankbar.model.starter import Starter

OPEN_STARTERS, PAST_STARTERS = "starter", "starter-past"
"""Partitions of the index `due`."""
KEPT = timedelta(days=400)
LONGEST_PLAN = timedelta(days=366)


class Starters:
    """The starters (see `flow.starters.Starters`)."""

    def __init__(self, table: str, retention_days: int) -> None:
        """`table`: its name. `retention_days`: so long after it was posted its answers are gathered."""
        self._table, self._retention = table, retention_days * DAY

    def add(self, starter: Starter) -> None:
        """Plans a new one."""
        condition = {"ConditionExpression": "attribute_not_exists(pk)"}
        dynamodb().put_item(TableName=self._table, Item=_stored(starter), **condition)  # type: ignore[arg-type]

    def get(self, starter_id: str) -> Starter | None:
        """One of them; None where it is not there."""
        found = dynamodb().get_item(TableName=self._table, Key=_key(starter_id), ConsistentRead=True).get("Item")
        return None if found is None else Starter.model_validate_json(found["starter"]["S"])

    def change(self, before: Starter, after: Starter) -> bool:
        """Writes down how far one has come; False where it is not as it was `before` any more."""
        put: Any = {
            "TableName": self._table,
            "Item": _stored(after),
            "ConditionExpression": "starter = :before",
            "ExpressionAttributeValues": {":before": {"S": before.model_dump_json()}},
        }
        writes: list[Any] = [{"Put": put}]
        if after.post is not None:
            pk, sk = starter_key(after.channel, after.post)
            pointer = {
                "pk": {"S": pk},
                "sk": {"S": sk},
                "expires_at": {"N": str(int(time()) + self._retention)},
            }
            writes.append({"Put": {"TableName": self._table, "Item": pointer}})
        try:
            past_conflicts(lambda: dynamodb().transact_write_items(TransactItems=writes))
        except ClientError as error:
            if "ConditionalCheckFailed" not in reasons_of(error):
                raise
            return self.get(after.id) == after  # our own write, whose answer was lost
        return True

    def remove(self, starter_id: str) -> bool:
        """Takes one off the plan; False where it is not planned (any more)."""
        starter = self.get(starter_id)
        if starter is None or starter.state != "planned":
            return False
        try:
            dynamodb().delete_item(
                TableName=self._table,
                Key=_key(starter_id),
                ConditionExpression="starter = :before",
                ExpressionAttributeValues={":before": {"S": starter.model_dump_json()}},
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            return False
        return True

    def all(self, most: int) -> list[Starter]:
        """What is planned, and then what is past, the latest first; at most `most` of either."""
        due = Due(self._table)
        planned = (pk for pk, _ in due.until(OPEN_STARTERS, (time() + LONGEST_PLAN.total_seconds()), most))
        keys = [*planned, *due.latest(PAST_STARTERS, most)]
        found = (self.get(pk.removeprefix("starter#")) for pk in keys)
        return [starter for starter in found if starter is not None]

    def answers(self, starter: Starter, most: int) -> Iterator[EventRecord]:
        """The records of what people answered to one, the latest first, at most `most`."""
        if starter.post is None:
            return
        partition = answers_partition(starter.channel, starter.post)
        for pk in islice(Due(self._table).latest(partition, most), most):
            key: Any = {"pk": {"S": pk}, "sk": {"S": "event"}}
            found = dynamodb().get_item(TableName=self._table, Key=key).get("Item")
            if found is not None:
                yield record_of_values(plain(found))


def _key(starter_id: str) -> dict[str, Any]:
    return {"pk": {"S": f"starter#{starter_id}"}, "sk": {"S": "starter"}}


def _stored(starter: Starter) -> dict[str, Any]:
    return {
        **_key(starter.id),
        "kind": {"S": "starter"},
        "starter": {"S": starter.model_dump_json()},
        "due_pk": {"S": OPEN_STARTERS if starter.open else PAST_STARTERS},
        "due_at": {"S": instant(starter.at.timestamp())},
        "expires_at": {"N": str(int((starter.at + KEPT).timestamp()))},
    }
