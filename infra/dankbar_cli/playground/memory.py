"""What the playground remembers: what people wrote, and what Dankbar did about it."""

from collections import deque
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from itertools import groupby
from threading import RLock
from time import time, time_ns
from typing import Any

KEPT_CALLS = 2_000
"""So many of the latest calls are kept."""

X_EPOCH_MS = 1_288_834_974_657
"""X's ids count milliseconds from here, shifted by 22 bits."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that Dankbar did. `id` is what the platform calls the result; `at` is an aware UTC instant."""

    platform: str
    target: str
    text: str
    at: datetime
    id: str


@dataclass(frozen=True, slots=True)
class StandardReply(Deed):
    """A Standard Webhooks message as Dankbar sent it to a channel's `reply_url`; `id` is its `webhook-id`.

    What it asked for (`action`) is carried out too and found among the replies, likes and so on.
    """

    channel: str
    action: str
    body: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Call:
    """One call to a platform's API and how it was answered (`mood.Answer`); `status` 0 is no answer at all."""

    platform: str
    method: str
    path: str
    answer: str
    status: int
    at: datetime


type Deeds = dict[str, tuple[Deed, ...]]
"""By target, each in the order in which it was done."""


@dataclass(frozen=True, slots=True)
class State:
    """A snapshot. `replies` and `hidden` hold what is there now: not a deleted reply, nor what is shown again."""

    replies: Deeds
    likes: Deeds
    hidden: Deeds
    deleted: Deeds
    private_messages: Deeds
    standard: dict[str, tuple[StandardReply, ...]]
    calls: tuple[Call, ...]

    def as_json(self) -> dict[str, Any]:
        """Plain values; instants as ISO 8601."""
        plain: dict[str, Any] = _plain(asdict(self))
        return plain


@dataclass(frozen=True, slots=True)
class Arrival:
    """What became of handing a comment to Dankbar's webhook. `status` None: no answer, `problem` says why."""

    status: int | None
    problem: str = ""

    @property
    def taken(self) -> bool:
        """The webhook answered 2xx: the delivery is stored."""
        return self.status is not None and 200 <= self.status < 300


@dataclass(frozen=True, slots=True)
class Comment:
    """What a person wrote. `text` None: something acted upon whose text nobody told."""

    platform: str
    id: str
    at: datetime
    author: str | None = None
    author_id: str | None = None
    text: str | None = None
    thread: str | None = None
    arrival: Arrival | None = None


@dataclass(frozen=True, slots=True)
class Thread:
    """A comment with all that came of it, as the page shows it."""

    comment: Comment
    likes: int
    hidden: bool
    deleted: bool
    replies: tuple[Deed, ...] = field(default=())
    private_messages: tuple[Deed, ...] = field(default=())


class Memory:
    """Everything since the start, safe to use from several threads. Nothing of it is written to disk."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._comments: dict[tuple[str, str], Comment] = {}
        self._deeds: dict[str, list[Deed]] = {
            kind: [] for kind in ("replies", "likes", "hidden", "deleted", "private_messages")
        }
        self._standard: dict[str, StandardReply] = {}
        self._calls: deque[Call] = deque(maxlen=KEPT_CALLS)
        self._latest = 0

    def number(self) -> str:
        """A new number for an id, greater than all before, in this run and in earlier ones."""
        with self._lock:
            self._latest = max(self._latest + 1, time_ns() // 1000)
            return str(self._latest)

    def snowflake(self, after: str = "") -> str:
        """A new id as X makes them: milliseconds since its epoch, shifted by 22 bits, with a sequence.

        Greater than `after`, as the answer to a post always is, however that post's id was made up.
        """
        sequence = int(self.number()) & 0x3FFFFF
        made = (int(time() * 1000) - X_EPOCH_MS << 22) | sequence
        return str(max(made, int(after) + 1 + sequence if after.isdecimal() else 0))

    # What people wrote

    def tell(self, comment: Comment) -> None:
        """A person wrote this; told again, what is new about it replaces what was known."""
        with self._lock:
            self._comments[comment.platform, comment.id] = comment

    def arrived(self, comment: Comment, arrival: Arrival) -> None:
        """The webhook has been asked to take this comment."""
        with self._lock:
            known = self._comments[comment.platform, comment.id]
            self._comments[comment.platform, comment.id] = replace(known, arrival=arrival)

    def comments_in(self, platform: str, thread: str) -> tuple[Comment, ...]:
        """What people wrote directly under a post, oldest first."""
        with self._lock:
            return tuple(
                comment
                for comment in self._comments.values()
                if comment.platform == platform
                and comment.thread == thread
                and not self.is_deleted(platform, comment.id)
            )

    def thread_of(self, platform: str, target: str) -> str | None:
        """The thread to which a comment belongs, if anybody told."""
        comment = self._comments.get((platform, target))
        return comment.thread if comment else None

    # What Dankbar did

    def reply(self, platform: str, target: str, text: str, reply_id: str) -> Deed:
        """Answer publicly."""
        return self._do("replies", platform, target, text, reply_id)

    def like(self, platform: str, target: str) -> None:
        """Like; liking twice is liking once."""
        if not self._is("likes", platform, target):
            self._do("likes", platform, target)

    def hide(self, platform: str, target: str, *, hidden: bool) -> None:
        """Hide from the public, or show again."""
        with self._lock:
            if not hidden:
                self._drop("hidden", platform, target)
            elif not self._is("hidden", platform, target):
                self._do("hidden", platform, target)

    def delete(self, platform: str, target: str) -> None:
        """Delete a comment or one of our own replies, for good."""
        with self._lock:
            own = [reply for reply in self._deeds["replies"] if reply.id == target and reply.platform == platform]
            for reply in own:
                self._deeds["replies"].remove(reply)
            self._deeds["deleted"].append(Deed(platform, target, "", datetime.now(UTC), target))

    def private_message(self, platform: str, target: str, text: str, message_id: str) -> Deed:
        """Answer in private."""
        return self._do("private_messages", platform, target, text, message_id)

    def standard_reply(self, reply: StandardReply) -> bool:
        """Takes a Standard Webhooks message once for each `webhook-id`. False: it was there already."""
        with self._lock:
            if reply.id in self._standard:
                return False
            self._standard[reply.id] = reply
            return True

    def called(self, call: Call) -> None:
        """A platform's API was called."""
        self._calls.append(call)

    # Looking

    def is_deleted(self, platform: str, target: str) -> bool:
        """It was deleted; every call on it fails from then on."""
        return self._is("deleted", platform, target)

    def is_hidden(self, platform: str, target: str) -> bool:
        """It is hidden from the public now."""
        return self._is("hidden", platform, target)

    def private_messages_to(self, platform: str, target: str) -> tuple[Deed, ...]:
        """Our private messages to a person or about a comment, oldest first."""
        with self._lock:
            sent = self._deeds["private_messages"]
            return tuple(deed for deed in sent if deed.platform == platform and deed.target == target)

    def replies_to(self, platform: str, target: str) -> tuple[Deed, ...]:
        """Our replies to one thing that are still there, oldest first."""
        return tuple(reply for reply in self.replies(platform) if reply.target == target)

    def replies(self, platform: str) -> tuple[Deed, ...]:
        """Our replies on a platform that are still there, oldest first."""
        with self._lock:
            return tuple(reply for reply in self._deeds["replies"] if reply.platform == platform)

    def state(self) -> State:
        """A snapshot of what Dankbar did."""
        with self._lock:
            deeds = {kind: _by_target(done) for kind, done in self._deeds.items()}
            return State(**deeds, standard=_by_target(self._standard.values()), calls=tuple(self._calls))

    def threads(self, latest: int) -> tuple[Thread, ...]:
        """The latest comments with all that came of them, newest last."""
        with self._lock:
            return tuple(self._thread(comment) for comment in list(self._comments.values())[-latest:])

    def _thread(self, comment: Comment) -> Thread:
        def about(deeds: Iterable[Deed], *targets: str | None) -> tuple[Deed, ...]:
            return tuple(deed for deed in deeds if deed.platform == comment.platform and deed.target in targets)

        return Thread(
            comment=comment,
            likes=len(about(self._deeds["likes"], comment.id)),
            hidden=self.is_hidden(comment.platform, comment.id),
            deleted=self.is_deleted(comment.platform, comment.id),
            replies=about(self._deeds["replies"], comment.id),
            private_messages=about(self._deeds["private_messages"], comment.id, comment.author_id),
        )

    def _is(self, kind: str, platform: str, target: str) -> bool:
        with self._lock:
            return any(deed.target == target and deed.platform == platform for deed in self._deeds[kind])

    def _do(self, kind: str, platform: str, target: str, text: str = "", deed_id: str = "") -> Deed:
        deed = Deed(platform, target, text, datetime.now(UTC), deed_id or target)
        with self._lock:
            self._deeds[kind].append(deed)
            self._meet(platform, target)
        return deed

    def _drop(self, kind: str, platform: str, target: str) -> None:
        self._deeds[kind] = [d for d in self._deeds[kind] if (d.platform, d.target) != (platform, target)]

    def _meet(self, platform: str, target: str) -> None:
        """What is acted upon appears on the page, even if nobody told what it is."""
        if (platform, target) in self._comments:
            return
        known = {value for c in self._comments.values() if c.platform == platform for value in (c.id, c.author_id)}
        ours = {reply.id for reply in self._deeds["replies"] if reply.platform == platform}
        if target not in known | ours:
            self.tell(Comment(platform, target, datetime.now(UTC)))


def _by_target[D: Deed](deeds: Iterable[D]) -> dict[str, tuple[D, ...]]:
    ordered = sorted(deeds, key=lambda deed: deed.target)
    return {target: tuple(group) for target, group in groupby(ordered, key=lambda deed: deed.target)}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    return value
