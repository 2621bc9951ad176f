"""Posts to a chat's incoming webhook what the topic says for it: SNS itself speaks no chat's language.

The body is `{"text": …}`, which Slack ("Sending messages using incoming webhooks"), Mattermost ("Incoming webhooks")
and Google Chat take. What people wrote is in it, so Slack's control characters are escaped ("Formatting message text").
"""

from typing import Any

import httpx

from dankbar.domain.escalation import way_name, ways_of
from dankbar.errors import Temporary
from dankbar.model.community import Community

SECONDS = 5.0
_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def post(message: dict[str, Any], community: Community) -> int:
    """Posts one message of the topic; the status the chat answered, 0 where the person or the chat is there no more.

    Raises Temporary where the chat did not take it: Lambda calls twice more.
    """
    attributes = {name: each["Value"] for name, each in message["MessageAttributes"].items()}
    address = _address(community, attributes["person"], attributes["way"])
    if address is None:
        return 0
    try:
        answer = httpx.post(address, json={"text": message["Message"].translate(_ESCAPED)}, timeout=SECONDS)
    except httpx.HTTPError as error:
        raise Temporary(f"the chat of {attributes['person']} cannot be reached: {type(error).__name__}") from None
    if not answer.is_success:
        raise Temporary(f"the chat of {attributes['person']} answered {answer.status_code}")
    return answer.status_code


def _address(community: Community, person_id: str, name: str) -> str | None:
    ways = (way for person in community.people if person.id == person_id for way in ways_of(person))
    return next((way.to for way in ways if way_name(way) == name), None)
