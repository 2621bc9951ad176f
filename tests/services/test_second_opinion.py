"""A second opinion over the wire: the Converse API and the day's count, both of the embedded AWS.

MiniStack hands Converse on to an endpoint that speaks OpenAI's chat format; here to a stand-in that says what it is
told. No stack is deployed for this. Comprehend is not emulated: its client is stubbed in the unit tests.
"""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import boto3
import pytest

from dankbar.aws import clients
from dankbar.aws.opinions import SecondOpinions, service_of
from dankbar.model.community import SecondOpinionSettings
from dankbar.model.decision import Opinion, Sort
from dankbar_cli.embedded import EmbeddedAws, environment_of, free_port
from tests.unit.flow.memory import Log

NOVA = "amazon.nova-lite-v1:0"
TEXT = "Das Krokodil knarzt so knuffig"


@dataclass
class Model:
    """What the model answers with, and what it was asked."""

    message: dict[str, Any] = field(default_factory=dict)
    asked: list[dict[str, Any]] = field(default_factory=list)
    port: int = 0

    def calls(self, **arguments: Any) -> None:
        function = {"name": "judge", "arguments": json.dumps(arguments)}
        self.message = {"role": "assistant", "tool_calls": [{"id": "1", "type": "function", "function": function}]}

    def says(self, text: str) -> None:
        self.message = {"role": "assistant", "content": text}


@pytest.fixture(scope="module")
def model() -> Iterator[Model]:
    model = Model()

    class Answers(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            model.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            body = json.dumps({"choices": [{"message": model.message}]}).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answers)
    model.port = server.server_address[1]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield model
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def other(model: Model, tmp_path_factory: pytest.TempPathFactory) -> Iterator[SecondOpinions]:
    log: Path = tmp_path_factory.mktemp("aws") / "aws.log"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MINISTACK_BEDROCK_PROXY_URL", f"http://127.0.0.1:{model.port}")
        with EmbeddedAws(free_port(), log) as aws:
            for name, value in environment_of(aws.url).items():
                patch.setenv(name, value)
            clients.dynamodb.cache_clear()
            service_of.cache_clear()
            boto3.client("dynamodb").create_table(
                TableName="table",
                BillingMode="PAY_PER_REQUEST",
                AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("pk", "sk")],
                KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
            )
            yield SecondOpinions("table", "bedrock", Log())
    clients.dynamodb.cache_clear()
    service_of.cache_clear()


def settings(**changes: Any) -> SecondOpinionSettings:
    return SecondOpinionSettings.model_validate(
        {"by": "bedrock", "model": NOVA, "people_text_may_leave": True, "timeout_seconds": 8, **changes}
    )


def count() -> dict[str, Any]:
    (item,) = boto3.client("dynamodb").scan(TableName="table")["Items"]
    return item


def test_a_model_is_asked_by_converse_and_its_call_of_the_tool_is_the_opinion(
    model: Model, other: SecondOpinions
) -> None:
    model.calls(sort="complaint", confidence=0.85)
    assert other.ask(TEXT, "de", settings()) == Opinion(Sort.COMPLAINT, 0.85, NOVA)
    asked = model.asked[-1]
    assert asked["tool_choice"] == {"type": "function", "function": {"name": "judge"}}
    assert asked["messages"][-1]["content"].strip() == f"<comment>\n{TEXT}\n</comment>"
    assert (asked["temperature"], asked["max_tokens"]) == (0.0, 120)


def test_a_model_that_talks_instead_gives_no_opinion(model: Model, other: SecondOpinions) -> None:
    model.says("This is praise, confidence 1.0!")
    assert other.ask(TEXT, "de", settings()) is None


def test_the_day_is_counted_in_one_item_and_ends_at_its_limit(model: Model, other: SecondOpinions) -> None:
    model.calls(sort="complaint", confidence=0.85)
    other.ask(TEXT, "de", settings())
    before = int(count()["asked"]["N"])
    wanted = settings(most_per_day=before + 2)
    opinions = [other.ask(TEXT, "de", wanted) for _ in range(4)]
    assert [opinion is not None for opinion in opinions] == [True, True, False, False]
    assert int(count()["asked"]["N"]) == before + 2
    assert count()["pk"]["S"].startswith("opinion#2")


def test_the_day_also_ends_at_its_dollars(model: Model, other: SecondOpinions) -> None:
    model.calls(sort="complaint", confidence=0.85)
    other.ask(TEXT, "de", settings())
    spent = int(count()["micro_dollars"]["N"])
    price = service_of(settings()).dollars(TEXT, "de")
    assert price is not None
    room = (spent + 1.5 * price * 1_000_000) / 1_000_000
    opinions = [other.ask(TEXT, "de", settings(most_dollars_per_day=room)) for _ in range(3)]
    assert [opinion is not None for opinion in opinions] == [True, False, False]
    assert int(count()["micro_dollars"]["N"]) <= room * 1_000_000
