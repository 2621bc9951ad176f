"""How the playground feels like answering: as usual, with a rate limit, with an error, or not at all."""

import random
from collections import deque
from enum import StrEnum
from threading import Lock
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator


class Answer(StrEnum):
    """What one call to the platform's API gets."""

    USUAL = "usual"
    RATE_LIMITED = "rate_limited"
    FAILING = "failing"
    """An error that passes."""
    TOKEN_EXPIRED = "token_expired"  # noqa: S105 (the name of an answer)
    SILENT = "silent"
    """The connection is closed without an answer; `Mood.silent_then` says whether the call has taken effect."""
    SILENT_TAKEN = "silent_taken"
    """No answer, but what was asked for is done."""
    SILENT_LOST = "silent_lost"
    """No answer, and nothing is done."""


SILENT_ANSWERS = frozenset({Answer.SILENT_TAKEN, Answer.SILENT_LOST})


class SilentThen(StrEnum):
    """Whether a call that got no answer has taken effect. Both happen in life."""

    ALTERNATE = "alternate"
    """The first has, the second has not, and so on."""
    TAKEN = "taken"
    LOST = "lost"


Fraction = Annotated[float, Field(ge=0, le=1)]


class Mood(BaseModel):
    """Fractions of answers, or a script of them. Raises ValidationError where the fractions exceed 1 together."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rate_limited: Fraction = 0
    failing: Fraction = 0
    silent: Fraction = 0
    silent_then: SilentThen = SilentThen.ALTERNATE
    script: tuple[Answer, ...] = Field(default=(), max_length=10_000)
    """The answers of the next calls, in order; after the last one the fractions count."""
    rate_limited_for: int = Field(default=60, ge=0, le=86_400)
    """Seconds after which a rate limit says it ends. Graph tells it in minutes, rounded up, and 0 as no end at all."""
    seed: int = 0
    """Of the random numbers: the same mood and the same calls get the same answers."""

    @model_validator(mode="after")
    def _fractions_fit(self) -> Self:
        if self.rate_limited + self.failing + self.silent > 1 + 1e-9:
            raise ValueError("rate_limited, failing and silent are fractions of all answers: together at most 1")
        return self

    @property
    def calm(self) -> bool:
        """Every answer is as usual."""
        return not (self.script or self.rate_limited or self.failing or self.silent)


class Moods:
    """The mood of the moment, and what it makes of the next call. Safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = Lock()
        self.set(Mood())

    def set(self, mood: Mood) -> None:
        """From now on answer in this mood; its script and its random numbers start at their beginning."""
        with self._lock:
            self._mood = mood
            self._script = deque(mood.script)
            self._random = random.Random(mood.seed)  # noqa: S311 (repeatable on purpose)
            self._silences = 0

    @property
    def current(self) -> Mood:
        """The mood, with what is left of its script."""
        with self._lock:
            return self._mood.model_copy(update={"script": tuple(self._script)})

    def next(self) -> Answer:
        """The answer of the next call: never `SILENT`, but whether it is taken or lost."""
        with self._lock:
            answer = self._script.popleft() if self._script else self._draw()
            return self._settle() if answer is Answer.SILENT else answer

    def _draw(self) -> Answer:
        drawn = self._random.random()
        for answer, fraction in (
            (Answer.RATE_LIMITED, self._mood.rate_limited),
            (Answer.FAILING, self._mood.failing),
            (Answer.SILENT, self._mood.silent),
        ):
            if drawn < fraction:
                return answer
            drawn -= fraction
        return Answer.USUAL

    def _settle(self) -> Answer:
        self._silences += 1
        taken = {
            SilentThen.TAKEN: True,
            SilentThen.LOST: False,
            SilentThen.ALTERNATE: self._silences % 2 == 1,
        }[self._mood.silent_then]
        return Answer.SILENT_TAKEN if taken else Answer.SILENT_LOST
