"""The callback for tools: signed by a person's secret, it acknowledges or passes on what that person was told."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.flow.desk import ANNAS_SECRET, OLD_SECRET, PAGE, SECRET, Desk

MINE = json.dumps({"page": PAGE, "action": "acknowledge"})
PASS = json.dumps({"page": PAGE, "action": "pass"})


@pytest.fixture
def desk() -> Desk:
    return Desk()


def reason(answer: dict[str, Any]) -> str:
    assert answer["headers"]["Content-Type"] == "application/json"
    return str(json.loads(answer["body"])["error"])


# Done ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("secret", [SECRET, OLD_SECRET], ids=["the newest secret", "the one before"])
def test_a_tool_acknowledges_for_its_person(desk: Desk, secret: str) -> None:
    answer = desk.call_back(MINE, secret=secret)
    assert (answer["statusCode"], answer["body"]) == (204, None)
    assert desk.pages.pages[PAGE].acknowledged_by == "cigdem"
    assert desk.journal.lines == ["later taken 0", "acknowledge cigdem"]


def test_a_tool_passes_on_for_its_person(desk: Desk) -> None:
    assert desk.call_back(PASS)["statusCode"] == 204
    assert desk.pages.pages[PAGE].passed == ("cigdem",)
    assert desk.journal.lines == ["later next 2", "pass on cigdem"]


def test_a_body_that_comes_encoded_is_the_same_body(desk: Desk) -> None:
    assert desk.call_back(MINE, sent_as=MINE.encode())["statusCode"] == 204
    assert desk.pages.pages[PAGE].acknowledged_by == "cigdem"


def test_what_a_tool_sends_besides_is_ignored(desk: Desk) -> None:
    body = json.dumps({"page": PAGE, "action": "acknowledge", "incident": {"by": "tool"}, "note": "x" * 5_000})
    assert desk.call_back(body)["statusCode"] == 204


@pytest.mark.parametrize("body", [MINE, PASS])
def test_a_replayed_callback_is_answered_the_same_and_changes_nothing(desk: Desk, body: str) -> None:
    assert desk.call_back(body)["statusCode"] == 204
    before = list(desk.journal.of("later"))
    assert desk.call_back(body)["statusCode"] == 204
    assert desk.journal.of("later") == before


def test_what_a_colleague_has_stays_the_colleagues(desk: Desk) -> None:
    desk.call_back(MINE, who="anna", secret=ANNAS_SECRET)
    for body in (MINE, PASS):
        assert desk.call_back(body)["statusCode"] == 204
    page = desk.pages.pages[PAGE]
    assert (page.acknowledged_by, page.passed) == ("anna", ())


# Not signed ---------------------------------------------------------------------------------------


def test_who_does_not_sign_as_that_person_learns_nothing_not_even_who_there_is(desk: Desk) -> None:
    refused = [
        desk.call_back(MINE, secret=ANNAS_SECRET),
        desk.call_back(MINE, who="anna", secret=SECRET),
        desk.call_back(MINE, who="ben", secret=SECRET),
        desk.call_back(MINE, who="nobody", secret=SECRET),
        desk.call_back(MINE, who="%2e%2e", secret=SECRET),
        desk.call_back(MINE, sent_as=PASS),
        desk.call_back(MINE, sent_as=MINE + " "),
        desk.call_back(MINE, sent_as=b"\xff\xfe"),
        desk.call_back(MINE, sent_as=""),
        desk.call_back(MINE, **{"webhook-id": "msg_2"}),
        desk.call_back(MINE, **{"webhook-timestamp": "1"}),
        desk.call_back(MINE, **{"webhook-signature": "v1,AAAA"}),
        desk.call_back(MINE, **{"webhook-signature": ""}),
        desk.answer("POST", "/c/cigdem", {}, MINE),
        desk.answer("POST", "/c/cigdem", {}, None),
    ]
    assert {(answer["statusCode"], answer["body"]) for answer in refused} == {
        (401, '{"error": "not signed by a live secret of this person"}')
    }
    assert desk.journal.lines == []


def test_a_callback_counts_for_five_minutes(desk: Desk) -> None:
    desk.clock.forward(seconds=301)
    assert desk.call_back(MINE)["statusCode"] == 401
    desk.clock.forward(seconds=-2 * 301)
    assert desk.call_back(MINE)["statusCode"] == 401
    desk.clock.forward(seconds=301)
    assert desk.call_back(MINE)["statusCode"] == 204


def test_no_secret_is_looked_for_in_the_name_of_a_stranger(desk: Desk) -> None:
    asked = desk.secrets = Asked()
    for who in ("nobody", "x" * 3_000, "cigdem"):
        assert desk.call_back(MINE, who=who)["statusCode"] == 401
    assert asked.names == ["cigdem"]


class Asked(dict[str, tuple[str, ...]]):
    """Secrets that note who was asked for."""

    names: list[str]

    def get(self, who: str, *default: Any) -> Any:
        self.names = [*getattr(self, "names", []), who]
        return super().get(who, *default)


def test_a_refused_callback_is_in_the_log_without_what_it_said(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    desk.call_back('{"page": "geheim"}', secret=ANNAS_SECRET, **{"webhook-id": "msg_verraten"})
    desk.call_back(MINE, who="erfunden")
    assert [record.message for record in caplog.records] == ["callback refused"] * 2
    written = json.dumps([vars(record) for record in caplog.records], default=str)
    assert written.count('"status": 401') == 2
    assert not [word for word in ("geheim", "verraten", "erfunden", SECRET, ANNAS_SECRET) if word in written]


@given(st.text(max_size=200), st.binary(max_size=200), st.dictionaries(st.text(max_size=20), st.text(max_size=50)))
def test_nothing_that_is_made_up_gets_in_or_breaks_it(path: str, body: bytes, headers: dict[str, str]) -> None:
    desk = Desk()
    assert desk.answer("POST", f"/c/{path}", headers, body)["statusCode"] in (401, 404)
    assert desk.answer("POST", "/c/cigdem", headers, body)["statusCode"] == 401
    assert desk.journal.lines == []


# Signed, and no sense in it -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ("", "the body: "),
        ("null", "the body: "),
        ("[1]", "the body: "),
        ("{", "the body: "),
        ("[" * 9_000, "the body: "),
        ("{}", "page: Field required; action: Field required"),
        (json.dumps({"page": PAGE}), "action: Field required"),
        (json.dumps({"page": 7, "action": "pass"}), "page: "),
        (json.dumps({"page": PAGE.upper(), "action": "pass"}), "page: "),
        (json.dumps({"page": f"{PAGE}\n", "action": "pass"}), "page: "),
        (json.dumps({"page": "geheim" * 500, "action": "geheim"}), "page: "),
        (json.dumps({"page": PAGE, "action": "delete"}), "action: Input should be 'acknowledge' or 'pass'"),
    ],
)
def test_a_body_that_makes_no_sense_is_answered_with_the_reason(desk: Desk, body: str, why: str) -> None:
    answer = desk.call_back(body)
    assert answer["statusCode"] == 400
    assert reason(answer).startswith(why)
    assert "geheim" not in answer["body"]
    assert desk.journal.lines == []


def test_a_page_that_is_not_there_is_not_found(desk: Desk) -> None:
    answer = desk.call_back(json.dumps({"page": "ba9876543210", "action": "acknowledge"}))
    assert (answer["statusCode"], reason(answer)) == (404, "there is no such page")


def test_who_was_never_told_cannot_pass_it_on(desk: Desk) -> None:
    desk.secrets["ben"] = (SECRET,)
    answer = desk.call_back(PASS, who="ben")
    assert answer["statusCode"] == 400
    assert "was not told" in reason(answer)
    assert desk.call_back(MINE, who="ben")["statusCode"] == 204


@pytest.mark.parametrize("wrap", [lambda text: text, str.encode], ids=["text", "encoded"])
def test_more_than_ten_kilobytes_are_refused_unread(desk: Desk, wrap: Any) -> None:
    longest = MINE + " " * (10_000 - len(MINE))
    assert desk.call_back(longest, sent_as=wrap(longest))["statusCode"] == 204
    assert desk.call_back(f"{longest} ", sent_as=wrap(f"{longest} "))["statusCode"] == 413
    assert desk.call_back(MINE, sent_as=wrap("ä" * 3_000_000))["statusCode"] == 413
    assert desk.call_back(MINE, sent_as=wrap("ä" * 5_001))["statusCode"] == 413


def test_while_the_secrets_cannot_be_read_the_tool_is_asked_to_come_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: Any) -> None:
        raise RuntimeError("SSM is gone: arn:aws:…")

    monkeypatch.setattr(desk, "secrets", type("Broken", (dict,), {"get": broken})())
    answer = desk.call_back(MINE)
    assert answer["statusCode"] == 503
    assert "arn:" not in answer["body"]


def test_to_look_at_the_address_shows_nothing(desk: Desk) -> None:
    for method in ("GET", "PUT", "DELETE"):
        assert desk.answer(method, "/c/cigdem")["statusCode"] == 404
