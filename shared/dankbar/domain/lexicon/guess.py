"""A guess at what a text is, for where no rule finds anything, and a second opinion on what would be answered.

A linear model over words, their beginnings and pairs: weights learned from the sample's `dev` sets (`dankbar triage
learn`), shipped as the module `learned`. It never decides that anything is said, only that nothing is.
"""

import math
import re
from collections.abc import Iterator, Mapping
from functools import cache

from dankbar.model.decision import Sort

SORTS = tuple(Sort)
SCALE = 100.0
"""Weights are kept as whole numbers, so many to one."""
BIAS = "="
_LONGEST = 400
"""So many words are looked at."""
_PARTS = re.compile(r"[a-z0-9']+|[^\w\s]")
_LENGTHS = (4, 8, 16, 30)


def features(folded: str) -> set[str]:
    """What a folded text has: words, the first four and five letters of longer ones, pairs, how long it is."""
    return set(_features([_counted(part) for part in _PARTS.findall(folded)[:_LONGEST]]))


def _counted(part: str) -> str:
    return "0" if part[0].isdigit() else part


def _features(parts: list[str]) -> Iterator[str]:
    yield BIAS
    yield f"#{sum(len(parts) >= length for length in _LENGTHS)}"
    for before, part in zip(["^", *parts], [*parts, "$"], strict=True):
        yield f"{before} {part}"
    for part in parts:
        yield part
        yield from (f"{part[:length]}*" for length in (4, 5) if len(part) > length)


@cache
def weights() -> Mapping[str, tuple[tuple[int, int], ...]]:
    """Feature → (number of the sort, weight), read at the first use (some milliseconds)."""
    from dankbar.domain.lexicon.learned import WEIGHTS

    found = {}
    for line in WEIGHTS.split("\n"):
        feature, _, listed = line.partition("\t")
        found[feature] = tuple((ord(each[0]) - ord("a"), int(each[1:])) for each in listed.split())
    return found


def guess(folded: str) -> dict[Sort, float]:
    """How likely each sort is; the sum is 1."""
    sums = [0.0] * len(SORTS)
    known = weights()
    for feature in features(folded):
        for sort, weight in known.get(feature, ()):
            sums[sort] += weight / SCALE
    highest = max(sums)
    odds = [math.exp(each - highest) for each in sums]
    return {sort: odd / sum(odds) for sort, odd in zip(SORTS, odds, strict=True)}
