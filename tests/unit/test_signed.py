"""Calls on AWS without boto3: botocore is the oracle for signatures and retries, a real HTTP server for the rest."""

import json
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from ipaddress import ip_address
from pathlib import Path
from typing import Any

import botocore.session
import pytest
import time_machine
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.retries.standard import ThrottledRetryableChecker, TransientRetryableChecker
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dankbar.aws import signed
from dankbar.aws.signed import CallRefused, SignedClient
from dankbar.errors import StoreUnavailable

REGION = "eu-central-1"
KEY_ID, SECRET_KEY, TOKEN = "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "IQoJb3JpZ2lu/+=="
SERVICES = {
    "dynamodb": ("DynamoDB_20120810", "application/x-amz-json-1.0", "PutItem"),
    "ssm": ("AmazonSSM", "application/x-amz-json-1.1", "GetParameter"),
}
PLATFORM_PATIENCE = 5.0
"""Seconds within which Messenger wants its answer (Meta, Messenger Platform, Webhooks, "Requirements")."""


@dataclass
class Received:
    """One request as it reached the server."""

    connection: int
    headers: dict[str, str]
    body: bytes


@dataclass
class Answer:
    """What the server does with a request."""

    status: int = 200
    document: object = field(default_factory=dict)
    raw: bytes | None = None
    close: bool = False
    """Close the connection afterwards without announcing it, as a load balancer does after some idle time."""
    hang: bool = False
    """Say nothing at all."""


def refusal(code: str, status: int = 400, **more: object) -> Answer:
    return Answer(status, {"__type": f"com.amazonaws.dynamodb.v20120810#{code}", "message": "so it is"} | more)


class Aws:
    """A server on this machine that answers as it is told; the last answer is given for ever."""

    def __init__(self, context: ssl.SSLContext | None = None) -> None:
        self.received: list[Received] = []
        self.answers: list[Answer] = [Answer()]
        self.gone = threading.Event()
        aws = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                headers = {name.lower(): value for name, value in self.headers.items()}
                aws.received.append(Received(self.client_address[1], headers, body))
                answer = aws.answers.pop(0) if len(aws.answers) > 1 else aws.answers[0]
                if answer.hang:
                    aws.gone.wait(30)
                    self.close_connection = True
                    return
                content = json.dumps(answer.document).encode() if answer.raw is None else answer.raw
                self.send_response(answer.status)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)
                self.close_connection = answer.close

            def log_message(self, *_: object) -> None:
                pass

        class Server(ThreadingHTTPServer):
            daemon_threads = True
            block_on_close = False

            def handle_error(self, *_: object) -> None:
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        if context is not None:
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.port = self.server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def stop(self) -> None:
        self.gone.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture(autouse=True)
def environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_DYNAMODB", "AWS_ENDPOINT_URL_SSM", "AWS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_REGION", REGION)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", KEY_ID)
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    monkeypatch.setenv("AWS_SESSION_TOKEN", TOKEN)


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[Aws]:
    server = Aws()
    monkeypatch.setenv("AWS_ENDPOINT_URL", server.url)
    yield server
    server.stop()


def client(service: str = "dynamodb", sleep: Callable[[float], None] = lambda _: None) -> SignedClient:
    target, content_type, _ = SERVICES[service]
    return SignedClient(service, target, content_type, sleep)


def put(on: SignedClient, **parameters: object) -> dict[str, Any]:
    return on.call("PutItem", parameters or {"TableName": "t"})


def answer_from(monkeypatch: pytest.MonkeyPatch, port: int) -> list[str]:
    """Every host name leads to the server on this machine; returns the names that were asked for."""
    asked: list[str] = []

    def look_up(host: str, *_: object, **__: object) -> list[Any]:
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", port))]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


# The signature -------------------------------------------------------------------------------


def botocore_authorization(received: Received, service: str, token: str | None) -> str:
    """What botocore would have written over the headers that were signed."""
    names = received.headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
    ours = {name: received.headers[name] for name in names if name not in ("x-amz-date", "x-amz-security-token")}
    request = AWSRequest("POST", f"http://{received.headers['host']}/", headers=ours, data=received.body)
    SigV4Auth(Credentials(KEY_ID, SECRET_KEY, token), service, REGION).add_auth(request)
    assert request.headers.get("X-Amz-Date") == received.headers["x-amz-date"]
    assert request.headers.get("X-Amz-Security-Token") == received.headers.get("x-amz-security-token")
    return str(request.headers["Authorization"])


@pytest.mark.parametrize("port_in_host", [True, False], ids=["port", "no port"])
@pytest.mark.parametrize("token", [TOKEN, None], ids=["token", "no token"])
@pytest.mark.parametrize("service", SERVICES)
def test_the_signature_is_the_one_that_botocore_makes(
    aws: Aws, monkeypatch: pytest.MonkeyPatch, service: str, token: str | None, port_in_host: bool
) -> None:
    if token is None:
        monkeypatch.delenv("AWS_SESSION_TOKEN")
    if not port_in_host:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://{service}.{REGION}.amazonaws.com")
        answer_from(monkeypatch, aws.port)
    with time_machine.travel(datetime(2026, 2, 28, 23, 59, 59, tzinfo=UTC), tick=False):
        client(service).call(SERVICES[service][2], {"Name": "Grüße, „Anna“ 🎈"})
        (received,) = aws.received
        assert received.headers["authorization"] == botocore_authorization(received, service, token)
    host = f"127.0.0.1:{aws.port}" if port_in_host else f"{service}.{REGION}.amazonaws.com"
    assert received.headers["host"] == host
    assert received.headers["x-amz-date"] == "20260228T235959Z"
    assert received.headers["x-amz-target"] == f"{SERVICES[service][0]}.{SERVICES[service][2]}"
    assert received.headers["content-type"] == SERVICES[service][1]
    assert {"host", "x-amz-date", "x-amz-target"} <= set(
        received.headers["authorization"].partition("SignedHeaders=")[2].partition(",")[0].split(";")
    )


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    parameters=st.dictionaries(st.text(max_size=20), st.text(max_size=200) | st.integers() | st.booleans(), max_size=5),
    at=st.datetimes(datetime(2001, 1, 1), datetime(2090, 1, 1)),
)
def test_whatever_is_said_and_whenever_botocore_signs_it_alike(
    aws: Aws, parameters: dict[str, Any], at: datetime
) -> None:
    with time_machine.travel(at.replace(tzinfo=UTC), tick=False):
        one = client()
        put(one, **parameters)
        one.close()
        received = aws.received[-1]
        assert received.headers["authorization"] == botocore_authorization(received, "dynamodb", TOKEN)
    assert json.loads(received.body) == (parameters or {"TableName": "t"})


def test_new_credentials_count_from_the_next_call_on(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    one = client()
    put(one)
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDNEW")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "new")
    put(one)
    assert "AKIDNEW" in aws.received[1].headers["authorization"]
    assert aws.received[1].headers["x-amz-security-token"] == "new"


# The endpoint --------------------------------------------------------------------------------


def test_a_services_own_endpoint_goes_before_the_general_one(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ENDPOINT_URL_DYNAMODB", aws.url)
    put(client())
    assert len(aws.received) == 1


@dataclass
class Tls:
    """A certificate authority on this machine and a server with a certificate for one host."""

    authority: Path
    server: Aws


@pytest.fixture
def tls(tmp_path: Path) -> Iterator[Tls]:
    host = f"dynamodb.{REGION}.amazonaws.com"
    authority, certificate = tmp_path / "authority.pem", tmp_path / "server.pem"
    _certify(host, authority, certificate)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = Aws(context)
    yield Tls(authority, server)
    server.stop()


def _certify(host: str, authority: Path, certificate: Path) -> None:
    now = datetime.now(UTC)
    ca_key, key = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    ca_name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority of a test")])

    def build(subject: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
        builder = x509.CertificateBuilder().subject_name(subject).issuer_name(ca_name).public_key(public)
        lasting = builder.not_valid_before(now - timedelta(1)).not_valid_after(now + timedelta(1))
        return lasting.serial_number(x509.random_serial_number())

    usage = x509.KeyUsage(True, False, False, False, False, True, True, False, False)
    own = x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key())
    ca = build(ca_name, ca_key.public_key()).add_extension(x509.BasicConstraints(True, None), True)
    ca = ca.add_extension(usage, True).add_extension(own, False)
    authority.write_bytes(ca.sign(ca_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))
    names = x509.SubjectAlternativeName([x509.DNSName(host), x509.IPAddress(ip_address("127.0.0.9"))])
    leaf = build(x509.Name([]), key.public_key()).add_extension(names, True)
    leaf = leaf.add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(own), False)
    pem = leaf.sign(ca_key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    form = (serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    certificate.write_bytes(key.private_bytes(*form) + pem)


def test_without_an_endpoint_it_is_the_regions_over_tls(monkeypatch: pytest.MonkeyPatch, tls: Tls) -> None:
    asked = answer_from(monkeypatch, tls.server.port)
    monkeypatch.setenv("AWS_CA_BUNDLE", str(tls.authority))
    put(client())
    assert set(asked) == {"dynamodb.eu-central-1.amazonaws.com"}
    assert tls.server.received[0].headers["host"] == "dynamodb.eu-central-1.amazonaws.com"


def test_a_certificate_for_another_host_is_not_trusted(monkeypatch: pytest.MonkeyPatch, tls: Tls) -> None:
    answer_from(monkeypatch, tls.server.port)
    monkeypatch.setenv("AWS_CA_BUNDLE", str(tls.authority))
    with pytest.raises(StoreUnavailable, match="ssm GetParameter does not answer"):
        client("ssm").call("GetParameter", {})
    assert tls.server.received == []


def test_an_authority_that_is_not_amazons_is_not_trusted(monkeypatch: pytest.MonkeyPatch, tls: Tls) -> None:
    answer_from(monkeypatch, tls.server.port)
    with pytest.raises(StoreUnavailable, match="dynamodb PutItem does not answer"):
        put(client())
    assert tls.server.received == []


@pytest.mark.parametrize(("region", "host"), [("cn-north-1", "amazonaws.com.cn"), ("us-gov-west-1", "amazonaws.com")])
def test_china_has_a_domain_of_its_own(monkeypatch: pytest.MonkeyPatch, region: str, host: str) -> None:
    asked = answer_from(monkeypatch, 9)
    monkeypatch.setenv("AWS_REGION", region)
    with pytest.raises(StoreUnavailable):
        put(client())
    assert set(asked) == {f"dynamodb.{region}.{host}"}


# The connection ------------------------------------------------------------------------------


def test_many_calls_share_one_connection(aws: Aws) -> None:
    one = client()
    for _ in range(5):
        put(one)
    assert len({received.connection for received in aws.received}) == 1


def test_a_refusal_does_not_cost_the_connection(aws: Aws) -> None:
    aws.answers = [refusal("ConditionalCheckFailedException"), Answer()]
    one = client()
    with pytest.raises(CallRefused):
        put(one)
    put(one)
    assert len({received.connection for received in aws.received}) == 1


def test_a_kept_connection_that_the_other_side_closed_is_opened_anew(aws: Aws) -> None:
    aws.answers = [Answer(close=True), Answer(document={"found": "again"})]
    one = client()
    put(one)
    assert put(one) == {"found": "again"}
    assert len({received.connection for received in aws.received}) == 2


def test_after_closing_the_next_call_opens_a_connection(aws: Aws) -> None:
    one = client()
    put(one)
    one.close()
    one.close()
    put(one)
    assert len(aws.received) == 2


# What is tried again -------------------------------------------------------------------------

TRIES = 4
"""As many as boto3 makes for the other functions (`aws.clients.CONFIG`)."""

OF_OTHER_SERVICES = {
    "BandwidthLimitExceeded",
    "EC2ThrottledException",
    "PriorRequestNotComplete",
    "RequestThrottled",
    "RequestThrottledException",
    "SlowDown",
    "ThrottledException",
}
"""botocore's list is one for all services; these belong to EC2, Route 53, S3 and others that are not called here."""
OF_OTHER_TABLES = {"ReplicatedWriteConflictException"}
"""Only a global table with strong consistency says so; the template makes none."""


def retried_by_botocore() -> set[str]:
    """The error codes after which botocore's standard mode tries the calls of the webhook again."""
    session = botocore.session.get_session()
    calls = (("dynamodb", "PutItem"), ("dynamodb", "TransactWriteItems"), ("ssm", "GetParameter"))
    shapes = [
        s for service, call in calls for s in session.get_service_model(service).operation_model(call).error_shapes
    ]
    modelled = {shape.name for shape in shapes if shape.metadata.get("retryable") is not None}
    throttled = ThrottledRetryableChecker._THROTTLED_ERROR_CODES  # type: ignore[attr-defined]
    transient = TransientRetryableChecker._TRANSIENT_ERROR_CODES  # type: ignore[attr-defined]
    return modelled | {*throttled, *transient}


def tries(aws: Aws, answer: Answer) -> int:
    """How often a call is made where every try is answered so."""
    aws.received.clear()
    aws.answers = [answer]
    with pytest.raises((StoreUnavailable, CallRefused)):
        put(client())
    return len(aws.received)


def test_the_errors_tried_again_are_botocores_less_those_of_other_services(aws: Aws) -> None:
    theirs = retried_by_botocore()
    ours = {code for code in theirs if tries(aws, refusal(code)) == TRIES}
    assert theirs - ours == OF_OTHER_SERVICES | OF_OTHER_TABLES


def test_beyond_botocores_list_only_passing_faults_of_the_service_are_tried_again() -> None:
    """They come with a 5xx, after which botocore tries again whatever the code."""
    assert signed.RETRIED_ERRORS - retried_by_botocore() == {
        "InternalFailure",
        "InternalServerError",
        "InternalServerErrorException",
        "ServiceUnavailable",
    }


@pytest.mark.parametrize("status", TransientRetryableChecker._TRANSIENT_STATUS_CODES)  # type: ignore[attr-defined]
def test_a_passing_fault_is_tried_again_whatever_its_body(aws: Aws, status: int) -> None:
    assert tries(aws, Answer(status, raw=b"<html>Service Unavailable</html>")) == TRIES
    assert tries(aws, Answer(status, raw=b"")) == TRIES
    assert tries(aws, refusal("InternalServerError", status)) == TRIES


@pytest.mark.parametrize(
    "code",
    [
        "AccessDeniedException",
        "ConditionalCheckFailedException",
        "ItemCollectionSizeLimitExceededException",
        "ParameterNotFound",
        "ResourceNotFoundException",
        "SerializationException",
        "TransactionCanceledException",
        "UnrecognizedClientException",
        "ValidationException",
    ],
)
def test_a_refusal_is_final_and_says_its_code(aws: Aws, code: str) -> None:
    aws.answers = [refusal(code)]
    with pytest.raises(CallRefused, match=f"{code}: so it is") as refused:
        put(client())
    assert refused.value.code == code
    assert refused.value.reasons == ()
    assert len(aws.received) == 1


@pytest.mark.parametrize("written", ["ParameterNotFound", "com.amazon.coral.service#ParameterNotFound"])
def test_the_code_is_found_with_and_without_its_namespace(aws: Aws, written: str) -> None:
    aws.answers = [Answer(400, {"__type": written, "Message": "so it is"})]
    with pytest.raises(CallRefused, match="so it is") as refused:
        put(client())
    assert refused.value.code == "ParameterNotFound"


def test_a_cancelled_transaction_says_why_item_by_item(aws: Aws) -> None:
    reasons = [{"Code": "ConditionalCheckFailed"}, {"Code": "None"}]
    aws.answers = [refusal("TransactionCanceledException", CancellationReasons=reasons)]
    with pytest.raises(CallRefused) as refused:
        put(client())
    assert refused.value.reasons == ("ConditionalCheckFailed", "None")


@pytest.mark.parametrize(
    "content", [b"", b"null", b"[]", b'"text"', b"\xff\xfe", b'{"__type": 7}', b'{"CancellationReasons": [1]}']
)
def test_a_refusal_in_no_known_form_is_a_refusal_all_the_same(aws: Aws, content: bytes) -> None:
    aws.answers = [Answer(403, raw=content)]
    with pytest.raises(CallRefused):
        put(client())


@pytest.mark.parametrize("content", [b"", b"<html>", b'{"cut of', b"\xff\xfe"])
def test_an_answer_that_is_no_json_counts_as_none(aws: Aws, content: bytes) -> None:
    aws.answers = [Answer(200, raw=content)]
    with pytest.raises(StoreUnavailable):
        put(client())


def test_one_passing_fault_goes_unnoticed(aws: Aws) -> None:
    aws.answers = [refusal("ProvisionedThroughputExceededException"), Answer(500), Answer(document={"done": True})]
    assert put(client()) == {"done": True}


def test_between_the_tries_it_waits_longer_each_time_and_at_random(aws: Aws) -> None:
    aws.answers = [Answer(500)]
    waits: list[list[float]] = []
    for _ in range(8):
        waits.append([])
        with pytest.raises(StoreUnavailable):
            put(client(sleep=waits[-1].append))
    assert all(len(pauses) == TRIES - 1 for pauses in waits)
    assert all(0 <= pause <= 0.05 * 2**nth for pauses in waits for nth, pause in enumerate(pauses, start=1))
    assert len({pause for pauses in waits for pause in pauses}) > 20


def test_every_try_is_signed_anew(aws: Aws) -> None:
    aws.answers = [Answer(500), Answer(500), Answer()]
    with time_machine.travel(datetime(2026, 11, 24, 12, tzinfo=UTC), tick=False) as clock:
        put(client(sleep=lambda _: clock.shift(1.0)))
        dates = [received.headers["x-amz-date"] for received in aws.received]
    assert dates == ["20261124T120000Z", "20261124T120001Z", "20261124T120002Z"]


# Time ----------------------------------------------------------------------------------------


def test_nobody_there_ends_soon_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{taken.getsockname()[1]}")
        with pytest.raises(StoreUnavailable, match=r"dynamodb PutItem does not answer.*try again") as nobody:
            put(client())
    assert SECRET_KEY not in str(nobody.value)


def test_a_server_that_hangs_is_left_at_the_read_time_out(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signed, "READ_SECONDS", 0.05)
    aws.answers = [Answer(hang=True)]
    with pytest.raises(StoreUnavailable, match="TimeoutError"):
        put(client())
    assert len(aws.received) == TRIES


def test_a_server_that_hangs_once_is_asked_again_on_a_new_connection(aws: Aws, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signed, "READ_SECONDS", 0.2)
    aws.answers = [Answer(hang=True), Answer(document={"done": True})]
    assert put(client()) == {"done": True}
    assert len({received.connection for received in aws.received}) == 2


class SlowNetwork:
    """A network on which every step takes as long as it can, by a clock of its own."""

    def __init__(self, connects: list[bool]) -> None:
        self.connects, self.now = connects, 1_000.0

    def pass_by(self, seconds: float) -> None:
        self.now += seconds

    def connect(self, *_: object, **__: object) -> "SlowNetwork":
        self.pass_by(signed.CONNECT_SECONDS)
        if not self.connects.pop(0):
            raise TimeoutError
        return self

    def makefile(self, *_: object) -> "SlowNetwork":
        return self

    def readline(self, *_: object) -> bytes:
        self.pass_by(signed.READ_SECONDS)
        raise TimeoutError

    def ignore(self, *_: object, **__: object) -> None: ...

    settimeout = setsockopt = sendall = flush = close = ignore


@given(connects=st.lists(st.booleans(), min_size=TRIES, max_size=TRIES))
def test_however_slow_the_network_is_the_platform_hears_within_its_patience(connects: list[bool]) -> None:
    network = SlowNetwork(connects)
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_ENDPOINT_URL", "http://dynamodb.example.com")
        patch.setattr(socket, "create_connection", network.connect)
        patch.setattr(time, "monotonic", lambda: network.now)
        with pytest.raises(StoreUnavailable, match="TimeoutError"):
            put(client(sleep=network.pass_by))
    assert network.now - 1_000.0 <= PLATFORM_PATIENCE
