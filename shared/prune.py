"""Takes out of the layer what Lambda never loads: run by the Makefile, `python prune.py LAYER/python`.

botocore's data for 450 services is 25 MB, and its `endpoints.json` alone takes 55 ms to parse when the first client is
made; Dankbar calls four services, and one of two more where second opinions are switched on (95 KB). What goes is
listed here, so that it can be read; a service that is missing shows at once as `UnknownServiceError`.
"""

import json
import shutil
import sys
from pathlib import Path

SERVICES = {"dynamodb", "sns", "sqs", "ssm", "comprehend", "bedrock-runtime"}
UNUSED = ("bin", "boto3/data", "boto3/examples")
KEPT_DATA = {"endpoints.json", "partitions.json", "sdk-default-configuration.json", "_retry.json"}


def prune(target: Path) -> None:
    """Removes from a folder of installed packages what is not needed at run time."""
    for unused in UNUSED:
        shutil.rmtree(target / unused, ignore_errors=True)
    data = target / "botocore" / "data"
    for entry in data.iterdir():
        if entry.is_dir() and entry.name not in SERVICES:
            shutil.rmtree(entry)
        elif entry.is_file() and entry.name not in KEPT_DATA:
            entry.unlink()
    trim_endpoints(data / "endpoints.json")
    for stale in [*target.rglob("__pycache__"), *target.rglob("tests")]:
        shutil.rmtree(stale, ignore_errors=True)


def trim_endpoints(path: Path) -> None:
    """Keeps of every partition's endpoints only those of the services used."""
    document = json.loads(path.read_text())
    for partition in document["partitions"]:
        partition["services"] = {name: service for name, service in partition["services"].items() if name in SERVICES}
    path.write_text(json.dumps(document, separators=(",", ":")))


if __name__ == "__main__":
    prune(Path(sys.argv[1]))
