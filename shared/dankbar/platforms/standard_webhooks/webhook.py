"""Standard Webhooks, inbound: who sent it. Loaded by the function `webhook` at each cold start.

Source: Standard Webhooks 1.0.0, "Verifying webhook authenticity" and "Webhook headers"; the scheme is
`webhook-signature: v1,<base64 of HMAC-SHA256(secret, id.timestamp.body)>`, a space-delimited list while secrets rotate.

The signature itself is made by the package `standardwebhooks` (no dependencies). It costs 3 ms of CPU on top of what
the function `webhook` imports anyway (`typing`, `json`, `hmac` and more: 18 ms where nothing is loaded yet, 8 ms for
`hmac`, `hashlib` and `base64` alone). Its `Webhook.verify` is not used: it reads the clock of the machine instead of
the request's, takes fractions of a second, and raises ValueError, UnicodeDecodeError and others on odd headers. So this
module reads the headers strictly and compares with what `Webhook.sign` expects.

Only symmetric signatures (`v1`) count. Ed25519 ones (`v1a`) in the same header are ignored, and so is any secret
without `whsec_`: a *public* key (`whpk_…`) taken for an HMAC secret would let everybody sign.
"""

import hmac
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256

from standardwebhooks import Webhook

from dankbar.errors import SignatureError
from dankbar.model.delivery import Request, Response, Secrets

KEPT_HEADERS: tuple[str, ...] = ()
"""None: an event's identity is `data.id`, so that the same event has the same id in every delivery."""

TOLERANCE = 5 * 60
"""Seconds by which `webhook-timestamp` may lie before or after the arrival, as in the reference libraries."""

SECRET_PREFIX = "whsec_"  # noqa: S105
SHORTEST_SECRET = len(SECRET_PREFIX) + 32
"""24 bytes in base64, the least that the specification allows."""

LONGEST_HEADER = 2_000
"""Characters; room for some forty signatures."""


def handshake(request: Request, secrets: Secrets) -> Response | None:
    """Standard Webhooks has no handshake: always None."""
    return None


def verify(request: Request, secrets: Secrets) -> None:
    """Checks `webhook-id`, `webhook-timestamp` and `webhook-signature` over the body as received.

    "Now" is `request.received_at`. Every signature of the header is compared with every live secret's. Raises
    SignatureError alone.
    """
    message_id = _header(request, "webhook-id")
    sent_at = _unix_seconds(_header(request, "webhook-timestamp"))
    given = _header(request, "webhook-signature").split(" ")
    if "." in message_id:
        raise SignatureError("webhook-id has a full stop, which separates the signed parts: the sender must not use it")
    if not abs(request.received_at - sent_at) <= TOLERANCE:
        raise SignatureError("webhook-timestamp is more than 5 minutes off: check the sender's clock")
    matches = [
        hmac.compare_digest(one, expected)
        for expected in signatures(secrets.keys, message_id, sent_at, request.body)
        for one in given
    ]
    if not any(matches):
        raise SignatureError("no v1 signature in webhook-signature is by a live secret of the channel")


def sign(body: bytes, secrets: Secrets, now: float) -> dict[str, str]:
    """The three headers of a delivery of `body` at `now` (unix seconds), signed with each live secret.

    The id is made from the body's `data.id` (or from the whole body where there is none), as a sender keeps it over
    its retries. Raises SignatureError where no secret is usable.
    """
    message_id = "msg_" + sha256(_identity(body)).hexdigest()[:32]
    return signed_headers(secrets.keys, message_id, int(now), body)


def signed_headers(keys: Iterable[str], message_id: str, sent_at: int, body: bytes) -> dict[str, str]:
    """`webhook-id`, `-timestamp` and `-signature`. `sent_at`: unix seconds. Raises SignatureError as `signatures`."""
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(sent_at),
        "webhook-signature": " ".join(signatures(keys, message_id, sent_at, body)),
    }


def signatures(keys: Iterable[str], message_id: str, sent_at: int, body: bytes) -> list[str]:
    """`v1,<base64>` by each usable secret. Raises SignatureError where none is usable or the body is not UTF-8."""
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise SignatureError("the body is not UTF-8: Standard Webhooks signs text") from None
    made = [made for key in keys if (made := _signature(key, message_id, sent_at, text))]
    if not made:
        raise SignatureError(
            "the channel has no usable signing secret: store one like whsec_<base64 of 24 to 64 bytes>"
        )
    return made


def _signature(key: str, message_id: str, sent_at: int, text: str) -> str | None:
    """None for an unusable secret, so that one mistyped secret does not shut out the others."""
    if not key.startswith(SECRET_PREFIX) or len(key) < SHORTEST_SECRET:
        return None
    try:
        return Webhook(key).sign(message_id, datetime.fromtimestamp(sent_at, UTC), text)
    except Exception:
        return None


def _header(request: Request, name: str) -> str:
    value = request.headers.get(name, "")
    if not value or len(value) > LONGEST_HEADER or not value.isascii():
        raise SignatureError(f"the header {name} is missing, too long or not ASCII")
    return value


def _unix_seconds(value: str) -> int:
    """Whole seconds in plain digits: whatever else a number can look like is not what the sender signed."""
    if not value.isdigit() or len(value) > 11 or value.startswith("0"):
        raise SignatureError("webhook-timestamp is no whole number of unix seconds")
    return int(value)


def _identity(body: bytes) -> bytes:
    try:
        return str(json.loads(body)["data"]["id"]).encode()
    except (ValueError, LookupError, TypeError, RecursionError):
        return body
