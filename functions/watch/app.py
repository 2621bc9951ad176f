"""The function `watch`, every five minutes: drives again what was stored but not worked, and tells people what they
should know without being woken. Wiring only.
"""

import logging
import os
from typing import Any

from aws_lambda_powertools import Logger

from dankbar.aws.configuration import Configuration, environment
from dankbar.aws.items import DELIVERY_PARTITIONS, Due, Items
from dankbar.aws.pages import OPEN_PAGES
from dankbar.aws.queues import Outbox, PageSteps
from dankbar.aws.starters import OPEN_STARTERS
from dankbar.aws.watch_state import WatchState
from dankbar.flow.overdue import Overdue
from dankbar.flow.watch import Notices, Watch

TABLE, RETRIES, PAGE_QUEUE, RETENTION = environment(os.environ, "TABLE", "RETRY_QUEUE", "PAGE_QUEUE", "RETENTION_DAYS")
LOGGER = Logger()


def log(level: str, message: str, fields: dict[str, str]) -> None:
    """One structured line."""
    LOGGER.log(logging.getLevelNamesMapping()[level], message, extra=fields)


STEPS = PageSteps(PAGE_QUEUE)
OUTBOX = Outbox(human_queue="", page_queue=PAGE_QUEUE, retry_queue=RETRIES)
CONFIGURATION, LOOKS, ITEMS = Configuration(TABLE), WatchState(TABLE), Items(TABLE, int(RETENTION))
WATCH = Watch(
    due=Due(TABLE),
    outbox=OUTBOX,
    steps=STEPS,
    notices=Notices(CONFIGURATION, LOOKS, ITEMS, STEPS),
    starter_partition=OPEN_STARTERS,
    overdue=Overdue(CONFIGURATION, LOOKS, ITEMS, OUTBOX),
    delivery_partitions=DELIVERY_PARTITIONS,
    page_partition=OPEN_PAGES,
    log=log,
)


def handler(event: dict[str, Any], context: Any) -> None:
    """One look at everything that waits."""
    WATCH.look()
