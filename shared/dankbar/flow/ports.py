"""What the way of an event needs from outside, as protocols: `aws` fills them, tests may fill them otherwise."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Protocol

from dankbar.model.community import Channel, Community, SecondOpinionSettings
from dankbar.model.decision import Opinion
from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Instant
from dankbar.model.messages import Notice, PageOrder, PageStep, Retry, WorkItem
from dankbar.model.page import Call, PageRecord, Step
from dankbar.model.platform import Api
from dankbar.model.record import EventRecord, Known, Marker, Opened, Said
from dankbar.model.thread import Memory, Trace

if TYPE_CHECKING:
    from dankbar.model.moderation import Act, Outcome, Standing


class Configuration(Protocol):
    """The community's configuration, cached for a minute."""

    def current(self) -> Community:
        """The compiled configuration. Raises ConfigurationError where none was pushed."""
        ...


class Ledger(Protocol):
    """The table, as `respond` sees it."""

    def look_up(self, events: Sequence[tuple[Event, Marker | None]]) -> list[Known]:
        """What is known about these events, in their order; at most 25 of them."""
        ...

    def open(
        self, record: EventRecord, marker: Marker | None, said: Said | None = None, *, to_starter: bool = False
    ) -> Opened:
        """Writes an event down for the first time, with what is intended, in one transaction with the marker and with
        the note of what is said under the post. `to_starter`: as an answer to a conversation starter.
        """
        ...

    def remember(self, channel: str, thread: str, trace: Trace) -> Memory:
        """Adds to the memory of a thread, once however often it is called, and returns what it is now."""
        ...

    def resume(self, record: EventRecord, seen_lease: float) -> bool:
        """Takes over a record whose lease has run out; False where somebody else was faster."""
        ...

    def save(self, record: EventRecord, held_lease: float) -> bool:
        """Writes down how far the actions have come; False where the lease is somebody else's meanwhile."""
        ...

    def record(self, channel: str, event_id: str) -> EventRecord | None:
        """The record of an event."""
        ...

    def noted(self, act: "Act") -> bool:
        """Whether the end of this act of moderation stands on the audit trail."""
        ...

    def note(self, act: "Act", standing: "Standing") -> None:
        """Writes an act that nobody but the configuration decided on the audit trail, with its count; once."""
        ...

    def delivery(self, channel: str, digest: str) -> Delivery | None:
        """A stored delivery, whole."""
        ...

    def finish(self, delivery: Delivery, outcome: Literal["done", "unparsed"]) -> None:
        """Takes a delivery off the index of open ones."""
        ...


class ModerationLedger(Protocol):
    """The table, as those see it who moderate by hand."""

    def record(self, channel: str, event_id: str) -> EventRecord | None:
        """The record of an event; None where it is not there (any more)."""
        ...

    def standing(self, channel: str, target: str) -> "tuple[Standing | None, int]":
        """Where a text stands (None: never moderated), and the number of the last act of a human on it."""
        ...

    def hidden(self) -> "Sequence[Standing]":
        """What is hidden now."""
        ...

    def begin(self, act: "Act") -> "Act":
        """Writes down that an act begins; returns the one that has begun under this id before, if any."""
        ...

    def end(
        self, act: "Act", outcome: "Outcome", at: Instant, standing: "Standing | None", problem: str | None
    ) -> None:
        """Writes down how an act ended and where the text stands now (None: as before), and counts what was done;
        once, however often it is called.
        """
        ...


class Outbox(Protocol):
    """The queues, as `respond` sees them. Every consumer tells repeats by the message's id."""

    def work_item(self, item: WorkItem) -> None:
        """Puts an item on the humans' queue."""
        ...

    def page(self, order: PageOrder) -> None:
        """Puts a page on the page queue."""
        ...

    def park(self, retry: Retry, delay: float) -> None:
        """Has a delivery or event worked again after `delay` seconds (in hops where SQS cannot wait so long)."""
        ...


class SecondOpinion(Protocol):
    """Somebody else's view of a text."""

    def ask(self, text: str, language: str, settings: SecondOpinionSettings) -> Opinion | None:
        """What the other takes a text for. `language`: ISO 639-1, or `und`. None where none is to be had: it took too
        long, costs too much, failed, cannot judge that language. Never raises.
        """
        ...


class Apis(Protocol):
    """The platforms' calls."""

    def of(self, channel: Channel) -> Api:
        """The calls on a channel, with a live token. Raises TokenExpired where no token is stored."""
        ...

    def forget(self, channel: Channel) -> None:
        """Reads the token anew next time."""
        ...


class PageSteps(Protocol):
    """The page queue, as the pager and the desk see it."""

    def later(self, step: PageStep, delay: float) -> None:
        """Has a page looked at again after `delay` seconds."""
        ...

    def notify(self, notice: Notice, delay: float) -> None:
        """Has a person told something after `delay` seconds; once, however often it is asked for."""
        ...


class PageLedger(Protocol):
    """The table, as the pager and the desk see it."""

    def register(self, order: PageOrder, new: PageRecord) -> str:
        """The id of the page an order belongs to: the one it opened, an open storm's, or else `new`. Counts it once."""
        ...

    def page(self, page_id: str) -> PageRecord | None:
        """A page."""
        ...

    def claim(self, page_id: str, name: str, step: Step, *, while_open: bool, due_at: float | None = None) -> bool:
        """Writes down that a step (its number as `name`) or something else is about to be sent; False where it was
        claimed before or, `while_open`, somebody has acknowledged.

        `due_at`: unix seconds after which `watch` looks whether the next step was forgotten.
        """
        ...

    def wait(self, page_id: str, due_at: float) -> None:
        """Has `watch` look at a page only after that (unix seconds): its next step is to wait."""
        ...

    def sent(self, page_id: str, name: str) -> None:
        """Writes down that what was claimed went out."""
        ...

    def release(self, page_id: str, name: str) -> None:
        """Takes a claim back: it has surely not gone out."""
        ...

    def acknowledge(self, page_id: str, person: str) -> PageRecord | None:
        """Writes down who has it, once; returns the page as it is then."""
        ...

    def pass_on(self, page_id: str, person: str) -> PageRecord | None:
        """Writes down that a person cannot, once; returns the page as it is then."""
        ...

    def claim_notice(self, notice_id: str) -> bool:
        """Writes down that a notice is about to be sent; False where it was claimed before."""
        ...

    def release_notice(self, notice_id: str) -> None:
        """Takes that back: it has surely not gone out."""
        ...


class PageItems(Protocol):
    """The list of what waits for a human, as the desk sees it."""

    def of_page(self, page: PageRecord, most: int) -> list[WorkItem]:
        """The items that belong to a page, at most so many, by the time they came in; the one that opened it is among
        them. One that is not on the list (yet, or any more) is left out.
        """
        ...


class Topic(Protocol):
    """The SNS topic."""

    def publish(self, call: Call) -> None:
        """Tells one person by one way.

        Raises Temporary where it has surely not gone out, Unclear where that is unknown.
        """
        ...
