"""Sentences about people, and what of a stranger's text and links is shown and how."""

import re
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from dankbar.model.community import Person

MOST_NAMES = 3
LONGEST_NAME = 80
LONGEST_ADDRESS = 2_000
TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Characters that change the direction of what follows (Unicode Standard Annex 9, "Directional Formatting Characters"):
within a sentence of ours they would turn our own words round.
"""


def sentence(words: Mapping[str, str], about: str, people: Sequence[Person], everybody: bool = False) -> str:
    """The sentence `about`… for one, many, all or nobody, with their first names."""
    if not people:
        return words[f"{about}_nobody"]
    if everybody:
        return words[f"{about}_all"]
    return words[f"{about}_{'one' if len(people) == 1 else 'many'}"].format(names=names_of(words, people))


def names_of(words: Mapping[str, str], people: Sequence[Person]) -> str:
    """`Anna`, `Anna und Ben`, `Anna, Ben, Tom und 2 weitere`."""
    names = [person.first_name for person in people[:MOST_NAMES]]
    if len(people) > MOST_NAMES:
        names.append(words["further"].format(count=len(people) - MOST_NAMES))
    return words["and"].join(filter(None, (", ".join(names[:-1]), names[-1])))


def name(text: str) -> str:
    """A stranger's name as part of a sentence: on one line, of bounded length, and unable to turn it round."""
    return cut(" ".join(TURNING.sub("", text).split()), LONGEST_NAME)


def cut(text: str, most: int) -> str:
    """The beginning of a text, with an ellipsis where something was left out."""
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"


def address(permalink: str | None) -> tuple[str, str] | None:
    """Where a link leads and the host that is shown beside it; None for what no reader should tap.

    Only http and https, without a user (`https://facebook.com@elsewhere.example` leads elsewhere), spaces or control
    characters.
    """
    if not permalink or len(permalink) > LONGEST_ADDRESS or re.search(r"[\s\x00-\x20\x7f\\]", permalink):
        return None
    try:
        parts = urlsplit(permalink)
        host, user = parts.hostname, parts.username
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not host or not host.isascii() or user is not None:
        return None
    return permalink, host
