"""Which topics of the community a text speaks of.

A topic's word is found in whatever begins with its stem and, if that is long enough, within other words: "Rückruf"
finds "Rückrufaktion" and "Produktrückruf", "Lieferung" finds "geliefert" and "Lieferverzögerung". Case and accents do
not count. The stem is what is left without the commonest endings of German and English nouns, adjectives and verbs; a
topic that needs more lists more words.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from dankbar.model.community import Community, CriticalTopic, Topic

WITHIN, WITH_AN_ENDING = 5, 4
"""Letters that a stem needs to be found within a longer word, and with other letters behind it: "Ei" is in every third
word.
"""
LONGEST = 4_000
"""So many characters of a text are looked at, as many as triage judges."""
ENDINGS = (
    "ierungen", "ierung", "ungen", "ung", "heiten", "heit", "keiten", "keit", "ieren", "ies", "ing", "ern",
    "em", "en", "er", "es", "ed", "e", "n", "s", "y",
)  # fmt: skip
_WORD = re.compile(r"\w+")


def topic_of(text: str, community: Community) -> CriticalTopic | None:
    """The first critical topic, in the order of the configuration, one of whose words or phrases is in the text."""
    return next((topic for topic in community.critical_topics if _is_about(topic, text)), None)


def topics_of(text: str, community: Community) -> tuple[Topic, ...]:
    """All topics of the text that are not critical, in the order of the configuration."""
    return tuple(topic for topic in community.topics if _is_about(topic, text))


def stem(word: str) -> str:
    """A word without its ending, as long as enough is left of it.

    >>> stem("lieferung"), stem("preise"), stem("deliveries"), stem("ei")
    ('liefer', 'preis', 'deliver', 'ei')
    """
    for ending in ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= WITHIN - (len(ending) < len("ung")):
            return word[: -len(ending)]
    return word


def _is_about(topic: Topic | CriticalTopic, text: str) -> bool:
    words = _words(text[:LONGEST])
    return any(_speaks(words, phrase) for phrase in _stems(topic.words))


def _speaks(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    if len(phrase) == 1:
        return any(_begins(phrase[0], word) or _is_within(phrase[0], word) for word in words)
    starts = range(len(words) - len(phrase) + 1) if phrase else range(0)
    return any(all(map(_begins, phrase, words[start:])) for start in starts)


def _begins(wanted: str, word: str) -> bool:
    return word.startswith(wanted) if len(wanted) >= WITH_AN_ENDING else word == wanted


def _is_within(wanted: str, word: str) -> bool:
    return len(wanted) >= WITHIN and wanted in word


@lru_cache(maxsize=256)
def _stems(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(stem(word) for word in _plain(phrase)) for phrase in words)


@lru_cache(maxsize=64)
def _words(text: str) -> tuple[str, ...]:
    return tuple(_plain(text))


def _plain(text: str) -> Iterator[str]:
    for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold()):
        parts = unicodedata.normalize("NFKD", word)
        yield "".join(char for char in parts if not unicodedata.combining(char))
