"""Notices on the deployed template: the function `watch` tells whose duty has just begun, once."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import boto3
import pytest

from dankbar.aws.items import Items
from dankbar.aws.watch_state import WatchState
from dankbar.model.community import Community
from dankbar.model.decision import Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import WorkItem
from dankbar.model.watch import LastLook
from dankbar_cli.local import Local
from tests.integration.test_whole_way import eventually

HAND_OVER = datetime.now(UTC).replace(second=0, microsecond=0)
"""The last full minute."""
CACHED_SECONDS = 90
"""A warm function may know the configuration of a minute ago; until it has read it anew it is asked again."""


def handing_over(community: Community) -> Community:
    """Cigdem has the hour until the last full minute, Ben the one from it."""
    hour = timedelta(hours=1)
    overrides = [
        {"person": "cigdem", "from": (HAND_OVER - hour).isoformat(), "to": HAND_OVER.isoformat()},
        {"person": "ben", "from": HAND_OVER.isoformat(), "to": (HAND_OVER + hour).isoformat()},
    ]
    document = community.model_dump(mode="json", by_alias=True)
    return Community.model_validate(document | {"on_call": document["on_call"] | {"overrides": overrides}})


pytestmark = pytest.mark.reconfigures


@pytest.fixture
def changed(local: Local) -> Iterator[WatchState]:
    """The roster with the hand-over, until the test is over; what `watch` remembers."""
    today = datetime.now(UTC).date()
    local.stack.push(handing_over(local.community), today)
    yield WatchState(local.stack.table)
    local.stack.push(local.community, today)


def look(local: Local) -> None:
    function = local.stack.outputs["WatchFunctionName"]
    answer = boto3.client("lambda").invoke(FunctionName=function, Payload=b"{}")
    assert "FunctionError" not in answer, answer["Payload"].read()


def told(local: Local, person: str) -> list[str]:
    return [text for text in local.phones.look()[person] if "Du hast jetzt Bereitschaft" in text]


def test_whose_duty_has_begun_is_told_once_what_is_open(local: Local, changed: WatchState) -> None:
    before = LastLook(at=HAND_OVER - timedelta(minutes=3))
    waiting(local)

    def looked_and_told() -> list[str]:
        changed.write(before)
        look(local)
        return told(local, "ben")

    (text,) = eventually(looked_and_told, CACHED_SECONDS)
    assert "Offen: " in text
    assert "davon dringend: " in text or "dringend, seit" in text
    remembered = changed.read()
    assert remembered is not None
    assert remembered.at > HAND_OVER
    # As after a crash: the same notice comes again, and the pager knows its id.
    changed.write(before)
    look(local)
    assert eventually(lambda: local.stack.waiting() == 0)
    assert len(told(local, "ben")) == 1
    assert told(local, "cigdem") == []


def waiting(local: Local) -> None:
    """An urgent item on the list."""
    Items(local.stack.table, 30).add(
        WorkItem(
            id="spielkiste-facebook/comment:hand-over",
            platform="facebook",
            channel="spielkiste-facebook",
            event="comment:hand-over",
            kind=Kind.COMMENT,
            urgency=Urgency.URGENT,
            received_at=HAND_OVER - timedelta(hours=2),
            answer_by=HAND_OVER + timedelta(hours=1),
            author=Author(name="Vera"),
            text="Mein Kind ist verletzt!",
            reasons=(),
        )
    )


def test_the_list_is_read_by_when_an_answer_is_due_and_no_further_than_asked(local: Local) -> None:
    waiting(local)
    items = Items(local.stack.table, 30).waiting(500)
    assert "spielkiste-facebook/comment:hand-over" in {item.id for item in items}
    due = [item.answer_by.replace(microsecond=0) for item in items]
    assert due == sorted(due), "the index tells seconds"
    assert len(Items(local.stack.table, 30).waiting(1)) == 1
