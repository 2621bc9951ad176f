"""The whole way of one comment that is thanked: every AWS request from the webhook to the recorded thanks.

The built handlers of `webhook` and `respond` run in processes of their own, called as Lambda calls them, against the
embedded AWS behind a proxy that writes down each request. The platform is the playground. What Lambda itself does
(polling the stream) is no request of ours and free. The template is not deployed here, so that nobody but this program
takes the delivery from the stream; the table is made as the template describes it.
"""

import json
import subprocess
import sys
import tempfile
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
from samcli.yamlhelper import yaml_parse

from dankbar.aws.configuration import KEY
from dankbar_cli.community_file import load
from dankbar_cli.embedded import STACK_NAME, EmbeddedAws, aws_environment, free_port
from dankbar_cli.local import new_secrets
from dankbar_cli.playground import Playground
from dankbar_cli.project import EXAMPLE, PROJECT
from dankbar_cli.stack import Stack
from tests.benchmarks.artefact import Artefact
from tests.benchmarks.children import CHANNEL, DRIVE, comments, delivery, environment_at
from tests.benchmarks.prices import Priced, price
from tests.benchmarks.proxy import Proxy, Request

QUEUES = {"HUMAN_QUEUE": "HumanQueue", "PAGE_QUEUE": "PageQueue", "RETRY_QUEUE": "RetryQueue"}


@dataclass
class Served:
    """A built handler that waits for events in a process of its own."""

    process: subprocess.Popen[str]
    log: Path
    _read: int = field(default=0)

    def call(self, event: Mapping[str, Any]) -> dict[str, Any]:
        """What the handler answers. Raises RuntimeError, with the end of its log, where it does not."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps(event) + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the handler ended:\n{self.log.read_text()[-3000:]}")
        return json.loads(answer)

    def logged(self) -> int:
        """Bytes that the handler logged since the last time this was asked."""
        before, self._read = self._read, self.log.stat().st_size
        return self._read - before


@contextmanager
def served(artefact: Artefact, function: str, environment: Mapping[str, str], folder: Path) -> Iterator[Served]:
    """Starts a built handler and ends it afterwards."""
    command = [sys.executable, "-I", "-S", str(DRIVE), "serve", "-", *map(str, artefact.path(function))]
    log = folder / f"{function}.log"
    with log.open("wb") as out:
        process = subprocess.Popen(
            command, env=dict(environment), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=out, text=True
        )
        try:
            yield Served(process, log)
        finally:
            process.kill()
            process.communicate()


@dataclass(frozen=True)
class Way:
    """What one comment took: its requests by function, and the bytes each function logged."""

    requests: dict[str, list[Priced]]
    log_bytes: dict[str, int]
    batch: dict[str, Any]
    """What the stream handed to `respond`."""

    @property
    def until_recorded(self) -> int:
        """Requests up to and with the one that records the thanks as done."""
        recorded = [_records_thanks(priced.request) for several in self.requests.values() for priced in several]
        return recorded.index(True) + 1


def _records_thanks(request: Request) -> bool:
    actions = request.parameters.get("ExpressionAttributeValues", {}).get(":actions", {"S": "[]"})["S"]
    return any(action["name"] == "thank" and action["state"] == "done" for action in json.loads(actions))


def ways(artefact: Artefact) -> tuple[Way, Way, dict[str, Any]]:
    """The way of a comment with both functions cold, and of the next one with both warm; what is to be answered to
    `respond`, by operation, so that it walks the same way without the embedded AWS.
    """
    with ExitStack() as ends:
        folder = Path(
            ends.enter_context(tempfile.TemporaryDirectory(prefix="dankbar-way-", ignore_cleanup_errors=True))
        )
        aws = ends.enter_context(EmbeddedAws(free_port(), folder / "aws.log"))
        community = load(EXAMPLE)
        playground = ends.enter_context(Playground(channels=community.channels))
        proxy = ends.enter_context(Proxy(aws.url))
        ends.enter_context(aws_environment(aws.environment))
        stack, queues = _resources()
        stack.push(community, datetime.now(UTC).date())
        channel = community.channel(CHANNEL)
        assert channel is not None
        secrets = new_secrets(channel.platform)
        stack.set_inbound(channel, secrets)
        stack.set_secret(("api", channel.platform, channel.name), "playground-token")
        environment = environment_at(proxy.url) | aws.environment | {"AWS_ENDPOINT_URL": proxy.url}
        environment |= {"TABLE": stack.table, "PARAMETERS": stack.parameter(), "PLATFORM_BASE_URL": playground.url}
        environment |= queues | {"POWERTOOLS_SERVICE_NAME": "respond"}
        webhook = ends.enter_context(served(artefact, "webhook", environment, folder))
        respond = ends.enter_context(served(artefact, "respond", environment, folder))
        stream = _stream(stack.table)
        walk = _Walk(proxy, webhook, respond, stream, stack)
        cold, warm = (walk.take(delivery(body, secrets.keys[0])) for body in comments(2))
        assert sum(len(replies) for replies in playground.state().replies.values()) == 2, "both must be thanked"
        stored = boto3.client("dynamodb").get_item(TableName=stack.table, Key=KEY)["Item"]
        answers: dict[str, Any] = {
            "GetItem": {"Item": {name: _text(typed) for name, typed in stored.items()}},
            "BatchGetItem": {"Responses": {}, "UnprocessedKeys": {}},
            "Query": {"Items": []},
            "UpdateItem": {"Attributes": {}},
            "GetParameter": {"Parameter": {"Name": "token", "Value": "playground-token"}},
            "POST": {"id": "987650000000001_1", "success": True},
        }
        return cold, warm, answers


@dataclass
class _Walk:
    proxy: Proxy
    webhook: Served
    respond: Served
    stream: Iterator[list[dict[str, Any]]]
    stack: Stack

    def take(self, event: Mapping[str, Any]) -> Way:
        """Takes one POST along the whole way, and checks that the thanks are recorded."""
        before = len(self.stack.events())
        assert self.webhook.call(event)["statusCode"] == 200
        requests = {"webhook": self._priced()}
        batch = {"Records": next(self.stream)}
        assert self.respond.call(batch) == {"batchItemFailures": []}
        requests["respond"] = self._priced()
        recorded = self.stack.events()[before:]
        states = {action["name"]: action["state"] for event in recorded for action in json.loads(event["actions"])}
        assert len(recorded) == 1, recorded
        assert states["thank"] == "done", states
        logged = {"webhook": self.webhook.logged(), "respond": self.respond.logged()}
        return Way(requests, logged, batch)

    def _priced(self) -> list[Priced]:
        return [price(request, self._look) for request in self.proxy.taken()]

    def _look(self, key: Mapping[str, Any]) -> Mapping[str, Any] | None:
        return boto3.client("dynamodb").get_item(TableName=self.stack.table, Key=key).get("Item")


def _resources() -> tuple[Stack, dict[str, str]]:
    """The template's table, and queues and a topic by the names the functions know; the queues by variable."""
    described = yaml_parse((PROJECT / "template.yaml").read_text())["Resources"]["Table"]["Properties"]
    taken = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
    boto3.client("dynamodb").create_table(
        TableName="dankbar-Table",
        StreamSpecification={"StreamEnabled": True, **described["StreamSpecification"]},
        **{name: described[name] for name in taken},
    )
    sqs = boto3.client("sqs")
    queues = {variable: sqs.create_queue(QueueName=name)["QueueUrl"] for variable, name in QUEUES.items()}
    topic = boto3.client("sns").create_topic(Name="PageTopic")["TopicArn"]
    return Stack(STACK_NAME, {"TableName": "dankbar-Table", "PageTopicArn": topic}), queues


def _stream(table: str) -> Iterator[list[dict[str, Any]]]:
    """Batches of new deliveries as Lambda hands them on from the table's stream, by the template's filter."""
    streams = boto3.client("dynamodbstreams")
    arn = streams.list_streams(TableName=table)["Streams"][0]["StreamArn"]
    seen: set[str] = set()
    while True:
        batch = []
        for shard in streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"]:
            at = streams.get_shard_iterator(StreamArn=arn, ShardId=shard["ShardId"], ShardIteratorType="TRIM_HORIZON")[
                "ShardIterator"
            ]
            for record in streams.get_records(ShardIterator=at)["Records"]:
                image = record["dynamodb"].get("NewImage", {})
                wanted = record["eventName"] == "INSERT" and image.get("kind") == {"S": "delivery"}
                if wanted and record["eventID"] not in seen:
                    seen.add(record["eventID"])
                    batch.append(_as_lambda_gets_it(record))
        yield batch


def _as_lambda_gets_it(record: Mapping[str, Any]) -> dict[str, Any]:
    change = record["dynamodb"]
    return {
        "eventID": record["eventID"],
        "eventName": record["eventName"],
        "eventVersion": "1.1",
        "eventSource": "aws:dynamodb",
        "awsRegion": "eu-central-1",
        "dynamodb": {
            "Keys": change["Keys"],
            "NewImage": {name: _text(typed) for name, typed in change["NewImage"].items()},
            "SequenceNumber": change["SequenceNumber"],
            "StreamViewType": "NEW_IMAGE",
        },
    }


def _text(typed: Mapping[str, Any]) -> Mapping[str, Any]:
    return {"B": b64encode(typed["B"]).decode()} if isinstance(typed.get("B"), bytes) else typed
