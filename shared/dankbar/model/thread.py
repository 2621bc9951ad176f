"""What is remembered of a thread: who spoke when and how, and where the brand answered by hand. Nobody's text."""

import re
from dataclasses import dataclass
from datetime import datetime
from hashlib import blake2s

from dankbar.model.decision import Turn
from dankbar.model.event import Author

_LEADING_MENTIONS = re.compile(r"(?:@\w{1,30}\s+)+")


@dataclass(frozen=True, slots=True)
class ByHand:
    """That the brand's staff answered. `own`: the mark of what was written; `answers`: of what it answers, `""` where
    that is the post or conversation itself.
    """

    own: str
    answers: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Memory:
    """What is known of a thread."""

    turns: tuple[Turn, ...] = ()
    """What guests said, oldest first."""
    by_hand: tuple[ByHand, ...] = ()
    """Answers that the brand gave by hand, oldest first."""
    of_a_guest: bool = False
    """A guest opened the thread (a visitor's post, a mention), not the brand."""


NOTHING_KNOWN = Memory()


@dataclass(frozen=True, slots=True)
class Trace:
    """What one event adds to the memory of its thread. Adding it twice is adding it once."""

    turn: Turn | None = None
    by_hand: ByHand | None = None
    of_a_guest: bool = False


def mark(text: str) -> str:
    """A short stand-in for an id or a text, the same for the same; `""` for none."""
    return blake2s(text.encode("utf-8", "replace"), digest_size=6).hexdigest() if text else ""


def mark_of_text(text: str) -> str:
    """The mark of a text, however the platform breaks its lines and whomever it names first (X puts `@name` before a
    reply).
    """
    return mark(" ".join(_LEADING_MENTIONS.sub("", text.strip(), count=1).split()))


def voice_of(author: Author) -> str:
    """What tells one person from another in a thread; `""` where nobody knows who it was."""
    return mark(author.id or author.name or "")
