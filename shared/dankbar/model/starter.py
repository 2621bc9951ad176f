"""A conversation starter: a post of the brand's own that is published at its time, and whose answers are gathered."""

from typing import Literal

from pydantic import ConfigDict, Field

from dankbar.model.base import Model
from dankbar.model.event import Instant

LONGEST_STARTER = 2_000
"""Characters."""

State = Literal["planned", "posting", "posted", "shadow", "failed", "unclear", "missed"]
"""`posting`: written down before the call. `shadow`: its channel was in shadow mode, nothing was sent. `unclear`: it is
unknown whether it stands there; never posted again, a human looks. `missed`: its time was over when Dankbar came to it.
"""


class Starter(Model):
    """One starter and how far it has come."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    id: str = Field(pattern=r"^[0-9a-f]{8}$")
    channel: str
    text: str = Field(min_length=1, max_length=LONGEST_STARTER)
    at: Instant
    who: str = Field(max_length=2_048)
    """The ARN of whoever planned it."""
    by: str | None = Field(default=None, max_length=100)
    state: State = "planned"
    claimed_until: float = 0
    """Unix seconds until which somebody is posting it."""
    post: str | None = None
    """The platform's id of what was posted: the thread of its answers."""
    problem: str | None = Field(default=None, max_length=500)
    """Why it went wrong."""

    @property
    def open(self) -> bool:
        """Something is left to do."""
        return self.state in ("planned", "posting")
