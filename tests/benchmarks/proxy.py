"""Stands between the functions and the embedded AWS, passes everything on, and writes down every request."""

import json
from dataclasses import dataclass
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "date", "server"}


@dataclass(frozen=True)
class Request:
    """One request to AWS, as it went over the wire."""

    service: str
    operation: str
    parameters: dict[str, Any]


class Proxy:
    """The proxy, running. `with Proxy(url) as proxy: … proxy.taken()`."""

    def __init__(self, target: str) -> None:
        """`target`: the endpoint of the embedded AWS."""
        self._requests: list[Request] = []
        requests, there = self._requests, urlsplit(target)

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1

            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                requests.append(_request(self.headers.get("x-amz-target", ""), body))
                onward = HTTPConnection(there.hostname or "", there.port, timeout=30)
                onward.request("POST", self.path, body, dict(self.headers.items()))
                answer = onward.getresponse()
                content = answer.read()
                onward.close()
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in HOP_BY_HOP:
                        self.send_header(name, value)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()

    def taken(self) -> list[Request]:
        """The requests since the last time this was asked, in their order."""
        taken = list(self._requests)
        self._requests.clear()
        return taken


def _request(target: str, body: bytes) -> Request:
    prefix, _, operation = target.rpartition(".")
    service = prefix.partition("_")[0].removeprefix("Amazon") or "unknown"
    return Request(service, operation, json.loads(body or b"{}"))
