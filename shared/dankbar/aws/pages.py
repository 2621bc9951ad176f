"""Pages in the table, and the topic that tells people (see `flow.ports.PageLedger` and `Topic`)."""

import json
from secrets import token_hex
from time import time
from typing import Any

from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError

from dankbar.aws.clients import dynamodb, sns
from dankbar.aws.conflicts import in_the_way, past_conflicts, pause
from dankbar.aws.keys import instant, short
from dankbar.aws.table import DAY, plain
from dankbar.errors import Temporary, Unclear
from dankbar.model.messages import PageOrder
from dankbar.model.page import Call, PageRecord, Step

STORM_DAYS = 9
OPEN_PAGES, CLOSED_PAGES = "page", "page#closed"
"""Partitions of the index `due`: pages that somebody has to acknowledge, and those that somebody has."""
TRIES = 8
FIRST_LOOK_SECONDS = 180.0
"""So long after it was opened `watch` looks whether a page has come no further."""
CHANGING = {"items", "steps", "others", "passed", "acknowledged_by", "acknowledged_at"}
"""What changes on a page, and is therefore kept in attributes of its own."""
ORDER = "order#"
"""What the sort key of an order begins with; the item's id follows."""
CLAIMED, SENT = "step_", "sent_"
NOTICE_DAYS = 30
SORT_KEY_BYTES = 1_000
"""DynamoDB takes sort keys of at most 1,024 bytes (Developer Guide, "Service quotas")."""


class Pages:
    """The pager's part of the table."""

    def __init__(self, table: str, retention_days: int) -> None:
        """`table`: its name. `retention_days`: how long pages are kept."""
        self._table, self._retention = table, retention_days * DAY

    def register(self, order: PageOrder, new: PageRecord) -> str:
        """The id of the page an order belongs to; opens `new` where no storm is on. Counts every order once."""
        for tried in range(TRIES):
            mine = self._get(f"incident#{order.incident}", order_key(order.item))
            if mine is not None:
                return str(mine["page"])
            storm = self._get(f"incident#{order.incident}", "open")
            on = storm is not None and storm["storm_ends"] > time()
            page_id = str(storm["page"]) if storm is not None and on else new.id
            changes = self._join(page_id) if on else self._open(new, None if storm is None else storm["page"])
            try:
                dynamodb().transact_write_items(TransactItems=[self._count_once(order, page_id), *changes])
            except ClientError as error:
                if error.response["Error"]["Code"] != "TransactionCanceledException":
                    raise
                pause(0.01 * 2**tried)  # somebody else counts to the same storm just now
                continue
            return page_id
        raise Temporary(f"the incident {order.incident} changes too fast just now")

    def _count_once(self, order: PageOrder, page_id: str) -> Any:
        item = _keys(f"incident#{order.incident}", order_key(order.item)) | {
            "page": {"S": page_id},
            "expires_at": {"N": str(int(time()) + STORM_DAYS * DAY)},
        }
        return {"Put": {"TableName": self._table, "Item": item, "ConditionExpression": "attribute_not_exists(pk)"}}

    def _join(self, page_id: str) -> list[Any]:
        return [
            {
                "Update": {
                    "TableName": self._table,
                    "Key": _page_key(page_id),
                    "UpdateExpression": "ADD #items :one",
                    "ConditionExpression": "attribute_exists(pk)",
                    "ExpressionAttributeNames": {"#items": "items"},
                    "ExpressionAttributeValues": {":one": {"N": "1"}},
                }
            }
        ]

    def _open(self, new: PageRecord, seen: str | None) -> list[Any]:
        open_item = _keys(f"incident#{new.incident}", "open") | {
            "page": {"S": new.id},
            "storm_ends": {"N": repr(new.storm_ends)},
            "expires_at": {"N": str(int(time()) + STORM_DAYS * DAY)},
        }
        unchanged: dict[str, Any] = (
            {"ConditionExpression": "attribute_not_exists(pk)"}
            if seen is None
            else {"ConditionExpression": "page = :seen", "ExpressionAttributeValues": {":seen": {"S": seen}}}
        )
        page_item = _page_key(new.id) | {
            "kind": {"S": "page"},
            "page": {"S": new.model_dump_json(exclude=CHANGING)},
            "items": {"N": "1"},
            "due_pk": {"S": OPEN_PAGES},
            "due_at": {"S": instant(time() + FIRST_LOOK_SECONDS)},
            "expires_at": {"N": str(int(time()) + self._retention)},
        }
        return [
            {"Put": {"TableName": self._table, "Item": open_item, **unchanged}},
            {"Put": {"TableName": self._table, "Item": page_item, "ConditionExpression": "attribute_not_exists(pk)"}},
        ]

    def page(self, page_id: str) -> PageRecord | None:
        """A page as it is now."""
        values = self._get(f"page#{page_id}", "page")
        return None if values is None else page_of(values)

    def claim(self, page_id: str, name: str, step: Step, *, while_open: bool, due_at: float | None = None) -> bool:
        """Writes down that a step or something else is about to be sent; False where it was claimed before or,
        `while_open`, somebody acknowledged.

        The SDK repeats a call whose answer was lost: then the claim that is in the way is this one, which its token
        shows. Taken for somebody else's, nobody would be told.
        """
        doing = json.dumps(step.model_dump(mode="json", exclude={"sent"}) | {"token": token_hex(8)})
        values: dict[str, Any] = {":step": {"S": doing}}
        expression, condition = "SET #step = :step", "attribute_exists(pk) AND attribute_not_exists(#step)"
        if while_open:
            condition += " AND attribute_not_exists(acknowledged_by)"
        if due_at is not None:
            expression += ", due_pk = :due_pk, due_at = :due_at"
            values |= {":due_pk": {"S": OPEN_PAGES}, ":due_at": {"S": instant(due_at)}}
        there = self._update(page_id, expression, condition, values, {"#step": f"{CLAIMED}{name}"})
        return there is None or there.get(f"{CLAIMED}{name}") == doing

    def wait(self, page_id: str, due_at: float) -> None:
        """Has `watch` look at a page only after that; nothing where somebody has it already."""
        values = {":due_at": {"S": instant(due_at)}}
        condition = "attribute_exists(pk) AND attribute_not_exists(acknowledged_by)"
        self._update(page_id, "SET due_at = :due_at", condition, values, {})

    def sent(self, page_id: str, name: str) -> None:
        """Writes down that what was claimed went out."""
        names = {"#step": f"{CLAIMED}{name}", "#sent": f"{SENT}{name}"}
        self._update(page_id, "SET #sent = :yes", "attribute_exists(#step)", {":yes": {"BOOL": True}}, names)

    def release(self, page_id: str, name: str) -> None:
        """Takes a claim back: it has surely not gone out."""
        self._update(page_id, "REMOVE #step", "attribute_exists(pk)", {}, {"#step": f"{CLAIMED}{name}"})

    def acknowledge(self, page_id: str, person: str) -> PageRecord | None:
        """Writes down who has it, once; returns the page as it is then."""
        values = {":who": {"S": person}, ":at": {"S": instant(time())}, ":closed": {"S": CLOSED_PAGES}}
        expression = "SET acknowledged_by = :who, acknowledged_at = :at, due_pk = :closed"
        self._update(page_id, expression, "attribute_exists(pk) AND attribute_not_exists(acknowledged_by)", values, {})
        return self.page(page_id)

    def pass_on(self, page_id: str, person: str) -> PageRecord | None:
        """Writes down that a person cannot, once; returns the page as it is then."""
        self._update(page_id, "ADD passed :who", "attribute_exists(pk)", {":who": {"SS": [person]}}, {})
        return self.page(page_id)

    def claim_notice(self, notice_id: str) -> bool:
        """Writes down that a notice is about to be sent; False where it was claimed before. A call that the SDK repeats
        is told by its token, as in `claim`.
        """
        token = token_hex(8)
        item = _notice_key(notice_id) | {
            "token": {"S": token},
            "expires_at": {"N": str(int(time()) + NOTICE_DAYS * DAY)},
        }
        try:
            dynamodb().put_item(
                TableName=self._table,
                Item=item,
                ConditionExpression="attribute_not_exists(pk)",
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            return plain(in_the_way(error)).get("token") == token
        return True

    def release_notice(self, notice_id: str) -> None:
        """Takes that back: it has surely not gone out."""
        dynamodb().delete_item(TableName=self._table, Key=_notice_key(notice_id))

    def _update(
        self, page_id: str, expression: str, condition: str, values: dict[str, Any], names: dict[str, str]
    ) -> dict[str, Any] | None:
        """None where it is done; where the condition fails, the page's values as they are."""
        filled: dict[str, Any] = {}
        if values:
            filled["ExpressionAttributeValues"] = values
        if names:
            filled["ExpressionAttributeNames"] = names
        try:
            past_conflicts(
                lambda: dynamodb().update_item(
                    TableName=self._table,
                    Key=_page_key(page_id),
                    UpdateExpression=expression,
                    ConditionExpression=condition,
                    ReturnValuesOnConditionCheckFailure="ALL_OLD",
                    **filled,
                )
            )
        except ClientError as error:
            if error.response["Error"]["Code"] != "ConditionalCheckFailedException":
                raise
            return plain(in_the_way(error))
        return None

    def _get(self, pk: str, sk: str) -> dict[str, Any] | None:
        found = dynamodb().get_item(TableName=self._table, Key=_keys(pk, sk), ConsistentRead=True).get("Item")
        return None if found is None else plain(found)


def page_of(values: dict[str, Any]) -> PageRecord:
    """The page in an item's values."""
    claimed = {}
    for attribute, value in values.items():
        if attribute.startswith(CLAIMED):
            name = attribute.removeprefix(CLAIMED)
            claimed[name] = Step(**json.loads(value) | {"sent": bool(values.get(f"{SENT}{name}"))})
    return PageRecord(
        **json.loads(values["page"]),
        items=int(values["items"]),
        steps={int(name): step for name, step in claimed.items() if name.isdecimal()},
        others={name: step for name, step in claimed.items() if not name.isdecimal()},
        passed=tuple(sorted(values.get("passed", ()))),
        acknowledged_by=values.get("acknowledged_by"),
        acknowledged_at=values.get("acknowledged_at"),
    )


class PageTopic:
    """The SNS topic on which every person has subscriptions that filter on the attribute `person`."""

    def __init__(self, arn: str) -> None:
        """By ARN."""
        self._arn = arn

    def publish(self, call: Call) -> None:
        """Tells one person by one way. Raises Temporary where it has surely not gone out, Unclear where that is
        unknown.
        """
        named = {"person": call.person, "by": call.by, "way": call.way}
        attributes: Any = {name: {"DataType": "String", "StringValue": value} for name, value in named.items()}
        if call.by == "sms":
            attributes["AWS.SNS.SMS.SMSType"] = {"DataType": "String", "StringValue": "Transactional"}
        try:
            sns().publish(TopicArn=self._arn, Message=call.text, Subject=call.subject, MessageAttributes=attributes)
        except ClientError as error:
            if error.response["ResponseMetadata"]["HTTPStatusCode"] >= 500:
                raise Unclear(f"SNS failed, and may have sent: {error}") from error
            raise Temporary(f"SNS did not take the page: {error}") from error
        except HTTPClientError as error:
            raise Unclear(f"SNS did not answer, and may have sent: {error}") from error
        except BotoCoreError as error:  # not connected, no credentials
            raise Temporary(f"SNS cannot be reached: {error}") from error


def _keys(pk: str, sk: str) -> dict[str, Any]:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def _page_key(page_id: str) -> dict[str, Any]:
    return _keys(f"page#{page_id}", "page")


def _notice_key(notice_id: str) -> dict[str, Any]:
    return _keys(f"notice#{short(notice_id)}", "notice")


def order_key(item: str) -> str:
    """The sort key under which an incident counts an item once."""
    return f"{ORDER}{short(item, SORT_KEY_BYTES)}"
