"""What `watch` remembers, one item of the table: `pk` = `watch`, `sk` = `state`.

It is small: an instant, and keys of what is wrong in four weeks of a roster. One function writes it, on schedule; where
two runs overlap the later write stands, and what both told has the same ids.
"""

from pydantic import ValidationError

from dankbar.aws.clients import dynamodb
from dankbar.model.watch import LastLook

KEY = {"pk": {"S": "watch"}, "sk": {"S": "state"}}


class WatchState:
    """The last look (see `flow.watch.LastLooks`)."""

    def __init__(self, table: str) -> None:
        """By name."""
        self._table = table

    def read(self) -> LastLook | None:
        """The last look; None before the first, and where the item is not ours to read."""
        item = dynamodb().get_item(TableName=self._table, Key=KEY, ConsistentRead=True).get("Item", {})
        try:
            return LastLook.model_validate_json(item["look"]["S"]) if "look" in item else None
        except ValidationError:
            return None

    def write(self, look: LastLook) -> None:
        """Remembers it."""
        item = {**KEY, "kind": {"S": "watch"}, "look": {"S": look.model_dump_json()}}
        dynamodb().put_item(TableName=self._table, Item=item)
