"""Where people talk already: when a thread is a human's, when guests talk to each other, when thanks would mock."""

import csv
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.decide import SURE
from dankbar.domain.threads import BAD, PILE_BAD, PILE_LATEST, PILE_WITHIN, STAFF_TALKS, is_pile_on, trace_of
from dankbar.domain.triage import triage
from dankbar.model.decision import Like, Sort, Thank, Turn
from dankbar.model.event import SPEAKING, Author, Event, Kind
from dankbar.model.thread import ByHand, Memory, mark, mark_of_text, voice_of
from tests.unit.domain.test_decide import EVENTS, action, codes, decided, done, said
from tests.unit.spielkiste import COMPLAINT, EMERGENCY, INSULT, PRAISE, QUESTION, TUESDAY_NOON

SAMPLE = Path(__file__).with_name("triage_sample.csv")
FRIENDLY = frozenset({Sort.PRAISE, Sort.THANKS, Sort.SMALLTALK})
HOUR = timedelta(hours=1)


def by_brand(**changes: Any) -> Event:
    """What somebody of the team wrote."""
    author = Author(id="1", name="Spielkiste", is_brand=True)
    values = {"id": "comment:7_b", "target": "7_b", "occurred_at": TUESDAY_NOON - HOUR, "author": author}
    return said("Gern geschehen!", **values | changes)


def remembered(*events: Event, of_a_guest: bool = False) -> Memory:
    """The memory of a thread in which these were said, all of them praise."""
    traces = [trace_of(event, None if event.author.is_brand else Sort.PRAISE, echo=False) for event in events]
    return Memory(
        tuple(trace.turn for trace in traces if trace and trace.turn),
        tuple(trace.by_hand for trace in traces if trace and trace.by_hand),
        of_a_guest or any(trace.of_a_guest for trace in traces if trace),
    )


# A human's conversation ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("hand", "event"),
    [
        ({"parent": "7_c"}, {"parent": "7_c"}),
        ({"parent": "7_c"}, {"parent": "7_b"}),
        ({"parent": "7_8"}, {}),
        ({}, {"parent": "7_b"}),
        ({"kind": Kind.MESSAGE}, {"kind": Kind.MESSAGE}),
    ],
    ids=["another reply to the same comment", "a reply to us", "the comment itself", "to our comment", "a message"],
)
def test_who_talks_with_one_of_us_is_not_interrupted(hand: Any, event: Any) -> None:
    memory = remembered(by_brand(**hand))
    praise = decided(said(PRAISE, **event), memory=memory)
    assert action(praise, Thank) is None
    assert codes(praise) == ["praise", "human_conversation"]
    question = decided(said(QUESTION, **event), memory=memory)
    assert (done(question), codes(question)) == (["queue:normal"], ["question", "human_conversation"])


def test_a_like_interrupts_nobody() -> None:
    assert done(decided(said(PRAISE, parent="7_b"), memory=remembered(by_brand()))) == ["like"]


@pytest.mark.parametrize(
    ("hand", "event"),
    [
        ({"parent": "7_c"}, {}),
        ({"parent": "7_c"}, {"parent": "7_d"}),
        ({}, {}),
        ({"parent": "7_8", "occurred_at": TUESDAY_NOON - STAFF_TALKS - HOUR}, {}),
    ],
    ids=["a comment beside it", "another conversation", "under a post of our own", "two days ago"],
)
def test_others_under_the_same_post_are_thanked_all_the_same(hand: Any, event: Any) -> None:
    assert done(decided(said(PRAISE, **event), memory=remembered(by_brand(**hand)))) == ["thank", "like"]


def test_a_guests_own_post_that_one_of_us_answered_is_a_human_conversation_as_a_whole() -> None:
    opened = said(QUESTION, id="post:1_7", target="1_7", kind=Kind.POST, author=Author(id="99"))
    assert "human_conversation" in codes(decided(PRAISE, memory=remembered(opened, by_brand())))
    assert "human_conversation" not in codes(decided(PRAISE, memory=remembered(by_brand())))


def test_neither_an_echo_nor_a_new_post_of_ours_counts_as_an_answer_by_hand() -> None:
    assert trace_of(by_brand(), None, echo=True) is None
    assert trace_of(by_brand(target="1_7", kind=Kind.POST), None, echo=False) is None
    assert trace_of(by_brand(), None, echo=False) is not None


@pytest.mark.parametrize(
    "came_back", ["Danke dir,\n Anna! ", "@anna_s Danke dir, Anna!", "@anna_s @ben Danke dir, Anna!"]
)
def test_an_echo_is_known_by_its_text_however_the_platform_sets_it(came_back: str) -> None:
    assert mark_of_text(came_back) == mark_of_text("Danke dir, Anna!")
    assert mark_of_text("Danke dir, Ben!") != mark_of_text("Danke dir, Anna!")


# Among guests -------------------------------------------------------------------------------------

BEN = said("Wir haben auch eins", id="comment:7_5", target="7_5", author=Author(id="43", name="Ben"))


@pytest.mark.parametrize(
    ("text", "expected"), [(PRAISE, []), ("Danke!", []), (QUESTION, ["queue:normal"]), (COMPLAINT, ["queue:high"])]
)
def test_what_guests_say_to_each_other_is_neither_answered_nor_liked(text: str, expected: list[str]) -> None:
    decision = decided(said(text, parent="7_5"), memory=remembered(BEN))
    assert done(decision) == expected
    assert "among_guests" in codes(decision)


@pytest.mark.parametrize(
    "change",
    [
        {"parent": "7_6"},
        {"parent": "7_5", "author": Author(id="43")},
        {"parent": "7_5", "summoned": True},
        {"parent": "7_5", "text": f"Spielkiste, {PRAISE}"},
        {},
    ],
    ids=["nobody knows to whom", "to oneself", "summoned", "names the brand", "to the post"],
)
def test_what_may_be_meant_for_us_is_answered(change: Any) -> None:
    assert action(decided(said(**{"text": PRAISE} | change), memory=remembered(BEN)), Thank) is not None


# A pile-on ----------------------------------------------------------------------------------------


def turns(sorts: list[Sort], minutes: float = 3) -> tuple[Turn, ...]:
    start = TUESDAY_NOON - timedelta(minutes=minutes * len(sorts))
    return tuple(Turn(str(n), sort, start + timedelta(minutes=minutes * n), str(n)) for n, sort in enumerate(sorts))


@pytest.mark.parametrize("text", [PRAISE, "Danke!", "Hallo zusammen!", QUESTION, COMPLAINT])
@pytest.mark.parametrize("bad", sorted(BAD))
def test_among_many_angry_people_nobody_is_thanked_or_liked_and_a_human_gets_it(text: str, bad: Sort) -> None:
    decision = decided(text, memory=Memory(turns([bad] * PILE_BAD)))
    assert not {"thank", "like"} & set(done(decision))
    assert done(decision)[0].startswith("queue:")
    assert "pile_on" in codes(decision)


def test_a_private_message_stands_under_no_post() -> None:
    assert done(decided(said(PRAISE, kind=Kind.MESSAGE), memory=Memory(turns([Sort.COMPLAINT] * 9)))) == ["thank"]


@pytest.mark.parametrize(
    "before",
    [
        turns([Sort.COMPLAINT] * (PILE_BAD - 1)),
        turns([Sort.COMPLAINT] * PILE_BAD, minutes=PILE_WITHIN.seconds / 60),
        turns([Sort.COMPLAINT] * PILE_BAD + [Sort.PRAISE] * (PILE_LATEST - 1)),
        turns([Sort.QUESTION, Sort.OTHER, Sort.SUGGESTION] * 4),
    ],
    ids=["a few", "over a day", "long before much praise", "questions"],
)
def test_less_than_a_pile_on_does_not_keep_us_from_thanks(before: tuple[Turn, ...]) -> None:
    assert done(decided(PRAISE, memory=Memory(before))) == ["thank", "like"]


def test_what_an_event_itself_said_counts_once_when_it_is_worked_again() -> None:
    event = said(COMPLAINT)
    own = trace_of(event, Sort.COMPLAINT, echo=False)
    assert own is not None
    assert own.turn is not None
    memory = Memory((*turns([Sort.COMPLAINT] * (PILE_BAD - 2)), own.turn))
    assert "pile_on" not in codes(decided(event, memory=memory))


@given(st.lists(st.sampled_from(Sort), min_size=1, max_size=20))
def test_praise_makes_no_pile_on(sorts: list[Sort]) -> None:
    if is_pile_on(turns(sorts)):
        assert sum(sort in BAD for sort in sorts[-PILE_LATEST:]) >= PILE_BAD


# What is remembered -------------------------------------------------------------------------------


@given(EVENTS, st.sampled_from(Sort))
def test_nobodys_words_or_name_are_remembered(event: Event, sort: Sort) -> None:
    trace = trace_of(event, sort, echo=False)
    if trace is None:
        return
    assert event.thread is not None
    if trace.turn is not None:
        assert event.kind in SPEAKING
        assert trace.turn.author == voice_of(event.author)
        assert len(trace.turn.author) in (0, 12)
        assert len(trace.turn.said) == 12
    if trace.by_hand is not None:
        assert event.author.is_brand
        assert trace.by_hand == ByHand(mark(event.target or event.id), trace.by_hand.answers, event.occurred_at)


# Likes --------------------------------------------------------------------------------------------


def sample() -> list[dict[str, str]]:
    with SAMPLE.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["set"] in ("dev", "dev1", "dev2")]


def test_of_the_whole_sample_only_what_is_surely_friendly_is_liked() -> None:
    liked = [row for row in sample() if action(decided(row["text"]), Like) is not None]
    assert len(liked) > 50
    for row in liked:
        understood = triage(row["text"], None)
        assert understood.sort in FRIENDLY, row
        assert understood.confidence >= SURE, row
        assert row["irony"] != "yes", row
        assert row["label"] not in {"complaint", "abuse", "emergency", "spam"}, row


@pytest.mark.parametrize(
    "text",
    [
        "Schade, dass ihr schließt, ihr wart toll",
        "Schade dass ihr zumacht! Ihr wart immer super, danke für alles 😢",
        "So sad that you are closing, you were great",
        "Mein Opa ist gestorben, er hat eure Holzeisenbahn geliebt",
        "My grandma passed away, she loved your toys so much",
        "Danke, aber das Rad ist wieder abgebrochen",
        "Na super, danke für nichts 🙄",
        "Toll gemacht, nur leider kam es kaputt an",
        "Wir vermissen euren Laden so sehr, das war der schönste der Stadt 😭",
        "RIP, ihr wart die Besten",
        "Ihr wart mal gut",
        EMERGENCY,
        INSULT,
    ],
)
def test_what_is_sad_mixed_or_a_complaint_is_never_liked(text: str) -> None:
    assert action(decided(text), Like) is None


@given(
    good=st.sampled_from([PRAISE, "Danke!", "Ihr seid die Besten! ❤️", "Toller Laden!"]),
    sad=st.sampled_from(["Schade, dass ihr schließt.", "Leider kaputt.", COMPLAINT, EMERGENCY, INSULT, "😢 traurig"]),
    first=st.booleans(),
)
def test_a_friendly_word_beside_a_sad_one_is_not_liked(good: str, sad: str, first: bool) -> None:
    text = f"{good} {sad}" if first else f"{sad} {good}"
    assert action(decided(text), Like) is None, text
