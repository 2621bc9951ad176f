"""What is answered: a greeting by first name, a few plain sentences, the first name of whoever is on duty.

The sentences are in `templates`. Nothing of what somebody wrote comes back in an answer but their first name, and that
only where it is plausibly one.
"""

import unicodedata
from collections.abc import Collection, Iterator
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from dankbar.model.event import Author

if TYPE_CHECKING:
    from jinja2 import Template
    from jinja2.sandbox import SandboxedEnvironment

Form = Literal["du", "sie"]


class Occasion(StrEnum):
    """What is answered."""

    PRAISE = "praise"
    QUESTION = "question"
    COMPLAINT = "complaint"
    SUGGESTION = "suggestion"


# The writer's first name -----------------------------------------------------------------------

_LONGEST_NAME = 60
_LONGEST_FIRST_NAME = 20
_MOST_PARTS = 5
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
_COMPANIES_END = ("erei", "laden", "shop", "welt", "handel", "markt", "verein", "schule", "center", "service")
_VOWELS = frozenset("aeiouyäöüøæœ")
_TITLES = frozenset({"dr", "prof", "dipl", "ing", "med", "mag", "phil", "rer", "nat", "sir"})
_FORMS_OF_ADDRESS = frozenset({"herr", "frau", "mr", "mrs", "ms", "miss"})
_NO_PERSON = frozenset(
    """
    gmbh ag kg ohg ug gbr ek ev se inc ltd llc plc corp co company group gruppe verein club klub team shop laden
    store markt outlet versand handel paradies studio agentur agency service support kundenservice info admin
    moderator offiziell official fan fans fanpage seite blog news media medien magazin verlag radio tv kanal
    channel gamer gaming games spiele spielzeug spielwaren toys toy möbel schreinerei tischlerei bäckerei
    metzgerei gärtnerei werkstatt praxis apotheke kanzlei hotel restaurant café cafe kita kindergarten schule
    school gemeinde kirche museum theater familie family fam eltern mama mami papa papi mutti oma opa and und user
    nutzer gast guest anonym anonymous unbekannt unknown facebook instagram google kunde kundin customer test
    tester blumen auto autohaus kinder kinderwelt mode foto fahrrad reisen immobilien elektro sanitär friseur
    salon brauerei tier tierheim katzen hunde puppen puzzle hitler heil sieg nazi deleted gelöscht
    """.split()  # noqa: SIM905 (read as running text)
)
"""Words in the name of a company, a page or a pseudonym, wherever they stand."""
_NO_FIRST_NAME = frozenset(
    """
    the die der das den ein eine von my mein meine dein deine our unser unsere ich du wir ihr hallo hello hi hey
    danke thanks liebe love god gott jesus satan king queen real land hof bar page stadt holz bio maler garten
    welt
    """.split()  # noqa: SIM905 (read as running text)
)
"""Words that begin such a name; further on they may be part of a person's (Anna von der Hof)."""


def first_name(author: Author) -> str | None:
    """The writer's first name if the display name is plausibly a person's, else None.

    `Anna Schäfer` → `Anna`, `Dr. Eva Maria Lenz` → `Eva`, `karl-heinz müller` → `Karl-Heinz`; None for
    `xX_Gamer_99`, `Schreinerei Huber GmbH`, `A. Schäfer`, `Familie Huber`, insults, links, emoji, invisible or
    right-to-left characters. By rules, not by a list of names: a list greets some and leaves out others.
    """
    name = unicodedata.normalize("NFC", author.name or "").strip()
    if not 2 <= len(name) <= _LONGEST_NAME or not _is_spelt_plainly(name):
        return None
    parts = name.split()
    words = {part.casefold().rstrip(".") for part in parts}
    given = [part for part in parts if part.casefold().rstrip(".") not in _TITLES | _FORMS_OF_ADDRESS]
    if not given or len(parts) > _MOST_PARTS or words & _NO_PERSON or given[0].casefold() in _NO_FIRST_NAME:
        return None
    if len(given) == 1 and (len(parts) > 1 or not _is_capitalised(given[0])):
        return None
    return _as_written(given[0]) if _is_given_name(given[0]) and not _is_rude(name) else None


def _is_spelt_plainly(name: str) -> bool:
    """Letters of one script, and what stands between the parts of a name: nothing else."""
    scripts = set()
    for char in name:
        if char.isalpha():
            scripts.add(unicodedata.name(char, "").partition(" ")[0])
        elif char not in " -'’.":
            return False
    return len(scripts) == 1 and scripts.pop() in _SCRIPTS


def _is_capitalised(word: str) -> bool:
    return word[0].isupper() and not word.isupper()


def _is_given_name(word: str) -> bool:
    folded = unicodedata.normalize("NFD", word.casefold())
    if not 2 <= len(word) <= _LONGEST_FIRST_NAME or "." in word or not (word[0].isalpha() and word[-1].isalpha()):
        return False
    if folded.endswith(_COMPANIES_END) or any(
        a == b == c for a, b, c in zip(folded, folded[1:], folded[2:], strict=False)
    ):
        return False
    return not word[0].isascii() or not _VOWELS.isdisjoint(folded)


def _is_rude(name: str) -> bool:
    from dankbar.domain.triage import triage
    from dankbar.model.decision import Sort

    return triage(name).sort in {Sort.ABUSE, Sort.SPAM, Sort.EMERGENCY}


def _as_written(word: str) -> str:
    """As its bearer writes it, with the capitals of a name where they are all capital or all small."""
    if not (word.islower() or word.isupper()):
        return word
    return "-".join(part.capitalize() for part in word.split("-"))


# When a human answers --------------------------------------------------------------------------

_WEEKDAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
}
_MONTHS = {
    "de": (
        "Januar", "Februar", "März", "April", "Mai", "Juni",
        "Juli", "August", "September", "Oktober", "November", "Dezember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip
_FULL_MINUTES = 5


def when_in_words(answer_by: datetime, now: datetime, zone: str, language: str) -> str:
    """Until when, as people say it: "heute bis 15:30 Uhr", "am Montag bis 11 Uhr", "tomorrow by 10 am".

    Both instants are aware; they are told in `zone` (`Europe/Berlin`), on the day it is there, rounded up to full
    five minutes. `language`: `de`, anything else is English. Raises ValueError for an instant without time zone.
    """
    if answer_by.tzinfo is None or now.tzinfo is None:
        raise ValueError("when_in_words needs aware instants; give them a time zone")
    there = ZoneInfo(zone)
    until = _rounded_up(answer_by.astimezone(there))
    today = now.astimezone(there).date()
    midnight = until.hour == until.minute == 0
    day = until.date() - timedelta(days=1) if midnight else until.date()
    if language == "de":
        return f"{_day_in_german(day, today)} bis {'Mitternacht' if midnight else _clock_in_german(until)}"
    return f"{_day_in_english(day, today)} by {'midnight' if midnight else _clock_in_english(until)}"


def _rounded_up(local: datetime) -> datetime:
    over = timedelta(minutes=local.minute % _FULL_MINUTES, seconds=local.second, microseconds=local.microsecond)
    return local + timedelta(minutes=_FULL_MINUTES) - over if over else local


def _day_in_german(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead in (0, 1):
        return ("heute", "morgen")[ahead]
    if 1 < ahead < 7:
        return f"am {_WEEKDAYS['de'][day.weekday()]}"
    return f"am {day.day}. {_MONTHS['de'][day.month - 1]}" + (f" {day.year}" if abs(ahead) > 300 else "")


def _day_in_english(day: date, today: date) -> str:
    ahead = (day - today).days
    if ahead in (0, 1):
        return ("today", "tomorrow")[ahead]
    if 1 < ahead < 7:
        return f"on {_WEEKDAYS['en'][day.weekday()]}"
    return f"on {day.day} {_MONTHS['en'][day.month - 1]}" + (f" {day.year}" if abs(ahead) > 300 else "")


def _clock_in_german(local: datetime) -> str:
    return f"{local.hour}:{local.minute:02} Uhr" if local.minute else f"{local.hour} Uhr"


def _clock_in_english(local: datetime) -> str:
    hour = local.hour % 12 or 12
    half = "am" if local.hour < 12 else "pm"
    return f"{hour}:{local.minute:02} {half}" if local.minute else f"{hour} {half}"


def moment_in_words(instant: datetime, zone: str, language: str) -> str:
    """When something was, in `zone`: "Donnerstag, 24. Dezember, 22:15 Uhr", "Thursday, 24 December, 10:15 pm".

    From tables, not from the machine's locale; a no-break space keeps the time of day on one line. `language`: `de`,
    anything else is English.
    """
    there = instant.astimezone(ZoneInfo(zone))
    if language == "de":
        day = f"{_WEEKDAYS['de'][there.weekday()]}, {there.day}. {_MONTHS['de'][there.month - 1]}"
        clock = _clock_in_german(there)
    else:
        day = f"{_WEEKDAYS['en'][there.weekday()]}, {there.day} {_MONTHS['en'][there.month - 1]}"
        clock = _clock_in_english(there)
    return f"{day}, {clock.replace(' ', '\u00a0')}"


# The answer ------------------------------------------------------------------------------------

_TONE = {Occasion.COMPLAINT: "serious"}


def compose(
    occasion: Occasion,
    *,
    language: str,
    form: Form,
    name: str | None,
    signed_by: str,
    when: str | None,
    length: int,
    seed: str,
    avoid: Collection[str] = (),
) -> str:
    """One answer, at most `length` UTF-16 units long (so that an emoji counts as two, as platforms count it).

    `language`: `de`, anything else is English. `name`: as `first_name` gives it; what could not be a name is left out.
    `signed_by`: the first name of whoever is on duty. `when`: as `when_in_words` gives it. The variant is picked by
    `seed`, the same for the same seed; one that is in `avoid` (texts sent lately) only where no other fits. Where none
    fits with the name it goes without. Raises ValueError where even the shortest is too long.
    """
    spoken = name if name and len(name) <= _LONGEST_FIRST_NAME and _is_spelt_plainly(name) else None
    repeated = None
    for greeted in (spoken, None) if spoken else (None,):
        for template in _in_order(occasion, language, form, seed):
            text = template.render(name=greeted, when=when, signed_by=signed_by)
            text = text[0].upper() + text[1:]
            if _units(text) > length:
                continue
            if text not in avoid:
                return text
            repeated = repeated or text
        if repeated:
            return repeated
    raise ValueError(f"no answer to {occasion} in '{language}' fits {length} characters; allow more or answer by hand")


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "replace")) // 2


def _in_order(occasion: Occasion, language: str, form: Form, seed: str) -> Iterator["Template"]:
    """Every variant once, beginning with the one that `seed` picks."""
    from hashlib import sha256

    sources = _sources(occasion, language, form)
    first = int.from_bytes(sha256(seed.encode("utf-8", "replace")).digest()[:8]) % len(sources)
    for source in sources[first:] + sources[:first]:
        yield _compiled(source)


@cache
def _sources(occasion: Occasion, language: str, form: Form) -> tuple[str, ...]:
    from dankbar.domain.templates import english, german

    words = german if language == "de" else english
    signatures = words.SIGNATURES[_TONE.get(occasion, "cheerful")]
    bodies = words.BODIES[occasion][form]
    return tuple(words.GREETING + body + signature for signature in signatures for body in bodies)


@cache
def _compiled(source: str) -> "Template":
    return _environment().from_string(source)


@cache
def _environment() -> "SandboxedEnvironment":
    """Jinja2, imported here because it costs 120 ms that only an answer is worth."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False)
