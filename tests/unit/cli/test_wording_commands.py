"""`dankbar wording check` on files, and `config check` and `config push`, which take no text that fails it."""

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dankbar.model.community import Wording
from dankbar_cli.community_file import CommunityFileError, compile_community, lines, load
from dankbar_cli.main import app

EXAMPLE = Path(__file__).parents[3] / "infra" / "community.example.yaml"
BAD = "Hallo {{ name }}, wir antworten dir sofort. Du hörst {{ when }} von uns. – {{ signed_by }}"


def run(*arguments: str) -> tuple[int, str]:
    ended = CliRunner().invoke(app, list(arguments))
    return ended.exit_code, ended.stdout


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    """The example with a text that promises too much."""
    path = tmp_path / "community.yaml"
    path.write_text(EXAMPLE.read_text().replace("      du:\n", f'      du:\n        - "{BAD}"\n', 1))
    return path


def line_of(path: Path) -> int:
    return 1 + next(at for at, line in enumerate(path.read_text().splitlines()) if "sofort" in line)


def test_the_example_speaks_plainly() -> None:
    code, said = run("wording", "check", str(EXAMPLE))
    assert code == 0, said
    assert "alle sprechen klar" in said


def test_without_a_file_our_own_texts_are_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code, said = run("wording", "check")
    assert (code, "all speak plainly" in said) == (0, True)


def test_a_promise_is_shown_with_file_line_and_a_mark_below(bad: Path) -> None:
    code, said = run("wording", "check", str(bad))
    assert code == 1
    place, sentence, mark, end = said.splitlines()
    assert place.startswith(f"{bad}:{line_of(bad)}: wording.question.de.du[0]: „sofort“ verspricht zu viel; lieber: ")
    assert place.endswith("promise")
    assert sentence == "    Hallo Anna, wir antworten dir sofort."
    assert mark[sentence.index("sofort") :] == "^^^^^^"
    assert mark.strip() == "^^^^^^"
    assert "1 Fehler" in end


def test_markup_in_a_text_is_shown_as_it_is(bad: Path) -> None:
    bad.write_text(bad.read_text().replace("dir sofort", "[red]dir[/red]"))
    code, said = run("wording", "check", str(bad))
    assert code == 1
    assert "[red]dir[/red]" in said


def test_for_machines_it_is_json(bad: Path) -> None:
    code, said = run("wording", "check", str(bad), "--json")
    (finding,) = json.loads(said)
    assert code == 1
    assert finding["rule"] == "promise"
    assert finding["severity"] == "error"
    assert finding["line"] == line_of(bad)
    assert finding["sentence"][finding["start"] : finding["end"]] == "sofort"


def test_hints_are_shown_but_are_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "community.yaml"
    path.write_text(EXAMPLE.read_text().replace("in der Werkstatt nach.", "in der Werkstatt nach ... ja."))
    code, said = run("wording", "check", str(path))
    assert (code, "typography" in said, "0 Fehler" in said) == (0, True, True)


def test_what_fails_is_refused_with_the_sentence_marked(bad: Path) -> None:
    with pytest.raises(CommunityFileError) as refused:
        load(bad)
    (problem,) = refused.value.problems
    assert problem.line == line_of(bad)
    assert problem.path == "wording.question.de.du[0]"
    assert "Hallo Anna, wir antworten dir →sofort←." in problem.message
    for command in (("config", "check"), ("config", "push")):
        ended = CliRunner().invoke(app, [*command, str(bad)])
        assert isinstance(ended.exception, CommunityFileError), ended.output


def test_every_text_has_its_line() -> None:
    places = lines(EXAMPLE)
    line = EXAMPLE.read_text().splitlines()[places["wording", "question", "en", "0"] - 1]
    assert "in our workshop" in line


def test_what_is_pushed_greets_only_who_has_a_name() -> None:
    community = compile_community(load(EXAMPLE), date(2026, 11, 25))
    assert community.wording.question.en[0].startswith("{% if name %}Hello {{ name }}, {% endif %}we ")


def test_without_texts_of_its_own_nothing_is_compiled() -> None:
    community = load(EXAMPLE).model_copy(update={"wording": Wording()})
    assert compile_community(community, date(2026, 11, 25)).wording == Wording()


@pytest.mark.parametrize(
    ("written", "complaint"),
    [
        ("      du:\n        - 7", "must be text"),
        ("      euch:\n        - Hallo", "unknown field"),
        ("      du: Hallo", "must be a list"),
    ],
)
def test_a_mistake_in_the_block_is_named_with_its_line(tmp_path: Path, written: str, complaint: str) -> None:
    path = tmp_path / "community.yaml"
    path.write_text(EXAMPLE.read_text().replace("      du:\n", f"{written}\n      sie:\n", 1))
    with pytest.raises(CommunityFileError, match=complaint):
        load(path)
