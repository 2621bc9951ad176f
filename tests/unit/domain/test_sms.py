"""Pages are one SMS in the GSM alphabet, whatever goes in."""

import unicodedata

import pytest
from hypothesis import example, given
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
        "Spielkiste: Eine weitere dringende Meldung zum selben Thema https://d.example",
        "Spielkiste: 7 weitere dringende Meldungen zum selben Thema https://d.example",
    ]


@pytest.mark.parametrize("link", ["x" * 151, "[" * 76, "https://d.example/ä ö", "https://d.example/😀"])
def test_a_link_that_cannot_be_kept_whole_is_refused(link: str) -> None:
    with pytest.raises(ValueError, match="at most 150 septets"):
        sms.page_text(language="de", brand="B", platform="P", summary="S", link=link)
