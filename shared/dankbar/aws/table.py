"""The table: what lies in it under which key, and the ledger that `respond` keeps in it.

| kind | pk | sk |
|---|---|---|
| delivery (and its parts) | `delivery#CHANNEL#DIGEST` | `delivery`, `part#NN` |
| event with its decision | `event#CHANNEL#EVENT` | `event` |
| something was deleted | `event#CHANNEL#TARGET` | `gone` |
| somebody got an answer | `author#CHANNEL#PERSON` | `answered#YYYY-MM-DD` |
| work item | `item#CHANNEL/EVENT` | `item` |
| page | `page#ID` | `page` |
| storm of one incident | `incident#INCIDENT` | `open`, `order#ITEM` |
| configuration, with what was entered since | `config` | `current` |
| every configuration that was pushed | `config` | `version#INSTANT` |
| audit trail of the roster | `audit#roster` | `INSTANT#ID` |
| notice that was sent | `notice#ID` | `notice` |
| what watch looked at last | `watch` | `state` |

The index `due` is sparse: `due_pk` (`delivery#SHARD`, `unparsed`, `item`, `page`) and `due_at` stand on what waits.
"""

import json
import zlib
from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from time import time
from typing import Any, Literal

from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb
from dankbar.aws.conflicts import PAUSES, in_the_way, past_conflicts, pause, reasons_of
from dankbar.aws.keys import delivery_key, short
from dankbar.errors import StoreUnavailable
from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Kind
from dankbar.model.record import EventRecord, Known, Marker, Opened

DAY = 86_400
ANSWERED_DAYS = 3
GONE_DAYS = 40
"""So long a deletion is remembered that came before its comment."""

FINISHED: dict[str, Any] = {
    "done": {
        "UpdateExpression": "SET outcome = :outcome REMOVE due_pk, due_at",
        "ExpressionAttributeValues": {":outcome": {"S": "done"}},
    },
    "unparsed": {
        "UpdateExpression": "SET outcome = :outcome, due_pk = :outcome",
        "ExpressionAttributeValues": {":outcome": {"S": "unparsed"}},
    },
}

type Item = Mapping[str, Any]

_READERS: dict[str, Callable[[Any], Any]] = {
    "S": str,
    "N": float,
    "BOOL": bool,
    "NULL": lambda _: None,
    "B": lambda value: value if isinstance(value, bytes) else b64decode(value),
    "SS": sorted,
    "M": lambda value: plain(value),
    "L": lambda value: [plain({"": entry})[""] for entry in value],
}


def plain(item: Item) -> dict[str, Any]:
    """An item's attributes as Python values; binaries may come as bytes (boto3) or base64 text (a stream's record)."""
    values: dict[str, Any] = {}
    for name, typed in item.items():
        ((kind, value),) = typed.items()
        values[name] = _READERS[kind](value)
    return values


def delivery_of(item: Item, parts: Sequence[Item] = ()) -> Delivery:
    """The delivery in an item and its parts."""
    values = plain(item)
    body = values["body"] + b"".join(plain(part)["body"] for part in parts)
    return Delivery(
        platform=values["platform"],
        channel=values["channel"],
        digest=values["digest"],
        body=zlib.decompress(body),
        received_at=datetime.fromtimestamp(values["received_at"], UTC),
        headers=values.get("headers", {}),
        clock_offset=int(values.get("clock_offset", 0)),
    )


class Table:
    """The ledger (see `flow.ports.Ledger`)."""

    def __init__(self, name: str, retention_days: int) -> None:
        """`name`: of the DynamoDB table. `retention_days`: how long events are kept."""
        self._name, self._retention = name, retention_days * DAY

    # Deliveries ---------------------------------------------------------------------------------

    def delivery(self, channel: str, digest: str) -> Delivery | None:
        """A stored delivery, whole; None where it is not there (any more)."""
        key = delivery_key(channel, digest)
        head = dynamodb().get_item(
            TableName=self._name, Key={"pk": {"S": key}, "sk": {"S": "delivery"}}, ConsistentRead=True
        )
        return self.whole(head["Item"]) if "Item" in head else None

    def whole(self, head: Item) -> Delivery:
        """The delivery of an item, its parts read where it has some."""
        parts = [
            dynamodb().get_item(
                TableName=self._name, Key={"pk": head["pk"], "sk": {"S": f"part#{number:02}"}}, ConsistentRead=True
            )["Item"]
            for number in range(1, int(plain(head).get("parts", 0)) + 1)
        ]
        return delivery_of(head, parts)

    def finish(self, delivery: Delivery, outcome: Literal["done", "unparsed"]) -> None:
        """Takes a delivery off the index of open ones; an unparsed one stays on it, in a partition of its own."""
        dynamodb().update_item(
            TableName=self._name,
            Key={"pk": {"S": delivery_key(delivery.channel, delivery.digest)}, "sk": {"S": "delivery"}},
            ConditionExpression="attribute_exists(pk)",
            **FINISHED[outcome],
        )

    # Events -------------------------------------------------------------------------------------

    def look_up(self, events: Sequence[tuple[Event, Marker | None]]) -> list[Known]:
        """What is known about up to 33 events, by one BatchGetItem (which takes every key once).

        Raises StoreUnavailable where DynamoDB leaves keys unread again and again.
        """
        found = self._read({key for event, marker in events for key in _keys(event, marker)})
        return [self._known(event, marker, found) for event, marker in events]

    def _read(self, keys: set[tuple[str, str]]) -> dict[tuple[str, str], Item]:
        """The items under these keys. What DynamoDB leaves for later (16 MB, a busy partition) is asked for again."""
        found: dict[tuple[str, str], Item] = {}
        asked = [{"pk": {"S": pk}, "sk": {"S": sk}} for pk, sk in sorted(keys)]
        request: Any = {self._name: {"Keys": asked, "ConsistentRead": True}}
        for longest in (*PAUSES, 0.0):
            answer = dynamodb().batch_get_item(RequestItems=request)
            for item in answer["Responses"].get(self._name, []):
                found[item["pk"]["S"], item["sk"]["S"]] = item
            request = answer.get("UnprocessedKeys")
            if not request:
                return found
            pause(longest)
        raise StoreUnavailable("DynamoDB leaves keys unread just now: the delivery is worked again later")

    def _known(self, event: Event, marker: Marker | None, found: Mapping[tuple[str, str], Item]) -> Known:
        record = found.get(_event_key(event.channel, event.id))
        return Known(
            record=None if record is None else _record_of(record),
            gone=event.target is not None and _gone_key(event.channel, event.target) in found,
            answered_today=marker is not None and _marker_key(marker) in found,
        )

    def record(self, channel: str, event_id: str) -> EventRecord | None:
        """The record of an event."""
        pk, sk = _event_key(channel, event_id)
        found = dynamodb().get_item(TableName=self._name, Key={"pk": {"S": pk}, "sk": {"S": sk}}, ConsistentRead=True)
        return _record_of(found["Item"]) if "Item" in found else None

    def open(self, record: EventRecord, marker: Marker | None) -> Opened:
        """Writes an event down for the first time; in one transaction with the marker that somebody is answered, and
        for a deletion with the note that its target is gone.
        """
        event = record.event
        puts: list[Any] = [self._put(self._event_item(record), once=True)]
        if marker is not None:
            pk, sk = _marker_key(marker)
            puts.append(self._put({"pk": {"S": pk}, "sk": {"S": sk}, **_expiring(ANSWERED_DAYS * DAY)}, once=True))
        if event.kind is Kind.DELETION and event.target is not None:
            pk, sk = _gone_key(event.channel, event.target)
            puts.append(self._put({"pk": {"S": pk}, "sk": {"S": sk}, **_expiring(GONE_DAYS * DAY)}, once=False))
        try:
            if len(puts) == 1:
                past_conflicts(lambda: dynamodb().put_item(**puts[0], ReturnValuesOnConditionCheckFailure="ALL_OLD"))
            else:
                transaction: Any = [{"Put": put} for put in puts]
                past_conflicts(lambda: dynamodb().transact_write_items(TransactItems=transaction))
        except ClientError as error:
            return "opened" if _is_written(error, record) else _why_not_opened(error)
        return "opened"

    def resume(self, record: EventRecord, seen_lease: float) -> bool:
        """Takes over a record whose lease is still the one that was seen."""
        return self._update(record, seen_lease)

    def save(self, record: EventRecord, held_lease: float) -> bool:
        """Writes down how far the actions have come; False where the lease is somebody else's meanwhile."""
        return self._update(record, held_lease)

    def _update(self, record: EventRecord, lease: float) -> bool:
        """Writes actions and lease where the lease is still this one."""
        pk, sk = _event_key(record.event.channel, record.event.id)
        new = {":actions": {"S": _actions(record)}, ":lease": {"N": repr(record.lease_until)}}
        try:
            past_conflicts(
                lambda: dynamodb().update_item(
                    TableName=self._name,
                    Key={"pk": {"S": pk}, "sk": {"S": sk}},
                    UpdateExpression="SET actions = :actions, lease_until = :lease",
                    ConditionExpression="lease_until = :held",
                    ExpressionAttributeValues={**new, ":held": {"N": repr(lease)}},
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                )
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            return _is_written(error, record)
        return True

    def _event_item(self, record: EventRecord) -> dict[str, Any]:
        pk, sk = _event_key(record.event.channel, record.event.id)
        document = record.model_dump(mode="json", exclude_none=True)
        return {
            "pk": {"S": pk},
            "sk": {"S": sk},
            "kind": {"S": "event"},
            "channel": {"S": record.event.channel},
            "delivery": {"S": record.delivery},
            "event": {"S": json.dumps(document["event"], ensure_ascii=False)},
            "why": {"S": json.dumps({name: document.get(name) for name in ("triage", "sort", "reasons")})},
            "actions": {"S": _actions(record)},
            "lease_until": {"N": repr(record.lease_until)},
            "clock_offset": {"N": str(record.clock_offset)},
            **_expiring(self._retention),
        }

    def _put(self, item: dict[str, Any], *, once: bool) -> dict[str, Any]:
        condition = {"ConditionExpression": "attribute_not_exists(pk)"} if once else {}
        return {"TableName": self._name, "Item": item, **condition}


def _actions(record: EventRecord) -> str:
    return json.dumps([action.model_dump(mode="json", exclude_none=True) for action in record.actions])


def _is_written(error: ClientError, record: EventRecord) -> bool:
    """The SDK repeats a call whose answer was lost: then the condition fails because it was carried out, which the item
    in the way shows. A transaction carries a token for that.
    """
    there = plain(in_the_way(error))
    return bool(there.get("lease_until") == record.lease_until and there.get("actions") == _actions(record))


def _why_not_opened(error: ClientError) -> Opened:
    if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
        return "exists"
    reasons = reasons_of(error)
    if "ConditionalCheckFailed" in reasons:
        return "exists" if reasons[0] == "ConditionalCheckFailed" else "answered already"
    raise error


def _record_of(item: Item) -> EventRecord:
    return record_of_values(plain(item))


def record_of_values(values: Mapping[str, Any]) -> EventRecord:
    """The event record in an item's values (see `plain`)."""
    return EventRecord(
        event=json.loads(values["event"]),
        actions=json.loads(values["actions"]),
        delivery=values["delivery"],
        lease_until=values.get("lease_until", 0.0),
        clock_offset=int(values.get("clock_offset", 0)),
        **json.loads(values["why"]),
    )


def _keys(event: Event, marker: Marker | None) -> list[tuple[str, str]]:
    keys = [_event_key(event.channel, event.id)]
    if event.speaks and event.target is not None:
        keys.append(_gone_key(event.channel, event.target))
    return keys if marker is None else [*keys, _marker_key(marker)]


def _event_key(channel: str, event_id: str) -> tuple[str, str]:
    return f"event#{channel}#{short(event_id)}", "event"


def _gone_key(channel: str, target: str) -> tuple[str, str]:
    return f"event#{channel}#{short(target)}", "gone"


def _marker_key(marker: Marker) -> tuple[str, str]:
    return f"author#{short(marker.person)}", f"answered#{marker.day}"


def _expiring(seconds: int) -> dict[str, Any]:
    return {"expires_at": {"N": str(int(time()) + seconds)}}
