"""A page: what woke whom, and who acknowledged it."""

from dataclasses import dataclass

from pydantic import Field

from dankbar.model.base import Model
from dankbar.model.decision import Sort, Urgency
from dankbar.model.event import Instant


class Step(Model):
    """Some people were told: a step of the escalation, later ways of one, or the digest of a storm."""

    people: tuple[str, ...]
    """Ids."""
    at: Instant
    calls: tuple[str, ...] = ()
    """By which ways, each as `PERSON/WAY`."""
    everybody: bool = False
    """The step that tells all there are."""
    sent: bool = False
    """False: about to be sent; whether it went out is unknown after a crash."""


class PageRecord(Model):
    """Everything about one page."""

    id: str
    """12 hexadecimal digits, made from the incident and the item that opened it."""
    incident: str
    item: str
    platform: str
    channel: str
    sort: Sort | None
    urgency: Urgency = Urgency.URGENT
    topic: str | None = None
    author: str | None
    summary: str
    permalink: str | None = None
    answered: str | None = None
    opened_at: Instant
    storm_ends: float
    """Unix seconds: until then more items of the incident belong to this page."""
    waited: bool = False
    """It came in quiet hours and was not urgent: it waits for their end, and with it all that comes until then."""
    items: int = 1
    """How many items belong to it."""
    steps: dict[int, Step] = Field(default_factory=dict)
    """Who was told so far, by number of the step."""
    others: dict[str, Step] = Field(default_factory=dict)
    """What was sent besides, by name: `1.2` the second later round of step 1, `digest`, `taken`, `grown.1` …"""
    passed: tuple[str, ...] = ()
    """Ids of those who said that they cannot."""
    acknowledged_by: str | None = None
    acknowledged_at: Instant | None = None
    clock_offset: int = 0

    @property
    def next_step(self) -> int:
        """The step after the last one that was begun."""
        return max(self.steps, default=-1) + 1

    @property
    def told(self) -> tuple[str, ...]:
        """Ids of everybody whom a step has told, in the order of the first time."""
        people = (who for number in sorted(self.steps) for who in self.steps[number].people)
        return tuple(dict.fromkeys(people))


@dataclass(frozen=True, slots=True)
class Call:
    """One message to one person by one way: published with these as attributes, on which the subscriptions filter."""

    person: str
    """Id."""
    by: str
    """`sms`, `email`, `https` or `chat`."""
    way: str
    """Tells the person's ways apart, see `domain.escalation.way_name`."""
    subject: str
    text: str
