"""Drives again what was forgotten: deliveries that were stored but not worked, pages whose next step did not come."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from time import time
from typing import Protocol

from dankbar.flow.pager import WHATEVER_IS_NEXT
from dankbar.flow.ports import Outbox, PageSteps
from dankbar.model.messages import PageStep, Retry

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


@dataclass
class Watch:
    """One look at everything that waits. `clock`: unix seconds."""

    due: DueIndex
    outbox: Outbox
    steps: PageSteps
    delivery_partitions: tuple[str, ...]
    page_partition: str
    log: Callable[[str, str, dict[str, str]], None]
    clock: Callable[[], float] = field(default=time)

    def look(self) -> None:
        """Sends every forgotten page to the page queue, then every forgotten delivery to the retry queue."""
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
