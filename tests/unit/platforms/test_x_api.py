"""X: the calls on an account, and what its refusals become."""

import json
from datetime import UTC, datetime

import httpx
import pytest
import respx

from dankbar.errors import DankbarError, Gone, RateLimited, Refused, RetryLater, Temporary, TokenExpired, Unclear
from dankbar.model.community import Channel
from dankbar.model.event import Author, Event, Kind
from dankbar.platforms.x.api import CAPABILITIES, connect
from dankbar.platforms.x.problems import SaidAlready

BRAND = "1111111111111111111"
CHANNEL = Channel(name="spielkiste-x", platform="x", account_id=BRAND)
TOKEN = "user-token-for-tests"
BASE = "https://api.x.com"
POSTS = f"{BASE}/2/tweets"
OWN_POSTS = f"{BASE}/2/users/{BRAND}/tweets"
DUPLICATE = {
    "detail": "You are not allowed to create a Tweet with duplicate content.",
    "type": "about:blank",
    "title": "Forbidden",
    "status": 403,
}


def event(**fields):
    return Event(
        **{
            "platform": "x",
            "channel": "spielkiste-x",
            "id": "post:500",
            "kind": Kind.MENTION,
            "occurred_at": datetime(2026, 11, 24, 11, tzinfo=UTC),
            "author": Author(id="42", name="Anna"),
            "text": "privater Text",
            "target": "500",
            "thread": "500",
            "summoned": True,
            **fields,
        }
    )


MESSAGE = event(kind=Kind.MESSAGE, id="message:7", target="7")


@pytest.fixture
def api():
    return connect(CHANNEL, TOKEN)


@pytest.fixture
def x():
    with respx.mock(assert_all_called=False) as router:
        yield router


def own_post(own_id, answers, author=BRAND):
    return {"id": own_id, "author_id": author, "referenced_tweets": [{"type": "replied_to", "id": answers}]}


def problem(name, status=403):
    return {"title": "…", "detail": "…", "type": f"https://api.x.com/2/problems/{name}", "status": status}


# What X can do ---------------------------------------------------------------------------------


def test_thanks_are_off_by_default_and_likes_are_off_for_good():
    assert (CAPABILITIES.thank, CAPABILITIES.thank_by_default, CAPABILITIES.like) == (True, False, False)
    assert CAPABILITIES.needs_summons
    assert CAPABILITIES.finds_own_reply
    assert CAPABILITIES.length == 280


@pytest.mark.parametrize("token", ["", "two words", "zeile\n", "schlüssel"])
def test_what_cannot_be_a_token_is_reported_without_being_repeated(token):
    with pytest.raises(TokenExpired) as refused:
        connect(CHANNEL, token)
    assert not token or token not in str(refused.value)


# Replies ---------------------------------------------------------------------------------------


def test_a_reply_is_posted_under_what_it_answers(api, x):
    route = x.post(POSTS).respond(201, json={"data": {"id": "900", "text": "Danke!"}})
    assert api.reply(event(), "Danke, Anna! 😊") == "900"
    request = route.calls.last.request
    assert json.loads(request.content) == {"text": "Danke, Anna! 😊", "reply": {"in_reply_to_tweet_id": "500"}}
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert request.headers["content-type"] == "application/json"
    assert TOKEN not in str(request.url)


def test_an_edited_post_is_answered_in_the_version_that_was_delivered(api, x):
    route = x.post(POSTS).respond(201, json={"data": {"id": "900"}})
    api.reply(event(kind=Kind.EDIT, extra={"version": "501"}), "Danke!")
    assert json.loads(route.calls.last.request.content)["reply"] == {"in_reply_to_tweet_id": "501"}


@pytest.mark.parametrize(
    ("refused", "text"),
    [
        (event(summoned=False), "Danke!"),
        (event(), "ä" * 281),
        (event(), "😊" * 141),
        (event(target=None), "Danke!"),
        (event(target="../users"), "Danke!"),
    ],
)
def test_a_reply_that_x_would_not_take_is_refused_without_a_call(api, x, refused, text):
    with pytest.raises(Refused):
        api.reply(refused, text)
    assert not x.calls


def test_a_reply_of_exactly_280_is_sent(api, x):
    x.post(POSTS).respond(201, json={"data": {"id": "900"}})
    assert api.reply(event(), "ä" * 278 + "😊") == "900"


def test_a_message_is_answered_by_a_message(api, x):
    route = x.post(f"{BASE}/2/dm_conversations/with/42/messages").respond(
        201, json={"data": {"dm_conversation_id": f"42-{BRAND}", "dm_event_id": "901"}}
    )
    assert api.reply(MESSAGE, "Gern!") == "901"
    assert json.loads(route.calls.last.request.content) == {"text": "Gern!"}


def test_a_private_reply_to_a_post_goes_to_its_author(api, x):
    x.post(f"{BASE}/2/dm_conversations/with/42/messages").respond(201, json={"data": {"dm_event_id": "901"}})
    assert api.private_reply(event(summoned=False), "Gern!") == "901"


def test_nobody_is_messaged_whom_x_did_not_name(api, x):
    with pytest.raises(Refused):
        api.private_reply(event(author=Author()), "Gern!")
    assert not x.calls


def test_likes_are_refused_without_a_call(api, x):
    with pytest.raises(Refused, match="by hand"):
        api.like(event())
    assert not x.calls


def test_another_address_replaces_xs(x):
    route = x.post("http://127.0.0.1:8099/2/tweets").respond(201, json={"data": {"id": "900"}})
    connect(CHANNEL, TOKEN, "http://127.0.0.1:8099").reply(event(), "Danke!")
    assert route.called


# Duplicates: nobody is answered twice ----------------------------------------------------------


def test_a_duplicate_that_stands_under_the_post_is_the_answer(api, x):
    x.post(POSTS).respond(403, json=DUPLICATE)
    x.get(OWN_POSTS).respond(200, json={"data": [own_post("800", "499"), own_post("801", "500")]})
    assert api.reply(event(), "Danke!") == "801"


def test_a_duplicate_that_stands_elsewhere_is_left_to_a_human(api, x):
    posting = x.post(POSTS).respond(403, json=DUPLICATE)
    x.get(OWN_POSTS).respond(200, json={"meta": {"result_count": 0}})
    with pytest.raises(SaidAlready):
        api.reply(event(), "Danke!")
    assert posting.call_count == 1
    assert issubclass(SaidAlready, Refused)


def test_a_duplicate_message_that_is_there_is_the_answer(api, x):
    x.post(f"{BASE}/2/dm_conversations/with/42/messages").respond(403, json=DUPLICATE)
    sent = {"id": "902", "sender_id": BRAND, "text": "Gern!", "created_at": "2026-11-24T11:00:01.000Z"}
    x.get(f"{BASE}/2/dm_conversations/with/42/dm_events").respond(200, json={"data": [sent]})
    assert api.reply(MESSAGE, "Gern!") == "902"


# Finding our own reply -------------------------------------------------------------------------


def test_our_reply_is_found_among_the_accounts_own_posts_since_the_event(api, x):
    route = x.get(OWN_POSTS).respond(200, json={"data": [own_post("801", "500")]})
    assert api.find_own_reply(event(), "whatever it says") == "801"
    assert dict(route.calls.last.request.url.params) == {
        "since_id": "500",
        "max_results": "100",
        "tweet.fields": "author_id,referenced_tweets",
    }


@pytest.mark.parametrize(
    "posts",
    [
        [],
        [own_post("801", "499")],
        [own_post("801", "500", author="77")],
        [{"id": "801", "author_id": BRAND, "referenced_tweets": [{"type": "quoted", "id": "500"}]}],
        [None, {"id": "801"}, {"author_id": BRAND, "referenced_tweets": 7}],
    ],
)
def test_what_is_no_reply_of_ours_to_this_is_not_found(api, x, posts):
    x.get(OWN_POSTS).respond(200, json={"data": posts})
    assert api.find_own_reply(event(), "Danke!") is None


def test_a_reply_to_either_version_of_an_edited_post_counts(api, x):
    x.get(OWN_POSTS).respond(200, json={"data": [own_post("801", "500")]})
    assert api.find_own_reply(event(kind=Kind.EDIT, extra={"version": "501"}), "") == "801"


def test_later_pages_are_read(api, x):
    pages = [
        httpx.Response(200, json={"data": [own_post("803", "1")], "meta": {"next_token": "next"}}),
        httpx.Response(200, json={"data": [own_post("801", "500")], "meta": {}}),
    ]
    route = x.get(OWN_POSTS).mock(side_effect=pages)
    assert api.find_own_reply(event(), "") == "801"
    assert route.calls.last.request.url.params["pagination_token"] == "next"


def test_after_five_pages_a_human_has_to_look(api, x):
    route = x.get(OWN_POSTS).respond(200, json={"data": [], "meta": {"next_token": "next"}})
    with pytest.raises(Refused):
        api.find_own_reply(event(), "")
    assert route.call_count == 5


@pytest.mark.parametrize(
    ("found", "message"),
    [
        ("902", {}),
        (None, {"text": "Etwas anderes"}),
        (None, {"sender_id": "42"}),
        (None, {"created_at": "2026-11-24T10:59:59.000Z"}),
    ],
)
def test_our_message_is_found_by_sender_text_and_time(api, x, found, message):
    sent = {"id": "902", "sender_id": BRAND, "text": "Gern &amp; danke!", "created_at": "2026-11-24T11:00:01.000Z"}
    route = x.get(f"{BASE}/2/dm_conversations/with/42/dm_events").respond(200, json={"data": [{**sent, **message}]})
    assert api.find_own_reply(MESSAGE, "Gern & danke!") == found
    assert route.calls.last.request.url.params["event_types"] == "MessageCreate"


# Hiding and deleting ---------------------------------------------------------------------------


@pytest.mark.parametrize(("act", "hidden"), [("hide", True), ("unhide", False)])
def test_a_reply_is_hidden_and_shown_again(api, x, act, hidden):
    route = x.put(f"{POSTS}/500/hidden").respond(200, json={"data": {"hidden": hidden}})
    getattr(api, act)(event())
    assert json.loads(route.calls.last.request.content) == {"hidden": hidden}


def test_hiding_that_x_does_not_confirm_is_unclear(api, x):
    x.put(f"{POSTS}/500/hidden").respond(200, json={"data": {"hidden": False}})
    with pytest.raises(Unclear):
        api.hide(event())


def test_our_own_reply_is_deleted_after_it_was_found(api, x):
    x.get(OWN_POSTS).respond(200, json={"data": [own_post("801", "500")]})
    route = x.delete(f"{POSTS}/801").respond(200, json={"data": {"deleted": True}})
    api.delete(event())
    assert route.called


def test_an_own_post_is_deleted_itself(api, x):
    route = x.delete(f"{POSTS}/500").respond(204)
    api.delete(event(author=Author(id=BRAND, is_brand=True)))
    assert route.called
    assert len(x.calls) == 1


def test_without_a_reply_of_ours_there_is_nothing_to_delete(api, x):
    x.get(OWN_POSTS).respond(200, json={"meta": {}})
    with pytest.raises(Gone):
        api.delete(event())


def test_a_deletion_that_x_does_not_confirm_is_unclear(api, x):
    x.delete(f"{POSTS}/500").respond(200, json={"data": {"deleted": False}})
    with pytest.raises(Unclear):
        api.delete(event(author=Author(id=BRAND, is_brand=True)))


@pytest.mark.parametrize("act", ["hide", "unhide", "delete"])
def test_messages_are_neither_hidden_nor_deleted(api, x, act):
    with pytest.raises(Refused):
        getattr(api, act)(MESSAGE)
    assert not x.calls


# Errors ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "answer", "error"),
    [
        (400, problem("invalid-request", 400), Refused),
        (400, {"detail": "You attempted to reply to a Tweet that is deleted or not visible to you."}, Gone),
        (401, {"title": "Unauthorized", "type": "about:blank", "status": 401, "detail": "Unauthorized"}, TokenExpired),
        (401, "no JSON", TokenExpired),
        (402, {"title": "CreditsDepleted", "type": "https://api.x.com/2/problems/credits"}, Refused),
        (403, problem("client-forbidden"), Refused),
        (403, problem("not-authorized-for-resource"), Gone),
        (403, problem("usage-capped"), Refused),
        (403, {"title": "Forbidden", "type": "about:blank", "detail": "You are not permitted to do this."}, Refused),
        (403, {"detail": "You attempted to reply to a Tweet that is deleted or not visible to you."}, Gone),
        (403, {"detail": "… have not been mentioned or otherwise engaged by the author …"}, Refused),
        (404, problem("resource-not-found", 404), Gone),
        (404, "no JSON", Gone),
        (410, [], Refused),
        (429, problem("rate-limit-exceeded", 429), RateLimited),
        (429, {"errors": [{"code": 88, "message": "Rate limit exceeded"}]}, RateLimited),
        (429, problem("usage-capped", 429), Refused),
        (302, {}, Refused),
        (503, problem("internal-error", 503), Temporary),
        (503, "no JSON", Temporary),
        (500, "no JSON", Unclear),
        (502, {}, Unclear),
        (504, {}, Unclear),
        (200, {"errors": [problem("resource-not-found", 404)]}, Gone),
        (200, {"errors": [{"message": "?"}]}, Unclear),
        (200, {"errors": "?"}, Unclear),
        (200, "no JSON", Unclear),
        (201, [], Unclear),
        (201, {"data": {"id": None}}, Unclear),
        (201, {"data": 7}, Unclear),
        (201, {}, Unclear),
    ],
)
def test_each_answer_becomes_its_error(api, x, status, answer, error):
    content = answer if isinstance(answer, str) else json.dumps(answer)
    x.post(POSTS).respond(status, content=content)
    with pytest.raises(DankbarError) as raised:
        api.reply(event(), "Danke!")
    assert type(raised.value) is error
    assert TOKEN not in str(raised.value)
    assert "privater Text" not in str(raised.value)


def test_an_answer_with_data_counts_whatever_errors_it_brings_along(api, x):
    x.post(POSTS).respond(201, json={"data": {"id": "900"}, "errors": [problem("resource-not-found")]})
    assert api.reply(event(), "Danke!") == "900"


@pytest.mark.parametrize(
    ("headers", "until"),
    [
        ({"x-rate-limit-reset": "1796000000"}, 1_796_000_000),
        (
            {
                "x-rate-limit-reset": "1796000000",
                "x-user-limit-24hour-remaining": "0",
                "x-user-limit-24hour-reset": "1796050000",
                "x-app-limit-24hour-remaining": "12",
                "x-app-limit-24hour-reset": "1796090000",
            },
            1_796_050_000,
        ),
        ({}, None),
        ({"x-rate-limit-reset": "soon"}, None),
        ({"x-rate-limit-reset": "9" * 40}, None),
    ],
)
def test_a_rate_limit_says_until_when(api, x, headers, until):
    x.post(POSTS).respond(429, headers=headers, json={})
    with pytest.raises(RateLimited) as limited:
        api.reply(event(), "Danke!")
    assert limited.value.until == (until and datetime.fromtimestamp(until, UTC))


@pytest.mark.parametrize(
    ("failure", "writing", "reading"),
    [
        (httpx.ConnectError("x"), Temporary, Temporary),
        (httpx.ConnectTimeout("x"), Temporary, Temporary),
        (httpx.PoolTimeout("x"), Temporary, Temporary),
        (httpx.ReadTimeout("x"), Unclear, Temporary),
        (httpx.ReadError("x"), Unclear, Temporary),
        (httpx.WriteError("x"), Unclear, Temporary),
        (httpx.RemoteProtocolError("x"), Unclear, Temporary),
    ],
)
def test_a_lost_connection_is_unclear_once_something_was_sent(api, x, failure, writing, reading):
    x.post(POSTS).mock(side_effect=failure)
    x.get(OWN_POSTS).mock(side_effect=failure)
    with pytest.raises(RetryLater) as raised:
        api.reply(event(), "Danke!")
    assert type(raised.value) is writing
    with pytest.raises(RetryLater) as raised:
        api.find_own_reply(event(), "Danke!")
    assert type(raised.value) is reading


@pytest.mark.parametrize(
    ("status", "content", "error"), [(200, "no JSON", Temporary), (500, "", Temporary), (404, "", Gone)]
)
def test_reading_that_fails_has_changed_nothing(api, x, status, content, error):
    x.get(OWN_POSTS).respond(status, content=content)
    with pytest.raises(DankbarError) as raised:
        api.find_own_reply(event(), "")
    assert type(raised.value) is error


def test_an_endless_answer_is_not_read_to_its_end(api, x):
    read = []

    def endless():
        for number in range(1_000):
            read.append(number)
            yield b" " * 100_000

    x.post(POSTS).mock(return_value=httpx.Response(201, content=endless()))
    with pytest.raises(Unclear):
        api.reply(event(), "Danke!")
    assert len(read) < 30


def test_redirects_are_not_followed(api, x):
    elsewhere = x.post("https://elsewhere.example/").respond(201, json={"data": {"id": "1"}})
    x.post(POSTS).respond(307, headers={"location": "https://elsewhere.example/"})
    with pytest.raises(Refused):
        api.reply(event(), "Danke!")
    assert not elsewhere.called


def test_nothing_is_published_of_our_own_accord():
    with pytest.raises(Refused, match="by hand"):
        connect(CHANNEL, TOKEN).publish("Was spielt ihr?", "0a1b2c3d")
