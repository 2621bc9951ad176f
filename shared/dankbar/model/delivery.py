"""What a platform posted, before anybody has parsed it.

Standard library only: the function `webhook` loads this module at every cold start.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Request:
    """One HTTP request as it reached the function URL.

    `headers` have lower-case names, `query` the first decoded value of each parameter, `raw_query` is the query
    string as received, `body` the bytes as received (already base64-decoded where AWS encoded them), `received_at`
    unix seconds.
    """

    method: str
    headers: Mapping[str, str]
    query: Mapping[str, str]
    raw_query: str
    body: bytes
    received_at: float


@dataclass(frozen=True, slots=True)
class Response:
    """What the platform is answered."""

    status: int
    body: str = ""
    content_type: str = "text/plain; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Secrets:
    """A channel's live inbound secrets, newest first, so that they can be rotated without a gap.

    `keys`: the platform's signing secrets (app secret, consumer secret, `whsec_…`). `verify_token`: Meta's
    handshake token, "" where the platform has none.
    """

    keys: tuple[str, ...] = field(repr=False)
    verify_token: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Delivery:
    """One POST of a platform, verified and stored whole.

    `digest`: hex SHA-256 of `body`; channel and digest together are the delivery's key, so a platform's retry
    of the same bytes is the same delivery. `received_at` is an aware UTC instant. `headers`: those few that the
    platform's parser needs.
    """

    platform: str
    channel: str
    digest: str
    body: bytes = field(repr=False)
    received_at: datetime
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    clock_offset: int = 0
    """Seconds by which the clock is put forward for this delivery: only on a stack deployed for rehearsals."""

    @property
    def id(self) -> str:
        """The delivery's id in logs and messages: `CHANNEL/DIGEST`."""
        return f"{self.channel}/{self.digest}"
