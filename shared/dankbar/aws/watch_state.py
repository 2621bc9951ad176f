"""What `watch` remembers, two items of the table: `pk` = `watch`, `sk` = `state` (notices) or `overdue`.

They are small: instants, and keys of what is wrong in four weeks of a roster. One function writes them, on schedule;
where two runs overlap the later write stands, and what both told has the same ids.
"""

from typing import Any

from pydantic import BaseModel, ValidationError

from dankbar.aws.clients import dynamodb
from dankbar.model.watch import LastLook, OverdueLook

KEY = {"pk": {"S": "watch"}, "sk": {"S": "state"}}
OVERDUE = {"pk": {"S": "watch"}, "sk": {"S": "overdue"}}


class WatchState:
    """The last look (see `flow.watch.LastLooks`)."""

    def __init__(self, table: str) -> None:
        """By name."""
        self._table = table

    def read(self) -> LastLook | None:
        """The last look; None before the first, and where the item is not ours to read."""
        return self._read(KEY, LastLook)

    def write(self, look: LastLook) -> None:
        """Remembers it."""
        self._write(KEY, look)

    def read_overdue(self) -> OverdueLook | None:
        """The last look at what waits for a human (see `flow.overdue.OverdueLooks`)."""
        return self._read(OVERDUE, OverdueLook)

    def write_overdue(self, look: OverdueLook) -> None:
        """Remembers it."""
        self._write(OVERDUE, look)

    def _read[Look: BaseModel](self, key: Any, kind: type[Look]) -> Look | None:
        item = dynamodb().get_item(TableName=self._table, Key=key, ConsistentRead=True).get("Item", {})
        try:
            return kind.model_validate_json(item["look"]["S"]) if "look" in item else None
        except ValidationError:
            return None

    def _write(self, key: Any, look: BaseModel) -> None:
        item = {**key, "kind": {"S": "watch"}, "look": {"S": look.model_dump_json()}}
        dynamodb().put_item(TableName=self._table, Item=item)
