"""Dialogue on the deployed template: who suggested something is told what became of it; who waits too long, so."""

import csv
import io
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import boto3
import pytest
from typer.testing import CliRunner

from dankbar.aws.configuration import Configuration, new_id
from dankbar.aws.items import Items
from dankbar.aws.keys import instant
from dankbar.aws.starters import Starters
from dankbar.aws.watch_state import WatchState
from dankbar.model.community import Dialogue
from dankbar.model.starter import Starter
from dankbar.model.watch import OverdueLook
from dankbar_cli.local import Local
from dankbar_cli.main import app
from dankbar_cli.samples import deliver
from tests.integration.comments import PAGE, Comment, as_sample, body_of, change, comment, in_the_shop
from tests.integration.test_whole_way import NOON_ON_TUESDAY, eventually, post

SUGGESTION = "Mein Vorschlag: Macht doch auch eine Murmelbahn für draußen!"
OUTCOME = "Die Murmelbahn kommt im Frühling."
CACHED_SECONDS = 90


def dankbar(local: Local, *arguments: str) -> str:
    """What a command prints."""
    ended = CliRunner().invoke(app, [*arguments, "--stack", local.stack.name])
    assert ended.exit_code == 0, (ended.output, ended.exception)
    return ended.stdout


def on_the_list(local: Local, made: Comment, channel: str = "spielkiste-facebook") -> None:
    assert post(local, made.body, NOON_ON_TUESDAY, channel).status_code == 200
    assert eventually(lambda: [item for item in local.stack.items() if item.id == made.item])


def said(local: Local, made: Comment) -> list[str]:
    return [reply.text for reply in local.playground.state().replies.get(made.id, [])]


def test_who_suggested_something_is_told_what_became_of_it_once(local: Local) -> None:
    idea = comment(SUGGESTION, author="Anna Sommer")
    on_the_list(local, idea)
    close = ("items", "close", idea.item, "--because", "done", "--outcome", OUTCOME, "--by", "Ben", "--json")
    first = json.loads(dankbar(local, *close))
    assert (first["before"], first["told"]["state"]) == (False, "done")
    assert first["closed"]["who"].startswith("arn:")
    assert json.loads(dankbar(local, *close))["before"] is True
    told = [text for text in said(local, idea) if OUTCOME in text]
    assert len(told) == 1
    assert told[0].startswith("Hallo Anna")

    assert idea.item not in [item["id"] for item in json.loads(dankbar(local, "items", "--json"))]
    closed = json.loads(dankbar(local, "items", "--closed", "--json"))
    assert [item["closed"]["by"] for item in closed if item["id"] == idea.item] == ["Ben"]

    exported = list(csv.DictReader(io.StringIO(dankbar(local, "feedback", "export"))))
    (line,) = (line for line in exported if line["item"] == idea.item)
    assert (line["kind"], line["state"], line["outcome"], line["text"]) == ("suggestion", "done", OUTCOME, SUGGESTION)
    assert "Anna Sommer" not in str(exported)


def test_in_the_shop_the_writer_is_told_as_well(local: Local) -> None:
    idea = in_the_shop(SUGGESTION, author="Vera Lenz")
    on_the_list(local, idea, "spielkiste-shop")
    done = json.loads(dankbar(local, "items", "close", idea.item, "--because", "done", "--outcome", OUTCOME, "--json"))
    assert done["told"]["state"] == "done"


# That it takes longer ----------------------------------------------------------------------------


@pytest.fixture
def patient(local: Local) -> Iterator[None]:
    """The configuration has people told that it takes longer."""
    configuration = Configuration(local.stack.table)
    before = configuration.current()
    configuration.push(before.model_copy(update={"dialogue": Dialogue(holding=True)}))
    yield
    configuration.push(before)


def now_overdue(local: Local, made: Comment) -> None:
    """The item of a question has been overdue for a quarter of an hour."""
    due = datetime.now(UTC) - timedelta(minutes=15)
    found = Items(local.stack.table, 1).find(made.item)
    assert found is not None
    late = found[0].model_copy(update={"answer_by": due})
    boto3.client("dynamodb").update_item(
        TableName=local.stack.table,
        Key={"pk": {"S": f"item#{made.item}"}, "sk": {"S": "item"}},
        UpdateExpression="SET due_at = :at, #item = :item",
        ExpressionAttributeNames={"#item": "item"},
        ExpressionAttributeValues={":at": {"S": instant(due.timestamp())}, ":item": {"S": late.model_dump_json()}},
    )


def look(local: Local) -> Any:
    """One look of `watch`, as if the last one had been an hour ago."""
    hour_ago = datetime.now(UTC) - timedelta(hours=1)
    WatchState(local.stack.table).write_overdue(OverdueLook(at=hour_ago, due_until=hour_ago))
    client = boto3.client("lambda")
    answer = client.invoke(FunctionName=local.stack.outputs["WatchFunctionName"], Payload=b"{}")
    assert "FunctionError" not in answer, answer["Payload"].read()
    return answer


@pytest.mark.reconfigures
def test_who_waits_too_long_for_an_answer_is_told_so_once(local: Local, patient: None) -> None:
    question = comment("Ab welchem Alter ist der Kran geeignet?", author="Vera Lenz")
    target = local.community.channel("spielkiste-facebook")
    assert target is not None
    answer = deliver(as_sample("facebook", question.body), local.webhook(target), local.stack.inbound(target), None)
    assert answer.status_code == 200
    assert eventually(lambda: [item for item in local.stack.items() if item.id == question.item])
    assert eventually(lambda: said(local, question))
    now_overdue(local, question)
    deadline = time.monotonic() + CACHED_SECONDS
    while len(said(local, question)) < 2 and time.monotonic() < deadline:
        look(local)
        eventually(lambda: len(said(local, question)) > 1, 5)
    thanks, holding = said(local, question)
    assert holding != thanks
    for _ in range(2):
        look(local)
    time.sleep(3)
    assert len(said(local, question)) == 2


# Conversation starters ---------------------------------------------------------------------------


def test_a_starter_is_posted_once_and_its_answers_are_gathered(local: Local) -> None:
    starters = Starters(local.stack.table, 30)
    text = f"Was spielt ihr am liebsten, wenn es schneit? {new_id()}"
    starter = Starter(id=new_id(), channel="spielkiste-facebook", text=text, at=datetime.now(UTC), who="arn:test")
    starters.add(starter)
    assert starter.id in dankbar(local, "starter", "list", "--json")
    for _ in range(2):
        look(local)
    posted = eventually(lambda: found if (found := starters.get(starter.id)) and found.post else None)
    assert posted is not None
    assert posted.post is not None
    assert [deed.id for deed in local.playground.state().replies[PAGE] if deed.text == text] == [posted.post]

    one = change("Wir bauen am liebsten Schneemänner, das ist so toll!", author="Anna Sommer")
    one["value"] |= {"post_id": posted.post, "parent_id": posted.post}
    other = comment("Ihr seid einfach super, danke!", author="Vera Lenz")
    assert post(local, body_of([one]), NOON_ON_TUESDAY).status_code == 200
    assert post(local, other.body, NOON_ON_TUESDAY).status_code == 200
    answers = eventually(lambda: json.loads(dankbar(local, "starter", "answers", starter.id, "--json"))["answers"])
    assert [(answer["author"], answer["text"]) for answer in answers] == [("Anna Sommer", one["value"]["message"])]


def test_a_starter_is_planned_and_taken_back(local: Local) -> None:
    tomorrow = f"{datetime.now(UTC) + timedelta(days=1):%Y-%m-%dT%H:%M}"
    planned = dankbar(
        local, "starter", "add", "--channel", "spielkiste-facebook", "--at", tomorrow, "--text", "Was spielt ihr?"
    )
    starter = planned.split()[0]
    (found,) = (one for one in json.loads(dankbar(local, "starter", "list", "--json")) if one["id"] == starter)
    assert (found["state"], found["text"]) == ("planned", "Was spielt ihr?")
    assert "removed" in dankbar(local, "starter", "remove", starter)
    assert starter not in dankbar(local, "starter", "list", "--json")
