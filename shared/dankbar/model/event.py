"""One thing that somebody did on a platform, in one shape for all platforms."""

from datetime import UTC, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, ConfigDict, Field

from dankbar.model.base import Model


def _in_utc(value: datetime) -> datetime:
    return value.astimezone(UTC)


Instant = Annotated[AwareDatetime, AfterValidator(_in_utc)]
"""An aware instant, kept in UTC."""


class Kind(StrEnum):
    """What happened. Only the first five are somebody speaking to the brand."""

    COMMENT = "comment"
    """A comment or a reply under something of the brand's."""
    POST = "post"
    """A post by a visitor on the brand's own page."""
    MENTION = "mention"
    """A post or comment elsewhere that names or quotes the brand."""
    MESSAGE = "message"
    """A private message."""
    REVIEW = "review"
    """A rating or recommendation."""
    REACTION = "reaction"
    """A like or another reaction, given or taken back."""
    EDIT = "edit"
    """A text that was there before has changed."""
    DELETION = "deletion"
    """Something is gone: `target` names it."""
    VISIBILITY = "visibility"
    """Something was hidden or shown again: `target` names it."""
    NOTICE = "notice"
    """The platform tells the operator something (access revoked, replay finished): `text` says what."""
    UNKNOWN = "unknown"
    """The parser does not know this yet; the delivery keeps the original."""


SPEAKING = frozenset({Kind.COMMENT, Kind.POST, Kind.MENTION, Kind.MESSAGE, Kind.REVIEW})
"""Kinds in which somebody speaks to the brand and may expect an answer."""


class Author(Model):
    """Who did it, as far as the platform tells."""

    model_config = ConfigDict(frozen=True)

    id: str | None = None
    """The platform's id of the person for this brand; never used across channels."""
    name: str | None = Field(default=None, max_length=500)
    """The display name as the platform gives it ("Anna Schäfer", "xX_Gamer_99")."""
    username: str | None = Field(default=None, max_length=200)
    is_brand: bool = False
    """The brand's own account: an echo of what we or a colleague wrote."""
    is_bot: bool = False
    """The platform marks the account as automated."""


class Event(Model):
    """One thing that somebody did. `id` is unique in the channel: the same event delivered twice has the same id."""

    model_config = ConfigDict(frozen=True)

    platform: str
    channel: str
    id: str = Field(min_length=1, max_length=400)
    """Made from the platform's own ids (`comment:901_903`, `comment:901_903:remove`)."""
    kind: Kind
    occurred_at: Instant
    """When it happened; when the platform does not say, when it was sent or received."""
    author: Author = Author()
    text: str = Field(default="", max_length=70_000)
    """What the person wrote, as plain text, whole."""
    target: str | None = None
    """The platform's id of what to answer, like or hide; for a deletion, edit or reaction, of what is meant."""
    thread: str | None = None
    """The platform's id of the post or conversation this belongs to."""
    parent: str | None = None
    """The platform's id of what this answers, if that is not the thread itself."""
    permalink: str | None = None
    language: str | None = None
    """ISO 639-1, if the platform says so."""
    positive: bool | None = None
    """A review's recommendation: yes, no, or not said."""
    summoned: bool = False
    """The writer addressed the brand by name (mention, quote): some platforms allow an answer only then."""
    shared: bool = False
    """The text is not the writer's to the brand alone: a share, a quote of others."""
    extra: dict[str, str] = Field(default_factory=dict)
    """A few short values that only this platform's `api` reads back. Never a secret."""

    @property
    def speaks(self) -> bool:
        """Somebody speaks to the brand here and may expect an answer."""
        return self.kind in SPEAKING
