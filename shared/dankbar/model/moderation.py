"""What was done to a text that breaks a rule: the acts on the audit trail, where a text stands now, and the counts.

Nothing of the text itself is kept here, nor its writer's name: the trail outlives both.
"""

from typing import Literal, Self

from pydantic import ConfigDict, Field

from dankbar.model.base import Model
from dankbar.model.event import Author, Event, Instant

What = Literal["hide", "restore", "delete"]
Outcome = Literal["done", "failed"]
Phase = Literal["begun", "done", "failed"]


class Act(Model):
    """One act of moderation. `id` is unique among those on the same text."""

    model_config = ConfigDict(frozen=True)

    id: str
    what: What
    channel: str
    item: str
    """The work item's id, `CHANNEL/EVENT`."""
    target: str
    """The platform's id of the text."""
    rule: int
    """The number of the rule that is cited; for `restore`, of the one for which it was hidden."""
    who: str = Field(max_length=2_048)
    """`dankbar`, or the ARN of whoever called."""
    by: str | None = Field(default=None, max_length=100)
    """The person's name, where the caller gave one."""
    confidence: float | None = None
    """Triage's, between 0 and 1, where nobody decided but the configuration."""
    at: Instant
    month: str = Field(pattern=r"^[0-9]{4}-[0-9]{2}$")
    """The month on the brand's calendar in which it counts."""

    @property
    def automatic(self) -> bool:
        """No human decided this one."""
        return self.confidence is not None


class Entry(Model):
    """A line of the audit trail: an act has begun, is done, or has failed. Lines are added, never changed."""

    model_config = ConfigDict(frozen=True)

    act: Act
    phase: Phase
    at: Instant
    problem: str | None = Field(default=None, max_length=200)
    """The name of the error, where it failed."""


class Standing(Model):
    """Where a text stands now."""

    model_config = ConfigDict(frozen=True)

    state: Literal["shown", "hidden", "deleted"]
    rule: int
    item: str
    at: Instant
    told: bool = False
    """The writer has been told, or was to be: nobody is told twice."""
    event: Event
    """What the platform's calls need, without text and author."""

    @classmethod
    def after(cls, act: Act, event: Event, *, told: bool) -> Self:
        """Where the text of an event stands when this act is done."""
        bare = event.model_copy(update={"text": "", "author": Author()})
        return cls(state=STATES[act.what], rule=act.rule, item=act.item, at=act.at, told=told, event=bare)


STATES: dict[What, Literal["shown", "hidden", "deleted"]] = {"hide": "hidden", "restore": "shown", "delete": "deleted"}


class Month(Model):
    """How many acts of each kind cite which rule in a month: all that the public is told."""

    model_config = ConfigDict(frozen=True)

    month: str
    counts: dict[tuple[What, int], int] = Field(default_factory=dict)
    """By what was done, and the rule's number."""

    def of(self, what: What, rule: int) -> int:
        """How many."""
        return self.counts.get((what, rule), 0)
