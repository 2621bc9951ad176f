"""Standard Webhooks: what goes back to the customer's system, and what its answers mean."""

import base64
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
import respx
import time_machine
from jsonschema import Draft202012Validator

from dankbar.errors import DankbarError, RateLimited, Refused, Temporary, TokenExpired, Unclear
from dankbar.model.community import Channel
from dankbar.model.delivery import Request, Secrets
from dankbar.model.event import Event, Kind
from dankbar.platforms.standard_webhooks import api as module
from dankbar.platforms.standard_webhooks.webhook import verify

NOW = datetime(2026, 11, 24, 11, 0, 5, tzinfo=UTC)
SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OLD_SECRET = "whsec_" + base64.b64encode(b"the secret of before, 32 bytes!!").decode()
REPLY_URL = "https://shop.example:8443/hooks/dankbar?shop=7"
SCHEMA = Path(__file__).parents[3] / "infra" / "schemas" / "reply.v1.schema.json"
REPLY_SCHEMA = Draft202012Validator(json.loads(SCHEMA.read_bytes()))
SHOP = {"name": "spielkiste-shop", "platform": "standard_webhooks", "account_id": "spielkiste-shop"}
EVENT = Event(
    platform="standard_webhooks",
    channel="spielkiste-shop",
    id="comment:c-48211",
    kind=Kind.COMMENT,
    occurred_at=NOW,
    target="c-48211",
    extra={"id": "c-48211"},
)
TEXT = "Vielen Dank, liebe Anna! 😊 Jonas"
CALLS = {
    "reply": lambda api: api.reply(EVENT, TEXT),
    "private_reply": lambda api: api.private_reply(EVENT, TEXT),
    "like": lambda api: api.like(EVENT),
    "hide": lambda api: api.hide(EVENT),
    "unhide": lambda api: api.unhide(EVENT),
    "delete": lambda api: api.delete(EVENT),
}


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def shop():
    with respx.mock:
        yield respx.post(REPLY_URL).respond(204)


def connect(token=SECRET, base_url=None, reply_url=REPLY_URL):
    return module.connect(Channel(**SHOP, reply_url=reply_url), token, base_url)


def posted(shop):
    return json.loads(shop.calls.last.request.content)


@pytest.mark.parametrize("action", CALLS)
def test_each_action_is_posted_as_a_message_of_the_contract(shop, action):
    CALLS[action](connect())
    request, message = shop.calls.last.request, posted(shop)
    REPLY_SCHEMA.validate(message)
    assert str(request.url) == REPLY_URL
    assert request.headers["content-type"] == "application/json"
    assert message["type"] == "dankbar.reply.v1"
    assert message["timestamp"] == "2026-11-24T11:00:05Z"
    assert message["data"] == {
        "id": request.headers["webhook-id"],
        "in_reply_to": "c-48211",
        "target": "c-48211",
        "action": action,
        **({"text": TEXT} if "reply" in action else {}),
    }


def test_a_message_names_what_to_act_on_where_that_is_not_the_event(shop):
    connect().hide(EVENT.model_copy(update={"target": "post-9"}))
    data = posted(shop)["data"]
    assert (data["in_reply_to"], data["target"]) == ("c-48211", "post-9")


def arrived(shop):
    request = shop.calls.last.request
    return Request("POST", dict(request.headers), {}, "", request.content, NOW.timestamp())


def test_a_message_is_signed_like_any_standard_webhook(shop):
    connect().reply(EVENT, TEXT)
    verify(arrived(shop), Secrets((SECRET,)))


def test_while_the_outgoing_secret_rotates_both_sign(shop):
    connect(token=f"{SECRET} {OLD_SECRET}\n").reply(EVENT, TEXT)
    verify(arrived(shop), Secrets((SECRET,)))
    verify(arrived(shop), Secrets((OLD_SECRET,)))


def id_after(call, shop):
    call(connect())
    return shop.calls.last.request.headers["webhook-id"]


@pytest.mark.parametrize("action", ["reply", "private_reply", "like", "delete"])
def test_the_same_action_tried_again_has_the_same_id_so_that_it_is_carried_out_once(shop, clock, action):
    first = id_after(CALLS[action], shop)
    clock.shift(timedelta(hours=3))
    assert id_after(CALLS[action], shop) == first


def test_different_actions_and_events_have_different_ids(shop):
    other = EVENT.model_copy(update={"id": "comment:c-2"})
    ids = [id_after(call, shop) for call in CALLS.values()]
    ids.append(id_after(lambda api: api.reply(other, TEXT), shop))
    assert len(set(ids)) == len(ids)


def test_a_colleagues_answer_after_the_automatic_one_is_not_taken_for_the_same(shop):
    assert id_after(CALLS["reply"], shop) != id_after(lambda api: api.reply(EVENT, "Sie geht ab drei Jahren."), shop)


def test_hiding_again_after_showing_is_not_taken_for_the_first_time(shop, clock):
    first = id_after(CALLS["hide"], shop)
    clock.shift(timedelta(seconds=30))
    assert id_after(CALLS["hide"], shop) != first


def test_an_answer_returns_the_id_under_which_it_was_posted(shop):
    returned = connect().reply(EVENT, TEXT)
    assert returned == shop.calls.last.request.headers["webhook-id"]


def test_there_is_no_need_to_find_our_own_reply(shop):
    assert connect().find_own_reply(EVENT, TEXT) is None
    assert not shop.called
    assert module.CAPABILITIES.reply_is_idempotent
    assert not module.CAPABILITIES.finds_own_reply


@respx.mock
def test_the_base_url_replaces_scheme_host_and_port_only():
    route = respx.post("http://127.0.0.1:9000/hooks/dankbar?shop=7").respond(200, text="x" * 1_000_000)
    connect(base_url="http://127.0.0.1:9000/ignored").like(EVENT)
    assert route.called


@pytest.mark.parametrize("reply_url", [None, "https://", "https://shop.example:port/"])
def test_without_an_address_the_setting_is_named(reply_url):
    with pytest.raises(Refused, match=r"channels\.spielkiste-shop\.reply_url is (missing|no address)"):
        connect(reply_url=reply_url).like(EVENT)


@pytest.mark.parametrize("token", ["", "geheim", "whpk_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAAAA"])
def test_without_a_signing_secret_nothing_is_sent(shop, token):
    with pytest.raises(TokenExpired, match="store one like whsec_"):
        connect(token=token).like(EVENT)
    assert not shop.called


@pytest.mark.parametrize("text", ["", "x" * 4001])
def test_an_empty_or_too_long_answer_is_refused_before_it_is_sent(shop, text):
    with pytest.raises(Refused, match="1 to 4000 characters"):
        connect().reply(EVENT, text)
    assert not shop.called


def test_the_longest_answer_stays_below_the_advised_20_kb(shop):
    connect().reply(EVENT, "😍" * module.CAPABILITIES.length)
    assert len(shop.calls.last.request.content) < 20_000


def test_what_json_cannot_carry_is_replaced_in_an_answer(shop):
    connect().reply(EVENT, "a\ud800\0")
    assert posted(shop)["data"]["text"] == "a\ufffd\ufffd"


@pytest.mark.parametrize(
    ("status", "error", "says"),
    [
        (301, Refused, "redirects"),
        (307, Refused, "redirects"),
        (400, Refused, "refuses"),
        (401, TokenExpired, "secret"),
        (403, TokenExpired, "secret"),
        (404, Refused, "set it to the address"),
        (408, Temporary, "too slow"),
        (410, Refused, "switched off"),
        (425, Temporary, "later"),
        (429, RateLimited, "fewer"),
        (500, Temporary, "failed"),
        (501, Refused, "does not offer"),
        (502, Temporary, "failed"),
        (503, Temporary, "failed"),
        (504, Temporary, "failed"),
        (599, Temporary, "failed"),
        (777, Temporary, "failed"),
    ],
)
def test_what_an_answer_means(shop, status, error, says):
    shop.respond(status, headers={"location": "https://elsewhere.example/"}, text="<html>")
    with pytest.raises(error, match=f"reply_url answered {status}: .*{says}") as raised:
        connect().reply(EVENT, TEXT)
    assert type(raised.value) is error
    assert len(shop.calls) == 1


@pytest.mark.parametrize(
    ("written", "until"),
    [
        ("120", NOW + timedelta(minutes=2)),
        ("0", NOW),
        ("Tue, 24 Nov 2026 12:00:00 GMT", datetime(2026, 11, 24, 12, tzinfo=UTC)),
        ("Tue, 24 Nov 2026 12:00:00 -0000", datetime(2026, 11, 24, 12, tzinfo=UTC)),
        ("Tue, 24 Nov 2020 12:00:00 GMT", NOW),
        ("Tue, 24 Nov 9999 12:00:00 GMT", NOW + timedelta(days=30)),
        ("Fri, 31 Dec 9999 23:59:59 -2359", None),
        ("9" * 5000, NOW + timedelta(days=30)),
        ("999999999", NOW + timedelta(days=30)),
        ("-5", None),
        ("1.5", None),
        ("bald", None),
        ("", None),
    ],
    ids=lambda value: str(value)[:40],
)
@pytest.mark.parametrize(
    ("status", "error"), [(429, RateLimited), (503, Temporary), (502, Temporary), (504, Temporary)]
)
def test_retry_after_is_obeyed(shop, status, error, written, until):
    shop.respond(status, headers={"retry-after": written})
    with pytest.raises(error) as raised:
        connect().like(EVENT)
    assert raised.value.until == until


@pytest.mark.parametrize(
    "failure",
    [
        httpx.ConnectError("refused"),
        httpx.ConnectTimeout("slow"),
        httpx.ReadTimeout("slow"),
        httpx.WriteTimeout("slow"),
        httpx.PoolTimeout("full"),
        httpx.ReadError("lost"),
        httpx.RemoteProtocolError("nonsense"),
    ],
    ids=lambda failure: type(failure).__name__,
)
def test_whatever_is_lost_on_the_way_may_simply_be_sent_again(shop, failure):
    shop.mock(side_effect=failure)
    with pytest.raises(Temporary, match=type(failure).__name__) as raised:
        connect().reply(EVENT, TEXT)
    assert not isinstance(raised.value, Unclear)


@pytest.mark.parametrize("status", [301, 400, 401, 410, 429, 503])
def test_errors_name_no_secret_no_text_and_no_query(shop, status):
    shop.respond(status, text=f"{TEXT} {SECRET}")
    with pytest.raises(DankbarError) as raised:
        connect().reply(EVENT, TEXT)
    assert not any(word in str(raised.value) for word in (SECRET, SECRET[6:], "Anna", "shop=7"))


def test_the_time_outs_are_explicit(shop):
    connect().like(EVENT)
    assert shop.calls.last.request.extensions["timeout"] == {"connect": 3.0, "read": 8.0, "write": 8.0, "pool": 8.0}


# A post of the brand's own -------------------------------------------------------------------------

STARTER_SCHEMA = Draft202012Validator(json.loads(SCHEMA.with_name("starter.v1.schema.json").read_bytes()))


def test_a_starter_is_posted_as_a_message_of_its_own_contract(shop):
    made = connect().publish("Was spielt ihr?", "0a1b2c3d")
    message = posted(shop)
    STARTER_SCHEMA.validate(message)
    assert message["type"] == "dankbar.starter.v1"
    assert message["data"] == {"id": made, "text": "Was spielt ihr?"}
    assert shop.calls.last.request.headers["webhook-id"] == made
    verify(arrived(shop), Secrets((SECRET,)))


def test_the_same_starter_again_has_the_same_id_and_another_one_has_not(shop):
    assert connect().publish("A", "0a1b2c3d") == connect().publish("A", "0a1b2c3d")
    assert connect().publish("A", "0a1b2c3d") != connect().publish("A", "1a1b2c3d")


@pytest.mark.parametrize("text", ["", "x" * 4_001])
def test_a_starter_that_no_receiver_takes_is_refused(shop, text):
    with pytest.raises(Refused):
        connect().publish(text, "0a1b2c3d")
    assert not shop.called
