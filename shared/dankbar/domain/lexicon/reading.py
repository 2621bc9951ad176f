"""How a text is read before anything is looked up: folded, split into tokens, disguises undone.

Everything here takes time in proportion to the text, whatever the text is: each pattern's parts exclude each other, so
that nothing is ever tried twice.
"""

import re
import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}
_DIAERESIS = "\N{COMBINING DIAERESIS}"
_APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")
_LEET = str.maketrans("@4310$57!|", "aaeiosstii")
_UNPRINTED = frozenset(("Cf", "Mn", "Me", "Cc", "Cs", "Co", "Cn"))
_SENTENCE_ENDS = frozenset(".!?\n;…")
_CLAUSE_ENDS = frozenset(",:–—()")
_MASKS = frozenset("*@$#!|0134578")
_LONGEST_MASKED = 40
_ABBREVIATED = frozenset(
    {"dr", "nr", "mr", "mrs", "ms", "st", "z", "b", "bzw", "ca", "inkl", "str", "prof", "fr", "hr"}
)
_ORDINAL = 2
_SKIN_TONES = range(0x1F3FB, 0x1F400)


class Token(NamedTuple):
    """One word or sign. `start` and `end` are places in the original text; `sentence` and `clause` count from 0."""

    word: str
    """Folded: lower case, ä as ae, no accents, nothing invisible."""
    start: int
    end: int
    kind: str
    """`word`, `url` (or a mail address or telephone number), `mention`, `face` (ASCII emoticon) or `sign` (any other
    single character).
    """
    sentence: int = 0
    clause: int = 0
    """What commas, dashes and brackets set apart; counted through the whole text."""


class Reading(NamedTuple):
    """A text as read: its tokens in order, and the words that somebody tried to disguise."""

    tokens: tuple[Token, ...]
    disguised: tuple[Token, ...]
    """`A R S C H` as one word, chunks with masks (`Voll***t`) or digits for letters (`1d10t`); not yet looked up."""
    folded: str
    """The text as everything is compared."""


def fold(text: str) -> str:
    """The text in the form in which everything is compared: `Schön` and `schoen` are the same."""
    quick = text.casefold()
    for letter, letters in UMLAUTS.items():
        quick = quick.replace(letter, letters)
    return quick if quick.isascii() else _fold(text)[0]


def _fold(text: str) -> tuple[str, list[int] | range]:
    """The folded text and for each of its characters the place in the original."""
    if text.isascii():
        return text.lower(), range(len(text))
    out: list[str] = []
    places: list[int] = []
    before = ""
    for place, char in enumerate(text):
        if char == _DIAERESIS:
            folded = "e" if before in {"a", "o", "u"} else ""
        elif char in "\n\t":
            folded = char
        else:
            folded = _fold_char(char)
            if len(folded) > 1 and folded == before:
                folded = ""  # "süüüß": a drawn-out umlaut is one
            else:
                before = folded or before
        out.append(folded)
        places.extend([place] * len(folded))
    return "".join(out), places


@lru_cache(maxsize=2048)
def _fold_char(char: str) -> str:
    if ord(char) in _SKIN_TONES or (not char.isascii() and unicodedata.category(char) in _UNPRINTED):
        return ""
    low = unicodedata.normalize("NFKC", char).casefold().translate(_APOSTROPHES)
    if umlaut := UMLAUTS.get(low):
        return umlaut
    if low.isascii():
        return low
    return "".join(c for c in unicodedata.normalize("NFD", low) if unicodedata.category(c) not in _UNPRINTED)


_ENDINGS = "com|net|org|info|biz|shop|store|online|site|top|xyz|click|link|club|ly|io|me|co|ru|example"
_BARE = (
    rf"[a-z0-9][a-z0-9.+_-]{{0,80}}@[a-z0-9-]{{1,60}}\.[a-z]{{2,8}}"
    rf"|[a-z0-9][a-z0-9-]{{2,60}}\.(?:(?:{_ENDINGS})\b(?:/\S*)?|(?:de|at|ch|eu|uk)/\S+)"
    r"|\+?\d(?:[ /()-]{0,2}\d){8,16}(?!\d)"
)
"""Addresses without http, mail addresses and telephone numbers: what somebody wants others to go to."""


@cache
def _token_pattern() -> re.Pattern[str]:
    return re.compile(
        r"(?P<url>(?:https?://|www\.)\S+|" + _BARE + r")"
        r"|(?P<mention>@\w+)"
        r"|(?P<word>\d+(?:[.,:]\d+)+|[^\W_]+(?:'[^\W_]+)*)"
        r"|(?P<face>[:;=8]-?[)(dpo/|*3]+|<3+)"
        r"|(?P<sign>\n|[^\w\s]|_)"
    )


@cache
def _spaced_pattern() -> re.Pattern[str]:
    return re.compile(r"(?<![^\W_])(?:(?:[aou]e|[^\W\d_])[ .\-*_/|·,]{1,2}){2,}(?:[aou]e|[^\W\d_])(?![^\W_])")


@cache
def _gap_pattern() -> re.Pattern[str]:
    """Letters left out as in `Voll...t` or `A__loch`."""
    return re.compile(r"(?<![^\W_])([^\W\d_]{1,12})(?:\.{2,4}|_{2,6}|-{2,6})([^\W\d_]{1,8})(?![^\W_])")


def read(text: str) -> Reading:
    """Reads a text (bound its length first)."""
    folded, places = _fold(text)
    tokens = tuple(_tokens(folded, places))
    disguised = [
        Token("".join(c for c in m.group() if c.isalpha()), places[m.start()], places[m.end() - 1] + 1, "spaced")
        for m in _spaced_pattern().finditer(folded)
    ]
    if not _MASKS.isdisjoint(folded):
        disguised.extend(_masked(folded, places))
    disguised.extend(
        Token(f"{m[1]}**{m[2]}", places[m.start()], places[m.end() - 1] + 1, "masked")
        for m in _gap_pattern().finditer(folded)
    )
    return Reading(tokens, tuple(disguised), folded)


def _tokens(folded: str, places: list[int] | range) -> list[Token]:
    tokens: list[Token] = []
    sentence = clause = 0
    sentence_ended = clause_ended = False
    for match in _token_pattern().finditer(folded):
        kind = match.lastgroup or "sign"
        word = match.group()
        if kind != "sign":
            sentence += sentence_ended
            clause += sentence_ended or clause_ended
            sentence_ended = clause_ended = False
        elif word in _SENTENCE_ENDS:
            sentence_ended = sentence_ended or word != "." or not tokens or not _is_abbreviated(tokens[-1].word)
        elif word in _CLAUSE_ENDS:
            clause_ended = True
        tokens.append(Token(word, places[match.start()], places[match.end() - 1] + 1, kind, sentence, clause))
    return tokens


def _is_abbreviated(word: str) -> bool:
    """A full stop after this ends no sentence: "am 12. Mai", "Dr. Vogel"."""
    return word in _ABBREVIATED or (word.isdigit() and len(word) <= _ORDINAL)


def _masked(folded: str, places: list[int] | range) -> list[Token]:
    """Chunks in which letters may be masked, as they stand; without the punctuation around them."""
    found = []
    for match in re.finditer(r"\S+", folded):
        bare = match.group().lstrip("(\"'[„“»«")
        start = match.end() - len(bare)
        chunk = bare.rstrip(".,;:?!\"')]…“”«»")
        if 1 < len(chunk) <= _LONGEST_MASKED and not _MASKS.isdisjoint(chunk) and any(c.isalpha() for c in chunk):
            found.append(Token(chunk, places[start], places[start + len(chunk) - 1] + 1, "masked"))
    return found


def unmask(chunk: str) -> tuple[str, str | None]:
    """What a masked chunk may stand for: (the word, None), or the (beginning, end) that the masks leave.

    >>> unmask("1d10t"), unmask("voll***t"), unmask("f***")
    (('idiot', None), ('voll', 't'), ('f', ''))
    """
    stars = chunk.replace("#", "*")
    head, _, tail = stars.partition("*")
    if head == stars or not head.isalpha():
        return chunk.translate(_LEET), None
    return head, "".join(c for c in tail if c.isalpha())


def undrawn(word: str) -> str:
    """A word without its repeated letters, by which drawn-out words are found: `suuuper` and `super` alike."""
    return re.sub(r"(.)\1+", r"\1", word)


def is_drawn(word: str) -> bool:
    """A letter stands there three times or more in a row."""
    return any(a == b == c for a, b, c in zip(word, word[1:], word[2:], strict=False))
