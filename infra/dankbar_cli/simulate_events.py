"""What a simulation plays: messages and absences from files or made up from the seed, and the assumptions.

Messages are CSV or JSON Lines with the fields `at`, `channel`, and either `urgency` (with `topic` and `incident`, where
known) or `text` (then triage decides). A file is checked as a whole: one error lists every problem with its line.
"""

import csv
import difflib
import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import StringIO
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from pydantic import ValidationError

from dankbar.domain.calendar import answer_by
from dankbar.domain.clocks import DAY, begin_of
from dankbar.domain.decide import Situation, decide, incident_of
from dankbar.domain.escalation import calls
from dankbar.errors import ConfigurationError
from dankbar.model.community import Absence, Channel, Community, CriticalTopic
from dankbar.model.decision import Page, Queue, Sort, Urgency
from dankbar.model.event import Event, Kind
from dankbar_cli.community_file import Problem
from dankbar_cli.simulate import Arrival, Assumptions

LARGEST = 50_000_000
"""Bytes of a file; a year of 5,000 messages is some 500,000."""
MOST_TOLD = 20
"""So many problems of a file are listed."""
LONGEST_TEXT = 70_000
FIELDS = ("at", "channel", "urgency", "topic", "incident", "text")
ABSENCE_FIELDS = ("person", "from", "to", "because", "instead")
URGENCIES = tuple(urgency.value for urgency in Urgency)


@dataclass(frozen=True, slots=True)
class Message:
    """A message as it was written down; what is decided about it depends on the community."""

    key: str
    """Of its time and channel, so that a line more in the file changes no other message's luck."""
    at: datetime
    """Aware UTC instant."""
    channel: str
    urgency: Urgency | None = None
    topic: str | None = None
    incident: str | None = None
    text: str | None = None
    """Given where no urgency is."""


# Files ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Row:
    """One line's values by field, and its number from 1."""

    line: int
    values: Mapping[str, str]


class _Wrong(ValueError):
    """One value cannot be used: field and reason."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


def read_messages(path: Path, community: Community) -> tuple[Message, ...]:
    """The messages of a CSV or JSON Lines file in the order of time; local times are those of the brand.

    Raises ConfigurationError with file, line and field of everything that is wrong.
    """
    found: list[tuple[datetime, dict[str, Any]]] = []
    problems: list[Problem] = []
    for row in _rows(path, FIELDS, ("at", "channel")):
        if isinstance(row, Problem):
            problems.append(row)
            continue
        try:
            found.append((_instant(row.values, community.zone), _message(row.values, community)))
        except _Wrong as wrong:
            problems.append(Problem(str(wrong), wrong.field, row.line))
    _raise(path, problems)
    return tuple(_keyed(found))


def read_absences(path: Path, community: Community) -> tuple[Absence, ...]:
    """The absences of a CSV or JSON Lines file. Raises ConfigurationError like `read_messages`."""
    found: list[Absence] = []
    problems: list[Problem] = []
    known = sorted(person.id for person in community.people)
    for row in _rows(path, ABSENCE_FIELDS, ("person", "from", "to")):
        if isinstance(row, Problem):
            problems.append(row)
            continue
        strangers = [field for field in ("person", "instead") if row.values.get(field, known[0]) not in known]
        problems += (
            Problem(f"is nobody among people{_suggestion(row.values[each], known)}", each, row.line)
            for each in strangers
        )
        try:
            found.append(Absence.model_validate(row.values))
        except ValidationError as error:
            problems += (Problem(*said, row.line) for said in _told(error))
    _raise(path, problems)
    return tuple(found)


def _rows(path: Path, fields: Sequence[str], needed: Sequence[str]) -> Iterator[_Row | Problem]:
    text = _text_of(path)
    if path.suffix.lower() in (".jsonl", ".ndjson", ".json") or text.lstrip().startswith("{"):
        return _from_json(text, fields, needed)
    return _from_csv(text, fields, needed)


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "wrong name"
        raise ConfigurationError(f"{path}: the file cannot be read ({reason})") from None
    if len(raw) > LARGEST:
        raise ConfigurationError(f"{path}: the file is larger than 50 MB; split it into shorter periods")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ConfigurationError(f"{path}:{line}: this is not UTF-8; save the file as CSV in UTF-8") from None


def _from_csv(text: str, fields: Sequence[str], needed: Sequence[str]) -> Iterator[_Row | Problem]:
    """Commas or, as Excel writes it in Germany, semicolons."""
    head = text.partition("\n")[0]
    reader = csv.reader(StringIO(text, newline=""), delimiter=";" if head.count(";") > head.count(",") else ",")
    try:
        names = [name.strip().lower() for name in next(reader, [])]
        wrong = [
            Problem(f"unknown column{_suggestion(name, fields)}", name[:40], 1) for name in names if name not in fields
        ]
        wrong += [Problem("the column is missing in the first line", name, 1) for name in needed if name not in names]
        if wrong:
            yield from wrong
            return
        line = reader.line_num + 1
        for values in reader:
            if len(values) > len(names):
                yield Problem(
                    f"has {len(values)} values for {len(names)} columns; put texts with commas in quotes", "", line
                )
            elif any(value.strip() for value in values):
                yield _Row(
                    line, {name: value.strip() for name, value in zip(names, values, strict=False) if value.strip()}
                )
            line = reader.line_num + 1
    except csv.Error as error:
        yield Problem(f"this is no CSV ({error})", "", reader.line_num)


def _from_json(text: str, fields: Sequence[str], needed: Sequence[str]) -> Iterator[_Row | Problem]:
    for line, written in enumerate(text.split("\n"), start=1):
        if not written.strip():
            continue
        try:
            values = json.loads(written)
        except (ValueError, RecursionError):
            yield Problem('this line is no JSON object; write it like {"at": "2026-12-24T18:00", …}', "", line)
            continue
        if not isinstance(values, dict):
            yield Problem("this line is no JSON object", "", line)
            continue
        given = {name: value for name, value in values.items() if value is not None}
        wrong = [
            Problem(f"unknown field{_suggestion(name, fields)}", name[:40], line)
            for name in given
            if name not in fields
        ]
        wrong += [Problem("must be text", name, line) for name in fields if not isinstance(given.get(name, ""), str)]
        if wrong:
            yield from wrong
        else:
            yield _Row(line, {name: value.strip() for name, value in given.items() if value.strip()})


def _instant(values: Mapping[str, str], zone: str) -> datetime:
    written = values.get("at", "")
    try:
        at = datetime.fromisoformat(written) if len(written) > len("2026-12-24") else None
        if at is not None:
            return begin_of(at, zone)
    except (ValueError, OverflowError):
        pass
    raise _Wrong("at", f"{_quoted(written)} is no time; write it like 2026-12-24T18:30 or 2026-12-24T18:30+01:00")


def _message(values: Mapping[str, str], community: Community) -> dict[str, Any]:
    """The other fields of a message, checked."""
    channels = [channel.name for channel in community.channels]
    topics = [topic.name for topic in community.critical_topics]
    urgency, text = values.get("urgency", "").lower(), values.get("text", "")
    checked = (
        ("channel", values.get("channel", ""), channels, "is no channel of the configuration"),
        ("urgency", urgency, URGENCIES, "is no urgency"),
        ("topic", values.get("topic", ""), topics, "is no critical topic of the configuration"),
    )
    if not urgency and not text:
        raise _Wrong("urgency", f"is missing, and so is text; known: {', '.join(URGENCIES)}")
    for field, value, known, complaint in checked:
        if value not in known and (value or field == "channel"):
            raise _Wrong(field, f"{_quoted(value)} {complaint}{_suggestion(value, known)}")
    return {
        "channel": values["channel"],
        "urgency": Urgency(urgency) if urgency else None,
        "topic": values.get("topic"),
        "incident": values.get("incident"),
        "text": None if urgency else text[:LONGEST_TEXT],
    }


def _keyed(found: Iterable[tuple[datetime, dict[str, Any]]]) -> Iterator[Message]:
    same: Counter[str] = Counter()
    for at, fields in sorted(found, key=lambda each: each[0]):
        key = f"{at:%Y-%m-%dT%H:%M:%S}/{fields['channel']}"
        same[key] += 1
        yield Message(key=f"{key}/{same[key]}", at=at, **fields)


def _quoted(value: str) -> str:
    shown = "".join(char if char.isprintable() else "?" for char in value[:40])
    return f"'{shown}…'" if len(value) > 40 else f"'{shown}'"


def _suggestion(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word[:60].lower(), known, n=1)
    if close:
        return f"; did you mean {close[0]}?"
    return f"; known: {', '.join(known)}" if 0 < len(known) <= 20 else ""


_SAID = {
    "literal_error": "must be {expected}",
    "less_than_equal": "must be at most {le}",
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be more than {gt}",
    "model_type": "must have fields of its own",
    "dict_type": "must have fields of its own",
    "float_parsing": "must be a number",
    "float_type": "must be a number",
    "int_type": "must be a whole number",
}
"""What is wrong, by the name of pydantic's error."""


def _told(error: ValidationError) -> Iterator[tuple[str, str]]:
    """What pydantic found: the message, and the field it is about."""
    for details in error.errors(include_url=False):
        said = _SAID.get(details["type"], details["msg"].removeprefix("Value error, "))
        field = ".".join(str(step) for step in details["loc"])
        yield said.format_map(details.get("ctx", {})).replace("'", "") if details["type"] in _SAID else said, field


def _raise(path: Path, problems: Sequence[Problem]) -> None:
    if problems:
        lines = [problem.located(str(path)) for problem in problems[:MOST_TOLD]]
        more = len(problems) - MOST_TOLD
        raise ConfigurationError("\n".join([*lines, f"… and {more} more"] if more > 0 else lines))


def read_assumptions(path: Path) -> Assumptions:
    """The assumptions of a YAML file. Raises ConfigurationError with line and field."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        written = YAML(typ="rt", pure=True).load(_text_of(path)) or {}
        return Assumptions.model_validate(written)
    except YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        place = f"{path}:{mark.line + 1}" if mark else str(path)
        raise ConfigurationError(
            f"{place}: this is no YAML ({getattr(error, 'problem', None) or 'unreadable'})"
        ) from None
    except ValidationError as error:
        problems = []
        for details, (said, field) in zip(error.errors(include_url=False), _told(error), strict=True):
            if details["type"] == "extra_forbidden":
                known = sorted({*Assumptions.model_fields, "acknowledges", "reacts_in_minutes", "day", "night"})
                said = f"unknown field{_suggestion(str(details['loc'][-1]), known)}"
            problems.append(Problem(said, field, _line(written, details["loc"])))
        _raise(path, problems)
        raise


def _line(written: Any, way: Iterable[int | str]) -> int | None:
    """The line, from 1, of the field at the end of the way, or of the last one on it that is there."""
    line = None
    for step in way:
        if not hasattr(written, "lc") or step not in written:
            break
        line = written.lc.key(step)[0] + 1
        written = written[step]
    return line


# What is decided -----------------------------------------------------------------------------


def arrivals_of(messages: Iterable[Message], community: Community) -> tuple[Arrival, ...]:
    """What the community decides about each message. A channel in shadow counts like any other.

    Raises ConfigurationError for a text on a channel that the community does not have.
    """
    topics = {topic.name: topic for topic in community.critical_topics}
    channels = {channel.name: channel for channel in community.channels}
    return tuple(
        _by_urgency(each, each.urgency, community, topics, channels)
        if each.urgency is not None
        else _by_text(each, community, channels)
        for each in messages
    )


def _by_urgency(
    message: Message,
    urgency: Urgency,
    community: Community,
    topics: Mapping[str, CriticalTopic],
    channels: Mapping[str, Channel],
) -> Arrival:
    topic = topics.get(message.topic or "")
    if topic is not None:
        urgency = Urgency.URGENT
    incident = None
    if calls(community, urgency, topic.name if topic else None, message.at):
        # Another configuration may lack the channel; its messages are an incident of their own all the same.
        channel = channels.get(message.channel) or community.channels[0].model_copy(update={"name": message.channel})
        incident = message.incident or incident_of(channel, Sort.EMERGENCY, urgency, topic)
    due = answer_by(community, message.at, urgency)
    return Arrival(message.key, message.at, urgency, topic.name if topic else None, incident, due)


def _by_text(message: Message, community: Community, channels: Mapping[str, Channel]) -> Arrival:
    from dankbar.flow.respond import capabilities_of

    channel = channels.get(message.channel)
    if channel is None:
        known = _suggestion(message.channel, list(channels))
        raise ConfigurationError(f"{_quoted(message.channel)} is no channel of the configuration{known}")
    event = Event(
        platform=channel.platform,
        channel=channel.name,
        id=message.key,
        kind=Kind.COMMENT,
        occurred_at=message.at,
        text=message.text or "",
    )
    decision = decide(event, Situation(message.at, community, channel, capabilities_of(channel)))
    queued = next((action for action in decision.actions if isinstance(action, Queue)), None)
    page = next((action for action in decision.actions if isinstance(action, Page)), None)
    return Arrival(
        message.key,
        message.at,
        urgency=queued.urgency if queued else None,
        topic=page.topic if page else None,
        incident=(message.incident or page.incident) if page else None,
        answer_by=queued.answer_by if queued else None,
    )


# Made up -------------------------------------------------------------------------------------

URGENCY_SHARES = {Urgency.LOW: 30, Urgency.NORMAL: 45, Urgency.HIGH: 22, Urgency.URGENT: 3}
BY_HOUR = (2, 1, 1, 1, 1, 1, 2, 4, 6, 7, 7, 7, 8, 7, 6, 6, 7, 8, 10, 12, 13, 12, 8, 4)
"""Weights of the hours of a day: most is written in the evening."""
WEEKEND, ADVENT = 1.3, 1.8
ADVENT_DAYS = 27
"""Before 25 December."""
STORM_EVERY = timedelta(days=60)
STORM_SIZES, STORM_MINUTES = (8, 30), 45
STORM_SHARE = 0.1
"""At most so much of everything comes in storms."""
WITH_A_TOPIC = 0.3
"""Of what is urgent, where the community has critical topics."""


def typical(number: int, community: Community, start: datetime, end: datetime, seed: int) -> tuple[Message, ...]:
    """So many made-up messages from `start` to `end` (aware): more in the evening, at weekends and in Advent, and every
    two months a storm.
    """
    luck = Random(f"{seed}|events")  # noqa: S311 - no secret
    first, last = (at.astimezone(UTC) for at in (start, end))
    days = [first.date() + DAY * day for day in range((last.date() - first.date()).days + 1)]
    weights = list(accumulate(_weight(day) for day in days))
    storms = list(_storms(luck, number, community, days, weights))
    found = [each for each in storms if first <= each[0] < last]
    while len(found) < number:
        at = _moment(luck, community.zone, days, weights)
        if first <= at < last:
            urgency = luck.choices(list(URGENCY_SHARES), list(URGENCY_SHARES.values()))[0]
            found.append((at, _made_up(luck, community, urgency)))
    return tuple(_keyed(found))


def _weight(day: date) -> float:
    christmas = date(day.year, 12, 25)
    in_advent = 0 < (christmas - day).days <= ADVENT_DAYS
    return (WEEKEND if day.weekday() >= 5 else 1.0) * (ADVENT if in_advent else 1.0)


def _moment(luck: Random, zone: str, days: Sequence[date], weights: Sequence[float]) -> datetime:
    day = luck.choices(days, cum_weights=weights)[0]
    hour = luck.choices(range(24), BY_HOUR)[0]
    return begin_of(datetime(day.year, day.month, day.day, hour, luck.randrange(60), luck.randrange(60)), zone)  # noqa: DTZ001 - local time


def _made_up(luck: Random, community: Community, urgency: Urgency) -> dict[str, Any]:
    topics = [topic.name for topic in community.critical_topics]
    about = urgency is Urgency.URGENT and topics and luck.random() < WITH_A_TOPIC
    channel = luck.choice(community.channels).name
    return {"channel": channel, "urgency": urgency, "topic": luck.choice(topics) if about else None}


def _storms(
    luck: Random, number: int, community: Community, days: Sequence[date], weights: Sequence[float]
) -> Iterator[tuple[datetime, dict[str, Any]]]:
    left = int(number * STORM_SHARE)
    for _ in range(max(1, round(len(days) / STORM_EVERY.days))):
        size = min(luck.randint(*STORM_SIZES), left)
        left -= size
        begin, message = _moment(luck, community.zone, days, weights), _made_up(luck, community, Urgency.URGENT)
        for _ in range(size):
            yield begin + timedelta(seconds=int(luck.triangular(0, STORM_MINUTES * 60, 300))), message


STRETCHES = ((1, 3), (2, 5), (3, 4), (5, 3), (10, 1))
"""Lengths of an illness in days, and how often each is."""


def sick_days(community: Community, number: int, years: Iterable[int], seed: int) -> Iterator[Absence]:
    """Made-up illness: so many days for every person and calendar year. One person's luck leaves the others'."""
    for person in community.people:
        for year in years:
            luck = Random(f"{seed}|sick|{person.id}|{year}")  # noqa: S311 - no secret
            free = [date(year, 1, 1) + DAY * day for day in range(365)]
            left = min(number, len(free))
            while left:
                length = min(luck.choices(*zip(*STRETCHES, strict=True))[0], left)
                begin = luck.choice(free)
                stretch = [day for day in (begin + DAY * each for each in range(length)) if day in free]
                left -= len(stretch)
                free = [day for day in free if day not in stretch]
                yield Absence(person=person.id, start=stretch[0], end=stretch[-1], because="sick")
