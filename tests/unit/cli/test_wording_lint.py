"""Answers are held to plain language: each rule finds what it is for, and our own texts break none."""

import subprocess
import sys
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dankbar.domain.wording import Occasion, compose
from dankbar.model.community import Wording
from dankbar_cli.readability import difficulty, syllables, too_hard
from dankbar_cli.wording_lint import (
    MESSAGES,
    Finding,
    compiled,
    lint,
    lint_shipped,
    sentences_of,
    shipped_texts,
    with_optional_greeting,
)
from tests.unit.spielkiste import FACEBOOK, community

GOOD_DU = "Hallo {{ name }}, danke für deine Frage. Du bekommst {{ when }} eine Antwort. – {{ signed_by }}"
GOOD_SIE = "Hallo {{ name }}, danke für Ihre Frage. Sie bekommen {{ when }} eine Antwort. – {{ signed_by }}"
GOOD_EN = "Hello {{ name }}, thank you for asking. You will get an answer {{ when }}. – {{ signed_by }}"


def linted(*texts: str, at: str = "question.de.du", **wording: Any) -> list[Finding]:
    occasion, language, *form = at.split(".")
    by_form = {form[0]: texts} if form else texts
    own = {occasion: {language: by_form}, **wording}
    return lint(community(wording=own))


def rules(*texts: str, at: str = "question.de.du", **wording: Any) -> set[str]:
    return {finding.rule for finding in linted(*texts, at=at, **wording)}


def saying(sentence: str, at: str = "question.de.du") -> set[str]:
    """The rules that a sentence breaks in an answer that is fine else."""
    hello = "Hello" if ".en" in at else "Hallo"
    middle = "You will hear from us {{ when }}." if ".en" in at else "Bis dann, {{ when }}."
    return rules(f"{hello} {{{{ name }}}}, {sentence} {middle} – {{{{ signed_by }}}}", at=at)


# Dankbar's own -----------------------------------------------------------------------------------


def test_everything_that_comes_with_dankbar_speaks_plainly() -> None:
    assert lint_shipped() == []
    assert len({text.path for text in shipped_texts()}) >= 6 * 3 * len(Occasion)


def test_our_texts_that_use_a_word_this_community_avoids_are_hinted_at() -> None:
    found = lint_shipped(Wording.model_validate({"avoid": {"internal": ["Herz"]}}))
    assert {finding.rule for finding in found} == {"internal"}
    assert not any(finding.serious for finding in found)


# What is fine ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("at", "text"),
    [("question.de.du", GOOD_DU), ("question.de.sie", GOOD_SIE), ("question.en", GOOD_EN),
     ("question.de.du", "{% if name %}Moin {{ name }}! {% endif %}Wir melden uns {{ when }}. {{ signed_by }}"),
     ("praise.de.du", "Hallo {{ name }}, das ist lieb von dir! 💚 {{ signed_by }} von {{ brand }}"),
     ("complaint.de.du", "Hallo {{ name }}, das tut uns leid. Bis {{ when }}. Liebe Grüße, {{ signed_by }}")],
)  # fmt: skip
def test_a_plain_and_warm_text_is_fine(at: str, text: str) -> None:
    assert linted(text, at=at) == []


# What is not -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        ("syntax", "Hallo {{ name }, danke. – {{ signed_by }}"),
        ("syntax", "Hallo {{ name }}, danke. {% if when %} – {{ signed_by }}"),
        ("syntax", "Hallo {{ name|upper }}, danke. – {{ signed_by }}"),
        ("syntax", "{% for a in when %}{{ a }}{% endfor %} {{ name }} {{ signed_by }}"),
        ("syntax", "{{ name.__class__ }} {{ signed_by }}"),
        ("syntax", "{{ 'a' * 9999999999 }}"),
        ("syntax", "{% include 'x' %}"),
        ("unknown-placeholder", "Hallo {{ vorname }}, danke. – {{ signed_by }}"),
        ("unfilled", "Hallo {{ name }}, danke für {thema}. – {{ signed_by }}"),
        ("unfilled", "Hallo {{ name }}, danke für [Thema]. – {{ signed_by }}"),
        ("missing-name", "Danke für deine Frage. Bis {{ when }}. – {{ signed_by }}"),
        ("missing-signature", "Hallo {{ name }}, danke für deine Frage. Bis {{ when }}."),
        ("missing-time", "Hallo {{ name }}, danke für deine Frage. – {{ signed_by }}"),
        ("hole", "Danke für deine Frage, liebe Grüße an {{ name }}. Bis {{ when }}. – {{ signed_by }}"),
    ],
)
def test_a_template_that_lacks_or_spoils_something_is_found(rule: str, text: str) -> None:
    assert rule in rules(text)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("promise", "wir antworten sofort."),
        ("promise", "das klappt garantiert."),
        ("promise", "wir sind rund um die Uhr da."),
        ("marketing", "das ist ein exklusives Angebot."),
        ("marketing", "unsere innovativen Steine sind bunt."),
        ("jargon", "wir melden uns zeitnah."),
        ("jargon", "danke für dein Feedback."),
        ("jargon", "wir priorisieren das."),
        ("long-sentence", "wir gehen heute noch zu dem Mann mit dem Hut und fragen ihn, wo das Rad ist."),
        ("hard-to-read", "wir berücksichtigen Verbesserungsvorschläge zu Lieferverzögerungen grundsätzlich gern."),
        ("form", "danke für Ihre Frage."),
        ("form", "wir schreiben Ihnen."),
        ("gendered", "liebe Frau Anna, danke."),
        ("link", "schau auf https://spielkiste.example/hilfe nach."),
        ("link", "schau auf spielkiste.de nach."),
        ("markup", "das ist **sehr** nett."),
        ("markup", "das ist <b>sehr</b> nett."),
        ("markup", "[hier](spielkiste) steht es."),
        ("markup", "folge @spielkiste."),
        ("typography", "wir schauen ... ja."),
        ("typography", "wir schauen - ja."),
        ("typography", "wir freuen uns!!"),
    ],
)  # fmt: skip
def test_each_rule_finds_what_it_is_for_in_german(rule: str, sentence: str) -> None:
    assert rule in saying(sentence)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        ("promise", "we will answer immediately."),
        ("promise", "this is guaranteed."),
        ("marketing", "this is an exclusive offer."),
        ("jargon", "thank you for your feedback."),
        ("jargon", "we will reach out."),
        ("long-sentence", "we will go to the man with the hat and ask him if he has the red wheel."),
        ("hard-to-read", "organisational difficulties necessitate considerable additional investigation activities."),
        ("gendered", "dear Mrs Anna, thanks."),
        ("link", "have a look at www.spielkiste.example."),
    ],
)  # fmt: skip
def test_each_rule_finds_what_it_is_for_in_english(rule: str, sentence: str) -> None:
    assert rule in saying(sentence, "question.en")


@pytest.mark.parametrize("sentence", ["danke für deine Frage.", "das freut dich.", "euch allen danke."])
def test_du_does_not_fit_where_it_is_sie(sentence: str) -> None:
    assert "form" in saying(sentence, "question.de.sie")


@pytest.mark.parametrize("sentence", ["Sie ist bunt, die Bahn.", "das ist ihr Platz.", "wir sehen ihnen zu."])
def test_she_and_they_are_no_form_of_address(sentence: str) -> None:
    assert "form" not in saying(f"danke. {sentence}")


@pytest.mark.parametrize("occasion", ["complaint", "holding", "closing"])
@pytest.mark.parametrize(
    ("rule", "sentence"), [("exclamation", "danke!"), ("emoji", "danke 😊."), ("emoji", "danke :)")]
)
def test_who_is_upset_gets_no_exclamation_mark_and_no_emoji(occasion: str, rule: str, sentence: str) -> None:
    assert rule in saying(sentence, f"{occasion}.de.du")
    assert rule not in saying(sentence, "praise.de.du")


def test_the_words_of_the_configuration_are_found_in_every_inflection() -> None:
    avoid = {"jargon": ["Murmelgetriebe"], "internal": ["Projekt Aurora", "ZD"]}
    for word, rule in (("das Murmelgetriebe", "jargon"), ("des Murmelgetriebes", "jargon"),
                       ("das Projekt Aurora", "internal"), ("die ZD", "internal")):  # fmt: skip
        text = f"Hallo {{{{ name }}}}, danke für {word}. Bis {{{{ when }}}}. – {{{{ signed_by }}}}"
        assert rules(text, avoid=avoid) == {rule}
    assert rules(GOOD_DU, avoid=avoid) == set()


def test_a_text_too_long_for_x_is_found_where_the_community_is_on_x() -> None:
    long = "Hallo {{ name }}, " + "wir sehen nach. " * 14 + "Bis {{ when }}. – {{ signed_by }}"
    assert "too-long-for-x" in rules(long)
    own = {"question": {"de": {"du": [long]}}}
    assert lint(community(wording=own, channels=[FACEBOOK])) == []


def test_a_text_that_is_there_twice_is_found_whatever_its_marks() -> None:
    found = linted(GOOD_DU, GOOD_DU.replace(" –", ",").replace("danke", "Danke"))
    assert [(finding.rule, finding.text.path) for finding in found] == [("twice", "wording.question.de.du[1]")]


def test_hard_texts_of_an_occasion_are_judged_together() -> None:
    hard = [
        f"Hallo {{{{ name }}}}, {what}. Bis {{{{ when }}}}. – {{{{ signed_by }}}}"
        for what in ("Lieferverzögerungen passieren manchmal", "Verpackungsmaterialien fehlen bedauerlicherweise",
                     "Reparaturmöglichkeiten existieren selbstredend")
    ]  # fmt: skip
    assert "hard-together" in rules(*hard)


def test_only_texts_that_need_a_name_are_not_enough() -> None:
    text = "Danke, {{ name }}, für deine Frage. Bis {{ when }}. – {{ signed_by }}"
    alone = linted(text, own_only=True)
    assert [f.serious for f in alone if f.rule == "hole"] == [True]
    beside = linted(text, GOOD_DU, own_only=True)
    assert [f.serious for f in beside if f.rule == "hole"] == [False]
    assert {f.rule for f in beside} == {"hole", "too-few"}


def test_a_finding_says_where_what_and_what_instead() -> None:
    (found,) = linted("Hallo {{ name }}, wir antworten dir sofort. Bis {{ when }}. – {{ signed_by }}")[:1]
    assert (found.rule, found.serious, found.text.path) == ("promise", True, "wording.question.de.du[0]")
    assert found.marked() == "Hallo Anna, wir antworten dir →sofort←."
    assert found.message("de") == "„sofort“ verspricht zu viel; lieber: so bald wir können"
    assert found.message("en") == "'sofort' promises too much; rather: so bald wir können"


def test_every_rule_speaks_german_and_english() -> None:
    assert all(len(said) == 2 and said[0] != said[1] for said in MESSAGES.values())


# Compiling ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "used"),
    [
        ("Hallo {{ name }}, danke.", "{% if name %}Hallo {{ name }}, {% endif %}danke."),
        ("{{name}}, danke.", "{% if name %}{{ name }}, {% endif %}danke."),
        ("Moin {{ name }}!\n\nDanke.", "{% if name %}Moin {{ name }}!\n\n{% endif %}Danke."),
        ("Danke, {{ name }}, für alles.", "Danke, {{ name }}, für alles."),
        ("Danke {{ name }}", "Danke {{ name }}"),
    ],
)
def test_a_greeting_falls_away_where_no_name_is_known(written: str, used: str) -> None:
    assert with_optional_greeting(written) == used
    assert with_optional_greeting(used) == used


def test_a_compiled_wording_is_said_with_and_without_a_name() -> None:
    own = compiled(
        Wording.model_validate(
            {"praise": {"de": {"du": ["Moin {{ name }}, wie lieb! {{ signed_by }}"]}}, "own_only": True}
        )
    )
    said = [
        compose(
            Occasion.PRAISE, language="de", form="du", name=name, signed_by="Mia", when=None, length=280, seed="1",
            own=own,
        ).text
        for name in ("Anna", None)
    ]  # fmt: skip
    assert said == ["Moin Anna, wie lieb! Mia", "Wie lieb! Mia"]
    assert compiled(own) == own


# How hard it is ----------------------------------------------------------------------------------


def test_what_a_child_reads_is_easy_and_what_an_office_writes_is_not() -> None:
    child = ["Danke für deine Frage.", "Wir schauen nach.", "Du hörst am Montag von uns."]
    office = [
        "Ihre Anfrage befindet sich derzeit in Bearbeitung.",
        "Die Lieferverzögerung bedauern wir außerordentlich.",
    ]
    assert too_hard(child, "de") is None
    assert too_hard(office, "de")
    assert too_hard(["Thank you for your question.", "We will look into it.", "You will hear from us."], "en") is None
    assert too_hard(["Your inquiry is currently undergoing additional administrative processing activities."], "en")


@pytest.mark.parametrize(
    ("word", "count"),
    [("we", 1), ("thanks", 1), ("idea", 3), ("message", 2), ("question", 2), ("looked", 1), ("people", 2),
     ("wanted", 2), ("little", 2), ("area", 3), ("sorry", 2), ("being", 2), ("immediately", 5), ("don't", 1)],
)  # fmt: skip
def test_syllables_are_counted_as_they_are_spoken(word: str, count: int) -> None:
    assert abs(syllables(word) - count) <= (1 if len(word) > 9 or word == "area" else 0)


def test_measuring_needs_no_network() -> None:
    """textstat downloads a dictionary for English; we do not have it do that."""
    code = (
        "import socket\n"
        "def refuse(*a, **k): raise AssertionError('network')\n"
        "socket.socket.connect = refuse\n"
        "socket.getaddrinfo = refuse\n"
        "from dankbar_cli.readability import too_hard\n"
        "print(too_hard(['Danke dir.', 'Wir sehen nach.'], 'de'), too_hard(['Thank you.', 'We will look.'], 'en'))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["None", "None"]


def test_what_is_heavy_is_loaded_when_something_is_measured() -> None:
    code = "import sys, dankbar_cli.main; print('textstat' in sys.modules, 'nltk' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.split() == ["False", "False"]


def test_an_empty_text_is_not_hard() -> None:
    assert difficulty([], "en") == 0.0
    assert too_hard([], "de") is None
    assert sentences_of("") == []


@settings(max_examples=60)
@given(
    st.text(max_size=200) | st.sampled_from(["{{", "{% if", "}}", "{{ name }}" * 30, "{#", "\ud800", "{{ range(9) }}"])
)
def test_whatever_is_written_is_judged_and_never_a_crash(text: str) -> None:
    own = Wording.model_construct(**Wording().__dict__)
    texts = own.question.model_copy(update={"en": (text,)})
    found = lint(community().model_copy(update={"wording": own.model_copy(update={"question": texts})}))
    assert all(0 <= each.start <= each.end <= len(each.sentence) for each in found)
    assert all(each.message(locale) for each in found for locale in ("de", "en"))
