"""What one POST asks of AWS, counted from real requests: one call, whatever the body holds."""

import importlib.util
import json
import random
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest

from tests.benchmarks.children import PROJECT, comments, comments_in_one, delivery, environment_at
from tests.benchmarks.stub import Stub


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with Stub() as running:
        yield running


@pytest.fixture
def webhook(stub: Stub, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The function's module, imported anew, as at a cold start."""
    for name, value in environment_at(stub.url).items():
        monkeypatch.setenv(name, value)
    spec = importlib.util.spec_from_file_location("webhook_app", PROJECT / "functions" / "webhook" / "app.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    stub.calls()
    return module


@pytest.fixture
def post(webhook: ModuleType) -> Callable[[bytes], int]:
    """Posts a body, signed, and says with which status it was answered."""

    def posted(body: bytes, **more: Any) -> int:
        status: int = webhook.handler(delivery(body) | more, None)["statusCode"]
        return status

    return posted


@pytest.mark.parametrize("entries", [1, 10, 50, 1_000])
def test_one_post_is_one_put_however_many_entries_it_holds(
    post: Callable[[bytes], int], stub: Stub, entries: int
) -> None:
    post(comments(1)[0])
    stub.calls()
    assert post(comments_in_one(entries)) == 200
    assert stub.calls() == {"PutItem": 1}


def test_the_secret_is_read_once_at_a_cold_start_and_then_kept(post: Callable[[bytes], int], stub: Stub) -> None:
    assert {post(body) for body in comments(5)} == {200}
    assert stub.calls() == {"GetParameter": 1, "PutItem": 5}


def test_a_body_too_large_for_one_item_is_one_transaction(post: Callable[[bytes], int], stub: Stub) -> None:
    noise = random.Random(20261125).randbytes(700_000).hex()
    assert post(json.dumps({"object": "page", "entry": [], "noise": noise}).encode()) == 200
    assert stub.calls() == {"GetParameter": 1, "TransactWriteItems": 1}


def test_a_wrong_signature_costs_no_put(webhook: ModuleType, stub: Stub) -> None:
    event = delivery(comments(1)[0], key="somebody else's secret")
    assert webhook.handler(event, None)["statusCode"] == 401
    assert stub.calls() == {"GetParameter": 1}
