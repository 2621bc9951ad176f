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
    """What the page shows: the page, whose link it is, who has it, and who is told next."""

    page: PageRecord
    community: Community
    reader: Person
    has_it: Person | None
    """None while nobody has it, or where that person is in the team no more (then `page.acknowledged_by` is set)."""
    next_in_line: Person | None
    """Who is told if nobody acknowledges; None where everybody is, or was."""

    @property
    def taken(self) -> bool:
        """Somebody has it."""
        return self.page.acknowledged_by is not None


@dataclass
class Acknowledge:
    """Reads links and writes down who has a page. `clock`: unix seconds."""

    ledger: PageLedger
    configuration: Configuration
    link_keys: Callable[[], Sequence[bytes]]
    clock: Callable[[], float] = field(default=time)

    def look(self, token: str) -> View | None:
        """What a link shows; None where it is not genuine, has expired, or its person has left. Changes nothing."""
        link = links.read_token(token, self.link_keys(), self.clock())
        page = None if link is None else self.ledger.page(link.page)
        return None if link is None or page is None else self._view(page, link.step)

    def acknowledge(self, token: str) -> View | None:
        """Writes down that the link's person has the page; the first one counts, the same again changes nothing."""
        seen = self.look(token)
        if seen is None:
            return None
        page = self.ledger.acknowledge(seen.page.id, seen.reader.id)
        return None if page is None else self._view(page, page.line.index(seen.reader.id))

    def _view(self, page: PageRecord, place: int) -> View | None:
        community = self.configuration.current()
        known = {person.id: person for person in community.people}
        reader = known.get(page.line[place]) if place < len(page.line) else None
        if reader is None:
            return None
        following = (known.get(who) for who in page.line[page.next_step :])
        return View(
            page=page,
            community=community,
            reader=reader,
            has_it=known.get(page.acknowledged_by or ""),
            next_in_line=next((person for person in following if person is not None), None),
        )
