"""What is written down about an event: the event, the decision with its reasons, and how far each action has come."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import Literal

from pydantic import ConfigDict

from dankbar.model.base import Model
from dankbar.model.decision import Decision, Hide, Like, Page, Queue, Reason, Sort, Tell, Thank, Triage, Urgency
from dankbar.model.event import Event, Instant
from dankbar.model.thread import NOTHING_KNOWN, Memory


class State(StrEnum):
    """How far an action has come."""

    INTENDED = "intended"
    """Written down before the call: after a crash it is unknown whether the call was made."""
    DEFERRED = "deferred"
    """The call was refused for now; it has surely not taken effect, and is tried again."""
    UNCLEAR = "unclear"
    """The call was made and no answer came; looked into before it is tried again."""
    DONE = "done"
    FAILED = "failed"
    """Given up; a human does it."""
    DROPPED = "dropped"
    """Nothing is left to do: what it was about is gone."""
    SHADOW = "shadow"
    """Decided and written down, not done: the channel is in shadow mode."""


PENDING = frozenset({State.INTENDED, State.DEFERRED, State.UNCLEAR})


class ActionRecord(Model):
    """One action of a decision and how far it has come."""

    model_config = ConfigDict(validate_assignment=True)

    name: Literal["thank", "like", "hide", "tell", "queue", "page", "hold", "outcome"]
    """The last two are added later: that it takes longer, and what became of it (see `flow.dialogue`)."""
    state: State = State.INTENDED
    text: str | None = None
    """What is said (thank, tell, hold, outcome)."""
    variant: str | None = None
    """Which wording that is."""
    rule: int | None = None
    """The number of the rule for which it is hidden."""
    urgency: Urgency | None = None
    answer_by: Instant | None = None
    incident: str | None = None
    topic: str | None = None
    result: str | None = None
    """The platform's id of what was posted."""
    tries: int = 0
    why: Reason | None = None
    """Why it did not go as intended."""

    @property
    def pending(self) -> bool:
        """Something is left to do."""
        return self.state in PENDING


class EventRecord(Model):
    """Everything about one event."""

    event: Event
    triage: Triage | None
    sort: Sort | None
    rule: int | None = None
    """The number of the netiquette's rule that the text breaks."""
    reasons: tuple[Reason, ...]
    actions: list[ActionRecord]
    delivery: str
    """The digest of the delivery that brought it: that delivery's retries finish the work, no other's."""
    clock_offset: int = 0
    lease_until: float = 0
    """Unix seconds until which somebody works on it."""

    @property
    def done(self) -> bool:
        """Nothing is left to do."""
        return not any(action.pending for action in self.actions)

    def action(self, name: str) -> ActionRecord | None:
        """The action of that name, if it was decided."""
        return next((action for action in self.actions if action.name == name), None)

    @property
    def offset(self) -> timedelta:
        """By how much the clock is put forward (rehearsals)."""
        return timedelta(seconds=self.clock_offset)


def intended(event: Event, decision: Decision, delivery: str, clock_offset: int, lease_until: float) -> EventRecord:
    """The record to write before anything is done."""
    state = State.SHADOW if decision.in_shadow else State.INTENDED
    actions = []
    for action in decision.actions:
        match action:
            case Thank(text, variant):
                actions.append(ActionRecord(name="thank", state=state, text=text, variant=variant))
            case Like():
                actions.append(ActionRecord(name="like", state=state))
            case Hide(rule):
                actions.append(ActionRecord(name="hide", state=state, rule=rule))
            case Tell(text):
                actions.append(ActionRecord(name="tell", state=state, text=text))
            case Queue(urgency, answer_by):
                actions.append(ActionRecord(name="queue", state=state, urgency=urgency, answer_by=answer_by))
            case Page(urgency, incident, topic):
                page = ActionRecord(name="page", state=state, urgency=urgency, incident=incident, topic=topic)
                actions.append(page)
    return EventRecord(
        event=event,
        triage=decision.triage,
        sort=decision.sort,
        rule=decision.rule,
        reasons=decision.reasons,
        actions=actions,
        delivery=delivery,
        clock_offset=clock_offset,
        lease_until=lease_until,
    )


@dataclass(frozen=True, slots=True)
class Known:
    """What the table knows about an event before it is worked."""

    record: EventRecord | None
    gone: bool
    answered_today: bool
    said_lately: tuple[str, ...] = ()
    """The wordings of the last answers under the same post, the newest first."""
    memory: Memory = NOTHING_KNOWN
    """What is remembered of its thread."""
    to_starter: bool = False
    """Its thread is a conversation starter's, whose answers are gathered."""
    echo: bool = False
    """The brand's own words are what Dankbar said in the thread, not somebody of the team."""


@dataclass(frozen=True, slots=True)
class Marker:
    """Whom an automatic answer is for, and on which local day: at most one each."""

    person: str
    day: str


REMEMBERED = 4
"""So many answers under a post are told apart from the next one. Every occasion has more wordings than that."""


@dataclass(frozen=True, slots=True)
class Said:
    """That one more answer is given under a post: what was said there before, as it was read, and what by then."""

    thread: str
    before: tuple[str, ...]
    after: tuple[str, ...]


def said(record: EventRecord, before: tuple[str, ...]) -> Said | None:
    """What to note of the answer in a record; None where nobody else reads it, or nothing is said."""
    thank = record.action("thank")
    if record.event.thread is None or thank is None or not thank.variant or thank.state is State.SHADOW:
        return None
    return Said(record.event.thread, before, (thank.variant, *before)[:REMEMBERED])


Opened = Literal["opened", "exists", "answered already", "neighbour"]
"""`neighbour`: somebody else was answered under the same post since it was read what was said there."""
