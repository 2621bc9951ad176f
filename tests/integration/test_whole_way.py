"""The way of an event on the deployed template: from a signed POST to thanks, the humans' queue and a page."""

import json
import time
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from datetime import datetime

import httpx
import pytest

from dankbar_cli import demo
from dankbar_cli.local import Local
from dankbar_cli.samples import all_samples, deliver, instant_of, sample_at
from dankbar_cli.stack import Stack
from tests.integration.comments import as_sample, comment

NOON_ON_TUESDAY = datetime(2026, 11, 24, 12, 0)
CHRISTMAS_EVENING = datetime(2026, 12, 24, 20, 30)


def eventually[Found](look: Callable[[], Found], seconds: float = 60) -> Found:
    """What `look` finds as soon as it finds something."""
    deadline = time.monotonic() + seconds
    while True:
        found = look()
        if found or time.monotonic() > deadline:
            return found
        time.sleep(0.2)


def post(local: Local, body: bytes, at: datetime, channel: str = "spielkiste-facebook") -> httpx.Response:
    target = local.community.channel(channel)
    assert target is not None
    sample = as_sample(target.platform, body)
    return deliver(sample, local.webhook(target), local.stack.inbound(target), instant_of(at, local.community))


def quiet(local: Local) -> bool:
    return local.stack.open_deliveries() == 0 and local.stack.waiting() == 0


def test_every_sample_settles_as_it_expects(local: Local) -> None:
    reports = demo.run(local, all_samples(), lambda _: None)
    differences = {
        report.sample: [*report.unexpected, *(event.unexpected for event in report.events if event.unexpected)]
        for report in reports
        if not report.as_expected
    }
    assert differences == {}
    assert len(reports) >= 40


def test_praise_at_noon_is_thanked_and_liked_and_pages_nobody(local: Local) -> None:
    pages = len(local.stack.pages())
    praise = comment("Ihr seid einfach super, danke!", author="Anna Sommer")
    assert post(local, praise.body, NOON_ON_TUESDAY).status_code == 200
    replies = eventually(lambda: local.playground.state().replies.get(praise.id))
    assert replies is not None
    assert "Anna" in replies[0].text
    assert eventually(lambda: local.playground.state().likes.get(praise.id))
    assert eventually(lambda: quiet(local))
    assert praise.item not in {item.id for item in local.stack.items()}
    assert len(local.stack.pages()) == pages


def test_an_injury_on_christmas_evening_is_queued_urgent_and_pages_the_person_on_call(local: Local) -> None:
    hurt = comment("Mein Kind hat sich an eurem Spielzeug verletzt!", author="Sabine Winter")
    assert post(local, hurt.body, CHRISTMAS_EVENING).status_code == 200
    waiting = eventually(lambda: [item for item in local.stack.items() if item.id == hurt.item])
    assert [item.urgency for item in waiting] == ["urgent"]
    page_id = eventually(lambda: local.stack.page_of("spielkiste-facebook:emergency", hurt.item))
    assert eventually(lambda: next(page for page in local.stack.pages() if page.id == page_id).told)[0] == "jonas"
    told = eventually(lambda: [text for text in local.phones.look()["jonas"] if "Dringend" in text])
    assert told
    assert hurt.id not in local.playground.state().replies
    assert hurt.id not in local.playground.state().likes


def test_an_insult_is_neither_thanked_nor_liked_and_waits_for_a_human(local: Local) -> None:
    insult = comment("Ihr seid doch alle Vollidioten, verpisst euch!", author="Kalle Zorn")
    assert post(local, insult.body, NOON_ON_TUESDAY).status_code == 200
    waiting = eventually(lambda: [item for item in local.stack.items() if item.id == insult.item])
    assert [item.urgency for item in waiting] == ["high"]
    assert eventually(lambda: quiet(local))
    assert insult.id not in local.playground.state().replies
    assert insult.id not in local.playground.state().likes


def test_the_same_person_is_thanked_once_a_day_and_a_delivery_again_changes_nothing(local: Local) -> None:
    first = comment("Ihr seid einfach super, danke!", author="Tina Immerda", author_id="77")
    second = comment("Danke, ihr seid wirklich super!", author="Tina Immerda", author_id="77")
    for body in (first.body, first.body, second.body, first.body):
        assert post(local, body, NOON_ON_TUESDAY).status_code == 200
    assert eventually(lambda: local.playground.state().likes.get(second.id))
    assert eventually(lambda: quiet(local))
    replies = local.playground.state().replies
    assert len(replies.get(first.id, ())) + len(replies.get(second.id, ())) == 1


def test_the_link_in_a_page_acknowledges_it(local: Local) -> None:
    hurt = comment("Hilfe, mein Sohn hat ein Teil verschluckt!", author="Jana Not")
    post(local, hurt.body, CHRISTMAS_EVENING)
    page_id = eventually(lambda: local.stack.page_of("spielkiste-facebook:emergency", hurt.item))
    assert page_id is not None
    text = eventually(lambda: texts_about(local, page_id).get("jonas"))[0]
    link = local.on_this_machine(text.split()[-1])
    assert len(text) <= 160
    page = httpx.get(link, timeout=30)
    assert page.status_code == 200
    assert "Ich kümmere mich" in page.text
    assert acknowledged_by(local.stack, page_id) is None
    assert "übernommen" in httpx.post(link, timeout=30, follow_redirects=True).text
    assert acknowledged_by(local.stack, page_id) == "jonas"
    assert "Ich kümmere mich" not in httpx.get(link, timeout=30).text
    changed = f"{link[:-1]}{'A' if link[-1] != 'A' else 'B'}"
    assert httpx.get(changed, timeout=30).status_code == 410


def texts_about(local: Local, page_id: str) -> dict[str, list[str]]:
    """What is on each phone with a link to that page."""

    def is_about(text: str) -> bool:
        return "/a/" in text and urlsafe_b64decode(text.rpartition("/a/")[2])[:6].hex() == page_id

    return {who: found for who, texts in local.phones.look().items() if (found := [t for t in texts if is_about(t)])}


def acknowledged_by(stack: Stack, page_id: str | None) -> str | None:
    return next(page.acknowledged_by for page in stack.pages() if page.id == page_id)


@pytest.fixture
def unstored(local: Local) -> Iterator[None]:
    """What happens in the test stores no delivery."""
    assert eventually(lambda: quiet(local))
    before = len(local.stack.events())
    yield
    assert local.stack.open_deliveries() == 0
    assert len(local.stack.events()) == before


@pytest.mark.usefixtures("unstored")
def test_what_is_not_signed_is_refused_and_not_stored(local: Local) -> None:
    url = f"{local.webhook_url}facebook/spielkiste-facebook"
    body = comment("Ihr seid super!", author="Fälscher").body
    wrong = {"x-hub-signature-256": "sha256=" + "0" * 64}
    assert httpx.post(url, content=body, timeout=30).status_code == 401
    assert httpx.post(url, content=body, headers=wrong, timeout=30).status_code == 401
    assert httpx.post(f"{local.webhook_url}facebook/nobody", content=body, timeout=30).status_code == 404
    assert httpx.post(f"{local.webhook_url}", content=body, timeout=30).status_code == 404
    assert httpx.put(url, content=body, timeout=30).status_code == 405
    assert httpx.post(url, content=b"x" * (6 * 1024 * 1024 + 1), headers=wrong, timeout=60).status_code == 413


def test_handshakes_of_facebook_and_x(local: Local) -> None:
    facebook = local.community.channel("spielkiste-facebook")
    x = local.community.channel("spielkiste-x")
    assert facebook is not None
    assert x is not None
    asked = {"hub.mode": "subscribe", "hub.challenge": "1158201444"}
    good = asked | {"hub.verify_token": local.stack.inbound(facebook).verify_token}
    assert httpx.get(local.webhook(facebook), params=good, timeout=30).text == "1158201444"
    wrong = httpx.get(local.webhook(facebook), params=asked | {"hub.verify_token": "wrong"}, timeout=30)
    assert wrong.status_code == 403
    answer = httpx.get(local.webhook(x), params={"crc_token": "Y2hhbGxlbmdl"}, timeout=30)
    assert json.loads(answer.text)["response_token"].startswith("sha256=")


def test_explain_says_what_the_stack_then_does(local: Local) -> None:
    from dankbar_cli.explain import explain
    from dankbar_cli.samples import EVENTS, channel_for

    sample = sample_at(EVENTS / "facebook" / "emergency-christmas.json")
    at = instant_of(CHRISTMAS_EVENING, local.community)
    (found,) = explain(sample, channel_for(sample, local.community), local.community, at)
    assert [type(action).__name__ for action in found.decision.actions] == ["Queue", "Page"]
