"""The callback for tools: an incident tool acknowledges, or passes on, what it was told in a person's name.

`POST /c/PERSON`, a JSON body `{"page": "0123456789ab", "action": "acknowledge"}` (or `"pass"`), signed as Standard
Webhooks (1.0.0, "Verifying webhook authenticity") with a secret of that person. Both actions may come again and again:
the second time changes nothing, so a repeated or replayed callback does no harm.
"""

import json
from base64 import b64decode
from binascii import Error as NotBase64
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from http import HTTPStatus
from time import time
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import Response
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from dankbar.errors import SignatureError
from dankbar.flow.acknowledge import Acknowledge, Action
from dankbar.model.delivery import Request, Secrets
from dankbar.platforms import webhook_of

LOGGER = Logger()
LONGEST_BODY = 10_000
"""Bytes; a callback has fewer than a hundred, some tools add what they know themselves."""


class Callback(BaseModel):
    """What a tool asks for. What else it sends along is ignored."""

    model_config = ConfigDict(extra="ignore", hide_input_in_errors=True)

    page: str = Field(pattern=r"^[0-9a-f]{12}$")
    action: Action


@dataclass
class Callbacks:
    """Answers callbacks. `secrets`: the live ones of a person of the team. `clock`: unix seconds."""

    acknowledge: Acknowledge
    secrets: Callable[[str], Sequence[str]]
    clock: Callable[[], float] = field(default=time)

    def answer(self, person: str, event: dict[str, Any]) -> Response[str]:
        """204 done, 400 with the reason, 401 not signed by this person (whoever that is), 404 no such page, 413."""
        body = _body(event)
        if body is None or len(body) > LONGEST_BODY:
            return _refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"at most {LONGEST_BODY} bytes")
        try:
            self._verify(person, event, body)
        except SignatureError as problem:
            LOGGER.warning("callback refused", extra={"status": 401, "reason": str(problem)})
            return _refused(HTTPStatus.UNAUTHORIZED, "not signed by a live secret of this person")
        try:
            wish = Callback.model_validate_json(body)
        except ValidationError as problem:
            return _refused(HTTPStatus.BAD_REQUEST, _reasons(problem))
        seen = self.acknowledge.act(wish.page, person, wish.action)
        if seen is None:
            return _refused(HTTPStatus.NOT_FOUND, "there is no such page")
        if wish.action == "pass" and person not in seen.page.told:
            return _refused(HTTPStatus.BAD_REQUEST, "this person was not told of the page, so nothing is passed on")
        LOGGER.info("callback done", extra={"page": wish.page, "person": person, "action": wish.action})
        return Response(HTTPStatus.NO_CONTENT, headers={"Cache-Control": "no-store"})

    def _verify(self, person: str, event: dict[str, Any], body: bytes) -> None:
        """Raises SignatureError. For whom the team does not have no secret is looked for."""
        if not self.acknowledge.knows(person):
            raise SignatureError("nobody in the team has that id")
        headers = {name.lower(): value for name, value in event.get("headers", {}).items()}
        request = Request("POST", headers, {}, "", body, received_at=self.clock())
        webhook_of("standard_webhooks").verify(request, Secrets(tuple(self.secrets(person))))


def _body(event: dict[str, Any]) -> bytes | None:
    """The body as it was sent; None where it is far too long to be looked at."""
    given: str = event.get("body") or ""
    if len(given) > 2 * LONGEST_BODY:
        return None
    if not event.get("isBase64Encoded"):
        return given.encode(errors="surrogatepass")
    try:
        return b64decode(given)
    except NotBase64:
        return b""


def _reasons(problem: ValidationError) -> str:
    """What is wrong with which field, without what was sent."""
    return "; ".join(
        f"{'.'.join(str(part) for part in error['loc']) or 'the body'}: {error['msg']}" for error in problem.errors()
    )


def _refused(status: HTTPStatus, reason: str) -> Response[str]:
    return Response(
        status,
        content_type="application/json",
        body=json.dumps({"error": reason}),
        headers={"Cache-Control": "no-store"},
    )
