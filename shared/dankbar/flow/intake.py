"""Takes in what a platform posts: find the channel, check the signature, store the whole delivery, answer.

A 2xx means stored; a hostile request never gets a 5xx. Nothing here parses a body. Standard library only.
"""

from hashlib import sha256

from dankbar.errors import AskedTooOften, ConfigurationError, RetryLater, SignatureError, TooLarge
from dankbar.model.delivery import Request, Response, Secrets
from dankbar.platforms import webhook_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Protocol

    from dankbar.model.platform import Webhook

    class SecretsOf(Protocol):
        """Where the live secrets of a channel are found; None for no such channel."""

        def of(self, platform: str, channel: str) -> Secrets | None:
            """The live secrets of a channel."""

    class Deliveries(Protocol):
        """Where deliveries are stored; see `aws.deliveries.DeliveryStore`."""

        def put(
            self,
            *,
            platform: str,
            channel: str,
            digest: str,
            body: bytes,
            headers: Mapping[str, str],
            received_at: float,
            clock_offset: int,
        ) -> bool:
            """Stores a delivery; False where it is there already."""


MAX_BODY_BYTES = 6 * 1024 * 1024
"""Lambda passes on no larger request (Lambda quotas, "Invocation payload: 6 MB each for request and response")."""
MAX_NAME = 40
REHEARSAL_HEADER = "x-dankbar-rehearse-at"


class Intake:
    """Answers one request after another."""

    def __init__(self, secrets: "SecretsOf", store: "Deliveries", rehearsals: bool = False) -> None:
        """`rehearsals`: a delivery may say, by `x-dankbar-rehearse-at: UNIX SECONDS`, for which instant to rehearse."""
        self._secrets, self._store, self._rehearsals = secrets, store, rehearsals

    def take_in(self, request: Request, path: str) -> tuple[Response, dict[str, object]]:
        """The answer to a request for `/PLATFORM/CHANNEL`, and what to log about it (ids and numbers only).

        404 unknown channel (429 where strangers try many), 405 wrong method, 413 too large, 401 not signed by a live
        secret, 503 not stored now (the platform tries again), 200 stored.
        """
        platform, _, channel = path.strip("/").partition("/")
        if not (_is_name(platform) and _is_name(channel)):
            return Response(404, "no such channel"), {"outcome": "unknown channel"}
        about: dict[str, object] = {"platform": platform, "channel": channel}
        if request.method not in ("GET", "POST"):
            return Response(405, headers={"allow": "GET, POST"}), about | {"outcome": "wrong method"}
        if len(request.body) > MAX_BODY_BYTES:
            return Response(413), about | {"outcome": "too large"}
        try:
            secrets = self._secrets.of(platform, channel)
            if secrets is None:
                return Response(404, "no such channel"), {"outcome": "unknown channel"}
            response, outcome = self._answer(request, platform, channel, secrets)
        except SignatureError:
            return Response(401), about | {"outcome": "wrong signature"}
        except TooLarge:
            return Response(413), about | {"outcome": "too large"}
        except AskedTooOften:
            return Response(429, headers={"retry-after": "5"}), {"outcome": "unknown channels asked for too often"}
        except (RetryLater, ConfigurationError) as error:
            return Response(503, headers={"retry-after": "30"}), about | {
                "outcome": "not stored",
                "problem": str(error),
            }
        return response, about | outcome

    def _answer(
        self, request: Request, platform: str, channel: str, secrets: Secrets
    ) -> tuple[Response, dict[str, object]]:
        webhook = _webhook_of(platform)
        if request.method == "GET":
            answer = _checked(webhook.handshake, request, secrets)
            if answer is None:
                return Response(405, headers={"allow": "POST"}), {"outcome": "wrong method"}
            return answer, {"outcome": "handshake"}
        _checked(webhook.verify, request, secrets)
        answer = _checked(webhook.handshake, request, secrets)
        if answer is not None:
            return answer, {"outcome": "handshake"}
        digest = sha256(request.body).hexdigest()
        stored = self._store.put(
            platform=platform,
            channel=channel,
            digest=digest,
            body=request.body,
            headers={name: request.headers[name] for name in webhook.KEPT_HEADERS if name in request.headers},
            received_at=request.received_at,
            clock_offset=self._clock_offset(request),
        )
        return Response(200), {
            "outcome": "stored" if stored else "known",
            "delivery": f"{channel}/{digest}",
            "bytes": len(request.body),
        }

    def _clock_offset(self, request: Request) -> int:
        at = request.headers.get(REHEARSAL_HEADER, "") if self._rehearsals else ""
        return int(at) - int(request.received_at) if at.isascii() and at.isdigit() and len(at) < 12 else 0


def _webhook_of(platform: str) -> "Webhook":
    try:
        return webhook_of(platform)
    except ModuleNotFoundError as error:
        raise ConfigurationError(
            f"secrets are stored for a channel of '{platform}', which is no platform of Dankbar: delete them from SSM"
        ) from error


def _checked[Answer](check: "Callable[[Request, Secrets], Answer]", request: Request, secrets: Secrets) -> Answer:
    """Whatever makes a check choke is the sender's doing: the request counts as not signed."""
    try:
        return check(request, secrets)
    except SignatureError:
        raise
    except Exception as error:
        raise SignatureError(f"the check failed with {type(error).__name__}") from error


def _is_name(text: str) -> bool:
    return 0 < len(text) <= MAX_NAME and text.isascii() and text.replace("-", "").replace("_", "").isalnum()
