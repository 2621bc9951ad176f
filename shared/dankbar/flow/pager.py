"""Pages whoever is on duty, and the next in line until somebody acknowledges.

What follows is put on the queue before anybody is told, so that no crash ends the chain. A step is claimed, sent, and
written down as sent. After a crash in between nobody can know whether SNS sent it (its publish has no idempotency): the
person is not told twice; instead the next in line is told after a minute, unless somebody acknowledges.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Literal

from dankbar.domain import links, sms
from dankbar.domain.roster import line
from dankbar.errors import Temporary
from dankbar.flow.ports import Configuration, PageLedger, PageSteps, Topic
from dankbar.model.community import Community, Person
from dankbar.model.messages import PageOrder, PageStep
from dankbar.model.page import EVERYBODY, PageRecord

UNCERTAIN_SECONDS = 60.0
LINK_SECONDS = 86_400
WATCH_SLACK_SECONDS = 180.0


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
        if page is None or page.item != order.item or page.acknowledged_by is not None:
            return
        if page.next_step == 0 or not page.steps[0].sent:
            self._tell(page, 0, community)

    def step(self, step: PageStep) -> None:
        """Goes on with a page: the next in line, or the digest of a storm."""
        page = self.ledger.page(step.page)
        if page is None:
            return
        community = self.configuration.current()
        if step.what == "digest":
            self._digest(page, community)
        elif page.acknowledged_by is None and step.step in (page.next_step, WHATEVER_IS_NEXT):
            self._tell(page, page.next_step, community)

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

    def _tell(self, page: PageRecord, step: int, community: Community) -> None:
        if step > len(page.line):
            self.log("ERROR", "nobody acknowledged the page", {"page": page.id})
            return
        following = PageStep(what="next", page=page.id, step=step + 1)
        if step in page.steps:
            self.log("WARNING", "unknown whether the page went out; the next in line is told soon", {"page": page.id})
            self.steps.later(following, UNCERTAIN_SECONDS)
            return
        wait = community.on_call.acknowledge_within_minutes * 60.0
        self.steps.later(following, wait)
        if step == 0:
            storm = PageStep(what="digest", page=page.id)
            self.steps.later(storm, max(page.storm_ends - self.clock().timestamp(), 1))
        told = page.told(step)
        due = self.clock().timestamp() + wait + WATCH_SLACK_SECONDS
        if self.ledger.claim(page.id, step, told[0] if step < len(page.line) else EVERYBODY, due):
            self._send(page, step, told, lambda person, link: self._text(page, person, community, link))

    def _digest(self, page: PageRecord, community: Community) -> None:
        """Tells whoever has it (else the last who was told) how many there were in the storm."""
        if page.items < 2 or not page.steps or page.digest is not None:
            return
        last = page.acknowledged_by or page.told(max(step for step in page.steps if step < len(page.line)))[0]
        if self.ledger.claim(page.id, "digest", last, None):
            further = page.items - 1

            def text(person: Person, link: str) -> str:
                return sms.digest_text(language=person.languages[0], brand=community.brand, count=further, link=link)

            self._send(page, "digest", (last,), text)

    def _send(
        self,
        page: PageRecord,
        step: int | Literal["digest"],
        told: tuple[str, ...],
        text: Callable[[Person, str], str],
    ) -> None:
        community = self.configuration.current()
        try:
            for who in told:
                self.topic.publish(who, text(community.person(who), self._link(page, page.line.index(who))))
        except Temporary as temporary:
            if type(temporary) is Temporary:
                self.ledger.release(page.id, step)
            raise
        self.ledger.sent(page.id, step)
        self.log("INFO", "told", {"page": page.id, "step": str(step), "who": ",".join(told)})

    def _text(self, page: PageRecord, person: Person, community: Community, link: str) -> str:
        return sms.page_text(
            language=person.languages[0],
            brand=community.brand,
            platform=page.platform,
            summary=page.summary,
            link=link,
        )

    def _link(self, page: PageRecord, place: int) -> str:
        expires = int(self.clock().timestamp()) + LINK_SECONDS
        token = links.write_token(links.PageLink(page.id, place, expires), self.link_key())
        return f"{self.desk_url}a/{token}"


WHATEVER_IS_NEXT = -1
"""The step of a message from `watch`, which does not know how far a page has come."""
