"""The function `respond`: works deliveries from the table's stream and what waits on the retry queue. Wiring only."""

from dankbar import loading

# isort: split

import os
from collections.abc import Callable
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.utilities.batch import BatchProcessor, EventType, process_partial_response
from aws_lambda_powertools.utilities.data_classes.dynamo_db_stream_event import DynamoDBRecord
from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord

from dankbar.aws.configuration import Apis, Configuration, environment
from dankbar.aws.opinions import SecondOpinions
from dankbar.aws.queues import Outbox, back_off, hop
from dankbar.aws.table import Table
from dankbar.errors import for_the_log
from dankbar.flow.respond import Respond
from dankbar.model.messages import Retry

TABLE, PARAMETERS, DAYS, HUMANS, PAGES, RETRIES = environment(
    os.environ, "TABLE", "PARAMETERS", "RETENTION_DAYS", "HUMAN_QUEUE", "PAGE_QUEUE", "RETRY_QUEUE"
)
LOGGER = Logger()
LEDGER = Table(TABLE, int(DAYS))
OUTBOX = Outbox(HUMANS, PAGES, RETRIES)
FIRST_RETRY_SECONDS = 30.0


def log(level: str, message: str, fields: dict[str, str]) -> None:
    """One structured line."""
    LOGGER.log({"INFO": 20, "WARNING": 30}.get(level, 40), message, extra=fields)


RESPOND = Respond(
    ledger=LEDGER,
    outbox=OUTBOX,
    apis=Apis(PARAMETERS, os.environ.get("PLATFORM_BASE_URL") or None),
    configuration=Configuration(TABLE),
    log=log,
    second_opinion=SecondOpinions(TABLE, os.environ.get("SECOND_OPINION", "none"), log),
)
loading.done()


def handler(event: dict[str, Any], context: Any) -> Any:
    """Works a batch of the stream or of the retry queue; reports what is to come again."""
    RESPOND.seconds_left = lambda: context.get_remaining_time_in_millis() / 1000
    from_queue = event["Records"][0]["eventSource"] == "aws:sqs"
    kind, work = (EventType.SQS, again) if from_queue else (EventType.DynamoDBStreams, first)
    worker: Callable[..., Any] = work
    processor = BatchProcessor(event_type=kind, raise_on_entire_batch_failure=False)
    return process_partial_response(event=event, record_handler=worker, processor=processor, context=context)


def first(record: DynamoDBRecord) -> None:
    """A delivery from the stream. A failure is parked, so that one bad delivery never blocks the stream."""
    image = record.raw_event["dynamodb"]["NewImage"]
    try:
        RESPOND.delivery(LEDGER.whole(image))
    except Exception as error:  # whatever it is, the delivery is worked again from the queue
        retry = Retry(what="delivery", channel=image["channel"]["S"], id=image["digest"]["S"])
        OUTBOX.park(retry, FIRST_RETRY_SECONDS)
        put_off("delivery parked", retry, error)


def again(record: SQSRecord) -> None:
    """A delivery or event from the retry queue. A failure hides the message for longer each time, then the DLQ."""
    retry = Retry.model_validate_json(record.body)
    try:
        if hop(RETRIES, retry):
            return
        if retry.what == "event":
            RESPOND.event(retry.channel, retry.id)
        elif retry.what == "hold":
            hold(retry)
        elif retry.what == "starter":
            post(retry)
        elif (delivery := LEDGER.delivery(retry.channel, retry.id)) is not None:
            RESPOND.delivery(delivery)
    except Exception as error:
        put_off("not done yet", retry, error)
        back_off(RETRIES, record.receipt_handle, int(record.attributes.approximate_receive_count))
        raise


def hold(retry: Retry) -> None:
    """The writer of an overdue item may be told that it takes longer; rare, so that what it needs is loaded here."""
    from dankbar.aws.items import Items
    from dankbar.flow.dialogue import Hold

    Hold(RESPOND, Items(TABLE, int(DAYS)), LEDGER).hold(retry.channel, retry.id)


def post(retry: Retry) -> None:
    """A conversation starter's time has come."""
    from dankbar.aws.starters import Starters
    from dankbar.flow.starters import Post

    Post(RESPOND, Starters(TABLE, int(DAYS))).post(retry.id)


def put_off(message: str, retry: Retry, error: Exception) -> None:
    """Logs why something has to wait."""
    fields = {"what": retry.what, "id": f"{retry.channel}/{retry.id}", "problem": for_the_log(error)}
    LOGGER.warning(message, extra=fields)
