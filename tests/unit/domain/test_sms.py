"""Pages are one SMS in the GSM alphabet, whatever goes in."""

import inspect
import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dankbar.domain import sms

LINK = "https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-central-1.on.aws/a/0123456789abcdefghijklmnopqrstuvwxyz"

links = st.text(alphabet="abcXYZ0189-._~/?=&%€[]", min_size=1, max_size=150).filter(
    lambda link: sms.septets(link) <= sms.LINK
)


def alphabet_of_the_standard() -> list[str]:
    """3GPP TS 23.038, section 6.2.1, row by row by the characters' names; its escape is no character."""
    names = (
        "COMMERCIAL AT|POUND SIGN|DOLLAR SIGN|YEN SIGN|LATIN SMALL LETTER E WITH GRAVE|LATIN SMALL LETTER E WITH ACUTE"
        "|LATIN SMALL LETTER U WITH GRAVE|LATIN SMALL LETTER I WITH GRAVE|LATIN SMALL LETTER O WITH GRAVE"
        "|LATIN CAPITAL LETTER C WITH CEDILLA|LATIN CAPITAL LETTER O WITH STROKE|LATIN SMALL LETTER O WITH STROKE"
        "|LATIN CAPITAL LETTER A WITH RING ABOVE|LATIN SMALL LETTER A WITH RING ABOVE|GREEK CAPITAL LETTER DELTA"
        "|LOW LINE"
        "|GREEK CAPITAL LETTER PHI|GREEK CAPITAL LETTER GAMMA|GREEK CAPITAL LETTER LAMDA|GREEK CAPITAL LETTER OMEGA"
        "|GREEK CAPITAL LETTER PI|GREEK CAPITAL LETTER PSI|GREEK CAPITAL LETTER SIGMA|GREEK CAPITAL LETTER THETA"
        "|GREEK CAPITAL LETTER XI|LATIN CAPITAL LETTER AE|LATIN SMALL LETTER AE|LATIN SMALL LETTER SHARP S"
        "|LATIN CAPITAL LETTER E WITH ACUTE|CURRENCY SIGN|INVERTED EXCLAMATION MARK|INVERTED QUESTION MARK|SECTION SIGN"
        "|LATIN CAPITAL LETTER A WITH DIAERESIS|LATIN CAPITAL LETTER O WITH DIAERESIS|LATIN CAPITAL LETTER N WITH TILDE"
        "|LATIN CAPITAL LETTER U WITH DIAERESIS|LATIN SMALL LETTER A WITH DIAERESIS|LATIN SMALL LETTER O WITH DIAERESIS"
        "|LATIN SMALL LETTER N WITH TILDE|LATIN SMALL LETTER U WITH DIAERESIS|LATIN SMALL LETTER A WITH GRAVE"
    )
    ascii_part = [chr(code) for code in range(0x20, 0x7B) if chr(code) not in "$@[\\]^_`"]
    return [unicodedata.lookup(name) for name in names.split("|")] + ascii_part + ["\n", "\r"]


def test_the_alphabet_is_that_of_the_standard() -> None:
    assert sorted(sms.BASIC) == sorted(alphabet_of_the_standard())
    assert len(sms.BASIC) == 127
    assert len(sms.EXTENSION) == 10


def test_extension_characters_take_two_septets() -> None:
    assert sms.septets("Öl") == 2
    assert sms.septets("5 €") == 4
    assert sms.septets("[~]") == 6


def test_text_outside_the_alphabet_has_no_length() -> None:
    assert not sms.is_gsm("…")
    with pytest.raises(ValueError, match="gsm_safe"):
        sms.septets("…")


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("„Ärger“ – schon wieder… ‚so‘", "\"Ärger\" - schon wieder... 'so'"),
        ("café, señor, naïve, Čeština, Łódź", "café, señor, naive, Cestina, Lodz"),
        ("Ga\u0308nse", "Gänse"),
        ("Hilfe 😡🔥!", "Hilfe !"),
        ("Ça va, garçon", "Ca va, garcon"),
        ("½ Liter ﬁx ①", "1/2 Liter fix 1"),
        ("\x00a\u200bb\ud800c", "abc"),
    ],
)
def test_text_is_written_in_the_alphabet(text: str, safe: str) -> None:
    assert sms.gsm_safe(text) == safe


@given(st.text())
@example("\u2024\u2167\ufdfa\u1e9e")
def test_any_text_can_be_made_safe_and_stays_so(text: str) -> None:
    safe = sms.gsm_safe(text)
    assert sms.is_gsm(safe)
    assert sms.gsm_safe(safe) == safe.replace("Ç", "C").replace("\r", "\n").replace("\f", "\n")


def test_a_page_says_where_what_and_how_to_confirm() -> None:
    text = sms.page_text(
        language="de", brand="Spielkiste", platform="Facebook", summary="Kind verletzt", link="https://d.example/a/1"
    )
    assert text == "Dringend Spielkiste (Facebook): Kind verletzt https://d.example/a/1"


def test_a_long_summary_is_cut_after_a_word_and_the_link_stays_whole() -> None:
    summary = "Mein Kind hat sich an eurem Spielzeug verletzt und blutet"
    text = sms.page_text(language="en", brand="Spielkiste", platform="Facebook", summary=summary, link=LINK)
    assert text.startswith("Urgent Spielkiste (Facebook):")
    assert text.endswith(f".. {LINK}")
    assert sms.septets(text) <= sms.SEGMENT


@given(st.sampled_from(["de", "en", "fr"]), st.text(max_size=200), st.text(max_size=100), st.text(max_size=2000), links)
@example("de", "[" * 200, "€" * 100, "~" * 2000, "x" * 150)
@example("de", "[" * 200, "€" * 100, "~" * 2000, "x")
@example("en", "Spielkiste", "Facebook", "€" * 200, "x")
def test_a_page_is_always_one_segment_with_its_link(
    language: str, brand: str, platform: str, summary: str, link: str
) -> None:
    text = sms.page_text(language=language, brand=brand, platform=platform, summary=summary, link=link)
    assert sms.septets(text) <= sms.SEGMENT
    assert text.endswith(link)
    assert "\n" not in text


@given(st.sampled_from(["de", "en"]), st.text(max_size=100), st.integers(1, 10**9), links)
def test_a_digest_and_a_trial_are_one_segment_too(language: str, brand: str, count: int, link: str) -> None:
    for text in (
        sms.digest_text(language=language, brand=brand, count=count, link=link),
        sms.trial_text(language=language, brand=brand, link=link),
    ):
        assert sms.septets(text) <= sms.SEGMENT
        assert text.endswith(link)


def test_a_digest_counts() -> None:
    texts = [sms.digest_text(language="de", brand="Spielkiste", count=n, link="https://d.example") for n in (1, 7)]
    assert texts == [
        "Spielkiste: Eine weitere dringende Meldung zum selben Thema. https://d.example",
        "Spielkiste: 7 weitere dringende Meldungen zum selben Thema. https://d.example",
    ]


@pytest.mark.parametrize("link", ["x" * 151, "[" * 76, "https://d.example/ä ö", "https://d.example/😀"])
def test_a_link_that_cannot_be_kept_whole_is_refused(link: str) -> None:
    with pytest.raises(ValueError, match="at most 150 septets"):
        sms.page_text(language="de", brand="B", platform="P", summary="S", link=link)


# Every text there is -----------------------------------------------------------------------------

TEXTS: dict[str, Callable[..., str]] = {
    name: function
    for name, function in inspect.getmembers(sms, inspect.isfunction)
    if name.endswith("_text") and not name.startswith("_")
}
ODD = st.text(max_size=300) | st.text(alphabet="€[]{}^~|\\ä\n\u2028😀İ", max_size=200)
NUMBERS = st.integers(0, 10**9)
ANYTHING: dict[str, st.SearchStrategy[Any]] = {
    **dict.fromkeys(("brand", "platform", "topic", "who", "instead", "start", "end", "week", "oldest", "summary"), ODD),
    "language": st.sampled_from(["de", "en", "fr", ""]),
    "until": st.none() | ODD,
    "count": NUMBERS,
    "open_items": NUMBERS | st.just("500+"),
    "urgent": NUMBERS,
    "stretches": st.lists(ODD, min_size=1, max_size=12),
    "link": links,
}
USUAL: dict[str, Any] = {
    "brand": "Spielkiste",
    "platform": "Facebook",
    "topic": "Sicherheit",
    "who": "Anna",
    "instead": "Ben",
    "start": "Mo 07.12. 09:00",
    "end": "Di 15.12. 09:00",
    "week": "Mo 07.12.",
    "oldest": "2 Std.",
    "summary": "Mein Kind ist verletzt",
    "until": "Mo 07.12. 09:00",
    "count": 100,
    "open_items": 12,
    "urgent": 3,
    "stretches": ["Mo 09:00 bis Di 09:00", "Sa 09:00 bis So 09:00"],
    "link": "https://hilfe.spielkiste.example/a/0123456789abcdefghijklmnopqr",
}


def wanted(function: Callable[..., str], values: dict[str, Any]) -> dict[str, Any]:
    """The arguments that a text needs, of these values."""
    return {name: values[name] for name in inspect.signature(function).parameters}


def test_there_are_texts_and_the_tests_know_what_each_needs() -> None:
    assert len(TEXTS) >= 12
    needed = {name for function in TEXTS.values() for name in inspect.signature(function).parameters}
    assert needed == ANYTHING.keys() == USUAL.keys() | {"language"}


@pytest.mark.parametrize("name", TEXTS)
@settings(suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_text_is_one_line_and_one_segment_whatever_goes_in_and_its_link_is_whole(
    name: str, data: st.DataObject
) -> None:
    given_values = data.draw(st.fixed_dictionaries(wanted(TEXTS[name], ANYTHING)))
    text = TEXTS[name](**given_values)
    assert sms.septets(text) <= sms.SEGMENT
    assert "\n" not in text
    assert text.endswith(given_values.get("link", ""))
    assert text.strip()


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("name", TEXTS)
def test_with_usual_names_nothing_is_cut(name: str, language: str) -> None:
    text = TEXTS[name](**wanted(TEXTS[name], USUAL | {"language": language}))
    assert ".." not in text


@pytest.mark.parametrize("name", sorted(TEXTS.keys() - {"page_text", "digest_text", "trial_text", "outlook_text"}))
def test_a_very_long_name_costs_names_and_not_the_sentence(name: str) -> None:
    long = USUAL | {
        "language": "de",
        "brand": "Spielkiste " * 20,
        "who": "Anna-Maria-" * 9,
        "link": "https://d.example/a",
    }
    text = TEXTS[name](**wanted(TEXTS[name], long))
    usual = TEXTS[name](**wanted(TEXTS[name], USUAL | {"language": "de", "link": "https://d.example/a"}))
    assert text.startswith(("Spielki", "Dringend Spielki"))
    assert text.split()[-1] == usual.split()[-1]


@pytest.mark.parametrize("link", ["x" * 151, "https://d.example/ä ö", "https://d.example/😀"])
@pytest.mark.parametrize("name", [name for name in TEXTS if "link" in inspect.signature(TEXTS[name]).parameters])
def test_no_text_takes_a_link_that_cannot_be_kept_whole(name: str, link: str) -> None:
    with pytest.raises(ValueError, match="at most 150 septets"):
        TEXTS[name](**wanted(TEXTS[name], USUAL | {"language": "de", "link": link}))


def said(name: str, language: str, **changes: Any) -> str:
    return TEXTS[name](**wanted(TEXTS[name], USUAL | {"link": "https://d.example", "language": language} | changes))


@pytest.mark.parametrize(
    ("name", "changes", "german", "english"),
    [
        (
            "taken_text",
            {},
            "Spielkiste: Anna hat es übernommen. Du musst nichts mehr tun.",
            "Spielkiste: Anna has it. Nothing left for you to do.",
        ),
        (
            "grown_text",
            {},
            "Spielkiste: Jetzt sind es 100 dringende Meldungen zum selben Thema. https://d.example",
            "Spielkiste: Now there are 100 urgent messages about the same thing. https://d.example",
        ),
        (
            "morning_text",
            {"count": 1, "summary": "Toll!"},
            "Spielkiste: In deiner Ruhezeit kam eine Meldung (Facebook): Toll! https://d.example",
            "Spielkiste: One message came in your quiet hours (Facebook): Toll! https://d.example",
        ),
        (
            "morning_text",
            {"count": 3, "summary": "Toll!"},
            "Spielkiste: In deiner Ruhezeit kamen 3 Meldungen, die erste (Facebook): Toll! https://d.example",
            "Spielkiste: 3 messages came in your quiet hours, the first (Facebook): Toll! https://d.example",
        ),
        (
            "expert_text",
            {},
            "Dringend Spielkiste (Facebook), Thema Sicherheit: Mein Kind ist verletzt https://d.example",
            "Urgent Spielkiste (Facebook), topic Sicherheit: Mein Kind ist verletzt https://d.example",
        ),
        (
            "handover_text",
            {"until": "Mo 09:00", "open_items": 3, "urgent": 1},
            "Spielkiste: Du hast jetzt Bereitschaft bis Mo 09:00. Offen: 3, davon dringend: 1, das älteste seit 2 Std.",
            "Spielkiste: You are on call now, until Mo 09:00. 3 open, 1 urgent, the oldest for 2 Std.",
        ),
        (
            "handover_text",
            {"until": "Mo 09:00", "open_items": 0, "urgent": 0, "oldest": ""},
            "Spielkiste: Du hast jetzt Bereitschaft bis Mo 09:00. Offen ist nichts.",
            "Spielkiste: You are on call now, until Mo 09:00. Nothing is open.",
        ),
        (
            "handover_text",
            {"until": None, "open_items": 1, "urgent": 0, "oldest": "3 Tage"},
            "Spielkiste: Du hast jetzt Bereitschaft. Offen: 1, seit 3 Tage.",
            "Spielkiste: You are on call now. 1 open, for 3 Tage.",
        ),
        (
            "handover_text",
            {"until": None, "open_items": 1, "urgent": 1},
            "Spielkiste: Du hast jetzt Bereitschaft. Offen: 1, dringend, seit 2 Std.",
            "Spielkiste: You are on call now. 1 open, urgent, for 2 Std.",
        ),
        (
            "handover_text",
            {"until": None, "open_items": "500+", "urgent": 0},
            "Spielkiste: Du hast jetzt Bereitschaft. Offen: 500+, nichts davon dringend, das älteste seit 2 Std.",
            "Spielkiste: You are on call now. 500+ open, none urgent, the oldest for 2 Std.",
        ),
        (
            "absence_text",
            {"start": "Mo 09:00", "end": "Di 09:00"},
            "Spielkiste: Anna fehlt von Mo 09:00 bis Di 09:00 und hätte Bereitschaft. Der Reihe nach übernimmt Ben.",
            "Spielkiste: Anna is away from Mo 09:00 to Di 09:00 and would be on call. By rotation it is Ben.",
        ),
    ],
)
def test_texts_say_it_in_simple_words(name: str, changes: dict[str, Any], german: str, english: str) -> None:
    assert [said(name, language, **changes) for language in ("de", "en")] == [german, english]


def test_beside_a_long_link_the_same_is_said_in_fewer_words() -> None:
    text = said("grown_text", "de", link=LINK)
    assert text == f"Spielkiste: Jetzt 100 dringende Meldungen! {LINK}"


def test_an_outlook_lists_what_fits_and_counts_the_rest() -> None:
    one, two, many = (said("outlook_text", "en", stretches=["Mon 09:00 to Tue 09:00"] * n) for n in (1, 2, 9))
    assert one == "Spielkiste: In the week from Mo 07.12. you are on call: Mon 09:00 to Tue 09:00."
    assert two.endswith("Mon 09:00 to Tue 09:00, Mon 09:00 to Tue 09:00.")
    assert many.endswith("Mon 09:00 to Tue 09:00, 6 times more.")


def test_nobody_whose_name_the_alphabet_lacks_stays_without_one() -> None:
    assert said("taken_text", "de", who="Анна").startswith("Spielkiste: Jemand hat es übernommen")
    assert said("taken_text", "en", who="😀", brand="玩具").startswith("Dankbar: Somebody has it.")
