"""The work items of a page, from the table (see `flow.ports.PageItems`)."""

from collections.abc import Iterator

from dankbar.aws.clients import dynamodb
from dankbar.aws.items import read_items
from dankbar.aws.pages import ORDER
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord

MOST_READ = 4
"""Megabytes of an incident's orders that are looked through: some 20,000 of them."""


class PageItems:
    """Reads which items an incident counted to a page, and then the items."""

    def __init__(self, table: str) -> None:
        """By name."""
        self._table = table

    def of_page(self, page: PageRecord, most: int) -> list[WorkItem]:
        """The items of a page, at most `most` of them, by the time they came in.

        Raises StoreUnavailable where DynamoDB leaves items unread again and again.
        """
        ids = dict.fromkeys((page.item, *self._counted(page)))
        found = read_items(self._table, [f"item#{item}" for item in list(ids)[:most]])
        return sorted(found.values(), key=lambda item: item.received_at)

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
