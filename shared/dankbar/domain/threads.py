"""Where people talk already: what is remembered of a thread, and when it is better not to interrupt.

A thread is remembered by marks, not by texts: see `model.thread`. What is forgotten or lost makes an answer more likely
by a little; nothing here is needed for an event to be worked.
"""

from collections.abc import Sequence
from datetime import timedelta

from dankbar.model.decision import Sort, Turn
from dankbar.model.event import Event, Kind
from dankbar.model.thread import ByHand, Memory, Trace, mark, voice_of

STAFF_TALKS = timedelta(hours=24)
"""So long after an answer by hand the conversation is a human's: people reply to each other within a day."""
PILE_LATEST, PILE_WITHIN, PILE_BAD = 12, timedelta(hours=1), 5
"""A pile-on: so many of so many latest turns under a post are bad ones of the last hour. Thanks to the one who is
friendly would stand among angry people who got none."""
BAD = frozenset({Sort.COMPLAINT, Sort.EMERGENCY, Sort.ABUSE})


def trace_of(event: Event, sort: Sort | None, *, echo: bool) -> Trace | None:
    """What to remember of an event that counts as `sort`; None: nothing. `echo`: Dankbar said it itself."""
    if event.thread is None or not event.speaks or event.author.is_bot:
        return None
    opens = event.target == event.thread
    if event.author.is_brand:
        return None if echo or opens else Trace(by_hand=_by_hand(event))
    turn = None if sort is None else turn_of(event, sort)
    return None if turn is None and not opens else Trace(turn, of_a_guest=opens)


def _by_hand(event: Event) -> ByHand:
    answers = "" if event.kind is Kind.MESSAGE else mark(event.parent or "")
    return ByHand(mark(event.target or event.id), answers, event.occurred_at)


def turn_of(event: Event, sort: Sort) -> Turn:
    """What was said just now, as a turn of the thread."""
    return Turn(voice_of(event.author), sort, event.occurred_at, mark(event.target or event.id))


def before(event: Event, memory: Memory) -> tuple[Turn, ...]:
    """What others said before; not what this event said, where it is worked a second time."""
    own = mark(event.target or event.id)
    return tuple(turn for turn in memory.turns if turn.said != own)


def staff_talks(event: Event, memory: Memory) -> bool:
    """Whether the brand answered by hand in this conversation of late: in a private one at all; else under the same
    comment, or to a post that is a guest's own.
    """
    meant = {mark(about) for about in (event.parent, event.target) if about}
    for answer in memory.by_hand:
        if event.occurred_at - answer.at > STAFF_TALKS:
            continue
        if event.kind is Kind.MESSAGE or meant & {answer.own, answer.answers} - {""}:
            return True
        if not answer.answers and memory.of_a_guest:
            return True
    return False


def among_guests(event: Event, memory: Memory, brand: str) -> bool:
    """Whether it is said to another guest: a reply to somebody's comment that does not address the brand."""
    if event.parent is None or event.kind is Kind.MESSAGE or event.summoned:
        return False
    asked = next((turn for turn in memory.turns if turn.said == mark(event.parent or "")), None)
    if asked is None or not asked.author or asked.author == voice_of(event.author):
        return False
    return brand.casefold() not in event.text.casefold()


def is_pile_on(turns: Sequence[Turn]) -> bool:
    """Whether the latest of these turns, oldest first, are a pile-on."""
    latest = [turn for turn in turns[-PILE_LATEST:] if abs(turns[-1].at - turn.at) <= PILE_WITHIN]
    return sum(turn.sort in BAD for turn in latest) >= PILE_BAD
