"""The link in a page: what it shows, to whom, and that acknowledging and passing on count once."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.links import PageLink, write_token
from dankbar.flow.acknowledge import MOST_ITEMS, TAKEN_SECONDS, View
from dankbar.model.messages import PageStep
from tests.unit.flow import memory
from tests.unit.flow.desk import EVERYBODY, KEY, OLD_KEY, PAGE, Desk, told, work_item
from tests.unit.spielkiste import CHRISTMAS_EVE, EMERGENCY, community


@pytest.fixture
def desk() -> Desk:
    return Desk()


def seen(desk: Desk, who: str) -> View:
    view = desk.acknowledge.look(desk.token(who))
    assert view is not None
    return view


def test_a_link_shows_its_persons_page_and_looking_changes_nothing(desk: Desk) -> None:
    view = seen(desk, "cigdem")
    assert (view.reader.id, view.has_it, view.taken) == ("cigdem", None, False)
    assert view.page.summary == EMERGENCY
    assert desk.journal.lines == []


def test_who_acknowledges_has_it_and_the_second_sees_who(desk: Desk) -> None:
    first = desk.acknowledge.acknowledge(desk.token("anna"))
    desk.clock.forward(minutes=5)
    second = desk.acknowledge.acknowledge(desk.token("cigdem"))
    assert first is not None
    assert second is not None
    assert (first.reader.id, first.has_it and first.has_it.id) == ("anna", "anna")
    assert (second.reader.id, second.has_it and second.has_it.id) == ("cigdem", "anna")
    assert second.page.acknowledged_at == CHRISTMAS_EVE


def test_to_acknowledge_again_changes_nothing(desk: Desk) -> None:
    desk.acknowledge.acknowledge(desk.token("cigdem"))
    desk.clock.forward(hours=3)
    again = desk.acknowledge.acknowledge(desk.token("cigdem"))
    assert again is not None
    assert (again.page.acknowledged_by, again.page.acknowledged_at) == ("cigdem", CHRISTMAS_EVE)


def next_people(view: View) -> list[str]:
    return [] if view.following is None else [person.id for person in view.following.people]


def test_who_is_told_next_is_named_then_everybody_and_nobody_where_all_were(desk: Desk) -> None:
    assert next_people(seen(desk, "cigdem")) == ["ben"]
    desk.is_about(steps={number: step for number, step in told(*EVERYBODY).items() if number < len(EVERYBODY)})
    view = seen(desk, "cigdem")
    assert (next_people(view), view.following and view.following.everybody) == (list(EVERYBODY), True)
    desk.is_about(steps=told(*EVERYBODY))
    assert seen(desk, "cigdem").following is None


def test_who_is_told_next_is_read_off_the_policy_of_the_pages_urgency(desk: Desk) -> None:
    urgent = {"steps": [{"who": "on-call", "minutes": 5}, {"person": "anna"}, {"person": "tom"}]}
    on_call = community().on_call.model_dump() | {"policies": {"urgent": urgent}}
    desk.configuration.community = community(on_call=on_call)
    assert next_people(seen(desk, "cigdem")) == ["tom"]
    desk.is_about(urgency="high")
    assert next_people(seen(desk, "cigdem")) == ["ben"]


def test_a_step_that_would_tell_nobody_is_passed_over(desk: Desk) -> None:
    steps = [{"who": "on-call"}, {"person": "anna"}, {"role": "nobody-has-it"}, {"person": "tom"}]
    on_call = community().on_call.model_dump() | {"policies": {"urgent": {"steps": steps}}}
    desk.configuration.community = community(on_call=on_call)
    assert next_people(seen(desk, "cigdem")) == ["tom"]


def test_in_a_rehearsal_it_is_the_rehearsed_instants_people_who_are_next(desk: Desk) -> None:
    desk.is_about(clock_offset=2 * 86_400, steps=told())
    assert next_people(seen(desk, "cigdem")) == ["tom"], "26 December 2026 is a Saturday"


def test_who_has_left_the_team_does_not_see_the_page_any_more(desk: Desk) -> None:
    leave(desk, "anna")
    assert desk.acknowledge.look(desk.token("anna")) is None
    assert desk.acknowledge.acknowledge(desk.token("anna")) is None
    assert desk.journal.lines == []


def test_what_somebody_has_who_left_since_is_taken_all_the_same(desk: Desk) -> None:
    desk.acknowledge.acknowledge(desk.token("anna"))
    leave(desk, "anna")
    view = seen(desk, "cigdem")
    assert (view.taken, view.has_it) == (True, None)


def leave(desk: Desk, who: str) -> None:
    people = [person.model_dump() for person in community().people if person.id != who]
    stay = {"rotations": [{"name": "W", "people": ["cigdem", "ben"], "starts": "2026-01-05"}], "last_resort": "marie"}
    desk.configuration.community = community(people=people, on_call=stay)


def test_a_link_counts_for_a_day(desk: Desk) -> None:
    token = desk.token("cigdem")
    desk.clock.forward(seconds=86_399)
    assert desk.acknowledge.look(token) is not None
    desk.clock.forward(seconds=1)
    assert desk.acknowledge.look(token) is None


def test_a_link_of_the_key_before_still_counts_and_one_of_a_strangers_does_not(desk: Desk) -> None:
    assert desk.acknowledge.look(desk.token("cigdem", key=OLD_KEY)) is not None
    assert desk.acknowledge.look(desk.token("cigdem", key=b"a stranger's key")) is None


def test_a_link_of_somebody_who_was_never_there_shows_nothing(desk: Desk) -> None:
    token = write_token(PageLink(PAGE, "00000000", int(CHRISTMAS_EVE.timestamp()) + 1), KEY)
    assert desk.acknowledge.look(token) is None
    assert desk.acknowledge.items(token) is None


def test_a_page_that_is_not_kept_any_more_shows_nothing(desk: Desk) -> None:
    token = desk.token("cigdem", page_id="ba9876543210")
    assert desk.acknowledge.look(token) is None
    assert desk.acknowledge.acknowledge(token) is None


# Telling the others -------------------------------------------------------------------------------


def test_before_it_is_written_down_who_has_it_the_pager_is_asked_to_tell_the_others(desk: Desk) -> None:
    desk.acknowledge.acknowledge(desk.token("anna"))
    assert desk.journal.lines == ["later taken 0", "acknowledge anna"]
    ((at, step),) = desk.steps.waiting
    assert (at - CHRISTMAS_EVE).total_seconds() == TAKEN_SECONDS
    assert step == PageStep(what="taken", page=PAGE)


def test_who_presses_again_or_too_late_has_nobody_told_again(desk: Desk) -> None:
    for who in ("anna", "anna", "cigdem"):
        desk.acknowledge.acknowledge(desk.token(who))
    assert desk.journal.of("later") == ["later taken 0"]


@pytest.mark.parametrize(("button", "after"), [("acknowledge", "taken"), ("pass_on", "next")])
def test_whenever_the_power_is_cut_pressing_again_finishes_it(desk: Desk, button: str, after: str) -> None:
    press: Any = getattr(desk.acknowledge, button)
    for call in range(2):
        desk.journal.cut_before = call
        with pytest.raises(memory.PowerCut):
            press(desk.token("cigdem"))
    view = press(desk.token("cigdem"))
    assert view.taken or view.passed
    assert {step.what for _, step in desk.steps.waiting} == {after}


# Passing on ---------------------------------------------------------------------------------------


def test_who_cannot_has_the_next_called_at_once_and_then_it_is_written_down(desk: Desk) -> None:
    view = desk.acknowledge.pass_on(desk.token("anna"))
    assert view is not None
    assert (view.passed, view.may_pass, view.taken) == (True, False, False)
    assert desk.journal.lines == ["later next 2", "pass on anna"]
    assert [at for at, _ in desk.steps.waiting] == [CHRISTMAS_EVE]
    assert (view.page.passed, next_people(view)) == (("anna",), ["ben"])


def test_to_pass_on_twice_calls_one_person_more_and_not_two(desk: Desk) -> None:
    for _ in range(2):
        desk.acknowledge.pass_on(desk.token("anna"))
    assert desk.journal.of("later") == ["later next 2"]


def test_what_somebody_has_is_not_passed_on(desk: Desk) -> None:
    desk.acknowledge.acknowledge(desk.token("cigdem"))
    view = desk.acknowledge.pass_on(desk.token("anna"))
    assert view is not None
    assert (view.has_it and view.has_it.id, view.passed) == ("cigdem", False)
    assert desk.journal.of("later next", "pass on") == []


def test_who_passed_on_may_take_it_after_all(desk: Desk) -> None:
    desk.acknowledge.pass_on(desk.token("anna"))
    view = desk.acknowledge.acknowledge(desk.token("anna"))
    assert view is not None
    assert (view.has_it and view.has_it.id, view.may_pass) == ("anna", False)
    assert desk.journal.of("later taken") == ["later taken 0"]


def test_who_was_never_told_may_look_and_take_it_but_has_nothing_to_pass_on(desk: Desk) -> None:
    view = desk.acknowledge.pass_on(desk.token("tom"))
    assert view is not None
    assert (view.may_pass, view.passed) == (False, False)
    assert desk.journal.lines == []
    taken = desk.acknowledge.acknowledge(desk.token("tom"))
    assert taken is not None
    assert taken.has_it is not None
    assert taken.has_it.id == "tom"


def test_after_passing_on_it_is_seen_who_was_called_meanwhile(desk: Desk) -> None:
    desk.acknowledge.pass_on(desk.token("anna"))
    assert seen(desk, "anna").called == ()
    desk.calls_the_next()
    assert [person.id for person in seen(desk, "anna").called] == ["ben"]


def test_who_cannot_is_not_called_again_with_everybody(desk: Desk) -> None:
    desk.is_about(steps={number: step for number, step in told(*EVERYBODY).items() if number < len(EVERYBODY)})
    view = desk.acknowledge.pass_on(desk.token("cigdem"))
    assert view is not None
    assert next_people(view) == ["anna", "ben", "marie"]


# The messages -------------------------------------------------------------------------------------


def test_a_link_shows_at_most_fifty_messages_and_looking_changes_nothing(desk: Desk) -> None:
    desk.messages.items = [work_item(number) for number in range(70)]
    found = desk.acknowledge.items(desk.token("cigdem"))
    assert found is not None
    view, items = found
    assert (view.reader.id, len(items)) == ("cigdem", MOST_ITEMS)
    assert desk.journal.lines == []


def test_an_expired_link_shows_no_messages(desk: Desk) -> None:
    token = desk.token("cigdem")
    desk.clock.forward(days=1)
    assert desk.acknowledge.items(token) is None
    assert desk.acknowledge.pass_on(token) is None
    assert desk.journal.lines == []


# What is no link ----------------------------------------------------------------------------------


@given(st.data())
def test_no_link_that_was_tampered_with_shows_anything(data: st.DataObject) -> None:
    desk = Desk()
    token = desk.token("cigdem")
    place = data.draw(st.integers(0, len(token) - 1))
    letter = data.draw(
        st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_ä=").filter(
            lambda letter: letter != token[place]
        )
    )
    tampered = token[:place] + letter + token[place + 1 :]
    for does in (desk.acknowledge.acknowledge, desk.acknowledge.pass_on, desk.acknowledge.items):
        assert does(tampered) is None
    assert desk.journal.lines == []


@given(st.text(max_size=60))
def test_no_text_that_is_not_a_link_shows_anything(text: str) -> None:
    desk = Desk()
    assert desk.acknowledge.acknowledge(text) is None
    assert desk.journal.lines == []
