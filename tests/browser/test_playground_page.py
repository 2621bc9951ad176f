"""The playground's page in a real browser, with a webhook at the other end and the test in the part of Dankbar."""

import json
from collections.abc import Iterator
from queue import Queue
from threading import Thread
from time import time
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect
from werkzeug.serving import make_server
from werkzeug.wrappers import Request as WebRequest
from werkzeug.wrappers import Response as WebResponse

from dankbar.errors import SignatureError
from dankbar.model.delivery import Request, Secrets
from dankbar.platforms import webhook_of
from dankbar_cli.playground import Playground

pytestmark = pytest.mark.browser

CHANNEL = "spielkiste-facebook"
SECRETS = Secrets(("app_secret_for_tests",))


class Webhook:
    """A webhook that lets nothing in but what is signed, and keeps the rest for the test."""

    def __init__(self) -> None:
        self.deliveries: Queue[bytes] = Queue()
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self.url = f"http://127.0.0.1:{self._server.port}/webhook"
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()

    @WebRequest.application
    def _answer(self, request: WebRequest) -> WebResponse:
        body = request.get_data()
        headers = {name.lower(): value for name, value in request.headers.items()}
        try:
            webhook_of("facebook").verify(Request("POST", headers, {}, "", body, time()), SECRETS)
        except SignatureError:
            return WebResponse(status=401)
        self.deliveries.put(body)
        return WebResponse("ok")

    def comment(self) -> dict[str, Any]:
        """The `value` of the next comment that is delivered."""
        delivery = json.loads(self.deliveries.get(timeout=10))
        value: dict[str, Any] = delivery["entry"][0]["changes"][0]["value"]
        return value


@pytest.fixture
def webhook() -> Iterator[Webhook]:
    webhook = Webhook()
    yield webhook
    webhook.close()


@pytest.fixture
def playground(webhook: Webhook) -> Iterator[Playground]:
    with Playground(webhooks={CHANNEL: webhook.url}, secrets={CHANNEL: SECRETS}) as running:
        yield running


@pytest.fixture
def dankbar(playground: Playground) -> Iterator[httpx.Client]:
    """What Dankbar would call with."""
    headers = {"authorization": "Bearer a-token"}
    with httpx.Client(base_url=f"{playground.url}/v26.0", headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture
def page(chromium: Browser, playground: Playground) -> Iterator[Page]:
    with chromium.new_context(locale="de-DE", viewport={"width": 1180, "height": 900}) as context:
        page = context.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda said: problems.append(said.text) if said.type == "error" else None)
        page.goto(playground.url)
        yield page
        assert problems == []


def write(page: Page, name: str, text: str) -> None:
    page.get_by_label("Name").fill(name)
    page.get_by_label("Text").fill(text)
    page.get_by_role("button", name="Senden").click()


def test_a_comment_is_delivered_signed_and_thanks_and_like_appear_by_themselves(
    page: Page, webhook: Webhook, dankbar: httpx.Client
) -> None:
    page.evaluate("window.stillTheSamePage = true")
    write(page, "Anna Schäfer", "Die Murmelbahn ist wunderschön! 😀")
    value = webhook.comment()
    assert (value["from"]["name"], value["message"]) == ("Anna Schäfer", "Die Murmelbahn ist wunderschön! 😀")
    thread = page.locator(".thread", has_text="wunderschön")
    expect(thread).to_contain_text("✓ zugestellt")
    expect(page.get_by_label("Text")).to_have_value("")

    page.get_by_label("Text").fill("Noch im Schreiben")
    thanks = "Liebe Anna, das freut uns riesig! Viel Spaß beim Bauen. Lena"
    assert dankbar.post(f"/{value['comment_id']}/comments", data={"message": thanks}).status_code == 200
    assert dankbar.post(f"/{value['comment_id']}/likes").status_code == 200

    expect(thread.locator(".answer")).to_contain_text(thanks)
    expect(thread.locator(".heart")).to_contain_text("♥ 1")
    expect(page.get_by_label("Text")).to_have_value("Noch im Schreiben")
    assert page.evaluate("window.stillTheSamePage")


def test_only_what_has_changed_is_replaced(page: Page, webhook: Webhook, dankbar: httpx.Client) -> None:
    write(page, "Anna", "Eins")
    first = webhook.comment()
    write(page, "Jonas", "Zwei")
    second = webhook.comment()
    expect(page.locator(".thread")).to_have_count(2)
    page.evaluate("for (const thread of document.querySelectorAll('.thread')) thread.marked = true")
    dankbar.post(f"/{second['comment_id']}", data={"is_hidden": "true"})
    expect(page.locator(".thread.is-hidden")).to_contain_text("Verborgen")
    marked = page.evaluate("[...document.querySelectorAll('.thread')].map((thread) => thread.marked === true)")
    assert marked == [True, False]
    assert page.locator("#comments").get_attribute("aria-live") == "polite"
    assert first["comment_id"] != second["comment_id"]


def test_a_script_in_a_comment_is_shown_as_text(page: Page, webhook: Webhook) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    write(page, "<b>Troll</b>", "<script>alert(1)</script><img src=x onerror=alert(2)>")
    webhook.comment()
    thread = page.locator(".thread")
    expect(thread.locator(".said")).to_have_text("<script>alert(1)</script><img src=x onerror=alert(2)>")
    assert thread.locator("script, img, b").count() == 0


def test_a_webhook_that_refuses_is_told(page: Page, playground: Playground) -> None:
    playground.connect(webhooks={}, secrets={CHANNEL: Secrets(("another_secret",))})
    write(page, "Anna", "Hallo!")
    expect(page.locator(".thread .problem")).to_contain_text("Nicht angenommen (401)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_fits_a_narrow_screen(chromium: Browser, playground: Playground, dankbar: httpx.Client, scheme: Any) -> None:
    long_word = "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller" * 3
    playground.tell("facebook", "1_2", long_word, f"{long_word} https://spielkiste.example/{'x' * 200}")
    dankbar.post("/1_2/comments", data={"message": long_word})
    with chromium.new_context(viewport={"width": 320, "height": 640}, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(f"{playground.url}/?lang=de")
        page.locator("#mood summary").click()
        expect(page.get_by_label("Fehler")).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        assert len(page.screenshot(full_page=True)) > 10_000


def test_it_works_without_javascript(chromium: Browser, playground: Playground, webhook: Webhook) -> None:
    with chromium.new_context(locale="en-GB", java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(playground.url)
        page.get_by_role("link", name="Question").click()
        page.get_by_role("button", name="Send").click()
        expect(page.locator(".thread")).to_contain_text("From what age")
        assert webhook.comment()["message"].startswith("From what age")
        assert page.url == f"{playground.url}/?lang=en#latest"
        page.locator("#mood summary").click()
        page.get_by_label("Too many requests").fill("100")
        page.get_by_role("button", name="Apply").click()
        expect(page.locator("#mood summary")).to_contain_text("moody")
        expect(page.get_by_label("Too many requests")).to_have_value("100")


def test_the_first_tab_stop_leads_to_the_form_and_every_field_has_a_name(page: Page) -> None:
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Zum Schreiben springen")).to_be_focused()
    page.get_by_text("Laune der Plattform").click()
    unnamed = page.evaluate(
        """[...document.querySelectorAll("input:not([type=hidden]), select, textarea")]
           .filter((field) => field.labels.length === 0).map((field) => field.name)"""
    )
    assert unnamed == []
    assert page.locator("h1").count() == 1
    assert page.locator("img:not([alt])").count() == 0
