"""The calls on a Page: what goes out, and what every answer means."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs

import httpx
import pytest
import respx
import time_machine

from dankbar.errors import DankbarError, Gone, RateLimited, Refused, Temporary, TokenExpired, Unclear
from dankbar.model.community import Channel
from dankbar.model.event import Event, Kind
from dankbar.model.platform import Api
from dankbar.platforms import outbound_of
from dankbar.platforms.facebook.api import CAPABILITIES, PAUSE, connect

PAGE = "1234567890321"
TOKEN = "EAABtestTOKEN123"
NOW = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
GRAPH = "https://graph.facebook.com/v26.0"
CHANNEL = Channel(name="spielkiste-facebook", platform="facebook", account_id=PAGE)
TEXT = "Danke, liebe Anna! – Lena"


@pytest.fixture(autouse=True)
def _noon() -> Any:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def graph() -> Any:
    with respx.mock(base_url=GRAPH) as router:
        yield router


@pytest.fixture
def api() -> Api:
    return connect(CHANNEL, TOKEN)


def event(kind: Kind = Kind.COMMENT, **other: Any) -> Event:
    fields: dict[str, Any] = {
        "platform": "facebook",
        "channel": "spielkiste-facebook",
        "id": "comment:901_903",
        "kind": kind,
        "occurred_at": NOW,
        "target": "901_903",
        "thread": f"{PAGE}_901",
    }
    return Event(**fields | other)


MESSAGE = event(Kind.MESSAGE, target="m_1", thread="6001")


def form(call: respx.models.Call) -> dict[str, list[str]]:
    return parse_qs(call.request.content.decode())


def failure(code: int | str | None, subcode: int | None = None, status: int = 400, **more: Any) -> httpx.Response:
    error = {"message": f"Secret {TOKEN} of Anna", "type": "OAuthException", "code": code, "error_subcode": subcode}
    return httpx.Response(status, json={"error": error | {"fbtrace_id": "EJplcsCHuLu"} | more})


# What goes out -----------------------------------------------------------------------------------


def test_a_reply_is_a_comment_under_the_comment(graph: respx.Router, api: Api) -> None:
    route = graph.post("/901_903/comments").respond(json={"id": "901_999"})
    assert api.reply(event(), TEXT) == "901_999"
    assert form(route.calls.last) == {"message": [TEXT]}
    assert route.calls.last.request.headers["authorization"] == f"Bearer {TOKEN}"
    assert TOKEN not in str(route.calls.last.request.url)


def test_a_like_has_no_body(graph: respx.Router, api: Api) -> None:
    route = graph.post("/901_903/likes").respond(json={"success": True})
    api.like(event())
    assert route.calls.last.request.content == b""


@pytest.mark.parametrize(("method", "hidden"), [("hide", "true"), ("unhide", "false")])
def test_hiding_and_showing_again(graph: respx.Router, api: Api, method: str, hidden: str) -> None:
    route = graph.post("/901_903").respond(json={"success": "true"})
    getattr(api, method)(event())
    assert form(route.calls.last) == {"is_hidden": [hidden]}


def test_deleting(graph: respx.Router, api: Api) -> None:
    route = graph.delete("/901_903").respond(json=True)
    api.delete(event())
    assert route.call_count == 1


@pytest.mark.parametrize(
    ("what", "recipient"),
    [
        (event(), {"comment_id": "901_903"}),
        (event(Kind.POST, target=f"{PAGE}_901"), {"post_id": f"{PAGE}_901"}),
    ],
)
def test_a_private_reply_goes_to_the_author_of_the_comment_or_post(
    graph: respx.Router, api: Api, what: Event, recipient: dict[str, str]
) -> None:
    route = graph.post(f"/{PAGE}/messages").respond(json={"recipient_id": "6001", "message_id": "m_9"})
    assert api.private_reply(what, TEXT) == "m_9"
    assert json.loads(route.calls.last.request.content) == {"recipient": recipient, "message": {"text": TEXT}}


@pytest.mark.parametrize("method", ["reply", "private_reply"])
def test_a_message_is_answered_in_its_conversation(graph: respx.Router, api: Api, method: str) -> None:
    route = graph.post(f"/{PAGE}/messages").respond(json={"recipient_id": "6001", "message_id": "m_9"})
    assert getattr(api, method)(MESSAGE, TEXT) == "m_9"
    assert json.loads(route.calls.last.request.content) == {
        "recipient": {"id": "6001"},
        "messaging_type": "RESPONSE",
        "message": {"text": TEXT},
    }


def test_an_edited_message_is_answered_in_its_conversation_too(graph: respx.Router, api: Api) -> None:
    graph.post(f"/{PAGE}/messages").respond(json={"message_id": "m_9"})
    edit = event(Kind.EDIT, target="m_1", thread="6001", extra={"conversation": "true"})
    assert api.reply(edit, TEXT) == "m_9"


def test_an_id_from_outside_cannot_leave_its_place_in_the_path(graph: respx.Router, api: Api) -> None:
    route = graph.post(url__regex=".*").respond(json={"id": "1"})
    api.reply(event(target="9/../me?x=1#y"), TEXT)
    assert route.calls.last.request.url.raw_path == b"/v26.0/9%2F..%2Fme%3Fx%3D1%23y/comments"


def test_the_playground_stands_in_for_facebook(respx_mock: respx.Router) -> None:
    respx_mock.post("http://127.0.0.1:4242/v26.0/901_903/comments").respond(json={"id": "901_999"})
    assert connect(CHANNEL, TOKEN, "http://127.0.0.1:4242/").reply(event(), TEXT) == "901_999"


@pytest.mark.parametrize("token", ["", "zwei worte", "tök3n", "a\nb", "x" * 5_000])
def test_what_is_no_token_is_reported_without_naming_it(token: str) -> None:
    with pytest.raises(TokenExpired) as caught:
        connect(CHANNEL, token)
    assert not token or token not in str(caught.value)


def test_the_capabilities_say_what_a_page_can_do() -> None:
    assert outbound_of("facebook").CAPABILITIES is CAPABILITIES
    assert CAPABILITIES.thank_by_default
    assert CAPABILITIES.finds_own_reply


# What is refused without a call --------------------------------------------------------------------


@pytest.mark.parametrize("extra", [{"elsewhere": "true"}, {"page": "555"}, {"standby": "true"}])
@pytest.mark.parametrize("method", ["reply", "like", "hide", "unhide", "delete", "private_reply", "find_own_reply"])
def test_nothing_is_tried_where_the_page_has_no_say(
    graph: respx.Router, api: Api, method: str, extra: dict[str, str]
) -> None:
    arguments = (TEXT,) if "reply" in method else ()
    with pytest.raises(Refused):
        getattr(api, method)(event(Kind.MENTION, extra=extra), *arguments)
    assert not graph.calls


@pytest.mark.parametrize("method", ["like", "hide", "unhide", "delete"])
def test_messages_cannot_be_liked_hidden_or_deleted(graph: respx.Router, api: Api, method: str) -> None:
    with pytest.raises(Refused):
        getattr(api, method)(MESSAGE)
    assert not graph.calls


@pytest.mark.parametrize("target", [None, "", ".", ".."])
def test_an_event_without_a_target_is_refused(graph: respx.Router, api: Api, target: str | None) -> None:
    with pytest.raises(Refused):
        api.reply(event(target=target), TEXT)
    with pytest.raises(Refused):
        api.like(event(target=target))
    assert not graph.calls


def test_a_text_that_is_too_long_is_refused(graph: respx.Router, api: Api) -> None:
    with pytest.raises(Refused, match="8001"):
        api.reply(event(), "x" * 8_001)
    with pytest.raises(Refused, match="2001"):
        api.reply(MESSAGE, "x" * 2_001)
    assert not graph.calls


def test_a_private_reply_is_possible_for_seven_days(graph: respx.Router, api: Api) -> None:
    graph.post(f"/{PAGE}/messages").respond(json={"message_id": "m_9"})
    assert api.private_reply(event(occurred_at=NOW - timedelta(days=7)), TEXT) == "m_9"
    with pytest.raises(Refused, match="seven days"):
        api.private_reply(event(occurred_at=NOW - timedelta(days=7, seconds=1)), TEXT)
    with pytest.raises(Refused):
        api.private_reply(event(Kind.REVIEW), TEXT)


# Finding our own answer -------------------------------------------------------------------------------


def said(who: str | None, text: object, its_id: str = "901_999") -> dict[str, Any]:
    return {"id": its_id, "message": text} | ({"from": {"id": who, "name": "X"}} if who else {})


def test_our_own_reply_is_found_by_author_and_text(graph: respx.Router, api: Api) -> None:
    others = [said("7001", TEXT, "1"), said(PAGE, "Anderes", "2"), said(None, TEXT, "3"), said(PAGE, 5, "4")]
    route = graph.get("/901_903/comments").respond(json={"data": [*others, said(PAGE, f" {TEXT}\n")]})
    assert api.find_own_reply(event(), TEXT) == "901_999"
    query = dict(route.calls.last.request.url.params)
    assert query == {"fields": "id,from,message", "order": "reverse_chronological", "limit": "100"}


def test_our_own_reply_is_not_there(graph: respx.Router, api: Api) -> None:
    graph.get("/901_903/comments").respond(json={"data": [said("7001", TEXT)], "paging": {"cursors": {"after": "Z"}}})
    assert api.find_own_reply(event(), TEXT) is None


def test_an_answer_to_an_answer_is_looked_for_under_the_first_comment_too(graph: respx.Router, api: Api) -> None:
    graph.get("/901_903/comments").respond(json={"data": []})
    graph.get("/901_902/comments").respond(json={"data": [said(PAGE, TEXT)]})
    assert api.find_own_reply(event(parent="901_902"), TEXT) == "901_999"


def test_paging_follows_the_cursor_and_never_an_address(graph: respx.Router, api: Api) -> None:
    paging = {"cursors": {"after": "QVFI"}, "next": "https://evil.example/steal"}
    pages = [{"data": [said("7001", TEXT)], "paging": paging}, {"data": [said(PAGE, TEXT)]}]
    route = graph.get("/901_903/comments").mock(side_effect=[httpx.Response(200, json=page) for page in pages])
    assert api.find_own_reply(event(), TEXT) == "901_999"
    assert [call.request.url.params.get("after") for call in route.calls] == [None, "QVFI"]
    assert {call.request.url.host for call in route.calls} == {"graph.facebook.com"}


def test_paging_ends_after_a_bounded_number_of_pages(graph: respx.Router, api: Api) -> None:
    endless = {"data": [said("7001", "x")], "paging": {"cursors": {"after": "QVFI"}, "next": "https://x.example"}}
    route = graph.get("/901_903/comments").respond(json=endless)
    with pytest.raises(Refused, match="by hand"):
        api.find_own_reply(event(), TEXT)
    assert route.call_count == 5


def test_our_own_message_is_found_in_the_conversation(graph: respx.Router, api: Api) -> None:
    conversation = {"id": "t_1", "messages": {"data": [said("6001", TEXT, "m_1"), said(PAGE, TEXT, "m_9")]}}
    route = graph.get(f"/{PAGE}/conversations").respond(json={"data": [conversation]})
    assert api.find_own_reply(MESSAGE, TEXT) == "m_9"
    query = dict(route.calls.last.request.url.params)
    assert (query["platform"], query["user_id"]) == ("messenger", "6001")


@pytest.mark.parametrize("answer", [{}, {"data": None}, [], "x", 5])
def test_a_list_of_another_shape_is_temporary(graph: respx.Router, api: Api, answer: object) -> None:
    graph.get("/901_903/comments").respond(json=answer)
    with pytest.raises(Temporary) as caught:
        api.find_own_reply(event(), TEXT)
    assert type(caught.value) is Temporary


# What an answer means ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (failure(1), Temporary),
        (failure(2, status=500), Temporary),
        (failure(99999, is_transient=True), Temporary),
        (failure(99999, status=503), Temporary),
        (failure(1, 1357046), Unclear),
        (failure(4), RateLimited),
        (failure(17), RateLimited),
        (failure(32, status=403), RateLimited),
        (failure(341), RateLimited),
        (failure(613, is_transient=True), RateLimited),
        (failure(80001), RateLimited),
        (failure(80006), RateLimited),
        (failure(102), TokenExpired),
        (failure(190, 463, status=401), TokenExpired),
        (failure("190"), TokenExpired),
        (failure(100, 33), Gone),
        (failure(33), Gone),
        (failure(803, status=404), Gone),
        (failure(100), Refused),
        (failure(100, 2018001), Refused),
        (failure(3), Refused),
        (failure(10), Refused),
        (failure(10, 2018278), Refused),
        (failure(200, status=403), Refused),
        (failure(299), Refused),
        (failure(300), Refused),
        (failure(368), Refused),
        (failure(506), Refused),
        (failure(551), Refused),
        (failure(10900), Refused),
        (failure(None), Refused),
        (failure(None, status=200), Refused),
        (httpx.Response(400, json={"error": "text"}), Refused),
        (httpx.Response(401, text="nope"), TokenExpired),
        (httpx.Response(404, text="nope"), Refused),
        (httpx.Response(302, headers={"location": "https://evil.example"}), Refused),
        (httpx.Response(429), RateLimited),
        (httpx.Response(500, text="<html>"), Temporary),
        (httpx.Response(503), Temporary),
        (httpx.Response(504, text="<html>"), Unclear),
        (httpx.Response(200, text="<html>"), Unclear),
        (httpx.Response(200, content=b""), Unclear),
        (httpx.Response(200, content=b"[" * 200_000), Unclear),
        (httpx.Response(200, content=b'"' + b"x" * 2_000_000 + b'"'), Unclear),
        (httpx.Response(200, json={"id": 5}), Unclear),
        (httpx.Response(200, json=["901_999"]), Unclear),
        (httpx.Response(200, json={}), Unclear),
    ],
)
def test_every_answer_to_a_reply_is_told_apart(
    graph: respx.Router, api: Api, answer: httpx.Response, expected: type[DankbarError]
) -> None:
    graph.post("/901_903/comments").mock(return_value=answer)
    with pytest.raises(DankbarError) as caught:
        api.reply(event(), TEXT)
    assert type(caught.value) is expected
    assert TOKEN not in str(caught.value)
    assert "Anna" not in str(caught.value)


def test_an_error_names_the_codes_to_look_up(graph: respx.Router, api: Api) -> None:
    graph.post("/901_903/likes").mock(return_value=failure(190, 463, status=401))
    with pytest.raises(TokenExpired, match=r"SSM .*status 401, code 190, subcode 463, fbtrace_id EJplcsCHuLu"):
        api.like(event())


def test_what_facebook_says_about_itself_is_not_repeated_unchecked(graph: respx.Router, api: Api) -> None:
    graph.post("/901_903/likes").mock(return_value=failure(100, fbtrace_id="Anna\nSchäfer"))
    with pytest.raises(Refused) as caught:
        api.like(event())
    assert "Schäfer" not in str(caught.value)


@pytest.mark.parametrize("answer", [{"success": False}, {"success": "false"}, {}, [], False])
def test_a_change_that_is_not_confirmed_is_unclear(graph: respx.Router, api: Api, answer: object) -> None:
    graph.post("/901_903/likes").respond(json=answer)
    with pytest.raises(Unclear):
        api.like(event())


@pytest.mark.parametrize(
    ("lost", "expected"),
    [
        (httpx.ConnectError, Temporary),
        (httpx.ConnectTimeout, Temporary),
        (httpx.PoolTimeout, Temporary),
        (httpx.ReadTimeout, Unclear),
        (httpx.WriteTimeout, Unclear),
        (httpx.ReadError, Unclear),
        (httpx.WriteError, Unclear),
        (httpx.RemoteProtocolError, Unclear),
        (httpx.DecodingError, Unclear),
    ],
)
def test_a_lost_connection_is_unclear_once_something_was_sent(
    graph: respx.Router, api: Api, lost: type[Exception], expected: type[DankbarError]
) -> None:
    graph.post("/901_903/comments").mock(side_effect=lost("gone"))
    graph.get("/901_903/comments").mock(side_effect=lost("gone"))
    with pytest.raises(DankbarError) as caught:
        api.reply(event(), TEXT)
    assert type(caught.value) is expected
    with pytest.raises(DankbarError) as caught:
        api.find_own_reply(event(), TEXT)
    assert type(caught.value) is Temporary


def test_an_unclear_outcome_while_only_looking_is_temporary(graph: respx.Router, api: Api) -> None:
    graph.get("/901_903/comments").mock(side_effect=[failure(1, 1357046), httpx.Response(504)])
    for _ in range(2):
        with pytest.raises(Temporary) as caught:
            api.find_own_reply(event(), TEXT)
        assert type(caught.value) is Temporary


# Rate limits ------------------------------------------------------------------------------------------


def business(**usage: object) -> dict[str, str]:
    return {"X-Business-Use-Case-Usage": json.dumps({PAGE: [{"type": "pages", **usage}]})}


@pytest.mark.parametrize(
    ("headers", "until"),
    [
        (business(call_count=100, estimated_time_to_regain_access=19), NOW + timedelta(minutes=19)),
        (business(call_count=100, estimated_time_to_regain_access=0), NOW + PAUSE),
        ({"X-App-Usage": '{"call_count":28,"total_time":120,"total_cputime":25}'}, NOW + PAUSE),
        (business(estimated_time_to_regain_access=10**5), NOW + timedelta(hours=24)),
        ({"X-App-Usage": '{"call_count":28}'}, None),
        ({}, None),
    ],
)
def test_a_rate_limit_says_until_when(
    graph: respx.Router, api: Api, headers: dict[str, str], until: datetime | None
) -> None:
    answer = failure(80001)
    graph.post("/901_903/comments").mock(return_value=httpx.Response(400, json=answer.json(), headers=headers))
    with pytest.raises(RateLimited) as caught:
        api.reply(event(), TEXT)
    assert caught.value.until == until


def test_at_full_usage_the_next_call_waits_without_asking(graph: respx.Router, api: Api) -> None:
    headers = business(call_count=100, estimated_time_to_regain_access=3)
    route = graph.post("/901_903/likes")
    route.side_effect = [httpx.Response(200, json=True, headers=headers), httpx.Response(200, json=True)]
    api.like(event())
    with time_machine.travel(NOW + timedelta(minutes=2, seconds=59), tick=False), pytest.raises(RateLimited) as caught:
        api.like(event())
    assert caught.value.until == NOW + timedelta(minutes=3)
    assert route.call_count == 1
    with time_machine.travel(NOW + timedelta(minutes=3), tick=False):
        api.like(event())
    assert route.call_count == 2


@pytest.mark.parametrize(
    "headers",
    [
        business(call_count=99, total_time=99, total_cputime=99, estimated_time_to_regain_access=0),
        {"X-Business-Use-Case-Usage": "kaputt", "X-App-Usage": "[100]"},
        {"X-Business-Use-Case-Usage": '{"1":[null],"2":5}', "X-App-Usage": '{"call_count":"100"}'},
        {"X-App-Usage": '{"call_count":NaN,"total_time":Infinity}'},
        business(estimated_time_to_regain_access=-5, call_count=None),
    ],
)
def test_below_full_usage_or_with_nonsense_the_calls_go_on(
    graph: respx.Router, api: Api, headers: dict[str, str]
) -> None:
    route = graph.post("/901_903/likes").respond(json=True, headers=headers)
    api.like(event())
    api.like(event())
    assert route.call_count == 2


# A post of the Page's own ------------------------------------------------------------------------


def test_a_post_is_published_on_the_page_and_named_as_comments_name_it(graph: respx.Router, api: Api) -> None:
    route = graph.post(f"/{PAGE}/feed").respond(json={"id": f"{PAGE}_77"})
    assert api.publish(TEXT, "0a1b2c3d") == f"{PAGE}_77"
    assert form(route.calls.last) == {"message": [TEXT]}
    assert CAPABILITIES.publish


def test_a_post_that_is_too_long_makes_no_call(graph: respx.Router, api: Api) -> None:
    with pytest.raises(Refused, match="63206"):
        api.publish("x" * 63_207, "0a1b2c3d")


def test_a_post_whose_answer_is_lost_is_of_unknown_fate(graph: respx.Router, api: Api) -> None:
    graph.post(f"/{PAGE}/feed").mock(side_effect=httpx.ReadTimeout)
    with pytest.raises(Unclear):
        api.publish(TEXT, "0a1b2c3d")


def test_a_missing_permission_to_post_is_named(graph: respx.Router, api: Api) -> None:
    graph.post(f"/{PAGE}/feed").mock(return_value=failure(200))
    with pytest.raises(Refused, match="pages_manage_posts"):
        api.publish(TEXT, "0a1b2c3d")
