"""The community's configuration: one document for team, hours, channels, wording and paging.

Written by people as `community.yaml` (see `infra/community.example.yaml`), checked and *compiled* by the command line
(`dankbar config push`), stored in the table and loaded compiled by the functions. Compiling fills `days_off` from the
public holidays of the region, so that no function needs a calendar library (620 ms, 45 MB).
"""

from datetime import date, time
from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

SLUG = r"^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$"
"""Names of channels and people: lower case, digits and hyphens, at most 40; safe in an address and in a key."""


class Weekday(StrEnum):
    """A day of the week, in the order of `date.weekday()`."""

    MONDAY = "monday"
    TUESDAY = "tuesday"
    WEDNESDAY = "wednesday"
    THURSDAY = "thursday"
    FRIDAY = "friday"
    SATURDAY = "saturday"
    SUNDAY = "sunday"

    @classmethod
    def of(cls, day: date) -> "Weekday":
        """The weekday of a date."""
        return list(cls)[day.weekday()]


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except Exception as error:
        raise ValueError(f"'{name}' is no time zone; write it like Europe/Berlin") from error
    return name


Zone = Annotated[str, AfterValidator(_known_zone)]
Slug = Annotated[str, Field(pattern=SLUG)]


class Part(BaseModel):
    """Base of every part of the configuration: unknown fields are errors, so that a typing mistake is found."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Span(Part):
    """Staffed from `start` up to, but not including, `end`, in the brand's local time. `00:00` as end is midnight."""

    start: time
    end: time

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        if isinstance(value, str):
            start, dash, end = value.replace("–", "-").partition("-")
            if not dash:
                raise ValueError(f"'{value}' is no span of time; write it like 09:00-12:00")
            return {"start": start.strip(), "end": end.strip().replace("24:00", "00:00")}
        return value

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.end != time(0) and self.end <= self.start:
            raise ValueError(f"the span ends ({self.end:%H:%M}) before it starts ({self.start:%H:%M})")
        return self


class Region(Part):
    """Whose public holidays count: ISO country and, where it has its own, state (`DE`, `NW`)."""

    country: str = Field(pattern=r"^[A-Z]{2}$")
    state: str | None = Field(default=None, pattern=r"^[A-Z0-9]{1,3}$")


class Person(Part):
    """A person of the team."""

    id: Slug
    name: str = Field(min_length=1, max_length=100)
    first_name: str = Field(min_length=1, max_length=40)
    """Signs the answers."""
    languages: tuple[Literal["de", "en"], ...] = ("de",)
    """The first is the language of this person's pages."""
    phone: str | None = Field(default=None, pattern=r"^\+[1-9][0-9]{6,14}$")
    """E.164, for SMS pages."""
    email: str | None = Field(default=None, pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")


class Rotation(Part):
    """People who take turns, a week each, from `starts` on; the turn changes at `hand_over` on that weekday."""

    name: str = Field(min_length=1, max_length=60)
    people: tuple[Slug, ...] = Field(min_length=1)
    starts: date
    """The local date of the first hand-over to the first person."""
    hand_over: time = time(9)
    days: tuple[Weekday, ...] = tuple(Weekday)
    """Only on these days; another rotation, or the first one, has the others."""


class OnCall(Part):
    """Who is woken outside staffed hours, and how insistently."""

    rotations: tuple[Rotation, ...] = Field(min_length=1)
    """The first whose `days` hold the instant counts."""
    last_resort: Slug
    """Is always reachable: on duty where nobody else is, and the last in line."""
    acknowledge_within_minutes: int = Field(default=10, ge=1, le=720)
    """Nobody acknowledged for so long: the next in line is paged."""
    storm_minutes: int = Field(default=15, ge=1, le=720)
    """Urgent items about the same thing within this time are one page, then one digest with their number."""


class AnswerWithin(Part):
    """By when a human answers, in staffed minutes from when it came in (urgent: minutes by the clock)."""

    low: int = Field(default=960, ge=1)
    normal: int = Field(default=480, ge=1)
    high: int = Field(default=120, ge=1)
    urgent: int = Field(default=30, ge=1)


class Channel(Part):
    """One brand's account on one platform."""

    name: Slug
    platform: str = Field(pattern=r"^[a-z][a-z0-9_]{0,30}$")
    account_id: str = Field(min_length=1, max_length=100)
    """The platform's id of the brand's account: what it writes is never answered."""
    language: Literal["de", "en"] = "de"
    """Answers are in the writer's language if it is one of ours, else in this one."""
    form_of_address: Literal["du", "sie"] = "du"
    thanks: bool | None = None
    """None: as the platform's rules suggest (on for Facebook, off for X)."""
    likes: bool | None = None
    """Like praise; None: where the platform allows it."""
    shadow: bool = True
    """Decide and record everything, send nothing. A channel starts in shadow."""
    reply_url: str | None = Field(default=None, pattern=r"^https?://")
    """Standard Webhooks only: where thanks are sent."""


class Community(Part):
    """The whole configuration."""

    version: Literal[1] = 1
    brand: str = Field(min_length=1, max_length=80)
    locale: Literal["de", "en"] = "de"
    """The language of what the team sees."""
    zone: Zone = "Europe/Berlin"
    region: Region
    staffed_hours: dict[Weekday, tuple[Span, ...]]
    people: tuple[Person, ...] = Field(min_length=1)
    on_call: OnCall
    answer_within_minutes: AnswerWithin = AnswerWithin()
    channels: tuple[Channel, ...] = Field(min_length=1)
    days_off: dict[date, str] = Field(default_factory=dict)
    """Local dates on which nobody is in the office, and why. Compiling adds the region's public holidays."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        known = {person.id for person in self.people}
        for rotation in self.on_call.rotations:
            for who in rotation.people:
                if who not in known:
                    raise ValueError(f"on_call.rotations '{rotation.name}' names '{who}', who is not among people")
        if self.on_call.last_resort not in known:
            raise ValueError(f"on_call.last_resort names '{self.on_call.last_resort}', who is not among people")
        for what, names in (("people", [p.id for p in self.people]), ("channels", [c.name for c in self.channels])):
            if twice := {name for name in names if names.count(name) > 1}:
                raise ValueError(f"{what}: '{sorted(twice)[0]}' is there twice")
        for day, spans in self.staffed_hours.items():
            ordered = sorted(spans, key=lambda s: s.start)
            for earlier, later in pairwise(ordered):
                if earlier.end == time(0) or later.start < earlier.end:
                    raise ValueError(f"staffed_hours.{day}: the spans overlap at {later.start:%H:%M}")
        return self

    def channel(self, name: str) -> Channel | None:
        """The channel of that name."""
        return next((channel for channel in self.channels if channel.name == name), None)

    def person(self, who: str) -> Person:
        """The person of that id. Raises KeyError for nobody's."""
        for person in self.people:
            if person.id == who:
                return person
        raise KeyError(who)
