"""Pages whoever is on duty, and the next in line until somebody acknowledges.

What follows is put on the queue before anybody is told, so that no crash ends the chain. A step is claimed, sent, and
written down as sent. After a crash in between nobody can know whether SNS sent it (its publish has no idempotency): the
person is not told twice; instead the next in line is told a minute after the claim, unless somebody acknowledges.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Literal

from dankbar.domain import links, sms
from dankbar.domain.roster import line
from dankbar.errors import Temporary, Unclear
from dankbar.flow.ports import Configuration, PageLedger, PageSteps, Topic
from dankbar.model.community import Community, Person
from dankbar.model.messages import PageOrder, PageStep
from dankbar.model.page import EVERYBODY, PageRecord
from dankbar.platforms import name_of

UNCERTAIN_SECONDS = 60.0
LINK_SECONDS = 86_400
WATCH_SLACK_SECONDS = 180.0
WHATEVER_IS_NEXT = -1
"""The step of a message from `watch`, which does not know how far a page has come."""


@dataclass
class Pager:
    """Works orders and steps. `desk_url` ends in a slash; `link_key` signs."""

    ledger: PageLedger
    steps: PageSteps
    topic: Topic
    configuration: Configuration
    desk_url: str
    link_key: Callable[[], bytes]
    log: Callable[[str, str, dict[str, str]], None]
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))

    def order(self, order: PageOrder) -> None:
        """Takes an urgent item: opens a page for it and tells who is on duty, or counts it to the storm."""
        community, now = self.configuration.current(), self.clock()
        page_id = self.ledger.register(order, self._new_page(order, community, now))
        page = self.ledger.page(page_id)
        if page is not None and page.item == order.item and page.acknowledged_by is None:
            self._go_on(page, 0, community)

    def step(self, step: PageStep) -> None:
        """Goes on with a page: the next in line, or the digest of a storm."""
        page = self.ledger.page(step.page)
        if page is None:
            return
        community = self.configuration.current()
        if step.what == "digest":
            self._digest(page, community)
        elif page.acknowledged_by is None:
            self._go_on(page, page.next_step if step.step == WHATEVER_IS_NEXT else step.step, community)

    def _new_page(self, order: PageOrder, community: Community, now: datetime) -> PageRecord:
        seen_as = now + timedelta(seconds=order.clock_offset)
        return PageRecord(
            id=sha256(f"{order.incident}\n{order.item}".encode()).hexdigest()[:12],
            incident=order.incident,
            item=order.item,
            platform=order.platform,
            channel=order.channel,
            sort=order.sort,
            author=order.author,
            summary=order.summary,
            opened_at=seen_as,
            storm_ends=now.timestamp() + community.on_call.storm_minutes * 60,
            line=tuple(person.id for person in line(community, seen_as)),
            clock_offset=order.clock_offset,
        )

    def _go_on(self, page: PageRecord, step: int, community: Community) -> None:
        """Tells the step whose turn it is; of the one that was begun last, sees to it that it is not the end."""
        if step == page.next_step:
            self._tell(page, step, community)
        elif step == page.next_step - 1 and not page.steps[step].sent:
            self._after_a_crash(page, step, community)

    def _after_a_crash(self, page: PageRecord, step: int, community: Community) -> None:
        """A step was begun and not written down as sent: by a crash, or because somebody is sending it just now."""
        left = UNCERTAIN_SECONDS - (self.clock() - page.steps[step].at).total_seconds()
        if left <= 0:
            self._tell(page, step + 1, community)
            return
        self.log("WARNING", "unknown whether the page went out; the next in line is told soon", {"page": page.id})
        self.steps.later(PageStep(what="next", page=page.id, step=step), left)

    def _tell(self, page: PageRecord, step: int, community: Community) -> None:
        if step > len(page.line):
            self.log("ERROR", "nobody acknowledged the page", {"page": page.id})
            return
        told = _still_in_team(page.told(step), community)
        texts = self._texts(page, told, community, self._text)
        wait = community.on_call.acknowledge_within_minutes * 60.0 if told else 0.0
        self.steps.later(PageStep(what="next", page=page.id, step=step + 1), wait)
        if step == 0:
            storm = PageStep(what="digest", page=page.id)
            self.steps.later(storm, max(page.storm_ends - self.clock().timestamp(), 1))
        due = self.clock().timestamp() + wait + WATCH_SLACK_SECONDS
        if self.ledger.claim(page.id, step, page.line[step] if step < len(page.line) else EVERYBODY, due):
            self._send(page, step, texts)

    def _digest(self, page: PageRecord, community: Community) -> None:
        """Tells whoever has it (else the last who was told) how many there were in the storm."""
        if page.items < 2 or not page.steps or page.digest is not None:
            return
        latest = max((step for step in page.steps if step < len(page.line)), default=0)
        last = page.acknowledged_by or page.line[latest]
        texts = self._texts(page, _still_in_team((last,), community), community, self._digest_text)
        if self.ledger.claim(page.id, "digest", last, None):
            self._send(page, "digest", texts)

    def _send(self, page: PageRecord, step: int | Literal["digest"], texts: Mapping[str, str]) -> None:
        """Tells everybody whom a step tells. Who cannot be told keeps nobody else from being told.

        Raises Temporary where nobody was told, after taking the claim back, or Unclear, where somebody may have been.
        """
        told, problems = [], []
        for who, text in texts.items():
            try:
                self.topic.publish(who, text)
                told.append(who)
            except Temporary as problem:
                problems.append(problem)
                self.log("WARNING", f"not told: {problem}", {"page": page.id, "step": str(step), "who": who})
        if problems and not told:
            if not any(isinstance(problem, Unclear) for problem in problems):
                self.ledger.release(page.id, step)
            raise problems[-1]
        self.ledger.sent(page.id, step)
        self.log("INFO", "told", {"page": page.id, "step": str(step), "who": ",".join(told)})

    def _texts(
        self, page: PageRecord, people: Sequence[str], community: Community, text: Callable[..., str]
    ) -> dict[str, str]:
        """What everybody is told, all made before anything is claimed: what fails here has told nobody."""
        return {
            who: text(page, community.person(who), community.brand, self._link(page, page.line.index(who)))
            for who in people
        }

    def _text(self, page: PageRecord, person: Person, brand: str, link: str) -> str:
        return sms.page_text(
            language=person.languages[0],
            brand=brand,
            platform=name_of(page.platform, page.channel),
            summary=page.summary,
            link=link,
        )

    def _digest_text(self, page: PageRecord, person: Person, brand: str, link: str) -> str:
        return sms.digest_text(language=person.languages[0], brand=brand, count=page.items - 1, link=link)

    def _link(self, page: PageRecord, place: int) -> str:
        expires = int(self.clock().timestamp()) + LINK_SECONDS
        token = links.write_token(links.PageLink(page.id, place, expires), self.link_key())
        return f"{self.desk_url}a/{token}"


def _still_in_team(people: tuple[str, ...], community: Community) -> tuple[str, ...]:
    """Those of them whom the configuration still has: nobody who left keeps the others from being told."""
    known = {person.id for person in community.people}
    return tuple(who for who in people if who in known)
