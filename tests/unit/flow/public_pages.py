"""The public pages of a desk: the netiquette and its numbers, on a community and counts that a test makes up."""

import sys
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from aws_lambda_powertools.event_handler import LambdaFunctionUrlResolver

from dankbar.model.community import Community
from dankbar.model.moderation import Month
from tests.unit.flow import memory
from tests.unit.spielkiste import TUESDAY_NOON, community

FUNCTION = Path(__file__).parents[3] / "functions" / "desk"
CONTACT, IMPRINT = "netiquette@spielkiste.example", "https://spielkiste.example/impressum"
MONTHS = [
    Month(month="2026-02", counts={("hide", 3): 1}),
    Month(month="2026-10", counts={("hide", 3): 12, ("restore", 3): 2, ("hide", 5): 104, ("delete", 5): 17}),
    Month(month="2026-11", counts={("hide", 3): 4, ("delete", 9): 1}),
]


def spielkiste(**netiquette: Any) -> Community:
    """The brand with a contact and an imprint."""
    return community(netiquette={"contact": CONTACT, "imprint_url": IMPRINT, **netiquette})


@dataclass
class Counts:
    """The counts of some months; notes which were asked for."""

    there: list[Month] = field(default_factory=lambda: list(MONTHS))
    asked: list[tuple[str, str]] = field(default_factory=list)

    def months(self, first: str, last: str) -> list[Month]:
        self.asked.append((first, last))
        return [month for month in self.there if first <= month.month <= last]


@dataclass
class PublicPages:
    """The function `desk`, asked for its public pages."""

    configuration: memory.Pushed = field(default_factory=lambda: memory.Pushed(spielkiste()))
    counts: Counts = field(default_factory=Counts)
    base_url: str = ""
    now: float = TUESDAY_NOON.timestamp()

    def answer(self, path: str, query: str = "", headers: dict[str, str] | None = None) -> dict[str, Any]:
        """What the function answers to a GET (Lambda Developer Guide, "Request payload format")."""
        if str(FUNCTION) not in sys.path:
            sys.path.append(str(FUNCTION))
        public = import_module("netiquette").Public(self.configuration, self.counts, self.base_url, lambda: self.now)
        event = {
            "version": "2.0",
            "rawPath": path,
            "rawQueryString": query,
            "headers": headers or {},
            "requestContext": {
                "http": {"method": "GET", "path": path},
                "stage": "$default",
                "domainName": "abc.lambda-url.eu-central-1.on.aws",
            },
            "isBase64Encoded": False,
        }
        if query:
            event["queryStringParameters"] = dict(part.split("=", 1) for part in query.split("&"))
        app = LambdaFunctionUrlResolver()
        public.register(app)
        answer: dict[str, Any] = app.resolve(event, None)  # type: ignore[arg-type]
        return answer
