"""Which rule a text breaks, whether it is hidden at once, and what its writer is told."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from dankbar.domain.decide import Situation, decide
from dankbar.domain.netiquette import notice
from dankbar.domain.reasons import say
from dankbar.model.community import Community, Netiquette
from dankbar.model.decision import Decision, Hide, Like, Queue, Reason, Sort, Tell, Thank, Turn
from dankbar.model.event import Author, Event, Kind
from dankbar.model.platform import Capabilities
from dankbar.model.thread import Memory, mark
from dankbar.platforms import outbound_of
from tests.unit.spielkiste import (
    COMPLAINT,
    EMERGENCY,
    INSULT,
    PRAISE,
    QUESTION,
    SPAM,
    TUESDAY_NOON,
    channel,
    community,
)

FACEBOOK = outbound_of("facebook").CAPABILITIES
RULE_3 = {"hide_at_once": [{"rule": 3, "confidence": 0.7}]}
CONTACT = "netiquette@spielkiste.example"


def said(text: str = INSULT, **changes: Any) -> Event:
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


def house(**netiquette: Any) -> Community:
    return community(netiquette=netiquette)


def decided(
    event: Event, netiquette: Any, capabilities: Capabilities = FACEBOOK, shadow: bool = False, **more: Any
) -> Decision:
    on = channel(shadow=shadow)
    return decide(event, Situation(TUESDAY_NOON, house(**netiquette), on, capabilities, **more))


def codes(decision: Decision) -> list[str]:
    return [reason.code for reason in decision.reasons]


def kinds(decision: Decision) -> list[type]:
    return [type(action) for action in decision.actions]


# What is proposed and what is hidden --------------------------------------------------------------


def test_an_insult_is_proposed_for_hiding_with_the_rule_it_breaks() -> None:
    decision = decided(said(), {})
    assert kinds(decision) == [Queue]
    assert decision.rule == 3
    (proposed,) = (reason for reason in decision.reasons if reason.code == "hide_proposed")
    assert say(proposed, "de") == "Verstößt gegen Regel 3 (Keine Beleidigungen). Vorschlag: verbergen."
    assert say(proposed, "en") == "Breaks rule 3 (Keine Beleidigungen). Proposal: hide it."


def test_spam_breaks_another_rule() -> None:
    assert decided(said(SPAM), RULE_3).rule == 5
    assert Hide not in kinds(decided(said(SPAM), RULE_3)), "only rule 3 is named"


def test_what_breaks_a_rule_that_the_configuration_names_is_hidden_before_a_human_looks() -> None:
    decision = decided(said(), RULE_3)
    assert decision.actions[0] == Hide(3)
    assert kinds(decision) == [Hide, Queue]
    assert "hide_at_once" in codes(decision)


@pytest.mark.parametrize(("confidence", "hidden"), [(0.9, True), (0.91, False), (1.0, False)])
def test_only_what_is_as_sure_as_the_configuration_wants(confidence: float, hidden: bool) -> None:
    decision = decided(said(), {"hide_at_once": [{"rule": 3, "confidence": confidence}]})
    assert decision.triage is not None
    assert decision.triage.confidence == 0.9
    assert (Hide in kinds(decision)) is hidden
    assert ("hide_proposed" in codes(decision)) is not hidden


@pytest.mark.parametrize("text", [PRAISE, QUESTION, COMPLAINT, EMERGENCY, "Hallo zusammen!", "", "Hört doch mal auf"])
def test_nothing_else_breaks_a_rule(text: str) -> None:
    decision = decided(said(text), RULE_3)
    assert decision.rule is None
    assert not {Hide, Tell} & set(kinds(decision))


@pytest.mark.parametrize(
    ("event", "capabilities"),
    [
        (said(kind=Kind.MESSAGE), FACEBOOK),
        (said(kind=Kind.MENTION), FACEBOOK),
        (said(kind=Kind.REVIEW), FACEBOOK),
        (said(shared=True), FACEBOOK),
        (said(target=None), FACEBOOK),
        (said(), replace(FACEBOOK, hide=False)),
    ],
    ids=[
        "a private message",
        "a mention elsewhere",
        "a review",
        "on somebody else's ground",
        "nothing that could be named",
        "a platform that cannot",
    ],
)
def test_what_cannot_or_must_not_be_hidden_is_neither_hidden_nor_proposed(
    event: Event, capabilities: Capabilities
) -> None:
    decision = decided(event, RULE_3, capabilities)
    assert not {Hide, Tell} & set(kinds(decision))
    assert "breaks_rule" in codes(decision)
    assert "hide_proposed" not in codes(decision)
    assert Queue in kinds(decision)


def test_praise_that_was_edited_into_an_insult_is_hidden_too() -> None:
    assert kinds(decided(said(kind=Kind.EDIT), RULE_3)) == [Hide, Queue]


def test_what_the_brand_or_a_program_wrote_or_what_is_gone_is_left_alone() -> None:
    for event, more in (
        (said(author=Author(id="1", is_brand=True)), {}),
        (said(author=Author(id="2", is_bot=True)), {}),
        (said(), {"gone": True}),
    ):
        assert decided(event, RULE_3, **more).actions == ()


def test_in_shadow_it_is_decided_and_marked_as_shadow() -> None:
    decision = decided(said(), RULE_3, shadow=True)
    assert decision.in_shadow
    assert kinds(decision) == [Hide, Queue]


# A quarrel ----------------------------------------------------------------------------------------


def turns(*said_by: tuple[str, Sort]) -> tuple[Turn, ...]:
    start = TUESDAY_NOON - timedelta(minutes=30)
    return tuple(Turn(mark(who), sort, start + timedelta(minutes=at)) for at, (who, sort) in enumerate(said_by))


QUARREL = turns(("42", Sort.ABUSE), ("43", Sort.ABUSE), ("42", Sort.COMPLAINT), ("43", Sort.ABUSE))


@pytest.mark.parametrize("text", [PRAISE, QUESTION, COMPLAINT, "Danke!", "Hallo zusammen!"])
def test_in_a_quarrel_nothing_is_answered_or_liked_and_a_human_gets_it_with_advice(text: str) -> None:
    decision = decided(said(text), {}, memory=Memory(QUARREL))
    assert not {Thank, Like} & set(kinds(decision))
    assert Queue in kinds(decision)
    assert "quarrel" in codes(decision)
    assert "once_a_day" not in codes(decision)


def test_an_emergency_in_a_quarrel_is_as_urgent_as_ever() -> None:
    queue = next(
        action for action in decided(said(EMERGENCY), {}, memory=Memory(QUARREL)).actions if isinstance(action, Queue)
    )
    assert queue.urgency == "urgent"


def test_a_rule_holds_for_both_sides_of_a_quarrel() -> None:
    for who in ("42", "43"):
        assert Hide in kinds(decided(said(author=Author(id=who)), RULE_3, memory=Memory(QUARREL)))


def test_where_others_have_talked_in_peace_praise_is_thanked() -> None:
    talk = turns(("42", Sort.QUESTION), ("43", Sort.OTHER), ("42", Sort.QUESTION), ("43", Sort.OTHER))
    assert kinds(decided(said(PRAISE), {}, memory=Memory(talk))) == [Thank, Like]


def test_the_comment_itself_can_make_it_a_quarrel() -> None:
    before = QUARREL[:3]
    assert "quarrel" in codes(decided(said(author=Author(id="43")), {}, memory=Memory(before)))
    assert "quarrel" not in codes(decided(said(PRAISE, author=Author(id="44")), {}, memory=Memory(before)))


# What the writer is told --------------------------------------------------------------------------


def told(*, form: str = "du", language: str | None = "de", event: Event | None = None, **netiquette: Any) -> str | None:
    own = house(tell_writer=True, contact=CONTACT, **netiquette)
    rule = own.netiquette.rule(3)
    assert rule is not None
    return notice(event or said(), rule, own, channel(form_of_address=form), FACEBOOK, language)


def test_the_writer_is_told_the_rule_politely() -> None:
    assert told() == (
        "Hallo Anna, wir haben deinen Beitrag bei Spielkiste verborgen. Er passt nicht zu Regel 3 unserer Netiquette: "
        "Keine Beleidigungen. Wir dulden keine Beleidigungen, keine Drohungen und keinen Hass, egal ob gegen andere "
        "Gäste, gegen unser Team oder gegen eine Gruppe von Menschen. Siehst du das anders? Dann schreib uns: "
        f"{CONTACT} Viele Grüße, das Team von Spielkiste"
    )
    assert str(told(form="sie")).startswith("Guten Tag Anna, wir haben Ihren Beitrag bei Spielkiste verborgen.")
    assert str(told(language="en")).startswith("Hello Anna, we have hidden what you wrote to Spielkiste.")
    assert str(told(language="tr")).startswith("Hallo Anna"), "another language gets the channel's"


def test_it_is_told_at_once_only_where_that_is_switched_on_and_possible() -> None:
    switched_on = {**RULE_3, "tell_writer": True}
    assert kinds(decided(said(), switched_on)) == [Hide, Tell, Queue]
    assert kinds(decided(said(), RULE_3)) == [Hide, Queue]
    assert kinds(decided(said(), switched_on, replace(FACEBOOK, private_reply=False))) == [Hide, Queue]
    assert kinds(decided(said(), switched_on, replace(FACEBOOK, length=50))) == [Hide, Queue]


@given(
    st.text(min_size=1, max_size=300),
    st.text(max_size=60).filter(lambda name: "None" not in name),
    st.sampled_from(["du", "sie"]),
    st.sampled_from(["de", "en", "fr", None]),
)
def test_nothing_of_what_was_written_is_told_back(text: str, name: str, form: str, language: str | None) -> None:
    marked = f"§{text}§"
    found = told(form=form, language=language, event=said(marked, author=Author(id="42", name=name)))
    assert found is not None
    assert marked not in found
    assert found == told(form=form, language=language, event=said("anders", author=Author(id="42", name=name)))
    assert not re.search(r"[{}]|None", found)
    assert len(found) <= FACEBOOK.length


# The configuration --------------------------------------------------------------------------------

TITLE = {"de": "Regel", "en": "Rule"}


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"hide_at_once": [{"rule": 9, "confidence": 0.9}]}, "nothing that breaks rule 9"),
        ({"hide_at_once": [{"rule": 1, "confidence": 0.9}]}, "nothing that breaks rule 1"),
        ({"hide_at_once": [{"rule": 3, "confidence": 0.2}]}, "greater than or equal to 0.5"),
        ({"rules": []}, "at least 1"),
        ({"rules": [{"number": 1, "title": TITLE, "text": TITLE}]}, "changed_on"),
        ({"rules": [{"number": 1, "title": TITLE, "text": TITLE}] * 2, "changed_on": "2026-01-01"}, "there twice"),
        (
            {
                "rules": [{"number": n, "title": TITLE, "text": TITLE, "breaks": ["abuse"]} for n in (1, 2)],
                "changed_on": "2026-01-01",
            },
            "must break one rule only",
        ),
        ({"contact": "javascript:alert(1)"}, "contact"),
        ({"imprint_url": "http://spielkiste.example"}, "imprint_url"),
    ],
)
def test_a_netiquette_that_cannot_work_is_refused(wrong: dict[str, Any], told: str) -> None:
    with pytest.raises(ValidationError, match=told):
        Netiquette.model_validate(wrong)


def test_a_configuration_that_was_pushed_before_there_was_a_netiquette_has_ours() -> None:
    pushed = community().model_dump(mode="json")
    del pushed["netiquette"]
    assert [rule.number for rule in Community.model_validate(pushed).netiquette.rules] == [1, 2, 3, 4, 5, 6, 7]
    assert Community.model_validate_json(house(**RULE_3).model_dump_json()) == house(**RULE_3)


def test_our_own_rules_are_plain() -> None:
    for rule in Netiquette.model_validate({}).rules:
        for language in ("de", "en"):
            sentences = re.split(r"(?<=[.!?]) ", rule.text.of(language))
            assert max(len(sentence.split()) for sentence in sentences) <= 25
            assert rule.text.of(language).endswith(".")
            assert not rule.title.of(language).endswith(".")


def test_a_reason_without_its_title_still_names_the_rule() -> None:
    assert say(Reason("breaks_rule", {"rule": "12"}), "de") == "Verstößt gegen Regel 12."
