"""Calls that meet a transaction on the same item are made again: DynamoDB refuses one of the two, for milliseconds.

The SDK does not do that by itself (DynamoDB Developer Guide, "Transaction conflict handling in DynamoDB"; botocore's
standard mode retries neither of the two errors).
"""

import time
from collections.abc import Callable
from random import uniform
from typing import Any

from botocore.exceptions import ClientError

PAUSES = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Seconds, at most, before the second, third … try: together less than one."""
PASSING = frozenset({"TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"})
"""Reasons for which a transaction is cancelled that pass by themselves."""


def past_conflicts[Answer](call: Callable[[], Answer]) -> Answer:
    """The answer of a call, made again while a conflict is all that is in its way. Raises what it raises else."""
    for longest in PAUSES:
        try:
            return call()
        except ClientError as error:
            if not _is_conflict(error):
                raise
        pause(longest)
    return call()


def reasons_of(error: ClientError) -> list[str]:
    """Why a transaction was cancelled, by item: "None" for one that was not in the way. Empty for other errors."""
    if error.response["Error"]["Code"] != "TransactionCanceledException":
        return []
    return [str(reason.get("Code", "None")) for reason in error.response.get("CancellationReasons", [])]


def in_the_way(error: ClientError) -> dict[str, Any]:
    """The item for which a condition failed (asked for with `ReturnValuesOnConditionCheckFailure`); {} for none."""
    response: Any = error.response
    found: dict[str, Any] = response.get("Item", {})
    return found


def pause(longest: float) -> None:
    """A random pause of at most so many seconds, so that those who met do not meet again."""
    time.sleep(uniform(0, longest))  # noqa: S311 - jitter, no secret


def _is_conflict(error: ClientError) -> bool:
    reasons = set(reasons_of(error)) - {"None"}
    return error.response["Error"]["Code"] == "TransactionConflictException" or bool(reasons and reasons <= PASSING)
