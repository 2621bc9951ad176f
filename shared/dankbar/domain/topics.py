"""Which critical topic of the community a text speaks of.

A topic's word is found in whatever begins with it and, if it is long enough, in compounds: "Rückruf" finds
"Rückrufaktion" and "Produktrückruf". Case and accents do not count.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from dankbar.model.community import Community, CriticalTopic

IN_A_COMPOUND, WITH_AN_ENDING = 5, 4
"""Letters that a topic's word needs to be found within a longer one, and with other letters behind it: "Ei" is in every
third word.
"""
_WORD = re.compile(r"\w+")


def topic_of(text: str, community: Community) -> CriticalTopic | None:
    """The first topic, in the order of the configuration, one of whose words or phrases is in the text."""
    if not community.critical_topics:
        return None
    words = _words(text)
    return next(
        (topic for topic in community.critical_topics if any(_speaks(words, each) for each in topic.words)), None
    )


def _speaks(words: tuple[str, ...], phrase: str) -> bool:
    wanted = _words(phrase)
    if len(wanted) == 1:
        return any(_begins(wanted[0], word) or _is_within(wanted[0], word) for word in words)
    starts = range(len(words) - len(wanted) + 1) if wanted else range(0)
    return any(all(map(_begins, wanted, words[start:])) for start in starts)


def _begins(wanted: str, word: str) -> bool:
    return word.startswith(wanted) if len(wanted) >= WITH_AN_ENDING else word == wanted


def _is_within(wanted: str, word: str) -> bool:
    return len(wanted) >= IN_A_COMPOUND and wanted in word


@lru_cache(maxsize=512)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_plain(text))


def _plain(text: str) -> Iterator[str]:
    for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold()):
        parts = unicodedata.normalize("NFKD", word)
        yield "".join(char for char in parts if not unicodedata.combining(char))
