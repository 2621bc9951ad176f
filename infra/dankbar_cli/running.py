"""Which stack a command works on: the one that `dankbar up` runs on this machine, or one on AWS by name."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from dankbar.errors import ConfigurationError
from dankbar_cli.embedded import aws_environment
from dankbar_cli.project import PROJECT
from dankbar_cli.stack import Stack

if TYPE_CHECKING:
    from dankbar_cli.local import Local

NOTE = PROJECT / ".dankbar" / "up.json"


@contextmanager
def noted(local: "Local") -> Iterator[Path]:
    """While a stack is up, a note says where: other commands find it there."""
    NOTE.parent.mkdir(exist_ok=True)
    note = {
        "pid": os.getpid(),
        "environment": local.aws.environment,
        "stack": local.stack.name,
        "webhook_url": local.webhook_url,
        "playground": local.playground.url,
    }
    NOTE.touch(mode=0o600)
    NOTE.write_text(json.dumps(note))
    try:
        yield NOTE
    finally:
        NOTE.unlink(missing_ok=True)


@contextmanager
def attached(stack: str | None) -> Iterator[tuple[Stack, str]]:
    """The stack to work on and the address its webhook has from here. Raises ConfigurationError where there is none."""
    if stack is not None:
        found = Stack.named(stack)
        yield found, found.outputs["WebhookUrl"]
        return
    note = _note()
    if note is None:
        raise ConfigurationError("no stack runs here: start one with `dankbar up`, or name one on AWS with --stack")
    with aws_environment(note["environment"]):
        yield Stack.named(note["stack"]), note["webhook_url"]


def _note() -> dict | None:  # type: ignore[type-arg]
    try:
        note: dict = json.loads(NOTE.read_text())  # type: ignore[type-arg]
        os.kill(note["pid"], 0)
    except (OSError, ValueError, KeyError):
        return None
    return note
