"""`dankbar triage …` on files and texts of our own."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from typer.testing import CliRunner

from dankbar.domain.lexicon.guess import model
from dankbar.errors import ConfigurationError
from dankbar.model.decision import Sort
from dankbar_cli.main import app
from dankbar_cli.triage_evaluation import DANGEROUS, Evaluation, evaluate, labelled_texts
from dankbar_cli.triage_learning import digest

SAMPLE = Path(__file__).parents[1] / "domain" / "triage_sample.csv"
ROWS = """text,label,language,irony,note
Ihr seid einfach super!,praise,de,no,a
"Wann habt ihr
morgen offen?",question,de,no,b
Ihr seid doch alle Idioten!,abuse,de,no,c
Mein Kind hat sich an eurem Spielzeug verletzt!,emergency,de,no,d
Ihr seid einfach super!,abuse,de,no,mislabelled
Ihr seid einfach super!,complaint,de,yes,taken at its word
,other,,,
"""


def run(*arguments: str) -> tuple[int, str]:
    ended = CliRunner().invoke(app, ["triage", *arguments])
    assert ended.exception is None or isinstance(ended.exception, SystemExit), ended.exception
    return ended.exit_code, ended.stdout


def written(folder: Path, content: str | bytes) -> Path:
    path = folder / "texts.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def judged(folder: Path, content: str = ROWS) -> Evaluation:
    return evaluate(labelled_texts(written(folder, content)))


def document(*arguments: str) -> dict[str, Any]:
    code, said = run(*arguments, "--json")
    assert code == 0
    return dict(json.loads(said))


# Reading a file -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        "text,label\nToll,praise\n",
        "text;label\nToll;praise\n",
        "\ufefftext,label\r\nToll,praise\r\n",
        "label,more,TEXT\nPRAISE , x,Toll\n\n",
    ],
)
def test_files_of_all_common_shapes_are_read(content: str, tmp_path: Path) -> None:
    (one,) = labelled_texts(written(tmp_path, content))
    assert (one.text, one.label, one.line) == ("Toll", "praise", 2)


def test_the_line_is_the_one_in_which_a_text_begins(tmp_path: Path) -> None:
    assert [one.line for one in labelled_texts(written(tmp_path, ROWS))] == [2, 3, 5, 6, 7, 8, 9]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("text,kind\nToll,praise\n", "texts.csv:1: the column 'label' is missing; columns found: text, kind"),
        ("", "texts.csv:1: the column 'text' is missing; columns found: none"),
        ("text,label\n", "there is no text in this file"),
        ("text,label\nToll,prase\n", "texts.csv:2: label: 'prase' is no label; did you mean praise?"),
        ('text,label\n"a\nb",spam\nToll,xyz\n', "texts.csv:4: label: 'xyz' is no label; known: praise, question"),
        ("text,label\nToll\n", "texts.csv:2: label: is missing; known: praise"),
        ("text,label\n ,praise\n", "texts.csv:2: text: is empty, so its label can only be 'other', not 'praise'"),
        ("text,label\n" + "a" * 70_001 + ",other\n", "texts.csv:2: text: has 70,001 characters; at most 70,000"),
        ("text,label\nToll,praise\nSch\xf6n,praise\n".encode("latin-1"), "texts.csv:3: this is not UTF-8"),
        ("text,label\n" + "a" * 140_000 + ",other\n", "texts.csv:2: this is no CSV: field larger"),
    ],
)
def test_an_error_names_the_file_the_line_and_the_field(content: str | bytes, says: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError) as raised:
        labelled_texts(written(tmp_path, content))
    assert says in str(raised.value)


def test_a_file_that_is_not_there_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=r"nowhere\.csv cannot be read"):
        labelled_texts(tmp_path / "nowhere.csv")


# Figures --------------------------------------------------------------------------------------


def test_figures_are_counted_by_label(tmp_path: Path) -> None:
    found = judged(tmp_path)
    praise, abuse = found.classes["praise"], found.classes["abuse"]  # type: ignore[index]
    assert [praise.precision, praise.recall, praise.support] == pytest.approx([1 / 3, 1, 1])
    assert [abuse.precision, abuse.recall, abuse.f1, abuse.support] == pytest.approx([1, 1 / 2, 2 / 3, 2])
    assert found.macro_f1 == pytest.approx((0.5 + 1 + 2 / 3 + 1 + 0 + 1) / 6)


def test_what_would_be_thanked_is_what_decide_does(tmp_path: Path) -> None:
    found = judged(tmp_path)
    assert [one.labelled.line for one in found.thanked] == [2, 7, 8]
    assert found.danger == {"abuse": 1, "emergency": 0, "spam": 0, "irony": 1}
    assert [one.labelled.line for one in found.wrongly_thanked] == [7, 8]
    assert found.acknowledged(found.judged[1].labelled.label) == (1, 1)


def test_a_question_is_acknowledged_and_not_thanked(tmp_path: Path) -> None:
    question = judged(tmp_path).judged[1]
    assert (question.answer, question.thanked, question.danger) == ("question", False, None)


def test_the_worst_errors_come_first(tmp_path: Path) -> None:
    assert [one.labelled.line for one in judged(tmp_path).errors][:2] == [7, 8]


def test_our_texts_that_rules_were_tuned_on_are_answered_without_harm() -> None:
    tuned = [one for one in labelled_texts(SAMPLE) if not one.set.startswith("held")]
    found = evaluate([one for one in tuned if one.ironic or one.label in DANGEROUS])
    assert sum(found.danger.values()) == 0


def test_learning_gives_the_same_weights_every_time(tmp_path: Path) -> None:
    rows = [f"Text {number % 3} zu {label},{label},no,dev" for label in Sort for number in range(4)]
    content = "\n".join(["text,label,irony,set", *rows, "Na toll!,complaint,yes,dev2", "Wann,spam,no,held", ""])
    first, second = tmp_path / "first.bin", tmp_path / "second.bin"
    for path in (first, second):
        assert run("learn", str(written(tmp_path, content)), "--into", str(path))[0] == 0
    assert first.read_bytes() == second.read_bytes()


def test_nothing_is_learned_where_a_kind_is_missing(tmp_path: Path) -> None:
    content = "text,label,set\nTolle Sache,praise,dev\nWann?,question,dev2\nKauf das,spam,held\n"
    ended = CliRunner().invoke(app, ["triage", "learn", str(written(tmp_path, content)), "--into", str(tmp_path / "x")])
    assert isinstance(ended.exception, ConfigurationError)
    assert "nothing to learn complaint, suggestion, emergency, abuse, spam" in str(ended.exception)
    assert not (tmp_path / "x").exists()


def test_what_is_shipped_was_learned_from_the_sample() -> None:
    texts = [one for one in labelled_texts(SAMPLE) if one.set.startswith("dev")]
    assert model()[2] == digest(texts), "learn it anew: uv run dankbar triage learn tests/unit/domain/triage_sample.csv"


def test_evaluate_prints_tables_and_the_figure_that_matters_most(tmp_path: Path) -> None:
    code, said = run("evaluate", str(written(tmp_path, ROWS)))
    assert code == 0
    assert "macro-F1" in said
    assert "answered although harm would come of it: 2 (abuse 1, emergency 0, spam 0, irony 1)" in said
    assert "praise: 1 of 1 acknowledged (100%)" in said


def test_evaluate_gives_machines_one_document(tmp_path: Path) -> None:
    found = document("evaluate", str(written(tmp_path, ROWS)))
    assert found["texts"] == 7
    assert found["confusion"]["abuse"] == {"praise": 1, "abuse": 1}
    assert found["classes"]["question"] == {"precision": 1.0, "recall": 1.0, "f1": 1.0, "support": 1}
    assert [(one["line"], one["label"], one["how"]) for one in found["thanked"]] == [
        (2, "praise", ["answer", "like"]),
        (7, "abuse", ["answer", "like"]),
        (8, "complaint", ["answer", "like"]),
    ]
    assert found["danger"]["total"] == 2
    assert found["acknowledged"]["question"] == {"count": 1, "of": 1, "share": 1.0}
    assert found["languages"]["de"]["texts"] == 6


def test_figures_alone_hold_no_text(tmp_path: Path) -> None:
    path = str(written(tmp_path, ROWS))
    assert "super" not in json.dumps(document("evaluate", path, "--figures"))
    assert "super" not in run("evaluate", path, "--figures")[1]


def test_the_picture_shows_every_count_and_is_safe(tmp_path: Path) -> None:
    picture = tmp_path / "<matrix>.svg"
    source = written(tmp_path, ROWS).rename(tmp_path / "a&b.csv")
    assert run("evaluate", str(source), "--picture", str(picture))[0] == 0
    drawn = ET.parse(picture).getroot()
    texts = [element.text or "" for element in drawn.iter() if element.tag.endswith("}text")]
    titles = [element.text or "" for element in drawn.iter() if element.tag.endswith("}title")]
    assert "triage: a&b.csv" in texts
    assert "abuse → praise: 1 (50%)" in titles
    assert any(text.startswith("abuse  (2)") for text in texts)


def test_a_picture_that_cannot_be_written_is_an_error_of_ours(tmp_path: Path) -> None:
    ended = CliRunner().invoke(
        app, ["triage", "evaluate", str(written(tmp_path, ROWS)), "--picture", str(tmp_path / "no" / "where.svg")]
    )
    assert isinstance(ended.exception, ConfigurationError)
    assert "cannot be written" in str(ended.exception)


def test_explain_shows_the_words_that_decided() -> None:
    code, said = run("explain", "Das Rad ist [kaputt], sehr ärgerlich")
    assert code == 0
    assert "Das Rad ist [kaputt], sehr ärgerlich" in said
    rows = [line.split() for line in said.splitlines()]
    assert ["kind", "complaint"] in rows
    assert ["complaint", "kaputt"] in rows


def test_explain_gives_machines_places_in_the_text() -> None:
    found = document("explain", "Einfach wunderschön, danke!", "--language", "de")
    assert (found["sort"], found["language"], found["urgency"]) == ("praise", "de", "low")
    assert {span["text"] for span in found["spans"]} >= {"wunderschön"}
    assert all(found["text"][span["start"] : span["end"]] == span["text"] for span in found["spans"])


def test_explain_names_the_topics_of_a_configuration() -> None:
    config = Path(__file__).parents[3] / "infra" / "community.example.yaml"
    found = document("explain", "Wann kommt die Lieferung, und was ist mit dem Rückruf?", "--config", str(config))
    assert found["topics"] == ["Rückruf", "Lieferung"]
