"""X: the challenge (CRC) and the signature over the body."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.errors import SignatureError
from dankbar.model.delivery import Request, Secrets
from dankbar.platforms.x.webhook import LONGEST_CHALLENGE, SIGNATURE_HEADERS, crc_tokens, handshake, sign, verify

HEADER, OAUTH2_HEADER = SIGNATURE_HEADERS
SECRETS = Secrets(keys=("consumer_secret_for_tests",))
BODY = b'{"data":{"event_type":"post.mention.create"}}'
BODY_SIGNATURE = "sha256=nyjoh5SmCamYDYTPBRp2g+tWky3cx49Jb1llsjqucFY="


def get(raw_query, query, headers=None):
    return Request("GET", headers or {}, query, raw_query, b"", 1_796_000_000.0)


def challenge(token="challenge_string", headers=None):
    return get(f"crc_token={token}", {"crc_token": token}, headers)


def post(body=BODY, headers=None):
    return Request("POST", headers or {}, {}, "", body, 1_796_000_000.0)


def token_of(response):
    return json.loads(response.body)["response_token"]


# The challenge ---------------------------------------------------------------------------------


def test_a_challenge_is_answered_with_its_hmac_as_json():
    response = handshake(challenge(), SECRETS)
    assert response.status == 200
    assert response.content_type == "application/json"
    assert json.loads(response.body) == {"response_token": "sha256=k+Rs+Z+nDt/X+/SZbDrNoL9xLxqbxTp6h+8O9CPZS84="}


def test_a_token_as_x_really_sends_it_is_answered():
    token = "M2RkODJkZmMtYjlkYi00NmQ4LTk0MGUtM2JjYzkwM2Q4MjQ0"
    query = {"crc_token": token, "nonce": "MTc2OTUxODI5MjkxNA"}
    response = handshake(get(f"crc_token={token}&nonce=MTc2OTUxODI5MjkxNA", query), SECRETS)
    assert token_of(response) == crc_tokens(token, SECRETS)[0]


def test_every_live_secret_has_its_token_newest_first():
    both = Secrets(keys=("new", "consumer_secret_for_tests"))
    new, old = crc_tokens("challenge_string", both)
    assert old == "sha256=k+Rs+Z+nDt/X+/SZbDrNoL9xLxqbxTp6h+8O9CPZS84="
    assert new == crc_tokens("challenge_string", Secrets(keys=("new",)))[0] != old


def test_without_a_signature_the_newest_secret_answers():
    both = Secrets(keys=("new", "old"))
    assert token_of(handshake(challenge(), both)) == crc_tokens("challenge_string", both)[0]


@pytest.mark.parametrize("header", SIGNATURE_HEADERS)
@pytest.mark.parametrize(("signer", "place"), [("new", 0), ("old", 1)])
def test_a_signed_challenge_is_answered_with_the_secret_that_signed_its_query_string(header, signer, place):
    both = Secrets(keys=("new", "old"))
    raw_query = "crc_token=challenge_string&nonce=MTc2OTUxODI5MjkxNA"
    signature = sign(raw_query.encode(), Secrets(keys=(signer,)), 0.0)[HEADER]
    request = get(raw_query, {"crc_token": "challenge_string"}, {header: signature})
    assert token_of(handshake(request, both)) == crc_tokens("challenge_string", both)[place]


def test_a_challenge_whose_signature_fits_no_secret_is_still_answered_by_the_newest():
    both = Secrets(keys=("new", "old"))
    request = challenge(headers={HEADER: BODY_SIGNATURE})
    assert token_of(handshake(request, both)) == crc_tokens("challenge_string", both)[0]


def test_a_body_cannot_be_signed_by_passing_it_off_as_a_challenge():
    response = handshake(challenge(BODY.decode()), SECRETS)
    assert response.status == 400
    assert BODY_SIGNATURE not in response.body


def test_the_answer_to_a_challenge_signs_no_body():
    token = "1234567890"
    signature = token_of(handshake(challenge(token), SECRETS))
    with pytest.raises(SignatureError):
        verify(post(token.encode(), {HEADER: signature}), SECRETS)


@pytest.mark.parametrize("token", ["", "a" * (LONGEST_CHALLENGE + 1), "a b", "ä", '"', "a\nb", "\ud800"])
def test_a_token_that_is_none_of_xs_is_refused(token):
    assert handshake(challenge(token), SECRETS).status == 400


def test_a_token_of_the_greatest_length_is_answered():
    assert handshake(challenge("a" * LONGEST_CHALLENGE), SECRETS).status == 200


@pytest.mark.parametrize("keys", [(), ("",)])
def test_without_a_secret_the_challenge_fails_for_now_rather_than_for_good(keys):
    assert handshake(challenge(), Secrets(keys=keys)).status == 503


def test_other_requests_are_no_challenge():
    assert handshake(get("", {}), SECRETS) is None
    assert handshake(post(), SECRETS) is None
    assert handshake(Request("POST", {}, {"crc_token": "a"}, "crc_token=a", BODY, 0.0), SECRETS) is None


@given(token=st.text(max_size=600), headers=st.dictionaries(st.sampled_from(SIGNATURE_HEADERS), st.text(max_size=80)))
def test_whatever_is_asked_no_token_is_given_for_what_could_be_an_event(token, headers):
    response = handshake(get(f"crc_token={token}", {"crc_token": token}, headers), SECRETS)
    assert response.status == (400 if "{" in token else response.status)
    assert response.status in {200, 400}


# The signature ---------------------------------------------------------------------------------


def test_the_known_signature_of_the_known_body_is_taken():
    verify(post(headers={HEADER: BODY_SIGNATURE}), SECRETS)


def test_the_vectors_of_xs_own_client_are_met():
    secrets = Secrets(keys=("test",))
    query, body = b"test=1&other_test=2", b'{"test_number":1,"test_string":"two"}'
    assert sign(query, secrets, 0.0)[HEADER] == "sha256=25Cu3iwbbiqBTwQRzcKJZwisjf736V2Q8UaTlkfLSoc="
    verify(post(body, {HEADER: "sha256=YWHphPn/JFq43jkF0y4/w8R/SelmLjvpunhVFY8JhlI="}), secrets)


def test_a_signature_with_the_client_secret_comes_in_its_own_header():
    both = Secrets(keys=("consumer secret", "client secret"))
    signature = sign(BODY, Secrets(keys=("client secret",)), 0.0)[HEADER]
    verify(post(headers={HEADER: BODY_SIGNATURE, OAUTH2_HEADER: signature}), both)


def test_every_live_secret_is_tried():
    for keys in (("a", "consumer_secret_for_tests"), ("consumer_secret_for_tests", "a")):
        verify(post(headers={HEADER: BODY_SIGNATURE}), Secrets(keys=keys))


@pytest.mark.parametrize(
    "signature",
    [
        "sha256=x0mYd8hz2goCTfcNAaMqENy2BFgJJfJOb4PdvTffpwg=",  # X's own format sample, for an unpublished secret
        BODY_SIGNATURE.removeprefix("sha256="),
        BODY_SIGNATURE.upper(),
        BODY_SIGNATURE + "=",
        BODY_SIGNATURE[:-1],
        "sha1=" + BODY_SIGNATURE[7:],
        " " + BODY_SIGNATURE,
        "sha256=" + "ä" * 44,
        "\ud800" * 51,
        "",
        "sha256=" + "A" * 1_000_000,
    ],
)
def test_any_odd_header_is_refused(signature):
    with pytest.raises(SignatureError):
        verify(post(headers={HEADER: signature}), SECRETS)


def test_a_missing_header_a_changed_body_and_another_secret_are_refused():
    signed = {HEADER: BODY_SIGNATURE}
    for request, secrets in (
        (post(), SECRETS),
        (post(BODY + b" ", signed), SECRETS),
        (post(json.dumps(json.loads(BODY)).encode(), signed), SECRETS),
        (post(headers=signed), Secrets(keys=("another",))),
    ):
        with pytest.raises(SignatureError):
            verify(request, secrets)


def test_no_secret_or_an_empty_one_verifies_nothing():
    import base64
    import hmac

    signature = "sha256=" + base64.b64encode(hmac.digest(b"", BODY, "sha256")).decode()
    for keys in ((), ("",)):
        with pytest.raises(SignatureError):
            verify(post(headers={HEADER: signature}), Secrets(keys=keys))
        with pytest.raises(SignatureError):
            sign(BODY, Secrets(keys=keys), 0.0)


def test_the_error_holds_neither_secret_nor_body():
    with pytest.raises(SignatureError) as refused:
        verify(post(headers={HEADER: "sha256=" + "A" * 44}), SECRETS)
    assert "consumer_secret_for_tests" not in str(refused.value)
    assert "mention" not in str(refused.value)


@given(text=st.text(), keys=st.lists(st.text(min_size=1), min_size=1, max_size=3))
def test_what_is_signed_verifies(text, keys):
    body = json.dumps({"data": {"text": text}}, ensure_ascii=False).encode("utf-8", "replace")
    secrets = Secrets(keys=tuple(keys))
    verify(post(body, sign(body, secrets, 0.0)), secrets)


@given(
    body=st.binary(),
    headers=st.dictionaries(st.sampled_from([*SIGNATURE_HEADERS, "content-type"]), st.text(st.characters())),
    keys=st.lists(st.text(st.characters())),
)
def test_nothing_but_a_signature_error_leaves_the_verifier(body, headers, keys):
    with pytest.raises(SignatureError):
        verify(post(body, headers), Secrets(keys=tuple(keys)))
