"""Whether people quarrel with each other in a thread: then nobody's side is taken, and a human gets it.

Recognised by what a ledger can tell of a thread without anybody's text: who spoke when, and what triage called it.
"""

from collections import Counter
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from dankbar.model.decision import Sort, Turn

LATEST = 10
"""So many of the latest turns are looked at: a quarrel that calmed down ten comments ago is over."""
WITHIN = timedelta(hours=6)
"""Turns that came longer than this before the latest one count no more."""
TURNS_EACH = 2
"""Somebody who spoke less often has not come back: many who each complain once are a pile-on, not a quarrel."""
CHANGES = 3
"""Times that the word went from one of those who came back to another: A, B, A, B."""
HEAT = {Sort.ABUSE: 2, Sort.COMPLAINT: 1}
HOT = 3
"""Heat of the turns of those who came back, at least one of them abuse: two insults, or an insult and an angry word.
Two customers who compare their broken toys reach it by complaints alone and are not meant."""


def is_quarrel(turns: Sequence[Turn]) -> bool:
    """Whether the latest of these turns, oldest first, are a quarrel: several people, back and forth, in heat."""
    latest = [turn for turn in turns[-LATEST:] if turns[-1].at - turn.at <= WITHIN and turn.author]
    spoke = Counter(turn.author for turn in latest)
    between = [turn for turn in latest if spoke[turn.author] >= TURNS_EACH]
    changes = sum(before.author != after.author for before, after in pairwise(between))
    heat = sum(HEAT.get(turn.sort, 0) for turn in between)
    return changes >= CHANGES and heat >= HOT and any(turn.sort is Sort.ABUSE for turn in between)
