"""A desk with one page that Çiğdem and Anna were told of, on Christmas Eve."""

import sys
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from dankbar.domain.links import PageLink, write_token
from dankbar.flow.acknowledge import Acknowledge
from dankbar.model.page import PageRecord, Step
from tests.unit.flow import memory
from tests.unit.spielkiste import CHRISTMAS_EVE, EMERGENCY, community

KEY, OLD_KEY = b"the key that signs now ........", b"the key that signed before ...."
PAGE = "0123456789ab"
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
        "line": ("cigdem", "anna", "ben", "tom", "marie"),
        "steps": told("cigdem", "anna"),
    }
    return PageRecord.model_validate(values | changes)


def told(*people: str) -> dict[int, Step]:
    return {place: Step(person=who, at=CHRISTMAS_EVE, sent=True) for place, who in enumerate(people)}


@dataclass
class Desk:
    """Everything around one `Acknowledge`, and the function's pages on it."""

    journal: memory.Journal = field(default_factory=memory.Journal)
    clock: memory.Clock = field(default_factory=lambda: memory.Clock(CHRISTMAS_EVE))
    configuration: memory.Pushed = field(default_factory=lambda: memory.Pushed(community()))

    def __post_init__(self) -> None:
        self.pages = memory.Pages(self.journal, self.clock, {PAGE: page()})
        self.acknowledge = Acknowledge(self.pages, self.configuration, lambda: [KEY, OLD_KEY], self.clock.seconds)

    def is_about(self, **changes: Any) -> None:
        self.pages.pages[PAGE] = page(**changes)

    def token(self, who: str, *, key: bytes = KEY, page_id: str = PAGE) -> str:
        """The token of a person's link."""
        return self.token_of_place(page().line.index(who), key=key, page_id=page_id)

    def token_of_place(self, place: int, *, key: bytes = KEY, page_id: str = PAGE) -> str:
        return write_token(PageLink(page_id, place, int(CHRISTMAS_EVE.timestamp()) + 86_400), key)

    def answer(self, method: str, path: str, headers: dict[str, str] | None = None) -> dict[str, Any]:
        """What the function answers to a request of its URL (Lambda Developer Guide, "Request payload format")."""
        event = {
            "version": "2.0",
            "rawPath": path,
            "rawQueryString": "",
            "headers": headers or {},
            "requestContext": {"http": {"method": method, "path": path}, "stage": "$default"},
            "isBase64Encoded": False,
        }
        answer: dict[str, Any] = _web().serve(event, None, self.acknowledge)
        return answer


def _web() -> Any:
    """The function's module, imported as Lambda does it: from the function's own folder."""
    if str(FUNCTION) not in sys.path:
        sys.path.append(str(FUNCTION))
    return import_module("web")
