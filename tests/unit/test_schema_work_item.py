"""The published form of the humans' queue is the one that Dankbar keeps to."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from dankbar.errors import Refused
from dankbar.flow.respond import Respond
from dankbar.model.messages import WorkItem
from dankbar_cli import schemas
from tests.unit.flow import memory
from tests.unit.flow.memory import change, delivery
from tests.unit.spielkiste import (
    CHRISTMAS_EVE,
    COMPLAINT,
    EMERGENCY,
    INSULT,
    PRAISE,
    QUESTION,
    SPAM,
    SUGGESTION,
    TUESDAY_NOON,
    community,
)

PUBLISHED = Path(__file__).parents[2] / "infra" / "schemas" / "work-item.v1.schema.json"
SCHEMA = schemas.work_item_schema()
VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_published_schema_is_the_generated_one(tmp_path: Path) -> None:
    schemas.write(tmp_path)
    assert PUBLISHED.read_text(encoding="utf-8") == (tmp_path / PUBLISHED.name).read_text(encoding="utf-8"), (
        "publish it: uv run python -m dankbar_cli.schemas infra/schemas"
    )


def test_the_schema_is_valid_and_introduces_itself() -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert SCHEMA["$id"] == "urn:dankbar:schema:work-item.v1"
    assert SCHEMA["title"]
    assert SCHEMA["description"]
    assert SCHEMA["properties"]["version"]["const"] == 1


@pytest.mark.parametrize("example", schemas.EXAMPLES, ids=lambda example: example["sort"])
def test_an_example_is_a_whole_message_as_dankbar_writes_it(example: dict[str, Any]) -> None:
    VALIDATOR.validate(example)
    assert json.loads(WorkItem.model_validate(example).model_dump_json()) == example


def sent(text: str, **more: Any) -> dict[str, Any]:
    """The message that the way of a comment puts on the queue."""
    journal, clock = memory.Journal(), memory.Clock(CHRISTMAS_EVE)
    platform = memory.Platform(journal, moods={"reply": [Refused("closed")]} if text == PRAISE else {})
    ledger, outbox = memory.Ledger(journal), memory.Outbox(journal)
    respond = Respond(ledger, outbox, memory.Apis(platform), memory.Pushed(community()), memory.Log(), clock)
    respond.delivery(ledger.store(delivery(change(text, **more), at=TUESDAY_NOON)))
    (item,) = outbox.items
    message: dict[str, Any] = json.loads(item.model_dump_json())
    return message


@pytest.mark.parametrize(
    ("text", "more"),
    [
        (PRAISE, {}),
        (QUESTION, {}),
        (COMPLAINT, {}),
        (SUGGESTION, {}),
        (EMERGENCY, {}),
        (INSULT, {}),
        (SPAM, {}),
        ("", {}),
        ("Wann? " * 5_000, {}),
        ("Ganz anders", {"verb": "edited"}),
        (QUESTION, {"from": None}),
    ],
)
def test_what_is_put_on_the_queue_keeps_to_the_schema(text: str, more: dict[str, Any]) -> None:
    message = sent(text, **more)
    VALIDATOR.validate(message)
    assert set(message) == set(SCHEMA["properties"]), "every field is there, also where it is null"


@pytest.mark.parametrize("field", SCHEMA["required"])
def test_a_message_without_a_required_field_does_not_keep_to_it(field: str) -> None:
    message = sent(QUESTION)
    del message[field]
    assert not VALIDATOR.is_valid(message)


@pytest.mark.parametrize(
    "change_of", [{"version": 2}, {"urgency": "soon"}, {"text": "x" * 20_001}, {"answer_by": 7}, {"author": None}]
)
def test_a_message_that_means_something_else_does_not_keep_to_it(change_of: dict[str, Any]) -> None:
    assert not VALIDATOR.is_valid(sent(QUESTION) | change_of)


def test_a_field_that_is_added_later_breaks_no_consumer() -> None:
    message = sent(QUESTION) | {"sentiment": 0.4}
    VALIDATOR.validate(message)
    assert not hasattr(WorkItem.model_validate(message), "sentiment")
