"""Reads single fields of what X sends, whatever is really there: ids, instants, text, people."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any

from dankbar.model.event import Author

_LONGEST_ID = 19
"""Digits of an id of a post, user or message (docs.x.com, openapi.json: `^[0-9]{1,19}$`)."""

_UNSENDABLE = re.compile("[\x00\ud800-\udfff]")
_LONGEST_NAME, _LONGEST_USERNAME = 500, 200


def fields_of(value: object) -> Mapping[str, Any]:
    """An object's fields; none if it is no object."""
    return value if isinstance(value, dict) else {}


def items_of(value: object) -> list[Any]:
    """A list's items; none if it is no list."""
    return value if isinstance(value, list) else []


def id_of(value: object) -> str | None:
    """An id as a string (numbers too), or None if it is none of X's."""
    text = str(value) if isinstance(value, int) and not isinstance(value, bool) else value
    if isinstance(text, str) and text.isascii() and text.isdigit() and len(text) <= _LONGEST_ID:
        return text
    return None


def required_id(value: object, what: str) -> str:
    """An id that has to be there. Raises ValueError."""
    found = id_of(value)
    if found is None:
        raise ValueError(f"no id of X's: {what}")
    return found


def clean(value: object) -> str:
    """Text as X sends it, as plain text: `&amp;`, `&lt;` and `&gt;` unescaped, NUL and lone surrogates replaced."""
    if not isinstance(value, str):
        return ""
    plain = value.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    return _UNSENDABLE.sub("\ufffd", plain)


def instant_of(*values: object) -> datetime | None:
    """The first of `values` that is an instant, in UTC.

    X writes instants as ISO 8601 (v2), as milliseconds in a string or a number (direct messages, likes) and like
    `Mon Mar 26 16:33:26 +0000 2018` (v1.1).
    """
    for value in values:
        try:
            moment = _instant(value)
            return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError, OSError, TypeError):
            continue
    return None


def _instant(value: object) -> datetime:
    if isinstance(value, int | float) or (isinstance(value, str) and value.isascii() and value.isdigit()):
        return datetime.fromtimestamp(float(value) / 1000, UTC)
    if not isinstance(value, str):
        raise TypeError("no instant")
    if value[:3].isalpha():
        return datetime.strptime(value, "%a %b %d %H:%M:%S %z %Y")
    return datetime.fromisoformat(value)


def people_of(*sources: object) -> dict[str, Mapping[str, Any]]:
    """User objects by id, from lists (`includes.users`) or maps (`payload.users`), wrapped in `{"data": …}` or not."""
    found: dict[str, Mapping[str, Any]] = {}
    for source in sources:
        users: Iterable[object] = source.values() if isinstance(source, dict) else items_of(source)
        for user in users:
            person = fields_of(fields_of(user).get("data")) or fields_of(user)
            who = id_of(person.get("id_str")) or id_of(person.get("id"))
            if who:
                found[who] = person
    return found


def author_of(who: str | None, people: Mapping[str, Mapping[str, Any]], account_id: str) -> Author:
    """The person of that id, with the name where X sent one along.

    X labels an automated account by the affiliation "Automated", which unlike an organisation's has no address
    (docs.x.com, X Activity API, Event payloads, `post.mention.create`).
    """
    person = people.get(who or "", {})
    affiliation = fields_of(person.get("affiliation"))
    return Author(
        id=who,
        name=clean(person.get("name"))[:_LONGEST_NAME] or None,
        username=clean(person.get("username") or person.get("screen_name"))[:_LONGEST_USERNAME] or None,
        is_brand=who is not None and who == account_id,
        is_bot=affiliation.get("description") == "Automated" and not affiliation.get("url"),
    )
