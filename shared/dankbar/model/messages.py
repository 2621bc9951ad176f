"""The messages on the queues. Those on the humans' queue are public and versioned: a helpdesk can consume them.

Their JSON Schemas are in `infra/schemas/`; a test holds them equal to these models.
"""

from typing import Literal

from pydantic import ConfigDict, Field

from dankbar.model.base import Model
from dankbar.model.decision import Reason, Sort, Urgency
from dankbar.model.event import Author, Instant, Kind

TEXT_IN_MESSAGE = 20_000
"""Characters of a text that a message carries: SQS takes 1 MiB, helpdesks less; the whole text is on the event."""


class Message(Model):
    """Base of the messages; what a consumer does not know it ignores, so that fields can be added."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class WorkItem(Message):
    """Something that waits for a human (queue `HumanQueue`, version 1). Delivered at least once; `id` tells repeats."""

    version: Literal[1] = 1
    id: str
    """`CHANNEL/EVENT ID`: the same item delivered again has the same id."""
    platform: str
    channel: str
    event: str
    kind: Kind
    sort: Sort | None = None
    """What the text was understood to be; null where nobody spoke to the brand (a notice, an edit)."""
    urgency: Urgency
    received_at: Instant
    """When Dankbar decided that a human has to look."""
    answer_by: Instant
    """Until when a human has answered, by the community's promise for this urgency."""
    author: Author
    text: str = Field(max_length=TEXT_IN_MESSAGE)
    """What the person wrote, as plain text: never trust it as HTML."""
    text_is_cut: bool = False
    """The text is longer than a message carries; the whole one is on the platform."""
    permalink: str | None = None
    """The address at which a person sees it, if the platform told one."""
    target: str | None = None
    """The platform's id of what to answer."""
    answered: str | None = None
    """What Dankbar has answered already, if anything."""
    rule: int | None = None
    """The number of the netiquette's rule that it breaks, if any."""
    hidden: bool = False
    """It was hidden at once, for that rule; a human may show it again."""
    reasons: tuple[Reason, ...]
    """Why it waits for a human."""
    in_words: tuple[str, ...] = ()
    """The reasons in the team's language."""
    clock_offset: int = 0
    """Seconds by which the clock was put forward: other than 0 only in rehearsals."""

    @property
    def is_feedback(self) -> bool:
        """Somebody tells what the brand could do better; kept for `dankbar feedback export`."""
        return self.sort in (Sort.SUGGESTION, Sort.COMPLAINT)


class PageOrder(Message):
    """An urgent item that wakes whoever is on duty (queue `PageQueue`)."""

    version: Literal[1] = 1
    what: Literal["item"] = "item"
    incident: str
    """What it is about: orders with the same incident are one storm."""
    item: str
    """The work item's id."""
    platform: str
    channel: str
    sort: Sort | None = None
    author: str | None = Field(default=None, max_length=200)
    summary: str = Field(max_length=300)
    """The beginning of what was written."""
    urgency: Urgency = Urgency.URGENT
    """What is less than urgent waits for the end of a person's quiet hours."""
    topic: str | None = None
    """The critical topic it speaks of, if any: its expert is told beside whoever is on call."""
    permalink: str | None = Field(default=None, max_length=2000)
    """The address at which a person sees it, if the platform told one."""
    answered: str | None = Field(default=None, max_length=1000)
    """What Dankbar has answered already, if anything (its beginning)."""
    clock_offset: int = 0


class PageStep(Message):
    """Time to look at a page again: the `next` step or the later ways of a step (`round`) unless somebody acknowledged,
    the `digest` of a storm, or `taken`: somebody acknowledged, and the others are told.
    """

    version: Literal[1] = 1
    what: Literal["next", "round", "digest", "taken"]
    page: str
    step: int = 0
    round: int = 0
    """Which of the later ways of a step's people, counted from 1; `taken`: how often it was looked at in vain."""
    not_before: float = 0
    """Unix seconds; SQS delays at most 15 minutes, so a longer wait comes in several hops."""


class Notice(Message):
    """Something that one person should know and nobody has to acknowledge (queue `PageQueue`)."""

    version: Literal[1] = 1
    what: Literal["notice"] = "notice"
    id: str = Field(max_length=200)
    """Tells repeats: a notice is sent once, however often it comes."""
    person: str
    """Id; sent by the first way by which this person is reached."""
    sms: str = Field(max_length=160)
    """One GSM segment."""
    subject: str = Field(max_length=99)
    text: str = Field(max_length=4_000)
    """The same at length, plain text, for whoever reads mail."""
    not_before: float = 0
    """Unix seconds, as for `PageStep`."""


class ToolEvent(Message):
    """What an https way (an incident tool) is posted, version 1: JSON in the field `Message` of SNS's envelope, which
    AWS signs (SNS Developer Guide, "Verifying the signatures of Amazon SNS messages").
    """

    version: Literal[1] = 1
    event: Literal["page", "more", "acknowledged", "notice"]
    """`page`: call the person; `more`: the same page has more messages; `acknowledged`: close the alert; `notice`:
    something to know."""
    person: str
    """Id of whose way it is."""
    page: str | None = None
    """12 hexadecimal digits; tells repeats, and what `acknowledged` closes."""
    brand: str | None = None
    platform: str | None = None
    channel: str | None = None
    urgency: Urgency | None = None
    topic: str | None = None
    items: int = 0
    """How many messages belong to the page."""
    author: str | None = None
    summary: str
    """What was written, as plain text: never trust it as HTML."""
    permalink: str | None = None
    opened_at: Instant | None = None
    acknowledged_by: str | None = None
    link: str | None = None
    """The page on which the person acknowledges or passes on."""
    callback: str | None = None
    """Where the tool acknowledges for the person: POST of `{"page": …, "action": "acknowledge" or "pass"}`, signed as
    Standard Webhooks with the person's secret."""


class Retry(Message):
    """Work a delivery, or one event of it, again; have an overdue event's writer told that it takes longer (`hold`); or
    post a conversation starter (queue `RetryQueue`).
    """

    version: Literal[1] = 1
    what: Literal["delivery", "event", "hold", "starter"]
    channel: str
    id: str
    """The delivery's digest, the event's id, or the starter's."""
    not_before: float = 0
    """Unix seconds, as for `PageStep`."""
