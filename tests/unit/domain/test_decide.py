"""What is done about an event, and why: every sort, every kind, and all that keeps Dankbar from speaking."""

import re
from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.decide import OVERHEARD, PLANS, SILENT, Situation, decide, understand
from dankbar.domain.reasons import CODES, say
from dankbar.model.community import Community
from dankbar.model.decision import Action, Decision, Like, Page, Queue, Sort, Thank, Urgency
from dankbar.model.event import SPEAKING, Author, Event, Kind
from dankbar.model.platform import Capabilities
from dankbar.platforms import outbound_of
from tests.unit.spielkiste import (
    CHRISTMAS_EVE,
    COMPLAINT,
    EMERGENCY,
    FACEBOOK,
    INSULT,
    PRAISE,
    QUESTION,
    SPAM,
    SUGGESTION,
    TUESDAY_AFTERNOON,
    TUESDAY_NOON,
    X,
    channel,
    community,
    local,
)

SPIELKISTE = community()
ANYTHING = Capabilities(
    thank=True,
    thank_by_default=True,
    like=True,
    hide=True,
    delete=True,
    private_reply=True,
    length=8_000,
    answer_within=None,
    finds_own_reply=True,
)
ON_X = outbound_of("x").CAPABILITIES


def said(text: str = PRAISE, **changes: Any) -> Event:
    """A comment by Anna Schäfer on Facebook."""
    values: dict[str, Any] = {
        "platform": "facebook",
        "channel": "facebook",
        "id": "comment:7_8",
        "kind": Kind.COMMENT,
        "occurred_at": TUESDAY_NOON,
        "author": Author(id="42", name="Anna Schäfer"),
        "target": "7_8",
        "thread": "1_7",
    }
    return Event.model_validate(values | {"text": text} | changes)


def situation(at: datetime = TUESDAY_NOON, **changes: Any) -> Situation:
    values: dict[str, Any] = {"community": SPIELKISTE, "channel": channel(), "capabilities": ANYTHING}
    return Situation(**{"now": at, **values, **changes})


def decided(event: Event | str, at: datetime = TUESDAY_NOON, **changes: Any) -> Decision:
    return decide(said(event) if isinstance(event, str) else event, situation(at, **changes))


def action[A: Action](decision: Decision, kind: type[A]) -> A | None:
    return next((action for action in decision.actions if isinstance(action, kind)), None)


def done(decision: Decision) -> list[str]:
    """The actions in short: `thank`, `like`, `queue:low`, `page`."""
    shorts = {Thank: "thank", Like: "like", Page: "page"}
    return [f"queue:{a.urgency}" if isinstance(a, Queue) else shorts[type(a)] for a in decision.actions]


def codes(decision: Decision) -> list[str]:
    return [reason.code for reason in decision.reasons]


# The three sentences that started it --------------------------------------------------------------


def test_praise_at_noon_is_thanked_and_liked_and_wakes_nobody() -> None:
    decision = decided("Ihr seid einfach super, danke!", local("2026-11-24T12:00"))
    assert done(decision) == ["thank", "like"]
    assert decision.sort is Sort.PRAISE


def test_a_hurt_child_on_christmas_eve_gets_no_automatic_text_and_wakes_whoever_is_on_duty() -> None:
    decision = decided("Mein Kind hat sich an eurem Spielzeug verletzt!", local("2026-12-24T20:30"))
    assert done(decision) == ["queue:urgent", "page"]
    assert action(decision, Queue) == Queue(Urgency.URGENT, local("2026-12-24T21:00"))
    assert action(decision, Page) == Page(Urgency.URGENT, "facebook:emergency")
    assert codes(decision) == ["emergency", "page_due", "rotation"]
    assert "Çiğdem Yıldız" in say(decision.reasons[1], "de")


def test_an_insult_is_neither_thanked_nor_liked_and_waits_for_a_human() -> None:
    decision = decided(INSULT)
    assert done(decision) == ["queue:high"]
    assert codes(decision) == ["abuse", "hide_proposed"]


# Every sort ---------------------------------------------------------------------------------------

BY_SORT = {
    Sort.PRAISE: (PRAISE, ["thank", "like"]),
    Sort.QUESTION: (QUESTION, ["thank", "queue:normal"]),
    Sort.COMPLAINT: (COMPLAINT, ["thank", "queue:high"]),
    Sort.SUGGESTION: (SUGGESTION, ["thank", "queue:low"]),
    Sort.EMERGENCY: (EMERGENCY, ["queue:urgent"]),
    Sort.ABUSE: (INSULT, ["queue:high"]),
    Sort.SPAM: (SPAM, ["queue:low"]),
    Sort.THANKS: ("Danke!", ["like"]),
    Sort.SMALLTALK: ("Hallo zusammen!", ["like"]),
    Sort.OTHER: ("Hört doch mal auf damit", ["queue:normal"]),
}


def test_every_sort_has_a_plan_and_a_test() -> None:
    assert set(PLANS) == set(BY_SORT) == set(Sort)


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize("kind", sorted(SPEAKING - {Kind.MESSAGE}))
def test_each_sort_is_answered_liked_and_queued_as_planned(sort: Sort, kind: Kind) -> None:
    text, expected = BY_SORT[sort]
    decision = decided(said(text, kind=kind), TUESDAY_AFTERNOON)
    assert (decision.sort, done(decision)) == (sort, expected)
    assert decision.triage == understand(said(text))
    assert decision.reasons


@pytest.mark.parametrize("sort", [Sort.EMERGENCY, Sort.ABUSE, Sort.SPAM, Sort.OTHER])
def test_what_is_dangerous_rude_or_unclear_has_no_answer_and_no_like_in_its_plan(sort: Sort) -> None:
    assert PLANS[sort].answer is None
    assert not PLANS[sort].like
    assert PLANS[sort].urgency is not None


# Every kind in which nobody speaks to us ----------------------------------------------------------


def test_every_kind_is_either_spoken_to_us_or_silent() -> None:
    assert set(Kind) == SPEAKING | set(SILENT)
    assert not SPEAKING & set(SILENT)


@pytest.mark.parametrize("kind", SILENT)
@pytest.mark.parametrize("text", [PRAISE, QUESTION, ""])
def test_a_silent_kind_is_never_answered_whatever_its_text(kind: Kind, text: str) -> None:
    code, urgency = SILENT[kind]
    decision = decided(said(text, kind=kind), CHRISTMAS_EVE)
    assert done(decision) == ([] if urgency is None else [f"queue:{urgency}"])
    assert codes(decision) == [code]
    assert decision.sort is None


@pytest.mark.parametrize(("text", "urgency"), [(INSULT, "high"), (COMPLAINT, "high"), (EMERGENCY, "urgent")])
@pytest.mark.parametrize("change", [{"kind": Kind.EDIT}, {"kind": Kind.POST, "shared": True}], ids=["edit", "share"])
def test_what_is_alarming_reaches_a_human_even_in_an_edit_or_a_share(change: Any, text: str, urgency: str) -> None:
    decision = decided(said(text, **change), TUESDAY_AFTERNOON)
    assert done(decision) == [f"queue:{urgency}"]
    assert codes(decision)[0] in {"edit", "share"}
    assert decision.sort in OVERHEARD


def test_an_emergency_that_is_edited_into_a_comment_at_night_wakes_somebody() -> None:
    decision = decided(said(EMERGENCY, kind=Kind.EDIT), CHRISTMAS_EVE)
    assert done(decision) == ["queue:urgent", "page"]
    assert codes(decision) == ["edit", "emergency", "page_due", "rotation"]


@pytest.mark.parametrize("text", [PRAISE, QUESTION, ""])
def test_what_is_shared_with_friends_is_not_answered(text: str) -> None:
    decision = decided(said(text, kind=Kind.POST, shared=True))
    assert (done(decision), codes(decision)) == ([], ["share"])


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize(("author", "code"), [({"is_brand": True}, "own_post"), ({"is_bot": True}, "bot")])
def test_neither_we_ourselves_nor_a_program_is_ever_answered(kind: Kind, author: Any, code: str) -> None:
    decision = decided(said(EMERGENCY, kind=kind, author=Author(id="1", **author)), CHRISTMAS_EVE)
    assert (done(decision), codes(decision)) == ([], [code])


@pytest.mark.parametrize("text", [PRAISE, QUESTION, INSULT])
def test_what_is_gone_already_is_left_alone(text: str) -> None:
    decision = decided(text, gone=True)
    assert (done(decision), codes(decision)) == ([], ["gone"])


@pytest.mark.parametrize("text", ["", "   ", "\n\t "])
def test_a_picture_without_a_word_is_looked_at_by_a_human(text: str) -> None:
    decision = decided(text)
    assert (done(decision), codes(decision)) == (["queue:low"], ["empty_text"])


# When a human answers, in words -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "text", "told"),
    [
        ("2026-11-24T12:00", QUESTION, "heute ab 13 Uhr"),
        ("2026-11-24T11:00", QUESTION, "morgen bis 11 Uhr"),
        ("2026-11-24T15:00", COMPLAINT, "heute bis 17 Uhr"),
        ("2026-11-24T20:00", QUESTION, "morgen früh ab 9 Uhr"),
        ("2026-11-25T03:00", COMPLAINT, "heute früh ab 9 Uhr"),
        ("2026-11-27T19:00", QUESTION, "am Montag ab 9 Uhr"),
        ("2026-12-23T18:00", QUESTION, "am Montag ab 9 Uhr"),
        ("2026-12-25T10:00", COMPLAINT, "am Montag ab 9 Uhr"),
        ("2027-03-28T01:30", QUESTION, "morgen früh ab 9 Uhr"),
        ("2026-10-25T02:30", QUESTION, "morgen früh ab 9 Uhr"),
    ],
)
def test_who_waits_is_told_by_when_or_while_nobody_is_there_from_when(at: str, text: str, told: str) -> None:
    thank = action(decided(text, local(at)), Thank)
    assert thank is not None
    assert told in thank.text


def test_where_nobody_is_there_for_weeks_it_is_told_by_when() -> None:
    closed = community(staffed_hours={})
    thank = action(decided(QUESTION, CHRISTMAS_EVE, community=closed), Thank)
    assert thank is not None
    assert "am 23. Januar bis 22:15 Uhr" in thank.text


def test_what_was_said_lately_under_the_post_is_said_in_other_words() -> None:
    first = action(decided(PRAISE), Thank)
    assert first is not None
    second = action(decided(PRAISE, said_lately=(first.variant,)), Thank)
    assert second is not None
    assert second.variant != first.variant


def test_own_texts_with_the_brand_are_said() -> None:
    own = {"praise": {"de": {"du": ["Moin {{ name }}, wie lieb! {{ signed_by }} von {{ brand }}"]}}, "own_only": True}
    thank = action(decided(PRAISE, community=community(wording=own)), Thank)
    assert thank is not None
    assert thank.text == "Moin Anna, wie lieb! Ben von Spielkiste"


# Where an answer is not allowed or not wanted -----------------------------------------------------


def test_the_same_person_is_answered_once_a_day_but_may_be_liked_again() -> None:
    assert done(decided(PRAISE, answered_today=True)) == ["like"]
    assert codes(decided(PRAISE, answered_today=True)) == ["praise", "once_a_day"]
    question = decided(QUESTION, answered_today=True)
    assert (done(question), codes(question)) == (["queue:normal"], ["question", "once_a_day"])


def test_a_private_message_is_answered_but_not_liked() -> None:
    decision = decided(said(PRAISE, kind=Kind.MESSAGE))
    assert done(decision) == ["thank"]
    thanks = decided(said("Danke!", kind=Kind.MESSAGE))
    assert done(thanks) == ["queue:low"]


def test_switched_off_thanks_leave_the_like_and_say_so() -> None:
    decision = decided(PRAISE, channel=channel(thanks=False))
    assert (done(decision), codes(decision)) == (["like"], ["praise", "thanks_off"])


def test_switched_off_likes_leave_the_thanks_and_say_so() -> None:
    decision = decided(PRAISE, channel=channel(likes=False))
    assert (done(decision), codes(decision)) == (["thank"], ["praise", "likes_off"])


def test_praise_that_gets_neither_thanks_nor_like_waits_for_a_human() -> None:
    decision = decided(PRAISE, channel=channel(thanks=False, likes=False))
    assert (done(decision), codes(decision)) == (["queue:low"], ["praise", "thanks_off", "likes_off"])


@pytest.mark.parametrize("likes", [None, True, False])
@pytest.mark.parametrize("text", [PRAISE, "Danke!", "Hallo zusammen!"])
def test_x_is_never_liked_whatever_the_configuration_says(likes: bool | None, text: str) -> None:
    decision = decided(said(text, summoned=True), channel=channel(X, likes=likes, thanks=True), capabilities=ON_X)
    assert action(decision, Like) is None
    assert "likes_forbidden_by_platform" in codes(decision)


def test_thanks_on_x_are_off_by_default_and_a_human_gets_the_reason() -> None:
    decision = decided(said(PRAISE, summoned=True), channel=channel(X), capabilities=ON_X)
    assert done(decision) == ["queue:low"]
    assert codes(decision) == ["praise", "thanks_off_by_platform", "likes_forbidden_by_platform"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"summoned": True, "kind": Kind.MENTION}, ["thank", "queue:normal"]),
        ({"summoned": False, "kind": Kind.COMMENT}, ["queue:normal"]),
        ({"summoned": False, "kind": Kind.MESSAGE}, ["thank", "queue:normal"]),
    ],
    ids=["addressed by name", "a plain reply", "a private message"],
)
def test_on_x_only_who_addressed_us_is_answered_where_the_operator_wants_it(change: Any, expected: list[str]) -> None:
    decision = decided(said(QUESTION, **change), channel=channel(X, thanks=True), capabilities=ON_X)
    assert done(decision) == expected
    assert ("not_summoned" in codes(decision)) == ("thank" not in expected)


def test_a_platform_that_takes_no_answers_gets_none_even_where_they_are_switched_on() -> None:
    silent = Capabilities(**{**_fields(ANYTHING), "thank": False})
    decision = decided(PRAISE, channel=channel(thanks=True), capabilities=silent)
    assert (done(decision), codes(decision)) == (["like"], ["praise", "thanks_off_by_platform"])


@pytest.mark.parametrize(("hours", "answered"), [(23, True), (24, True), (25, False), (-1, True)])
def test_an_answer_comes_within_the_time_that_the_platform_allows(hours: int, answered: bool) -> None:
    one_day = Capabilities(**{**_fields(ANYTHING), "answer_within": timedelta(hours=24)})
    decision = decided(QUESTION, TUESDAY_NOON + timedelta(hours=hours), capabilities=one_day)
    assert (action(decision, Thank) is not None) == answered
    assert ("too_late" in codes(decision)) == (not answered)


def test_where_no_answer_is_short_enough_a_human_is_told() -> None:
    tiny = Capabilities(**{**_fields(ANYTHING), "length": 3})
    decision = decided(QUESTION, capabilities=tiny)
    assert (done(decision), codes(decision)) == (["queue:normal"], ["question", "too_long"])


def test_in_shadow_everything_is_decided_as_usual_and_marked() -> None:
    shadow = decided(EMERGENCY, CHRISTMAS_EVE, channel=channel(shadow=True))
    usual = decided(EMERGENCY, CHRISTMAS_EVE)
    assert (shadow.in_shadow, usual.in_shadow) == (True, False)
    assert shadow.actions == usual.actions
    assert codes(shadow) == [*codes(usual), "shadow"]


def _fields(capabilities: Capabilities) -> dict[str, Any]:
    return {name: getattr(capabilities, name) for name in Capabilities.__dataclass_fields__}


# What is not clear --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Na ja, was soll man dazu sagen", "unsure"),
        ("Hört doch mal auf damit", "unsure"),
        ("Bonjour, quel beau jouet pour mon fils", "other_language"),
        ("👀", "other_language"),
    ],
)
def test_what_is_not_understood_is_left_to_a_human(text: str, code: str) -> None:
    decision = decided(text)
    assert (done(decision), codes(decision), decision.sort) == (["queue:normal"], [code], Sort.OTHER)


def test_what_may_be_praise_or_a_complaint_is_told_that_we_have_seen_it_without_thanks() -> None:
    decision = decided("So so, na dann schauen wir mal 🙃")
    (thank,) = (action for action in decision.actions if isinstance(action, Thank))
    assert done(decision) == ["thank", "queue:normal"]
    assert codes(decision) == ["unsure", "only_seen"]
    assert "Nachricht" in thank.text
    assert not re.search("dank|freu|leid", thank.text, re.IGNORECASE)


def test_the_reason_names_the_words_that_decided_and_how_sure_that_is() -> None:
    (reason, *_) = decided(EMERGENCY).reasons
    assert reason.details["words"] == "Kind, verletzt"
    assert reason.details["confidence"].endswith(" %")


# Reviews ------------------------------------------------------------------------------------------


def test_a_recommendation_without_a_word_is_praise() -> None:
    decision = decided(said("", kind=Kind.REVIEW, positive=True))
    assert (decision.sort, done(decision)) == (Sort.PRAISE, ["thank", "like"])
    assert codes(decision) == ["recommended", "praise"]


@pytest.mark.parametrize("text", ["", PRAISE, "Naja.", COMPLAINT])
def test_who_does_not_recommend_us_complains_whatever_the_text(text: str) -> None:
    decision = decided(said(text, kind=Kind.REVIEW, positive=False))
    assert (decision.sort, done(decision)) == (Sort.COMPLAINT, ["thank", "queue:high"])
    assert codes(decision) == ["not_recommended", "complaint"]


def test_words_of_praise_are_not_told_as_the_reason_for_a_complaint() -> None:
    decision = decided(said(PRAISE, kind=Kind.REVIEW, positive=False))
    assert decision.reasons[1].details["words"] == ""


@pytest.mark.parametrize(("text", "sort"), [(EMERGENCY, Sort.EMERGENCY), (INSULT, Sort.ABUSE)])
@pytest.mark.parametrize("positive", [True, False])
def test_an_emergency_or_an_insult_in_a_review_counts_as_that(text: str, sort: Sort, positive: bool) -> None:
    decision = decided(said(text, kind=Kind.REVIEW, positive=positive))
    assert decision.sort is sort
    assert action(decision, Thank) is None


def test_what_a_positive_review_complains_about_is_heard() -> None:
    decision = decided(said(COMPLAINT, kind=Kind.REVIEW, positive=True))
    assert (decision.sort, done(decision)) == (Sort.COMPLAINT, ["thank", "queue:high"])


# The answer's text --------------------------------------------------------------------------------


def answer_to(event: Event, at: datetime, **changes: Any) -> str:
    thank = action(decided(event, at, **changes), Thank)
    assert thank is not None
    return thank.text


@pytest.mark.parametrize(
    ("at", "signed"),
    [
        (local("2026-11-23T08:59"), "Tom"),
        (local("2026-11-23T09:00"), "Ben"),
        (local("2026-11-28T20:30"), "Tom"),
        (CHRISTMAS_EVE, "Çiğdem"),
    ],
    ids=["before the hand-over", "after it", "weekend", "Christmas Eve"],
)
def test_the_answer_greets_by_first_name_and_is_signed_by_who_is_on_duty_then(at: datetime, signed: str) -> None:
    text = answer_to(said(PRAISE), at)
    assert "Anna" in text
    assert "Schäfer" not in text
    assert text.endswith(f" {signed}")


def test_an_unknown_writer_is_answered_without_a_name() -> None:
    text = answer_to(said(PRAISE, author=Author()), TUESDAY_NOON)
    assert "Hallo" not in text
    assert "None" not in text
    assert text[0].isupper()


@pytest.mark.parametrize(
    ("asked", "promised"),
    [
        ("2026-11-24T10:00", "morgen bis 10 Uhr"),
        ("2026-11-27T20:00", "am Montag ab 9 Uhr"),
        ("2026-11-28T20:30", "am Montag ab 9 Uhr"),
        ("2026-12-23T17:00", "am Montag bis 17 Uhr"),
        ("2026-12-24T22:15", "am Montag ab 9 Uhr"),
    ],
    ids=["on a working day", "on Friday night", "on Saturday night", "before Christmas", "on Christmas Eve"],
)
def test_a_question_is_promised_when_a_human_answers_or_is_there_again(asked: str, promised: str) -> None:
    decision = decided(said(QUESTION), local(asked))
    thank, queue = action(decision, Thank), action(decision, Queue)
    assert thank is not None
    assert promised in thank.text
    assert queue is not None
    assert queue.answer_by > local(asked)


def test_the_promise_is_the_deadline_that_the_human_gets() -> None:
    queue = action(decided(said(QUESTION), local("2026-11-28T20:30")), Queue)
    assert queue == Queue(Urgency.NORMAL, local("2026-11-30T18:00"))


@pytest.mark.parametrize(
    ("text", "channel_language", "word"),
    [("What a lovely crane, thank you!", "de", "Hello"), (PRAISE, "en", "Hallo"), (PRAISE, "de", "Hallo")],
)
def test_the_answer_is_in_the_writers_language(text: str, channel_language: str, word: str) -> None:
    assert answer_to(said(text), TUESDAY_NOON, channel=channel(language=channel_language)).startswith(word)


def test_the_channels_form_of_address_is_kept() -> None:
    polite = answer_to(said(COMPLAINT), TUESDAY_NOON, channel=channel(form_of_address="sie"))
    assert " du " not in f" {polite.lower()} "
    assert " dir " not in f" {polite.lower()} "


def test_the_same_event_is_answered_with_the_same_text_and_others_differ() -> None:
    assert answer_to(said(PRAISE), TUESDAY_NOON) == answer_to(said(PRAISE), TUESDAY_NOON)
    assert len({answer_to(said(PRAISE, id=f"comment:{n}"), TUESDAY_NOON) for n in range(20)}) > 3


# Whether somebody is woken ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "woken"),
    [
        (local("2026-11-24T08:59:59"), True),
        (local("2026-11-24T09:00"), False),
        (local("2026-11-24T12:30"), True),
        (local("2026-11-24T17:59:59"), False),
        (local("2026-11-24T18:00"), True),
        (local("2026-11-28T11:00"), True),
        (local("2026-12-25T11:00"), True),
    ],
)
def test_an_emergency_wakes_somebody_exactly_when_nobody_is_in_the_office(at: datetime, woken: bool) -> None:
    decision = decided(EMERGENCY, at)
    assert ("page" in done(decision)) == woken
    assert ("page_due" in codes(decision), "no_page_staffed" in codes(decision)) == (woken, not woken)
    assert "queue:urgent" in done(decision)


@pytest.mark.parametrize("text", [PRAISE, QUESTION, COMPLAINT, SUGGESTION, INSULT, SPAM, ""])
def test_nothing_but_an_emergency_wakes_anybody(text: str) -> None:
    assert "page" not in done(decided(text, CHRISTMAS_EVE))


def test_alarms_of_one_channel_are_one_incident_and_those_of_another_are_not() -> None:
    first = action(decided(EMERGENCY, CHRISTMAS_EVE), Page)
    second = action(decided(said("Meine Tochter hat ein Teil verschluckt!", id="comment:9"), CHRISTMAS_EVE), Page)
    elsewhere = action(decided(EMERGENCY, CHRISTMAS_EVE, channel=channel(FACEBOOK, name="facebook-at")), Page)
    assert first is not None
    assert second is not None
    assert elsewhere is not None
    assert first.incident == second.incident != elsewhere.incident


# Whatever comes -----------------------------------------------------------------------------------

PIECES = st.sampled_from([PRAISE, QUESTION, COMPLAINT, SUGGESTION, EMERGENCY, INSULT, SPAM, "Danke!", "❤️😍", "\x00"])
TEXTS = st.text(max_size=300) | st.lists(PIECES | st.text(max_size=30), max_size=5).map(" ".join)
SHORT = st.none() | st.text(max_size=50)
SELDOM = st.sampled_from([False] * 5 + [True])
AUTHORS = st.builds(Author, id=SHORT, name=SHORT, username=SHORT, is_brand=SELDOM, is_bot=SELDOM)
INSTANTS = st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)).map(lambda at: local(at.isoformat()))
EVENTS = st.builds(
    Event,
    platform=st.just("facebook"),
    channel=st.just("facebook"),
    id=st.text(min_size=1, max_size=60),
    kind=st.sampled_from(Kind),
    occurred_at=INSTANTS,
    author=AUTHORS,
    text=TEXTS,
    target=SHORT,
    thread=SHORT,
    language=st.none() | st.sampled_from(["de", "en", "fr", "xx", "DE-at", ""]) | st.text(max_size=8),
    positive=st.none() | st.booleans(),
    summoned=st.booleans(),
    shared=SELDOM,
)
SITUATIONS = st.builds(
    Situation,
    now=INSTANTS,
    community=st.just(SPIELKISTE),
    channel=st.builds(
        lambda thanks, likes, shadow, language, form: channel(
            thanks=thanks, likes=likes, shadow=shadow, language=language, form_of_address=form
        ),
        st.none() | st.booleans(),
        st.none() | st.booleans(),
        st.booleans(),
        st.sampled_from(["de", "en"]),
        st.sampled_from(["du", "sie"]),
    ),
    capabilities=st.sampled_from([ANYTHING, ON_X, outbound_of("standard_webhooks").CAPABILITIES]),
    answered_today=st.booleans(),
    gone=SELDOM,
)


@given(EVENTS, SITUATIONS)
def test_every_event_has_a_decision_with_reasons_that_can_be_said(event: Event, where: Situation) -> None:
    decision = decide(event, where)
    assert decision.reasons
    assert set(codes(decision)) <= set(CODES)
    assert all(say(reason, language) for reason in decision.reasons for language in ("de", "en"))
    assert decision.in_shadow == where.channel.shadow
    assert len({type(action) for action in decision.actions}) == len(decision.actions)


@given(EVENTS, SITUATIONS)
def test_nobody_is_answered_or_liked_who_must_not_be(event: Event, where: Situation) -> None:
    decision = decide(event, where)
    if not event.speaks or event.author.is_brand or event.author.is_bot or event.shared or where.gone:
        assert not {"thank", "like"} & set(done(decision))
    if where.answered_today or where.channel.thanks is False:
        assert action(decision, Thank) is None
    if where.channel.likes is False or not where.capabilities.like:
        assert action(decision, Like) is None
    if (thank := action(decision, Thank)) is not None:
        assert len(thank.text.encode("utf-16-le")) // 2 <= where.capabilities.length


@given(EVENTS, SITUATIONS)
def test_somebody_is_woken_only_by_an_emergency_and_with_an_urgent_item_for_the_humans(
    event: Event, where: Situation
) -> None:
    decision = decide(event, where)
    if action(decision, Page) is not None:
        assert decision.sort is Sort.EMERGENCY
        assert "queue:urgent" in done(decision)


@given(
    bad=st.sampled_from([EMERGENCY, INSULT, SPAM]),
    before=st.sampled_from([PRAISE, QUESTION, "Danke!", "Ihr seid die Besten! ❤️", "Toller Laden!"]),
    after=st.sampled_from([PRAISE, "Danke!", "Liebe Grüße", "😍😍😍", "Great, thank you!"]),
    kind=st.sampled_from(sorted(SPEAKING)),
    where=SITUATIONS,
)
def test_an_emergency_an_insult_or_spam_is_never_thanked_or_liked_whatever_stands_around_it(
    bad: str, before: str, after: str, kind: Kind, where: Situation
) -> None:
    decision = decide(said(f"{before} {bad} {after}", kind=kind), where)
    assert not {"thank", "like"} & set(done(decision))


def test_a_text_of_seventy_thousand_characters_is_decided_and_not_taken_for_friendly() -> None:
    assert done(decided("Ihr seid super! " * 4_375)) == ["queue:normal"]


def test_a_team_without_any_rotation_for_the_day_is_still_somebody() -> None:
    weekend_only: dict[str, Any] = {
        "rotations": [{"name": "W", "people": ["tom"], "starts": "2026-01-03", "days": ["saturday"]}],
        "last_resort": "marie",
    }
    team: Community = community(on_call=weekend_only)
    decision = decided(EMERGENCY, CHRISTMAS_EVE, community=team)
    assert codes(decision) == ["emergency", "page_due", "last_resort"]
