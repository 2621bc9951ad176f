"""What the functions run on: the template's table and queues in MiniStack, made from `template.yaml` itself.

Nothing is deployed: `driver` plays Lambda. What the template says about keys, time-outs, batches and environment is
read from it here, so that the fault tests cannot drift away from what is deployed.
"""

import json
import re
import secrets as random_secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from time import time
from typing import Any

import boto3
from samtranslator.yaml_helper import yaml_parse

from dankbar.aws import clients
from dankbar.aws.configuration import Configuration
from dankbar.model.community import Community
from dankbar.model.delivery import Secrets
from dankbar_cli.community_file import compile_community, load
from dankbar_cli.local import at_playground, new_secrets, queue_for
from dankbar_cli.playground import Playground
from dankbar_cli.project import EXAMPLE, PROJECT
from dankbar_cli.stack import Stack

STACK = "faults"
DESK_URL = "https://desk.example/"
TODAY = date(2026, 11, 24)
LONGEST_DELAY, LARGEST_MESSAGE = 900, 1_048_576
"""SQS quotas, "Message delay" and "Message size"; the emulator takes more."""
NOT_IN_A_MESSAGE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""SQS API Reference, "SendMessage", MessageBody: others are refused or replaced; the emulator keeps them."""
FUNCTIONS = ("webhook", "respond", "desk", "pager", "watch")


@dataclass(frozen=True)
class Mapped:
    """A queue, and the function that Lambda calls with what lies on it."""

    name: str
    url: str
    function: str
    batch: int
    hidden_for: int
    """Seconds (`VisibilityTimeout`): when a message comes again whose function was killed."""
    most_receives: int


@dataclass(frozen=True)
class Stream:
    """The event source mapping of the table's stream."""

    batch: int
    most_retries: int


@dataclass
class Cloud:
    """One MiniStack and one playground for many runs; each run has a table of its own."""

    playground: Playground
    community: Community
    template: dict[str, Any]
    queues: tuple[Mapped, ...]
    stream: Stream
    secrets: Mapping[str, Secrets]
    phones: str
    """A queue in place of all phones: what SNS would send, and to whom."""
    topic: str
    dynamodb: Any = field(default_factory=lambda: boto3.client("dynamodb"))
    sqs: Any = field(default_factory=lambda: boto3.client("sqs"))
    numbers: count = field(default_factory=lambda: count(1))

    @classmethod
    def build(cls, playground: Playground) -> "Cloud":
        """Queues, topic, phones and secrets in the embedded AWS to which boto3 points."""
        template = yaml_parse((PROJECT / "template.yaml").read_text("utf-8"))
        community = compile_community(at_playground(load(EXAMPLE), playground), TODAY)
        topic = boto3.client("sns").create_topic(Name=f"{STACK}-pages")["TopicArn"]
        stack = Stack(STACK, {"PageTopicArn": topic})
        inbound = {channel.name: new_secrets(channel.platform) for channel in community.channels}
        for channel in community.channels:
            stack.set_inbound(channel, inbound[channel.name])
            outbound = inbound[channel.name].keys[0] if channel.platform == "standard_webhooks" else "a-token"
            stack.set_secret(("api", channel.platform, channel.name), outbound)
        stack.set_secret(("desk", "link-key"), json.dumps([random_secrets.token_hex(32)]))
        phones = _phones(topic, community)
        clients.sqs().meta.events.register("provide-client-params.sqs.SendMessage", delayed_by_the_clock)
        queues = tuple(_queues(template))
        stream = template["Resources"]["RespondFunction"]["Properties"]["Events"]["Deliveries"]["Properties"]
        return cls(
            playground=playground,
            community=community,
            template=template,
            queues=queues,
            stream=Stream(stream["BatchSize"], stream["MaximumRetryAttempts"]),
            secrets=inbound,
            phones=phones,
            topic=topic,
        )

    def new_table(self, community: Community) -> str:
        """A fresh table with the configuration in it."""
        name = f"{STACK}-{next(self.numbers)}"
        wanted = self.template["Resources"]["Table"]["Properties"]
        names = ("BillingMode", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes")
        # No TTL: the clock of these tests is not the emulator's.
        self.dynamodb.create_table(TableName=name, **{each: wanted[each] for each in names})
        Configuration(name).push(community)
        return name

    def read_phones(self) -> list[tuple[str, str, str]]:
        """What has arrived since the last time: whom it names, by which way, and the text."""
        found = []
        while messages := self.sqs.receive_message(QueueUrl=self.phones, MaxNumberOfMessages=10).get("Messages", []):
            for message in messages:
                said = json.loads(message["Body"])
                person, by = (said["MessageAttributes"][name]["Value"] for name in ("person", "by"))
                found.append((person, by, said["Message"]))
                self.sqs.delete_message(QueueUrl=self.phones, ReceiptHandle=message["ReceiptHandle"])
        return found

    def environment(self, function: str, table: str) -> dict[str, str]:
        """A function's variables as the template sets them."""
        made = {
            "Table": table,
            "PageTopic": self.topic,
            "DeskFunctionUrl.FunctionUrl": DESK_URL,
            "DeskBaseUrl": "",
            "PlatformBaseUrl": self.playground.url,
            "Rehearsals": "false",
            "RetentionDays": "30",
            **{queue.name: queue.url for queue in self.queues},
        }
        both = (self.template["Globals"]["Function"], self.template["Resources"][_logical(function)]["Properties"])
        return {
            name: _resolved(value, made) for part in both for name, value in part["Environment"]["Variables"].items()
        }


def _phones(topic: str, community: Community) -> str:
    """The queue that is told whatever names one of the community's people."""
    url, arn = queue_for(topic, f"{STACK}-phones")
    people = json.dumps({"person": [person.id for person in community.people]})
    boto3.client("sns").subscribe(TopicArn=topic, Protocol="sqs", Endpoint=arn, Attributes={"FilterPolicy": people})
    return url


def _logical(function: str) -> str:
    return f"{function.capitalize()}Function"


def _resolved(value: Any, made: Mapping[str, str]) -> str:
    """An intrinsic function of CloudFormation; every condition is false here."""
    match value:
        case {"Ref": name}:
            return made[name]
        case {"Fn::GetAtt": [resource, attribute]}:
            return made[f"{resource}.{attribute}"]
        case {"Fn::Sub": str(text)}:
            return text.replace("${AWS::StackName}", STACK)
        case {"Fn::If": [_, _, otherwise]}:
            return _resolved(otherwise, made)
    return str(value)


def _queues(template: Mapping[str, Any]) -> list[Mapped]:
    resources, sqs, found = template["Resources"], boto3.client("sqs"), []
    for function in FUNCTIONS:
        for source in resources[_logical(function)]["Properties"].get("Events", {}).values():
            if source["Type"] != "SQS":
                continue
            assert source["Properties"]["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
            name = source["Properties"]["Queue"]["Fn::GetAtt"][0]
            queue = resources[name]["Properties"]
            found.append(
                Mapped(
                    name=name,
                    url=sqs.create_queue(QueueName=f"{STACK}-{name}")["QueueUrl"],
                    function=function,
                    batch=source["Properties"]["BatchSize"],
                    hidden_for=queue["VisibilityTimeout"],
                    most_receives=queue["RedrivePolicy"]["maxReceiveCount"],
                )
            )
    return found


def delayed_by_the_clock(params: dict[str, Any], **_: object) -> dict[str, Any]:
    """A message's delay is kept by the test's clock: it travels with the message, and the emulator knows of none."""
    delay, body = params.get("DelaySeconds", 0), params["MessageBody"]
    assert isinstance(delay, int), delay
    assert 0 <= delay <= LONGEST_DELAY, delay
    assert len(body.encode()) <= LARGEST_MESSAGE
    assert not NOT_IN_A_MESSAGE.search(body)
    due = str(time() + delay)
    return {
        "QueueUrl": params["QueueUrl"],
        "MessageBody": body,
        "MessageAttributes": {"due": {"DataType": "Number", "StringValue": due}},
    }
