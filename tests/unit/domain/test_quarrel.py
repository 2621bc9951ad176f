"""A quarrel is several people, back and forth, in heat; everything less is not."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.quarrel import LATEST, WITHIN, is_quarrel
from dankbar.model.decision import Sort, Turn
from tests.unit.spielkiste import TUESDAY_NOON

SORTS = {"!": Sort.ABUSE, "-": Sort.COMPLAINT, "?": Sort.QUESTION, "+": Sort.PRAISE, ".": Sort.OTHER}


def thread(turns: str, minutes: float = 5) -> list[Turn]:
    """`A! B. A-`: who said what, one after the other."""
    return [
        Turn(turn[0], SORTS[turn[1]], TUESDAY_NOON + number * timedelta(minutes=minutes))
        for number, turn in enumerate(turns.split())
    ]


@pytest.mark.parametrize(
    "turns",
    [
        "A- B! A! B.",
        "A. B! A! B!",
        "A! B! A! B!",
        "A- B! A- B-",
        "A. B! C+ A! B.",
        "A! B! C! A! B! C!",
        "A! A! B! A. B-",
    ],
)
def test_several_people_back_and_forth_in_heat_quarrel(turns: str) -> None:
    assert is_quarrel(thread(turns))


@pytest.mark.parametrize(
    "turns",
    [
        "A!",
        "A! A! A! A! A!",
        "A! B! C! D! E!",
        "A- B- C- D- E- F-",
        "A? B. A? B.",
        "A+ B+ A+ B+",
        "A- B- A- B- A- B-",
        "A! B! A!",
        "A? B. A+ B. C! D!",
        "A! B? A? B?",
    ],
    ids=[
        "one insult",
        "one who rages alone",
        "everybody insults us once",
        "a pile-on of complaints",
        "two who talk",
        "two who praise",
        "two who complain together",
        "not yet back and forth",
        "two who talk while others rage",
        "an insult, and it calmed down",
    ],
)
def test_anything_less_is_none(turns: str) -> None:
    assert not is_quarrel(thread(turns))


def test_nobody_said_anything() -> None:
    assert not is_quarrel([])


def test_a_quarrel_that_ended_ten_turns_ago_is_over() -> None:
    assert is_quarrel(thread("A! B! A! B!"))
    assert not is_quarrel(thread("A! B! A! B! " + " ".join(f"{name}+" for name in "CDEFGHIJKL"[:LATEST])))


def test_what_was_said_long_before_counts_no_more() -> None:
    assert not is_quarrel(thread("A! B! A! B!", minutes=WITHIN / timedelta(minutes=1)))


def test_whoever_has_no_name_is_nobody() -> None:
    turns = [Turn("", turn.sort, turn.at) if turn.author == "A" else turn for turn in thread("A! B! A! B!")]
    assert not is_quarrel(turns)


INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2026, 12, 31), timezones=st.just(TUESDAY_NOON.tzinfo))


@given(st.lists(st.builds(Turn, st.sampled_from(["", "A", "B", "C"]), st.sampled_from(Sort), INSTANTS), max_size=30))
def test_no_thread_raises_and_none_is_a_quarrel_without_an_insult_and_two_people(turns: list[Turn]) -> None:
    if is_quarrel(turns):
        assert any(turn.sort is Sort.ABUSE for turn in turns)
        assert len({turn.author for turn in turns if turn.author}) >= 2
