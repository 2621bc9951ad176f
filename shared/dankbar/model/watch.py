"""What `watch` remembers from one look to the next."""

from pydantic import ConfigDict

from dankbar.model.base import Model
from dankbar.model.event import Instant


class OverdueLook(Model):
    """When it looked last at what waits for a human, and until which due time it came."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    at: Instant
    due_until: Instant


class LastLook(Model):
    """When it looked last, and what it has told of."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    at: Instant
    told: frozenset[str] = frozenset()
    """The keys of the findings that are still there and were told (see `domain.findings`)."""
