"""The function `watch`, every five minutes: drives again what was stored but not worked. Wiring only."""

import os
from typing import Any

from aws_lambda_powertools import Logger

from dankbar.aws.configuration import environment
from dankbar.aws.items import DELIVERY_PARTITIONS, Due
from dankbar.aws.pages import OPEN_PAGES
from dankbar.aws.queues import Outbox, PageSteps
from dankbar.flow.watch import Watch

TABLE, RETRIES, PAGE_QUEUE = environment(os.environ, "TABLE", "RETRY_QUEUE", "PAGE_QUEUE")
LOGGER = Logger()


def log(level: str, message: str, fields: dict[str, str]) -> None:
    """One structured line."""
    LOGGER.log(30 if level == "WARNING" else 20, message, extra=fields)


WATCH = Watch(
    due=Due(TABLE),
    outbox=Outbox(human_queue="", page_queue=PAGE_QUEUE, retry_queue=RETRIES),
    steps=PageSteps(PAGE_QUEUE),
    delivery_partitions=DELIVERY_PARTITIONS,
    page_partition=OPEN_PAGES,
    log=log,
)


def handler(event: dict[str, Any], context: Any) -> None:
    """One look at everything that waits."""
    WATCH.look()
