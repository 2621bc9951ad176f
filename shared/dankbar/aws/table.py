"""The table: what lies in it under which key, and the ledger that `respond` keeps in it.

| kind | pk | sk |
|---|---|---|
| delivery (and its parts) | `delivery#CHANNEL#DIGEST` | `delivery`, `part#NN` |
| event with its decision | `event#CHANNEL#EVENT` | `event` |
| something was deleted | `event#CHANNEL#TARGET` | `gone` |
| somebody got an answer | `author#CHANNEL#PERSON` | `answered#YYYY-MM-DD` |
| what was said last under a post | `thread#CHANNEL#THREAD` | `said` |
| who talks in a thread | `thread#CHANNEL#THREAD` | `memory` |
| what Dankbar said in it | `thread#CHANNEL#THREAD` | `echo#MARK` |
| that it is a conversation starter's | `thread#CHANNEL#THREAD` | `starter`, see `aws.starters` |
| work item | `item#CHANNEL/EVENT` | `item` |
| page | `page#ID` | `page` |
| storm of one incident | `incident#INCIDENT` | `open`, `order#ITEM` |
| configuration, with what was entered since | `config` | `current` |
| every configuration that was pushed | `config` | `version#INSTANT` |
| audit trail of the roster | `audit#roster` | `INSTANT#ID` |
| notice that was sent | `notice#ID` | `notice` |
| what watch looked at last | `watch` | `state` |
| second opinions of a day (UTC) | `opinion#YYYY-MM-DD` | `spent` |
| moderation and its counts | `moderation#…`, `transparency` | see `aws.moderation` |

The index `due` is sparse: `due_pk` (`delivery#SHARD`, `unparsed`, `item`, `page`, …) and `due_at` stand on what waits.
"""

import json
import zlib
from base64 import b64decode
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from time import time
from typing import TYPE_CHECKING, Any, Literal

from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb
from dankbar.aws.conflicts import PAUSES, in_the_way, past_conflicts, pause, reasons_of
from dankbar.aws.keys import answers_partition, delivery_key, instant, short, starter_key, thread_key
from dankbar.errors import StoreUnavailable
from dankbar.model.decision import Sort, Turn
from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Kind
from dankbar.model.record import EventRecord, Known, Marker, Opened, Said
from dankbar.model.thread import NOTHING_KNOWN, ByHand, Memory, Trace, mark_of_text

if TYPE_CHECKING:
    from dankbar.aws.moderation import Moderation
    from dankbar.model.moderation import Act, Standing

DAY = 86_400
ANSWERED_DAYS = 3
SAID_DAYS = 2
"""So long answers under a post are told apart."""
MEMORY_DAYS = 7
"""So long a thread is remembered in which nobody spoke."""
ECHO_DAYS = 8
"""So long our own words are told from the team's: longer than any platform retries."""
KEPT_IN_A_THREAD = 24
"""Turns, and answers by hand, that a thread remembers: twice what any rule looks at. Half as many more may lie there
until they are cleared away: not every event has to."""
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
        """What is known about up to 16 events, by one BatchGetItem (which takes every key once).

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
            said_lately=_said_lately(found.get(_thread_key(event.channel, event.thread or ""))),
            memory=_memory_of(found.get(_memory_key(event.channel, event.thread or ""))),
            to_starter=_starter_note(event) in found,
            echo=event.author.is_brand and _echo_key(event.channel, event.thread or "", event.text) in found,
        )

    def record(self, channel: str, event_id: str) -> EventRecord | None:
        """The record of an event."""
        pk, sk = _event_key(channel, event_id)
        found = dynamodb().get_item(TableName=self._name, Key={"pk": {"S": pk}, "sk": {"S": sk}}, ConsistentRead=True)
        return _record_of(found["Item"]) if "Item" in found else None

    def open(
        self, record: EventRecord, marker: Marker | None, said: Said | None = None, *, to_starter: bool = False
    ) -> Opened:
        """Writes an event down for the first time; in one transaction with the marker that somebody is answered, with
        the notes of what is said under the post, and for a deletion with the note that its target is gone.
        """
        event = record.event
        item = self._event_item(record, to_starter=to_starter)
        puts: list[tuple[Opened, Any]] = [("exists", self._put(item, once=True))]
        if marker is not None:
            pk, sk = _marker_key(marker)
            item = {"pk": {"S": pk}, "sk": {"S": sk}, **_expiring(ANSWERED_DAYS * DAY)}
            puts.append(("answered already", self._put(item, once=True)))
        if said is not None:
            puts.append(("neighbour", self._said(event.channel, said)))
        thank = record.action("thank")
        if thank is not None and thank.pending and thank.text and event.thread is not None:
            puts.append(("exists", self._put(echo_item(event.channel, event.thread, thank.text), once=False)))
        if event.kind is Kind.DELETION and event.target is not None:
            pk, sk = _gone_key(event.channel, event.target)
            item = {"pk": {"S": pk}, "sk": {"S": sk}, **_expiring(GONE_DAYS * DAY)}
            puts.append(("exists", self._put(item, once=False)))
        try:
            if len(puts) == 1:
                alone = puts[0][1]
                past_conflicts(lambda: dynamodb().put_item(**alone, ReturnValuesOnConditionCheckFailure="ALL_OLD"))
            else:
                transaction: Any = [{"Put": put} for _, put in puts]
                past_conflicts(lambda: dynamodb().transact_write_items(TransactItems=transaction))
        except ClientError as error:
            return "opened" if _is_written(error, record) else _why_not_opened(error, [why for why, _ in puts])
        return "opened"

    def _said(self, channel: str, said: Said) -> dict[str, Any]:
        """Notes what is said under a post, unless something else was noted since. Whoever noted the same meanwhile does
        not matter: the answer differs from that as well.
        """
        pk, sk = _thread_key(channel, said.thread)
        item = {"pk": {"S": pk}, "sk": {"S": sk}, "said": {"S": " ".join(said.after)}, **_expiring(SAID_DAYS * DAY)}
        if not said.before:
            return self._put(item, once=True)
        return {
            **self._put(item, once=False),
            "ConditionExpression": "said = :before",
            "ExpressionAttributeValues": {":before": {"S": " ".join(said.before)}},
        }

    def remember(self, channel: str, thread: str, trace: Trace) -> Memory:
        """Adds to the memory of a thread and returns what it is now.

        Turns are entries of string sets: ADD and DELETE need no condition and do the same when they are repeated, so
        that any number of workers write here at once and none waits, fails or loses another's turn. The item is not
        the one with the wordings, which transactions hold. Source: Amazon DynamoDB Developer Guide, "Update
        expressions", ADD and DELETE.
        """
        pk, sk = _memory_key(channel, thread)
        key = {"pk": {"S": pk}, "sk": {"S": sk}}
        entries = _entries(trace)
        sets = [f"expires_at = :until{', of_a_guest = :true' if trace.of_a_guest else ''}"]
        adds = [f"{name} :{name}" for name in entries]
        values: dict[str, Any] = {":until": {"N": str(int(time()) + MEMORY_DAYS * DAY)}}
        values |= {":true": {"BOOL": True}} if trace.of_a_guest else {}
        item = dynamodb().update_item(
            TableName=self._name,
            Key=key,
            UpdateExpression=f"SET {', '.join(sets)}" + (f" ADD {', '.join(adds)}" if adds else ""),
            ExpressionAttributeValues=values | {f":{name}": {"SS": [entry]} for name, entry in entries.items()},
            ReturnValues="ALL_NEW",
        )["Attributes"]
        self._clear_away(key, item)
        return _memory_of(item)

    def _clear_away(self, key: dict[str, Any], item: Item) -> None:
        """Deletes the oldest entries once there are half as many again as are kept."""
        for name in ("turns", "by_hand"):
            there = sorted(item[name]["SS"]) if name in item else []
            if len(there) > KEPT_IN_A_THREAD * 3 // 2:
                dynamodb().update_item(
                    TableName=self._name,
                    Key=key,
                    UpdateExpression=f"DELETE {name} :old",
                    ExpressionAttributeValues={":old": {"SS": there[:-KEPT_IN_A_THREAD]}},
                )

    def resume(self, record: EventRecord, seen_lease: float) -> bool:
        """Takes over a record whose lease is still the one that was seen.

        What is to be said besides the answer (`hold`, `outcome`) is noted first, so that its echo is not the team's.
        """
        event = record.event
        for action in record.actions:
            if action.name in ("hold", "outcome") and action.pending and action.text and event.thread:
                dynamodb().put_item(TableName=self._name, Item=echo_item(event.channel, event.thread, action.text))
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

    # Dialogue -----------------------------------------------------------------------------------

    def claim_hold(self, marker: Marker, event_id: str) -> bool:
        """Writes down that a person is told that it takes longer (see `flow.dialogue.Claims`)."""
        person = f"author#{short(marker.person)}"
        item = {"pk": {"S": person}, "sk": {"S": f"held#{marker.day}"}, "of": {"S": event_id}}
        try:
            dynamodb().put_item(
                TableName=self._name,
                Item={**item, **_expiring(ANSWERED_DAYS * DAY)},
                ConditionExpression="attribute_not_exists(pk) OR #of = :event",
                ExpressionAttributeNames={"#of": "of"},
                ExpressionAttributeValues={":event": {"S": event_id}},
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            return False
        return True

    # Moderation ---------------------------------------------------------------------------------

    def noted(self, act: "Act") -> bool:
        """Whether the end of this act of moderation stands on the audit trail."""
        return self._moderation.noted(act)

    def note(self, act: "Act", standing: "Standing") -> None:
        """Writes an act that nobody but the configuration decided on the audit trail, with its count; once."""
        self._moderation.end(act, "done", act.at, standing, None)

    @property
    def _moderation(self) -> "Moderation":
        """Loaded by the few events that need it."""
        from dankbar.aws.moderation import Moderation

        return Moderation(self._name)

    # Items --------------------------------------------------------------------------------------

    def _event_item(self, record: EventRecord, *, to_starter: bool) -> dict[str, Any]:
        pk, sk = _event_key(record.event.channel, record.event.id)
        document = record.model_dump(mode="json", exclude_none=True)
        due: dict[str, Any] = {}
        if to_starter and record.event.thread is not None:
            due["due_pk"] = {"S": answers_partition(record.event.channel, record.event.thread)}
            due["due_at"] = {"S": instant(record.event.occurred_at.timestamp())}
        return {
            **due,
            "pk": {"S": pk},
            "sk": {"S": sk},
            "kind": {"S": "event"},
            "channel": {"S": record.event.channel},
            "delivery": {"S": record.delivery},
            "event": {"S": json.dumps(document["event"], ensure_ascii=False)},
            "why": {"S": json.dumps({name: document.get(name) for name in ("triage", "sort", "rule", "reasons")})},
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


def _why_not_opened(error: ClientError, whys: Sequence[Opened]) -> Opened:
    """`whys`: what a failed condition means, for each of the puts."""
    if error.response["Error"]["Code"] == "ConditionalCheckFailedException":
        return whys[0]
    failed = [why for why, reason in zip(whys, reasons_of(error), strict=False) if reason == "ConditionalCheckFailed"]
    if not failed:
        raise error
    return failed[0]


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
    if event.speaks and event.thread is not None:
        keys += [_thread_key(event.channel, event.thread), _memory_key(event.channel, event.thread)]
        if event.author.is_brand:
            keys.append(_echo_key(event.channel, event.thread, event.text))
    if (note := _starter_note(event)) is not None:
        keys.append(note)
    return keys if marker is None else [*keys, _marker_key(marker)]


def _starter_note(event: Event) -> tuple[str, str] | None:
    """Where it stands that an event answers a conversation starter; None for what can be no answer."""
    if not event.speaks or event.thread is None or event.author.is_brand:
        return None
    return starter_key(event.channel, event.thread)


def _event_key(channel: str, event_id: str) -> tuple[str, str]:
    return f"event#{channel}#{short(event_id)}", "event"


def _gone_key(channel: str, target: str) -> tuple[str, str]:
    return f"event#{channel}#{short(target)}", "gone"


def _marker_key(marker: Marker) -> tuple[str, str]:
    return f"author#{short(marker.person)}", f"answered#{marker.day}"


def _thread_key(channel: str, thread: str) -> tuple[str, str]:
    return thread_key(channel, thread), "said"


def _memory_key(channel: str, thread: str) -> tuple[str, str]:
    return thread_key(channel, thread), "memory"


def _echo_key(channel: str, thread: str, text: str) -> tuple[str, str]:
    return thread_key(channel, thread), f"echo#{mark_of_text(text)}"


def echo_item(channel: str, thread: str, text: str) -> dict[str, Any]:
    """The note that Dankbar is about to say this in a thread: what comes back as the brand's own words is not the
    team's. To be written before it is said.
    """
    pk, sk = _echo_key(channel, thread, text)
    return {"pk": {"S": pk}, "sk": {"S": sk}, **_expiring(ECHO_DAYS * DAY)}


def _entries(trace: Trace) -> dict[str, str]:
    """What a trace adds to the sets of a thread: `TIME AUTHOR SORT SAID`, `TIME OWN ANSWERS`; the time in hexadecimal
    milliseconds, so that they sort by it.
    """
    entries = {}
    if (turn := trace.turn) is not None:
        entries["turns"] = f"{_time(turn.at)} {turn.author} {turn.sort} {turn.said}"
    if (answer := trace.by_hand) is not None:
        entries["by_hand"] = f"{_time(answer.at)} {answer.own} {answer.answers}"
    return entries


def _time(at: datetime) -> str:
    return f"{max(int(at.timestamp() * 1000), 0):012x}"


def _at(time: str) -> datetime:
    return datetime.fromtimestamp(int(time, 16) / 1000, UTC)


def _memory_of(item: Item | None) -> Memory:
    if item is None:
        return NOTHING_KNOWN
    values = plain(item)
    turns = [entry.split(" ") for entry in values.get("turns", ())]
    by_hand = [entry.split(" ") for entry in values.get("by_hand", ())]
    return Memory(
        turns=tuple(Turn(author, Sort(sort), _at(at), said) for at, author, sort, said in turns),
        by_hand=tuple(ByHand(own, answers, _at(at)) for at, own, answers in by_hand),
        of_a_guest=bool(values.get("of_a_guest")),
    )


def _said_lately(item: Item | None) -> tuple[str, ...]:
    return () if item is None else tuple(plain(item)["said"].split())


def _expiring(seconds: int) -> dict[str, Any]:
    return {"expires_at": {"N": str(int(time()) + seconds)}}
