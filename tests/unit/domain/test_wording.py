"""Answers greet by first name, speak simply, keep the length and promise nothing but the time."""

import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.wording import Form, Occasion, compose, first_name, when_in_words
from dankbar.model.event import Author

BERLIN = "Europe/Berlin"
NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
"""A Tuesday, 12:00 in Berlin."""
WHEN = {"de": "am 28. Dezember bis 11:30 Uhr", "en": "on 28 December by 11:30 am"}
FORMS: tuple[Form, ...] = get_args(Form)
SEEDS = [f"comment:{number}" for number in range(120)]


def answer(
    occasion: Occasion,
    language: str = "de",
    form: Form = "du",
    name: str | None = "Anna",
    when: str | None = WHEN["de"],
    length: int = 1000,
    seed: str = "comment:1",
    avoid: tuple[str, ...] = (),
) -> str:
    return compose(
        occasion, language=language, form=form, name=name, signed_by="Mia", when=when, length=length, seed=seed,
        avoid=avoid,
    )  # fmt: skip


def all_answers(occasion: Occasion, language: str, form: Form, name: str | None = "Anna") -> set[str]:
    return {
        answer(occasion, language, form, name, when, seed=seed) for seed, when in product(SEEDS, (WHEN[language], None))
    }


every_kind = pytest.mark.parametrize(
    ("occasion", "language", "form"), list(product(Occasion, ("de", "en"), FORMS)), ids=lambda value: str(value)
)

# First names ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("display_name", "expected"),
    [
        ("Anna Schäfer", "Anna"),
        ("Karl-Heinz Müller", "Karl-Heinz"),
        ("Dr. Eva Maria Lenz", "Eva"),
        ("Anna von der Heide", "Anna"),
        ("Frau Anna Meier", "Anna"),
        ("anna schäfer", "Anna"),
        ("KARL-HEINZ MÜLLER", "Karl-Heinz"),
        ("Ümit Yıldız", "Ümit"),
        ("Łukasz Nowak", "Łukasz"),
        ("Иван Петров", "Иван"),
        ("Anna", "Anna"),
        ("LeRoy Brown", "LeRoy"),
    ],
)
def test_a_persons_first_name_is_found(display_name: str, expected: str) -> None:
    assert first_name(Author(name=display_name)) == expected


@pytest.mark.parametrize(
    "display_name",
    [None, "", "   ", "xX_Gamer_99", "Schreinerei Huber GmbH", "Spielzeug Paradies", "Blumen Meier", "Möbelhandel Koch",
     "Familie Huber", "Anna und Peter", "A. Schäfer", "Herr Müller", "Dr. Müller", "gamer", "Anna ❤️", "Anna 2000",
     "www.spam.example", "Anna https://x.example", "<b>Anna</b> Meier", "{{ 7*7 }} Meier", "Anna\nMeier",
     "\u202eannA Meier", "Anna\u200b Meier", "Anna\x00 Meier", "A\u0301\u0301\u0301\u0301na Meier", "Ann\u0430 Meier",
     "محمد علي", "Arschloch Müller", "Vollidiot Peter", "Heil Hitler", "Annnnna Meier", "Xkcd Meier",
     "Anna " * 20, "Anna" * 10, "Die Besten", "\ud800 Meier"],
)  # fmt: skip
def test_what_may_not_be_a_persons_name_is_not_greeted(display_name: str | None) -> None:
    assert first_name(Author.model_construct(name=display_name)) is None


@given(st.text(max_size=500))
def test_a_first_name_is_always_short_and_plain(display_name: str) -> None:
    name = first_name(Author.model_construct(name=display_name))
    assert name is None or re.fullmatch(r"[^\W\d_](?:[^\W\d_]|['’-]){0,18}[^\W\d_]", name)


# Times ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer_by", "german", "english"),
    [
        (datetime(2026, 11, 24, 14, 30, tzinfo=UTC), "heute bis 15:30 Uhr", "today by 3:30 pm"),
        (datetime(2026, 11, 25, 9, 0, tzinfo=UTC), "morgen bis 10 Uhr", "tomorrow by 10 am"),
        (datetime(2026, 11, 30, 10, 0, tzinfo=UTC), "am Montag bis 11 Uhr", "on Monday by 11 am"),
        (datetime(2026, 12, 1, 10, 0, tzinfo=UTC), "am 1. Dezember bis 11 Uhr", "on 1 December by 11 am"),
        (datetime(2026, 12, 28, 10, 0, tzinfo=UTC), "am 28. Dezember bis 11 Uhr", "on 28 December by 11 am"),
        (datetime(2027, 12, 28, 10, 0, tzinfo=UTC), "am 28. Dezember 2027 bis 11 Uhr", "on 28 December 2027 by 11 am"),
        (datetime(2026, 11, 24, 23, 0, tzinfo=UTC), "heute bis Mitternacht", "today by midnight"),
        (datetime(2026, 11, 24, 23, 5, tzinfo=UTC), "morgen bis 0:05 Uhr", "tomorrow by 12:05 am"),
        (datetime(2026, 11, 24, 11, 56, 1, tzinfo=UTC), "heute bis 13 Uhr", "today by 1 pm"),
        (datetime(2026, 11, 23, 11, 0, tzinfo=UTC), "am 23. November bis 12 Uhr", "on 23 November by 12 pm"),
    ],
)
def test_a_time_is_said_as_people_say_it(answer_by: datetime, german: str, english: str) -> None:
    assert when_in_words(answer_by, NOON, BERLIN, "de") == german
    assert when_in_words(answer_by, NOON, BERLIN, "en") == english


def test_the_day_is_that_of_the_brands_zone() -> None:
    late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert when_in_words(late + timedelta(hours=9), late, BERLIN, "de") == "heute bis 9:30 Uhr"
    assert when_in_words(late + timedelta(hours=9), late, "UTC", "de") == "morgen bis 8:30 Uhr"


def test_summer_time_is_respected() -> None:
    before = datetime(2027, 3, 27, 12, tzinfo=UTC)
    assert when_in_words(datetime(2027, 3, 28, 8, tzinfo=UTC), before, BERLIN, "de") == "morgen bis 10 Uhr"


def test_a_time_without_zone_is_an_error() -> None:
    with pytest.raises(ValueError, match="time zone"):
        when_in_words(datetime(2026, 11, 24), NOON, BERLIN, "de")


instants = st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC))


@given(instants, instants, st.sampled_from([BERLIN, "Asia/Kathmandu", "America/St_Johns"]))
def test_any_time_can_be_said(answer_by: datetime, now: datetime, zone: str) -> None:
    assert re.fullmatch(
        r"(heute|morgen|am (\w+|\d+\. \w+( \d{4})?)) bis (\d+(:\d\d)? Uhr|Mitternacht)",
        when_in_words(answer_by, now, zone, "de"),
    )
    assert re.fullmatch(
        r"(today|tomorrow|on (\w+|\d+ \w+( \d{4})?)) by (\d+(:\d\d)? [ap]m|midnight)",
        when_in_words(answer_by, now, zone, "en"),
    )


# Answers --------------------------------------------------------------------------------------

FORBIDDEN = re.compile(
    r"sofort|garantie|garantiert|einzigartig|premium|exklusiv|jetzt kaufen|angebot|rabatt|innovativ|kundenorientiert|"
    r"guarantee|immediately|exclusive|unique|offer|discount|valued customer|https?:|www\.|[{}\[\]<>]|None",
    re.IGNORECASE,
)


@every_kind
def test_answers_speak_simply(occasion: Occasion, language: str, form: Form) -> None:
    for text in all_answers(occasion, language, form):
        assert not FORBIDDEN.search(text)
        assert "  " not in text
        words = re.findall(r"\w+", text)
        assert max(map(len, words)) <= 13
        assert all(len(sentence.split()) <= 16 for sentence in re.split(r"[.!?] ", text.replace("28. ", "28 ")))


@every_kind
def test_answers_vary_greet_and_are_signed(occasion: Occasion, language: str, form: Form) -> None:
    texts = all_answers(occasion, language, form)
    assert len(texts) >= 10
    assert all(text.startswith(("Hallo Anna, ", "Hello Anna, ")) for text in texts)
    assert all(re.search(r"(– |, )Mia$", text) for text in texts)


@every_kind
def test_without_a_name_answers_begin_with_a_capital(occasion: Occasion, language: str, form: Form) -> None:
    for text in all_answers(occasion, language, form, name=None):
        assert text[0].isupper()
        assert "Anna" not in text


@pytest.mark.parametrize(("language", "form"), list(product(("de", "en"), FORMS)))
def test_an_answer_to_a_complaint_is_serious(language: str, form: Form) -> None:
    for text in all_answers(Occasion.COMPLAINT, language, form):
        assert "!" not in text
        assert all(ord(char) < 0x2100 for char in text)


@pytest.mark.parametrize("occasion", Occasion)
def test_the_form_of_address_is_kept(occasion: Occasion) -> None:
    for text in all_answers(occasion, "de", "sie"):
        assert not re.search(r"\b(du|dir|dich|dein\w*)\b", text, re.IGNORECASE)
    for text in all_answers(occasion, "de", "du"):
        assert not re.search(r"\b(Sie|Ihnen|Ihr|Ihre|Ihren)\b", text.split(", ", 1)[1][1:])


@pytest.mark.parametrize("occasion", [Occasion.QUESTION, Occasion.COMPLAINT])
def test_the_time_of_the_answer_is_told_if_known(occasion: Occasion) -> None:
    assert all(WHEN["de"] in answer(occasion, seed=seed) for seed in SEEDS)
    assert "bis" not in answer(occasion, when=None).split()


def test_the_same_seed_gives_the_same_answer() -> None:
    assert answer(Occasion.PRAISE, seed="a") == answer(Occasion.PRAISE, seed="a")
    assert len({answer(Occasion.PRAISE, seed=seed) for seed in SEEDS}) > 10


def test_texts_sent_lately_are_avoided_while_others_are_left() -> None:
    sent: list[str] = []
    variants = {answer(Occasion.PRAISE, seed=seed) for seed in SEEDS}
    for _ in variants:
        sent.append(answer(Occasion.PRAISE, avoid=tuple(sent)))
    assert len(set(sent)) == len(sent) >= len(variants)
    assert answer(Occasion.PRAISE, avoid=tuple(sent) + tuple(variants)) in {*sent, *variants}


@pytest.mark.parametrize("length", range(25, 240, 5))
def test_a_shorter_variant_is_taken_rather_than_cut(length: int) -> None:
    for seed in SEEDS[:20]:
        text = answer(Occasion.PRAISE, length=length, seed=seed)
        assert len(text.encode("utf-16-le")) // 2 <= length
        assert text.endswith("Mia")


def test_where_none_fits_with_the_name_it_goes_without() -> None:
    assert answer(Occasion.PRAISE, name="Maximilian-Konstanti", length=14) == "Danke! – Mia"


def test_where_none_fits_at_all_it_is_an_error() -> None:
    with pytest.raises(ValueError, match="fits 5 characters"):
        answer(Occasion.PRAISE, length=5)


@given(
    st.sampled_from(list(Occasion)), st.sampled_from(["de", "en", "fr"]), st.sampled_from(FORMS),
    st.none() | st.text(max_size=60) | st.sampled_from(["{{ 7*7 }}", "http://x.example", "Anna\u202e", "Anna <b>"]),
    st.text(max_size=20),
)  # fmt: skip
def test_any_name_and_seed_give_a_clean_answer(
    occasion: Occasion, language: str, form: Form, name: str | None, seed: str
) -> None:
    text = answer(occasion, language, form, name, when=None, length=280, seed=seed)
    greeting = re.match(r"(?:Hallo|Hello) (.+?), ", text)
    assert greeting is None or greeting[1] == name
    assert not FORBIDDEN.search(text if greeting is None else text[greeting.end() :])
    assert not re.search(r"[\x00-\x1f\u200b-\u200f\u202a-\u202e<>{}/]", text)
    assert len(text.encode("utf-16-le")) // 2 <= 280


def test_templates_cost_nothing_until_something_is_composed() -> None:
    code = "import sys, dankbar.domain.wording; print('jinja2' in sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "False"
