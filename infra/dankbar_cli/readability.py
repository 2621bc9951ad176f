"""How hard a text is to read: the Wiener Sachtextformel for German, Flesch's reading ease for English.

Both judge sentences by their length and words by theirs, so they need some text: one hard word moves a single sentence
by two levels. Sources: Bamberger and Vanecek, "Lesen – Verstehen – Lernen – Schreiben", 1984 (first formula; its value
is a school year, 4 to 15); Flesch, "A new readability yardstick", 1948 (0 to 100; 80 to 90 is "easy", for readers of
eleven, 90 and more "very easy").

The German formula is textstat's. For English textstat would download a dictionary when it first runs, and hyphenation,
which it falls back on, finds 83 % of the syllables of English words (of 5,000 drawn from the CMU dictionary); counting
groups of vowels finds 98 %, so that is what is done here, with Flesch's published constants. Importing textstat costs
some two seconds, mostly for NLTK that German does not use: it is imported when a German text is measured, not before.
"""

import re
from collections.abc import Sequence

HARDEST_GERMAN, HARDEST_GERMAN_ALONE = 6.0, 8.0
"""School years: ten- to twelve-year-olds are in the fifth and sixth. A sentence alone may be two levels harder."""
HARDEST_ENGLISH, HARDEST_ENGLISH_ALONE = 80.0, 65.0
"""Reading ease: "easy"; a sentence alone may be "plain"."""
LONG_ENOUGH = 8
"""Words of a sentence that is judged alone; shorter ones say too little."""

_VOWELS = re.compile(r"[aeiouy]+")
_SILENT = re.compile(r"(?:[^aeiouyl]e|[aeiouy]le|[^aeiouytd]ed|[^aeiouycgszhx]es)$")
_APART = re.compile(r"i[ao](?![usn])|[aeiouy]ing$|[^qg]ua|eo(?![up])|ia$|iet|dea")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def difficulty(sentences: Sequence[str], language: str) -> float:
    """School year for `de`, reading ease (higher is easier) for anything else. 0 for no words."""
    if language == "de":
        from textstat.backend.metrics import wiener_sachtextformel

        return float(wiener_sachtextformel(" ".join(sentences), 1, "de_DE"))
    words = [word for sentence in sentences for word in words_of(sentence)]
    if not words:
        return 0.0
    return 206.835 - 1.015 * len(words) / len(sentences) - 84.6 * sum(map(syllables, words)) / len(words)


def too_hard(sentences: Sequence[str], language: str) -> str | None:
    """How hard the sentences of a text are together, in words, where that is too hard: `7.3 (at most 6)`."""
    alone = len(sentences) == 1
    if not sentences or (alone and len(words_of(sentences[0])) < LONG_ENOUGH):
        return None
    found = difficulty(sentences, language)
    if language == "de":
        most = HARDEST_GERMAN_ALONE if alone else HARDEST_GERMAN
        return f"Wiener Sachtextformel {found:.1f} (≤ {most:.0f})" if found > most else None
    least = HARDEST_ENGLISH_ALONE if alone else HARDEST_ENGLISH
    return f"Flesch {found:.0f} (≥ {least:.0f})" if found < least else None


def words_of(text: str) -> list[str]:
    """The words of a text."""
    return _WORD.findall(text)


def syllables(word: str) -> int:
    """How many syllables an English word has, by its vowels: at least one."""
    plain = re.sub(r"['’-]", "", word.lower())
    count = len(_VOWELS.findall(plain)) + len(_APART.findall(plain)) - bool(_SILENT.search(plain))
    return max(count, 1)
