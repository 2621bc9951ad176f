"""The queues: work items, pages, and what is to be tried again."""

from time import time

from pydantic import BaseModel

from dankbar.aws.clients import sqs
from dankbar.model.messages import Notice, PageOrder, PageStep, Retry, WorkItem

LONGEST_DELAY = 900
"""Seconds a message can be delayed (SQS quotas, "Message delay"); a longer wait comes in several hops."""
ESCAPED = {0xFFFE: r"\ufffe", 0xFFFF: r"\uffff"}
"""Characters that people can write and SQS refuses or replaces (SQS API Reference, "SendMessage", MessageBody: not in
#xE000 to #xFFFD), as JSON escapes. Control characters are escaped in JSON already; half a surrogate pair is in no text.
"""


class Outbox:
    """Sends to the humans' queue, the page queue and the retry queue (see `flow.ports.Outbox`)."""

    def __init__(self, human_queue: str, page_queue: str, retry_queue: str) -> None:
        """All by URL."""
        self._human, self._page, self._retry = human_queue, page_queue, retry_queue

    def work_item(self, item: WorkItem) -> None:
        """Puts an item on the humans' queue."""
        _send(self._human, item, 0)

    def page(self, order: PageOrder) -> None:
        """Puts a page on the page queue."""
        _send(self._page, order, 0)

    def park(self, retry: Retry, delay: float) -> None:
        """Has a delivery or event worked again after `delay` seconds."""
        _send(self._retry, retry.model_copy(update={"not_before": time() + delay}), delay)


class PageSteps:
    """Sends steps of a page, and notices, to the page queue (see `flow.ports.PageSteps`)."""

    def __init__(self, page_queue: str) -> None:
        """By URL."""
        self._queue = page_queue

    def later(self, step: PageStep, delay: float) -> None:
        """Has a page looked at again after `delay` seconds."""
        _send(self._queue, step.model_copy(update={"not_before": time() + delay}), delay)

    def notify(self, notice: Notice, delay: float) -> None:
        """Has a person told something after `delay` seconds."""
        _send(self._queue, notice.model_copy(update={"not_before": time() + delay}), delay)


def hop(queue: str, message: Retry | PageStep | Notice) -> bool:
    """Sends a message on that came before its time (SQS cannot wait longer); True where it did."""
    left = message.not_before - time()
    if left <= 1:
        return False
    _send(queue, message, left)
    return True


def back_off(queue: str, receipt: str, receives: int) -> None:
    """Hides a message that failed for longer each time: 30 s, 60 s … 15 minutes."""
    seconds = min(30 * 2 ** max(receives - 1, 0), LONGEST_DELAY)
    sqs().change_message_visibility(QueueUrl=queue, ReceiptHandle=receipt, VisibilityTimeout=seconds)


def _send(queue: str, message: BaseModel, delay: float) -> None:
    seconds = max(0, min(LONGEST_DELAY, round(delay)))
    body = message.model_dump_json().translate(ESCAPED)
    sqs().send_message(QueueUrl=queue, MessageBody=body, DelaySeconds=seconds)
