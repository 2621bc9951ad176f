"""The link in a page: what it shows, to whom, and that acknowledging counts once."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.flow.acknowledge import View
from tests.unit.flow.desk import OLD_KEY, Desk, page, told
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


def test_who_is_told_next_is_named_and_nobody_where_all_were(desk: Desk) -> None:
    following = seen(desk, "cigdem").next_in_line
    assert following is not None
    assert following.id == "ben"
    desk.is_about(steps=told(*page().line))
    assert seen(desk, "cigdem").next_in_line is None


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


def test_a_place_that_the_line_does_not_have_shows_nothing(desk: Desk) -> None:
    assert desk.acknowledge.look(desk.token_of_place(5)) is None
    assert desk.acknowledge.look(desk.token_of_place(255)) is None


def test_a_page_that_is_not_kept_any_more_shows_nothing(desk: Desk) -> None:
    token = desk.token("cigdem", page_id="ba9876543210")
    assert desk.acknowledge.look(token) is None
    assert desk.acknowledge.acknowledge(token) is None


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
    assert desk.acknowledge.acknowledge(tampered) is None
    assert desk.journal.lines == []


@given(st.text(max_size=60))
def test_no_text_that_is_not_a_link_shows_anything(text: str) -> None:
    desk = Desk()
    assert desk.acknowledge.acknowledge(text) is None
    assert desk.journal.lines == []
