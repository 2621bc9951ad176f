"""The ports of `dankbar.flow.ports` in memory, with the contracts that `dankbar.aws` keeps.

What they are asked to do stands in one journal, in order. The journal can cut the power: then the process dies before
the call with that number, as a Lambda that is killed does, and what was done until then stays.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Literal

from dankbar.errors import Unclear
from dankbar.model.community import Channel, Community
from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Kind
from dankbar.model.messages import PageOrder, PageStep, Retry, WorkItem
from dankbar.model.moderation import Act, Entry, Standing
from dankbar.model.page import Call, PageRecord, Step
from dankbar.model.record import EventRecord, Known, Marker, Opened, Said
from dankbar.model.thread import Memory, Trace, mark_of_text


class PowerCut(BaseException):
    """The process was killed; nothing in it can catch that."""


@dataclass
class Journal:
    """What was asked of the world, in order."""

    lines: list[str] = field(default_factory=list)
    cut_before: int | None = None
    """The power is cut before the call with this number, counted from now on."""

    def note(self, line: str) -> None:
        if self.cut_before is not None:
            if self.cut_before == 0:
                self.cut_before = None
                raise PowerCut
            self.cut_before -= 1
        self.lines.append(line)

    def of(self, *beginnings: str) -> list[str]:
        """The lines that begin so."""
        return [line for line in self.lines if line.startswith(beginnings)]


@dataclass
class Clock:
    """A clock that stands until it is put forward."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()

    def forward(self, **by: float) -> None:
        self.now += timedelta(**by)


@dataclass
class Log:
    """The log lines: level, message, fields."""

    lines: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    def __call__(self, level: str, message: str, fields: dict[str, str]) -> None:
        self.lines.append((level, message, fields))

    def at(self, level: str) -> list[str]:
        return [message for line_level, message, _ in self.lines if line_level == level]

    def whole(self) -> str:
        return json.dumps(self.lines, ensure_ascii=False)


@dataclass
class Pushed:
    """The configuration as it was pushed last."""

    community: Community

    def current(self) -> Community:
        return self.community


# What `respond` needs --------------------------------------------------------------------------


@dataclass
class Ledger:
    """The table, as `respond` sees it. Records are kept as text: nothing is shared with who wrote them."""

    journal: Journal
    deliveries: dict[tuple[str, str], Delivery] = field(default_factory=dict)
    finished: dict[str, str] = field(default_factory=dict)
    gone: set[tuple[str, str]] = field(default_factory=set)
    answered: set[Marker] = field(default_factory=set)
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    said: dict[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    memories: dict[tuple[str, str], Memory] = field(default_factory=dict)
    echoes: set[tuple[str, str | None, str]] = field(default_factory=set)
    starters: set[tuple[str, str | None]] = field(default_factory=set)
    to_starters: list[str] = field(default_factory=list)
    """Which events were written down as answers to a starter."""
    trail: list[Entry] = field(default_factory=list)
    standings: dict[tuple[str, str], tuple[Standing | None, int]] = field(default_factory=dict)

    def store(self, delivery: Delivery) -> Delivery:
        self.deliveries[delivery.channel, delivery.digest] = delivery
        return delivery

    def look_up(self, events: Sequence[tuple[Event, Marker | None]]) -> list[Known]:
        assert 0 < len(events) <= 16, "BatchGetItem takes 100 keys"
        return [
            Known(
                record=self._read(event.channel, event.id),
                gone=event.speaks and (event.channel, event.target or "") in self.gone,
                answered_today=marker in self.answered,
                said_lately=self.said.get((event.channel, event.thread or ""), ()),
                memory=self.memories.get((event.channel, event.thread or ""), Memory()),
                to_starter=(event.channel, event.thread) in self.starters,
                echo=(event.channel, event.thread, mark_of_text(event.text)) in self.echoes,
            )
            for event, marker in events
        ]

    def open(
        self, record: EventRecord, marker: Marker | None, said: Said | None = None, *, to_starter: bool = False
    ) -> Opened:
        event = record.event
        self.journal.note(f"open {event.id}")
        if (event.channel, event.id) in self.texts:
            return "exists"
        if marker is not None and marker in self.answered:
            return "answered already"
        if said is not None and self.said.get((event.channel, said.thread), ()) != said.before:
            return "neighbour"
        if to_starter:
            self.to_starters.append(event.id)
        if said is not None:
            self.said[event.channel, said.thread] = said.after
        if marker is not None:
            self.answered.add(marker)
        if event.kind is Kind.DELETION and event.target is not None:
            self.gone.add((event.channel, event.target))
        if (thank := record.action("thank")) is not None and thank.pending:
            self.echoes.add((event.channel, event.thread, mark_of_text(thank.text or "")))
        self._write(record)
        return "opened"

    def remember(self, channel: str, thread: str, trace: Trace) -> Memory:
        self.journal.note(f"remember {thread}")
        known = self.memories.get((channel, thread), Memory())
        turns = {*known.turns, *([] if trace.turn is None else [trace.turn])}
        by_hand = {*known.by_hand, *([] if trace.by_hand is None else [trace.by_hand])}
        memory = Memory(
            tuple(sorted(turns, key=lambda turn: turn.at)[-24:]),
            tuple(sorted(by_hand, key=lambda answer: answer.at)[-24:]),
            known.of_a_guest or trace.of_a_guest,
        )
        self.memories[channel, thread] = memory
        return memory

    def resume(self, record: EventRecord, seen_lease: float) -> bool:
        self.journal.note(f"resume {record.event.id}")
        there = self._read(record.event.channel, record.event.id)
        if there is None or there.lease_until != seen_lease:
            return False
        self._write(record)
        return True

    def save(self, record: EventRecord, held_lease: float) -> bool:
        states = ", ".join(f"{action.name} {action.state}" for action in record.actions)
        self.journal.note(f"save {record.event.id}: {states}")
        there = self._read(record.event.channel, record.event.id)
        if there is None or there.lease_until != held_lease:
            return False
        self._write(record)
        return True

    def record(self, channel: str, event_id: str) -> EventRecord | None:
        return self._read(channel, event_id)

    def delivery(self, channel: str, digest: str) -> Delivery | None:
        return self.deliveries.get((channel, digest))

    def finish(self, delivery: Delivery, outcome: Literal["done", "unparsed"]) -> None:
        self.journal.note(f"finish {outcome}")
        assert (delivery.channel, delivery.digest) in self.deliveries, "only what is stored is finished"
        self.finished[delivery.digest] = outcome

    def noted(self, act: Act) -> bool:
        return any(entry.act.id == act.id and entry.phase != "begun" for entry in self._of(act))

    def note(self, act: Act, standing: Standing) -> None:
        self.journal.note(f"note {act.what} rule {act.rule}")
        self._end(act, Entry(act=act, phase="done", at=act.at), standing)

    def standing(self, channel: str, target: str) -> tuple[Standing | None, int]:
        return self.standings.get((channel, target), (None, 0))

    def hidden(self) -> Sequence[Standing]:
        return [standing for standing, _ in self.standings.values() if standing and standing.state == "hidden"]

    def begin(self, act: Act) -> Act:
        self.journal.note(f"begin {act.what} {act.id}")
        begun = next((entry.act for entry in self._of(act) if entry.act.id == act.id), None)
        if begun is None:
            self.trail.append(Entry(act=act, phase="begun", at=act.at))
        return begun or act

    def end(self, act: Act, outcome: Any, at: datetime, standing: Standing | None, problem: str | None) -> None:
        self.journal.note(f"end {act.what} {act.id} {outcome}")
        self._end(act, Entry(act=act, phase=outcome, at=at, problem=problem), standing)

    def _end(self, act: Act, entry: Entry, standing: Standing | None) -> None:
        if self.noted(act):
            return
        before, acts = self.standing(act.channel, act.target)
        number = int(act.id) if act.id.isdecimal() else acts
        self.trail.append(entry)
        self.standings[act.channel, act.target] = (standing or before, number)

    def _of(self, act: Act) -> list[Entry]:
        return [entry for entry in self.trail if (entry.act.channel, entry.act.target) == (act.channel, act.target)]

    def records(self) -> list[EventRecord]:
        return [EventRecord.model_validate_json(text) for text in self.texts.values()]

    def _read(self, channel: str, event_id: str) -> EventRecord | None:
        text = self.texts.get((channel, event_id))
        return None if text is None else EventRecord.model_validate_json(text)

    def _write(self, record: EventRecord) -> None:
        self.texts[record.event.channel, record.event.id] = record.model_dump_json()


@dataclass
class Outbox:
    """The queues. Messages are read back from their JSON, as a consumer does."""

    journal: Journal
    items: list[WorkItem] = field(default_factory=list)
    orders: list[PageOrder] = field(default_factory=list)
    parked: list[tuple[Retry, float]] = field(default_factory=list)

    def work_item(self, item: WorkItem) -> None:
        self.journal.note(f"item {item.id} {item.urgency}")
        self.items.append(WorkItem.model_validate_json(item.model_dump_json()))

    def page(self, order: PageOrder) -> None:
        self.journal.note(f"page {order.item}")
        self.orders.append(PageOrder.model_validate_json(order.model_dump_json()))

    def park(self, retry: Retry, delay: float) -> None:
        self.journal.note(f"park {retry.what} {retry.id}")
        self.parked.append((Retry.model_validate_json(retry.model_dump_json()), delay))

    def item_ids(self) -> set[str]:
        return {item.id for item in self.items}


@dataclass
class Platform:
    """A platform's calls. What it does wrong is put into `moods`: one error a call, in order, None for none."""

    journal: Journal
    replies: list[tuple[str, str]] = field(default_factory=list)
    """Event id and text of every reply that is there."""
    likes: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)
    told: list[tuple[str, str]] = field(default_factory=list)
    published: list[str] = field(default_factory=list)
    moods: dict[str, list[Exception | None]] = field(default_factory=dict)
    lost: bool = False
    """An `Unclear` reply was posted all the same."""

    def reply(self, event: Event, text: str) -> str:
        self.journal.note(f"reply {event.id}")
        if (problem := self._mood("reply")) is not None:
            if self.lost and isinstance(problem, Unclear):
                self.replies.append((event.id, text))
            raise problem
        self.replies.append((event.id, text))
        return f"reply-{len(self.replies)}"

    def like(self, event: Event) -> None:
        self.journal.note(f"like {event.id}")
        if (problem := self._mood("like")) is not None:
            raise problem
        self.likes.add(event.id)

    def find_own_reply(self, event: Event, text: str) -> str | None:
        self.journal.note(f"find {event.id}")
        if (problem := self._mood("find")) is not None:
            raise problem
        return "found" if (event.id, text) in self.replies else None

    def _mood(self, call: str) -> Exception | None:
        moods = self.moods.get(call)
        return moods.pop(0) if moods else None

    def hide(self, event: Event) -> None:
        self._change("hide", event)
        self.hidden.add(event.id)

    def unhide(self, event: Event) -> None:
        self._change("unhide", event)
        self.hidden.discard(event.id)

    def delete(self, event: Event) -> None:
        self._change("delete", event)
        self.deleted.add(event.id)

    def private_reply(self, event: Event, text: str) -> str:
        self._change("tell", event)
        self.told.append((event.id, text))
        return f"message-{len(self.told)}"

    def publish(self, text: str, key: str) -> str:
        self.journal.note(f"publish {key}")
        if (problem := self._mood("publish")) is not None:
            if self.lost and isinstance(problem, Unclear):
                self.published.append(text)
            raise problem
        self.published.append(text)
        return f"1_{len(self.published)}"

    def _change(self, call: str, event: Event) -> None:
        self.journal.note(f"{call} {event.id}")
        if (problem := self._mood(call)) is not None:
            raise problem


@dataclass
class Apis:
    """The same platform for every channel."""

    platform: Platform
    problem: Exception | None = None
    """Raised in place of a connection."""
    forgotten: list[str] = field(default_factory=list)

    def of(self, channel: Channel) -> Platform:
        if self.problem is not None:
            raise self.problem
        return self.platform

    def forget(self, channel: Channel) -> None:
        self.forgotten.append(channel.name)


# What the pager and the desk need --------------------------------------------------------------


@dataclass
class Pages:
    """The table, as the pager and the desk see it."""

    journal: Journal
    clock: Clock
    pages: dict[str, PageRecord] = field(default_factory=dict)
    orders: dict[tuple[str, str], str] = field(default_factory=dict)
    storms: dict[str, str] = field(default_factory=dict)
    due: dict[str, float] = field(default_factory=dict)
    notices: set[str] = field(default_factory=set)

    def register(self, order: PageOrder, new: PageRecord) -> str:
        self.journal.note(f"register {order.item}")
        known = self.orders.get((order.incident, order.item))
        if known is not None:
            return known
        storm = self.pages.get(self.storms.get(order.incident, ""))
        if storm is not None and storm.storm_ends > self.clock.seconds():
            page_id = storm.id
            self.pages[page_id] = storm.model_copy(update={"items": storm.items + 1})
        else:
            page_id = new.id
            self.pages[page_id] = new.model_copy(update={"items": 1})
            self.storms[order.incident] = page_id
        self.orders[order.incident, order.item] = page_id
        return page_id

    def page(self, page_id: str) -> PageRecord | None:
        page = self.pages.get(page_id)
        return None if page is None else page.model_copy(deep=True)

    def claim(self, page_id: str, name: str, step: Step, *, while_open: bool, due_at: float | None = None) -> bool:
        self.journal.note(f"claim {name} {' '.join(step.people)}".strip())
        page = self.pages.get(page_id)
        if page is None or self._claimed(page, name) is not None:
            return False
        if while_open and page.acknowledged_by is not None:
            return False
        if due_at is not None:
            self.due[page_id] = due_at
        self._set(page, name, step)
        return True

    def wait(self, page_id: str, due_at: float) -> None:
        self.journal.note("wait")
        self.due[page_id] = due_at

    def sent(self, page_id: str, name: str) -> None:
        self.journal.note(f"sent {name}")
        page = self.pages[page_id]
        if (begun := self._claimed(page, name)) is not None:
            self._set(page, name, begun.model_copy(update={"sent": True}))

    def release(self, page_id: str, name: str) -> None:
        self.journal.note(f"release {name}")
        self._set(self.pages[page_id], name, None)

    def acknowledge(self, page_id: str, person: str) -> PageRecord | None:
        self.journal.note(f"acknowledge {person}")
        page = self.pages.get(page_id)
        if page is not None and page.acknowledged_by is None:
            change = {"acknowledged_by": person, "acknowledged_at": self.clock.now}
            self.pages[page_id] = page.model_copy(update=change)
        return self.page(page_id)

    def pass_on(self, page_id: str, person: str) -> PageRecord | None:
        self.journal.note(f"pass on {person}")
        page = self.pages.get(page_id)
        if page is not None:
            passed = tuple(sorted({*page.passed, person}))
            self.pages[page_id] = page.model_copy(update={"passed": passed})
        return self.page(page_id)

    def claim_notice(self, notice_id: str) -> bool:
        self.journal.note(f"claim notice {notice_id}")
        if notice_id in self.notices:
            return False
        self.notices.add(notice_id)
        return True

    def release_notice(self, notice_id: str) -> None:
        self.journal.note(f"release notice {notice_id}")
        self.notices.discard(notice_id)

    def _claimed(self, page: PageRecord, name: str) -> Step | None:
        return page.steps.get(int(name)) if name.isdecimal() else page.others.get(name)

    def _set(self, page: PageRecord, name: str, begun: Step | None) -> None:
        key: Any = int(name) if name.isdecimal() else name
        field = "steps" if name.isdecimal() else "others"
        there = {each: step for each, step in getattr(page, field).items() if each != key}
        self.pages[page.id] = page.model_copy(update={field: there if begun is None else {**there, key: begun}})


class NoItems:
    """A list on which nothing stands."""

    def of_page(self, page: PageRecord, most: int) -> list[WorkItem]:
        return []


@dataclass
class Steps:
    """The page queue: what comes when."""

    journal: Journal
    clock: Clock
    waiting: list[tuple[datetime, PageStep]] = field(default_factory=list)

    def later(self, step: PageStep, delay: float) -> None:
        place = f".{step.round}" if step.what == "round" else ""
        self.journal.note(f"later {step.what} {step.step}{place}")
        message = PageStep.model_validate_json(step.model_dump_json())
        self.waiting.append((self.clock.now + timedelta(seconds=delay), message))

    def run(self, work: Callable[[PageStep], None], **span: float) -> None:
        """Lets so much time pass; every message comes at its time, also those that are sent meanwhile."""
        until = self.clock.now + timedelta(**span)
        while due := sorted((at for at, _ in self.waiting if at <= until)):
            at, step = next(entry for entry in self.waiting if entry[0] == due[0])
            self.waiting.remove((at, step))
            self.clock.now = max(self.clock.now, at)
            work(step)
        self.clock.now = until


@dataclass
class Topic:
    """The phones, mailboxes, chats and tools."""

    journal: Journal
    clock: Clock
    calls: list[Call] = field(default_factory=list)
    times: list[datetime] = field(default_factory=list)
    problems: list[Exception | None] = field(default_factory=list)

    def publish(self, call: Call) -> None:
        self.journal.note(f"publish {call.person}" + ("" if call.by == "sms" else f" {call.by}"))
        problem = self.problems.pop(0) if self.problems else None
        if problem is not None:
            raise problem
        self.calls.append(call)
        self.times.append(self.clock.now)

    @property
    def told(self) -> list[tuple[str, str]]:
        """Whom, and what."""
        return [(call.person, call.text) for call in self.calls]

    def who(self) -> list[str]:
        return [call.person for call in self.calls]


# What `watch` needs ----------------------------------------------------------------------------


@dataclass
class Due:
    """The sparse index of what waits: partition → key → unix seconds."""

    entries: dict[str, dict[tuple[str, str], float]] = field(default_factory=dict)

    def until(self, partition: str, seconds: float, most: int) -> Iterator[tuple[str, str]]:
        found = sorted((at, key) for key, at in self.entries.get(partition, {}).items() if at <= seconds)
        return iter([key for _, key in found[:most]])

    def postpone(self, key: tuple[str, str], seconds: float) -> None:
        for entries in self.entries.values():
            if key in entries:
                entries[key] = seconds


# Deliveries ------------------------------------------------------------------------------------


def change(text: str, number: int = 1, *, author: str = "42", name: str = "Anna Schäfer", **more: Any) -> Any:
    """One comment in a Facebook delivery (Meta, Webhooks for Pages, 'feed' field)."""
    value = {
        "from": {"id": author, "name": name},
        "item": "comment",
        "verb": "add",
        "comment_id": f"7_{number}",
        "post_id": "1_7",
        "parent_id": "1_7",
        "created_time": 1795518000,
        "message": text,
    }
    return {"field": "feed", "value": value | more}


def delivery(*changes: Any, at: datetime, body: bytes | None = None, clock_offset: int = 0) -> Delivery:
    """A Facebook delivery of these changes (or of this very body)."""
    envelope = {"object": "page", "entry": [{"id": "1", "time": 1795518001, "changes": list(changes)}]}
    body = json.dumps(envelope).encode() if body is None else body
    return Delivery("facebook", "facebook", sha256(body).hexdigest(), body, at, clock_offset=clock_offset)
