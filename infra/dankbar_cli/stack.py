"""A deployed stack, embedded or on AWS: configuration, secrets, subscriptions, and what happened in it."""

import json
import secrets
from base64 import b64encode
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import ClientError

from dankbar.aws.configuration import Configuration, read_secret
from dankbar.aws.items import DELIVERY_PARTITIONS, ITEMS, Due
from dankbar.aws.pages import CLOSED_PAGES, OPEN_PAGES, order_key, page_of
from dankbar.aws.table import plain
from dankbar.errors import ConfigurationError
from dankbar.model.community import Channel, Community
from dankbar.model.delivery import Secrets
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord
from dankbar_cli.community_file import compile_community

LINK_KEY = ("desk", "link-key")
FAR_FUTURE = 4_102_444_800.0
MOST = 10_000


@dataclass(frozen=True)
class Stack:
    """A stack by its name and outputs. Uses boto3's default credentials and endpoint."""

    name: str
    outputs: dict[str, str]

    @classmethod
    def named(cls, name: str) -> "Stack":
        """The stack of that name. Raises ConfigurationError where there is none."""
        try:
            found = boto3.client("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
        except ClientError as error:
            message = (
                f"there is no stack '{name}' in this account and region: deploy it, or start one with `dankbar up`"
            )
            raise ConfigurationError(message) from error
        return cls(name, {output["OutputKey"]: output["OutputValue"] for output in found.get("Outputs", [])})

    @property
    def table(self) -> str:
        """The table's name."""
        return self.outputs["TableName"]

    def parameter(self, *path: str) -> str:
        """The name of a parameter of this stack."""
        return "/".join(("/dankbar", self.name, *path))

    def desk_url(self, webhook_url: str) -> str:
        """The desk's address from here, where the webhook has that one: they differ by the function URL's id."""
        webhook, desk = (self.outputs[name].split("//")[1].partition(".")[0] for name in ("WebhookUrl", "DeskUrl"))
        return webhook_url.replace(webhook, desk)

    # What operators set -------------------------------------------------------------------------

    def push(self, community: Community, today: date, folder: Path = Path()) -> Community:
        """Compiles and stores the configuration and brings the subscriptions into step; returns it compiled.

        `folder`: that of the community's file, beside which its calendars are.
        """
        compiled = compile_community(community, today, folder=folder)
        Configuration(self.table).push(compiled)
        self._subscribe(compiled)
        if read_secret(self.parameter(*LINK_KEY)) is None:
            self.new_link_key()
        return compiled

    def new_link_key(self) -> None:
        """Makes a new key for the links in pages and keeps the one before, so that links sent just now still work."""
        kept: list[str] = json.loads(read_secret(self.parameter(*LINK_KEY)) or "[]")
        self.set_secret(LINK_KEY, json.dumps([secrets.token_hex(32), *kept][:2]))

    def new_callback_secret(self, person: str) -> str:
        """Makes and returns a new secret with which a person's tool signs callbacks; the one before still counts."""
        path = ("desk", "callback", person)
        kept: list[str] = json.loads(read_secret(self.parameter(*path)) or "[]")
        made = f"whsec_{b64encode(secrets.token_bytes(32)).decode()}"
        self.set_secret(path, json.dumps([made, *kept][:2]))
        return made

    def _subscribe(self, community: Community) -> None:
        """Everybody's phone (or else mailbox) gets the pages that name the person, and nobody else's."""
        sns = boto3.client("sns")
        topic = self.outputs["PageTopicArn"]
        there = {
            subscription["Endpoint"]
            for page in sns.get_paginator("list_subscriptions_by_topic").paginate(TopicArn=topic)
            for subscription in page["Subscriptions"]
        }
        for person in community.people:
            protocol, endpoint = ("sms", person.phone) if person.phone else ("email", person.email)
            if endpoint is not None and endpoint not in there:
                sns.subscribe(
                    TopicArn=topic,
                    Protocol=protocol,
                    Endpoint=endpoint,
                    Attributes={"FilterPolicy": json.dumps({"person": [person.id]})},
                )

    def set_secret(self, path: tuple[str, ...], value: str) -> None:
        """Stores a SecureString of this stack."""
        boto3.client("ssm").put_parameter(Name=self.parameter(*path), Value=value, Type="SecureString", Overwrite=True)

    def set_inbound(self, channel: Channel, live: Secrets) -> None:
        """Stores the secrets with which a channel's platform signs, newest first."""
        document = {"keys": list(live.keys), "verify_token": live.verify_token}
        self.set_secret(("webhook", channel.platform, channel.name), json.dumps(document))

    def inbound(self, channel: Channel) -> Secrets:
        """The secrets with which a channel's platform signs. Raises ConfigurationError where none are stored."""
        name = self.parameter("webhook", channel.platform, channel.name)
        try:
            value = boto3.client("ssm").get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]
        except ClientError as error:
            raise ConfigurationError(f"no secrets are stored for channel '{channel.name}' ({name})") from error
        document = json.loads(value)
        return Secrets(keys=tuple(document["keys"]), verify_token=document.get("verify_token", ""))

    def community(self) -> Community:
        """The configuration that was pushed."""
        return Configuration(self.table).current()

    # What happened ------------------------------------------------------------------------------

    def items(self) -> list[WorkItem]:
        """What waits for a human, the most pressing first."""
        found = self._due(ITEMS)
        return [WorkItem.model_validate_json(values["item"]) for values in found]

    def pages(self) -> list[PageRecord]:
        """Every page that is kept, newest first."""
        found = [page_of(values) for partition in (OPEN_PAGES, CLOSED_PAGES) for values in self._due(partition)]
        return sorted(found, key=lambda page: page.opened_at, reverse=True)

    def page_of(self, incident: str, item: str) -> str | None:
        """The id of the page that an urgent item opened or joined."""
        key = {"pk": {"S": f"incident#{incident}"}, "sk": {"S": order_key(item)}}
        found = boto3.client("dynamodb").get_item(TableName=self.table, Key=key).get("Item")
        return None if found is None else found["page"]["S"]

    def open_deliveries(self) -> int:
        """How many deliveries are stored and not worked yet."""
        due = Due(self.table)
        return sum(1 for part in DELIVERY_PARTITIONS for _ in due.until(part, FAR_FUTURE, MOST))

    def events(self) -> list[dict[str, Any]]:
        """Every event item (a scan: for the embedded stack and tests)."""
        return [plain(item) for item in self._scan("event")]

    def _due(self, partition: str) -> Iterator[dict[str, Any]]:
        client = boto3.client("dynamodb")
        for pk, sk in Due(self.table).until(partition, FAR_FUTURE, MOST):
            item = client.get_item(TableName=self.table, Key={"pk": {"S": pk}, "sk": {"S": sk}}).get("Item")
            if item is not None:
                yield plain(item)

    def _scan(self, kind: str) -> Iterator[dict[str, Any]]:
        pages = (
            boto3.client("dynamodb")
            .get_paginator("scan")
            .paginate(
                TableName=self.table,
                FilterExpression="kind = :kind",
                ExpressionAttributeValues={":kind": {"S": kind}},
            )
        )
        for page in pages:
            yield from page["Items"]

    def dead_letters(self) -> dict[str, int]:
        """How many messages lie in each dead-letter queue that is not empty."""
        sqs = boto3.client("sqs")
        counts = {}
        for url in sqs.list_queues(QueueNamePrefix=f"{self.name}-").get("QueueUrls", []):
            if "DeadLetters" in url:
                attributes = sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["ApproximateNumberOfMessages"])
                count = int(attributes["Attributes"]["ApproximateNumberOfMessages"])
                if count:
                    counts[url.rsplit("/", 1)[-1].rsplit("-", 1)[0]] = count
        return counts

    def waiting(self) -> int:
        """How many messages are on the queues or being worked, without those that are delayed on purpose."""
        sqs = boto3.client("sqs")
        names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
        total = 0
        for output in ("HumanQueueUrl", "PageQueueUrl", "RetryQueueUrl"):
            with suppress(ClientError):
                found = sqs.get_queue_attributes(QueueUrl=self.outputs[output], AttributeNames=names)["Attributes"]  # type: ignore[arg-type]
                total += sum(int(value) for value in found.values())
        return total
