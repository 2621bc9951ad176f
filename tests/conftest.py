"""What all tests share."""

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
