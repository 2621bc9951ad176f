"""The live inbound secrets of every channel, from SSM Parameter Store. Used by `webhook`, so without boto3.

One SecureString a channel, named `PREFIX/webhook/PLATFORM/CHANNEL`, holding
`{"keys": ["newest", "older"], "verify_token": "…"}`, kept for a minute. Strangers can make Dankbar ask SSM (40 reads a
second in an account) for channels that do not exist: such questions are rationed.
"""

from json import loads
from time import monotonic

from dankbar.aws.signed import CallRefused, SignedClient
from dankbar.errors import AskedTooOften, ConfigurationError, StoreUnavailable
from dankbar.model.delivery import Secrets

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

KEPT_SECONDS = 60.0
MISSES_AT_ONCE = 10.0
"""So many questions for channels that do not exist may come at once, and one more each second."""
KEPT_MISSES = 100


class WebhookSecrets:
    """Secrets by platform and channel."""

    def __init__(self, client: SignedClient, prefix: str, clock: "Callable[[], float]" = monotonic) -> None:
        """`prefix`: `/dankbar/STACK`. `clock`: seconds that only go forward."""
        self._client, self._prefix, self._clock = client, prefix, clock
        self._kept: dict[str, tuple[float, Secrets | None]] = {}
        self._misses_left, self._counted_at = MISSES_AT_ONCE, clock()

    def of(self, platform: str, channel: str) -> Secrets | None:
        """The channel's live secrets; None for a channel that does not exist.

        Raises StoreUnavailable where SSM does not answer and nothing is kept, AskedTooOften where too many channels
        that do not exist were asked for, ConfigurationError where the parameter is not of the form above.
        """
        name = f"{self._prefix}/webhook/{platform}/{channel}"
        kept = self._kept.get(name)
        if kept is not None and self._clock() - kept[0] < KEPT_SECONDS:
            return kept[1]
        if kept is None:
            self._ration()
        try:
            secrets = self._read(name)
        except (StoreUnavailable, CallRefused) as error:
            if kept is None:
                raise StoreUnavailable(f"the channel's secrets cannot be read: {error}") from error
            secrets = kept[1]
        if secrets is None and len(self._kept) >= KEPT_MISSES:
            self._kept = {name: entry for name, entry in self._kept.items() if entry[1] is not None}
        if kept is None and secrets is not None:
            self._misses_left += 1
        self._kept[name] = (self._clock(), secrets)
        return secrets

    def _ration(self) -> None:
        now = self._clock()
        self._misses_left = min(MISSES_AT_ONCE, self._misses_left + now - self._counted_at)
        self._counted_at = now
        if self._misses_left < 1:
            raise AskedTooOften("too many channels that do not exist were asked for")
        self._misses_left -= 1

    def _read(self, name: str) -> Secrets | None:
        try:
            answer = self._client.call("GetParameter", {"Name": name, "WithDecryption": True})
        except CallRefused as refused:
            if refused.code == "ParameterNotFound":
                return None
            raise
        return _secrets(answer["Parameter"]["Value"], name)


def _secrets(value: str, name: str) -> Secrets:
    """A text in place of the list of keys would make a key of each of its characters, which anybody guesses."""
    try:
        document = loads(value)
        keys, verify_token = document["keys"], document.get("verify_token", "")
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        keys, verify_token = None, None
    if not (
        isinstance(keys, list)
        and keys
        and all(isinstance(key, str) and key for key in keys)
        and isinstance(verify_token, str)
    ):
        form = '{"keys": ["…"], "verify_token": "…"}'
        raise ConfigurationError(f"SSM parameter {name} must hold {form}; set it with `dankbar secret set`")
    return Secrets(keys=tuple(keys), verify_token=verify_token)
