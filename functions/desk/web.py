"""The desk's pages. So far one: what a page is about, and the button that acknowledges it.

A GET changes nothing (phones and mail scanners open links by themselves); the button posts. Works without JavaScript.
"""

import secrets
from http import HTTPStatus
from pathlib import Path
from typing import Any

from aws_lambda_powertools.event_handler import LambdaFunctionUrlResolver, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dankbar.flow.acknowledge import Acknowledge, View

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)
WORDS = {
    "de": {
        "title": "Dringend",
        "where": "{platform}, {time}",
        "by": "von {author}",
        "somebody": "jemand ohne Namen",
        "more": "Dazu {count} weitere dringende Meldungen zum selben Thema.",
        "take": "Ich kümmere mich",
        "you": "Du hast es übernommen. Danke!",
        "other": "{name} kümmert sich schon darum.",
        "waits": "Noch kümmert sich niemand darum. Wenn du nicht übernimmst, wird die nächste Person geweckt.",
        "gone_title": "Dieser Link gilt nicht mehr",
        "gone": "Er ist abgelaufen oder unvollständig. Was noch offen ist, steht auf der Liste.",
    },
    "en": {
        "title": "Urgent",
        "where": "{platform}, {time}",
        "by": "by {author}",
        "somebody": "somebody without a name",
        "more": "And {count} more urgent messages about the same thing.",
        "take": "I’ll take care of it",
        "you": "You have it. Thank you!",
        "other": "{name} is already taking care of it.",
        "waits": "Nobody is taking care of it yet. If you do not, the next person is woken.",
        "gone_title": "This link no longer works",
        "gone": "It has expired or is incomplete. What is still open is on the list.",
    },
}
PLATFORM_NAMES = {"facebook": "Facebook", "x": "X", "standard_webhooks": "Webhook"}


def serve(event: dict[str, Any], context: Any, acknowledge: Acknowledge) -> dict[str, Any]:
    """Answers one request of the function URL."""
    app = LambdaFunctionUrlResolver()

    @app.get("/a/<token>")
    def look(token: str) -> Response[str]:
        return page(acknowledge.look(token), wished_language(app.current_event.headers))

    @app.post("/a/<token>")
    def take(token: str) -> Response[str]:
        return page(acknowledge.acknowledge(token), wished_language(app.current_event.headers))

    @app.not_found
    def nothing(_: Exception) -> Response[str]:
        return page(None, wished_language(app.current_event.headers), HTTPStatus.NOT_FOUND)

    return app.resolve(event, context)


def wished_language(headers: Any) -> str:
    """The browser's first language if it is one of ours, else German."""
    wished = str(headers.get("accept-language") or headers.get("Accept-Language") or "")[:2].lower()
    return wished if wished in WORDS else "de"


def page(view: View | None, language: str, status: HTTPStatus = HTTPStatus.GONE) -> Response[str]:
    """The page for a genuine link; for any other one that says nothing personal."""
    nonce = secrets.token_urlsafe(16)
    if view is None:
        words = WORDS[language]
        body = TEMPLATES.get_template("expired.html").render(language=language, words=words, nonce=nonce)
        return html(body, nonce, status)
    language = view.reader.languages[0]
    words = WORDS[language]
    record = view.page
    zone = view.community.zone
    body = TEMPLATES.get_template("acknowledge.html").render(
        language=language,
        words=words,
        nonce=nonce,
        brand=view.community.brand,
        where=words["where"].format(
            platform=PLATFORM_NAMES.get(record.platform, record.platform),
            time=local_time(record.opened_at, zone, language),
        ),
        by=words["by"].format(author=record.author or words["somebody"]),
        text=record.summary,
        more=words["more"].format(count=record.items - 1) if record.items > 1 else "",
        status=status_words(view, words),
        open=view.has_it is None,
    )
    return html(body, nonce, HTTPStatus.OK)


def status_words(view: View, words: dict[str, str]) -> str:
    """Who has it, as the reader is told."""
    if view.has_it is None:
        return words["waits"]
    return words["you"] if view.has_it.id == view.reader.id else words["other"].format(name=view.has_it.first_name)


def local_time(instant: Any, zone: str, language: str) -> str:
    """An instant in the brand's local time, as people write it."""
    from zoneinfo import ZoneInfo

    local = instant.astimezone(ZoneInfo(zone))
    return f"{local:%d.%m.%Y, %H:%M} Uhr" if language == "de" else f"{local.day} {local:%B %Y, %H:%M}"


def html(body: str, nonce: str, status: HTTPStatus) -> Response[str]:
    """An HTML answer that loads nothing from elsewhere, is not kept and not framed."""
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return Response(
        status_code=status,
        content_type="text/html; charset=utf-8",
        body=body,
        headers={
            "Content-Security-Policy": policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex",
        },
    )
