"""What a platform is answered: a 2xx means stored, everything else says why not and stores nothing."""

import hmac
import json
from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from pkgutil import iter_modules
from typing import Any

import pytest

import dankbar.platforms
from dankbar.errors import AskedTooOften, ConfigurationError, RetryLater, SignatureError, StoreUnavailable, TooLarge
from dankbar.flow.intake import MAX_BODY_BYTES, REHEARSAL_HEADER, Intake
from dankbar.model.delivery import Request, Response, Secrets
from dankbar.platforms import webhook_of

NOW = 1_795_518_005.25
BODY = '{"object": "page", "entry": [], "words": "Grüße 🎈"}'.encode()
DIGEST = sha256(BODY).hexdigest()
FACEBOOK = Secrets(keys=("a-new-app-secret", "an-old-app-secret"), verify_token="a-verify-token")
SHOP = Secrets(keys=("whsec_" + "QUJDREVGR0hJSktMTU5PUFFSU1RVVldY",))
X = Secrets(keys=("a-consumer-secret",))
CHANNELS = {
    ("facebook", "spielkiste"): FACEBOOK,
    ("standard_webhooks", "shop"): SHOP,
    ("x", "spielkiste-x"): X,
}


class Ports:
    """Secrets and a store in memory, which fail when told to."""

    def __init__(self) -> None:
        self.secrets: dict[tuple[str, str], Secrets] = dict(CHANNELS)
        self.stored: dict[tuple[str, str], dict[str, Any]] = {}
        self.asked = 0
        self.puts = 0
        self.no_secrets: Exception | None = None
        self.no_store: Exception | None = None

    def of(self, platform: str, channel: str) -> Secrets | None:
        self.asked += 1
        if self.no_secrets is not None:
            raise self.no_secrets
        return self.secrets.get((platform, channel))

    def put(self, **delivery: Any) -> bool:
        self.puts += 1
        if self.no_store is not None:
            raise self.no_store
        key = delivery["channel"], delivery["digest"]
        new = key not in self.stored
        self.stored.setdefault(key, delivery)
        return new


@pytest.fixture
def ports() -> Ports:
    return Ports()


def signed(platform: str = "facebook", body: bytes = BODY, secrets: Secrets = FACEBOOK) -> Request:
    headers = {name.lower(): value for name, value in webhook_of(platform).sign(body, secrets, NOW).items()}
    return Request("POST", headers, {}, "", body, NOW)


def take_in(
    ports: Ports, request: Request, path: str = "/facebook/spielkiste", rehearsals: bool = False
) -> tuple[Response, Mapping[str, object]]:
    return Intake(ports, ports, rehearsals).take_in(request, path)


def status(ports: Ports, request: Request, path: str = "/facebook/spielkiste") -> int:
    response, _ = take_in(ports, request, path)
    return response.status


# Stored --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("platform", "channel", "secrets"),
    [(*key, secrets) for key, secrets in CHANNELS.items()],
    ids=lambda value: str(value)[:18],
)
def test_what_a_live_secret_signed_is_stored_whole_before_the_answer(
    ports: Ports, platform: str, channel: str, secrets: Secrets
) -> None:
    response, about = take_in(ports, signed(platform, BODY, secrets), f"/{platform}/{channel}")
    assert response == Response(200)
    assert ports.stored == {
        (channel, DIGEST): {
            "platform": platform,
            "channel": channel,
            "digest": DIGEST,
            "body": BODY,
            "headers": {},
            "received_at": NOW,
            "clock_offset": 0,
        }
    }
    assert about == {
        "platform": platform,
        "channel": channel,
        "outcome": "stored",
        "delivery": f"{channel}/{DIGEST}",
        "bytes": len(BODY),
    }


def test_the_platforms_retry_is_answered_as_the_first_time(ports: Ports) -> None:
    take_in(ports, signed())
    response, about = take_in(ports, signed())
    assert response.status == 200
    assert about["outcome"] == "known"
    assert len(ports.stored) == 1


def test_while_secrets_are_rotated_the_older_one_counts_too(ports: Ports) -> None:
    assert status(ports, signed(secrets=Secrets(keys=FACEBOOK.keys[1:]))) == 200


@pytest.mark.parametrize("body", [b"", b"null", b"\xff\xfe\x00", b"[" * 5_000, "kein JSON".encode("utf-16")])
def test_a_signed_body_is_stored_whatever_it_says(ports: Ports, body: bytes) -> None:
    assert status(ports, signed(body=body)) == 200
    assert [delivery["body"] for delivery in ports.stored.values()] == [body]


def test_the_largest_body_is_taken_and_one_byte_more_is_not(ports: Ports) -> None:
    assert status(ports, signed(body=bytes(MAX_BODY_BYTES))) == 200
    response, about = take_in(ports, signed(body=bytes(MAX_BODY_BYTES + 1)))
    assert (response.status, about["outcome"]) == (413, "too large")
    assert ports.puts == 1


def test_only_the_headers_that_the_parser_needs_are_kept(ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhook_of("facebook"), "KEPT_HEADERS", ("x-kept", "x-absent"))
    request = signed()
    take_in(ports, replace(request, headers={**request.headers, "x-kept": "ja", "authorization": "secret"}))
    assert ports.stored["spielkiste", DIGEST]["headers"] == {"x-kept": "ja"}


# Not stored: the sender's doing --------------------------------------------------------------


@pytest.mark.parametrize(
    "path",
    [
        "",
        "/",
        "/facebook",
        "/facebook/",
        "/facebook/nobody",
        "/nothing/spielkiste",
        "/facebook/spielkiste/more",
        "/facebook/../spielkiste",
        "/facebook/%2e%2e",
        "/facebook/spielkiste%00",
        "/facebook/spielkiste\n",
        "/facebook/größe",
        "/facebook/１２",
        "/facebook/" + "a" * 41,
        "/" + "a" * 100_000,
        "/facebook.parse/spielkiste",
    ],
)
def test_an_unknown_channel_is_answered_404(ports: Ports, path: str) -> None:
    response, about = take_in(ports, signed(), path)
    assert response == Response(404, "no such channel")
    assert about == {"outcome": "unknown channel"}, "a stranger writes nothing into the log"
    assert ports.puts == 0


def test_a_channel_belongs_to_its_platform(ports: Ports) -> None:
    assert status(ports, signed("x", BODY, X), "/x/spielkiste") == 404


def test_strangers_who_try_many_channels_are_asked_to_wait(ports: Ports) -> None:
    ports.no_secrets = AskedTooOften("too many")
    response, about = take_in(ports, signed(), "/facebook/guess-1")
    assert (response.status, response.headers["retry-after"]) == (429, "5")
    assert "guess-1" not in str(about)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "post", "", "🎈"])
def test_another_method_is_answered_405_and_which_are_allowed(ports: Ports, method: str) -> None:
    response, _ = take_in(ports, replace(signed(), method=method))
    assert (response.status, response.headers["allow"]) == (405, "GET, POST")
    assert ports.asked == ports.puts == 0


@pytest.mark.parametrize("path", ["/facebook/spielkiste", "/standard_webhooks/shop", "/x/spielkiste-x"])
def test_a_get_that_is_no_handshake_is_answered_405(ports: Ports, path: str) -> None:
    response, _ = take_in(ports, Request("GET", {}, {}, "", b"", NOW), path)
    assert (response.status, response.headers["allow"]) == (405, "POST")


def wrongly_signed() -> dict[str, Request]:
    good = signed()
    mac = hmac.new(b"somebody else's", BODY, sha256).hexdigest()
    return {
        "no signature": replace(good, headers={}),
        "another body": replace(good, body=BODY + b" "),
        "another secret": replace(good, headers={"x-hub-signature-256": f"sha256={mac}"}),
        "an empty one": replace(good, headers={"x-hub-signature-256": ""}),
        "the older scheme": replace(good, headers={"x-hub-signature": "sha1=" + "0" * 40}),
        "no ASCII": replace(good, headers={"x-hub-signature-256": "sha256=" + "ü" * 64}),
        "no text at all": replace(good, headers={"x-hub-signature-256": 7}),  # type: ignore[dict-item]
    }


@pytest.mark.parametrize("case", wrongly_signed())
def test_what_no_live_secret_signed_is_answered_401_and_stored_nowhere(ports: Ports, case: str) -> None:
    response, about = take_in(ports, wrongly_signed()[case])
    assert (response.status, about["outcome"]) == (401, "wrong signature")
    assert ports.puts == 0


@pytest.mark.parametrize("choking", [ValueError, KeyError, UnicodeError, MemoryError, RecursionError, SystemError])
def test_a_verifier_that_chokes_is_answered_401(
    ports: Ports, monkeypatch: pytest.MonkeyPatch, choking: type[Exception]
) -> None:
    def verify(*_: object) -> None:
        raise choking

    monkeypatch.setattr(webhook_of("facebook"), "verify", verify)
    assert status(ports, signed()) == 401
    assert ports.puts == 0


def test_a_handshake_that_chokes_is_answered_401(ports: Ports, monkeypatch: pytest.MonkeyPatch) -> None:
    def handshake(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(webhook_of("facebook"), "handshake", handshake)
    assert status(ports, replace(signed(), method="GET")) == 401
    assert status(ports, signed()) == 401
    assert ports.puts == 0


def test_a_body_that_no_transaction_takes_is_answered_413(ports: Ports) -> None:
    ports.no_store = TooLarge("so it is")
    assert status(ports, signed()) == 413


# Not stored: ours ----------------------------------------------------------------------------


@pytest.mark.parametrize("where", ["no_secrets", "no_store"])
@pytest.mark.parametrize(
    "problem",
    [StoreUnavailable("dynamodb does not answer"), RetryLater("later"), ConfigurationError("must hold keys")],
    ids=lambda error: type(error).__name__,
)
def test_what_cannot_be_stored_now_is_answered_503_and_when_to_try_again(
    ports: Ports, where: str, problem: Exception
) -> None:
    setattr(ports, where, problem)
    response, about = take_in(ports, signed())
    assert (response.status, response.headers["retry-after"], response.body) == (503, "30", "")
    assert about["outcome"] == "not stored"
    assert about["problem"] == str(problem), "the log tells the operator; the stranger hears nothing"


@pytest.mark.parametrize("problem", [RuntimeError, KeyError, MemoryError, SignatureError, OSError])
def test_whatever_goes_wrong_in_the_store_it_is_never_a_2xx(ports: Ports, problem: type[Exception]) -> None:
    ports.no_store = problem("unforeseen")
    try:
        response, _ = take_in(ports, signed())
    except problem:
        return
    assert response.status >= 400


def test_secrets_for_a_platform_that_does_not_exist_are_the_operators_matter(ports: Ports) -> None:
    ports.secrets["myspace", "spielkiste"] = FACEBOOK
    response, about = take_in(ports, signed(), "/myspace/spielkiste")
    assert response.status == 503
    assert "myspace" in str(about["problem"])


def test_these_tests_speak_of_every_platform() -> None:
    folders = {module.name for module in iter_modules(dankbar.platforms.__path__) if module.ispkg}
    assert folders == {platform for platform, _ in CHANNELS}


# Handshakes ----------------------------------------------------------------------------------


def asked(query: dict[str, str], headers: dict[str, str] | None = None) -> Request:
    return Request("GET", headers or {}, query, "", b"", NOW)


META = {"hub.mode": "subscribe", "hub.verify_token": "a-verify-token", "hub.challenge": "1158201444"}


def test_metas_handshake_is_answered_with_the_bare_challenge(ports: Ports) -> None:
    response, about = take_in(ports, asked(META))
    assert (response.status, response.body) == (200, "1158201444")
    assert about["outcome"] == "handshake"
    assert ports.puts == 0


@pytest.mark.parametrize("token", ["", "wrong", "a-verify-toke", "a-verify-token ", "ü"])
def test_metas_handshake_with_a_wrong_token_is_refused(ports: Ports, token: str) -> None:
    response, about = take_in(ports, asked(META | {"hub.verify_token": token}))
    assert response.status == 403
    assert "1158201444" not in response.body
    assert "a-verify-token" not in f"{response}{about}"


def test_xs_challenge_is_answered_with_the_secrets_mac(ports: Ports) -> None:
    response, _ = take_in(ports, asked({"crc_token": "ZDc1OGY4MjctMTZkMi00"}), "/x/spielkiste-x")
    assert response.status == 200
    assert json.loads(response.body)["response_token"].startswith("sha256=")
    assert response.content_type == "application/json"


def test_a_handshake_of_an_unknown_channel_is_no_handshake(ports: Ports) -> None:
    assert status(ports, asked(META), "/facebook/nobody") == 404


def test_a_handshake_needs_no_table(ports: Ports) -> None:
    ports.no_store = StoreUnavailable("gone")
    assert status(ports, asked(META)) == 200


# Rehearsals ----------------------------------------------------------------------------------


def rehearsed(ports: Ports, at: str, rehearsals: bool = True) -> int:
    request = signed()
    take_in(ports, replace(request, headers={**request.headers, REHEARSAL_HEADER: at}), rehearsals=rehearsals)
    return int(ports.stored["spielkiste", DIGEST]["clock_offset"])


def test_a_rehearsal_says_by_how_much_the_clock_is_put_forward(ports: Ports) -> None:
    assert rehearsed(ports, str(int(NOW) + 3_600)) == 3_600


def test_a_rehearsal_may_lie_in_the_past(ports: Ports) -> None:
    assert rehearsed(ports, str(int(NOW) - 86_400)) == -86_400


def test_where_rehearsals_are_off_nobody_turns_the_clock(ports: Ports) -> None:
    assert rehearsed(ports, str(int(NOW) + 3_600), rehearsals=False) == 0


@pytest.mark.parametrize("at", ["", "tomorrow", "-5", "1e9", "٣٤٥", "9" * 12, "1795518005.5", " 1795518005"])
def test_a_senseless_instant_of_rehearsal_is_now(ports: Ports, at: str) -> None:
    assert rehearsed(ports, at) == 0


def test_a_rehearsal_is_signed_as_everything_else(ports: Ports) -> None:
    request = replace(signed(), headers={REHEARSAL_HEADER: str(int(NOW))})
    response, _ = take_in(ports, request, rehearsals=True)
    assert response.status == 401
