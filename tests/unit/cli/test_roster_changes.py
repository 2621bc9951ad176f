"""`dankbar roster off`, `swap` and `override` on a file: what is written, what it means, and what is refused."""

import json
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
import time_machine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner, Result

from dankbar.errors import ConfigurationError, DankbarError
from dankbar.model.community import Absence, Swap
from dankbar_cli import community_edit, running
from dankbar_cli.community_file import CommunityFileError, load
from dankbar_cli.main import app

EXAMPLE = Path(__file__).parents[3] / "infra" / "community.example.yaml"
NOW = datetime(2026, 11, 25, 9, 30, tzinfo=UTC)
ENTRY = "{person: anna, from: 2026-12-01, to: 2026-12-02, because: other}"
OTHER = "{person: ben, from: 2026-12-05, to: 2026-12-06}"
BLOCK = "person: ben\n  from: 2026-12-05\n  to: 2026-12-06"
AWAY = ("off", "cigdem", "--from", "2026-12-07", "--to", "2026-12-13")


@pytest.fixture(autouse=True)
def today() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "community.yaml"
    path.write_bytes(EXAMPLE.read_bytes())
    return path


def run(file: Path, *arguments: str) -> Result:
    ended = CliRunner().invoke(app, ["roster", *arguments, "--config", str(file)], env={"COLUMNS": "200"})
    if isinstance(ended.exception, DankbarError):
        raise ended.exception
    assert ended.exception is None, ended.exception
    return ended


def added(file: Path) -> list[str]:
    """The lines that the file has beyond the example's, which are all there in their order."""
    theirs = iter(file.read_text().splitlines())
    new = []
    for line in EXAMPLE.read_text().splitlines():
        for mine in theirs:
            if mine == line:
                break
            new.append(mine)
    return [*new, *theirs]


# What is written ----------------------------------------------------------------------------------


def test_an_absence_is_one_more_line_and_nothing_else_changes(file: Path) -> None:
    run(file, *AWAY, "--because", "sick", "--instead", "jonas")
    assert added(file) == [
        "  - {person: cigdem, from: 2026-12-07, to: 2026-12-13, because: sick, instead: jonas}",
    ]
    text = file.read_text()
    assert text.index("person: ben, from: 2027") < text.index("person: cigdem") < text.index("# Who is woken when")


def test_a_list_that_is_not_there_is_made_where_it_belongs(file: Path) -> None:
    run(file, "swap", "anna", "ben", "--from", "2026-12-07", "--to", "2026-12-20T12:00")
    run(file, "override", "tom", "--from", "2026-12-24T18:00", "--to", "2026-12-25", "--instead-of", "jonas")
    assert added(file) == [
        "  swaps:",
        "    - {people: [anna, ben], from: 2026-12-07, to: 2026-12-20T12:00, made_at: 2026-11-25T09:30Z}",
        "  overrides:",
        "    - {person: tom, from: 2026-12-24T18:00, to: 2026-12-25, instead_of: jonas, made_at: 2026-11-25T09:30Z}",
    ]
    assert load(file).on_call.overrides[0].made_at == NOW


def test_permissions_and_a_link_to_the_file_stay(file: Path, tmp_path: Path) -> None:
    file.chmod(0o640)
    link = tmp_path / "link.yaml"
    link.symlink_to(file)
    run(link, *AWAY)
    assert link.is_symlink()
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert len(load(file).absences) == 2
    assert sorted(path.name for path in tmp_path.iterdir()) == ["community.yaml", "link.yaml"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("absences: []\n", f"absences: [{ENTRY}]\n"),
        (f"absences: [{OTHER}]  # few\nzone: x\n", f"absences: [{OTHER}, {ENTRY}]  # few\nzone: x\n"),
        (
            f"absences:\n- {BLOCK}  # note\n\n# next\nzone: x",
            f"absences:\n- {BLOCK}  # note\n- {ENTRY}\n\n# next\nzone: x",
        ),
        ("zone: x\r\nbrand: ü", f"zone: x\r\nbrand: ü\r\nabsences:\r\n  - {ENTRY}\r\n"),
        ("{zone: x}\n", f"{{zone: x, absences: [{ENTRY}]}}\n"),
    ],
)
def test_an_entry_is_added_in_whatever_way_the_file_is_written(before: str, after: str) -> None:
    entry = community_edit.written(Absence.model_validate({"person": "anna", "from": "2026-12-01", "to": "2026-12-02"}))
    assert community_edit.with_entry(before, ("absences",), entry) == after


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    who=st.permutations(["no", "null", "on", "123", "1e5", "anna-2", "true", "0x1f", "y"]).map(lambda all_: all_[:2]),
    start=st.datetimes(datetime(2027, 1, 1), datetime(2028, 1, 1)).map(lambda at: at.replace(second=0, microsecond=0)),
    whole_days=st.booleans(),
)
def test_whatever_people_are_called_the_file_reads_back(
    tmp_path: Path, who: list[str], start: datetime, whole_days: bool
) -> None:
    path = tmp_path / "community.yaml"
    text = EXAMPLE.read_text().replace("id: anna", f'id: "{who[0]}"').replace("id: marie", f'id: "{who[1]}"')
    path.write_text(
        text.replace("[anna, ben", f'["{who[0]}", ben').replace("last_resort: marie", f'last_resort: "{who[1]}"')
    )
    begin, end = (start.date(), start.date()) if whole_days else (start, start.replace(year=start.year + 1, day=1))
    swap = Swap(people=(who[0], who[1]), start=begin, end=end, made_at=NOW)
    community_edit.enter(path, swap)
    assert load(path).on_call.swaps == (swap,)


def test_a_file_that_would_not_be_valid_is_left_as_it_was(file: Path) -> None:
    text = (
        file.read_text().replace('    phone: "+491713920044"\n', "").replace("    email: jonas.weiss@example.com\n", "")
    )
    file.write_text(text.replace("tom, jonas]", "tom]").replace("[jonas, cigdem", "[cigdem"))
    before = file.read_bytes()
    with pytest.raises(CommunityFileError, match=r"^community.yaml:\d+: people\[jonas\]: is on call but has neither"):
        run(file, *AWAY, "--instead", "jonas")
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == ["community.yaml"]


# What it means ------------------------------------------------------------------------------------


def test_it_tells_who_is_on_duty_instead(file: Path) -> None:
    said = run(file, *AWAY, "--because", "sick").stdout.splitlines()
    assert said == [
        "Eingetragen: Çiğdem fehlt (krank) von Mo 07.12. bis So 13.12.",
        "  Mo 07.12. 09:00 bis Sa 12.12. 09:00: Tom statt Çiğdem",
        "  Sa 12.12. 09:00 bis Mo 14.12. 00:00: Ben statt Çiğdem",
    ]


def test_it_tells_in_english_where_the_community_speaks_english(file: Path) -> None:
    file.write_text(file.read_text().replace("locale: de", "locale: en"))
    said = run(file, "swap", "cigdem", "tom", "--from", "2026-12-07", "--to", "2026-12-09").stdout.splitlines()
    assert said == [
        "Entered: Çiğdem and Tom swap from Mon 07 Dec to Wed 09 Dec",
        "  Mon 07 Dec 09:00 to Thu 10 Dec 00:00: Tom instead of Çiğdem",
    ]


def test_what_changes_nobodys_duty_is_said_so(file: Path) -> None:
    assert (
        "Wer Bereitschaft hat, bleibt dabei gleich."
        in run(file, "off", "anna", "--from", "2026-12-01", "--to", "2026-12-02").stdout
    )


def test_a_gap_that_it_makes_is_told_on_the_error_output_and_the_command_ends_with_0(file: Path) -> None:
    file.write_text(file.read_text().replace("people: [jonas, cigdem, ben, tom]", "people: [cigdem]"))
    ended = run(file, *AWAY)
    assert ended.exit_code == 0
    assert "Lücke von Sa 12.12. 09:00 bis Sa 12.12. 10:00: Es würde nur noch Marie Böhm geweckt." in ended.stderr
    assert "Lücke" not in ended.stdout


def test_what_was_wrong_before_is_not_told_again(file: Path) -> None:
    file.write_text(file.read_text().replace("people: [jonas, cigdem, ben, tom]", "people: [cigdem]"))
    run(file, *AWAY)
    assert run(file, "off", "tom", "--from", "2026-12-07", "--to", "2026-12-13").stderr == ""


def test_an_absence_that_has_begun_is_told_from_now_on(file: Path) -> None:
    said = run(file, "off", "anna", "--from", "2026-11-01", "--to", "2026-11-26", "--json").stdout
    told = json.loads(said)
    assert all(each["from"] >= "2026-11-25T09:30" for each in told["hand_overs"])
    assert told["id"] is None


def test_an_absence_without_a_near_end_is_told_in_bounded_time(file: Path) -> None:
    told = json.loads(run(file, "off", "anna", "--from", "2026-12-01", "--to", "9999-12-31", "--json").stdout)
    assert len(told["hand_overs"]) > 5


# What is refused ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("off", "cigdm", "--from", "2026-12-01", "--to", "2026-12-02"), "the id 'cigdm'; did you mean cigdem\\?$"),
        (("off", "Çiğdem", "--from", "2026-12-01", "--to", "2026-12-02"), "did you mean cigdem\\?$"),
        (("off", "xxx", "--from", "2026-12-01", "--to", "2026-12-02"), "known: anna, ben, cigdem"),
        (("off", "anna", "--from", "2026-12-01", "--to", "2026-12-02", "--instead", "jon"), "did you mean jonas\\?$"),
        (("swap", "anna", "bn", "--from", "2026-12-01", "--to", "2026-12-02"), "did you mean ben\\?$"),
        (("off", "anna", "--from", "2026-12-03", "--to", "2026-12-02"), "^--to must be later than --from$"),
        (("off", "anna", "--from", "2026-12-32", "--to", "2026-12-02"), "^--from: 2026-12-32 is not in the calendar$"),
        (("off", "anna", "--from", "2026-12-01", "--to", "soon"), "^--to: this is no moment; write it like"),
        (("off", "anna", "--from", "2026-11-01", "--to", "2026-11-24"), "^that time is over"),
        (("off", "ben", "--from", "2027-02-09", "--to", "2027-02-10"), "^ben is entered as away .* cigdem instead$"),
    ],
)
def test_a_mistake_is_one_clear_line_and_the_file_stays(file: Path, arguments: tuple[str, ...], complaint: str) -> None:
    with pytest.raises(ConfigurationError, match=complaint) as refused:
        run(file, *arguments)
    assert "\n" not in str(refused.value)
    assert file.read_bytes() == EXAMPLE.read_bytes()


def test_a_file_and_a_stack_at_once_are_refused(file: Path) -> None:
    with pytest.raises(ConfigurationError, match="either --config or --stack"):
        run(file, *AWAY, "--stack", "dankbar")


def test_without_a_name_the_file_in_this_folder_is_meant(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(file.parent)
    assert CliRunner().invoke(app, ["roster", *AWAY]).exit_code == 0
    assert len(added(file)) == 1


def test_with_neither_a_file_nor_a_stack_both_ways_out_are_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(running, "NOTE", tmp_path / "up.json")
    ended = CliRunner().invoke(app, ["roster", *AWAY])
    assert isinstance(ended.exception, ConfigurationError)
    assert "no community.yaml here (or name a file with --config), and no stack runs here" in str(ended.exception)
