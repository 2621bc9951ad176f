"""Reading, checking and compiling `community.yaml`, and the JSON Schema that helps editors with it.

A file is checked as a whole: one error lists every problem with its line, so that nobody corrects a file mistake by
mistake. Compiling adds what the functions must not work out themselves: the region's public holidays as dates.
"""

import difflib
import json
import pkgutil
import zoneinfo
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails
from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer, ComposerError
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import AliasEvent
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode
from ruamel.yaml.reader import ReaderError

import dankbar.platforms
from dankbar.errors import ConfigurationError
from dankbar.model import community as model
from dankbar.model.community import Community, Region, Weekday, Wording
from dankbar_cli import schemas
from dankbar_cli.calendars import Fetch, fetch, with_calendars

LARGEST = 1_000_000
"""Bytes; a community's file is a few thousand."""
EXAMPLE = "infra/community.example.yaml"

Steps = tuple[str, ...]
"""The way to a value: names of fields and positions in lists, all as text."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong. `path` is the field's (`people[anna].phone`), "" for the file as a whole;
    `line` and `column` count from 1; None where the problem has no place in a file.
    """

    message: str
    path: str = ""
    line: int | None = None
    column: int | None = None

    def located(self, file: str) -> str:
        """`community.yaml:12: staffed_hours.mondy: unknown day; did you mean monday?`; with a column if no field is
        named; `file` may be "".
        """
        place = [file] if file else []
        if self.line is not None:
            place.append(str(self.line))
            if self.column is not None and not self.path:
                place.append(str(self.column))
        return ": ".join(part for part in (":".join(place), self.path, self.message) if part)


class CommunityFileError(ConfigurationError):
    """The community's file cannot be used. The message has one line for each of `problems`, in the file's order."""

    def __init__(self, file: str, problems: Sequence[Problem]) -> None:
        """`file`: the name that people know it by, "" if there is none."""
        self.problems = tuple(sorted(problems, key=lambda found: (found.line or 0, found.column or 0)))
        super().__init__("\n".join(problem.located(file) for problem in self.problems))


def load(path: Path, *, any_wording: bool = False) -> Community:
    """The community of a file, checked but not yet compiled. `any_wording`: also with texts that do not speak plainly.

    Raises CommunityFileError with everything that is wrong, from a missing file to a person on call without a phone.
    """
    try:
        document = _parse(_read(path))
        problems = list(document.problems)
        try:
            community = Community.model_validate(document.data)
        except ValidationError as error:
            problems += (_explained(details, document) for details in _told_once(error))
        else:
            problems += (document.problem(steps, message) for steps, message in _unusable(community))
            problems += (document.problem(*found) for found in ([] if any_wording else _badly_worded(community)))
    except _Unreadable as unreadable:
        problems = [unreadable.problem]
    if problems:
        raise CommunityFileError(str(path), problems)
    return community


def lines(path: Path) -> Mapping[Steps, int]:
    """The line of every field and every entry of a file that can be loaded, by the way to it."""
    return {steps: line for steps, (line, _) in _parse(_read(path)).places.items()}


def compile_community(community: Community, today: date, *, folder: Path = Path(), fetch: Fetch = fetch) -> Community:
    """The community with the public holidays of its region from last year to two years ahead among `days_off`, and the
    events of its calendars among its shifts (`folder`: that of its file).

    Days that the operator entered stay as they are. Holidays have their names in the community's locale where the
    calendar knows them, else in the region's own language. Raises CommunityFileError for a region that has no calendar,
    ConfigurationError for a rota that cannot be read.
    """
    if problems := [Problem(message, ".".join(steps)) for steps, message in _unknown_region(community.region)]:
        raise CommunityFileError("", problems)
    import holidays

    from dankbar_cli.wording_lint import compiled as compiled_wording

    calendar = holidays.country_holidays(
        community.region.country,
        subdiv=community.region.state,
        years=range(today.year - 1, today.year + 3),
        language=_calendar_language(community),
    )
    days_off = {**dict(calendar.items()), **community.days_off}
    wording = compiled_wording(community.wording) if community.wording != Wording() else community.wording
    compiled = community.model_copy(update={"days_off": dict(sorted(days_off.items())), "wording": wording})
    return with_calendars(compiled, today, folder, fetch)


def schema() -> dict[str, Any]:
    """JSON Schema (draft 7, which editors know best) of `community.yaml`, with the fields' documentation."""
    made = Community.model_json_schema(schema_generator=schemas.Untitled)
    schemas.describe(made, model)
    clock = "([01]?[0-9]|2[0-3]):[0-5][0-9]"
    as_text = {"type": "string", "pattern": rf"^\s*{clock}\s*[-–]\s*({clock}|24:00)\s*$"}
    for name in ("Span", "Hours"):
        span = made["$defs"][name]
        made["$defs"][name] = {"description": span.pop("description"), "anyOf": [as_text, span]}
    for name in ("days_off", "half_days", "extra_days"):
        made["properties"][name]["additionalProperties"] = False
    made["title"] = "Dankbar: community.yaml, version 1"
    return {"$schema": "http://json-schema.org/draft-07/schema#", **made}


def schema_text() -> str:
    """The published form of the schema: what `infra/schemas/community.v1.schema.json` holds."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


# Reading -------------------------------------------------------------------------------------


class _Unreadable(Exception):
    """Nothing can be said about the fields before this one problem is solved."""

    def __init__(self, message: str, line: int | None = None, column: int | None = None) -> None:
        super().__init__(message)
        self.problem = Problem(message, line=line, column=column)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except FileNotFoundError:
        raise _Unreadable(f"there is no such file; copy {EXAMPLE} and change it") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else None
        raise _Unreadable(f"the file cannot be read ({reason or 'wrong name'})") from None
    if len(raw) > LARGEST:
        raise _Unreadable("the file is larger than 1 MB; that is no community's configuration")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _Unreadable("the file is encoded in UTF-16; save it as UTF-8", 1, 1)
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = raw[: error.start]
        line, column = before.count(b"\n") + 1, error.start - before.rfind(b"\n")
        raise _Unreadable("this character is not UTF-8; save the file as UTF-8", line, column) from None


class _NoAliases(Composer):
    """Refuses aliases: a few lines of them grow to gigabytes, and nobody needs them here."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.parser.check_event(AliasEvent):
            raise ComposerError(None, None, "alias", self.parser.peek_event().start_mark)
        return super().compose_node(parent, index)


class _DatesAsText(SafeConstructor):
    """Plain values only, and dates as they are written: the model reads them."""


_DatesAsText.add_constructor("tag:yaml.org,2002:timestamp", SafeConstructor.construct_yaml_str)


@dataclass(frozen=True, slots=True)
class _Document:
    """What a file holds, and where: line and column (from 1) of every key and every entry of a list."""

    data: dict[Any, Any]
    places: Mapping[Steps, tuple[int, int]]
    problems: tuple[Problem, ...] = ()

    def problem(self, steps: Steps, message: str, *, missing: bool = False) -> Problem:
        """A problem at the nearest place of the way `steps` that is in the file. `missing`: the last is not there."""
        there = steps
        while there not in self.places:
            there = there[:-1]
        line, column = self.places[there]
        return Problem(message, self._path(steps if missing else there), line, column)

    def _path(self, steps: Steps) -> str:
        text = ""
        value: Any = self.data
        for step in steps:
            if isinstance(value, list):
                value = value[int(step)]
                text += f"[{_name_of(value) or step}]"
            else:
                fields = value if isinstance(value, dict) else {}
                value = next((inner for name, inner in fields.items() if str(name) == step), None)
                text += f".{step}" if text else step
        return text


def _name_of(value: object) -> str | None:
    """How people call an entry of a list."""
    names = (value.get("id"), value.get("name")) if isinstance(value, dict) else ()
    return next((name for name in names if isinstance(name, str) and 0 < len(name) <= 60), None)


def _parse(text: str) -> _Document:
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _NoAliases
    yaml.Constructor = _DatesAsText
    yaml.allow_duplicate_keys = True
    try:
        root = yaml.compose(text)
        if root is None:
            raise _Unreadable(f"the file is empty; copy {EXAMPLE} and change it", 1, 1)
        if not isinstance(root, MappingNode):
            raise _Unreadable("the file must begin with a field, such as 'brand: Spielkiste'", *_place(root))
        places: dict[Steps, tuple[int, int]] = {(): _place(root)}
        doubles = [Problem(*double) for double in _note_places(root, (), places)]
        return _Document(yaml.constructor.construct_document(root), places, tuple(doubles))
    except MarkedYAMLError as error:
        raise _syntax(error) from None
    except ReaderError as error:
        before = text[: error.position]
        column = len(before) - before.rfind("\n")
        raise _Unreadable("an invisible control character; delete it", before.count("\n") + 1, column) from None
    except RecursionError:
        raise _Unreadable("lists and fields are nested far too deeply") from None
    except (YAMLError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise _Unreadable(f"the file is no YAML that can be read ({type(error).__name__})") from None


def _place(node: Node) -> tuple[int, int]:
    return node.start_mark.line + 1, node.start_mark.column + 1


def _note_places(node: Node, steps: Steps, places: dict[Steps, tuple[int, int]]) -> Iterator[tuple[str, str, int, int]]:
    """Fills `places`; yields the fields that are there twice (message, path, line, column)."""
    if isinstance(node, SequenceNode):
        for at, entry in enumerate(node.value):
            places[*steps, str(at)] = _place(entry)
            yield from _note_places(entry, (*steps, str(at)), places)
    elif isinstance(node, MappingNode):
        for key, value in node.value:
            if not isinstance(key, ScalarNode):
                raise _Unreadable("a field's name must be a plain word", *_place(key))
            here = (*steps, key.value)
            if here in places:
                yield f"is there twice (first in line {places[here][0]}); keep one", ".".join(here), *_place(key)
            else:
                places[here] = _place(key)
                yield from _note_places(value, here, places)


_SYNTAX = {
    "found character '\\t'": "a tab; indent with spaces",
    "alias": "'*' would repeat another part of the file, which is not allowed; put text that begins with * in quotes",
    "mapping values are not allowed": "a colon does not fit here; put the text in quotes, or correct the indentation",
    "that cannot start any token": "text cannot begin with this character; put it in quotes",
    "found unexpected end of stream": "a quote is opened but never closed",
    "expected ',' or ']'": "a list in [ ] is not closed, or a comma is missing",
    "expected ',' or '}'": "a group in { } is not closed, or a comma is missing",
    "could not find expected ':'": "a colon is missing after the name of a field",
    "expected <block end>": "the indentation does not fit the lines above",
    "expected '<document start>'": "the indentation does not fit the lines above",
    "but found another document": "a second document begins here ('---'); one file is one community",
    "could not determine a constructor": "'!' would give the text a type, which is not allowed; put the text in quotes",
}


def _syntax(error: MarkedYAMLError) -> _Unreadable:
    said = str(error.problem or error.context or "this is no YAML")
    message = next((ours for theirs, ours in _SYNTAX.items() if theirs in said), said)
    unclosed = "closed" in message and error.context_mark is not None
    mark = error.context_mark if unclosed else error.problem_mark or error.context_mark
    return _Unreadable(message, *((mark.line + 1, mark.column + 1) if mark else ()))


# Saying what is wrong ------------------------------------------------------------------------

_SLUG = "only lower-case letters a to z, digits and hyphens, at most 40"
_PATTERNS = {
    **dict.fromkeys(("id", "people", "last_resort", "name", "person", "instead", "instead_of"), _SLUG),
    **dict.fromkeys(("role", "roles", "topics", "experts", "planners"), _SLUG),
    "phone": 'write it with + and the country, without spaces, like "+491713920011"',
    "email": "write it like anna@example.com",
    "country": "write the country's two capital letters, like DE",
    "state": "write the state's letters, like NW",
    "platform": "write the platform's name in lower case, like facebook",
    "to": "write the whole address, like https://alerts.example.com/anna",
    "url": "write the whole address, like https://calendar.example.com/rota.ics",
    "model": "write the model's id as Bedrock lists it, like eu.amazon.nova-lite-v1:0",
    "region": "write the region's name, like eu-central-1",
    "contact": "write an e-mail address, or the whole address of a page, like https://spielkiste.example.com/contact",
    "imprint_url": "write the whole address, like https://spielkiste.example.com/imprint",
    "reply_url": "write the whole address, like https://shop.example.com/dankbar",
}
"""What a text must look like, by the field's name."""

_LISTS = {
    "languages": "[de, en]",
    "people": "[anna, ben]",
    "days": "[saturday, sunday]",
    "ways": "[{by: sms}, {by: email, after_minutes: 5}]",
    "quiet_hours": '["22:00-07:00"]',
    "hours": '["22:00-06:00"]',
    "roles": "[workshop]",
    "topics": "[safety]",
    "experts": "[anna]",
    "planners": "[anna]",
    "words": "[Rückruf, Schadstoff]",
    **dict.fromkeys(("du", "sie", "en"), '["Hallo {{ name }}, danke! – {{ signed_by }}"]'),
    "jargon": "[Artikelnummer, Charge]",
    "internal": "[Projekt Rabe]",
    "rules": "[{number: 1, title: {de: …, en: …}, text: {de: …, en: …}}]",
    "breaks": "[abuse]",
    "hide_at_once": "[{rule: 3, confidence: 0.9}]",
    "steps": "[{who: on-call, minutes: 10}, {who: everybody}]",
    **{day.value: '["09:00-12:00"], or [] for a free day' for day in Weekday},
}
"""How a list is written, by the field's name."""


@dataclass(frozen=True, slots=True)
class _Case:
    """One error of pydantic: the way to it, the last field's name, its details and what was given."""

    steps: Steps
    field: str
    context: Mapping[str, Any]
    given: object
    said: str


def _told_once(error: ValidationError) -> Iterator[ErrorDetails]:
    """The errors, without those that call a list too short only because its entries are wrong."""
    for details in error.errors(include_url=False):
        if not (details["type"] == "too_short" and details["input"]):
            yield details


def _explained(error: ErrorDetails, document: _Document) -> Problem:
    steps = tuple(str(step) for step in error["loc"] if step != "[key]")
    field = next((step for step in reversed(steps) if not step.isdecimal()), "")
    case = _Case(steps, field, error.get("ctx", {}), error["input"], error["msg"])
    explain = _EXPLANATIONS.get(error["type"])
    return document.problem(steps, explain(case) if explain else case.said, missing=error["type"] == "missing")


def _unknown_field(case: _Case) -> str:
    return "unknown field" + _suggestion(case.field, _names_at(case.steps[:-1]))


def _unknown_choice(case: _Case) -> str:
    if case.steps[0] == "staffed_hours" or case.field == "days":
        return "unknown day" + _suggestion(case.given, [day.value for day in Weekday])
    choices = str(case.context.get("expected", "")).replace("'", "")
    return f"must be {choices}"


def _wrong_value(case: _Case) -> str:
    known = sorted(zoneinfo.available_timezones()) if case.field == "zone" else []
    return str(case.context["error"]) + _suggestion(case.given, known)


def _no_group(case: _Case) -> str:
    if case.steps[0] in ("staffed_hours", "half_days", "extra_days") and len(case.steps) == 3:
        return "this is no span of time; write it like 09:00-12:00"
    return f"must have fields of its own ({', '.join(_names_at(case.steps)[:4])}, …), indented below it"


_EXPLANATIONS: dict[str, Callable[[_Case], str]] = {
    "extra_forbidden": _unknown_field,
    "invalid_key": _unknown_field,
    "missing": lambda case: "is missing",
    "enum": _unknown_choice,
    "literal_error": _unknown_choice,
    "value_error": _wrong_value,
    "model_type": _no_group,
    "dict_type": lambda case: "must have entries of its own, indented below it",
    "tuple_type": lambda case: f"must be a list, like {_LISTS.get(case.field, 'the one in ' + EXAMPLE)}",
    "string_type": lambda case: "is empty" if case.given is None else "must be text; put it in quotes",
    "string_pattern_mismatch": lambda case: _PATTERNS.get(case.field, case.said),
    "string_too_short": lambda case: "is empty",
    "string_too_long": lambda case: f"is longer than {case.context['max_length']} characters",
    "too_short": lambda case: "needs at least one entry",
    "float_type": lambda case: "must be a number, without quotes, like 0.9",
    "float_parsing": lambda case: "must be a number, without quotes, like 0.9",
    "int_type": lambda case: "must be a whole number, without quotes",
    "greater_than": lambda case: f"must be more than {case.context['gt']}",
    "greater_than_equal": lambda case: f"must be at least {case.context['ge']}",
    "less_than_equal": lambda case: f"must be at most {case.context['le']}",
    "bool_type": lambda case: "must be true or false",
    "bool_parsing": lambda case: "must be true or false",
    "stranger": lambda case: case.said + _suggestion(case.context["who"], case.context["known"]),
}


def _suggestion(word: object, known: Sequence[str]) -> str:
    """`; did you mean monday?`, or the known words where none is close and they are few."""
    close = difflib.get_close_matches(str(word)[:60].lower().replace("-", "_"), known, n=1) if known else []
    close = close or (difflib.get_close_matches(str(word)[:60], known, n=1) if known else [])
    if close:
        return f"; did you mean {close[0]}?"
    return f"; known: {', '.join(known)}" if 0 < len(known) <= 20 else ""


def _names_at(steps: Steps) -> list[str]:
    """The names of the fields that the schema has at the end of the way `steps`."""
    whole = schema()
    part: dict[str, Any] = whole
    for step in steps:
        inner = part.get("items") if step.isdecimal() else part.get("properties", {}).get(step)
        part = inner or part.get("additionalProperties") or {}
        part = next((choice for choice in part.get("anyOf", []) if "$ref" in choice), part)
        if "$ref" in part:
            part = whole["$defs"][part["$ref"].rpartition("/")[2]]
        part = part.get("anyOf", [part])[-1] if "properties" not in part else part
    return list(part.get("properties", {}))


# What the model cannot know ------------------------------------------------------------------


def _unusable(community: Community) -> Iterator[tuple[Steps, str]]:
    """What is well-formed but cannot work."""
    if community.crisis is not None:
        yield ("crisis",), "is switched on a running stack, not in a file: `dankbar crisis on --because …`"
    yield from _unreachable(community)
    yield from _without_expert(community)
    yield from _unknown_region(community.region)
    platforms = sorted(found.name for found in pkgutil.iter_modules(dankbar.platforms.__path__) if found.ispkg)
    for at, channel in enumerate(community.channels):
        if channel.platform not in platforms:
            yield ("channels", str(at), "platform"), "unknown platform" + _suggestion(channel.platform, platforms)


def _badly_worded(community: Community) -> Iterator[tuple[Steps, str]]:
    """Own texts that do not speak plainly, with the sentence marked."""
    if community.wording == Wording():
        return
    from dankbar_cli.wording_lint import lint

    for finding in lint(community):
        if finding.serious:
            yield finding.text.steps, f"{finding.message(community.locale)} ({finding.rule}): {finding.marked()}"


def _unreachable(community: Community) -> Iterator[tuple[Steps, str]]:
    on_call = _on_call(community)
    for at, person in enumerate(community.people):
        if person.id in on_call and not (person.phone or person.email):
            yield ("people", str(at)), "is on call but has neither phone nor email, so no page arrives"
        for place, way in enumerate(person.ways):
            missing = {"sms": "phone", "email": "email"}.get(way.by)
            if missing and getattr(person, missing) is None:
                yield ("people", str(at), "ways", str(place)), f"goes by {way.by}, but {missing} is missing"
    roles = sorted({role for person in community.people for role in person.roles})
    for urgency, policy in community.on_call.policies.items():
        for at, step in enumerate(policy.steps):
            if step.role is not None and step.role not in roles:
                message = f"names '{step.role}', which is nobody's role" + _suggestion(step.role, roles)
                yield ("on_call", "policies", urgency, "steps", str(at), "role"), message


def _without_expert(community: Community) -> Iterator[tuple[Steps, str]]:
    known = [topic.name for topic in community.critical_topics]
    experts = {topic for person in community.people for topic in person.topics}
    for at, topic in enumerate(community.critical_topics):
        if not topic.experts and topic.name not in experts:
            message = f"has no expert; name one under 'experts', or put '{topic.name}' among the topics of a person"
            yield ("critical_topics", str(at)), message
    for at, person in enumerate(community.people):
        for place, name in enumerate(person.topics):
            if name not in known:
                message = f"names '{name}', which is no critical topic" + _suggestion(name, known)
                yield ("people", str(at), "topics", str(place)), message


def _on_call(community: Community) -> set[str]:
    """Everybody who may be paged."""
    planned = community.on_call
    turns = {who for rotation in planned.rotations for who in rotation.people}
    turns.update(who for swap in planned.swaps for who in swap.people)
    entered = {shift.person for shift in planned.shifts} | {override.person for override in planned.overrides}
    instead = {absence.instead for absence in community.absences if absence.instead}
    return {*turns, *entered, *instead, planned.last_resort}


def _unknown_region(region: Region) -> Iterator[tuple[Steps, str]]:
    import holidays

    try:
        calendar = holidays.country_holidays(region.country)
    except NotImplementedError:
        known = sorted(holidays.list_supported_countries(include_aliases=False))
        message = f"no calendar of public holidays is known for '{region.country}'"
        yield ("region", "country"), message + _suggestion(region.country, known)
        return
    states = sorted(calendar.subdivisions)
    if region.state is not None and region.state not in states:
        known_states = f"known: {', '.join(states)}" if states else "leave the line out"
        yield ("region", "state"), f"'{region.state}' has no calendar of its own in {region.country}; {known_states}"


def _calendar_language(community: Community) -> str | None:
    """The calendar's code for the community's locale (`en_US` for `en`); None: the calendar does not have it."""
    import holidays

    known = holidays.country_holidays(community.region.country).supported_languages
    return next((code for code in known if code.partition("_")[0] == community.locale), None)
