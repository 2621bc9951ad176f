"""The desk's pages: a request of the function URL in, HTML out."""

import re
from datetime import UTC, datetime, timedelta
from html import escape, unescape
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.domain.wording import moment_in_words
from dankbar.model.community import Community
from tests.unit.flow.desk import PAGE, Desk, page, told
from tests.unit.spielkiste import CHRISTMAS_EVE, EMERGENCY, community

BUTTON = {"de": "Ich kümmere mich", "en": "I’ll take care of it"}


@pytest.fixture
def desk() -> Desk:
    return Desk()


def opened(desk: Desk, who: str, **headers: str) -> str:
    """The page behind a person's link."""
    answer = desk.answer("GET", f"/a/{desk.token(who)}", headers)
    assert answer["statusCode"] == 200
    return str(answer["body"])


def pressed(desk: Desk, who: str) -> str:
    """The page that the button leads to."""
    path = f"/a/{desk.token(who)}"
    answer = desk.answer("POST", path)
    assert answer["statusCode"] == 303
    assert answer["headers"]["Location"] == desk.token(who), "relative, so that it holds under any path and domain"
    return str(desk.answer("GET", path)["body"])


def said(html: str) -> str:
    """What a person reads: the text without its tags, white space aside."""
    body = re.sub(r"<(style|title).*?</\1>|<[^>]*>", " ", html, flags=re.DOTALL)
    return " ".join(unescape(body).split())


# What a page says ---------------------------------------------------------------------------------


def test_who_is_woken_reads_what_happened_where_and_when_and_what_follows(desk: Desk) -> None:
    assert said(opened(desk, "cigdem")) == (
        "Dringend Spielkiste für Çiğdem Das klingt nach einem Notfall "
        "Mein Kind hat sich an eurem Spielzeug verletzt! "
        "Jana Vogt auf Facebook Donnerstag, 24. Dezember, 22:15 Uhr "
        "Noch kümmert sich niemand darum. Übernimmst du nicht, wird als Nächstes Ben geweckt. "
        "Ich kümmere mich"
    )


def test_the_page_is_in_the_language_of_its_reader_whatever_the_browser_speaks(desk: Desk) -> None:
    html = opened(desk, "tom", **{"accept-language": "de-DE,de;q=0.9"})
    assert '<html lang="en">' in html
    assert said(html) == (
        "Urgent Spielkiste for Tom This sounds like an emergency "
        "Mein Kind hat sich an eurem Spielzeug verletzt! "
        "Jana Vogt on Facebook Thursday, 24 December, 10:15 pm "
        "Nobody is taking care of it yet. If you don’t, Ben is woken next. "
        "I’ll take care of it"
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [("de", "Sonntag, 29. März, 3\u00a0Uhr"), ("en", "Sunday, 29 March, 3\u00a0am")],
)
def test_dates_are_worded_from_our_own_tables_in_the_brands_zone(language: str, words: str) -> None:
    assert moment_in_words(datetime(2026, 3, 29, 1, 0, tzinfo=UTC), "Europe/Berlin", language) == words


def test_a_rehearsal_shows_the_time_that_is_rehearsed(desk: Desk) -> None:
    desk.is_about(opened_at=CHRISTMAS_EVE + timedelta(days=7), clock_offset=7 * 86_400)
    assert "Donnerstag, 31. Dezember, 22:15 Uhr" in said(opened(desk, "cigdem"))


@pytest.mark.parametrize(("items", "words"), [(2, "noch eine dringende Meldung"), (50, "noch 49 dringende Meldungen")])
def test_a_storm_is_told_with_its_number(desk: Desk, items: int, words: str) -> None:
    assert words not in said(opened(desk, "cigdem"))
    desk.is_about(items=items)
    assert words in said(opened(desk, "cigdem"))


def test_a_writer_without_a_name_and_a_summary_that_was_cut(desk: Desk) -> None:
    desk.is_about(author=None, summary="x" * 300)
    assert "x… Jemand ohne Namen auf Facebook" in said(opened(desk, "cigdem"))


def test_on_a_channel_of_ones_own_the_channel_is_named(desk: Desk) -> None:
    desk.is_about(platform="standard_webhooks", channel="spielkiste-shop")
    assert "Jana Vogt auf spielkiste-shop" in said(opened(desk, "cigdem"))


def test_after_everybody_was_woken_nobody_is_promised_to_be_next(desk: Desk) -> None:
    desk.is_about(steps=told(*page().line))
    assert "Alle in der Reihe wurden schon geweckt." in said(opened(desk, "cigdem"))


# Acknowledging ------------------------------------------------------------------------------------


def test_to_open_a_page_changes_nothing(desk: Desk) -> None:
    for _ in range(3):
        assert BUTTON["de"] in opened(desk, "cigdem")
    assert desk.journal.lines == []


def test_the_button_acknowledges_and_says_what_to_do_next(desk: Desk) -> None:
    html = pressed(desk, "cigdem")
    assert "Du hast es übernommen. Danke, Çiğdem! Antworte jetzt bitte selbst auf Facebook." in said(html)
    assert "<form" not in html
    assert desk.pages.pages[PAGE].acknowledged_by == "cigdem"


def test_the_second_person_sees_who_has_it_and_may_sleep_on(desk: Desk) -> None:
    pressed(desk, "tom")
    html = opened(desk, "cigdem")
    assert "Tom kümmert sich darum. Du musst nichts tun." in said(html)
    assert "<form" not in html
    pressed(desk, "cigdem")
    assert desk.pages.pages[PAGE].acknowledged_by == "tom"


def test_what_a_former_colleague_took_is_still_taken(desk: Desk) -> None:
    pressed(desk, "tom")
    desk.configuration.community = without_tom()
    html = opened(desk, "cigdem")
    assert "Jemand aus dem Team kümmert sich darum." in said(html)
    assert "<form" not in html


def without_tom() -> Community:
    people = [person.model_dump() for person in community().people if person.id != "tom"]
    week = {"rotations": [{"name": "W", "people": ["cigdem"], "starts": "2026-01-05"}], "last_resort": "marie"}
    return community(people=people, on_call=week)


def test_the_form_posts_to_the_address_that_it_came_from(desk: Desk) -> None:
    (form,) = re.findall(r"<form[^>]*>", opened(desk, "cigdem"))
    assert form == '<form method="post">'


# What shows nothing -------------------------------------------------------------------------------

NOTHING_PERSONAL = ("Spielkiste", "Facebook", "Jana", "Vogt", EMERGENCY[:10], "Çiğdem", "Anna", "Ben", "24. Dezember")


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("path", "hours", "status"),
    [
        ("/a/{token}", 24, 410),
        ("/a/{token}x", 0, 410),
        ("/a/x{token}", 0, 410),
        ("/a/" + "A" * 28, 0, 410),
        ("/a/%00%ff", 0, 410),
        ("/a/../../etc/passwd", 0, 404),
        ("/a/", 0, 404),
        ("/", 0, 404),
        ("/a/{token}/more", 0, 404),
    ],
)
def test_any_other_link_shows_nothing_personal_and_changes_nothing(
    desk: Desk, method: str, path: str, hours: int, status: int
) -> None:
    desk.clock.forward(hours=hours)
    answer = desk.answer(method, path.format(token=desk.token("cigdem")))
    assert answer["statusCode"] == status
    assert "Dieser Link gilt nicht mehr" in answer["body"]
    assert not [word for word in NOTHING_PERSONAL if word in answer["body"]]
    assert desk.journal.lines == []


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH"])
def test_other_methods_do_nothing(desk: Desk, method: str) -> None:
    assert desk.answer(method, f"/a/{desk.token('cigdem')}")["statusCode"] == 404
    assert desk.journal.lines == []


@pytest.mark.parametrize(
    ("wished", "language"),
    [
        ("de-DE,de;q=0.9,en;q=0.8", "de"),
        ("en-GB,en;q=0.9", "en"),
        ("EN", "en"),
        ("fr-FR, fr;q=0.9, en;q=0.5", "en"),
        ("fr", "de"),
        ("*", "de"),
        ("", "de"),
        ("\x00,;=,,", "de"),
    ],
)
def test_a_stranger_is_told_so_in_the_browsers_language(desk: Desk, wished: str, language: str) -> None:
    html = desk.answer("GET", "/a/nothing", {"accept-language": wished})["body"]
    assert f'<html lang="{language}">' in html


def test_without_any_header_a_stranger_is_answered_too(desk: Desk) -> None:
    assert desk.answer("GET", "/")["statusCode"] == 404


def test_while_the_table_does_not_answer_the_page_says_to_come_again_and_not_why(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: str) -> None:
        raise RuntimeError("the table is gone: arn:aws:dynamodb:…")

    monkeypatch.setattr(desk.pages, "page", broken)
    for method in ("GET", "POST"):
        answer = desk.answer(method, f"/a/{desk.token('cigdem')}")
        assert answer["statusCode"] == 503
        assert "Das hat gerade nicht geklappt" in answer["body"]
        assert "arn:" not in answer["body"]


# Nothing of what people write is more than text ---------------------------------------------------

HOSTILE = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>{{ 7 * 7 }}{% raw %}"


def test_what_people_write_is_shown_as_text(desk: Desk) -> None:
    desk.is_about(summary=HOSTILE, author="</title><b>Troll</b>")
    html = opened(desk, "cigdem")
    assert HOSTILE in said_of_quote(html)
    assert not re.search(r"<(script|img)|<b>Troll", html)
    assert "49" not in html


def said_of_quote(html: str) -> str:
    (quote,) = re.findall(r"<blockquote[^>]*>(.*?)</blockquote>", html, flags=re.DOTALL)
    return unescape(quote)


@given(text=st.text(min_size=1, max_size=299), author=st.text(max_size=50))
def test_no_text_and_no_name_becomes_markup(text: str, author: str) -> None:
    desk = Desk()
    bare = re.findall("<[a-z/]", opened(desk, "cigdem"))
    desk.is_about(summary=text, author=author)
    html = opened(desk, "cigdem")
    assert re.findall("<[a-z/]", html) == bare
    assert escape(text, quote=False).replace("'", "&#39;").replace('"', "&#34;") in html


def test_an_answer_loads_nothing_is_not_kept_not_framed_and_not_indexed(desk: Desk) -> None:
    answers: list[dict[str, Any]] = [desk.answer("GET", f"/a/{desk.token('cigdem')}") for _ in range(2)]
    answers.append(desk.answer("GET", "/nothing"))
    nonces = set()
    for answer in answers:
        headers = answer["headers"]
        nonce = re.search(r"style-src 'nonce-([\w-]{22})'", headers["Content-Security-Policy"])
        assert nonce is not None
        assert f'<style nonce="{nonce[1]}">' in answer["body"]
        nonces.add(nonce[1])
        policy = headers["Content-Security-Policy"]
        for rule in ("default-src 'none'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"):
            assert rule in policy
        assert headers["Content-Type"] == "text/html; charset=utf-8"
        assert headers["Cache-Control"] == "no-store"
        assert headers["Referrer-Policy"] == "no-referrer", "the address is the key"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Robots-Tag"] == "noindex"
        assert not re.search(r"<(script|link|img|iframe)|style=|https?://", answer["body"])
    assert len(nonces) == 3


def test_both_languages_have_the_same_sentences_with_the_same_gaps() -> None:
    words = __import__("words").WORDS
    assert {key: set(re.findall(r"\{\w+\}", text)) for key, text in words["de"].items()} == {
        key: set(re.findall(r"\{\w+\}", text)) for key, text in words["en"].items()
    }
