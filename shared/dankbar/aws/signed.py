"""One AWS call at a time over one kept connection, signed by AWS's own `aws-sdk-signers`, without boto3.

Only the function `webhook` calls AWS this way. Why: importing boto3 and making one client is what a cold start of a
lean handler consists of; measured against exactly that (`tests/benchmarks`), the whole handler over this module starts
in about a quarter of the time. botocore is the oracle in the tests: same request, same signature, same errors retried.
"""

import os
import random
import ssl
import sys
import time
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from importlib.machinery import PathFinder
from importlib.util import LazyLoader
from io import BytesIO
from json import JSONEncoder, loads
from urllib.parse import urlsplit

from dankbar.errors import DankbarError, StoreUnavailable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from typing import Any, Self


class _AsyncioLater(PathFinder):
    """Puts off loading `asyncio` until somebody uses it, by the standard library's own `LazyLoader`.

    aws_sdk_signers imports it for its async signers alone, and loading it (with logging, subprocess and selectors) is a
    fifth of the whole cold start. Whoever does use it gets the real module, at its first use.
    """

    @classmethod
    def find_spec(cls, name: str, path: object = None, target: object = None) -> "ModuleSpec | None":
        spec = PathFinder.find_spec(name) if name == "asyncio" else None
        if spec is not None and spec.loader is not None:
            spec.loader = LazyLoader(spec.loader)
        return spec


sys.meta_path.insert(0, _AsyncioLater)
from aws_sdk_signers import URI, AWSCredentialIdentity, AWSRequest, Field, Fields, SigV4Signer  # noqa: E402

sys.meta_path.remove(_AsyncioLater)

ATTEMPTS = 4
"""Tries in all. With the time-outs below a call ends within 5 seconds: so long waits Messenger, the strictest."""
CONNECT_SECONDS = 1.0
READ_SECONDS = 1.5
BUDGET_SECONDS = 4.5
ROOTS = os.path.join(os.path.dirname(__file__), "amazon-roots.pem")
"""The five root certificates all AWS endpoints chain to (Amazon Trust Services, "Certificate authorities"): loading
them takes a tenth of the time of the usual bundle. `AWS_CA_BUNDLE` replaces them, as for every AWS SDK."""

RETRIED_ERRORS = frozenset(
    {
        "InternalFailure",
        "InternalServerError",
        "InternalServerErrorException",
        "LimitExceededException",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestTimeout",
        "RequestTimeoutException",
        "ServiceUnavailable",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)
"""Error codes after which the same call may succeed (DynamoDB Developer Guide, "Error handling"; botocore's list)."""


_COMPACT = JSONEncoder(separators=(",", ":"))


class CallRefused(DankbarError):
    """AWS understood the call and refuses it. `code`: the service's error code; `reasons`: a transaction's, by item."""

    def __init__(self, code: str, message: str, reasons: tuple[str, ...] = ()) -> None:
        """`message` is AWS's own text."""
        super().__init__(f"{code}: {message}")
        self.code = code
        self.reasons = reasons


class _SignedOnce(AWSRequest):
    """A request made for one signature: the signer copies what it is given and signs the copy; this one needs none.

    The copy takes a third of the time of a signature.
    """

    def __deepcopy__(self, memo: "dict[int, Any] | None" = None) -> "Self":
        """The very same request."""
        return self


class SignedClient:
    """Calls one AWS service that speaks JSON (DynamoDB, SSM) in one region. Not safe for several threads."""

    def __init__(
        self, service: str, target: str, content_type: str, sleep: "Callable[[float], None]" = time.sleep
    ) -> None:
        """`target`: the prefix of `X-Amz-Target` (`DynamoDB_20120810`). Region, endpoint and credentials come from the
        environment, as Lambda sets it.
        """
        self._service, self._target, self._content_type, self._sleep = service, target, content_type, sleep
        self._region = os.environ["AWS_REGION"]
        endpoint = os.environ.get(f"AWS_ENDPOINT_URL_{service.upper()}") or os.environ.get("AWS_ENDPOINT_URL")
        suffix = ".cn" if self._region.startswith("cn-") else ""
        self._endpoint = urlsplit(endpoint or f"https://{service}.{self._region}.amazonaws.com{suffix}")
        self._destination = URI(
            scheme=self._endpoint.scheme,
            host=self._endpoint.hostname or "",
            port=self._endpoint.port,
            path=self._endpoint.path or "/",
        )
        self._signer = SigV4Signer()
        self._connection: HTTPConnection | None = None

    def call(self, operation: str, parameters: "dict[str, Any]") -> "dict[str, Any]":
        """Calls `operation` and returns its parsed answer.

        Raises CallRefused where AWS refuses (a failed condition, a missing permission) and StoreUnavailable where no
        answer came within the tries and the time.
        """
        body = _COMPACT.encode(parameters).encode()
        began = time.monotonic()
        problem = ""
        for attempt in range(ATTEMPTS):
            if attempt:
                pause = random.uniform(0, 0.05 * 2**attempt)  # noqa: S311 - jitter, no secret
                if time.monotonic() - began + pause + CONNECT_SECONDS + READ_SECONDS > BUDGET_SECONDS:
                    break
                self._sleep(pause)
            try:
                status, answer = self._send(operation, body)
                if status == 200:
                    return loads(answer)  # type: ignore[no-any-return]
            except (OSError, HTTPException, ValueError) as error:  # ValueError: an answer that is no JSON
                self.close()
                problem = type(error).__name__
                continue
            refusal = _refusal(status, answer)
            if status < 500 and refusal.code not in RETRIED_ERRORS:
                raise refusal
            problem = refusal.code
        raise StoreUnavailable(f"{self._service} {operation} does not answer ({problem}); the platform shall try again")

    def close(self) -> None:
        """Closes the kept connection; the next call opens a new one."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _send(self, operation: str, body: bytes) -> tuple[int, bytes]:
        headers = self.signed_headers(operation, body)
        if self._connection is None:
            self._connection = self._connect()
        self._connection.request("POST", self._endpoint.path or "/", body, headers)
        response = self._connection.getresponse()
        return response.status, response.read()

    def signed_headers(self, operation: str, body: bytes) -> dict[str, str]:
        """The headers of a call, with the signature over `body` (AWS Signature Version 4)."""
        environ = os.environ
        identity = AWSCredentialIdentity(
            access_key_id=environ["AWS_ACCESS_KEY_ID"],
            secret_access_key=environ["AWS_SECRET_ACCESS_KEY"],
            session_token=environ.get("AWS_SESSION_TOKEN"),
        )
        request = _SignedOnce(
            destination=self._destination,
            method="POST",
            body=BytesIO(body),
            fields=Fields(
                [
                    Field(name="content-type", values=[self._content_type]),
                    Field(name="host", values=[self._endpoint.netloc]),
                    Field(name="x-amz-target", values=[f"{self._target}.{operation}"]),
                ]
            ),
        )
        signed = self._signer.sign(
            request=request, identity=identity, properties={"region": self._region, "service": self._service}
        )
        return {field.name: field.as_string() for field in signed.fields}

    def _connect(self) -> HTTPConnection:
        host, port = self._endpoint.hostname or "", self._endpoint.port
        if self._endpoint.scheme == "http":
            connection = HTTPConnection(host, port, timeout=CONNECT_SECONDS)
        else:
            context = ssl.create_default_context(cafile=os.environ.get("AWS_CA_BUNDLE") or ROOTS)
            connection = HTTPSConnection(host, port, timeout=CONNECT_SECONDS, context=context)
        connection.connect()
        connection.sock.settimeout(READ_SECONDS)
        return connection


def _refusal(status: int, answer: bytes) -> CallRefused:
    try:
        error = loads(answer)
        code = str(error.get("__type", "")).rpartition("#")[2]
        reasons = tuple(str(reason.get("Code")) for reason in error.get("CancellationReasons") or ())
        message = str(error.get("message") or error.get("Message") or "")
    except (ValueError, AttributeError):
        code, message, reasons = "", "", ()
    return CallRefused(code or f"HTTP {status}", message, reasons)
