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

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from dankbar.domain.lexicon.constructions import Construction, is_number, parse
from dankbar.domain.lexicon.reading import fold, undrawn


class Phrase(NamedTuple):
    """Words that speak for something."""

    words: tuple[str, ...]
    signal: str
    weight: float
    language: str
    """Empty where both languages have it."""


class Index[Entry](NamedTuple):
    """Entries by their first word or, where that ends in `*`, by its beginning."""

    exact: dict[str, list[Entry]]
    beginnings: dict[str, list[Entry]]
    lengths: list[int]
    """Lengths of the beginnings."""

    def add(self, first: str, entry: Entry) -> None:
        """Enters it under its first word."""
        beginning = first.removesuffix("*")
        (self.exact if beginning == first else self.beginnings).setdefault(beginning, []).append(entry)
        if beginning != first and len(beginning) not in self.lengths:
            self.lengths.append(len(beginning))

    def starting_with(self, word: str) -> Iterator[Entry]:
        """Entries whose first word is `word`."""
        yield from self.exact.get(word, ())
        for length in self.lengths:
            if length <= len(word):
                yield from self.beginnings.get(word[:length], ())


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
            yield from self.constructions.exact.get("#", ())


@cache
def lexicon() -> Lexicon:
    """The lexicon, compiled at the first call of a process (some milliseconds)."""
    from dankbar.domain.lexicon import english, german, languages

    phrases: Index[Phrase] = Index({}, {}, [])
    endings: dict[str, Phrase] = {}
    abusive: dict[str, bool] = {}
    rude: dict[str, bool] = {}
    for phrase in _merged(_phrases(german.PHRASES, "de"), _phrases(english.PHRASES, "en")):
        first = phrase.words[0]
        if first.startswith("*"):
            endings[first[1:]] = phrase
        else:
            phrases.add(first, phrase)
        if phrase.signal in _NAMES_CALLED and len(phrase.words) == 1:
            rude[first.rstrip("*")] = first.endswith("*")
            if phrase.signal == "abuse":
                abusive[first.rstrip("*")] = first.endswith("*")
    constructions: Index[Construction] = Index({}, {}, [])
    for module, language in ((german, "de"), (english, "en")):
        for construction in _constructions(module.CONSTRUCTIONS, language):
            for first in dict.fromkeys(construction.steps[0].firsts()):
                constructions.add(first, construction)
    function_words = {
        fold(word): language for language, words in languages.FUNCTION_WORDS.items() for word in words.split()
    }
    lengths = tuple(sorted({len(ending) for ending in endings}, reverse=True))
    return Lexicon(phrases, constructions, endings, lengths, abusive, rude, function_words)


_NAMES_CALLED = frozenset({"abuse", "insult"})


def _merged(german: Iterable[Phrase], english: Iterable[Phrase]) -> Iterator[Phrase]:
    """All phrases, those that say the same in both languages once and without a language."""
    ours: dict[tuple[str, ...], Phrase] = {}
    for phrase in german:
        ours.setdefault(phrase.words, phrase)
    for phrase in english:
        same = ours.get(phrase.words)
        if same is not None and same.signal == phrase.signal:
            ours[phrase.words] = same._replace(language="")
        else:
            yield phrase
    yield from ours.values()


@cache
def drawn_words() -> dict[str, str]:
    """Every word of the lexicon by itself without repeated letters: finds `suuuper`. Made when one first occurs."""
    known = lexicon()
    phrases = chain.from_iterable((*known.phrases.exact.values(), *known.phrases.beginnings.values()))
    words = {word.rstrip("*") for phrase in phrases for word in phrase.words}
    return {undrawn(word): word for word in sorted(words)}


def _phrases(lists: dict[str, dict[float, str]], language: str) -> Iterator[Phrase]:
    for signal, by_weight in lists.items():
        for weight, listed in by_weight.items():
            for words in fold(listed).split(","):
                yield Phrase(tuple(words.split()), signal, weight, language)


def _constructions(lists: dict[str, dict[float, str]], language: str) -> Iterator[Construction]:
    for signal, by_weight in lists.items():
        for weight, listed in by_weight.items():
            for written in fold(listed).split(","):
                yield parse(written, signal, weight, language)
