"""The words and signs by which triage understands a text, and how they are looked up.

The lists are ours, written for this purpose, one module a language, plus `signs` for emoji and emoticons. A list maps
a *signal* to weights and those to phrases, separated by commas:

    PHRASES = {"praise": {2: "toll*, ganz großes lob", 3: "der hammer"}}

A `*` at the end of a word stands for any ending, `_` for any one word. The longest phrase at a place wins and uses its
words up: "nicht schlecht" is praise, and then "nicht" negates nothing. Signals are the values of `Sort` and:

- `insult`  calls names in weak words; abuse only together with `address` ("ihr seid", "you are")
- `harm`    harm that is an emergency together with a `victim`
- `negation`, `irony`, `contrast` ("aber"), `neutral` (looks like a signal and is none)

Modules rather than text files: their constants come out of the bytecode in a fraction of a millisecond.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from dankbar.domain.lexicon.reading import fold, undrawn


class Phrase(NamedTuple):
    """Words that speak for something."""

    words: tuple[str, ...]
    signal: str
    weight: float
    language: str
    """Empty where both languages have it."""


class Lexicon(NamedTuple):
    """Every phrase, by its first word or, where that ends in `*`, by its first word's beginning."""

    exact: dict[str, list[Phrase]]
    beginnings: dict[str, list[Phrase]]
    lengths: tuple[int, ...]
    """Lengths of the beginnings, longest first."""
    abusive: dict[str, bool]
    """Words looked for behind masks → is it only a word's beginning?"""
    rude: dict[str, bool]
    """The same with milder words, which count as abuse where somebody took the trouble to mask them."""
    function_words: dict[str, str]
    """A word that only one language uses so often → the language; `und` for those that are not ours."""

    def starting_with(self, word: str) -> Iterator[Phrase]:
        """Phrases whose first word is `word`."""
        yield from self.exact.get(word, ())
        for length in self.lengths:
            if length <= len(word):
                yield from self.beginnings.get(word[:length], ())


@cache
def lexicon() -> Lexicon:
    """The lexicon, compiled at the first call of a process (some milliseconds)."""
    from dankbar.domain.lexicon import english, german, languages

    exact: dict[str, list[Phrase]] = {}
    beginnings: dict[str, list[Phrase]] = {}
    abusive: dict[str, bool] = {}
    rude: dict[str, bool] = {}
    for phrase in _merged(_phrases(german.PHRASES, "de"), _phrases(english.PHRASES, "en")):
        first = phrase.words[0]
        place = beginnings if first.endswith("*") else exact
        place.setdefault(first.rstrip("*"), []).append(phrase)
        if phrase.signal in _NAMES_CALLED and len(phrase.words) == 1:
            rude[first.rstrip("*")] = first.endswith("*")
            if phrase.signal == "abuse":
                abusive[first.rstrip("*")] = first.endswith("*")
    for phrases in (*exact.values(), *beginnings.values()):
        phrases.sort(key=lambda phrase: -len(phrase.words))
    lengths = tuple(sorted({len(beginning) for beginning in beginnings}, reverse=True))
    function_words = {
        fold(word): language for language, words in languages.FUNCTION_WORDS.items() for word in words.split()
    }
    return Lexicon(exact, beginnings, lengths, abusive, rude, function_words)


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
    phrases = chain.from_iterable((*known.exact.values(), *known.beginnings.values()))
    words = {word.rstrip("*") for phrase in phrases for word in phrase.words}
    return {undrawn(word): word for word in sorted(words)}


def _phrases(lists: dict[str, dict[float, str]], language: str) -> Iterator[Phrase]:
    for signal, by_weight in lists.items():
        for weight, listed in by_weight.items():
            for words in listed.split(","):
                yield Phrase(tuple(fold(words).split()), signal, weight, language)
