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
    AwareDatetime,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    ValidationError,
    WithJsonSchema,
    field_validator,
    model_validator,
)
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import InitErrorDetails, PydanticCustomError

from dankbar.model.base import Model

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


_LOCAL_TIME = re.compile(rf"({_DAY.pattern})[T ]([0-9]{{2}}:[0-9]{{2}})(?::00)?(Z|[+-][0-9]{{2}}:[0-9]{{2}})?")


def _moment(value: object) -> date:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and _DAY.fullmatch(value):
        return _day(value)
    if isinstance(value, str) and (found := _LOCAL_TIME.fullmatch(value)):
        try:
            return datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3] or ''}")
        except ValueError as error:
            raise ValueError(f"{value} is not in the calendar") from error
    raise ValueError("this is no moment; write it like 2026-12-24 or 2026-12-24T14:00")


def _yearly(value: object) -> str:
    text = value.isoformat() if isinstance(value, date) else value
    if isinstance(text, str) and (_DAY.fullmatch(text) or re.fullmatch(r"[0-9]{2}-[0-9]{2}", text)):
        _day(text if _DAY.fullmatch(text) else f"2028-{text}")
        return text
    raise ValueError("this is no day; write it like 12-24 (every year) or 2026-12-24")


def _made(value: date) -> date:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise ValueError("must say its zone; write it like 2026-12-24T14:00Z or 2026-12-24T14:00+01:00")
    return value


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
YearDay = Annotated[
    str, PlainValidator(_yearly), WithJsonSchema({"type": "string", "pattern": r"^([0-9]{4}-)?[0-9]{2}-[0-9]{2}$"})
]
"""A day of one year (`2026-12-24`) or of every year (`12-24`)."""
_MOMENT = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9]{2}:[0-9]{2}(:00)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$"
Moment = Annotated[
    date,
    PlainValidator(_moment),
    PlainSerializer(lambda moment: moment.isoformat(), return_type=str, when_used="json"),
    WithJsonSchema({"type": "string", "pattern": _MOMENT}),
]
"""A date, a local time (`2026-12-24T14:00`) or an instant with its offset (`…Z`, `…+01:00`)."""
Made = Annotated[Moment, AfterValidator(_made)]
"""An instant, with its offset."""
Minutes = Annotated[int, Field(strict=True, ge=1, le=43_200)]
"""Whole minutes, at most 30 days of them."""
PagingMinutes = Annotated[int, Field(strict=True, ge=1, le=720)]
"""Whole minutes, at most half a day of them."""


class Part(Model):
    """Base of every part of the configuration: unknown fields are errors, so that a typing mistake is found."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def _span_of(value: object) -> object:
    if not isinstance(value, str):
        return value
    start, _, end = (part.strip() for part in value.replace("–", "-").partition("-"))
    end = "00:00" if end == "24:00" else end
    if not (_CLOCK.fullmatch(start) and _CLOCK.fullmatch(end)):
        raise ValueError("this is no span of time; write it like 09:00-12:00")
    return {"start": start, "end": end}


class Span(Part):
    """Staffed from `start` up to, but not including, `end`, in the brand's local time. `00:00` as end is midnight."""

    start: Clock
    end: Clock

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return _span_of(value)

    @model_validator(mode="after")
    def _forward(self) -> Self:
        if self.end != time(0) and self.end <= self.start:
            raise ValueError(
                "the span must end after it starts; one past midnight is two: "
                f"{self.start:%H:%M}-24:00 and, on the next day, 00:00-{self.end:%H:%M}"
            )
        return self


class Hours(Part):
    """Hours of the day from `start` up to, but not including, `end`; they may run past midnight (`22:00-06:00`).

    The same start and end is the whole day.
    """

    start: Clock
    end: Clock

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: object) -> object:
        return _span_of(value)

    def hold(self, clock: time) -> bool:
        """Whether that reading of the clock is within them."""
        if self.start < self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end


class Region(Part):
    """Whose public holidays count: ISO country and, where it has its own, state (`DE`, `NW`)."""

    country: str = Field(pattern=r"^[A-Z]{2}$")
    state: str | None = Field(default=None, pattern=r"^[A-Za-z0-9-]{1,20}$")
    """As ISO 3166-2 writes it after the country, or a city with holidays of its own (`Augsburg`)."""


class Way(Part):
    """One way to reach a person."""

    by: Literal["sms", "email", "https", "chat"]
    to: str | None = Field(default=None, pattern=r"^https://", max_length=500)
    """https and chat: the address that is called. SMS and e-mail take the person's phone and email."""
    after_minutes: int = Field(default=0, strict=True, ge=0, le=120)
    """So long after the way before it, unless somebody has acknowledged by then."""

    @model_validator(mode="after")
    def _addressed(self) -> Self:
        if (self.by in ("https", "chat")) != (self.to is not None):
            raise ValueError("https and chat need 'to' with an address; sms and email take the person's own")
        return self


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
    zone: Zone | None = None
    """The clocks this person lives by: quiet hours and absences are read on them. None: the brand's."""
    ways: tuple[Way, ...] = Field(default=(), max_length=10)
    """How to reach this person, in this order. None given: by phone, else by email."""
    quiet_hours: tuple[Hours, ...] = ()
    """Then only what is urgent is sent; the rest comes together when they end."""
    roles: tuple[Slug, ...] = ()
    topics: tuple[Slug, ...] = ()
    """What this person is an expert in."""


class Rotation(Part):
    """People who take turns, a week each unless `turn_days` says otherwise; the turn changes on the weekday of `starts`
    at `hand_over`.

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
    turn_days: int = Field(default=7, strict=True, ge=1, le=366)
    """How long a turn is: 1 daily, 7 weekly, 14 every other week. Days that the rotation does not have count too."""
    hours: tuple[Hours, ...] = ()
    """Only in these hours of the day, as one of several layers. None given: all day."""
    zone: Zone | None = None
    """The clocks by which days, hours and hand-over are read; None: the brand's. Three of them follow the sun."""


class Period(Part):
    """From `from` to `to`. A date begins at its midnight and, as `to`, lasts to its end; an instant is not included."""

    model_config = ConfigDict(validate_by_name=True, validate_by_alias=True)

    start: Moment = Field(alias="from")
    end: Moment = Field(alias="to")

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        first, last = _written(self.start), _written(self.end, last=True)
        zoned = first.tzinfo is not None and last.tzinfo is not None
        if last <= first if zoned else last.replace(tzinfo=None) <= first.replace(tzinfo=None):
            raise ValueError("must end after it starts")
        return self


def _written(moment: date, *, last: bool = False) -> datetime:
    """A moment as it is written; a date's midnight, or the end of it where it is the `last`."""
    if isinstance(moment, datetime):
        return moment
    return datetime.combine(moment, time.max if last else time.min)


class Absence(Period):
    """Somebody is away; dates and times are those of the person's own clocks."""

    person: Slug
    because: Literal["holiday", "sick", "other"] = "other"
    instead: Slug | None = None
    """Who takes over; None: the rotation's next."""


class Shift(Period):
    """Somebody's duty on single dates; goes before every rotation."""

    person: Slug
    name: str = Field(default="", max_length=100)


class Override(Period):
    """Somebody takes over, whoever's duty it is; goes before shifts, rotations and swaps."""

    person: Slug
    instead_of: Slug | None = None
    """Only where it is this person's duty."""
    made_at: Made | None = None
    """Where two overlap, the later made counts; without it, one counts as made before all that have it."""


class Swap(Period):
    """Two people exchange all their duties of that time."""

    people: tuple[Slug, Slug]
    made_at: Made | None = None


class Calendar(Part):
    """A rota kept as iCalendar: each event is a shift of the person that it names.

    Whose it is: an attendee's or the organizer's e-mail address, else the id, name or first name that the event's
    title consists of or begins with.
    """

    name: str = Field(min_length=1, max_length=60)
    file: str | None = Field(default=None, min_length=1, max_length=300)
    """Beside the community's file, or in a folder beside it."""
    url: str | None = Field(default=None, pattern=r"^https://", max_length=2000)

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.file is None) == (self.url is None):
            raise ValueError("needs either 'file' or 'url'")
        return self


class Step(Part):
    """One step of an escalation: exactly one of `who`, `person` and `role`."""

    who: Literal["on-call", "next", "everybody", "last-resort"] | None = None
    person: Slug | None = None
    role: Slug | None = None
    minutes: PagingMinutes = 10
    """So long for somebody to acknowledge before the next step."""

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(given is not None for given in (self.who, self.person, self.role)) != 1:
            raise ValueError("needs exactly one of 'who', 'person' and 'role'")
        return self


class Policy(Part):
    """Who is told in which order, until somebody acknowledges."""

    steps: tuple[Step, ...] = Field(min_length=1, max_length=20)
    repeat: int = Field(default=0, strict=True, ge=0, le=10)
    """So many times more from the first step."""


TopicWords = Annotated[
    tuple[Annotated[str, Field(min_length=1, max_length=60)], ...], Field(min_length=1, max_length=200)
]


class Topic(Part):
    """What messages may be about; the topics found are among the reasons of a decision."""

    name: Slug
    words: TopicWords
    """What such a message speaks of; a word is found in other forms and in compounds too: "Lieferung" finds
    "geliefert" and "Lieferverzögerung".
    """
    title: str = Field(default="", max_length=60)
    """How people call it; by default its first word."""

    @model_validator(mode="after")
    def _titled(self) -> Self:
        if not self.title:
            object.__setattr__(self, "title", self.words[0])
        return self


class CriticalTopic(Part):
    """A topic that cannot wait: an expert is called at any hour, outside staffed hours beside whoever is on call."""

    name: Slug
    words: TopicWords
    """What such a message speaks of; a word is found in longer ones too ("Rückruf" in "Rückrufaktion")."""
    experts: tuple[Slug, ...] = ()
    """In this order; besides, everybody who has it among `topics`."""

    @property
    def title(self) -> str:
        """How people call it: its first word."""
        return self.words[0]


class OnCall(Part):
    """Who is woken outside staffed hours, and how insistently."""

    rotations: tuple[Rotation, ...] = Field(min_length=1)
    """The first whose `days` hold the day of the turn counts."""
    last_resort: Slug
    """Is always reachable: on duty where nobody else is, and the last in line."""
    planners: tuple[Slug, ...] = ()
    """Who is told of gaps ahead; nobody named: the last resort."""
    acknowledge_within_minutes: PagingMinutes = 10
    """Nobody acknowledged for so long: the next in line is paged."""
    storm_minutes: PagingMinutes = 15
    """Urgent items about the same thing within this time are one page, then one digest with their number."""
    longest_duty_days: int = Field(default=14, strict=True, ge=1, le=366)
    """Longer at a stretch is too long for one person."""
    shifts: tuple[Shift, ...] = ()
    overrides: tuple[Override, ...] = ()
    swaps: tuple[Swap, ...] = ()
    calendars: tuple[Calendar, ...] = Field(default=(), max_length=20)
    """Read when compiling; their events become shifts."""
    policies: dict[Literal["low", "normal", "high", "urgent"], Policy] = Field(default_factory=dict)
    """What has a policy calls somebody outside staffed hours. Urgent without one: who is on call, the others of that
    rotation, the last resort, at last everybody of them; the others without one call nobody.
    """


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


OwnText = Annotated[str, Field(min_length=1, max_length=1000)]
"""A whole answer, as a Jinja2 text with the placeholders `name`, `when`, `signed_by` and `brand`; for
`closing` also `outcome`, what became of it in the team's own words."""
OwnTexts = Annotated[tuple[OwnText, ...], Field(max_length=50)]
AvoidedWord = Annotated[str, Field(min_length=2, max_length=60)]
AvoidedWords = Annotated[tuple[AvoidedWord, ...], Field(max_length=500)]


class GermanTexts(Part):
    """German answers, by the channel's form of address."""

    du: OwnTexts = ()
    sie: OwnTexts = ()


class OccasionTexts(Part):
    """The community's own answers to one occasion, by language. English has one form of address."""

    de: GermanTexts = GermanTexts()
    en: OwnTexts = ()


class Avoid(Part):
    """Words that no answer may have, beside those that nobody's may have; `dankbar wording check` finds them."""

    jargon: AvoidedWords = ()
    """Words of the trade that a customer does not know."""
    internal: AvoidedWords = ()
    """Names that only colleagues know: of teams, projects, programs."""


class Wording(Part):
    """The community's own answers and words, beside those that come with Dankbar."""

    praise: OccasionTexts = OccasionTexts()
    question: OccasionTexts = OccasionTexts()
    complaint: OccasionTexts = OccasionTexts()
    suggestion: OccasionTexts = OccasionTexts()
    seen: OccasionTexts = OccasionTexts()
    """Where it is not sure whether something is praise, a question, a complaint or an idea."""
    holding: OccasionTexts = OccasionTexts()
    """Once, when a human's answer is overdue."""
    closing: OccasionTexts = OccasionTexts()
    """When a human has closed it."""
    own_only: bool = False
    """Wherever there are own texts for an occasion, language and form, say nothing else."""
    avoid: Avoid = Avoid()

    def texts(self, occasion: str, language: str, form: Literal["du", "sie"]) -> tuple[str, ...]:
        """The own texts for an occasion in `de` or, for anything else, in English."""
        found: OccasionTexts = getattr(self, occasion)
        german: tuple[str, ...] = getattr(found.de, form)
        return german if language == "de" else found.en


class SecondOpinionSettings(Part):
    """Whom to ask about a text of which the rules are unsure. It is sent without names, addresses and numbers as far as
    these can be told, and never with who wrote it; the rules stand where no answer comes.
    """

    by: Literal["comprehend", "bedrock"]
    """Amazon Comprehend, or a model on Amazon Bedrock. The stack has to be deployed with the same (`SecondOpinion`)."""
    model: str | None = Field(default=None, pattern=r"^[A-Za-z0-9][A-Za-z0-9.:/_-]{0,2047}$")
    """bedrock only: the id or ARN of the model or inference profile, one that can be made to call a tool."""
    region: str | None = Field(default=None, pattern=r"^[a-z]{2}(-[a-z]{2,12}){1,3}-[0-9]$")
    """Where it is asked; None: in the stack's own region, so that no text leaves it."""
    most_per_day: int = Field(default=200, strict=True, ge=1, le=100_000)
    """So many texts a day (UTC), all functions together."""
    most_dollars_per_day: float = Field(default=1.0, gt=0, le=1_000)
    """What that may cost a day (UTC), reckoned before each call, rather too dear than too cheap."""
    timeout_seconds: float = Field(default=3.0, ge=0.5, le=8)
    """So long for an answer; then the rules stand."""
    people_text_may_leave: bool = Field(default=False, strict=True, validate_default=True)
    """What people wrote is processed by that service: nothing is asked unless this says so."""

    @field_validator("people_text_may_leave", mode="after")
    @classmethod
    def _knowingly(cls, value: bool) -> bool:
        if not value:
            raise ValueError(
                "what people wrote is handed to another service for this; switch it on knowingly with "
                "'people_text_may_leave: true', or leave second_opinion out"
            )
        return value

    @model_validator(mode="after")
    def _named(self) -> Self:
        if (self.by == "bedrock") != (self.model is not None):
            raise ValueError("bedrock needs 'model' (such as eu.amazon.nova-lite-v1:0); comprehend has none")
        return self


class Dialogue(Part):
    """What is said without anybody asking for it."""

    holding: bool = Field(default=False, strict=True)
    """Whoever still waits for an answer to a question or complaint after its time is told once that it takes longer,
    and until when. Like all automatic answers not where thanks are off, and only recorded on channels in shadow.
    """


class Bilingual(Part):
    """A text for the public, in both languages."""

    de: str = Field(min_length=1, max_length=1_000)
    en: str = Field(min_length=1, max_length=1_000)

    def of(self, language: str) -> str:
        """The text in that language; anything but German is English."""
        return self.de if language == "de" else self.en


class Rule(Part):
    """A rule of the netiquette. Its number is quoted wherever something is hidden: never give it to another rule."""

    number: int = Field(strict=True, ge=1, le=99)
    title: Bilingual
    text: Bilingual
    breaks: tuple[Literal["abuse", "spam"], ...] = ()
    """What triage calls so breaks this rule."""


class HideAtOnce(Part):
    """What breaks this rule is hidden before a human looks, where triage is at least so sure."""

    rule: int = Field(strict=True, ge=1, le=99)
    confidence: float = Field(ge=0.5, le=1)


class Netiquette(Part):
    """The rules of the house: served as a public page, and quoted wherever something is hidden or deleted."""

    model_config = ConfigDict(json_schema_extra=lambda schema: schema.pop("required", None))

    rules: tuple[Rule, ...] = Field(min_length=1, max_length=30)
    """None given: seven that fit most houses."""
    changed_on: Day
    """When the rules were last changed; stands on the page. Needed with rules of your own."""
    hide_at_once: tuple[HideAtOnce, ...] = ()
    """What breaks other rules is proposed to a human, who hides it or not. Nothing is ever deleted without one."""
    tell_writer: bool = False
    """Whoever wrote what was hidden is told the rule, in private, once, where the platform has a way for that."""
    contact: str | None = Field(default=None, pattern=r"^([^@\s]+@[^@\s]+\.[^@\s]+|https://\S+)$", max_length=300)
    """Where people turn who see it differently: an e-mail address or a page."""
    imprint_url: str | None = Field(default=None, pattern=r"^https://\S+$", max_length=500)

    @model_validator(mode="before")
    @classmethod
    def _shipped(cls, value: object) -> object:
        if not isinstance(value, dict) or "rules" in value:
            return value
        from dankbar.model.shipped_rules import CHANGED_ON, RULES

        return {"changed_on": CHANGED_ON, **value, "rules": RULES}

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if found := list(self._wrong()):
            raise ValidationError.from_exception_data(type(self).__name__, found)
        return self

    def _wrong(self) -> Iterator[InitErrorDetails]:
        numbers = [rule.number for rule in self.rules]
        kinds = [kind for rule in self.rules for kind in rule.breaks]
        for at, rule in enumerate(self.rules):
            if rule.number in numbers[:at]:
                error = PydanticCustomError("double", "rule {number} is there twice", {"number": rule.number})
                yield InitErrorDetails(type=error, loc=("rules", at, "number"), input=rule.number)
            for place, kind in enumerate(rule.breaks):
                if kinds.count(kind) > 1:
                    error = PydanticCustomError("double", "'{kind}' must break one rule only", {"kind": kind})
                    yield InitErrorDetails(type=error, loc=("rules", at, "breaks", place), input=kind)
        broken = {rule.number for rule in self.rules if rule.breaks}
        for at, named in enumerate(self.hide_at_once):
            if named.rule not in broken:
                message = "triage recognises nothing that breaks rule {rule}: give it 'breaks', or leave this out"
                error = PydanticCustomError("no_rule", message, {"rule": named.rule})
                yield InitErrorDetails(type=error, loc=("hide_at_once", at, "rule"), input=named.rule)

    def rule(self, number: int) -> Rule | None:
        """The rule with that number."""
        return next((rule for rule in self.rules if rule.number == number), None)


class Crisis(Part):
    """Crisis mode: no automatic answer, anywhere. It is switched on a running stack and stands in no file."""

    since: AwareDatetime
    because: str = Field(min_length=1, max_length=200)
    by: str = Field(default="", max_length=100)
    """Who switched it on, as the team calls that person."""


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
    half_days: dict[YearDay, tuple[Span, ...]] = Field(default_factory=dict)
    """Days of one year or of every year with other hours than the weekday's; where it is free it stays so."""
    extra_days: dict[Day, tuple[Span, ...]] = Field(default_factory=dict)
    """Local dates that are open in these hours, whatever the weekday, also on a public holiday."""
    absences: tuple[Absence, ...] = ()
    critical_topics: tuple[CriticalTopic, ...] = ()
    wording: Wording = Wording()
    second_opinion: SecondOpinionSettings | None = None
    """Who is asked where the rules are unsure; None: nobody."""
    dialogue: Dialogue = Dialogue()
    netiquette: Netiquette = Field(default_factory=lambda: Netiquette.model_validate({}))
    topics: tuple[Topic, ...] = Field(default=(), max_length=100)
    crisis: SkipJsonSchema[Crisis | None] = Field(default=None, exclude=True)
    """Laid over the document as long as it lasts (`dankbar crisis on`); never part of it."""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if found := [*self._strangers(), *self._doubles(), *self._overlaps()]:
            raise ValidationError.from_exception_data(type(self).__name__, found)
        return self

    def _strangers(self) -> Iterator[InitErrorDetails]:
        known = {person.id for person in self.people}
        for where, who in (*self._named(), *self._named_in_periods()):
            if who not in known:
                message = "names '{who}', who is not among people"
                yield InitErrorDetails(
                    type=PydanticCustomError("stranger", message, {"who": who, "known": sorted(known)}),
                    loc=where,
                    input=who,
                )

    def _named(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        """Every place that names a person, and whom."""
        on_call = self.on_call
        listed: tuple[tuple[str, tuple[Rotation | Swap, ...]], ...] = (
            ("rotations", on_call.rotations),
            ("swaps", on_call.swaps),
        )
        for part, entries in listed:
            for at, entry in enumerate(entries):
                yield from ((("on_call", part, at, "people", place), who) for place, who in enumerate(entry.people))
        yield ("on_call", "last_resort"), on_call.last_resort
        yield from ((("on_call", "planners", place), who) for place, who in enumerate(on_call.planners))
        for urgency, policy in on_call.policies.items():
            for at, step in enumerate(policy.steps):
                if step.person is not None:
                    yield ("on_call", "policies", urgency, "steps", at, "person"), step.person
        for at, topic in enumerate(self.critical_topics):
            yield from ((("critical_topics", at, "experts", place), who) for place, who in enumerate(topic.experts))

    def _named_in_periods(self) -> Iterator[tuple[tuple[str | int, ...], str]]:
        periods: tuple[tuple[tuple[str, ...], tuple[Absence | Shift | Override, ...]], ...] = (
            (("absences",), self.absences),
            (("on_call", "shifts"), self.on_call.shifts),
            (("on_call", "overrides"), self.on_call.overrides),
        )
        for way, found in periods:
            for at, period in enumerate(found):
                for field in ("person", "instead", "instead_of"):
                    if (who := getattr(period, field, None)) is not None:
                        yield (*way, at, field), who

    def _doubles(self) -> Iterator[InitErrorDetails]:
        listed = (
            ("people", "id", [p.id for p in self.people]),
            ("channels", "name", [c.name for c in self.channels]),
            ("topics", "name", [t.name for t in self.topics]),
        )
        for part, field, names in listed:
            for at, name in enumerate(names):
                if name in names[:at]:
                    error = PydanticCustomError("double", "'{name}' is there twice", {"name": name})
                    yield InitErrorDetails(type=error, loc=(part, at, field), input=name)

    def _overlaps(self) -> Iterator[InitErrorDetails]:
        days = [
            (part, str(day), spans)
            for part in ("staffed_hours", "half_days", "extra_days")
            for day, spans in getattr(self, part).items()
        ]
        for part, day, spans in days:
            for earlier, later in pairwise(sorted(spans, key=lambda span: span.start)):
                if earlier.end == time(0) or later.start < earlier.end:
                    error = PydanticCustomError(
                        "overlap", "the spans overlap at {at}", {"at": later.start.strftime("%H:%M")}
                    )
                    yield InitErrorDetails(type=error, loc=(part, day), input=None)

    def channel(self, name: str) -> Channel | None:
        """The channel of that name."""
        return next((channel for channel in self.channels if channel.name == name), None)

    def topic_title(self, name: str) -> str:
        """How people call a critical topic; its name where it is there no more."""
        return next((topic.title for topic in self.critical_topics if topic.name == name), name)

    def person(self, who: str) -> Person:
        """The person of that id. Raises KeyError for nobody's."""
        for person in self.people:
            if person.id == who:
                return person
        raise KeyError(who)
