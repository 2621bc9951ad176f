"""Stores a delivery: one conditional put, whatever it holds. Used by `webhook`, so without boto3.

The item (the table's other kinds are described in `aws.table`):
`pk` = `delivery#CHANNEL#DIGEST`, `sk` = `delivery`, `kind` = `delivery`; `body` is the posted bytes, zlib-compressed.
`due_pk`/`due_at` put it on the sparse index `due` until `respond` has worked it, so that `watch` finds what was
forgotten by its time, without a scan. `expires_at` is the TTL.

A body that is too large for one item (DynamoDB: 400 KB) is split: the parts lie beside it as `sk` = `part#NN`, all
written in one transaction (at most 4 MB together: Service quotas, "TransactWriteItems").
"""

from base64 import b64encode
from zlib import compress

from dankbar.aws.keys import delivery_key, due_partition, instant
from dankbar.aws.signed import CallRefused, SignedClient
from dankbar.errors import StoreUnavailable, TooLarge

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

PART_BYTES = 380_000
"""Of the compressed body in one item: 400 KB less the other attributes, with room."""
TRANSACTION_BYTES = 3_900_000
"""Of the compressed body in one transaction: 4 MB less the other attributes."""


class DeliveryStore:
    """Writes deliveries to the table."""

    def __init__(self, client: SignedClient, table: str, retention_days: int) -> None:
        """`retention_days`: after so many days DynamoDB deletes the item; more than the longest retry horizon (8)."""
        self._client, self._table, self._retention = client, table, retention_days * 86_400

    def put(
        self,
        *,
        platform: str,
        channel: str,
        digest: str,
        body: bytes,
        headers: "Mapping[str, str]",
        received_at: float,
        clock_offset: int,
    ) -> bool:
        """Stores a delivery; False where it is there already, which is as good.

        Raises TooLarge for a body that no transaction takes, StoreUnavailable where DynamoDB does not answer.
        """
        packed = compress(body, 6)
        if len(packed) > TRANSACTION_BYTES:
            raise TooLarge(f"the body is {len(packed)} bytes compressed; one transaction takes {TRANSACTION_BYTES}")
        pieces = [packed[at : at + PART_BYTES] for at in range(0, len(packed), PART_BYTES)] or [packed]
        key = delivery_key(channel, digest)
        expires = {"N": str(int(received_at) + self._retention)}
        head: dict[str, Any] = {
            "pk": {"S": key},
            "sk": {"S": "delivery"},
            "kind": {"S": "delivery"},
            "platform": {"S": platform},
            "channel": {"S": channel},
            "digest": {"S": digest},
            "received_at": {"N": f"{received_at:.3f}"},
            "body": _binary(pieces[0]),
            "parts": {"N": str(len(pieces) - 1)},
            "due_pk": {"S": due_partition(digest)},
            "due_at": {"S": instant(received_at)},
            "expires_at": expires,
        }
        if headers:
            head["headers"] = {"M": {name: {"S": value} for name, value in headers.items()}}
        if clock_offset:
            head["clock_offset"] = {"N": str(clock_offset)}
        parts = [
            {"pk": {"S": key}, "sk": {"S": f"part#{number:02}"}, "body": _binary(piece), "expires_at": expires}
            for number, piece in enumerate(pieces[1:], start=1)
        ]
        return self._write(head, parts)

    def _write(self, head: "dict[str, Any]", parts: "list[dict[str, Any]]") -> bool:
        once = {"TableName": self._table, "Item": head, "ConditionExpression": "attribute_not_exists(pk)"}
        try:
            if parts:
                puts = [{"Put": once}, *({"Put": {"TableName": self._table, "Item": part}} for part in parts)]
                self._client.call("TransactWriteItems", {"TransactItems": puts})
            else:
                self._client.call("PutItem", once)
        except CallRefused as refused:
            if refused.code == "ConditionalCheckFailedException" or refused.reasons[:1] == ("ConditionalCheckFailed",):
                return False
            raise StoreUnavailable(f"the table does not take the delivery: {refused}") from refused
        return True


def _binary(piece: bytes) -> "dict[str, str]":
    return {"B": b64encode(piece).decode()}
