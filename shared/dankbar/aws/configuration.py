"""The community's compiled configuration in the table, and the few secrets in SSM that a function reads.

The item `config`/`current` holds the document that was pushed and, beside it, what was entered on the stack since and
the crisis while there is one: functions read it all by one GetItem. Everything is written in one transaction with its
line of the audit trail and on the condition that the item is still the one that was read, so that of two people at once
neither loses anything.
"""

import json
import secrets
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from time import monotonic
from typing import Any, Literal

from botocore.exceptions import ClientError
from pydantic import TypeAdapter

from dankbar.aws.clients import dynamodb, ssm
from dankbar.aws.conflicts import PASSING, PAUSES, pause, reasons_of
from dankbar.errors import ConfigurationError, StoreUnavailable, TokenExpired
from dankbar.model.change import Author, Change, Entry, laid_over
from dankbar.model.community import Channel, Community, Crisis
from dankbar.model.platform import Api
from dankbar.platforms import outbound_of

KEPT_SECONDS = 50.0
"""What is entered or switched counts within a minute: this, a read that may lag a second behind, and the call that is
under way meanwhile."""
TOKEN_KEPT_SECONDS = 300.0
KEY = {"pk": {"S": "config"}, "sk": {"S": "current"}}
TRAIL = "audit#roster"
TRAIL_SECONDS = 400 * 86_400
"""So long the audit trail is kept: over a year, so that the same days of last year can be looked up."""
_MET = PASSING | {"ConditionalCheckFailed"}


@dataclass(frozen=True, slots=True)
class Stored:
    """What is stored: the document as it was pushed, what was entered since, and how often the item was written."""

    document: Community
    changes: tuple[Change, ...]
    revision: int
    crisis: Crisis | None = None

    @property
    def community(self) -> Community:
        """The document with the changes and the crisis laid over it."""
        community = laid_over(self.document, [change.what for change in self.changes])
        return community.model_copy(update={"crisis": self.crisis})


@dataclass(frozen=True, slots=True)
class Revision:
    """What is to be stored: all changes that count from now on, the trail's line, and a document that is pushed."""

    changes: tuple[Change, ...]
    entry: Entry
    document: Community | None = None
    """None: stays as it is."""
    crisis: Crisis | Literal["over"] | None = None
    """None: stays as it is, whatever is pushed or entered meanwhile."""


class Configuration:
    """The configuration, kept for less than a minute."""

    def __init__(self, table: str, clock: Callable[[], float] = monotonic) -> None:
        """`table`: its name. `clock`: seconds that only go forward."""
        self._table, self._clock = table, clock
        self._kept: Community | None = None
        self._read_at = 0.0

    def current(self) -> Community:
        """The compiled configuration. Raises ConfigurationError where none was pushed."""
        if self._kept is None or self._clock() - self._read_at >= KEPT_SECONDS:
            self._kept = must_be_there(self._read(consistent=False)).community
            self._read_at = self._clock()
        return self._kept

    def stored(self) -> Stored:
        """What is stored at this moment. Raises ConfigurationError where none was pushed."""
        return must_be_there(self._read(consistent=True))

    def revise[Made](self, how: Callable[[Stored | None], tuple[Revision, Made]]) -> Made:
        """Stores what `how` makes of what is there (None: nothing yet) and returns the rest of its answer; it is asked
        again where somebody else was faster.

        The functions take it up within a minute. Raises what `how` raises, and StoreUnavailable where others keep
        being faster.
        """
        for longest in PAUSES:
            seen = self._read(consistent=True)
            revision, made = how(seen)
            try:
                dynamodb().transact_write_items(TransactItems=self._writes(seen, revision))
            except ClientError as error:
                reasons = set(reasons_of(error)) - {"None"}
                if not reasons or not reasons <= _MET:
                    raise
                pause(longest)
            else:
                self._kept = None
                return made
        raise StoreUnavailable("others are changing the configuration at this moment: try again")

    def push(self, community: Community) -> None:
        """Stores a compiled configuration, keeping what was entered on the stack; on the trail without a name."""
        entry = Entry(at=datetime.now(UTC), id=new_id(), did="push", who=Author())
        self.revise(lambda seen: (Revision(seen.changes if seen else (), entry, community), None))

    def trail(self, most: int) -> list[Entry]:
        """The last so many lines of the audit trail, newest first."""
        pages = (
            dynamodb()
            .get_paginator("query")
            .paginate(
                TableName=self._table,
                KeyConditionExpression="pk = :trail",
                ExpressionAttributeValues={":trail": {"S": TRAIL}},
                ScanIndexForward=False,
                PaginationConfig={"MaxItems": most},
            )
        )
        return [Entry.model_validate_json(item["entry"]["S"]) for page in pages for item in page["Items"]]

    def _read(self, *, consistent: bool) -> Stored | None:
        item = dynamodb().get_item(TableName=self._table, Key=KEY, ConsistentRead=consistent).get("Item")
        if item is None:
            return None
        return Stored(
            document=Community.model_validate_json(zlib.decompress(item["document"]["B"])),
            changes=_changes().validate_json(item["changes"]["S"]) if "changes" in item else (),
            revision=int(item["revision"]["N"]) if "revision" in item else 0,
            crisis=Crisis.model_validate_json(item["crisis"]["S"]) if "S" in item.get("crisis", {}) else None,
        )

    def _writes(self, seen: Stored | None, new: Revision) -> list[Any]:
        written = f"{new.entry.at.astimezone(UTC):%Y-%m-%dT%H:%M:%S.%fZ}"
        values: dict[str, Any] = {
            "changes": {"S": _changes().dump_json(new.changes).decode()},
            "revision": {"N": str(seen.revision + 1 if seen else 1)},
        }
        if new.crisis is not None:
            crisis = new.crisis
            values["crisis"] = {"NULL": True} if crisis == "over" else {"S": crisis.model_dump_json()}
        trail = {
            "pk": {"S": TRAIL},
            "sk": {"S": f"{written}#{new.entry.id}"},
            "entry": {"S": new.entry.model_dump_json(exclude_none=True)},
            "expires_at": {"N": str(int(new.entry.at.timestamp()) + TRAIL_SECONDS)},
        }
        puts = [{"Put": {"TableName": self._table, "Item": trail}}]
        if new.document is not None:
            pushed = {
                "document": {"B": zlib.compress(new.document.model_dump_json().encode())},
                "pushed_at": {"S": written},
            }
            values |= pushed
            version = {**pushed, "pk": KEY["pk"], "sk": {"S": f"version#{written}"}}
            puts.append({"Put": {"TableName": self._table, "Item": version}})
        return [{"Update": {"TableName": self._table, **_update(values, seen)}}, *puts]


def _update(values: Mapping[str, Any], seen: Stored | None) -> dict[str, Any]:
    """Sets attributes of the current item, if it is still the one that was seen (before revisions it had none)."""
    condition = "attribute_not_exists(pk)" if seen is None else "#revision = :seen"
    if seen is not None and seen.revision == 0:
        condition = "attribute_exists(pk) AND attribute_not_exists(#revision)"
    counted = {":seen": {"N": str(seen.revision)}} if seen is not None and seen.revision else {}
    return {
        "Key": KEY,
        "UpdateExpression": "SET " + ", ".join(f"#{name} = :{name}" for name in values),
        "ConditionExpression": condition,
        "ExpressionAttributeNames": {f"#{name}": name for name in values},
        "ExpressionAttributeValues": {f":{name}": value for name, value in values.items()} | counted,
    }


def must_be_there(stored: Stored | None) -> Stored:
    """What is stored. Raises ConfigurationError where nothing was pushed yet."""
    if stored is None:
        raise ConfigurationError("there is no configuration yet: push one with `dankbar config push community.yaml`")
    return stored


def new_id() -> str:
    """An id for a change or a push: eight hexadecimal digits, short enough to be typed."""
    return secrets.token_hex(4)


@cache
def _changes() -> TypeAdapter[tuple[Change, ...]]:
    return TypeAdapter(tuple[Change, ...])


class Apis:
    """The calls on every channel, with tokens from SSM (SecureString `PREFIX/api/PLATFORM/CHANNEL`)."""

    def __init__(self, prefix: str, base_url: str | None, clock: Callable[[], float] = monotonic) -> None:
        """`prefix`: `/dankbar/STACK`. `base_url`: the playground in place of the platforms, or None."""
        self._prefix, self._base_url, self._clock = prefix, base_url, clock
        self._kept: dict[str, tuple[float, Channel, Api]] = {}

    def of(self, channel: Channel) -> Api:
        """The calls on a channel, with a live token. Raises TokenExpired where no token is stored."""
        kept = self._kept.get(channel.name)
        if kept is not None and self._clock() - kept[0] < TOKEN_KEPT_SECONDS and kept[1] == channel:
            return kept[2]
        name = f"{self._prefix}/api/{channel.platform}/{channel.name}"
        token = read_secret(name)
        if token is None:
            raise TokenExpired(f"no access token is stored: put it into the SecureString {name} (`dankbar secret set`)")
        api = outbound_of(channel.platform).connect(channel, token, self._base_url)
        self._kept[channel.name] = (self._clock(), channel, api)
        return api

    def forget(self, channel: Channel) -> None:
        """Reads the token anew next time: it may have been replaced."""
        self._kept.pop(channel.name, None)


def read_secret(name: str) -> str | None:
    """The value of a SecureString; None where there is none."""
    try:
        return ssm().get_parameter(Name=name, WithDecryption=True)["Parameter"]["Value"]
    except ClientError as error:
        if error.response["Error"]["Code"] == "ParameterNotFound":
            return None
        raise


class LinkKeys:
    """The keys that sign links, newest first (SecureString `PREFIX/desk/NAME`, a JSON list of texts)."""

    def __init__(self, prefix: str, clock: Callable[[], float] = monotonic, *, name: str = "link-key") -> None:
        """`prefix`: `/dankbar/STACK`. `name`: `link-key` for links in pages, `calendar-key` for calendars."""
        self._name, self._clock = f"{prefix}/desk/{name}", clock
        self._kept: tuple[float, tuple[bytes, ...]] | None = None

    def live(self) -> tuple[bytes, ...]:
        """Every key whose links still count. Raises ConfigurationError where none is stored."""
        if self._kept is None or self._clock() - self._kept[0] >= TOKEN_KEPT_SECONDS:
            self._kept = (self._clock(), _keys(read_secret(self._name), self._name))
        return self._kept[1]


def texts_of(value: str | None) -> tuple[str, ...] | None:
    """The texts of a JSON list, () where nothing is stored; None where it is something else.

    A text in place of the list would make a secret of each of its characters, which anybody guesses.
    """
    try:
        texts = json.loads(value or "[]")
    except ValueError:
        return None
    return tuple(texts) if isinstance(texts, list) and all(isinstance(text, str) for text in texts) else None


def _keys(value: str | None, name: str) -> tuple[bytes, ...]:
    keys = texts_of(value)
    if not keys or any(len(key) < 16 for key in keys):
        raise ConfigurationError(
            f"{name} must hold a JSON list of texts of 16 characters or more: `dankbar secret set`"
        )
    return tuple(key.encode() for key in keys)


def environment(names: Mapping[str, str], *wanted: str) -> list[str]:
    """The values of environment variables. Raises ConfigurationError naming one that is missing."""
    for name in wanted:
        if name not in names:
            raise ConfigurationError(f"the environment variable {name} is missing: the template sets it")
    return [names[name] for name in wanted]
