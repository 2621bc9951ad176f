"""What the function `webhook` loads of X: the recurring challenge (CRC) and the signature over the body.

One secret signs three things, all by HMAC-SHA256 in base64 after `sha256=`:

- the body of each POST (docs.x.com, V2 Webhooks API, Quickstart, "Signature verification"). X signs with the app's
  consumer secret in `x-twitter-webhooks-signature` and, for apps on OAuth 2.0, with its client secret in
  `x-twitter-webhooks-signature-oauth2` (the same page as of October 2026). Either secret may be among the channel's.
- the `crc_token` of a challenge: that is our answer (same page, "The CRC check"), which has room for one token.
- the query string of the challenge, in the same header: documented nowhere any more, but X's own client checks it
  (github.com/xdevplatform/autohook, index.js, `startServer`). So the header tells with which of our live secrets X
  checks our answer while secrets are rotated. Without it, or where it fits none, the newest secret answers.

Since challenge and body are signed alike and anybody can ask for a challenge, a free choice of `crc_token` would be
a free signature under any body. Hence a token is answered only if it looks like one of X's (base64url of a UUID), and
a body is refused if it looks like a token.
"""

import base64
import hmac

from dankbar.errors import SignatureError
from dankbar.model.delivery import Request, Response, Secrets

KEPT_HEADERS: tuple[str, ...] = ()

SIGNATURE_HEADERS = ("x-twitter-webhooks-signature", "x-twitter-webhooks-signature-oauth2")

LONGEST_CHALLENGE = 512
"""Characters of a `crc_token`; X's have 48."""

_PREFIX = "sha256="
_SIGNATURE_LENGTH = len(_PREFIX) + 44
_CHALLENGE_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_+/=")


def handshake(request: Request, secrets: Secrets) -> Response | None:
    """Answers X's challenge `GET …?crc_token=…`; None: not a challenge.

    X asks at registration, on `PUT /2/webhooks/:id` and about every hour or day, for ever, and wants the answer within
    10 s. What is no 2xx counts as a passing fault for 28 h; a 2xx with a wrong token stops the events at once
    (docs.x.com, V2 Webhooks API, "Webhook validation").
    """
    token = request.query.get("crc_token")
    if request.method != "GET" or token is None:
        return None
    if not _is_challenge(token):
        return Response(400, "crc_token is none of X's")
    answers = crc_tokens(token, secrets)
    if not answers:
        return Response(503, "no secret: store the app's consumer secret for this channel")
    which = _signer(request.raw_query.encode("utf-8", "surrogatepass"), request, secrets)
    return Response(200, f'{{"response_token":"{answers[which or 0]}"}}', "application/json")


def crc_tokens(crc_token: str, secrets: Secrets) -> tuple[str, ...]:
    """The `response_token` for a challenge under every live secret, newest first."""
    return tuple(_signature(key, crc_token.encode("utf-8", "surrogatepass")) for key in _live(secrets))


def verify(request: Request, secrets: Secrets) -> None:
    """Checks the signature over the body as received with every live secret. Raises SignatureError alone."""
    if b"{" not in request.body:
        raise SignatureError("The body is no event of X's")
    if _signer(request.body, request, secrets) is None:
        raise SignatureError("The signature fits no live secret: store the app's consumer secret (and client secret)")


def sign(body: bytes, secrets: Secrets, now: float) -> dict[str, str]:
    """The headers with which X would deliver `body`, signed with the newest secret. X signs no time: `now` is unused.

    Raises SignatureError if there is no secret to sign with.
    """
    keys = _live(secrets)
    if not keys:
        raise SignatureError("No secret to sign with: store the app's consumer secret for this channel")
    return {"content-type": "application/json", SIGNATURE_HEADERS[0]: _signature(keys[0], body)}


def _live(secrets: Secrets) -> list[str]:
    return [key for key in secrets.keys if key]


def _signature(key: str, signed: bytes) -> str:
    digest = hmac.digest(key.encode("utf-8", "surrogatepass"), signed, "sha256")
    return _PREFIX + base64.b64encode(digest).decode("ascii")


def _signer(signed: bytes, request: Request, secrets: Secrets) -> int | None:
    """The place of the live secret under which the request is signed. Compares with all, whichever fits."""
    claims = [request.headers.get(name, "") for name in SIGNATURE_HEADERS]
    given = [claim.encode("ascii") for claim in claims if len(claim) == _SIGNATURE_LENGTH and claim.isascii()]
    fits = None
    for place, key in reversed(list(enumerate(_live(secrets)))):
        expected = _signature(key, signed).encode("ascii")
        for claim in given:
            if hmac.compare_digest(claim, expected):
                fits = place
    return fits


def _is_challenge(token: str) -> bool:
    return 0 < len(token) <= LONGEST_CHALLENGE and _CHALLENGE_ALPHABET.issuperset(token)
