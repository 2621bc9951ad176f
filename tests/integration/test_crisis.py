"""Crisis mode on the deployed template: one switch, and within a minute nobody is answered by itself, anywhere."""

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from typer.testing import CliRunner

from dankbar.errors import ConfigurationError, DankbarError
from dankbar_cli.local import Local
from dankbar_cli.main import app
from tests.integration.comments import Comment, comment, in_the_shop
from tests.integration.test_whole_way import NOON_ON_TUESDAY, eventually, post

pytestmark = pytest.mark.reconfigures

PRAISE = "Ihr seid einfach super, danke!"
WITHIN_SECONDS = 60


@pytest.fixture(autouse=True)
def calm(local: Local) -> Iterator[None]:
    """Afterwards people are answered again, for the tests that follow."""
    yield
    if local.stack.crisis() is not None:
        local.stack.crisis_off()


def crisis(local: Local, *arguments: str) -> Any:
    """What a command of `dankbar crisis` says as JSON."""
    ended = CliRunner().invoke(app, ["crisis", *arguments, "--stack", local.stack.name, "--json"])
    if isinstance(ended.exception, DankbarError):
        raise ended.exception
    assert ended.exit_code == 0, ended.output
    return json.loads(ended.stdout)


def answers_to(local: Local, one: Comment) -> tuple[str, ...]:
    return tuple(reply.text for reply in local.playground.state().replies.get(one.id, ()))


def comes(local: Local, one: Comment) -> Comment:
    assert post(local, one.body, NOON_ON_TUESDAY, one.channel).status_code == 200
    return one


def queued(local: Local, one: Comment) -> Any:
    """Its work item, or None once it is answered instead."""

    def outcome() -> Any:
        item = next((item for item in local.stack.items() if item.id == one.item), None)
        return item or ("answered" if answers_to(local, one) else None)

    found = eventually(outcome)
    return None if found == "answered" else found


def test_one_switch_silences_every_channel_within_a_minute_and_back(local: Local) -> None:
    assert queued(local, comes(local, comment(PRAISE, author="Vera Vorher"))) is None, "thanked as always"
    on = crisis(local, "on", "--because", "Rückruf der Holzeisenbahn", "--by", "Anna")
    assert (on["because"], on["by"]) == ("Rückruf der Holzeisenbahn", "Anna")
    assert crisis(local) == on
    time.sleep(WITHIN_SECONDS)
    silenced = [
        comes(local, comment(PRAISE, author="Karl Krise")),
        comes(local, in_the_shop(PRAISE, author="Kim Krise")),
    ]
    for one in silenced:
        item = queued(local, one)
        assert [reason.code for reason in item.reasons] == ["praise", "crisis"]
        assert "Der Grund: Rückruf der Holzeisenbahn." in item.in_words[1]
        assert answers_to(local, one) == ()
        assert one.id not in local.playground.state().likes

    assert crisis(local, "off", "--by", "Ben")["because"] == "Rückruf der Holzeisenbahn"
    assert crisis(local) is None
    time.sleep(WITHIN_SECONDS)
    assert queued(local, comes(local, comment(PRAISE, author="Nina Nachher"))) is None
    assert [answers_to(local, one) for one in silenced] == [(), ()], "nothing is made up for"


def test_a_crisis_outlives_a_push_and_stands_on_the_trail(local: Local) -> None:
    crisis(local, "on", "--because", "Shitstorm", "--by", "Anna")
    local.stack.push(local.community, NOON_ON_TUESDAY.date(), name="Ben")
    assert crisis(local)["because"] == "Shitstorm"
    crisis(local, "off", "--by", "Ben")
    with pytest.raises(ConfigurationError, match="off already"):
        crisis(local, "off")
    lines = local.stack.trail(3)
    assert [(line.did, line.who.name) for line in lines] == [
        ("crisis_off", "Ben"),
        ("push", "Ben"),
        ("crisis_on", "Anna"),
    ]
    assert [line.crisis and line.crisis.because for line in lines] == ["Shitstorm", None, "Shitstorm"]
    assert CliRunner().invoke(app, ["crisis", "--stack", local.stack.name]).stdout.startswith("Kein Krisenmodus:")
    log = CliRunner().invoke(app, ["roster", "log", "--stack", local.stack.name], env={"COLUMNS": "250"}).stdout
    assert "Krisenmodus an: Shitstorm" in log
