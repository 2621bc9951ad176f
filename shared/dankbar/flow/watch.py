"""Drives again what was forgotten: deliveries that were stored but not worked, pages whose next step did not come.
And tells people what they should know without being woken (see `domain.notices`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from time import time
from typing import Protocol

from dankbar.domain import notices
from dankbar.errors import ConfigurationError, for_the_log
from dankbar.flow.overdue import Overdue
from dankbar.flow.pager import WHATEVER_IS_NEXT
from dankbar.flow.ports import Configuration, Outbox, PageSteps
from dankbar.model.community import Community
from dankbar.model.messages import Notice, PageStep, Retry, WorkItem
from dankbar.model.watch import LastLook
from dankbar.platforms import name_of

FORGOTTEN_SECONDS = 600.0
"""An open delivery older than this is driven again: later than its first run (4 minutes) can end."""
AGAIN_SECONDS = 900.0
"""And a page again after so long, should that not have helped."""
DELIVERY_AGAIN_SECONDS = 3600.0
"""And a delivery: later than the retry queue gives one up (after 46 minutes), so that there is one message of it."""
MOST_AT_ONCE = 500


class DueIndex(Protocol):
    """The sparse index of what waits (see `aws.items.Due`)."""

    def until(self, partition: str, seconds: float, most: int) -> Iterator[tuple[str, str]]:
        """The keys of what was due until then."""
        ...

    def postpone(self, key: tuple[str, str], seconds: float) -> None:
        """Has it stand there at a later time."""
        ...


class LastLooks(Protocol):
    """What is remembered from one look to the next (see `aws.watch_state`)."""

    def read(self) -> LastLook | None:
        """The last look; None before the first."""
        ...

    def write(self, look: LastLook) -> None:
        """Remembers it."""
        ...


class OpenItems(Protocol):
    """The humans' list (see `aws.items.Items`)."""

    def waiting(self, most: int) -> tuple[WorkItem, ...]:
        """What waits for a human, by the time an answer is due; at most so many."""
        ...


@dataclass
class Notices:
    """Sends what is due since the last look, and remembers the look only then: after a crash the same comes again."""

    configuration: Configuration
    looks: LastLooks
    items: OpenItems
    steps: PageSteps

    def look(self, now: datetime) -> tuple[Notice, ...]:
        """Everything that was sent to the page queue. Raises ConfigurationError where no configuration was pushed."""
        community = self.configuration.current()
        last = self.looks.read()
        since = last.at if last else None
        warned = notices.warnings(community, since, now, last.told if last else ())
        due = (
            *self._hand_over(community, since, now),
            *notices.outlooks(community, since, now),
            *warned.notices,
        )
        for notice in due:
            self.steps.notify(notice, max(notice.not_before - now.timestamp(), 0))
        self.looks.write(LastLook(at=now, told=warned.told))
        return due

    def _hand_over(self, community: Community, since: datetime | None, now: datetime) -> Iterator[Notice]:
        change = notices.hand_over(community, since, now)
        if change is not None:
            items = self.items.waiting(MOST_AT_ONCE + 1)
            waiting = notices.Waiting(items[:MOST_AT_ONCE], more=len(items) > MOST_AT_ONCE)
            yield notices.hand_over_notice(community, change, waiting, now, _place)


def _place(item: WorkItem) -> str:
    return name_of(item.platform, item.channel)


@dataclass
class Watch:
    """One look at everything that waits. `clock`: unix seconds."""

    due: DueIndex
    outbox: Outbox
    steps: PageSteps
    notices: Notices
    delivery_partitions: tuple[str, ...]
    page_partition: str
    log: Callable[[str, str, dict[str, str]], None]
    clock: Callable[[], float] = field(default=time)
    overdue: Overdue | None = None
    starter_partition: str | None = None

    def look(self) -> None:
        """Sends every forgotten page to the page queue, then every forgotten delivery to the retry queue, and only then
        the notices: whatever is wrong with those keeps nothing from being driven again.
        """
        now = self.clock()
        pages = 0
        for key in self.due.until(self.page_partition, now, MOST_AT_ONCE):
            self.steps.later(PageStep(what="next", page=key[0].partition("#")[2], step=WHATEVER_IS_NEXT), 0)
            self.due.postpone(key, now + AGAIN_SECONDS)
            pages += 1
        deliveries = 0
        for partition in self.delivery_partitions:
            for key in self.due.until(partition, now - FORGOTTEN_SECONDS, MOST_AT_ONCE):
                _, channel, digest = key[0].split("#", 2)
                self.outbox.park(Retry(what="delivery", channel=channel, id=digest), 0)
                self.due.postpone(key, now - FORGOTTEN_SECONDS + DELIVERY_AGAIN_SECONDS)
                deliveries += 1
        level = "WARNING" if deliveries or pages else "INFO"
        self.log(level, "driven again", {"deliveries": str(deliveries), "pages": str(pages)})
        self._start(now)
        self._care(now)
        self._tell(now)

    def _start(self, now: float) -> None:
        """Conversation starters whose time has come, or that were forgotten: they stay on the index until posted."""
        for key in self.due.until(self.starter_partition, now, MOST_AT_ONCE) if self.starter_partition else ():
            self.outbox.park(Retry(what="starter", channel="", id=key[0].partition("#")[2]), 0)
            self.due.postpone(key, now + AGAIN_SECONDS)

    def _care(self, now: float) -> None:
        """What waits for a human; whatever is wrong with that keeps no notice from being sent."""
        if self.overdue is None:
            return
        try:
            done = self.overdue.look(datetime.fromtimestamp(now, UTC))
        except ConfigurationError as problem:
            self.log("WARNING", f"nothing overdue looked at: {problem}", {})
        except Exception as problem:  # the next look begins where the last one that worked ended
            self.log("ERROR", f"nothing overdue looked at this time: {for_the_log(problem)}", {})
        else:
            if any(done.values()):
                self.log("INFO", "overdue", {what: str(count) for what, count in done.items()})

    def _tell(self, now: float) -> None:
        try:
            sent = self.notices.look(datetime.fromtimestamp(now, UTC))
        except ConfigurationError as problem:
            self.log("WARNING", f"no notices: {problem}", {})
        except Exception as problem:  # the next look, in five minutes, tells what this one could not
            self.log("ERROR", f"no notices this time: {for_the_log(problem)}", {})
        else:
            for notice in sent:
                self.log("INFO", "notice", {"notice": notice.id})
