"""That a work item is off the humans' list: who took it off, why, and what became of it."""

from typing import Literal

from pydantic import ConfigDict, Field

from dankbar.model.base import Model
from dankbar.model.event import Instant

Because = Literal["answered", "done", "no-answer-needed"]
"""`answered`: a human has written to the person; `done`: what it asked for is done or decided."""
LONGEST_OUTCOME = 300
"""Characters."""


class Closed(Model):
    """How an item was closed. The first who closes it counts."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)

    at: Instant
    because: Because
    outcome: str | None = Field(default=None, min_length=1, max_length=LONGEST_OUTCOME)
    """What became of it, in the team's own words."""
    who: str = Field(max_length=2_048)
    """The ARN of whoever called."""
    by: str | None = Field(default=None, max_length=100)
    """The person's name, where the caller gave one."""
