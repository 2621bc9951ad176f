"""What `watch` does about items that still wait for a human: whose answer has become overdue may be told so, and what
is urgent and still open when the office closes calls whoever is on duty then.

Every look begins where the last one ended, so that it costs one query of the index however much waits; what happens
twice after a crash is told apart by the event's record and by the page's item.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from dankbar.domain import decide, dialogue, roster
from dankbar.flow.ports import Configuration, Outbox
from dankbar.flow.respond import LONGEST_ANSWER, LONGEST_LINK
from dankbar.model.community import Community
from dankbar.model.decision import Urgency
from dankbar.model.messages import PageOrder, Retry, WorkItem
from dankbar.model.watch import OverdueLook

MOST_AT_ONCE, MOST_AT_CLOSING = 500, 2_000
URGENT_FOR = timedelta(days=1)
"""What was due longer ago and is still open is no alarm of this evening's."""
FURTHEST_BACK = timedelta(hours=12)
"""Where `watch` did not run for longer, what closed or became overdue before is left to people."""


class OverdueItems(Protocol):
    """The humans' list (see `aws.items.Items`)."""

    def due(self, since: datetime, until: datetime, most: int) -> Sequence[WorkItem]:
        """What waits and is due from `since` to `until`, by that time; at most so many."""
        ...


class OverdueLooks(Protocol):
    """What is remembered from one look to the next (see `aws.watch_state`)."""

    def read_overdue(self) -> OverdueLook | None:
        """The last look; None before the first."""
        ...

    def write_overdue(self, look: OverdueLook) -> None:
        """Remembers it."""
        ...


@dataclass
class Overdue:
    """One look at what still waits for a human. Rehearsals are by another clock and left alone."""

    configuration: Configuration
    looks: OverdueLooks
    items: OverdueItems
    outbox: Outbox

    def look(self, now: datetime) -> dict[str, int]:
        """How much was sent on, by what. Raises ConfigurationError where no configuration was pushed."""
        community = self.configuration.current()
        last = self.looks.read_overdue() or OverdueLook(at=now, due_until=now - dialogue.GRACE)
        earliest = now - FURTHEST_BACK
        paged = self._page_at_closing(community, max(last.at, earliest), now)
        due_until, held = self._hold(community, max(last.due_until, earliest), now - dialogue.GRACE)
        self.looks.write_overdue(OverdueLook(at=now, due_until=due_until))
        return {"held": held, "paged": paged}

    def _hold(self, community: Community, since: datetime, until: datetime) -> tuple[datetime, int]:
        """Until which due time this look came, and how many may be told that it takes longer."""
        if not community.dialogue.holding or until <= since:
            return max(since, until), 0
        found = self.items.due(since, until, MOST_AT_ONCE)
        fit = [item for item in found if not item.clock_offset and dialogue.may_wait_for_hold(item, community)]
        for item in fit:
            self.outbox.park(Retry(what="hold", channel=item.channel, id=item.event), 0)
        if len(found) < MOST_AT_ONCE:
            return until, len(fit)
        return max(found[-1].answer_by, since + timedelta(seconds=1)), len(fit)

    def _page_at_closing(self, community: Community, since: datetime, now: datetime) -> int:
        if not roster.staffed(community, since) or roster.staffed(community, now):
            return 0
        soon = timedelta(minutes=community.answer_within_minutes.urgent)
        orders = list(_orders(community, self.items.due(now - URGENT_FOR, now + soon, MOST_AT_CLOSING)))
        for order in orders:
            self.outbox.page(order)
        return len(orders)


def _orders(community: Community, items: Sequence[WorkItem]) -> Iterator[PageOrder]:
    """A page for each urgent item that came while the office was open: as `decide` would have it at this moment. The
    pager tells by the item which were sent before.
    """
    for item in items:
        channel = community.channel(item.channel)
        if item.urgency is not Urgency.URGENT or item.sort is None or item.clock_offset or channel is None:
            continue
        topic = decide.critical_topic(item.text, item.sort, community)
        yield PageOrder(
            incident=decide.incident_of(channel, item.sort, item.urgency, topic),
            item=item.id,
            platform=item.platform,
            channel=item.channel,
            sort=item.sort,
            author=(item.author.name or "")[:200] or None,
            summary=" ".join(item.text[:600].split())[:300],
            urgency=item.urgency,
            topic=None if topic is None else topic.name,
            permalink=item.permalink if len(item.permalink or "") <= LONGEST_LINK else None,
            answered=(item.answered or "")[:LONGEST_ANSWER] or None,
        )
