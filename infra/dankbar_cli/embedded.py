"""The embedded AWS (MiniStack): one process on a free port of this machine, and the real template deployed to it."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from dankbar.aws import clients
from dankbar.errors import DankbarError
from dankbar_cli.project import PROJECT

REGION = "eu-central-1"
ROOT_CREDENTIALS = {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
"""What MiniStack takes as the account's root; the functions run under their own roles (`AUTH`)."""
STACK_NAME = "dankbar"

type Progress = Callable[[str], None]


class Aws(Protocol):
    """An AWS on this machine: MiniStack here, LocalStack in the tests that ask for it."""

    @property
    def url(self) -> str:
        """The endpoint of every service."""
        ...

    @property
    def environment(self) -> dict[str, str]:
        """What an AWS SDK or tool needs in its environment to talk to it and to nothing else."""
        ...


class EmbeddedError(DankbarError):
    """The embedded AWS did not start, or the stack was not built or deployed. The message holds the end of the log."""


def environment_of(url: str) -> dict[str, str]:
    """The environment that makes an AWS SDK or tool talk to this endpoint as the account's root."""
    return {
        "AWS_ENDPOINT_URL": url,
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        **ROOT_CREDENTIALS,
    }


def free_port() -> int:
    """A port of the loopback interface that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def architecture() -> str:
    """The processor of this machine, as the template's parameter calls it: the functions run here."""
    return "arm64" if os.uname().machine in ("aarch64", "arm64") else "x86_64"


@dataclass
class EmbeddedAws:
    """MiniStack in a process of its own. Use as a context manager: afterwards the process and its workers are gone."""

    port: int
    log: Path
    workers: int = 12
    """How many function workers may run at once (60 MB each)."""
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    @property
    def url(self) -> str:
        """The endpoint of every service."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def environment(self) -> dict[str, str]:
        """What an AWS SDK or tool needs in its environment to talk to it and to nothing else."""
        return environment_of(self.url)

    def __enter__(self) -> "EmbeddedAws":
        """Starts it and waits until it answers."""
        own = {
            "BIND_HOST": "127.0.0.1",
            "GATEWAY_PORT": str(self.port),
            "MINISTACK_REGION": REGION,
            "AUTH": "true",
            "IOT_MTLS_ENABLED": "0",
            "LAMBDA_ACCOUNT_CONCURRENCY": str(self.workers),
            "LOG_LEVEL": "INFO",
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(self._scratch()),
        }
        with self.log.open("wb") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "ministack"],
                env=_without_aws(os.environ) | own,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            self._wait_until_ready()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Stops it."""
        self.stop()

    def stop(self) -> None:
        """Ends the process and every worker it started."""
        if self._process is None:
            return
        group = self._process.pid
        for signal_number, seconds in ((signal.SIGTERM, 8), (signal.SIGKILL, 5)):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(group, signal_number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(seconds)
                break
        with contextlib.suppress(ProcessLookupError):
            os.killpg(group, signal.SIGKILL)
        self._process = None

    def _scratch(self) -> Path:
        scratch = self.log.parent / "scratch"
        scratch.mkdir(parents=True, exist_ok=True)
        return scratch

    def _wait_until_ready(self) -> None:
        import httpx

        deadline = time.monotonic() + 60
        while time.monotonic() < deadline:
            if self._process is None or self._process.poll() is not None:
                raise EmbeddedError(f"the embedded AWS ended at once:\n{_tail(self.log)}")
            with contextlib.suppress(httpx.HTTPError):
                if httpx.get(f"{self.url}/_ministack/health", timeout=2).status_code == 200:
                    return
            time.sleep(0.1)
        raise EmbeddedError(f"the embedded AWS does not answer on port {self.port}:\n{_tail(self.log)}")


def _without_aws(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment without a trace of a real account, and without coverage's or pytest's own variables."""
    return {name: value for name, value in environment.items() if not name.startswith(("AWS_", "PYTEST_", "COV_"))}


def _tail(log: Path, lines: int = 25) -> str:
    return "\n".join(log.read_text(errors="replace").splitlines()[-lines:])


def build(build_folder: Path, log: Path) -> Path:
    """Runs `sam build` for this machine's processor; returns the built template."""
    _sam(
        ["build", "--template-file", str(PROJECT / "template.yaml"), "--build-dir", str(build_folder), "--parallel"],
        {"ARCHITECTURE": architecture()},
        log,
    )
    return build_folder / "template.yaml"


def deploy(template: Path, aws: Aws, parameters: Mapping[str, str], log: Path) -> dict[str, str]:
    """Runs `sam deploy` of the built template; returns the stack's outputs."""
    values = {"Architecture": architecture(), **parameters}
    _sam(
        [
            "deploy",
            "--template-file", str(template),
            "--stack-name", STACK_NAME,
            "--resolve-s3",
            "--capabilities", "CAPABILITY_IAM", "CAPABILITY_AUTO_EXPAND",
            "--no-confirm-changeset",
            "--no-fail-on-empty-changeset",
            "--parameter-overrides", *(f"{name}={value}" for name, value in values.items() if value),
        ],
        aws.environment,
        log,
    )  # fmt: skip
    import boto3

    with aws_environment(aws.environment):
        stack = boto3.client("cloudformation").describe_stacks(StackName=STACK_NAME)["Stacks"][0]
    return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}


def _sam(arguments: list[str], environment: Mapping[str, str], log: Path) -> None:
    own = {"SAM_CLI_TELEMETRY": "0", "SAM_CLI_POLL_DELAY": "0.5", "PATH": _path_with_own_python()}
    with log.open("ab") as out:
        ended = subprocess.run(
            [sys.executable, "-m", "samcli", *arguments],
            cwd=PROJECT,
            env=_without_aws(os.environ) | {"AWS_DEFAULT_REGION": REGION} | dict(environment) | own,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
        )
    if ended.returncode:
        raise EmbeddedError(f"sam {arguments[0]} failed:\n{_tail(log)}")


def _path_with_own_python() -> str:
    """`sam build` looks for a Python with pip on PATH: this environment's comes first."""
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])


@contextlib.contextmanager
def aws_environment(environment: Mapping[str, str]) -> Iterator[None]:
    """Within it every boto3 client of this process talks to the embedded AWS with this environment."""
    before = dict(os.environ)
    os.environ.update(environment)
    _forget_clients()
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)
        _forget_clients()


def _forget_clients() -> None:
    """Clients that were made before talk to where the environment pointed then."""
    import boto3

    boto3.DEFAULT_SESSION = None
    for client in (clients.dynamodb, clients.sqs, clients.sns, clients.ssm):
        client.cache_clear()


def local_address(function_url: str, aws: Aws) -> str:
    """Where a function URL is served on this machine.

    MiniStack names it as AWS would (`https://ID.lambda-url.REGION.on.aws/…`) and serves it under its own port;
    LocalStack's address works as it is.
    """
    if ".on.aws/" not in function_url:
        return function_url
    host, _, path = function_url.removeprefix("https://").partition("/")
    return f"{aws.url}/_aws/lambda-url/{host.partition('.')[0]}/{path}"
