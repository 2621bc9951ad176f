"""Changes entered on a stack: laid over the document, who has whose duty then, and which of them still count."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dankbar.domain.changes import KEPT_AFTER, check_new, compare, dropped, lasts
from dankbar.domain.coverage import coverage
from dankbar.domain.roster import who
from dankbar.errors import ConfigurationError
from dankbar.model.change import Author, Change, laid_over
from dankbar.model.community import Absence, Community, Override, Swap
from tests.unit.spielkiste import community, local

NOW = local("2026-11-24T12:00")
MONDAY, SUNDAY = local("2026-11-23T00:00"), local("2026-11-30T00:00")


def away(person: str, start: str, end: str, **more: Any) -> Absence:
    return Absence.model_validate({"person": person, "from": start, "to": end, **more})


def swap(one: str, other: str, start: str, end: str) -> Swap:
    return Swap.model_validate({"people": [one, other], "from": start, "to": end, "made_at": "2026-11-24T11:00Z"})


def takes_over(person: str, start: str, end: str, **more: Any) -> Override:
    return Override.model_validate({"person": person, "from": start, "to": end, "made_at": "2026-11-24T11:00Z"} | more)


def change(what: Absence | Swap | Override, number: int = 1) -> Change:
    kinds: dict[type, str] = {Absence: "absence", Swap: "swap", Override: "override"}
    return Change.model_validate(
        {"id": f"{number:08x}", "made_at": NOW, "made_by": Author(name="Anna"), kinds[type(what)]: what}
    )


def differences(what: Absence | Swap | Override, before: Community | None = None) -> list[tuple[str, str, str, str]]:
    """`from, until, whose it was, whose it is` in the week of 23 November, in which it is Ben's turn."""
    plan = before or community()
    both = (coverage(each, MONDAY, SUNDAY) for each in (plan, laid_over(plan, [what])))
    return [
        (f"{each.start:%a %H:%M}", f"{each.end:%a %H:%M}", each.before.id, each.after.id) for each in compare(*both)
    ]


# Laid over ----------------------------------------------------------------------------------------


def test_who_is_on_duty_follows_what_was_entered() -> None:
    at = local("2026-11-25T22:00")
    usual = who(community(), at).person.id
    for what, expected in (
        (away(usual, "2026-11-25", "2026-11-25", instead="marie"), "marie"),
        (swap(usual, "tom", "2026-11-25", "2026-11-25"), "tom"),
        (takes_over("cigdem", "2026-11-25T18:00", "2026-11-26T09:00"), "cigdem"),
    ):
        assert who(laid_over(community(), [what]), at).person.id == expected != usual


def test_the_document_stays_as_it_is() -> None:
    plan = community(absences=[away("tom", "2026-12-01", "2026-12-02")])
    changed = laid_over(plan, [away("ben", "2026-12-01", "2026-12-02")])
    assert [each.person for each in changed.absences] == ["tom", "ben"]
    assert [each.person for each in plan.absences] == ["tom"]
    assert laid_over(plan, []) is plan


def test_what_names_somebody_who_has_left_is_left_out_and_the_rest_counts() -> None:
    left = away("ben", "2026-11-25", "2026-11-25", instead="zoe")
    plan = laid_over(
        community(), [left, swap("anna", "zoe", "2026-11-25", "2026-11-26"), away("tom", *["2026-12-01"] * 2)]
    )
    assert [each.person for each in plan.absences] == ["tom"]
    assert plan.on_call.swaps == ()


def test_a_change_reads_back_as_it_was_written() -> None:
    for what in (
        away("ben", "2026-11-25", "2026-11-26T14:00", because="sick", instead="marie"),
        swap("ben", "tom", "2026-11-25", "2026-11-26"),
        takes_over("anna", "2026-11-25", "2026-11-26", instead_of="ben"),
    ):
        written = change(what).model_dump_json()
        assert Change.model_validate_json(written).what == what


def test_a_change_is_exactly_one_thing() -> None:
    both = {"absence": away("ben", "2026-11-25", "2026-11-26"), "swap": swap("ben", "tom", "2026-11-25", "2026-11-26")}
    for parts in ({}, both):
        with pytest.raises(ValueError, match="exactly one"):
            Change.model_validate({"id": "0" * 8, "made_at": NOW, "made_by": Author(), **parts})


# Who has whose duty then ---------------------------------------------------------------------------


def test_an_absence_hands_over_its_days_and_no_more() -> None:
    plan = community()
    usual = who(plan, local("2026-11-25T12:00")).person.id
    # A day of the person's calendar, from midnight to midnight in Berlin.
    assert differences(away(usual, "2026-11-25", "2026-11-26", instead="marie")) == [
        ("Tue 23:00", "Thu 23:00", usual, "marie")
    ]


def test_tiles_that_differ_in_their_reasons_only_are_one_hand_over() -> None:
    usual = who(community(), local("2026-11-25T12:00")).person.id
    plan = community(
        on_call=community().on_call.model_dump()
        | {"shifts": [{"person": usual, "from": "2026-11-25T12:00", "to": "2026-11-25T18:00"}]}
    )
    assert differences(takes_over("tom", "2026-11-25", "2026-11-25"), plan) == [
        ("Tue 23:00", "Wed 23:00", usual, "tom")
    ]


def test_a_swap_of_people_who_are_not_on_duty_changes_nothing() -> None:
    assert differences(swap("marie", "tom", "2026-11-24", "2026-11-26")) == []


@settings(max_examples=30, deadline=None)
@given(
    start=st.datetimes(datetime(2026, 11, 23), datetime(2026, 11, 29)),
    hours=st.integers(1, 100),
    person=st.sampled_from(["anna", "ben", "cigdem", "tom", "marie"]),
)
def test_the_comparison_says_just_what_who_says(start: datetime, hours: int, person: str) -> None:
    begin = start.replace(minute=0, second=0, microsecond=0)
    what = Override(person=person, start=begin, end=begin + timedelta(hours=hours))
    plan, changed = community(), laid_over(community(), [what])
    found = compare(coverage(plan, MONDAY, SUNDAY), coverage(changed, MONDAY, SUNDAY))
    for hour in range(0, 7 * 24, 5):
        at = MONDAY + timedelta(hours=hour)
        told = next((each.after.id for each in found if each.start <= at < each.end), None)
        was, now = who(plan, at).person.id, who(changed, at).person.id
        assert told == (None if was == now else now)


# Which still count ---------------------------------------------------------------------------------


def test_what_is_over_for_a_week_and_what_names_somebody_who_has_left_is_dropped() -> None:
    long_over, just_over = away("ben", "2026-11-10", "2026-11-16"), away("ben", "2026-11-10", "2026-11-17")
    stranger = away("ben", "2026-12-01", "2026-12-02", instead="zoe")
    changes = [
        change(what, at)
        for at, what in enumerate((long_over, just_over, stranger, swap("ben", "tom", "2026-11-20", "2026-12-02")))
    ]
    found = dropped(community(), changes, NOW)
    assert [(each.change.what, each.because, each.who) for each in found] == [
        (long_over, "over", ""),
        (stranger, "stranger", "zoe"),
    ]
    assert dropped(community(), changes[:1], lasts(community(), long_over)[1] + KEPT_AFTER - timedelta(seconds=1)) == ()


@pytest.mark.parametrize(
    "what",
    [
        away("ben", "2026-12-01", "2026-12-02", instead="marie"),
        swap("ben", "tom", "2026-12-01", "2026-12-02"),
        takes_over("anna", "2026-12-01", "2026-12-02"),
    ],
)
def test_what_the_document_has_meanwhile_is_dropped_for_a_swap_twice_is_none(what: Any) -> None:
    (found,) = dropped(laid_over(community(), [what]), [change(what)], NOW)
    assert found.because == "written"
    assert dropped(community(), [change(what)], NOW) == ()


def test_an_absence_lasts_by_the_persons_own_clocks_and_an_override_by_the_brands() -> None:
    people = [
        person.model_dump() | ({"zone": "Europe/Dublin"} if person.id == "tom" else {}) for person in community().people
    ]
    plan = community(people=people)
    assert lasts(plan, away("tom", "2026-12-01", "2026-12-01"))[0] == datetime(2026, 12, 1, tzinfo=UTC)
    assert lasts(plan, takes_over("tom", "2026-12-01", "2026-12-01"))[0] == datetime(2026, 11, 30, 23, tzinfo=UTC)


# What makes no sense to enter ------------------------------------------------------------------------

ENTERED: dict[str, Any] = {
    "absences": [away("anna", "2026-12-01", "2026-12-10", instead="cigdem"), away("tom", "2026-12-01", "2026-12-10")],
}


@pytest.mark.parametrize(
    ("what", "complaint"),
    [
        (away("anna", "2026-12-02", "2026-12-03"), "anna is entered as away .* already, with cigdem instead$"),
        (away("anna", "2026-12-01", "2026-12-10", instead="ben"), "take that back to name another"),
        (away("tom", "2026-12-10", "2026-12-10"), "tom is entered as away for all of that time already$"),
        (away("ben", "2026-12-01", "2026-12-02", instead="ben"), "'ben' cannot stand in"),
        (away("ben", "2026-11-01", "2026-11-23"), "that time is over"),
        (swap("ben", "ben", "2026-12-01", "2026-12-02"), "'ben' cannot"),
        (swap("tom", "ben", "2026-12-01", "2026-12-02"), "a second swap would undo it"),
        (takes_over("tom", "2026-12-01", "2026-12-02"), "tom takes over for just that time already"),
    ],
)
def test_what_would_change_nothing_or_something_else_is_refused(what: Any, complaint: str) -> None:
    plan = laid_over(
        community(**ENTERED),
        [swap("ben", "tom", "2026-12-01", "2026-12-02"), takes_over("tom", "2026-12-01", "2026-12-02")],
    )
    with pytest.raises(ConfigurationError, match=complaint):
        check_new(plan, what, NOW)


@pytest.mark.parametrize(
    "what",
    [
        away("tom", "2026-12-05", "2026-12-06", instead="ben"),  # names the substitute that was missing
        away("anna", "2026-12-05", "2026-12-11"),  # lasts longer
        away("anna", "2026-11-01", "2026-11-24"),  # still runs today
        swap("ben", "tom", "2026-12-01", "2026-12-03"),
        takes_over("tom", "2026-12-01", "2026-12-02", instead_of="ben"),
    ],
)
def test_what_adds_something_may_be_entered(what: Any) -> None:
    check_new(community(**ENTERED), what, NOW)
