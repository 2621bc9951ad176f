"""`dankbar simulate` as its user has it: files that are read, what is wrong with them, what is shown."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from typer.testing import CliRunner

from dankbar.errors import ConfigurationError
from dankbar.model.decision import Urgency
from dankbar_cli.community_file import load
from dankbar_cli.main import app
from dankbar_cli.simulate_events import read_absences, read_assumptions, read_messages
from tests.unit.spielkiste import community, local

INFRA = Path(__file__).parents[3] / "infra"
EXAMPLE = INFRA / "community.example.yaml"
HERE = community()
PERIOD = ("--config", str(EXAMPLE), "--from", "2026-12-01", "--to", "2027-02-28")


def run(*arguments: str) -> str:
    ended = CliRunner().invoke(app, ["simulate", *PERIOD, *arguments])
    assert ended.exception is None, ended.exception
    return ended.stdout


def figures(*arguments: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("--json", *arguments))
    return found


def refused(*arguments: str) -> str:
    ended = CliRunner().invoke(app, ["simulate", *PERIOD, *arguments])
    assert isinstance(ended.exception, ConfigurationError), ended.exception
    return str(ended.exception)


@pytest.fixture
def written(tmp_path: Path) -> Any:
    def write(name: str, text: str) -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write


# Messages ------------------------------------------------------------------------------------


def test_a_csv_is_read_with_local_times_and_offsets_in_the_order_of_time(written: Any) -> None:
    text = "at,channel,urgency,incident\n2026-12-24T18:30,facebook,urgent,fire\n2026-12-24 10:00+00:00,x,Low,\n"
    first, second = read_messages(written("events.csv", text), HERE)
    assert (first.at, first.urgency, first.incident) == (local("2026-12-24T11:00"), Urgency.LOW, None)
    assert (second.at, second.urgency, second.incident) == (local("2026-12-24T18:30"), Urgency.URGENT, "fire")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("excel.csv", '\ufeffat;channel;text\r\n2026-12-24T18:30;facebook;"Mein Kind, es hat; sich\nverletzt"\r\n'),
        (
            "events.jsonl",
            '{"at": "2026-12-24T18:30", "channel": "facebook", "text": "Mein Kind, es hat; sich\\nverletzt"}',
        ),
    ],
)
def test_texts_of_excel_and_of_json_lines_are_read_whole(written: Any, name: str, text: str) -> None:
    (message,) = read_messages(written(name, text), HERE)
    assert message.text is not None
    assert " ".join(message.text.split()) == "Mein Kind, es hat; sich verletzt"


def test_a_line_more_in_the_file_changes_no_other_messages_luck(written: Any) -> None:
    head, lines = "at,channel,urgency\n", ["2026-12-24T18:30,facebook,urgent\n", "2026-12-25T18:30,x,low\n"]
    (second,) = read_messages(written("one.csv", head + lines[1]), HERE)
    assert read_messages(written("two.csv", head + "".join(lines)), HERE)[1].key == second.key


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("at,chanel,urgency\n", "events.csv:1: chanel: unknown column; did you mean channel?"),
        ("at,urgency\n", "events.csv:1: channel: the column is missing in the first line"),
        ("", "events.csv:1: at: the column is missing in the first line"),
        (
            "at,channel,urgency\n2026-12-24T18:30,facebook,low\n24.12.2026,facebook,low\n",
            "events.csv:3: at: '24.12.2026' is no time; write it like 2026-12-24T18:30 or 2026-12-24T18:30+01:00",
        ),
        ("at,channel,urgency\n2026-12-24,facebook,low\n", "events.csv:2: at: '2026-12-24' is no time"),
        (
            "at,channel,urgency\n9999-12-31T23:59-23:00,facebook,low\n",
            "events.csv:2: at: '9999-12-31T23:59-23:00' is no time",
        ),
        (
            "at,channel,urgency\n2026-12-24T18:30,facebok,low\n",
            "channel: 'facebok' is no channel of the configuration; did you mean facebook?",
        ),
        (
            "at,channel,urgency\n2026-12-24T18:30,,low\n",
            "events.csv:2: channel: '' is no channel of the configuration; known: ",
        ),
        ("at,channel,urgency\n2026-12-24T18:30,x,urgnt\n", "urgency: 'urgnt' is no urgency; did you mean urgent?"),
        (
            "at,channel,urgency\n2026-12-24T18:30,x,\n",
            "events.csv:2: urgency: is missing, and so is text; known: low, normal",
        ),
        ("at,channel,urgency,topic\n2026-12-24T18:30,x,low,recal\n", "topic: 'recal' is no critical topic"),
        ("at,channel,text\n2026-12-24T18:30,x,a, b\n", "events.csv:2: has 4 values for 3 columns"),
        (
            'at,channel,text\n2026-12-24T18:30,x,"a\nb"\n2026-12-24T18:30,y,"c"\n',
            "events.csv:4: channel: 'y' is no channel",
        ),
    ],
)
def test_what_is_wrong_in_a_csv_is_told_with_line_and_field(written: Any, text: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_messages(written("events.csv", text), HERE)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('\n{"at": 1}', "events.jsonl:2: at: must be text"),
        ("[1]", "events.jsonl:1: this line is no JSON object"),
        ("{", "events.jsonl:1: this line is no JSON object; write it like"),
        ("[" * 100_000, "events.jsonl:1: this line is no JSON object"),
        ('{"when": "x"}', "events.jsonl:1: when: unknown field; known: at, channel"),
    ],
)
def test_what_is_wrong_in_json_lines_is_told_with_line_and_field(written: Any, text: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_messages(written("events.jsonl", text), HERE)
    assert said in str(caught.value)


def test_of_many_mistakes_the_first_twenty_are_told(written: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_messages(written("events.csv", "at,channel,urgency\n" + "x,x,x\n" * 50), HERE)
    lines = str(caught.value).splitlines()
    assert (len(lines), lines[-1]) == (21, "… and 30 more")


def test_what_is_wrong_is_shown_without_control_characters_and_cut(written: Any) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_messages(written("events.csv", f"at,channel,urgency\n\x1b[31m{'9' * 500},x,low\n"), HERE)
    assert "\x1b" not in str(caught.value)
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize("content", [b"at,channel\xff\n", b"\xff\xfea\x00"])
def test_a_file_that_is_not_utf_8_is_refused_with_its_line(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "events.csv"
    path.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"events\.csv:1: this is not UTF-8"):
        read_messages(path, HERE)


# Absences and assumptions --------------------------------------------------------------------


def test_absences_are_read_and_what_is_wrong_with_them_is_told(written: Any) -> None:
    good = "person,from,to,because,instead\nben,2026-12-01,2026-12-05,sick,anna\ntom,2026-12-24T12:00,2026-12-26,,\n"
    first, second = read_absences(written("away.csv", good), HERE)
    assert (first.person, first.because, first.instead, second.because) == ("ben", "sick", "anna", "other")
    wrong = "person,from,to,because,instead\nbenn,2026-12-01,2026-12-05,ill,nobody\nben,2026-12-05,2026-12-01,,\n"
    with pytest.raises(ConfigurationError) as caught:
        read_absences(written("away.csv", wrong), HERE)
    said = str(caught.value)
    assert "away.csv:2: person: is nobody among people; did you mean ben?" in said
    assert "away.csv:2: instead: is nobody among people" in said
    assert "away.csv:2: because: must be holiday, sick or other" in said
    assert "away.csv:3: must end after it starts" in said


def test_the_example_of_assumptions_says_what_is_assumed_without_it() -> None:
    from dankbar_cli.simulate import Assumptions

    assert read_assumptions(INFRA / "simulation.example.yaml") == Assumptions()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("seed: 1\nspred: 2\n", "a.yaml:2: spred: unknown field; did you mean spread?"),
        ("acknowledges:\n  day: 2\n", "a.yaml:2: acknowledges.day: must be at most 1"),
        (
            "people:\n  ben:\n    acknowledges: {nigt: 1}\n",
            "a.yaml:3: people.ben.acknowledges.nigt: unknown field; did you mean night?",
        ),
        ("- 1\n", "a.yaml: must have fields of its own"),
        ("a: [\n", "a.yaml:2: this is no YAML"),
        ("a: 1\na: 2\n", "a.yaml:2: this is no YAML"),
    ],
)
def test_what_is_wrong_in_the_assumptions_is_told(written: Any, text: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        read_assumptions(written("a.yaml", text))
    assert said in str(caught.value)


def test_assumptions_about_a_stranger_are_refused(written: Any) -> None:
    path = written("a.yaml", "people:\n  karl: {}\n")
    assert "people.karl: is nobody of the team; known: anna, ben" in refused("--assumptions", str(path))


# The command ---------------------------------------------------------------------------------


def test_a_winter_is_played_and_told_in_the_communitys_language() -> None:
    said = run("--events", "typical:500", "--sick-days", "12")
    assert "Spielkiste: 01.12.2026 bis 28.02.2027, 500 Meldungen" in said
    assert all(person.first_name in said for person in load(EXAMPLE).people)
    assert "Startzahl 1" in said


def test_the_table_of_people_fits_eighty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dankbar_cli.show.OUT.width", 80, raising=False)
    lines = run("--events", "typical:500").splitlines()
    assert not any("…" in line for line in lines)


def test_json_holds_every_figure_the_assumptions_and_the_seed() -> None:
    found = figures("--events", "typical:500", "--seed", "5")
    assert found["messages"] == 500
    assert found["assumptions"]["seed"] == 5
    assert [each["person"] for each in found["people"]] == [person.id for person in load(EXAMPLE).people]
    assert [each["urgency"] for each in found["answers"]] == ["urgent", "high", "normal", "low"]
    assert found["people"][0].keys() >= {"hours", "nights", "pages", "nights_woken", "worst_week", "missed"}


def test_a_file_of_messages_is_played(written: Any) -> None:
    path = written(
        "e.csv", "at,channel,urgency\n2026-12-24T20:00,spielkiste-x,urgent\n2027-05-01T00:00,spielkiste-x,low\n"
    )
    found = figures("--events", str(path))
    assert (found["messages"], found["pages"]) == (1, 1)
    assert "Nicht gezählt, weil außerhalb des Zeitraums: 1." in run("--events", str(path))


def test_absences_of_a_file_count(written: Any) -> None:
    everybody = "".join(
        f"{each.id},2026-12-01,2027-02-28,sick,\n" for each in load(EXAMPLE).people if each.id != "marie"
    )
    path = written("away.csv", "person,from,to,because,instead\n" + everybody)
    found = figures("--events", "typical:300", "--absences", str(path))
    assert found["gaps"]["count"] > 50
    hours = {each["person"]: each["hours"] for each in found["people"]}
    assert hours["marie"] == max(hours.values())


def test_two_configurations_are_compared_with_the_same_messages_and_luck(tmp_path: Path) -> None:
    same = figures("--events", "typical:500", "--compare", str(EXAMPLE))
    assert {**same["compared_with"]} == {name: same[name] for name in same["compared_with"]}
    other = tmp_path / "other.yaml"
    other.write_text(EXAMPLE.read_text().replace("people: [jonas, cigdem, ben, tom]", "people: [anna]"))
    changed = figures("--events", "typical:500", "--compare", str(other))
    assert changed["compared_with"]["messages"] == changed["messages"]
    assert changed["compared_with"]["people"] != changed["people"]
    said = run("--events", "typical:500", "--compare", str(other))
    assert f"B: {other}" in said.replace("\n", "")
    assert " → " in said


def test_a_configuration_without_a_channel_is_compared_unless_its_texts_have_to_be_understood(written: Any) -> None:
    other = written("other.yaml", EXAMPLE.read_text().replace("name: spielkiste-x", "name: elsewhere"))
    lines = "at,channel,{}\n2026-12-24T20:00,spielkiste-x,{}\n2026-12-24T20:01,spielkiste-facebook,{}\n"
    urgent = written("urgent.csv", lines.format("urgency", "urgent", "urgent"))
    found = figures("--events", str(urgent), "--compare", str(other))
    assert (found["pages"], found["compared_with"]["pages"]) == (2, 2)
    texts = written("texts.csv", lines.format("text", "Hallo", "Hallo"))
    said = refused("--events", str(texts), "--compare", str(other))
    assert f"{other}: 'spielkiste-x' is no channel of the configuration" in said


def test_somebody_who_is_in_the_other_configuration_only_falls_ill_too(tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(EXAMPLE.read_text().replace("anna", "alma"))
    common = ("--events", "typical:300", "--sick-days", "12")
    compared = figures(*common, "--compare", str(other))["compared_with"]
    alone = figures(*common, "--config", str(other))
    assert compared["people"] == alone["people"]


def test_the_picture_has_everybodys_nights(tmp_path: Path) -> None:
    path = tmp_path / "nights.svg"
    run("--events", "typical:300", "--svg", str(path))
    drawn = ET.fromstring(path.read_text(encoding="utf-8"))
    texts = [each.text for each in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert {person.first_name for person in load(EXAMPLE).people} <= set(texts)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--events", "typical:many"), "write a number from 1 to 200000 after typical:"),
        (("--events", "typical:0"), "write a number from 1"),
        (("--events", "typical"), "write a number from 1"),
        (("--events", "nowhere.csv"), "nowhere.csv: the file cannot be read (No such file or directory)"),
        (("--to", "2026-11-30"), "--to must be from 2026-12-01 to"),
        (("--to", "2030-01-01"), "--to must be from 2026-12-01 to"),
        (("--from", "9999-12-31"), "--from must be in the years 2000 to 2199"),
        (("--svg", "/nowhere/at/all.svg"), "cannot be written"),
    ],
)
def test_what_cannot_be_played_is_said(arguments: tuple[str, ...], said: str) -> None:
    assert said in refused(*arguments)
