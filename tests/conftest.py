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
    parser.addoption("--storm", type=int, default=300, help="so many comments in the storm; 1000 take three minutes")


def pytest_xdist_auto_num_workers(config: pytest.Config) -> int:
    """One process more than there are cores: the tests on the deployed stack mostly wait."""
    return (os.cpu_count() or 1) + 1


TOGETHER = (
    "tests/integration/test_commands",
    "tests/integration/",
    "tests/faults/",
    "tests/services/",
)
"""Tests that share a running AWS, by the beginning of their names."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts tests that share an AWS in one process, those that take longest first; those that push another
    configuration, which the functions keep for a minute, come after the others on the stack.
    """
    for item in items:
        if group := _together(item):
            item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=_place)


def _together(item: pytest.Item) -> str | None:
    return next((names for names in TOGETHER if names in item.nodeid), None)


def _place(item: pytest.Item) -> tuple[bool, bool, bool]:
    reconfigures = item.get_closest_marker("reconfigures") is not None
    return "tests/integration/" not in item.nodeid, reconfigures, _together(item) is None
