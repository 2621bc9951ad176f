"""Meta's handshake and signature, with genuine deliveries and published vectors."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.errors import SignatureError
from dankbar.model.delivery import Request, Response, Secrets
from dankbar.platforms import webhook_of
from dankbar.platforms.facebook.webhook import CHALLENGE_LENGTH, handshake, sign, verify

GITHUB = (
    "It's a Secret to Everybody",
    b"Hello, World!",
    "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
)
WHATSAPP = (
    "1222e786b144d0e85b9f365372d93676",
    (
        b'{"object":"whatsapp_business_account","entry":[{"id":"264937493375603","changes":[{"value":{"messaging_product":'
        b'"whatsapp","metadata":{"display_phone_number":"15550953877","phone_number_id":"277321005464405"},"contacts":'
        b'[{"profile":{"name":"PyWa Tests"},"wa_id":"972544401243"}],"messages":[{"from":"972544401243","id":'
        b'"wamid.HBgMOTcyNTQ0NDAxMjQzFQIAEhggM0RFQTNCMEEwRTY3QzUwODYzMDc4NjQ4QzM4ODAxM0YA","timestamp":"1730231903",'
        b'"text":{"body":"Hey there! I am using PyWa."},"type":"text"}]},"field":"messages"}]}]}'
    ),
    "sha256=54edfa1d7259e0eb13c677cc7d73d1b5c86cfa12433d19156e058ab9251bc441",
)
ESCAPED = (
    "app_secret_for_tests",
    (
        rb'{"object":"page","entry":[{"id":"1","time":1,"changes":[{"field":"feed","value":'
        rb'{"message":"Sch\u00f6n \ud83d\ude00 \/ danke"}}]}]}'
    ),
    "sha256=33145a223f870d510e105d82f00edaf9e5f8a2d45fe11b08d451ec407a7b7a0e",
)
RESERIALISED_UTF8 = "sha256=bd7d5228015cd2224849506add11ed5f6c3dc4da787ace2b7395b4533f64864a"
RESERIALISED_ASCII = "sha256=095c146076866de5ead2bb06cc60888bfe07eaee8ae401d83eac743fc3f5fade"
HEADER = "x-hub-signature-256"


def posted(body: bytes, headers: dict[str, str]) -> Request:
    return Request("POST", headers, {}, "", body, 0.0)


def asked(**query: str) -> Request:
    return Request("GET", {}, {f"hub.{name}": value for name, value in query.items()}, "", b"", 0.0)


SECRETS = Secrets(keys=("app_secret_for_tests",), verify_token="tök3n")


@pytest.mark.parametrize(("secret", "body", "signature"), [GITHUB, WHATSAPP, ESCAPED])
def test_published_vectors_verify(secret: str, body: bytes, signature: str) -> None:
    verify(posted(body, {HEADER: signature}), Secrets(keys=(secret,)))


@pytest.mark.parametrize(("secret", "body", "signature"), [GITHUB, WHATSAPP, ESCAPED])
def test_signing_gives_the_published_signature(secret: str, body: bytes, signature: str) -> None:
    headers = sign(body, Secrets(keys=(secret,)), 0.0)
    assert headers == {"Content-Type": "application/json", "X-Hub-Signature-256": signature}


@pytest.mark.parametrize("signature", [RESERIALISED_UTF8, RESERIALISED_ASCII])
def test_the_signature_of_a_reserialised_body_does_not_match_the_bytes_on_the_wire(signature: str) -> None:
    with pytest.raises(SignatureError):
        verify(posted(ESCAPED[1], {HEADER: signature}), SECRETS)


@pytest.mark.parametrize(
    "body",
    [
        ESCAPED[1].replace(rb"Sch\u00f6n \ud83d\ude00 \/", "Schön 😀 /".encode()),
        ESCAPED[1].replace(rb"\/", b"/"),
    ],
    ids=["as UTF-8", "without escaped slashes"],
)
def test_a_reserialised_body_does_not_match_the_genuine_signature(body: bytes) -> None:
    assert sign(body, SECRETS, 0.0)["X-Hub-Signature-256"] in {RESERIALISED_UTF8, RESERIALISED_ASCII}
    with pytest.raises(SignatureError):
        verify(posted(body, {HEADER: ESCAPED[2]}), SECRETS)


def test_every_live_secret_is_tried() -> None:
    verify(posted(ESCAPED[1], {HEADER: ESCAPED[2]}), Secrets(keys=("new", "app_secret_for_tests", "old")))


@pytest.mark.parametrize(
    "header",
    [
        None,
        "",
        "sha256=",
        ESCAPED[2].removeprefix("sha256="),
        ESCAPED[2].replace("sha256", "sha1"),
        ESCAPED[2].upper(),
        ESCAPED[2][:-1],
        ESCAPED[2] + "0",
        ESCAPED[2] + " ",
        "sha256=" + "ä" * 64,
        "sha256=" + "٣" * 64,
        "\ud800" * 71,
        "sha256=" + "0" * 1_000_000,
    ],
)
def test_an_odd_header_is_a_signature_error(header: str | None) -> None:
    with pytest.raises(SignatureError):
        verify(posted(ESCAPED[1], {} if header is None else {HEADER: header}), SECRETS)


def test_the_old_sha1_header_alone_is_not_enough() -> None:
    with pytest.raises(SignatureError):
        verify(posted(b"Hello, World!", {"x-hub-signature": "sha1=01dc10d0c83e72ed246219cdd91669667fe2ca59"}), SECRETS)


@pytest.mark.parametrize("keys", [(), ("",)], ids=["none", "an empty one"])
def test_without_a_secret_nothing_verifies_and_nothing_is_signed(keys: tuple[str, ...]) -> None:
    signed_with_nothing = "sha256=b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"
    with pytest.raises(SignatureError):
        verify(posted(b"", {HEADER: signed_with_nothing}), Secrets(keys=keys))
    with pytest.raises(SignatureError):
        sign(b"", Secrets(keys=keys), 0.0)


def test_the_error_names_no_secret_and_no_text() -> None:
    with pytest.raises(SignatureError) as caught:
        verify(posted(ESCAPED[1], {HEADER: "sha256=00"}), SECRETS)
    assert "app_secret_for_tests" not in str(caught.value)
    assert "danke" not in str(caught.value)


@given(body=st.binary(), secret=st.text(min_size=1))
def test_what_is_signed_verifies_and_a_changed_byte_does_not(body: bytes, secret: str) -> None:
    secrets = Secrets(keys=(secret,))
    headers = {name.lower(): value for name, value in sign(body, secrets, 0.0).items()}
    verify(posted(body, headers), secrets)
    with pytest.raises(SignatureError):
        verify(posted(body + b"\x00", headers), secrets)


@given(body=st.binary(), header=st.text(st.characters()), keys=st.lists(st.text(st.characters())))
def test_verifying_raises_nothing_but_signature_errors(body: bytes, header: str, keys: list[str]) -> None:
    with pytest.raises(SignatureError):
        verify(posted(body, {HEADER: header}), Secrets(keys=tuple(keys)))


@pytest.mark.parametrize("challenge", ["1158201444", "00012", "a-random_string", "9" * CHALLENGE_LENGTH])
def test_the_challenge_is_echoed_as_it_is(challenge: str) -> None:
    request = asked(mode="subscribe", verify_token="tök3n", challenge=challenge)
    assert handshake(request, SECRETS) == Response(200, challenge, "text/plain; charset=utf-8")


@pytest.mark.parametrize(
    "query",
    [
        {"mode": "subscribe", "verify_token": "wrong", "challenge": "1"},
        {"mode": "subscribe", "verify_token": "", "challenge": "1"},
        {"mode": "subscribe", "challenge": "1"},
        {"mode": "unsubscribe", "verify_token": "tök3n", "challenge": "1"},
        {"mode": "subscribe", "verify_token": "\ud800", "challenge": "1"},
    ],
)
def test_a_wrong_token_or_mode_is_refused(query: dict[str, str]) -> None:
    answer = handshake(asked(**query), SECRETS)
    assert answer is not None
    assert (answer.status, "tök3n" in answer.body) == (403, False)


def test_without_a_verify_token_no_handshake_succeeds() -> None:
    answer = handshake(asked(mode="subscribe", verify_token="", challenge="1"), Secrets(keys=("k",)))
    assert answer is not None
    assert answer.status == 403


@pytest.mark.parametrize("challenge", ["", "9" * (CHALLENGE_LENGTH + 1), "a\r\nb", "ü"])
def test_an_unusable_challenge_is_not_echoed(challenge: str) -> None:
    answer = handshake(asked(mode="subscribe", verify_token="tök3n", challenge=challenge), SECRETS)
    assert answer is not None
    assert answer.status == 400
    assert answer.body == "no usable challenge"


@pytest.mark.parametrize(
    "request_", [posted(b"{}", {}), Request("GET", {}, {}, "", b"", 0.0), Request("HEAD", {}, {}, "", b"", 0.0)]
)
def test_what_asks_for_nothing_is_no_handshake(request_: Request) -> None:
    assert handshake(request_, SECRETS) is None


def test_the_module_is_found_by_name() -> None:
    assert webhook_of("facebook").KEPT_HEADERS == ()
