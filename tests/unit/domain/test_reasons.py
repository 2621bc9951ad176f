"""Reasons are sentences for people, in both languages, whatever details they have."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.reasons import CODES, say
from dankbar.model.decision import Reason, Sort

NEEDED = """
praise question complaint suggestion emergency abuse spam thanks smalltalk unsure own_post bot edit deletion
reaction visibility notice unknown_event gone once_a_day thanks_off thanks_off_by_platform likes_forbidden_by_platform
likes_off not_summoned too_late too_long shadow share other_language empty_text staffed outside_hours page_due
no_page_staffed storm token_expired rate_limited refused platform_unclear platform_unavailable unknown_channel
parse_failed rotation last_resort turn shift override override_of override_overruled swap absent_holiday absent_sick
absent_other substitute next_in_rotation circle recommended not_recommended
only_seen
gave_up critical_topic expert page_policy like_unsure
second_opinion second_opinion_not_followed
breaks_rule hide_proposed hide_at_once hidden not_hidden quarrel
topic
crisis human_conversation among_guests pile_on
nobody_spoke not_kept hold_answered hold_once hold_not_fit hold_wrong_time hold_nobody
starter_failed starter_unclear starter_missed
"""


def test_the_catalogue_has_every_code() -> None:
    assert set(NEEDED.split()) == set(CODES)
    assert {str(sort) for sort in Sort} - {"other"} <= set(CODES)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("locale", ["de", "en"])
def test_every_reason_reads_as_sentences_without_its_details(code: str, locale: str) -> None:
    sentence = say(Reason(code), locale)
    assert re.fullmatch(r"[A-ZÄÖÜ][^{}\[\]]*\.", sentence)
    assert "  " not in sentence


@pytest.mark.parametrize("code", CODES)
def test_both_languages_tell_the_same_details(code: str) -> None:
    german, english = CODES[code]
    assert set(re.findall(r"\{\w+\}", german)) == set(re.findall(r"\{\w+\}", english))
    assert german.count("[") == german.count("]") == english.count("[") == english.count("]")


def test_details_are_filled_in() -> None:
    reason = Reason("praise", {"words": "super, ❤️", "confidence": "83 %"})
    assert say(reason, "de") == "Das ist ein Lob. Erkannt an: super, ❤️. Sicherheit: 83 %."
    assert say(reason, "en") == "This is praise. Recognised by: super, ❤️. Confidence: 83 %."


def test_an_empty_detail_is_left_out_with_its_sentence() -> None:
    reason = Reason("praise", {"words": "", "confidence": "90 %"})
    assert say(reason, "de") == "Das ist ein Lob. Sicherheit: 90 %."
    assert say(Reason("rotation"), "de") == "Diese Woche ist – an der Reihe."


def test_an_unknown_code_is_said_as_it_is() -> None:
    assert say(Reason("new_thing", {"a": "1", "b": "2"}), "de") == "new_thing (a: 1, b: 2)"
    assert say(Reason("new_thing"), "de") == "new_thing"


def test_what_people_wrote_is_no_template() -> None:
    assert "{confidence} {0.__class__} [x]" in say(Reason("praise", {"words": "{confidence} {0.__class__} [x]"}), "de")


@given(
    st.sampled_from(list(CODES)) | st.text(),
    st.dictionaries(st.sampled_from(["words", "until", "what", "person"]) | st.text(), st.text()),
    st.text(max_size=3),
)
def test_no_reason_raises(code: str, details: dict[str, str], locale: str) -> None:
    assert isinstance(say(Reason(code, details), locale), str)


def test_a_long_detail_is_shortened() -> None:
    assert len(say(Reason("praise", {"words": "x" * 5000}), "de")) < 300
