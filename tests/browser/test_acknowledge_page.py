"""The page behind a page's link, in a real browser on a phone, woken at night."""

import re
from collections.abc import Iterator
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from tests.unit.flow.desk import EVERYBODY, PAGE, PERMALINK, Desk, told, work_item

pytestmark = pytest.mark.browser

PHONE = {"width": 360, "height": 740}
SMALL_PHONE = {"width": 320, "height": 568}
PREFIX = "/_aws/lambda-url/0123"
"""Function URLs of the emulator have one; a form must hold under any."""
TAKE, PASS = "Ich kümmere mich", re.compile("Ich kann nicht")
HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"
LONG = ("Mein Kind hat sich an eurem Kran verletzt, " + "Donaudampfschifffahrtsgesellschaftskapitän" * 6)[:299]


class FunctionUrl:
    """Turns HTTP requests into events of a function URL, as Lambda does, and calls the function's own code."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.requests: list[str] = []
        self.sites: list[str] = []
        """Where browsers said that a post came from."""
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self._url = f"http://127.0.0.1:{self._server.port}{PREFIX}"
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def link(self, who: str) -> str:
        return f"{self._url}/a/{self._desk.token(who)}"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    @Request.application
    def _answer(self, request: Request) -> Response:
        path = request.path.removeprefix(PREFIX)
        self.requests.append(f"{request.method} {path}")
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.sites += [headers["sec-fetch-site"]] if request.method == "POST" else []
        answer = self._desk.answer(request.method, path, headers)
        return Response(answer.get("body") or "", status=int(answer["statusCode"]), headers=answer["headers"])


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def url(desk: Desk) -> Iterator[FunctionUrl]:
    url = FunctionUrl(desk)
    yield url
    url.close()


@pytest.fixture
def phone(chromium: Browser) -> Iterator[BrowserContext]:
    with chromium.new_context(viewport=PHONE, locale="de-DE") as context:
        yield context


def opened(phone: BrowserContext, address: str) -> Page:
    """A page on which nothing may go wrong."""
    page = phone.new_page()
    page.on("pageerror", lambda error: pytest.fail(f"an error on the page: {error}"))
    page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    page.on("console", lambda said: pytest.fail(f"the console says: {said.text}") if _is_problem(said) else None)
    page.goto(address)
    return page


def _is_problem(said: Any) -> bool:
    return said.type == "error" and "410" not in said.text


def acknowledged_by(desk: Desk) -> str | None:
    return desk.pages.pages[PAGE].acknowledged_by


# Woken --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("javascript", [True, False], ids=["", "without JavaScript"])
@pytest.mark.parametrize(
    ("who", "button", "thanks"),
    [
        ("cigdem", TAKE, "Du hast es übernommen. Danke, Çiğdem!"),
        ("tom", "I’ll take care of it", "You have it. Thank you, Tom!"),
    ],
    ids=["German", "English"],
)
def test_one_look_and_one_tap_and_somebody_has_it(
    chromium: Browser, desk: Desk, url: FunctionUrl, javascript: bool, who: str, button: str, thanks: str
) -> None:
    with chromium.new_context(viewport=PHONE, java_script_enabled=javascript) as phone:
        page = opened(phone, url.link(who))
        expect(page.get_by_role("heading", level=1)).to_be_in_viewport()
        expect(page.get_by_role("button", name=button)).to_be_in_viewport(ratio=1)
        assert acknowledged_by(desk) is None
        page.get_by_role("button", name=button).click()
        expect(page.get_by_role("status")).to_contain_text(thanks)
        expect(page.get_by_role("button")).to_have_count(0)
    assert acknowledged_by(desk) == who


@pytest.mark.parametrize("javascript", [True, False], ids=["", "without JavaScript"])
def test_one_tap_passes_it_on_and_another_takes_it_after_all(
    chromium: Browser, desk: Desk, url: FunctionUrl, javascript: bool
) -> None:
    with chromium.new_context(viewport=PHONE, java_script_enabled=javascript) as phone:
        page = opened(phone, url.link("anna"))
        expect(page.get_by_role("button", name=PASS)).to_contain_text("Dann wird gleich Ben gerufen")
        page.get_by_role("button", name=PASS).click()
        expect(page.get_by_role("status")).to_contain_text("Jetzt wird Ben gerufen.")
        assert page.url == url.link("anna")
        assert (desk.pages.pages[PAGE].passed, acknowledged_by(desk)) == (("anna",), None)
        desk.calls_the_next()
        page.reload()
        expect(page.get_by_role("status")).to_contain_text("Ben ist gerufen.")
        page.get_by_role("button", name="Ich kümmere mich doch").click()
        expect(page.get_by_role("status")).to_contain_text("Danke, Anna!")
    assert acknowledged_by(desk) == "anna"
    assert url.sites == ["same-origin", "same-origin"]


def test_all_messages_are_one_tap_away_and_back(phone: BrowserContext, desk: Desk, url: FunctionUrl) -> None:
    desk.messages.items = [work_item(number, text=f"Nummer {number}") for number in (1, 2, 3)]
    page = opened(phone, url.link("cigdem"))
    page.get_by_role("link", name="Alle Nachrichten dazu ansehen").click()
    page.wait_for_url("**/items")
    assert page.get_by_role("article").locator("blockquote").all_inner_texts() == ["Nummer 1", "Nummer 2", "Nummer 3"]
    page.get_by_role("link", name="Zurück").click()
    page.wait_for_url(url.link("cigdem"))
    assert desk.journal.lines == []


def test_the_comment_is_opened_without_telling_the_platform_where_from(
    phone: BrowserContext, desk: Desk, url: FunctionUrl
) -> None:
    asked: list[dict[str, str]] = []
    phone.route("https://www.facebook.com/**", lambda route: (asked.append(route.request.headers), route.fulfill()))
    page = opened(phone, url.link("cigdem"))
    page.get_by_role("link", name="Auf Facebook ansehen").click()
    page.wait_for_url(PERMALINK)
    assert len(asked) == 1
    assert "referer" not in asked[0]


@pytest.mark.parametrize("what", ["", "/pass"])
def test_a_form_of_another_site_changes_nothing(phone: BrowserContext, desk: Desk, url: FunctionUrl, what: str) -> None:
    form = f'<form method="post" action="{url.link("anna")}{what}"><button>Gewonnen!</button></form>'
    phone.route("https://elsewhere.example/", lambda route: route.fulfill(body=form, content_type="text/html"))
    page = phone.new_page()
    page.goto("https://elsewhere.example/")
    page.get_by_role("button").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Das kam nicht von dieser Seite")
    assert url.sites == ["cross-site"]
    assert desk.journal.lines == []


def test_to_look_to_reload_and_to_go_back_change_nothing(phone: BrowserContext, desk: Desk, url: FunctionUrl) -> None:
    page = opened(phone, url.link("cigdem"))
    page.reload()
    page.goto("about:blank")
    page.go_back()
    assert acknowledged_by(desk) is None
    assert {request.split()[0] for request in url.requests} == {"GET"}


def test_after_the_tap_the_page_can_be_loaded_again_without_a_question(
    phone: BrowserContext, desk: Desk, url: FunctionUrl
) -> None:
    page = opened(phone, url.link("cigdem"))
    page.get_by_role("button", name=TAKE).click()
    expect(page.get_by_role("status")).to_contain_text("übernommen")
    assert page.url == url.link("cigdem")
    page.reload()
    expect(page.get_by_role("status")).to_contain_text("übernommen")
    assert [request.split()[0] for request in url.requests] == ["GET", "POST", "GET", "GET"]


def test_the_second_sees_who_has_it_also_where_both_had_the_page_open(
    phone: BrowserContext, desk: Desk, url: FunctionUrl
) -> None:
    first, second = opened(phone, url.link("anna")), opened(phone, url.link("cigdem"))
    first.get_by_role("button", name=TAKE).click()
    second.get_by_role("button", name=TAKE).click()
    expect(second.get_by_role("status")).to_contain_text("Anna kümmert sich darum. Du musst nichts tun.")
    assert acknowledged_by(desk) == "anna"


@pytest.mark.parametrize("change", ["expired", "tampered"])
def test_a_link_that_does_not_count_shows_nothing_personal(
    phone: BrowserContext, desk: Desk, url: FunctionUrl, change: str
) -> None:
    link = url.link("cigdem")
    if change == "expired":
        desk.clock.forward(days=1)
    page = opened(phone, link if change == "expired" else f"{link[:-1]}{'A' if link[-1] != 'A' else 'B'}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Dieser Link gilt nicht mehr")
    assert not re.search("Spielkiste|Facebook|Jana|Kind|Çiğdem|Anna", page.content())


def test_a_script_in_a_comment_is_shown_as_text(phone: BrowserContext, desk: Desk, url: FunctionUrl) -> None:
    desk.is_about(summary=HOSTILE, author="<b>Troll</b>")
    page = opened(phone, url.link("cigdem"))
    expect(page.locator("blockquote")).to_have_text(HOSTILE)
    assert page.locator("script, img, blockquote *, .by b b").count() == 0
    desk.messages.items = [work_item(text=HOSTILE, author={"name": HOSTILE}, in_words=(HOSTILE,))]
    page.get_by_role("link", name="Alle Nachrichten").click()
    expect(page.locator("blockquote")).to_have_text(HOSTILE)
    assert page.locator("script, img, blockquote *, .by b b, li *").count() == 0


def test_a_text_that_runs_to_the_left_does_not_turn_ours_round(
    phone: BrowserContext, desk: Desk, url: FunctionUrl
) -> None:
    desk.is_about(summary="\u202e\u2067verkehrt herum", author="שלום \u202eanaJ")
    page = opened(phone, url.link("cigdem"))
    assert page.locator("time").evaluate("element => getComputedStyle(element).direction") == "ltr"
    expect(page.locator(".by b")).to_have_text("שלום anaJ auf Facebook")


def test_the_policy_of_the_page_lets_no_script_run_even_one_that_got_in(
    phone: BrowserContext, desk: Desk, url: FunctionUrl
) -> None:
    page = phone.new_page()
    response = page.goto(url.link("cigdem"))
    assert response is not None
    assert "default-src 'none'" in response.headers["content-security-policy"]
    page.evaluate(
        """() => { const script = document.createElement("script");
                   script.textContent = "window.ran = true"; document.body.append(script); }"""
    )
    assert page.evaluate("window.ran") is None
    assert [request for request in url.requests if "/a/" not in request] in ([], ["GET /favicon.ico"])


# On any phone -------------------------------------------------------------------------------------

STATES: dict[str, Any] = {
    "open": {},
    "a storm, a long text": {"summary": LONG, "items": 50, "author": "Wolfgang-Maximilian " * 5},
    "everybody was woken": {"steps": told(*EVERYBODY), "answered": LONG, "topic": "rueckruf-" * 4 + "2026"},
    "passed": {"passed": ("cigdem",)},
    "nobody follows": {"steps": told(*EVERYBODY), "passed": EVERYBODY},
    "yours": {"acknowledged_by": "cigdem"},
    "theirs": {"acknowledged_by": "anna", "urgency": "high", "sort": "question"},
}
TOWER = "Z\u0351\u036b" * 100
MESSAGES: dict[str, list[Any]] = {
    "none": [],
    "three": [work_item(1), work_item(2, answered="Hallo!", permalink=None), work_item(3, in_words=())],
    "hostile": [
        work_item(text="x" * 20_000, author={"name": "W" * 500}, in_words=("y" * 3_000,) * 20),
        work_item(text="\u202e" + HOSTILE * 300, author={"name": HOSTILE}, answered="\n" * 9_000 + "z"),
        work_item(text=TOWER, author={"name": TOWER}, permalink=f"https://{'a' * 63}.{'b' * 63}.example/" + "c" * 900),
    ],
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, SMALL_PHONE], ids=["360", "320"])
@pytest.mark.parametrize("state", STATES)
def test_it_fits_and_can_be_read(
    chromium: Browser, desk: Desk, url: FunctionUrl, state: str, size: Any, scheme: Any
) -> None:
    desk.is_about(**STATES[state])
    with chromium.new_context(viewport=size, color_scheme=scheme) as phone:
        page = opened(phone, url.link("cigdem"))
        assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
        for button in page.get_by_role("button").all():
            expect(button).to_be_in_viewport(ratio=1)
            box = button.bounding_box()
            assert box is not None
            assert box["height"] >= 48
        assert _too_pale(page) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, SMALL_PHONE], ids=["360", "320"])
@pytest.mark.parametrize("which", MESSAGES)
def test_the_messages_fit_and_can_be_read(
    chromium: Browser, desk: Desk, url: FunctionUrl, which: str, size: Any, scheme: Any
) -> None:
    desk.messages.items = MESSAGES[which]
    with chromium.new_context(viewport=size, color_scheme=scheme) as phone:
        page = opened(phone, f"{url.link('cigdem')}/items")
        assert page.evaluate("document.documentElement.scrollWidth") == size["width"]
        assert page.get_by_role("article").count() == len(MESSAGES[which])
        assert page.locator("h1").count() == page.locator("main").count() == 1
        assert _too_pale(page) == []


def test_the_button_that_takes_it_is_where_the_thumb_is_and_far_larger_than_a_thumb(
    phone: BrowserContext, url: FunctionUrl
) -> None:
    page = opened(phone, url.link("cigdem"))
    take, hand_on = (page.get_by_role("button", name=name).bounding_box() for name in (TAKE, PASS))
    assert take is not None
    assert hand_on is not None
    assert take["y"] > PHONE["height"] / 2
    assert take["height"] >= 64
    assert hand_on["height"] >= 48
    assert hand_on["y"] - (take["y"] + take["height"]) >= 12, "no tap meant for one hits the other"


def test_both_buttons_are_in_sight_on_a_phone_held_sideways(chromium: Browser, desk: Desk, url: FunctionUrl) -> None:
    desk.is_about(**STATES["a storm, a long text"])
    with chromium.new_context(viewport={"width": 740, "height": 360}) as phone:
        page = opened(phone, url.link("cigdem"))
        for name in (TAKE, PASS):
            expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
        box = page.locator(".actions").bounding_box()
        assert box is not None
        assert box["height"] < 360 / 3, "the text can still be read"


def test_at_night_no_large_area_glares(chromium: Browser, desk: Desk, url: FunctionUrl) -> None:
    with chromium.new_context(viewport=PHONE, color_scheme="dark") as phone:
        page = opened(phone, url.link("cigdem"))
        grounds = page.evaluate(
            """() => [...document.querySelectorAll("body, .said, .status, .actions, button, .pill")].map(
                 (element) => getComputedStyle(element).backgroundColor.match(/[\\d.]+/g).map(Number))"""
        )
    brightest = [max(colour[:3]) for colour in grounds if len(colour) == 3 or colour[3] > 0]
    assert len(brightest) >= 6
    assert max(brightest) < 128


def test_it_fits_where_letters_are_twice_as_large(chromium: Browser, desk: Desk, url: FunctionUrl) -> None:
    desk.is_about(**STATES["a storm, a long text"])
    with chromium.new_context(viewport=SMALL_PHONE) as phone:
        page = opened(phone, url.link("cigdem"))
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate("document.documentElement.scrollWidth") == SMALL_PHONE["width"]
        take = page.get_by_role("button", name=TAKE)
        expect(take).to_be_in_viewport(ratio=1)
        box = take.bounding_box()
        assert box is not None
        assert box["height"] < SMALL_PHONE["height"] / 3, "the text can still be read"


def test_it_can_be_used_by_keyboard_and_read_aloud(phone: BrowserContext, desk: Desk, url: FunctionUrl) -> None:
    page = opened(phone, url.link("cigdem"))
    assert page.locator("html").get_attribute("lang") == "de"
    assert page.locator("h1").count() == page.locator("main").count() == 1
    assert page.title() == "Dringend: Spielkiste"
    for name in ("Auf Facebook ansehen", "Alle Nachrichten dazu ansehen"):
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name=name)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=TAKE)).to_be_focused()
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    page.keyboard.press("Enter")
    expect(page.get_by_role("status")).to_contain_text("übernommen")


def _too_pale(page: Page) -> list[str]:
    """Texts whose contrast is below 4.5 : 1 (WCAG 2.2, 1.4.3), by the colours that the browser computed."""
    found: list[str] = page.evaluate(
        """() => {
          const parts = (colour) => colour.match(/[\\d.]+/g).map(Number);
          const light = ([r, g, b]) => {
            const linear = (c) => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
            const [x, y, z] = [r, g, b].map((c) => linear(c / 255));
            return .2126 * x + .7152 * y + .0722 * z;
          };
          const ground = (element) => {
            for (let each = element; each; each = each.parentElement) {
              const colour = parts(getComputedStyle(each).backgroundColor);
              if (colour.length === 3 || colour[3] > 0) return colour;
            }
            return [255, 255, 255];
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const pale = [];
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.textContent.trim()) continue;
            const [a, b] = [light(parts(getComputedStyle(element).color)), light(ground(element))];
            const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (contrast < 4.5) pale.push(`${contrast.toFixed(2)} ${texts.currentNode.textContent.trim()}`);
          }
          return pale;
        }"""
    )
    return found
