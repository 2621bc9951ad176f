"""One post, read from either form in which X sends it: v2 (X Activity API) or v1.1 (Account Activity API).

Sources: docs.x.com, X Activity API, Event payloads; Account Activity API v2, Introduction ("Support for longform
posts"); Fundamentals, Edit Posts; openapi.json, schema `Post`, which already says `post` where the payloads still say
`tweet` (`edit_history_post_ids`, `note_post`, `referenced_posts`): both are read.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dankbar.platforms.x.fields import clean, fields_of, id_of, instant_of, items_of, required_id

_LEADING_MENTIONS = re.compile(r"(?:@\w{1,30}\s+)*")
_TRAILING_LINKS = re.compile(r"(?:\s*https://t\.co/\w+)*\s*")
_OLD_LANGUAGE_CODES = {"in": "id", "iw": "he"}


@dataclass(frozen=True, slots=True)
class Post:
    """A post. `names`: ids of the accounts that the writer named himself, without those X put before a reply.

    `original`: the id of its first version, its own unless it was edited. `quoted_author` and `replied_author` are
    None where X does not say. `thread` is the conversation, `replied` the post that this one answers.
    """

    id: str
    original: str
    author: str | None
    text: str
    names: frozenset[str]
    thread: str
    replied: str | None
    replied_author: str | None
    quoted_author: str | None
    reposted: str | None
    language: str | None
    created_at: datetime | None

    @property
    def edited(self) -> bool:
        """Another version of a post that was there before."""
        return self.id != self.original


def post_of(payload: object) -> Post:
    """Reads a post of the X Activity API. Raises ValueError where it has no id."""
    post = fields_of(payload)
    own = required_id(post.get("id"), "post")
    references = {
        reference.get("type"): id_of(reference.get("id"))
        for reference in map(fields_of, items_of(_either(post, "referenced_tweets", "referenced_posts")))
        if isinstance(reference.get("type"), str)
    }
    replied = id_of(_either(post, "in_reply_to_tweet_id", "in_reply_to_post_id")) or references.get("replied_to")
    note = fields_of(_either(post, "note_tweet", "note_post"))
    whole = note if isinstance(note.get("text"), str) else post
    mentions = [
        (id_of(mention.get("id")), mention.get("start"))
        for mention in map(fields_of, items_of(fields_of(whole.get("entities")).get("mentions")))
    ]
    versions = items_of(_either(post, "edit_history_tweet_ids", "edit_history_post_ids"))
    return Post(
        id=own,
        original=(id_of(versions[0]) if versions else None) or own,
        author=id_of(post.get("author_id")),
        text=_written(whole.get("text"), _shown(whole)),
        names=_named(whole.get("text"), mentions, _shown(whole), is_reply=replied is not None),
        thread=id_of(post.get("conversation_id")) or own,
        replied=replied,
        replied_author=id_of(post.get("in_reply_to_user_id")),
        quoted_author=None,
        reposted=references.get("retweeted"),
        language=_language(post.get("lang")),
        created_at=instant_of(post.get("created_at")),
    )


def status_of(payload: object) -> Post:
    """Reads a post of the Account Activity API ("Tweet object" of v1.1). Raises ValueError where it has no id."""
    status = fields_of(payload)
    own = required_id(status.get("id_str") or status.get("id"), "tweet")
    whole = fields_of(status.get("extended_tweet")) or status
    text = whole.get("full_text") or whole.get("text")
    replied = id_of(status.get("in_reply_to_status_id_str"))
    mentions = [
        (id_of(mention.get("id_str")), (items_of(mention.get("indices")) or [None])[0])
        for mention in map(fields_of, items_of(fields_of(whole.get("entities")).get("user_mentions")))
    ]
    return Post(
        id=own,
        original=id_of(fields_of(status.get("edit_history")).get("initial_tweet_id")) or own,
        author=_user(status),
        text=_written(text, _shown(whole)),
        names=_named(text, mentions, _shown(whole), is_reply=replied is not None),
        thread=replied or own,
        replied=replied,
        replied_author=id_of(status.get("in_reply_to_user_id_str")),
        quoted_author=_user(fields_of(status.get("quoted_status"))),
        reposted=id_of(fields_of(status.get("retweeted_status")).get("id_str")),
        language=_language(status.get("lang")),
        created_at=instant_of(status.get("timestamp_ms"), status.get("created_at")),
    )


def _either(post: Mapping[str, Any], name: str, new_name: str) -> object:
    return post.get(name, post.get(new_name))


def _user(status: Mapping[str, Any]) -> str | None:
    user = fields_of(status.get("user"))
    return id_of(user.get("id_str")) or id_of(user.get("id"))


def _shown(post: Mapping[str, Any]) -> tuple[int, int] | None:
    match post.get("display_text_range"):
        case [int(start), int(end)] if 0 <= start <= end:
            return start, end
    return None


def _written(text: object, shown: tuple[int, int] | None) -> str:
    """The text without what X put around it: mentions before a reply, links to quoted posts and pictures after it.

    `shown` is what X displays (code points). It is believed only if nothing but such mentions and links falls away.
    """
    if isinstance(text, str) and shown:
        head, body, tail = text[: shown[0]], text[shown[0] : shown[1]], text[shown[1] :]
        if _LEADING_MENTIONS.fullmatch(head) and _TRAILING_LINKS.fullmatch(tail):
            return clean(body.strip())
    return clean(text)


def _named(
    text: object, mentions: list[tuple[str | None, Any]], shown: tuple[int, int] | None, *, is_reply: bool
) -> frozenset[str]:
    """Who is named by the writer's own hand: in a reply, the mentions before its text were put there by X."""
    typed_from = 0
    if is_reply:
        leading = _LEADING_MENTIONS.match(text) if isinstance(text, str) else None
        typed_from = shown[0] if shown else leading.end() if leading else 0
    return frozenset(who for who, start in mentions if who and isinstance(start, int) and start >= typed_from)


def _language(code: object) -> str | None:
    """ISO 639-1; X's own codes (`und`, `qme`, …) have three letters and say nothing."""
    if isinstance(code, str) and len(code) == 2 and code.isascii() and code.islower():
        return _OLD_LANGUAGE_CODES.get(code, code)
    return None
