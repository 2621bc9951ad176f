"""Every shape in which Facebook tells what happened on a Page."""

import json
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Kind
from dankbar.platforms.facebook.parse import parse

PAGE = "1234567890321"
RECEIVED = datetime(2026, 11, 24, 11, 0, 5, tzinfo=UTC)
SAMPLES = Path(__file__).parents[3] / "events" / "facebook"
EXPECTATIONS = YAML(typ="safe").load((SAMPLES / "expectations.yaml").read_text("utf-8"))


def delivery(body: bytes) -> Delivery:
    return Delivery("facebook", "spielkiste-facebook", sha256(body).hexdigest(), body, RECEIVED)


def events(body: object) -> list[Event]:
    return list(parse(delivery(json.dumps(body).encode()), PAGE))


def change(field: str = "feed", page: object = PAGE, **value: object) -> Event:
    entry = {"id": page, "time": 1795517982, "changes": [{"field": field, "value": value}]}
    (event,) = events({"object": "page", "entry": [entry]})
    return event


COMMENT: dict[str, Any] = {
    "item": "comment",
    "verb": "add",
    "comment_id": "901_903",
    "post_id": f"{PAGE}_901",
    "parent_id": f"{PAGE}_901",
    "from": {"id": "7001", "name": "Anna Schäfer"},
    "message": "Ihr seid super!",
    "created_time": 1795517980,
}


def comment(**other: object) -> Event:
    return change(**(COMMENT | other))


def message(key: str = "messaging", sender: object = "6001", recipient: object = PAGE, **said: object) -> list[Event]:
    piece = {"sender": {"id": sender}, "recipient": {"id": recipient}, "timestamp": 1795517980627} | said
    return events({"object": "page", "entry": [{"id": PAGE, "time": 1795517982246, key: [piece]}]})


@pytest.mark.parametrize("name", sorted(EXPECTATIONS))
def test_every_sample_parses_to_what_is_expected_of_it(name: str) -> None:
    found = list(parse(delivery((SAMPLES / name).read_bytes()), PAGE))
    assert [event.kind for event in found] == [expected["kind"] for expected in EXPECTATIONS[name]["events"]]


def test_every_sample_has_an_expectation() -> None:
    assert {path.name for path in SAMPLES.glob("*.json")} == set(EXPECTATIONS)


def test_no_two_samples_share_an_event_or_a_person() -> None:
    found = [event for name in EXPECTATIONS for event in parse(delivery((SAMPLES / name).read_bytes()), PAGE)]
    assert len({event.id for event in found}) == len(found)
    speakers = [e.author.id for e in found if e.speaks and e.author.id and not e.author.is_brand]
    assert len(set(speakers)) == len(speakers)


def test_a_comment_says_who_what_when_and_where() -> None:
    event = comment()
    assert event == Event(
        platform="facebook",
        channel="spielkiste-facebook",
        id="comment:901_903",
        kind=Kind.COMMENT,
        occurred_at=datetime(2026, 11, 24, 10, 59, 40, tzinfo=UTC),
        author={"id": "7001", "name": "Anna Schäfer"},
        text="Ihr seid super!",
        target="901_903",
        thread=f"{PAGE}_901",
    )


def test_a_reply_names_the_comment_it_answers() -> None:
    assert comment(parent_id="901_902").parent == "901_902"


@pytest.mark.parametrize(
    ("verb", "kind", "event_id"),
    [
        ("add", Kind.COMMENT, "comment:901_903"),
        ("edit", Kind.EDIT, "comment:901_903:edited:"),
        ("edited", Kind.EDIT, "comment:901_903:edited:"),
        ("remove", Kind.DELETION, "comment:901_903:remove"),
        ("hide", Kind.VISIBILITY, "comment:901_903:hide:1795517980"),
        ("unhide", Kind.VISIBILITY, "comment:901_903:unhide:1795517980"),
    ],
)
def test_what_happens_to_a_comment_is_an_event_of_its_own(verb: str, kind: Kind, event_id: str) -> None:
    event = comment(verb=verb)
    assert (event.kind, event.target) == (kind, "901_903")
    assert event.id.startswith(event_id)


def test_two_edits_of_one_comment_are_two_events() -> None:
    assert comment(verb="edited", message="eins").id != comment(verb="edited", message="zwei").id
    assert comment(verb="edit", message="eins").id == comment(verb="edited", message="eins").id


@pytest.mark.parametrize("item", ["post", "status", "photo", "video"])
def test_a_visitors_post_is_one_event_however_facebook_calls_it(item: str) -> None:
    event = change(item=item, verb="add", post_id=f"{PAGE}_5", message="Hallo!", **{"from": {"id": "7001"}})
    assert (event.kind, event.id, event.target) == (Kind.POST, f"post:{PAGE}_5", f"{PAGE}_5")
    assert event.thread == event.target
    assert not event.author.is_brand


@pytest.mark.parametrize("item", ["post", "photo", "video"])
@pytest.mark.parametrize(("verb", "kind"), [("edited", Kind.EDIT), ("edit", Kind.EDIT), ("remove", Kind.DELETION)])
def test_a_post_is_edited_or_removed(item: str, verb: str, kind: Kind) -> None:
    event = change(item=item, verb=verb, post_id=f"{PAGE}_5", sender_id=7001, recipient_id=int(PAGE))
    assert (event.kind, event.target, event.author.id) == (kind, f"{PAGE}_5", "7001")


def test_a_photo_without_words_is_still_a_comment() -> None:
    event = comment(message=None, photo="https://example.org/bild.jpg")
    assert (event.kind, event.text) == (Kind.COMMENT, "")


@pytest.mark.parametrize("verb", ["add", "edit", "remove"])
@pytest.mark.parametrize("item", ["reaction", "like"])
def test_a_reaction_names_what_it_is_about(item: str, verb: str) -> None:
    who = {"from": {"id": 7001, "name": "Max"}}
    event = change(item=item, verb=verb, comment_id="901_903", post_id=f"{PAGE}_901", reaction_type="love", **who)
    assert (event.kind, event.target, event.author.id) == (Kind.REACTION, "901_903", "7001")


def test_reactions_of_two_people_are_two_events() -> None:
    one, other = (change(item="like", verb="add", post_id="1_2", **{"from": {"id": who}}) for who in ("7001", "7002"))
    assert one.id != other.id


def test_liking_the_page_is_a_reaction_to_the_page() -> None:
    event = change(item="like", verb="add", user_id=10201978818232600)
    assert (event.kind, event.target, event.author.id) == (Kind.REACTION, PAGE, "10201978818232600")


def test_a_share_is_marked_as_shared() -> None:
    event = change(
        item="share", verb="add", post_id=f"{PAGE}_7", share_id=7, message="Schaut mal", **{"from": {"id": "7001"}}
    )
    assert (event.kind, event.shared) == (Kind.POST, True)


def test_a_mention_elsewhere_has_no_author_and_is_marked() -> None:
    event = change(
        "mention", item="post", verb="add", post_id="44_55", message="Spielkiste ist toll", created_time=1795517980
    )
    assert (event.kind, event.id, event.target, event.summoned) == (Kind.MENTION, "mention:44_55", "44_55", True)
    assert event.author.id is None
    assert event.extra == {"elsewhere": "true"}


def test_a_mention_on_the_own_page_is_the_same_event_as_its_comment() -> None:
    event = change("mention", **{name: COMMENT[name] for name in ("item", "verb", "comment_id", "post_id", "message")})
    assert event.kind is Kind.MENTION
    assert event.id == comment().id
    assert "elsewhere" not in event.extra


RATING = {"item": "rating", "verb": "add", "open_graph_story_id": 904801129604590, "reviewer_id": 7055}


@pytest.mark.parametrize(
    ("said", "positive"),
    [
        ({"recommendation_type": "POSITIVE"}, True),
        ({"recommendation_type": "NEGATIVE"}, False),
        ({"rating": 5}, True),
        ({"rating": 1}, False),
        ({"rating": 3}, None),
        ({"recommendation_type": "NEGATIVE", "rating": 5}, False),
        ({}, None),
    ],
)
def test_a_recommendation_says_yes_or_no(said: dict[str, object], positive: bool | None) -> None:
    event = change("ratings", **RATING, review_text="Schön", reviewer_name="Grit", comment_id=None, **said)
    assert (event.kind, event.positive, event.text) == (Kind.REVIEW, positive, "Schön")
    assert (event.id, event.target) == ("review:904801129604590", "904801129604590")
    assert (event.author.id, event.author.name) == ("7055", "Grit")


def test_a_recommendation_is_changed_and_withdrawn() -> None:
    assert change("ratings", **RATING | {"verb": "edit"}).kind is Kind.EDIT
    assert change("ratings", **RATING | {"verb": "remove"}).kind is Kind.DELETION


def test_comments_and_likes_on_a_recommendation_belong_to_its_thread() -> None:
    about = {"post_id": "100_904", "parent_id": "100_904", "open_graph_story_id": "6767676767", "review_text": None}
    said = change("ratings", **about, item="comment", verb="add", comment_id="904_905", sender_id=7055, sender_name="T")
    liked = change("ratings", **about, item="like", verb="add", sender_id=7056)
    assert (said.kind, said.target, said.thread, said.parent) == (Kind.COMMENT, "904_905", "6767676767", None)
    assert (liked.kind, liked.target, liked.thread) == (Kind.REACTION, "100_904", "6767676767")


@pytest.mark.parametrize("person", [None, {}, {"id": None, "name": None}, "Anna", ["7001"], {"id": True}])
def test_an_author_that_facebook_does_not_tell_is_unknown(person: object) -> None:
    event = comment(**{"from": person})
    assert event.kind is Kind.COMMENT
    assert (event.author.id, event.author.is_brand) == (None, False)


def test_an_author_may_be_missing_altogether() -> None:
    without = {name: value for name, value in COMMENT.items() if name != "from"}
    assert change(**without).author.id is None


def test_the_old_names_of_the_author_are_read() -> None:
    without = {name: value for name, value in COMMENT.items() if name != "from"}
    event = change(**without, sender_id=8423678347823, sender_name="  John\n Doe ")
    assert (event.author.id, event.author.name) == ("8423678347823", "John Doe")


@pytest.mark.parametrize("own", [PAGE, int(PAGE)])
def test_what_the_page_itself_writes_is_the_brands(own: object) -> None:
    assert comment(**{"from": {"id": own, "name": "Spielkiste"}}).author.is_brand
    assert change(item="status", verb="add", post_id=f"{PAGE}_9", **{"from": {"id": own}}).author.is_brand


def test_another_page_of_the_app_is_parsed_and_named() -> None:
    stranger = change(page="555", **COMMENT)
    own = change(page="555", **COMMENT | {"from": {"id": "555"}})
    assert (stranger.kind, stranger.extra, stranger.author.is_brand) == (Kind.COMMENT, {"page": "555"}, False)
    assert own.author.is_brand


@pytest.mark.parametrize("time", [1795517980, 1795517980.0, 1795517980000, "1795517980"])
def test_seconds_and_milliseconds_are_told_apart(time: object) -> None:
    assert comment(created_time=time).occurred_at == datetime(2026, 11, 24, 10, 59, 40, tzinfo=UTC)


@pytest.mark.parametrize("time", [None, 0, -5, True, "gestern", 1e300, 10**40, [], "9" * 500])
def test_a_time_that_cannot_be_is_replaced_by_the_time_of_sending(time: object) -> None:
    assert comment(created_time=time).occurred_at == datetime(2026, 11, 24, 10, 59, 42, tzinfo=UTC)


def test_without_any_time_the_time_of_receipt_counts() -> None:
    (event,) = events(
        {
            "object": "page",
            "entry": [{"id": PAGE, "changes": [{"field": "feed", "value": {**COMMENT, "created_time": None}}]}],
        }
    )
    assert event.occurred_at == RECEIVED


def test_the_link_of_the_comment_or_else_of_its_post_is_kept() -> None:
    assert comment(permalink_url="https://www.facebook.com/1").permalink == "https://www.facebook.com/1"
    assert comment(post={"permalink_url": "https://www.facebook.com/2"}).permalink == "https://www.facebook.com/2"
    assert comment(permalink_url="javascript:alert(1)").permalink is None


def test_a_private_message_is_answered_in_its_conversation() -> None:
    (event,) = message(message={"mid": "m_1", "text": "Wann kommt mein Paket?", "reply_to": {"mid": "m_0"}})
    assert (event.kind, event.id, event.target, event.thread) == (Kind.MESSAGE, "message:m_1", "m_1", "6001")
    assert (event.parent, event.author.id, event.author.is_brand) == ("m_0", "6001", False)
    assert event.occurred_at == datetime(2026, 11, 24, 10, 59, 40, 627000, tzinfo=UTC)


def test_an_echo_is_the_brands_and_stays_in_the_persons_thread() -> None:
    (event,) = message(sender=int(PAGE), recipient=6001, message={"mid": "m_2", "text": "Gleich!", "is_echo": True})
    assert (event.kind, event.author.is_brand, event.thread) == (Kind.MESSAGE, True, "6001")


def test_a_conversation_that_another_app_has_is_marked() -> None:
    (event,) = message("standby", message={"mid": "m_3", "text": "Hallo"})
    assert (event.kind, event.extra) == (Kind.MESSAGE, {"standby": "true", "conversation": "true"})


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ({"message": {"mid": "m_1", "is_deleted": True}}, Kind.DELETION),
        ({"message_edit": {"mid": "m_1", "text": "Neu", "num_edit": "1"}}, Kind.EDIT),
        ({"reaction": {"mid": "m_1", "action": "react", "emoji": "😢", "reaction": "sad"}}, Kind.REACTION),
        ({"message": {"mid": "m_1", "attachments": [{"type": "image"}]}}, Kind.UNKNOWN),
        ({"message": {"mid": "m_1", "is_unsupported": True}}, Kind.UNKNOWN),
        ({"message": {"text": "ohne Kennung"}}, Kind.UNKNOWN),
        ({"postback": {"payload": "GET_STARTED"}}, Kind.UNKNOWN),
        ({"optin": {"ref": "X"}}, Kind.UNKNOWN),
        ({"message": "kaputt"}, Kind.UNKNOWN),
    ],
)
def test_what_else_happens_in_a_conversation(said: dict[str, object], kind: Kind) -> None:
    (event,) = message(**said)
    assert event.kind is kind


@pytest.mark.parametrize("receipt", ["read", "delivery"])
def test_receipts_are_no_events(receipt: str) -> None:
    assert message(**{receipt: {"watermark": 1795517980000}}) == []


def test_the_test_button_is_a_notice_whatever_it_invents() -> None:
    event = change(page="0", **COMMENT)
    assert event.kind is Kind.NOTICE
    assert not event.speaks
    assert event.target is None


@pytest.mark.parametrize(("verb", "kind"), [("revoked", Kind.NOTICE), ("granted", Kind.UNKNOWN)])
@pytest.mark.parametrize("nested", [True, False])
def test_a_permission_that_is_taken_away_is_a_notice(verb: str, kind: Kind, nested: bool) -> None:
    said: dict[str, object] = {"value": {"verb": verb}} if nested else {"verb": verb}
    entry = {"id": "0", "uid": "0", "time": 1795517982, "changes": [{"field": "pages_messaging"} | said]}
    (event,) = events({"object": "permissions", "entry": [entry]})
    assert event.kind is kind
    assert ("pages_messaging" in event.text) == (kind is Kind.NOTICE)


@pytest.mark.parametrize(
    "value",
    [
        {"item": "event", "verb": "add"},
        {"item": "comment", "verb": "tickle"},
        {"item": ["comment"], "verb": "add"},
        {"item": "comment", "verb": "add"},
        {"item": "comment", "verb": "add", "comment_id": "x" * 5_000},
        {"item": "comment", "verb": "add", "comment_id": "90 1"},
        {"item": "comment", "verb": "add", "comment_id": "../me"},
        {"item": "comment", "verb": "add", "comment_id": "9\x001"},
        {"item": "comment", "verb": "add", "comment_id": 9.5},
        {"item": "comment", "verb": "add", "comment_id": "901_903", "message": "x" * 70_001},
        {"item": "rating", "verb": "add"},
        None,
        "kaputt",
        [],
    ],
)
def test_what_is_broken_or_not_known_spoils_nothing_else(value: object) -> None:
    changes = [{"field": "feed", "value": value}, {"field": "feed", "value": COMMENT}]
    unknown, known = events({"object": "page", "entry": [{"id": PAGE, "time": 1, "changes": changes}]})
    assert unknown.kind is Kind.UNKNOWN
    assert known.kind is Kind.COMMENT


@pytest.mark.parametrize(
    "entry",
    [
        None,
        "kaputt",
        {},
        {"id": PAGE},
        {"id": PAGE, "changed_fields": ["feed"]},
        {"id": PAGE, "changes": [{"field": "parking"}]},
        {"id": PAGE, "changes": "kaputt"},
        {"id": PAGE, "messaging": [None]},
        {"id": PAGE, "changes": [{"field": "conversations", "value": {"item": "comment", "verb": "add"}}]},
    ],
)
def test_an_entry_that_says_nothing_known_is_one_unknown_event(entry: object) -> None:
    first, second = events(
        {"object": "page", "entry": [entry, {"id": PAGE, "changes": [{"field": "feed", "value": COMMENT}]}]}
    )
    assert (first.kind, second.kind) == (Kind.UNKNOWN, Kind.COMMENT)


def test_unknown_events_say_which_words_were_not_known() -> None:
    assert change(item="event", verb="add").extra == {"field": "feed", "item": "event", "verb": "add"}


def test_ids_are_the_same_in_another_delivery_but_unknown_ones_belong_to_theirs() -> None:
    def ids(time: int) -> list[str]:
        changes = [{"field": "feed", "value": COMMENT}, {"field": "feed", "value": {"item": "event"}}]
        return [
            event.id for event in events({"object": "page", "entry": [{"id": PAGE, "time": time, "changes": changes}]})
        ]

    (known, unknown), (known_again, unknown_again) = ids(1795517982), ids(1795518000)
    assert known == known_again
    assert unknown != unknown_again
    assert ids(1795517982) == [known, unknown]


@pytest.mark.parametrize("text", ["a\x00b", "a\ud800b", "a\x1bb"])
def test_characters_that_nothing_can_store_are_replaced(text: str) -> None:
    event = comment(message=text, **{"from": {"id": "7001", "name": text}})
    assert (event.text, event.author.name) == ("a\ufffdb", "a\ufffdb")


def test_line_breaks_umlauts_and_emoji_stay() -> None:
    assert comment(message="Schön!\n😀👨‍👩‍👧").text == "Schön!\n😀👨‍👩‍👧"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"kein JSON",
        b"\xff\xfe\xfd",
        b"null",
        b"[]",
        b"{}",
        b'{"object":"page"}',
        b'{"object":"page","entry":{}}',
        b'{"object":"instagram","entry":[]}',
        b'{"entry":[]}',
        b"[" * 200_000,
        b'{"object":"page","entry":[' + b"9" * 10_000 + b"]}",
    ],
)
def test_a_body_that_is_no_delivery_about_a_page_raises_at_once(body: bytes) -> None:
    with pytest.raises(ValueError) as caught:
        parse(delivery(body), PAGE)
    assert "kein" not in str(caught.value)


def test_an_empty_delivery_has_no_events() -> None:
    assert events({"object": "page", "entry": []}) == []


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    [
        "item",
        "verb",
        "comment_id",
        "post_id",
        "parent_id",
        "from",
        "sender_id",
        "sender_name",
        "message",
        "created_time",
        "photo",
        "rating",
        "review_text",
        "recommendation_type",
        "open_graph_story_id",
        "reaction_type",
        "permalink_url",
        "post",
    ]
)
WORDS = st.sampled_from(
    [
        "comment",
        "post",
        "status",
        "like",
        "reaction",
        "rating",
        "share",
        "add",
        "edited",
        "remove",
        "hide",
        "unhide",
        "POSITIVE",
        "901_903",
    ]
)
CHANGES = st.fixed_dictionaries(
    {
        "field": st.sampled_from(["feed", "mention", "ratings"]) | ANY,
        "value": st.dictionaries(FIELDS, WORDS | ANY) | ANY,
    }
)
MESSAGES = st.dictionaries(
    st.sampled_from(["sender", "recipient", "timestamp", "message", "message_edit", "reaction", "read", "postback"]),
    st.dictionaries(
        st.sampled_from(["id", "mid", "text", "is_echo", "is_deleted", "reply_to", "action", "emoji", "num_edit"]),
        WORDS | ANY,
    )
    | ANY,
)
ENTRIES = ANY | st.fixed_dictionaries(
    {},
    optional={
        "id": st.sampled_from([PAGE, "0", int(PAGE)]) | ANY,
        "time": ANY,
        "changes": st.lists(CHANGES | ANY, max_size=4) | ANY,
        "messaging": st.lists(MESSAGES | ANY, max_size=4) | ANY,
        "standby": st.lists(MESSAGES | ANY, max_size=2),
        "changed_fields": ANY,
    },
)


@given(st.sampled_from(["page", "permissions"]), st.lists(ENTRIES, max_size=4))
def test_whatever_an_entry_holds_becomes_events_that_can_be_stored(about: str, entries: list[object]) -> None:
    for event in events({"object": about, "entry": entries}):
        event.model_dump_json().encode("utf-8")
        assert Event.model_validate_json(event.model_dump_json()) == event


@given(ANY | st.dictionaries(st.sampled_from(["object", "entry"]), ANY))
def test_whatever_the_body_holds_only_value_errors_come_at_the_top(body: object) -> None:
    try:
        found = parse(delivery(json.dumps(body).encode()), PAGE)
    except ValueError:
        return
    assert all(event.model_dump_json() for event in found)


@given(st.binary())
def test_bytes_that_are_no_json_are_value_errors(body: bytes) -> None:
    with pytest.raises(ValueError):
        parse(delivery(body), PAGE)
