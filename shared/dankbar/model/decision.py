"""What shall be done about one event, and why. Made by `domain.decide`, carried out by `flow.respond`."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Sort(StrEnum):
    """What a text is, as triage understands it."""

    PRAISE = "praise"
    QUESTION = "question"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"
    EMERGENCY = "emergency"
    ABUSE = "abuse"
    SPAM = "spam"
    THANKS = "thanks"
    SMALLTALK = "smalltalk"
    OTHER = "other"


class Urgency(StrEnum):
    """How soon a human has to look. `URGENT` outside staffed hours pages, others where they have a policy."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the text that decided something: `text[start:end]`, and what it speaks for."""

    start: int
    end: int
    speaks_for: str


@dataclass(frozen=True, slots=True)
class Triage:
    """What a text was understood to be. `confidence` is between 0 and 1."""

    sort: Sort
    confidence: float
    language: str
    urgency: Urgency
    spans: tuple[Span, ...] = ()
    answerable: bool = False
    """Whatever it is exactly: surely nothing that must not be answered, and said to somebody who answers."""

    def words(self, text: str) -> tuple[str, ...]:
        """The words of `text` that decided, in order of appearance."""
        return tuple(text[s.start : s.end] for s in sorted(self.spans, key=lambda s: s.start))


@dataclass(frozen=True, slots=True)
class Opinion:
    """What somebody else than our rules takes a text for. `confidence` is between 0 and 1, by the other's measure."""

    sort: Sort
    confidence: float
    by: str
    """The service or model, as people know it ("Amazon Comprehend", "eu.amazon.nova-lite-v1:0")."""
    whole: bool = True
    """The whole text was judged, not only its beginning."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing that somebody said in a thread. `author`: anything that tells people apart, such as a hash; `said`: the
    same for what was said.
    """

    author: str
    sort: Sort
    at: datetime
    said: str = ""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why: a code with its details, put into words for a person by `domain.reasons`."""

    code: str
    details: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Thank:
    """Answer with this text: thanks, or to a question when a human will answer."""

    text: str
    variant: str = ""
    """Which wording that is (see `domain.wording`)."""


@dataclass(frozen=True, slots=True)
class Like:
    """Like it."""


@dataclass(frozen=True, slots=True)
class Hide:
    """Hide it from the public at once: it breaks this rule, and the configuration names the rule for that."""

    rule: int


@dataclass(frozen=True, slots=True)
class Tell:
    """Tell the writer in private, once it is hidden, which rule it breaks."""

    text: str


@dataclass(frozen=True, slots=True)
class Queue:
    """Put it on the humans' queue. `answer_by`: aware UTC instant by which a human has answered."""

    urgency: Urgency
    answer_by: datetime


@dataclass(frozen=True, slots=True)
class Page:
    """Call whoever is on duty. `incident`: what it is about; pages with the same incident are one storm. `topic`: the
    name of a critical topic, whose expert is called as well.
    """

    urgency: Urgency
    incident: str
    topic: str | None = None


Action = Thank | Like | Hide | Tell | Queue | Page


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do, in this order, and why. No actions is a decision too, with its reason."""

    actions: tuple[Action, ...]
    reasons: tuple[Reason, ...]
    triage: Triage | None = None
    sort: Sort | None = None
    """What the text counts as: triage's word where it is sure, else `OTHER`."""
    rule: int | None = None
    """The number of the netiquette's rule that the text breaks."""
    in_shadow: bool = False
    """Everything is decided and recorded, nothing is sent (the channel is in shadow mode)."""
