"""Policies, ways, quiet hours, passing on, the short notice to the others, experts, and notices."""

import json
from datetime import timedelta
from typing import Any

import pytest

from dankbar.domain.sms import SEGMENT, is_gsm, septets
from dankbar.errors import Temporary, Unclear
from dankbar.flow.pager import WATCH_SLACK_SECONDS
from dankbar.model.messages import Notice, PageStep, ToolEvent
from tests.unit.flow.memory import PowerCut
from tests.unit.flow.test_pager import Night, night_at
from tests.unit.spielkiste import CHRISTMAS_EVE, PEOPLE, PHONES, local

TOOL, CHAT = "https://alerts.example/anna", "https://chat.example/hooks/team"


def people(**changes: dict[str, Any]) -> list[dict[str, Any]]:
    """The team, some of them changed by id."""
    return [
        {
            "id": who,
            "name": name,
            "first_name": name.split()[0],
            "languages": languages,
            "phone": phone,
            "email": f"{who}@example.com",
            **changes.get(who, {}),
        }
        for (who, (name, languages)), phone in zip(PEOPLE.items(), PHONES, strict=True)
    ]


def on_call(*steps: dict[str, Any], urgency: str = "urgent", repeat: int = 0, **changes: Any) -> dict[str, Any]:
    rotation = {"name": "W", "people": ["anna", "ben", "cigdem"], "starts": "2026-12-21"}
    policies = {urgency: {"steps": list(steps), "repeat": repeat}} if steps else {}
    return {"rotations": [rotation], "last_resort": "marie", "policies": policies, **changes}


# Policies -----------------------------------------------------------------------------------------


def test_a_policy_says_who_is_told_when() -> None:
    steps = (
        {"who": "on-call", "minutes": 5},
        {"person": "ben", "minutes": 3},
        {"role": "lead"},
        {"who": "last-resort"},
    )
    night = night_at(people=people(tom={"roles": ["lead"]}, cigdem={"roles": ["lead"]}), on_call=on_call(*steps))
    night.order()
    night.passes(hours=2)
    assert night.topic.who() == ["anna", "ben", "cigdem", "tom", "marie"]
    assert [at - CHRISTMAS_EVE for at in night.at] == [timedelta(minutes=each) for each in (0, 5, 8, 8, 18)]
    assert night.log.at("ERROR") == ["nobody acknowledged the page"]


def test_a_policy_is_repeated_as_often_as_it_says() -> None:
    night = night_at(on_call=on_call({"who": "on-call", "minutes": 1}, {"who": "next", "minutes": 1}, repeat=2))
    night.order()
    night.passes(hours=1)
    assert night.topic.who() == ["anna", "ben"] * 3


def test_everybody_of_a_policy_is_the_whole_team_that_is_there() -> None:
    away = [{"person": "tom", "from": "2026-12-24", "to": "2026-12-24"}]
    night = night_at(on_call=on_call({"who": "everybody"}), absences=away)
    night.order()
    assert night.topic.who() == ["anna", "ben", "cigdem", "marie"]


def test_who_is_away_is_replaced_in_a_policy_and_a_step_with_nobody_goes_on_at_once() -> None:
    away = [
        {"person": "ben", "from": "2026-12-24", "to": "2026-12-24", "instead": "tom"},
        {"person": "cigdem", "from": "2026-12-24", "to": "2026-12-24"},
    ]
    steps = ({"person": "ben", "minutes": 7}, {"person": "cigdem", "minutes": 30}, {"who": "last-resort"})
    night = night_at(on_call=on_call(*steps), absences=away)
    night.order()
    night.passes(minutes=7)
    assert night.topic.who() == ["tom", "marie"]


def test_after_a_hand_over_it_is_the_new_persons_page() -> None:
    night = night_at(
        local("2026-12-28T08:55"),
        on_call=on_call({"who": "on-call", "minutes": 10}, {"who": "on-call"}),
    )
    night.order()
    night.passes(minutes=10)
    assert night.topic.who() == ["anna", "ben"]


# Ways ---------------------------------------------------------------------------------------------

WAYS = [
    {"by": "sms"},
    {"by": "https", "to": TOOL, "after_minutes": 2},
    {"by": "sms", "after_minutes": 3},
    {"by": "email", "after_minutes": 1},
]


def test_one_person_is_reached_by_one_way_after_the_other() -> None:
    night = night_at(people=people(anna={"ways": WAYS}), on_call=on_call({"who": "on-call", "minutes": 30}))
    night.order()
    night.passes(minutes=20)
    assert [(call.person, call.by) for call in night.topic.calls] == [
        ("anna", "sms"),
        ("anna", "https"),
        ("anna", "sms"),
        ("anna", "email"),
    ]
    assert [at - CHRISTMAS_EVE for at in night.at] == [timedelta(minutes=each) for each in (0, 2, 5, 6)]


@pytest.mark.parametrize(("minutes", "calls"), [(1, 1), (3, 2), (5, 3)])
def test_no_further_way_is_tried_once_somebody_has_it(minutes: int, calls: int) -> None:
    night = night_at(people=people(anna={"ways": WAYS}), on_call=on_call({"who": "on-call", "minutes": 30}))
    night.order()
    night.passes(minutes=minutes)
    night.acknowledged_by("anna")
    night.passes(hours=1)
    assert len(night.topic.calls) == calls


def test_a_round_that_comes_twice_tells_once() -> None:
    night = night_at(people=people(anna={"ways": WAYS}), on_call=on_call({"who": "on-call", "minutes": 30}))
    night.order()
    for _ in range(3):
        night.pager.step(PageStep(what="round", page=night.page.id, step=0, round=1))
    night.pager.step(PageStep(what="round", page=night.page.id, step=0, round=9))
    night.pager.step(PageStep(what="round", page=night.page.id, step=4, round=1))
    assert [call.by for call in night.topic.calls] == ["sms", "https"]


def test_the_ways_of_one_keep_their_time_when_another_of_the_step_passes_it_on() -> None:
    later = {
        "anna": {"ways": [{"by": "sms"}, {"by": "sms", "after_minutes": 5}, {"by": "email", "after_minutes": 3}]},
        "ben": {"ways": [{"by": "sms"}, {"by": "sms", "after_minutes": 2}], "roles": ["lead"]},
    }
    later["anna"]["roles"] = ["lead"]
    night = night_at(people=people(**later), on_call=on_call({"role": "lead", "minutes": 30}))
    night.order()
    night.pages.pass_on(night.page.id, "ben")
    night.passes(minutes=20)
    told = [(int((at - CHRISTMAS_EVE).total_seconds() // 60), call.person, call.by) for at, call in night.calls]
    assert told == [(0, "anna", "sms"), (0, "ben", "sms"), (5, "anna", "sms"), (8, "anna", "email")]


def test_each_way_is_told_in_its_own_form() -> None:
    ways = [{"by": "sms"}, {"by": "email"}, {"by": "chat", "to": CHAT}, {"by": "https", "to": TOOL}]
    night = night_at(people=people(anna={"ways": ways}), on_call=on_call({"who": "on-call"}))
    night.order(permalink="https://facebook.example/7_1", author="@channel Jana", answered="Danke!")
    sms, mail, chat, tool = night.topic.calls
    assert septets(sms.text) <= SEGMENT
    assert is_gsm(sms.text)
    assert mail.text.startswith("Hallo Anna,\n")
    assert "„Mein Kind hat sich an eurem Spielzeug verletzt!“" in mail.text
    assert "Zum Beitrag: https://facebook.example/7_1" in mail.text
    assert mail.subject.isascii()
    assert len(mail.subject) < 100
    assert "@channel" not in chat.text
    assert "channel Jana" in chat.text
    event = ToolEvent.model_validate_json(tool.text)
    assert (event.event, event.page, event.person, event.items) == ("page", night.page.id, "anna", 1)
    assert event.callback == "https://desk.example/c/anna"
    assert {call.way for call in night.topic.calls} == {"sms", "email", chat.way, tool.way}


def test_one_way_that_fails_keeps_no_other_from_being_tried() -> None:
    ways = [{"by": "sms"}, {"by": "email"}]
    night = night_at(people=people(anna={"ways": ways}), on_call=on_call({"who": "on-call"}))
    night.topic.problems = [Temporary("throttled")]
    night.order()
    assert [call.by for call in night.topic.calls] == ["email"]
    assert night.page.steps[0].sent


# Quiet hours --------------------------------------------------------------------------------------

QUIET = {"anna": {"quiet_hours": ["22:00-07:00"]}, "ben": {"quiet_hours": ["22:00-07:00"]}}
MORNING = local("2026-12-25T07:00")


def quiet_night(**changes: Any) -> Night:
    steps = ({"who": "on-call", "minutes": 20}, {"who": "next", "minutes": 20})
    return night_at(people=people(**QUIET), on_call=on_call(*steps, urgency="high"), **changes)


def test_only_what_is_urgent_wakes_and_the_rest_comes_in_the_morning_as_one() -> None:
    night = quiet_night()
    night.order(1, urgency="high", incident="all:high", sort="complaint")
    night.order(2)
    night.passes(hours=2)
    night.order(3, urgency="high", incident="all:high", sort="complaint", channel="shop", platform="standard_webhooks")
    assert all(call.text.startswith("Dringend") for call in night.topic.calls)
    urgent = len(night.topic.calls)
    night.passes(hours=8)
    morning = night.topic.calls[urgent:]
    assert [call.person for call in morning] == ["anna", "ben"]
    assert night.at[urgent] == MORNING
    assert "2 " in morning[0].text
    assert not morning[0].text.startswith("Dringend")


def test_watch_leaves_a_page_alone_that_waits_for_the_morning() -> None:
    night = quiet_night()
    night.order(urgency="high", incident="all:high")
    assert night.pages.due[night.page.id] == MORNING.timestamp() + WATCH_SLACK_SECONDS
    night.pager.step(PageStep(what="next", page=night.page.id, step=-1))
    assert night.topic.calls == []


def test_what_comes_twice_before_and_after_the_morning_is_told_once() -> None:
    night = quiet_night()
    night.order(urgency="high", incident="all:high")
    night.passes(hours=9)
    before = len(night.topic.calls)
    night.order(urgency="high", incident="all:high")
    assert len(night.pages.pages) == 1
    assert len(night.topic.calls) == before


def test_of_several_only_those_who_are_awake_are_told_and_later_ways_keep_quiet() -> None:
    ways = {"ways": [{"by": "sms"}, {"by": "email", "after_minutes": 30}], "quiet_hours": ["22:30-07:00"]}
    night = night_at(
        people=people(anna=ways, ben={"quiet_hours": ["22:00-07:00"]}),
        on_call=on_call({"who": "everybody", "minutes": 60}, urgency="high"),
    )
    night.order(urgency="high", incident="all:high")
    assert night.topic.who() == ["anna", "cigdem", "marie", "tom"]
    night.passes(minutes=30)
    assert len(night.topic.calls) == 4


def test_quiet_hours_are_those_of_the_persons_own_clocks() -> None:
    away = {"quiet_hours": ["22:00-07:00"], "zone": "Europe/Lisbon"}
    night = night_at(people=people(anna=away), on_call=on_call({"who": "on-call"}, urgency="high"))
    night.order(urgency="high", incident="all:high")
    assert night.topic.who() == ["anna"], "it is only 21:15 in Lisbon"


# Acknowledged, passed on --------------------------------------------------------------------------


def test_when_somebody_has_it_the_others_hear_so_and_nobody_else_anything() -> None:
    night = night_at()
    night.order()
    night.passes(minutes=12)
    night.acknowledged_by("anna")
    for _ in range(2):
        night.pager.step(PageStep(what="taken", page=night.page.id))
    night.passes(hours=3)
    assert night.topic.who() == ["cigdem", "anna", "cigdem"]
    text = night.topic.told[-1][1]
    assert "Anna" in text
    assert septets(text) <= SEGMENT


def test_who_was_reached_by_several_ways_hears_by_all_of_them_and_tools_close() -> None:
    ways = [{"by": "sms"}, {"by": "https", "to": TOOL, "after_minutes": 1}, {"by": "email", "after_minutes": 60}]
    steps = ({"who": "on-call", "minutes": 5}, {"who": "next"})
    night = night_at(people=people(anna={"ways": ways}, ben={"ways": ways}), on_call=on_call(*steps))
    night.order()
    night.passes(minutes=7)
    night.acknowledged_by("ben")
    before = len(night.topic.calls)
    night.pager.step(PageStep(what="taken", page=night.page.id))
    assert [(call.person, call.by) for call in night.topic.calls[before:]] == [
        ("anna", "sms"),
        ("anna", "https"),
        ("ben", "https"),
    ]
    assert json.loads(night.topic.calls[-1].text)["event"] == "acknowledged"


def test_the_news_that_somebody_has_it_is_no_news_while_nobody_has() -> None:
    night = night_at()
    night.order()
    night.pager.step(PageStep(what="taken", page=night.page.id))
    assert night.topic.who() == ["cigdem"]
    night.passes(minutes=2)
    assert [step.what for _, step in night.steps.waiting] == ["next", "digest"], "it was looked at once more"


def test_the_others_hear_who_has_it_though_it_was_written_down_late() -> None:
    night = night_at()
    night.order()
    night.passes(minutes=10)
    night.pager.step(PageStep(what="taken", page=night.page.id))
    night.acknowledged_by("anna")
    night.passes(minutes=2)
    assert night.topic.who() == ["cigdem", "anna", "cigdem"]


def test_who_passes_it_on_is_left_out_and_the_next_is_told_at_once() -> None:
    night = night_at()
    night.order()
    night.pages.pass_on(night.page.id, "cigdem")
    night.pages.pass_on(night.page.id, "ben")
    night.pager.step(PageStep(what="next", page=night.page.id, step=1))
    assert night.topic.who() == ["cigdem", "anna"]
    night.passes(minutes=60)
    assert night.topic.who() == ["cigdem", "anna", "marie", "anna", "marie"]


def test_everybody_passes_it_on_and_the_log_says_so() -> None:
    night = night_at()
    night.order()
    for who in ("cigdem", "anna", "ben", "marie"):
        night.pages.pass_on(night.page.id, who)
    night.passes(hours=1)
    assert night.topic.who() == ["cigdem"]
    assert night.log.at("ERROR") == ["nobody acknowledged the page"]


@pytest.mark.parametrize(("what", "cut_before"), [("taken", 1), ("digest", 1), ("taken", 2), ("digest", 2)])
def test_what_wakes_nobody_is_rather_told_twice_after_a_crash_than_not_at_all(what: Any, cut_before: int) -> None:
    night = night_at()
    night.order(1)
    night.order(2)
    night.passes(minutes=11)
    night.acknowledged_by("anna")
    step = PageStep(what=what, page=night.page.id)
    before = len(night.topic.calls)
    night.journal.cut_before = cut_before
    with pytest.raises(PowerCut):
        night.pager.step(step)
    night.pager.step(step)
    assert len(night.topic.calls) == before + cut_before - 1, "it may be on its way just now"
    night.clock.forward(seconds=60)
    for _ in range(3):
        night.pager.step(step)
    assert len(night.topic.calls) == before + cut_before


# Critical topics ----------------------------------------------------------------------------------

SAFETY = [{"name": "sicherheit", "words": ["Sicherheit", "verletzt"], "experts": ["tom", "ben"]}]


def test_a_critical_topic_calls_its_expert_beside_whoever_is_on_call() -> None:
    night = night_at(critical_topics=SAFETY)
    night.order(topic="sicherheit")
    assert night.topic.who() == ["cigdem", "tom"]
    assert "Sicherheit" in night.topic.told[1][1]
    night.passes(minutes=10)
    assert night.topic.who() == ["cigdem", "tom", "anna"]


def test_an_expert_who_is_away_is_replaced_by_the_substitute_else_the_next_expert_else_the_policy_alone() -> None:
    day = {"from": "2026-12-24", "to": "2026-12-24"}
    substitute = night_at(critical_topics=SAFETY, absences=[{"person": "tom", **day, "instead": "marie"}])
    substitute.order(topic="sicherheit")
    assert substitute.topic.who() == ["cigdem", "marie"]
    second = night_at(critical_topics=SAFETY, absences=[{"person": "tom", **day}])
    second.order(topic="sicherheit")
    assert second.topic.who() == ["cigdem", "ben"]
    nobody = night_at(critical_topics=SAFETY, absences=[{"person": "tom", **day}, {"person": "ben", **day}])
    nobody.order(topic="sicherheit")
    assert nobody.topic.who() == ["cigdem"]


def test_in_staffed_hours_only_the_expert_of_a_critical_topic_is_called() -> None:
    night = night_at(local("2026-11-24T10:00"), critical_topics=SAFETY)
    night.order(topic="sicherheit")
    assert night.topic.who() == ["tom"]


# Notices ------------------------------------------------------------------------------------------

NOTICE = Notice(
    id="handover/1/anna", person="anna", sms="Du hast jetzt Bereitschaft.", subject="Bereitschaft", text="…"
)


def test_a_notice_is_sent_once_by_the_first_way() -> None:
    night = night_at()
    for _ in range(3):
        night.pager.notice(NOTICE)
    assert night.topic.told == [("anna", "Du hast jetzt Bereitschaft.")]


def test_a_notice_that_has_surely_not_gone_out_is_sent_when_it_comes_again_and_one_of_unclear_fate_is_not() -> None:
    night = night_at()
    night.topic.problems = [Temporary("throttled")]
    with pytest.raises(Temporary):
        night.pager.notice(NOTICE)
    night.pager.notice(NOTICE)
    assert len(night.topic.told) == 1
    night.topic.problems = [Unclear("no answer")]
    for _ in range(2):
        night.pager.notice(NOTICE.model_copy(update={"id": "another"}))
    assert len(night.topic.told) == 1
    assert night.log.at("WARNING")
    assert night.log.at("INFO") == ["notice sent"], "of the one whose fate is unclear nobody knows that"


def test_a_notice_to_somebody_who_has_left_is_dropped() -> None:
    night = night_at()
    night.pager.notice(NOTICE.model_copy(update={"person": "nobody"}))
    assert night.topic.told == []
