"""A rule of the netiquette on the deployed template: hidden at once with the rule cited, and shown again by a human."""

import json
import re
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner

from dankbar.aws.configuration import Configuration
from dankbar.model.community import Netiquette
from dankbar_cli.local import Local
from dankbar_cli.main import app
from dankbar_cli.moderation_commands import moderating
from tests.integration.comments import Comment, comment
from tests.integration.test_whole_way import NOON_ON_TUESDAY, eventually, post

pytestmark = pytest.mark.reconfigures

CACHED_SECONDS = 60
"""The functions keep the configuration for so long."""
INSULT = "Ihr seid doch alle Vollidioten, verpisst euch!"


@pytest.fixture
def hiding(local: Local) -> Iterator[None]:
    """The configuration names rule 3 for hiding at once, and has writers told."""
    configuration = Configuration(local.stack.table)
    before = configuration.current()
    named = {"hide_at_once": [{"rule": 3, "confidence": 0.7}], "tell_writer": True}
    configuration.push(before.model_copy(update={"netiquette": Netiquette.model_validate(named)}))
    yield
    configuration.push(before)


def dankbar(local: Local, *arguments: str) -> Any:
    """What a command of `dankbar moderation` says as JSON."""
    ended = CliRunner().invoke(app, ["moderation", *arguments, "--stack", local.stack.name, "--json"])
    assert ended.exit_code == 0, ended.output
    return json.loads(ended.stdout)


def hidden_insult(local: Local) -> Comment:
    """An insult that was hidden at once: the first after the functions have read the new configuration."""
    deadline = time.monotonic() + CACHED_SECONDS + 15
    while True:
        insult = comment(INSULT, author="Kalle Zorn")
        assert post(local, insult.body, NOON_ON_TUESDAY).status_code == 200
        (item,) = eventually(lambda item=insult.item: [one for one in local.stack.items() if one.id == item])  # type: ignore[misc]
        if item.hidden:
            return insult
        assert time.monotonic() < deadline, "no insult was hidden"


def counted(local: Local, rule: int) -> tuple[int, ...]:
    """Hidden, deleted and shown again in twelve months, as everybody may read them."""
    page = httpx.get(f"{local.desk_url}transparency?lang=en", timeout=30)
    assert page.status_code == 200
    row = re.search(rf"<th scope=\"row\">{rule}\. .*?</tr>", page.text)
    return tuple(int(count) for count in re.findall(r"<td>(\d+)</td>", row[0])) if row else (0, 0, 0)


def test_an_insult_is_hidden_citing_its_rule_and_shown_again_by_one_command(local: Local, hiding: None) -> None:
    before = counted(local, 3)
    insult = hidden_insult(local)
    assert insult.id in local.playground.state().hidden
    (item,) = (one for one in local.stack.items() if one.id == insult.item)
    assert item.rule == 3
    assert "Verstößt gegen Regel 3 (Keine Beleidigungen). So etwas verbergen wir sofort." in item.in_words
    assert "Es ist verborgen. Ein Mensch kann es wieder zeigen." in item.in_words
    (told,) = eventually(lambda: local.playground.state().private_messages.get(insult.id)) or [None]
    assert told is not None
    assert "Regel 3" in told.text
    assert "idiot" not in told.text.lower()
    assert insult.item in [standing["item"] for standing in dankbar(local, "list")]

    assert dankbar(local, "restore", insult.item, "--by", "Anna")["before"] is False
    assert insult.id not in local.playground.state().hidden
    assert dankbar(local, "restore", insult.item)["before"] is True, "twice is once"
    assert insult.item not in [standing["item"] for standing in dankbar(local, "list")]

    trail = [entry for entry in dankbar(local, "log") if entry["act"]["item"] == insult.item]
    assert sorted((one["act"]["what"], one["phase"], one["act"]["rule"], one["act"]["by"]) for one in trail) == [
        ("hide", "done", 3, None),
        ("restore", "begun", 3, "Anna"),
        ("restore", "done", 3, "Anna"),
    ]
    assert [one["act"]["confidence"] >= 0.7 for one in trail if one["act"]["who"] == "dankbar"] == [True]
    assert all(one["act"]["who"].startswith("arn:") for one in trail if one["act"]["by"])
    hidden, deleted, restored = (now - then for now, then in zip(counted(local, 3), before, strict=True))
    assert (hidden, deleted, restored) == (1, 0, 1)


def test_a_human_hides_and_deletes_what_the_configuration_does_not(local: Local) -> None:
    rude = comment("So ein Mist, ihr habt doch keine Ahnung!", author="Kalle Zorn")
    assert post(local, rude.body, NOON_ON_TUESDAY).status_code == 200
    assert eventually(lambda: [one for one in local.stack.items() if one.id == rude.item])
    before = counted(local, 1)
    assert dankbar(local, "hide", rude.item, "--rule", "1")["act"]["id"] == "0001"
    assert rude.id in local.playground.state().hidden
    assert dankbar(local, "delete", rude.item, "--rule", "1", "--yes")["act"]["id"] == "0002"
    assert rude.id in local.playground.state().deleted
    assert dankbar(local, "delete", rude.item, "--rule", "1", "--yes")["before"] is True
    ended = CliRunner().invoke(app, ["moderation", "restore", rude.item, "--stack", local.stack.name])
    assert "nothing brings it back" in str(ended.exception)
    assert tuple(now - then for now, then in zip(counted(local, 1), before, strict=True)) == (1, 1, 0)


def test_five_who_hide_the_same_at_once_are_one_on_the_trail_and_in_the_count(local: Local) -> None:
    rude = comment("So ein Mist, ihr habt doch keine Ahnung!", author="Kalle Zorn")
    assert post(local, rude.body, NOON_ON_TUESDAY).status_code == 200
    assert eventually(lambda: [one for one in local.stack.items() if one.id == rude.item])
    before = counted(local, 2)
    with moderating(local.stack.name, "Anna") as moderate, ThreadPoolExecutor(5) as team:
        list(team.map(lambda _: moderate.hide(rude.item, 2), range(5)))
    trail = [entry["phase"] for entry in dankbar(local, "log") if entry["act"]["item"] == rude.item]
    assert sorted(trail) == ["begun", "done"]
    assert tuple(now - then for now, then in zip(counted(local, 2), before, strict=True)) == (1, 0, 0)


def test_everybody_may_read_the_netiquette_in_both_languages(local: Local) -> None:
    german = httpx.get(f"{local.desk_url}netiquette", timeout=30)
    english = httpx.get(f"{local.desk_url}netiquette", timeout=30, headers={"Accept-Language": "en-GB,en;q=0.8"})
    assert (german.status_code, english.status_code) == (200, 200)
    assert 'id="regel-3"' in german.text
    assert "Keine Beleidigungen" in german.text
    assert "No insults" in english.text
    assert german.headers["cache-control"] == "public, max-age=300"
    assert "x-robots-tag" not in german.headers
    assert f"{datetime.now(UTC).year}" in german.text
