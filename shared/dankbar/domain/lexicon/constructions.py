"""Constructions: words that speak for something together, with others between them ("seit drei Wochen … keine").

They are written like this (lists of them are in the languages' modules):

    seit # tag*|woche* ~ kein*|nichts|immer+noch

Words beside each other stand beside each other in the text, `|` parts what may stand in one place, `+` joins the words
of one such, `~` is a gap of at most `GAP` words within the sentence, `#` is any number, `*` any ending.
"""

from collections.abc import Sequence
from typing import NamedTuple

GAP = 6
NUMBERS = frozenset(
    """
    ein eine einem einen einer zwei drei vier fuenf sechs sieben acht neun zehn elf zwoelf zwanzig dreissig hundert paar
    mehreren vielen etlichen zig halbe halben anderthalb a an one two three four five six seven eight nine ten eleven
    twelve twenty thirty forty fifty hundred several couple few many half
    """.split()  # noqa: SIM905 (read as running text)
)


class Step(NamedTuple):
    """What may stand in one place."""

    after_a_gap: bool
    words: frozenset[str]
    beginnings: tuple[str, ...]
    several: tuple[tuple[str, ...], ...]
    """Alternatives of more than one word."""
    number: bool

    def length_at(self, words: Sequence[str], place: int) -> int:
        """So many words from `place` on fit; 0: none does."""
        word = words[place]
        for several in self.several:
            if len(several) <= len(words) - place and all(map(is_word, several, words[place : place + len(several)])):
                return len(several)
        if word in self.words or (self.beginnings and word.startswith(self.beginnings)):
            return 1
        return int(self.number and is_number(word))


class Construction(NamedTuple):
    """Steps in their order, and what they speak for together."""

    steps: tuple[Step, ...]
    signal: str
    weight: float
    language: str

    def match(self, words: Sequence[str], place: int, end: int) -> tuple[int, ...]:
        """The places of its words, if it begins at `place` and ends before `end`; else none."""
        used: list[int] = []
        for step in self.steps:
            last = place + GAP if step.after_a_gap else place
            for at in range(place, min(last + 1, end)):
                if length := step.length_at(words, at):
                    used.extend(range(at, at + length))
                    place = at + length
                    break
            else:
                return ()
        return tuple(used) if place <= end else ()


def is_word(pattern: str, word: str) -> bool:
    """`word` is what a pattern of one word means."""
    if pattern.endswith("*"):
        return word.startswith(pattern[:-1])
    return pattern in (word, "_") or (pattern == "#" and is_number(word))


def is_number(word: str) -> bool:
    """Digits at the beginning, or a number in words."""
    return word[0].isdigit() or word in NUMBERS


def first_words(written: str) -> list[str]:
    """With which words a construction may begin, each once and with its `*`; `#` for any number."""
    first = written.split(" ", 1)[0]
    return list(dict.fromkeys(each.partition("+")[0] for each in first.split("|")))


def parse(written: str, signal: str, weight: float, language: str) -> Construction:
    """A construction as it is written in the lexicon, folded."""
    steps: list[Step] = []
    for number, part in enumerate(written.split("~")):
        for place, element in enumerate(part.split()):
            alternatives = [tuple(each.split("+")) for each in element.split("|")]
            single = [each[0] for each in alternatives if len(each) == 1]
            steps.append(
                Step(
                    after_a_gap=number > 0 and place == 0,
                    words=frozenset(each for each in single if not each.endswith("*") and each != "#"),
                    beginnings=tuple(each[:-1] for each in single if each.endswith("*")),
                    several=tuple(each for each in alternatives if len(each) > 1),
                    number="#" in single,
                )
            )
    return Construction(tuple(steps), signal, weight, language)
