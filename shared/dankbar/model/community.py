"""The community's configuration: one document for team, hours, channels, wording and paging.

Written by people as `community.yaml` (see `infra/community.example.yaml`), checked and *compiled* by the command line
(`dankbar config push`), stored in the table and loaded compiled by the functions. Compiling fills `days_off` from the
public holidays of the region, so that no function needs a calendar library (620 ms, 45 MB).
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from enum import StrEnum
from itertools import pairwise
from typing import Annotated, Literal, Self
from zoneinfo import ZoneInfo

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationError,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

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
        return _WEEK[day.weekday()]


_WEEK = tuple(Weekday)


def _known_zone(name: str) -> str:
    try:
        ZoneInfo(name)
    except Exception as error:
        raise ValueError(f"'{name}' is no time zone; write it like Europe/Berlin") from error
    return name


_CLOCK = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])(?::00)?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _clock(value: object) -> time:
    if isinstance(value, time) and value.tzinfo is None and not (value.second or value.microsecond):
        return value
    if isinstance(value, str) and (found := _CLOCK.fullmatch(value)):
        return time(int(found[1]), int(found[2]))
    raise ValueError("this is no time of day; write it like 09:00")


def _day(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        try:
            return date.fromisoformat(value)
        except ValueError as error:
            raise ValueError(f"{value} is not in the calendar") from error
    raise ValueError("this is no date; write it like 2026-12-24")


Zone = Annotated[str, AfterValidator(_known_zone)]
Slug = Annotated[str, Field(pattern=SLUG)]
Clock = Annotated[
    time,
    BeforeValidator(_clock),
    WithJsonSchema({"type": "string", "pattern": r"^([01]?[0-9]|2[0-3]):[0-5][0-9](:00)?$"}),
]
"""A time of day on the brand's clocks, in whole minutes. Numbers are refused: nobody means 9 seconds past midnight."""
Day = Annotated[
    date, BeforeValidator(_day), WithJsonSchema({"type": "string", "pattern": r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"})
]
"""A date on the brand's calendar. Numbers are refused: 20261224 would else be a day in 1970."""
Minutes = Annotated[int, Field(strict=True, ge=1, le=43_200)]
"""Whole minutes, at most 30 days of them."""
PagingMinutes = Annotated[int, Field(strict=True, ge=1, le=720)]
"""Whole minutes, at most half a day of them."""


class Part(BaseModel):
    """Base of every part of the configuration: unknown fields are errors, so that a typing mistake is found."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Span(Part):
    """Staffed from `start` up to, but not including, `end`, in the brand's local time. `00:00` as end is midnight."""

    start: Clock
    end: Clock

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        if isinstance(value, str):
            start, _, end = (part.strip() for part in value.replace("–", "-").partition("-"))
            end = "00:00" if end == "24:00" else end
            if not (_CLOCK.fullmatch(start) and _CLOCK.fullmatch(end)):
                raise ValueError("this is no span of time; write it like 09:00-12:00")
            return {"start": start, "end": end}
        return value

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.end != time(0) and self.end <= self.start:
            raise ValueError(
                "the span must end after it starts; one past midnight is two: "
                f"{self.start:%H:%M}-24:00 and, on the next day, 00:00-{self.end:%H:%M}"
            )
        return self


class Region(Part):
    """Whose public holidays count: ISO country and, where it has its own, state (`DE`, `NW`)."""

    country: str = Field(pattern=r"^[A-Z]{2}$")
    state: str | None = Field(default=None, pattern=r"^[A-Za-z0-9-]{1,20}$")
    """As ISO 3166-2 writes it after the country, or a city with holidays of its own (`Augsburg`)."""


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
    """People who take turns, a week each; the turn changes on the weekday of `starts` at `hand_over`.

    A day of the rotation lasts from `hand_over` to the next day's `hand_over`: at 08:00 on Saturday, with hand-over
    at 09:00, it is still Friday's.
    """

    name: str = Field(min_length=1, max_length=60)
    people: tuple[Slug, ...] = Field(min_length=1)
    starts: Day
    """The local date of a hand-over to the first person; before it the turns are counted backwards."""
    hand_over: Clock = time(9)
    days: tuple[Weekday, ...] = Field(default=tuple(Weekday), min_length=1)
    """Only on these days; other rotations, or the last resort, have the others."""


class OnCall(Part):
    """Who is woken outside staffed hours, and how insistently."""

    rotations: tuple[Rotation, ...] = Field(min_length=1)
    """The first whose `days` hold the day of the turn counts."""
    last_resort: Slug
    """Is always reachable: on duty where nobody else is, and the last in line."""
    acknowledge_within_minutes: PagingMinutes = 10
    """Nobody acknowledged for so long: the next in line is paged."""
    storm_minutes: PagingMinutes = 15
    """Urgent items about the same thing within this time are one page, then one digest with their number."""


class AnswerWithin(Part):
    """By when a human answers, in staffed minutes from when it came in (urgent: minutes by the clock)."""

    low: Minutes = 960
    normal: Minutes = 480
    high: Minutes = 120
    urgent: Minutes = 30


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
    days_off: dict[Day, str] = Field(default_factory=dict)
    """Local dates on which nobody is in the office, and why. Compiling adds the region's public holidays."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if found := [*self._strangers(), *self._doubles(), *self._overlaps()]:
            raise ValidationError.from_exception_data(type(self).__name__, found)
        return self

    def _strangers(self) -> Iterator[InitErrorDetails]:
        known = {person.id for person in self.people}
        named: list[tuple[tuple[str | int, ...], str]] = [
            (("on_call", "rotations", at, "people", place), who)
            for at, rotation in enumerate(self.on_call.rotations)
            for place, who in enumerate(rotation.people)
        ]
        for where, who in (*named, (("on_call", "last_resort"), self.on_call.last_resort)):
            if who not in known:
                message = "names '{who}', who is not among people"
                yield InitErrorDetails(
                    type=PydanticCustomError("stranger", message, {"who": who, "known": sorted(known)}),
                    loc=where,
                    input=who,
                )

    def _doubles(self) -> Iterator[InitErrorDetails]:
        listed = (("people", "id", [p.id for p in self.people]), ("channels", "name", [c.name for c in self.channels]))
        for part, field, names in listed:
            for at, name in enumerate(names):
                if name in names[:at]:
                    error = PydanticCustomError("double", "'{name}' is there twice", {"name": name})
                    yield InitErrorDetails(type=error, loc=(part, at, field), input=name)

    def _overlaps(self) -> Iterator[InitErrorDetails]:
        for day, spans in self.staffed_hours.items():
            for earlier, later in pairwise(sorted(spans, key=lambda span: span.start)):
                if earlier.end == time(0) or later.start < earlier.end:
                    error = PydanticCustomError(
                        "overlap", "the spans overlap at {at}", {"at": later.start.strftime("%H:%M")}
                    )
                    yield InitErrorDetails(type=error, loc=("staffed_hours", day.value), input=None)

    def channel(self, name: str) -> Channel | None:
        """The channel of that name."""
        return next((channel for channel in self.channels if channel.name == name), None)

    def person(self, who: str) -> Person:
        """The person of that id. Raises KeyError for nobody's."""
        for person in self.people:
            if person.id == who:
                return person
        raise KeyError(who)
