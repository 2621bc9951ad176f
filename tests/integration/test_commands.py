"""The commands as their users run them: what they print, how they end, and that nothing is left running."""

import json
import os
import signal
import subprocess
import sys
import time

import httpx
import pytest

from dankbar_cli.project import PROJECT
from dankbar_cli.running import NOTE

pytestmark = pytest.mark.stack


def dankbar(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "dankbar_cli", *arguments],
        cwd=PROJECT,
        env=plain_environment(),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def plain_environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | {"COLUMNS": "200"}


def test_up_send_items_and_pages_work_together_and_a_signal_ends_all() -> None:
    if NOTE.exists():
        pytest.skip("`dankbar up` runs here already")
    command = [sys.executable, "-m", "dankbar_cli", "up"]
    up = subprocess.Popen(command, cwd=PROJECT, env=plain_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        deadline = time.monotonic() + 120
        while not NOTE.exists() and up.poll() is None and time.monotonic() < deadline:
            time.sleep(0.2)
        assert NOTE.exists(), up.stderr.read() if up.stderr and up.poll() is not None else "not up in time"
        note = json.loads(NOTE.read_text())
        assert dankbar("send", "events/facebook/question.json").returncode == 0
        sent = dankbar("send", "events/facebook/emergency-christmas.json", "--at", "2026-12-24T22:15")
        assert sent.stdout.startswith("200")
        wait_for(lambda: len(json.loads(dankbar("items", "--json").stdout)) == 2)
        assert "Sabine" in dankbar("items").stdout
        wait_for(lambda: json.loads(dankbar("pages", "--json").stdout))
        assert "Jonas" in dankbar("pages").stdout
        stopping = time.monotonic()
        up.send_signal(signal.SIGINT)
        assert up.wait(30) == 130
        assert time.monotonic() - stopping < 30
    finally:
        up.kill()
        up.wait()
    assert not NOTE.exists()
    for address in (note["environment"]["AWS_ENDPOINT_URL"], note["playground"]):
        with pytest.raises(httpx.ConnectError):
            httpx.get(address)


def wait_for(condition: object, seconds: float = 60) -> None:
    assert callable(condition)
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.3)


def test_explain_decides_without_a_stack() -> None:
    said = dankbar("explain", "events/facebook/emergency-christmas.json", "--at", "2026-12-24T22:15")
    assert said.returncode == 0
    assert "weckt Jonas" in said.stdout
    (document,) = json.loads(
        dankbar("explain", "events/facebook/praise.json", "--at", "2026-11-24T12:00", "--json").stdout
    )
    assert document["sort"] == "praise"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("explain", "README.md"), "is no platform"),
        (("explain", "events/facebook/nothing.json"), "cannot be read"),
        (("explain", "events/facebook/README.md"), "no delivery of facebook"),
        (("config", "check", "nowhere.yaml"), "nowhere.yaml"),
    ],
)
def test_a_mistake_is_told_in_one_line_and_ends_with_2(arguments: tuple[str, ...], told: str) -> None:
    ended = dankbar(*arguments)
    assert ended.returncode == 2
    assert told in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_command_that_failed_ends_with_1(failing: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", failing], cwd=PROJECT, env=plain_environment(), timeout=60, check=False
    )
    assert ended.returncode == 1


@pytest.fixture
def failing() -> str:
    """A command that ends as `demo` and `send` do where something did not go as it should."""
    return """
import sys, typer
from dankbar_cli import main
@main.app.command("fails")
def fails() -> None:
    raise typer.Exit(1)
sys.argv = ["dankbar", "fails"]
main.main()
"""


def test_the_example_community_is_fine() -> None:
    assert "6 people" in dankbar("config", "check", "infra/community.example.yaml").stdout
