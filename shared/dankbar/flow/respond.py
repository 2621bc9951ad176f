"""Works a delivery: parse, write each event down once, decide, act, write down the outcome.

Every action is written down before (intended) and after, so that a crash at any point loses nothing and answers nobody
twice. Who works a record holds a lease on it; after a crash the lease runs out, and the delivery's own retry resumes.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import batched
from random import random
from zoneinfo import ZoneInfo

from dankbar.domain import reasons
from dankbar.domain.decide import Situation, decide, in_crisis, unsure_of
from dankbar.domain.roster import answer_by
from dankbar.domain.threads import staff_talks, trace_of
from dankbar.errors import (
    ConfigurationError,
    Gone,
    OperatorNeeded,
    RateLimited,
    Refused,
    RetryLater,
    Temporary,
    TokenExpired,
    Unclear,
    for_the_log,
)
from dankbar.flow.ports import Apis, Configuration, Ledger, Outbox, SecondOpinion
from dankbar.model.community import Channel, Community
from dankbar.model.decision import Decision, Opinion, Reason, Urgency
from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Kind
from dankbar.model.messages import TEXT_IN_MESSAGE, PageOrder, Retry, WorkItem
from dankbar.model.platform import Api, Capabilities
from dankbar.model.record import ActionRecord, EventRecord, Known, Marker, Opened, State, intended, said
from dankbar.model.thread import NOTHING_KNOWN, Memory
from dankbar.platforms import outbound_of, parser_of

LEASE_SECONDS = 60.0
"""Longer than one event takes: two calls on a platform, a handful on AWS. What takes longer all the same makes no call
that could outlast it, and writes nothing over what another worker has written since."""
CALL_SECONDS = 15.0
"""Longer than a call on a platform can take (its client waits 3 seconds to connect and 8 for an answer)."""
LOOK_AFTER_SECONDS = 30.0
"""An answer of unknown fate is looked for after so long: what was posted may be seen only some seconds later."""
EVENTS_AT_ONCE = 16
"""Six keys an event, and BatchGetItem takes 100."""
NEIGHBOUR_TRIES = 5
"""So often an answer is worded anew because others under the same post were answered at the same moment. Then it is
given as it is: a text like a neighbour's is better than none.
"""
STOP_SECONDS = 40.0
"""With less time left the rest of a delivery is left to the next run."""
ASK_SECONDS = 20.0
"""Longer than asking for a second opinion can take: two calls of at most 9 seconds, and one on the table."""
BACK_OFF_SECONDS = (5.0, 30.0, 120.0, 600.0, 1800.0, 3600.0)
"""After the first, second … failed try of an action; then a human does it."""
LONGEST_LINK, LONGEST_ANSWER = 2_000, 1_000
"""Characters that a page order carries."""
AUTOMATIC_WORDS = frozenset({"thank", "like", "tell"})
"""Actions that a crisis stops: see `domain.decide.in_crisis`."""
LONGEST_WAIT = timedelta(hours=6)
"""What a platform lets us say only later than this, a human says."""


class Unfinished(RetryLater):
    """Something of a delivery is still to be done: work it again."""


@dataclass
class Respond:
    """Works deliveries and single events. `clock`: aware UTC now; `seconds_left`: of this run."""

    ledger: Ledger
    outbox: Outbox
    apis: Apis
    configuration: Configuration
    log: Callable[[str, str, dict[str, str]], None]
    """`log(level, message, fields)`; fields hold ids, never a person's text."""
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))
    seconds_left: Callable[[], float] = field(default=lambda: 240.0)
    second_opinion: SecondOpinion | None = None
    """Asked where the community's configuration says so."""

    # A delivery ---------------------------------------------------------------------------------

    def delivery(self, delivery: Delivery) -> None:
        """Works a whole delivery. What was done before is not done again.

        Raises Unfinished where something is left for another try, ConfigurationError for a channel nobody configured.
        """
        community = self.configuration.current()
        channel = _channel(community, delivery.channel)
        try:
            events = list({e.id: e for e in parser_of(delivery.platform).parse(delivery, channel.account_id)}.values())
        except ValueError:
            self.log("ERROR", "the body is none that the parser knows; it is kept", {"delivery": delivery.id})
            self.ledger.finish(delivery, "unparsed")
            return
        deleted = frozenset(event.target for event in events if event.kind is Kind.DELETION and event.target)
        problems: list[str] = []
        for group in batched(events, EVENTS_AT_ONCE, strict=False):
            problems += self._work_group(group, delivery, channel, community, deleted)
        if problems:
            raise Unfinished(f"{len(problems)} events of {delivery.id} are not done: {problems[0]}")
        self.ledger.finish(delivery, "done")
        self.log("INFO", "delivery worked", {"delivery": delivery.id, "events": str(len(events))})

    def _work_group(
        self,
        events: Sequence[Event],
        delivery: Delivery,
        channel: Channel,
        community: Community,
        deleted: frozenset[str],
    ) -> list[str]:
        """What went wrong. `deleted`: what the same delivery says is gone."""
        if self.seconds_left() < STOP_SECONDS:
            return ["no time left in this run"]
        marked = [(event, self._marker(event, community, delivery.clock_offset)) for event in events]
        problems: list[str] = []
        said_lately: dict[str, tuple[str, ...]] = {}
        memories: dict[str, Memory] = {}
        for one, known in zip(marked, self._look_up(marked), strict=True):
            event, marker = one
            if self.seconds_left() < STOP_SECONDS:
                return [*problems, "no time left in this run"]
            try:
                gone = event.target in deleted
                work = _Work(self, channel, community, delivery, event, marker, gone, said_lately, memories)
                work.run(known or self.ledger.look_up([one])[0])
            except Exception as error:  # one poisoned event must not keep the others waiting
                problems.append(f"{event.id}: {type(error).__name__}")
                self.log(
                    "WARNING", f"event not done: {for_the_log(error)}", {"delivery": delivery.id, "event": event.id}
                )
        return problems

    def _look_up(self, marked: list[tuple[Event, Marker | None]]) -> Sequence[Known | None]:
        """What is known about each; None where a record among them cannot be read, which is that event's problem."""
        try:
            return self.ledger.look_up(marked)
        except (KeyError, TypeError, ValueError):
            return [None] * len(marked)

    def _marker(self, event: Event, community: Community, offset: int) -> Marker | None:
        person = event.author.id or (f"thread:{event.thread}" if event.thread else None)
        if not event.speaks or person is None:
            return None
        local = (self.clock() + timedelta(seconds=offset)).astimezone(ZoneInfo(community.zone))
        return Marker(person=f"{event.channel}#{person}", day=f"{local:%Y-%m-%d}")

    # One event of it ----------------------------------------------------------------------------

    def event(self, channel_name: str, event_id: str) -> None:
        """Goes on with one event whose action had to wait."""
        record = self.ledger.record(channel_name, event_id)
        if record is None or record.done:
            return
        community = self.configuration.current()
        Carry(self, _channel(community, channel_name), community).resume(record)


def _channel(community: Community, name: str) -> Channel:
    channel = community.channel(name)
    if channel is None:
        raise ConfigurationError(f"channel '{name}' has secrets but is not in community.yaml: add it and push")
    return channel


@dataclass
class _Work:
    """One event of a delivery, from what is known about it to its actions."""

    respond: Respond
    channel: Channel
    community: Community
    delivery: Delivery
    event: Event
    marker: Marker | None
    deleted: bool
    """The same delivery says that what it is about is gone."""
    said_lately: dict[str, tuple[str, ...]]
    """The wordings of the last answers by thread, as far as this run knows better than what was read at first."""
    memories: dict[str, Memory]
    """The same of what is remembered of threads."""
    memory: Memory = NOTHING_KNOWN
    opinion: Opinion | None = None

    def run(self, known: Known) -> None:
        """Decides and acts, or goes on where an earlier run stopped."""
        if known.record is not None:
            self._go_on(known.record)
            return
        self.memory = self.memories.get(self.event.thread or "", known.memory)
        self.opinion = self._second_opinion(known)
        record, opened = self._open(known)
        if opened == "opened":
            Carry(self.respond, self.channel, self.community).out(record)
            self._remember(record, known.echo)
        elif (there := self.respond.ledger.record(self.event.channel, self.event.id)) is not None:
            self._go_on(there)

    def _open(self, known: Known) -> tuple[EventRecord, Opened]:
        """Writes down what is intended; worded anew where others were answered meanwhile."""
        gone, answered, thread = known.gone or self.deleted, known.answered_today, self.event.thread or ""
        lately = self.said_lately.get(thread, known.said_lately)
        write = partial(self.respond.ledger.open, to_starter=known.to_starter)
        for tries_left in reversed(range(NEIGHBOUR_TRIES)):
            record = self._intend(gone, answered, lately)
            answers = record.action("thank") is not None and not self.channel.shadow
            note = said(record, lately) if tries_left else None
            opened = write(record, self.marker if answers else None, note)
            if opened == "answered already":
                record = self._intend(gone, True, lately)
                return record, write(record, None)
            if opened != "neighbour":
                break
            lately = self.respond.ledger.look_up([(self.event, self.marker)])[0].said_lately
        if note is not None and opened == "opened":
            lately = note.after
        self.said_lately[thread] = lately
        return record, opened

    def _remember(self, record: EventRecord, echo: bool) -> None:
        """Last, so that nobody waits for it, and outside the transaction: a thousand comments under one post all write
        here. What a crash loses is one turn of a thread, not an event.
        """
        thread, trace = self.event.thread, trace_of(self.event, record.sort, echo=echo)
        if thread is not None and trace is not None:
            self.memories[thread] = self.respond.ledger.remember(self.event.channel, thread, trace)

    def _intend(self, gone: bool, answered_today: bool, said_lately: tuple[str, ...]) -> EventRecord:
        now = self.respond.clock()
        decision = self._decide(now, gone, answered_today, said_lately)
        return intended(self.event, decision, self.delivery.digest, self.delivery.clock_offset, new_lease(now))

    def _second_opinion(self, known: Known) -> Opinion | None:
        """Asked before the event is written down: what came of it is in the record, and nobody is asked about that one
        again.
        """
        other, settings = self.respond.second_opinion, self.community.second_opinion
        if other is None or settings is None or self.respond.seconds_left() < STOP_SECONDS + ASK_SECONDS:
            return None
        gone = known.gone or self.deleted
        rules = unsure_of(self.event, self._situation(self.respond.clock(), gone, known.answered_today, ()))
        if rules is None:
            return None
        from dankbar.domain.opinion import question

        asked = question(self.event, rules, [person.name for person in self.community.people])
        if asked is None:
            return None
        opinion = other.ask(asked.text, asked.language, settings)
        return opinion and replace(opinion, whole=opinion.whole and asked.whole)

    def _decide(self, now: datetime, gone: bool, answered_today: bool, said_lately: tuple[str, ...]) -> Decision:
        return decide(self.event, self._situation(now, gone, answered_today, said_lately))

    def _situation(self, now: datetime, gone: bool, answered_today: bool, said_lately: tuple[str, ...]) -> Situation:
        return Situation(
            now=now + timedelta(seconds=self.delivery.clock_offset),
            community=self.community,
            channel=self.channel,
            capabilities=capabilities_of(self.channel),
            answered_today=answered_today,
            gone=gone,
            said_lately=said_lately,
            opinion=self.opinion,
            memory=self.memory,
        )

    def _go_on(self, record: EventRecord) -> None:
        if record.done or record.delivery != self.delivery.digest:
            return
        Carry(self.respond, self.channel, self.community).resume(record)


def new_lease(now: datetime) -> float:
    """Until when a worker has a record (unix seconds). A fraction is drawn by lot: so nobody else's is the same."""
    return now.timestamp() + LEASE_SECONDS - random()  # noqa: S311 - no secret


def capabilities_of(channel: Channel) -> Capabilities:
    """What the channel's platform can do."""
    return outbound_of(channel.platform).CAPABILITIES


@dataclass
class Carry:
    """Carries out the actions of a record."""

    respond: Respond
    channel: Channel
    community: Community

    def resume(self, record: EventRecord) -> None:
        """Takes over a record after a crash or a wait, and carries out what is left.

        Raises Unfinished while somebody else may still be working on it.
        """
        now, seen = self.respond.clock().timestamp(), record.lease_until
        if seen > now:
            raise Unfinished("somebody works on it", datetime.fromtimestamp(seen, UTC))
        waiting = [action for action in record.actions if action.pending]
        if all(self._seconds_until(action) > 0 for action in waiting):
            self._park(record, waiting)  # the delivery came again before the platform's own time
            return
        self.take_over(record)

    def take_over(self, record: EventRecord, *added: ActionRecord) -> None:
        """Carries out what is left of a record, and what is added to it. Raises Unfinished where somebody else has
        changed it since it was read.
        """
        seen = record.lease_until
        uncertain = {str(action.name) for action in record.actions if action.state in (State.INTENDED, State.UNCLEAR)}
        for action in record.actions:
            if action.state is State.DEFERRED:
                action.state = State.INTENDED
        if (thank := record.action("thank")) is not None and thank.pending and thank.name not in uncertain:
            self._leave_to_the_team(thank, record.event)
        record.actions += added
        record.lease_until = new_lease(self.respond.clock())
        if not self.respond.ledger.resume(record, seen):
            raise Unfinished("somebody else has taken it over")
        self.out(record, uncertain)

    def _leave_to_the_team(self, thank: ActionRecord, event: Event) -> None:
        """Whom the team has answered while the platform let us wait needs no automatic answer any more."""
        (known,) = self.respond.ledger.look_up([(event, None)])
        if staff_talks(event, known.memory):
            thank.state, thank.why = State.DROPPED, Reason("human_conversation")

    def out(self, record: EventRecord, uncertain: set[str] | frozenset[str] = frozenset()) -> None:
        """Carries out all pending actions. `uncertain`: those of which it is unknown whether they took effect.

        The like comes first: doing it twice is doing it once, so its outcome can be written down with the answer's.
        """
        saved, lease = record.model_dump_json(), record.lease_until
        if self._fall_silent(record, uncertain):
            self._save(record, lease)  # before a human is told, or it would be tried once more
            saved = record.model_dump_json()
        like, thank = record.action("like"), record.action("thank")
        if like is not None and like.pending:
            self._try(like, record, lambda: self.respond.apis.of(self.channel).like(record.event))
        self._moderate(record, uncertain, lease)
        if thank is not None and thank.pending:
            self._try(thank, record, lambda: self._thank(thank, record, thank.name in uncertain))
            self._hand_over_failures(record)
            if not record.done:  # given up is written down before a human is told, or it would be tried once more
                self._save(record, lease)
                saved = record.model_dump_json()
        self._say_later(record, uncertain)
        self._queue(record)
        waiting = [action for action in record.actions if action.pending]
        record.lease_until = 0 if waiting else record.lease_until
        if record.model_dump_json() != saved:
            self._save(record, lease)
        if waiting:
            self._park(record, waiting)

    def _say_later(self, record: EventRecord, uncertain: Collection[str]) -> None:
        """What was added after the first answer (see `flow.dialogue`). That it takes longer is tried once: what has
        surely not gone out is taken off again, and whoever asked for it looks anew whether it still fits.
        """
        hold, outcome = record.action("hold"), record.action("outcome")
        for action in filter(None, (hold, outcome)):
            if action.pending:
                self._try(action, record, partial(self._thank, action, record, action.name in uncertain))
        if hold is not None and hold.state is State.DEFERRED:
            record.actions.remove(hold)
        elif hold is not None and hold.state is State.UNCLEAR:
            hold.state, hold.why = State.FAILED, Reason("platform_unclear")

    def _save(self, record: EventRecord, lease: float) -> None:
        if not self.respond.ledger.save(record, lease):
            raise Unfinished("it took longer than the lease; somebody else has taken it over")

    def _fall_silent(self, record: EventRecord, uncertain: Collection[str]) -> bool:
        """Whether a crisis began after an answer was intended, or while it waited for the platform: then nobody gets
        it, and a human gets the event with the reason. Of what may have been said already the human is told just that.
        """
        crisis = in_crisis(self.respond.configuration.current())
        words = [action for action in record.actions if action.name in AUTOMATIC_WORDS and action.pending]
        if crisis is None or not words:
            return False
        unclear = False
        for action in words:
            action.state, action.why = State.DROPPED, crisis
            if action.name in uncertain and action.name != "like":
                action.state, action.why, unclear = State.FAILED, Reason("platform_unclear"), True
        if record.action("queue") is None:
            urgency = Urgency.NORMAL if unclear else Urgency.LOW
            by = answer_by(self.community, self.respond.clock() + record.offset, urgency)
            record.actions.append(ActionRecord(name="queue", urgency=urgency, answer_by=by, why=crisis))
        return True

    def _moderate(self, record: EventRecord, uncertain: Collection[str], lease: float) -> None:
        """Hides what is to be hidden at once, and tells the writer: before a human gets it, who reads what happened."""
        hide, tell = record.action("hide"), record.action("tell")
        if hide is None:
            return
        again = "tell" in uncertain and not hide.pending
        if hide.pending:
            self._try(hide, record, lambda: self._hide(record, hide.name in uncertain))
            hide.why = Reason("hidden") if hide.state is State.DONE else hide.why
            self._save(record, lease)
        if tell is None or not tell.pending:
            return
        if hide.pending:
            tell.state = State.DEFERRED
        elif hide.state is not State.DONE:
            tell.state = State.DROPPED
        elif again:
            tell.state, tell.why = State.FAILED, Reason("platform_unclear")
        else:
            self._try(tell, record, lambda: self._tell(tell, record))

    def _hide(self, record: EventRecord, uncertain: bool) -> None:
        """Hiding twice is hiding once; but what a human has shown again since is not hidden another time."""
        from dankbar.flow.moderate import automatic
        from dankbar.model.moderation import Standing

        act = automatic(record, self.community, self.respond.clock())
        if uncertain and self.respond.ledger.noted(act):
            return
        self.respond.apis.of(self.channel).hide(record.event)
        told = record.action("tell") is not None
        self.respond.ledger.note(act, Standing.after(act, record.event, told=told))

    def _tell(self, action: ActionRecord, record: EventRecord) -> None:
        assert action.text is not None  # noqa: S101 - who is told is told something
        if self.respond.clock().timestamp() + CALL_SECONDS > record.lease_until:
            raise Temporary("too little is left of the lease for a call")
        action.result = self.respond.apis.of(self.channel).private_reply(record.event, action.text)

    def _thank(self, action: ActionRecord, record: EventRecord, uncertain: bool) -> None:
        assert action.text is not None  # noqa: S101 - what is said always has its text
        capabilities, event = capabilities_of(self.channel), record.event
        api = self.respond.apis.of(self.channel)
        if uncertain and not capabilities.reply_is_idempotent:
            if not capabilities.finds_own_reply:
                raise OperatorNeeded("it is unknown whether the answer was posted")
            action.result = self._look_for(api, event, action.text)
        if action.result is None and self.respond.clock().timestamp() + CALL_SECONDS > record.lease_until:
            raise (Unclear if uncertain else Temporary)("too little is left of the lease for a call")
        action.result = action.result or api.reply(event, action.text)

    def _look_for(self, api: Api, event: Event, text: str) -> str | None:
        try:
            return api.find_own_reply(event, text)
        except RetryLater as later:
            raise Unclear(f"it is still unknown whether the answer was posted: {later}", later.until) from later
        except Refused as refused:
            raise OperatorNeeded(f"it is unknown whether the answer was posted: {refused}") from refused

    def _try(self, action: ActionRecord, record: EventRecord, call: Callable[[], object]) -> None:
        action.tries += 1
        try:
            call()
        except Gone:
            action.state, action.why = State.DROPPED, Reason("gone")
        except RetryLater as later:
            self._wait(action, later)
        except OperatorNeeded as needed:
            if isinstance(needed, TokenExpired):
                self.respond.apis.forget(self.channel)
            code = "token_expired" if isinstance(needed, TokenExpired) else "refused"
            code = "platform_unclear" if type(needed) is OperatorNeeded else code
            action.state, action.why = State.FAILED, Reason(code)
            level = "WARNING" if code == "platform_unclear" or action.name in ("tell", "hold") else "ERROR"
            self.respond.log(
                level, f"{action.name} given up: {needed}", {"event": record.event.id, "channel": self.channel.name}
            )
        else:
            action.state, action.why = State.DONE, None

    def _wait(self, action: ActionRecord, later: RetryLater) -> None:
        until = {"until": later.until.isoformat()} if later.until else {}
        too_long = later.until is not None and later.until - self.respond.clock() > LONGEST_WAIT
        if too_long or action.tries > len(BACK_OFF_SECONDS):
            action.state = State.FAILED
            action.why = Reason("platform_unclear") if isinstance(later, Unclear) else Reason("gave_up", until)
            return
        action.state = State.UNCLEAR if isinstance(later, Unclear) else State.DEFERRED
        code = "rate_limited" if isinstance(later, RateLimited) else "platform_unavailable"
        action.why = Reason(code, until)

    def _park(self, record: EventRecord, waiting: list[ActionRecord]) -> None:
        delay = max(max(self._seconds_until(action), _back_off(action)) for action in waiting)
        self.respond.outbox.park(Retry(what="event", channel=self.channel.name, id=record.event.id), delay)

    def _seconds_until(self, action: ActionRecord) -> float:
        """How long the platform itself wants us to wait still; 0 where it did not say."""
        until = action.why.details.get("until") if action.why else None
        return (datetime.fromisoformat(until) - self.respond.clock()).total_seconds() if until else 0.0

    # What humans get ----------------------------------------------------------------------------

    def _hand_over_failures(self, record: EventRecord) -> None:
        """An answer that could not be given waits for a human, with the reason."""
        thank = record.action("thank")
        if thank is None or thank.state is not State.FAILED or record.action("queue") is not None:
            return
        by = answer_by(self.community, self.respond.clock() + record.offset, Urgency.NORMAL)
        record.actions.append(ActionRecord(name="queue", urgency=Urgency.NORMAL, answer_by=by))

    def _queue(self, record: EventRecord) -> None:
        """The item first: who is woken finds it on the list. Where its queue fails, somebody is woken all the same."""
        queue, page = record.action("queue"), record.action("page")
        try:
            if queue is not None and queue.pending:
                self.respond.outbox.work_item(self._work_item(record, queue))
                queue.state = State.DONE
        finally:
            if page is not None and page.pending:
                self.respond.outbox.page(self._page_order(record, page))
                page.state = State.DONE

    def _work_item(self, record: EventRecord, queue: ActionRecord) -> WorkItem:
        event = record.event
        hide = record.action("hide")
        hidden = hide is not None and hide.state is State.DONE
        all_of_them = [*record.reasons, *(action.why for action in record.actions if action.why is not None)]
        why = tuple(reason for at, reason in enumerate(all_of_them) if reason not in all_of_them[:at])
        why = why if hide is None or hidden else (*why, Reason("not_hidden"))
        return WorkItem(
            id=f"{event.channel}/{event.id}",
            platform=event.platform,
            channel=event.channel,
            event=event.id,
            kind=event.kind,
            sort=record.sort,
            urgency=queue.urgency or Urgency.NORMAL,
            received_at=self.respond.clock() + record.offset,
            answer_by=queue.answer_by or self.respond.clock(),
            author=event.author,
            text=event.text[:TEXT_IN_MESSAGE],
            text_is_cut=len(event.text) > TEXT_IN_MESSAGE,
            permalink=event.permalink,
            target=event.target,
            answered=_answer_given(record),
            rule=record.rule,
            hidden=hidden,
            reasons=why,
            in_words=tuple(reasons.say(reason, self.community.locale) for reason in why),
            clock_offset=record.clock_offset,
        )

    def _page_order(self, record: EventRecord, page: ActionRecord) -> PageOrder:
        event = record.event
        return PageOrder(
            incident=page.incident or event.channel,
            item=f"{event.channel}/{event.id}",
            platform=event.platform,
            channel=event.channel,
            sort=record.sort,
            author=(event.author.name or "")[:200] or None,
            summary=" ".join(event.text[:600].split())[:300],
            urgency=page.urgency or Urgency.URGENT,
            topic=page.topic,
            permalink=event.permalink if len(event.permalink or "") <= LONGEST_LINK else None,
            answered=(_answer_given(record) or "")[:LONGEST_ANSWER] or None,
            clock_offset=record.clock_offset,
        )


def _answer_given(record: EventRecord) -> str | None:
    """What Dankbar has answered."""
    thank = record.action("thank")
    return thank.text if thank is not None and thank.state is State.DONE else None


def _back_off(action: ActionRecord) -> float:
    seconds = BACK_OFF_SECONDS[max(action.tries, 1) - 1]
    return max(seconds, LOOK_AFTER_SECONDS) if action.state is State.UNCLEAR else seconds
