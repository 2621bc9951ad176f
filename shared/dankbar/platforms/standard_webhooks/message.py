"""The messages of Dankbar's own contract: what a system of the customer posts, and what it is posted back.

Both follow the payload convention of Standard Webhooks 1.0.0, "Payload structure": `type`, `timestamp`, `data`. They
are published as JSON Schema in `infra/schemas/` (see `schemas`). A change that could break a sender or a receiver is a
new version with a new `type`; fields that are not known here are ignored, so that either side may send more.
"""

import re
from datetime import UTC, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

MOMENT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})$"
LONGEST_ID = 200
LONGEST_TEXT = 70_000
LONGEST_REPLY = 4_000
"""Characters. At most 16 kB in UTF-8: a message is best below 20 kB (Standard Webhooks, "Payload size")."""


def clean(text: str) -> str:
    """NUL and lone surrogates, which neither a database nor UTF-8 takes, become U+FFFD."""
    return text.replace("\0", "\ufffd").encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _cleaned(value: object) -> object:
    return clean(value) if isinstance(value, str) else value


def _id(value: object) -> object:
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return _cleaned(value)


def _moment(value: object) -> datetime:
    if isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not re.fullmatch(MOMENT, value):
        raise ValueError("write the instant like 2026-11-24T12:00:00+01:00, with its offset or Z")
    try:
        return datetime.fromisoformat(value).astimezone(UTC)
    except OverflowError:
        raise ValueError("the instant lies outside the calendar") from None


Text = Annotated[str, Field(max_length=LONGEST_TEXT), BeforeValidator(_cleaned)]
Name = Annotated[str, Field(max_length=500), BeforeValidator(_cleaned)]
Handle = Annotated[str, Field(max_length=200), BeforeValidator(_cleaned)]
Language = Annotated[str, Field(max_length=35, pattern=r"^[a-z]{2}(-[A-Za-z0-9]{2,8})*$"), BeforeValidator(_cleaned)]
Address = Annotated[str, Field(max_length=2_000, pattern=r"^https?://[^\s]+$"), BeforeValidator(_cleaned)]
Id = Annotated[
    str,
    Field(min_length=1, max_length=LONGEST_ID),
    BeforeValidator(_id),
    WithJsonSchema({"type": ["string", "integer"], "minLength": 1, "maxLength": LONGEST_ID}),
]
"""An id of the customer's system; a number is taken as its digits."""
Moment = Annotated[
    datetime,
    BeforeValidator(_moment),
    WithJsonSchema({"type": "string", "format": "date-time", "pattern": MOMENT}),
]
"""An instant with its offset from UTC; kept in UTC."""


class _Message(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, extra="ignore")


# What comes in -------------------------------------------------------------------------------


class AuthorData(_Message):
    """Who did it."""

    id: Id | None = Field(
        default=None,
        description="The person's id in your system. Without it nobody can be kept from being thanked twice a day.",
    )
    name: Name | None = Field(default=None, description="The display name, by which the person is addressed.")
    username: Handle | None = Field(default=None, description="The login or handle, if there is one.")
    bot: bool = Field(default=False, description="The account is automated: it is never answered.")
    brand: bool = Field(
        default=False,
        description="The account is the brand's own. Set it on what you publish for Dankbar too: it is never answered.",
    )


class EventData(_Message):
    """One thing that somebody did."""

    id: Id = Field(description="Your id of this event: sent again it is the same event, and no two events share one.")
    kind: Literal["comment", "post", "mention", "message", "review", "edit", "deletion", "reaction"] = Field(
        description="What happened. The first five are somebody speaking to the brand, `message` in private. "
        "`edit`: a text has changed. `deletion`: it is gone. `reaction`: a like or another one.",
    )
    author: AuthorData | None = Field(default=None, description="Who did it, as far as you know.")
    text: Text | None = Field(default=None, description="What the person wrote, as plain text, whole.")
    language: Language | None = Field(
        default=None, description="The text's language, if you know it: `de`, `en`, `de-AT`."
    )
    target: Id | None = Field(
        default=None,
        description="Your id of what is meant: what a reply, a like or hiding acts on; for an edit, a deletion or a "
        "reaction the text that it is about. Without it, the event's own id.",
    )
    thread: Id | None = Field(default=None, description="Your id of the article, topic or conversation it belongs to.")
    parent: Id | None = Field(default=None, description="Your id of what it answers, if that is not the thread itself.")
    permalink: Address | None = Field(default=None, description="Where a person finds it in a browser.")
    positive: bool | None = Field(default=None, description="A review's recommendation: yes, no, or not said.")
    occurred_at: Moment = Field(description="When it happened.")


class EventsData(_Message):
    """Several events in one message."""

    events: tuple[EventData, ...] = Field(
        strict=False, description="In the order in which they happened. One that is broken does not harm the others."
    )


class EventMessage(_Message):
    """One event."""

    type: Literal["dankbar.event.v1"]
    timestamp: Moment = Field(description="When the message was made.")
    data: EventData


class EventsMessage(_Message):
    """Several events."""

    type: Literal["dankbar.events.v1"]
    timestamp: Moment = Field(description="When the message was made.")
    data: EventsData


# What goes back ------------------------------------------------------------------------------

ReplyAction = Literal["reply", "like", "hide", "unhide", "delete", "private_reply"]


class ReplyData(_Message):
    """What to do about an event."""

    model_config = ConfigDict(
        json_schema_extra={
            "if": {"properties": {"action": {"enum": ["reply", "private_reply"]}}},
            "then": {"required": ["text"]},
        }
    )

    id: str = Field(
        description="The same as the header `webhook-id`: an id that was carried out before is answered with 2xx, and "
        "nothing is done a second time.",
        pattern=r"^msg_[0-9a-f]{32}$",
    )
    in_reply_to: str = Field(description="The event's `data.id`, as it was sent; a number as its digits.", min_length=1)
    target: str = Field(description="The event's `data.target`, or its id: what to act on.", min_length=1)
    action: ReplyAction = Field(
        description="`reply`: publish the text as an answer of the brand (in private if the event was). "
        "`private_reply`: send it to the author in private. `like`, `hide`, `unhide`, `delete`: as they say.",
    )
    text: str | None = Field(
        default=None, description="The answer, as plain text.", min_length=1, max_length=LONGEST_REPLY
    )


class StarterData(_Message):
    """What to publish."""

    id: str = Field(
        description="The same as the header `webhook-id`: an id that was carried out before is answered with 2xx, and "
        "nothing is done a second time. Send it as `thread` of what people answer: so the answers are gathered.",
        pattern=r"^msg_[0-9a-f]{32}$",
    )
    text: str = Field(
        description="A post of the brand's own, as plain text: publish it.", min_length=1, max_length=LONGEST_REPLY
    )


class StarterMessage(_Message):
    """A conversation starter."""

    type: Literal["dankbar.starter.v1"]
    timestamp: Moment = Field(description="When the message was made.")
    data: StarterData


class ReplyMessage(_Message):
    """One action of Dankbar."""

    type: Literal["dankbar.reply.v1"]
    timestamp: Moment = Field(description="When the message was made.")
    data: ReplyData
