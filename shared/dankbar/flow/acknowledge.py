"""Acknowledging a page by the link in it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from time import time

from dankbar.domain import links
from dankbar.flow.ports import Configuration, PageLedger
from dankbar.model.community import Community, Person
from dankbar.model.page import PageRecord


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows: the page, whose link it is, and who has it."""

    page: PageRecord
    community: Community
    reader: Person
    has_it: Person | None


@dataclass
class Acknowledge:
    """Reads links and writes down who has a page. `clock`: unix seconds."""

    ledger: PageLedger
    configuration: Configuration
    link_keys: Callable[[], Sequence[bytes]]
    clock: Callable[[], float] = field(default=time)

    def look(self, token: str) -> View | None:
        """What a link shows; None where it is not genuine or has expired. Changes nothing."""
        link = links.read_token(token, self.link_keys(), self.clock())
        page = None if link is None else self.ledger.page(link.page)
        return None if link is None or page is None else self._view(page, link.step)

    def acknowledge(self, token: str) -> View | None:
        """Writes down that the link's person has the page; the first one counts, the same again changes nothing."""
        seen = self.look(token)
        if seen is None:
            return None
        page = self.ledger.acknowledge(seen.page.id, seen.reader.id)
        link = links.read_token(token, self.link_keys(), self.clock())
        return None if page is None or link is None else self._view(page, link.step)

    def _view(self, page: PageRecord, place: int) -> View | None:
        community = self.configuration.current()
        known = {person.id: person for person in community.people}
        reader = known.get(page.line[place]) if place < len(page.line) else None
        if reader is None:
            return None
        return View(page, community, reader, known.get(page.acknowledged_by or ""))
