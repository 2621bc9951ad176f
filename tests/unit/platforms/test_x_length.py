"""X counts characters by weight. Examples of docs.x.com, "Counting Characters", and of twitter-text's conformance."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.platforms.x.length import length_of


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("Schön, danke!", 13),
        ("„Kugelbahn“ – schön …", 21 + 1),  # the ellipsis is not among the light characters
        ("café", 4),
        ("cafe\u0301", 4),
        ("の" * 140, 280),
        ("the故人西辞", 11),
        ("👾", 2),
        ("🙋🏽", 2),
        ("👨‍🎤", 2),
        ("👨‍👩‍👧‍👦", 2),
        ("❤️", 2),
        ("🇩🇪🇦🇹", 4),
        ("1️⃣", 2),
        ("Hello, world! 👋", 16),
        ("Hi http://test.co", 26),
        ("https://example.com/very/long/path?and=more#than-that", 23),
        ("https://www.twitter.com/aloha " * 10, 240),
        ("example.com", 23),
        ("z.B. um 9.30 Uhr", 16),
        (
            "This is a tweet with general punctuation characters: " + "\u2000\u200a\u200b\u200c\u200d‐‑‒–—―‘’“”′‵‶‷",
            53 + 19,
        ),
    ],
)
def test_the_examples_count_as_x_counts_them(text, length):
    assert length_of(text) == length


def test_a_link_x_would_not_take_for_one_counts_whole():
    assert length_of("https://" + "somesuperlongurl" * 20 + ".com/foo") > 280


@given(st.text(st.characters()))
def test_no_text_is_counted_as_longer_than_twice_its_code_points_plus_its_links(text):
    assert 0 <= length_of(text) <= 2 * 3 * len(text) + 23 * text.count(".")


@given(st.text(st.characters(max_codepoint=0x17F, categories=["L", "Zs"])))
def test_letters_of_german_and_its_neighbours_count_one_each(text):
    import unicodedata

    assert length_of(text) == len(unicodedata.normalize("NFC", text))
