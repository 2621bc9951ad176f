"""`dankbar items close`, `dankbar feedback export`: what is checked before it is said, what a spreadsheet gets."""

import csv
import io
import json
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console
from typer.testing import CliRunner

from dankbar.errors import Refused
from dankbar.model.closing import Closed
from dankbar.model.decision import Sort, Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import WorkItem
from dankbar_cli import feedback_commands, items_commands, show
from dankbar_cli.feedback_commands import FORMULA, as_csv, as_markdown, harmless, row
from dankbar_cli.main import app
from tests.unit.flow.test_dialogue import ITEM, OUTCOME, World
from tests.unit.spielkiste import SUGGESTION, community

NOW = datetime(2026, 11, 24, 11, tzinfo=UTC)
NETIQUETTE = {"contact": "https://www.spielkiste.example/hilfe"}


def item(text: str = "Baut ein Boot!", **changes: Any) -> WorkItem:
    usual: dict[str, Any] = {
        "id": "facebook/1", "platform": "facebook", "channel": "facebook", "event": "1", "kind": Kind.COMMENT,
        "sort": Sort.SUGGESTION, "urgency": Urgency.LOW, "received_at": NOW, "answer_by": NOW,
        "author": Author(name="Vera Lenz"), "text": text, "reasons": (),
    }  # fmt: skip
    return WorkItem(**usual | changes)


CLOSED = Closed(at=NOW, because="done", outcome="Gibt es bald.", who="arn:anna", by="Anna")

# Closing -----------------------------------------------------------------------------------------


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> World:
    """A stack with one suggestion on the list."""
    world = World(netiquette=NETIQUETTE)
    world.comes(SUGGESTION)

    @contextmanager
    def closing(stack: str | None, by: str | None) -> Any:
        world.close.by = by
        yield world.close, world.pushed.community

    monkeypatch.setattr(items_commands, "closing", closing)
    return world


def close(*arguments: str) -> Any:
    return CliRunner().invoke(app, ["items", "close", ITEM, *arguments])


def test_closing_a_suggestion_says_what_its_writer_was_told(world: World) -> None:
    ended = close("--because", "done", "--outcome", OUTCOME, "--by", "Ben")
    assert ended.exit_code == 0, ended.output
    assert f"{ITEM}: closed" in ended.output
    assert OUTCOME in world.said[0]
    assert world.said[0].endswith("Ben")
    assert "it is closed already" in close("--because", "done").output
    assert len(world.said) == 1


def test_the_same_as_json(world: World) -> None:
    document = json.loads(close("--because", "done", "--json").stdout)
    assert (document["item"], document["before"], document["told"]["state"]) == (ITEM, False, "done")


def test_where_the_platform_refuses_it_is_left_to_the_person(world: World) -> None:
    world.platform.moods["reply"] = [Refused("the 24 hours are over")]
    ended = close("--because", "done", "--outcome", OUTCOME)
    assert "could NOT be told" in ended.output
    assert "Please write to them" in ended.output


@pytest.mark.parametrize(
    "outcome",
    ["Schau auf https://fremd.example", "Schau auf www.fremd.de", "**Gibt** es bald", "<b>bald</b>", "x" * 301],
)
def test_foreign_links_markup_and_novels_are_refused_before_anything_happens(world: World, outcome: str) -> None:
    ended = close("--because", "done", "--outcome", outcome)
    assert isinstance(ended.exception, Refused)
    assert (world.said, world.items.closings) == ([], {})


def test_our_own_address_may_be_told(world: World) -> None:
    ended = close("--because", "done", "--outcome", "Mehr steht auf spielkiste.example/hilfe")
    assert ended.exit_code == 0, ended.output
    assert len(world.said) == 1


@pytest.mark.parametrize(
    ("outcome", "hint"),
    [
        ("Wir schicken es dir sofort.", "sofort"),
        ("The wooden crane will be in the shop next week.", "answered in German"),
    ],
)
def test_promises_and_the_wrong_language_are_hinted_at(
    world: World, outcome: str, hint: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    hints = io.StringIO()
    monkeypatch.setattr(show, "PROGRESS", Console(file=hints))
    assert close("--because", "done", "--outcome", outcome).exit_code == 0
    assert hint in hints.getvalue()
    assert len(world.said) == 1


# Feedback ----------------------------------------------------------------------------------------


def test_names_are_left_out_unless_somebody_asks_for_them() -> None:
    assert "Vera" not in str(row(item(), None, community(), with_names=False))
    assert row(item(), None, community(), with_names=True)["name"] == "Vera Lenz"


def test_a_line_says_what_became_of_it_and_what_it_is_about() -> None:
    topics = [{"name": "boats", "words": ["Boot"]}]
    cells = row(item(), CLOSED, community(critical_topics=topics), with_names=False)
    assert (cells["state"], cells["outcome"], cells["topic"]) == ("done", "Gibt es bald.", "Boot")
    assert cells["received"] == "2026-11-24 12:00", "the brand's local time"
    assert row(item(), None, community(), with_names=False)["state"] == "open"


@given(st.text(max_size=60), st.text(max_size=30))
def test_no_cell_is_a_formula_and_nothing_gets_lost(text: str, name: str) -> None:
    rows = [row(item(text, author=Author(name=name)), None, community(), with_names=True)]
    (read,) = csv.DictReader(io.StringIO(as_csv(rows), newline=""))
    for cell in read.values():
        assert not cell.lstrip().startswith(FORMULA)
    assert read["text"].removeprefix("'") == text.removeprefix("'")


@pytest.mark.parametrize("cell", ["=1+1", "+49 171", "-1", "@SUM(A1)", "\t=1", "  =1", "\ufeff=1", "\uff1d1"])
def test_what_a_spreadsheet_would_work_out_is_text(cell: str) -> None:
    assert harmless(cell) == f"'{cell}"


def test_what_is_harmless_stays_as_it_is() -> None:
    assert harmless("Baut ein Boot = super") == "Baut ein Boot = super"


@given(st.text(max_size=80))
def test_markdown_is_one_line_each_and_nothing_in_it_is_markup(text: str) -> None:
    rows = [row(item(text), None, community(), with_names=False)]
    lines = [line for line in as_markdown(rows).split("\n") if line]
    assert len(lines) == 3
    assert "](" not in lines[2].replace("\\]\\(", "")
    assert "<" not in lines[2].replace("\\<", "")


@pytest.mark.parametrize("form", ["csv", "json", "md"])
def test_the_export_asks_for_the_time_that_is_wanted(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    asked: list[float] = []

    class Items:
        def __init__(self, *_: Any) -> None: ...

        def feedback(self, since: float, until: float) -> Any:
            asked.append(since)
            return [(item(), CLOSED)]

    class Stack:
        table = "table"

        def community(self) -> Any:
            return community()

    @contextmanager
    def attached(_: str | None) -> Any:
        yield Stack(), ""

    monkeypatch.setattr(feedback_commands, "Items", Items)
    monkeypatch.setattr(feedback_commands, "attached", attached)
    ended = CliRunner().invoke(app, ["feedback", "export", "--since", "2026-01-01", "--format", form])
    assert ended.exit_code == 0, ended.output
    assert "Baut ein Boot" in ended.output
    assert "Vera" not in ended.output
    assert asked == [datetime(2025, 12, 31, 23, tzinfo=UTC).timestamp()]
