"""Who is called in a simulation, who acknowledges, and what is answered late: exact where nothing is left to luck."""

from collections import Counter
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dankbar.model.community import Absence, Community
from dankbar.model.decision import Urgency
from dankbar_cli.simulate import Assumptions, Chances, Habits, Medians, Page, pages_of
from dankbar_cli.simulate_events import Message, arrivals_of, sick_days, typical
from dankbar_cli.simulate_report import Report, as_json, duration, findings, simulate
from tests.unit.spielkiste import PEOPLE, community, local

START, END = local("2026-11-01T00:00"), local("2026-12-01T00:00")
MINUTE = timedelta(minutes=1)
TOPIC = {"name": "recall", "words": ["Rückruf"], "experts": ["ben"]}
NEVER, ALWAYS = Chances(day=0, night=0), Chances(day=1, night=1)
CERTAIN = Assumptions(acknowledges=ALWAYS, reacts_in_minutes=Medians(day=3, night=6), spread=0)


def team(**changes: Any) -> Community:
    """The shared community, everybody with a phone. On 25 November it is Ben's duty, next Çiğdem's; weekends: Tom."""
    people = [
        {"id": who, "name": name, "first_name": name.split()[0], "phone": "+491713920011"}
        | changes.pop(f"{who}_has", {})
        for who, (name, _) in PEOPLE.items()
    ]
    return community(people=people, **changes)


def on_call(**changes: Any) -> dict[str, Any]:
    """The shared community's duty with changes."""
    return community().on_call.model_dump(mode="json", by_alias=True) | changes


def message(at: str, urgency: str = "urgent", channel: str = "facebook", **fields: Any) -> Message:
    return Message(key=f"{at}/{channel}", at=local(at), channel=channel, urgency=Urgency(urgency), **fields)


def play(team: Community, *messages: Message, assumed: Assumptions = CERTAIN) -> Report:
    return simulate(team, arrivals_of(messages, team), START, END, assumed)


def told(page: Page) -> list[tuple[str, datetime]]:
    return [(each.person, each.at) for each in page.told]


def share(report: Report, person: str) -> dict[str, Any]:
    return next(each for each in as_json(report)["people"] if each["person"] == person)


def never(*people: str) -> Assumptions:
    return CERTAIN.model_copy(update={"people": dict.fromkeys(people, Habits(acknowledges=NEVER))})


# Pages ---------------------------------------------------------------------------------------


def test_a_page_that_the_first_does_not_acknowledge_reaches_the_second_after_ten_minutes() -> None:
    report = play(team(), message("2026-11-25T20:00"), assumed=never("ben"))
    (page,) = report.pages
    assert told(page) == [("ben", local("2026-11-25T20:00")), ("cigdem", local("2026-11-25T20:10"))]
    assert (page.acknowledged_by, page.ended_at) == ("cigdem", local("2026-11-25T20:13"))
    assert page.minutes == 13
    assert report.escalated == 1
    assert (share(report, "ben")["missed"], share(report, "cigdem")["acknowledged"]) == (1, 1)
    assert report.by_day.median == 13
    assert report.by_night.count == 0


def test_at_night_people_react_more_slowly_and_the_night_is_counted() -> None:
    report = play(team(), message("2026-11-26T02:00"))
    assert report.by_night.median == 6
    assert {name: share(report, "ben")[name] for name in ("pages", "pages_at_night", "nights_woken")} == {
        "pages": 1,
        "pages_at_night": 1,
        "nights_woken": 1,
    }


def test_two_pages_of_one_night_are_one_night_woken() -> None:
    report = play(team(), message("2026-11-25T23:00"), message("2026-11-26T04:00"))
    assert share(report, "ben")["pages"] == 2
    assert share(report, "ben")["nights_woken"] == 1
    assert (share(report, "ben")["worst_week"], share(report, "ben")["worst_week_pages"]) == ("2026-W48", 2)


def test_a_night_is_that_of_the_persons_own_clocks() -> None:
    there = team(ben_has={"zone": "Australia/Sydney"})
    report = play(there, message("2026-11-26T02:00"))  # noon in Sydney
    assert share(report, "ben")["pages_at_night"] == 0
    assert report.pages[0].minutes == 3


def test_who_acknowledges_in_the_minute_of_the_next_step_is_not_too_late() -> None:
    slow = CERTAIN.model_copy(update={"reacts_in_minutes": Medians(day=10, night=10)})
    (page,) = play(team(), message("2026-11-25T20:00"), assumed=slow).pages
    assert [each.person for each in page.told] == ["ben"]


def test_nobody_acknowledges_a_page_after_its_last_step() -> None:
    assumed = CERTAIN.model_copy(update={"acknowledges": NEVER})
    report = play(team(), message("2026-11-25T20:00"), assumed=assumed)
    (page,) = report.pages
    # Ben, Çiğdem, Anna, Marie, then everybody of them: five steps of ten minutes.
    assert page.steps == 5
    assert page.acknowledged_by is None
    assert page.ended_at == local("2026-11-25T20:50")
    assert next(finding.code for finding in findings(report) if finding.serious) == "nobody"


def test_a_storm_is_one_page_and_what_comes_after_it_another() -> None:
    times = ("20:00", "20:05", "20:14", "20:15")
    report = play(team(), *(message(f"2026-11-25T{at}") for at in times))
    assert [len(page.items) for page in report.pages] == [3, 1]
    assert (report.storms, report.in_storms) == (1, 2)
    assert share(report, "ben")["pages"] == 2


def test_another_channel_is_another_incident_unless_the_file_says_that_it_is_the_same() -> None:
    apart = play(team(), message("2026-11-25T20:00"), message("2026-11-25T20:01", channel="x"))
    same = [message(f"2026-11-25T20:0{at}", channel=each, incident="fire") for at, each in enumerate(("x", "facebook"))]
    assert (len(apart.pages), len(play(team(), *same).pages)) == (2, 1)


def test_what_is_not_urgent_waits_for_the_end_of_quiet_hours_and_comes_as_one_page() -> None:
    quiet = team(
        ben_has={"quiet_hours": ["22:00-07:00"]},
        on_call=on_call(policies={"high": {"steps": [{"who": "on-call", "minutes": 30}]}}),
    )
    report = play(quiet, message("2026-11-25T23:00", "high"), message("2026-11-26T05:00", "high", channel="x"))
    (page,) = report.pages
    assert told(page) == [("ben", local("2026-11-26T07:00"))]
    assert page.minutes == 3
    assert len(page.items) == 2
    assert share(report, "ben")["nights_woken"] == 0


def test_what_is_urgent_does_not_wait_for_the_end_of_quiet_hours() -> None:
    quiet = team(ben_has={"quiet_hours": ["22:00-07:00"]})
    (page,) = play(quiet, message("2026-11-25T23:00")).pages
    assert told(page) == [("ben", local("2026-11-25T23:00"))]


def test_without_a_policy_only_what_is_urgent_calls_somebody() -> None:
    assert not play(team(), message("2026-11-25T20:00", "high"), message("2026-11-25T20:00", "low", "x")).pages


def test_later_ways_tell_again_until_somebody_acknowledges() -> None:
    ways = [{"by": "sms"}, {"by": "sms", "after_minutes": 4}]
    (page,) = play(team(ben_has={"ways": ways}), message("2026-11-25T20:00"), assumed=never("ben")).pages
    assert told(page)[:2] == [("ben", local("2026-11-25T20:00")), ("ben", local("2026-11-25T20:04"))]
    (page,) = play(team(ben_has={"ways": ways}), message("2026-11-25T20:00")).pages
    assert told(page) == [("ben", local("2026-11-25T20:00"))]


def test_later_ways_keep_quiet_for_who_has_fallen_asleep_meanwhile() -> None:
    ways = [{"by": "sms"}, {"by": "sms", "after_minutes": 20}]
    sleepy = team(
        ben_has={"quiet_hours": ["21:10-07:00"], "ways": ways},
        on_call=on_call(policies={"high": {"steps": [{"who": "on-call", "minutes": 30}]}}),
    )
    (page,) = play(sleepy, message("2026-11-25T21:00", "high"), assumed=never("ben")).pages
    assert told(page) == [("ben", local("2026-11-25T21:00"))]


def test_who_has_fallen_asleep_moves_nobody_elses_later_ways() -> None:
    policy = {"steps": [{"who": "everybody", "minutes": 30}]}
    there = team(
        ben_has={"quiet_hours": ["21:10-07:00"], "ways": [{"by": "sms", "after_minutes": 7}]},
        marie_has={"ways": [{"by": "sms"}, {"by": "sms", "after_minutes": 20}]},
        on_call=on_call(policies={"high": policy}),
    )
    never_ever = never(*PEOPLE)
    (page,) = play(there, message("2026-11-25T21:00", "high"), assumed=never_ever).pages
    maries = [at for who, at in told(page) if who == "marie"]
    assert maries == [local("2026-11-25T21:00"), local("2026-11-25T21:20")]


def test_a_step_without_anybody_goes_on_at_once() -> None:
    policy = {"steps": [{"person": "anna", "minutes": 30}, {"person": "cigdem", "minutes": 30}]}
    away = [{"person": "anna", "from": "2026-11-25", "to": "2026-11-26"}]
    (page,) = play(team(on_call=on_call(policies={"urgent": policy}), absences=away), message("2026-11-25T20:00")).pages
    assert told(page) == [("cigdem", local("2026-11-25T20:00"))]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        # Summer time ends: 02:30 is there twice, and three minutes are three minutes.
        ("2026-10-25T01:55", "tom"),
        # It begins: 02:30 is not there.
        ("2026-03-29T01:55", "tom"),
    ],
)
def test_minutes_are_counted_across_the_nights_in_which_clocks_change(at: str, expected: str) -> None:
    there = team()
    arrivals = arrivals_of([message(at)], there)
    (page,) = pages_of(there, arrivals, never("tom"))
    assert [(who, (when - local(at)) / MINUTE) for who, when in told(page)] == [(expected, 0), ("marie", 10)]
    assert (page.ended_at - local(at)) / MINUTE == 16


def test_staffed_hours_call_nobody_but_the_expert_of_a_critical_topic() -> None:
    there = team(critical_topics=[TOPIC | {"experts": ["cigdem"]}])
    report = play(there, message("2026-11-25T10:00"), message("2026-11-25T10:05", topic="recall"))
    (page,) = report.pages
    assert told(page) == [("cigdem", local("2026-11-25T10:05"))]


def test_outside_staffed_hours_the_expert_is_called_beside_whoever_is_on_call() -> None:
    there = team(critical_topics=[TOPIC | {"experts": ["cigdem"]}])
    report = play(there, message("2026-11-25T20:00", topic="recall"))
    assert [each.person for each in report.pages[0].told] == ["ben", "cigdem"]
    assert Counter(report.pages[0].outcome(who) for who in ("ben", "cigdem")) == Counter(["acknowledged", "others"])


def test_a_critical_topic_is_urgent_whatever_the_file_says() -> None:
    there = team(critical_topics=[TOPIC])
    (arrival,) = arrivals_of([message("2026-11-25T20:00", "low", topic="recall")], there)
    assert (arrival.urgency, arrival.incident) == (Urgency.URGENT, "topic:recall")


def test_a_text_is_decided_as_in_earnest() -> None:
    there = team(critical_topics=[TOPIC])
    texts = ("Mein Kind hat sich an eurem Spielzeug verletzt!", "Ihr seid einfach super, danke!", "Kommt ein Rückruf?")
    messages = [Message(str(at), local("2026-11-25T20:00"), "facebook", text=text) for at, text in enumerate(texts)]
    emergency, praise, topic = arrivals_of(messages, there)
    assert (emergency.urgency, emergency.incident) == (Urgency.URGENT, "facebook:emergency")
    assert (praise.urgency, praise.incident, praise.answer_by) == (None, None, None)
    assert (topic.urgency, topic.topic, topic.incident) == (Urgency.URGENT, "recall", "topic:recall")


# Answers -------------------------------------------------------------------------------------


def answered(report: Report, urgency: Urgency) -> tuple[int, int, float]:
    found = next(each for each in report.answers if each.urgency is urgency)
    return found.due, found.missed, found.worst_minutes


def test_whoever_acknowledged_answers_one_message_after_the_other() -> None:
    # Acknowledged at 20:03, then six minutes each: the fifth is answered at 20:33, three minutes after it was due.
    messages = [Message(str(at), local("2026-11-25T20:00"), "facebook", Urgency.URGENT) for at in range(5)]
    assert answered(play(team(), *messages), Urgency.URGENT) == (5, 1, 3)


def test_the_office_answers_the_most_pressing_first() -> None:
    # 09:00 low, and thirty of high urgency: the last of these is answered at 12:00, its two hours over since 11:00.
    high = [Message(f"high {at}", local("2026-11-25T09:00"), "facebook", Urgency.HIGH) for at in range(30)]
    report = play(team(), Message("low", local("2026-11-25T09:00"), "facebook", Urgency.LOW), *high)
    # 120 minutes hold twenty of them; the others are six minutes later each.
    assert answered(report, Urgency.HIGH) == (30, 10, 60)
    assert answered(report, Urgency.LOW) == (1, 0, 0)


def test_two_who_answer_at_once_are_twice_as_fast() -> None:
    high = [Message(f"high {at}", local("2026-11-25T09:00"), "facebook", Urgency.HIGH) for at in range(30)]
    two = CERTAIN.model_copy(update={"answering": 2})
    assert answered(play(team(), *high, assumed=two), Urgency.HIGH) == (30, 0, 0)


def test_what_is_urgent_and_comes_before_closing_waits_for_the_morning() -> None:
    # 17:59 and 17:59: the first is begun before closing and finished, the second is answered at 09:06, due at 18:29.
    messages = [Message(str(at), local("2026-11-25T17:59"), "facebook", Urgency.URGENT) for at in range(2)]
    report = play(team(), *messages)
    assert not report.pages
    assert answered(report, Urgency.URGENT) == (2, 1, 14 * 60 + 37)
    sentence = "Eine dringende Antwort kam zu spät, um 14,6\u00a0Std. Eine davon kam in der Bürozeit"
    assert findings(report)[0].sentence.startswith(sentence)


def test_what_nobody_acknowledged_is_answered_by_the_office() -> None:
    assumed = CERTAIN.model_copy(update={"acknowledges": NEVER})
    report = play(team(), message("2026-11-25T20:00"), assumed=assumed)
    assert answered(report, Urgency.URGENT) == (1, 1, 12 * 60 + 36)  # 09:06, due at 20:30


def test_what_is_never_answered_is_missed() -> None:
    closed = team(staffed_hours={})
    report = play(closed, message("2026-11-25T20:00", "low"))
    assert [(each.missed, each.never) for each in report.answers if each.due] == [(1, 1)]


# Figures -------------------------------------------------------------------------------------


def test_a_gap_is_counted_with_its_hours_and_told() -> None:
    weekdays_only = on_call()
    weekdays_only["rotations"] = weekdays_only["rotations"][:1]
    report = simulate(team(on_call=weekdays_only), (), local("2026-11-23T00:00"), local("2026-11-30T00:00"), CERTAIN)
    # Before Monday 09:00, which is Sunday's, and from Saturday 09:00, when Friday's duty ends.
    assert (len(report.gaps), report.gap_hours) == (2, 9 + 39)
    assert findings(report)[0].sentence == ("Der Plan hat 2 Lücken, zusammen 2\u00a0Tage: Dann wird nur Marie gerufen.")


def test_who_is_woken_far_more_often_than_the_others_is_named() -> None:
    nights = [message(f"2026-11-{day:02}T02:00") for day in (1, 7, 8, 14, 15)]  # the second and fourth are Friday's
    sentences = [finding.sentence for finding in findings(play(team(), *nights))]
    assert "Tom wurde in 3 Nächten geweckt, die anderen im Schnitt in 0,7." in sentences


def test_nothing_that_stands_out_is_said_too() -> None:
    (finding,) = findings(play(team(), message("2026-11-25T20:00")))
    assert (finding.code, finding.serious) == ("fine", False)


def test_messages_outside_the_period_do_not_count() -> None:
    assert play(team(), message("2026-10-31T23:59"), message("2026-12-01T00:00")).messages == 0


@pytest.mark.parametrize(
    ("minutes", "german", "english"),
    [(0, "0 Min.", "0 min"), (3.44, "3,4 Min.", "3.4 min"), (120, "2 Std.", "2 h"), (2880, "2 Tage", "2 days")],
)
def test_durations_are_written_as_people_write_them(minutes: float, german: str, english: str) -> None:
    assert [duration(minutes, locale).replace("\u00a0", " ") for locale in ("de", "en")] == [german, english]


# Luck ----------------------------------------------------------------------------------------

YEAR = (local("2026-01-01T00:00"), local("2027-01-01T00:00"))


def year(team: Community, seed: int = 1) -> Report:
    arrivals = arrivals_of(typical(1500, team, *YEAR, 7), team)
    return simulate(team, arrivals, *YEAR, Assumptions(seed=seed))


def test_the_same_seed_gives_the_same_report_and_another_seed_another() -> None:
    assert as_json(year(team())) == as_json(year(team()))
    assert as_json(year(team())) != as_json(year(team(), seed=2))


def test_two_people_have_luck_of_their_own() -> None:
    nights = [message(f"2026-11-{day:02}T02:00") for day in range(1, 29)]

    def acknowledged(who: str) -> list[bool]:
        there = team(on_call=on_call(policies={"urgent": {"steps": [{"person": who, "minutes": 60}]}}))
        even = Assumptions(acknowledges=Chances(day=0.5, night=0.5))
        return [page.acknowledged_by == who for page in play(there, *nights, assumed=even).pages]

    assert 5 < sum(acknowledged("anna")) < 23
    assert acknowledged("anna") != acknowledged("ben")


def test_another_persons_absence_leaves_the_luck_of_everybody_else() -> None:
    before = year(team())
    after = year(team(absences=[{"person": "anna", "from": "2026-01-01", "to": "2026-12-31", "instead": "marie"}]))

    def without_anna(report: Report) -> dict[datetime, Page]:
        return {
            page.opened_at: page
            for page in report.pages
            if not any(each.person in ("anna", "marie") for each in page.told)
        }

    kept, now = without_anna(before), without_anna(after)
    both = kept.keys() & now.keys()
    assert len(both) > 10
    assert all((kept[at].told, kept[at].ended_at) == (now[at].told, now[at].ended_at) for at in both)
    assert before.pages != after.pages


def test_typical_messages_are_as_many_as_asked_for_within_the_period_and_more_in_advent() -> None:
    there = team()
    found = typical(3000, there, *YEAR, 1)
    assert len(found) == len({each.key for each in found}) == 3000
    assert all(YEAR[0] <= each.at < YEAR[1] for each in found)
    assert list(found) == sorted(found, key=lambda each: each.at)
    by_month = Counter(each.at.month for each in found)
    assert by_month[12] > 1.2 * by_month[11]
    assert year(there).storms >= 3


def test_everybody_is_sick_for_so_many_days_a_year_and_one_persons_luck_leaves_the_others() -> None:
    def days(absences: list[Absence]) -> int:
        return sum((each.end - each.start).days + 1 for each in absences)

    there = team()
    found = list(sick_days(there, 12, [2026], 1))
    by_person = {who: [each for each in found if each.person == who] for who in PEOPLE}
    assert all(days(absences) >= 12 for absences in by_person.values())
    fewer = there.model_copy(update={"people": there.people[1:]})
    assert list(sick_days(fewer, 12, [2026], 1)) == [each for each in found if each.person != there.people[0].id]


moments = st.integers(0, 30 * 24 * 60 - 1).map(lambda minutes: START + minutes * MINUTE)
messages = st.lists(
    st.tuples(moments, st.sampled_from(list(Urgency)), st.sampled_from(["facebook", "x"])), max_size=40
).map(
    lambda found: [
        Message(str(number), at, channel, urgency) for number, (at, urgency, channel) in enumerate(sorted(found))
    ]
)


@settings(max_examples=60, deadline=None)
@given(messages, st.integers(0, 99), st.floats(0, 1), st.booleans())
def test_every_page_ends_once_and_totals_add_up(
    found: list[Message], seed: int, chance: float, everybody: bool
) -> None:
    steps = [{"who": "on-call", "minutes": 5}, {"who": "everybody" if everybody else "next", "minutes": 5}]
    there = team(
        anna_has={"quiet_hours": ["20:00-08:00"]},
        on_call=on_call(policies={"high": {"steps": steps, "repeat": 1}, "urgent": {"steps": steps}}),
        critical_topics=[TOPIC],
    )
    assumed = Assumptions(seed=seed, acknowledges=Chances(day=chance, night=chance))
    report = play(there, *found, assumed=assumed)
    called = [each.key for each in arrivals_of(found, there) if each.incident is not None]
    assert sorted(item.key for page in report.pages for item in page.items) == sorted(called)
    assert all(page.ended_at >= each.at for page in report.pages for each in page.told)
    assert sum(each.acknowledged for each in report.shares) + len(report.nobodys) == len(report.pages)
    for each in report.shares:
        assert each.pages == each.acknowledged + each.missed + each.left_to_others
        assert each.pages >= each.pages_at_night >= 0
    assert sum(each.pages for each in report.shares) == sum(
        len({told.person for told in page.told}) for page in report.pages
    )
    assert sum(each.due for each in report.answers) == len(found)
    assert all(each.missed <= each.due for each in report.answers)
