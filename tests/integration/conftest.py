"""The deployed stack for the integration tests, reached through pytest-localstack.

By default the real template is deployed to MiniStack; `--aws=localstack` deploys it to a LocalStack in Docker instead.
"""

from collections.abc import Iterator

import pytest
from pytest_localstack import constants, service_checks
from pytest_localstack.session import LocalstackSession, RunningSession

from dankbar_cli.embedded import REGION, EmbeddedAws, environment_of, free_port
from dankbar_cli.local import Local, running
from dankbar_cli.project import EXAMPLE

SERVICES = ("cloudformation", "dynamodb", "iam", "lambda", "logs", "s3", "scheduler", "sns", "sqs", "ssm", "sts")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All tests here run on the deployed stack."""
    for item in items:
        if "tests/integration/" in item.nodeid and "local" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.stack)


class LocalStackAws:
    """LocalStack in Docker, started and stopped by pytest-localstack. Functions share the host's network."""

    def __enter__(self) -> "LocalStackAws":
        import docker

        self._session = LocalstackSession(
            docker.from_env(),
            services=list(SERVICES),
            region_name=REGION,
            environment={"LAMBDA_DOCKER_NETWORK": "host", "ENFORCE_IAM": "1"},
        )
        self._session.start(timeout=180)
        return self

    def __exit__(self, *_: object) -> None:
        self._session.stop(timeout=10)

    @property
    def url(self) -> str:
        return str(self._session.endpoint_url("dynamodb"))

    @property
    def environment(self) -> dict[str, str]:
        return environment_of(self.url)


def known_to_pytest_localstack() -> None:
    """pytest-localstack has no entry for EventBridge Scheduler; inside its patch every service used must be listed."""
    constants.SERVICE_PORTS.setdefault("scheduler", 4566)
    service_checks.SERVICE_CHECKS.setdefault("scheduler", service_checks.port_check("scheduler"))


def why_no_docker() -> str | None:
    import docker

    try:
        docker.from_env().ping()
    except Exception as error:
        return f"--aws=localstack needs a Docker daemon, and none answers ({type(error).__name__})"
    return None


@pytest.fixture(autouse=True)
def reached(request: pytest.FixtureRequest) -> Iterator[None]:
    """In a test on the stack every boto3 client is pointed at it by pytest-localstack; in others none is."""
    if "local" not in request.fixturenames:
        yield
        return
    local: Local = request.getfixturevalue("local")
    port = int(local.aws.url.rpartition(":")[2])
    session = RunningSession("127.0.0.1", services=dict.fromkeys(SERVICES, port), region_name=REGION)
    with session.botocore.patch_botocore():
        yield


@pytest.fixture(scope="session")
def local(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Local]:
    """The whole of Dankbar, deployed once for all tests of the session."""
    known_to_pytest_localstack()
    if request.config.getoption("--aws") == "localstack":
        if reason := why_no_docker():
            pytest.skip(reason)
        aws: LocalStackAws | EmbeddedAws = LocalStackAws()
    else:
        aws = EmbeddedAws(free_port(), tmp_path_factory.mktemp("aws") / "aws.log")
    community = tmp_path_factory.mktemp("community") / "community.yaml"
    community.write_text(soon(EXAMPLE.read_text("utf-8")), "utf-8")
    with running(lambda _: None, aws=aws, community_file=community) as running_stack:
        yield running_stack


def soon(example: str) -> str:
    """The example community, whose people have one minute to acknowledge: the shortest there is."""
    usual = "acknowledge_within_minutes: 10"
    assert usual in example
    return example.replace(usual, "acknowledge_within_minutes: 1")
