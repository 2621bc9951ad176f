"""The function `webhook` under more than ten thousand hostile requests.

Real are the handler, the intake, the platforms' checks, the reading of secrets and the writing of deliveries; only the
network to AWS is not there: an SSM and a table in memory answer in its place. Whether something may be stored is
judged here once more, by hand, from the platforms' own descriptions of their signatures.
"""

import hmac
import importlib.util
import io
import json
import string
from base64 import b64decode, b64encode
from contextlib import redirect_stdout
from hashlib import sha256
from pathlib import Path
from time import time
from types import ModuleType
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from dankbar.aws.deliveries import DeliveryStore
from dankbar.aws.signed import CallRefused
from dankbar.aws.table import delivery_of
from dankbar.aws.webhook_secrets import WebhookSecrets
from dankbar.flow.intake import Intake
from dankbar.model.delivery import Secrets
from dankbar.platforms import webhook_of

APP = Path(__file__).parents[2] / "functions" / "webhook" / "app.py"
PREFIX = "/dankbar/brand"
LIVE = {
    ("facebook", "spielkiste"): Secrets(("a-new-app-secret", "an-old-app-secret"), "a-verify-token"),
    ("standard_webhooks", "shop"): Secrets(("whsec_" + b64encode(b"a signing secret of 32 bytes....").decode(),)),
    ("x", "spielkiste-x"): Secrets(("a-consumer-secret", "a-client-secret")),
}
HIDDEN = [text for secrets in LIVE.values() for text in (*secrets.keys, secrets.verify_token) if text]
LONGEST_LOG_LINE = 600

type Event = Any


class Aws:
    """SSM and a table in memory."""

    def __init__(self) -> None:
        self.items: list[dict[str, Any]] = []
        self.parameters = {
            f"{PREFIX}/webhook/{platform}/{channel}": json.dumps(
                {"keys": secrets.keys, "verify_token": secrets.verify_token}
            )
            for (platform, channel), secrets in LIVE.items()
        }

    def call(self, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
        if operation == "GetParameter":
            if parameters["Name"] not in self.parameters:
                raise CallRefused("ParameterNotFound", "")
            return {"Parameter": {"Value": self.parameters[parameters["Name"]]}}
        puts = [parameters] if operation == "PutItem" else [put["Put"] for put in parameters["TransactItems"]]
        self.items += [put["Item"] for put in puts]
        return {}


class Webhook:
    """The function with its wiring, and what it stored."""

    def __init__(self, app: ModuleType) -> None:
        self.app, self.aws, self.seconds = app, Aws(), 0.0
        app.INTAKE = Intake(  # type: ignore[attr-defined]
            secrets=WebhookSecrets(self.aws, PREFIX, self._clock),  # type: ignore[arg-type]
            store=DeliveryStore(self.aws, "table", 30),  # type: ignore[arg-type]
            rehearsals=True,
        )

    def _clock(self) -> float:
        self.seconds += 1.0
        return self.seconds

    def answer(self, event: Event) -> tuple[int, list[dict[str, Any]]]:
        """The status of the answer and the items that were written; checks what holds for every answer."""
        self.aws.items.clear()
        log = io.StringIO()
        with redirect_stdout(log):
            answer = self.app.handler(event, None)
        status = answer["statusCode"]
        assert type(status) is int
        assert 200 <= status < 500, status
        assert status not in (410, *range(300, 400)), "a platform takes it for good"
        json.dumps(answer).encode()
        assert all(type(part) is str for part in (answer["body"], *answer["headers"], *answer["headers"].values()))
        assert "\n" not in str(answer["headers"])
        (line,) = log.getvalue().splitlines()
        assert json.loads(line)["status"] == status
        assert len(line) <= LONGEST_LOG_LINE
        assert not any(secret in line + answer["body"] for secret in HIDDEN)
        return status, list(self.aws.items)


@pytest.fixture(scope="module")
def app() -> ModuleType:
    with pytest.MonkeyPatch.context() as patch:
        for name, value in (
            ("AWS_REGION", "eu-central-1"),
            ("TABLE", "table"),
            ("PARAMETERS", PREFIX),
            ("RETENTION_DAYS", "30"),
        ):
            patch.setenv(name, value)
        spec = importlib.util.spec_from_file_location("webhook_app_under_test", APP)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return module


@pytest.fixture
def webhook(app: ModuleType) -> Webhook:
    return Webhook(app)


def many(examples: int) -> settings:
    return settings(
        max_examples=examples,
        suppress_health_check=[
            HealthCheck.function_scoped_fixture,
            HealthCheck.too_slow,
            HealthCheck.large_base_example,
        ],
        database=None,
    )


# What the platforms say of their signatures ----------------------------------------------------


def _mac(key: bytes, message: bytes) -> bytes:
    return hmac.new(key, message, sha256).digest()


def _meta(headers: dict[str, str], body: bytes, key: str) -> bool:
    return headers.get("x-hub-signature-256") == "sha256=" + _mac(key.encode(), body).hex()


def _x(headers: dict[str, str], body: bytes, key: str) -> bool:
    expected = "sha256=" + b64encode(_mac(key.encode(), body)).decode()
    return expected in (headers.get("x-twitter-webhooks-signature"), headers.get("x-twitter-webhooks-signature-oauth2"))


def _standard(headers: dict[str, str], body: bytes, key: str) -> bool:
    signed = f"{headers.get('webhook-id')}.{headers.get('webhook-timestamp')}.".encode() + body
    expected = "v1," + b64encode(_mac(b64decode(key.removeprefix("whsec_")), signed)).decode()
    return expected in str(headers.get("webhook-signature")).split(" ")


SCHEMES = {"facebook": _meta, "x": _x, "standard_webhooks": _standard}


def body_of(event: Event) -> bytes:
    body = event.get("body") or ""
    return b64decode(body) if event.get("isBase64Encoded") else body.encode("utf-8", "surrogatepass")


def is_signed(event: Event, platform: str, channel: str) -> bool:
    """Whether a live secret of the channel signed the event's body."""
    headers = {name.lower(): value for name, value in event["headers"].items()}
    return any(SCHEMES[platform](headers, body_of(event), key) for key in LIVE[platform, channel].keys)


def judge(webhook: Webhook, event: Event) -> int:
    """Lets the function answer and checks that nothing is stored but what a live secret signed; and all of that."""
    status, items = webhook.answer(event)
    if items:
        head, *parts = items
        stored = delivery_of(head, parts)
        assert status == 200
        assert event["rawPath"].strip("/") == f"{stored.platform}/{stored.channel}"
        assert is_signed(event, stored.platform, stored.channel)
        assert stored.body == body_of(event)
    elif status == 200:
        assert event["requestContext"]["http"]["method"] == "GET", "a 2xx to a delivery means: stored"
    return status


# Events ----------------------------------------------------------------------------------------


def url_event(platform: str, channel: str, body: bytes, headers: dict[str, str], base64: bool = True) -> Event:
    """A function URL's event (Lambda Developer Guide, "Request payload format"): as AWS would write it."""
    return {
        "version": "2.0",
        "rawPath": f"/{platform}/{channel}",
        "rawQueryString": "",
        "headers": {name.lower(): value for name, value in headers.items()},
        "requestContext": {"http": {"method": "POST", "path": f"/{platform}/{channel}"}},
        "body": b64encode(body).decode() if base64 else body.decode(),
        "isBase64Encoded": base64,
    }


def signed(key: tuple[str, str], body: bytes, base64: bool = True) -> Event:
    return url_event(*key, body, webhook_of(key[0]).sign(body, LIVE[key], time()), base64)


TEXTS = st.text(max_size=40) | st.sampled_from(["", "ü", "🎈", "\x00", "\ud800", "a" * 5_000, "%00", "../", "\r\nx: y"])
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS
ODD = SCALARS | st.lists(SCALARS, max_size=3) | st.dictionaries(TEXTS, SCALARS, max_size=3)
REAL_PATHS = st.sampled_from([f"/{platform}/{channel}" for platform, channel in LIVE])
PIECES = st.sampled_from(
    [
        "facebook",
        "x",
        "spielkiste",
        "shop",
        "..",
        ".",
        "%00",
        "%2e%2e",
        "",
        "ü",
        "\x00",
        "//",
        "parse",
        "a" * 3_000,
        "__init__",
    ]
)
PATHS = REAL_PATHS | st.lists(PIECES | TEXTS, max_size=5).map(lambda pieces: "/" + "/".join(pieces))
METHODS = (
    st.sampled_from(["POST", "GET"]) | st.sampled_from(["PUT", "HEAD", "", "post", "GET\r\n", "🎈", "A" * 900]) | ODD
)
NAMES = st.sampled_from(
    [
        "x-hub-signature-256",
        "X-Hub-Signature-256",
        "x-twitter-webhooks-signature",
        "webhook-id",
        "webhook-timestamp",
        "webhook-signature",
        "x-dankbar-rehearse-at",
        "content-type",
        "content-length",
    ]
)
SIGNATURES = st.sampled_from(
    [
        "sha256=",
        "sha256=" + "0" * 64,
        "SHA256=" + "0" * 64,
        "sha256=" + "A" * 43 + "=",
        "v1,",
        "v1," + "A" * 43 + "= v1a,x",
        "1795518005",
        "9" * 30,
        "٣",
        "NaN",
        "sha256=" + "ü" * 64,
    ]
)
HEADERS = st.dictionaries(NAMES | TEXTS, SIGNATURES | TEXTS, max_size=6)
PARAMETERS = st.sampled_from(["hub.mode", "hub.verify_token", "hub.challenge", "crc_token", "a", "", "%ff"])
VALUES = st.sampled_from(["subscribe", "a-verify-token", "", "%00", "%F0%9F", "1158201444", "<script>", "ü"]) | TEXTS
QUERIES = st.lists(st.tuples(PARAMETERS, VALUES), max_size=6).map(lambda all_: "&".join(f"{n}={v}" for n, v in all_))
HUGE_QUERIES = st.integers(40, 3_000).map(lambda count: "&".join(f"a{number}=1" for number in range(count)))
BODIES = st.text(max_size=60) | st.binary(max_size=60).map(lambda raw: b64encode(raw).decode()) | TEXTS


@st.composite
def plausible(draw: st.DrawFn) -> Event:
    """The outer shape is AWS's, everything in it is a stranger's."""
    return {
        "version": "2.0",
        "rawPath": draw(PATHS),
        "rawQueryString": draw(QUERIES | HUGE_QUERIES),
        "headers": draw(HEADERS),
        "requestContext": {"http": {"method": draw(METHODS)}},
        "body": draw(BODIES),
        "isBase64Encoded": draw(st.booleans()),
    }


@st.composite
def misshapen(draw: st.DrawFn) -> Event:
    """An event in which something is missing or of another type."""
    event = draw(plausible())
    for name in draw(st.lists(st.sampled_from(sorted(event)), min_size=1, max_size=3, unique=True)):
        del event[name]
        if draw(st.booleans()):
            event[name] = draw(ODD | st.just({"http": None}) | st.just({"http": {"method": None}}))
    return event


# The crowd: 3,000 + 3,700 + 1,500 + 2,000 ------------------------------------------------------


@many(3_000)
@given(event=plausible())
def test_strangers_get_a_4xx_and_store_nothing(webhook: Webhook, event: Event) -> None:
    status, items = webhook.answer(event)
    assert items == []
    assert status >= 400 or event["requestContext"]["http"]["method"] == "GET"


@many(3_700)
@given(event=misshapen() | ODD)
def test_what_is_no_request_at_all_gets_a_4xx_and_stores_nothing(webhook: Webhook, event: Event) -> None:
    _, items = webhook.answer(event)
    assert items == []


SENSELESS = (
    st.binary(max_size=200)
    | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass"))
    | st.sampled_from(
        [b"", b"{", b"[" * 3_000, b"null", b"\xef\xbb\xbf{}", b'{"a":1e999}', b"{}" * 20_000, b"\x00" * 9_000]
    )
    | st.recursive(SCALARS, lambda some: st.lists(some, max_size=3) | st.dictionaries(TEXTS, some, max_size=3)).map(
        lambda document: json.dumps(document).encode()
    )
)


@many(1_500)
@given(key=st.sampled_from(sorted(LIVE)), body=SENSELESS, extra=HEADERS)
def test_a_senseless_body_is_stored_if_it_is_signed(
    webhook: Webhook, key: tuple[str, str], body: bytes, extra: dict[str, str]
) -> None:
    try:
        event = signed(key, body)
    except Exception:
        assume(False)  # Standard Webhooks signs text only
    event["headers"] = {name.lower(): value for name, value in extra.items()} | event["headers"]
    status = judge(webhook, event)
    assert status == 200 or (key[0] == "x" and b"{" not in body), "X signs challenges alike: what is none has a brace"


@st.composite
def tampered(draw: st.DrawFn) -> Event:
    """A signed event in which one thing is changed afterwards."""
    key = draw(st.sampled_from(sorted(LIVE)))
    body = b'{"id": "%d"}' % draw(st.integers(0, 10**6))
    event = signed(key, body)
    headers = event["headers"]
    which = draw(st.sampled_from(["body", "signature", "header", "channel", "case", "base64", "cut"]))
    if which == "body":
        at = draw(st.integers(0, len(body) - 1))
        body = body[:at] + bytes([body[at] ^ (1 << draw(st.integers(0, 7)))]) + body[at + 1 :]
        event["body"] = b64encode(body).decode()
    elif which == "channel":
        other = draw(st.sampled_from(sorted(LIVE)))
        event["rawPath"] = "/" + "/".join(other)
    elif which == "base64":
        event["body"] = draw(st.sampled_from(["=", "A", "%", " ", "\n", "ü", "-_"])) + event["body"]
    elif which == "cut":
        event["body"] = event["body"][: draw(st.integers(0, len(event["body"])))]
    else:
        name = draw(st.sampled_from(sorted(headers)))
        text = headers[name]
        at = draw(st.integers(0, len(text) - 1))
        letter = draw(st.sampled_from(string.ascii_letters + string.digits + "ü ,=\x00"))
        changed = {"signature": text[:at] + letter + text[at + 1 :], "header": text[:at], "case": text.swapcase()}
        headers[name] = changed[which]
    return event


@many(2_000)
@given(event=tampered())
def test_what_was_changed_after_signing_is_not_stored(webhook: Webhook, event: Event) -> None:
    judge(webhook, event)


# One by one ------------------------------------------------------------------------------------

FACEBOOK = ("facebook", "spielkiste")
TEXT = '{"words": "Grüße 🎈"}'.encode()


@pytest.mark.parametrize("base64", [True, False])
@pytest.mark.parametrize("key", sorted(LIVE))
def test_a_signed_delivery_is_stored_in_whichever_way_aws_writes_the_body(
    webhook: Webhook, key: tuple[str, str], base64: bool
) -> None:
    status, items = webhook.answer(signed(key, TEXT, base64))
    assert status == 200
    assert delivery_of(items[0]).body == TEXT


@pytest.mark.parametrize("write", [str.upper, str.title, str.swapcase])
def test_header_names_count_in_any_case(webhook: Webhook, write: Any) -> None:
    event = signed(FACEBOOK, TEXT)
    event["headers"] = {write(name): value for name, value in event["headers"].items()}
    status, items = webhook.answer(event)
    assert (status, len(items)) == (200, 1)


def test_a_body_without_an_entry_is_an_empty_one(webhook: Webhook) -> None:
    event = signed(FACEBOOK, b"")
    del event["body"]
    assert webhook.answer(event)[0] == 200


@pytest.mark.parametrize("body", ["A", "AAAA=", "ü", "!!!!", "QUJD\nQUJD", "QUJD QUJD", "-_-_", "QQ==QQ=="])
def test_a_body_that_is_not_the_base64_it_claims_to_be_is_malformed(webhook: Webhook, body: str) -> None:
    assert webhook.answer(signed(FACEBOOK, b"") | {"body": body}) == (400, [])


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("hub.mode=subscribe&hub.verify_token=a-verify-token&hub.challenge=7", 200),
        ("hub.mode=subscribe&hub.verify_token=a-verify-token&hub.verify_token=x&hub.challenge=7", 200),
        ("hub.mode=subscribe&hub.verify_token=x&hub.verify_token=a-verify-token&hub.challenge=7", 403),
        ("hub.mode=subscribe&hub.verify_token=%61-verify-token&hub.challenge=7", 200),
        ("hub.mode=subscribe&hub.verify_token=a-verify-token&hub.challenge=" + "7" * 600, 400),
        ("hub.mode=subscribe&hub.verify_token=a-verify-token&hub.challenge=7%0d%0aset-cookie:a", 400),
        ("hub.mode=subscribe&" * 60, 400),
        ("", 405),
    ],
)
def test_a_handshake_reads_the_first_value_of_each_parameter(webhook: Webhook, query: str, status: int) -> None:
    event = url_event(*FACEBOOK, b"", {}) | {"rawQueryString": query}
    event["requestContext"]["http"]["method"] = "GET"
    assert webhook.answer(event)[0] == status


def test_what_is_stored_by_the_crowds_judge_is_what_aws_would_have_written(webhook: Webhook) -> None:
    """The judge itself can be wrong in one way only: by letting everything pass."""
    event = signed(FACEBOOK, TEXT)
    assert judge(webhook, event) == 200
    assert is_signed(event, *FACEBOOK)
    event["headers"]["x-hub-signature-256"] = "sha256=" + "0" * 64
    assert not is_signed(event, *FACEBOOK)
    assert judge(webhook, event) == 401
