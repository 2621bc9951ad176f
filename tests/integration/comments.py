"""Comments under the brand's post, as Facebook delivers them, and in its shop; every one new."""

import json
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import time

from dankbar_cli.samples import Sample

PAGE, POST = "1234567890321", "555000111"
_NUMBERS = count(int(time() * 1000))


@dataclass(frozen=True)
class Comment:
    """One comment and the POST that brings it."""

    id: str
    body: bytes
    channel: str = "spielkiste-facebook"

    @property
    def item(self) -> str:
        """The id of its work item."""
        return f"{self.channel}/comment:{self.id}"


def comment(text: str, *, author: str, author_id: str | None = None, post: str | None = None) -> Comment:
    """A new comment."""
    made = change(text, author=author, author_id=author_id, post=post)
    return Comment(made["value"]["comment_id"], body_of([made]))


def in_the_shop(text: str, *, author: str) -> Comment:
    """A new comment in the brand's own shop, as Standard Webhooks brings it."""
    number = next(_NUMBERS)
    data = {
        "id": f"c-{number}",
        "kind": "comment",
        "author": {"id": f"k-{number}", "name": author},
        "text": text,
        "thread": "bauernhof",
        "occurred_at": "2026-10-03T20:05:00+02:00",
    }
    body = json.dumps({"type": "dankbar.event.v1", "timestamp": "2026-10-03T18:05:01Z", "data": data})
    return Comment(data["id"], body.encode(), "spielkiste-shop")


def change(text: str, *, author: str, author_id: str | None = None, post: str | None = None) -> dict:
    """One change of the feed: a new comment at the top level, under a post of its own unless one is given: what others
    say under a post changes what is answered there.
    """
    number = next(_NUMBERS)
    post = post or f"{POST}{number}"
    value = {
        "item": "comment",
        "verb": "add",
        "comment_id": f"{post}_{number}",
        "post_id": f"{PAGE}_{post}",
        "parent_id": f"{PAGE}_{post}",
        "from": {"id": author_id or f"8{number}", "name": author},
        "message": text,
        "created_time": 1795600000,
    }
    return {"field": "feed", "value": value}


def body_of(changes: list[dict]) -> bytes:
    """The POST that brings these changes."""
    entry = {"id": PAGE, "time": 1795600001, "changes": changes}
    return json.dumps({"object": "page", "entry": [entry]}).encode()


def as_sample(platform: str, body: bytes) -> Sample:
    """A delivery that stands in no file."""
    return Sample(Path("made-up.json"), platform, body)
