"""The paths of Meta's Graph API that Dankbar calls, in any version (`/v26.0/…`).

Sources: Meta, Pages API "Comments" and Messenger Platform "Private Replies" for the calls; Meta, "Handling errors" and
"Rate limits" for the bodies of errors and the usage headers; Meta, "Paginated results" for the cursors.
"""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from itertools import cycle
from math import ceil
from typing import Any

from flask import Blueprint, Response, jsonify, request

from dankbar_cli.playground.brand import BRAND
from dankbar_cli.playground.calls import Attendant
from dankbar_cli.playground.memory import Comment, Deed, Memory
from dankbar_cli.playground.mood import Answer, Mood, Moods

PLATFORM = "facebook"

RATE_LIMITS = {
    4: "(#4) Application request limit reached",
    17: "(#17) User request limit reached",
    32: "(#32) Page request limit reached",
    613: "(#613) Calls to this api have exceeded the rate limit.",
}
DEFAULT_LIMIT = 25
GREATEST_LIMIT = 100
DEFAULT_FIELDS = ("id", "created_time", "from", "message")


class Graph:
    """Comments, likes, hiding, deleting and private replies of one page."""

    def __init__(self, memory: Memory, moods: Moods, page_id: str, refused_tokens: frozenset[str]) -> None:
        self._memory = memory
        self._page_id = page_id
        self._limits = cycle(RATE_LIMITS.items())
        self._attendant = Attendant(
            PLATFORM,
            memory,
            moods,
            {Answer.RATE_LIMITED: self._rate_limited, Answer.FAILING: _failing, Answer.TOKEN_EXPIRED: _token_expired},
            _unauthorised,
            refused_tokens,
        )

    def blueprint(self) -> Blueprint:
        """The paths."""
        node = "/v<int:major>.<int:minor>/<target>"
        blueprint = self._attendant.blueprint(
            (
                ("POST", f"{node}/comments", self._existing(self._reply)),
                ("GET", f"{node}/comments", self._existing(self._comments)),
                ("POST", f"{node}/feed", self._existing(self._publish)),
                ("POST", f"{node}/likes", self._existing(self._like)),
                ("POST", f"{node}/messages", self._existing(self._message)),
                ("GET", f"{node}/conversations", self._existing(self._conversations)),
                ("POST", node, self._existing(self._update)),
                ("DELETE", node, self._existing(self._delete)),
            )
        )
        blueprint.after_request(self._with_usage)
        return blueprint

    def _existing(self, view: Callable[[str], Response]) -> Callable[..., Response]:
        def checked(major: int, minor: int, target: str) -> Response:
            return _gone(target) if self._memory.is_deleted(PLATFORM, target) else view(target)

        return checked

    def _reply(self, target: str) -> Response:
        message = _parameters().get("message")
        if not isinstance(message, str) or not message.strip():
            return _error(100, "(#100) Invalid parameter: message", "OAuthException")
        post = target.rpartition("_")[0] or target
        reply = self._memory.reply(PLATFORM, target, message, f"{post.rpartition('_')[2]}_{self._memory.number()}")
        return jsonify({"id": reply.id})

    def _publish(self, page_id: str) -> Response:
        """A post of the Page's own: it stands among the replies, to the Page itself."""
        message = _parameters().get("message")
        if not isinstance(message, str) or not message.strip():
            return _error(100, "(#100) Invalid parameter: message", "OAuthException")
        return jsonify({"id": self._memory.reply(PLATFORM, page_id, message, f"{page_id}_{self._memory.number()}").id})

    def _like(self, target: str) -> Response:
        self._memory.like(PLATFORM, target)
        return jsonify({"success": True})

    def _update(self, target: str) -> Response:
        hidden = str(_parameters().get("is_hidden", "")).lower()
        if hidden not in {"true", "false", "1", "0"}:
            return _error(100, "(#100) Invalid parameter: is_hidden", "OAuthException")
        self._memory.hide(PLATFORM, target, hidden=hidden in {"true", "1"})
        return jsonify({"success": True})

    def _delete(self, target: str) -> Response:
        self._memory.delete(PLATFORM, target)
        return jsonify({"success": True})

    def _message(self, page_id: str) -> Response:
        sent = _parameters()
        recipient, message = sent.get("recipient"), sent.get("message")
        if not isinstance(recipient, dict) or not isinstance(message, dict) or not message.get("text"):
            return _error(100, "(#100) Invalid parameter: recipient and message are needed", "OAuthException")
        target = next((str(recipient[key]) for key in ("comment_id", "post_id", "id") if recipient.get(key)), "")
        if not target:
            return _error(100, "(#100) Invalid parameter: recipient", "OAuthException")
        if self._memory.is_deleted(PLATFORM, target):
            return _gone(target)
        deed = self._memory.private_message(PLATFORM, target, str(message["text"]), f"m_{self._memory.number()}")
        return jsonify({"recipient_id": target, "message_id": deed.id})

    def _conversations(self, page_id: str) -> Response:
        """The one with `user_id`, its messages newest first: those that were sent from here."""
        sent = self._memory.private_messages_to(PLATFORM, request.args.get("user_id", ""))
        messages = [self._node(deed, ("id", "from", "message")) for deed in reversed(sent)]
        return jsonify({"data": [{"id": f"t_{page_id}", "messages": {"data": messages}}] if messages else []})

    def _comments(self, target: str) -> Response:
        written = self._memory.comments_in(PLATFORM, target)
        found: list[Comment | Deed] = sorted(
            [*written, *self._memory.replies_to(PLATFORM, target)], key=lambda one: one.at
        )
        if request.args.get("order") == "reverse_chronological":
            found.reverse()
        ids = [one.id for one in found]
        limit = min(max(request.args.get("limit", DEFAULT_LIMIT, int), 1), GREATEST_LIMIT)
        after = _cursor_of(request.args.get("after", ""))
        start = ids.index(after) + 1 if after in ids else 0
        page = found[start : start + limit]
        answer: dict[str, Any] = {"data": [self._node(one, _asked_fields()) for one in page]}
        if page:
            answer["paging"] = {"cursors": {"before": _cursor(page[0].id), "after": _cursor(page[-1].id)}}
            if start + limit < len(found):
                answer["paging"]["next"] = f"{request.base_url}?limit={limit}&after={_cursor(page[-1].id)}"
        return jsonify(answer)

    def _node(self, one: Comment | Deed, fields: tuple[str, ...]) -> dict[str, Any]:
        author = (self._page_id, BRAND) if isinstance(one, Deed) else (one.author_id, one.author)
        known = {
            "id": one.id,
            "created_time": one.at.strftime("%Y-%m-%dT%H:%M:%S+0000"),
            "from": dict(zip(("id", "name"), author, strict=True)),
            "message": one.text or "",
            "is_hidden": self._memory.is_hidden(PLATFORM, one.id),
        }
        return {name: value for name, value in known.items() if name in ("id", *fields)}

    def _with_usage(self, response: Response) -> Response:
        response.headers.setdefault("X-App-Usage", '{"call_count":28,"total_time":25,"total_cputime":25}')
        return response

    def _rate_limited(self, mood: Mood) -> Response:
        code, message = next(self._limits)
        response = _error(code, message, "OAuthException")
        wait = ceil(mood.rate_limited_for / 60)
        usage = {"type": "pages", "call_count": 100 if wait else 99, "total_cputime": 25, "total_time": 25}
        page = {self._page_id: [usage | {"estimated_time_to_regain_access": wait}]}
        response.headers["X-Business-Use-Case-Usage"] = json.dumps(page)
        return response


def _error(code: int, message: str, kind: str, status: int = 400, **more: object) -> Response:
    error = {"message": message, "type": kind, "code": code, **more, "fbtrace_id": "APlaygroundTrace"}
    response = jsonify({"error": error})
    response.status_code = status
    return response


def _failing(_: Mood) -> Response:
    message = "An unexpected error has occurred. Please retry your request later."
    return _error(2, message, "OAuthException", 500, is_transient=True)


def _token_expired(_: Mood) -> Response:
    message = "Error validating access token: Session has expired."
    return _error(190, message, "OAuthException", 401, error_subcode=463)


def _unauthorised(token: str) -> Response:
    if token:
        return _error(190, "Invalid OAuth access token - Cannot parse access token", "OAuthException", 401)
    return _error(104, "An access token is required to request this resource.", "OAuthException")


def _gone(target: str) -> Response:
    message = (
        f"Unsupported {request.method.lower()} request. Object with ID '{target}' does not exist, cannot be loaded due "
        "to missing permissions, or does not support this operation"
    )
    return _error(100, message, "GraphMethodException", error_subcode=33)


def _parameters() -> dict[str, Any]:
    """Query, form and JSON body alike, as Graph takes them; an object in a form is written as JSON."""
    sent: dict[str, Any] = {name: _object_of(value) for name, value in request.values.items()}
    body = request.get_json(silent=True)
    return sent | body if isinstance(body, dict) else sent


def _asked_fields() -> tuple[str, ...]:
    asked = tuple(name.partition("{")[0].strip() for name in request.args.get("fields", "").split(","))
    return DEFAULT_FIELDS if asked == ("",) else asked


def _object_of(value: str) -> Any:
    if not value.startswith("{"):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _cursor(comment_id: str) -> str:
    return urlsafe_b64encode(comment_id.encode()).decode()


def _cursor_of(cursor: str) -> str:
    try:
        return urlsafe_b64decode(cursor.encode()).decode()
    except ValueError:
        return ""
