"""What somebody who was paged can do: look, acknowledge, pass it on; by the link in the page, or through a tool."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from time import time
from typing import Literal

from dankbar.domain import links
from dankbar.domain.escalation import Stage, stage_of
from dankbar.flow.ports import Configuration, PageItems, PageLedger, PageSteps
from dankbar.model.community import Community, Person
from dankbar.model.messages import PageStep, WorkItem
from dankbar.model.page import PageRecord

TAKEN_SECONDS = 3.0
"""So long after somebody presses the button the others are told who has it; by then it is written down."""
MOST_ITEMS = 50
MOST_STEPS = 20
"""So many steps are looked ahead for one that still tells somebody."""

Action = Literal["acknowledge", "pass"]


@dataclass(frozen=True, slots=True)
class View:
    """What the page shows: the page, whose link it is, who has it, and who is told next."""

    page: PageRecord
    community: Community
    reader: Person
    has_it: Person | None
    """None while nobody has it, or where that person is in the team no more (then `page.acknowledged_by` is set)."""
    called: tuple[Person, ...]
    """Who was told last, without the reader and without those who cannot."""
    following: Stage | None
    """Who is told if nobody acknowledges; None where everybody is, or was."""

    @property
    def taken(self) -> bool:
        """Somebody has it."""
        return self.page.acknowledged_by is not None

    @property
    def passed(self) -> bool:
        """The reader said that they cannot."""
        return self.reader.id in self.page.passed

    @property
    def may_pass(self) -> bool:
        """It is the reader who was asked, and nobody has it: whoever only looks on has nothing to pass on."""
        return self.reader.id in self.page.told and not self.passed and not self.taken


@dataclass
class Acknowledge:
    """Reads links and writes down who has a page and who cannot. `clock`: unix seconds."""

    ledger: PageLedger
    steps: PageSteps
    messages: PageItems
    configuration: Configuration
    link_keys: Callable[[], Sequence[bytes]]
    clock: Callable[[], float] = field(default=time)

    def look(self, token: str) -> View | None:
        """What a link shows; None where it is not genuine, has expired, or its person has left. Changes nothing."""
        link = links.read_token(token, self.link_keys(), self.clock())
        if link is None:
            return None
        readers = (each for each in self._team() if links.person_mark(each.id) == link.person)
        return self._view(self.ledger.page(link.page), next(readers, None))

    def acknowledge(self, token: str) -> View | None:
        """Writes down that the link's person has the page; the first one counts, the same again changes nothing."""
        seen = self.look(token)
        return None if seen is None else self._take(seen)

    def pass_on(self, token: str) -> View | None:
        """Writes down that the link's person cannot, and has the next in line told at once.

        Changes nothing where somebody has it, where the person said so before, or was never asked.
        """
        seen = self.look(token)
        return None if seen is None else self._hand_on(seen)

    def items(self, token: str) -> tuple[View, list[WorkItem]] | None:
        """What a link shows, with the messages that belong to the page, at most 50, oldest first."""
        seen = self.look(token)
        return None if seen is None else (seen, self.messages.of_page(seen.page, MOST_ITEMS))

    # By a tool, for a person -------------------------------------------------------------------------

    def knows(self, person_id: str) -> bool:
        """Somebody of the team has that id."""
        return any(person.id == person_id for person in self._team())

    def act(self, page_id: str, person_id: str, action: Action) -> View | None:
        """Does what a person's tool asks for; the same again changes nothing. None: no such page, or no such person."""
        reader = next((person for person in self._team() if person.id == person_id), None)
        seen = self._view(self.ledger.page(page_id), reader)
        if seen is None:
            return None
        return self._take(seen) if action == "acknowledge" else self._hand_on(seen)

    # ------------------------------------------------------------------------------------------------

    def _take(self, seen: View) -> View | None:
        """The others are told by a message that is sent first: no crash in between leaves them awake."""
        if not seen.taken:
            self.steps.later(PageStep(what="taken", page=seen.page.id), TAKEN_SECONDS)
        return self._view(self.ledger.acknowledge(seen.page.id, seen.reader.id), seen.reader)

    def _hand_on(self, seen: View) -> View | None:
        """The next in line is called first: after a crash in between somebody is called all the same."""
        if not seen.may_pass:
            return seen
        self.steps.later(PageStep(what="next", page=seen.page.id, step=seen.page.next_step), 0)
        return self._view(self.ledger.pass_on(seen.page.id, seen.reader.id), seen.reader)

    def _team(self) -> tuple[Person, ...]:
        return self.configuration.current().people

    def _view(self, page: PageRecord | None, reader: Person | None) -> View | None:
        if page is None or reader is None:
            return None
        community = self.configuration.current()
        known = {person.id: person for person in community.people}
        last = page.steps.get(page.next_step - 1)
        awake = () if last is None else (who for who in last.people if who not in {reader.id, *page.passed})
        return View(
            page=page,
            community=community,
            reader=reader,
            has_it=known.get(page.acknowledged_by or ""),
            called=tuple(known[who] for who in awake if who in known),
            following=self._following(page, community),
        )

    def _following(self, page: PageRecord, community: Community) -> Stage | None:
        """The next step that tells anybody, as it would be resolved now."""
        now = datetime.fromtimestamp(self.clock(), UTC) + timedelta(seconds=page.clock_offset)
        for number in range(page.next_step, page.next_step + MOST_STEPS):
            found = stage_of(community, page, number, now)
            if found is None or found.people:
                return found
        return None
