"""What texts are understood to be. The samples are ours; rules were written on the sets `dev` and judged on `held`.

The sets `dev…` were written by several people, the sets `held…` by others who had seen neither rules nor texts; of
these nobody has read an error. The rules alone gave `held2` a macro-F1 of 0.69. At first sight `held3` gave 0.88 and
`held4` 0.90, two abusive texts of `held4` thanked, no ironic one and no emergency; `held5` 0.91, with 96 % of praise
and 93 % of questions acknowledged, one ironic text thanked, nothing abusive and no emergency. What was changed after
each look was chosen by cross-validation over the sets `dev…` (see the limits in `domain.triage`).
"""

import csv
import subprocess
import sys
import time
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.decide import SURE
from dankbar.domain.lexicon.guess import SORTS, guess
from dankbar.domain.lexicon.reading import fold, unmask
from dankbar.domain.triage import JUDGED, URGENCY, triage
from dankbar.model.decision import Sort, Urgency
from dankbar_cli.triage_evaluation import DANGEROUS, Evaluation, Labelled, evaluate

HELD = ("held2", "held3", "held4", "held5")
FRIENDLY = {Sort.PRAISE, Sort.THANKS, Sort.SMALLTALK}


class Sample(NamedTuple):
    text: str
    label: str
    language: str
    irony: str
    set: str


@cache
def samples() -> tuple[Sample, ...]:
    with (Path(__file__).parent / "triage_sample.csv").open(encoding="utf-8", newline="") as file:
        return tuple(Sample(**row) for row in csv.DictReader(file))


SEEN = [sample for sample in samples() if not sample.set.startswith("held")]
"""Texts of the held sets are only ever counted, so that nobody tunes rules to them."""


def of_set(name: str) -> list[Sample]:
    return [sample for sample in samples() if sample.set == name]


@cache
def held(name: str) -> Evaluation:
    return evaluate(
        [
            Labelled(line, sample.text, Sort(sample.label), sample.language, sample.irony == "yes", name)
            for line, sample in enumerate(of_set(name))
        ]
    )


def is_surely_friendly(text: str) -> bool:
    understood = triage(text)
    return understood.sort in FRIENDLY and understood.confidence >= SURE


# The samples ----------------------------------------------------------------------------------


def test_nothing_bad_is_taken_for_friendly() -> None:
    bad = [s for s in SEEN if s.irony == "yes" or s.label in {"abuse", "emergency", "spam", "complaint"}]
    assert [sample.text for sample in bad if is_surely_friendly(sample.text)] == []


def test_irony_gets_at_most_what_a_complaint_gets() -> None:
    silent = {Sort.COMPLAINT, Sort.OTHER, Sort.ABUSE, Sort.SPAM, Sort.EMERGENCY}
    understood = [(sample.text, triage(sample.text)) for sample in SEEN if sample.irony == "yes"]
    assert [text for text, found in understood if found.sort not in silent and found.confidence >= SURE] == []


def test_no_emergency_is_overlooked() -> None:
    emergencies = [sample.text for sample in SEEN if sample.label == "emergency"]
    assert [text for text in emergencies if triage(text).sort is not Sort.EMERGENCY] == []


@pytest.mark.parametrize(("name", "least"), [("held2", 0.80), ("held3", 0.88), ("held4", 0.88), ("held5", 0.88)])
def test_held_out_texts_give_a_good_macro_f1(name: str, least: float) -> None:
    assert held(name).macro_f1 >= least


@pytest.mark.parametrize("name", HELD)
@pytest.mark.parametrize(("label", "least"), [(Sort.PRAISE, 0.85), (Sort.QUESTION, 0.9)])
def test_most_held_out_praise_and_questions_are_acknowledged(name: str, label: Sort, least: float) -> None:
    count, of = held(name).acknowledged(label)
    assert count / of >= least


@pytest.mark.parametrize("label", [Sort.PRAISE, Sort.QUESTION])
def test_nine_of_ten_of_all_held_out_praise_and_questions_are_acknowledged(label: Sort) -> None:
    counts = [held(name).acknowledged(label) for name in HELD]
    assert sum(count for count, _ in counts) >= 0.9 * sum(of for _, of in counts)


@pytest.mark.parametrize("name", HELD)
def test_no_ironic_abusive_or_alarming_held_out_text_is_thanked(name: str) -> None:
    bad = [one for one in held(name).judged if one.labelled.ironic or one.labelled.label in DANGEROUS]
    assert sum(one.thanked for one in bad) == 0
    assert sum(one.danger is not None for one in bad) <= 3, "answered at all"


def test_languages_are_told_apart() -> None:
    told = [triage(sample.text).language == sample.language for sample in samples()[::6]]
    assert sum(told) / len(told) >= 0.95


def test_half_of_the_sample_is_german_and_each_label_is_there_in_each_set() -> None:
    assert len(samples()) >= 400
    assert 0.45 <= sum(sample.language == "de" for sample in samples()) / len(samples()) <= 0.65
    for name in ("dev", "dev1", "dev2", *HELD):
        assert {sample.label for sample in of_set(name)} == {str(sort) for sort in Sort}


# Rules one by one -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        (
            "Mein Kind hat sich an eurem Spielzeug verletzt! Super gemacht, ihr Idioten, wann kommt das Geld?",
            "emergency",
        ),
        ("Ihr Vollidioten, der Zug ist kaputt", "abuse"),
        ("Der Zug ist kaputt. Wann bekomme ich Ersatz?", "complaint"),
        ("Tolles Puzzle! Wie viele Teile hat es?", "question"),
        ("Danke für das wunderschöne Puzzle!", "praise"),
        ("Danke euch!", "thanks"),
        ("Guten Morgen!", "smalltalk"),
    ],
)
def test_the_worst_to_overlook_comes_first(text: str, sort: str) -> None:
    assert triage(text).sort == sort


@pytest.mark.parametrize(
    "text",
    ["Das ist nicht gut.", "Toll, aber leider zu teuer.", "Not great.", "Nichts daran ist schön.",
     "Gefällt mir nicht", "Das war mal ein guter Laden.", "Super, wenn es denn käme."],
)  # fmt: skip
def test_what_is_not_clearly_praise_is_no_praise(text: str) -> None:
    assert not is_surely_friendly(text)


@pytest.mark.parametrize("text", ["Der Zug fährt auf Schienen.", "Ich habe das gestern gesehen."])
def test_what_says_next_to_nothing_is_only_guessed_at(text: str) -> None:
    understood = triage(text)
    assert understood.sort is Sort.OTHER or understood.confidence < SURE


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Seit drei Wochen warte ich auf eine Antwort", Sort.COMPLAINT),
        ("Warum komme ich seit dem Update nicht mehr in mein Konto?", Sort.COMPLAINT),
        ("It's been 12 days and still no reply", Sort.COMPLAINT),
        ("Warum bietet ihr nicht auch Nachfüllpackungen an?", Sort.SUGGESTION),
        ("wollte mal fragen ob ihr morgen offen habt", Sort.QUESTION),
        ("Danke, hat geklappt!", Sort.THANKS),
        ("Perfekt, danke!", Sort.THANKS),
        ("Perfekte Beratung, danke!", Sort.PRAISE),
        ("Scheiße ist das gut!", Sort.PRAISE),
        ("fucking awesome burger", Sort.PRAISE),
        ("In eurem Salat war eine Glasscherbe, meine Lippe blutet", Sort.EMERGENCY),
        ("Zugverspätung, und keine Durchsage", Sort.COMPLAINT),
    ],
)
def test_constructions_are_understood_for_any_brand(text: str, sort: Sort) -> None:
    assert triage(text).sort is sort


@pytest.mark.parametrize(
    "text", ['Er hat mich "Idiot" genannt', "Your driver called me a moron", "Euer Fahrer hat mich Trottel genannt",
             "Ich Depp habe das falsche Ticket gekauft"],
)  # fmt: skip
def test_telling_of_an_insult_is_no_insult(text: str) -> None:
    assert triage(text).sort is not Sort.ABUSE


@pytest.mark.parametrize(
    "text",
    ["Super, jetzt geht gar nichts mehr", "Danke für die kalte Pizza", "Toll, wie ihr Kritik löscht",
     "Glückwunsch zur nächsten Preiserhöhung", "Great, another delay", "Thanks for losing my luggage"],
)  # fmt: skip
def test_mockery_is_not_thanked(text: str) -> None:
    assert not is_surely_friendly(text)


def test_the_same_text_is_always_understood_in_the_same_way() -> None:
    assert all(triage(sample.text) == triage(sample.text) for sample in of_set("held3")[:40])


@pytest.mark.parametrize(
    "text",
    ["SUUUUPER!", "s u p e r, einfach toll", "Schoen! Wunderschoen!", "Wundersch\u00f6n", "Wunderscho\u0308n",
     "wunder\u200bschön", "𝓦𝓾𝓷𝓭𝓮𝓻𝓫𝓪𝓻", "ＷＵＮＤＥＲＢＡＲ", "❤️❤️",
     "👍🏽👏🏿", "Nicht schlecht!", "Wie süß ist das denn?"],
)  # fmt: skip
def test_praise_is_found_however_it_is_written(text: str) -> None:
    assert triage(text).sort is Sort.PRAISE


@pytest.mark.parametrize(
    "text",
    ["A R S C H L O C H", "Voll***t", "Voll...t", "Voll…ten",
     "@rschloch", "1d10t", "I.d.i.o.t", "A-r-s-c-h-l-ö-c-h-e-r", "Ar\u200bschloch",
     "ARSCHLOOOOCH", "Du Wi**ser", "f*ck off, you m0ron", "„Idioten“"],
)  # fmt: skip
def test_masked_insults_are_abuse(text: str) -> None:
    assert triage(text).sort is Sort.ABUSE


@pytest.mark.parametrize(
    "text",
    ["Liebe Kund*innen, wann ist offen?", "Mein Kind ist begeistert, das Holz ist schön dick!",
     "Der **super** Zug, toll!",
     "Der Hase ist toll!", "3-jährige lieben es!", "Im Bad ist es schön, toll gemacht!"],
)  # fmt: skip
def test_harmless_texts_are_not_taken_for_insults(text: str) -> None:
    assert triage(text).sort in {Sort.PRAISE, Sort.QUESTION}


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        ("Können Kinder daran ersticken?", Sort.QUESTION),
        ("Ich lach mich tot 😂", Sort.SMALLTALK),
        ("Zum Glück hat sich niemand verletzt", Sort.COMPLAINT),
    ],
)
def test_talk_of_danger_is_not_an_emergency(text: str, sort: Sort) -> None:
    assert triage(text).sort is sort


# Language -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "hint", "language"),
    [
        ("Super!", None, "und"),
        ("Super!", "en", "en"),
        ("Super!", "de-DE", "de"),
        ("Danke!", "en", "de"),
        ("The train is great", "de", "en"),
        ("❤️❤️", None, "und"),
        ("❤️❤️", "de", "de"),
        ("", None, "und"),
    ],
)
def test_the_hint_decides_only_where_the_text_does_not(text: str, hint: str | None, language: str) -> None:
    assert triage(text, hint).language == language


def test_other_languages_are_left_to_a_human() -> None:
    understood = triage("C'est super, j'adore ce jouet, merci beaucoup")
    assert (understood.sort, understood.language) == (Sort.OTHER, "und")
    assert triage("Merci", "fr").language == "und"


def test_abuse_counts_in_any_language() -> None:
    assert triage("Vous êtes des idiots, c'est nul").sort is Sort.ABUSE


# Shape and limits -----------------------------------------------------------------------------


def test_every_sort_has_its_urgency() -> None:
    assert set(URGENCY) == set(Sort)
    assert triage("Hilfe, mein Baby hat eine Knopfzelle verschluckt").urgency is Urgency.URGENT


def test_spans_point_into_the_original_text() -> None:
    text = "\u200b  Grüße: wunder\u200bschöner Zug, „Ärger“ gab es keinen! 👍🏽"
    understood = triage(text)
    assert "wunder\u200bschöner" in understood.words(text)
    assert "👍" in understood.words(text)


def test_a_negated_word_is_shown_with_its_negation() -> None:
    text = "Das ist nicht gut verarbeitet, wirklich schlecht."
    assert triage(text).words(text) == ("ist nicht gut", "schlecht")


@given(st.text(max_size=300))
def test_a_guess_is_a_share_of_one(text: str) -> None:
    likely = guess(fold(text))
    assert set(likely) == set(SORTS)
    assert sum(likely.values()) == pytest.approx(1)


@given(st.text(max_size=300), st.none() | st.text(max_size=5))
def test_any_text_is_judged(text: str, hint: str | None) -> None:
    understood = triage(text, hint)
    assert 0 <= understood.confidence <= 1
    assert understood.language in {"de", "en", "und"}
    assert all(0 <= span.start < span.end <= len(text) for span in understood.spans)


@pytest.mark.parametrize(
    "piece",
    ["a", "a ", "*", "x*", "\n", "ü", "\u200b", "\ufdfa", "a\u0308", "nicht ", "danke für ", "1d10t ", "a.b.", "a'",
     "was? ", "🙄", "\ud800", "http://", "aaab ", '"super" ', ":-)", "wäre ", "@", "ich weiß wo du "],
)  # fmt: skip
def test_hostile_texts_take_no_longer_than_the_part_that_is_judged(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    triage("warm")
    started = time.process_time()
    understood = triage(text)
    assert time.process_time() - started < 0.5
    of_the_beginning = triage(text[:JUDGED])
    assert understood.sort is (Sort.OTHER if of_the_beginning.sort in FRIENDLY else of_the_beginning.sort)


def test_a_text_too_long_to_be_judged_whole_is_not_friendly() -> None:
    praise = "Das ist wunderschön und wir sind begeistert! " * 80
    assert triage(praise).sort is Sort.PRAISE
    assert triage(praise + " " * JUDGED + "Mein Kind hat sich verletzt!").sort is Sort.OTHER


def test_loading_triage_loads_nothing_heavy() -> None:
    code = (
        "import sys, dankbar.domain.triage; print(sorted({'pydantic', 'jinja2', 'boto3', 'httpx'} & set(sys.modules)))"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert loaded.stdout.strip() == "[]"


def test_folding_makes_spellings_alike() -> None:
    assert fold("Schön") == fold("SCHOEN") == fold("scho\u0308n") == "schoen"
    assert fold("Straße’s") == "strasse's"


@pytest.mark.parametrize(
    ("chunk", "meaning"),
    [("1d10t", ("idiot", None)), ("voll***t", ("voll", "t")), ("f***", ("f", "")), ("**super**", ("**super**", None))],
)
def test_masks_are_taken_off(chunk: str, meaning: tuple[str, str | None]) -> None:
    assert unmask(chunk) == meaning
