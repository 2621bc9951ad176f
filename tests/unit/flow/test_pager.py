"""Who is told about an urgent item, in which order, and what a storm or a crash makes of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest

from dankbar.domain import links
from dankbar.domain.sms import SEGMENT, is_gsm, septets
from dankbar.errors import Temporary, Unclear
from dankbar.flow.acknowledge import Acknowledge
from dankbar.flow.pager import UNCERTAIN_SECONDS, WATCH_SLACK_SECONDS, WHATEVER_IS_NEXT, Pager
from dankbar.model.messages import PageOrder, PageStep
from dankbar.model.page import Call, PageRecord
from tests.unit.flow import memory
from tests.unit.flow.memory import PowerCut
from tests.unit.spielkiste import CHRISTMAS_EVE, EMERGENCY, TUESDAY_NOON, community

KEY = b"a key of thirty-two bytes for us"
DESK = "https://desk.example/"
LINE = ["cigdem", "anna", "ben", "marie"]
"""Christmas Eve is Çiğdem's; then come the others of the week in the order of their turns, and the last resort."""


@dataclass
class Night:
    """Everything around one `Pager`."""

    journal: memory.Journal
    clock: memory.Clock
    pages: memory.Pages
    steps: memory.Steps
    topic: memory.Topic
    configuration: memory.Pushed
    log: memory.Log
    pager: Pager

    def order(self, number: int = 1, **changes: Any) -> PageOrder:
        values = {
            "incident": "facebook:emergency",
            "item": f"facebook/comment:7_{number}",
            "platform": "facebook",
            "channel": "facebook",
            "sort": "emergency",
            "author": "Anna Schäfer",
            "summary": EMERGENCY,
        }
        order = PageOrder.model_validate(values | changes)
        self.pager.order(order)
        return order

    def passes(self, **span: float) -> None:
        self.steps.run(self.pager.step, **span)

    @property
    def page(self) -> PageRecord:
        (page,) = self.pages.pages.values()
        return page

    @property
    def at(self) -> list[datetime]:
        """When each of the calls was made."""
        return self.topic.times

    @property
    def calls(self) -> list[tuple[datetime, Call]]:
        """Each call with its time."""
        return list(zip(self.topic.times, self.topic.calls, strict=True))

    @property
    def by_link(self) -> Acknowledge:
        """What the links in the pages do."""
        return Acknowledge(
            self.pages, self.steps, memory.NoItems(), self.configuration, lambda: [KEY], self.clock.seconds
        )

    def acknowledged_by(self, who: str) -> None:
        self.pages.acknowledge(self.page.id, who)

    def token(self, number: int = 0) -> str:
        """The token of the link in a text that was sent."""
        return self.topic.told[number][1].rpartition("/")[2]


def night_at(at: datetime = CHRISTMAS_EVE, **changes: Any) -> Night:
    journal, clock, log = memory.Journal(), memory.Clock(at), memory.Log()
    pages, steps, topic = memory.Pages(journal, clock), memory.Steps(journal, clock), memory.Topic(journal, clock)
    configuration = memory.Pushed(community(**changes))
    pager = Pager(pages, steps, topic, configuration, DESK, lambda: KEY, log, clock)
    return Night(journal, clock, pages, steps, topic, configuration, log, pager)


@pytest.fixture
def night() -> Night:
    return night_at()


# In line ------------------------------------------------------------------------------------------


def test_the_next_step_is_on_the_queue_before_anybody_is_told(night: Night) -> None:
    night.order()
    assert night.journal.lines == [
        "register facebook/comment:7_1",
        "later next 1",
        "later digest 0",
        "claim 0 cigdem",
        "publish cigdem",
        "sent 0",
    ]
    assert [at - CHRISTMAS_EVE for at, _ in night.steps.waiting] == [timedelta(minutes=10), timedelta(minutes=15)]
    assert night.pages.due[night.page.id] == CHRISTMAS_EVE.timestamp() + 600 + WATCH_SLACK_SECONDS


def test_the_page_is_one_sms_with_a_link_that_is_the_persons_own(night: Night) -> None:
    night.order()
    ((who, text),) = night.topic.told
    assert text.startswith("Dringend Spielkiste (Facebook): Mein Kind hat sich an")
    assert is_gsm(text)
    assert septets(text) <= SEGMENT
    link = links.read_token(night.token(), [KEY], CHRISTMAS_EVE.timestamp() + 86_399)
    assert link is not None
    assert (link.page, link.person) == (night.page.id, links.person_mark(who))
    assert links.read_token(night.token(), [KEY], CHRISTMAS_EVE.timestamp() + 86_400) is None


def test_nobody_acknowledges_so_everybody_in_line_is_told_then_all_of_them_and_then_the_log_says_so(
    night: Night,
) -> None:
    night.order()
    told_at = []
    for _ in range(6):
        told_at.append((night.clock.now - CHRISTMAS_EVE, night.topic.who()[len(told_at) :]))
        night.passes(minutes=10)
    assert night.topic.who() == [*LINE, *LINE]
    assert night.page.told == tuple(LINE)
    assert night.page.steps[len(LINE)].everybody
    assert night.log.at("ERROR") == ["nobody acknowledged the page"]
    night.passes(hours=24)
    assert len(night.topic.told) == 2 * len(LINE)


@pytest.mark.parametrize("minutes", [0, 1, 9, 11, 25, 39])
def test_after_somebody_acknowledged_nobody_else_is_told(night: Night, minutes: int) -> None:
    night.order()
    night.passes(minutes=minutes)
    before = list(night.topic.who())
    night.acknowledged_by("cigdem")
    night.passes(hours=24)
    assert night.topic.who() == before
    assert night.log.at("ERROR") == []


def test_the_minutes_until_the_next_in_line_are_the_configurations() -> None:
    on_call = {
        "rotations": [{"name": "W", "people": ["anna", "ben"], "starts": "2026-01-05"}],
        "last_resort": "marie",
        "acknowledge_within_minutes": 45,
    }
    night = night_at(on_call=on_call)
    night.order()
    night.passes(minutes=44)
    assert len(night.topic.told) == 1
    night.passes(minutes=1)
    assert len(night.topic.told) == 2


def test_who_has_nobody_after_them_is_told_once_more_and_no_more_than_that() -> None:
    on_call = {"rotations": [{"name": "W", "people": ["marie"], "starts": "2026-01-05"}], "last_resort": "marie"}
    night = night_at(on_call=on_call)
    night.order()
    night.passes(hours=24)
    assert night.topic.who() == ["marie", "marie"]


def test_everybody_is_told_in_their_own_language() -> None:
    on_call = {"rotations": [{"name": "W", "people": ["tom"], "starts": "2026-01-05"}], "last_resort": "marie"}
    night = night_at(on_call=on_call)
    night.order()
    night.passes(minutes=10)
    assert [text.split()[0] for _, text in night.topic.told] == ["Urgent", "Dringend"]


def test_a_rehearsal_tells_who_is_on_duty_at_the_instant_that_is_rehearsed() -> None:
    night = night_at(TUESDAY_NOON)
    night.order(clock_offset=int((CHRISTMAS_EVE - TUESDAY_NOON).total_seconds()))
    assert night.page.opened_at == CHRISTMAS_EVE
    night.passes(minutes=10)
    assert night.topic.who() == LINE[:2]


def test_who_is_next_is_who_has_duty_by_then(night: Night) -> None:
    night.order()
    on_call = {"rotations": [{"name": "W", "people": ["tom"], "starts": "2026-01-05"}], "last_resort": "marie"}
    night.configuration.community = community(on_call=on_call)
    night.passes(minutes=20)
    assert night.topic.who() == ["cigdem", "tom", "marie"]


# Storms -------------------------------------------------------------------------------------------


def test_a_storm_of_fifty_is_one_page_and_one_digest_with_their_number(night: Night) -> None:
    for number in range(50):
        night.order(number)
        night.passes(seconds=10)
    assert night.topic.who() == ["cigdem", "cigdem"], "the second as there were ten"
    night.acknowledged_by("cigdem")
    night.passes(hours=24)
    assert night.topic.who() == ["cigdem"] * 3
    assert "49 weitere dringende Meldungen" in night.topic.told[2][1]
    assert night.page.items == 50
    assert septets(night.topic.told[2][1]) <= SEGMENT


def test_a_storm_that_grows_tenfold_is_told_again_at_once_and_once(night: Night) -> None:
    for number in range(120):
        night.order(number)
        night.order(number)
    texts = [text for _, text in night.topic.told]
    assert len(texts) == 3
    assert "10 " in texts[1]
    assert "100 " in texts[2]
    assert sorted(night.page.others) == ["grown.1", "grown.2"]


def test_who_has_a_storm_is_told_of_its_growth_and_nobody_else(night: Night) -> None:
    night.order(0)
    night.passes(minutes=10)
    night.acknowledged_by("anna")
    for number in range(1, 10):
        night.order(number)
    assert night.topic.who() == ["cigdem", "anna", "anna"]


def test_the_digest_goes_to_who_has_it(night: Night) -> None:
    night.order(1)
    night.order(2)
    night.passes(minutes=11)
    night.acknowledged_by("anna")
    night.passes(minutes=5)
    assert night.topic.who() == ["cigdem", "anna", "anna"]
    assert "Eine weitere dringende Meldung" in night.topic.told[2][1]
    link = links.read_token(night.token(2), [KEY], night.clock.seconds())
    assert link is not None
    assert link.person == links.person_mark("anna")


def test_while_nobody_has_it_the_digest_goes_to_who_was_told_last(night: Night) -> None:
    night.order(1)
    night.order(2)
    night.passes(minutes=15)
    assert night.topic.who() == ["cigdem", "anna", "anna"]


def test_a_single_item_is_followed_by_no_digest(night: Night) -> None:
    night.order()
    night.acknowledged_by("cigdem")
    night.passes(hours=24)
    assert night.topic.who() == ["cigdem"]


def test_what_comes_after_the_storm_is_a_page_of_its_own(night: Night) -> None:
    night.order(1)
    night.acknowledged_by("cigdem")
    night.passes(minutes=16)
    night.order(2)
    assert night.topic.who() == ["cigdem", "cigdem"]
    assert len(night.pages.pages) == 2


def test_another_incident_in_the_same_minute_is_a_page_of_its_own(night: Night) -> None:
    night.order(1)
    night.order(2, incident="shop:emergency", channel="shop", platform="standard_webhooks")
    assert night.topic.who() == ["cigdem", "cigdem"]


def test_an_order_that_comes_again_counts_and_tells_once(night: Night) -> None:
    for _ in range(3):
        night.order(1)
    night.order(2)
    night.order(2)
    assert night.topic.who() == ["cigdem"]
    assert night.page.items == 2


def test_an_order_that_comes_again_after_it_was_acknowledged_tells_nobody(night: Night) -> None:
    night.order()
    night.acknowledged_by("cigdem")
    night.order()
    assert night.topic.who() == ["cigdem"]


# What goes wrong ----------------------------------------------------------------------------------


def test_a_page_that_has_surely_not_gone_out_is_sent_when_the_order_comes_again(night: Night) -> None:
    night.topic.problems = [Temporary("throttled")]
    with pytest.raises(Temporary):
        night.order()
    assert night.journal.lines[-2:] == ["publish cigdem", "release 0"]
    night.order()
    assert night.topic.who() == ["cigdem"]


def test_a_page_of_unclear_fate_is_not_sent_again_but_the_next_in_line_is_told_after_a_minute(night: Night) -> None:
    night.topic.problems = [Unclear("no answer came")]
    with pytest.raises(Unclear):
        night.order()
    night.order()
    assert night.log.at("WARNING")
    night.passes(seconds=UNCERTAIN_SECONDS - 1)
    assert night.topic.who() == []
    night.passes(seconds=1)
    assert night.topic.who() == ["anna"]


@pytest.mark.parametrize("at", range(6))
def test_killed_before_any_call_the_page_still_reaches_somebody_soon(night: Night, at: int) -> None:
    night.journal.cut_before = at
    with pytest.raises(PowerCut):
        night.order()
    night.order()
    night.passes(seconds=UNCERTAIN_SECONDS)
    assert night.topic.who() == {4: ["anna"], 5: ["cigdem", "anna"]}.get(at, ["cigdem"])
    night.passes(minutes=59)
    assert {"anna", "ben", "marie"} <= set(night.topic.who())


@pytest.mark.parametrize("at", range(4))
def test_killed_in_a_later_step_the_chain_goes_on(night: Night, at: int) -> None:
    night.order()
    night.clock.forward(minutes=10)
    (step,) = (step for _, step in night.steps.waiting if step.what == "next")
    night.steps.waiting.clear()
    night.journal.cut_before = at
    with pytest.raises(PowerCut):
        night.pager.step(step)
    night.pager.step(step)
    night.passes(minutes=60)
    assert {"ben", "marie"} <= set(night.topic.who())


def test_a_step_that_comes_twice_or_late_tells_nobody_twice(night: Night) -> None:
    night.order()
    for step in (1, 1, 0, 7):
        night.pager.step(PageStep(what="next", page=night.page.id, step=step))
    assert night.topic.who() == LINE[:2]


def test_watch_has_the_next_in_line_told_whatever_step_that_is(night: Night) -> None:
    night.order()
    night.steps.waiting.clear()
    night.pager.step(PageStep(what="next", page=night.page.id, step=WHATEVER_IS_NEXT))
    assert night.topic.who() == LINE[:2]


def test_a_step_of_a_page_that_is_not_there_any_more_is_let_go(night: Night) -> None:
    night.pager.step(PageStep(what="next", page="0123456789ab", step=1))
    night.pager.step(PageStep(what="digest", page="0123456789ab"))
    assert night.topic.told == []


def test_a_digest_that_comes_twice_is_sent_once(night: Night) -> None:
    night.order(1)
    night.order(2)
    digest = PageStep(what="digest", page=night.page.id)
    night.pager.step(digest)
    night.pager.step(digest)
    assert night.topic.who() == ["cigdem", "cigdem"]


def test_somebody_who_left_the_team_is_skipped_at_once_and_keeps_nobody_from_being_told(night: Night) -> None:
    night.order()
    stay = {"rotations": [{"name": "W", "people": ["cigdem", "ben"], "starts": "2026-01-05"}], "last_resort": "marie"}
    people = [person.model_dump() for person in community().people if person.id != "anna"]
    night.configuration.community = community(on_call=stay, people=people)
    night.passes(minutes=10)
    assert night.topic.who() == ["cigdem", "ben"]
    night.passes(hours=2)
    assert night.topic.who() == ["cigdem", "ben", "marie", "cigdem", "ben", "marie"]


# The link -----------------------------------------------------------------------------------------


def test_the_link_in_the_sms_acknowledges(night: Night) -> None:
    night.order()
    view = night.by_link.acknowledge(night.token())
    assert view is not None
    assert (view.reader.id, view.has_it and view.has_it.id) == ("cigdem", "cigdem")
    night.passes(hours=24)
    assert night.topic.who() == ["cigdem"]


def test_who_takes_it_by_link_after_the_next_was_called_is_the_one_that_the_other_hears_of(night: Night) -> None:
    night.order()
    night.passes(minutes=10)
    night.by_link.acknowledge(night.token(0))
    night.by_link.acknowledge(night.token(0))
    night.passes(hours=24)
    assert night.topic.who() == ["cigdem", "anna", "anna"]
    assert "Çiğdem" in night.topic.told[2][1] or "Cigdem" in night.topic.told[2][1]


def test_who_passes_it_on_by_link_has_the_next_called_at_once(night: Night) -> None:
    night.order()
    for _ in range(2):
        night.by_link.pass_on(night.token(0))
    night.passes(seconds=1)
    assert night.topic.who() == ["cigdem", "anna"]


def test_the_log_says_who_was_told_and_nothing_of_what_was_written(night: Night) -> None:
    night.order()
    night.passes(hours=2)
    log = night.log.whole()
    assert "cigdem" in log
    for secret in (EMERGENCY[:20], "Schäfer", night.token(), DESK):
        assert secret not in log
