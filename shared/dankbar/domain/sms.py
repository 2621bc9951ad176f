"""What a page says on a phone: always one SMS segment, always in the GSM alphabet.

One segment is 160 septets, two for each character of the extension table; one character outside the alphabet makes the
carrier send UCS-2, 70 characters a segment (3GPP TS 23.038, section 6.2.1; AWS End User Messaging SMS user guide,
"SMS character limits"). A page that arrives in pieces, or costs double, is a page that failed.

The alphabet is written out here, 137 characters, rather than taken from a library: gsm0338 and smsutil encode to
bytes, which SNS does itself; neither counts septets or replaces what cannot be written in the way people read best.
Over all of Unicode the table says the same as gsm0338 1.1.0, septets included (escape aside).
"""

import unicodedata
from functools import lru_cache
from typing import Literal

SEGMENT = 160
"""Septets in one SMS."""
LINK = 150
"""Septets that a link may take of them."""

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The default alphabet without the escape character."""
EXTENSION = frozenset("\f^{}\\[~]|€")
"""Written as two septets."""

_TYPOGRAPHY = {
    "„": '"', "“": '"', "”": '"', "«": '"', "»": '"', "″": '"', "‚": "'", "‘": "'", "’": "'", "‹": "'", "›": "'",
    "`": "'", "´": "'", "′": "'", "–": "-", "—": "-", "‐": "-", "‑": "-", "‒": "-", "−": "-", "…": "...", "•": "-",
    "·": "-", "×": "x", "÷": "/", "⁄": "/",
    "ẞ": "SS", "Ç": "C", "ç": "c", "Ł": "L", "ł": "l", "Đ": "D", "đ": "d", "ð": "d",
    "Ð": "D", "Þ": "Th", "þ": "th", "ı": "i", "Œ": "OE", "œ": "oe", "©": "(c)", "®": "(R)", "™": "TM", "°": " Grad",
    "\t": " ", "\r": "\n", "\f": "\n", "\v": "\n", "\u2028": "\n", "\u2029": "\n", "\u00ad": "",
}  # fmt: skip
"""Ç is in the alphabet, but its place is read as ç by some (Unicode, GSM0338.TXT): a C is a C for all."""


def is_gsm(text: str) -> bool:
    """Every character can be written in the GSM alphabet."""
    return all(char in BASIC or char in EXTENSION for char in text)


def septets(text: str) -> int:
    """The room that `text` takes, in septets. Raises ValueError where it is not in the GSM alphabet."""
    if not is_gsm(text):
        raise ValueError("the text holds characters outside the GSM alphabet; use gsm_safe first")
    return len(text) + sum(char in EXTENSION for char in text)


def gsm_safe(text: str) -> str:
    """`text` in the GSM alphabet: typographic characters become plain ones, accents that it lacks are left off
    (č as c; ä, é, ñ stay), and what has no such form (emoji, other scripts, control characters) is left out.
    """
    composed = unicodedata.normalize("NFC", text)
    return "".join(map(_written, composed))


@lru_cache(maxsize=1024)
def _written(char: str) -> str:
    if char in _TYPOGRAPHY:
        return _TYPOGRAPHY[char]
    if char in BASIC or char in EXTENSION:
        return char
    plain = unicodedata.normalize("NFKD", char)
    return "".join(_TYPOGRAPHY.get(c, c) for c in plain if c in BASIC or c in EXTENSION or c in _TYPOGRAPHY)


Language = Literal["de", "en"]

_URGENT = {"de": "Dringend", "en": "Urgent"}
_DIGEST = {
    "de": ("Eine weitere dringende Meldung zum selben Thema", "{count} weitere dringende Meldungen zum selben Thema"),
    "en": ("One more urgent message about the same thing", "{count} more urgent messages about the same thing"),
}
_TEST = {
    "de": "Das ist ein Test: So sieht ein Alarm aus. Bitte bestätige ihn mit dem Link",
    "en": "This is a test: this is what an alert looks like. Please confirm it with the link",
}


def page_text(*, language: str, brand: str, platform: str, summary: str, link: str) -> str:
    """The page for one urgent item, at most `SEGMENT` septets, all in the GSM alphabet.

    The link gets its room first and is never cut; then the summary is shortened, then the brand and the platform.
    `language`: `de` or `en`, anything else is English. Raises ValueError for a link that is not in the alphabet or
    takes more than `LINK` septets.
    """
    return _one_segment(f"{_URGENT[_ours(language)]} {_line(brand)} ({_line(platform)}):", summary, link)


def digest_text(*, language: str, brand: str, count: int, link: str) -> str:
    """The page that follows a storm: how many more there were. Limits and errors as for `page_text`."""
    one, many = _DIGEST[_ours(language)]
    return _one_segment(f"{_line(brand)}:", one if count == 1 else many.format(count=count), link)


def taken_text(*, language: str, brand: str, who: str) -> str:
    return _one_segment(f"{_line(brand)}:", f"{who} hat es.", "x")


def grown_text(*, language: str, brand: str, count: int, link: str) -> str:
    return _one_segment(f"{_line(brand)}:", f"{count}", link)


def morning_text(*, language: str, brand: str, count: int, platform: str, summary: str, link: str) -> str:
    return _one_segment(f"{_line(brand)}: {count}", summary, link)


def expert_text(*, language: str, brand: str, platform: str, topic: str, summary: str, link: str) -> str:
    return _one_segment(f"{_line(brand)}: {topic}", summary, link)


def trial_text(*, language: str, brand: str, link: str) -> str:
    """The page that somebody asked for to try it. Limits and errors as for `page_text`."""
    return _one_segment(f"{_line(brand)}:", _TEST[_ours(language)], link)


def _ours(language: str) -> Language:
    return "de" if language == "de" else "en"


def _line(text: str) -> str:
    """`text` in one line of the GSM alphabet."""
    return " ".join(gsm_safe(text).split())


def _one_segment(head: str, body: str, link: str) -> str:
    """`head body link`; as much of the body as fits, then as much of the head, then the link alone."""
    if not is_gsm(link) or septets(link) > LINK or link != "".join(link.split()):
        raise ValueError(
            f"the link of a page must be plain, without spaces and at most {LINK} septets long, "
            f"so that it fits one SMS of {SEGMENT}; shorten the address or its token"
        )
    room = SEGMENT - septets(link) - 1
    head = _cut(head, room)
    body = _cut(_line(body), room - septets(head) - 1)
    return " ".join(part for part in (head, body, link) if part)


def _cut(text: str, room: int) -> str:
    """`text` if it fits into `room` septets, else its beginning and "..", cut after a whole word if possible."""
    if septets(text) <= room:
        return text
    taken = 0
    kept = ""
    for char in text:
        taken += 2 if char in EXTENSION else 1
        if taken > room - len(_CUT):
            break
        kept += char
    word, _, rest = kept.rpartition(" ")
    kept = word if word and len(rest) <= _LATE else kept
    kept = kept.rstrip(" ,;:-(")
    return kept + _CUT if kept else ""


_CUT = ".."
_LATE = 12
"""A word that is cut within so many characters is left off whole."""
