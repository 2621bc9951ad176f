"""The community's file: every mistake is named with its place and a way out; holidays are compiled in."""

import codecs
import contextlib
import json
import random
import re
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft7Validator
from ruamel.yaml import YAML

from dankbar.domain.roster import line, staffed, who
from dankbar.errors import ConfigurationError
from dankbar.model.community import Community
from dankbar_cli.community_file import (
    CommunityFileError,
    compile_community,
    load,
    schema,
    schema_text,
)

INFRA = Path(__file__).parents[3] / "infra"
EXAMPLE = INFRA / "community.example.yaml"
TODAY = date(2026, 11, 25)

GOOD = """\
brand: Spielkiste
region: {country: DE, state: NW}
staffed_hours:
  monday: ["09:00-12:00", "13:00-18:00"]
people:
  - id: anna
    name: Anna Schäfer
    first_name: Anna
    phone: "+491713920011"
on_call:
  rotations:
    - name: Alle
      people: [anna]
      starts: 2026-01-05
  last_resort: anna
channels:
  - name: spielkiste
    platform: facebook
    account_id: "1234567890321"
"""


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "community.yaml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def complaints(folder: Path, content: str | bytes) -> list[str]:
    """What is said about a file, a line each, without the folder."""
    with pytest.raises(CommunityFileError) as caught:
        load(written(folder, content))
    return str(caught.value).replace(f"{folder}/", "").splitlines()


def changed(old: str, new: str) -> str:
    assert old in GOOD
    return GOOD.replace(old, new, 1)


# The example ---------------------------------------------------------------------------------


def test_the_example_loads_and_compiles() -> None:
    community = compile_community(load(EXAMPLE), TODAY)
    assert community.brand == "Spielkiste"
    assert [p.id for p in community.people] == ["anna", "ben", "cigdem", "jonas", "marie", "tom"]
    assert [(c.name, c.platform, c.shadow) for c in community.channels] == [
        ("spielkiste-facebook", "facebook", False),
        ("spielkiste-x", "x", False),
        ("spielkiste-shop", "standard_webhooks", False),
    ]
    assert community.days_off[date(2026, 12, 24)] == "Heiligabend"
    assert community.days_off[date(2027, 5, 27)] == "Fronleichnam"


def test_the_examples_people_have_numbers_that_nobody_has_and_addresses_that_nobody_reads() -> None:
    fictional = re.compile(r"\+49(17139200\d\d|15228817386)")  # Bundesnetzagentur, Mitteilung 148/2021
    for person in load(EXAMPLE).people:
        assert fictional.fullmatch(person.phone or "")
        assert (person.email or "").endswith("@example.com")


def test_the_example_says_who_is_on_duty() -> None:
    community = compile_community(load(EXAMPLE), TODAY)
    berlin = ZoneInfo("Europe/Berlin")
    tuesday = datetime(2026, 11, 24, 12, tzinfo=berlin)
    christmas_eve = datetime(2026, 12, 24, 22, 15, tzinfo=berlin)
    assert who(community, tuesday).person.first_name == "Anna"
    assert not staffed(community, christmas_eve)
    assert [p.id for p in line(community, christmas_eve)] == ["jonas", "anna", "ben", "cigdem", "tom", "marie"]


def test_the_example_begins_with_its_schema_and_fits_it() -> None:
    first = EXAMPLE.read_text().splitlines()[0]
    named = first.removeprefix("# yaml-language-server: $schema=")
    document = YAML(typ="safe", pure=True).load(EXAMPLE)
    document["days_off"] = {str(day): why for day, why in document["days_off"].items()}
    for rotation in document["on_call"]["rotations"]:
        rotation["starts"] = str(rotation["starts"])
    for absence in document["absences"]:
        absence |= {field: str(absence[field]) for field in ("from", "to")}
    assert list(Draft7Validator(json.loads((INFRA / named).read_text())).iter_errors(document)) == []


# The schema ----------------------------------------------------------------------------------


def test_the_published_schema_is_the_models() -> None:
    published = (INFRA / "schemas" / "community.v1.schema.json").read_text()
    assert published == schema_text(), (
        "the model has changed: write dankbar_cli.community_file.schema_text() to the file, and raise the version "
        "if files that were right are wrong now"
    )


def test_the_schema_is_one_and_explains_the_fields() -> None:
    made = schema()
    Draft7Validator.check_schema(made)
    assert made["$defs"]["Person"]["properties"]["first_name"]["description"] == "Signs the answers."


@pytest.mark.parametrize(
    ("steps", "value"),
    [
        (("staffed_hours", "mondy"), []),
        (("staffed_hours", "monday"), ["9 to 5"]),
        (("days_off",), {"24.12.2026": "Heiligabend"}),
        (("zoone",), "Europe/Berlin"),
        (("region", "country"), "Germany"),
    ],
)
def test_the_schema_finds_what_the_model_refuses(steps: tuple[str, ...], value: object) -> None:
    document = YAML(typ="safe", pure=True).load(GOOD.replace("2026-01-05", '"2026-01-05"'))
    assert not list(Draft7Validator(schema()).iter_errors(document))
    part = document
    for step in steps[:-1]:
        part = part[step]
    part[steps[-1]] = value
    assert list(Draft7Validator(schema()).iter_errors(document))


# Fields --------------------------------------------------------------------------------------


def test_a_good_file_loads_without_its_holidays(tmp_path: Path) -> None:
    community = load(written(tmp_path, GOOD))
    assert isinstance(community, Community)
    assert community.days_off == {}


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("monday:", "mondy:", "4: staffed_hours.mondy: unknown day; did you mean monday?"),
        ("brand:", "brnad:", "1: brnad: unknown field; did you mean brand?"),
        ("staffed_hours:", "staffed-hours:", "3: staffed-hours: unknown field; did you mean staffed_hours?"),
        ("first_name:", "firstname:", "8: people[anna].firstname: unknown field; did you mean first_name?"),
        ("    first_name: Anna\n", "", "6: people[anna].first_name: is missing"),
        ("brand: Spielkiste\n", "", "1: brand: is missing"),
        (
            '"+491713920011"',
            "0171 39200 11",
            '9: people[anna].phone: write it with + and the country, without spaces, like "+491713920011"',
        ),
        ('"+491713920011"', "+491713920011", "9: people[anna].phone: must be text; put it in quotes"),
        ('"1234567890321"', "1234567890321", "19: channels[spielkiste].account_id: must be text; put it in quotes"),
        (
            "id: anna",
            "id: Anna S",
            "6: people[Anna S].id: only lower-case letters a to z, digits and hyphens, at most 40",
        ),
        ("people: [anna]", "people: [ana]", "13: on_call.rotations[Alle].people[0]: names 'ana', who is not among "),
        ("last_resort: anna", "last_resort: marie", "15: on_call.last_resort: names 'marie', who is not among people"),
        ("people: [anna]", "people: []", "13: on_call.rotations[Alle].people: needs at least one entry"),
        ("people: [anna]", "people: anna", "13: on_call.rotations[Alle].people: must be a list, like [anna, ben]"),
        ("2026-01-05", "05.01.2026", "14: on_call.rotations[Alle].starts: this is no date; write it like 2026-12-24"),
        ("2026-01-05", "20260105", "14: on_call.rotations[Alle].starts: this is no date; write it like 2026-12-24"),
        ("2026-01-05", "2026-02-29", "14: on_call.rotations[Alle].starts: 2026-02-29 is not in the calendar"),
        ("09:00-12:00", "9-12", "4: staffed_hours.monday[0]: this is no span of time; write it like 09:00-12:00"),
        ("09:00-12:00", "09:00-25:00", "4: staffed_hours.monday[0]: this is no span of time; write it like 09:00-12"),
        ("09:00-12:00", "22:00-06:00", "4: staffed_hours.monday[0]: the span must end after it starts; one past midn"),
        ("09:00-12:00", "09:00-14:00", "4: staffed_hours.monday: the spans overlap at 13:00"),
        ('["09:00-12:00", "13:00-18:00"]', "09:00-12:00", '4: staffed_hours.monday: must be a list, like ["09:00'),
        ('["09:00-12:00", "13:00-18:00"]', "[9]", "4: staffed_hours.monday[0]: this is no span of time; write it li"),
        ("brand:", "zone: Europe/Berln\nbrand:", "1: zone: 'Europe/Berln' is no time zone; write it like Europe/Ber"),
        ("brand:", "locale: fr\nbrand:", "1: locale: must be de or en"),
        ("platform: facebook", "platform: facebok", "18: channels[spielkiste].platform: unknown platform; did you m"),
        ("platform: facebook", "platform: Facebook", "18: channels[spielkiste].platform: write the platform's name "),
        ("country: DE", "country: ZZ", "2: region.country: no calendar of public holidays is known for 'ZZ'"),
        ("country: DE", "country: Germany", "2: region.country: write the country's two capital letters, like DE"),
        ("state: NW", "state: NX", "2: region.state: 'NX' has no calendar of its own in DE; known: Augsburg, BB,"),
        ('    phone: "+491713920011"\n', "", "6: people[anna]: is on call but has neither phone nor email"),
        (
            "channels:",
            "absences:\n  - {person: ana, from: 2026-12-01, to: 2026-12-02}\nchannels:",
            "17: absences[0].person: names 'ana', who is not among people; did you mean anna?",
        ),
        (
            "channels:",
            "absences:\n  - {person: anna, from: 2026-12-02, to: 2026-12-01}\nchannels:",
            "17: absences[0]: must end after it starts",
        ),
        (
            "channels:",
            "absences:\n  - {person: anna, from: 1.12.2026, to: 2026-12-01}\nchannels:",
            "17: absences[0].from: this is no moment; write it like 2026-12-24 or 2026-12-24T14:00",
        ),
        (
            "channels:",
            "absences:\n  - {person: anna, frm: 2026-12-01, to: 2026-12-01}\nchannels:",
            "17: absences[0].frm: unknown field; did you mean from?",
        ),
        (
            "channels:",
            "absences:\n  - {person: anna, from: 2026-12-01, to: 2026-12-01, because: ill}\nchannels:",
            "17: absences[0].because: must be holiday, sick or other",
        ),
        (
            "on_call:\n",
            "on_call:\n  overrides: [{person: anna, from: 2026-12-01, to: 2026-12-01, made_at: 2026-11-01T10:00}]\n",
            "11: on_call.overrides[0].made_at: must say its zone; write it like 2026-12-24T14:00Z",
        ),
        (
            "on_call:\n",
            "on_call:\n  policies: {urgnt: {steps: [{who: everybody}]}}\n",
            "11: on_call.policies.urgnt: must be low, normal, high or urgent",
        ),
        (
            "on_call:\n",
            "on_call:\n  policies: {urgent: {steps: [{role: suport}]}}\n",
            "11: on_call.policies.urgent.steps[0].role: names 'suport', which is nobody's role",
        ),
        (
            "on_call:\n",
            "on_call:\n  policies: {urgent: {steps: [{minutes: 5}]}}\n",
            "11: on_call.policies.urgent.steps[0]: needs exactly one of 'who', 'person' and 'role'",
        ),
        (
            "on_call:\n",
            "critical_topics: [{name: rueckruf, words: [Rückruf]}]\non_call:\n",
            "10: critical_topics[rueckruf]: has no expert; name one under 'experts', or put 'rueckruf' among",
        ),
        (
            "on_call:\n",
            "critical_topics: [{name: rueckruf, experts: [anna]}]\non_call:\n",
            "10: critical_topics[rueckruf].words: is missing",
        ),
        (
            "    first_name: Anna\n",
            "    first_name: Anna\n    topics: [rueckruff]\n",
            "9: people[anna].topics[0]: names 'rueckruff', which is no critical topic",
        ),
        (
            "on_call:\n",
            "on_call:\n  calendars: [{name: Plan, url: 'http://x.example'}]\n",
            "11: on_call.calendars[Plan].url: write the whole address, like https://calendar.example.com/rota.ics",
        ),
        (
            "    first_name: Anna\n",
            "    first_name: Anna\n    ways: [{by: email}]\n",
            "9: people[anna].ways[0]: goes by email, but email is missing",
        ),
        (
            "    first_name: Anna\n",
            "    first_name: Anna\n    quiet_hours: [night]\n",
            "9: people[anna].quiet_hours[0]: this is no span of time; write it like 09:00-12:00",
        ),
        (
            "channels:",
            "half_days: {24.12.: ['09:00-12:00']}\nchannels:",
            "16: half_days.24.12.: this is no day; write it like 12-24 (every year) or 2026-12-24",
        ),
        ("on_call:\n", "on_call:\n  storm_minutes: 0\n", "11: on_call.storm_minutes: must be at least 1"),
        ("on_call:\n", "on_call:\n  storm_minutes: '9'\n", "11: on_call.storm_minutes: must be a whole number, with"),
        ("on_call:\n", "on_call:\n  storm_minutes: yes\n", "11: on_call.storm_minutes: must be a whole number, with"),
        ("brand: Spielkiste", "brand: ''", "1: brand: is empty"),
        ("brand: Spielkiste", "brand:", "1: brand: is empty"),
        ("brand: Spielkiste", f"brand: {'x' * 81}", "1: brand: is longer than 80 characters"),
        ("channels:", "days_off: {2026-13-01: x}\nchannels:", "16: days_off.2026-13-01: 2026-13-01 is not in the cal"),
        ("channels:", "channels:\n  - facebook", "17: channels[0]: must have fields of its own (name, platform, acc"),
        (
            "people:\n",
            "people:\n  - {id: anna, name: A, first_name: A, email: a@example.com}\n",
            "7: people[anna].id: '",
        ),
        (
            "channels:",
            "second_opinion: {by: comprehend}\nchannels:",
            "16: second_opinion: what people wrote is handed to another service for this; switch it on knowingly",
        ),
        (
            "channels:",
            "second_opinion: {by: comprehend, most_per_dy: 3}\nchannels:",
            "16: second_opinion.most_per_dy: unknown field; did you mean most_per_day?",
        ),
        (
            "channels:",
            "second_opinion: {by: comprehend, most_dollars_per_day: 0}\nchannels:",
            "16: second_opinion.most_dollars_per_day: must be more than 0",
        ),
        ("region:", "brand: Kiste\nregion:", "2: brand: is there twice (first in line 1); keep one"),
        (
            "    name: Anna Schäfer\n",
            "    name: A\n    name: B\n",
            "8: people.0.name: is there twice (first in line 7)",
        ),
    ],
)
def test_a_mistake_is_named_with_its_line_its_field_and_a_way_out(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    said = complaints(tmp_path, changed(old, new))
    assert any(each.startswith(f"community.yaml:{complaint}") for each in said), said


def test_a_mistake_is_told_once(tmp_path: Path) -> None:
    assert complaints(tmp_path, changed("last_resort: anna", "last_resort: ana")) == [
        "community.yaml:15: on_call.last_resort: names 'ana', who is not among people; did you mean anna?"
    ]
    assert complaints(tmp_path, changed("id: anna", "id: Anna")) == [
        "community.yaml:6: people[Anna].id: only lower-case letters a to z, digits and hyphens, at most 40"
    ]


def test_all_mistakes_are_told_at_once_in_the_files_order(tmp_path: Path) -> None:
    content = GOOD.replace("monday", "mondy").replace("brand", "brnad").replace("first_name", "name2")
    content = content.replace("country: DE", "country: de")
    lines = [int(each.split(":")[1]) for each in complaints(tmp_path, content)]
    assert lines == sorted(lines)
    assert {1, 2, 4, 6, 8} <= set(lines)


def test_problems_can_be_read_one_by_one(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as caught:
        load(written(tmp_path, changed("monday", "mondy")))
    assert isinstance(caught.value, CommunityFileError)
    (problem,) = caught.value.problems
    assert (problem.line, problem.column, problem.path) == (4, 3, "staffed_hours.mondy")


def test_a_phone_number_is_never_repeated(tmp_path: Path) -> None:
    assert "0171" not in "\n".join(complaints(tmp_path, changed("+491713920011", "0171-39200-11")))


# The file itself -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        ("", "1:1: the file is empty; copy infra/community.example.yaml and change it"),
        ("# nothing yet\n", "1:1: the file is empty; copy infra/community.example.yaml and change it"),
        ("Spielkiste\n", "1:1: the file must begin with a field, such as 'brand: Spielkiste'"),
        ("- brand: x\n", "1:1: the file must begin with a field, such as 'brand: Spielkiste'"),
        ("region:\n\tcountry: DE\n", "2:1: a tab; indent with spaces"),
        ("a: b: c\n", "1:5: a colon does not fit here; put the text in quotes, or correct the indentation"),
        ("a: @x\n", "1:4: text cannot begin with this character; put it in quotes"),
        ("a: 1\nb: 'x\nc: 2\n", "2:4: a quote is opened but never closed"),
        ("a: 1\nb: [1, 2\nc: 3\n", "2:4: a list in [ ] is not closed, or a comma is missing"),
        ("  a: 1\n b: 2\n", "2:2: the indentation does not fit the lines above"),
        ("- a\nb: 1\n", "2:1: the indentation does not fit the lines above"),
        ("a: 1\n---\nb: 2\n", "2:1: a second document begins here ('---'); one file is one community"),
        ("a: &x 1\nb: *x\n", "2:4: '*' would repeat another part of the file, which is not allowed;"),
        ("a: !!python/name:os.system x\n", "1:4: '!' would give the text a type, which is not allowed;"),
        ("a: !secret x\n", "1:4: '!' would give the text a type, which is not allowed;"),
        ("? [a, b]\n: c\n", "1:3: a field's name must be a plain word"),
        ("a: 1\nb: x\x01y\n", "2:5: an invisible control character; delete it"),
        ("[" * 5000, " lists and fields are nested far too deeply"),
        ("a: " + "9" * 5000, " the file is no YAML that can be read (ValueError)"),
        (b"brand: Spielkiste\nname: B\xf6hm\n", "2:8: this character is not UTF-8; save the file as UTF-8"),
        (codecs.BOM_UTF16_LE + "brand: x".encode("utf-16-le"), "1:1: the file is encoded in UTF-16; save it as UTF-8"),
        (b"#" * 1_000_001, " the file is larger than 1 MB; that is no community's configuration"),
    ],
)
def test_a_file_that_cannot_be_read_says_where_and_why(tmp_path: Path, content: str | bytes, complaint: str) -> None:
    (said,) = complaints(tmp_path, content)
    assert said.startswith(f"community.yaml:{complaint}"), said


def test_an_alias_bomb_does_not_go_off(tmp_path: Path) -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    bomb += "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 12))
    (said,) = complaints(tmp_path, bomb)
    assert said.startswith("community.yaml:2:10: '*' would repeat another part of the file")


def test_a_missing_file_or_a_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommunityFileError, match=r"none\.yaml: there is no such file; copy infra/"):
        load(tmp_path / "none.yaml")
    with pytest.raises(CommunityFileError, match="the file cannot be read"):
        load(tmp_path)


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    assert load(written(tmp_path, codecs.BOM_UTF8 + GOOD.encode())).brand == "Spielkiste"


def test_whatever_stands_in_the_file_nothing_but_its_own_error_is_raised(tmp_path: Path) -> None:
    chance = random.Random(20261125)
    pieces = [
        "",
        "\t",
        "'",
        '"',
        "[",
        "{",
        "*",
        "&a ",
        "!",
        "%",
        "- ",
        ": ",
        "\n",
        "~",
        "\x00",
        "é",
        "999",
        "<<: ",
        "|",
    ]
    for _ in range(150):
        content = GOOD
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(content))
            content = content[:at] + chance.choice(pieces) + content[at + chance.randint(0, 12) :]
        with contextlib.suppress(CommunityFileError):
            assert isinstance(load(written(tmp_path, content)), Community)


# Compiling -----------------------------------------------------------------------------------


def test_public_holidays_are_those_of_the_state_from_last_year_to_two_years_ahead(tmp_path: Path) -> None:
    compiled = compile_community(load(written(tmp_path, GOOD)), TODAY)
    assert compiled.days_off[date(2026, 6, 4)] == "Fronleichnam"
    assert (min(compiled.days_off), max(compiled.days_off)) == (date(2025, 1, 1), date(2028, 12, 26))
    assert list(compiled.days_off) == sorted(compiled.days_off)
    berlin = compile_community(load(written(tmp_path, changed("state: NW", "state: BE"))), TODAY)
    assert date(2026, 6, 4) not in berlin.days_off
    assert date(2026, 3, 8) in berlin.days_off
    country = compile_community(load(written(tmp_path, changed(", state: NW", ""))), TODAY)
    assert date(2026, 6, 4) not in country.days_off
    assert date(2026, 10, 3) in country.days_off


def test_the_operators_days_off_win(tmp_path: Path) -> None:
    own = "days_off: {2026-12-25: Wir feiern, 2026-12-24: Heiligabend}\nchannels:"
    compiled = compile_community(load(written(tmp_path, changed("channels:", own))), TODAY)
    assert compiled.days_off[date(2026, 12, 25)] == "Wir feiern"
    assert compiled.days_off[date(2026, 12, 24)] == "Heiligabend"
    assert compiled.days_off[date(2026, 12, 26)] == "Zweiter Weihnachtstag"


@pytest.mark.parametrize(
    ("locale", "region", "day", "name"),
    [
        ("de", "{country: DE, state: NW}", date(2026, 10, 3), "Tag der Deutschen Einheit"),
        ("en", "{country: DE, state: NW}", date(2026, 10, 3), "German Unity Day"),
        ("de", "{country: FR}", date(2026, 7, 14), "Fête nationale"),
        ("de", "{country: DE, state: Augsburg}", date(2026, 8, 8), "Augsburger Hohes Friedensfest"),
    ],
)
def test_holidays_are_named_in_the_teams_language_if_the_calendar_knows_it(
    tmp_path: Path, locale: str, region: str, day: date, name: str
) -> None:
    content = f"locale: {locale}\n" + changed("{country: DE, state: NW}", region)
    assert compile_community(load(written(tmp_path, content)), TODAY).days_off[day] == name


def test_compiling_twice_changes_nothing_and_survives_the_table(tmp_path: Path) -> None:
    once = compile_community(load(written(tmp_path, GOOD)), TODAY)
    assert compile_community(once, TODAY) == once
    assert Community.model_validate_json(once.model_dump_json()) == once


@pytest.mark.parametrize(
    ("region", "complaint"),
    [
        ({"country": "ZZ"}, "region.country: no calendar of public holidays is known for 'ZZ'"),
        ({"country": "DE", "state": "XX"}, "region.state: 'XX' has no calendar of its own in DE; known: Augsburg, BB"),
    ],
)
def test_a_region_without_calendar_is_refused_when_compiling(
    tmp_path: Path, region: dict[str, str], complaint: str
) -> None:
    known = load(written(tmp_path, GOOD))
    unknown = Community.model_validate(known.model_dump() | {"region": region})
    with pytest.raises(CommunityFileError, match=re.escape(complaint)):
        compile_community(unknown, datetime.now(UTC).date())
