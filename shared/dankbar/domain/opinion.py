"""A second opinion about a text of which the rules are unsure: what may be sent, and what the answer counts.

Whoever writes a comment also writes what the other side reads, so its answer is never an order. It may make us more
careful; it makes nothing friendlier than what the rules found allows (`combine`), and hides nothing by itself.
Loaded when somebody is asked, which most communities never do (6 ms).
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum

from dankbar.domain.lexicon import lexicon
from dankbar.domain.lexicon.reading import read
from dankbar.domain.triage import JUDGED, URGENCY
from dankbar.model.decision import Opinion, Reason, Sort, Triage
from dankbar.model.event import Event

SENT = 1_000
"""So many characters of a text are sent at most."""
BELIEVED = 0.6
"""Below this confidence an opinion changes nothing."""
FRIENDLY = 0.8
"""Below this confidence nothing is taken for friendly, or for not worth a look."""
SPANS_KEPT = 20
"""Triage keeps so many places; with that many there may be more that nobody sees."""

CAREFUL = frozenset({Sort.EMERGENCY, Sort.ABUSE})
"""Nothing is said by itself, and a human looks soon: may always be heard."""
LENIENT = frozenset({Sort.PRAISE, Sort.THANKS, Sort.SMALLTALK, Sort.SPAM})
"""A mistake here mocks somebody, or leaves them unheard."""


class _Found(IntEnum):
    """What the rules found in a text, the worst of it."""

    NOTHING = 0
    DOUBT = 1
    """A question, a link, a denial …"""
    COMPLAINT = 2
    HEAT = 3
    """An insult, harm, irony; or friendly words that they did not trust, which mostly are mockery."""


_SIGNALS: dict[str, _Found] = {
    **dict.fromkeys(("abuse", "insult", "address", "emergency", "harm", "victim", "irony"), _Found.HEAT),
    **dict.fromkeys(("praise", "thanks"), _Found.HEAT),
    **dict.fromkeys(("complaint", "spam"), _Found.COMPLAINT),
    "neutral": _Found.NOTHING,
}
"""What a signal of triage means here; one that is not named is a doubt."""

_SORTS: dict[Sort, _Found] = {
    Sort.OTHER: _Found.NOTHING,
    Sort.THANKS: _Found.NOTHING,
    Sort.SMALLTALK: _Found.NOTHING,
    Sort.PRAISE: _Found.NOTHING,
    Sort.QUESTION: _Found.COMPLAINT,
    Sort.SUGGESTION: _Found.COMPLAINT,
    Sort.COMPLAINT: _Found.HEAT,
}
"""The same of a verdict that is unsure. What unsettles a question or a suggestion is always a complaint, and what
unsettles a complaint is irony or praise; thanks and greetings are a verdict only where nothing at all speaks against
them. A sort that is missing is never changed.
"""

_HEARD: dict[_Found, frozenset[Sort]] = {
    _Found.HEAT: CAREFUL,
    _Found.COMPLAINT: CAREFUL | {Sort.COMPLAINT},
    _Found.DOUBT: CAREFUL | {Sort.COMPLAINT, Sort.QUESTION, Sort.SUGGESTION},
    _Found.NOTHING: frozenset(Sort) - {Sort.OTHER},
}
"""What an opinion may make of a text, by what the rules found in it."""


def weigh(rules: Triage, opinion: Opinion, text: str) -> tuple[Triage, list[Reason]]:
    """What counts after an opinion on `text`, and the reasons for the record."""
    combined = combine(rules, opinion, text)
    details = {"by": opinion.by, "sort": str(opinion.sort), "confidence": f"{round(opinion.confidence * 100)} %"}
    reasons = [Reason("second_opinion", details)]
    if combined == rules and opinion.sort is not rules.sort:
        reasons.append(Reason("second_opinion_not_followed"))
    return combined, reasons


def combine(rules: Triage, opinion: Opinion | None, text: str) -> Triage:
    """What the unsure verdict of the rules on `text` and a second opinion come to. The rules' own where the opinion is
    too unsure, or would make of it what the rules' findings do not allow (see `_HEARD`). Nobody is believed more than
    `BELIEVED` that something is abuse or spam: it is proposed for hiding, never hidden for that.
    """
    if opinion is None or opinion.sort not in _heard(rules, text) or not _is_believed(opinion):
        return rules
    confidence = min(opinion.confidence, 1.0)
    if opinion.sort in (Sort.ABUSE, Sort.SPAM):
        confidence = BELIEVED
    return replace(rules, sort=opinion.sort, confidence=confidence, urgency=URGENCY[opinion.sort], spans=())


def _is_believed(opinion: Opinion) -> bool:
    if opinion.sort in LENIENT:
        return opinion.whole and opinion.confidence >= FRIENDLY
    return opinion.confidence >= BELIEVED


def _heard(rules: Triage, text: str) -> frozenset[Sort]:
    verdict = _SORTS.get(rules.sort)
    if verdict is None:
        return frozenset()
    of_verdict = {str(rules.sort)} if rules.sort is not Sort.OTHER else set()
    signals = {span.speaks_for for span in rules.spans} - of_verdict
    found = [verdict, *(_SIGNALS.get(signal, _Found.DOUBT) for signal in signals)]
    if len(rules.spans) >= SPANS_KEPT:
        found.append(_Found.HEAT)
    if len(text) > JUDGED or _denies(text):
        found.append(_Found.DOUBT)
    return _HEARD[max(found)]


def _denies(text: str) -> bool:
    """Something is denied, which triage tells nobody: "Ganz großes Kino. Nicht."."""
    words = (token.word for token in read(text[:JUDGED]).tokens if token.kind == "word")
    lexica = lexicon()
    return any(phrase.signal == "negation" for word in words for phrase in lexica.phrases_at(word))


# What is sent ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Question:
    """What somebody else is asked about: a text without the person, in a language (ISO 639-1, `und` for unknown)."""

    text: str
    language: str
    whole: bool
    """It is all of the text."""


def question(event: Event, rules: Triage, team: Iterable[str] = ()) -> Question | None:
    """What may be asked about an event: of its text only, the writer's and the team's names and addresses masked.

    None where nothing is left to judge, or where the text speaks to a machine: a human reads that.
    """
    names = [name for name in (event.author.name, event.author.username) if name]
    text = without_person(event.text, [*names, *team])
    if not any(character.isalpha() for character in _PLACEHOLDER.sub("", text)) or _ORDERS.search(text):
        return None
    language = rules.language if rules.language != "und" else (event.language or "").lower()[:2]
    return Question(text[:SENT], language or "und", len(text) <= SENT)


_ORDERS = re.compile(
    r"\b(?:ignore|ignoriere?|vergiss|forget|disregard)\b.{0,60}\b(?:instruction|anweisung|previous|prompt)"
    r"|\b(?:system|assistant|user)\s?:|\b(?:system|your) prompt\b|\bconfidence\W{0,3}[:=]|</?\s?\w{1,20}\s?>"
    r"|\b(?:classify|klassifiziere?) (?:this|that|it|the|as|das|dies|den|als)|\b(?:language model|sprachmodell)",
    re.IGNORECASE | re.DOTALL,
)
"""How people write who mean the machine that reads, not the brand."""

_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
_PLACEHOLDER = re.compile(r"\[(?:e-mail|link|number|mention|address|name)\]")
_BEFORE_A_NAME = (
    r"herrn?|frau|mr\.?|mrs\.?|ms\.?|dr\.?|ich heiße|heißt|mein name ist|my name is|i am called|lg|vg|mfg|gruß|grüße"
    r"|grüßen|regards|cheers|yours"
)
_CAPITALISED = r"[A-ZÀ-ÞĞİŞ][\w’'-]*"
_MASKS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}"), "[e-mail]"),
    (
        re.compile(
            r"(?<![\w.+-])[\w.+-]{1,64}\s?[\[({]\s?(?:at|ät)\s?[\])}]\s?[\w-]{1,63}"
            r"(?:\s?(?:\.|[\[({]\s?(?:dot|punkt)\s?[\])}])\s?[\w-]{1,63}){1,4}",
            re.IGNORECASE,
        ),
        "[e-mail]",
    ),
    (re.compile(r"\b(?:https?|ftp)://\S+|\bwww\.\S+", re.IGNORECASE), "[link]"),
    (
        re.compile(
            r"(?<![\w.-])(?:[\w-]{1,63}\.){1,4}(?:de|com|org|net|at|ch|eu|io|info|me|ly|co|uk|fr|app)\b(?:/\S*)?"
        ),
        "[link]",
    ),
    (re.compile(r"\b[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){2,7}(?:\s?[A-Z0-9]{1,4})?\b"), "[number]"),
    (re.compile(r"\+?\d(?:[\s()./–-]{0,3}\d){4,}"), "[number]"),
    (re.compile(r"@[\w.-]+|(?<!\w)u/[\w-]+"), "[mention]"),
    (
        re.compile(
            r"\b[\w-]{2,40}(?:straße|strasse|str\.|weg|platz|allee|gasse) {0,2}\d{1,4} ?[a-z]?\b", re.IGNORECASE
        ),
        "[address]",
    ),
    (
        re.compile(
            rf"\b((?i:{_BEFORE_A_NAME})(?:,? (?i:dr|prof)\b\.?){{0,2}}),?"
            rf"\s{{1,3}}{_CAPITALISED}(?: {_CAPITALISED}){{0,2}}"
        ),
        r"\1 [name]",
    ),
)
"""What points to a person, and what stands there instead. Every pattern takes time in proportion to the text."""


def without_person(text: str, names: Iterable[str] = ()) -> str:
    """`text` without what points to a person: e-mail addresses, links, numbers of five digits and more (telephone,
    order, account), mentions, streets with a number, who is signed or titled, and `names` wherever they stand.

    The first names that nobody told cannot all be known. Invisible characters are dropped and look-alikes of ASCII
    made plain (NFKC) beforehand, so that nothing hides behind them.
    """
    masked = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))
    for pattern, placeholder in _MASKS:
        masked = pattern.sub(placeholder, masked)
    words = {word for name in names for word in re.findall(r"\w{3,40}", unicodedata.normalize("NFKC", name))}
    if words:
        listed = "|".join(map(re.escape, sorted(words, key=len, reverse=True)))
        masked = re.sub(rf"(?<![\w\[])(?:{listed})(?:['’]?s)?(?!\w)", "[name]", masked, flags=re.IGNORECASE)
    return masked
