"""Sample deliveries under `events/`: what each is, what Dankbar does with it, and how it is signed and delivered."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, TypeAdapter
from ruamel.yaml import YAML

from dankbar.errors import ConfigurationError
from dankbar.flow.intake import REHEARSAL_HEADER
from dankbar.model.community import Channel, Community
from dankbar.model.decision import Sort, Urgency
from dankbar.model.delivery import Delivery, Secrets
from dankbar.model.event import Event, Kind
from dankbar.platforms import parser_of, webhook_of
from dankbar_cli.project import PROJECT

if TYPE_CHECKING:
    import httpx

EVENTS = PROJECT / "events"
NOON_ON_TUESDAY = datetime(2026, 11, 24, 12, 0)  # noqa: DTZ001 - local time of the brand
LARGEST_FILE = 8 * 1024 * 1024


class Expected(BaseModel):
    """What Dankbar does with one event of a sample."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Kind
    sort: Sort | None = None
    answered: bool = False
    liked: bool = False
    queued: Urgency | None = None
    paged: bool = False


class Expectation(BaseModel):
    """What a sample shows, when it is taken in (local time of the brand), and what Dankbar does with its events."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    about: str
    at: datetime = NOON_ON_TUESDAY
    events: tuple[Expected, ...]


@dataclass(frozen=True)
class Sample:
    """One POST of a platform."""

    file: Path
    platform: str
    body: bytes
    expectation: Expectation | None = None

    @property
    def name(self) -> str:
        """`PLATFORM/NAME`."""
        return f"{self.platform}/{self.file.stem}"

    @property
    def digest(self) -> str:
        """Of the delivery."""
        return sha256(self.body).hexdigest()

    def parsed(self, channel: Channel) -> list[Event]:
        """The events in it, in order. Raises ValueError for a body that is none of the platform's."""
        delivery = Delivery(self.platform, channel.name, self.digest, self.body, datetime.now(UTC))
        return list(parser_of(self.platform).parse(delivery, channel.account_id))


def all_samples() -> list[Sample]:
    """Every sample in the project with its expectation, by platform and name."""
    found = []
    for file in sorted(EVENTS.glob("*/expectations.yaml")):
        expectations = TypeAdapter(dict[str, Expectation]).validate_python(_yaml(file))
        for name, expectation in expectations.items():
            sample = file.parent / name
            found.append(Sample(sample, file.parent.name, sample.read_bytes(), expectation))
    return found


def _yaml(file: Path) -> object:
    document: object = YAML(typ="safe").load(file)
    return document


def sample_at(file: Path, platform: str | None = None) -> Sample:
    """The sample in a file; its folder's name is the platform's unless that is said. Raises ConfigurationError."""
    try:
        if file.stat().st_size > LARGEST_FILE:
            raise ConfigurationError(f"{file} is larger than any delivery ({LARGEST_FILE} bytes)")
        body = file.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be read: {error.strerror}") from error
    name = platform or file.resolve().parent.name
    try:
        webhook_of(name)
    except ModuleNotFoundError as error:
        known = ", ".join(sorted(folder.name for folder in EVENTS.iterdir() if folder.is_dir()))
        raise ConfigurationError(f"'{name}' is no platform; say --platform with one of {known}") from error
    return Sample(file, name, body)


def channel_for(sample: Sample, community: Community, name: str | None = None) -> Channel:
    """The channel a sample is for: the named one, or the first on its platform. Raises ConfigurationError."""
    for channel in community.channels:
        if channel.name == name or (name is None and channel.platform == sample.platform):
            return channel
    wanted = f"named '{name}'" if name else f"on {sample.platform}"
    raise ConfigurationError(f"the configuration has no channel {wanted}")


def instant_of(local: datetime, community: Community) -> datetime:
    """The aware instant of a local time of the brand (an aware one stays what it is)."""
    return local if local.tzinfo else local.replace(tzinfo=ZoneInfo(community.zone))


def deliver(
    sample: Sample, url: str, secrets: Secrets, at: datetime | None = None, headers: Mapping[str, str] | None = None
) -> "httpx.Response":
    """Posts a sample as its platform would, signed. `at`: aware instant to rehearse for (embedded stacks only)."""
    import httpx

    signed = webhook_of(sample.platform).sign(sample.body, secrets, time.time())
    rehearsed = {REHEARSAL_HEADER: str(int(at.timestamp()))} if at else {}
    return httpx.post(url, content=sample.body, headers={**signed, **rehearsed, **(headers or {})}, timeout=60)
