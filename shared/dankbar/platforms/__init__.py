"""One folder a platform: `webhook` (handshake, verify), `parse`, `api`.

Loaded lazily, by name: a platform is one new folder here plus its samples under `events/`, nothing else is touched.
What each of the three modules offers is written down in `model.platform` (`Webhook`, `Parser`, `Outbound`).
"""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from dankbar.model.platform import Outbound, Parser, Webhook


def webhook_of(platform: str) -> "Webhook":
    """The webhook side of a platform. Raises ModuleNotFoundError for one that does not exist."""
    found: Any = import_module(f"dankbar.platforms.{platform}.webhook")
    return found  # type: ignore[no-any-return]


def parser_of(platform: str) -> "Parser":
    """The parser of a platform."""
    found: Any = import_module(f"dankbar.platforms.{platform}.parse")
    return found  # type: ignore[no-any-return]


def outbound_of(platform: str) -> "Outbound":
    """The outbound side of a platform."""
    found: Any = import_module(f"dankbar.platforms.{platform}.api")
    return found  # type: ignore[no-any-return]


def name_of(platform: str, channel: str) -> str:
    """What people call the place where something was written: the `NAME` of the platform's package, or the channel's
    where it has none (Standard Webhooks is no place) or is not there any more.
    """
    try:
        found: Any = import_module(f"dankbar.platforms.{platform}")
    except ModuleNotFoundError:
        return channel
    return getattr(found, "NAME", channel)
