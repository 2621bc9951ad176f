"""Turns a delivery of X into events.

Three outermost shapes: `{"data": {event_type, payload, …}}`, one event of the X Activity API (docs.x.com, X Activity
API, Event payloads); `{"for_user_id": …, "tweet_create_events": […], …}`, several of the older Account Activity API
(docs.x.com, Account Activity API v2, Introduction); and `{"replay_job_status": {…}}` (same, Quickstart, "Job completed
messages"). What is in none of the tables below becomes an event of kind UNKNOWN.

The same post comes several times, as a mention and as a reply, and again when deliveries are replayed: its event is
named after the post alone, and its kind follows from the post rather than from the name under which it came.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from dankbar.model.delivery import Delivery
from dankbar.model.event import Author, Event, Kind
from dankbar.platforms.x.fields import (
    author_of,
    clean,
    fields_of,
    id_of,
    instant_of,
    items_of,
    people_of,
    required_id,
)
from dankbar.platforms.x.post import Post, post_of, status_of

NOTICES = {
    "access_revoked": (
        "Das Konto hat Dankbar bei X den Zugriff entzogen. Bitte neu verbinden und das neue Token ablegen.\n"
        "The account has revoked Dankbar’s access on X. Please connect it again and store the new token."
    ),
    "encrypted_message": (
        "Eine verschlüsselte Nachricht ist da. Dankbar kann sie nicht lesen: Bitte in X öffnen und beantworten.\n"
        "An encrypted message has arrived. Dankbar cannot read it: please open and answer it in X."
    ),
    "replay_complete": (
        "X hat alle verlangten Ereignisse noch einmal zugestellt.\nX has delivered all requested events once more."
    ),
    "replay_incomplete": (
        "X konnte nicht alle verlangten Ereignisse noch einmal zustellen. Bitte noch einmal anstoßen.\n"
        "X could not deliver all requested events once more. Please start the replay again."
    ),
}
"""What a NOTICE tells, by the code in its `extra["notice"]`."""

_LONGEST_CHAT_ID = 100
_LONGEST_EVENT_TYPE = 100
_BROKEN = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class _Piece:
    """One thing in a delivery. `name`: X's type of it. `of`: the account to whose subscription it belongs, if said.

    `direction`: of a like, as the subscription filters it ("inbound", "outbound").
    """

    name: str
    what: object
    people: Mapping[str, Mapping[str, Any]]
    of: str | None
    direction: object = None


@dataclass(frozen=True, slots=True)
class _Scope:
    """What all events of a delivery share."""

    delivery: Delivery
    account_id: str

    def event(self, kind: Kind, own_id: str, occurred_at: datetime | None = None, **fields: Any) -> Event:
        return Event(
            platform=self.delivery.platform,
            channel=self.delivery.channel,
            id=own_id,
            kind=kind,
            occurred_at=occurred_at or self.delivery.received_at,
            **fields,
        )

    def author(self, who: str | None, piece: _Piece) -> Author:
        return author_of(who, piece.people, self.account_id)

    def unknown(self, position: int, name: str) -> Event:
        event_type = clean(name)[:_LONGEST_EVENT_TYPE]
        own_id = f"unknown:{self.delivery.digest}:{position}"
        return self.event(Kind.UNKNOWN, own_id, extra={"event_type": event_type} if event_type else {})


def parse(delivery: Delivery, account_id: str) -> Iterator[Event]:
    """The events of a delivery, in its order. Raises ValueError (at once) if it is no JSON of X's outermost shape.

    `account_id`: the brand's numeric user id.
    """
    try:
        body = json.loads(delivery.body)
    except RecursionError as error:
        raise ValueError("the body is nested too deeply") from error
    pieces = list(_pieces(body))
    return _events(pieces, _Scope(delivery, account_id))


def _events(pieces: Iterable[_Piece], scope: _Scope) -> Iterator[Event]:
    for position, piece in enumerate(pieces):
        reader = _READERS.get(piece.name)
        if piece.name in _SAYS_NOTHING:
            continue
        try:
            yield reader(piece, scope) if reader else scope.unknown(position, piece.name)
        except _BROKEN:
            yield scope.unknown(position, piece.name)


# Envelopes -------------------------------------------------------------------------------------


def _pieces(body: object) -> Iterator[_Piece]:
    match body:
        case {"data": dict(activity)}:
            yield from _activity(activity)
        case {"replay_job_status": dict(status)}:
            yield _Piece("replay_job_status", status, {}, None)
        case {"for_user_id": _} | {"user_event": dict()}:
            yield from _account_activity(fields_of(body))
        case _:
            raise ValueError("the body is none of X's deliveries: neither data nor for_user_id nor replay_job_status")


def _activity(activity: Mapping[str, Any]) -> Iterator[_Piece]:
    payload = fields_of(activity.get("payload"))
    subscription = fields_of(activity.get("filter"))
    name = activity.get("event_type")
    people = people_of(fields_of(activity.get("includes")).get("users"), payload.get("users"))
    whats = items_of(payload.get("direct_message_events")) or [payload]
    for what in whats:
        yield _Piece(
            name if isinstance(name, str) else "",
            what,
            people,
            id_of(subscription.get("user_id")),
            subscription.get("direction"),
        )


def _account_activity(body: Mapping[str, Any]) -> Iterator[_Piece]:
    people = people_of(body.get("users"))
    of = id_of(body.get("for_user_id"))
    for name, value in body.items():
        if name in _AROUND:
            continue
        for what in value if isinstance(value, list) else [value]:
            user = fields_of(what).get("user")
            yield _Piece(name, what, {**people, **people_of([user])}, of)


# Posts -----------------------------------------------------------------------------------------


def _read_activity_post(piece: _Piece, scope: _Scope) -> Event:
    post = post_of(piece.what)
    is_ours = piece.of in {None, scope.account_id}
    if is_ours and piece.name == "post.reply.create" and post.replied_author is None:
        post = replace(post, replied_author=scope.account_id)
    return _event_of_post(post, piece, scope, summoned=is_ours and piece.name in _SUMMONS)


def _read_status(piece: _Piece, scope: _Scope) -> Event:
    return _event_of_post(status_of(piece.what), piece, scope, summoned=False)


def _event_of_post(post: Post, piece: _Piece, scope: _Scope, *, summoned: bool) -> Event:
    author = scope.author(post.author, piece)
    if post.reposted:
        return scope.event(
            Kind.REACTION, f"repost:{post.id}", post.created_at, author=author, target=post.reposted, shared=True
        )
    summoned = not author.is_brand and (
        summoned or scope.account_id in post.names or scope.account_id == post.quoted_author
    )
    kind = _kind(post, scope.account_id, is_brand=author.is_brand, summoned=summoned)
    return scope.event(
        Kind.EDIT if post.edited else kind,
        f"post:{post.original}:edit:{post.id}" if post.edited else f"post:{post.id}",
        post.created_at,
        author=author,
        text=post.text,
        target=post.original,
        thread=post.thread,
        parent=post.replied if post.replied != post.thread else None,
        permalink=f"https://x.com/i/web/status/{post.id}",
        language=post.language,
        summoned=summoned,
        extra={"version": post.id} if post.edited else {},
    )


def _kind(post: Post, account_id: str, *, is_brand: bool, summoned: bool) -> Kind:
    if is_brand:
        return Kind.COMMENT if post.replied else Kind.POST
    if post.replied_author == account_id:
        return Kind.COMMENT
    if summoned:
        return Kind.MENTION
    raise ValueError("a post of others that neither names, quotes nor answers the brand")


def _read_activity_deletion(piece: _Piece, scope: _Scope) -> Event:
    gone = fields_of(piece.what)
    return _deletion(gone.get("id"), gone.get("author_id"), None, piece, scope)


def _read_status_deletion(piece: _Piece, scope: _Scope) -> Event:
    gone = fields_of(piece.what)
    status = fields_of(gone.get("status"))
    return _deletion(status.get("id"), status.get("user_id"), instant_of(gone.get("timestamp_ms")), piece, scope)


def _deletion(post: object, who: object, at: datetime | None, piece: _Piece, scope: _Scope) -> Event:
    target = required_id(post, "deleted post")
    return scope.event(
        Kind.DELETION, f"post:{target}:deletion", at, author=scope.author(id_of(who), piece), target=target
    )


# Likes -----------------------------------------------------------------------------------------


def _read_activity_like(piece: _Piece, scope: _Scope) -> Event:
    """X names who was liked, not who likes; but a like that goes out is the subscribed account's own."""
    like = fields_of(piece.what)
    liked_author = id_of(like.get("liked_tweet_author_id") or like.get("tweet_author_id"))
    goes_out = piece.direction == "outbound" or (piece.direction != "inbound" and liked_author != scope.account_id)
    return _reaction(like, like.get("liked_tweet_id"), piece.of if goes_out else None, piece, scope)


def _read_favorite(piece: _Piece, scope: _Scope) -> Event:
    like = fields_of(piece.what)
    liked = fields_of(like.get("favorited_status"))
    return _reaction(like, liked.get("id_str"), next(iter(people_of([like.get("user")])), None), piece, scope)


def _reaction(like: Mapping[str, Any], liked: object, who: str | None, piece: _Piece, scope: _Scope) -> Event:
    return scope.event(
        Kind.REACTION,
        f"like:{_name(like.get('id'))}",
        instant_of(like.get("timestamp_ms"), like.get("created_at")),
        author=scope.author(who, piece),
        target=required_id(liked, "liked post"),
    )


# Messages --------------------------------------------------------------------------------------


def _read_message(piece: _Piece, scope: _Scope) -> Event:
    """A direct message, in v1.1's form in both APIs; the text is the brand's own if it is the sender."""
    message = fields_of(piece.what)
    if message.get("type") != "message_create":
        raise ValueError("a direct message event that is no message")
    created = fields_of(message.get("message_create"))
    sender = required_id(created.get("sender_id"), "sender")
    recipient = id_of(fields_of(created.get("target")).get("recipient_id"))
    if recipient and scope.account_id not in {sender, recipient}:
        raise ValueError("a message between others")
    own = required_id(message.get("id"), "message")
    author = scope.author(sender, piece)
    return scope.event(
        Kind.MESSAGE,
        f"message:{own}",
        instant_of(message.get("created_timestamp")),
        author=author,
        text=clean(fields_of(created.get("message_data")).get("text")),
        target=own,
        thread="-".join(sorted({sender, recipient or sender}, key=int)),
        summoned=not author.is_brand,
    )


def _read_chat(piece: _Piece, scope: _Scope) -> Event:
    """An encrypted message (XChat): only the people's own devices can read it, so a person has to."""
    message = fields_of(piece.what)
    author = scope.author(required_id(message.get("sender_id"), "sender"), piece)
    notice = "encrypted_message"
    return scope.event(
        Kind.MESSAGE if author.is_brand else Kind.NOTICE,
        f"chat:{_name(message.get('id'))}",
        instant_of(message.get("created_at_msec")),
        author=author,
        text="" if author.is_brand else NOTICES[notice],
        thread=clean(message.get("conversation_id"))[:_LONGEST_CHAT_ID] or None,
        extra={} if author.is_brand else {"notice": notice},
    )


def _name(value: object) -> str:
    """An id that is no number: 32 hexadecimal digits for likes, a UUID for encrypted messages."""
    if isinstance(value, str) and 0 < len(value) <= _LONGEST_CHAT_ID and value.replace("-", "").isalnum():
        return clean(value)
    return required_id(value, "event")


# What X tells the operator ---------------------------------------------------------------------


def _read_activity_revocation(piece: _Piece, scope: _Scope) -> Event:
    revocation = fields_of(piece.what)
    return _revocation(revocation, revocation.get("user_id"), scope)


def _read_user_event(piece: _Piece, scope: _Scope) -> Event:
    revocation = fields_of(fields_of(piece.what).get("revoke"))
    return _revocation(revocation, fields_of(revocation.get("source")).get("user_id"), scope)


def _revocation(revocation: Mapping[str, Any], who: object, scope: _Scope) -> Event:
    """X tells every app of every account that leaves it; only the channel's own needs somebody."""
    account = required_id(who, "user")
    if account != scope.account_id:
        raise ValueError("another account has revoked the app's access")
    at = instant_of(revocation.get("date_time"))
    when = (at or scope.delivery.received_at).isoformat()
    return _notice("access_revoked", f"revocation:{account}:{when}", at, {}, scope)


def _read_replay(piece: _Piece, scope: _Scope) -> Event:
    status = fields_of(piece.what)
    job = _name(status.get("job_id"))
    notice = "replay_complete" if status.get("job_state") == "Complete" else "replay_incomplete"
    return _notice(notice, f"{notice}:{job}", None, {"job_id": job}, scope)


def _notice(notice: str, own_id: str, at: datetime | None, extra: dict[str, str], scope: _Scope) -> Event:
    return scope.event(Kind.NOTICE, own_id, at, text=NOTICES[notice], extra={"notice": notice, **extra})


_READERS: Mapping[str, Callable[[_Piece, _Scope], Event]] = {
    "post.create": _read_activity_post,
    "post.mention.create": _read_activity_post,
    "post.reply.create": _read_activity_post,
    "post.quote.create": _read_activity_post,
    "post.repost.create": _read_activity_post,
    "post.delete": _read_activity_deletion,
    "like.create": _read_activity_like,
    "dm.received": _read_message,
    "dm.sent": _read_message,
    "chat.received": _read_chat,
    "chat.sent": _read_chat,
    "oauth.revoke": _read_activity_revocation,
    "tweet_create_events": _read_status,
    "tweet_delete_events": _read_status_deletion,
    "favorite_events": _read_favorite,
    "direct_message_events": _read_message,
    "user_event": _read_user_event,
    "replay_job_status": _read_replay,
}

_SUMMONS = frozenset({"post.mention.create", "post.quote.create"})
"""X delivers these only where the writer named or quoted the subscribed account himself."""

_SAYS_NOTHING = frozenset(
    {"dm.read", "dm.indicate_typing", "direct_message_mark_read_events", "direct_message_indicate_typing_events"}
)
"""Known, and of no use to anybody: somebody reads or is typing. They make no event at all."""

_AROUND = frozenset({"for_user_id", "users", "apps", "user_has_blocked", "is_blocked_by"})
"""Fields of an Account Activity delivery that are no events."""
