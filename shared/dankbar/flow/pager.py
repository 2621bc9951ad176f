"""Pages whoever is on duty, and goes on by the policy until somebody acknowledges.

What follows is put on the queue before anybody is told, so that no crash ends the chain. A step is claimed, sent, and
written down as sent. After a crash in between nobody can know whether SNS sent it (its publish has no idempotency): the
person is not told twice; instead the next step comes a minute after the claim, unless somebody acknowledges.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from dankbar.domain import escalation, links
from dankbar.domain.escalation import Stage
from dankbar.domain.telling import Telling, What, notice_call
from dankbar.errors import Temporary, Unclear
from dankbar.flow.ports import Configuration, PageLedger, PageSteps, Topic
from dankbar.model.community import Community, Person, Way
from dankbar.model.decision import Urgency
from dankbar.model.messages import Notice, PageOrder, PageStep
from dankbar.model.page import Call, PageRecord, Step
from dankbar.platforms import name_of

UNCERTAIN_SECONDS = 60.0
SURELY_DEAD = timedelta(seconds=30)
"""Longer than the function may run, shorter than a message is hidden (template: 10 s and 60 s): who claimed something
so long ago and has not written it down as sent was killed.
"""
LINK_SECONDS = 86_400
WATCH_SLACK_SECONDS = 180.0
WHATEVER_IS_NEXT = -1
"""The step of a message from `watch`, which does not know how far a page has come."""
GROWN = 10
"""A page whose messages have become so many times more is told of again."""

Calls = Sequence[tuple[Person, Way]]


@dataclass
class Pager:
    """Works orders, steps and notices. `desk_url` ends in a slash; `link_key` signs."""

    ledger: PageLedger
    steps: PageSteps
    topic: Topic
    configuration: Configuration
    desk_url: str
    link_key: Callable[[], bytes]
    log: Callable[[str, str, dict[str, str]], None]
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))

    # What comes from the queue ------------------------------------------------------------------

    def order(self, order: PageOrder) -> None:
        """Takes an item that calls for somebody: opens a page for it and tells who is on duty, or counts it to one."""
        community, now = self.configuration.current(), self.clock()
        page_id = self.ledger.register(order, self._new_page(order, community, now))
        page = self.ledger.page(page_id)
        if page is None:
            return
        if page.item != order.item:
            self._grown(page, community)
        elif page.acknowledged_by is None:
            self._go_on(page, 0, community)

    def step(self, step: PageStep) -> None:
        """Goes on with a page: its next step, later ways of a step, the digest of a storm, or the news that somebody
        has it.
        """
        page = self.ledger.page(step.page)
        if page is None:
            return
        community = self.configuration.current()
        if step.what == "digest":
            self._digest(page, community)
        elif step.what == "taken":
            self._taken(page, step, community)
        elif page.acknowledged_by is None and step.what == "round":
            self._round(page, step, community)
        elif page.acknowledged_by is None:
            self._go_on(page, page.next_step if step.step == WHATEVER_IS_NEXT else step.step, community)

    def notice(self, notice: Notice) -> None:
        """Tells one person something that nobody has to acknowledge, once."""
        known = {person.id: person for person in self.configuration.current().people}
        person = known.get(notice.person)
        ways = escalation.ways_of(person) if person else ()
        if person is None or not ways or not self.ledger.claim_notice(notice.id):
            return
        try:
            self.topic.publish(notice_call(notice, person, ways[0]))
        except Unclear as problem:
            self.log("WARNING", f"unknown whether a notice went out: {problem}", {"notice": notice.id})
        except Temporary:
            self.ledger.release_notice(notice.id)
            raise
        else:
            self.log("INFO", "notice sent", {"notice": notice.id, "who": person.id})

    # A page from its first step to its last -----------------------------------------------------

    def _new_page(self, order: PageOrder, community: Community, now: datetime) -> PageRecord:
        seen_as = now + timedelta(seconds=order.clock_offset)
        first = escalation.stage(community, 0, seen_as, urgency=order.urgency, topic=order.topic)
        people = first.people if first else ()
        # What waits for the end of quiet hours collects everything until then.
        quiet = escalation.told_from(community, people, order.urgency, seen_as) - seen_as
        storm = max(quiet, timedelta(minutes=community.on_call.storm_minutes))
        return PageRecord(
            id=sha256(f"{order.incident}\n{order.item}".encode()).hexdigest()[:12],
            incident=order.incident,
            item=order.item,
            platform=order.platform,
            channel=order.channel,
            sort=order.sort,
            urgency=order.urgency,
            topic=order.topic,
            author=order.author,
            summary=order.summary,
            permalink=order.permalink,
            answered=order.answered,
            opened_at=seen_as,
            storm_ends=(now + storm).timestamp(),
            waited=quiet > timedelta(0),
            clock_offset=order.clock_offset,
        )

    def _go_on(self, page: PageRecord, number: int, community: Community) -> None:
        """Tells the step whose turn it is; of the one that was begun last, sees to it that it is not the end."""
        if number == page.next_step:
            self._begin(page, number, community)
        elif number == page.next_step - 1 and not page.steps[number].sent:
            self._after_a_crash(page, number, community)

    def _after_a_crash(self, page: PageRecord, number: int, community: Community) -> None:
        """A step was begun and not written down as sent: by a crash, or because somebody is sending it just now."""
        left = UNCERTAIN_SECONDS - (self.clock() - page.steps[number].at).total_seconds()
        if left <= 0:
            self._begin(page, number + 1, community)
            return
        self.log("WARNING", "unknown whether the page went out; the next in line is told soon", {"page": page.id})
        self.steps.later(PageStep(what="next", page=page.id, step=number), left)

    def _begin(self, page: PageRecord, number: int, community: Community) -> None:
        seen_as = self._seen_as(page)
        stage = escalation.stage_of(community, page, number, seen_as)
        if stage is None:
            self.log("ERROR", "nobody acknowledged the page", {"page": page.id})
            return
        quiet = (escalation.told_from(community, stage.people, page.urgency, seen_as) - seen_as).total_seconds()
        if quiet > 0:
            self.steps.later(PageStep(what="next", page=page.id, step=number), quiet)
            self.ledger.wait(page.id, self.clock().timestamp() + quiet + WATCH_SLACK_SECONDS)
            return
        self._tell(page, number, stage, community)

    def _tell(self, page: PageRecord, number: int, stage: Stage, community: Community) -> None:
        """One step: what follows it is put on the queue first, then whoever it names is told by the first ways."""
        awake = self._awake(page, stage.people, community)
        rounds = escalation.rounds(awake)
        calls = self._calls(page, self._what(page, number), rounds[0].calls, community)
        wait = stage.minutes * 60.0 if awake else 0.0
        self.steps.later(PageStep(what="next", page=page.id, step=number + 1), wait)
        for place, later in enumerate(rounds[1:], start=1):
            self.steps.later(PageStep(what="round", page=page.id, step=number, round=place), later.minutes * 60.0)
        if number == 0:
            storm = PageStep(what="digest", page=page.id)
            self.steps.later(storm, max(page.storm_ends - self.clock().timestamp(), 1))
        due = self.clock().timestamp() + wait + WATCH_SLACK_SECONDS
        step = self._step([person.id for person in awake], calls, everybody=stage.everybody)
        if self.ledger.claim(page.id, str(number), step, while_open=True, due_at=due):
            self._send(page, str(number), calls)

    def _round(self, page: PageRecord, step: PageStep, community: Community) -> None:
        """Later ways of a step's people: those who are still to be told."""
        begun = page.steps.get(step.step)
        if begun is None:
            return
        known = {person.id: person for person in community.people}
        people = [known[who] for who in begun.people if who in known]
        told = [person for person in self._awake(page, people, community) if person.id not in page.passed]
        calls = escalation.later_calls(people, step.round, told)
        self._once(page, f"{step.step}.{step.round}", self._what(page, step.step), calls, community)

    # What is told besides -----------------------------------------------------------------------

    def _digest(self, page: PageRecord, community: Community) -> None:
        """How many there were in the storm. What had waited for the morning was told with its number already."""
        if page.items > 1 and page.steps and not page.waited:
            self._once(page, "digest", "digest", self._keeper(page, community), community, while_open=False)

    def _grown(self, page: PageRecord, community: Community) -> None:
        """Ten times as many as at first, or a hundred times: told again, at once."""
        times = 0
        while GROWN ** (times + 1) <= page.items:
            times += 1
        told = page.others.get(f"grown.{times}")
        if times and page.steps and page.urgency is Urgency.URGENT and not (told and told.sent):
            self._once(page, f"grown.{times}", "grown", self._keeper(page, community), community, while_open=False)

    def _keeper(self, page: PageRecord, community: Community) -> Calls:
        """Whoever has it, else the last who were told, by their first ways."""
        latest = max((number for number, step in page.steps.items() if step.people), default=0)
        ids = (page.acknowledged_by,) if page.acknowledged_by else page.steps[latest].people
        people = self._awake(page, [person for person in community.people if person.id in ids], community)
        return [(person, ways[0]) for person in people if (ways := escalation.ways_of(person))]

    def _taken(self, page: PageRecord, step: PageStep, community: Community) -> None:
        """Somebody has it: whoever was told of the page hears so by the same ways, and tools close it.

        The message is sent before it is written down who has it; where that took long, it is looked at once more.
        """
        if page.acknowledged_by is None:
            if step.round == 0:
                self.steps.later(step.model_copy(update={"round": 1}), UNCERTAIN_SECONDS)
            return
        used = {call for step in (*page.steps.values(), *page.others.values()) for call in step.calls}
        people = self._awake(page, [person for person in community.people if person.id in page.told], community)
        calls = [
            (person, way)
            for person in people
            for way in {escalation.way_name(way): way for way in escalation.ways_of(person)}.values()
            if f"{person.id}/{escalation.way_name(way)}" in used
            and (person.id != page.acknowledged_by or way.by == "https")
        ]
        if calls:
            self._once(page, "taken", "taken", calls, community, while_open=False)

    # How somebody is told -----------------------------------------------------------------------

    def _once(
        self, page: PageRecord, name: str, what: What, to: Calls, community: Community, *, while_open: bool = True
    ) -> None:
        """Claims and sends. What is no call (`while_open` is False) is sent again after a crash: twice is better than
        not at all, where nobody is woken by it.
        """
        calls = self._calls(page, what, to, community)
        people = list(dict.fromkeys(person.id for person, _ in to))
        if not calls:
            return
        if self.ledger.claim(page.id, name, self._step(people, calls), while_open=while_open):
            self._send(page, name, calls)
            return
        begun = page.others.get(name)
        if not while_open and begun is not None and not begun.sent and self.clock() - begun.at >= SURELY_DEAD:
            self._send(page, name, calls)

    def _step(self, people: Sequence[str], calls: Sequence[Call], *, everybody: bool = False) -> Step:
        named = tuple(f"{call.person}/{call.way}" for call in calls)
        return Step(people=tuple(people), at=self.clock(), calls=named, everybody=everybody)

    def _send(self, page: PageRecord, name: str, calls: Sequence[Call]) -> None:
        """Makes all calls of a claim. One that fails keeps no other from being made.

        Raises Temporary where nobody was told, after taking the claim back, or Unclear, where somebody may have been.
        """
        told, problems = [], []
        for call in calls:
            try:
                self.topic.publish(call)
                told.append(f"{call.person}/{call.way}")
            except Temporary as problem:
                problems.append(problem)
                self.log("WARNING", f"not told: {problem}", {"page": page.id, "step": name, "who": call.person})
        if problems and not told:
            if not any(isinstance(problem, Unclear) for problem in problems):
                self.ledger.release(page.id, name)
            raise problems[-1]
        self.ledger.sent(page.id, name)
        self.log("INFO", "told", {"page": page.id, "step": name, "who": ",".join(told)})

    def _calls(self, page: PageRecord, what: What, to: Calls, community: Community) -> tuple[Call, ...]:
        """What everybody is told, all made before anything is claimed: what fails here has told nobody."""
        telling = Telling(what, page, community, name_of(page.platform, page.channel), f"{self.desk_url}c/")
        expert = Telling("expert", page, community, telling.platform, telling.callback)
        experts = self._experts(page, community) if what == "page" else ()
        return tuple(
            (expert if person.id in experts else telling).to(person, way, self._link(page, person))
            for person, way in to
        )

    def _experts(self, page: PageRecord, community: Community) -> tuple[str, ...]:
        """Who is told because of the topic."""
        found = escalation.expert_for(community, page.topic, self._seen_as(page)) if page.topic else None
        return () if found is None else (found.id,)

    def _what(self, page: PageRecord, number: int) -> What:
        return "morning" if number == 0 and page.waited else "page"

    def _awake(self, page: PageRecord, people: Iterable[Person], community: Community) -> tuple[Person, ...]:
        """Those of them who may be told now."""
        return escalation.awake(community, people, page.urgency, self._seen_as(page))

    def _seen_as(self, page: PageRecord) -> datetime:
        """Now, as the page's item sees it (another instant only in rehearsals)."""
        return self.clock() + timedelta(seconds=page.clock_offset)

    def _link(self, page: PageRecord, person: Person) -> str:
        expires = int(self.clock().timestamp()) + LINK_SECONDS
        link = links.PageLink(page.id, links.person_mark(person.id), expires)
        return f"{self.desk_url}a/{links.write_token(link, self.link_key())}"
