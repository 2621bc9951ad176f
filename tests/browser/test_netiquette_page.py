"""The netiquette and its numbers in a real browser: for everybody, on any screen, by any means of reading."""

from collections.abc import Iterator
from itertools import pairwise
from threading import Thread
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from dankbar.model.community import Netiquette
from tests.unit.flow.public_pages import PublicPages, spielkiste

pytestmark = pytest.mark.browser

SMALL_PHONE = {"width": 320, "height": 568}
SCREEN = {"width": 1280, "height": 900}
PREFIX = "/_aws/lambda-url/0123"
"""Function URLs of the emulator have one; links must hold under any."""
PATHS = ("netiquette", "transparency")
LONG_WORD = "Donaudampfschifffahrtsgesellschaftskapitänsmützenverordnung"


class FunctionUrl:
    """Turns HTTP requests into events of a function URL, as Lambda does, and calls the function's own code."""

    def __init__(self, pages: PublicPages) -> None:
        self._pages = pages
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self.address = f"http://127.0.0.1:{self._server.port}{PREFIX}/"
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @Request.application
    def _answer(self, request: Request) -> Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        answer = self._pages.answer(request.path.removeprefix(PREFIX), request.query_string.decode(), headers)
        return Response(answer.get("body") or "", status=int(answer["statusCode"]), headers=answer["headers"])


@pytest.fixture
def pages() -> PublicPages:
    return PublicPages()


@pytest.fixture
def url(pages: PublicPages) -> Iterator[FunctionUrl]:
    url = FunctionUrl(pages)
    yield url
    url.close()


@pytest.fixture
def reader(chromium: Browser) -> Iterator[BrowserContext]:
    with chromium.new_context(viewport=SCREEN, locale="de-DE") as context:
        yield context


def opened(context: BrowserContext, address: str) -> Page:
    """A page on which nothing may go wrong."""
    page = context.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"an error on the page: {error}"))
    page.on("console", lambda said: pytest.fail(f"the console says: {said.text}") if _is_problem(said) else None)
    page.goto(address)
    return page


def _is_problem(said: Any) -> bool:
    return said.type == "error" and "favicon" not in said.location.get("url", "")


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [SCREEN, SMALL_PHONE], ids=["1280", "320"])
@pytest.mark.parametrize("path", PATHS)
def test_axe_finds_nothing_and_it_fits(
    chromium: Browser, url: FunctionUrl, path: str, size: Any, scheme: Any, language: str
) -> None:
    with chromium.new_context(viewport=size, color_scheme=scheme) as context:
        page = opened(context, f"{url.address}{path}?lang={language}")
        found = Axe().run(page)
        assert found.response["violations"] == []
        assert len(found.response["passes"]) > 15, "the check has really run"
        assert page.evaluate("document.documentElement.scrollWidth") == size["width"]


@pytest.mark.parametrize("path", PATHS)
def test_it_fits_with_long_words_and_letters_twice_as_large(
    chromium: Browser, pages: PublicPages, url: FunctionUrl, path: str
) -> None:
    long = {"de": LONG_WORD, "en": LONG_WORD}
    rule = {"number": 3, "title": long, "text": long, "breaks": ["abuse"]}
    pages.configuration.community = spielkiste(rules=[rule], changed_on="2026-01-01")
    with chromium.new_context(viewport=SMALL_PHONE) as context:
        page = opened(context, f"{url.address}{path}")
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate("document.documentElement.scrollWidth") == SMALL_PHONE["width"]


def test_the_browsers_language_is_spoken_and_the_other_is_one_click_away(
    reader: BrowserContext, url: FunctionUrl
) -> None:
    page = opened(reader, f"{url.address}netiquette")
    expect(page.get_by_role("heading", level=1)).to_have_text("Netiquette von Spielkiste")
    assert page.locator("html").get_attribute("lang") == "de"
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("House rules of Spielkiste")
    page.get_by_role("link", name="How often we hide something").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("How often Spielkiste hides something")
    page.get_by_role("link", name="House rules").click()
    assert page.url == f"{url.address}netiquette?lang=en"


@pytest.mark.parametrize("anchor", ["regel-3", "rule-3"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_an_address_leads_to_its_rule_in_either_language(
    chromium: Browser, url: FunctionUrl, language: str, anchor: str
) -> None:
    title = Netiquette.model_validate({}).rules[2].title.of(language)
    with chromium.new_context(viewport=SMALL_PHONE) as context:
        page = opened(context, f"{url.address}netiquette?lang={language}#{anchor}")
        expect(page.get_by_role("heading", name=title)).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("path", PATHS)
def test_it_is_in_order_for_who_has_it_read_aloud(reader: BrowserContext, url: FunctionUrl, path: str) -> None:
    page = opened(reader, f"{url.address}{path}")
    levels = [int(tag[1]) for tag in page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName)")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="English")).to_be_focused()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_on_paper_it_is_black_on_white_without_what_can_only_be_clicked(
    chromium: Browser, url: FunctionUrl, scheme: Any
) -> None:
    with chromium.new_context(viewport=SCREEN, color_scheme=scheme) as context:
        page = opened(context, f"{url.address}netiquette?lang=de")
        page.emulate_media(media="print", color_scheme=scheme)
        colours = page.evaluate(
            "(({color, backgroundColor}) => [color, backgroundColor])(getComputedStyle(document.body))"
        )
        assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]
        expect(page.get_by_role("link", name="English")).to_be_hidden()
        expect(page.get_by_role("heading", name="Keine Beleidigungen")).to_be_visible()
