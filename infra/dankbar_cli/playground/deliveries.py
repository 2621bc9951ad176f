"""What a person wrote on the playground, as the platform would deliver it: composed, signed and posted."""

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from time import time

import httpx

from dankbar.errors import SignatureError
from dankbar.model.community import Channel
from dankbar.model.delivery import Secrets
from dankbar.platforms import webhook_of
from dankbar_cli.playground.brand import POST, X_USERNAME
from dankbar_cli.playground.memory import Arrival, Comment, Memory

TIME_OUT = httpx.Timeout(15, connect=3)
"""Seconds. Platforms wait between 3 and 20."""


NAMED_ON_X = re.compile(rf"@{X_USERNAME}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Written:
    """A comment, and the body of the delivery that tells of it."""

    comment: Comment
    body: bytes


type Compose = Callable[[Memory, Channel, str, str], Written]
"""From the memory (for new ids), the channel, an author's name and a text."""


def author_id(channel: Channel, author: str) -> str:
    """The id of a person on a channel: the same name is the same person, also after a restart."""
    digest = sha256(f"{channel.platform}/{author}".encode()).digest()
    return str(10**16 + int.from_bytes(digest[:7]) % 10**16)


def facebook_comment(memory: Memory, channel: Channel, author: str, text: str) -> Written:
    r"""A comment under the post (Meta, Webhooks for Pages, "feed" field: item comment, verb add; unix seconds).

    Escaped as on the wire: ASCII with lower-case `\uXXXX` (Meta, Webhooks, "Validating payloads"), slashes as `\/`.
    """
    now = datetime.now(UTC)
    post_id = f"{channel.account_id}_{POST}"
    comment = Comment(
        platform=channel.platform,
        id=f"{POST}_{memory.number()}",
        at=now,
        author=author,
        author_id=author_id(channel, author),
        text=text,
        thread=post_id,
    )
    seconds = int(now.timestamp())
    value = {
        "from": {"id": comment.author_id, "name": author},
        "post_id": post_id,
        "comment_id": comment.id,
        "created_time": seconds,
        "item": "comment",
        "parent_id": post_id,
        "verb": "add",
        "message": text,
    }
    entry = {"id": channel.account_id, "time": seconds, "changes": [{"field": "feed", "value": value}]}
    whole = json.dumps({"object": "page", "entry": [entry]}, separators=(",", ":"))
    return Written(comment, whole.replace("/", "\\/").encode("ascii"))


def x_mention(memory: Memory, channel: Channel, author: str, text: str) -> Written:
    """A post that names the brand (X Activity API, event `post.mention.create`)."""
    now = datetime.now(UTC)
    named = NAMED_ON_X.search(text)
    spoken = text if named else f"@{X_USERNAME} {text}"
    start = named.start() if named else 0
    comment = Comment(
        platform=channel.platform,
        id=memory.snowflake(),
        at=now,
        author=author,
        author_id=author_id(channel, author),
        text=spoken,
    )
    mention = {
        "start": start,
        "end": start + len(X_USERNAME) + 1,
        "username": X_USERNAME,
        "id": channel.account_id,
    }
    payload = {
        "id": comment.id,
        "text": spoken,
        "author_id": comment.author_id,
        "created_at": _iso(now),
        "conversation_id": comment.id,
        "edit_history_tweet_ids": [comment.id],
        "entities": {"mentions": [mention]},
    }
    user = {"id": comment.author_id, "name": author, "username": f"person{str(comment.author_id)[-8:]}"}
    data = {
        "event_uuid": memory.snowflake(),
        "filter": {"user_id": channel.account_id},
        "event_type": "post.mention.create",
        "tag": "mentions",
        "payload": payload,
        "includes": {"users": [user]},
    }
    return Written(comment, json.dumps({"data": data}, ensure_ascii=False, separators=(",", ":")).encode())


def shop_message(memory: Memory, channel: Channel, author: str, text: str) -> Written:
    """A message by the shop's contact form, in Dankbar's own contract for Standard Webhooks (`dankbar.event.v1`)."""
    now = datetime.now(UTC)
    comment = Comment(
        platform=channel.platform,
        id=f"shop-{memory.number()}",
        at=now,
        author=author,
        author_id=author_id(channel, author),
        text=text,
    )
    data = {
        "id": comment.id,
        "kind": "message",
        "author": {"id": comment.author_id, "name": author},
        "text": text,
        "occurred_at": _iso(now),
    }
    whole = {"type": "dankbar.event.v1", "timestamp": _iso(now), "data": data}
    return Written(comment, json.dumps(whole, ensure_ascii=False, separators=(",", ":")).encode())


COMPOSE: Mapping[str, Compose] = {
    "facebook": facebook_comment,
    "x": x_mention,
    "standard_webhooks": shop_message,
}
"""By platform: what the page can write."""


class Courier:
    """Posts what was written to the webhooks of a running Dankbar, signed with the channel's newest secret."""

    def __init__(self) -> None:
        self._webhooks: dict[str, str] = {}
        self._secrets: dict[str, Secrets] = {}

    def connect(self, webhooks: Mapping[str, str], secrets: Mapping[str, Secrets]) -> None:
        """By name of the channel: the webhook's URL, and the secrets with which its platform signs."""
        self._webhooks.update(webhooks)
        self._secrets.update(secrets)

    def knows(self, channel: Channel) -> bool:
        """The channel has a webhook and a secret."""
        return channel.name in self._webhooks and channel.name in self._secrets

    def deliver(self, channel: Channel, body: bytes) -> Arrival:
        """Post a body as the channel's platform would. Never raises: what goes wrong is in the answer."""
        if not self.knows(channel):
            return Arrival(None, "not_connected")
        headers = httpx.Headers({"content-type": "application/json"})
        try:
            headers.update(webhook_of(channel.platform).sign(body, self._secrets[channel.name], time()))
            with httpx.Client(timeout=TIME_OUT, trust_env=False) as client:
                answer = client.post(self._webhooks[channel.name], content=body, headers=headers)
        except SignatureError:
            return Arrival(None, "no_secret")
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return Arrival(None, "timed_out" if isinstance(error, httpx.TimeoutException) else "no_answer")
        return Arrival(answer.status_code)


def _iso(instant: datetime) -> str:
    return instant.isoformat(timespec="milliseconds").replace("+00:00", "Z")
