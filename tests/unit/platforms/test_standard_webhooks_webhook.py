"""Standard Webhooks: who may deliver. The vector is the one that the reference libraries publish in their tests."""

import base64
import hmac
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.errors import SignatureError
from dankbar.model.delivery import Request, Secrets
from dankbar.platforms.standard_webhooks import webhook

SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
OTHER = "whsec_" + base64.b64encode(b"another secret of 32 bytes, new!").decode()
SENT_AT = 1614265330
BODY = b'{"test": 2432232314}'
PUBLISHED = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": str(SENT_AT),
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}


def request(headers=PUBLISHED, body=BODY, received_at=float(SENT_AT), **changed):
    headers = {**headers, **{f"webhook-{name}": value for name, value in changed.items()}}
    return Request("POST", headers, {}, "", body, received_at)


def signed_by(key: bytes, message_id="msg_1", sent_at=str(SENT_AT), body=BODY):
    """The scheme written out anew, so that it is not checked against itself."""
    made = hmac.new(key, f"{message_id}.{sent_at}.".encode() + body, "sha256").digest()
    return {
        "webhook-id": message_id,
        "webhook-timestamp": sent_at,
        "webhook-signature": "v1," + base64.b64encode(made).decode(),
    }


KEY = base64.b64decode(SECRET.removeprefix("whsec_"))


def test_the_published_vector_is_accepted():
    webhook.verify(request(), Secrets((SECRET,)))


def test_the_published_wrong_signature_is_refused():
    wrong = request(signature="v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OA=")
    with pytest.raises(SignatureError, match="no v1 signature"):
        webhook.verify(wrong, Secrets((SECRET,)))


def test_one_changed_byte_of_the_body_is_refused():
    with pytest.raises(SignatureError):
        webhook.verify(request(body=b'{"test":2432232314}'), Secrets((SECRET,)))


def test_another_id_is_refused_because_the_id_is_signed():
    with pytest.raises(SignatureError):
        webhook.verify(request(id="msg_other"), Secrets((SECRET,)))


@pytest.mark.parametrize("keys", [(SECRET, OTHER), (OTHER, SECRET)])
def test_while_secrets_rotate_either_live_one_is_enough(keys):
    webhook.verify(request(), Secrets(keys))


def test_one_right_signature_among_several_is_enough():
    header = f"v1a,hnO3f9T8Ytu9HwrXslvumlUpqtNVqkhqw/enGzPCXe5B v1,AAAA {PUBLISHED['webhook-signature']} v2,what"
    webhook.verify(request(signature=header), Secrets((SECRET,)))


def test_an_ed25519_signature_alone_does_not_count():
    right = PUBLISHED["webhook-signature"].replace("v1,", "v1a,")
    with pytest.raises(SignatureError):
        webhook.verify(request(signature=right), Secrets((SECRET,)))


@pytest.mark.parametrize("off", [-300, -1, 0, 1, 300])
def test_a_clock_up_to_five_minutes_off_is_tolerated_both_ways(off):
    webhook.verify(request(received_at=SENT_AT + off), Secrets((SECRET,)))


@pytest.mark.parametrize("off", [-86400, -300.5, 300.5, 86400, float("nan"), float("inf")])
def test_a_clock_more_than_five_minutes_off_is_refused(off):
    with pytest.raises(SignatureError, match="5 minutes"):
        webhook.verify(request(received_at=SENT_AT + off), Secrets((SECRET,)))


@pytest.mark.parametrize(
    "written",
    [
        *(f"{SENT_AT}.5", f"{SENT_AT}.0", f"0{SENT_AT}", f"+{SENT_AT}", f" {SENT_AT}", f"{SENT_AT}\n"),
        *("1_614_265_330", "1.614265330e9", "nan", "-1", "0", "١٦١٤٢٦٥٣٣٠", "9" * 400),
    ],
)
def test_a_timestamp_that_is_no_plain_number_is_refused_even_if_signed(written):
    headers = signed_by(KEY, sent_at=written)
    with pytest.raises(SignatureError, match="webhook-timestamp"):
        webhook.verify(request(headers), Secrets((SECRET,)))


def test_an_id_with_a_full_stop_is_refused_even_if_signed_since_it_blurs_what_was_signed():
    with pytest.raises(SignatureError, match="full stop"):
        webhook.verify(request(signed_by(KEY, "msg.1")), Secrets((SECRET,)))


@pytest.mark.parametrize("name", PUBLISHED)
@pytest.mark.parametrize("value", [None, "", "é", "\ud800", "v1,", "v1", ",", " ", "x" * 2001])
def test_a_missing_or_odd_header_is_refused(name, value):
    headers = dict(PUBLISHED)
    if value is None:
        del headers[name]
    else:
        headers[name] = value
    with pytest.raises(SignatureError):
        webhook.verify(request(headers), Secrets((SECRET,)))


def test_a_body_that_is_not_utf8_is_refused_even_if_signed():
    body = b'{"text": "\xfc"}'
    with pytest.raises(SignatureError, match="UTF-8"):
        webhook.verify(request(signed_by(KEY, body=body), body), Secrets((SECRET,)))


UNUSABLE = ["", "whsec_", "whsec_AAAA", "geheim", "whsec_" + "ü" * 40, "whsec_" + "!" * 40, "whsec_" + "A" * 41]


@pytest.mark.parametrize("keys", [(), *((one,) for one in UNUSABLE)])
@pytest.mark.parametrize("signature", ["v1,", " ", "v1, ", "x  y", PUBLISHED["webhook-signature"]])
def test_without_a_usable_secret_everything_is_refused(keys, signature):
    with pytest.raises(SignatureError, match="no usable signing secret"):
        webhook.verify(request(signature=signature), Secrets(keys))


@pytest.mark.parametrize("mistyped", UNUSABLE)
def test_a_mistyped_secret_does_not_shut_out_the_good_one(mistyped):
    webhook.verify(request(), Secrets((mistyped, SECRET)))


@pytest.mark.parametrize("mistyped", UNUSABLE)
def test_a_mistyped_secret_lets_nobody_in(mistyped):
    with pytest.raises(SignatureError):
        webhook.verify(request(signature="v1,x  y"), Secrets((mistyped, SECRET)))


def test_a_public_key_is_never_taken_for_a_secret():
    public = "whpk_" + base64.b64encode(bytes(range(32))).decode()
    forged = signed_by(base64.b64decode(public + "=="))
    with pytest.raises(SignatureError):
        webhook.verify(request(forged), Secrets((public,)))


def test_errors_never_name_a_secret_or_a_text():
    with pytest.raises(SignatureError) as raised:
        webhook.verify(request(body=b"geheimer Text"), Secrets((SECRET, "whsec_schlecht")))
    assert not any(word in str(raised.value) for word in ("geheim", "schlecht", SECRET[6:]))


def test_there_is_no_handshake():
    assert webhook.handshake(request(), Secrets((SECRET,))) is None


@given(
    body=st.text().map(str.encode) | st.from_type(dict[str, int]).map(lambda d: json.dumps({"data": d}).encode()),
    now=st.floats(min_value=1e9, max_value=4e9),
)
def test_what_is_signed_is_accepted(body, now):
    keys = Secrets((OTHER, SECRET))
    headers = webhook.sign(body, keys, now)
    for live in (keys, Secrets((SECRET,)), Secrets((OTHER,))):
        webhook.verify(request(headers, body, received_at=now), live)


def test_the_signed_id_is_that_of_the_event_and_stays_over_retries():
    def id_of(body: bytes, now: float) -> str:
        return webhook.sign(body, Secrets((SECRET,)), now)["webhook-id"]

    first = id_of(b'{"data": {"id": "c-1", "text": "a"}}', SENT_AT)
    assert first == id_of(b'{"data": {"id": "c-1", "text": "b"}}', SENT_AT + 60)
    assert first != id_of(b'{"data": {"id": "c-2", "text": "a"}}', SENT_AT)
    assert id_of(b'{"data": {"events": []}}', SENT_AT) != id_of(b'{"data": {"events": [1]}}', SENT_AT)


def test_signing_without_a_usable_secret_says_what_to_store():
    with pytest.raises(SignatureError, match="store one like whsec_"):
        webhook.sign(BODY, Secrets(("geheim",)), SENT_AT)


WILD = st.text(st.characters(exclude_categories=()), max_size=60)


@given(
    headers=st.dictionaries(st.sampled_from(sorted(PUBLISHED)), WILD | st.sampled_from(sorted(PUBLISHED.values()))),
    body=st.binary(max_size=60),
    keys=st.lists(WILD | WILD.map("whsec_".__add__) | st.just(SECRET)).map(tuple),
    received_at=st.floats(),
)
def test_verify_raises_nothing_but_signature_error(headers, body, keys, received_at):
    with pytest.raises(SignatureError):
        webhook.verify(Request("POST", headers, {}, "", body, received_at), Secrets(keys))
