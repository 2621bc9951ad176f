"""The desk's pages. So far one: what a page is about, and the button that acknowledges it.

A GET changes nothing (phones and mail scanners open links by themselves); the button posts. Works without JavaScript.
"""

import secrets
from collections.abc import Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import LambdaFunctionUrlResolver, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from netiquette import Public
from words import WORDS

from dankbar.domain.wording import moment_in_words
from dankbar.flow.acknowledge import Acknowledge, View
from dankbar.model.page import PageRecord
from dankbar.platforms import name_of

LOGGER = Logger()
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)
LONGEST_SUMMARY = 300
"""Characters that a page order carries; a summary of that length was cut."""


def serve(
    event: dict[str, Any], context: Any, acknowledge: Acknowledge, public: Public | None = None
) -> dict[str, Any]:
    """Answers one request of the function URL: `GET` and `POST /a/TOKEN`, and the `public` pages."""
    app = LambdaFunctionUrlResolver()
    if public is not None:
        public.register(app)

    def language() -> str:
        return wished_language(app.current_event.headers)

    @app.get("/a/<token>")
    def look(token: str) -> Response[str]:
        view = acknowledge.look(token)
        return notice("gone", language(), HTTPStatus.GONE) if view is None else page(view)

    @app.post("/a/<token>")
    def take(token: str) -> Response[str]:
        if acknowledge.acknowledge(token) is None:
            return notice("gone", language(), HTTPStatus.GONE)
        return Response(HTTPStatus.SEE_OTHER, headers={"Location": token, "Cache-Control": "no-store"})

    @app.not_found
    def nothing(_: Exception) -> Response[str]:
        return notice("gone", language(), HTTPStatus.NOT_FOUND)

    @app.exception_handler(Exception)
    def problem(_: Exception) -> Response[str]:
        LOGGER.exception("page not shown")
        return notice("problem", language(), HTTPStatus.SERVICE_UNAVAILABLE)

    return app.resolve(event, context)


def wished_language(headers: Mapping[str, str]) -> str:
    """The first of the browser's languages that is one of ours, else German."""
    wished = [part.strip()[:2].lower() for part in headers.get("accept-language", "").split(",")]
    return next((language for language in wished if language in WORDS), "de")


def page(view: View) -> Response[str]:
    """The page for a genuine link, in the language of its reader."""
    language = view.reader.languages[0]
    words, record = WORDS[language], view.page
    platform = name_of(record.platform, record.channel)
    state, has_it, following = _who_has_it(view, words, platform)
    return _html(
        "acknowledge.html",
        HTTPStatus.OK,
        language=language,
        words=words,
        brand=view.community.brand,
        reader=words["for"].format(name=view.reader.first_name),
        title=words["emergency" if record.sort == "emergency" else "other"],
        text=record.summary + ("…" if len(record.summary) >= LONGEST_SUMMARY else ""),
        wrote=words["wrote"].format(author=record.author or words["somebody"], platform=platform),
        opened_at=record.opened_at.isoformat(),
        when=moment_in_words(record.opened_at, view.community.zone, language),
        more=_more(record, words),
        state=state,
        has_it=has_it,
        following=following,
    )


def notice(what: str, language: str, status: HTTPStatus) -> Response[str]:
    """A page that says nothing personal: `gone` (no such link) or `problem` (try again)."""
    words = WORDS[language]
    return _html("notice.html", status, language=language, title=words[what], following=words[f"{what}_next"])


def _who_has_it(view: View, words: Mapping[str, str], platform: str) -> tuple[str, str, str]:
    """`open`, `yours` or `theirs`; who has it; and what that means for the reader."""
    if not view.taken:
        following = view.next_in_line
        told = words["open_all"] if following is None else words["open_next"].format(name=following.first_name)
        return "open", words["open"], told
    if view.page.acknowledged_by == view.reader.id:
        yours = words["yours"].format(name=view.reader.first_name)
        return "yours", yours, words["yours_next"].format(platform=platform)
    name = words["colleague"] if view.has_it is None else view.has_it.first_name
    return "theirs", words["theirs"].format(name=name), words["theirs_next"]


def _more(record: PageRecord, words: Mapping[str, str]) -> str:
    further = record.items - 1
    if further < 1:
        return ""
    return words["one_more"] if further == 1 else words["more"].format(count=further)


def _html(template: str, status: HTTPStatus, **values: Any) -> Response[str]:
    """An HTML answer that loads nothing from elsewhere, is not kept and not framed."""
    nonce = secrets.token_urlsafe(16)
    policy = (
        f"default-src 'none'; style-src 'nonce-{nonce}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    )
    return Response(
        status_code=status,
        content_type="text/html; charset=utf-8",
        body=TEMPLATES.get_template(template).render(nonce=nonce, **values),
        headers={
            "Content-Security-Policy": policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": "noindex",
        },
    )
