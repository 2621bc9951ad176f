"""The community's compiled configuration in the table, and the few secrets in SSM that a function reads."""

import json
import zlib
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from time import monotonic

from botocore.exceptions import ClientError

from dankbar.aws.clients import dynamodb, ssm
from dankbar.errors import ConfigurationError, TokenExpired
from dankbar.model.community import Channel, Community
from dankbar.model.platform import Api
from dankbar.platforms import outbound_of

KEPT_SECONDS = 60.0
TOKEN_KEPT_SECONDS = 300.0
KEY = {"pk": {"S": "config"}, "sk": {"S": "current"}}


class Configuration:
    """The configuration, read at most once a minute."""

    def __init__(self, table: str, clock: Callable[[], float] = monotonic) -> None:
        """`table`: its name. `clock`: seconds that only go forward."""
        self._table, self._clock = table, clock
        self._kept: Community | None = None
        self._read_at = 0.0

    def current(self) -> Community:
        """The compiled configuration. Raises ConfigurationError where none was pushed."""
        if self._kept is None or self._clock() - self._read_at >= KEPT_SECONDS:
            self._kept = self._read()
            self._read_at = self._clock()
        return self._kept

    def _read(self) -> Community:
        item = dynamodb().get_item(TableName=self._table, Key=KEY).get("Item")
        if item is None:
            raise ConfigurationError(
                "there is no configuration yet: push one with `dankbar config push community.yaml`"
            )
        return Community.model_validate_json(zlib.decompress(item["document"]["B"]))

    def push(self, community: Community) -> None:
        """Stores a compiled configuration; the functions take it up within a minute."""
        document = zlib.compress(community.model_dump_json().encode())
        now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        dynamodb().put_item(TableName=self._table, Item={**KEY, "document": {"B": document}, "pushed_at": {"S": now}})


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
    """The keys that sign links in pages, newest first (SecureString `PREFIX/desk/link-key`, a JSON list of texts)."""

    def __init__(self, prefix: str, clock: Callable[[], float] = monotonic) -> None:
        """`prefix`: `/dankbar/STACK`."""
        self._name, self._clock = f"{prefix}/desk/link-key", clock
        self._kept: tuple[float, tuple[bytes, ...]] | None = None

    def live(self) -> tuple[bytes, ...]:
        """Every key whose links still count. Raises ConfigurationError where none is stored."""
        if self._kept is None or self._clock() - self._kept[0] >= TOKEN_KEPT_SECONDS:
            self._kept = (self._clock(), _keys(read_secret(self._name), self._name))
        return self._kept[1]


def _keys(value: str | None, name: str) -> tuple[bytes, ...]:
    try:
        keys = json.loads(value or "[]")
    except ValueError:
        keys = []
    if not isinstance(keys, list) or not keys or not all(isinstance(key, str) and len(key) >= 16 for key in keys):
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
