"""The whole of Dankbar on one machine: the embedded AWS, the real template, the playground, phones to look at."""

import json
import secrets as random_secrets
import tempfile
from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3

from dankbar.model.community import Channel, Community
from dankbar.model.delivery import Secrets
from dankbar_cli.community_file import load
from dankbar_cli.embedded import (
    STACK_NAME,
    Aws,
    EmbeddedAws,
    Progress,
    aws_environment,
    build,
    deploy,
    free_port,
    local_address,
)
from dankbar_cli.playground import Playground
from dankbar_cli.project import EXAMPLE
from dankbar_cli.stack import Stack


@dataclass
class Phones:
    """A queue a person in place of the phone: what SNS would send as SMS, to be read here."""

    queues: Mapping[str, str]
    texts: dict[str, list[str]]

    @classmethod
    def subscribe(cls, stack: Stack, community: Community) -> "Phones":
        """A queue for every person, subscribed with the same filter as the real phone."""
        sns = boto3.client("sns")
        topic = stack.outputs["PageTopicArn"]
        queues = {}
        for person in community.people:
            url, arn = queue_for(topic, f"phone-{person.id}")
            sns.subscribe(
                TopicArn=topic,
                Protocol="sqs",
                Endpoint=arn,
                Attributes={"RawMessageDelivery": "true", "FilterPolicy": json.dumps({"person": [person.id]})},
            )
            queues[person.id] = url
        return cls(queues, {person: [] for person in queues})

    def look(self) -> dict[str, list[str]]:
        """Every text that has arrived so far, by person."""
        sqs = boto3.client("sqs")
        for person, url in self.queues.items():
            while messages := sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10).get("Messages", []):
                for message in messages:
                    self.texts[person].append(message["Body"])
                    sqs.delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        return self.texts


def queue_for(topic: str, name: str) -> tuple[str, str]:
    """A new queue to which the topic (and nobody else) may send: its URL and ARN."""
    sqs = boto3.client("sqs")
    url = sqs.create_queue(QueueName=name)["QueueUrl"]
    arn = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["QueueArn"])["Attributes"]["QueueArn"]
    allowed: dict[str, Any] = {
        "Effect": "Allow",
        "Principal": {"Service": "sns.amazonaws.com"},
        "Action": "sqs:SendMessage",
        "Resource": arn,
        "Condition": {"ArnEquals": {"aws:SourceArn": topic}},
    }
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allowed]})
    sqs.set_queue_attributes(QueueUrl=url, Attributes={"Policy": policy})
    return url, arn


@dataclass(frozen=True)
class Local:
    """A running embedded stack."""

    aws: Aws
    stack: Stack
    community: Community
    playground: Playground
    phones: Phones
    webhook_url: str
    desk_url: str

    def webhook(self, channel: Channel) -> str:
        """Where the channel's platform posts."""
        return f"{self.webhook_url}{channel.platform}/{channel.name}"

    def on_this_machine(self, link: str) -> str:
        """A link from a page, at the address under which the embedded AWS serves it."""
        return local_address(link, self.aws)


def new_secrets(platform: str) -> Secrets:
    """Fresh inbound secrets for a channel of the embedded stack."""
    key = random_secrets.token_bytes(32)
    signing = f"whsec_{b64encode(key).decode()}" if platform == "standard_webhooks" else key.hex()
    return Secrets(keys=(signing,), verify_token=random_secrets.token_hex(16))


def at_playground(community: Community, playground: Playground) -> Community:
    """The same community, its Standard Webhooks channels answered at the playground."""
    channels = tuple(
        channel.model_copy(update={"reply_url": f"{playground.url}/standard/{channel.name}"})
        if channel.platform == "standard_webhooks"
        else channel
        for channel in community.channels
    )
    return community.model_copy(update={"channels": channels})


@contextmanager
def running(
    progress: Progress,
    *,
    community_file: Path = EXAMPLE,
    playground_port: int = 0,
    port: int | None = None,
    workers: int = 12,
    aws: AbstractContextManager[Aws] | None = None,
) -> Iterator[Local]:
    """Starts everything and, at the end, stops it and leaves nothing behind.

    `aws`: another AWS on this machine than MiniStack. Raises EmbeddedError and CommunityFileError.
    """
    community = load(community_file)
    with ExitStack() as ends:
        folder = Path(ends.enter_context(tempfile.TemporaryDirectory(prefix="dankbar-", ignore_cleanup_errors=True)))
        progress("starting the embedded AWS")
        started = ends.enter_context(aws or EmbeddedAws(port or free_port(), folder / "aws.log", workers))
        playground = ends.enter_context(Playground(port=playground_port, channels=community.channels))
        log = folder / "sam.log"
        progress("building with SAM")
        built = build(folder / "build", log)
        progress("deploying the template with SAM")
        parameters = {"Rehearsals": "true", "PlatformBaseUrl": playground.url}
        outputs = deploy(built, started, parameters, log)
        ends.enter_context(aws_environment(started.environment))
        stack = Stack(STACK_NAME, outputs)
        progress("pushing the configuration")
        yield _set_up(started, stack, at_playground(community, playground), playground, community_file.parent)
        progress("stopping")


def _set_up(aws: Aws, stack: Stack, community: Community, playground: Playground, folder: Path) -> Local:
    compiled = stack.push(community, datetime.now(UTC).date(), folder).community
    inbound = {channel.name: new_secrets(channel.platform) for channel in compiled.channels}
    for channel in compiled.channels:
        stack.set_inbound(channel, inbound[channel.name])
        outbound = inbound[channel.name].keys[0] if channel.platform == "standard_webhooks" else "playground-token"
        stack.set_secret(("api", channel.platform, channel.name), outbound)
    local = Local(
        aws=aws,
        stack=stack,
        community=compiled,
        playground=playground,
        phones=Phones.subscribe(stack, compiled),
        webhook_url=local_address(stack.outputs["WebhookUrl"], aws),
        desk_url=local_address(stack.outputs["DeskUrl"], aws),
    )
    playground.connect(
        webhooks={channel.name: local.webhook(channel) for channel in compiled.channels}, secrets=inbound
    )
    return local
