"""Who may import whom, read from the sources; and what the function `webhook` really loads, by loading it."""

import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARED = ROOT / "shared"
PACKAGE = SHARED / "dankbar"
FUNCTIONS = ROOT / "functions"
STANDARD = sys.stdlib_module_names

ALLOWED: dict[str, set[str]] = {
    "errors": set(),
    "loading": set(),
    "model": {"dankbar.model", "dankbar.errors", "pydantic", "pydantic_core"},
    "domain": {"dankbar.domain", "dankbar.model", "dankbar.errors", "jinja2", "snowballstemmer"},
    "platforms": {"dankbar.model", "dankbar.errors", "pydantic", "httpx", "standardwebhooks"},
    "aws": {
        "dankbar.aws",
        "dankbar.model",
        "dankbar.errors",
        "boto3",
        "botocore",
        "pydantic",
        "aws_sdk_signers",
        "mypy_boto3_dynamodb",
        "mypy_boto3_sns",
        "mypy_boto3_sqs",
        "mypy_boto3_ssm",
    },
    "flow": {"dankbar.flow", "dankbar.model", "dankbar.domain", "dankbar.errors"},
}
"""What each part of the package may import besides the standard library; a platform also its own folder."""

LOOK_UP = ("flow/", "aws/configuration.py")
"""Who finds a platform by name, through `dankbar.platforms` itself; no platform is imported from outside its folder."""

WEBHOOK = [
    FUNCTIONS / "webhook" / "app.py",
    PACKAGE / "flow" / "intake.py",
    PACKAGE / "aws" / "signed.py",
    PACKAGE / "aws" / "deliveries.py",
    PACKAGE / "aws" / "keys.py",
    PACKAGE / "aws" / "webhook_secrets.py",
    PACKAGE / "model" / "delivery.py",
    PACKAGE / "platforms" / "__init__.py",
    PACKAGE / "errors.py",
    *sorted(PACKAGE.glob("platforms/*/webhook.py")),
]
"""All that the function `webhook` may load of ours."""

TOO_HEAVY = {"pydantic", "pydantic_core", "httpx", "boto3", "botocore", "jinja2", "aws_lambda_powertools"}


def imports(path: Path, of_types_too: bool = True) -> Iterator[str]:
    """Every module that a file imports, wherever in it. `of_types_too`: also under `if TYPE_CHECKING`."""
    tree = ast.parse(path.read_text("utf-8"), str(path))
    skipped = (
        set() if of_types_too else {id(node) for part in tree.body if _types_only(part) for node in ast.walk(part)}
    )
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from _modules(node, path)


def _types_only(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _modules(node: ast.ImportFrom, path: Path) -> Iterator[str]:
    """`from a import b` may mean the module `a.b`."""
    assert node.level == 0, f"{path} imports relatively: write the whole name"
    for name in node.names:
        whole = f"{node.module}.{name.name}"
        yield whole if _is_module(whole) else str(node.module)


def _is_module(name: str) -> bool:
    place = SHARED.joinpath(*name.split("."))
    return place.with_suffix(".py").is_file() or (place / "__init__.py").is_file()


def within(module: str, allowed: set[str]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in allowed)


def strangers(path: Path) -> list[str]:
    """What a file of the package imports although its part may not."""
    place = path.relative_to(PACKAGE)
    part = place.parts[0].removesuffix(".py")
    allowed = set(ALLOWED[part])
    if part == "platforms" and len(place.parts) > 2:
        allowed.add(f"dankbar.platforms.{place.parts[1]}")
    exact = {"dankbar.platforms"} if place.as_posix().startswith(LOOK_UP) else set()
    return [
        module
        for module in imports(path)
        if module.partition(".")[0] not in STANDARD and not within(module, allowed) and module not in exact
    ]


def sources(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize(
    "path", [p for p in sources(PACKAGE) if p.name != "__init__.py" or p.parent != PACKAGE], ids=named
)
def test_each_part_imports_only_what_it_may(path: Path) -> None:
    assert strangers(path) == []


def test_every_part_of_the_package_has_its_rule() -> None:
    parts = {path.relative_to(PACKAGE).parts[0].removesuffix(".py") for path in sources(PACKAGE)} - {"__init__"}
    assert parts == set(ALLOWED)


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("import boto3", "domain"),
        ("from botocore.config import Config", "flow"),
        ("from dankbar.aws.table import Table", "flow"),
        ("from dankbar.aws import table", "domain"),
        ("from dankbar import aws", "flow"),
        ("from dankbar.flow.respond import Respond", "aws"),
        ("from dankbar.platforms import webhook_of", "domain"),
        ("from dankbar.platforms.x.parse import parse", "flow"),
        ("from dankbar.platforms import x", "flow"),
        ("from dankbar.platforms import outbound_of", "aws"),
        ("def late():\n    import dankbar.platforms.facebook.api", "platforms/x"),
        ("from dankbar.domain.decide import decide", "model"),
        ("import httpx", "domain"),
    ],
)
def test_these_rules_see_a_breach(line: str, place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = PACKAGE / place / "breach.py"
    monkeypatch.setattr(Path, "read_text", lambda *_, **__: line)
    assert strangers(path) != []


# The function `webhook` ------------------------------------------------------------------------


@pytest.mark.parametrize("path", WEBHOOK, ids=named)
def test_what_webhook_loads_is_light_and_loads_nothing_further(path: Path) -> None:
    ours = {".".join(p.relative_to(SHARED).with_suffix("").parts) for p in WEBHOOK if p.is_relative_to(SHARED)}
    loaded = list(imports(path, of_types_too=False))
    assert not [module for module in loaded if module.partition(".")[0] in TOO_HEAVY]
    assert not [
        module for module in loaded if within(module, {"dankbar"}) and module not in {*ours, "dankbar.platforms"}
    ]


REQUESTS = """
import json, sys, time
sys.path[:0] = {paths!r}
sys.dont_write_bytecode = True
import app
from dankbar.aws.signed import CallRefused, SignedClient
from dankbar.model.delivery import Secrets
from dankbar.platforms import webhook_of

WEBHOOK = {{"facebook": "secret", "x": "secret", "standard_webhooks": "whsec_" + "QUJD" * 8}}

def call(self, operation, parameters):
    if operation == "GetParameter":
        platform = parameters["Name"].split("/")[-2]
        return {{"Parameter": {{"Value": json.dumps({{"keys": [WEBHOOK[platform]]}})}}}}
    return {{}}

SignedClient.call = call
statuses = []
for platform, key in WEBHOOK.items():
    headers = webhook_of(platform).sign(b"{{}}", Secrets((key,)), time.time())
    event = {{"rawPath": f"/{{platform}}/brand", "headers": headers, "body": "{{}}"}}
    event["requestContext"] = {{"http": {{"method": "POST"}}}}
    statuses.append(app.handler(event, None)["statusCode"])
print(json.dumps([statuses, sorted(sys.modules)]))
"""


@pytest.fixture(scope="module")
def loaded() -> tuple[list[int], list[str]]:
    """The answers to one delivery of each platform, and what a bare interpreter has loaded by then."""
    environment = {
        "PATH": os.environ["PATH"],
        "AWS_REGION": "eu-central-1",
        "TABLE": "table",
        "PARAMETERS": "/dankbar/brand",
        "RETENTION_DAYS": "30",
    }
    program = REQUESTS.format(paths=[str(FUNCTIONS / "webhook"), str(SHARED)])
    ended = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    statuses, modules = json.loads(ended.stdout.splitlines()[-1])
    return statuses, modules


def test_webhook_stores_a_delivery_of_each_platform_in_a_bare_interpreter(loaded: tuple[list[int], list[str]]) -> None:
    assert loaded[0] == [200, 200, 200]


def test_webhook_has_then_loaded_nothing_heavy(loaded: tuple[list[int], list[str]]) -> None:
    assert not TOO_HEAVY & set(loaded[1])


def test_webhook_has_then_loaded_nothing_of_ours_but_what_is_listed(loaded: tuple[list[int], list[str]]) -> None:
    files = {PACKAGE.joinpath(*name.split(".")[1:]) for name in loaded[1] if name.startswith("dankbar.")}
    modules = {place.with_suffix(".py") for place in files if place.with_suffix(".py").is_file()}
    assert modules == {path for path in WEBHOOK if path.is_relative_to(PACKAGE) and path.name != "__init__.py"}


# The whole project -----------------------------------------------------------------------------


@pytest.mark.parametrize("path", [*sources(SHARED), *sources(FUNCTIONS)], ids=named)
def test_nothing_that_is_deployed_imports_the_command_line(path: Path) -> None:
    assert not [module for module in imports(path) if within(module, {"dankbar_cli"})]


@pytest.mark.parametrize("path", sources(FUNCTIONS), ids=named)
def test_functions_leave_aws_to_its_edge(path: Path) -> None:
    assert not [module for module in imports(path) if within(module, {"boto3", "botocore", "aws_sdk_signers"})]


SKIPPED = {".git", ".venv", ".aws-sam", ".hypothesis", ".mypy_cache", ".pytest_cache", ".ruff_cache", "__pycache__"}
OF_A_MACHINE = re.compile(r"(?<![\w.])/(?:home|root|Users|work)/[\w.-]+|[A-Z]:\\\\Users|\.\./" + "shared")
"""A folder of somebody's machine, or a neighbour of the checkout that not everybody has."""


def texts() -> Iterator[Path]:
    for folder, folders, files in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in SKIPPED]
        yield from (Path(folder, name) for name in files)


def test_no_file_names_a_place_of_one_machine() -> None:
    found = []
    for path in texts():
        content = path.read_bytes()
        if b"\0" not in content[:4096]:
            lines = content.decode("utf-8", "replace").splitlines()
            found += [f"{named(path)}:{at}" for at, line in enumerate(lines, 1) if OF_A_MACHINE.search(line)]
    assert found == []
