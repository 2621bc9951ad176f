"""Starts and stops the playground: one threaded server on loopback."""

import socket
from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime
from threading import Thread
from types import TracebackType
from typing import Self

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from dankbar.errors import ConfigurationError
from dankbar.model.community import Channel
from dankbar.model.delivery import Secrets
from dankbar_cli.playground.brand import SPIELKISTE
from dankbar_cli.playground.calls import keeping_silence
from dankbar_cli.playground.controls import Controls
from dankbar_cli.playground.deliveries import Courier
from dankbar_cli.playground.graph import Graph
from dankbar_cli.playground.guard import guard, is_loopback, with_policy
from dankbar_cli.playground.memory import Comment, Memory, State
from dankbar_cli.playground.mood import Mood, Moods
from dankbar_cli.playground.page import Page
from dankbar_cli.playground.standard import Standard
from dankbar_cli.playground.x import X

LARGEST_BODY = 1024 * 1024
"""Bytes; what is larger gets 413."""


class Playground:
    """A stand-in for a platform. Start it, connect it to a running Dankbar, and look at what Dankbar did.

    `with Playground(webhooks={"spielkiste-facebook": url}, secrets={"spielkiste-facebook": secrets}) as playground:`
    starts it and stops it at the end.

    `port` 0 chooses a free one. `webhooks` and `secrets` go by the channel's name and can come later by `connect`.
    `channels` say which channel is on which platform and what the brand's account is called there. A call with one of
    `refused_tokens` is answered like one whose token is expired. Raises ConfigurationError for a host that is not
    loopback.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        webhooks: Mapping[str, str] | None = None,
        secrets: Mapping[str, Secrets] | None = None,
        host: str = "127.0.0.1",
        channels: Iterable[Channel] = SPIELKISTE,
        refused_tokens: Collection[str] = (),
    ) -> None:
        if not is_loopback(host):
            raise ConfigurationError(f"the playground has no login and stays on loopback: use 127.0.0.1, not {host}")
        self._host = host
        self._port = port
        self._channels = tuple(channels)
        self._refused_tokens = frozenset(refused_tokens)
        self._memory = Memory()
        self._moods = Moods()
        self._courier = Courier()
        self._server: BaseWSGIServer | None = None
        self.connect(webhooks=webhooks, secrets=secrets)

    def connect(
        self, *, webhooks: Mapping[str, str] | None = None, secrets: Mapping[str, Secrets] | None = None
    ) -> None:
        """Where the webhooks of the running Dankbar are, and with what to sign, by the channel's name.

        What was known of other channels stays.
        """
        self._courier.connect(webhooks or {}, secrets or {})

    def start(self) -> None:
        """Answer from now on. Raises ConfigurationError where the port is taken."""
        if self._server:
            return
        family = socket.AF_INET6 if ":" in self._host else socket.AF_INET
        try:
            listening = socket.create_server((self._host, self._port), family=family, backlog=128)
        except OSError as error:
            raise ConfigurationError(
                f"port {self._port} on {self._host} is taken ({error.strerror}): choose another, or 0 for a free one"
            ) from error
        with listening:
            self._port = listening.getsockname()[1]
            self._server = make_server(
                self._host,
                self._port,
                keeping_silence(self._application()),
                threaded=True,
                request_handler=_Handler,
                fd=listening.fileno(),
            )
        Thread(target=self._server.serve_forever, args=(0.05,), name="playground", daemon=True).start()

    def stop(self) -> None:
        """Answer no more. What was done is still there to look at."""
        if self._server:
            self._server.shutdown()
            self._server.server_close()
            self._server = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """`http://127.0.0.1:PORT`: the page, and the `base_url` of the platforms' clients. Raises RuntimeError while
        it has not been started and its port is to be chosen.
        """
        if not self._port:
            raise RuntimeError("start the playground first: its port is chosen then")
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}"

    def state(self) -> State:
        """A snapshot of what Dankbar did."""
        return self._memory.state()

    def mood(self, mood: Mood) -> None:
        """Answer the platforms' clients in this mood from now on."""
        self._moods.set(mood)

    def tell(self, platform: str, target_id: str, author: str, text: str, *, thread: str | None = None) -> None:
        """A delivery that was sent some other way mentions this: the page shows who wrote it and what."""
        self._memory.tell(
            Comment(platform, target_id, datetime.now(UTC), author=author, text=text, thread=thread),
        )

    def remove(self, platform: str, target_id: str) -> None:
        """The person has deleted it: the platform's API knows it no more."""
        self._memory.delete(platform, target_id)

    def _application(self) -> Flask:
        application = Flask(__name__)
        application.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
        application.jinja_env.trim_blocks = application.jinja_env.lstrip_blocks = True
        application.before_request(guard)
        application.after_request(with_policy)
        for part in (
            Graph(self._memory, self._moods, self._account("facebook"), self._refused_tokens),
            X(self._memory, self._moods, self._account("x"), self._refused_tokens),
            Standard(self._memory, self._moods),
            Controls(self._memory, self._moods),
            Page(self._memory, self._moods, self._courier, self._channels),
        ):
            application.register_blueprint(part.blueprint())
        return application

    def _account(self, platform: str) -> str:
        return next((channel.account_id for channel in self._channels if channel.platform == platform), "0")


class _Handler(WSGIRequestHandler):
    """Says nothing on the terminal, and closes the connection of a call that gets no answer."""

    def connection_dropped(self, error: BaseException, environ: object = None) -> None:
        self.close_connection = True

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        pass
