"""What X's refusals mean for us: a table from its error types, wordings and statuses to the errors of Dankbar.

Sources: docs.x.com, "Response Codes & Errors" (types, statuses, partial errors in a 200), "Rate limits" (headers),
openapi.json, schema `Problem` (further types). Wordings that carry the generic type `about:blank` are those seen in
answers of X (`{"title": "Forbidden", "detail": "You are not allowed to create a Tweet with duplicate content."}`).
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, NamedTuple

from dankbar.errors import DankbarError, Gone, RateLimited, Refused, Temporary, TokenExpired, Unclear
from dankbar.platforms.x.fields import fields_of, items_of


class SaidAlready(Refused):
    """X takes the same text from one account only once within some time: it, or its like, has been posted."""


class Meaning(NamedTuple):
    """The error to raise, and what it tells the operator to do."""

    error: type[DankbarError]
    advice: str


_GONE = Meaning(Gone, "The post is deleted or no longer visible to the account: nothing is left to answer")
_LIMITED = Meaning(RateLimited, "X's rate limit is reached: try again when it ends")
_BUSY = Meaning(Temporary, "X has a fault: try again later")
_TOKEN = Meaning(TokenExpired, "X does not take the channel's token: connect the account again, store the new token")
_BROKE = Meaning(Refused, "The X app has no credit left or is at its spending limit: add credit in the X console")
_UNFIT = Meaning(Refused, "X finds the request faulty: answer by hand and report it")
_NOT_ALLOWED = Meaning(
    Refused, "X does not allow this to the app or the account: check its permissions, or do it by hand"
)
_DUPLICATE = Meaning(SaidAlready, "X has had the same text from the account already: look, and answer in other words")
_NOT_SUMMONED = Meaning(Refused, "X takes answers by API only where the writer named or quoted us: answer by hand in X")

_BY_TYPE: Mapping[str, Meaning] = {
    "resource-not-found": _GONE,
    "not-authorized-for-resource": _GONE,
    "resource-unavailable": _GONE,
    "rate-limit-exceeded": _LIMITED,
    "usage-capped": _BROKE,
    "credits": _BROKE,
    "client-forbidden": _NOT_ALLOWED,
    "disallowed-resource": _NOT_ALLOWED,
    "not-authorized-for-field": _NOT_ALLOWED,
    "field-unauthorized": _NOT_ALLOWED,
    "invalid-request": _UNFIT,
    "internal-error": _BUSY,
    "field-hydration-failure": _BUSY,
}
"""By the last part of the type (`https://api.x.com/2/problems/…`)."""

_BY_WORDING: Mapping[str, Meaning] = {
    "duplicate content": _DUPLICATE,
    "deleted or not visible": _GONE,
    "have not been mentioned or otherwise engaged": _NOT_SUMMONED,
}

_BY_STATUS: Mapping[int, Meaning] = {
    400: _UNFIT,
    401: _TOKEN,
    402: _BROKE,
    403: _NOT_ALLOWED,
    404: _GONE,
    408: _BUSY,
    429: _LIMITED,
}

_UNSAID = Meaning(Refused, "X refuses without saying why: do it by hand and report it")

_RESETS = (
    ("x-user-limit-24hour-remaining", "x-user-limit-24hour-reset"),
    ("x-app-limit-24hour-remaining", "x-app-limit-24hour-reset"),
)
"""Where a limit of 24 hours is used up (remaining 0), the quarter-hour's reset is too early."""


def refusal(status: int, headers: Mapping[str, str], answer: object, *, writes: bool) -> DankbarError:
    """The error for an answer with a status outside 2xx. `answer`: the JSON body, None if it is none.

    `writes`: the call changes something. A fault then leaves its outcome open, except 503, which X gives before it does
    anything.
    """
    if status >= 500 and writes and status != 503:
        return Unclear("X failed while it worked on the request: look whether it was done before trying again")
    if status >= 500:
        return _error(_BUSY, status, headers)
    problem = _problem(answer)
    return _error(_by_wording(problem) or _by_type(problem), status, headers)


def partial_refusal(headers: Mapping[str, str], answer: object) -> DankbarError | None:
    """The error inside a 200 that brings no data; None if it names none that we know."""
    problem = _problem(answer)
    meaning = _by_wording(problem) or _by_type(problem)
    return _error(meaning, 200, headers) if meaning else None


def _error(meaning: Meaning | None, status: int, headers: Mapping[str, str]) -> DankbarError:
    error, advice = meaning or _BY_STATUS.get(status, _UNSAID)
    message = f"{advice} (HTTP {status})"
    return RateLimited(message, until=_reset(headers)) if error is RateLimited else error(message)


def _problem(answer: object) -> Mapping[str, Any]:
    """The problem itself, or the first of several."""
    problem = fields_of(answer)
    return fields_of(next(iter(items_of(problem.get("errors"))), None)) if "errors" in problem else problem


def _by_type(problem: Mapping[str, Any]) -> Meaning | None:
    return _BY_TYPE.get(str(problem.get("type", "")).rpartition("/")[2])


def _by_wording(problem: Mapping[str, Any]) -> Meaning | None:
    said = str(problem.get("detail") or problem.get("message") or "").casefold()
    return next((meaning for wording, meaning in _BY_WORDING.items() if wording in said), None)


def _reset(headers: Mapping[str, str]) -> datetime | None:
    """When the limit ends; unix seconds in the headers, the latest of those that are used up."""
    names = ["x-rate-limit-reset"] + [reset for remaining, reset in _RESETS if headers.get(remaining) == "0"]
    seconds = [int(value) for value in map(headers.get, names) if value and value.isascii() and value.isdigit()]
    try:
        return datetime.fromtimestamp(max(seconds), UTC)
    except (ValueError, OverflowError, OSError):
        return None
