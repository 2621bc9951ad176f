"""What a page says on a phone: always one SMS segment, always in the GSM alphabet.

One segment is 160 septets, two for each character of the extension table; one character outside the alphabet makes the
carrier send UCS-2, 70 characters a segment (3GPP TS 23.038, section 6.2.1; AWS End User Messaging SMS user guide,
"SMS character limits"). A page that arrives in pieces, or costs double, is a page that failed.

The alphabet is written out here, 137 characters, rather than taken from a library: gsm0338 and smsutil encode to
bytes, which SNS does itself; neither counts septets or replaces what cannot be written in the way people read best.
Over all of Unicode the table says the same as gsm0338 1.1.0, septets included (escape aside).
"""

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
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
type Wordings = Sequence[str]
"""The same said in ever fewer words: the first that fits is taken."""

_URGENT = {"de": "Dringend", "en": "Urgent"}
_TEST = {
    "de": "Das ist ein Test: So sieht ein Alarm aus. Bitte bestätige ihn mit dem Link",
    "en": "This is a test: this is what an alert looks like. Please confirm it with the link",
}
_SOMEBODY = {"de": "Jemand", "en": "Somebody"}
_TAKEN = {
    "de": "{brand}: {who} hat es übernommen. Du musst nichts mehr tun.",
    "en": "{brand}: {who} has it. Nothing left for you to do.",
}
_DIGEST_ONE: dict[Language, Wordings] = {
    "de": (
        "{brand}: Eine weitere dringende Meldung zum selben Thema.",
        "{brand}: Eine weitere dringende Meldung.",
        "{brand}: eine mehr.",
    ),
    "en": (
        "{brand}: One more urgent message about the same thing.",
        "{brand}: One more urgent message.",
        "{brand}: one more.",
    ),
}
_DIGEST: dict[Language, Wordings] = {
    "de": (
        "{brand}: {count} weitere dringende Meldungen zum selben Thema.",
        "{brand}: {count} weitere dringende Meldungen.",
        "{brand}: {count} mehr.",
    ),
    "en": (
        "{brand}: {count} more urgent messages about the same thing.",
        "{brand}: {count} more urgent messages.",
        "{brand}: {count} more.",
    ),
}
_GROWN: dict[Language, Wordings] = {
    "de": (
        "{brand}: Jetzt sind es {count} dringende Meldungen zum selben Thema.",
        "{brand}: Jetzt {count} dringende Meldungen!",
        "{brand}: jetzt {count}!",
    ),
    "en": (
        "{brand}: Now there are {count} urgent messages about the same thing.",
        "{brand}: Now {count} urgent messages!",
        "{brand}: now {count}!",
    ),
}
_MORNING_ONE: dict[Language, Wordings] = {
    "de": ("{brand}: In deiner Ruhezeit kam eine Meldung ({platform}):", "{brand}: 1 Meldung ({platform}):"),
    "en": ("{brand}: One message came in your quiet hours ({platform}):", "{brand}: 1 message ({platform}):"),
}
_MORNING: dict[Language, Wordings] = {
    "de": (
        "{brand}: In deiner Ruhezeit kamen {count} Meldungen, die erste ({platform}):",
        "{brand}: {count} Meldungen, die erste ({platform}):",
        "{brand}: {count} Meldungen:",
    ),
    "en": (
        "{brand}: {count} messages came in your quiet hours, the first ({platform}):",
        "{brand}: {count} messages, the first ({platform}):",
        "{brand}: {count} messages:",
    ),
}
_EXPERT: dict[Language, Wordings] = {
    "de": ("Dringend {brand} ({platform}), Thema {topic}:", "Dringend {brand}, {topic}:"),
    "en": ("Urgent {brand} ({platform}), topic {topic}:", "Urgent {brand}, {topic}:"),
}
_ON_DUTY = {
    "de": ("{brand}: Du hast jetzt Bereitschaft bis {until}.", "{brand}: Du hast jetzt Bereitschaft."),
    "en": ("{brand}: You are on call now, until {until}.", "{brand}: You are on call now."),
}
_OPEN = {
    "de": {
        "nothing": "Offen ist nichts.",
        "one": "Offen: 1, seit {oldest}.",
        "urgent one": "Offen: 1, dringend, seit {oldest}.",
        "none urgent": "Offen: {count}, nichts davon dringend, das älteste seit {oldest}.",
        "some urgent": "Offen: {count}, davon dringend: {urgent}, das älteste seit {oldest}.",
    },
    "en": {
        "nothing": "Nothing is open.",
        "one": "1 open, for {oldest}.",
        "urgent one": "1 open, urgent, for {oldest}.",
        "none urgent": "{count} open, none urgent, the oldest for {oldest}.",
        "some urgent": "{count} open, {urgent} urgent, the oldest for {oldest}.",
    },
}
_OUTLOOK = {
    "de": ("{brand}: In der Woche ab {week} hast du Bereitschaft: {when}.", ", noch einmal", ", noch {left}-mal"),
    "en": ("{brand}: In the week from {week} you are on call: {when}.", ", once more", ", {left} times more"),
}
_GAP = {
    "de": "{brand}: Von {start} bis {end} hat niemand Bereitschaft, geweckt würde {who}. Bitte trag jemanden ein.",
    "en": "{brand}: From {start} to {end} nobody is on call, {who} would be woken. Please enter somebody.",
}
_ABSENCE = {
    "de": "{brand}: {who} fehlt von {start} bis {end} und hätte Bereitschaft. Der Reihe nach übernimmt {instead}.",
    "en": "{brand}: {who} is away from {start} to {end} and would be on call. By rotation it is {instead}.",
}
_LAST_RESORT = {
    "de": "{brand}: {who} soll immer erreichbar sein, fehlt aber von {start} bis {end}.",
    "en": "{brand}: {who} should be reachable always, but is away from {start} to {end}.",
}
_WARNINGS = {
    "de": "{brand}: {count} Lücken oder Ausfälle im Dienstplan, zuerst ab {start}. Bitte sieh in den Plan.",
    "en": "{brand}: {count} gaps or absences in the roster, the first from {start}. Please look at the roster.",
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
    words = (_DIGEST_ONE if count == 1 else _DIGEST)[_ours(language)]
    return _told(words, link=link, brand=_brand(brand), count=str(count))


def taken_text(*, language: str, brand: str, who: str) -> str:
    """For the others who were told: somebody acknowledged. `who`: a first name."""
    ours = _ours(language)
    return _told((_TAKEN[ours],), brand=_brand(brand), who=_line(who) or _SOMEBODY[ours])


def grown_text(*, language: str, brand: str, count: int, link: str) -> str:
    """The page that follows where a storm has grown tenfold. Limits and errors as for `page_text`."""
    return _told(_GROWN[_ours(language)], link=link, brand=_brand(brand), count=str(count))


def morning_text(*, language: str, brand: str, count: int, platform: str, summary: str, link: str) -> str:
    """What came in quiet hours and could wait: how many, where the first was written, and its beginning.
    Limits and errors as for `page_text`.
    """
    words = (_MORNING_ONE if count == 1 else _MORNING)[_ours(language)]
    return _told(words, link=link, body=summary, brand=_brand(brand), count=str(count), platform=platform)


def expert_text(*, language: str, brand: str, platform: str, topic: str, summary: str, link: str) -> str:
    """The page for whoever knows most about a critical topic, which it names. Limits and errors as for `page_text`."""
    words = _EXPERT[_ours(language)]
    return _told(words, link=link, body=summary, brand=_brand(brand), platform=platform, topic=topic)


def handover_text(
    *, language: str, brand: str, until: str | None, open_items: str | int, urgent: str | int, oldest: str
) -> str:
    """For whoever's duty has just begun: until when, and what is open.

    `until`, `oldest`: in words, such as `Mo 09:00` and `2 Std.` (see `domain.moments`); `until` None: nobody follows.
    `open_items`, `urgent`: numbers, or `500+` for at least so many.
    """
    ours = _ours(language)
    known, open_end = _ON_DUTY[ours]
    words = f"{known if until else open_end} {_OPEN[ours][_how_many(str(open_items), str(urgent))]}"
    return _told(
        (words,),
        brand=_brand(brand),
        until=until or "",
        count=str(open_items),
        urgent=str(urgent),
        oldest=oldest.rstrip("."),
    )


def outlook_text(*, language: str, brand: str, week: str, stretches: Sequence[str]) -> str:
    """For everybody with duty in a week: when, as many stretches as there is room for, and how many more.

    `week`: the day on which it begins, in words; `stretches`: at least one, each in words.
    """
    words, once, often = _OUTLOOK[_ours(language)]
    names = {"brand": _brand(brand), "week": _line(week)}
    when = ""
    for listed in range(len(stretches), 0, -1):
        left = len(stretches) - listed
        when = ", ".join(map(_line, stretches[:listed])) + ("", once, often)[min(left, 2)].format(left=left)
        if septets(words.format(when=when, **names)) <= SEGMENT:
            break
    return _told((words,), when=when, **names)


def gap_text(*, language: str, brand: str, start: str, end: str, who: str) -> str:
    """Warns of a gap ahead, `start` and `end` in words. `who`: the last resort, who would be woken."""
    return _about(_GAP, language, brand=brand, who=who, start=start, end=end)


def absence_text(*, language: str, brand: str, who: str, start: str, end: str, instead: str) -> str:
    """Warns of an absence ahead without a substitute, at a time of duty. `instead`: whom the rotation puts there."""
    return _about(_ABSENCE, language, brand=brand, who=who, start=start, end=end, instead=instead)


def last_resort_text(*, language: str, brand: str, who: str, start: str, end: str) -> str:
    """Warns of an absence ahead of the last resort, who should always be reachable."""
    return _about(_LAST_RESORT, language, brand=brand, who=who, start=start, end=end)


def warnings_text(*, language: str, brand: str, count: int, start: str) -> str:
    """Warns of several gaps and absences ahead. `start`: of the first, in words."""
    return _about(_WARNINGS, language, brand=brand, count=str(count), start=start)


def trial_text(*, language: str, brand: str, link: str) -> str:
    """The page that somebody asked for to try it. Limits and errors as for `page_text`."""
    return _one_segment(f"{_line(brand)}:", _TEST[_ours(language)], link)


def _about(words: Mapping[str, str], language: str, *, brand: str, **names: str) -> str:
    ours = _ours(language)
    told = {name: _line(value) or _SOMEBODY[ours] for name, value in names.items()}
    return _told((words[ours],), brand=_brand(brand), **told)


def _how_many(count: str, urgent: str) -> str:
    """Which of the sentences about what is open is the right one."""
    if count in ("0", "1"):
        return "nothing" if count == "0" else "one" if urgent == "0" else "urgent one"
    return "none urgent" if urgent == "0" else "some urgent"


def _brand(brand: str) -> str:
    """The brand in the alphabet; `Dankbar` where nothing of its name can be written in it."""
    return _line(brand) or "Dankbar"


def _ours(language: str) -> Language:
    return "de" if language == "de" else "en"


def _line(text: str) -> str:
    """`text` in one line of the GSM alphabet."""
    return " ".join(gsm_safe(text).split())


def _one_segment(head: str, body: str, link: str) -> str:
    """`head body link`; as much of the body as fits, then as much of the head, then the link alone."""
    room = _room_beside(link)
    head = _cut(head, room)
    body = _cut(_line(body), room - septets(head) - 1)
    return " ".join(part for part in (head, body, link) if part)


def _told(wordings: Iterable[str], *, link: str = "", body: str = "", **names: str) -> str:
    """`words body link` in one segment: the first of the wordings that fits with its names whole and some of the body.

    Where none does, the names of the last one are cut, the longest first; what is said and the link stay.
    """
    room = _room_beside(link) if link else SEGMENT
    wanted = min(septets(_line(body)) + 1, _SOME_BODY) if body else 0
    names = {name: _line(value) for name, value in names.items()}
    head = ""
    for words in wordings:
        head = words.format(**names)
        if septets(head) + wanted <= room:
            break
    else:
        head = words.format(**_shortened(names, septets(head) - room))
    head = _cut(head, room)
    body = _cut(_line(body), room - septets(head) - 1)
    return " ".join(part for part in (head, body, link) if part)


def _shortened(names: dict[str, str], excess: int) -> dict[str, str]:
    """The names with `excess` septets taken off, the longest first, as far as they can still be told."""
    names = dict(names)
    while excess > 0:
        longest = max(names, key=lambda name: septets(names[name]))
        before = septets(names[longest])
        following = sorted(septets(name) for name in names.values())[-2] if len(names) > 1 else 0
        after = max(before - excess, min(following, before - 1), _SHORTEST_NAME)
        if after >= before:
            return names
        names[longest] = _cut(names[longest], after)
        excess -= before - septets(names[longest])
    return names


def _room_beside(link: str) -> int:
    """Septets beside a link. Raises ValueError for one that is not in the alphabet, has spaces or is too long."""
    if not is_gsm(link) or septets(link) > LINK or link != "".join(link.split()):
        raise ValueError(
            f"the link of a page must be plain, without spaces and at most {LINK} septets long, "
            f"so that it fits one SMS of {SEGMENT}; shorten the address or its token"
        )
    return SEGMENT - septets(link) - 1


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
_SHORTEST_NAME = 8
"""Septets: no name is cut to less, rather the sentence."""
_SOME_BODY = 24
"""Septets of what was written that a wording leaves room for."""
_LATE = 12
"""A word that is cut within so many characters is left off whole."""
