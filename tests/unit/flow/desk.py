"""A desk with one page that Çiğdem and Anna were told of, on Christmas Eve."""

import sys
from base64 import b64encode
from dataclasses import dataclass, field
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from dankbar.domain.links import PageLink, person_mark, write_token
from dankbar.flow.acknowledge import Acknowledge
from dankbar.model.decision import Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord, Step
from dankbar.platforms.standard_webhooks.webhook import signed_headers
from tests.unit.flow import memory
from tests.unit.spielkiste import CHRISTMAS_EVE, EMERGENCY, community

KEY, OLD_KEY = b"the key that signs now ........", b"the key that signed before ...."
PAGE = "0123456789ab"
SECRET, OLD_SECRET = f"whsec_{b64encode(b'c' * 32).decode()}", f"whsec_{b64encode(b'o' * 32).decode()}"
"""Çiğdem's tool signs with these."""
ANNAS_SECRET = f"whsec_{b64encode(b'a' * 32).decode()}"
EVERYBODY = ("cigdem", "anna", "ben", "marie")
"""Down the line on Christmas Eve."""
PERMALINK = "https://www.facebook.com/spielkiste/posts/7?comment_id=1"
FUNCTION = Path(__file__).parents[3] / "functions" / "desk"


def page(**changes: Any) -> PageRecord:
    values: dict[str, Any] = {
        "id": PAGE,
        "incident": "facebook:emergency",
        "item": "facebook/comment:7_1",
        "platform": "facebook",
        "channel": "facebook",
        "sort": "emergency",
        "author": "Jana Vogt",
        "summary": EMERGENCY,
        "opened_at": CHRISTMAS_EVE,
        "storm_ends": CHRISTMAS_EVE.timestamp() + 900,
        "steps": told("cigdem", "anna"),
        "permalink": PERMALINK,
    }
    return PageRecord.model_validate(values | changes)


def told(*people: str) -> dict[int, Step]:
    """Steps that told one person each; the last one everybody of them, where they are all."""
    steps = {place: Step(people=(who,), at=CHRISTMAS_EVE, sent=True) for place, who in enumerate(people)}
    if len(people) == len(EVERYBODY):
        steps[len(people)] = Step(people=people, at=CHRISTMAS_EVE, everybody=True, sent=True)
    return steps


def work_item(number: int = 1, **changes: Any) -> WorkItem:
    values: dict[str, Any] = {
        "id": f"facebook/comment:7_{number}",
        "platform": "facebook",
        "channel": "facebook",
        "event": f"comment:7_{number}",
        "kind": Kind.COMMENT,
        "sort": "emergency",
        "urgency": Urgency.URGENT,
        "received_at": CHRISTMAS_EVE + timedelta(minutes=number),
        "answer_by": CHRISTMAS_EVE + timedelta(minutes=30),
        "author": Author(name="Jana Vogt"),
        "text": EMERGENCY,
        "permalink": PERMALINK,
        "reasons": (),
        "in_words": ("Das klingt nach einem Notfall.",),
    }
    return WorkItem.model_validate(values | changes)


class Pages(memory.Pages):
    """The table, with who passed a page on."""

    def pass_on(self, page_id: str, person: str) -> PageRecord | None:
        self.journal.note(f"pass on {person}")
        page = self.pages.get(page_id)
        if page is not None and person not in page.passed:
            self.pages[page_id] = page.model_copy(update={"passed": (*page.passed, person)})
        return self.page(page_id)


@dataclass
class Messages:
    """The list of work items: those of the one page."""

    items: list[WorkItem] = field(default_factory=lambda: [work_item()])

    def of_page(self, page: PageRecord, most: int) -> list[WorkItem]:
        return self.items[:most]


@dataclass
class Desk:
    """Everything around one `Acknowledge`, and the function's pages on it."""

    journal: memory.Journal = field(default_factory=memory.Journal)
    clock: memory.Clock = field(default_factory=lambda: memory.Clock(CHRISTMAS_EVE))
    configuration: memory.Pushed = field(default_factory=lambda: memory.Pushed(community()))
    messages: Messages = field(default_factory=Messages)
    secrets: dict[str, tuple[str, ...]] = field(
        default_factory=lambda: {"cigdem": (SECRET, OLD_SECRET), "anna": (ANNAS_SECRET,)}
    )

    def __post_init__(self) -> None:
        self.pages = Pages(self.journal, self.clock, {PAGE: page()})
        self.steps = memory.Steps(self.journal, self.clock)
        self.acknowledge = Acknowledge(
            ledger=self.pages,
            steps=self.steps,
            messages=self.messages,
            configuration=self.configuration,
            link_keys=lambda: [KEY, OLD_KEY],
            clock=self.clock.seconds,
        )

    def is_about(self, **changes: Any) -> None:
        self.pages.pages[PAGE] = page(**changes)

    def calls_the_next(self) -> None:
        """What the pager does with the steps that wait: it tells one person more."""
        for _, step in self.steps.waiting:
            if step.what == "next":
                now = self.pages.pages[PAGE]
                following = self.acknowledge.look(self.token("marie"))
                assert following is not None
                assert following.following is not None
                people = tuple(person.id for person in following.following.people)
                steps = {**now.steps, step.step: Step(people=people, at=CHRISTMAS_EVE, sent=True)}
                self.pages.pages[PAGE] = now.model_copy(update={"steps": steps})
        self.steps.waiting.clear()

    def token(self, who: str, *, key: bytes = KEY, page_id: str = PAGE) -> str:
        """The token of a person's link."""
        return write_token(PageLink(page_id, person_mark(who), int(CHRISTMAS_EVE.timestamp()) + 86_400), key)

    def answer(
        self, method: str, path: str, headers: dict[str, str] | None = None, body: str | bytes | None = None
    ) -> dict[str, Any]:
        """What the function answers to a request of its URL (Lambda Developer Guide, "Request payload format"): a
        body of bytes comes encoded.
        """
        encoded = isinstance(body, bytes)
        event = {
            "version": "2.0",
            "rawPath": path,
            "rawQueryString": "",
            "headers": headers or {},
            "requestContext": {"http": {"method": method, "path": path}, "stage": "$default"},
            "body": b64encode(body).decode() if isinstance(body, bytes) else body,
            "isBase64Encoded": encoded,
        }
        callbacks = _module("callback").Callbacks(
            self.acknowledge, lambda who: self.secrets.get(who, ()), self.clock.seconds
        )
        answer: dict[str, Any] = _module("web").serve(event, None, self.acknowledge, callbacks)
        return answer

    def call_back(
        self,
        body: str,
        *,
        who: str = "cigdem",
        secret: str = SECRET,
        sent_as: str | bytes | None = None,
        **headers: str,
    ) -> dict[str, Any]:
        """What a tool is answered that signs `body`, and sends it, or something else."""
        signed = signed_headers([secret], "msg_1", int(CHRISTMAS_EVE.timestamp()), body.encode())
        return self.answer("POST", f"/c/{who}", signed | headers, body if sent_as is None else sent_as)


def _module(name: str) -> Any:
    """A module of the function, imported as Lambda does it: from the function's own folder."""
    if str(FUNCTION) not in sys.path:
        sys.path.append(str(FUNCTION))
    return import_module(name)
