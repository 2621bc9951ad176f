"""Where a channel's `reply_url` points: takes what Dankbar sends (`dankbar.reply.v1`) and carries it out.

Nothing is verified: a stand-in for a shop shows what it gets. A `webhook-id` that was there before is answered like
the first time, but nothing is done again (Standard Webhooks 1.0.0, "Idempotency").
"""

from collections.abc import Callable
from datetime import UTC, datetime

from flask import Blueprint, Response, request

from dankbar_cli.playground.calls import Attendant
from dankbar_cli.playground.memory import Memory, StandardReply
from dankbar_cli.playground.mood import Answer, Mood, Moods

PLATFORM = "standard_webhooks"

Carry = Callable[[Memory, StandardReply], object]

ACTIONS: dict[str, Carry] = {
    "reply": lambda memory, it: memory.reply(it.platform, it.target, it.text, it.id),
    "private_reply": lambda memory, it: memory.private_message(it.platform, it.target, it.text, it.id),
    "like": lambda memory, it: memory.like(it.platform, it.target),
    "hide": lambda memory, it: memory.hide(it.platform, it.target, hidden=True),
    "unhide": lambda memory, it: memory.hide(it.platform, it.target, hidden=False),
    "delete": lambda memory, it: memory.delete(it.platform, it.target),
    "publish": lambda memory, it: memory.reply(it.platform, it.target, it.text, it.id),
}


class Standard:
    """One path a channel: `POST /standard/CHANNEL`."""

    def __init__(self, memory: Memory, moods: Moods) -> None:
        self._memory = memory
        self._attendant = Attendant(
            PLATFORM,
            memory,
            moods,
            {
                Answer.RATE_LIMITED: _rate_limited,
                Answer.FAILING: lambda _: _said(503, "The shop has a problem."),
                Answer.TOKEN_EXPIRED: lambda _: _said(401, "The signature is not accepted."),
            },
            None,
        )

    def blueprint(self) -> Blueprint:
        """The path."""
        return self._attendant.blueprint((("POST", "/standard/<channel>", self._take),))

    def _take(self, channel: str) -> Response:
        message = _message(channel)
        if message is None:
            return _said(400, "A webhook-id and a JSON object with data.target and data.action are needed.")
        carry_out = ACTIONS.get(message.action)
        if carry_out is None:
            return _said(501, "The shop does not offer this action.")
        if self._memory.standard_reply(message):
            carry_out(self._memory, message)
        return Response(status=204)


def _message(channel: str) -> StandardReply | None:
    webhook_id = request.headers.get("webhook-id")
    body = request.get_json(force=True, silent=True)
    data = body.get("data") if isinstance(body, dict) else None
    if isinstance(data, dict) and isinstance(body, dict) and body.get("type") == "dankbar.starter.v1":
        data = {**data, "target": channel, "action": "publish"}  # a post of the brand's own is to the channel itself
    if not webhook_id or not isinstance(body, dict) or not isinstance(data, dict) or not data.get("target"):
        return None
    return StandardReply(
        platform=PLATFORM,
        target=str(data["target"]),
        text=str(data.get("text", "")),
        at=datetime.now(UTC),
        id=webhook_id,
        channel=channel,
        action=str(data.get("action")),
        body=body,
    )


def _said(status: int, text: str) -> Response:
    return Response(f"{text}\n", status, mimetype="text/plain")


def _rate_limited(mood: Mood) -> Response:
    response = _said(429, "Slow down.")
    response.headers["Retry-After"] = str(mood.rate_limited_for)
    return response
