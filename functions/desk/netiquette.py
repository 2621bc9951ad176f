"""The public pages: the netiquette, and how often which of its rules was cited. No login, nothing about anybody.

Unlike the page behind a pager's link these may be found by search engines and kept for five minutes.
"""

import os
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from time import time
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from aws_lambda_powertools.event_handler import LambdaFunctionUrlResolver, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from public_words import MONTHS, WORDS

from dankbar.model.community import Community, Netiquette
from dankbar.model.moderation import Month, What

FOLDER = Path(__file__).parent
STYLE = (FOLDER / "public.css").read_text("utf-8")
POLICY = (
    f"default-src 'none'; style-src 'sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)
"""The style is allowed by its hash: a page that is kept for a while cannot have a nonce of its own each time."""
TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
)
MONTHS_BACK = 12
KEPT_SECONDS = 300
DONE: tuple[What, ...] = ("hide", "delete", "restore")


class Configuration(Protocol):
    """The community's configuration."""

    def current(self) -> Community:
        """As it was pushed last."""
        ...


class Counts(Protocol):
    """How often which rule was cited."""

    def months(self, first: str, last: str) -> list[Month]:
        """The counts of the months from `first` to `last`, oldest first."""
        ...


@dataclass(frozen=True)
class Public:
    """What the public pages are made of. `clock`: unix seconds; `base_url`: the desk's own domain, if it has one."""

    configuration: Configuration
    counts: Counts
    base_url: str = field(default_factory=lambda: os.environ.get("DESK_BASE_URL", ""))
    clock: Any = time

    def register(self, app: LambdaFunctionUrlResolver) -> None:
        """Adds `GET /netiquette` and `GET /transparency`."""

        @app.get("/netiquette")
        def netiquette() -> Response[str]:
            community = self.configuration.current()
            return self._answer(app, "netiquette.html", community, rules=community.netiquette.rules)

        @app.get("/transparency")
        def transparency() -> Response[str]:
            community = self.configuration.current()
            last = datetime.fromtimestamp(self.clock(), UTC).astimezone(ZoneInfo(community.zone)).date()
            months = self.counts.months(_month(last, MONTHS_BACK - 1), _month(last, 0))
            return self._answer(app, "transparency.html", community, months=months)

    def _answer(
        self, app: LambdaFunctionUrlResolver, template: str, community: Community, **values: Any
    ) -> Response[str]:
        event = app.current_event
        language = wished((event.query_string_parameters or {}).get("lang"), event.headers)
        words = WORDS[language]
        if "months" in values:
            values = _tables(values["months"], community.netiquette, language)
        body = TEMPLATES.get_template(template).render(
            language=language,
            other="en" if language == "de" else "de",
            words=words,
            brand=community.brand,
            netiquette=community.netiquette,
            changed_in_words=_day(community.netiquette.changed_on, language),
            address=f"{self._origin(event.raw_event)}/{template.removesuffix('.html')}",
            style=STYLE,
            **values,
        )
        return Response(status_code=200, content_type="text/html; charset=utf-8", body=body, headers=_headers(language))

    def _origin(self, event: Mapping[str, Any]) -> str:
        """Where search engines find the page: our own domain, else the function's, which AWS itself names."""
        return self.base_url or f"https://{event['requestContext'].get('domainName', 'localhost')}"


def wished(asked: str | None, headers: Mapping[str, str]) -> str:
    """The language of `?lang=`, else the first of the browser's languages that is one of ours, else German."""
    if asked is not None and asked in WORDS:
        return asked
    wishes = [part.strip()[:2].lower() for part in headers.get("accept-language", "").split(",")]
    return next((wish for wish in wishes if wish in WORDS), "de")


def _headers(language: str) -> dict[str, str]:
    return {
        "Content-Security-Policy": POLICY,
        "Content-Language": language,
        "Cache-Control": f"public, max-age={KEPT_SECONDS}",
        "Vary": "Accept-Language",
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
    }


def _tables(months: list[Month], netiquette: Netiquette, language: str) -> dict[str, Any]:
    """The sums by rule, and a table for every month in which something was done, the latest first."""
    cited = sorted({rule for month in months for _, rule in month.counts} | {rule.number for rule in netiquette.rules})
    sums = [(number, [sum(month.of(what, number) for month in months) for what in DONE]) for number in cited]
    by_month = [
        (
            f"{MONTHS[language][int(month.month[5:]) - 1]} {month.month[:4]}",
            [
                (_rule(number, netiquette, language), counts)
                for number in cited
                if any(counts := [month.of(what, number) for what in DONE])
            ],
        )
        for month in reversed(months)
    ]
    return {
        "sums": [(_rule(number, netiquette, language), counts) for number, counts in sums],
        "totals": [sum(counts[at] for _, counts in sums) for at in range(len(DONE))],
        "by_month": by_month,
    }


def _rule(number: int, netiquette: Netiquette, language: str) -> str:
    """A rule as it is called; one that is no longer there by its number."""
    rule = netiquette.rule(number)
    return WORDS[language]["former"].format(number=number) if rule is None else f"{number}. {rule.title.of(language)}"


def _month(last: date, back: int) -> str:
    months = last.year * 12 + last.month - 1 - back
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _day(day: date, language: str) -> str:
    name = MONTHS[language][day.month - 1]
    return f"{day.day}.\u00a0{name} {day.year}" if language == "de" else f"{day.day}\u00a0{name} {day.year}"
