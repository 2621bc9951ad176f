"""The JSON Schemas of the contract, made from the models.

After a change of `message`: `uv run python -m dankbar.platforms.standard_webhooks.schemas infra/schemas`.
"""

import json
import sys
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from dankbar.platforms.standard_webhooks.message import EventMessage, EventsMessage, ReplyMessage, StarterMessage

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_COMMENT = {
    "id": "c-48211",
    "kind": "comment",
    "author": {"id": "k-1007", "name": "Anna Schäfer"},
    "text": "Der Kran ist wunderschön, danke!",
    "language": "de",
    "thread": "holzkran",
    "permalink": "https://shop.example/holzkran#c-48211",
    "occurred_at": "2026-11-24T12:00:00+01:00",
}
_DELETION = {"id": "d-48212", "kind": "deletion", "target": "c-48211", "occurred_at": "2026-11-24T12:05:00+01:00"}

EVENT_EXAMPLES = [
    {"type": "dankbar.event.v1", "timestamp": "2026-11-24T11:00:01Z", "data": _COMMENT},
    {"type": "dankbar.events.v1", "timestamp": "2026-11-24T11:05:01Z", "data": {"events": [_COMMENT, _DELETION]}},
]
REPLY_EXAMPLES = [
    {
        "type": "dankbar.reply.v1",
        "timestamp": "2026-11-24T11:00:04Z",
        "data": {
            "id": "msg_0f5c1e2b9a7d4c3f8e6b1a2d3c4f5e60",
            "in_reply_to": "c-48211",
            "target": "c-48211",
            "action": "reply",
            "text": "Vielen Dank, liebe Anna! Das freut uns sehr. Jonas",
        },
    },
    {
        "type": "dankbar.reply.v1",
        "timestamp": "2026-11-24T11:00:05Z",
        "data": {
            "id": "msg_7d3e9c5b1f2a4e6d8c0b9a7f5e3d1c20",
            "in_reply_to": "c-48211",
            "target": "c-48211",
            "action": "like",
        },
    },
]

STARTER_EXAMPLES = [
    {
        "type": "dankbar.starter.v1",
        "timestamp": "2026-12-06T09:00:02Z",
        "data": {"id": "msg_3b1d5f7a9c2e4068b0d2f4a6c8e0a2c4", "text": "Was hat der Nikolaus euch gebracht?"},
    },
]


def event_schema() -> dict[str, Any]:
    """What a system of the customer posts to Dankbar: `infra/schemas/event.v1.schema.json`."""
    return _published(
        TypeAdapter(EventMessage | EventsMessage).json_schema(),
        name="event.v1",
        title="Dankbar event message, version 1",
        description="What a system of yours (shop, forum, helpdesk) posts to Dankbar, signed by Standard Webhooks "
        "1.0.0 (webhook-id, webhook-timestamp, webhook-signature): one event, or several.",
        examples=EVENT_EXAMPLES,
    )


def reply_schema() -> dict[str, Any]:
    """What Dankbar posts back to `channels.NAME.reply_url`: `infra/schemas/reply.v1.schema.json`."""
    return _published(
        ReplyMessage.model_json_schema(),
        name="reply.v1",
        title="Dankbar reply message, version 1",
        description="What Dankbar posts to the reply_url of a channel, signed by Standard Webhooks 1.0.0 with the "
        "channel's outgoing secret. Answer 2xx once it is done or was done before, 429 or 503 with retry-after to be "
        "asked again later, 410 to stop it.",
        examples=REPLY_EXAMPLES,
    )


def starter_schema() -> dict[str, Any]:
    """What Dankbar posts there to begin a conversation: `infra/schemas/starter.v1.schema.json`."""
    return _published(
        StarterMessage.model_json_schema(),
        name="starter.v1",
        title="Dankbar starter message, version 1",
        description="What Dankbar posts to the reply_url of a channel at the time of a planned conversation starter, "
        "signed like a reply message. Answer 2xx once it is published or was before, 501 if you offer nothing like it.",
        examples=STARTER_EXAMPLES,
    )


def _published(made: dict[str, Any], name: str, title: str, description: str, examples: list[Any]) -> dict[str, Any]:
    head = {"$schema": DRAFT, "$id": f"urn:dankbar:schema:{name}", "title": title, "description": description}
    body = {key: value for key, value in made.items() if key not in head}
    return {**head, "examples": examples, **body}


def write(folder: Path) -> None:
    """Writes all schemas into `folder`."""
    made = (("event.v1", event_schema()), ("reply.v1", reply_schema()), ("starter.v1", starter_schema()))
    for name, schema in made:
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (folder / f"{name}.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
