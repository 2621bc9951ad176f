"""A roster changed on a running stack: it counts within a minute, outlives a push, and is on the audit trail."""

import json
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import boto3
import httpx
import icalendar
import pytest
from typer.testing import CliRunner, Result

from dankbar.aws.configuration import KEPT_SECONDS, TRAIL, Configuration, Revision, Stored, new_id
from dankbar.domain.roster import who
from dankbar.errors import ConfigurationError, DankbarError
from dankbar.model.change import Author, Entry, laid_over
from dankbar.model.community import Absence, Community, Override
from dankbar_cli import show
from dankbar_cli.local import Local
from dankbar_cli.main import app

DAY = datetime.now(UTC).replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=30)


pytestmark = pytest.mark.reconfigures


@pytest.fixture(autouse=True)
def clean(local: Local) -> Iterator[None]:
    """Afterwards the stack is as it was, for the tests that follow."""
    yield
    for change in local.stack.changes():
        local.stack.undo(change.id)


def dankbar(local: Local, *arguments: str) -> Result:
    show.OUT.width = 250
    ended = CliRunner().invoke(app, [*arguments, "--stack", local.stack.name])
    if isinstance(ended.exception, DankbarError):
        raise ended.exception
    assert ended.exception is None, ended.exception
    return ended


def now_on_duty(local: Local, at: datetime = DAY) -> str:
    """As a function says that starts at this moment."""
    return who(Configuration(local.stack.table).current(), at).person.id


def off(local: Local, person: str, *more: str) -> str:
    """Enters an absence on DAY; returns its id."""
    day = f"{DAY:%Y-%m-%d}"
    said = dankbar(local, "roster", "off", person, "--from", day, "--to", day, *more, "--json").stdout
    return str(json.loads(said)["id"])


def push(local: Local, community: Community | None = None) -> None:
    local.stack.push(community or local.community, datetime.now(UTC).date())


def test_an_absence_counts_at_once_outlives_a_push_and_can_be_taken_back(local: Local) -> None:
    usual = now_on_duty(local)
    change = off(local, usual, "--because", "sick", "--instead", "marie", "--by", "Anna")
    assert now_on_duty(local) == "marie"
    push(local)
    assert now_on_duty(local) == "marie"
    said = json.loads(dankbar(local, "roster", "who", "--at", f"{DAY:%Y-%m-%dT%H:%M}", "--json").stdout)
    assert said["person"] == "marie"
    assert change in dankbar(local, "roster", "changes").stdout
    dankbar(local, "roster", "undo", change)
    assert now_on_duty(local) == usual
    assert local.stack.changes() == ()


def test_a_function_that_has_read_it_takes_it_up_within_a_minute(local: Local) -> None:
    seconds = 0.0
    kept = Configuration(local.stack.table, clock=lambda: seconds)
    usual = who(kept.current(), DAY).person.id
    off(local, usual, "--instead", "marie")
    assert who(kept.current(), DAY).person.id == usual
    seconds = KEPT_SECONDS
    assert who(kept.current(), DAY).person.id == "marie"


def test_a_swap_and_an_override_count_too(local: Local) -> None:
    usual = now_on_duty(local)
    other = next(p.id for p in local.community.people if p.id not in (usual, "marie"))
    days = ("--from", f"{DAY:%Y-%m-%d}", "--to", f"{DAY:%Y-%m-%d}")
    dankbar(local, "roster", "swap", usual, other, *days)
    assert now_on_duty(local) == other
    dankbar(local, "roster", "override", "marie", *days, "--instead-of", other)
    assert now_on_duty(local) == "marie"
    with pytest.raises(ConfigurationError, match="a second swap would undo it"):
        dankbar(local, "roster", "swap", other, usual, *days)


def test_the_trail_tells_who_did_what_newest_first(local: Local) -> None:
    change = off(local, "tom", "--because", "sick", "--by", "Marie am Telefon")
    push(local)
    dankbar(local, "roster", "undo", change, "--by", "Tom")
    undone, pushed, entered = json.loads(dankbar(local, "roster", "log", "--most", "3", "--json").stdout)
    assert [each["did"] for each in (undone, pushed, entered)] == ["undo", "push", "enter"]
    assert undone["id"] == entered["id"] == change
    assert entered["who"]["name"] == "Marie am Telefon"
    assert entered["who"]["arn"] == boto3.client("sts").get_caller_identity()["Arn"]
    assert entered["change"]["absence"]["because"] == "sick"
    table = dankbar(local, "roster", "log").stdout
    assert table.index("Zurückgenommen: Tom fehlt (krank)") < table.index("Eingetragen: Tom fehlt (krank)")
    found = boto3.client("dynamodb").query(
        TableName=local.stack.table,
        KeyConditionExpression="pk = :trail",
        ExpressionAttributeValues={":trail": {"S": TRAIL}},
    )["Items"]
    for item in found:
        days = int(item["expires_at"]["N"]) / 86_400 - datetime.now(UTC).timestamp() / 86_400
        assert 399 < days <= 400


def test_every_document_that_was_pushed_can_be_looked_up(local: Local) -> None:
    push(local, local.community.model_copy(update={"brand": "Spielkiste 2"}))
    push(local)
    found = boto3.client("dynamodb").query(
        TableName=local.stack.table,
        KeyConditionExpression="pk = :config AND begins_with(sk, :version)",
        ExpressionAttributeValues={":config": {"S": "config"}, ":version": {"S": "version#"}},
    )["Items"]
    brands = [Community.model_validate_json(zlib.decompress(item["document"]["B"])).brand for item in found]
    assert brands[-2:] == ["Spielkiste 2", "Spielkiste"]


def test_a_push_without_somebody_leaves_out_what_names_that_person_and_says_so(local: Local) -> None:
    community = local.community
    new = community.people[0].model_copy(update={"id": "zoe", "name": "Zoe Adler", "first_name": "Zoe"})
    push(local, community.model_copy(update={"people": (*community.people, new)}))
    usual = now_on_duty(local)
    change, other = off(local, usual, "--instead", "zoe"), off(local, "zoe")
    assert now_on_duty(local) != "zoe", "both are away"
    pushed = local.stack.push(community, datetime.now(UTC).date())
    assert {(each.change.id, each.because, each.who) for each in pushed.dropped} == {
        (change, "stranger", "zoe"),
        (other, "stranger", "zoe"),
    }
    assert local.stack.changes() == pushed.kept == ()
    assert now_on_duty(local) == usual


def test_a_swap_that_is_written_into_the_file_later_counts_once(local: Local) -> None:
    usual = now_on_duty(local)
    other = next(p.id for p in local.community.people if p.id not in (usual, "marie"))
    dankbar(local, "roster", "swap", usual, other, "--from", f"{DAY:%Y-%m-%d}", "--to", f"{DAY:%Y-%m-%d}")
    (swap,) = (change.what for change in local.stack.changes())
    pushed = local.stack.push(laid_over(local.community, [swap]), datetime.now(UTC).date())
    assert [each.because for each in pushed.dropped] == ["written"]
    assert now_on_duty(local) == other
    push(local)


def test_of_two_people_at_once_neither_loses_anything(local: Local) -> None:
    configuration, asked = Configuration(local.stack.table), []

    def slow(seen: Stored | None) -> tuple[Revision, None]:
        """Somebody who read the roster before the other wrote."""
        assert seen is not None
        asked.append(len(seen.changes))
        if len(asked) == 1:
            off(local, "tom")
        entry = Entry(at=datetime.now(UTC), id=new_id(), did="push", who=Author())
        return Revision(seen.changes, entry, local.community), None

    configuration.revise(slow)
    assert asked == [0, 1]
    assert [change.what.person for change in local.stack.changes() if isinstance(change.what, Absence)] == ["tom"]


def test_what_is_refused_leaves_no_trace(local: Local) -> None:
    before = local.stack.trail(100)
    for arguments in (("undo", "00000000"), ("off", "nobody", "--from", "2030-01-01", "--to", "2030-01-02")):
        with pytest.raises(ConfigurationError):
            dankbar(local, "roster", *arguments)
    with pytest.raises(ConfigurationError, match="that time is over"):
        local.stack.enter(Override.model_validate({"person": "tom", "from": "2026-01-01", "to": "2026-01-02"}))
    assert local.stack.trail(100) == before


def test_a_stack_from_before_changes_takes_them_up(local: Local) -> None:
    boto3.client("dynamodb").update_item(
        TableName=local.stack.table,
        Key={"pk": {"S": "config"}, "sk": {"S": "current"}},
        UpdateExpression="REMOVE changes, revision",
    )
    usual = now_on_duty(local)
    off(local, usual, "--instead", "marie")
    assert now_on_duty(local) == "marie"


# Calendars ----------------------------------------------------------------------------------------


def test_a_private_address_serves_the_duty_as_it_is_now_until_a_new_key_revokes_it(local: Local) -> None:
    given = dankbar(local, "roster", "link", "marie").stdout.strip()
    address = local.on_this_machine(given)
    assert address.startswith(f"{local.desk_url}k/")
    assert address.endswith(".ics")
    answer = httpx.get(f"{local.desk_url}k/{address.rpartition('/')[2]}", timeout=30)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/calendar; charset=utf-8")
    icalendar.Calendar.from_ical(answer.content)
    dankbar(local, "secret", "new-calendar-key")
    assert dankbar(local, "roster", "link", "marie").stdout.strip() != given


def test_nobody_finds_a_calendar_by_guessing(local: Local) -> None:
    for name in ("marie.ics", "A" * 24 + ".ics"):
        assert httpx.get(f"{local.desk_url}k/{name}", timeout=30).status_code == 404
