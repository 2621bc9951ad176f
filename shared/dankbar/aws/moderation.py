"""The audit trail of moderation, where each text stands, and the public counts, in the table.

| kind | pk | sk |
|---|---|---|
| where a text stands | `moderation#CHANNEL#TARGET` | `standing` |
| an entry of the trail | `moderation#CHANNEL#TARGET` | `act#ID#begun`, `act#ID#end` |
| counts of a month | `transparency` | `YYYY-MM` |

An act's end, the text's standing and the count are written in one transaction, so that they cannot disagree. What is
hidden stands on the index `due` in the partition `moderation`, every entry in `moderation-log`.
"""

from collections.abc import Iterator
from itertools import islice
from time import time
from typing import Any, get_args

from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb
from dankbar.aws.conflicts import past_conflicts, reasons_of
from dankbar.aws.keys import instant, short
from dankbar.model.event import Instant
from dankbar.model.moderation import Act, Entry, Month, Outcome, Standing, What

HIDDEN, LOG = "moderation", "moderation-log"
"""Partitions of the index `due`."""
COUNTS = "transparency"
KEPT_SECONDS = 400 * 86_400
"""Entries and counts are kept for a year and a month: the public page looks back over twelve months."""


class Moderation:
    """The trail (see `flow.ports.ModerationLedger`)."""

    def __init__(self, table: str) -> None:
        """By name."""
        self._table = table

    # One text ------------------------------------------------------------------------------------

    def standing(self, channel: str, target: str) -> tuple[Standing | None, int]:
        """Where a text stands (None: never moderated), and the number of the last act of a human on it."""
        item = self._get(_pk(channel, target), "standing")
        if item is None:
            return None, 0
        document = item.get("document")
        standing = None if document is None else Standing.model_validate_json(document["S"])
        return standing, int(item.get("acts", {"N": "0"})["N"])

    def noted(self, act: Act) -> bool:
        """Whether the end of this act stands on the trail already."""
        return self._get(_pk(act.channel, act.target), _end(act)) is not None

    def begin(self, act: Act) -> Act:
        """Writes down that an act begins; returns the one that has begun under this id before, if any."""
        entry = Entry(act=act, phase="begun", at=act.at)
        try:
            dynamodb().put_item(**self._put(entry, f"act#{act.id}#begun"))
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
        else:
            return act
        there = self._get(_pk(act.channel, act.target), f"act#{act.id}#begun")
        return act if there is None else _entry(there).act

    def end(self, act: Act, outcome: Outcome, at: Instant, standing: Standing | None, problem: str | None) -> None:
        """Writes down how an act ended, where the text stands now (None: as before), and counts what was done; once,
        however often it is called.
        """
        entry = Entry(act=act, phase=outcome, at=at, problem=problem)
        changes: list[Any] = [{"Put": self._put(entry, _end(act))}, {"Update": self._stand(act, standing)}]
        if outcome == "done":
            changes.append({"Update": self._count(act)})
        try:
            past_conflicts(lambda: dynamodb().transact_write_items(TransactItems=changes))
        except ClientError as error:
            if reasons_of(error)[:1] != ["ConditionalCheckFailed"]:
                raise

    def _stand(self, act: Act, standing: Standing | None) -> dict[str, Any]:
        values: dict[str, Any] = {":kind": {"S": "moderation"}, ":expires": _expires()}
        sets, removes = ["kind = :kind", "expires_at = :expires"], ""
        if act.id.isdecimal():
            sets, values[":acts"] = [*sets, "acts = :acts"], {"N": str(int(act.id))}
        if standing is not None:
            sets, values[":document"] = [*sets, "document = :document"], {"S": standing.model_dump_json()}
            if standing.state == "hidden":
                sets += ["due_pk = :hidden", "due_at = :at"]
                values |= {":hidden": {"S": HIDDEN}, ":at": {"S": instant(standing.at.timestamp())}}
            else:
                removes = " REMOVE due_pk, due_at"
        return {
            "TableName": self._table,
            "Key": {"pk": {"S": _pk(act.channel, act.target)}, "sk": {"S": "standing"}},
            "UpdateExpression": f"SET {', '.join(sets)}{removes}",
            "ExpressionAttributeValues": values,
        }

    def _count(self, act: Act) -> dict[str, Any]:
        return {
            "TableName": self._table,
            "Key": {"pk": {"S": COUNTS}, "sk": {"S": act.month}},
            "UpdateExpression": "ADD #count :one SET expires_at = :expires",
            "ExpressionAttributeNames": {"#count": f"{act.what}_{act.rule}"},
            "ExpressionAttributeValues": {":one": {"N": "1"}, ":expires": _expires()},
        }

    def _put(self, entry: Entry, sk: str) -> dict[str, Any]:
        item = {
            "pk": {"S": _pk(entry.act.channel, entry.act.target)},
            "sk": {"S": sk},
            "kind": {"S": "act"},
            "entry": {"S": entry.model_dump_json()},
            "due_pk": {"S": LOG},
            "due_at": {"S": instant(entry.at.timestamp())},
            "expires_at": _expires(),
        }
        return {"TableName": self._table, "Item": item, "ConditionExpression": "attribute_not_exists(pk)"}

    # All of them ---------------------------------------------------------------------------------

    def hidden(self, most: int = 1_000) -> list[Standing]:
        """What is hidden now, the latest first."""
        found = (item["document"]["S"] for item in self._newest(HIDDEN, most))
        return [Standing.model_validate_json(document) for document in found]

    def log(self, most: int = 1_000) -> list[Entry]:
        """The trail, the latest entry first."""
        return [_entry(item) for item in self._newest(LOG, most)]

    def months(self, first: str, last: str) -> list[Month]:
        """The counts of the months from `first` to `last` (`YYYY-MM`) in which something was done, oldest first."""
        found = dynamodb().query(
            TableName=self._table,
            KeyConditionExpression="pk = :counts AND sk BETWEEN :first AND :last",
            ExpressionAttributeValues={":counts": {"S": COUNTS}, ":first": {"S": first}, ":last": {"S": last}},
        )
        return [Month(month=item["sk"]["S"], counts=dict(_counts(item))) for item in found["Items"]]

    def _newest(self, partition: str, most: int) -> Iterator[dict[str, Any]]:
        pages = (
            dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self._table,
                IndexName="due",
                KeyConditionExpression="due_pk = :partition",
                ExpressionAttributeValues={":partition": {"S": partition}},
                ScanIndexForward=False,
            )
        )
        keys = ((key["pk"]["S"], key["sk"]["S"]) for page in pages for key in page["Items"])
        for pk, sk in islice(keys, most):
            if (item := self._get(pk, sk)) is not None:
                yield item

    def _get(self, pk: str, sk: str) -> dict[str, Any] | None:
        key: Any = {"pk": {"S": pk}, "sk": {"S": sk}}
        found: dict[str, Any] | None = (
            dynamodb().get_item(TableName=self._table, Key=key, ConsistentRead=True).get("Item")
        )
        return found


def _pk(channel: str, target: str) -> str:
    return f"moderation#{channel}#{short(target)}"


def _end(act: Act) -> str:
    return f"act#{act.id}#end"


def _entry(item: dict[str, Any]) -> Entry:
    return Entry.model_validate_json(item["entry"]["S"])


def _expires() -> dict[str, str]:
    return {"N": str(int(time()) + KEPT_SECONDS)}


def _counts(item: dict[str, Any]) -> Iterator[tuple[tuple[What, int], int]]:
    for name, value in item.items():
        what, _, rule = name.rpartition("_")
        if what in get_args(What) and rule.isdecimal():
            yield (what, int(rule)), int(value["N"])  # type: ignore[misc]
