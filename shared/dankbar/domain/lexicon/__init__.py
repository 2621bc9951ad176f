"""The words and signs by which triage understands a text, and how they are looked up.

The lists are ours, written for this purpose, one module a language, plus `signs` for emoji and emoticons. A list maps
a *signal* to weights and those to phrases, separated by commas:

    PHRASES = {"praise": {2: "toll*, ganz großes lob", 3: "der hammer"}}

A `*` at the end of a word stands for any ending, before a word that stands alone for any beginning ("*verspätung" finds
"Zugverspätung"), `_` for any one word. The longest phrase at a place wins and uses its words up: "nicht schlecht" is
praise, and then "nicht" negates nothing. What has words between is a construction, see `constructions`. Signals are the
values of `Sort` and:

- `insult`  calls names in weak words; abuse only together with `address` ("ihr seid", "you are")
- `harm`    harm that is an emergency together with a `victim`
- `friend`  is said to a friend who is tagged ("schau mal")
- `negation`, `irony`, `contrast` ("aber"), `neutral` (looks like a signal and is none)

Modules rather than text files: their constants come out of the bytecode in a fraction of a millisecond.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from dankbar.domain.lexicon.constructions import Construction, first_words, is_number, parse
from dankbar.domain.lexicon.reading import fold, undrawn


class Phrase(NamedTuple):
    """Words that speak for something."""

    words: tuple[str, ...]
    signal: str
    weight: float
    language: str
    """Empty where both languages have it."""


class Weighed(NamedTuple):
    """What something listed speaks for."""

    signal: str
    weight: float
    language: str
    """Empty where both languages have it."""


class _Unmade(list[tuple[str, Weighed]]):
    """Entries as they are written."""


class Index[Entry]:
    """Entries by their first word or, where that ends in `*`, by its beginning.

    An entry is made of what is written when a text first has its first word: of 13,000 a process needs some hundred.
    """

    def __init__(
        self, make: Callable[[str, str, float, str], Entry], listed: Iterable[tuple[str, str, Weighed]]
    ) -> None:
        """`make(written, signal, weight, language)`. `listed`: first word, all that is written, what it speaks for."""
        self._make = make
        self._exact: dict[str, list[Entry] | _Unmade] = {}
        self._beginnings: dict[str, list[Entry] | _Unmade] = {}
        unmade: dict[str, _Unmade] = defaultdict(_Unmade)
        for first, written, weighed in listed:
            unmade[first].append((written, weighed))
        for first, several in unmade.items():
            if first.endswith("*"):
                self._beginnings[first[:-1]] = several
            else:
                self._exact[first] = several
        self._lengths = list(dict.fromkeys(map(len, self._beginnings)))

    def starting_with(self, word: str) -> Iterator[Entry]:
        """Entries whose first word is `word`."""
        if (there := self._exact.get(word)) is not None:
            yield from self._made(there, self._exact, word)
        for length in self._lengths:
            if length <= len(word) and (there := self._beginnings.get(word[:length])) is not None:
                yield from self._made(there, self._beginnings, word[:length])

    def _made(self, there: list[Entry] | _Unmade, among: dict[str, list[Entry] | _Unmade], key: str) -> list[Entry]:
        if not isinstance(there, _Unmade):
            return there
        made = among[key] = [self._make(written, *weighed) for written, weighed in there]
        return made


class Lexicon(NamedTuple):
    """Everything that is looked up."""

    phrases: Index[Phrase]
    constructions: Index[Construction]
    endings: dict[str, Phrase]
    """Single words of which only the ending counts, without their `*`."""
    ending_lengths: tuple[int, ...]
    abusive: dict[str, bool]
    """Words looked for behind masks → is it only a word's beginning?"""
    rude: dict[str, bool]
    """The same with milder words, which count as abuse where somebody took the trouble to mask them."""
    function_words: dict[str, str]
    """A word that only one language uses so often → the language; `und` for those that are not ours."""

    def phrases_at(self, word: str) -> Iterator[Phrase]:
        """Phrases that may begin with `word`."""
        yield from self.phrases.starting_with(word)
        for length in self.ending_lengths:
            if length < len(word) and (phrase := self.endings.get(word[-length:])):
                yield phrase

    def constructions_at(self, word: str) -> Iterator[Construction]:
        """Constructions that may begin with `word`."""
        yield from self.constructions.starting_with(word)
        if is_number(word):
            yield from self.constructions.starting_with("#")


@cache
def lexicon() -> Lexicon:
    """The lexicon, indexed at the first call of a process (some milliseconds)."""
    from dankbar.domain.lexicon import english, german, languages

    phrases: list[tuple[str, str, Weighed]] = []
    endings: dict[str, Phrase] = {}
    abusive: dict[str, bool] = {}
    rude: dict[str, bool] = {}
    for written, weighed in _merged(_listed(german.PHRASES, "de"), _listed(english.PHRASES, "en")):
        first, _, others = written.partition(" ")
        if first.startswith("*"):
            endings[first[1:]] = _phrase(written, *weighed)
        else:
            phrases.append((first, written, weighed))
        if weighed.signal in _NAMES_CALLED and not others:
            rude[first.rstrip("*")] = first.endswith("*")
            if weighed.signal == "abuse":
                abusive[first.rstrip("*")] = first.endswith("*")
    constructions = [
        (first, written, weighed)
        for lists, language in ((german.CONSTRUCTIONS, "de"), (english.CONSTRUCTIONS, "en"))
        for written, weighed in _listed(lists, language)
        for first in first_words(written)
    ]
    function_words = {
        fold(word): language for language, words in languages.FUNCTION_WORDS.items() for word in words.split()
    }
    lengths = tuple(sorted({len(ending) for ending in endings}, reverse=True))
    indexed = Index(_phrase, phrases), Index(parse, constructions)
    return Lexicon(*indexed, endings, lengths, abusive, rude, function_words)


_NAMES_CALLED = frozenset({"abuse", "insult"})


def _merged(
    german: Iterator[tuple[str, Weighed]], english: Iterator[tuple[str, Weighed]]
) -> Iterator[tuple[str, Weighed]]:
    """All phrases, those that say the same in both languages once and without a language."""
    ours: dict[str, Weighed] = {}
    for written, weighed in german:
        ours.setdefault(written, weighed)
    for written, weighed in english:
        same = ours.get(written)
        if same is not None and same.signal == weighed.signal:
            ours[written] = same._replace(language="")
        else:
            yield written, weighed
    yield from ours.items()


@cache
def drawn_words() -> dict[str, str]:
    """Every word of the lexicon by itself without repeated letters: finds `suuuper`. Made when one first occurs."""
    from dankbar.domain.lexicon import english, german

    listed = chain(_listed(german.PHRASES, "de"), _listed(english.PHRASES, "en"))
    words = {word.rstrip("*") for written, _ in listed if written[0] != "*" for word in written.split(" ")}
    return {undrawn(word): word for word in sorted(words)}


def _listed(lists: dict[str, dict[float, str]], language: str) -> Iterator[tuple[str, Weighed]]:
    """Everything that is listed, folded and with single spaces, and what it speaks for."""
    for signal, by_weight in lists.items():
        for weight, listed in by_weight.items():
            weighed = Weighed(signal, weight, language)
            for written in " ".join(fold(listed).split()).split(","):
                yield written.strip(), weighed


def _phrase(written: str, signal: str, weight: float, language: str) -> Phrase:
    return Phrase(tuple(written.split(" ")), signal, weight, language)
