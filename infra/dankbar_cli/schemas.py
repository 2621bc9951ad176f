"""JSON Schemas made from the models, with what their source says about each field.

Here are the humans' queue, for whoever consumes it in place of the desk, and what incident tools are posted;
`community_file` has the one of community.yaml.
After a change of `model.messages`: `uv run python -m dankbar_cli.schemas infra/schemas`.
"""

import ast
import inspect
import json
import sys
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema

from dankbar.model import decision, event, messages
from dankbar.model.messages import ToolEvent, WorkItem

WORK_ITEM, TOOL_EVENT = "work-item.v1", "tool-event.v1"

_QUESTION = {
    "version": 1,
    "id": "spielkiste-facebook/comment:987650000000001_91000000000001",
    "platform": "facebook",
    "channel": "spielkiste-facebook",
    "event": "comment:987650000000001_91000000000001",
    "kind": "comment",
    "sort": "question",
    "urgency": "normal",
    "received_at": "2026-11-28T19:30:04Z",
    "answer_by": "2026-11-30T17:00:00Z",
    "author": {
        "id": "7001000000000001",
        "name": "Anna Schäfer",
        "username": None,
        "is_brand": False,
        "is_bot": False,
    },
    "text": "Ab welchem Alter ist der Kran geeignet?",
    "text_is_cut": False,
    "permalink": "https://www.facebook.com/987650000000001_91000000000001",
    "target": "987650000000001_91000000000001",
    "answered": "Hallo Anna, das ist eine gute Frage! Du bekommst am Montag bis 18 Uhr eine Antwort. – Jonas",
    "rule": None,
    "hidden": False,
    "reasons": [{"code": "question", "details": {"words": "Ab welchem, ?", "confidence": "86 %"}}],
    "in_words": ["Das ist eine Frage. Erkannt an: Ab welchem, ?. Sicherheit: 86 %."],
    "clock_offset": 0,
}
_EMERGENCY = {
    **_QUESTION,
    "id": "spielkiste-facebook/comment:987650000000001_91000000000002",
    "event": "comment:987650000000001_91000000000002",
    "sort": "emergency",
    "urgency": "urgent",
    "received_at": "2026-12-24T21:15:03Z",
    "answer_by": "2026-12-24T21:45:03Z",
    "text": "Mein Kind hat sich an eurem Spielzeug verletzt!",
    "permalink": None,
    "target": "987650000000001_91000000000002",
    "answered": None,
    "reasons": [
        {"code": "emergency", "details": {"words": "Kind, verletzt", "confidence": "75 %"}},
        {"code": "page_due", "details": {"person": "Çiğdem Yıldız"}},
    ],
    "in_words": [
        "Das klingt nach einem Notfall. Ein Mensch muss gleich hinschauen. Erkannt an: Kind, verletzt.",
        "Das ist dringend und niemand ist im Büro. Wer Bereitschaft hat, wird geweckt: Çiğdem Yıldız.",
    ],
}
EXAMPLES = [_QUESTION, _EMERGENCY]


def work_item_schema() -> dict[str, Any]:
    """What stands on the humans' queue: `infra/schemas/work-item.v1.schema.json` (JSON Schema 2020-12).

    Fields may be added within version 1, so consumers ignore what they do not know.
    """
    return _published(
        WorkItem,
        WORK_ITEM,
        {
            "title": "Dankbar work item, version 1",
            "description": "What waits for a human, as a message on the queue HumanQueue (Amazon SQS, standard). "
            "Delivered at least once and in no order: take an item whose `id` you know already as done. Fields may be "
            "added: ignore those that you do not know.",
            "examples": EXAMPLES,
        },
    )


def _published(model: type[BaseModel], name: str, head: dict[str, Any]) -> dict[str, Any]:
    """A message's schema with what its source says; what `head` says goes before."""
    made = model.model_json_schema(mode="serialization", schema_generator=Untitled)
    describe(made, decision, event, messages)
    draft = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"urn:dankbar:schema:{name}"}
    return {**draft, **head, **{key: value for key, value in made.items() if key not in head}}


TOOL_EXAMPLE = {
    "version": 1,
    "event": "page",
    "person": "anna",
    "page": "0123456789ab",
    "brand": "Spielkiste",
    "platform": "facebook",
    "channel": "spielkiste-facebook",
    "urgency": "urgent",
    "topic": None,
    "items": 1,
    "author": "Sabine Winter",
    "summary": "Mein Kind hat sich an eurem Spielzeug verletzt!",
    "permalink": "https://www.facebook.com/987650000000001_91000000000002",
    "opened_at": "2026-12-24T21:15:03Z",
    "acknowledged_by": None,
    "link": "https://dankbar.example.com/a/rH1BhqvauoqFDGsu3NSMBkeRIgGyDjsP",
    "callback": "https://dankbar.example.com/c/anna",
}


def tool_event_schema() -> dict[str, Any]:
    """What an https way is posted: `infra/schemas/tool-event.v1.schema.json` (JSON Schema 2020-12)."""
    head = {"title": "Dankbar tool event, version 1", "examples": [TOOL_EXAMPLE]}
    return _published(ToolEvent, TOOL_EVENT, head)


class Untitled(GenerateJsonSchema):
    """Leaves out titles that only repeat the fields' names."""

    def field_title_should_be_set(self, schema: Any) -> bool:
        """Never."""
        return False


def describe(schema: dict[str, Any], *modules: ModuleType) -> None:
    """Puts into a model's schema what the modules' source says below the fields, and each docstring on one line."""
    parts = {schema["title"]: schema, **schema.get("$defs", {})}
    for module in modules:
        for (part, field), text in _documentation(module).items():
            if field in parts.get(part, {}).get("properties", {}):
                parts[part]["properties"][field]["description"] = text
    for part in parts.values():
        part["description"] = " ".join(part["description"].split())


def _documentation(module: ModuleType) -> dict[tuple[str, str], str]:
    """What a module's source says below the fields of its classes, by class and field."""
    texts = {}
    for part in (part for part in ast.parse(inspect.getsource(module)).body if isinstance(part, ast.ClassDef)):
        for field, below in pairwise(part.body):
            match field, below:
                case ast.AnnAssign(target=ast.Name(id=name)), ast.Expr(value=ast.Constant(value=str(text))):
                    texts[part.name, name] = " ".join(text.split())
    return texts


def write(folder: Path) -> None:
    """Writes the schemas into `folder`."""
    for name, schema in ((WORK_ITEM, work_item_schema()), (TOOL_EVENT, tool_event_schema())):
        text = json.dumps(schema, ensure_ascii=False, indent=2) + "\n"
        (folder / f"{name}.schema.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
