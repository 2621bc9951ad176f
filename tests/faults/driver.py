"""Plays Lambda, SQS' timers, the platform's retries and the person on duty, by a clock of its own.

The functions are the real `functions/*/app.py`, the store is a real one (MiniStack), the clock is ours: nobody sleeps.
A function that is killed loses its process; what called it calls again, as AWS and the platforms do.
"""

import contextlib
import importlib.util
import io
import json
import os
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from itertools import batched, count
from time import time
from types import ModuleType, SimpleNamespace
from typing import Any

import time_machine

from dankbar.aws.pages import page_of
from dankbar.aws.table import plain
from dankbar.model.community import Channel, Community
from dankbar.model.delivery import Secrets
from dankbar.model.page import PageRecord
from dankbar.platforms import webhook_of
from dankbar_cli.project import PROJECT
from tests.faults.cloud import Cloud, Mapped
from tests.faults.wire import Killed, Wire

TWELVE_HOURS = 43_200
MOST_ROUNDS = 400
PLATFORM_AGAIN = 60.0
STREAM_AGAIN = 1.0
IN_WORK = float("inf")
A_MOMENT = 0.001
"""Later than an instant by any rounding."""
PERSON_READS_AFTER, PERSON_AGAIN = 45.0, 20.0
PRESSED = ("GET", "POST", "GET")
"""Somebody opens the link, presses the button, and is shown who has it now."""
WATCH_EVERY = 300.0
_NUMBERS = count(1)
_SINK = io.StringIO()


@dataclass
class Post:
    """A delivery as the platform sends it, until it is answered 2xx."""

    channel: Channel
    body: bytes
    due: float
    status: int | None = None
    tries: int = 0

    @property
    def digest(self) -> str:
        """The delivery's."""
        return sha256(self.body).hexdigest()


@dataclass
class Record:
    """A stored delivery on the table's stream."""

    item: dict[str, Any]
    sequence: int
    due: float
    tries: int = 0


@dataclass
class Message:
    """A message on a queue, hidden until `due`."""

    queue: Mapped
    id: str
    body: str
    receipt: str
    due: float
    receives: int = 0


@dataclass(frozen=True)
class Text:
    """Somebody was told, and when."""

    person: str
    text: str
    at: float


@dataclass
class Link:
    """A link on a phone, and when its reader presses the button."""

    address: str
    due: float
    acknowledged: bool = False
    presses: int = 0


@dataclass
class World:
    """One run. Use as a context manager; `settle` lets everything happen that is due, until nothing is left."""

    cloud: Cloud
    at: datetime
    community: Community
    wire: Wire = field(default_factory=Wire)
    watching: bool = False
    """The function `watch` runs every five minutes while something is open."""
    loses_records: bool = False
    """The stream loses what is stored."""
    on_message: Callable[[Message], None] = lambda message: None
    """Is told of every message when it is first handed out."""
    ignored_links: int = 0
    """So many who are told first do nothing."""
    posts: list[Post] = field(default_factory=list)
    records: list[Record] = field(default_factory=list)
    messages: list[Message] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    """What is on the phones and calls for somebody."""
    mails: list[Text] = field(default_factory=list)
    """The same in mailboxes."""
    notices: list[Text] = field(default_factory=list)
    """What is there beside it: somebody else has it."""
    dead_letters: list[str] = field(default_factory=list)
    kills: int = 0

    def __enter__(self) -> "World":
        self._ends = contextlib.ExitStack()
        self._clock = self._ends.enter_context(time_machine.travel(self.at, tick=False))
        self._ends.enter_context(self.wire)
        self.wire.moves = self._clock.shift
        self.wire.sent = self._note
        self.table = self.cloud.new_table(self.community)
        self.processes: dict[str, ModuleType] = {}
        self._seen: set[str] = set()
        self._stirred: set[str] = set()
        self._done: dict[str, list[str]] = {}
        self._published = False
        self._next_watch = self.now + WATCH_EVERY
        _SINK.seek(0)
        _SINK.truncate()
        return self

    def __exit__(self, *_: object) -> None:
        self._read_phones()
        self.collect()
        for message in tuple(self.messages):
            self.take_off(message)
        for url, receipts in self._done.items():
            for some in batched(receipts, 10, strict=False):
                entries = [{"Id": str(at), "ReceiptHandle": receipt} for at, receipt in enumerate(some)]
                self.cloud.sqs.delete_message_batch(QueueUrl=url, Entries=entries)
        self._ends.close()

    @property
    def now(self) -> float:
        """Unix seconds."""
        return time()

    @property
    def log(self) -> str:
        """What the functions have logged."""
        return _SINK.getvalue()

    def post(self, channel: str, body: bytes, after: float = 0) -> Post:
        """The platform has something to deliver."""
        found = self.community.channel(channel)
        assert found is not None
        self.posts.append(Post(found, body, self.now + after))
        return self.posts[-1]

    def pass_by(self, seconds: float) -> None:
        """The clock goes on."""
        self._clock.shift(seconds)

    # Running functions ------------------------------------------------------------------------

    def invoke(self, function: str, event: dict[str, Any], process: str = "") -> Any:
        """Calls a function as Lambda does. Raises Killed where it was killed; its process is gone then.

        `process`: the name of another process of the same function, beside the usual one.
        """
        name = process or function
        before, self.wire.function = self.wire.function, function
        try:
            with _environment(self.cloud.environment(function, self.table)), contextlib.redirect_stdout(_SINK):
                if name not in self.processes:
                    self.processes[name] = _load(function)
                return self.processes[name].handler(event, _context(function))
        except Killed:
            self.kills += 1
            self.wire.dead = False
            self.processes.pop(name, None)
            raise
        finally:
            self.wire.function = before

    def settle(self, until: Callable[[], bool] = lambda: False) -> None:
        """Lets everything happen, in the order in which it is due, until nothing is left to do (or until then)."""
        for _ in range(MOST_ROUNDS):
            if until():
                return
            if not self.work_what_is_due():
                following = self._next_instant()
                if following is None:
                    return
                self._clock.move_to(following + A_MOMENT)
        raise AssertionError(f"it does not become quiet: {self.messages} {self.records}\n{self.log[-1000:]}")

    def work_what_is_due(self) -> bool:
        """One round of whatever is due now; False where nothing is."""
        works = (self.deliver, self._feed_stream, self._feed_queues, self._press_buttons, self._watch)
        return any(work() for work in works)

    def _next_instant(self) -> float | None:
        waiting = [post.due for post in self.posts if not _answered(post)]
        waiting += [record.due for record in self.records if record.due != IN_WORK]
        waiting += [message.due for message in self.messages]
        waiting += [link.due for link in self._pressed() if not link.acknowledged]
        if self.watching and (waiting or self.open_deliveries() or self.open_pages()):
            waiting.append(self._next_watch)
        return min(waiting, default=None)

    # The platform -----------------------------------------------------------------------------

    def deliver(self) -> bool:
        """The platform delivers what is due."""
        due = [post for post in self.posts if not _answered(post) and post.due <= self.now]
        for post in due:
            post.tries += 1
            try:
                post.status = self.invoke("webhook", self.request(post.channel, post.body))["statusCode"]
            except Killed:
                post.status = None
            post.due = self.now + PLATFORM_AGAIN
            self._look_for_records()
        return bool(due)

    def request(self, channel: Channel, body: bytes) -> dict[str, Any]:
        """The event of a function URL for a signed POST."""
        signed = webhook_of(channel.platform).sign(body, self.secrets(channel), self.now)
        return _url_event("POST", f"/{channel.platform}/{channel.name}", signed, body)

    def secrets(self, channel: Channel) -> Secrets:
        return self.cloud.secrets[channel.name]

    # The stream -------------------------------------------------------------------------------

    def _look_for_records(self) -> None:
        for item in self.items("delivery"):
            if item["pk"]["S"] not in self._seen:
                self._seen.add(item["pk"]["S"])
                if not self.loses_records:
                    self.records.append(Record(item, next(_NUMBERS), self.now))

    def _feed_stream(self) -> bool:
        batch = [record for record in self.records if record.due <= self.now][: self.cloud.stream.batch]
        if not batch:
            return False
        for record in batch:
            record.tries, record.due = record.tries + 1, IN_WORK
        try:
            answer = self.invoke("respond", {"Records": [stream_record(record) for record in batch]})
        except Killed:
            self._stream_again(batch)
            return True
        failed = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
        first = next((at for at, record in enumerate(batch) if str(record.sequence) in failed), len(batch))
        for record in batch[:first]:
            self.records.remove(record)
        self._stream_again(batch[first:])
        self.collect()
        return True

    def _stream_again(self, records: list[Record]) -> None:
        self.collect()
        for record in records:
            record.due = self.now + STREAM_AGAIN
            if record.tries > self.cloud.stream.most_retries:
                self.records.remove(record)
                self.dead_letters.append(f"stream record {record.item['pk']['S']}")

    # The queues -------------------------------------------------------------------------------

    def _note(self, operation: str, body: bytes) -> None:
        if operation == "Publish":
            self._published = True
        elif operation == "SendMessage":
            self._stirred.add(json.loads(body)["QueueUrl"])
        elif operation == "ChangeMessageVisibility" and self.wire.function:
            asked = json.loads(body)
            for message in self.messages:
                if message.receipt == asked["ReceiptHandle"]:
                    message.due = self.now + asked["VisibilityTimeout"]

    def collect(self) -> None:
        """Takes what was sent off MiniStack's queues, to be handed out by our clock."""
        for queue in self.cloud.queues:
            while queue.url in self._stirred:
                found = self.cloud.sqs.receive_message(
                    QueueUrl=queue.url,
                    MaxNumberOfMessages=10,
                    VisibilityTimeout=TWELVE_HOURS,
                    MessageAttributeNames=["due"],
                ).get("Messages", [])
                if len(found) < 10:
                    self._stirred.discard(queue.url)
                for one in found:
                    due = float(one["MessageAttributes"]["due"]["StringValue"])
                    message = Message(queue, one["MessageId"], one["Body"], one["ReceiptHandle"], due)
                    self.messages.append(message)

    def _feed_queues(self) -> bool:
        self.collect()
        for queue in self.cloud.queues:
            due = [message for message in self.messages if message.queue == queue and message.due <= self.now]
            if due:
                self._feed(queue, due[: queue.batch])
                return True
        return False

    def _feed(self, queue: Mapped, batch: list[Message]) -> None:
        for message in batch:
            if not message.receives:
                self.on_message(message)
            message.receives += 1
            message.due = self.now + queue.hidden_for
        with contextlib.suppress(Killed):
            answer = self.invoke(queue.function, {"Records": [queue_record(message) for message in batch]})
            failed = {failure["itemIdentifier"] for failure in answer["batchItemFailures"]}
            for message in batch:
                if message.id not in failed:
                    self.take_off(message)
        for message in batch:
            if message in self.messages and message.receives >= queue.most_receives:
                self.take_off(message)
                self.dead_letters.append(f"{queue.name}: {message.body}")
        self.collect()

    def take_off(self, message: Message) -> None:
        """A message is gone from its queue."""
        self.messages.remove(message)
        self._done.setdefault(message.queue.url, []).append(message.receipt)

    # The person on duty -----------------------------------------------------------------------

    def _press_buttons(self) -> bool:
        self._read_phones()
        due = [link for link in self._pressed() if not link.acknowledged and link.due <= self.now]
        for link in due:
            link.due = self.now + PERSON_AGAIN
            link.presses += 1
            assert link.presses < 5, f"the link does not work: {self.log[-1000:]}"
            with contextlib.suppress(Killed):
                link.acknowledged = all(
                    self.open(link, method)["statusCode"] in (200, 303) for method in ("GET", "POST")
                )
        return bool(due)

    def _read_phones(self) -> None:
        if self._published:
            self._published = False
            for person, by, text in self.cloud.read_phones():
                said = Text(person, text, self.now)
                if "/a/" not in text:
                    self.notices.append(said)
                    continue
                (self.texts if by == "sms" else self.mails).append(said)
                self.links.append(Link(text.split()[-1], self.now + PERSON_READS_AFTER))

    def _pressed(self) -> list[Link]:
        return self.links[self.ignored_links :]

    def open(self, link: Link, method: str) -> dict[str, Any]:
        """A person opens a link, or presses the button behind it."""
        path = "/a/" + link.address.rpartition("/a/")[2]
        answer: dict[str, Any] = self.invoke("desk", _url_event(method, path, {}, b""))
        return answer

    # The schedule -----------------------------------------------------------------------------

    def _watch(self) -> bool:
        if not self.watching or self.now < self._next_watch:
            return False
        self._next_watch = self.now + WATCH_EVERY
        with contextlib.suppress(Killed):
            self.invoke("watch", {})
        self.collect()
        return True

    # Looking ----------------------------------------------------------------------------------

    def items(self, kind: str) -> list[dict[str, Any]]:
        """Every item of a kind that is in the table."""
        return [item for item in self.everything() if item.get("kind", {}).get("S") == kind]

    def everything(self) -> list[dict[str, Any]]:
        """The whole table."""
        pages = self.cloud.dynamodb.get_paginator("scan").paginate(TableName=self.table, ConsistentRead=True)
        return [item for page in pages for item in page["Items"]]

    def pages(self) -> list[PageRecord]:
        """Every page."""
        return [page_of(plain(item)) for item in self.items("page")]

    def open_pages(self) -> list[PageRecord]:
        """Pages that nobody has acknowledged."""
        return [page for page in self.pages() if page.acknowledged_by is None]

    def open_deliveries(self) -> list[str]:
        """Deliveries that are not worked yet."""
        return [item["pk"]["S"] for item in self.items("delivery") if "due_pk" in item]


def _answered(post: Post) -> bool:
    return post.status is not None and 200 <= post.status < 300


def _load(function: str) -> ModuleType:
    """A new process of a function: its modules are loaded from their source."""
    folder = PROJECT / "functions" / function
    spec = importlib.util.spec_from_file_location(f"{function}_app_{next(_NUMBERS)}", folder / "app.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    if str(folder) not in sys.path and function == "desk":
        sys.path.append(str(folder))
    spec.loader.exec_module(module)
    return module


@contextlib.contextmanager
def _environment(variables: dict[str, str]) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.update(variables)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _context(function: str) -> SimpleNamespace:
    return SimpleNamespace(
        function_name=function,
        memory_limit_in_mb=512,
        invoked_function_arn=f"arn:aws:lambda:eu-central-1:000000000000:function:{function}",
        aws_request_id=f"request-{next(_NUMBERS)}",
        get_remaining_time_in_millis=lambda: 240_000,
    )


def stream_record(record: Record) -> dict[str, Any]:
    """As Lambda hands it over: binaries are base64 text."""
    image = {
        name: {"B": b64encode(value["B"]).decode()} if "B" in value else value for name, value in record.item.items()
    }
    return {
        "eventID": str(record.sequence),
        "eventName": "INSERT",
        "eventSource": "aws:dynamodb",
        "dynamodb": {
            "Keys": {name: image[name] for name in ("pk", "sk")},
            "NewImage": image,
            "SequenceNumber": str(record.sequence),
            "StreamViewType": "NEW_IMAGE",
        },
    }


def queue_record(message: Message) -> dict[str, Any]:
    """As Lambda hands it over."""
    return {
        "messageId": message.id,
        "receiptHandle": message.receipt,
        "body": message.body,
        "attributes": {"ApproximateReceiveCount": str(message.receives)},
        "messageAttributes": {},
        "eventSource": "aws:sqs",
        "eventSourceARN": f"arn:aws:sqs:eu-central-1:000000000000:{message.queue.name}",
    }


def _url_event(method: str, path: str, headers: dict[str, str], body: bytes) -> dict[str, Any]:
    return {
        "version": "2.0",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {"content-type": "application/json", **headers},
        "requestContext": {"http": {"method": method, "path": path}, "stage": "$default"},
        "body": b64encode(body).decode(),
        "isBase64Encoded": True,
    }
