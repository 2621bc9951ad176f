"""The memory of a thread in the table: many workers at once lose nothing, it stays small, and a repeat changes nothing.

On the embedded AWS with a table of its own; no stack is deployed for this.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import boto3
import pytest

from dankbar.aws import clients
from dankbar.aws.table import KEPT_IN_A_THREAD, MEMORY_DAYS, Table
from dankbar.domain.decide import decide
from dankbar.domain.threads import trace_of
from dankbar.model.decision import Sort, Turn
from dankbar.model.event import Author
from dankbar.model.record import intended
from dankbar.model.thread import ByHand, Memory, Trace, mark
from dankbar_cli.embedded import EmbeddedAws, environment_of, free_port
from tests.unit.domain.test_decide import said, situation
from tests.unit.spielkiste import PRAISE, TUESDAY_NOON

WORKERS, TURNS = 8, 30


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Table]:
    log: Path = tmp_path_factory.mktemp("aws") / "aws.log"
    with pytest.MonkeyPatch.context() as patch, EmbeddedAws(free_port(), log) as aws:
        for name, value in environment_of(aws.url).items():
            patch.setenv(name, value)
        clients.dynamodb.cache_clear()
        boto3.client("dynamodb").create_table(
            TableName="table",
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": name, "AttributeType": "S"} for name in ("pk", "sk")],
            KeySchema=[{"AttributeName": "pk", "KeyType": "HASH"}, {"AttributeName": "sk", "KeyType": "RANGE"}],
        )
        yield Table("table", 365)
    clients.dynamodb.cache_clear()


def turn(number: int, author: str = "42") -> Turn:
    at = TUESDAY_NOON + timedelta(milliseconds=number)
    return Turn(mark(author), Sort.PRAISE, at, mark(str(number)))


def looked_up(table: Table, thread: str) -> Memory:
    (known,) = table.look_up([(said(PRAISE, thread=thread), None)])
    return known.memory


def test_what_was_remembered_is_read_back_in_its_order(table: Table) -> None:
    answer = ByHand(mark("7_b"), "", TUESDAY_NOON)
    for trace in (Trace(turn(2)), Trace(turn(1, ""), of_a_guest=True), Trace(by_hand=answer), Trace(turn(2))):
        made = table.remember("facebook", "1_1", trace)
    assert made == looked_up(table, "1_1") == Memory((turn(1, ""), turn(2)), (answer,), of_a_guest=True)
    assert looked_up(table, "1_2") == Memory()


def test_many_workers_at_once_lose_no_turn_and_the_item_stays_small(table: Table) -> None:
    def work(worker: int) -> None:
        for number in range(TURNS):
            table.remember("facebook", "1_3", Trace(turn(number * WORKERS + worker)))

    with ThreadPoolExecutor(WORKERS) as pool:
        list(pool.map(work, range(WORKERS)))
    turns = looked_up(table, "1_3").turns
    assert KEPT_IN_A_THREAD <= len(turns) <= KEPT_IN_A_THREAD * 3 // 2 + WORKERS
    newest = [turn(number) for number in range(WORKERS * TURNS)][-KEPT_IN_A_THREAD:]
    assert turns[-KEPT_IN_A_THREAD:] == tuple(newest), "what a slow worker brings late may be among those left out"
    key = {"pk": {"S": "thread#facebook#1_3"}, "sk": {"S": "memory"}}
    item = boto3.client("dynamodb").get_item(TableName="table", Key=key)["Item"]
    assert len(str(item)) < 4_000
    assert int(item["expires_at"]["N"]) > MEMORY_DAYS


@pytest.mark.parametrize("came_back", ["as it was said", "with other line breaks"])
def test_our_own_answer_is_known_when_it_comes_back(table: Table, came_back: str) -> None:
    event = said(PRAISE, id=f"comment:{came_back}")
    record = intended(event, decide(event, situation()), "0" * 64, 0, 0.0)
    assert table.open(record, None) == "opened"
    thank = record.action("thank")
    assert thank is not None
    assert thank.text is not None
    text = thank.text if came_back == "as it was said" else f"  {thank.text.replace(' ', chr(10))}"
    brand = Author(id="1", is_brand=True)
    ours, other = (said(words, id="comment:7_b", target="7_b", author=brand) for words in (text, "Gern geschehen!"))
    assert [known.echo for known in table.look_up([(ours, None), (other, None)])] == [True, False]
    assert trace_of(ours, None, echo=True) is None
