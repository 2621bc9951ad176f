"""The function `pager`: tells whoever is on duty, and goes on until somebody acknowledges. Wiring only."""

import json
import os
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from dankbar.aws.configuration import Configuration, LinkKeys, environment
from dankbar.aws.pages import Pages, PageTopic
from dankbar.aws.queues import PageSteps, back_off, hop
from dankbar.flow.pager import Pager
from dankbar.model.messages import Notice, PageOrder, PageStep

TABLE, PARAMETERS, DAYS, QUEUE, TOPIC, DESK = environment(
    os.environ, "TABLE", "PARAMETERS", "RETENTION_DAYS", "PAGE_QUEUE", "PAGE_TOPIC", "DESK_URL"
)
LOGGER = Logger()
KEYS = LinkKeys(PARAMETERS)
CONFIGURATION = Configuration(TABLE)


def log(level: str, message: str, fields: dict[str, str]) -> None:
    """One structured line."""
    LOGGER.log({"INFO": 20, "WARNING": 30}.get(level, 40), message, extra=fields)


PAGER = Pager(
    ledger=Pages(TABLE, int(DAYS)),
    steps=PageSteps(QUEUE),
    topic=PageTopic(TOPIC),
    configuration=CONFIGURATION,
    desk_url=f"{DESK.rstrip('/')}/",
    link_key=lambda: KEYS.live()[0],
    log=log,
)


def handler(event: dict[str, Any], context: Any) -> Any:
    """Works a batch of the page queue and reports what is to come again; or posts to a chat what the topic says."""
    records = event.get("Records", [])
    if records and "Sns" in records[0]:
        from chat import post

        return [post(record["Sns"], CONFIGURATION.current()) for record in records]
    processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)
    return process_partial_response(event=event, record_handler=work, processor=processor, context=context)


def work(record: SQSRecord) -> None:
    """One order, step or notice."""
    try:
        what = json.loads(record.body).get("what")
        if what == "item":
            PAGER.order(PageOrder.model_validate_json(record.body))
            return
        later = (Notice if what == "notice" else PageStep).model_validate_json(record.body)
        if hop(QUEUE, later):
            return
        if isinstance(later, Notice):
            PAGER.notice(later)
        else:
            PAGER.step(later)
    except Exception:
        LOGGER.exception("page not sent")
        back_off(QUEUE, record.receipt_handle, int(record.attributes.approximate_receive_count))
        raise
