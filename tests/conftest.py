"""What all tests share: how they are spread over processes, and which AWS they run on."""

import os

import pytest
from hypothesis import HealthCheck, settings

# Wall clocks of shared machines say nothing about the code.
settings.register_profile("dankbar", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("dankbar")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Which AWS the integration tests run on."""
    parser.addoption(
        "--aws",
        choices=("ministack", "localstack"),
        default="ministack",
        help="deploy to MiniStack (default, no Docker) or to LocalStack in Docker",
    )


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process more than there are cores: the tests on the deployed stack mostly wait."""
    return min((os.cpu_count() or 1) + 1, MOST_PROCESSES)


MOST_PROCESSES = 4
TOGETHER = ("tests/integration/", "tests/faults/", "tests/services/")
"""Folders whose tests share a running AWS: each in one process, begun first because they take longest."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the tests of a folder that share an AWS together; those that push another configuration, which the functions
    keep for a minute, come last among them. First of all such hooks: pytest-xdist reads the groups in its own.
    """
    for item in items:
        if group := _together(item):
            item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=_place)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Says so when pytest-xdist saw no groups: every process would deploy a stack of its own, and all of them slowly."""
    if not hasattr(session.config, "workerinput"):
        return
    for item in session.items:
        if (group := _together(item)) and not item.nodeid.endswith(f"@{group}"):
            raise pytest.UsageError(f"this pytest-xdist does not keep {group} in one process: see pytest's pin")


def _together(item: pytest.Item) -> str | None:
    return next((folder for folder in TOGETHER if folder in item.nodeid), None)


def _place(item: pytest.Item) -> tuple[int, bool]:
    group = _together(item)
    place = TOGETHER.index(group) if group else len(TOGETHER)
    return place, item.get_closest_marker("reconfigures") is not None
