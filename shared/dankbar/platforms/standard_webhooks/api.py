"""Standard Webhooks, outbound: what Dankbar decides is posted to the channel's `reply_url`, signed the same way.

The contract is `message.ReplyMessage` (`infra/schemas/reply.v1.schema.json`). The receiver carries out each
`webhook-id` once, so whatever got lost on the way is simply sent again: nothing here is ever `Unclear`. What an answer
means: Standard Webhooks 1.0.0, "Delivery success and failure".
"""

from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from hashlib import sha256

import httpx

from dankbar.errors import DankbarError, RateLimited, Refused, RetryLater, SignatureError, Temporary, TokenExpired
from dankbar.model.community import Channel
from dankbar.model.event import Event
from dankbar.model.platform import Capabilities
from dankbar.platforms.standard_webhooks.message import (
    LONGEST_REPLY,
    ReplyAction,
    ReplyData,
    ReplyMessage,
    StarterData,
    StarterMessage,
    clean,
)
from dankbar.platforms.standard_webhooks.webhook import signed_headers

CAPABILITIES = Capabilities(
    thank=True,
    thank_by_default=True,
    like=True,
    hide=True,
    delete=True,
    private_reply=True,
    length=LONGEST_REPLY,
    answer_within=None,
    finds_own_reply=False,
    reply_is_idempotent=True,
    publish=True,
)

TIMEOUT = httpx.Timeout(8.0, connect=3.0)
LONGEST_WAIT = timedelta(days=30)
"""A `retry-after` beyond that is cut to it."""

_SIGNATURE = "does not accept the signature: store the secret that it checks with as the channel's token"
_OTHER_ADDRESS = "set it to the address that takes Dankbar's replies"

_ANSWERS: dict[int, tuple[type[DankbarError], str]] = {
    401: (TokenExpired, _SIGNATURE),
    403: (TokenExpired, _SIGNATURE),
    408: (Temporary, "was too slow"),
    410: (Refused, f"is switched off: {_OTHER_ADDRESS}"),
    425: (Temporary, "wants it later"),
    429: (RateLimited, "wants fewer messages"),
    501: (Refused, "does not offer this action: switch it off for this channel, or build it there"),
}
_ANSWERS_BY_HUNDRED: dict[int, tuple[type[DankbarError], str]] = {
    3: (Refused, f"redirects, which is not followed: {_OTHER_ADDRESS}"),
    4: (Refused, f"refuses the message: {_OTHER_ADDRESS}, or look into the log there"),
}
_FAILED = (Temporary, "failed")

_TOGGLES = frozenset({"hide", "unhide"})


class StandardWebhooksApi:
    """The calls on one channel; see `model.platform.Api`. Keeps one HTTP client."""

    def __init__(self, channel: Channel, token: str, base_url: str | None = None) -> None:
        self._setting = f"channels.{channel.name}.reply_url"
        self._reply_url = channel.reply_url
        self._base_url = base_url
        self._keys = token.split()
        self._client = httpx.Client(timeout=TIMEOUT, follow_redirects=False, headers={"user-agent": "Dankbar"})

    def reply(self, event: Event, text: str) -> str:
        """Answers the event. Returns the message's `webhook-id`."""
        return self._post(event, "reply", text)

    def like(self, event: Event) -> None:
        """Likes what the event's `target` names."""
        self._post(event, "like")

    def hide(self, event: Event) -> None:
        """Hides what the event's `target` names."""
        self._post(event, "hide")

    def unhide(self, event: Event) -> None:
        """Shows it again."""
        self._post(event, "unhide")

    def delete(self, event: Event) -> None:
        """Deletes it for good."""
        self._post(event, "delete")

    def private_reply(self, event: Event, text: str) -> str:
        """Answers in private. Returns the message's `webhook-id`."""
        return self._post(event, "private_reply", text)

    def publish(self, text: str, key: str) -> str:
        """Has the receiver publish a post of the brand's own. Returns the message's `webhook-id`."""
        now, text = datetime.now(UTC), clean(text)
        if not 0 < len(text) <= LONGEST_REPLY:
            raise Refused(f"a post has 1 to {LONGEST_REPLY} characters, this one {len(text)}: rewrite it")
        data = StarterData(id=_id_of("starter", key), text=text)
        return self._send(
            StarterMessage(type="dankbar.starter.v1", timestamp=now.replace(microsecond=0), data=data), now
        )

    def find_own_reply(self, event: Event, text: str) -> str | None:
        """Always None: there is nothing to ask, and no need, since the same reply sent again is taken once."""
        return None

    def _post(self, event: Event, action: ReplyAction, text: str | None = None) -> str:
        now = datetime.now(UTC)
        return self._send(_message(event, action, text, now), now)

    def _send(self, message: ReplyMessage | StarterMessage, now: datetime) -> str:
        body = message.model_dump_json(exclude_none=True).encode()
        headers = self._signed(message.data.id, now, body)
        try:
            with self._client.stream("POST", self._address(), content=body, headers=headers) as response:
                self._check(response, now)
        except (httpx.InvalidURL, httpx.UnsupportedProtocol):
            raise Refused(f"{self._setting} is no address: {_OTHER_ADDRESS}") from None
        except httpx.HTTPError as error:
            raise Temporary(f"{self._setting} cannot be reached ({type(error).__name__})") from None
        return message.data.id

    def _address(self) -> httpx.URL:
        if not self._reply_url:
            raise Refused(f"{self._setting} is missing: {_OTHER_ADDRESS}")
        address = httpx.URL(self._reply_url)
        if self._base_url is None:
            return address
        base = httpx.URL(self._base_url)
        return address.copy_with(scheme=base.scheme, host=base.host, port=base.port)

    def _signed(self, message_id: str, now: datetime, body: bytes) -> dict[str, str]:
        try:
            signed = signed_headers(self._keys, message_id, int(now.timestamp()), body)
        except SignatureError:
            raise TokenExpired(
                f"{self._setting}: the channel's token is no signing secret; store one like whsec_<base64>"
            ) from None
        return {"content-type": "application/json", **signed}

    def _check(self, response: httpx.Response, now: datetime) -> None:
        """The status says it all; the answer's body is never read, however large."""
        status = response.status_code
        if response.is_success:
            return
        error, what = _ANSWERS.get(status) or _ANSWERS_BY_HUNDRED.get(status // 100) or _FAILED
        message = f"{self._setting} answered {status}: it {what}"
        if issubclass(error, RetryLater):
            raise error(message, until=_until(response.headers.get("retry-after", ""), now))
        raise error(message)


def connect(channel: Channel, token: str, base_url: str | None = None) -> StandardWebhooksApi:
    """The calls on one channel.

    `token`: the outgoing signing secret, `whsec_…`; several, separated by spaces, sign each, so that the receiver can
    rotate. `base_url` replaces scheme, host and port of the channel's `reply_url`.
    """
    return StandardWebhooksApi(channel, token, base_url)


def _message(event: Event, action: ReplyAction, text: str | None, now: datetime) -> ReplyMessage:
    text = None if text is None else clean(text)
    if text is not None and not 0 < len(text) <= LONGEST_REPLY:
        raise Refused(f"an answer has 1 to {LONGEST_REPLY} characters, this one {len(text)}: rewrite it")
    in_reply_to = event.extra.get("id", event.id)
    return ReplyMessage(
        type="dankbar.reply.v1",
        timestamp=now.replace(microsecond=0),
        data=ReplyData(
            id=_message_id(event, action, text, now),
            in_reply_to=in_reply_to,
            target=event.target or in_reply_to,
            action=action,
            text=text,
        ),
    )


def _message_id(event: Event, action: ReplyAction, text: str | None, now: datetime) -> str:
    """The same for the same action on the same event, so that the receiver carries it out once.

    The text is part of it: the automatic answer and a colleague's later one are two. So is the time of hiding and
    showing again, each of which may come twice and, taken twice, does no harm.
    """
    when = str(int(now.timestamp())) if action in _TOGGLES else ""
    return _id_of(event.channel, event.id, action, text or "", when)


def _id_of(*parts: str) -> str:
    return "msg_" + sha256("\0".join(parts).encode()).hexdigest()[:32]


def _until(retry_after: str, now: datetime) -> datetime | None:
    """`retry-after` in seconds or as a date (RFC 9110, 10.2.3), as an instant not before `now`; None: not said."""
    if retry_after.isascii() and retry_after.isdigit():
        seconds = int(retry_after) if len(retry_after) < 10 else LONGEST_WAIT.total_seconds()
        return min(now + timedelta(seconds=seconds), now + LONGEST_WAIT)
    try:
        moment = parsedate_to_datetime(retry_after)
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return min(max(moment, now), now + LONGEST_WAIT)
