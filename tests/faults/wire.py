"""Counts every call that a function makes to AWS or to a platform, and cuts one of them at a time.

The cut is made at the transport: botocore's HTTP session, the webhook's own connection, httpx's transport. Everything
above it (the SDK's retries, our clients, the flow) is the real thing.
"""

import threading
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any
from unittest.mock import patch

import httpx
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.exceptions import ConnectionClosedError, EndpointConnectionError
from botocore.httpsession import URLLib3Session

from dankbar.aws.signed import SignedClient


class Killed(BaseException):
    """The process is gone. A BaseException, so that no `except Exception` takes it for something to be handled."""


class Cut(StrEnum):
    """What happens at one call."""

    KILLED_BEFORE = "killed before it is sent"
    KILLED_AFTER = "killed after its answer"
    UNREACHABLE = "not connected"
    ANSWER_LOST = "carried out, its answer lost"


type Answer = Callable[[bytes], tuple[int, bytes]]
"""From a request's body: the status and the body of what AWS answers."""

KILLS = (Cut.KILLED_BEFORE, Cut.KILLED_AFTER)
NETWORK = (Cut.UNREACHABLE, Cut.ANSWER_LOST)


@dataclass(frozen=True)
class Call:
    """One call of one function, numbered in the order of a run."""

    number: int
    function: str
    service: str
    operation: str

    def __str__(self) -> str:
        return f"{self.number:2} {self.function}: {self.service} {self.operation}"


@dataclass
class Wire:
    """All calls of the functions pass here. `cuts`: which calls of the run are cut, by their number, and how."""

    cuts: Mapping[int, Cut] = field(default_factory=dict)
    before: Callable[[Call], None] | None = None
    """Is told of every call before it is made: another worker can be let in there."""
    answers: dict[str, list[Answer]] = field(default_factory=dict)
    """What AWS answers in place of the real answer, by operation, once each."""
    sent: Callable[[str, bytes], None] = lambda operation, body: None
    """Is told of every call to AWS that was carried out, with its body."""
    moves: Callable[[float], None] = lambda seconds: None
    """Is told by how much a function sleeps."""
    calls: list[Call] = field(default_factory=list)
    function: str = ""
    """The function that runs just now; "" while none does: then calls are the test's own and pass unseen."""
    dead: bool = False

    def __enter__(self) -> "Wire":
        self._ends = ExitStack()
        send, signed_send, handle, sleep = (
            URLLib3Session.send,
            SignedClient._send,
            httpx.HTTPTransport.handle_request,
            time.sleep,
        )

        def over_botocore(session: URLLib3Session, request: AWSPreparedRequest) -> AWSResponse:
            service, operation = _named(request)

            def answered() -> AWSResponse:
                if self._runs_here() and self.answers.get(operation):
                    status, body = self.answers[operation].pop(0)(_bytes(request.body))
                    return _response(request, status, body)
                response = send(session, request)
                self.sent(operation, _bytes(request.body))
                return response

            return self._pass(
                service,
                operation,
                answered,
                EndpointConnectionError(endpoint_url=request.url),
                ConnectionClosedError(endpoint_url=request.url),
            )

        def over_own_connection(client: SignedClient, operation: str, body: bytes) -> tuple[int, bytes]:
            return self._pass(
                client._service,
                operation,
                lambda: signed_send(client, operation, body),
                ConnectionRefusedError("not connected"),
                ConnectionResetError("the answer is lost"),
            )

        def over_httpx(transport: httpx.HTTPTransport, request: httpx.Request) -> httpx.Response:
            return self._pass(
                "platform",
                f"{request.method} {request.url.path}",
                lambda: handle(transport, request),
                httpx.ConnectError("not connected"),
                httpx.ReadError("the answer is lost"),
            )

        def by_the_clock(seconds: float) -> None:
            (self.moves if self._runs_here() else sleep)(seconds)

        for target, name, replacement in (
            (URLLib3Session, "send", over_botocore),
            (SignedClient, "_send", over_own_connection),
            (httpx.HTTPTransport, "handle_request", over_httpx),
            (time, "sleep", by_the_clock),
        ):
            self._ends.enter_context(patch.object(target, name, replacement))
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    def _runs_here(self) -> bool:
        return bool(self.function) and threading.current_thread() is threading.main_thread()

    def _pass[Given](
        self, service: str, operation: str, send: Callable[[], Given], refused: Exception, lost: Exception
    ) -> Given:
        if not self._runs_here():
            return send()
        if self.dead:
            raise Killed
        call = Call(len(self.calls) + 1, self.function, service, operation)
        self.calls.append(call)
        if self.before is not None:
            self.before(call)
        cut = self.cuts.get(call.number)
        if cut is Cut.KILLED_BEFORE:
            self.die()
        if cut is Cut.UNREACHABLE:
            raise refused
        try:
            answer = send()
        finally:
            if cut is Cut.KILLED_AFTER:
                self.die()
        if cut is Cut.ANSWER_LOST:
            raise lost
        return answer

    def die(self) -> None:
        """Ends the process that runs: nothing it tries from now on has any effect."""
        self.dead = True
        raise Killed


def _named(request: AWSPreparedRequest) -> tuple[str, str]:
    """Service and operation: of the header for JSON, of the form for SNS."""
    target = _bytes(request.headers.get("X-Amz-Target", b"")).decode()
    if target:
        return target.partition(".")[0].removeprefix("Amazon").partition("_")[0].lower(), target.partition(".")[2]
    form = dict(pair.partition("=")[::2] for pair in _bytes(request.body).decode().split("&"))
    return "sns", form.get("Action", "?")


def _bytes(value: Any) -> bytes:
    return value if isinstance(value, bytes) else str(value or "").encode()


class _Raw:
    def __init__(self, body: bytes) -> None:
        self._body = body

    def stream(self, **_: object) -> list[bytes]:
        return [self._body]


def _response(request: AWSPreparedRequest, status: int, body: bytes) -> AWSResponse:
    headers = {"content-type": "application/x-amz-json-1.0", "x-amzn-requestid": "made-up"}
    return AWSResponse(request.url, status, headers, _Raw(body))
