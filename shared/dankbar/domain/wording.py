"""What is answered: a greeting by first name, a few plain sentences, the first name of whoever is on duty.

The sentences are in `templates`, and the community's own in its configuration. Nothing of what somebody wrote comes
back in an answer but their first name, and that only where it is plausibly one.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal
from zoneinfo import ZoneInfo

from dankbar.model.community import Wording
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
    SEEN = "seen"
    """Praise, a question, a complaint or an idea, we are not sure which."""
    HOLDING = "holding"
    """A human's answer is overdue."""
    CLOSING = "closing"
    """A human has closed it."""


# The writer's first name -----------------------------------------------------------------------

_LONGEST_NAME = 60
_LONGEST_FIRST_NAME = 20
_MOST_PARTS = 5
_SCRIPTS = ("LATIN", "GREEK", "CYRILLIC")
_COMPANIES_END = (
    "erei", "laden", "shop", "welt", "handel", "markt", "verein", "schule", "center", "service", "werke", "kasse",
    "bank", "verband", "zentrum", "haus", "technik", "gruppe",
)  # fmt: skip
_TURKISH = frozenset("İıĞğŞş")
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
_FIRST_HALF = frozenset("abd abu umm ibn bint al el".split())  # noqa: SIM905
"""The first word of a name of several words, which by itself is none (Abu Bakr)."""
_FAMILY_NAMES = frozenset(
    """
    nguyễn nguyen trần tran phạm pham huỳnh huynh đặng dang đỗ bùi võ ngô trương truong hoàng hoang
    """.split()  # noqa: SIM905
)
"""Frequent Vietnamese family names: where one comes first, so do all of them, and nobody is greeted by it."""


def first_name(author: Author) -> str | None:
    """The writer's first name if the display name is plausibly a person's, else None.

    `Anna Schäfer` → `Anna`, `Dr. Eva Maria Lenz` → `Eva`, `karl-heinz müller` → `Karl-Heinz`; None for
    `xX_Gamer_99`, `DarkWolf`, `Schreinerei Huber GmbH`, `A. Schäfer`, `Familie Huber`, `Nguyễn Văn An` (the family name
    is first), insults, links, emoji, invisible or right-to-left characters. By rules, not by a list of names: a list
    greets some and leaves out others.
    """
    name = unicodedata.normalize("NFC", author.name or "").strip()
    if not 2 <= len(name) <= _LONGEST_NAME or not _is_spelt_plainly(name):
        return None
    parts = name.split()
    words = {part.casefold().rstrip(".") for part in parts}
    given = [part for part in parts if part.casefold().rstrip(".") not in _TITLES | _FORMS_OF_ADDRESS]
    if not given or len(parts) > _MOST_PARTS or words & _NO_PERSON:
        return None
    if given[0].casefold() in _NO_FIRST_NAME | _FIRST_HALF | _FAMILY_NAMES:
        return None
    if len(given) == 1 and (len(parts) > 1 or not _is_capitalised(given[0])):
        return None
    return _as_written(given[0], name) if _is_given_name(given[0]) and not _is_rude(name) else None


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
    """`Anna`, `Karl-Heinz`; not `ANNA`, `anna` or `DarkWolf`."""
    return all(part[:1].isupper() and part[1:].islower() for part in word.split("-"))


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


def _as_written(word: str, name: str) -> str:
    """As its bearer writes it, with the capitals of a name where they are all capital or all small."""
    if not (word.islower() or word.isupper()):
        return word
    return "-".join(part[:1].upper() + _in_small_letters(part[1:], name) for part in word.split("-"))


def _in_small_letters(word: str, name: str) -> str:
    """The dotted and the dotless i are two letters in a name that is spelt the Turkish way."""
    if not _TURKISH.isdisjoint(name):
        word = word.replace("I", "ı").replace("İ", "i")
    return word.lower()


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
_EARLIEST, _LATE_MORNING = 4, 10
"""Hours between which people say "morgen früh"."""


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


def back_in_words(opens: datetime, now: datetime, zone: str, language: str) -> str:
    """When somebody is there again: "morgen früh ab 9 Uhr", "am Montag ab 10 Uhr", "tomorrow morning from 9 am".

    As `when_in_words`, but on the minute. Raises ValueError for an instant without time zone.
    """
    if opens.tzinfo is None or now.tzinfo is None:
        raise ValueError("back_in_words needs aware instants; give them a time zone")
    there = ZoneInfo(zone)
    start, today = opens.astimezone(there), now.astimezone(there).date()
    early = _EARLIEST <= start.hour < _LATE_MORNING and (start.date() - today).days in (0, 1)
    if language == "de":
        day = _day_in_german(start.date(), today)
        return f"{day}{' früh' if early else ''} ab {_clock_in_german(start)}"
    day = _day_in_english(start.date(), today)
    if early:
        day = "this morning" if start.date() == today else "tomorrow morning"
    return f"{day} from {_clock_in_english(start)}"


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

SERIOUS = frozenset({Occasion.COMPLAINT, Occasion.SEEN, Occasion.HOLDING, Occasion.CLOSING})
"""Occasions in which nothing cheerful is said."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said, and which wording it is: the same with another name, time or signature is the same wording."""

    text: str
    variant: str


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
    away: bool = False,
    avoid: Sequence[str] = (),
    own: Wording | None = None,
    brand: str = "",
    outcome: str | None = None,
) -> Answer:
    """One answer, at most `length` long as platforms count it (`_units`).

    `language`: `de`, anything else is English. `name`: as `first_name` gives it; what could not be a name is left out.
    `signed_by`: the first name of whoever is on duty. `when`: as `when_in_words` gives it or, where nobody is there
    (`away`), `back_in_words`. `own`: the community's texts, `brand`: its name, which they may tell.
    The wording is picked by `seed`, the same for the same seed; one that is in `avoid` (said lately, the newest first)
    only where no other fits, and then the one that was said the longest ago. A text with a hole, such as one with a
    name where none is known, is not taken. `outcome`: what became of it, in the team's own words; then only a text that
    tells it is taken. Where none fits with the name it goes without. Raises ValueError where even
    the shortest is too long.
    """
    spoken = name if name and len(name) <= _LONGEST_FIRST_NAME and _is_spelt_plainly(name) else None
    for greeted in (spoken, None) if spoken else (None,):
        values: dict[str, object] = {
            "name": greeted, "when": when, "away": when is not None and away, "signed_by": signed_by, "brand": brand,
            "outcome": outcome,
        }  # fmt: skip
        repeated: dict[str, str] = {}
        for variant, template in _in_order(occasion, language, form, seed, own or Wording()):
            text = _rendered(template, values)
            if not text or _units(text) > length or (outcome is not None and outcome not in text):
                continue
            if variant not in avoid:
                return Answer(text, variant)
            repeated.setdefault(variant, text)
        if repeated:
            longest_ago = max(repeated, key=avoid.index)
            return Answer(repeated[longest_ago], longest_ago)
    raise ValueError(f"no answer to {occasion} in '{language}' fits {length} characters; allow more or answer by hand")


def _units(text: str) -> int:
    """At least as many as any platform counts: two for an emoji and for a letter that X weighs double (ễ)."""
    return sum(1 if char <= _LAST_LIGHT else 2 for char in text)


_LAST_LIGHT = "\u10ff"
"""Up to here X counts one for each character (see `platforms.x.length`)."""


class _Hole(ValueError):
    """A placeholder has no value here."""


def _filled(value: object) -> object:
    if value is None:
        raise _Hole
    return value


def _rendered(template: "Template | None", values: dict[str, object]) -> str | None:
    """The text with a capital at its beginning; None where it would have a hole or does not work."""
    if template is None:
        return None
    try:
        text = template.render(values).strip()
    except Exception:  # a template is a small program: it can raise anything
        return None
    return text[:1].upper() + text[1:]


def _in_order(
    occasion: Occasion, language: str, form: Form, seed: str, own: Wording
) -> Iterator[tuple[str, "Template | None"]]:
    """Every wording with every signature once, beginning with the one that `seed` picks."""
    from hashlib import sha256

    sources = _sources(occasion, language, form, own.texts(occasion, language, form), own.own_only)
    first = int.from_bytes(sha256(seed.encode("utf-8", "replace")).digest()[:8]) % len(sources)
    for variant, source in sources[first:] + sources[:first]:
        yield variant, _compiled(source)


@lru_cache(maxsize=64)
def _sources(
    occasion: Occasion, language: str, form: Form, own: tuple[str, ...], own_only: bool
) -> tuple[tuple[str, str], ...]:
    """Each wording's name and its template; own ones are as frequent as ours."""
    from dankbar.domain.templates import english, german

    if own and own_only:
        return tuple((variant_of(text), text) for text in own)
    words = german if language == "de" else english
    return tuple(
        pair
        for signature in words.SIGNATURES[tone_of(occasion)][form]
        for pair in (
            *((variant_of(text), text) for text in own),
            *((variant_of(body), words.GREETING + body + signature) for body in words.BODIES[occasion][form]),
        )
    )


def tone_of(occasion: Occasion) -> str:
    """Which signatures fit: "serious" or "cheerful"."""
    return "serious" if occasion in SERIOUS else "cheerful"


def variant_of(wording: str) -> str:
    """The name of a wording: short, and the same as long as it says the same."""
    from hashlib import sha256

    return sha256(wording.encode("utf-8", "replace")).hexdigest()[:_VARIANT_LENGTH]


_VARIANT_LENGTH = 8


@lru_cache(maxsize=1024)
def _compiled(source: str) -> "Template | None":
    """None: it is no template (the command line lets none of those through)."""
    from jinja2 import TemplateError

    try:
        return environment().from_string(source)
    except TemplateError:
        return None


@cache
def environment() -> "SandboxedEnvironment":
    """How answers are made of templates. Jinja2 is imported here because it costs 120 ms that only an answer is worth.

    Nothing is escaped: an answer is plain text.
    """
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    return SandboxedEnvironment(undefined=StrictUndefined, autoescape=False, finalize=_filled)
