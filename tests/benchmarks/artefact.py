"""What `sam build` made: where its parts lie, whether its bytecode is used, what of it the webhook imports."""

import json
import os
import shutil
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import MAGIC_NUMBER, cache_from_source
from pathlib import Path
from sysconfig import get_path

from tests.benchmarks.children import run_isolated

UNCHECKED_HASH = 0b01
"""The flags of bytecode that is never compared with its source (PEP 552, "pyc format": hash-based, not checked)."""
FUNCTIONS = {
    "webhook": "WebhookFunction",
    "respond": "RespondFunction",
    "desk": "DeskFunction",
    "pager": "PagerFunction",
    "watch": "WatchFunction",
}


@dataclass(frozen=True)
class Artefact:
    """The folder in which `sam build` put everything."""

    folder: Path

    @property
    def layer(self) -> Path:
        """What Lambda shows as /opt/python."""
        return self.folder / "DankbarLayer" / "python"

    def function(self, name: str) -> Path:
        """What Lambda shows as /var/task."""
        return self.folder / FUNCTIONS[name]

    def path(self, name: str) -> list[Path]:
        """The folders from which a function imports, in Lambda's order."""
        return [self.function(name), self.layer]

    def copy(self, to: Path, *packages: str) -> "Artefact":
        """A copy; where `packages` are named, with the function webhook and those packages of the layer alone."""
        if not packages:
            shutil.copytree(self.folder, to)
        for package in packages:
            shutil.copytree(self.layer / package, to / self.layer.relative_to(self.folder) / package)
            shutil.copytree(self.function("webhook"), to / FUNCTIONS["webhook"], dirs_exist_ok=True)
        return Artefact(to)

    def touch(self) -> "Artefact":
        """Gives every file another date, as an unpacked zip has it."""
        tomorrow = time.time() + 86_400
        for file in self.folder.rglob("*"):
            os.utime(file, (tomorrow, tomorrow))
        return self

    def stale_bytecode(self) -> list[str]:
        """Every source whose bytecode is missing, of another Python, or compared with the source's date at a start."""
        return [
            f"{source.relative_to(self.folder)}: {problem}"
            for folder in (self.layer, *(self.function(name) for name in FUNCTIONS))
            for source in _sources(folder)
            if (problem := _problem(Path(cache_from_source(str(source)))))
        ]

    def bytecode(self) -> set[Path]:
        """All bytecode there is."""
        return set(self.folder.rglob("*.pyc"))


def _sources(folder: Path) -> Iterator[Path]:
    yield from sorted(folder.rglob("*.py"))


def _problem(bytecode: Path) -> str | None:
    if not bytecode.exists():
        return "no bytecode"
    head = bytecode.read_bytes()[:8]
    if head[:4] != MAGIC_NUMBER:
        return "bytecode of another Python"
    return (
        None if int.from_bytes(head[4:], "little") == UNCHECKED_HASH else "bytecode that is checked against its source"
    )


@dataclass(frozen=True)
class Look:
    """What one cold start of a handler imported, and what was compiled from source on the way."""

    modules: dict[str, str | None]
    compiled: list[str]
    path: Sequence[Path]

    @classmethod
    def at(cls, path: Sequence[Path], events: Path, environment: dict[str, str]) -> "Look":
        """Runs a handler once in an isolated process. Raises AssertionError where it does not answer 200."""
        found = json.loads(run_isolated("look", events, path, environment).stderr)
        assert found["status"] == 200, found["status"]
        return cls(found["modules"], found["compiled"], path)

    def origins(self) -> Counter[str]:
        """How many modules came from where: a folder of the path by its name, `standard library`, or `elsewhere`."""
        return Counter(self.origin(name) for name in self.modules)

    def origin(self, module: str) -> str:
        """Where a module came from."""
        file = self.modules[module]
        for folder in self.path:
            if file is not None and Path(file).is_relative_to(folder):
                inside = Path(file).relative_to(folder).parts[0]
                return inside if (folder / inside).is_dir() else folder.name
        if file is None or Path(file).is_relative_to(get_path("stdlib")) or module == "__main__":
            return "standard library"
        return "elsewhere"

    def recompiled(self) -> list[str]:
        """The path's own sources that were compiled at the start, in place of using their bytecode."""
        return [file for file in self.compiled if any(Path(file).is_relative_to(folder) for folder in self.path)]
