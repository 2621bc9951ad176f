"""One MiniStack and one playground for all fault tests, and the table of what was cut."""

from collections.abc import Callable, Iterator
from functools import cache
from unittest.mock import patch

import pytest
from httpx._transports import default as httpx_transport

from dankbar_cli.community_file import load
from dankbar_cli.embedded import EmbeddedAws, aws_environment, free_port
from dankbar_cli.playground import Playground
from dankbar_cli.project import EXAMPLE
from tests.faults.cloud import Cloud

type Row = tuple[str, int, int, str]
"""A scenario, how many calls it has, how many cuts were made, and of which sort."""
type Report = Callable[[str, int, int, str], None]
"""Notes a row for the end of the run."""

ROW = "calls that were cut"


@pytest.fixture(scope="package")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cloud]:
    """What the functions run on."""
    log = tmp_path_factory.mktemp("faults") / "aws.log"
    with (
        EmbeddedAws(free_port(), log) as aws,
        aws_environment(aws.environment),
        Playground(channels=load(EXAMPLE).channels) as playground,
        # Every new process makes a new HTTP client; nothing here speaks TLS, and its set-up is most of the time.
        patch.object(httpx_transport, "create_ssl_context", cache(httpx_transport.create_ssl_context)),
    ):
        yield Cloud.build(playground)


@pytest.fixture
def report(request: pytest.FixtureRequest) -> Report:
    """Notes rows for the end of the run; they travel with the test's own report, from whichever process it ran in."""

    def note(*row: str | int) -> None:
        request.node.user_properties.append((ROW, row))

    return note


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says how many calls were cut, and how often."""
    reports = [each for each in terminalreporter.getreports("passed") if each.when == "call"]
    rows: list[Row] = [tuple(row) for each in reports for name, row in each.user_properties if name == ROW]
    if not rows:
        return
    terminalreporter.section("every call on the way of an event, cut")
    for name, calls, cuts, sort in rows:
        terminalreporter.write_line(f"{name}: {calls} calls, {cuts} {sort}")
    for sort in dict.fromkeys(row[3] for row in rows):
        calls, cuts = (sum(row[at] for row in rows if row[3] == sort) for at in (1, 2))
        terminalreporter.write_line(f"In all {calls} calls, {cuts} {sort}: nothing lost, nothing doubled")
