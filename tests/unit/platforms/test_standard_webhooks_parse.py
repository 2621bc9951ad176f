"""Standard Webhooks: what a message says."""

import copy
import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Kind
from dankbar.platforms.standard_webhooks.parse import parse

SAMPLES = Path(__file__).parents[3] / "events" / "standard_webhooks"
EXPECTATIONS = YAML(typ="safe").load(SAMPLES / "expectations.yaml")
RECEIVED_AT = datetime(2026, 11, 24, 11, 0, 5, tzinfo=UTC)


def delivery(body: bytes | object) -> Delivery:
    body = body if isinstance(body, bytes) else json.dumps(body).encode()
    return Delivery("standard_webhooks", "spielkiste-shop", hashlib.sha256(body).hexdigest(), body, RECEIVED_AT)


def events_of(body: bytes | object) -> list[Event]:
    return list(parse(delivery(body), "spielkiste-shop"))


def sample(name: str) -> dict:
    return json.loads((SAMPLES / name).read_bytes())


def event_of(**changed) -> Event:
    """The one event of the sample praise.json with other data."""
    message = sample("praise.json")
    message["data"] |= changed
    (event,) = events_of(message)
    return event


@pytest.mark.parametrize("name", sorted(EXPECTATIONS))
def test_a_sample_parses_to_the_kinds_its_expectations_name(name):
    events = events_of((SAMPLES / name).read_bytes())
    assert [event.kind for event in events] == [expected["kind"] for expected in EXPECTATIONS[name]["events"]]


def test_every_sample_has_its_expectations_and_the_other_way_round():
    assert {path.name for path in SAMPLES.glob("*.json")} == set(EXPECTATIONS)


def test_every_sample_has_authors_of_its_own():
    speakers = [
        (event.author.id, path.name)
        for path in SAMPLES.glob("*.json")
        for event in events_of(path.read_bytes())
        if event.author.id and not event.author.is_brand
    ]
    assert len({author for author, _ in speakers}) == len(speakers)


def test_a_comment_keeps_everything_that_was_said():
    (event,) = events_of((SAMPLES / "praise.json").read_bytes())
    assert event.id == "comment:c-48211"
    assert event.occurred_at == datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
    assert (event.author.id, event.author.name) == ("k-1007", "Anna Schäfer")
    assert event.text.startswith("Der Holzkran ist wunderschön geworden, unsere Tochter liebt ihn! 😍")
    assert (event.language, event.thread, event.target) == ("de", "holzkran", "c-48211")
    assert event.permalink == "https://spielkiste.example/holzkran#c-48211"
    assert event.extra == {"id": "c-48211"}


def test_numbers_as_ids_become_text():
    (event,) = events_of((SAMPLES / "question.json").read_bytes())
    assert (event.id, event.target, event.thread, event.author.id) == ("comment:48214", "48214", "3307", "1012")
    assert event.author.name == "Jürgen Weiß"


def test_a_deletion_names_what_is_gone():
    (event,) = events_of((SAMPLES / "deletion.json").read_bytes())
    assert (event.kind, event.target, event.text) == (Kind.DELETION, "c-48216", "")


def test_a_deletion_without_target_means_the_event_of_that_id_and_is_another_event():
    message = sample("praise.json")
    comment, deletion = event_of(), event_of(kind="deletion")
    assert comment.id != deletion.id
    assert deletion.target == message["data"]["id"] == comment.target


def test_a_review_says_whether_it_recommends():
    (event,) = events_of((SAMPLES / "review.json").read_bytes())
    assert event.positive is False


def test_a_mention_addresses_the_brand():
    assert event_of(kind="mention").summoned
    assert not event_of(kind="comment").summoned


@pytest.mark.parametrize("author", [{"id": "x", "brand": True}, {"id": "spielkiste-shop"}])
def test_the_brands_own_words_are_known_by_the_flag_or_the_account(author):
    assert event_of(author=author).author.is_brand
    assert not event_of().author.is_brand


def test_an_automated_account_is_marked():
    assert event_of(author={"id": "x", "bot": True}).author.is_bot


@pytest.mark.parametrize("author", [None, {}, {"name": "Anna"}, {"id": None}])
def test_an_author_may_be_unknown(author):
    event = event_of(author=author)
    assert (event.kind, event.author.id) == (Kind.COMMENT, None)


@pytest.mark.parametrize(("written", "understood"), [("de", "de"), ("de-AT", "de"), ("en-US", "en"), (None, None)])
def test_a_language_is_taken_without_its_region(written, understood):
    assert event_of(language=written).language == understood


def test_one_broken_event_leaves_the_rest_whole():
    before, broken, after = events_of((SAMPLES / "batch.json").read_bytes())
    assert (before.id, after.id) == ("comment:c-48240", "review:r-780")
    assert (broken.kind, broken.occurred_at, broken.extra) == (Kind.UNKNOWN, RECEIVED_AT, {"type": "dankbar.events.v1"})


def test_broken_events_have_ids_by_delivery_and_position():
    message = {"type": "dankbar.events.v1", "data": {"events": [1, 2]}}
    first, second = (event.id for event in events_of(message))
    assert first != second
    assert [event.id for event in events_of(message)] == [first, second]
    assert first not in {event.id for event in events_of({**message, "data": {"events": [3, 4]}})}


def test_the_same_event_in_another_delivery_has_the_same_id():
    single, batch = sample("praise.json"), sample("batch.json")
    batch["data"]["events"].append(copy.deepcopy(single["data"]))
    assert events_of(batch)[-1] == events_of(single)[0]


def test_a_message_without_events_has_none():
    assert events_of({"type": "dankbar.events.v1", "data": {"events": []}}) == []


@pytest.mark.parametrize(
    "message",
    [
        {"type": "shop.order.created", "data": {"id": "1"}},
        {"type": "dankbar.event.v2", "data": sample("praise.json")["data"]},
        {"type": "dankbar.events.v1", "data": sample("praise.json")["data"]},
        {"type": "dankbar.events.v1", "data": {"events": {}}},
        {"type": "dankbar.event.v1", "data": None},
        {"type": "\ud800\0", "data": []},
    ],
)
def test_a_message_that_the_contract_does_not_have_is_one_unknown_event(message):
    (event,) = events_of(message)
    assert event.kind is Kind.UNKNOWN
    assert event.model_dump_json()


@pytest.mark.parametrize(
    "changed",
    [
        {"id": None},
        {"id": ""},
        {"id": "x" * 201},
        {"id": 10**250},
        {"id": True},
        {"id": 1.5},
        {"kind": "poll_vote"},
        {"kind": "unknown"},
        {"kind": ["comment"]},
        {"kind": "\ud800"},
        {"author": "Anna"},
        {"author": {"name": "x" * 501}},
        {"author": {"brand": "yes"}},
        {"text": 7},
        {"text": "x" * 70_001},
        {"language": "Deutsch"},
        {"permalink": "javascript:alert(1)"},
        {"permalink": "https://shop.example/a b"},
        {"positive": 1},
        {"occurred_at": None},
        {"occurred_at": 1795518000},
        {"occurred_at": "2026-11-24"},
        {"occurred_at": "2026-11-24T12:00:00"},
        {"occurred_at": "2026-13-24T12:00:00Z"},
        {"occurred_at": "0001-01-01T00:00:00+23:59"},
        {"occurred_at": "9999-12-31T23:59:59-23:59"},
        {"occurred_at": "٢٠٢٦-11-24T12:00:00Z"},
    ],
    ids=lambda changed: ascii(changed)[:60],
)
def test_an_event_outside_the_contract_is_unknown(changed):
    assert event_of(**changed).kind is Kind.UNKNOWN


@pytest.mark.parametrize(
    "written", ["2026-11-24T11:00Z", "2026-11-24T11:00:00.000000000Z", "2026-11-24T12:00:00+01:00"]
)
def test_an_instant_may_be_written_in_several_ways(written):
    assert event_of(occurred_at=written).occurred_at == datetime(2026, 11, 24, 11, tzinfo=UTC)


def test_what_no_database_takes_is_replaced_wherever_people_write():
    event = event_of(id="c\0", text="a\0b\ud800c\ud83d\ude00", author={"id": "\udfff", "name": "\0"}, thread="\ud800")
    assert (event.id, event.text) == ("comment:c\ufffd", "a\ufffdb\ufffdc😀")
    assert (event.author.id, event.author.name, event.thread) == ("\ufffd", "\ufffd", "\ufffd")


@pytest.mark.parametrize(
    "body",
    [
        *(b"", b"null", b"[]", b"7", b'"x"', b"{", b"{}", b"\xff\xfe{}", b"\xef\xbb\xbf{}"),
        *(b'{"type": "dankbar.event.v1"}', b'{"type": 7, "data": {}}', b'{"data": {}}'),
        *(b"[" * 100_000, b'{"type": "a", "data": ' + b"9" * 5000 + b"}"),
    ],
    ids=lambda body: ascii(body[:40]),
)
def test_what_is_no_message_at_all_is_said_at_once(body):
    with pytest.raises(ValueError, match="the body is no"):
        parse(delivery(body), "spielkiste-shop")


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(exclude_categories=())),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
FIELDS = [
    "id",
    "kind",
    "author",
    "text",
    "language",
    "target",
    "thread",
    "parent",
    "permalink",
    "positive",
    "occurred_at",
]


@given(ANYTHING)
def test_arbitrary_json_is_refused_as_a_whole(body):
    with pytest.raises(ValueError, match="the body is no"):
        parse(delivery(body), "spielkiste-shop")


@given(ANYTHING, st.sampled_from(["dankbar.event.v1", "dankbar.events.v1"]) | st.text())
def test_arbitrary_data_is_unknown(data, message_type):
    events = events_of({"type": message_type, "data": data})
    assert [event.kind for event in events] == [Kind.UNKNOWN]
    assert events[0].model_dump_json()


@given(st.lists(st.dictionaries(st.sampled_from(FIELDS), ANYTHING), max_size=3))
def test_every_event_of_a_message_can_be_written_as_json_and_read_again(changes):
    data = sample("praise.json")["data"]
    pieces = [{**data, **changed} for changed in changes]
    events = events_of({"type": "dankbar.events.v1", "data": {"events": pieces}})
    assert len(events) == len(pieces)
    assert [Event.model_validate_json(event.model_dump_json()) for event in events] == events
