"""The function `desk`: puts work items on the list; the page that acknowledges, and the public ones. Wiring only."""

import os
from datetime import UTC, datetime
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from dankbar.aws.callback_secrets import CallbackSecrets
from dankbar.aws.configuration import Configuration, LinkKeys, environment
from dankbar.aws.items import Items
from dankbar.aws.page_items import PageItems
from dankbar.aws.pages import Pages
from dankbar.aws.queues import PageSteps
from dankbar.flow.acknowledge import Acknowledge
from dankbar.model.messages import WorkItem

TABLE, PARAMETERS, DAYS, QUEUE = environment(os.environ, "TABLE", "PARAMETERS", "RETENTION_DAYS", "PAGE_QUEUE")
LOGGER = Logger()
ITEMS = Items(TABLE, int(DAYS))
SECRETS = CallbackSecrets(PARAMETERS)
CONFIGURATION = Configuration(TABLE)
CALENDAR_KEYS = LinkKeys(PARAMETERS, name="calendar-key")
ACKNOWLEDGE = Acknowledge(
    ledger=Pages(TABLE, int(DAYS)),
    steps=PageSteps(QUEUE),
    messages=PageItems(TABLE),
    configuration=CONFIGURATION,
    link_keys=LinkKeys(PARAMETERS).live,
)


def handler(event: dict[str, Any], context: Any) -> Any:
    """A batch of the humans' queue, or a request for a page."""
    if "Records" not in event:
        from callback import Callbacks
        from netiquette import Public
        from web import serve

        from dankbar.aws.moderation import Moderation

        public = Public(CONFIGURATION, Moderation(TABLE))
        return serve(event, context, ACKNOWLEDGE, Callbacks(ACKNOWLEDGE, SECRETS.of), calendar, public)
    processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)
    return process_partial_response(event=event, record_handler=put_on_list, processor=processor, context=context)


def calendar(token: str) -> bytes | None:
    """The calendar behind a private address."""
    from calendar_feed import feed

    return feed(token, CONFIGURATION, CALENDAR_KEYS.live, datetime.now(UTC))


def put_on_list(record: SQSRecord) -> None:
    """One work item; the same again changes nothing."""
    item = WorkItem.model_validate_json(record.body)
    new = ITEMS.add(item)
    LOGGER.info("work item on the list" if new else "work item known", extra={"item": item.id, "urgency": item.urgency})
