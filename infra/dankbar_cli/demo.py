"""The demo: delivers every sample to a running embedded stack, waits until all is settled, and reports."""

import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any
from zoneinfo import ZoneInfo

from dankbar.domain import reasons
from dankbar.model.community import Channel, Person
from dankbar.model.event import Event
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord
from dankbar.model.record import EventRecord
from dankbar_cli.local import Local
from dankbar_cli.playground import Deed, State
from dankbar_cli.samples import Expected, Sample, channel_for, deliver, instant_of

SETTLE_SECONDS = 90.0


@dataclass(frozen=True)
class Outcome:
    """What became of one event. `answer_by`: in the brand's local time; `paged`: who was told, by first name."""

    kind: str
    author: str | None
    text: str
    understood: str | None
    why: tuple[str, ...]
    thanks: str | None
    liked: bool
    queued: str | None
    answer_by: str | None
    paged: tuple[str, ...]
    unexpected: tuple[str, ...] = ()
    """Where it differs from what the sample expects."""


@dataclass
class Report:
    """What became of one sample."""

    sample: str
    about: str
    at: str
    status: int
    events: list[Outcome] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)

    @property
    def as_expected(self) -> bool:
        """Everything settled as the sample expects."""
        return not self.unexpected and not any(event.unexpected for event in self.events)

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self) | {"as_expected": self.as_expected}


@dataclass(frozen=True)
class Seen:
    """All that happened so far, read once."""

    records: dict[tuple[str, str], EventRecord]
    state: State
    items: dict[str, WorkItem]
    pages: dict[str, PageRecord]
    texts: dict[str, list[str]]


def look(local: Local) -> Seen:
    """Reads the table, the playground and the phones."""
    from dankbar.aws.table import record_of_values

    records = {}
    for values in local.stack.events():
        record = record_of_values(values)
        records[record.event.channel, record.event.id] = record
    return Seen(
        records=records,
        state=local.playground.state(),
        items={item.id: item for item in local.stack.items()},
        pages={page.id: page for page in local.stack.pages()},
        texts={person: list(texts) for person, texts in local.phones.look().items()},
    )


def run(local: Local, samples: list[Sample], progress: Callable[[str], None]) -> list[Report]:
    """Delivers the samples and waits until each is settled as it expects, or for a minute and a half."""
    reports = {}
    for number, sample in enumerate(samples, start=1):
        progress(f"delivering {number} of {len(samples)}: {sample.name}")
        reports[sample.name] = _deliver(local, sample)
    deadline = time.monotonic() + SETTLE_SECONDS
    while True:
        seen = look(local)
        judged = [_judge(local, sample, reports[sample.name], seen) for sample in samples]
        settled = sum(report.as_expected for report in judged)
        progress(f"settled {settled} of {len(samples)}")
        quiet = local.stack.open_deliveries() == 0 and local.stack.waiting() == 0
        if (settled == len(samples) and quiet) or time.monotonic() > deadline:
            return _with_dead_letters(local, judged)
        time.sleep(0.5)


def _deliver(local: Local, sample: Sample) -> Report:
    assert sample.expectation is not None  # noqa: S101 - all_samples() has read it
    channel = channel_for(sample, local.community)
    at = instant_of(sample.expectation.at, local.community)
    for event in sample.parsed(channel):
        if event.target and event.speaks:
            local.playground.tell(
                sample.platform, event.target, event.author.name or "", event.text, thread=event.thread
            )
    answer = deliver(sample, local.webhook(channel), local.stack.inbound(channel), at)
    return Report(sample.name, sample.expectation.about, at.isoformat(), answer.status_code)


def _judge(local: Local, sample: Sample, delivered: Report, seen: Seen) -> Report:
    assert sample.expectation is not None  # noqa: S101 - all_samples() has read it
    report = Report(delivered.sample, delivered.about, delivered.at, delivered.status)
    channel = channel_for(sample, local.community)
    events = sample.parsed(channel)
    if delivered.status != 200:
        report.unexpected.append(f"the webhook answered {delivered.status}")
    if len(events) != len(sample.expectation.events):
        report.unexpected.append(f"{len(events)} events in place of {len(sample.expectation.events)}")
    for event, expected in zip(events, sample.expectation.events, strict=False):
        report.events.append(_outcome(local, channel, event, expected, seen))
    return report


def _outcome(local: Local, channel: Channel, event: Event, expected: Expected, seen: Seen) -> Outcome:
    record = seen.records.get((channel.name, event.id))
    item = seen.items.get(f"{channel.name}/{event.id}")
    answer = _answer(record, seen.state)
    page = _page(local, record, item, seen)
    told = tuple(person.first_name for person in _told(local, page, seen))
    why = () if record is None else tuple(reasons.say(reason, local.community.locale) for reason in record.reasons)
    outcome = Outcome(
        kind=str(event.kind),
        author=event.author.name,
        text=event.text,
        understood=None if record is None or record.sort is None else str(record.sort),
        why=why,
        thanks=None if answer is None else answer.text,
        liked=event.target in seen.state.likes,
        queued=None if item is None else str(item.urgency),
        answer_by=None if item is None else item.answer_by.astimezone(ZoneInfo(local.community.zone)).isoformat(),
        paged=told,
    )
    return _compared(outcome, record, expected, answer)


def _compared(outcome: Outcome, record: EventRecord | None, expected: Expected, answer: Deed | None) -> Outcome:
    if record is None:
        return _with(outcome, ("it is not stored yet",))
    found = {
        "kind": (outcome.kind, str(expected.kind)),
        "sort": (outcome.understood, None if expected.sort is None else str(expected.sort)),
        "answered": (answer is not None, expected.answered),
        "liked": (outcome.liked, expected.liked),
        "queued": (outcome.queued, None if expected.queued is None else str(expected.queued)),
        "paged": (bool(outcome.paged), expected.paged),
    }
    differences = [f"{name}: {is_!r}, expected {should!r}" for name, (is_, should) in found.items() if is_ != should]
    if not record.done:
        differences.append("something is left to do")
    return _with(outcome, tuple(differences))


def _with(outcome: Outcome, unexpected: tuple[str, ...]) -> Outcome:
    return Outcome(**{**asdict(outcome), "unexpected": unexpected})


def _answer(record: EventRecord | None, state: State) -> Deed | None:
    """What has appeared on the platform as the answer to an event: found there, not only written down."""
    thank = None if record is None else record.action("thank")
    if thank is None or thank.text is None:
        return None
    deeds = (deed for where in (state.replies, state.private_messages) for at in where.values() for deed in at)
    return next((deed for deed in deeds if deed.text == thank.text and thank.result in (deed.id, None)), None)


def _page(local: Local, record: EventRecord | None, item: WorkItem | None, seen: Seen) -> PageRecord | None:
    order = None if record is None else record.action("page")
    if order is None or order.incident is None or item is None:
        return None
    page_id = local.stack.page_of(order.incident, item.id)
    return None if page_id is None else seen.pages.get(page_id)


def _told(local: Local, page: PageRecord | None, seen: Seen) -> Iterator[Person]:
    """The people on whose phones a text about the page has arrived."""
    from base64 import urlsafe_b64decode

    for person in () if page is None else local.community.people:
        for text in seen.texts.get(person.id, []):
            token = text.rpartition("/a/")[2]
            if "/a/" in text and urlsafe_b64decode(token)[:6].hex() == (page.id if page else ""):
                yield person
                break


def _with_dead_letters(local: Local, reports: list[Report]) -> list[Report]:
    for queue, count in local.stack.dead_letters().items():
        reports[-1].unexpected.append(f"{count} messages in {queue}")
    return reports
