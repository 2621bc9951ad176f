"""X: deliveries become events."""

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from dankbar.model.delivery import Delivery
from dankbar.model.event import Kind
from dankbar.platforms.x.parse import NOTICES, parse

SAMPLES = Path(__file__).parents[3] / "events" / "x"
EXPECTED = YAML(typ="safe").load(SAMPLES / "expectations.yaml")
BRAND = "1111111111111111111"
RECEIVED_AT = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)


def delivery(body):
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Delivery("x", "spielkiste-x", hashlib.sha256(raw).hexdigest(), raw, RECEIVED_AT)


def events_of(body):
    return list(parse(delivery(body), BRAND))


def event_of(body):
    [event] = events_of(body)
    return event


def sample(name):
    return json.loads((SAMPLES / name).read_bytes())


def activity(event_type, payload, *, of=BRAND, **around):
    subscription = {} if of is None else {"user_id": of}
    return {"data": {"event_uuid": "1", "filter": subscription, "event_type": event_type, "payload": payload, **around}}


def a_post(**fields):
    return {"id": "500", "text": "Schön!", "author_id": "42", "created_at": "2026-11-24T10:00:00.000Z", **fields}


def mention_of(who=BRAND, start=0):
    return {"mentions": [{"id": who, "username": "Spielkiste", "start": start, "end": start + 11}]}


# The samples -----------------------------------------------------------------------------------


def test_every_sample_is_expected_and_every_expectation_has_its_sample():
    assert set(EXPECTED) == {path.name for path in SAMPLES.glob("*.json")}


@pytest.mark.parametrize("name", EXPECTED)
def test_a_sample_parses_to_the_kinds_it_is_expected_to(name):
    events = events_of((SAMPLES / name).read_bytes())
    assert [event.kind.value for event in events] == [expected["kind"] for expected in EXPECTED[name]["events"]]


def test_samples_share_no_author_and_no_event():
    events = [event for name in EXPECTED for event in events_of((SAMPLES / name).read_bytes())]
    people = [event.author.id for event in events if event.author.id and not event.author.is_brand]
    assert len(people) == len(set(people))
    assert len({event.id for event in events}) == len(events)


# Posts of others -------------------------------------------------------------------------------


def test_a_mention_is_read_whole():
    event = event_of(sample("mention-question.json"))
    assert event.kind is Kind.MENTION
    assert event.id == f"post:{event.target}"
    assert event.author.model_dump() == {
        "id": "1780000000000000102",
        "name": "Jonas Weiß",
        "username": "jonas_weiss",
        "is_brand": False,
        "is_bot": False,
    }
    assert event.text == "Hallo @Spielkiste, ab welchem Alter ist die Kugelbahn geeignet?"
    assert event.occurred_at == datetime(2026, 11, 24, 13, 10, tzinfo=UTC)
    assert event.thread == event.target
    assert event.parent is None
    assert event.permalink == f"https://x.com/i/web/status/{event.target}"
    assert event.language == "de"
    assert event.summoned
    assert not event.shared


def test_a_plain_reply_summons_nobody_and_loses_the_mention_that_x_put_before_it():
    event = event_of(sample("reply.json"))
    assert event.kind is Kind.COMMENT
    assert not event.summoned
    assert event.text.startswith("Ich warte seit drei Wochen")
    assert event.author.name == "Murat Yılmaz"
    assert event.thread == "2123702889477046309"
    assert event.parent is None


def test_a_reply_deep_in_a_conversation_names_its_parent():
    reply = a_post(conversation_id="100", in_reply_to_tweet_id="200", in_reply_to_user_id=BRAND)
    event = event_of(activity("post.reply.create", reply))
    assert (event.thread, event.parent) == ("100", "200")


def test_a_reply_that_names_the_brand_by_its_own_hand_summons_it():
    text = "@Spielkiste Danke @Spielkiste"
    entities = {"mentions": [*mention_of()["mentions"], *mention_of(start=18)["mentions"]]}
    fields = {"in_reply_to_tweet_id": "200", "in_reply_to_user_id": BRAND, "text": text, "entities": entities}
    for shown in ({"display_text_range": [12, 29]}, {}):
        event = event_of(activity("post.reply.create", a_post(**fields, **shown)))
        assert event.summoned
        assert event.kind is Kind.COMMENT


def test_a_reply_with_leading_mentions_only_summons_nobody_even_without_a_display_range():
    fields = {"in_reply_to_tweet_id": "200", "in_reply_to_user_id": BRAND, "entities": mention_of(start=5)}
    reply = a_post(text="@abc @Spielkiste Danke", **fields)
    assert not event_of(activity("post.reply.create", reply)).summoned


def test_the_same_post_as_mention_and_as_reply_is_one_event_of_one_kind():
    text = "@Spielkiste Danke @Spielkiste"
    entities = {"mentions": [*mention_of()["mentions"], *mention_of(start=18)["mentions"]]}
    post = a_post(in_reply_to_tweet_id="200", in_reply_to_user_id=BRAND, text=text, entities=entities)
    as_mention = event_of(activity("post.mention.create", post))
    as_reply = event_of(activity("post.reply.create", post))
    assert as_mention == as_reply
    assert as_mention.id == "post:500"


def test_a_quote_summons_and_loses_the_link_to_what_it_quotes():
    event = event_of(sample("quote.json"))
    assert event.kind is Kind.MENTION
    assert event.summoned
    assert event.text.endswith("Absolute Empfehlung!")
    assert not event.shared


def test_a_display_range_that_would_cut_words_is_not_believed():
    event = event_of(activity("post.mention.create", a_post(text="Vielen Dank euch", display_text_range=[7, 16])))
    assert event.text == "Vielen Dank euch"


def test_without_includes_the_author_has_an_id_and_no_name():
    event = event_of(sample("mention-empty-includes.json"))
    assert event.author.id == "1780000000000000108"
    assert event.author.name is None


def test_users_are_read_wrapped_or_plain_and_from_broken_includes_too():
    for users in ([{"data": {"id": "42", "name": "Anna"}}], [None, {"data": 7}, {"id": 42, "name": "Anna"}]):
        event = event_of(activity("post.mention.create", a_post(), includes={"users": users}))
        assert event.author.name == "Anna"
    assert event_of(activity("post.mention.create", a_post(), includes=[])).author.name is None


def test_a_long_post_is_taken_from_its_note_and_unescaped():
    event = event_of(sample("mention-long.json"))
    assert event.text.endswith("ärgerlich & enttäuschend. Ich möchte mein Geld zurück.")
    assert event.summoned


def test_the_new_names_of_the_fields_are_read_too():
    post = a_post(
        edit_history_post_ids=["400", "500"],
        note_post={"text": "ganz"},
        referenced_posts=[{"type": "replied_to", "id": "200"}],
        in_reply_to_user_id=BRAND,
        conversation_id="100",
    )
    event = event_of(activity("post.reply.create", post))
    assert (event.kind, event.target, event.text, event.parent) == (Kind.EDIT, "400", "ganz", "200")


def test_an_edit_means_the_first_version_and_remembers_its_own():
    event = event_of(sample("edited.json"))
    assert event.kind is Kind.EDIT
    assert event.id == f"post:{event.target}:edit:{event.extra['version']}"
    assert event.target != event.extra["version"]
    assert event.text.startswith("Liebe @Spielkiste")


def test_the_first_version_with_a_known_later_one_is_no_edit():
    event = event_of(activity("post.mention.create", a_post(edit_history_tweet_ids=["500", "600"])))
    assert (event.kind, event.id) == (Kind.MENTION, "post:500")


def test_a_repost_is_a_reaction_without_words():
    event = event_of(sample("repost.json"))
    assert (event.kind, event.text, event.shared) == (Kind.REACTION, "", True)
    assert event.target == "2123702889477046309"


def test_an_account_labelled_automated_is_a_bot_and_an_organisations_member_is_none():
    assert event_of(sample("mention-bot.json")).author.is_bot
    user = {"id": "42", "affiliation": {"description": "Automated", "url": "https://x.com/Automated"}}
    event = event_of(activity("post.mention.create", a_post(), includes={"users": [user]}))
    assert not event.author.is_bot


def test_a_mention_of_another_subscribed_account_is_not_taken_for_ours():
    assert event_of(activity("post.mention.create", a_post(), of="777")).kind is Kind.UNKNOWN
    named = a_post(entities=mention_of())
    assert event_of(activity("post.mention.create", named, of="777")).summoned


@pytest.mark.parametrize(("given_code", "code"), [("de", "de"), ("iw", "he"), ("und", None), ("DE", None), (7, None)])
def test_a_language_is_an_iso_code_or_nothing(given_code, code):
    assert event_of(activity("post.mention.create", a_post(lang=given_code))).language == code


# The brand's own -------------------------------------------------------------------------------


def test_own_posts_and_replies_are_the_brands():
    event = event_of(sample("own-post.json"))
    assert (event.kind, event.author.is_brand, event.summoned) == (Kind.POST, True, False)
    own_reply = event_of(activity("post.create", a_post(author_id=BRAND, in_reply_to_tweet_id="9")))
    assert (own_reply.kind, own_reply.author.is_brand) == (Kind.COMMENT, True)


@pytest.mark.parametrize("event_type", ["post.mention.create", "post.reply.create", "post.quote.create"])
def test_the_account_never_summons_itself(event_type):
    post = a_post(author_id=int(BRAND), entities=mention_of())
    event = event_of(activity(event_type, post))
    assert event.author.is_brand
    assert not event.summoned


def test_a_message_that_was_sent_is_the_brands():
    event = event_of(sample("dm-sent.json"))
    assert (event.kind, event.author.is_brand, event.summoned) == (Kind.MESSAGE, True, False)


# Messages, likes, deletions, notices -----------------------------------------------------------


def test_a_message_is_read_from_its_old_form():
    event = event_of(sample("dm.json"))
    assert event.kind is Kind.MESSAGE
    assert event.author.name == "Lena Hoffmann"
    assert event.text.startswith("Guten Tag! Kann ich meine Bestellung")
    assert event.occurred_at == datetime(2026, 11, 24, 10, 15, tzinfo=UTC)
    assert event.thread == f"{BRAND}-1780000000000000105"
    assert event.id == f"message:{event.target}"
    assert event.summoned


def test_several_messages_in_one_delivery_are_isolated():
    body = sample("dm.json")
    messages = body["data"]["payload"]["direct_message_events"]
    messages[:0] = [{"type": "welcome"}, None]
    assert [event.kind for event in events_of(body)] == [Kind.UNKNOWN, Kind.UNKNOWN, Kind.MESSAGE]


def test_an_encrypted_message_is_a_notice_for_a_person():
    event = event_of(sample("chat-encrypted.json"))
    assert event.extra == {"notice": "encrypted_message"}
    assert event.text == NOTICES["encrypted_message"]
    assert event.author.id == "1780000000000000107"


def test_an_encrypted_message_of_the_brand_is_only_recorded():
    body = sample("chat-encrypted.json")
    body["data"]["payload"]["sender_id"] = BRAND
    body["data"]["event_type"] = "chat.sent"
    event = event_of(body)
    assert (event.kind, event.author.is_brand, event.text) == (Kind.MESSAGE, True, "")


def test_a_like_names_the_post_and_nobody_if_x_does_not_say_who():
    event = event_of(sample("like.json"))
    assert (event.kind, event.target, event.author.id) == (Kind.REACTION, "2123702889477046309", None)
    assert event.occurred_at == datetime(2026, 11, 24, 11, 20, 0, 236_000, tzinfo=UTC)


@pytest.mark.parametrize("direction", ["outbound", None])
def test_a_like_that_goes_out_is_the_brands(direction):
    like = {"id": "ab12", "liked_tweet_id": "9", "liked_tweet_author_id": "3"}
    body = activity("like.create", like)
    body["data"]["filter"]["direction"] = direction
    assert event_of(body).author.is_brand


def test_a_deletion_names_what_is_gone_and_differs_from_the_post():
    event = event_of(sample("deletion.json"))
    assert event.kind is Kind.DELETION
    assert event.id == f"post:{event.target}:deletion"
    assert event.author.is_brand


def test_a_revocation_of_the_channels_account_is_a_notice_and_of_another_is_not():
    event = event_of(sample("oauth-revoke.json"))
    assert event.extra == {"notice": "access_revoked"}
    assert event.occurred_at == datetime(2026, 11, 24, 9, 44, 5, tzinfo=UTC)
    assert event_of(activity("oauth.revoke", {"user_id": "5"}, of=None)).kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    ("state", "notice"),
    [("Complete", "replay_complete"), ("Incomplete", "replay_incomplete"), (None, "replay_incomplete")],
)
def test_a_replay_says_whether_it_is_complete(state, notice):
    event = event_of({"replay_job_status": {"webhook_id": "1", "job_id": "77", "job_state": state}})
    assert event.extra == {"notice": notice, "job_id": "77"}
    assert event.id == f"{notice}:77"


def test_every_notice_speaks_german_and_english():
    for text in NOTICES.values():
        german, english = text.split("\n")
        assert german
        assert english.isascii() or "’" in english


@pytest.mark.parametrize("event_type", ["dm.read", "dm.indicate_typing"])
def test_reading_and_typing_make_no_event(event_type):
    assert events_of(activity(event_type, {})) == []


# The older Account Activity API ----------------------------------------------------------------


def test_the_older_form_is_read_with_its_long_text():
    suggestion, complaint = events_of((SAMPLES / "legacy-account-activity.json").read_bytes())
    assert suggestion.author.name == "Nele Groß"
    assert suggestion.author.username == "nele_gross"
    assert suggestion.text.startswith("@Spielkiste Mein Vorschlag")
    assert suggestion.occurred_at == datetime(2026, 11, 24, 8, 30, tzinfo=UTC)
    assert complaint.text.endswith("Ich bin wirklich enttäuscht, @Spielkiste!")
    assert suggestion.summoned
    assert complaint.summoned


def legacy(**events):
    return {"for_user_id": BRAND, **events}


def a_status(**fields):
    return {
        "id": 500,
        "id_str": "500",
        "text": "Schön!",
        "created_at": "Tue Nov 24 10:00:00 +0000 2026",
        "user": {"id_str": "42", "name": "Anna"},
        **fields,
    }


def test_an_older_post_has_the_same_id_as_the_newer_and_its_written_time():
    status = a_status(entities={"user_mentions": [{"id_str": BRAND, "indices": [0, 11]}]})
    event = event_of(legacy(tweet_create_events=[status]))
    assert event.id == event_of(activity("post.mention.create", a_post())).id
    assert event.occurred_at == datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def test_older_quotes_replies_reposts_and_edits_are_told_apart():
    ours = {"id_str": "9", "user": {"id_str": BRAND}}
    quote, reply, repost, edit = events_of(
        legacy(
            tweet_create_events=[
                a_status(id_str="1", quoted_status=ours),
                a_status(id_str="2", in_reply_to_status_id_str="9", in_reply_to_user_id_str=BRAND),
                a_status(id_str="3", retweeted_status=ours),
                a_status(id_str="4", quoted_status=ours, edit_history={"initial_tweet_id": "1"}),
            ]
        )
    )
    assert (quote.kind, quote.summoned) == (Kind.MENTION, True)
    assert (reply.kind, reply.summoned, reply.thread) == (Kind.COMMENT, False, "9")
    assert (repost.kind, repost.target) == (Kind.REACTION, "9")
    assert (edit.kind, edit.target) == (Kind.EDIT, "1")


def test_older_messages_likes_deletions_and_revocations_are_read():
    message, like, deletion = events_of(
        legacy(
            direct_message_events=[
                {
                    "type": "message_create",
                    "id": "7",
                    "created_timestamp": "1516403560557",
                    "message_create": {
                        "sender_id": "42",
                        "target": {"recipient_id": BRAND},
                        "message_data": {"text": "Hallo"},
                    },
                }
            ],
            users={"42": {"id": "42", "name": "Anna", "screen_name": "anna"}},
            favorite_events=[
                {"id": "ab", "timestamp_ms": 1522082006140, "favorited_status": {"id_str": "9"}, "user": {"id": 43}}
            ],
            tweet_delete_events=[{"status": {"id": "9", "user_id": BRAND}, "timestamp_ms": "1432228155593"}],
            direct_message_indicate_typing_events=[{"sender_id": "42"}],
        )
    )
    assert (message.kind, message.author.username, message.text) == (Kind.MESSAGE, "anna", "Hallo")
    assert (like.kind, like.author.id, like.occurred_at.year) == (Kind.REACTION, "43", 2018)
    assert (deletion.kind, deletion.author.is_brand) == (Kind.DELETION, True)
    revoked = event_of(
        {"user_event": {"revoke": {"date_time": "2018-05-24T09:48:12+00:00", "source": {"user_id": BRAND}}}}
    )
    assert revoked.extra == {"notice": "access_revoked"}


# What is broken or unknown ---------------------------------------------------------------------


def test_one_broken_piece_leaves_the_rest_and_keeps_its_place():
    ours = {"id_str": "9", "user": {"id_str": BRAND}}
    body = legacy(tweet_create_events=[None, a_status(quoted_status=ours), {"id_str": "x" * 500}], block_events=[{}])
    kinds = [(event.kind, event.id.rpartition(":")[2]) for event in events_of(body)]
    assert kinds == [(Kind.UNKNOWN, "0"), (Kind.MENTION, "500"), (Kind.UNKNOWN, "2"), (Kind.UNKNOWN, "3")]
    assert [event.id for event in events_of(body)] == [event.id for event in events_of(body)]


def test_an_unknown_event_says_its_type():
    assert event_of(sample("follow.json")).extra == {"event_type": "follow.follow"}


@pytest.mark.parametrize("post_id", ["", "abc", "1" * 20, "１２", None, True, -1, 1.5, [], {}])
def test_what_is_no_id_of_xs_becomes_unknown(post_id):
    assert event_of(activity("post.mention.create", a_post(id=post_id))).kind is Kind.UNKNOWN


def test_numbers_as_ids_become_strings():
    event = event_of(activity("post.mention.create", a_post(id=2090000000000000001, author_id=42)))
    assert (event.target, event.author.id) == ("2090000000000000001", "42")


@pytest.mark.parametrize(
    "created_at", [None, "", "gestern", 10**30, "9" * 400, "0001-01-01T00:00:00+14:00", "Xxx 99", float("nan"), []]
)
def test_without_a_usable_time_it_happened_when_it_was_received(created_at):
    event = event_of(activity("post.mention.create", a_post(created_at=created_at)))
    assert (event.kind, event.occurred_at) == (Kind.MENTION, RECEIVED_AT)


def test_text_that_cannot_be_stored_is_cleaned():
    raw = (
        rb'{"data":{"event_type":"post.mention.create","payload":{"id":"5","author_id":"6","text":"a\u0000b\ud800c"}}}'
    )
    event = event_of(raw)
    assert event.text == "a\ufffdb\ufffdc"
    event.model_dump_json().encode()


def test_a_text_longer_than_the_model_allows_becomes_unknown():
    assert event_of(activity("post.mention.create", a_post(text="a" * 70_001))).kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"42",
        b"{}",
        b'{"data":[]}',
        b'{"hello":1}',
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"user_event":1}',
    ],
)
def test_what_is_no_delivery_of_xs_is_a_value_error_at_once(body):
    with pytest.raises(ValueError):
        parse(delivery(body), BRAND)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
TYPES = st.sampled_from(
    [
        "post.mention.create",
        "post.reply.create",
        "post.create",
        "post.delete",
        "like.create",
        "dm.received",
        "chat.received",
        "oauth.revoke",
        "tweet_create_events",
    ]
)
FIELDS = st.sampled_from(
    [
        "id",
        "id_str",
        "text",
        "author_id",
        "created_at",
        "user",
        "entities",
        "mentions",
        "start",
        "display_text_range",
        "referenced_tweets",
        "users",
        "data",
        "edit_history_tweet_ids",
        "note_tweet",
        "direct_message_events",
        "message_create",
        "sender_id",
        "target",
        "type",
        "conversation_id",
        "extended_tweet",
        "liked_tweet_id",
        "timestamp_ms",
        "date_time",
        "user_id",
        "affiliation",
    ]
)
SHAPED = st.recursive(
    st.sampled_from([BRAND, "42", 42, "", "message_create", "replied_to", [0, 5], None, True, 1.5]) | JSON,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=6),
    max_leaves=25,
)


@given(body=JSON)
def test_arbitrary_json_is_a_value_error_or_events(body):
    try:
        events = events_of(body)
    except ValueError:
        return
    for event in events:
        event.model_dump_json().encode()


@given(event_type=TYPES, payload=SHAPED, includes=SHAPED, others=st.lists(SHAPED, max_size=3))
def test_whatever_a_delivery_holds_each_event_can_be_stored(event_type, payload, includes, others):
    bodies = (
        {"data": {"event_type": event_type, "payload": payload, "includes": includes, "filter": includes}},
        {"for_user_id": BRAND, "tweet_create_events": others, "direct_message_events": others, "users": includes},
        {"for_user_id": payload, "favorite_events": others, "tweet_delete_events": others, "user_event": payload},
        {"replay_job_status": {"job_id": payload, "job_state": includes}},
    )
    for body in bodies:
        for event in events_of(body):
            event.model_dump_json().encode()
