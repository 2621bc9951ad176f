"""A deployed stack, embedded or on AWS: configuration, secrets, subscriptions, and what happened in it."""

import json
import secrets
from base64 import b64encode
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import boto3
from botocore.exceptions import ClientError

from dankbar.aws.configuration import Configuration, Revision, Stored, must_be_there, new_id, read_secret
from dankbar.aws.items import DELIVERY_PARTITIONS, ITEMS, Due
from dankbar.aws.pages import CLOSED_PAGES, OPEN_PAGES, order_key, page_of
from dankbar.aws.table import plain
from dankbar.domain.calendar_links import write_calendar_token
from dankbar.domain.changes import Dropped, check_new, dropped
from dankbar.errors import ConfigurationError
from dankbar.model.change import Author, Change, Entered, Entry, laid_over
from dankbar.model.community import Absence, Channel, Community, Crisis, Override, Swap
from dankbar.model.delivery import Secrets
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord
from dankbar_cli import subscriptions
from dankbar_cli.community_file import compile_community

LINK_KEY = ("desk", "link-key")
CALENDAR_KEY = ("desk", "calendar-key")
MOST_CHANGES = 200
"""Entered on a stack at once; more belongs into community.yaml, and an item of DynamoDB holds 400 KB."""
FAR_FUTURE = 4_102_444_800.0
MOST = 10_000


@dataclass(frozen=True)
class Pushed:
    """What a push has made: the document as compiled, what was entered on the stack and stays laid over it, and what
    does not.
    """

    community: Community
    kept: tuple[Change, ...]
    dropped: tuple[Dropped, ...]


@dataclass(frozen=True)
class Changed:
    """The community before and after a change; `id`: by which it can be undone, None in a file."""

    before: Community
    after: Community
    id: str | None = None


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
        """The desk's address from here, where the webhook has that one: they differ by the function URL's id, unless
        the desk has a domain of its own. Ends in a slash.
        """
        desk = self.outputs["DeskUrl"]
        if ".lambda-url." not in desk:
            return f"{desk.rstrip('/')}/"
        webhook_id, desk_id = (each.split("//")[1].partition(".")[0] for each in (self.outputs["WebhookUrl"], desk))
        return webhook_url.replace(webhook_id, desk_id)

    # What operators set -------------------------------------------------------------------------

    def push(self, community: Community, today: date, folder: Path = Path(), name: str = "") -> Pushed:
        """Compiles and stores the configuration and brings the subscriptions into step.

        `folder`: that of the community's file, beside which its calendars are. `name`: of who pushes, for the trail.
        What was entered on the stack stays unless it is over or names somebody who is in the team no more.
        """
        compiled = compile_community(community, today, folder=folder)
        author = self._author(name)

        def how(seen: Stored | None) -> tuple[Revision, Pushed]:
            now = datetime.now(UTC)
            entered = seen.changes if seen else ()
            gone = dropped(compiled, entered, now)
            left_out = tuple(each.change for each in gone)
            kept = tuple(change for change in entered if change not in left_out)
            entry = Entry(at=now, id=new_id(), did="push", who=author, dropped=left_out)
            return Revision(kept, entry, compiled), Pushed(compiled, kept, gone)

        pushed = Configuration(self.table).revise(how)
        self.follow(self.subscription_changes(compiled))
        if read_secret(self.parameter(*LINK_KEY)) is None:
            self.new_link_key()
        if read_secret(self.parameter(*CALENDAR_KEY)) is None:
            self.new_calendar_key()
        return pushed

    # The roster -----------------------------------------------------------------------------------

    def enter(self, what: Entered, name: str = "") -> Changed:
        """Lays a change over the document, from within a minute. `name`: of who enters it, for the trail.

        Raises ConfigurationError where it changes nothing that is to come or names somebody who is not in the team.
        """
        author = self._author(name)

        def how(seen: Stored | None) -> tuple[Revision, Changed]:
            stored, now = must_be_there(seen), datetime.now(UTC)
            check_new(stored.community, what, now)
            gone = [each.change for each in dropped(stored.document, stored.changes, now)]
            left = tuple(change for change in stored.changes if change not in gone)
            if len(left) >= MOST_CHANGES:
                raise ConfigurationError(f"{MOST_CHANGES} changes are entered already: put them into community.yaml")
            change = _change(what, now, author)
            entry = Entry(at=now, id=change.id, did="enter", who=author, change=change)
            after = laid_over(stored.community, [what])
            return Revision((*left, change), entry), Changed(stored.community, after, change.id)

        return Configuration(self.table).revise(how)

    def undo(self, change_id: str, name: str = "") -> tuple[Change, Changed]:
        """Takes back what was entered; returns it too. Raises ConfigurationError where there is no such change."""
        author = self._author(name)

        def how(seen: Stored | None) -> tuple[Revision, tuple[Change, Changed]]:
            stored = must_be_there(seen)
            back = next((change for change in stored.changes if change.id == change_id), None)
            if back is None:
                raise ConfigurationError(f"there is no change '{change_id}' here: `dankbar roster changes` lists them")
            left = tuple(change for change in stored.changes if change is not back)
            after = laid_over(stored.document, [change.what for change in left])
            entry = Entry(at=datetime.now(UTC), id=change_id, did="undo", who=author, change=back)
            return Revision(left, entry), (back, Changed(stored.community, after, change_id))

        return Configuration(self.table).revise(how)

    def changes(self) -> tuple[Change, ...]:
        """What was entered on the stack and still counts, in the order in which it was entered."""
        return Configuration(self.table).stored().changes

    # Crisis mode ----------------------------------------------------------------------------------

    def crisis(self) -> Crisis | None:
        """The crisis, while there is one."""
        return Configuration(self.table).stored().crisis

    def crisis_on(self, because: str, name: str = "") -> Crisis:
        """Has nobody answered automatically from within a minute. In a crisis already, it has another reason from now
        on. `name`: of who says so, for the trail.
        """
        author = self._author(name)

        def how(seen: Stored | None) -> tuple[Revision, Crisis]:
            stored, now = must_be_there(seen), datetime.now(UTC)
            since = stored.crisis.since if stored.crisis else now
            crisis = Crisis(since=since, because=because, by=author.called[:100])
            entry = Entry(at=now, id=new_id(), did="crisis_on", who=author, crisis=crisis)
            return Revision(stored.changes, entry, crisis=crisis), crisis

        return Configuration(self.table).revise(how)

    def crisis_off(self, name: str = "") -> Crisis:
        """Has people answered as usual from within a minute; returns the crisis that is over. Raises ConfigurationError
        where there is none.
        """
        author = self._author(name)

        def how(seen: Stored | None) -> tuple[Revision, Crisis]:
            stored = must_be_there(seen)
            if stored.crisis is None:
                raise ConfigurationError("crisis mode is off already: `dankbar crisis on` would switch it on")
            entry = Entry(at=datetime.now(UTC), id=new_id(), did="crisis_off", who=author, crisis=stored.crisis)
            return Revision(stored.changes, entry, crisis="over"), stored.crisis

        return Configuration(self.table).revise(how)

    def trail(self, most: int) -> list[Entry]:
        """The audit trail of the configuration, newest first: the roster, pushes, crisis mode."""
        return Configuration(self.table).trail(most)

    def _author(self, name: str) -> Author:
        return Author(arn=boto3.client("sts").get_caller_identity()["Arn"], name=name)

    def calendar_link(self, person: str, webhook_url: str) -> str:
        """The private address of a person's duty as a calendar. Raises ConfigurationError before the first push."""
        keys = json.loads(read_secret(self.parameter(*CALENDAR_KEY)) or "[]")
        if not keys:
            raise ConfigurationError("there is no key for calendars yet: push a configuration, which makes one")
        return f"{self.desk_url(webhook_url)}k/{write_calendar_token(person, keys[0].encode())}.ics"

    # Keys -----------------------------------------------------------------------------------------

    def new_calendar_key(self) -> None:
        """Makes a new key for the links to calendars; those that were given out work no more."""
        self.set_secret(CALENDAR_KEY, json.dumps([secrets.token_hex(32)]))

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

    # Who is subscribed ----------------------------------------------------------------------------

    def subscription_changes(self, community: Community) -> list[subscriptions.Change]:
        """What differs between the ways of everybody in the configuration and the topic's subscriptions."""
        topic = self.outputs["PageTopicArn"]
        return list(subscriptions.changes(community, subscriptions.subscribed(topic)))

    def follow(self, changes: Sequence[subscriptions.Change]) -> None:
        """Brings the subscriptions into step."""
        for change in changes:
            subscriptions.apply(self.outputs["PageTopicArn"], change)

    # Secrets --------------------------------------------------------------------------------------

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


def _change(what: Entered, now: datetime, author: Author) -> Change:
    return Change(
        id=new_id(),
        made_at=now,
        made_by=author,
        absence=what if isinstance(what, Absence) else None,
        swap=what if isinstance(what, Swap) else None,
        override=what if isinstance(what, Override) else None,
    )
