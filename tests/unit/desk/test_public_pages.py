"""The netiquette and its numbers: what everybody may read, in two languages, and what search engines are told."""

import re
from datetime import date
from html import unescape
from typing import Any

import pytest

from dankbar.model.community import Netiquette
from dankbar.model.moderation import Month
from tests.unit.flow.public_pages import CONTACT, IMPRINT, PublicPages, spielkiste
from tests.unit.spielkiste import local

HOSTILE = "<script>alert(1)</script>{{ 7 * 7 }}"


@pytest.fixture
def pages() -> PublicPages:
    return PublicPages()


def opened(pages: PublicPages, path: str, query: str = "", **headers: str) -> str:
    answer = pages.answer(path, query, headers)
    assert answer["statusCode"] == 200
    return str(answer["body"])


def said(html: str) -> str:
    """What a person reads: the text without its tags, white space aside."""
    return " ".join(unescape(re.sub(r"<(style|title).*?</\1>|<[^>]*>", " ", html, flags=re.DOTALL)).split())


def rows(html: str) -> list[str]:
    return [said(row) for row in re.findall(r"<tr>.*?</tr>", html, re.DOTALL)]


# The netiquette -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [
        ("", "", "de"),
        ("", "de-DE,de;q=0.9,en;q=0.8", "de"),
        ("", "en-GB,en;q=0.9,de;q=0.8", "en"),
        ("", "fr-FR,en;q=0.9", "en"),
        ("", "fr-FR,tr", "de"),
        ("lang=en", "de-DE", "en"),
        ("lang=de", "en", "de"),
        ("lang=xx", "en", "en"),
        ("lang=", "en", "en"),
    ],
)
@pytest.mark.parametrize("path", ["/netiquette", "/transparency"])
def test_the_language_is_the_one_asked_for_else_the_browsers_else_german(
    pages: PublicPages, path: str, query: str, accepted: str, language: str
) -> None:
    answer = pages.answer(path, query, {"accept-language": accepted} if accepted else {})
    assert f'<html lang="{language}">' in answer["body"]
    assert answer["headers"]["Content-Language"] == language
    assert answer["headers"]["Vary"] == "Accept-Language"


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_rule_stands_on_the_page_with_number_title_and_text(pages: PublicPages, language: str) -> None:
    text = said(opened(pages, "/netiquette", f"lang={language}"))
    rules = Netiquette.model_validate({}).rules
    assert len(rules) == 7
    for rule in rules:
        assert f"{rule.number}. {rule.title.of(language)} {rule.text.of(language)}" in text


def test_each_rule_has_an_address_of_its_own_in_both_languages(pages: PublicPages) -> None:
    for language in ("de", "en"):
        html = opened(pages, "/netiquette", f"lang={language}")
        ids = re.findall(r'id="([^"]+)"', html)
        assert {f"{word}-{number}" for word in ("regel", "rule") for number in range(1, 8)} <= set(ids)
        assert len(ids) == len(set(ids))


def test_contact_imprint_and_the_date_of_the_last_change_are_on_it(pages: PublicPages) -> None:
    german, english = opened(pages, "/netiquette", "lang=de"), opened(pages, "/netiquette", "lang=en")
    assert f'href="mailto:{CONTACT}"' in german
    assert f'href="{IMPRINT}"' in german
    assert "Zuletzt geändert am 25.\u00a0November 2026" in re.sub(r"<[^>]*>", "", german)
    assert "Last changed on 25\u00a0November 2026" in re.sub(r"<[^>]*>", "", english)


def test_without_contact_and_imprint_it_says_nothing_of_them(pages: PublicPages) -> None:
    pages.configuration.community = spielkiste(contact=None, imprint_url=None)
    html = opened(pages, "/netiquette", "lang=de")
    assert "mailto" not in html
    assert "Impressum" not in html


def test_that_writers_are_told_stands_there_only_where_they_are(pages: PublicPages) -> None:
    assert "welche Regel das war" not in opened(pages, "/netiquette")
    pages.configuration.community = spielkiste(tell_writer=True)
    assert "welche Regel das war" in opened(pages, "/netiquette")


def test_a_contact_can_be_a_page(pages: PublicPages) -> None:
    pages.configuration.community = spielkiste(contact="https://spielkiste.example/kontakt?a=1&b=2")
    assert 'href="https://spielkiste.example/kontakt?a=1&amp;b=2"' in opened(pages, "/netiquette")


def test_rules_of_ones_own_stand_in_place_of_ours_and_are_text_not_markup(pages: PublicPages) -> None:
    own = {"number": 12, "title": {"de": HOSTILE, "en": HOSTILE}, "text": {"de": HOSTILE, "en": HOSTILE}}
    pages.configuration.community = spielkiste(rules=[own], changed_on="2025-03-01")
    html = opened(pages, "/netiquette")
    assert "<script" not in html
    assert f"12. {HOSTILE} {HOSTILE}" in said(html)
    assert "Keine Beleidigungen" not in html
    assert 'datetime="2025-03-01"' in html


# Search engines and browsers ----------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/netiquette", "/transparency"])
def test_search_engines_may_find_both_languages(pages: PublicPages, path: str) -> None:
    answer = pages.answer(path, "lang=en")
    html, origin = answer["body"], f"https://abc.lambda-url.eu-central-1.on.aws{path}"
    assert "X-Robots-Tag" not in answer["headers"]
    assert f'<link rel="canonical" href="{origin}?lang=en">' in html
    assert f'hreflang="de" href="{origin}?lang=de"' in html
    assert f'hreflang="x-default" href="{origin}"' in html
    (description,) = re.findall(r'<meta name="description" content="([^"]+)">', html)
    assert 50 <= len(description) <= 160
    assert re.search(r"<title>[^<]*Spielkiste[^<]*</title>", html)


def test_the_address_is_the_desks_own_domain_whatever_the_request_says(pages: PublicPages) -> None:
    pages.base_url = "https://dankbar.spielkiste.example"
    html = opened(pages, "/netiquette", "lang=de", host="evil.example")
    assert '<link rel="canonical" href="https://dankbar.spielkiste.example/netiquette?lang=de">' in html
    assert "evil" not in html


@pytest.mark.parametrize("path", ["/netiquette", "/transparency"])
def test_the_page_is_kept_for_five_minutes_and_nothing_runs_or_loads_on_it(pages: PublicPages, path: str) -> None:
    answer = pages.answer(path)
    headers = answer["headers"]
    assert headers["Cache-Control"] == "public, max-age=300"
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert not re.search(r"<script|<img|@import|url\(", answer["body"])
    assert answer["body"] == pages.answer(path)["body"], "the same for everybody"


def test_no_other_path_is_public(pages: PublicPages) -> None:
    for path in ("/", "/netiquette/", "/netiquette/../config", "/Netiquette", "/transparency/2026-11"):
        assert pages.answer(path)["statusCode"] == 404


# The numbers --------------------------------------------------------------------------------------


def test_the_numbers_are_those_of_twelve_months_by_rule_and_by_month(pages: PublicPages) -> None:
    table = rows(opened(pages, "/transparency", "lang=en"))
    assert pages.counts.asked == [("2025-12", "2026-11")]
    assert table[:8] == [
        "Rule hidden deleted shown again",
        "1. Be kind 0 0 0",
        "2. Criticism is welcome 0 0 0",
        "3. No insults 17 0 2",
        "4. Nothing private 0 0 0",
        "5. No advertising 104 17 0",
        "6. Stay on topic 0 0 0",
        "7. Only what is yours 0 0 0",
    ]
    assert table[8:] == [
        "Former rule 9 0 1 0",
        "All rules 121 18 2",
        "Rule hidden deleted shown again",
        "3. No insults 4 0 0",
        "Former rule 9 0 1 0",
        "Rule hidden deleted shown again",
        "3. No insults 12 0 2",
        "5. No advertising 104 17 0",
        "Rule hidden deleted shown again",
        "3. No insults 1 0 0",
    ]


def test_months_are_the_latest_first_and_called_by_name(pages: PublicPages) -> None:
    headings = re.findall(r"<h3[^>]*>([^<]+)</h3>", opened(pages, "/transparency", "lang=de"))
    assert headings == ["November 2026", "Oktober 2026", "Februar 2026"]


@pytest.mark.parametrize(
    ("now", "span"),
    [
        ("2026-01-01T00:30", ("2025-02", "2026-01")),
        ("2025-12-31T23:30", ("2025-01", "2025-12")),
    ],
)
def test_a_month_begins_at_the_brands_midnight(pages: PublicPages, now: str, span: tuple[str, str]) -> None:
    pages.now = local(now).timestamp()
    opened(pages, "/transparency")
    assert pages.counts.asked == [span]


def test_where_nothing_was_hidden_it_says_so(pages: PublicPages) -> None:
    pages.counts.there = []
    html = opened(pages, "/transparency", "lang=de")
    assert "In dieser Zeit mussten wir nichts verbergen." in html
    assert "<table" not in html


def test_the_date_of_the_rules_is_needed_with_rules_of_ones_own() -> None:
    netiquette: Any = Netiquette.model_validate({})
    assert netiquette.changed_on == date(2026, 11, 25)
    assert Month(month="2026-11").of("hide", 3) == 0
