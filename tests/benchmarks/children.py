"""Runs contestants in processes of their own that can import nothing but what they are measured with."""

import hmac
import json
import marshal
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from compileall import compile_dir
from dataclasses import dataclass
from pathlib import Path
from py_compile import PycInvalidationMode
from typing import Any

from tests.benchmarks.stub import SECRETS

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
DRIVE = HERE / "drive.py"
PRAISE = PROJECT / "events" / "facebook" / "praise.json"
CHANNEL = "spielkiste-facebook"


@dataclass(frozen=True)
class Contestant:
    """A handler to measure: `path` holds the folders it may import from, `environment` its environment."""

    name: str
    path: Sequence[Path]
    environment: Mapping[str, str]
    warm_events: int = 2_500
    """How many events one warm round takes; 0 for a process that answers nothing."""


@dataclass(frozen=True)
class Cost:
    """What one process took, in seconds: CPU (user and system, of the whole process) and by the clock."""

    cpu: float
    wall: float


def environment_at(url: str) -> dict[str, str]:
    """The environment of the webhook, as the template and Lambda set it, with every AWS endpoint at `url`."""
    return {
        "AWS_ENDPOINT_URL": url,
        "AWS_REGION": "eu-central-1",
        "AWS_DEFAULT_REGION": "eu-central-1",
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "example",
        "AWS_SESSION_TOKEN": "a-token-as-long-as-those-of-a-role" * 12,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "TABLE": "dankbar-Table",
        "PARAMETERS": "/dankbar/benchmark",
        "RETENTION_DAYS": "30",
    }


def compiled(contestant: str, to: Path) -> Path:
    """One of the contestants as a function's folder, with bytecode like the artefact's."""
    folder = to / contestant
    folder.mkdir()
    shutil.copy(HERE / "contestants" / f"{contestant}.py", folder / "app.py")
    compile_dir(folder, quiet=1, invalidation_mode=PycInvalidationMode.UNCHECKED_HASH)
    return folder


def delivery(body: bytes, key: str = SECRETS["keys"][0], channel: str = CHANNEL) -> dict[str, Any]:
    """What Lambda hands to the handler when Facebook posts `body` (Lambda, "Invoking function URLs", payload 2.0)."""
    path = f"/facebook/{channel}"
    return {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": "",
        "headers": {
            "content-type": "application/json",
            "content-length": str(len(body)),
            "host": "abcdefghijklmnopqrstuvwxyz012345.lambda-url.eu-central-1.on.aws",
            "user-agent": "facebookexternalua",
            "x-amzn-trace-id": "Root=1-00000000-000000000000000000000000",
            "x-forwarded-for": "173.252.127.2",
            "x-forwarded-port": "443",
            "x-forwarded-proto": "https",
            "x-hub-signature-256": "sha256=" + hmac.digest(key.encode(), body, "sha256").hex(),
        },
        "requestContext": {
            "accountId": "anonymous",
            "http": {"method": "POST", "path": path, "protocol": "HTTP/1.1", "sourceIp": "173.252.127.2"},
            "requestId": "00000000-0000-0000-0000-000000000000",
            "stage": "$default",
        },
        "body": body.decode(),
        "isBase64Encoded": False,
    }


def comments(count: int) -> list[bytes]:
    """So many bodies as Facebook posts them, each with one comment of its own."""
    document = json.loads(PRAISE.read_text())
    value = document["entry"][0]["changes"][0]["value"]
    bodies = []
    for number in range(count):
        value["comment_id"], value["from"]["id"] = f"987650000000001_{number:014}", f"70010000{number:08}"
        bodies.append(json.dumps(document, separators=(",", ":")).encode())
    return bodies


def comments_in_one(count: int) -> bytes:
    """One body with so many entries; Facebook sends up to 1,000 (Meta, Webhooks, "Getting started", "Frequency")."""
    entries = [json.loads(body)["entry"][0] for body in comments(count)]
    return json.dumps({"object": "page", "entry": entries}, separators=(",", ":")).encode()


def event_file(events: Sequence[Mapping[str, Any]], to: Path) -> Path:
    """The events as `drive.py` reads them: reading must not cost what a handler would not have to import."""
    to.write_bytes(marshal.dumps(list(events)))
    return to


def run_isolated(
    mode: str, events: Path, path: Sequence[Path], environment: Mapping[str, str]
) -> subprocess.CompletedProcess[bytes]:
    """Runs `drive.py`; raises CalledProcessError where it fails."""
    command = [sys.executable, "-I", "-S", str(DRIVE), mode, str(events), *map(str, path)]
    return subprocess.run(command, env=dict(environment), capture_output=True, check=True)


def cost(mode: str, contestant: Contestant, events: Path) -> Cost:
    """What one process takes, from its start to its first answer. Raises RuntimeError where it does not answer."""
    command = [sys.executable, "-I", "-S", str(DRIVE), mode, str(events), *map(str, contestant.path)]
    began = time.perf_counter()
    process = subprocess.Popen(
        command, env=dict(contestant.environment), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{contestant.name} ended with {process.returncode}: it did not answer 200")
    return Cost(used.ru_utime + used.ru_stime, wall)


def cpu_per_event(contestant: Contestant, events: Path) -> float:
    """CPU seconds of one event in a warm process."""
    return float(run_isolated("warm", events, contestant.path, contestant.environment).stderr)
