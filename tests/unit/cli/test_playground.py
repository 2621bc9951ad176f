"""The playground: what the product's own clients, a person at the page and another web site find there."""

import hmac
import json
import re
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from threading import Thread
from time import time
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from werkzeug.serving import make_server
from werkzeug.wrappers import Request as WebRequest
from werkzeug.wrappers import Response as WebResponse

from dankbar.errors import ConfigurationError, DankbarError, Gone, RateLimited, Temporary, TokenExpired, Unclear
from dankbar.model.community import Channel
from dankbar.model.delivery import Delivery, Request, Secrets
from dankbar.model.event import Author, Event, Kind
from dankbar.model.platform import Api
from dankbar.platforms import outbound_of, parser_of, webhook_of
from dankbar_cli.playground import Answer, Mood, Playground, SilentThen
from dankbar_cli.playground.brand import SPIELKISTE
from dankbar_cli.playground.mood import Moods
from dankbar_cli.playground.words import SAMPLES, WORDS

FACEBOOK, X, SHOP = SPIELKISTE
KEYS = {
    FACEBOOK.name: Secrets(("app_secret_for_tests",)),
    X.name: Secrets(("consumer_secret_for_tests",)),
    SHOP.name: Secrets(("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",)),
}
TARGETS = {"facebook": "901097836652708_903438993085259", "x": "2080765813578191303", "standard_webhooks": "c-48211"}


@pytest.fixture
def playground() -> Iterator[Playground]:
    with Playground(refused_tokens={"revoked-token"}) as running:
        yield running


@pytest.fixture
def browser(playground: Playground) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=playground.url, headers={"accept-language": "de"}, trust_env=False) as client:
        yield client


def api_of(playground: Playground, channel: Channel, token: str = "a-token") -> Api:
    if channel is SHOP:
        channel = SHOP.model_copy(update={"reply_url": f"{playground.url}/standard/{SHOP.name}"})
        token = KEYS[SHOP.name].keys[0]
    return outbound_of(channel.platform).connect(channel, token, playground.url)


def event_on(channel: Channel, kind: Kind = Kind.COMMENT, **more: Any) -> Event:
    target = TARGETS[channel.platform]
    return Event(
        platform=channel.platform,
        channel=channel.name,
        id=f"{kind}:{target}",
        kind=kind,
        occurred_at=datetime.now(UTC) - timedelta(minutes=1),
        author=Author(id="2222222222222222222", name="Anna Schäfer"),
        text="Wunderschön!",
        **{"target": target, "summoned": True, **more},
    )


class Receiver:
    """A webhook that keeps what it gets and answers with `status`."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.status = 200
        self._server = make_server("127.0.0.1", 0, self._answer, threaded=True)
        self.url = f"http://127.0.0.1:{self._server.port}/webhook"
        Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()

    @WebRequest.application
    def _answer(self, request: WebRequest) -> WebResponse:
        self.got.append(({name.lower(): value for name, value in request.headers.items()}, request.get_data()))
        return WebResponse(status=self.status)


@pytest.fixture
def receiver(playground: Playground) -> Iterator[Receiver]:
    receiver = Receiver()
    playground.connect(webhooks={channel.name: receiver.url for channel in SPIELKISTE}, secrets=KEYS)
    yield receiver
    receiver.close()


def write(browser: httpx.Client, where: Channel = FACEBOOK, **more: str) -> httpx.Response:
    form = {"channel": where.name, "name": "Anna Schäfer", "text": "Schön 😀 / danke", "lang": "de"}
    return browser.post("/comments", data=form | more)


class TestWhereItListens:
    @pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.com", ""])
    def test_anything_but_loopback_is_refused(self, host: str) -> None:
        with pytest.raises(ConfigurationError, match="loopback"):
            Playground(host=host)

    def test_a_free_port_is_chosen_and_told(self) -> None:
        with Playground() as one, Playground() as other:
            assert re.fullmatch(r"http://127\.0\.0\.1:\d+", one.url)
            assert one.url != other.url

    def test_a_taken_port_is_named(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = taken.getsockname()[1]
            with pytest.raises(ConfigurationError, match=f"port {port} .* is taken"):
                Playground(port=port).start()

    def test_stopped_it_answers_no_more_but_still_knows(self, playground: Playground) -> None:
        api_of(playground, FACEBOOK).like(event_on(FACEBOOK))
        playground.stop()
        with pytest.raises(Temporary):
            api_of(playground, FACEBOOK).like(event_on(FACEBOOK))
        assert TARGETS["facebook"] in playground.state().likes


@pytest.mark.parametrize("channel", SPIELKISTE, ids=lambda channel: channel.platform)
class TestEveryPlatformsClient:
    def test_an_answer_appears_under_its_target(self, playground: Playground, channel: Channel) -> None:
        event = event_on(channel)
        reply_id = api_of(playground, channel).reply(event, "Danke, Anna!")
        (reply,) = playground.state().replies[TARGETS[channel.platform]]
        assert (reply.platform, reply.text, reply.id) == (channel.platform, "Danke, Anna!", reply_id)
        assert datetime.now(UTC) - reply.at < timedelta(minutes=1)

    def test_what_is_hidden_can_be_shown_again(self, playground: Playground, channel: Channel) -> None:
        api, event = api_of(playground, channel), event_on(channel)
        api.hide(event)
        assert list(playground.state().hidden) == [event.target]
        api.unhide(event)
        assert playground.state().hidden == {}

    def test_a_private_answer_is_no_public_one(self, playground: Playground, channel: Channel) -> None:
        api_of(playground, channel).private_reply(event_on(channel), "Schickst du uns die Nummer?")
        state = playground.state()
        ((message,),) = state.private_messages.values()
        assert message.text == "Schickst du uns die Nummer?"
        assert state.replies == {}

    def test_a_rate_limit_is_understood_with_its_end(self, playground: Playground, channel: Channel) -> None:
        playground.mood(Mood(script=(Answer.RATE_LIMITED,), rate_limited_for=120))
        with pytest.raises(RateLimited) as caught:
            api_of(playground, channel).reply(event_on(channel), "Danke!")
        assert caught.value.until is not None
        assert 100 < (caught.value.until - datetime.now(UTC)).total_seconds() < 125
        assert playground.state().replies == {}

    @pytest.mark.parametrize(("answer", "error"), [(Answer.FAILING, Temporary), (Answer.TOKEN_EXPIRED, TokenExpired)])
    def test_an_error_has_no_effect(
        self, playground: Playground, channel: Channel, answer: Answer, error: type[DankbarError]
    ) -> None:
        playground.mood(Mood(script=(answer,)))
        with pytest.raises(error):
            api_of(playground, channel).reply(event_on(channel), "Danke!")
        assert playground.state().replies == {}

    @pytest.mark.parametrize(("answer", "posted"), [(Answer.SILENT_TAKEN, 1), (Answer.SILENT_LOST, 0)])
    def test_no_answer_leaves_open_whether_it_was_done(
        self, playground: Playground, channel: Channel, answer: Answer, posted: int
    ) -> None:
        playground.mood(Mood(script=(answer,)))
        with pytest.raises(Temporary):  # Unclear where the platform does not take a reply twice for one
            api_of(playground, channel).reply(event_on(channel), "Danke!")
        assert len(playground.state().replies) == posted
        assert [call.status for call in playground.state().calls] == [0]

    def test_every_call_is_noted(self, playground: Playground, channel: Channel) -> None:
        playground.mood(Mood(script=(Answer.FAILING,)))
        api = api_of(playground, channel)
        with pytest.raises(Temporary):
            api.hide(event_on(channel))
        api.hide(event_on(channel))
        assert [(call.platform, call.answer) for call in playground.state().calls] == [
            (channel.platform, "failing"),
            (channel.platform, "usual"),
        ]


class TestFacebooksClient:
    def test_liking_twice_is_liking_once(self, playground: Playground) -> None:
        api = api_of(playground, FACEBOOK)
        api.like(event_on(FACEBOOK))
        api.like(event_on(FACEBOOK))
        assert len(playground.state().likes[TARGETS["facebook"]]) == 1

    def test_it_finds_its_own_answer(self, playground: Playground) -> None:
        api, event = api_of(playground, FACEBOOK), event_on(FACEBOOK)
        assert api.find_own_reply(event, "Danke!") is None
        assert api.find_own_reply(event, "Danke!") is None
        reply_id = api.reply(event, "Danke!")
        assert api.find_own_reply(event, "Danke!") == reply_id

    def test_it_finds_an_answer_that_nobody_confirmed(self, playground: Playground) -> None:
        playground.mood(Mood(script=(Answer.SILENT_TAKEN,)))
        api, event = api_of(playground, FACEBOOK), event_on(FACEBOOK)
        with pytest.raises(Unclear):
            api.reply(event, "Danke!")
        ((posted,),) = playground.state().replies.values()
        assert api.find_own_reply(event, "Danke!") == posted.id

    def test_it_finds_an_answer_many_pages_down(self, playground: Playground) -> None:
        api, event = api_of(playground, FACEBOOK), event_on(FACEBOOK)
        first = api.reply(event, "Danke!")
        for number in range(120):
            api.reply(event, f"Antwort {number}")
        assert api.find_own_reply(event, "Danke!") == first

    def test_it_finds_its_own_message(self, playground: Playground) -> None:
        api, event = api_of(playground, FACEBOOK), event_on(FACEBOOK, Kind.MESSAGE, thread="777", target="m_1")
        message_id = api.reply(event, "Danke!")
        assert api.find_own_reply(event, "Danke!") == message_id

    def test_what_a_person_has_removed_is_gone(self, playground: Playground) -> None:
        playground.remove("facebook", TARGETS["facebook"])
        api = api_of(playground, FACEBOOK)
        for act in (api.like, api.hide, api.delete, lambda event: api.reply(event, "Danke!")):
            with pytest.raises(Gone):
                act(event_on(FACEBOOK))

    def test_a_deleted_answer_is_not_there_any_more(self, playground: Playground) -> None:
        api, event = api_of(playground, FACEBOOK), event_on(FACEBOOK)
        reply_id = api.reply(event, "Danke!")
        api.delete(event_on(FACEBOOK, target=reply_id))
        assert playground.state().replies == {}
        assert api.find_own_reply(event, "Danke!") is None

    def test_a_refused_token_is_an_expired_one(self, playground: Playground) -> None:
        with pytest.raises(TokenExpired):
            api_of(playground, FACEBOOK, "revoked-token").like(event_on(FACEBOOK))

    def test_without_a_token_nothing_is_done(self, browser: httpx.Client, playground: Playground) -> None:
        answer = browser.post("/v26.0/1_2/likes")
        assert (answer.status_code, answer.json()["error"]["code"]) == (400, 104)
        assert playground.state().likes == {}

    def test_each_kind_of_rate_limit_comes_in_turn(self, browser: httpx.Client, playground: Playground) -> None:
        playground.mood(Mood(rate_limited=1))
        headers = {"authorization": "Bearer a-token"}
        answers = [browser.post("/v25.0/1_2/likes", headers=headers) for _ in range(5)]
        assert [answer.json()["error"]["code"] for answer in answers] == [4, 17, 32, 613, 4]
        assert {answer.status_code for answer in answers} == {400}
        usage = json.loads(answers[0].headers["x-business-use-case-usage"])
        assert usage[FACEBOOK.account_id][0]["estimated_time_to_regain_access"] == 1

    def test_comments_come_in_pages(self, browser: httpx.Client, playground: Playground) -> None:
        for number in range(3):
            playground.tell("facebook", f"9_{number}", "Anna", f"Kommentar {number}", thread="1_9")
        query = {"fields": "message", "limit": "2"}
        headers = {"authorization": "Bearer a-token"}
        first = browser.get("/v26.0/1_9/comments", params=query, headers=headers).json()
        after = first["paging"]["cursors"]["after"]
        second = browser.get("/v26.0/1_9/comments", params=query | {"after": after}, headers=headers).json()
        assert first["data"] == [{"id": "9_0", "message": "Kommentar 0"}, {"id": "9_1", "message": "Kommentar 1"}]
        assert [comment["id"] for comment in second["data"]] == ["9_2"]
        assert "next" in first["paging"]
        assert "next" not in second["paging"]


class TestXsClient:
    def test_it_finds_its_own_answer(self, playground: Playground) -> None:
        api, event = api_of(playground, X), event_on(X, Kind.MENTION)
        assert api.find_own_reply(event, "Danke!") is None
        reply_id = api.reply(event, "Danke!")
        assert api.find_own_reply(event, "Danke!") == reply_id

    def test_it_deletes_its_own_answer(self, playground: Playground) -> None:
        api, event = api_of(playground, X), event_on(X, Kind.MENTION)
        reply_id = api.reply(event, "Danke!")
        api.delete(event)
        assert playground.state().replies == {}
        assert reply_id in playground.state().deleted

    def test_it_finds_its_own_message(self, playground: Playground) -> None:
        api, event = api_of(playground, X), event_on(X, Kind.MESSAGE)
        message_id = api.reply(event, "Danke!")
        assert api.find_own_reply(event, "Danke!") == message_id

    def test_an_answer_to_a_deleted_post_is_refused(self, playground: Playground) -> None:
        playground.remove("x", TARGETS["x"])
        with pytest.raises(Gone):
            api_of(playground, X).reply(event_on(X, Kind.MENTION), "Danke!")

    def test_a_refused_token_is_an_expired_one(self, playground: Playground) -> None:
        with pytest.raises(TokenExpired):
            api_of(playground, X, "revoked-token").hide(event_on(X))

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            (f"in_reply_to_tweet_id:{TARGETS['x']} from:spielkiste", 1),
            (f"conversation_id:{TARGETS['x']} from:{X.account_id}", 1),
            ("in_reply_to_tweet_id:1", 0),
            ("from:somebody", 0),
        ],
    )
    def test_the_search_knows_its_operators(
        self, browser: httpx.Client, playground: Playground, query: str, found: int
    ) -> None:
        api_of(playground, X).reply(event_on(X, Kind.MENTION), "Danke!")
        headers = {"authorization": "Bearer a-token"}
        answer = browser.get("/2/tweets/search/recent", params={"query": query}, headers=headers)
        assert answer.json()["meta"]["result_count"] == found
        assert int(answer.headers["x-rate-limit-reset"]) > time()
        for post in answer.json().get("data", []):
            assert set(post) == {"id", "text", "edit_history_tweet_ids"}  # more only where tweet.fields asks for it


class TestStandardWebhooks:
    def test_the_same_message_twice_is_done_once(self, playground: Playground) -> None:
        api = api_of(playground, SHOP)
        first = api.reply(event_on(SHOP), "Danke!")
        assert api.reply(event_on(SHOP), "Danke!") == first
        state = playground.state()
        assert [reply.id for reply in state.replies[TARGETS["standard_webhooks"]]] == [first]
        assert [reply.action for reply in state.standard[TARGETS["standard_webhooks"]]] == ["reply"]

    def test_a_reply_that_got_no_answer_is_taken_once(self, playground: Playground) -> None:
        playground.mood(Mood(script=(Answer.SILENT_TAKEN,)))
        api = api_of(playground, SHOP)
        with pytest.raises(Temporary):
            api.reply(event_on(SHOP), "Danke!")
        api.reply(event_on(SHOP), "Danke!")
        assert len(playground.state().replies[TARGETS["standard_webhooks"]]) == 1

    def test_liking_and_deleting_are_carried_out(self, playground: Playground) -> None:
        api = api_of(playground, SHOP)
        api.like(event_on(SHOP))
        api.delete(event_on(SHOP))
        state = playground.state()
        assert list(state.likes) == list(state.deleted) == [TARGETS["standard_webhooks"]]

    @pytest.mark.parametrize(
        ("headers", "body", "status"),
        [
            ({}, {"data": {"target": "c-1", "action": "like"}}, 400),
            ({"webhook-id": "msg_1"}, {"data": {"action": "like"}}, 400),
            ({"webhook-id": "msg_1"}, ["like"], 400),
            ({"webhook-id": "msg_1"}, {"data": {"target": "c-1", "action": "sing"}}, 501),
        ],
    )
    def test_what_is_no_reply_is_refused(
        self, browser: httpx.Client, playground: Playground, headers: dict[str, str], body: object, status: int
    ) -> None:
        assert browser.post("/standard/spielkiste-shop", headers=headers, json=body).status_code == status
        assert playground.state().standard == {}


class TestMood:
    @given(st.integers(), st.tuples(*[st.floats(0, 1 / 3)] * 3), st.sampled_from(SilentThen))
    def test_the_same_seed_gives_the_same_answers(
        self, seed: int, shares: tuple[float, float, float], then: SilentThen
    ) -> None:
        mood = Mood(rate_limited=shares[0], failing=shares[1], silent=shares[2], silent_then=then, seed=seed)
        one, other = Moods(), Moods()
        one.set(mood)
        other.set(mood)
        answers = [one.next() for _ in range(50)]
        assert answers == [other.next() for _ in range(50)]
        assert Answer.SILENT not in answers

    def test_the_fractions_are_kept_on_the_whole(self) -> None:
        moods = Moods()
        moods.set(Mood(rate_limited=0.2, failing=0.1, silent=0.3, silent_then=SilentThen.LOST, seed=7))
        answers = [moods.next() for _ in range(5_000)]
        for answer, share in ((Answer.RATE_LIMITED, 0.2), (Answer.FAILING, 0.1), (Answer.SILENT_LOST, 0.3)):
            assert abs(answers.count(answer) / 5_000 - share) < 0.03

    def test_silence_alternates_between_done_and_not(self) -> None:
        moods = Moods()
        moods.set(Mood(silent=1))
        assert [moods.next() for _ in range(3)] == [Answer.SILENT_TAKEN, Answer.SILENT_LOST, Answer.SILENT_TAKEN]

    def test_after_the_script_it_is_as_the_fractions_say(self) -> None:
        moods = Moods()
        moods.set(Mood(script=(Answer.USUAL, Answer.RATE_LIMITED), failing=1))
        assert [moods.next() for _ in range(3)] == [Answer.USUAL, Answer.RATE_LIMITED, Answer.FAILING]

    def test_fractions_above_the_whole_are_refused(self) -> None:
        with pytest.raises(ValidationError, match="together at most 1"):
            Mood(rate_limited=0.6, failing=0.6)

    def test_it_is_set_over_http(self, browser: httpx.Client, playground: Playground) -> None:
        answer = browser.post("/_playground/mood", json={"script": ["failing"], "silent": 0.25})
        assert (answer.status_code, answer.json()["silent"]) == (200, 0.25)
        with pytest.raises(Temporary):
            api_of(playground, FACEBOOK).like(event_on(FACEBOOK))
        assert browser.get("/_playground/mood").json()["script"] == []

    @pytest.mark.parametrize("wrong", [{"silent": 2}, {"angry": 1}, {"script": ["shouting"]}, []])
    def test_a_wrong_one_is_refused_over_http(self, browser: httpx.Client, wrong: object) -> None:
        assert browser.post("/_playground/mood", json=wrong).status_code == 422
        assert browser.get("/_playground/mood").json()["silent"] == 0

    def test_it_is_set_on_the_page(self, browser: httpx.Client, playground: Playground) -> None:
        answer = browser.post("/mood", data={"failing": "100", "silent_then": "lost", "next": "token_expired"})
        assert answer.status_code == 303
        with pytest.raises(TokenExpired):
            api_of(playground, FACEBOOK).like(event_on(FACEBOOK))
        with pytest.raises(Temporary):
            api_of(playground, FACEBOOK).like(event_on(FACEBOOK))
        assert browser.post("/mood", data={"reset": "1", "failing": "100"}).status_code == 303
        api_of(playground, FACEBOOK).like(event_on(FACEBOOK))

    @pytest.mark.parametrize("wrong", [{"failing": "101"}, {"failing": "viel"}, {"next": "x"}, {"silent_then": "x"}])
    def test_a_wrong_one_is_explained_on_the_page(self, browser: httpx.Client, wrong: dict[str, str]) -> None:
        answer = browser.post("/mood", data=wrong)
        assert answer.status_code == 400
        assert WORDS["de"]["mood_wrong"] in answer.text


class TestWriting:
    @pytest.mark.parametrize("channel", SPIELKISTE, ids=lambda channel: channel.platform)
    def test_it_is_delivered_signed_and_as_the_platform_words_it(
        self, browser: httpx.Client, receiver: Receiver, channel: Channel
    ) -> None:
        answer = write(browser, channel)
        assert (answer.status_code, answer.headers["location"]) == (303, "/?lang=de#latest")
        ((headers, body),) = receiver.got
        request = Request("POST", headers, {}, "", body, time())
        webhook_of(channel.platform).verify(request, KEYS[channel.name])
        delivery = Delivery(channel.platform, channel.name, "0" * 64, body, datetime.now(UTC))
        (event,) = parser_of(channel.platform).parse(delivery, channel.account_id)
        assert event.speaks
        assert event.author.name == "Anna Schäfer"
        assert event.text.endswith("Schön 😀 / danke")
        assert abs(datetime.now(UTC) - event.occurred_at) < timedelta(minutes=1)

    def test_what_the_client_answers_appears_under_it(
        self, browser: httpx.Client, receiver: Receiver, playground: Playground
    ) -> None:
        write(browser)
        delivery = Delivery("facebook", FACEBOOK.name, "0" * 64, receiver.got[0][1], datetime.now(UTC))
        (event,) = parser_of("facebook").parse(delivery, FACEBOOK.account_id)
        api = api_of(playground, FACEBOOK)
        api.reply(event, "Liebe Anna, danke!")
        api.like(event)
        page = browser.get("/comments").text
        assert page.index("Schön 😀 / danke") < page.index("♥ 1") < page.index("Liebe Anna, danke!")
        assert page.count('<li class="thread') == 1

    def test_facebooks_body_is_escaped_on_the_wire(self, browser: httpx.Client, receiver: Receiver) -> None:
        write(browser)
        ((headers, body),) = receiver.got
        assert rb'"message":"Sch\u00f6n \ud83d\ude00 \/ danke"' in body
        expected = hmac.new(b"app_secret_for_tests", body, "sha256").hexdigest()
        assert headers["x-hub-signature-256"] == f"sha256={expected}"
        assert headers["content-type"] == "application/json"
        (change,) = json.loads(body)["entry"][0]["changes"]
        value = change["value"]
        assert change["field"] == "feed"
        assert (value["item"], value["verb"]) == ("comment", "add")
        assert value["post_id"] == value["parent_id"] == f"{FACEBOOK.account_id}_901097836652708"
        assert re.fullmatch(r"901097836652708_\d+", value["comment_id"])
        assert abs(value["created_time"] - time()) < 60

    def test_a_mention_on_x_summons_the_brand(self, browser: httpx.Client, receiver: Receiver) -> None:
        write(browser, X, text="Tolle Bahn!")
        write(browser, X, text="Danke @Spielkiste!")
        for (_, body), text in zip(receiver.got, ("@spielkiste Tolle Bahn!", "Danke @Spielkiste!"), strict=True):
            delivery = Delivery("x", X.name, "0" * 64, body, datetime.now(UTC))
            (event,) = parser_of("x").parse(delivery, X.account_id)
            assert (event.kind, event.text, event.summoned) == (Kind.MENTION, text, True)

    def test_the_same_name_is_the_same_person(self, browser: httpx.Client, receiver: Receiver) -> None:
        for name in ("Anna Schäfer", "Anna Schäfer", "Jonas Weber"):
            write(browser, name=name)
        values = [json.loads(body)["entry"][0]["changes"][0]["value"] for _, body in receiver.got]
        ids = [value["from"]["id"] for value in values]
        assert ids[0] == ids[1] != ids[2]
        assert len({value["comment_id"] for value in values}) == 3

    @pytest.mark.parametrize(("status", "words"), [(401, "Die Signatur passt nicht"), (503, "antwortete mit 503")])
    def test_a_webhook_that_refuses_is_shown_with_its_status(
        self, browser: httpx.Client, receiver: Receiver, status: int, words: str
    ) -> None:
        receiver.status = status
        write(browser)
        page = browser.get("/").text
        assert words in page
        assert "✓" not in page

    def test_a_webhook_that_does_not_answer_is_shown(
        self, browser: httpx.Client, receiver: Receiver, playground: Playground
    ) -> None:
        playground.connect(webhooks={FACEBOOK.name: "http://127.0.0.1:1/"}, secrets={})
        write(browser)
        assert WORDS["de"]["no_answer"] in browser.get("/").text

    def test_a_channel_without_a_secret_is_shown(
        self, browser: httpx.Client, receiver: Receiver, playground: Playground
    ) -> None:
        playground.connect(webhooks={}, secrets={FACEBOOK.name: Secrets(())})
        write(browser)
        assert WORDS["de"]["no_secret"] in browser.get("/").text

    def test_without_a_running_dankbar_the_comment_stands_there_undelivered(self, browser: httpx.Client) -> None:
        write(browser)
        page = browser.get("/").text
        assert "Schön 😀 / danke" in page
        assert WORDS["de"]["not_connected"] in page

    @pytest.mark.parametrize(
        "wrong", [{"text": " "}, {"name": ""}, {"text": "x" * 2001}, {"name": "x" * 61}, {"channel": "somewhere"}]
    )
    def test_a_form_that_does_not_do_comes_back_as_it_was(
        self, browser: httpx.Client, receiver: Receiver, wrong: dict[str, str]
    ) -> None:
        answer = write(browser, **wrong)
        assert answer.status_code == 400
        assert 'role="alert"' in answer.text
        assert wrong.get("text", "Schön 😀 / danke").strip() in answer.text
        assert receiver.got == []


class TestThePage:
    @pytest.mark.parametrize(
        ("query", "accepts", "language"),
        [
            ("", "de-AT,de;q=0.9", "de"),
            ("", "en-GB", "en"),
            ("", "fr", "de"),
            ("?lang=en", "de", "en"),
            ("?lang=tlh", "en", "en"),
        ],
    )
    def test_its_language_is_asked_for_or_the_browsers(
        self, browser: httpx.Client, query: str, accepts: str, language: str
    ) -> None:
        page = browser.get(f"/{query}", headers={"accept-language": accepts}).text
        assert f'<html lang="{language}">' in page
        assert WORDS["en" if language == "en" else "de"]["write"] in page

    def test_both_languages_say_the_same_things(self) -> None:
        assert WORDS["de"].keys() == WORDS["en"].keys()
        assert SAMPLES["de"].keys() == SAMPLES["en"].keys()

    def test_everything_is_escaped(self, browser: httpx.Client, playground: Playground) -> None:
        evil = "<script>alert(1)</script>"
        write(browser, text=evil, name=evil)
        playground.tell("facebook", f"1{evil}", evil, evil)
        api_of(playground, FACEBOOK).reply(event_on(FACEBOOK), evil)
        page = browser.get("/").text + write(browser, text="", name=f'"{evil}').text
        assert "<script>alert" not in page
        assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page

    def test_only_its_own_scripts_and_styles_run(self, browser: httpx.Client) -> None:
        answer = browser.get("/")
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe-inline" not in policy
        assert re.findall(r"<script(?! src=)[^>]*>|<style|\son\w+=|\sstyle=", answer.text) == []

    def test_what_nobody_told_is_shown_by_its_id(self, browser: httpx.Client, playground: Playground) -> None:
        api_of(playground, FACEBOOK).like(event_on(FACEBOOK))
        assert TARGETS["facebook"] in browser.get("/").text
        playground.tell("facebook", TARGETS["facebook"], "Jonas Weber", "Ab welchem Alter?")
        page = browser.get("/").text
        assert "Ab welchem Alter?" in page
        assert "♥ 1" in page

    def test_what_is_hidden_or_deleted_is_marked(self, browser: httpx.Client, playground: Playground) -> None:
        playground.tell("facebook", "1_1", "Troll", "Geheimwort Murmel")
        api = api_of(playground, FACEBOOK)
        api.hide(event_on(FACEBOOK, target="1_1"))
        assert WORDS["de"]["hidden"] in browser.get("/").text
        api.delete(event_on(FACEBOOK, target="1_1"))
        page = browser.get("/").text
        assert WORDS["de"]["deleted"] in page
        assert "Geheimwort" not in page

    def test_a_sample_fills_the_form(self, browser: httpx.Client) -> None:
        _, name, text = SAMPLES["en"]["question"]
        page = browser.get("/?lang=en&sample=question").text
        assert f'value="{name}"' in page
        assert f">{text}</textarea>" in page


class TestOtherSites:
    @pytest.mark.parametrize(
        "headers",
        [
            {"origin": "https://evil.example"},
            {"origin": "null"},
            {"sec-fetch-site": "cross-site"},
            {"sec-fetch-site": "same-site"},
        ],
    )
    def test_they_can_neither_change_nor_read_anything(
        self, browser: httpx.Client, playground: Playground, headers: dict[str, str]
    ) -> None:
        browser.headers.update({"authorization": "Bearer a-token"} | headers)
        answers = [
            browser.post("/comments", data={"channel": FACEBOOK.name, "name": "a", "text": "b"}),
            browser.post("/mood", data={"failing": "100"}),
            browser.post("/_playground/mood", json={"failing": 1}),
            browser.post("/v26.0/1_2/likes"),
            browser.get("/_playground/state"),
        ]
        assert {answer.status_code for answer in answers} == {403}
        assert playground.state().likes == {}

    def test_the_page_itself_may(self, browser: httpx.Client, playground: Playground) -> None:
        browser.headers.update({"origin": playground.url, "sec-fetch-site": "same-origin"})
        assert write(browser).status_code == 303
        assert browser.get("/_playground/state").status_code == 200

    @pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1", "[", ""])
    def test_a_foreign_name_for_this_address_gets_nothing(self, browser: httpx.Client, host: str) -> None:
        assert browser.get("/", headers={"host": host}).status_code in {400, 421}

    def test_a_huge_body_is_refused(self, browser: httpx.Client) -> None:
        assert browser.post("/comments", data={"text": "x" * 2_000_000}).status_code == 413


def test_the_state_is_told_over_http(browser: httpx.Client, playground: Playground) -> None:
    api_of(playground, FACEBOOK).reply(event_on(FACEBOOK), "Danke!")
    state = browser.get("/_playground/state").json()
    (reply,) = state["replies"][TARGETS["facebook"]]
    assert reply["text"] == "Danke!"
    assert datetime.fromisoformat(reply["at"]).tzinfo is not None
    assert state["calls"][0]["status"] == 200
