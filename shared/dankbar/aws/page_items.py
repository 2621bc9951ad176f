"""The work items of a page, from the table (see `flow.ports.PageItems`)."""

from collections.abc import Iterator
from typing import Any

from dankbar.aws.clients import dynamodb
from dankbar.aws.conflicts import PAUSES, pause
from dankbar.errors import StoreUnavailable
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord

ORDER = "order#"
"""What the sort key of an order begins with; the item's id follows (`aws.pages.order_key`)."""
MOST_READ = 4
"""Megabytes of an incident's orders that are looked through: some 20,000 of them."""
MOST_AT_ONCE = 100
"""Keys that one BatchGetItem takes (DynamoDB API Reference, "BatchGetItem")."""


class PageItems:
    """Reads which items an incident counted to a page, and then the items."""

    def __init__(self, table: str) -> None:
        """By name."""
        self._table = table

    def of_page(self, page: PageRecord, most: int) -> list[WorkItem]:
        """The items of a page, at most `most` of them (and at most 100), by the time they came in.

        Raises StoreUnavailable where DynamoDB leaves items unread again and again.
        """
        ids = dict.fromkeys((page.item, *self._counted(page)))
        found = self._read(list(ids)[: min(most, MOST_AT_ONCE)])
        return sorted(found, key=lambda item: item.received_at)

    def _counted(self, page: PageRecord) -> Iterator[str]:
        """The ids of the items that joined the page. An absurdly long id stands there by its hash: it finds nothing."""
        answers = (
            dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self._table,
                KeyConditionExpression="pk = :incident AND begins_with(sk, :order)",
                FilterExpression="#page = :page",
                ProjectionExpression="sk",
                ExpressionAttributeNames={"#page": "page"},
                ExpressionAttributeValues={
                    ":incident": {"S": f"incident#{page.incident}"},
                    ":order": {"S": ORDER},
                    ":page": {"S": page.id},
                },
            )
        )
        for _, answer in zip(range(MOST_READ), answers, strict=False):
            for order in answer["Items"]:
                yield order["sk"]["S"].removeprefix(ORDER)

    def _read(self, ids: list[str]) -> list[WorkItem]:
        keys = [{"pk": {"S": f"item#{item}"}, "sk": {"S": "item"}} for item in ids]
        request: Any = {self._table: {"Keys": keys, "ProjectionExpression": "#item"}}
        request[self._table]["ExpressionAttributeNames"] = {"#item": "item"}
        found: list[WorkItem] = []
        for longest in (*PAUSES, 0.0):
            answer = dynamodb().batch_get_item(RequestItems=request)
            read = answer["Responses"].get(self._table, [])
            found += [WorkItem.model_validate_json(item["item"]["S"]) for item in read]
            request = answer.get("UnprocessedKeys")
            if not request:
                return found
            pause(longest)
        raise StoreUnavailable("DynamoDB leaves items unread just now: load the page again")
