"""The paths of X's API v2 that Dankbar calls.

Sources: X, API reference "Create or edit Post", "Hide reply", "Delete Post", "Create DM message by participant ID",
"Get DM events", "Search recent Posts", "Get Posts" (of a user); "Rate limits" for the headers; "Response Codes &
Errors" for the problems.
"""

import re
from datetime import datetime
from time import time
from typing import Any

from flask import Blueprint, Response, jsonify, request

from dankbar_cli.playground.brand import X_USERNAME
from dankbar_cli.playground.calls import Attendant
from dankbar_cli.playground.memory import Deed, Memory
from dankbar_cli.playground.mood import Answer, Mood, Moods

PLATFORM = "x"
WINDOW = 15 * 60
"""Seconds of a rate limit's window."""
LIMIT = 100
INVALID = "https://api.x.com/2/problems/invalid-request"
DEFAULT_FIELDS = ("id", "text", "edit_history_tweet_ids")
OPERATOR = re.compile(r"(conversation_id|in_reply_to_tweet_id|from):(\S+)")


class X:
    """Posts, hiding, deleting and direct messages of one account."""

    def __init__(self, memory: Memory, moods: Moods, account_id: str, refused_tokens: frozenset[str]) -> None:
        self._memory = memory
        self._account_id = account_id
        self._attendant = Attendant(
            PLATFORM,
            memory,
            moods,
            {
                Answer.RATE_LIMITED: _rate_limited,
                Answer.FAILING: lambda _: _problem(503, "Service Unavailable"),
                Answer.TOKEN_EXPIRED: lambda _: _problem(401, "Unauthorized"),
            },
            lambda _: _problem(401, "Unauthorized"),
            refused_tokens,
        )

    def blueprint(self) -> Blueprint:
        """The paths."""
        blueprint = self._attendant.blueprint(
            (
                ("POST", "/2/tweets", self._create),
                ("PUT", "/2/tweets/<target>/hidden", self._hide),
                ("DELETE", "/2/tweets/<target>", self._delete),
                ("POST", "/2/dm_conversations/with/<participant>/messages", self._message),
                ("GET", "/2/dm_conversations/with/<participant>/dm_events", self._messages),
                ("GET", "/2/tweets/search/recent", self._search),
                ("GET", "/2/users/<user>/tweets", self._posts_of),
            )
        )
        blueprint.after_request(_with_limits)
        return blueprint

    def _create(self) -> Response:
        sent = _body()
        answered = sent.get("reply")
        target = str(answered.get("in_reply_to_tweet_id", "")) if isinstance(answered, dict) else ""
        if not _text_of(sent):
            return _invalid("text")
        if target and self._memory.is_deleted(PLATFORM, target):
            return _problem(
                403, "Forbidden", "You attempted to reply to a Tweet that is deleted or not visible to you."
            )
        post = self._memory.reply(PLATFORM, target, _text_of(sent), self._memory.snowflake(after=target))
        return _created({"id": post.id, "text": post.text, "edit_history_tweet_ids": [post.id]})

    def _hide(self, target: str) -> Response:
        hidden = _body().get("hidden")
        if not isinstance(hidden, bool):
            return _invalid("hidden")
        if self._memory.is_deleted(PLATFORM, target):
            return _missing(target)
        self._memory.hide(PLATFORM, target, hidden=hidden)
        return jsonify({"data": {"hidden": hidden}})

    def _delete(self, target: str) -> Response:
        if self._memory.is_deleted(PLATFORM, target):
            return _missing(target)
        self._memory.delete(PLATFORM, target)
        return jsonify({"data": {"deleted": True}})

    def _message(self, participant: str) -> Response:
        text = _text_of(_body())
        if not text:
            return _invalid("text")
        deed = self._memory.private_message(PLATFORM, participant, text, self._memory.snowflake())
        conversation = "-".join(sorted((participant, self._account_id)))
        return _created({"dm_conversation_id": conversation, "dm_event_id": deed.id})

    def _messages(self, participant: str) -> Response:
        sent = self._memory.private_messages_to(PLATFORM, participant)
        events = [
            {
                "id": deed.id,
                "event_type": "MessageCreate",
                "text": deed.text,
                "sender_id": self._account_id,
                "created_at": _iso(deed.at),
            }
            for deed in reversed(sent)
        ]
        return jsonify(
            {"data": events, "meta": {"result_count": len(events)}} if events else {"meta": {"result_count": 0}}
        )

    def _search(self) -> Response:
        operators = OPERATOR.findall(request.args.get("query", ""))
        if not operators:
            return _invalid("query")
        return self._listed([post for post in self._memory.replies(PLATFORM) if self._matches(post, operators)])

    def _matches(self, post: Deed, operators: list[tuple[str, str]]) -> bool:
        known = self._memory.thread_of(PLATFORM, post.target)
        for name, value in operators:
            accepted = {
                "from": {X_USERNAME, f"@{X_USERNAME}", self._account_id},
                "in_reply_to_tweet_id": {post.target},
                "conversation_id": {known or value},
            }[name]
            if value not in accepted:
                return False
        return True

    def _posts_of(self, user: str) -> Response:
        since = request.args.get("since_id", 0, int)
        own = self._memory.replies(PLATFORM) if user == self._account_id else ()
        return self._listed([post for post in own if int(post.id) > since])

    def _listed(self, posts: list[Deed]) -> Response:
        posts.reverse()
        ids = [post.id for post in posts]
        size = min(max(request.args.get("max_results", 10, int), 5), 100)
        token = request.args.get("next_token") or request.args.get("pagination_token") or ""
        start = ids.index(token) if token in ids else 0
        page = posts[start : start + size]
        meta: dict[str, Any] = {"result_count": len(page)}
        if not page:
            return jsonify({"meta": meta})
        meta |= {"newest_id": page[0].id, "oldest_id": page[-1].id}
        if start + size < len(posts):
            meta["next_token"] = posts[start + size].id
        return jsonify({"data": [self._post(post) for post in page], "meta": meta})

    def _post(self, post: Deed) -> dict[str, Any]:
        known: dict[str, Any] = {
            "id": post.id,
            "text": post.text,
            "edit_history_tweet_ids": [post.id],
            "author_id": self._account_id,
            "conversation_id": self._memory.thread_of(PLATFORM, post.target) or post.target or post.id,
            "created_at": _iso(post.at),
        }
        if post.target:
            known["referenced_tweets"] = [{"type": "replied_to", "id": post.target}]
        asked = request.args.get("tweet.fields", "").split(",")
        return {name: value for name, value in known.items() if name in (*DEFAULT_FIELDS, *asked)}


def _body() -> dict[str, Any]:
    body = request.get_json(silent=True)
    return body if isinstance(body, dict) else {}


def _text_of(sent: dict[str, Any]) -> str:
    text = sent.get("text")
    return text if isinstance(text, str) and text.strip() else ""


def _created(data: dict[str, Any]) -> Response:
    response = jsonify({"data": data})
    response.status_code = 201
    return response


def _iso(instant: datetime) -> str:
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _problem(status: int, title: str, detail: str = "", kind: str = "about:blank", **more: object) -> Response:
    response = jsonify({"title": title, "detail": detail or title, "type": kind, "status": status, **more})
    response.status_code = status
    response.mimetype = "application/problem+json"
    return response


def _invalid(parameter: str) -> Response:
    errors = [{"parameters": {parameter: []}, "message": f"The `{parameter}` parameter is missing or invalid"}]
    return _problem(
        400, "Invalid Request", "One or more parameters to your request was invalid.", INVALID, errors=errors
    )


def _missing(target: str) -> Response:
    detail = f"Could not find tweet with id: [{target}]."
    return _problem(404, "Not Found Error", detail, "https://api.x.com/2/problems/resource-not-found")


def _rate_limited(mood: Mood) -> Response:
    response = _problem(429, "Too Many Requests")
    response.headers["x-rate-limit-remaining"] = "0"
    response.headers["x-rate-limit-reset"] = str(int(time()) + mood.rate_limited_for)
    return response


def _with_limits(response: Response) -> Response:
    response.headers.setdefault("x-rate-limit-limit", str(LIMIT))
    response.headers.setdefault("x-rate-limit-remaining", str(LIMIT - 1))
    response.headers.setdefault("x-rate-limit-reset", str(int(time()) + WINDOW))
    return response
