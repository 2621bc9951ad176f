"""Turns a delivery of the object `page` into events.

Sources: Meta, "Webhooks for Pages", fields `feed`, `mention` and `ratings`; Messenger Platform, "Webhook events"; and
what Pages really send, as recorded in restfb's test resources (github.com/restfb/restfb, `json/webhooks`): `edit` next
to `edited`, numbers next to strings as ids, `sender_id` next to `from`, mentions without an author.

Every entry and every change stands alone: what is broken or not known becomes an event of kind UNKNOWN, whose id is
made of the delivery's digest and its position, and the rest is parsed.
"""

import hashlib
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError

from dankbar.model.delivery import Delivery
from dankbar.model.event import Author, Event, Kind

PLATFORM = "facebook"
TEST_PAGE = "0"
"""The entry's id when somebody presses "Test" in Meta's dashboard."""

_Object = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Thing:
    """What an `item` is: its word in event ids, the kind of a new one, and the fields that name it."""

    noun: str
    kind: Kind
    ids: tuple[str, ...]


_COMMENT = _Thing("comment", Kind.COMMENT, ("comment_id",))
_POST = _Thing("post", Kind.POST, ("post_id", "album_id", "photo_id", "video_id", "share_id"))
_REVIEW = _Thing("review", Kind.REVIEW, ("open_graph_story_id",))
_REACTION = _Thing("reaction", Kind.REACTION, ("comment_id", "post_id", "open_graph_story_id"))

_THINGS = {
    "comment": _COMMENT,
    "post": _POST,
    "status": _POST,
    "photo": _POST,
    "video": _POST,
    "album": _POST,
    "share": _POST,
    "rating": _REVIEW,
    "reaction": _REACTION,
    "like": _REACTION,
}
_MENTIONABLE = {item: thing for item, thing in _THINGS.items() if thing in (_COMMENT, _POST)}
_VERBS = {
    "add": "add",
    "edit": "edited",
    "edited": "edited",
    "remove": "remove",
    "hide": "hide",
    "unhide": "unhide",
}
_LATER = {
    "edited": Kind.EDIT,
    "remove": Kind.DELETION,
    "hide": Kind.VISIBILITY,
    "unhide": Kind.VISIBILITY,
}
"""What happens to something that was there before."""

_THREADS = {
    "feed": ("post_id",),
    "mention": ("post_id",),
    "ratings": ("open_graph_story_id", "post_id"),
}
"""The fields known here, and what names the thread in each."""

_RECOMMENDATIONS = {"POSITIVE": True, "NEGATIVE": False}
_RECEIPTS = frozenset({"read", "delivery"})
"""Messenger's receipts for what we sent: nobody did anything, so they are no events."""

_ID = re.compile(r"[A-Za-z0-9][!-~]{0,179}")
_WORD = re.compile(r"[A-Za-z][A-Za-z_]{0,39}")
_UNSPEAKABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
"""Control characters and lone surrogates (JSON `"\\ud800"`), which no store or encoder takes."""

_YEAR_2100 = 4_102_444_800
_MILLISECONDS_FROM = 100_000_000_000
"""Meta gives seconds in `changes` and milliseconds in `messaging`: told apart by their size."""


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where a piece stands in its delivery, and what its entry says."""

    delivery: Delivery
    account_id: str
    page: str | None
    sent_at: datetime
    position: str
    standby: bool = False

    @property
    def own_ids(self) -> frozenset[str]:
        """Both the channel's page and the entry's own: what they write is the brand's."""
        return frozenset({self.account_id, self.page or self.account_id})

    @property
    def extra(self) -> dict[str, str]:
        """What `api` must know: the event is another page's, or another app has the conversation."""
        extra = {} if self.page in {None, self.account_id} else {"page": str(self.page)}
        return extra | {"standby": "true"} if self.standby else extra


_Reader = Callable[[_Origin, _Object], Event | None]


def parse(delivery: Delivery, account_id: str) -> Iterator[Event]:
    """The events of a delivery, in its order. `account_id`: the Page's id.

    Event ids: `comment:ID`, `post:ID`, `review:ID`, `mention:ID`, `message:ID` for what is new, with a suffix for what
    happened to it later (`comment:901_903:remove`). A mention on the Page's own ground has the id that the same comment
    has in the field `feed`, so that whichever comes second is a duplicate. Raises ValueError if the body is no JSON or
    no delivery about a Page.
    """
    envelope = _envelope(delivery.body)
    return _events(delivery, account_id, envelope["object"], envelope["entry"])


def _envelope(body: bytes) -> _Object:
    try:
        envelope = json.loads(body)
    except (ValueError, RecursionError):
        raise ValueError("the body is no JSON") from None
    envelope = envelope if isinstance(envelope, dict) else {}
    if not isinstance(envelope.get("entry"), list):
        raise ValueError("the body is no Meta delivery: it has no list 'entry'")  # noqa: TRY004 what parsers raise
    if envelope.get("object") not in ("page", "permissions"):
        raise ValueError("the delivery is not about a Page: in Meta's dashboard, subscribe this address to 'page' only")
    return envelope


def _events(delivery: Delivery, account_id: str, about: str, entries: list[Any]) -> Iterator[Event]:
    for number, entry in enumerate(entries):
        whole = entry if isinstance(entry, dict) else {}
        sent_at = _instant(whole.get("time"), delivery.received_at)
        origin = _Origin(delivery, account_id, _id(whole.get("id")), sent_at, f"{number}")
        if _READERS.keys() & whole.keys():
            yield from _pieces(origin, about, whole)
        else:
            yield _unknown(origin)


def _pieces(origin: _Origin, about: str, entry: _Object) -> Iterator[Event]:
    special = _permission if about == "permissions" else _test if origin.page == TEST_PAGE else None
    for key, read in _READERS.items():
        pieces = entry.get(key, [])
        for number, piece in enumerate(pieces if isinstance(pieces, list) else [pieces]):
            here = replace(origin, position=f"{origin.position}.{key}.{number}", standby=key == "standby")
            yield from _read(here, piece, special or read)


def _read(origin: _Origin, piece: object, read: _Reader) -> Iterator[Event]:
    if not isinstance(piece, dict):
        yield _unknown(origin, field=piece)
        return
    if _RECEIPTS & piece.keys():
        return
    try:
        event = read(origin, piece)
    except ValidationError:
        event = None
    value = piece.get("value")
    value = value if isinstance(value, dict) else {}
    yield event or _unknown(origin, field=piece.get("field"), item=value.get("item"), verb=value.get("verb"))


# The fields feed, mention and ratings -----------------------------------------------------------


def _change(origin: _Origin, change: _Object) -> Event | None:
    field, value = _word(change.get("field")), change.get("value")
    if field not in _THREADS or not isinstance(value, dict):
        return None
    item, verb = _word(value.get("item")), _VERBS.get(_word(value.get("verb")))
    thing = (_MENTIONABLE if field == "mention" else _THINGS).get(item)
    if thing is None or verb is None:
        return None
    target = _first_id(value, thing.ids) or (origin.page if thing is _REACTION else None)
    if target is None:
        return None
    author = _author(origin, value)
    mentioned = field == "mention"
    elsewhere = mentioned and not _is_on(origin.own_ids, _first_id(value, ("post_id",)))
    kind = Kind.MENTION if mentioned else thing.kind
    text = _text(value.get("review_text") if thing is _REVIEW else value.get("message"))
    thread = _first_id(value, _THREADS[field]) or (target if thing in (_POST, _REVIEW) else None)
    return _event(
        origin,
        id=_event_id("mention" if elsewhere else thing.noun, target, verb, value, author, text),
        kind=kind if kind is Kind.REACTION else _LATER.get(verb, kind),
        occurred_at=_instant(value.get("created_time"), origin.sent_at),
        author=author,
        text=text,
        target=target,
        thread=thread,
        parent=_parent(value, target, thread),
        permalink=_permalink(value),
        positive=_positive(value) if thing is _REVIEW else None,
        summoned=mentioned,
        shared=item == "share",
        extra=origin.extra
        | ({"elsewhere": "true"} if elsewhere else {})
        | ({"visibility": verb} if verb in ("hide", "unhide") else {}),
    )


def _event_id(noun: str, target: str, verb: str, value: _Object, author: Author, text: str) -> str:
    """Unique in the channel and the same in every delivery: `created_time`, unlike the entry's `time`, is the event's.

    Edits carry the creation time of what they edit, so a digest of what they say tells them apart.
    """
    created = _id(value.get("created_time")) or ""
    if noun == "reaction":
        return f"{noun}:{target}:{verb}:{_mark(author.id, _word(value.get('reaction_type')), created)}"
    says = (created, text, _text(value.get("photo")), _text(value.get("video")), _positive(value))
    suffixes = {
        "add": "",
        "remove": ":remove",
        "edited": f":edited:{_mark(*says)}",
        "hide": f":hide:{created}".rstrip(":"),
        "unhide": f":unhide:{created}".rstrip(":"),
    }
    return f"{noun}:{target}{suffixes[verb]}"


def _is_on(pages: frozenset[str], post: str | None) -> bool:
    """A post's id begins with the id of the page or person it was posted on."""
    return post is not None and post.partition("_")[0] in pages


def _parent(value: _Object, target: str, thread: str | None) -> str | None:
    parent = _id(value.get("parent_id"))
    return None if parent in {thread, target, _id(value.get("post_id"))} else parent


def _permalink(value: _Object) -> str | None:
    post = value.get("post")
    for holder in (value, post if isinstance(post, dict) else {}):
        link = holder.get("permalink_url")
        if isinstance(link, str) and link.startswith("https://") and len(link) <= 2_000:
            return _text(link)
    return None


def _positive(value: _Object) -> bool | None:
    """Recommended or not. Stars are what recommendations were before v3.1."""
    said = value.get("recommendation_type")
    stars = value.get("rating")
    if isinstance(said, str) and said in _RECOMMENDATIONS:
        return _RECOMMENDATIONS[said]
    if type(stars) is int and stars != 3:
        return stars > 3
    return None


def _author(origin: _Origin, value: _Object) -> Author:
    """Who did it. `from` is missing or null without Advanced Access or when the person's privacy forbids it; before
    v2.11 it was `sender_id` and `sender_name`; for a removal it is who removed.
    """
    person = value.get("from")
    person = person if isinstance(person, dict) else {}
    who = _id(person.get("id")) or _first_id(value, ("sender_id", "reviewer_id", "user_id"))
    names = (person.get("name"), value.get("sender_name"), value.get("reviewer_name"))
    name = next((name for name in map(_name, names) if name), None)
    return Author(id=who, name=name, is_brand=who in origin.own_ids)


# Messenger: messaging and standby ------------------------------------------------------------------


def _message(origin: _Origin, piece: _Object) -> Event | None:
    for key, read in (("message", _said), ("message_edit", _said_again), ("reaction", _reacted)):
        about = piece.get(key)
        mid = _id(about.get("mid")) if isinstance(about, dict) else None
        if isinstance(about, dict) and mid:
            return read(origin, piece, about, mid)
    return None


def _said(origin: _Origin, piece: _Object, message: _Object, mid: str) -> Event | None:
    text = _text(message.get("text"))
    if message.get("is_deleted") is True:
        return _messaged(origin, piece, f"message:{mid}:remove", Kind.DELETION, mid)
    if not text or message.get("is_unsupported") is True:
        return None
    answered = message.get("reply_to")
    return _messaged(
        origin,
        piece,
        f"message:{mid}",
        Kind.MESSAGE,
        mid,
        text=text,
        echo=message.get("is_echo") is True,
        parent=_id(answered.get("mid")) if isinstance(answered, dict) else None,
    )


def _said_again(origin: _Origin, piece: _Object, edit: _Object, mid: str) -> Event:
    text = _text(edit.get("text"))
    which = _mark(_id(edit.get("num_edit")), text)
    return _messaged(origin, piece, f"message:{mid}:edited:{which}", Kind.EDIT, mid, text=text)


def _reacted(origin: _Origin, piece: _Object, reaction: _Object, mid: str) -> Event:
    what = _word(reaction.get("action")), _text(reaction.get("emoji"))
    which = _mark(_person(piece, "sender"), *what, _id(piece.get("timestamp")))
    return _messaged(origin, piece, f"reaction:{mid}:{which}", Kind.REACTION, mid)


def _messaged(
    origin: _Origin,
    piece: _Object,
    event_id: str,
    kind: Kind,
    mid: str,
    *,
    text: str = "",
    echo: bool = False,
    parent: str | None = None,
) -> Event:
    """An event of a conversation. Its thread is the person, whom an answer is sent to, also where the Page spoke."""
    sender, recipient = _person(piece, "sender"), _person(piece, "recipient")
    return _event(
        origin,
        id=event_id,
        kind=kind,
        occurred_at=_instant(piece.get("timestamp"), origin.sent_at),
        author=Author(id=sender, is_brand=echo or sender in origin.own_ids),
        text=text,
        target=mid,
        thread=recipient if sender in origin.own_ids else sender,
        parent=parent,
        extra=origin.extra | {"conversation": "true"},
    )


def _person(piece: _Object, role: str) -> str | None:
    person = piece.get(role)
    return _id(person.get("id")) if isinstance(person, dict) else None


# What is for the operator, and what is not known --------------------------------------------------------


def _permission(origin: _Origin, change: _Object) -> Event | None:
    """A permission taken away (object `permissions`) stops deliveries or answers: the operator must know."""
    value = change.get("value")
    verb = value.get("verb") if isinstance(value, dict) else change.get("verb")
    field = _word(change.get("field"))
    if verb != "revoked" or not field:
        return None
    return _event(
        origin,
        id=f"notice:{origin.delivery.digest[:32]}:{origin.position}",
        kind=Kind.NOTICE,
        occurred_at=origin.sent_at,
        text=f"Facebook: Die Berechtigung „{field}“ wurde entzogen. – The permission “{field}” was revoked.",
    )


def _test(origin: _Origin, _piece: _Object) -> Event:
    """Meta's test button sends invented people and posts: nothing of it may be answered."""
    return _event(
        origin,
        id=f"notice:{origin.delivery.digest[:32]}:{origin.position}",
        kind=Kind.NOTICE,
        occurred_at=origin.sent_at,
        text="Facebook: Die Testlieferung von Meta ist angekommen. – Meta’s test delivery has arrived.",
    )


def _unknown(origin: _Origin, **said: object) -> Event:
    return _event(
        origin,
        id=f"unknown:{origin.delivery.digest[:32]}:{origin.position}",
        kind=Kind.UNKNOWN,
        occurred_at=origin.sent_at,
        extra={name: word for name, word in ((name, _word(value)) for name, value in said.items()) if word},
    )


def _event(origin: _Origin, **fields: Any) -> Event:
    return Event(platform=PLATFORM, channel=origin.delivery.channel, **fields)


_READERS: dict[str, _Reader] = {
    "changes": _change,
    "messaging": _message,
    "standby": _message,
    "changed_fields": lambda _origin, _piece: None,
}
"""What an entry can hold. `changed_fields` stands there, without values, while "Include values" is off in Meta's
dashboard: nothing can be read from it.
"""

# Values from outside -------------------------------------------------------------------------------------


def _id(value: object) -> str | None:
    """An id as a string: old versions of the Graph API send numbers."""
    if isinstance(value, int) and not isinstance(value, bool) and value >= 0:
        value = str(value)
    return value if isinstance(value, str) and _ID.fullmatch(value) else None


def _first_id(value: _Object, names: tuple[str, ...]) -> str | None:
    return next((found for found in (_id(value.get(name)) for name in names) if found), None)


def _word(value: object) -> str:
    return value if isinstance(value, str) and _WORD.fullmatch(value) else ""


def _text(value: object) -> str:
    return _UNSPEAKABLE.sub("\ufffd", value) if isinstance(value, str) else ""


def _name(value: object) -> str:
    return " ".join(_text(value).split())[:500]


def _instant(value: object, otherwise: datetime) -> datetime:
    """Unix seconds or milliseconds, as a number or digits; `otherwise` where there is none that can be believed."""
    if isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) <= 16:
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return otherwise
    seconds = value / 1_000 if _MILLISECONDS_FROM < value < _YEAR_2100 * 1_000 else value
    return datetime.fromtimestamp(seconds, UTC) if 0 < seconds < _YEAR_2100 else otherwise


def _mark(*parts: str | bool | None) -> str:
    """A short digest that tells two events about one object apart."""
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()[:16]
