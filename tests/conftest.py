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
    """Two processes more than there are cores: the tests on a deployed stack mostly wait."""
    return min((os.cpu_count() or 1) + 2, MOST_PROCESSES)


MOST_PROCESSES = 4
TOGETHER = {
    "tests/integration/test_storm.py": "a storm, and commands",
    "tests/integration/test_commands.py": "a storm, and commands",
    "tests/integration/": "on one stack",
    "tests/faults/": "faults",
    "tests/services/": "services",
}
"""Tests that share a running AWS, by the beginning of their path: each group in one process, begun first because they
take longest. The storm has a stack for itself: its platform's moods would be everybody's.
"""
GROUPS = list(dict.fromkeys(TOGETHER.values()))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the tests that share an AWS together; those that push another configuration, which the functions keep for a
    minute, come last among them. First of all such hooks: pytest-xdist reads the groups in its own.
    """
    for item in items:
        if group := _together(item.nodeid):
            item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=_place)


def pytest_xdist_node_collection_finished(ids: list[str]) -> None:
    """Says so when pytest-xdist saw no groups: every process would deploy a stack of its own."""
    for nodeid in ids:
        if (group := _together(nodeid)) and not nodeid.endswith(f"@{group}"):
            pytest.exit(f"this pytest-xdist does not keep '{group}' in one process: see pytest's pin", returncode=4)


def _together(nodeid: str) -> str | None:
    return next((group for path, group in TOGETHER.items() if path in nodeid), None)


def _place(item: pytest.Item) -> tuple[int, bool]:
    group = _together(item.nodeid)
    place = GROUPS.index(group) if group else len(GROUPS)
    return place, item.get_closest_marker("reconfigures") is not None
