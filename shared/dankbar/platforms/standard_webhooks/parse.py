"""Standard Webhooks, parsed: messages of Dankbar's own contract (see `message`) become events."""

import json
from collections.abc import Iterator
from typing import Any

from pydantic import ValidationError

from dankbar.model.delivery import Delivery
from dankbar.model.event import Author, Event, Kind
from dankbar.platforms.standard_webhooks.message import AuthorData, EventData, clean


def parse(delivery: Delivery, account_id: str) -> Iterator[Event]:
    """The events of a message, one (`dankbar.event.v1`) or several (`dankbar.events.v1`), in their order.

    A message of another type, and a broken event, become an event of kind UNKNOWN. Raises ValueError where the body is
    no JSON object with a `type` and `data`. The message's own `timestamp` is not needed and not looked at.
    """
    message = _opened(delivery.body)
    return _events(delivery, account_id, message)


def _opened(body: bytes) -> dict[str, Any]:
    try:
        message = json.loads(body.decode())
    except (ValueError, RecursionError):
        raise ValueError("the body is no JSON in UTF-8") from None
    if not isinstance(message, dict) or not isinstance(message.get("type"), str) or "data" not in message:
        raise ValueError("the body is no message of Standard Webhooks: a JSON object with type, timestamp and data")
    return message


def _events(delivery: Delivery, account_id: str, message: dict[str, Any]) -> Iterator[Event]:
    for position, piece in enumerate(_pieces(message)):
        try:
            data = EventData.model_validate(piece)
        except ValidationError:
            yield _unknown(delivery, position, message["type"])
        else:
            yield _event(delivery, account_id, data)


def _pieces(message: dict[str, Any]) -> list[Any]:
    """The raw events; for a message that is not understood, one piece that is no event."""
    match message:
        case {"type": "dankbar.event.v1", "data": data}:
            return [data]
        case {"type": "dankbar.events.v1", "data": {"events": list(pieces)}}:
            return pieces
        case _:
            return [None]


def _event(delivery: Delivery, account_id: str, data: EventData) -> Event:
    kind = Kind(data.kind)
    author = data.author or AuthorData()
    return Event(
        platform=delivery.platform,
        channel=delivery.channel,
        id=f"{kind}:{data.id}",
        kind=kind,
        occurred_at=data.occurred_at,
        author=Author(
            id=author.id,
            name=author.name,
            username=author.username,
            is_brand=author.brand or author.id == account_id,
            is_bot=author.bot,
        ),
        text=data.text or "",
        target=data.target or data.id,
        thread=data.thread,
        parent=data.parent,
        permalink=data.permalink,
        language=data.language[:2] if data.language else None,
        positive=data.positive,
        summoned=kind is Kind.MENTION,
        extra={"id": data.id},
    )


def _unknown(delivery: Delivery, position: int, message_type: str) -> Event:
    return Event(
        platform=delivery.platform,
        channel=delivery.channel,
        id=f"unknown:{delivery.digest[:64]}:{position}",
        kind=Kind.UNKNOWN,
        occurred_at=delivery.received_at,
        extra={"type": clean(message_type[:100])},
    )
