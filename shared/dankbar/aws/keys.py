"""Keys and instants as the table's items hold them (the kinds are described in `aws.table`).

Standard library only: `webhook` loads this at every cold start, and the others need no signer to know a key.
"""

from hashlib import sha256
from time import gmtime, strftime

KEY_BYTES = 1_600
SHARDS = 4
"""Partitions of the index `due` for deliveries, so that no single one takes all the writes."""


def delivery_key(channel: str, digest: str) -> str:
    """The partition key of a delivery."""
    return f"delivery#{channel}#{digest}"


def due_partition(digest: str) -> str:
    """The partition of the index `due` that holds an open delivery."""
    return f"delivery#{int(digest[0], 16) % SHARDS}"


def instant(seconds: float) -> str:
    """An instant as all items hold it: `2026-11-25T02:58:57Z`, which sorts by time."""
    return strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(seconds))


def thread_key(channel: str, thread: str) -> str:
    """The partition key of everything that is kept about a thread."""
    return f"thread#{channel}#{short(thread)}"


def starter_key(channel: str, thread: str) -> tuple[str, str]:
    """The key of the note that a thread is a conversation starter's, whose answers are gathered."""
    return thread_key(channel, thread), "starter"


def answers_partition(channel: str, thread: str) -> str:
    """The partition of the index `due` that holds the answers to a conversation starter."""
    return f"answer#{channel}#{short(thread, 900)}"


def short(text: str, most: int = KEY_BYTES) -> str:
    """A platform's id as part of a key (at most 2,048 bytes in all); an absurdly long one by its hash."""
    return text if len(text.encode()) <= most else sha256(text.encode()).hexdigest()
