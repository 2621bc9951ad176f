"""How well triage understands a file of texts that people have labelled, and what `decide` would do with each.

What would be thanked is not guessed from the sort: every text is put into a made-up comment and decided on as a comment
on Facebook, which allows everything, in an office that is open.
"""

import csv
import difflib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache, cached_property
from io import StringIO
from pathlib import Path
from typing import Any

from dankbar.domain.decide import Situation, decide, plan_of
from dankbar.domain.triage import triage
from dankbar.domain.wording import Occasion
from dankbar.errors import ConfigurationError
from dankbar.model.community import Community
from dankbar.model.decision import Like, Sort, Thank, Triage
from dankbar.model.event import Author, Event, Kind
from dankbar.platforms import outbound_of

LABELS = tuple(Sort)
FRIENDLY = frozenset({Sort.PRAISE, Sort.THANKS, Sort.SMALLTALK})
"""Texts that may be thanked or liked."""
DANGEROUS = (Sort.ABUSE, Sort.EMERGENCY, Sort.SPAM)
"""Texts that must get no answer and no like at all."""
IRONY = "irony"
"""Ironic texts may get what a complaint gets, or be told that we have seen them, nothing else."""
LONGEST = 70_000
NOON = datetime(2026, 11, 24, 11, 0, tzinfo=UTC)
_YES = frozenset({"yes", "y", "true", "1", "ja", "x", "irony", "ironic"})
_ROTATION = {"name": "all", "people": ["anna"], "starts": "2026-01-05"}


@dataclass(frozen=True, slots=True)
class Labelled:
    """A text and what somebody says it is. `line`: where it begins in the file, from 1."""

    line: int
    text: str
    label: Sort
    language: str = ""
    ironic: bool = False
    set: str = ""


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled text, how triage understands it, and which automatic answers it would get."""

    labelled: Labelled
    triage: Triage
    answer: Occasion | None
    liked: bool

    @property
    def right(self) -> bool:
        """Triage says what the label says."""
        return self.triage.sort is self.labelled.label

    @property
    def thanked(self) -> bool:
        """Gets the answer to praise, or a like."""
        return self.liked or self.answer is Occasion.PRAISE

    @property
    def is_acknowledged(self) -> bool:
        """Gets a like, or an answer that does not say sorry for praise."""
        misplaced = self.labelled.label is Sort.PRAISE and self.answer is Occasion.COMPLAINT
        return self.liked or (self.answer is not None and not misplaced)

    @property
    def danger(self) -> str | None:
        """What it is (`abuse`, `emergency`, `spam` or `irony`), if it would get an answer that makes it worse."""
        label = self.labelled.label
        if label in DANGEROUS:
            return str(label) if self.liked or self.answer else None
        if self.labelled.ironic:
            return IRONY if self.liked or self.answer not in (None, Occasion.COMPLAINT, Occasion.SEEN) else None
        return None

    @property
    def cost(self) -> int:
        """How bad it is that triage got this wrong: 0 for what it got right."""
        if self.danger:
            return 100
        if self.thanked and self.labelled.label not in FRIENDLY:
            return 50
        if self.right:
            return 0
        return _OVERLOOKED.get(self.labelled.label, 5) + (0 if self.triage.sort is Sort.OTHER else 3)

    def as_json(self) -> dict[str, Any]:
        """For machines; with the text."""
        how = [*(["answer"] if self.answer else []), *(["like"] if self.liked else [])]
        return {
            "line": self.labelled.line,
            "label": str(self.labelled.label),
            "irony": self.labelled.ironic,
            "sort": str(self.triage.sort),
            "confidence": self.triage.confidence,
            "language": self.triage.language,
            "answer": self.answer and str(self.answer),
            "how": how,
            "text": self.labelled.text,
        }


_OVERLOOKED = {Sort.EMERGENCY: 40, Sort.ABUSE: 25, Sort.COMPLAINT: 15, Sort.SPAM: 12, Sort.QUESTION: 8}


@dataclass(frozen=True, slots=True)
class Figures:
    """One class: of what was called so how much is so, of what is so how much was called so, both together, how many
    texts are so.
    """

    precision: float
    recall: float
    f1: float
    support: int


class Evaluation:
    """All figures over some judged texts."""

    def __init__(self, judged: Sequence[Judged]) -> None:
        self.judged = tuple(judged)
        self.confusion: Mapping[tuple[Sort, Sort], int] = Counter(
            (one.labelled.label, one.triage.sort) for one in self.judged
        )

    @cached_property
    def classes(self) -> dict[Sort, Figures]:
        """By label; only labels that occur in the file."""
        return {label: self._figures(label) for label in LABELS if any(j.labelled.label is label for j in self.judged)}

    def _figures(self, label: Sort) -> Figures:
        right = self.confusion.get((label, label), 0)
        support = sum(self.confusion.get((label, other), 0) for other in LABELS)
        called = sum(self.confusion.get((other, label), 0) for other in LABELS)
        f1 = 2 * right / (support + called) if support + called else 0.0
        return Figures(right / called if called else 0.0, right / support if support else 0.0, f1, support)

    @property
    def macro_f1(self) -> float:
        """Mean of F1 over the labels that occur: every class counts the same, however rare."""
        return sum(figures.f1 for figures in self.classes.values()) / len(self.classes) if self.classes else 0.0

    @property
    def accuracy(self) -> float:
        """Share of texts understood as labelled."""
        return sum(one.right for one in self.judged) / len(self.judged) if self.judged else 0.0

    @property
    def thanked(self) -> list[Judged]:
        """All texts that would be thanked, in the order of the file."""
        return [one for one in self.judged if one.thanked]

    @property
    def wrongly_thanked(self) -> list[Judged]:
        """Those of them that are not friendly."""
        return [one for one in self.thanked if one.labelled.label not in FRIENDLY or one.labelled.ironic]

    @property
    def danger(self) -> dict[str, int]:
        """How many abusive, ironic, emergency and spam texts would get an answer that makes it worse."""
        found = Counter(one.danger for one in self.judged if one.danger)
        return {what: found.get(what, 0) for what in (*map(str, DANGEROUS), IRONY)}

    @property
    def errors(self) -> list[Judged]:
        """What was got wrong, the worst first."""
        wrong = [one for one in self.judged if one.cost]
        return sorted(wrong, key=lambda one: (-one.cost, -one.triage.confidence, one.labelled.line))

    def acknowledged(self, label: Sort) -> tuple[int, int]:
        """How many texts of a label get an automatic answer that fits or a like, and how many there are (irony not
        counted). Regret fits no praise.
        """
        of_label = [one for one in self.judged if one.labelled.label is label and not one.labelled.ironic]
        return sum(one.is_acknowledged for one in of_label), len(of_label)

    def as_json(self, texts: bool = True) -> dict[str, Any]:
        """One document for machines. Without `texts`, only figures."""
        figures: dict[str, Any] = {
            "texts": len(self.judged),
            "macro_f1": round(self.macro_f1, 4),
            "accuracy": round(self.accuracy, 4),
            "classes": {
                str(label): {
                    "precision": round(of.precision, 4),
                    "recall": round(of.recall, 4),
                    "f1": round(of.f1, 4),
                    "support": of.support,
                }
                for label, of in self.classes.items()
            },
            "languages": self._languages(),
            "confusion": {
                str(label): {str(sort): self.confusion[label, sort] for sort in LABELS if self.confusion[label, sort]}
                for label in self.classes
            },
            "danger": self.danger | {"total": sum(self.danger.values())},
            "wrongly_thanked": len(self.wrongly_thanked),
            "acknowledged": {str(label): self._share(label) for label in (Sort.PRAISE, Sort.QUESTION)},
        }
        if texts:
            figures["dangerous"] = [one.as_json() for one in self.judged if one.danger]
            figures["thanked"] = [one.as_json() for one in self.thanked]
            figures["errors"] = [one.as_json() for one in self.errors]
        return figures

    def _share(self, label: Sort) -> dict[str, Any]:
        count, of = self.acknowledged(label)
        return {"count": count, "of": of, "share": round(count / of, 4) if of else None}

    def _languages(self) -> dict[str, dict[str, Any]]:
        """By the file's own column: how many texts, how many understood as labelled, in how many the language told."""
        found: dict[str, list[Judged]] = {}
        for one in self.judged:
            if one.labelled.language:
                found.setdefault(one.labelled.language, []).append(one)
        return {
            language: {
                "texts": len(several),
                "macro_f1": round(Evaluation(several).macro_f1, 4),
                "told": sum(one.triage.language == _told(language) for one in several),
            }
            for language, several in sorted(found.items())
        }


def _told(language: str) -> str:
    return language if language in ("de", "en") else "und"


def evaluate(labelled: Sequence[Labelled]) -> Evaluation:
    """Has every text judged and decided on."""
    return Evaluation([judge(one) for one in labelled])


def judge(labelled: Labelled) -> Judged:
    """Has one text judged and decided on, as a comment by somebody who has had no answer yet."""
    community = _community()
    (channel,) = community.channels
    event = Event(
        platform="facebook",
        channel="facebook",
        id=f"line:{labelled.line}",
        kind=Kind.COMMENT,
        occurred_at=NOON,
        author=Author(id="1", name="Anna Schäfer"),
        text=labelled.text,
        target="1_2",
        thread="1",
    )
    decision = decide(event, Situation(NOON, community, channel, outbound_of(channel.platform).CAPABILITIES))
    answered = any(isinstance(action, Thank) for action in decision.actions)
    understood = decision.triage or triage(labelled.text)
    occasion = plan_of(decision.sort, understood).answer if decision.sort is not None and answered else None
    liked = any(isinstance(action, Like) for action in decision.actions)
    return Judged(labelled, understood, occasion, liked)


@cache
def _community() -> Community:
    """An office that is open at noon, with one channel on which everything is on."""
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    return Community.model_validate(
        {
            "brand": "Brand",
            "region": {"country": "DE"},
            "staffed_hours": dict.fromkeys(days, ("08:00-20:00",)),
            "people": [{"id": "anna", "name": "Anna", "first_name": "Anna", "email": "anna@example.com"}],
            "on_call": {"rotations": [_ROTATION], "last_resort": "anna"},
            "channels": [{"name": "facebook", "platform": "facebook", "account_id": "9", "shadow": False}],
        }
    )


# Reading the file ----------------------------------------------------------------------------


def labelled_texts(path: Path) -> list[Labelled]:
    """The texts of a CSV file: UTF-8, columns `text` and `label`, perhaps `language` and `irony`; others are ignored.

    Raises ConfigurationError, which names the file, the line and the field.
    """
    rows = _rows(path)
    header = next(rows, (1, []))[1]
    columns = [name.strip().lower() for name in header]
    for column in ("text", "label"):
        if column not in columns:
            found = ", ".join(name[:30] for name in columns) or "none"
            raise ConfigurationError(f"{path}:1: the column '{column}' is missing; columns found: {found}")
    labelled = [_labelled(path, line, dict(zip(columns, row, strict=False))) for line, row in rows if any(row)]
    if not labelled:
        raise ConfigurationError(f"{path}: there is no text in this file, only its first line")
    return labelled


def _labelled(path: Path, line: int, row: dict[str, str]) -> Labelled:
    text, label = row.get("text", ""), row.get("label", "").strip().lower()
    if label not in LABELS:
        raise ConfigurationError(f"{path}:{line}: label: {_no_label(label)}")
    if not text.strip() and label != Sort.OTHER:
        raise ConfigurationError(f"{path}:{line}: text: is empty, so its label can only be 'other', not '{label}'")
    if len(text) > LONGEST:
        raise ConfigurationError(f"{path}:{line}: text: has {len(text):,} characters; at most {LONGEST:,} are possible")
    ironic = row.get("irony", "").strip().lower() in _YES
    language, group = row.get("language", "").strip().lower()[:2], row.get("set", "").strip().lower()
    return Labelled(line, text, Sort(label), language, ironic, group)


def _no_label(label: str) -> str:
    known = ", ".join(LABELS)
    if not label:
        return f"is missing; known: {known}"
    close = difflib.get_close_matches(label[:40], list(LABELS), n=1, cutoff=0.5)
    return f"'{label[:40]}' is no label; " + (f"did you mean {close[0]}?" if close else f"known: {known}")


def _rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """Every row with the number of the line it begins in."""
    content = _content(path)
    first = content.partition("\n")[0]
    reader = csv.reader(StringIO(content, newline=""), delimiter=";" if first.count(";") > first.count(",") else ",")
    while True:
        line = reader.line_num + 1
        try:
            yield line, next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise ConfigurationError(f"{path}:{line}: this is no CSV: {error}") from error


def _content(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror}") from error
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise ConfigurationError(f"{path}:{line}: this is not UTF-8; save the file as 'CSV UTF-8'") from error
