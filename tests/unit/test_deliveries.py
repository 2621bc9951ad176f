"""Storing deliveries: one conditional write each, within DynamoDB's limits, and read back as they came.

A small table on this machine stands for DynamoDB; it refuses what DynamoDB refuses (Developer Guide, "Quotas in Amazon
DynamoDB": an item 400 KB, a transaction 4 MB and 100 items).
"""

import json
import os
import threading
from base64 import b64decode, b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from typing import Any
from zlib import compress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dankbar.aws import table as ledger
from dankbar.aws.deliveries import DeliveryStore
from dankbar.aws.keys import SHARDS, delivery_key, due_partition, instant
from dankbar.aws.signed import SignedClient
from dankbar.aws.table import Table, delivery_of, plain
from dankbar.errors import StoreUnavailable, TooLarge
from dankbar.model.delivery import Delivery

ITEM_BYTES = 400 * 1024
TRANSACTION_BYTES = 4 * 1024 * 1024
TRANSACTION_ITEMS = 100
RECEIVED = datetime(2026, 11, 24, 11, 0, 5, 250_000, tzinfo=UTC)
RETENTION_DAYS = 30

type Typed = dict[str, Any]


def size(value: Typed | dict[str, Typed]) -> int:
    """Bytes of an item as DynamoDB counts them (Developer Guide, "DynamoDB item sizes and formats"), rounded up."""
    total = 0
    for name, typed in value.items():
        ((kind, content),) = typed.items()
        sizes = {"S": lambda c: len(c.encode()), "N": lambda c: len(c) // 2 + 2, "B": lambda c: len(b64decode(c))}
        total += len(name.encode()) + (size(content) + 3 if kind == "M" else sizes[kind](content))
    return total


class DynamoDB:
    """A table that takes conditional puts and transactions of them, over HTTP."""

    def __init__(self) -> None:
        self.items: dict[tuple[str, str], Typed] = {}
        self.calls: list[str] = []
        self.failing: tuple[int, Typed] | None = None
        table = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1

            def do_POST(self) -> None:
                operation = self.headers["x-amz-target"].partition(".")[2]
                asked = json.loads(self.rfile.read(int(self.headers["content-length"])))
                table.calls.append(operation)
                status, answer = table.failing or getattr(table, operation)(asked)
                content = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.block_on_close = False
        threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def PutItem(self, asked: Typed) -> tuple[int, Typed]:
        if not self._takes(asked):
            return 400, {"__type": "com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException"}
        self._write(asked)
        return 200, {}

    def TransactWriteItems(self, asked: Typed) -> tuple[int, Typed]:
        puts = [entry["Put"] for entry in asked["TransactItems"]]
        reasons = [{"Code": "None" if self._takes(put) else "ConditionalCheckFailed"} for put in puts]
        if {"Code": "ConditionalCheckFailed"} in reasons:
            code = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException"
            return 400, {"__type": code, "CancellationReasons": reasons}
        assert len(puts) <= TRANSACTION_ITEMS
        assert len({(put["Item"]["pk"]["S"], put["Item"]["sk"]["S"]) for put in puts}) == len(puts)
        assert sum(size(put["Item"]) for put in puts) <= TRANSACTION_BYTES
        for put in puts:
            self._write(put)
        return 200, {}

    def _takes(self, put: Typed) -> bool:
        assert put["TableName"] == "dankbar"
        known = (put["Item"]["pk"]["S"], put["Item"]["sk"]["S"]) in self.items
        return not (known and put.get("ConditionExpression") == "attribute_not_exists(pk)")

    def _write(self, put: Typed) -> None:
        item = put["Item"]
        assert size(item) <= ITEM_BYTES
        self.items[item["pk"]["S"], item["sk"]["S"]] = item

    def get_item(self, **asked: Any) -> Typed:
        """As boto3's client does it: binaries are bytes."""
        assert (asked["TableName"], asked["ConsistentRead"]) == ("dankbar", True)
        item = self.items.get((asked["Key"]["pk"]["S"], asked["Key"]["sk"]["S"]))
        if item is None:
            return {}
        return {"Item": {n: {"B": b64decode(v["B"])} if "B" in v else v for n, v in item.items()}}

    def stop(self) -> None:
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture
def dynamodb(monkeypatch: pytest.MonkeyPatch) -> Iterator[DynamoDB]:
    table = DynamoDB()
    for name, value in (
        ("AWS_REGION", "eu-central-1"),
        ("AWS_ACCESS_KEY_ID", "AKIDEXAMPLE"),
        ("AWS_SECRET_ACCESS_KEY", "secret"),
        ("AWS_ENDPOINT_URL", f"http://127.0.0.1:{table.server.server_address[1]}"),
    ):
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("AWS_ENDPOINT_URL_DYNAMODB", raising=False)
    yield table
    table.stop()


def store() -> DeliveryStore:
    client = SignedClient("dynamodb", "DynamoDB_20120810", "application/x-amz-json-1.0", lambda _: None)
    return DeliveryStore(client, "dankbar", RETENTION_DAYS)


def put(body: bytes, into: DeliveryStore | None = None, **other: Any) -> bool:
    said: dict[str, Any] = {
        "platform": "facebook",
        "channel": "spielkiste-facebook",
        "digest": sha256(body).hexdigest(),
        "body": body,
        "headers": {},
        "received_at": RECEIVED.timestamp(),
        "clock_offset": 0,
    }
    return (into or store()).put(**(said | other))


def key_of(body: bytes) -> str:
    return f"delivery#spielkiste-facebook#{sha256(body).hexdigest()}"


def noise(count: int) -> bytes:
    """Bytes that no compression makes smaller."""
    return Random(count).randbytes(count)


def test_a_delivery_is_one_item_with_all_that_respond_and_watch_need(dynamodb: DynamoDB) -> None:
    body = '{"message": "Grüße 🎈"}'.encode()
    assert put(body, headers={"x-kept": "ja"}, clock_offset=-7200)
    assert dynamodb.calls == ["PutItem"]
    ((key, item),) = dynamodb.items.items()
    assert key == (key_of(body), "delivery")
    assert key[0] == delivery_key("spielkiste-facebook", sha256(body).hexdigest())
    values = plain(item)
    assert values.pop("body") != body
    assert values == {
        "pk": key_of(body),
        "sk": "delivery",
        "kind": "delivery",
        "platform": "facebook",
        "channel": "spielkiste-facebook",
        "digest": sha256(body).hexdigest(),
        "received_at": 1795518005.25,
        "parts": 0,
        "headers": {"x-kept": "ja"},
        "clock_offset": -7200,
        "due_pk": due_partition(sha256(body).hexdigest()),
        "due_at": "2026-11-24T11:00:05Z",
        "expires_at": 1795518005 + RETENTION_DAYS * 86_400,
    }


def test_what_is_not_said_is_not_stored(dynamodb: DynamoDB) -> None:
    put(b"{}")
    assert not {"headers", "clock_offset"} & next(iter(dynamodb.items.values())).keys()


def test_the_same_delivery_again_changes_nothing(dynamodb: DynamoDB) -> None:
    into = store()
    assert put(b"{}", into)
    before = dict(dynamodb.items)
    assert put(b"{}", into, received_at=RECEIVED.timestamp() + 60) is False
    assert dynamodb.items == before


def test_the_same_large_delivery_again_changes_nothing(dynamodb: DynamoDB) -> None:
    body = noise(1_000_000)
    assert put(body)
    before = dict(dynamodb.items)
    assert put(body, received_at=RECEIVED.timestamp() + 60) is False
    assert dynamodb.items == before
    assert dynamodb.calls == ["TransactWriteItems"] * 2


def test_the_same_body_on_another_channel_is_another_delivery(dynamodb: DynamoDB) -> None:
    assert put(b"{}")
    assert put(b"{}", channel="spielkiste-two")
    assert len(dynamodb.items) == 2


def test_deliveries_spread_over_the_partitions_of_the_index() -> None:
    digests = [sha256(str(number).encode()).hexdigest() for number in range(400)]
    count = dict.fromkeys((f"delivery#{shard}" for shard in range(SHARDS)), 0)
    for digest in digests:
        count[due_partition(digest)] += 1
    assert min(count.values()) > 50


@given(st.lists(st.datetimes(datetime(1971, 1, 1), datetime(2500, 1, 1)), min_size=2, max_size=2))
def test_instants_sort_as_time_does(pair: list[datetime]) -> None:
    earlier, later = sorted(at.replace(tzinfo=UTC, microsecond=0) for at in pair)
    texts = instant(earlier.timestamp()), instant(later.timestamp())
    assert texts[0] <= texts[1]
    assert datetime.fromisoformat(texts[0]) == earlier


@pytest.mark.parametrize("count", [0, 1, 379_000, 380_500, 800_000, 3_800_000])
def test_however_large_it_comes_back_as_it_came(
    dynamodb: DynamoDB, monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    monkeypatch.setattr(ledger, "dynamodb", lambda: dynamodb)
    body = noise(count)
    assert put(body, headers={"x-kept": "ja"}, clock_offset=60)
    found = Table("dankbar", RETENTION_DAYS).delivery("spielkiste-facebook", sha256(body).hexdigest())
    assert found == Delivery(
        platform="facebook",
        channel="spielkiste-facebook",
        digest=sha256(body).hexdigest(),
        body=body,
        received_at=RECEIVED,
        headers={"x-kept": "ja"},
        clock_offset=60,
    )


def test_a_large_body_lies_in_parts_beside_it_which_go_when_it_goes(dynamodb: DynamoDB) -> None:
    body = noise(1_000_000)
    put(body)
    assert dynamodb.calls == ["TransactWriteItems"]
    assert sorted(dynamodb.items) == [(key_of(body), sk) for sk in ("delivery", "part#01", "part#02")]
    assert len({item["expires_at"]["N"] for item in dynamodb.items.values()}) == 1
    kinds = [item.get("kind") for item in dynamodb.items.values()]
    assert kinds.count({"S": "delivery"}) == 1, "only the head may be on the stream's filter"


def test_the_streams_record_of_a_large_delivery_is_made_whole(
    dynamodb: DynamoDB, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger, "dynamodb", lambda: dynamodb)
    body = noise(500_000)
    put(body)
    assert Table("dankbar", RETENTION_DAYS).whole(dynamodb.items[key_of(body), "delivery"]).body == body


def test_six_megabytes_of_text_fit_since_they_are_compressed(dynamodb: DynamoDB) -> None:
    body = b'{"message": "' + b"Danke! " * 850_000 + b'"}'
    assert put(body)
    ((_, item),) = dynamodb.items.items()
    assert delivery_of(item).body == body


def test_what_no_transaction_takes_is_refused_before_anything_is_sent(dynamodb: DynamoDB) -> None:
    with pytest.raises(TooLarge, match="one transaction takes"):
        put(noise(4_300_000))
    assert dynamodb.calls == []


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    body=st.binary(max_size=4_000),
    headers=st.dictionaries(st.text("abcdefgh-", min_size=1, max_size=12), st.text(max_size=60), max_size=4),
    offset=st.integers(-(10**9), 10**9),
)
def test_any_delivery_comes_back_as_it_came(
    dynamodb: DynamoDB, body: bytes, headers: dict[str, str], offset: int
) -> None:
    dynamodb.items.clear()
    assert put(body, headers=headers, clock_offset=offset)
    found = delivery_of(dynamodb.items[key_of(body), "delivery"])
    assert (found.body, found.headers, found.clock_offset, found.received_at) == (body, headers, offset, RECEIVED)


CANCELLED = "com.amazonaws.dynamodb.v20120810#TransactionCanceledException"


@pytest.mark.parametrize(
    "answer",
    [
        (400, {"__type": "x#AccessDeniedException", "message": "no"}),
        (400, {"__type": "x#ResourceNotFoundException"}),
        (400, {"__type": CANCELLED, "CancellationReasons": [{"Code": "None"}, {"Code": "ConditionalCheckFailed"}]}),
        (400, {"__type": CANCELLED, "CancellationReasons": [{"Code": "TransactionConflict"}]}),
        (400, {"__type": CANCELLED}),
        (500, {"__type": "x#InternalServerError"}),
        (503, {}),
    ],
)
@pytest.mark.parametrize("count", [10, 500_000])
def test_whatever_else_the_table_says_the_platform_shall_try_again(
    dynamodb: DynamoDB, answer: tuple[int, Typed], count: int
) -> None:
    dynamodb.failing = answer
    with pytest.raises(StoreUnavailable):
        put(noise(count))
    assert dynamodb.items == {}


def test_nothing_of_a_delivery_is_in_the_message_of_an_error(dynamodb: DynamoDB) -> None:
    dynamodb.failing = (400, {"__type": "x#ValidationException", "message": "One or more values are not valid"})
    with pytest.raises(StoreUnavailable) as problem:
        put(b"Anna hat sich verletzt")
    assert "Anna" not in str(problem.value)
    assert os.environ["AWS_SECRET_ACCESS_KEY"] not in str(problem.value)


def test_boto3_and_the_stream_give_the_same_delivery() -> None:
    """boto3 gives binaries as bytes, a stream's record gives them as base64."""
    body = compress(b"a")
    named = {name: {"S": name} for name in ("platform", "channel", "digest")} | {"received_at": {"N": "0"}}
    one = delivery_of(named | {"body": {"B": body}})
    other = delivery_of(named | {"body": {"B": b64encode(body).decode()}})
    assert one == other
    assert one.body == b"a"
