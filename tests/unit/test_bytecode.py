"""No module of the artefact is compiled at a cold start: what `sam build` makes is looked at and run."""

import importlib.util
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dankbar_cli.embedded import build
from tests.benchmarks.artefact import Artefact, Look
from tests.benchmarks.children import comments, delivery, environment_at, event_file
from tests.benchmarks.stub import Stub

pytestmark = pytest.mark.skipif(
    shutil.which("uv") is None or importlib.util.find_spec("samcli") is None,
    reason="building the artefact needs uv and the SAM CLI",
)


@pytest.fixture(scope="module")
def artefact(tmp_path_factory: pytest.TempPathFactory) -> Artefact:
    """Built once; then every file gets another date, as from the zip that Lambda unpacks."""
    folder = tmp_path_factory.mktemp("artefact")
    build(folder / "build", folder / "sam.log")
    return Artefact(folder / "build").touch()


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return event_file([delivery(comments(1)[0])], tmp_path_factory.mktemp("events") / "one.events")


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with Stub() as running:
        yield running


def test_every_source_has_bytecode_that_is_used_whatever_date_the_source_carries(artefact: Artefact) -> None:
    assert artefact.stale_bytecode() == []


def test_a_cold_start_of_the_webhook_compiles_nothing_and_writes_nothing(
    artefact: Artefact, events: Path, stub: Stub
) -> None:
    before = artefact.bytecode()
    look = Look.at(artefact.path("webhook"), events, environment_at(stub.url))
    assert look.recompiled() == []
    assert artefact.bytecode() == before


def test_the_webhook_loads_only_its_own_artefact_and_none_of_the_heavy_packages(
    artefact: Artefact, events: Path, stub: Stub
) -> None:
    look = Look.at(artefact.path("webhook"), events, environment_at(stub.url))
    assert [name for name in look.modules if look.origin(name) == "elsewhere"] == []
    assert {look.origin("dankbar"), look.origin("aws_sdk_signers")} == {"dankbar", "aws_sdk_signers"}
    heavy = {"boto3", "botocore", "pydantic", "httpx", "jinja2", "aws_lambda_powertools", "logging", "asyncio.events"}
    assert heavy & look.modules.keys() == set()


def test_bytecode_that_is_missing_or_checked_against_dates_is_noticed(
    artefact: Artefact, events: Path, stub: Stub, tmp_path: Path
) -> None:
    spoilt = artefact.copy(tmp_path / "spoilt", "dankbar", "aws_sdk_signers").touch()
    shutil.rmtree(spoilt.layer / "dankbar" / "flow" / "__pycache__")
    errors = spoilt.layer / "dankbar" / "__pycache__" / "errors.cpython-313.pyc"
    head = errors.read_bytes()
    errors.write_bytes(head[:4] + bytes(12) + head[16:])
    found = "\n".join(spoilt.stale_bytecode())
    assert "dankbar/flow/intake.py: no bytecode" in found
    assert "dankbar/errors.py: bytecode that is checked against its source" in found
    compiled = Look.at(spoilt.path("webhook"), events, environment_at(stub.url)).recompiled()
    assert {Path(file).name for file in compiled} == {"__init__.py", "intake.py", "errors.py"}
