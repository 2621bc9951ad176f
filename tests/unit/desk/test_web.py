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
from tests.unit.flow.desk import EVERYBODY, PAGE, PERMALINK, Desk, told, work_item
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


def passed_on(desk: Desk, who: str) -> str:
    """The page that the other button leads to."""
    answer = desk.answer("POST", f"/a/{desk.token(who)}/pass")
    assert (answer["statusCode"], answer["headers"]["Location"]) == (303, f"../{desk.token(who)}")
    return opened(desk, who)


def messages(desk: Desk, who: str = "cigdem") -> str:
    """The list of messages behind a person's link."""
    answer = desk.answer("GET", f"/a/{desk.token(who)}/items")
    assert answer["statusCode"] == 200
    return str(answer["body"])


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
        "Noch nichts geantwortet. Auf Facebook ansehen www.facebook.com Alle Nachrichten dazu ansehen "
        "Noch kümmert sich niemand darum. Übernimmst du nicht, wird als Nächstes Ben geweckt. "
        "Ich kümmere mich Ich kann nicht – bitte weitergeben Dann wird gleich Ben gerufen"
    )


def test_the_page_is_in_the_language_of_its_reader_whatever_the_browser_speaks(desk: Desk) -> None:
    html = opened(desk, "tom", **{"accept-language": "de-DE,de;q=0.9"})
    assert '<html lang="en">' in html
    assert said(html) == (
        "Urgent Spielkiste for Tom This sounds like an emergency "
        "Mein Kind hat sich an eurem Spielzeug verletzt! "
        "Jana Vogt on Facebook Thursday, 24 December, 10:15 pm "
        "Nothing answered yet. See it on Facebook www.facebook.com See all messages about it "
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
    desk.is_about(steps=told(*EVERYBODY))
    html = said(opened(desk, "cigdem"))
    assert "Alle in der Reihe wurden schon geweckt." in html
    assert "Nach dir kommt niemand mehr" in html


def test_before_that_it_is_said_that_everybody_follows(desk: Desk) -> None:
    desk.is_about(steps={number: step for number, step in told(*EVERYBODY).items() if number < len(EVERYBODY)})
    html = said(opened(desk, "cigdem"))
    assert "werden als Nächstes alle geweckt" in html
    assert "Dann werden gleich alle gerufen" in html


@pytest.mark.parametrize(
    ("urgency", "pill", "title"),
    [
        ("urgent", "Dringend", "Das kann nicht warten"),
        ("high", "Wichtig", "Bitte sieh dir das an"),
        ("normal", "Normal", "Bitte sieh dir das an"),
        ("low", "Hat Zeit", "Bitte sieh dir das an"),
    ],
)
def test_how_urgent_it_is_and_its_topic_are_told(desk: Desk, urgency: str, pill: str, title: str) -> None:
    desk.is_about(sort="question", urgency=urgency, topic="rueckruf")
    html = said(opened(desk, "cigdem"))
    assert html.startswith(f"{pill} Spielkiste für Çiğdem {title} ")
    assert "22:15 Uhr Thema: rueckruf" in html


def test_a_topic_is_called_as_people_call_it(desk: Desk) -> None:
    topics = [{"name": "rueckruf", "words": ["Rückruf"], "experts": ["tom"]}]
    desk.configuration.community = community(critical_topics=topics)
    desk.is_about(topic="rueckruf")
    assert "22:15 Uhr Thema: Rückruf" in said(opened(desk, "cigdem"))


def test_what_was_answered_already_is_shown(desk: Desk) -> None:
    desk.is_about(answered="Hallo Jana, wir melden uns gleich.")
    html = said(opened(desk, "cigdem"))
    assert "Automatisch geantwortet: Hallo Jana, wir melden uns gleich." in html
    assert "Noch nichts geantwortet" not in html


# The way to the comment ---------------------------------------------------------------------------


def links(html: str) -> list[str]:
    return re.findall(r"<a [^>]*>", html)


def test_the_comment_is_one_tap_away_and_the_platform_learns_nothing_of_this_page(desk: Desk) -> None:
    link = f'<a class="go" href="{escape(PERMALINK)}" rel="noopener noreferrer">'
    assert link in links(opened(desk, "cigdem"))
    assert link in links(messages(desk))


@pytest.mark.parametrize(
    "permalink",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt://www.facebook.com/%0aalert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//elsewhere.example/",
        "/a/b",
        "https:///path",
        "https://",
        "http://[::1",
        "https://www.facebook.com@elsewhere.example/",
        "https://www.facebook.com\\@elsewhere.example/",
        "https://fаcebook.com/",
        "https://www.facebook.com/ x",
        "https://www.facebook.com/" + "x" * 2_000,
    ],
)
def test_what_is_no_plain_web_address_is_no_link(desk: Desk, permalink: str | None) -> None:
    desk.is_about(permalink=permalink)
    desk.messages.items = [work_item(permalink=permalink)]
    for html, ours in ((opened(desk, "cigdem"), 1), (messages(desk), 1)):
        assert len(links(html)) == ours
        assert "Auf Facebook ansehen" not in html


# Acknowledging ------------------------------------------------------------------------------------


def test_to_open_a_page_changes_nothing(desk: Desk) -> None:
    for _ in range(3):
        assert BUTTON["de"] in opened(desk, "cigdem")
    assert desk.journal.lines == []


def test_the_button_acknowledges_and_says_what_to_do_next(desk: Desk) -> None:
    html = pressed(desk, "cigdem")
    assert "Du hast es übernommen. Danke, Çiğdem! Antworte jetzt bitte selbst auf Facebook." in said(html)
    assert "<form" not in html
    assert "Auf Facebook ansehen" in html
    assert f"{desk.token('cigdem')}/items" in html, "it stays useful"
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


def test_the_forms_post_to_the_address_that_they_came_from(desk: Desk) -> None:
    forms = re.findall(r"<form[^>]*>", opened(desk, "cigdem"))
    assert forms == ['<form method="post">', f'<form method="post" action="{desk.token("cigdem")}/pass">']


# Passing on ---------------------------------------------------------------------------------------


def test_who_cannot_is_thanked_and_told_who_is_called(desk: Desk) -> None:
    html = passed_on(desk, "anna")
    assert "Danke, dass du Bescheid sagst. Jetzt wird Ben gerufen. Du musst nichts mehr tun." in said(html)
    assert said(html).endswith("Ich kümmere mich doch")
    desk.calls_the_next()
    assert "Ben ist gerufen. Du musst nichts mehr tun." in said(opened(desk, "anna"))


def test_pressing_twice_passes_on_once(desk: Desk) -> None:
    for _ in range(2):
        passed_on(desk, "anna")
    assert desk.journal.lines == ["later next 2", "pass on anna"]


def test_who_passed_on_may_take_it_after_all(desk: Desk) -> None:
    passed_on(desk, "anna")
    assert "Du hast es übernommen. Danke, Anna!" in said(pressed(desk, "anna"))


def test_where_nobody_follows_the_last_one_is_asked_to_think_again(desk: Desk) -> None:
    desk.is_about(steps=told(*EVERYBODY), passed=("anna", "ben", "marie"))
    assert "Nach dir kommt aber niemand mehr." in said(passed_on(desk, "cigdem"))


def test_what_somebody_took_meanwhile_is_not_passed_on_and_it_is_said_who_has_it(desk: Desk) -> None:
    pressed(desk, "cigdem")
    assert "Çiğdem kümmert sich darum. Du musst nichts tun." in said(passed_on(desk, "anna"))
    assert desk.pages.pages[PAGE].passed == ()


def test_an_onlooker_can_take_it_and_has_nothing_to_pass_on(desk: Desk) -> None:
    html = opened(desk, "ben")
    assert BUTTON["de"] in html
    assert "weitergeben" not in html


# Posts from elsewhere -----------------------------------------------------------------------------

HERE = "desk.example"
FROM_HERE: list[dict[str, str]] = [
    {},
    {"sec-fetch-site": "same-origin"},
    {"sec-fetch-site": "same-origin", "origin": "null"},
    {"sec-fetch-site": "none"},
    {"origin": "null"},
    {"origin": f"https://{HERE}", "host": HERE},
    {"origin": f"https://{HERE}", "host": "0123.lambda-url.eu-central-1.on.aws", "x-forwarded-host": HERE},
]
FROM_ELSEWHERE: list[dict[str, str]] = [
    {"sec-fetch-site": "cross-site"},
    {"sec-fetch-site": "cross-site", "origin": f"https://{HERE}", "host": HERE},
    {"sec-fetch-site": "same-site"},
    {"sec-fetch-site": "SAME-ORIGIN, cross-site"},
    {"origin": "https://elsewhere.example", "host": HERE},
    {"origin": f"https://{HERE}.elsewhere.example", "host": HERE},
    {"origin": f"https://{HERE}:8443", "host": HERE},
    {"origin": "https://elsewhere.example"},
    {"origin": HERE, "host": HERE},
]


@pytest.mark.parametrize("headers", FROM_HERE)
@pytest.mark.parametrize("button", ["", "/pass"])
def test_a_form_of_this_page_counts_in_every_browser(desk: Desk, button: str, headers: dict[str, str]) -> None:
    assert desk.answer("POST", f"/a/{desk.token('anna')}{button}", headers)["statusCode"] == 303
    assert desk.journal.lines != []


@pytest.mark.parametrize("headers", FROM_ELSEWHERE)
@pytest.mark.parametrize("button", ["", "/pass"])
def test_a_form_of_another_site_changes_nothing(desk: Desk, button: str, headers: dict[str, str]) -> None:
    answer = desk.answer("POST", f"/a/{desk.token('anna')}{button}", headers)
    assert answer["statusCode"] == 403
    assert "Das kam nicht von dieser Seite" in answer["body"]
    assert not [word for word in NOTHING_PERSONAL if word in answer["body"]]
    assert desk.journal.lines == []


# All messages -------------------------------------------------------------------------------------


def test_all_messages_are_listed_with_what_was_answered_and_why_they_wait(desk: Desk) -> None:
    desk.is_about(items=2)
    desk.messages.items = [
        work_item(1),
        work_item(
            2,
            author={"name": "Ole"},
            text="Bei uns auch!",
            answered="Hallo Ole, wir kümmern uns.",
            in_words=("Das ist eine Beschwerde.", "Es ist außerhalb der Zeiten."),
            permalink=None,
        ),
    ]
    assert said(messages(desk)) == (
        "Spielkiste für Çiğdem Alle Nachrichten dazu "
        "Mein Kind hat sich an eurem Spielzeug verletzt! Jana Vogt auf Facebook "
        "Donnerstag, 24. Dezember, 22:16 Uhr Noch nichts geantwortet. "
        "Warum ein Mensch antworten soll Das klingt nach einem Notfall. Auf Facebook ansehen www.facebook.com "
        "Bei uns auch! Ole auf Facebook Donnerstag, 24. Dezember, 22:17 Uhr "
        "Automatisch geantwortet: Hallo Ole, wir kümmern uns. "
        "Warum ein Mensch antworten soll Das ist eine Beschwerde. Es ist außerhalb der Zeiten. Zurück"
    )
    assert desk.journal.lines == []


def test_the_list_leads_back_to_the_page(desk: Desk) -> None:
    assert f'href="../{desk.token("cigdem")}"' in messages(desk)


def test_where_more_belong_to_it_than_are_shown_it_says_so(desk: Desk) -> None:
    desk.is_about(items=70)
    desk.messages.items = [work_item(number) for number in range(70)]
    assert "Gezeigt werden 50 von 70." in said(messages(desk))


def test_a_list_on_which_nothing_is_yet_says_to_come_again(desk: Desk) -> None:
    desk.messages.items = []
    assert "Noch steht hier nichts. Lade die Seite bitte gleich noch einmal." in said(messages(desk))


def test_fifty_of_the_longest_messages_make_a_page_that_lambda_can_answer_with(desk: Desk) -> None:
    """6 MB (Lambda Developer Guide, "Lambda quotas")."""
    hostile = "<\u202e😀\n'" * 4_000
    desk.messages.items = [
        work_item(number, text=hostile, answered=hostile, author={"name": "&" * 500}, in_words=("'" * 5_000,) * 40)
        for number in range(60)
    ]
    html = messages(desk)
    assert html.count("<article") == 50
    assert len(html.encode()) < 2_000_000
    assert "…" in html


def test_hostile_messages_are_shown_as_text(desk: Desk) -> None:
    desk.messages.items = [work_item(text=HOSTILE, author={"name": HOSTILE}, answered=HOSTILE, in_words=(HOSTILE,))]
    html = messages(desk)
    assert not re.search(r"<(script|img)", html)
    assert HOSTILE in said_of_quote(html)


def test_a_name_cannot_turn_our_own_words_round(desk: Desk) -> None:
    turned = "Jana\u202e\u2067 \n tgoV\u2066"
    desk.is_about(author=turned)
    desk.messages.items = [work_item(author={"name": turned})]
    for html in (opened(desk, "cigdem"), messages(desk)):
        assert "Jana tgoV auf Facebook" in html


# What shows nothing -------------------------------------------------------------------------------

NOTHING_PERSONAL = ("Spielkiste", "Facebook", "Jana", "Vogt", EMERGENCY[:10], "Çiğdem", "Anna", "Ben", "24. Dezember")


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize(
    ("path", "hours", "status"),
    [
        ("/a/{token}", 24, 410),
        ("/a/{token}x", 0, 410),
        ("/a/x{token}", 0, 410),
        ("/a/" + "A" * 32, 0, 410),
        ("/a/%00%ff", 0, 410),
        ("/a/../../etc/passwd", 0, 404),
        ("/a/", 0, 404),
        ("/", 0, 404),
        ("/a/{token}/more", 0, 404),
        ("/c/cigdem/more", 0, 404),
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


@pytest.mark.parametrize(("method", "what"), [("POST", "pass"), ("GET", "items")])
def test_an_expired_link_passes_nothing_on_and_lists_nothing(desk: Desk, method: str, what: str) -> None:
    desk.clock.forward(hours=24)
    answer = desk.answer(method, f"/a/{desk.token('cigdem')}/{what}")
    assert answer["statusCode"] == 410
    assert not [word for word in NOTHING_PERSONAL if word in answer["body"]]
    assert desk.journal.lines == []


@pytest.mark.parametrize(("method", "what"), [("GET", "pass"), ("POST", "items")])
def test_opening_the_buttons_address_passes_nothing_on(desk: Desk, method: str, what: str) -> None:
    assert desk.answer(method, f"/a/{desk.token('cigdem')}/{what}")["statusCode"] == 404
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
    bare, bare_list = (re.findall("<[a-z/]", html) for html in (opened(desk, "cigdem"), messages(desk)))
    desk.is_about(summary=text, author=author)
    desk.messages.items = [work_item(text=text, author={"name": author}, in_words=(text,))]
    html = opened(desk, "cigdem")
    assert re.findall("<[a-z/]", html) == bare
    assert re.findall("<[a-z/]", messages(desk)) == bare_list
    assert escape(text, quote=False).replace("'", "&#39;").replace('"', "&#34;") in html


def test_an_answer_loads_nothing_is_not_kept_not_framed_and_not_indexed(desk: Desk) -> None:
    answers: list[dict[str, Any]] = [desk.answer("GET", f"/a/{desk.token('cigdem')}") for _ in range(2)]
    answers.append(desk.answer("GET", f"/a/{desk.token('cigdem')}/items"))
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
        assert not re.search(r"<(script|link|img|iframe)|style=|src=", answer["body"])
    assert len(nonces) == 4


def test_both_languages_have_the_same_sentences_with_the_same_gaps() -> None:
    words = __import__("words").WORDS
    assert {key: set(re.findall(r"\{\w+\}", text)) for key, text in words["de"].items()} == {
        key: set(re.findall(r"\{\w+\}", text)) for key, text in words["en"].items()
    }
