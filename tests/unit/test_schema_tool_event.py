"""What incident tools are posted is what the published schema says."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from dankbar.model.messages import ToolEvent
from dankbar_cli import schemas
from tests.unit.flow.test_pager import night_at
from tests.unit.flow.test_paging import TOOL, on_call, people

PUBLISHED = Path(__file__).parents[2] / "infra" / "schemas" / "tool-event.v1.schema.json"
VALIDATOR = Draft202012Validator(schemas.tool_event_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)


def test_the_published_schema_is_the_generated_one(tmp_path: Path) -> None:
    schemas.write(tmp_path)
    assert PUBLISHED.read_text(encoding="utf-8") == (tmp_path / PUBLISHED.name).read_text(encoding="utf-8"), (
        "publish it: uv run python -m dankbar_cli.schemas infra/schemas"
    )


def test_the_example_is_a_whole_message_as_dankbar_writes_it() -> None:
    Draft202012Validator.check_schema(schemas.tool_event_schema())
    VALIDATOR.validate(schemas.TOOL_EXAMPLE)
    assert json.loads(ToolEvent.model_validate(schemas.TOOL_EXAMPLE).model_dump_json()) == schemas.TOOL_EXAMPLE


def test_what_a_tool_is_posted_keeps_to_the_schema() -> None:
    night = night_at(people=people(anna={"ways": [{"by": "https", "to": TOOL}]}), on_call=on_call({"who": "on-call"}))
    night.order(permalink="https://facebook.example/7_1")
    ((_, text),) = night.topic.told
    VALIDATOR.validate(json.loads(text))
