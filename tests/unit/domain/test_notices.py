"""Notices: a duty that begins, the week ahead, gaps that can still be mended; who is told what, when, with which id."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain import notices, sms
from dankbar.model.community import Community
from dankbar.model.decision import Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import Notice, WorkItem
from tests.unit.spielkiste import community, local

MONDAY = local("2026-11-30T09:00")
FIVE = timedelta(minutes=5)


def people(**changes: dict[str, Any]) -> list[dict[str, Any]]:
    """The team, with changes by id."""
    return [person.model_dump(mode="json") | changes.get(person.id, {}) for person in community().people]


def shift(person: str, start: str, end: str) -> dict[str, str]:
    return {"person": person, "from": start, "to": end}


def with_on_call(**changes: Any) -> Community:
    on_call = community().on_call.model_dump(mode="json", by_alias=True)
    return community(on_call=on_call | changes)


def item(number: int = 1, **changes: Any) -> WorkItem:
    return WorkItem(
        **{
            "id": f"facebook/{number}",
            "platform": "facebook",
            "channel": "facebook",
            "event": f"{number}",
            "kind": Kind.COMMENT,
            "urgency": Urgency.NORMAL,
            "received_at": MONDAY - timedelta(hours=2),
            "answer_by": MONDAY + timedelta(hours=3),
            "author": Author(name="Vera"),
            "text": "Wo bleibt mein Paket?",
            "reasons": (),
            **changes,
        }
    )


def place_of(item: WorkItem) -> str:
    return item.platform.title()


def handed_over(
    *items: WorkItem, roster: Community | None = None, now: datetime = MONDAY, more: bool = False
) -> Notice:
    roster = roster or community()
    change = notices.hand_over(roster, now - FIVE, now)
    assert change is not None
    return notices.hand_over_notice(roster, change, notices.Waiting(items, more), now, place_of)


# A change of duty --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("since", "now", "person", "at", "until"),
    [
        ("2026-11-30T08:55", "2026-11-30T09:00", "cigdem", "2026-11-30T09:00", "2026-12-05T09:00"),
        ("2026-11-30T08:55", "2026-11-30T08:59", None, None, None),
        ("2026-11-30T09:00", "2026-11-30T09:05", None, None, None),
        ("2026-12-01T08:55", "2026-12-01T09:05", None, None, None),
        ("2026-12-05T08:55", "2026-12-05T09:05", "tom", "2026-12-05T09:00", "2026-12-07T09:00"),
        ("2026-12-31T23:55", "2027-01-01T00:05", None, None, None),
        # An outage: up to a day everything counts, after that only what is younger than two hours.
        ("2026-11-29T09:30", "2026-11-30T09:29", "cigdem", "2026-11-30T09:00", "2026-12-05T09:00"),
        ("2026-11-29T10:00", "2026-11-30T20:00", None, None, None),
        ("2026-11-20T10:00", "2026-11-30T10:59", "cigdem", "2026-11-30T09:00", "2026-12-05T09:00"),
        ("2026-11-20T10:00", "2026-11-30T11:01", None, None, None),
        # The nights in which the clocks are changed, and the Mondays after.
        ("2026-10-25T00:55", "2026-10-25T04:05", None, None, None),
        ("2026-10-26T08:55", "2026-10-26T09:05", "anna", "2026-10-26T09:00", "2026-10-31T09:00"),
        ("2027-03-28T00:55", "2027-03-28T04:05", None, None, None),
        ("2027-03-29T08:55", "2027-03-29T09:05", "ben", "2027-03-29T09:00", "2027-04-03T09:00"),
        # A clock that was put back.
        ("2026-11-30T09:05", "2026-11-30T08:55", None, None, None),
    ],
)
def test_a_hand_over_is_told_once_and_to_whom_it_goes(
    since: str, now: str, person: str | None, at: str | None, until: str | None
) -> None:
    change = notices.hand_over(community(), local(since), local(now))
    if person is None:
        assert change is None
    else:
        assert change is not None
        assert (change.person.id, change.at, change.until) == (person, local(str(at)), local(str(until)))


def test_the_first_look_ever_sees_none() -> None:
    assert notices.hand_over(community(), None, MONDAY) is None


def test_of_two_changes_in_one_gap_only_who_has_it_now_is_told() -> None:
    roster = with_on_call(shifts=[shift("ben", "2026-12-01T20:01", "2026-12-01T20:03")])
    change = notices.hand_over(roster, local("2026-12-01T20:00"), local("2026-12-01T20:02"))
    assert change is not None
    assert (change.person.id, change.until) == ("ben", local("2026-12-01T20:03"))
    change = notices.hand_over(roster, local("2026-12-01T20:00"), local("2026-12-01T20:05"))
    assert change is not None
    assert (change.person.id, change.at) == ("cigdem", local("2026-12-01T20:03"))


def test_the_same_person_for_another_reason_is_no_hand_over() -> None:
    roster = with_on_call(shifts=[shift("cigdem", "2026-12-01T20:01", "2026-12-01T20:03")])
    assert notices.hand_over(roster, local("2026-12-01T20:00"), local("2026-12-01T20:05")) is None


def test_a_sick_note_hands_over_when_it_begins() -> None:
    roster = community(absences=[shift("cigdem", "2026-12-01T20:00", "2026-12-02T20:00")])
    change = notices.hand_over(roster, local("2026-12-01T19:58"), local("2026-12-01T20:03"))
    assert change is not None
    assert (change.person.id, change.until) == ("anna", local("2026-12-02T20:00"))


def test_the_last_resort_is_told_at_night_but_not_while_somebody_is_in_the_office() -> None:
    evenings = with_on_call(
        rotations=[{"name": "Abend", "people": ["tom"], "starts": "2026-01-05", "hours": ["18:00-22:00"]}]
    )
    change = notices.hand_over(evenings, local("2026-12-01T21:58"), local("2026-12-01T22:03"))
    assert change is not None
    assert change.person.id == "marie"
    mornings = with_on_call(
        rotations=[{"name": "Nacht", "people": ["tom"], "starts": "2026-01-05", "hours": ["18:00-09:00"]}]
    )
    assert notices.hand_over(mornings, local("2026-12-01T08:58"), local("2026-12-01T09:03")) is None


def test_nobody_after_one_person_who_always_has_it() -> None:
    alone = {
        "rotations": [{"name": "Immer", "people": ["tom"], "starts": "2026-01-05"}],
        "last_resort": "marie",
        "shifts": [shift("anna", "2026-11-30T08:00", "2026-11-30T09:00")],
    }
    notice = handed_over(roster=community(on_call=alone))
    assert notice.sms == "Spielkiste: You are on call now. Nothing is open."
    assert "you are on call now.\n" in notice.text


def test_a_hand_over_says_until_when_how_much_and_how_old() -> None:
    notice = handed_over(
        item(1, received_at=MONDAY - timedelta(minutes=35)),
        item(2, urgency=Urgency.URGENT),
        item(3),
    )
    assert notice.sms == (
        "Spielkiste: Du hast jetzt Bereitschaft bis Sa 09:00. Offen: 3, davon dringend: 1, das älteste seit 2 Std."
    )
    assert notice.subject == "Spielkiste: Deine Bereitschaft beginnt"
    assert notice.text.startswith(
        "Hallo Çiğdem,\n\ndu hast jetzt Bereitschaft, bis Sa 09:00. Danach kommt Tom O'Neill."
    )


def test_a_hand_over_speaks_the_readers_language() -> None:
    notice = handed_over(item(1, urgency=Urgency.URGENT), now=local("2026-12-05T09:00"))
    assert notice.person == "tom"
    assert notice.sms == "Spielkiste: You are on call now, until Mon 09:00. 1 open, urgent, for 5 days."
    assert "• Vera (Facebook): “Wo bleibt mein Paket?” – an answer was promised by Mon 12:00" in notice.text


def test_where_nothing_is_open_it_says_so() -> None:
    notice = handed_over()
    assert notice.sms == "Spielkiste: Du hast jetzt Bereitschaft bis Sa 09:00. Offen ist nichts."
    assert "Offen ist nichts." in notice.text


def test_the_ten_most_pressing_are_listed_urgent_ones_first_then_by_when_an_answer_is_due() -> None:
    items = [item(n, text=f"Nummer {n}.", answer_by=MONDAY + timedelta(hours=n)) for n in range(12)]
    items[11] = item(11, text="Nummer 11.", urgency=Urgency.URGENT, answer_by=MONDAY + timedelta(hours=11))
    listed = [
        line.partition("Nummer ")[2].partition(".")[0] for line in handed_over(*items).text.splitlines() if "•" in line
    ]
    assert listed == ["11", *map(str, range(9))]


def test_a_list_says_who_wrote_what_where_and_until_when_they_have_an_answer() -> None:
    lines = handed_over(
        item(1, author=Author(), text="Hallo?  Ist\nda jemand? " + "a" * 200, answer_by=MONDAY - FIVE),
        item(2, author=Author(username="vera_01"), platform="x"),
    ).text.splitlines()
    start = "• Jemand (Facebook): „Hallo? Ist da jemand? "
    assert lines[-2] == f"{start}{'a' * (80 - 1 - 22)}…“ – die Antwort war bis Mo 08:55 versprochen"
    assert lines[-1] == "• vera_01 (X): „Wo bleibt mein Paket?“ – Antwort bis Mo 12:00"


def test_more_than_were_read_are_at_least_so_many() -> None:
    notice = handed_over(item(1), item(2, urgency=Urgency.URGENT), more=True)
    assert "Offen: 2+, davon dringend: 1+" in notice.sms


def test_an_id_is_that_of_the_change_whenever_it_is_looked_for() -> None:
    roster = community()
    ids = set()
    for minutes in (0, 1, 4, 90):
        now = MONDAY + timedelta(minutes=minutes)
        change = notices.hand_over(roster, MONDAY - FIVE, now)
        assert change is not None
        ids.add(notices.hand_over_notice(roster, change, notices.Waiting(), now, place_of).id)
    assert ids == {"handover/2026-11-30T08:00:00Z/cigdem"}


@pytest.mark.parametrize(
    ("zone", "quiet", "until"),
    [
        (None, ["22:00-10:00"], "2026-11-30T10:00"),
        (None, ["08:00-09:30", "09:30-11:00"], "2026-11-30T11:00"),
        ("Europe/Lisbon", ["22:00-10:00"], "2026-11-30T11:00"),
        (None, ["22:00-09:00"], None),
    ],
)
def test_who_is_in_quiet_hours_is_told_when_they_end(zone: str | None, quiet: list[str], until: str | None) -> None:
    notice = handed_over(roster=community(people=people(cigdem={"quiet_hours": quiet, "zone": zone})))
    assert notice.not_before == (local(until).timestamp() if until else 0)


@pytest.mark.parametrize(("quiet", "told"), [("22:00-06:00", True), ("22:00-07:00", False), ("22:00-08:00", False)])
def test_a_duty_that_is_over_before_quiet_hours_are_is_not_told_afterwards(quiet: str, told: bool) -> None:
    night = shift("ben", "2026-12-01T22:00", "2026-12-02T07:00")
    on_call = community().on_call.model_dump(mode="json") | {"shifts": [night]}
    roster = community(people=people(ben={"quiet_hours": [quiet]}), on_call=on_call)
    change = notices.hand_over(roster, local("2026-12-01T21:58"), local("2026-12-01T22:03"))
    assert (change is not None) == told


@given(
    st.text(min_size=1, max_size=80),
    st.text(max_size=500),
    st.text(max_size=2_000),
    st.integers(-(10**6), 10**6),
    st.integers(0, 30),
)
def test_whatever_strangers_write_a_notice_stays_a_notice(
    brand: str, author: str, text: str, minutes: int, count: int
) -> None:
    due = MONDAY + timedelta(minutes=minutes)
    items = [item(number, author=Author(name=author), text=text, answer_by=due) for number in range(count)]
    notice = handed_over(*items, roster=community(brand=brand))
    assert sms.septets(notice.sms) <= sms.SEGMENT
    lines = notice.text.removeprefix("Hallo Çiğdem").split("\n")
    assert sum(line.startswith("•") for line in lines) == min(count, notices.LISTED)
    assert all(char.isprintable() or char == "\n" for char in notice.text)


# The week ahead ----------------------------------------------------------------------------------

THURSDAY = local("2026-12-03T10:00")


def outlooks(roster: Community, since: str = "2026-12-03T09:57", now: str = "2026-12-03T10:02") -> dict[str, Notice]:
    return {notice.person: notice for notice in notices.outlooks(roster, local(since), local(now))}


def test_on_thursday_everybody_with_duty_in_the_next_week_is_told_theirs_and_all_of_it() -> None:
    told = outlooks(community())
    assert {notice.id for notice in told.values()} == {"outlook/2026-W50/tom", "outlook/2026-W50/anna"}
    assert told["anna"].sms == "Spielkiste: In der Woche ab Mo 07.12. hast du Bereitschaft: Mo 09:00 bis Sa 09:00."
    assert told["tom"].sms == (
        "Spielkiste: In the week from Mon 7 Dec you are on call: Mon 00:00 to Mon 09:00, Sat 09:00 to Mon 09:00."
    )
    assert told["anna"].text.splitlines()[2:] == [
        "in der Woche ab Mo 07.12. hast du Bereitschaft:",
        "• Mo 07.12. 09:00 bis Sa 12.12. 09:00",
        "",
        "Die ganze Woche:",
        "• Mo 07.12. 00:00 bis Mo 07.12. 09:00: Tom O'Neill",
        "• Mo 07.12. 09:00 bis Sa 12.12. 09:00: Anna Schäfer",
        "• Sa 12.12. 09:00 bis Mo 14.12. 09:00: Tom O'Neill",
    ]


@pytest.mark.parametrize(
    ("since", "now", "week"),
    [
        ("2026-12-03T09:59", "2026-12-03T10:00", "2026-W50"),
        ("2026-12-03T10:00", "2026-12-03T10:05", None),
        ("2026-12-03T09:50", "2026-12-03T09:59", None),
        ("2026-12-04T09:59", "2026-12-04T10:04", None),
        ("2026-12-02T12:00", "2026-12-05T12:00", "2026-W50"),
        ("2026-11-01T12:00", "2026-12-08T12:00", "2026-W50"),
        ("2026-12-24T09:59", "2026-12-24T10:04", "2026-W53"),
        ("2026-12-31T09:59", "2026-12-31T10:04", "2027-W01"),
        ("2026-10-22T09:59", "2026-10-22T10:04", "2026-W44"),
    ],
)
def test_an_outlook_is_told_once_a_week_also_after_an_outage(since: str, now: str, week: str | None) -> None:
    assert {notice.id.split("/")[1] for notice in outlooks(community(), since, now).values()} == {week} - {None}


def test_the_first_look_ever_tells_no_outlook() -> None:
    assert notices.outlooks(community(), None, THURSDAY) == ()


def test_whose_duty_begins_when_the_week_is_over_is_told_a_week_later() -> None:
    rotation = {"name": "W", "people": ["anna", "ben"], "starts": "2026-11-30", "hand_over": "00:00"}
    assert outlooks(community(on_call={"rotations": [rotation], "last_resort": "marie"})).keys() == {"ben"}


def test_gaps_are_marked_and_told_to_whom_they_would_wake() -> None:
    told = outlooks(community(absences=[shift("tom", "2026-12-12", "2026-12-13")]))
    assert told["marie"].sms.endswith("hast du Bereitschaft: Sa 09:00 bis Mo 00:00.")
    hole = "• Sa 12.12. 09:00 bis Mo 14.12. 00:00: LÜCKE – niemand hat Bereitschaft, geweckt würde Marie Böhm"
    assert hole in told["anna"].text.splitlines()
    assert hole in told["marie"].text.splitlines()


def test_the_week_in_which_the_clocks_are_changed_begins_and_ends_at_its_midnights() -> None:
    told = outlooks(community(), "2026-10-15T09:57", "2026-10-15T10:02")
    lines = told["tom"].text.splitlines()
    assert "• Mon 19 Oct 00:00 to Mon 19 Oct 09:00" in lines
    assert "• Sat 24 Oct 09:00 to Mon 26 Oct 09:00" in lines


def test_a_long_roster_is_cut_after_a_whole_line() -> None:
    names = people(anna={"name": "Anna " * 20}, ben={"name": "Ben " * 25}, cigdem={"name": "Cem " * 25})
    hourly = [
        {"name": f"{hour}", "people": [who], "starts": "2026-01-05", "hours": [f"{hour:02}:00-{(hour + 1) % 24:02}:00"]}
        for hour in range(24)
        for who in [("anna", "ben", "cigdem")[hour % 3]]
    ]
    roster = community(people=names, on_call={"rotations": hourly, "last_resort": "marie"})
    for notice in outlooks(roster).values():
        assert 3_500 < len(notice.text) <= 4_000
        assert notice.text.splitlines()[-1] == "…"
        assert sms.septets(notice.sms) <= sms.SEGMENT


# Warnings ----------------------------------------------------------------------------------------

GAP = shift("tom", "2026-12-12", "2026-12-13")
"""Nine days after `THURSDAY`."""
AWAY = shift("anna", "2026-12-09", "2026-12-11")


def warned(
    roster: Community, told: frozenset[str] = frozenset(), at: datetime = THURSDAY
) -> tuple[tuple[Notice, ...], frozenset[str]]:
    found = notices.warnings(roster, at - FIVE, at + FIVE, told)
    return found.notices, found.told


def test_a_roster_that_holds_warns_nobody() -> None:
    assert warned(community()) == ((), frozenset())


def test_without_planners_the_last_resort_is_told() -> None:
    (notice,), _ = warned(community(absences=[GAP]))
    assert notice.person == "marie"
    assert notice.sms == (
        "Spielkiste: Von Sa 12.12. 09:00 bis Mo 14.12. 00:00 hat niemand Bereitschaft, geweckt würde Marie. "
        "Bitte trag jemanden ein."
    )


def test_every_planner_is_told_once_in_their_own_language() -> None:
    on_call = community().on_call.model_dump(mode="json") | {"planners": ["tom", "anna", "tom"]}
    told, _ = warned(community(absences=[GAP], on_call=on_call))
    assert [notice.person for notice in told] == ["tom", "anna"]
    assert [notice.subject for notice in told] == ["Spielkiste: Gaps in the roster", "Spielkiste: Lücken im Dienstplan"]
    assert (
        "• Gap from Sat 12 Dec 09:00 until Mon 14 Dec 00:00: nobody is on call, Marie Böhm would be woken."
        in told[0].text
    )


def test_an_absence_is_told_with_who_takes_over_by_rotation() -> None:
    (notice,), _ = warned(community(absences=[AWAY]))
    assert notice.sms == (
        "Spielkiste: Anna fehlt von Mi 00:00 bis Sa 12.12. 00:00 und hätte Bereitschaft. Der Reihe nach übernimmt Ben."
    )
    assert "Eine Vertretung ist nicht eingetragen; der Reihe nach übernimmt Ben Krüger." in notice.text


def test_a_last_resort_who_is_away_is_told() -> None:
    (notice,), _ = warned(community(absences=[shift("marie", "2026-12-05", "2026-12-06")]))
    assert notice.sms == "Spielkiste: Marie soll immer erreichbar sein, fehlt aber von Sa 00:00 bis Mo 00:00."


def test_all_new_findings_of_a_day_are_one_notice() -> None:
    (notice,), told = warned(community(absences=[GAP, AWAY, shift("marie", "2026-12-05", "2026-12-06")]))
    assert notice.sms == (
        "Spielkiste: 3 Lücken oder Ausfälle im Dienstplan, zuerst ab Sa 00:00. Bitte sieh in den Plan."
    )
    assert sum(line.startswith("•") for line in notice.text.splitlines()) == 3
    assert len(told) == 4, "the nearest is told as near, too"


def days_told(roster: Community, first: datetime, days: int) -> list[int]:
    """On which days, looking daily, something is told."""
    told: frozenset[str] = frozenset()
    found = []
    for day in range(days):
        sent, told = warned(roster, told, first + timedelta(days=day))
        found += [day] * len(sent)
    return found


def test_a_finding_is_told_when_it_comes_into_sight_and_once_more_two_days_before() -> None:
    assert days_told(community(absences=[GAP]), local("2026-11-20T10:00"), 30) == [8, 20]


def test_a_finding_that_turns_up_late_is_told_once() -> None:
    assert days_told(community(absences=[GAP]), local("2026-12-11T10:00"), 9) == [0]


def test_a_hole_that_never_ends_is_told_once() -> None:
    on_call = {
        "rotations": [{"name": "W", "people": ["tom"], "starts": "2026-01-03", "days": ["saturday"]}],
        "last_resort": "marie",
    }
    roster = community(on_call=on_call)
    (notice,), _ = warned(roster)
    assert notice.sms.startswith("Spielkiste: Von jetzt bis auf Weiteres hat niemand Bereitschaft")
    assert days_told(roster, local("2026-11-20T10:00"), 30) == [0]


def test_what_is_mended_and_breaks_again_is_told_again() -> None:
    broken = community(absences=[GAP])
    _, told = warned(broken)
    sent, told = warned(community(), told)
    assert (sent, told) == ((), frozenset())
    assert len(warned(broken, told)[0]) == 1


def test_the_same_findings_have_the_same_id_all_day_and_other_findings_another() -> None:
    roster, more = community(absences=[GAP]), community(absences=[GAP, AWAY])
    since = THURSDAY - FIVE
    ids = {
        notice.id
        for minutes in (0, 5, 600)
        for notice in notices.warnings(roster, since, THURSDAY + timedelta(minutes=minutes), ()).notices
    }
    assert len(ids) == 1
    assert ids.isdisjoint(notice.id for notice in warned(more)[0])
    assert all(one.startswith("warnings/2026-12-03/") and one.endswith("/marie") and len(one) <= 200 for one in ids)


@pytest.mark.parametrize(
    ("since", "now", "looked"),
    [
        ("2026-12-03T09:59", "2026-12-03T10:00", True),
        ("2026-12-03T10:00", "2026-12-03T10:05", False),
        ("2026-12-03T10:05", "2026-12-04T09:59", False),
        ("2026-11-01T10:05", "2026-12-04T09:59", True),
        ("2026-10-25T09:55", "2026-10-25T10:00", True),
        ("2026-12-04T10:05", "2026-12-03T10:05", False),
    ],
)
def test_the_roster_is_looked_at_once_a_day(since: str, now: str, looked: bool) -> None:
    on_call = community().on_call.model_dump(mode="json") | {
        "rotations": [{"name": "W", "people": ["tom"], "starts": "2026-01-03", "days": ["saturday"]}]
    }
    kept = frozenset({"kept"})
    found = notices.warnings(community(on_call=on_call), local(since), local(now), kept)
    assert bool(found.notices) == looked
    assert (found.told == kept) != looked


def test_the_first_look_ever_warns_nobody_and_the_next_day_does() -> None:
    roster = community(absences=[GAP])
    assert notices.warnings(roster, None, THURSDAY, ()).notices == ()
    assert len(warned(roster, at=local("2026-12-04T10:00"))[0]) == 1
