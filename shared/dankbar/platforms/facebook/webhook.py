r"""Facebook's side of the webhook: Meta's handshake and its signature.

Sources: Meta, Graph API, Webhooks, "Getting started" (verification requests, event notifications, validating payloads).
Meta signs the body as it is on the wire, in which every non-ASCII character is already escaped (`ü` travels as
`\u00fc`, `/` as `\/`): the HMAC goes over the bytes as received, and re-serialised JSON does not match.
"""

import hmac

from dankbar.errors import SignatureError
from dankbar.model.delivery import Request, Response, Secrets

KEPT_HEADERS: tuple[str, ...] = ()
"""The body says everything the parser needs."""

SIGNATURE_HEADER = "x-hub-signature-256"
CHALLENGE_LENGTH = 512
"""Meta's challenges are short (ten digits, or a random string); what is longer is not echoed."""


def handshake(request: Request, secrets: Secrets) -> Response | None:
    """Answers `GET ?hub.mode=subscribe&hub.verify_token=…&hub.challenge=…` with the bare challenge.

    Meta asks whenever the callback address or the verify token is saved. A wrong token gets 403; a challenge that is
    missing, longer than `CHALLENGE_LENGTH` or not printable ASCII gets 400. None: not a handshake.
    """
    if request.method != "GET" or "hub.mode" not in request.query:
        return None
    if request.query["hub.mode"] != "subscribe" or not _knows_verify_token(request, secrets):
        return Response(403, "wrong verify token")
    challenge = request.query.get("hub.challenge", "")
    if not 0 < len(challenge) <= CHALLENGE_LENGTH or not (challenge.isascii() and challenge.isprintable()):
        return Response(400, "no usable challenge")
    return Response(200, challenge)


def verify(request: Request, secrets: Secrets) -> None:
    """Checks `X-Hub-Signature-256: sha256=<lower-case hex>` over the bytes as received.

    The key is the app secret; Meta knows no overlap of two secrets, so every stored one is tried, always all of them.
    The scheme carries neither a time nor a nonce: replays are caught by the delivery's key. Raises SignatureError.
    """
    given = request.headers.get(SIGNATURE_HEADER, "").encode("utf-8", "replace")
    keys = [key for key in secrets.keys if key]
    if not keys:
        raise SignatureError("no app secret is stored for this channel: store Meta's (App settings, Basic) in SSM")
    matches = False
    for key in keys:
        matches |= hmac.compare_digest(_signature(request.body, key).encode("ascii"), given)
    if not matches:
        raise SignatureError(
            f"{SIGNATURE_HEADER} matches no stored app secret: compare them with App settings, Basic, at Meta"
        )


def sign(body: bytes, secrets: Secrets, now: float) -> dict[str, str]:
    """The headers with which Meta delivers `body`, signed with the newest secret. The scheme does not use `now`.

    Raises SignatureError where no secret is stored.
    """
    newest = next((key for key in secrets.keys if key), None)
    if newest is None:
        raise SignatureError("no app secret is stored for this channel: nothing can be signed")
    return {"Content-Type": "application/json", "X-Hub-Signature-256": _signature(body, newest)}


def _signature(body: bytes, key: str) -> str:
    return "sha256=" + hmac.new(key.encode("utf-8", "surrogatepass"), body, "sha256").hexdigest()


def _knows_verify_token(request: Request, secrets: Secrets) -> bool:
    given = request.query.get("hub.verify_token", "").encode("utf-8", "replace")
    expected = secrets.verify_token.encode("utf-8", "surrogatepass")
    return bool(expected) and hmac.compare_digest(expected, given)
