"""A page: what woke whom, and who acknowledged it."""

from pydantic import BaseModel

from dankbar.model.decision import Sort
from dankbar.model.event import Instant

EVERYBODY = "everybody"
"""The last step of a page that nobody acknowledged."""


class Step(BaseModel):
    """One person was told (or the digest of a storm went out)."""

    person: str
    at: Instant
    sent: bool = False
    """False: about to be sent; whether it went out is unknown after a crash."""


class PageRecord(BaseModel):
    """Everything about one page."""

    id: str
    """12 hexadecimal digits, made from the incident and the item that opened it."""
    incident: str
    item: str
    platform: str
    channel: str
    sort: Sort | None
    author: str | None
    summary: str
    opened_at: Instant
    storm_ends: float
    """Unix seconds: until then more items of the incident belong to this page."""
    line: tuple[str, ...]
    """Ids of those who are told, in order; fixed when the page is opened."""
    items: int = 1
    """How many urgent items belong to it."""
    steps: dict[int, Step] = {}
    """Who was told so far, by place in line; `len(line)` is everybody."""
    digest: Step | None = None
    acknowledged_by: str | None = None
    acknowledged_at: Instant | None = None
    clock_offset: int = 0

    def told(self, step: int) -> tuple[str, ...]:
        """Whom a step tells: one person, or after the end of the line everybody."""
        return self.line[step : step + 1] or self.line

    @property
    def next_step(self) -> int:
        """The step after the last one that was begun."""
        return max(self.steps, default=-1) + 1
