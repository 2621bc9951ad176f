"""The calls on one Facebook Page: answer, like, hide, show again, delete, answer in private, find our own answer.

Sources: Meta, Pages API, "Comments and @mentions"; Graph API reference, "Object comments", "Object likes", "Comment";
Messenger Platform, "Send API", "Private replies", "Conversations"; Graph API, "Handling errors", "Rate limits".
Graph answers almost every failure with 400, 403 or 500: what can be done is decided by `error.code`, not by the status.
"""

import json
import re
from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from typing import Any
from urllib.parse import quote

import httpx

from dankbar.errors import DankbarError, Gone, RateLimited, Refused, Temporary, TokenExpired, Unclear
from dankbar.model.community import Channel
from dankbar.model.event import Event, Kind
from dankbar.model.platform import Capabilities

GRAPH = "https://graph.facebook.com"
VERSION = "v26.0"
"""Released 2026-07-29; Meta keeps a version for two years."""

COMMENT_LENGTH = 8_000
POST_LENGTH = 63_206
MESSAGE_LENGTH = 2_000
PRIVATE_REPLY_WITHIN = timedelta(days=7)

CAPABILITIES = Capabilities(
    thank=True,
    thank_by_default=True,
    like=True,
    hide=True,
    delete=True,
    private_reply=True,
    length=COMMENT_LENGTH,
    answer_within=None,
    finds_own_reply=True,
    publish=True,
)

PAUSE = timedelta(minutes=5)
"""Our own pause at 100 % usage where Meta does not say how long it lasts (the platform's limit is a rolling hour)."""
LONGEST_PAUSE = timedelta(hours=24)

_TIMEOUT = httpx.Timeout(8.0, connect=3.0, pool=3.0)
_LONGEST_ANSWER = 1_000_000
_PAGES = 5
_PAGE_LENGTH = 100
_TOKEN = re.compile(r"[!-~]{1,1000}")
_TRACE = re.compile(r"[\w+/=-]{1,60}")


@dataclass(frozen=True, slots=True)
class _Rule:
    """What an error code means, as the error to raise, and what the operator can do."""

    codes: Container[object]
    error: type[DankbarError]
    advice: str


_PASSING = _Rule({1, 2}, Temporary, "Meta has a passing failure: try again later")
_BY_SUBCODE = (
    _Rule({(100, 33)}, Gone, "the object is deleted or not visible to us: nothing is left to answer"),
    _Rule({(1, 1357046)}, Unclear, "Meta may have carried it out all the same: look before trying again"),
    _Rule({(10, 2018278)}, Refused, "the 24 hours for answering this message are over: answer it in Meta's inbox"),
)
_BY_CODE = (
    _Rule({4, 17, 32, 341, 613}, RateLimited, "Meta's rate limit is reached: wait"),
    _Rule(range(80_000, 80_015), RateLimited, "Meta's rate limit for this business is reached: wait"),
    _Rule({102, 190}, TokenExpired, "the Page's access token is expired, revoked or wrong: store a new one in SSM"),
    _PASSING,
    _Rule({33, 803}, Gone, "the object is deleted or not visible to us: nothing is left to answer"),
    _Rule({368}, Refused, "Meta blocks what this Page does as abusive: set shadow: true and see Page quality"),
    _Rule({506}, Refused, "the same text was posted just before: look whether it stands there"),
    _Rule({551}, Refused, "the person cannot be reached by message at present"),
    _Rule(
        {3, 10, *range(200, 300)},
        Refused,
        "a permission is missing: the app needs pages_manage_engagement, pages_read_engagement and, for messages,"
        " pages_messaging with Advanced Access, for posts pages_manage_posts",
    ),
)
_BY_STATUS = (
    _Rule({429}, RateLimited, "the rate limit is reached: wait"),
    _Rule(range(500, 600), Temporary, _PASSING.advice),
    _Rule({401}, TokenExpired, "the Page's access token is expired, revoked or wrong: store a new one in SSM"),
)
_OTHERWISE = _Rule((), Refused, "Facebook does not take this call: look the code up under Graph API, Handling errors")
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)


class PageApi:
    """The calls on one Page. Keeps its HTTP client, and what Meta said about the Page's usage of its limits."""

    def __init__(self, page_id: str, token: str, base_url: str = GRAPH) -> None:
        self._page_id = page_id
        self._paused_until: datetime | None = None
        self._client = httpx.Client(
            base_url=f"{base_url.rstrip('/')}/{VERSION}/",
            timeout=_TIMEOUT,
            follow_redirects=False,
            headers={"Authorization": f"Bearer {token}", "Accept": "application/json", "Accept-Encoding": "identity"},
        )

    def reply(self, event: Event, text: str) -> str:
        """Comments under the event's `target`; a private message is answered in its conversation.

        Returns the id of the comment or message. Raises the errors of `dankbar.model.platform.Api`; `Refused` without
        a call for what Graph cannot answer: a mention elsewhere, another Page's event, a conversation that another app
        has (standby), a text that is too long.
        """
        self._check_ours(event)
        if _is_private(event):
            return self._send({"recipient": {"id": _sender(event)}, "messaging_type": "RESPONSE"}, text)
        _check_length(text, COMMENT_LENGTH)
        answer = self._call("POST", f"{_target(event)}/comments", data={"message": text})
        return _id_in(answer, "id")

    def like(self, event: Event) -> None:
        """Likes a post or comment as the Page."""
        self._change(event, "POST", "/likes")

    def hide(self, event: Event) -> None:
        """Hides a comment or a visitor's post; its author and their friends still see it."""
        self._change(event, "POST", data={"is_hidden": "true"})

    def unhide(self, event: Event) -> None:
        """Shows it again."""
        self._change(event, "POST", data={"is_hidden": "false"})

    def delete(self, event: Event) -> None:
        """Deletes it for good."""
        self._change(event, "DELETE")

    def private_reply(self, event: Event, text: str) -> str:
        """Answers a comment or post by one private message, possible within seven days. Returns the message's id.

        After that the conversation is the person's: Meta takes another message only when they have answered.
        """
        self._check_ours(event)
        if _is_private(event):
            return self.reply(event, text)
        if event.kind not in (Kind.COMMENT, Kind.POST, Kind.MENTION, Kind.EDIT):
            raise Refused(f"Facebook has no private reply to a {event.kind}: answer it publicly or by hand")
        if datetime.now(UTC) - event.occurred_at > PRIVATE_REPLY_WITHIN:
            raise Refused("the seven days for a private reply are over: answer publicly")
        what = "post_id" if event.target == event.thread else "comment_id"
        return self._send({"recipient": {what: _named(event)}}, text)

    def publish(self, text: str, key: str) -> str:
        """Publishes a post on the Page (Pages API, "Posts", "Publish posts"; permission pages_manage_posts).

        Returns its id, `PAGE_POST`, as comments name it. Facebook has no key by which it tells repeats.
        """
        _check_length(text, POST_LENGTH)
        return _id_in(self._call("POST", f"{_quoted(self._page_id)}/feed", data={"message": text}), "id")

    def find_own_reply(self, event: Event, text: str) -> str | None:
        """The id of the Page's answer with this text (white space aside), else None.

        Facebook hangs an answer to an answer under the first comment, so that one is searched too. Raises `Refused`
        where there are more answers than are looked through: a person has to look.
        """
        self._check_ours(event)
        pages = self._conversation(event) if _is_private(event) else self._comments(event)
        for said in pages:
            author = said.get("from")
            by_us = isinstance(author, dict) and str(author.get("id")) == self._page_id
            found = said.get("id")
            if by_us and isinstance(found, str) and _same(said.get("message"), text):
                return found
        return None

    # Reading ------------------------------------------------------------------------------------

    def _comments(self, event: Event) -> Iterator[dict[str, Any]]:
        places = [_target(event)]
        if event.parent and event.parent != event.target:
            places.append(_quoted(event.parent))
        for place in places:
            yield from self._paged(f"{place}/comments")

    def _paged(self, path: str) -> Iterator[dict[str, Any]]:
        """The newest first; only the cursor is taken from Meta's paging, never its address."""
        query = {"fields": "id,from,message", "order": "reverse_chronological", "limit": str(_PAGE_LENGTH)}
        for _ in range(_PAGES):
            answer = self._call("GET", path, params=query)
            yield from _items(answer)
            after = _next_cursor(answer)
            if after is None:
                return
            query["after"] = after
        raise Refused(f"more than {_PAGES * _PAGE_LENGTH} answers stand there: look by hand whether ours is among them")

    def _conversation(self, event: Event) -> Iterator[dict[str, Any]]:
        """The latest messages of the conversation with the event's sender."""
        query = {
            "platform": "messenger",
            "user_id": _sender(event),
            "fields": f"messages.limit({_PAGE_LENGTH}){{id,from,message}}",
        }
        for conversation in _items(self._call("GET", f"{_quoted(self._page_id)}/conversations", params=query)):
            yield from _items(conversation.get("messages", {"data": []}))

    # Writing ------------------------------------------------------------------------------------

    def _change(self, event: Event, method: str, edge: str = "", data: Mapping[str, str] | None = None) -> None:
        self._check_ours(event)
        if _is_private(event):
            raise Refused("Facebook offers this for posts and comments only, not for messages")
        answer = self._call(method, f"{_target(event)}{edge}", data=data)
        success = answer.get("success") if isinstance(answer, dict) else answer
        if success not in (True, "true"):
            raise Unclear("Facebook took the call but did not say that it succeeded: look before trying again")

    def _send(self, envelope: Mapping[str, Any], text: str) -> str:
        _check_length(text, MESSAGE_LENGTH)
        message = {**envelope, "message": {"text": text}}
        return _id_in(self._call("POST", f"{_quoted(self._page_id)}/messages", json=message), "message_id")

    def _check_ours(self, event: Event) -> None:
        extra = event.extra
        if "elsewhere" in extra:
            raise Refused("Facebook lets a Page not act on a mention on somebody else's ground: answer it by hand")
        if "page" in extra:
            raise Refused("the event belongs to another Page: add a channel with that Page's account_id and token")
        if "standby" in extra:
            raise Refused("another app has this conversation: it has to answer or to pass the thread control on")

    # The wire -----------------------------------------------------------------------------------

    def _call(self, method: str, path: str, **content: Any) -> Any:
        now = datetime.now(UTC)
        if self._paused_until and now < self._paused_until:
            raise RateLimited("Meta's rate limit is used up: wait", self._paused_until)
        writing = method != "GET"
        status, headers, body = self._exchange(method, path, writing, content)
        until = _paused_until(headers, datetime.now(UTC))
        self._paused_until = until
        answer = _decoded(body)
        error = answer.get("error") if isinstance(answer, dict) else None
        if isinstance(error, dict) or not 200 <= status < 300:
            raise _failure(status, error if isinstance(error, dict) else {}, writing, until)
        if answer is None:
            raise _unreadable(writing)
        return answer

    def _exchange(
        self, method: str, path: str, writing: bool, content: dict[str, Any]
    ) -> tuple[int, httpx.Headers, bytes]:
        try:
            with self._client.stream(method, path, **content) as response:
                body = bytearray()
                for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > _LONGEST_ANSWER:
                        break
                return response.status_code, response.headers, bytes(body)
        except _NOT_SENT as error:
            raise Temporary(f"Facebook cannot be reached ({type(error).__name__}): try again later") from error
        except httpx.HTTPError as error:
            what = f"Facebook's answer was lost ({type(error).__name__})"
            raise (
                Unclear(f"{what}: look before trying again") if writing else Temporary(f"{what}: try again later")
            ) from error


def connect(channel: Channel, token: str, base_url: str | None = None) -> PageApi:
    """The calls on the channel's Page. `token`: a Page access token; `base_url` replaces Graph's address.

    Raises TokenExpired where the token holds what no token does, without telling what.
    """
    token = token.strip()
    if not _TOKEN.fullmatch(token):
        raise TokenExpired(f"what is stored for {channel.name} is no access token: store the Page's in SSM")
    return PageApi(channel.account_id, token, base_url or GRAPH)


# What goes out -----------------------------------------------------------------------------------


def _named(event: Event) -> str:
    if not event.target or not event.target.strip("."):
        raise Refused("the event names nothing that could be acted on: look at it by hand")
    return event.target


def _target(event: Event) -> str:
    return _quoted(_named(event))


def _is_private(event: Event) -> bool:
    """A message, or what happened to one later (an edit, a reaction)."""
    return event.kind is Kind.MESSAGE or "conversation" in event.extra


def _sender(event: Event) -> str:
    """The person of a conversation: its thread."""
    if event.thread is None:
        raise Refused("the message names no sender: answer it by hand in Meta's inbox")
    return event.thread


def _quoted(one_id: str) -> str:
    return quote(one_id, safe="")


def _check_length(text: str, longest: int) -> None:
    if len(text) > longest:
        raise Refused(f"the text has {len(text)} characters, Facebook takes {longest}: shorten it")


# What comes back ---------------------------------------------------------------------------------


def _decoded(body: bytes) -> Any:
    """The answer as JSON, or None."""
    if len(body) > _LONGEST_ANSWER:
        return None
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _unreadable(writing: bool) -> Temporary:
    if writing:
        return Unclear("Facebook took the call but its answer cannot be read: look before trying again")
    return Temporary("Facebook's answer cannot be read: try again later")


def _id_in(answer: object, name: str) -> str:
    found = answer.get(name) if isinstance(answer, dict) else None
    if not isinstance(found, str) or not found:
        raise _unreadable(writing=True)
    return found


def _items(answer: object) -> list[dict[str, Any]]:
    items = answer.get("data") if isinstance(answer, dict) else None
    if not isinstance(items, list):
        raise _unreadable(writing=False)
    return [item for item in items if isinstance(item, dict)]


def _next_cursor(answer: Mapping[str, Any]) -> str | None:
    """Where the next page begins; None on the last one, which has cursors too but no `next`."""
    paging = answer.get("paging")
    if not isinstance(paging, dict) or "next" not in paging or not isinstance(paging.get("cursors"), dict):
        return None
    after = paging["cursors"].get("after")
    return after if isinstance(after, str) and 0 < len(after) <= 2_000 else None


def _same(found: object, text: str) -> bool:
    return isinstance(found, str) and found.split() == text.split()


def _failure(status: int, error: Mapping[str, Any], writing: bool, until: datetime | None) -> DankbarError:
    """The error that says what can be done. Meta's own message is left out: it may quote the token or a person."""
    code, subcode = _number(error.get("code")), _number(error.get("error_subcode"))
    rule = _meaning(status, code, subcode, error.get("is_transient") is True)
    kind, advice = rule.error, rule.advice
    if kind is Temporary and status == 504 and writing:
        kind, advice = Unclear, "a gateway gave up waiting: look before trying again"
    if kind is Unclear and not writing:
        kind = Temporary
    trace = error.get("fbtrace_id")
    where = f", fbtrace_id {trace}" if isinstance(trace, str) and _TRACE.fullmatch(trace) else ""
    message = f"{advice} (Facebook: status {status}, code {code}, subcode {subcode}{where})"
    if kind is RateLimited:
        return RateLimited(message, until)
    return kind(message)


def _meaning(status: int, code: int | None, subcode: int | None, transient: bool) -> _Rule:
    """The most special rule that fits."""
    by_subcode = (rule for rule in _BY_SUBCODE if (code, subcode) in rule.codes)
    by_code = (rule for rule in _BY_CODE if code in rule.codes)
    by_transience = (rule for rule in (_PASSING,) if transient)
    by_status = (rule for rule in _BY_STATUS if status in rule.codes)
    return next(chain(by_subcode, by_code, by_transience, by_status), _OTHERWISE)


def _number(value: object) -> int | None:
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 12:
        return int(value)
    return value if type(value) is int else None


# Rate limits ---------------------------------------------------------------------------------------


def _paused_until(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """Until when another call is pointless, by the usage headers; None: go on.

    `X-Business-Use-Case-Usage` (Page tokens) gives minutes in `estimated_time_to_regain_access`; `X-App-Usage` only
    percentages, of which 100 throttles (Meta, "Rate limits").
    """
    return max((now + pause for pause in map(_pause, _usages(headers)) if pause), default=None)


def _usages(headers: Mapping[str, str]) -> Iterator[Mapping[str, Any]]:
    app = _decoded(headers.get("x-app-usage", "").encode("utf-8", "replace"))
    if isinstance(app, dict):
        yield app
    business = _decoded(headers.get("x-business-use-case-usage", "").encode("utf-8", "replace"))
    for usages in business.values() if isinstance(business, dict) else ():
        yield from (usage for usage in (usages if isinstance(usages, list) else ()) if isinstance(usage, dict))


def _pause(usage: Mapping[str, Any]) -> timedelta | None:
    minutes = _quantity(usage.get("estimated_time_to_regain_access"))
    if minutes > 0:
        return min(timedelta(minutes=minutes), LONGEST_PAUSE)
    used = max(_quantity(usage.get(name)) for name in ("call_count", "total_time", "total_cputime"))
    return PAUSE if used >= 100 else None


def _quantity(value: object) -> float:
    return float(value) if isinstance(value, int | float) and 0 <= value < 1_000_000 else 0.0
