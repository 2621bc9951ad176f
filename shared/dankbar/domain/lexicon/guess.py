"""How likely each sort is for a text, by a linear model over what is written and what the rules found in it.

Words, their beginnings, pairs and runs of three to five letters, each by a hash, beside what the rules say: the model
learns when they are right. Learned from the sample's `dev` sets (`dankbar triage learn`), shipped as `learned.bin`:
the hashes that have weights, and eleven weights of one byte for each (1.2 MB, read in some milliseconds):
irony is learned by itself, because it speaks like praise, and counts as complaint.
"""

import math
import re
import zlib
from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from operator import add
from pathlib import Path

from dankbar.model.decision import Sort

SORTS = tuple(Sort)
COLUMNS = len(SORTS) + 1
"""One for each sort, the last for irony."""
SCALE, MIDDLE = 7.0, 128
"""A weight is kept as a byte: so many to one, and this one for nothing."""
DIGEST_BYTES = 32
"""Of the texts it was learned from: at the beginning of the file."""
FILE = Path(__file__).with_name("learned.bin")
BIAS = "="
_LONGEST_WORDS, _LONGEST_LETTERS = 300, 1_200
"""So many words, and so many characters for runs of letters, are looked at."""
_PARTS = re.compile(r"[a-z0-9']+|[^\w\s]")
_LENGTHS = (4, 8, 16, 30)
_RUNS = (3, 4, 5)


def features(folded: str, heard: Iterable[str] = ()) -> set[int]:
    """The hashes of what a folded text has, and of what the rules heard in it."""
    names = {BIAS, *heard, *_of_words([_counted(part) for part in _PARTS.findall(folded)[:_LONGEST_WORDS]])}
    names.update(_of_letters(folded[:_LONGEST_LETTERS]))
    return {zlib.crc32(name.encode("utf-8", "replace")) for name in names}


def _counted(part: str) -> str:
    return "0" if part[0].isdigit() else part


def _of_words(parts: list[str]) -> Iterator[str]:
    yield f"#{sum(len(parts) >= length for length in _LENGTHS)}"
    for before, part in zip(["^", *parts], [*parts, "$"], strict=True):
        yield f"{before} {part}"
    for part in parts:
        yield part
        yield from (f"{part[:length]}*" for length in (4, 5) if len(part) > length)


def _of_letters(folded: str) -> Iterator[str]:
    for word in set(folded.split()):
        framed = f"_{word}_"
        for length in _RUNS:
            yield from (f":{framed[at : at + length]}" for at in range(len(framed) - length + 1))


@cache
def model() -> tuple[Mapping[int, int], bytes, bytes]:
    """Hash → where its weights begin; the weights; the digest of the texts it was learned from."""
    raw = FILE.read_bytes()
    count = int.from_bytes(raw[:4], "little")
    weights = 4 + DIGEST_BYTES + 4 * count
    hashes = array("I", raw[4 + DIGEST_BYTES : weights])
    return (
        dict(zip(hashes, range(0, count * COLUMNS, COLUMNS), strict=True)),
        raw[weights:],
        raw[4:][:DIGEST_BYTES],
    )


def guess(folded: str, heard: Iterable[str] = ()) -> dict[Sort, float]:
    """How likely each sort is; the sum is 1. `heard`: what the rules found, as `features` takes it.

    What is known of a text is taken as a vector of length one, so that a long text is not surer than a short one.
    """
    places, weights, _ = model()
    sums, known = [0] * COLUMNS, 0
    for feature in features(folded, heard):
        if (place := places.get(feature)) is not None:
            sums = list(map(add, sums, weights[place : place + COLUMNS]))
            known += 1
    highest = max(sums)
    length = SCALE * math.sqrt(known or 1)
    odds = [math.exp((each - highest) / length) for each in sums]
    total = sum(odds)
    likely = {sort: odd / total for sort, odd in zip(SORTS, odds, strict=False)}
    likely[Sort.COMPLAINT] += odds[-1] / total
    return likely
