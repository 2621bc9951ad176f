"""`dankbar crisis`: what it takes and says, and that crisis mode stands in no file."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from dankbar.aws.configuration import Stored
from dankbar.errors import ConfigurationError
from dankbar.model.community import Community, Crisis
from dankbar_cli import crisis_commands
from dankbar_cli.community_file import CommunityFileError, load, schema_text
from dankbar_cli.main import app
from dankbar_cli.project import EXAMPLE
from tests.unit.spielkiste import TUESDAY_NOON, community

RECALL = Crisis(since=TUESDAY_NOON, because="Rückruf [der] Holzeisenbahn", by="Anna")


@dataclass
class OneStack:
    """A stack that keeps the crisis in memory."""

    now: Crisis | None = None

    def community(self) -> Community:
        return community()

    def crisis(self) -> Crisis | None:
        return self.now

    def crisis_on(self, because: str, name: str) -> Crisis:
        self.now = Crisis(since=TUESDAY_NOON, because=because, by=name)
        return self.now


@pytest.fixture
def stack(monkeypatch: pytest.MonkeyPatch) -> OneStack:
    stack = OneStack()

    @contextmanager
    def attached(_: str | None) -> Iterator[tuple[Any, str]]:
        yield stack, ""

    monkeypatch.setattr(crisis_commands, "attached", attached)
    return stack


def dankbar(*arguments: str) -> Result:
    return CliRunner().invoke(app, ["crisis", *arguments], env={"COLUMNS": "200"})


def test_it_says_since_when_who_and_why_also_with_brackets(stack: OneStack) -> None:
    assert "Kein Krisenmodus" in dankbar().stdout
    said = dankbar("on", "--because", "Rückruf [der]\n Holzeisenbahn", "--by", "Anna").stdout
    assert "Krisenmodus seit 2026-11-24 12:00 (Anna): Rückruf [der] Holzeisenbahn" in said
    assert "Innerhalb einer Minute antwortet Dankbar niemandem mehr von selbst." in said
    assert stack.now == RECALL
    assert "Rückruf [der] Holzeisenbahn" in dankbar().stdout


@pytest.mark.parametrize("because", ["", "  \n ", "x" * 201])
def test_a_reason_is_needed_and_short(stack: OneStack, because: str) -> None:
    ended = dankbar("on", "--because", because)
    assert isinstance(ended.exception, ConfigurationError)
    assert "--because: say why" in str(ended.exception)
    assert stack.now is None


def test_options_that_would_be_overlooked_are_refused(stack: OneStack) -> None:
    ended = dankbar("--stack", "live", "on", "--because", "Rückruf")
    assert "write options behind the word" in str(ended.exception)
    assert stack.now is None


def test_crisis_mode_stands_in_no_file_and_no_schema(tmp_path: Path) -> None:
    file = tmp_path / "community.yaml"
    file.write_text(
        Path(EXAMPLE).read_text("utf-8") + "\ncrisis: {since: 2026-11-24T12:00:00Z, because: Rückruf}\n", "utf-8"
    )
    with pytest.raises(CommunityFileError, match=r"crisis: is switched on a running stack.*dankbar crisis on"):
        load(file)
    assert '"crisis"' not in schema_text()


def test_a_crisis_is_laid_over_the_document_and_never_part_of_it() -> None:
    document = community()
    stored = Stored(document, (), 1, RECALL)
    assert stored.community.crisis == RECALL
    assert Community.model_validate_json(stored.community.model_dump_json()) == document
    over = Stored(document, (), 2)
    assert over.community.crisis is None
