"""What is said after the first answer: that it takes longer, and what became of it.

Both are actions on the event's record, written down before and after the call, so that what `flow.respond` promises
holds for them too: at most once, and after a crash looked for before it is said again.
"""

from dataclasses import dataclass
from typing import Protocol
from zoneinfo import ZoneInfo

from dankbar.domain import dialogue
from dankbar.domain.decide import Situation
from dankbar.errors import ConfigurationError
from dankbar.flow.respond import LEASE_SECONDS, Carry, Respond, Unfinished, capabilities_of
from dankbar.model.closing import Because, Closed
from dankbar.model.community import Channel, Community, Person
from dankbar.model.decision import Reason, Sort
from dankbar.model.messages import Retry, WorkItem
from dankbar.model.record import ActionRecord, EventRecord, Marker, State

SAFETY_SECONDS = LEASE_SECONDS + 30
"""So long after a call was begun the retry queue looks whether it was finished."""
HOLD_AGAIN_SECONDS = 300.0
"""So long after the platform had no time it is asked again whether to say that it takes longer."""


class Found(Protocol):
    """The humans' list (see `aws.items.Items`)."""

    def find(self, item_id: str) -> tuple[WorkItem, Closed | None] | None:
        """An item, and how it was closed if it was; None where it is not there (any more)."""
        ...


class Closable(Found, Protocol):
    """The humans' list, for whoever takes items off it."""

    def close(self, item_id: str, closed: Closed) -> Closed | None:
        """Takes an item off the list, once; returns how it is closed then. None where there is no such item."""
        ...


class Claims(Protocol):
    """Who was told already (see `aws.table.Table`)."""

    def claim_hold(self, marker: Marker, event_id: str) -> bool:
        """Writes down that a person is told that it takes longer; False where it was another event's turn that day."""
        ...


# It takes longer ---------------------------------------------------------------------------------


@dataclass
class Hold:
    """Tells the writer of an overdue item, once, that it takes longer."""

    respond: Respond
    items: Found
    claims: Claims

    def hold(self, channel_name: str, event_id: str) -> None:
        """Does it where it still fits, and writes down why not where it does not.

        Raises Unfinished while somebody else may be working on the event.
        """
        record = self.respond.ledger.record(channel_name, event_id)
        community = self.respond.configuration.current()
        channel = community.channel(channel_name)
        if record is None or channel is None:
            return
        item = _open(self.items.find(f"{channel_name}/{event_id}"))
        carry = Carry(self.respond, channel, community)
        if not record.done:
            self._go_on(carry, record, item)
            return
        situation = self._situation(record, channel, community)
        why_not = dialogue.why_no_hold(record, item, situation)
        if why_not is None and not (channel.shadow or self._claimed(record, community)):
            why_not = Reason("hold_once")
        if why_not is not None or item is None:
            self._log(record, f"nothing said: {why_not.code if why_not else 'closed'}")
            return
        self._say(carry, record, item, situation)

    def _say(self, carry: Carry, record: EventRecord, item: WorkItem, situation: Situation) -> None:
        answer = dialogue.hold(record, item, situation)
        state = State.SHADOW if carry.channel.shadow else State.INTENDED
        carry.take_over(record, ActionRecord(name="hold", state=state, text=answer.text, variant=answer.variant))
        self._park_again(record)
        if (said := record.action("hold")) is not None:
            self._log(record, f"that it takes longer: {said.state}")

    def _go_on(self, carry: Carry, record: EventRecord, item: WorkItem | None) -> None:
        """Something of the event is still to be done: this, after a crash, or its first answer, which comes first."""
        hold = record.action("hold")
        if hold is not None and hold.pending and item is None:
            if record.lease_until > self.respond.clock().timestamp():
                raise Unfinished("somebody works on it")
            hold.state, hold.why = State.DROPPED, Reason("hold_answered")
            carry.take_over(record)
            return
        carry.resume(record)
        self._park_again(record, asked=hold is not None)

    def _park_again(self, record: EventRecord, *, asked: bool = True) -> None:
        if asked and record.action("hold") is None:
            retry = Retry(what="hold", channel=record.event.channel, id=record.event.id)
            self.respond.outbox.park(retry, HOLD_AGAIN_SECONDS)

    def _situation(self, record: EventRecord, channel: Channel, community: Community) -> Situation:
        (known,) = self.respond.ledger.look_up([(record.event, None)])
        return Situation(
            now=self.respond.clock() + record.offset,
            community=community,
            channel=channel,
            capabilities=capabilities_of(channel),
            gone=known.gone,
            said_lately=known.said_lately,
        )

    def _claimed(self, record: EventRecord, community: Community) -> bool:
        event = record.event
        local = (self.respond.clock() + record.offset).astimezone(ZoneInfo(community.zone))
        person = event.author.id or f"thread:{event.thread}"
        return self.claims.claim_hold(Marker(f"{event.channel}#{person}", f"{local:%Y-%m-%d}"), event.id)

    def _log(self, record: EventRecord, message: str) -> None:
        self.respond.log("INFO", message, {"event": record.event.id, "channel": record.event.channel})


def _open(found: tuple[WorkItem, Closed | None] | None) -> WorkItem | None:
    return None if found is None or found[1] is not None else found[0]


# What became of it -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Done:
    """What came of closing an item. `before`: it was closed already, and that stands. `told`: how far telling the
    writer has come; None: nobody was to be told, or cannot be by us (`why_not`).
    """

    item: WorkItem
    closed: Closed
    before: bool
    told: ActionRecord | None = None
    why_not: Reason | None = None


@dataclass
class Close:
    """Takes items off the list in a person's name. `who`: the caller's ARN; `by`: the person's name, if given."""

    items: Closable
    respond: Respond
    who: str
    by: str | None = None

    def close(self, item_id: str, because: Because, outcome: str | None, *, tell: bool | None = None) -> Done:
        """Closes an item and, if wished, tells the writer what became of it. `tell` None: where it was a suggestion and
        is done. Once, however often it is called: the same command again goes on where the first stopped.

        Raises ConfigurationError for an item that is not there or was closed with another outcome, Refused where the
        text fits nowhere, Unfinished where the event is being worked at this moment.
        """
        outcome = None if outcome is None else dialogue.tidy(outcome)
        item, closed = self._find(item_id)
        if closed is not None and outcome not in (None, closed.outcome):
            raise ConfigurationError(
                f"{item_id} was closed by {closed.by or closed.who}, with another outcome: that one stands"
            )
        new = closed or Closed(at=self.respond.clock(), because=because, outcome=outcome, who=self.who, by=self.by)
        wished = tell if tell is not None else item.sort is Sort.SUGGESTION and new.because == "done"
        ready = self._prepare(item, new.outcome) if wished else None
        stands = closed or self.items.close(item_id, new)
        if stands is None:
            raise ConfigurationError(f"{item_id} is not there any more: what is kept too long is deleted")
        before = stands != new or closed is not None
        if ready is None:
            return Done(item, stands, before)
        if stands != new:  # somebody else was faster just now, with words of their own
            ready = self._prepare(item, stands.outcome)
        if isinstance(ready, Reason):
            return Done(item, stands, before, why_not=ready)
        return Done(item, stands, before, told=self._tell(ready))

    def _find(self, item_id: str) -> tuple[WorkItem, Closed | None]:
        found = self.items.find(item_id)
        if found is None:
            raise ConfigurationError(
                f"there is no item '{item_id}': write it as `dankbar items --json` shows it, CHANNEL/EVENT"
            )
        return found

    def _prepare(self, item: WorkItem, outcome: str | None) -> "_Ready | Reason":
        community = self.respond.configuration.current()
        channel = community.channel(item.channel)
        record = self.respond.ledger.record(item.channel, item.event)
        if channel is None or record is None:
            return Reason("not_kept")
        now, capabilities = self.respond.clock() + record.offset, capabilities_of(channel)
        if record.action("outcome") is not None:
            return _Ready(Carry(self.respond, channel, community), record, None)
        if (why_not := dialogue.why_not_told(record, channel, capabilities, now)) is not None:
            return why_not
        closing = dialogue.Closing(outcome, _person(self.by, community))
        answer = dialogue.told(record, closing, community, channel, capabilities.length, now)
        state = State.SHADOW if channel.shadow else State.INTENDED
        action = ActionRecord(name="outcome", state=state, text=answer.text, variant=answer.variant)
        return _Ready(Carry(self.respond, channel, community), record, action)

    def _tell(self, ready: "_Ready") -> ActionRecord | None:
        carry, record = ready.carry, ready.record
        now = self.respond.clock().timestamp()
        if ready.action is None:
            if not record.done:
                carry.resume(record)
            return record.action("outcome")
        if not record.done and record.lease_until > now:
            raise Unfinished("the event is being worked at this moment: it is closed; say the same again in a minute")
        if ready.action.pending:
            retry = Retry(what="event", channel=record.event.channel, id=record.event.id)
            self.respond.outbox.park(retry, SAFETY_SECONDS)
        hold = record.action("hold")
        if hold is not None and hold.pending:
            hold.state, hold.why = State.DROPPED, Reason("hold_answered")
        carry.take_over(record, ready.action)
        return record.action("outcome")


@dataclass(frozen=True, slots=True)
class _Ready:
    """What is to be said. `action` None: it was said or begun before."""

    carry: Carry
    record: EventRecord
    action: ActionRecord | None


def _person(name: str | None, community: Community) -> Person | None:
    """Whom of the team a name means: the id, the whole name or the first name of exactly one."""
    wanted = (name or "").casefold()
    found = [
        person
        for person in community.people
        if wanted in (person.id.casefold(), person.name.casefold(), person.first_name.casefold())
    ]
    return found[0] if len(found) == 1 else None
