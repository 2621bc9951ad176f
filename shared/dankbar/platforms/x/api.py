"""The calls on one account of X, by its API v2.

What X's rules mean here (docs.x.com, Developer Guidelines; Manage Posts, Integration guide, "Post creation
restrictions"): likes must be a person's own act, so `like` is always refused; a reply is taken only where the writer
named or quoted the account, so others are refused before the call; one automatic reply per interaction, off by
default. Posts cost 0.010 USD where summoned, else 0.015, and 0.200 with a link in them: answers carry none.

The token is a user's OAuth 2.0 token with the scopes tweet.read, tweet.write, tweet.moderate.write, users.read,
dm.read and dm.write.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

import httpx

from dankbar.errors import DankbarError, Gone, Refused, Temporary, TokenExpired, Unclear
from dankbar.model.community import Channel
from dankbar.model.event import Event, Kind
from dankbar.model.platform import Api, Capabilities
from dankbar.platforms.x.fields import clean, fields_of, id_of, instant_of, items_of
from dankbar.platforms.x.length import LONGEST_POST, length_of
from dankbar.platforms.x.problems import SaidAlready, partial_refusal, refusal

CAPABILITIES = Capabilities(
    thank=True,
    thank_by_default=False,
    like=False,
    hide=True,
    delete=True,
    private_reply=True,
    length=LONGEST_POST,
    answer_within=None,
    finds_own_reply=True,
    needs_summons=True,
    deletes_only_own=True,
)

BASE_URL = "https://api.x.com"

_TIMEOUT = httpx.Timeout(8.0, connect=3.0)
_LARGEST_ANSWER = 2_000_000
"""Bytes; a page of a hundred posts has some hundred thousand."""

_PAGE, _PAGES = 100, 5
_MESSAGES_LOOKED_AT = 20


def connect(channel: Channel, token: str, base_url: str | None = None) -> Api:
    """The calls on one channel. Raises TokenExpired if `token` cannot be one (empty, spaces, not ASCII)."""
    if not token or not token.isascii() or not token.isprintable() or " " in token:
        raise TokenExpired("The stored token is none of X's: store the account's OAuth 2.0 user token")
    return XApi(channel.account_id, token, base_url or BASE_URL)


class XApi:
    """See `dankbar.model.platform.Api`. One HTTP client, kept between calls."""

    def __init__(self, account_id: str, token: str, base_url: str) -> None:
        """`account_id`: the brand's numeric user id, whose own posts are read to find a reply."""
        self._account_id = account_id
        self._http = httpx.Client(
            base_url=base_url,
            timeout=_TIMEOUT,
            follow_redirects=False,
            headers={"authorization": f"Bearer {token}", "accept-encoding": "identity"},
        )

    def reply(self, event: Event, text: str) -> str:
        """Answers a post publicly, a direct message by a direct message. Returns the id of what was posted.

        Refuses without a call where the writer did not summon the account, and a text longer than X counts to 280.
        Where X says that it has had the text already, the reply that is there counts as the answer.
        Source: docs.x.com, Posts, `POST /2/tweets`.
        """
        if event.kind is Kind.MESSAGE:
            return self.private_reply(event, text)
        if not event.summoned:
            raise Refused("X takes answers by API only where the writer named or quoted us: answer by hand in X")
        if length_of(text) > LONGEST_POST:
            raise Refused(f"The answer is longer than {LONGEST_POST} of X's characters: shorten it")
        body = {"text": text, "reply": {"in_reply_to_tweet_id": _post(event)}}
        try:
            answer = self._call("POST", "/2/tweets", body)
        except SaidAlready:
            return _answered_by(self._find_reply(event))
        return _id_in(answer, "id")

    def private_reply(self, event: Event, text: str) -> str:
        """Sends the event's author a direct message. Returns the id of the message.

        Source: docs.x.com, Direct Messages, `POST /2/dm_conversations/with/:participant_id/messages`.
        """
        body = {"text": text}
        try:
            answer = self._call("POST", f"/2/dm_conversations/with/{_author(event)}/messages", body)
        except SaidAlready:
            return _answered_by(self._find_message(event, text))
        return _id_in(answer, "dm_event_id")

    def like(self, event: Event) -> None:
        """Always refused, without a call: X forbids automatic likes (docs.x.com, Developer Guidelines, "Likes")."""
        raise Refused("X forbids automatic likes: like it by hand in X")

    def hide(self, event: Event) -> None:
        """Hides a reply in one of the brand's own conversations, behind "View hidden replies".

        Source: docs.x.com, Posts, Hide replies, `PUT /2/tweets/:id/hidden`.
        """
        self._set_hidden(event, hidden=True)

    def unhide(self, event: Event) -> None:
        """Shows it again."""
        self._set_hidden(event, hidden=False)

    def delete(self, event: Event) -> None:
        """Deletes what the brand itself wrote: the event's post if it is the brand's own, else our reply to it.

        X lets nobody delete another's post. Source: docs.x.com, Posts, `DELETE /2/tweets/:id`.
        """
        if event.kind is Kind.MESSAGE:
            raise Refused("Dankbar deletes no direct messages on X: delete it by hand")
        own = _post(event) if event.author.is_brand else self._find_reply(event)
        if own is None:
            raise Gone("There is no reply of ours to this post any more")
        answer = self._call("DELETE", f"/2/tweets/{quote(own, safe='')}")
        if answer and fields_of(answer.get("data")).get("deleted") is not True:
            raise Unclear("X does not say whether the post is deleted: look before trying again")

    def publish(self, text: str, key: str) -> str:
        """Refused: what Dankbar posts on X of its own accord would count as automation that people did not ask for."""
        raise Refused("Dankbar publishes no posts on X: post it by hand")

    def find_own_reply(self, event: Event, text: str) -> str | None:
        """The id of our reply to this event if it is there, else None.

        A post: any reply of the account counts, whatever its text, so that nobody is answered twice, neither by us nor
        after a colleague. Read from the account's own posts since the event, at 0.001 USD each (docs.x.com, Pricing,
        "Owned Reads"; 900 calls in 15 minutes): they are complete, while the search leaves out what it does not
        index. A message: one of the account's with the same text since the event, at 0.010 USD each (15 calls in
        15 minutes). Both may lag some seconds behind. Refused where more than 500 posts would have to be read.
        """
        return self._find_message(event, text) if event.kind is Kind.MESSAGE else self._find_reply(event)

    def _find_reply(self, event: Event) -> str | None:
        meant = {_post(event), event.target}
        for post in self._own_posts_since(_post(event)):
            references = map(fields_of, items_of(post.get("referenced_tweets")))
            answers = {id_of(one.get("id")) for one in references if one.get("type") == "replied_to"}
            if post.get("author_id") == self._account_id and answers & meant:
                return id_of(post.get("id"))
        return None

    def _own_posts_since(self, post: str) -> Iterator[Mapping[str, Any]]:
        """Newest first. Source: docs.x.com, Posts, Timelines, `GET /2/users/:id/tweets`."""
        path = f"/2/users/{quote(self._account_id, safe='')}/tweets"
        query = {"since_id": post, "max_results": str(_PAGE), "tweet.fields": "author_id,referenced_tweets"}
        for _ in range(_PAGES):
            answer = self._call("GET", path, query=query)
            yield from map(fields_of, items_of(answer.get("data")))
            following = fields_of(answer.get("meta")).get("next_token")
            if not isinstance(following, str):
                return
            query = {**query, "pagination_token": following}
        raise Refused("The account has posted too much since: look in X whether the reply is there")

    def _find_message(self, event: Event, text: str) -> str | None:
        """Source: docs.x.com, Direct Messages, `GET /2/dm_conversations/with/:participant_id/dm_events`."""
        query = {
            "max_results": str(_MESSAGES_LOOKED_AT),
            "event_types": "MessageCreate",
            "dm_event.fields": "created_at,sender_id,text",
        }
        answer = self._call("GET", f"/2/dm_conversations/with/{_author(event)}/dm_events", query=query)
        for message in map(fields_of, items_of(answer.get("data"))):
            sent_at = instant_of(message.get("created_at"))
            is_ours = (
                message.get("sender_id") == self._account_id and clean(message.get("text")).strip() == text.strip()
            )
            if is_ours and (sent_at is None or sent_at >= event.occurred_at):
                return id_of(message.get("id"))
        return None

    def _set_hidden(self, event: Event, *, hidden: bool) -> None:
        if event.kind is Kind.MESSAGE:
            raise Refused("A direct message is private: there is nothing to hide")
        answer = self._call("PUT", f"/2/tweets/{_post(event)}/hidden", {"hidden": hidden})
        if fields_of(answer.get("data")).get("hidden") is not hidden:
            raise Unclear("X does not say that it has done so: look in X whether the reply is hidden")

    def _call(
        self, method: str, path: str, body: object = None, *, query: Mapping[str, str] | None = None
    ) -> Mapping[str, Any]:
        """One call; the JSON object that X answers, empty for 204. Raises the errors of `Api` alone."""
        writes = method != "GET"
        content = None if body is None else json.dumps(body).encode()
        headers = {} if body is None else {"content-type": "application/json"}
        try:
            with self._http.stream(method, path, content=content, params=query, headers=headers) as response:
                answer = _json(response)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol):
            raise Temporary("X cannot be reached: try again later") from None
        except httpx.HTTPError:
            raise _unanswered(writes) from None
        if not response.is_success:
            raise refusal(response.status_code, response.headers, answer, writes=writes)
        if response.status_code == httpx.codes.NO_CONTENT:
            return {}
        if not isinstance(answer, dict):
            raise _unanswered(writes)
        if "data" not in answer and "errors" in answer:
            raise partial_refusal(response.headers, answer) or _unanswered(writes)
        return answer


def _answered_by(found: str | None) -> str:
    """What X calls a duplicate: the answer that is there, or a text that the account used somewhere else."""
    if found is None:
        raise SaidAlready(
            "X has had the same text from the account: look whether it stands here, else say it otherwise"
        )
    return found


def _unanswered(writes: bool) -> DankbarError:
    if writes:
        return Unclear("X gave no clear answer: look whether it was done before trying again")
    return Temporary("X gave no clear answer: try again later")


def _json(response: httpx.Response) -> object:
    """The answer's JSON; None if it is none or too large."""
    received = bytearray()
    for chunk in response.iter_raw():
        received += chunk
        if len(received) > _LARGEST_ANSWER:
            return None
    try:
        return json.loads(received)
    except (ValueError, RecursionError):
        return None


def _post(event: Event) -> str:
    """The post to act on, safe in a path: of an edited one the version that was delivered."""
    post = id_of(event.extra.get("version") or event.target)
    if post is None:
        raise Refused("The event names no post of X's: there is nothing to act on")
    return quote(post, safe="")


def _author(event: Event) -> str:
    author = id_of(event.author.id)
    if author is None:
        raise Refused("X did not say who wrote this: answer by hand in X")
    return quote(author, safe="")


def _id_in(answer: Mapping[str, Any], name: str) -> str:
    posted = id_of(fields_of(answer.get("data")).get(name))
    if posted is None:
        raise Unclear("X gave no id for the answer: look whether it is there before trying again")
    return posted
