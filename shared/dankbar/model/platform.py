"""What a platform is to the rest: its three modules, what it can do, and the calls Dankbar makes on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from dankbar.model.community import Channel
from dankbar.model.delivery import Delivery, Request, Response, Secrets
from dankbar.model.event import Event


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What the platform's API offers and its rules allow."""

    thank: bool
    """An automatic public answer is possible and allowed."""
    thank_by_default: bool
    """On without the operator saying so; off where the platform forbids, bills or hides automatic answers."""
    like: bool
    hide: bool
    delete: bool
    private_reply: bool
    length: int
    """The longest answer, in the platform's characters."""
    answer_within: timedelta | None
    """After this the platform takes no answer any more; None: no limit."""
    finds_own_reply: bool
    """`find_own_reply` can tell whether our reply is there: needed to try again after a crash."""
    reply_is_idempotent: bool = False
    """The same reply sent twice is taken once, by the receiver's contract."""
    needs_summons: bool = False
    """A reply is accepted only where the writer addressed the brand."""
    publish: bool = False
    """Something of the brand's own can be published."""
    deletes_only_own: bool = False
    """`delete` takes back what the brand itself wrote: nobody can delete another's text."""


class Api(Protocol):
    """The calls on one channel. Every method raises `RateLimited`, `TokenExpired`, `Gone`, `Temporary`, `Unclear`
    or `Refused` (`dankbar.errors`), and nothing else. An `Api` holds its HTTP client and is kept between calls.
    """

    def reply(self, event: Event, text: str) -> str:
        """Answer publicly (or privately where the event is private). Returns the id of what was posted."""
        ...

    def like(self, event: Event) -> None:
        """Like what the event's `target` names. Liking twice is liking once."""
        ...

    def hide(self, event: Event) -> None:
        """Hide what the event's `target` names from the public."""
        ...

    def unhide(self, event: Event) -> None:
        """Show it again."""
        ...

    def delete(self, event: Event) -> None:
        """Delete it for good (or, where a platform allows only that, our own reply to it)."""
        ...

    def private_reply(self, event: Event, text: str) -> str:
        """Answer in private. Returns the id of the message."""
        ...

    def publish(self, text: str, key: str) -> str:
        """Publish a post of the brand's own. Returns its id: the thread of what is answered to it. `key`: the same for
        the same post, where the platform tells repeats by it.
        """
        ...

    def find_own_reply(self, event: Event, text: str) -> str | None:
        """The id of our reply to this event if it is there, else None."""
        ...


class Webhook(Protocol):
    """`platforms/NAME/webhook.py`: all that the function `webhook` loads of a platform; standard library only,
    as light as can be, since it is paid for at every cold start.
    """

    KEPT_HEADERS: tuple[str, ...]
    """Lower-case names of the request's headers that the parser needs; mostly none."""

    def handshake(self, request: Request, secrets: Secrets) -> Response | None:
        """The answer to the platform's question whether the address is ours; None: not a handshake."""
        ...

    def verify(self, request: Request, secrets: Secrets) -> None:
        """Checks the signature over the bytes as received with every live secret. Raises SignatureError alone."""
        ...

    def sign(self, body: bytes, secrets: Secrets, now: float) -> dict[str, str]:
        """The headers with which the platform itself would deliver `body` (for `dankbar send`, the demo, the tests).
        `now`: unix seconds.
        """
        ...


class Parser(Protocol):
    """`platforms/NAME/parse.py`: loaded by `respond`."""

    def parse(self, delivery: Delivery, account_id: str) -> Iterator[Event]:
        """The events of a delivery, in its order.

        What the parser does not know becomes an event of kind UNKNOWN, never an exception for the rest. A body that is
        no JSON of the platform's outermost shape raises ValueError. `account_id`: the brand's own account, to tell its
        own posts.
        """
        ...


class Outbound(Protocol):
    """`platforms/NAME/api.py`: loaded when acting."""

    CAPABILITIES: Capabilities

    def connect(self, channel: Channel, token: str, base_url: str | None = None) -> Api:
        """The calls on one channel. `token`: as stored in SSM; `base_url` replaces the platform's address
        (`http://127.0.0.1:PORT`, the playground).
        """
        ...
