"""The desk's pages: what a page is about with the buttons that acknowledge and pass on, and all messages about it.

A GET changes nothing (phones and mail scanners open links by themselves); the buttons post. Works without JavaScript.
"""

import secrets
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from pathlib import Path
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import LambdaFunctionUrlResolver, Response
from callback import Callbacks
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from netiquette import Public
from phrases import address, cut, name, sentence
from words import WORDS

from dankbar.domain.wording import moment_in_words
from dankbar.flow.acknowledge import Acknowledge, View
from dankbar.model.decision import Urgency
from dankbar.model.messages import WorkItem
from dankbar.model.page import PageRecord
from dankbar.platforms import name_of

LOGGER = Logger()
TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent), autoescape=True, undefined=StrictUndefined, trim_blocks=True
)
LONGEST_SUMMARY = 300
"""Characters that a page order carries; a summary of that length was cut."""
LONGEST_TEXT, LONGEST_REASON, MOST_REASONS = 2_000, 300, 10
"""Characters of a text and of a reason, and reasons of an item, on the list of messages."""


def serve(
    event: dict[str, Any],
    context: Any,
    acknowledge: Acknowledge,
    callbacks: Callbacks,
    calendar: Callable[[str], bytes | None] = lambda token: None,
    public: Public | None = None,
) -> dict[str, Any]:
    """Answers one request of the function URL: `GET` and `POST /a/TOKEN`, `POST /a/TOKEN/pass`, `GET /a/TOKEN/items`,
    a tool's `POST /c/PERSON`, `GET /k/TOKEN.ics`, and the `public` pages.

    `calendar`: what a token's calendar holds, None where there is none.
    """
    app = LambdaFunctionUrlResolver()
    if public is not None:
        public.register(app)

    _acknowledging(app, acknowledge)

    @app.post("/c/<person>")
    def tool(person: str) -> Response[str]:
        return callbacks.answer(person, event)

    @app.get("/k/<name>")
    def duty(name: str) -> Response[str]:
        found = calendar(name.removesuffix(".ics"))
        if found is None:
            return notice("gone", _language(app), HTTPStatus.NOT_FOUND)
        kept = {"Cache-Control": "private, max-age=900", "X-Content-Type-Options": "nosniff"}
        return Response(HTTPStatus.OK, "text/calendar; charset=utf-8", found.decode(), headers=kept)

    @app.not_found
    def nothing(_: Exception) -> Response[str]:
        return notice("gone", _language(app), HTTPStatus.NOT_FOUND)

    @app.exception_handler(Exception)
    def problem(_: Exception) -> Response[str]:
        LOGGER.exception("page not shown")
        return notice("problem", _language(app), HTTPStatus.SERVICE_UNAVAILABLE)

    return app.resolve(event, context)


def _acknowledging(app: LambdaFunctionUrlResolver, acknowledge: Acknowledge) -> None:
    """The routes of the page behind a page's link."""

    @app.get("/a/<token>")
    def look(token: str) -> Response[str]:
        view = acknowledge.look(token)
        return notice("gone", _language(app), HTTPStatus.GONE) if view is None else page(view, token)

    @app.get("/a/<token>/items")
    def messages(token: str) -> Response[str]:
        found = acknowledge.items(token)
        return notice("gone", _language(app), HTTPStatus.GONE) if found is None else items_page(*found, token)

    @app.post("/a/<token>")
    def take(token: str) -> Response[str]:
        return pressed(acknowledge.acknowledge, token, back=token)

    @app.post("/a/<token>/pass")
    def hand_on(token: str) -> Response[str]:
        return pressed(acknowledge.pass_on, token, back=f"../{token}")

    def pressed(button: Callable[[str], View | None], token: str, back: str) -> Response[str]:
        if is_foreign(app.current_event.headers):
            return notice("foreign", _language(app), HTTPStatus.FORBIDDEN)
        if button(token) is None:
            return notice("gone", _language(app), HTTPStatus.GONE)
        return Response(HTTPStatus.SEE_OTHER, headers={"Location": back, "Cache-Control": "no-store"})


def _language(app: LambdaFunctionUrlResolver) -> str:
    return wished_language(app.current_event.headers)


def wished_language(headers: Mapping[str, str]) -> str:
    """The first of the browser's languages that is one of ours, else German."""
    wished = [part.strip()[:2].lower() for part in headers.get("accept-language", "").split(",")]
    return next((language for language in wished if language in WORDS), "de")


def is_foreign(headers: Mapping[str, str]) -> bool:
    """A browser says that another site sent this form.

    By `Sec-Fetch-Site` (W3C, "Fetch Metadata Request Headers", 2.4); older browsers by `Origin`, which is `null` for
    our own forms, since our pages send no referrer (WHATWG Fetch, "append a request Origin header").
    """
    site = headers.get("sec-fetch-site")
    if site:
        return site not in ("same-origin", "none")
    origin = headers.get("origin") or "null"
    ours = {headers.get("host"), headers.get("x-forwarded-host")}
    return origin != "null" and origin.partition("://")[2] not in ours


def page(view: View, token: str) -> Response[str]:
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
        urgency=words[record.urgency.value],
        title=_title(record, words),
        topic=_topic(view, words),
        text=record.summary + ("…" if len(record.summary) >= LONGEST_SUMMARY else ""),
        opened_at=record.opened_at.isoformat(),
        when=moment_in_words(record.opened_at, view.community.zone, language),
        more=_more(record, words),
        state=state,
        has_it=has_it,
        following=following,
        take=words["take_after_all" if view.passed else "take"],
        may_pass=view.may_pass,
        pass_to=_next(view, words, "pass"),
        answered=record.answered,
        items_at=f"{token}/items",
        pass_at=f"{token}/pass",
        **_source(record.author, platform, record.permalink, words),
    )


def items_page(view: View, items: Sequence[WorkItem], token: str) -> Response[str]:
    """All messages about it, oldest first, for a genuine link."""
    language = view.reader.languages[0]
    words, count = WORDS[language], max(view.page.items, len(items))
    return _html(
        "items.html",
        HTTPStatus.OK,
        language=language,
        words=words,
        brand=view.community.brand,
        reader=words["for"].format(name=view.reader.first_name),
        locale=view.community.locale,
        some=words["items_some"].format(shown=len(items), count=count) if 0 < len(items) < count else "",
        back=f"../{token}",
        items=[_message(item, view, words, language) for item in items],
    )


def _message(item: WorkItem, view: View, words: Mapping[str, str], language: str) -> dict[str, Any]:
    """What the list shows of one message."""
    return {
        "text": cut(item.text, LONGEST_TEXT),
        "received_at": item.received_at.isoformat(),
        "when": moment_in_words(item.received_at, view.community.zone, language),
        "answered": None if item.answered is None else cut(item.answered, LONGEST_TEXT),
        "reasons": [cut(reason, LONGEST_REASON) for reason in item.in_words[:MOST_REASONS]],
        **_source(item.author.name, name_of(item.platform, item.channel), item.permalink, words),
    }


def _source(author: str | None, platform: str, permalink: str | None, words: Mapping[str, str]) -> dict[str, Any]:
    """Who wrote where, and the way there."""
    shown = name(author or "") or words["somebody"]
    return {
        "wrote": words["wrote"].format(author=shown, platform=platform),
        "address": address(permalink),
        "on_platform": words["on_platform"].format(platform=platform),
    }


def _title(record: PageRecord, words: Mapping[str, str]) -> str:
    if record.sort == "emergency":
        return words["emergency"]
    return words["other" if record.urgency is Urgency.URGENT else "calm"]


def notice(what: str, language: str, status: HTTPStatus) -> Response[str]:
    """A page that says nothing personal: `gone` (no such link) or `problem` (try again)."""
    words = WORDS[language]
    return _html("notice.html", status, language=language, title=words[what], following=words[f"{what}_next"])


def _who_has_it(view: View, words: Mapping[str, str], platform: str) -> tuple[str, str, str]:
    """`open`, `passed`, `yours` or `theirs`; who has it; and what that means for the reader."""
    if not view.taken and view.passed:
        called = sentence(words, "called", view.called) if view.called else _next(view, words, "calling")
        return "passed", words["passed"], called
    if not view.taken:
        return "open", words["open"], _next(view, words, "open")
    if view.page.acknowledged_by == view.reader.id:
        yours = words["yours"].format(name=view.reader.first_name)
        return "yours", yours, words["yours_next"].format(platform=platform)
    name = words["colleague"] if view.has_it is None else view.has_it.first_name
    return "theirs", words["theirs"].format(name=name), words["theirs_next"]


def _next(view: View, words: Mapping[str, str], about: str) -> str:
    """The sentence `about`… whoever is told next."""
    stage = view.following
    return sentence(words, about, () if stage is None else stage.people, stage is not None and stage.everybody)


def _topic(view: View, words: Mapping[str, str]) -> str:
    topic = view.page.topic
    return "" if topic is None else words["topic"].format(topic=name(view.community.topic_title(topic)))


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
