"""What a second opinion counts: it makes us more careful, and nothing friendlier than what the rules found allows."""

import csv
from functools import cache
from pathlib import Path

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from dankbar.domain import opinion as opinions
from dankbar.domain import triage as triage_module
from dankbar.domain.decide import SURE, TAKEN_AT_ITS_WORD, Situation, decide, understand, unsure_of
from dankbar.domain.opinion import BELIEVED, CAREFUL, FRIENDLY, combine
from dankbar.domain.reasons import say
from dankbar.domain.triage import URGENCY, triage
from dankbar.flow.respond import capabilities_of
from dankbar.model.decision import Decision, Like, Opinion, Page, Queue, Reason, Sort, Span, Thank, Triage, Urgency
from dankbar.model.event import Event, Kind
from tests.unit.spielkiste import CHRISTMAS_EVE, INSULT, PRAISE, TUESDAY_NOON, channel, community

SAMPLE = Path(__file__).parent / "domain" / "triage_sample.csv"
ONLY_DENIED = "Ganz großes Kino, Leute. Nicht."
UNKNOWN_WORDS = "Das Krokodil blubbert so zinnoberrot"
MOCKERY = "Das habt ihr ja wieder fein hinbekommen 🙄"
ANSWERED = {Sort.COMPLAINT, Sort.QUESTION, Sort.SUGGESTION}
FRIENDLY_SORTS = {Sort.PRAISE, Sort.THANKS, Sort.SMALLTALK}


@pytest.fixture(autouse=True)
def by_rules_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Texts of which the rules are unsure, whatever the learned weights make of them."""
    monkeypatch.setattr(triage_module, "_weighed", lambda ruled, likely: (ruled.sort, ruled.confidence))


def says(sort: Sort, confidence: float = 1.0, *, whole: bool = True) -> Opinion:
    return Opinion(sort, confidence, "Somebody", whole)


def said(text: str, **changes: object) -> Event:
    event = {"platform": "facebook", "channel": "facebook", "id": "comment:1", "kind": Kind.COMMENT, "text": text}
    return Event.model_validate({**event, "occurred_at": TUESDAY_NOON, "target": "1", **changes})


def situation(opinion: Opinion | None = None, at: object = TUESDAY_NOON) -> Situation:
    now = at if at is CHRISTMAS_EVE else TUESDAY_NOON
    place = channel()
    return Situation(now, community(), place, capabilities_of(place), opinion=opinion)


def decided(text: str, opinion: Opinion | None = None, at: object = TUESDAY_NOON) -> Decision:
    return decide(said(text), situation(opinion, at))


def kinds(decision: Decision) -> set[type]:
    return {type(action) for action in decision.actions}


@cache
def sample() -> list[tuple[str, str]]:
    """Label (also `irony`) and text, of the texts by which the limits were chosen."""
    with SAMPLE.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["set"] in ("dev", "dev1")]
    return [("irony" if row["irony"] == "yes" else row["label"], row["text"]) for row in rows]


def texts_of(labels: set[str]) -> list[str]:
    return [text for label, text in sample() if label in labels]


# When it is asked ---------------------------------------------------------------------------------


def test_a_text_of_unknown_words_is_worth_a_question() -> None:
    rules = unsure_of(said(UNKNOWN_WORDS), situation())
    assert rules is not None
    assert rules.sort is Sort.OTHER


def test_a_text_in_another_language_is_worth_a_question() -> None:
    rules = unsure_of(said("Merci beaucoup pour ce jouet magnifique"), situation())
    assert rules is not None
    assert rules.language == "und"


@pytest.mark.parametrize("text", [PRAISE, INSULT, "Danke euch!", ""])
def test_where_the_rules_are_sure_or_there_is_no_text_nobody_is_asked(text: str) -> None:
    assert unsure_of(said(text), situation()) is None


@pytest.mark.parametrize("change", [{"kind": Kind.EDIT}, {"kind": Kind.REACTION}, {"shared": True}])
def test_nobody_is_asked_where_nobody_speaks_to_us(change: dict[str, object]) -> None:
    assert unsure_of(said(UNKNOWN_WORDS, **change), situation()) is None


def test_nobody_is_asked_about_our_own_posts_or_about_what_is_gone() -> None:
    ours = said(UNKNOWN_WORDS, author={"is_brand": True})
    assert unsure_of(ours, situation()) is None


# What it may change -------------------------------------------------------------------------------


def test_sure_praise_of_unknown_words_is_thanked_and_liked() -> None:
    decision = decided(UNKNOWN_WORDS, says(Sort.PRAISE, 0.9))
    assert (decision.sort, kinds(decision)) == (Sort.PRAISE, {Thank, Like})
    assert kinds(decided(UNKNOWN_WORDS)) == {Queue}


def test_a_sort_is_taken_from_0_6_on_and_friendliness_from_0_8_on() -> None:
    assert decided(UNKNOWN_WORDS, says(Sort.QUESTION, 0.6)).sort is Sort.QUESTION
    assert decided(UNKNOWN_WORDS, says(Sort.QUESTION, 0.59)).sort is Sort.OTHER
    assert decided(UNKNOWN_WORDS, says(Sort.PRAISE, 0.8)).sort is Sort.PRAISE
    assert decided(UNKNOWN_WORDS, says(Sort.PRAISE, 0.79)).sort is Sort.OTHER
    assert BELIEVED >= SURE, "what is believed has to be sure enough for decide"


@pytest.mark.parametrize("sort", sorted(FRIENDLY_SORTS | {Sort.SPAM}))
def test_friendliness_is_not_taken_from_an_opinion_on_the_beginning_of_a_text(sort: Sort) -> None:
    assert decided(UNKNOWN_WORDS, says(sort, whole=False)).sort is Sort.OTHER


def test_an_emergency_that_only_the_second_opinion_sees_wakes_somebody() -> None:
    decision = decided(UNKNOWN_WORDS, says(Sort.EMERGENCY, 0.7), CHRISTMAS_EVE)
    assert kinds(decision) == {Queue, Page}
    assert decision.sort is Sort.EMERGENCY


@pytest.mark.parametrize("sort", [Sort.ABUSE, Sort.SPAM])
def test_nothing_is_surely_abuse_or_spam_by_an_opinion_alone(sort: Sort) -> None:
    """Otherwise it could be hidden without anybody of ours having seen anything wrong with it."""
    decision = decided(UNKNOWN_WORDS, says(sort, 1.0))
    assert decision.sort is sort
    assert decision.triage is not None
    assert decision.triage.confidence == BELIEVED


@pytest.mark.parametrize("sort", sorted(Sort))
@pytest.mark.parametrize(
    "text", [MOCKERY, ONLY_DENIED, "Klasse. Rad ab.", "Love paying for shipping twice", "Ihr seid Luschen"]
)
def test_what_the_rules_distrust_is_never_liked_nor_thanked_as_praise(text: str, sort: Sort) -> None:
    assert unsure_of(said(text), situation()) is not None, "the example has to be one of which the rules are unsure"
    decision = decided(text, says(sort))
    assert Like not in kinds(decision)
    assert decision.sort not in FRIENDLY_SORTS | {Sort.SPAM}
    assert Queue in kinds(decision)


@pytest.mark.parametrize("sort", sorted(Sort))
def test_where_the_rules_heard_irony_we_have_seen_it_at_most_whatever_the_opinion(sort: Sort) -> None:
    decision = decided(MOCKERY, says(sort))
    only_seen = Reason("only_seen") in decision.reasons
    assert (Thank in kinds(decision)) == only_seen
    assert Like not in kinds(decision)


def unsure(sort: Sort, *signals: str) -> Triage:
    spans = tuple(Span(place, place + 1, signal) for place, signal in enumerate(signals))
    return Triage(sort, 0.5, "de", URGENCY[sort], spans)


@pytest.mark.parametrize(
    ("rules", "allowed"),
    [
        (unsure(Sort.COMPLAINT), CAREFUL),
        (unsure(Sort.QUESTION, "question"), CAREFUL | {Sort.COMPLAINT}),
        (unsure(Sort.SUGGESTION, "suggestion"), CAREFUL | {Sort.COMPLAINT}),
        (unsure(Sort.THANKS, "thanks"), set(Sort) - {Sort.OTHER}),
        (unsure(Sort.OTHER, "complaint"), CAREFUL | {Sort.COMPLAINT}),
        (unsure(Sort.OTHER, "question"), CAREFUL | ANSWERED),
        (unsure(Sort.OTHER, "praise"), CAREFUL),
        (unsure(Sort.OTHER, "question", "abuse"), CAREFUL),
        (unsure(Sort.OTHER, "irony"), CAREFUL),
        (unsure(Sort.OTHER, "a signal of tomorrow"), CAREFUL | ANSWERED),
        (unsure(Sort.OTHER, "neutral"), set(Sort) - {Sort.OTHER}),
        (unsure(Sort.OTHER), set(Sort) - {Sort.OTHER}),
    ],
)
def test_what_may_become_of_an_unsure_verdict(rules: Triage, allowed: set[Sort]) -> None:
    assert {sort for sort in Sort if combine(rules, says(sort, 0.9), "") != rules} == allowed


@pytest.mark.parametrize("sort", sorted(TAKEN_AT_ITS_WORD))
def test_what_the_rules_call_dangerous_stays_so(sort: Sort) -> None:
    rules = Triage(sort, 0.4, "de", Urgency.LOW)
    assert all(combine(rules, says(other), "") == rules for other in Sort)


def test_a_sure_verdict_is_not_overturned_even_if_an_opinion_comes() -> None:
    assert decided(PRAISE, says(Sort.ABUSE)) == decided(PRAISE)
    assert decided(INSULT, says(Sort.PRAISE)) == decided(INSULT)


def test_no_opinion_changes_nothing() -> None:
    rules = triage(UNKNOWN_WORDS)
    assert combine(rules, None, UNKNOWN_WORDS) == rules


@pytest.mark.parametrize("labels", [{"abuse", "emergency", "irony"}, {"complaint", "spam"}], ids=sorted)
def test_no_opinion_whatever_gets_a_bad_text_taken_for_friendly_in_which_the_rules_know_a_word(
    labels: set[str],
) -> None:
    """The friendliest opinion is what an order smuggled into a text could make of a model at worst."""
    fooled = [
        text
        for text in texts_of(labels)
        for sort in FRIENDLY_SORTS | {Sort.SPAM}
        if decided(text, says(sort)).sort is sort and decided(text).sort is not sort
    ]
    assert {text for text in fooled if understand(said(text)).spans} == set()
    assert len(set(fooled)) <= len(texts_of(labels)) / 30, fooled


def test_hardly_any_ironic_text_is_answered_because_of_an_opinion_whatever_it_says() -> None:
    left_to_humans = [text for text in texts_of({"irony"}) if Thank not in kinds(decided(text))]
    answered = [text for text in left_to_humans if any(Thank in kinds(decided(text, says(sort))) for sort in Sort)]
    assert {text for text in answered if understand(said(text)).spans} == set()
    assert len(answered) <= len(left_to_humans) / 20, answered


@given(
    st.sampled_from(texts_of({"abuse", "emergency", "irony", "complaint", "spam"})),
    st.sampled_from(sorted(Sort)),
    st.floats(0, 1),
    st.booleans(),
)
def test_an_opinion_never_lowers_how_soon_a_human_looks(text: str, sort: Sort, confidence: float, whole: bool) -> None:
    order = list(Urgency)
    rules = understand(said(text))
    assume(rules.spans)
    combined = combine(rules, says(sort, confidence, whole=whole), text)
    assert order.index(combined.urgency) >= order.index(rules.urgency)


def test_where_triage_kept_only_the_first_places_there_may_be_worse_behind_them() -> None:
    crowded = "super, aber " * 30
    assert len(triage(crowded).spans) == opinions.SPANS_KEPT == triage_module._SPANS
    rules = triage(crowded)
    assert combine(rules, says(Sort.QUESTION), crowded) == rules


def test_a_text_too_long_to_be_judged_whole_is_never_friendly() -> None:
    long = "knuffig " * 600
    assert decided(long, says(Sort.PRAISE)).sort is Sort.OTHER


# What stands in the record ------------------------------------------------------------------------


def test_the_record_says_who_was_asked_and_what_came_of_it() -> None:
    decision = decided(UNKNOWN_WORDS, Opinion(Sort.COMPLAINT, 0.72, "Amazon Comprehend"))
    reason = next(reason for reason in decision.reasons if reason.code == "second_opinion")
    assert reason.details == {"by": "Amazon Comprehend", "sort": "complaint", "confidence": "72 %"}
    assert say(reason, "de") == (
        "Wir waren unsicher und haben eine zweite Meinung eingeholt (Amazon Comprehend): eine Beschwerde. "
        "Sicherheit: 72 %."
    )
    assert say(reason, "en").endswith("(Amazon Comprehend): a complaint. Confidence: 72 %.")
    assert "second_opinion_not_followed" not in [reason.code for reason in decision.reasons]


def test_the_record_says_that_an_opinion_was_not_followed() -> None:
    decision = decided(MOCKERY, says(Sort.PRAISE))
    codes = [reason.code for reason in decision.reasons]
    assert codes[codes.index("second_opinion") :][:2] == ["second_opinion", "second_opinion_not_followed"]


@pytest.mark.parametrize("sort", sorted(Sort))
def test_every_sort_is_said_in_words(sort: Sort) -> None:
    _, (reason, *_) = opinions.weigh(triage(UNKNOWN_WORDS), says(sort), UNKNOWN_WORDS)
    assert f": {sort}." not in say(reason, "de")


def test_friendliness_needs_more_than_belief() -> None:
    assert FRIENDLY > BELIEVED
