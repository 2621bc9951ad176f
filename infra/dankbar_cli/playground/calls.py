"""What every call to a platform's API passes: is there a token, and what is the mood; and how silence is kept."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from flask import Blueprint, Response, g, request
from werkzeug.wrappers import Response as AnyResponse

from dankbar_cli.playground.memory import Call, Memory
from dankbar_cli.playground.mood import SILENT_ANSWERS, Answer, Mood, Moods

SILENCE = "X-Playground-Silence"
"""A header that never leaves: close this connection without an answer."""

Route = tuple[str, str, Callable[..., Any]]
"""Method, rule and view."""


@dataclass(frozen=True, slots=True)
class Attendant:
    """Stands before a platform's API: asks for the token, answers in the mood of the moment, notes the call.

    `answers`: what the platform says for each answer that is not as usual. `unauthorised`: what it says to a call
    whose token is missing (""), or among `refused_tokens`; None: the platform asks for no token.
    """

    platform: str
    memory: Memory
    moods: Moods
    answers: Mapping[Answer, Callable[[Mood], Response]]
    unauthorised: Callable[[str], Response] | None
    refused_tokens: frozenset[str] = frozenset()

    def blueprint(self, routes: Iterable[Route]) -> Blueprint:
        """The platform's paths, each call of which passes here."""
        blueprint = Blueprint(self.platform, __name__)
        blueprint.before_request(self._before)
        blueprint.after_request(self._after)
        for method, rule, view in routes:
            blueprint.add_url_rule(rule, f"{method} {rule}".replace(".", "_"), view, methods=[method])
        return blueprint

    def _before(self) -> Response | None:
        request.get_data(cache=True)  # a connection closed with bytes unread is reset, not closed
        g.answer = Answer.USUAL
        token = bearer_token()
        if self.unauthorised and (not token or token in self.refused_tokens):
            g.answer = Answer.TOKEN_EXPIRED
            return self.unauthorised(token)
        g.answer = self.moods.next()
        if g.answer is Answer.SILENT_LOST:
            return Response()
        known = self.answers.get(g.answer)
        return known(self.moods.current) if known else None

    def _after(self, response: Response) -> Response:
        if "answer" not in g:  # refused before it came here
            return response
        silent = g.answer in SILENT_ANSWERS
        if silent:
            response.headers[SILENCE] = "1"
        status = 0 if silent else response.status_code
        self.memory.called(Call(self.platform, request.method, request.path, g.answer, status, datetime.now(UTC)))
        return response


def bearer_token() -> str:
    """The token of the Authorization header, "" where there is none."""
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""


def keeping_silence(application: WSGIApplication) -> WSGIApplication:
    """Closes the connection where a call is to get no answer; the server takes that for a client that went away."""

    def answer(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        response = AnyResponse.from_app(application, environ, buffered=True)
        if SILENCE in response.headers:
            raise ConnectionAbortedError("the mood is silent")
        return response(environ, start_response)

    return answer
