"""The page: the brand's post, what people write under it, a form to write, and the mood of the platform."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import get_args
from zlib import crc32
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, make_response, redirect, render_template, request, url_for
from pydantic import ValidationError
from werkzeug.wrappers import Response as AnyResponse

from dankbar.model.community import Channel
from dankbar_cli.playground.brand import BRAND
from dankbar_cli.playground.deliveries import COMPOSE, Courier
from dankbar_cli.playground.memory import Arrival, Memory, Thread
from dankbar_cli.playground.mood import Answer, Mood, Moods, SilentThen
from dankbar_cli.playground.words import SAMPLES, WORDS, Language

ZONE = ZoneInfo("Europe/Berlin")
LONGEST_NAME = 60
LONGEST_TEXT = 2000
LATEST = 100
"""So many comments are shown, the newest."""
COLOURS = 6
"""So many colours of avatars has the style sheet."""

NEXT_ANSWERS = (Answer.USUAL, Answer.RATE_LIMITED, Answer.FAILING, Answer.SILENT, Answer.TOKEN_EXPIRED)


@dataclass(frozen=True, slots=True)
class Draft:
    """What the form to write is filled with, and what is wrong with it ("" is nothing)."""

    channel: str = ""
    name: str = ""
    text: str = ""
    problem: str = ""


class Page:
    """The page, its fragment with the comments, and its two forms."""

    def __init__(self, memory: Memory, moods: Moods, courier: Courier, channels: Sequence[Channel]) -> None:
        self._memory = memory
        self._moods = moods
        self._courier = courier
        self._channels = {channel.name: channel for channel in channels if channel.platform in COMPOSE}

    def blueprint(self) -> Blueprint:
        """The paths."""
        blueprint = Blueprint("page", __name__)
        blueprint.add_url_rule("/", "show", self._show, methods=["GET"])
        blueprint.add_url_rule("/comments", "comments", self._comments, methods=["GET"])
        blueprint.add_url_rule("/comments", "write", self._write, methods=["POST"])
        blueprint.add_url_rule("/mood", "set_mood", self._set_mood, methods=["POST"])
        blueprint.add_app_template_filter(clock)
        blueprint.add_app_template_filter(initials)
        blueprint.add_app_template_filter(colour)
        blueprint.add_app_template_filter(arrival_in_words)
        return blueprint

    def _show(self) -> Response:
        sample = SAMPLES[language()].get(request.args.get("sample", ""))
        return self._rendered(Draft(name=sample[1], text=sample[2]) if sample else Draft())

    def _comments(self) -> Response:
        return make_response(render_template("comments.html", **self._common()))

    def _write(self) -> AnyResponse:
        draft = Draft(
            request.form.get("channel", ""), request.form.get("name", "").strip(), request.form.get("text", "").strip()
        )
        channel = self._channels.get(draft.channel)
        problem = _problem_of(draft)
        if channel is None or problem:
            words = WORDS[language()][problem or "missing"].format(name=LONGEST_NAME, text=LONGEST_TEXT)
            return self._rendered(Draft(draft.channel, draft.name, draft.text, words), 400)
        written = COMPOSE[channel.platform](self._memory, channel, draft.name, draft.text)
        self._memory.tell(written.comment)
        self._memory.arrived(written.comment, self._courier.deliver(channel, written.body))
        return redirect(url_for("page.show", lang=language(), _anchor="latest"), 303)

    def _set_mood(self) -> AnyResponse:
        try:
            self._moods.set(Mood() if "reset" in request.form else _mood_of_form())
        except (ValidationError, ValueError):
            return self._rendered(Draft(), 400, mood_problem=WORDS[language()]["mood_wrong"])
        return redirect(url_for("page.show", lang=language(), _anchor="mood"), 303)

    def _rendered(self, draft: Draft, status: int = 200, mood_problem: str = "") -> Response:
        page = render_template(
            "page.html",
            draft=draft,
            channels=self._channels.values(),
            samples=SAMPLES[language()],
            mood=self._moods.current,
            mood_problem=mood_problem,
            next_answers=NEXT_ANSWERS,
            silent_then=list(SilentThen),
            longest_name=LONGEST_NAME,
            longest_text=LONGEST_TEXT,
            **self._common(),
        )
        return make_response(page, status)

    def _common(self) -> dict[str, object]:
        threads: tuple[Thread, ...] = self._memory.threads(latest=LATEST)
        return {"threads": threads, "words": WORDS[language()], "lang": language(), "brand": BRAND}


def language() -> Language:
    """The language of the page: as asked for by `?lang=`, else as the browser prefers, else German."""
    known: tuple[Language, ...] = get_args(Language)
    asked = request.values.get("lang", "")
    preferred = asked if asked in known else request.accept_languages.best_match(known, "de")
    return "en" if preferred == "en" else "de"


def clock(instant: datetime) -> str:
    """The brand's local time, as `09:05`."""
    return instant.astimezone(ZONE).strftime("%H:%M")


def initials(name: str | None) -> str:
    """One or two letters for an avatar."""
    words = [word for word in (name or "?").split() if word[0].isalnum()] or ["?"]
    return "".join(word[0] for word in (words[0], *words[1:][-1:])).upper()


def colour(name: str | None) -> int:
    """The number of a person's colour: always the same for the same name."""
    return crc32((name or "").encode()) % COLOURS


def arrival_in_words(arrival: Arrival) -> str:
    """What became of the delivery, for a person."""
    words = WORDS[language()]
    if arrival.status is None:
        return words[arrival.problem]
    return words.get(f"refused_{arrival.status}", words["refused"]).format(status=arrival.status)


def _problem_of(draft: Draft) -> str:
    if not draft.name or not draft.text:
        return "missing"
    return "too_long" if len(draft.name) > LONGEST_NAME or len(draft.text) > LONGEST_TEXT else ""


def _mood_of_form() -> Mood:
    def share(name: str) -> float:
        return int(request.form.get(name, "0") or "0") / 100

    following = Answer(request.form.get("next", Answer.USUAL))
    return Mood(
        rate_limited=share("rate_limited"),
        failing=share("failing"),
        silent=share("silent"),
        silent_then=SilentThen(request.form.get("silent_then", SilentThen.ALTERNATE)),
        script=() if following is Answer.USUAL else (following,),
    )
