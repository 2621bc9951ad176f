"""Stands in for DynamoDB, SSM and a platform: answers at once, in a process of its own, and counts what it is asked.

Run as a program, with answers by operation as JSON, it listens on a free port of this machine, prints the port, and
serves until it is ended.
"""

import json
import socketserver
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from http.client import HTTPConnection
from types import TracebackType
from typing import Any, Self

SECRETS = {"keys": ["app-secret-of-the-benchmark"], "verify_token": "token-of-the-benchmark"}
"""The inbound secrets of every channel."""
ANSWERS = {"GetParameter": {"Parameter": {"Name": "secrets", "Value": json.dumps(SECRETS)}}}


class Stub:
    """The stand-in, running. `with Stub() as stub: … stub.calls()`."""

    def __init__(self, answers: Mapping[str, Any] = ANSWERS) -> None:
        """`answers`: by operation; `POST` what a platform answers. Anything else is answered with nothing."""
        self._answers = json.dumps(answers)

    def __enter__(self) -> Self:
        command = [sys.executable, "-I", "-S", __file__, self._answers]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.port = int(self._process.stdout.readline())
        self.url = f"http://127.0.0.1:{self.port}"
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def calls(self) -> Counter[str]:
        """Operations and how often each was called since the last time this was asked."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=10)
        connection.request("GET", "/calls")
        counted = json.load(connection.getresponse())
        connection.close()
        return Counter(counted)


class Handler(socketserver.StreamRequestHandler):
    """One connection, kept: request after request, each answered in one piece."""

    disable_nagle_algorithm = True
    counted: Counter[str] = Counter()
    answers: Mapping[str, Any] = ANSWERS

    def handle(self) -> None:
        while request := self.rfile.readline():
            headers = {}
            while (line := self.rfile.readline()) not in (b"\r\n", b""):
                name, _, value = line.partition(b":")
                headers[name.strip().lower()] = value.strip()
            self.rfile.read(int(headers.get(b"content-length", 0)))
            answer = json.dumps(self.answer(request, headers.get(b"x-amz-target", b"").decode())).encode()
            head = (
                f"HTTP/1.1 200 OK\r\ncontent-type: application/x-amz-json-1.0\r\ncontent-length: {len(answer)}\r\n\r\n"
            )
            self.wfile.write(head.encode() + answer)

    def answer(self, request: bytes, target: str) -> object:
        if request.startswith(b"GET"):
            counted = dict(self.counted)
            self.counted.clear()
            return counted
        operation = target.rpartition(".")[2] or "POST"
        self.counted[operation] += 1
        return self.answers.get(operation, {})


class Server(socketserver.ThreadingTCPServer):
    daemon_threads = True


if __name__ == "__main__":
    Handler.answers = json.loads(sys.argv[1])
    with Server(("127.0.0.1", 0), Handler) as server:
        sys.stdout.write(f"{server.server_address[1]}\n")
        sys.stdout.flush()
        server.serve_forever()
