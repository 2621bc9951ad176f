"""The published contract is the one that the program keeps to."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from dankbar.model.delivery import Delivery
from dankbar.model.event import Kind
from dankbar.platforms.standard_webhooks import schemas
from dankbar.platforms.standard_webhooks.parse import parse

ROOT = Path(__file__).parents[2]
PUBLISHED = ROOT / "infra" / "schemas"
SAMPLES = ROOT / "events" / "standard_webhooks"
BROKEN_ON_PURPOSE = {"batch.json", "unknown-type.json"}
EVENT = Draft202012Validator(schemas.event_schema())
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
REPLY = Draft202012Validator(schemas.reply_schema())


@pytest.mark.parametrize("name", ["event.v1.schema.json", "reply.v1.schema.json", "starter.v1.schema.json"])
def test_the_published_schema_is_the_generated_one(name, tmp_path):
    schemas.write(tmp_path)
    assert (PUBLISHED / name).read_text(encoding="utf-8") == (tmp_path / name).read_text(encoding="utf-8"), (
        "publish it: uv run python -m dankbar.platforms.standard_webhooks.schemas infra/schemas"
    )


@pytest.mark.parametrize("validator", [EVENT, REPLY], ids=["event", "reply"])
def test_a_schema_is_valid_introduces_itself_and_its_examples_keep_to_it(validator):
    Draft202012Validator.check_schema(validator.schema)
    assert validator.schema["$id"].startswith("urn:dankbar:schema:")
    assert validator.schema["title"]
    assert validator.schema["description"]
    assert validator.schema["examples"]
    for example in validator.schema["examples"]:
        validator.validate(example)


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.json")), ids=lambda path: path.name)
def test_the_samples_keep_to_the_schema_except_those_broken_on_purpose(path):
    assert EVENT.is_valid(json.loads(path.read_bytes())) == (path.name not in BROKEN_ON_PURPOSE)


def test_the_broken_batch_is_broken_by_its_second_event_alone():
    batch = json.loads((SAMPLES / "batch.json").read_bytes())
    del batch["data"]["events"][1]
    EVENT.validate(batch)


def test_an_answer_needs_a_text_and_a_like_does_not():
    answer, like = (json.loads(json.dumps(example)) for example in schemas.REPLY_EXAMPLES)
    REPLY.validate(like)
    del answer["data"]["text"]
    assert not REPLY.is_valid(answer)


VALUES = (
    st.sampled_from(["c-1", "", "de", "de-AT", "xx_YY", "comment", "deletion", "poll", "https://a.example/", "ftp://a"])
    | st.sampled_from(["2026-11-24T12:00:00+01:00", "2026-11-24T12:00:00", "2026-11-24T11:00Z", "24.11.2026"])
    | st.sampled_from([{}, {"id": 7}, {"id": ""}, {"name": 7}, {"name": "Anna"}, {"brand": True}, {"bot": "no"}])
    | st.sampled_from(["x" * 200, "x" * 201, "ü" * 501])
    | st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.lists(st.just("x"), max_size=1)
    | st.text(max_size=5)
)
FIELDS = sorted(EVENT.schema["$defs"]["EventData"]["properties"])


@given(
    changed=st.dictionaries(st.sampled_from([*FIELDS, "more"]), VALUES, max_size=3), left_out=st.sampled_from(FIELDS)
)
def test_an_event_is_understood_if_and_only_if_it_keeps_to_the_schema(changed, left_out):
    message = json.loads((SAMPLES / "praise.json").read_bytes())
    data = {**message["data"], **changed}
    data.pop(left_out, None)
    message["data"] = data
    delivery = Delivery("standard_webhooks", "c", "d", json.dumps(message).encode(), NOW)
    (event,) = parse(delivery, "account")
    assert (event.kind is not Kind.UNKNOWN) == EVENT.is_valid(message)
