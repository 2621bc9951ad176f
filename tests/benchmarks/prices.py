"""What AWS asks for the requests of one event, at list price.

Dollars in us-east-1, without the free tier, as of November 2026; look again before you rely on them:
- DynamoDB on demand, https://aws.amazon.com/dynamodb/pricing/on-demand/: a million write request units 0.625, a million
  read request units 0.125 (since November 2024). GetRecords by Lambda is free. Units: DynamoDB Developer Guide,
  "DynamoDB read and write operations" (a write per 1 KB, doubled in a transaction; a read per 4 KB, halved where
  eventually consistent; a missing item counts as one). An index entry written or taken away is one write more.
- Lambda, https://aws.amazon.com/lambda/pricing/: a million requests 0.20, a GB-second on arm64 0.0000133334.
- SSM, https://aws.amazon.com/systems-manager/pricing/: standard parameters at standard throughput are free.
- CloudWatch Logs, https://aws.amazon.com/cloudwatch/pricing/: a GB taken in 0.50.
Left out, as they do not grow with requests alone: storage, point-in-time recovery, KMS behind SSM (cold starts only).
A thanked comment asks nothing of SQS and SNS, so they have no price here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from math import ceil
from typing import Any

from tests.benchmarks.proxy import Request

WRITE_UNIT, READ_UNIT = 0.625e-6, 0.125e-6
LAMBDA_REQUEST, GB_SECOND = 0.20e-6, 0.0000133334
FREE = {"SSM"}
LOG_BYTE = 0.50 / 1e9

MEMORY_GB = {"webhook": 0.5, "respond": 1.0}
"""As the template has it."""
ASSUMED_SECONDS = {"webhook": 0.010, "respond": 0.080}
"""How long a warm invocation takes on AWS, without waiting for the platform's answers. An assumption: a DynamoDB call
takes 3 to 5 ms there, and `respond` makes five of them; the rest is computing."""
LAMBDA_LOG_BYTES = 900
"""Lambda's own lines (platform.start, platform.report) an invocation in JSON. An assumption."""

type Item = Mapping[str, Any]
type Look = Callable[[Item], Item | None]
"""The item of a key, as it is in the table afterwards."""


@dataclass(frozen=True)
class Priced:
    """One request, its DynamoDB units where it has any, and dollars for a million of it."""

    request: Request
    writes: float
    reads: float

    @property
    def per_million(self) -> float:
        """Dollars for a million."""
        return 1e6 * (self.writes * WRITE_UNIT + self.reads * READ_UNIT)


def price(request: Request, look: Look) -> Priced:
    """Prices a request by what it writes and reads. Raises KeyError for an operation that has no price yet."""
    if request.service in FREE:
        return Priced(request, 0, 0)
    writes, reads = UNITS[request.operation](request.parameters, look)
    return Priced(request, writes, reads)


def lambda_per_million(function: str, log_bytes: int) -> float:
    """Dollars for a million invocations with one event each, and their log lines."""
    compute = MEMORY_GB[function] * ASSUMED_SECONDS[function] * GB_SECOND
    return 1e6 * (LAMBDA_REQUEST + compute + (log_bytes + LAMBDA_LOG_BYTES) * LOG_BYTE)


def waiting_per_million(seconds: float) -> float:
    """Dollars for a million times `respond` waiting so long for a platform."""
    return 1e6 * MEMORY_GB["respond"] * seconds * GB_SECOND


def size(item: Item) -> int:
    """Bytes of an item: its names and values (DynamoDB Developer Guide, "DynamoDB Item sizes and formats")."""
    return sum(len(name.encode()) + _size(value) for name, value in item.items())


def _size(typed: Item) -> int:
    ((kind, value),) = typed.items()
    if kind == "B":
        return len(value) if isinstance(value, bytes) else len(value) * 3 // 4
    if kind == "M":
        return 3 + size(value) + len(value)
    return len(value.encode()) if kind == "S" else 1 + (len(str(value)) + 1) // 2


def _written(item: Item, expression: str = "") -> int:
    """Units of writing an item, with its entry in the index `due` where it has one or `expression` takes it away."""
    return ceil(size(item) / 1024) + ("due_pk" in item or "due_pk" in expression)


def _read(parameters: Mapping[str, Any], item: Item | None) -> float:
    return max(1, ceil(size(item or {}) / 4096)) * (1.0 if parameters.get("ConsistentRead") else 0.5)


def _put(parameters: Mapping[str, Any], look: Look) -> tuple[float, float]:
    return _written(parameters["Item"]), 0


def _update(parameters: Mapping[str, Any], look: Look) -> tuple[float, float]:
    return _written(look(parameters["Key"]) or {}, parameters["UpdateExpression"]), 0


def _transaction(parameters: Mapping[str, Any], look: Look) -> tuple[float, float]:
    return sum(2 * _written(entry["Put"]["Item"]) for entry in parameters["TransactItems"]), 0


def _get(parameters: Mapping[str, Any], look: Look) -> tuple[float, float]:
    return 0, _read(parameters, look(parameters["Key"]))


def _batch_get(parameters: Mapping[str, Any], look: Look) -> tuple[float, float]:
    """Keys that are asked for before they are written count as absent, whatever is there afterwards."""
    return 0, sum(len(asked["Keys"]) * _read(asked, None) for asked in parameters["RequestItems"].values())


def _query(parameters: Mapping[str, Any], look: Look) -> tuple[float, float]:
    """What a thread's few lines take: one page below 4 kB."""
    return 0, 1.0 if parameters.get("ConsistentRead") else 0.5


UNITS: dict[str, Callable[[Mapping[str, Any], Look], tuple[float, float]]] = {
    "PutItem": _put,
    "UpdateItem": _update,
    "TransactWriteItems": _transaction,
    "GetItem": _get,
    "BatchGetItem": _batch_get,
    "Query": _query,
}
