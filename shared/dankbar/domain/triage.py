"""What a text is: praise, question, complaint … by lists of words and a handful of rules, without a model.

Deliberately careful: what is not clearly praise is no praise, and what is understood both ways is `OTHER`, which a
human reads. The order in which sorts are tried is the order of what would be worst to overlook.

The text is read once (`lexicon.reading`), every phrase of the lexicon found in it becomes a *hit*, rules about
negation, irony and masks change hits, and the sum of the hits' weights decides.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from dankbar.domain.lexicon import Lexicon, Phrase, drawn_words, lexicon
from dankbar.domain.lexicon.constructions import Construction, is_word
from dankbar.domain.lexicon.guess import guess
from dankbar.domain.lexicon.reading import Reading, Token, is_drawn, read, undrawn, unmask
from dankbar.domain.lexicon.signs import SIGNS
from dankbar.domain.lexicon.spellings import SPELLINGS
from dankbar.model.decision import Sort, Span, Triage, Urgency

JUDGED = 4_000
"""So many characters are judged. A longer text is never friendly: nobody has read its end."""

URGENCY = {
    Sort.EMERGENCY: Urgency.URGENT,
    Sort.COMPLAINT: Urgency.HIGH,
    Sort.ABUSE: Urgency.HIGH,
    Sort.QUESTION: Urgency.NORMAL,
    Sort.OTHER: Urgency.NORMAL,
    Sort.SUGGESTION: Urgency.LOW,
    Sort.PRAISE: Urgency.LOW,
    Sort.THANKS: Urgency.LOW,
    Sort.SMALLTALK: Urgency.LOW,
    Sort.SPAM: Urgency.LOW,
}

SURE = 0.6
"""Below this confidence a text counts as unsure: a human looks, and it is not answered as what it may be."""
TAKEN_AT_ITS_WORD = frozenset({Sort.EMERGENCY, Sort.ABUSE, Sort.SPAM})
"""Sorts that count in any language and even where triage is not sure: a mistake costs a look, not a wrong answer."""

_UNDETERMINED = "und"
_OURS = ("de", "en")
_SPANS = 20
_DISGUISED = 100
_SIGNS_COUNT = 2.5
_NEGATION_REACHES = 3
_NEGATION_REACHES_BACK = 5
_QUOTES = frozenset("\"„“”‚‘’'»«›‹")
_CROSSES_LANGUAGES = frozenset({"abuse", "spam", "praise", "thanks", "smalltalk", "irony"})
_FALSE_FRIENDS = frozenset(
    {
        "dick",
        "dicks",
        "fast",
        "kind",
        "fine",
        "neat",
        "best",
        "hammer",
        "lob",
        "gut",
        "net",
        "top",
        "handy",
        "toll",
        "link",
    }
)
"""Words of one language that mean something else in the other."""


class _Hit(NamedTuple):
    """Something that speaks for a signal. `start` and `end`: in the text; `first` and `last`: numbers of words."""

    start: int
    end: int
    signal: str
    weight: float
    language: str = ""
    sentence: int = -1
    clause: int = -1
    first: int = -1
    last: int = -1
    pieces: tuple[tuple[int, int], ...] = ()
    """Where its words stand in the text, if others stand between them."""


@dataclass(frozen=True, slots=True)
class _Evidence:
    """All that a verdict may rest on."""

    weights: dict[str, float]
    hits: list[_Hit]
    words: int
    unmatched: int
    unresolved: int
    """Negations that no rule resolved."""
    spoilt: bool
    """Praise is spoilt by a negation or a reservation that no rule resolved."""
    heaviest: float
    """Weight of the heaviest word of complaint."""
    only_asked: bool
    """What sounds like a complaint stands in a question ("Sind die Farben giftig?")."""
    cheered: bool
    """All praise in it is a cheer by itself ("Perfekt, danke!", "super 👍")."""
    mentions: bool
    """Somebody is addressed by @name."""
    addressed: bool
    """It speaks to us."""
    of_oneself: bool
    """Somebody tells of himself."""

    def __getitem__(self, signal: object) -> float:
        return self.weights.get(str(signal), 0.0)


def triage(text: str, hint: str | None = None) -> Triage:
    """What `text` is, how surely, in which language, how urgent, and the places that decided.

    `hint` is a language code (ISO 639-1) that decides only where the text itself does not. `language` is `de`, `en`
    or `und` (another language, or none that can be told: emoji alone). A text in another language is `OTHER`, unless
    it holds words of an emergency, of abuse or of spam. Takes time in proportion to the text, at most for `JUDGED`
    characters, and raises nothing.
    """
    ruled = _by_rules(text, hint)
    sort, confidence, answerable = ruled.sort, ruled.confidence, False
    if not ruled.foreign and ruled.words:
        likely = guess(ruled.reading.folded, _heard(ruled))
        if ruled.evidence["told"]:
            likely[Sort.ABUSE] = 0.0
        sort, confidence = _weighed(ruled, likely)
        answerable = len(text) <= JUDGED and _is_answerable(ruled, likely)
    if len(text) > JUDGED and sort in _CALLS_FOR_NOBODY:
        sort, confidence = Sort.OTHER, 0.3
    spans = _spans(sort, ruled.evidence.hits)
    return Triage(sort, round(confidence, 2), ruled.language, URGENCY[sort], spans, answerable)


@dataclass(frozen=True, slots=True)
class _Ruled:
    """What the rules alone say."""

    reading: Reading
    words: int
    foreign: bool
    """In another language, or in none that can be told."""
    language: str
    evidence: _Evidence
    sort: Sort
    confidence: float


def _by_rules(text: str, hint: str | None) -> _Ruled:
    reading = read(text[:JUDGED])
    words = [token for token in reading.tokens if token.kind == "word"]
    lexica = lexicon()
    by_function_words, foreign = _language(words, text[:JUDGED], lexica, hint)
    plain = [_plain(token.word) for token in words]
    constructions, taken = _construction_hits(words, plain, lexica, by_function_words)
    phrases = _phrase_hits(words, plain, lexica, by_function_words)
    hits = [*constructions, *phrases]
    language = by_function_words or _language_of_hits(hits, hint)
    evidence = _weigh(reading, words, phrases, constructions, taken, lexica)
    sort, confidence = _judge(evidence)
    unknown = bool(words) and not hits and not by_function_words and not (sort is Sort.QUESTION and len(words) == 1)
    if (foreign or unknown) and sort not in TAKEN_AT_ITS_WORD:
        sort, confidence, language = Sort.OTHER, 0.0, _UNDETERMINED
    return _Ruled(reading, len(words), foreign or unknown, language, evidence, sort, confidence)


def heard(text: str, hint: str | None = None) -> list[str]:
    """What the rules find in a text, as `lexicon.guess` learns from it."""
    return _heard(_by_rules(text, hint))


def _heard(ruled: _Ruled) -> list[str]:
    signals = {f"S:{hit.signal}" for hit in ruled.evidence.hits}
    verdict = (f"R:{ruled.sort}", f"R:{ruled.sort}:{int(ruled.confidence * 5)}", f"L:{ruled.language}")
    return [*verdict, *signals, *(["spoilt"] if ruled.evidence.spoilt else [])]


_CALLS_FOR_NOBODY = frozenset({Sort.PRAISE, Sort.THANKS, Sort.SMALLTALK})


def _weighed(ruled: _Ruled, likely: dict[Sort, float]) -> tuple[Sort, float]:
    """The likeliest sort. An emergency, abuse or spam by the rules stays one, unless it is most unlikely."""
    if ruled.sort in TAKEN_AT_ITS_WORD and likely[ruled.sort] >= _MOST_UNLIKELY:
        return ruled.sort, ruled.confidence
    best = max(likely, key=lambda each: likely[each])
    if best in TAKEN_AT_ITS_WORD or best is Sort.OTHER:
        return best, likely[best]
    worst = sum(likely[each] for each in TAKEN_AT_ITS_WORD)
    if best in _CALLS_FOR_NOBODY:
        return _friendly(ruled, likely, best, worst + likely[Sort.COMPLAINT])
    agreed = best is ruled.sort and ruled.confidence >= SURE
    regret = _ENOUGH_TO_REGRET_WHERE_AGREED if agreed else _ENOUGH_TO_REGRET
    enough = regret if best is Sort.COMPLAINT else _ENOUGH
    return best, _confidence(likely[best], enough, sure=worst < (_WORST_WHERE_AGREED if agreed else _WORST))


def _friendly(ruled: _Ruled, likely: dict[Sort, float], best: Sort, worse: float) -> tuple[Sort, float]:
    """Something friendly: as sure as can be where the rules say so, too, and find nothing against it."""
    friendly = sum(likely[each] for each in _CALLS_FOR_NOBODY)
    agreed = ruled.sort in _CALLS_FOR_NOBODY and ruled.confidence >= SURE
    plain = ruled.words <= _SHORT or ruled.evidence[Sort.PRAISE] >= _PRAISED_TWICE
    limit = (_WORSE_WHERE_PLAIN if plain else _WORSE_WHERE_AGREED) if agreed else _WORSE
    safe = worse < limit and not ruled.evidence["irony"]
    confidence = _confidence(friendly, _ENOUGH_FRIENDLY, sure=safe)
    if agreed and confidence >= SURE:
        return ruled.sort, max(confidence, UNDISPUTED)
    return best, min(confidence, UNDISPUTED - 0.01)


def _is_answerable(ruled: _Ruled, likely: dict[Sort, float]) -> bool:
    """Hardly an emergency, abuse or spam, and hardly something that wants no answer."""
    if ruled.sort in TAKEN_AT_ITS_WORD or ruled.language not in _OURS:
        return False
    malice = likely[Sort.ABUSE] + likely[Sort.SPAM]
    idle = likely[Sort.OTHER] + likely[Sort.SMALLTALK]
    mostly_friendly = likely[Sort.PRAISE] + likely[Sort.THANKS] >= _MOSTLY
    harm, most_malice = (_HARM_WHERE_FRIENDLY, _MALICE_WHERE_FRIENDLY) if mostly_friendly else (_HARM, _MALICE)
    return likely[Sort.EMERGENCY] < harm and malice < most_malice and idle < _IDLE


def _confidence(likely: float, enough: float, *, sure: bool) -> float:
    """How sure we are of something so likely: at least 0.6, from which on something is said (`SURE`), where it
    is likely enough and hardly something worse; less otherwise.
    """
    if likely < enough or not sure:
        return min(likely, _UNSURE)
    return SURE + (1 - SURE) * (likely - enough) / (1 - enough)


UNDISPUTED = 0.8
"""From this confidence on rules and weights agree that a text is friendly, and nothing speaks against it."""
_MOST_UNLIKELY = 0.1
_ENOUGH, _ENOUGH_FRIENDLY = 0.35, 0.4
_ENOUGH_TO_REGRET, _ENOUGH_TO_REGRET_WHERE_AGREED = 0.96, 0.7
"""Regret under praise hurts more than "we have seen it" under a complaint."""
_WORST, _WORST_WHERE_AGREED = 0.06, 0.12
"""How likely an emergency, abuse or spam together may be where a text is answered as a question, a complaint or an
idea; more where the rules understand the same."""
_WORSE, _WORSE_WHERE_AGREED, _WORSE_WHERE_PLAIN = 0.04, 0.05, 0.15
"""How likely these or a complaint may be where somebody is thanked or liked; more where the rules say friendly, too,
and the text is short or praises twice: mockery needs words for what went wrong, and rarely praises more than once.
"""
_PRAISED_TWICE = 4.0
"""Weight of praise from which on it is more than one word of it."""
_HARM, _MALICE, _IDLE = 0.05, 0.11, 0.45
_HARM_WHERE_FRIENDLY, _MALICE_WHERE_FRIENDLY, _MOSTLY = 0.1, 0.15, 0.5
"""How likely an emergency may be, abuse or spam, and idle talk, where we only say that we have seen it; more where the
text is praise or thanks with at least this likelihood.

All these were chosen on the `dev` sets, each set judged by a model that had not seen it: thanks under mockery are far
worse than "we have seen it" under praise.
"""


# Language ------------------------------------------------------------------------------------


def _language(words: Sequence[Token], text: str, lexica: Lexicon, hint: str | None) -> tuple[str, bool]:
    """The language by function words ("" if none tells), and whether it is none of ours."""
    votes = {"de": 0.0, "en": 0.0, _UNDETERMINED: 0.0}
    for word in words:
        if language := lexica.function_words.get(word.word):
            votes[language] += 1
    votes["de"] += 1.0 * any(c in "äöüÄÖÜ" for c in text) + 2.0 * ("ß" in text)
    votes[_UNDETERMINED] += 2.0 * any(c in _FOREIGN for c in text)
    if _written_otherwise(words):
        votes[_UNDETERMINED] += len(words)
    hinted = (hint or "").lower()[:2]
    most = max(votes.values())
    if most == 0:
        foreign = bool(words) and bool(hinted) and hinted not in _OURS
        return (_UNDETERMINED if foreign else ""), foreign
    if votes[_UNDETERMINED] == most and most > max(votes["de"], votes["en"]):
        return _UNDETERMINED, True
    if votes["de"] == votes["en"]:
        return (hinted if hinted in _OURS else "de"), False
    return ("de" if votes["de"] > votes["en"] else "en"), False


_FOREIGN = frozenset("¿¡ñãõåøłśżźćńęąğşıőűřůěčťďľĺāēīūŞĞİŁÑØÅ")
"""Letters of languages that are not ours."""


def _written_otherwise(words: Sequence[Token]) -> bool:
    """More words begin with a letter of another script than with a Latin one."""
    other = sum(1 for word in words if word.word[0] > "\u024f")
    return other * 2 > len(words)


def _language_of_hits(hits: Iterable[_Hit], hint: str | None) -> str:
    """The language of the phrases found, where function words do not tell ("Danke!")."""
    counts = {"de": 0, "en": 0}
    for hit in hits:
        if hit.language in counts:
            counts[hit.language] += 1
    hinted = (hint or "").lower()[:2]
    if counts["de"] == counts["en"]:
        return hinted if hinted in _OURS else _UNDETERMINED
    return max(counts, key=lambda language: counts[language])


# Hits ----------------------------------------------------------------------------------------


def _phrase_hits(words: Sequence[Token], plain: Sequence[str], lexica: Lexicon, language: str) -> list[_Hit]:
    """The longest phrase at each place, left to right; its words are used up."""
    hits: list[_Hit] = []
    place = 0
    while place < len(words):
        phrase = _longest(plain, words, place, lexica, language)
        if phrase is None:
            place += 1
            continue
        last = place + len(phrase.words) - 1
        token = words[place]
        found = (phrase.signal, phrase.weight, phrase.language)
        hits.append(_Hit(token.start, words[last].end, *found, token.sentence, token.clause, place, last))
        place = last + 1
    return hits


def _construction_hits(
    words: Sequence[Token], plain: Sequence[str], lexica: Lexicon, language: str
) -> tuple[list[_Hit], set[int]]:
    """The construction with the most words at each place, and the numbers of all words that they took."""
    hits: list[_Hit] = []
    taken: set[int] = set()
    ends = _sentence_ends(words)
    for place, token in enumerate(words):
        best: tuple[int, ...] = ()
        found: Construction | None = None
        for construction in lexica.constructions_at(plain[place]):
            if language in _OURS and construction.language != language:
                continue
            used = construction.match(plain, place, ends[place])
            if len(used) > len(best):
                best, found = used, construction
        if found is None or taken.issuperset(best):
            continue
        taken.update(best)
        spoken = (found.signal, found.weight, found.language)
        end, last = words[best[-1]].end, best[-1]
        hits.append(_Hit(token.start, end, *spoken, token.sentence, token.clause, place, last, _pieces(words, best)))
    return hits, taken


def _pieces(words: Sequence[Token], used: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Where the words of these numbers stand; neighbours together."""
    pieces: list[tuple[int, int]] = []
    for before, place in pairwise((-2, *used)):
        if place == before + 1:
            pieces[-1] = (pieces[-1][0], words[place].end)
        else:
            pieces.append((words[place].start, words[place].end))
    return tuple(pieces)


def _sentence_ends(words: Sequence[Token]) -> list[int]:
    """For each word the number of the first word after its sentence."""
    ends = [len(words)] * len(words)
    for place in range(len(words) - 2, -1, -1):
        same = words[place].sentence == words[place + 1].sentence
        ends[place] = ends[place + 1] if same else place + 1
    return ends


def _plain(word: str) -> str:
    """The word as the lexicon has it, if it is only spelt carelessly, in dialect, or drawn out."""
    if known := SPELLINGS.get(word):
        return known
    if is_drawn(word):
        return drawn_words().get(undrawn(word), undrawn(word))
    return word


def _longest(plain: Sequence[str], words: Sequence[Token], place: int, lexica: Lexicon, language: str) -> Phrase | None:
    best: Phrase | None = None
    for phrase in lexica.phrases_at(plain[place]):
        if best is not None and len(phrase.words) <= len(best.words):
            continue
        if _is_spoken(phrase, language) and _fits(phrase, plain, words, place):
            best = phrase
    return best


def _is_spoken(phrase: Phrase, language: str) -> bool:
    """The phrase is one of the text's language, or one that is understood in both."""
    if language not in _OURS or phrase.language in (language, ""):
        return True
    return phrase.signal in _CROSSES_LANGUAGES and phrase.words[0] not in _FALSE_FRIENDS


def _fits(phrase: Phrase, plain: Sequence[str], words: Sequence[Token], place: int) -> bool:
    if len(phrase.words) == 1:
        return True
    end = place + len(phrase.words)
    if end > len(plain) or words[end - 1].sentence != words[place].sentence:
        return False
    return all(is_word(pattern, plain[place + i]) for i, pattern in enumerate(phrase.words))


def _sign_hits(tokens: Sequence[Token]) -> list[_Hit]:
    """Emoji and emoticons; many of a kind do not count for more than a few."""
    hits = []
    counted: dict[str, float] = {}
    for token in tokens:
        known = SIGNS.get(token.word) if token.kind in {"sign", "face"} else None
        if known is None:
            continue
        signal, weight = known
        room = _SIGNS_COUNT - counted.get(signal, 0.0)
        counted[signal] = counted.get(signal, 0.0) + weight
        hits.append(_Hit(token.start, token.end, signal, max(0.0, min(weight, room)), sentence=token.sentence))
    return hits


def _disguised_hits(disguised: Iterable[Token], lexica: Lexicon) -> list[_Hit]:
    """Insults that were spaced out or masked."""
    hits = []
    for token in disguised:
        weight = _spelt_out(token.word, lexica) if token.kind == "spaced" else _unmasked(token.word, lexica)
        if weight:
            hits.append(_Hit(token.start, token.end, Sort.ABUSE, weight))
    return hits


def _spelt_out(word: str, lexica: Lexicon) -> float:
    found = word in lexica.abusive or any(len(bad) > 4 and bad in word for bad in lexica.abusive)
    return 3.0 if found else 0.0


def _unmasked(chunk: str, lexica: Lexicon) -> float:
    head, tail = unmask(chunk)
    if tail is None:
        return _spelt_out("".join(c for c in head if c.isalpha()), lexica)
    if not tail and chunk.count("*") + chunk.count("#") < 2:
        return 0.0
    for bad, is_beginning in lexica.rude.items():
        open_end = is_beginning and len(head) > 2
        if bad.startswith(head) and bad != head and (open_end or bad.endswith(tail)):
            return 3.0 if len(head) + len(tail) > 1 else 2.0
    return 0.0


# Rules that change hits ----------------------------------------------------------------------


def _weigh(
    reading: Reading,
    words: Sequence[Token],
    phrases: Sequence[_Hit],
    constructions: list[_Hit],
    taken: set[int],
    lexica: Lexicon,
) -> _Evidence:
    matched = taken.union(*(range(hit.first, hit.last + 1) for hit in phrases))
    left = [hit for hit in phrases if hit.signal in _STAYS or taken.isdisjoint(range(hit.first, hit.last + 1))]
    left = _without_told_insults(_without_quoted_praise(left, reading.tokens), words)
    left, unresolved = _negate(left, words)
    unresolved = _without_overcome(unresolved, [*left, *constructions])
    constructions = _without_quoted_praise(_without_contradicted(constructions), reading.tokens)
    hits = _with_questions([*left, *constructions], reading, words)
    hits += _sign_hits(reading.tokens)
    hits += _disguised_hits(reading.disguised[:_DISGUISED], lexica)
    hits += [_Hit(t.start, t.end, "link", 1.5) for t in reading.tokens if t.kind == "url"]
    weights: dict[str, float] = {}
    for hit in hits:
        weights[hit.signal] = weights.get(hit.signal, 0.0) + hit.weight
    spoilt = _is_spoilt(hits, unresolved, words, weights) or _is_explained(hits, reading.tokens)
    return _Evidence(
        weights,
        hits,
        len(words),
        len(words) - len(matched),
        len(unresolved),
        spoilt,
        heaviest=max((hit.weight for hit in hits if hit.signal == Sort.COMPLAINT), default=0.0),
        only_asked=_are_only_asked(hits),
        cheered=_is_only_cheered(hits, words),
        mentions=any(token.kind == "mention" for token in reading.tokens),
        addressed=any(word.word in _SPEAKS_TO_US for word in words),
        of_oneself=any(word.word in _SPEAKS_OF_ONESELF for word in words),
    )


_SPEAKS_TO_US = frozenset({"ihr", "euch", "euer", "eure", "eurem", "euren", "eurer", "you", "your", "yours", "you've"})


_SPEAKS_OF_ONESELF = frozenset({"ich", "mich", "mir", "mein", "meine", "meinen", "meiner", "i", "my", "me", "mine"})


def _is_only_cheered(hits: Iterable[_Hit], words: Sequence[Token]) -> bool:
    """No praise says what is praised: each is one word at the end of its clause, before thanks, or a sign."""
    thanked = {hit.first for hit in hits if hit.signal == Sort.THANKS}
    return all(
        hit.first < 0 or hit.weight < _SAYS_SOMETHING or _is_cheer(hit, words, thanked)
        for hit in hits
        if hit.signal == Sort.PRAISE
    )


def _is_cheer(hit: _Hit, words: Sequence[Token], thanked: set[int]) -> bool:
    if hit.first != hit.last or words[hit.first].word not in _CHEERS:
        return False
    return _ends_clause(hit.last, words) or hit.last + 1 in thanked


_SAYS_SOMETHING = 2.0
_CHEERS = frozenset(
    """
    super supi perfekt prima klasse top toll cool spitze mega stark geil bestens wunderbar genial bravo wow perfect
    great brilliant lovely awesome nice excellent amazing wonderful fantastic superb legend legends fab
    """.split()  # noqa: SIM905 (read as running text)
)


def _ends_clause(place: int, words: Sequence[Token]) -> bool:
    return place + 1 == len(words) or words[place + 1].clause != words[place].clause


_STAYS = frozenset({"emergency", "harm", "victim", "abuse", "insult", "address", "spam", "irony"})
"""Signals of a phrase that count even where a construction has taken its words."""


def _without_quoted_praise(hits: list[_Hit], tokens: Sequence[Token]) -> list[_Hit]:
    """Praise in quotation marks is irony: so „super“."""
    opening = [after.start for quote, after in pairwise(tokens) if quote.word in _QUOTES]
    closing = {before.end for before, quote in pairwise(tokens) if quote.word in _QUOTES}
    if not closing:
        return hits
    return [
        hit._replace(signal="irony", weight=3.0)
        if hit.signal == Sort.PRAISE and hit.end in closing and any(hit.start <= at < hit.end for at in opening)
        else hit
        for hit in hits
    ]


def _without_contradicted(hits: list[_Hit]) -> list[_Hit]:
    """Where praise reaches into a complaint, the praise is meant: "seit 14 Jahren Kunde und keinen Tag bereut"."""
    praise = [hit for hit in hits if hit.signal == Sort.PRAISE]
    return [
        hit
        for hit in hits
        if hit.signal != Sort.COMPLAINT or not any(hit.first < one.first <= hit.last < one.last for one in praise)
    ]


def _without_told_insults(hits: list[_Hit], words: Sequence[Token]) -> list[_Hit]:
    """Who tells of an insult insults nobody ("Er hat mich Idiot genannt"), nor who means himself ("ich Depp")."""
    if not any(hit.signal in _INSULTS for hit in hits):
        return hits
    told = {word.sentence for word in words if word.word in _TELLS_OF_INSULTS}
    addressed = {hit.sentence for hit in hits if hit.signal == "address"}
    kept = []
    for hit in hits:
        if hit.signal in _INSULTS and hit.first > 0 and words[hit.first - 1].word in _ONESELF:
            hit = hit._replace(signal="neutral", weight=0.0)
        elif hit.signal in _INSULTS and hit.sentence in told - addressed:
            hit = hit._replace(signal="told", weight=1.0)
        kept.append(hit)
    return kept


_INSULTS = frozenset({"abuse", "insult"})
_TELLS_OF_INSULTS = frozenset(
    """
    genannt nannte nannten nennt beschimpft beschimpfte beleidigt beleidigte bezeichnet bezeichnete betitelt tituliert
    angeschrien called calls insulted labelled labeled yelled shouted
    """.split()  # noqa: SIM905 (read as running text)
)
_ONESELF = frozenset({"ich", "me", "i'm", "im", "myself"})


def _negate(hits: list[_Hit], words: Sequence[Token]) -> tuple[list[_Hit], list[_Hit]]:
    """Turns what a negation stands before or after; the negations left over are returned apart."""
    turned: dict[int, _Hit] = {}
    unresolved: list[_Hit] = []
    for number, hit in enumerate(hits):
        if hit.signal != "negation":
            continue
        meant = _what_is_negated(hits, number, words)
        if meant is None or meant in turned:
            unresolved.append(hit)
        else:
            turned[meant] = _turned(hits[meant], hit)
    return [turned.get(number, hit) for number, hit in enumerate(hits) if hit.signal != "negation"], unresolved


def _without_overcome(negations: list[_Hit], hits: Iterable[_Hit]) -> list[_Hit]:
    """Without the negations of doubts that praise has overcome: "I never write reviews, but this is outstanding"."""
    hits = list(hits)
    praise = min((hit.start for hit in hits if hit.signal == Sort.PRAISE), default=0)
    turns = [hit.start for hit in hits if hit.signal == "contrast" and hit.start < praise]
    return [negation for negation in negations if not turns or negation.start > max(turns)]


def _what_is_negated(hits: Sequence[_Hit], number: int, words: Sequence[Token]) -> int | None:
    """The number of the hit that a negation turns: the next within its clause, else one before, if it ends a clause."""
    negation = hits[number]
    for after in range(number + 1, min(number + 1 + _NEGATION_REACHES, len(hits))):
        hit = hits[after]
        if hit.clause != negation.clause or hit.first - negation.last > _NEGATION_REACHES:
            break
        if hit.signal in _TURNS:
            return after
    before = number - 1
    if _ends_clause(negation.last, words) and before >= 0 and hits[before].signal in {Sort.PRAISE, Sort.COMPLAINT}:
        near = negation.first - hits[before].last <= _NEGATION_REACHES_BACK
        if near and hits[before].clause == negation.clause:
            return before
    return None


_TURNS: dict[str, tuple[str, float]] = {
    Sort.PRAISE: (Sort.COMPLAINT, 2.0),
    Sort.THANKS: (Sort.COMPLAINT, 1.0),
    Sort.COMPLAINT: ("neutral", 0.0),
    "harm": (Sort.COMPLAINT, 3.0),
}
"""What a negation makes of a signal. That somebody is not hurt is good news, and still to be told at once."""


def _turned(hit: _Hit, negation: _Hit) -> _Hit:
    signal, weight = _TURNS[hit.signal]
    return hit._replace(
        signal=signal, weight=weight, start=min(hit.start, negation.start), end=max(hit.end, negation.end)
    )


def _with_questions(hits: Sequence[_Hit], reading: Reading, words: Sequence[Token]) -> list[_Hit]:
    """Question words count at the beginning of a clause or where a question mark follows, never before a "!"."""
    marks = {token.sentence: token for token in reading.tokens if token.word == "?"} if words else {}
    exclaimed = {token.sentence for token in reading.tokens if token.word == "!"}
    begins = {
        n
        for n, word in enumerate(words)
        if n == 0 or word.clause != words[n - 1].clause or words[n - 1].word in _BEFORE_A_QUESTION
    }
    for hit in hits:
        if hit.signal == Sort.PRAISE and words[hit.first].word in _EXCLAIMS:
            marks.pop(hit.sentence, None)
    cheered = {hit.sentence for hit in hits if hit.signal in {Sort.PRAISE, "irony"}}
    kept = [
        hit
        for hit in hits
        if hit.signal != Sort.QUESTION
        or hit.sentence in marks
        or hit.weight >= _DECLARED
        or (hit.sentence not in exclaimed | cheered and hit.first in begins)
    ]
    kept = [hit._replace(weight=2.0) if _is_inverted(hit, words) else hit for hit in kept]
    return kept + [_Hit(t.start, t.end, Sort.QUESTION, 2.0, sentence=t.sentence) for t in marks.values()]


_DECLARED = 2.5
"""Weight of words that call it a question ("ich wollte fragen"), wherever they stand."""


def _is_inverted(hit: _Hit, words: Sequence[Token]) -> bool:
    """A question word with its verb before the subject, as in "Wie reinige ich …": a question without its mark."""
    subject = hit.last + 2
    return hit.signal == Sort.QUESTION and subject < len(words) and words[subject].word in _SUBJECTS


_SUBJECTS = frozenset({"ich", "du", "er", "wir", "ihr", "sie", "man", "es", "i", "you", "we", "they", "it"})
_BEFORE_A_QUESTION = frozenset({"hallo", "hi", "hey", "moin", "hello", "ok", "okay"})
_EXCLAIMS = frozenset({"wie", "how"})
"""Praise that begins so is no question, whatever its mark ("Wie süß ist das denn?")."""


def _are_only_asked(hits: Sequence[_Hit]) -> bool:
    asked = {hit.sentence for hit in hits if hit.signal == Sort.QUESTION}
    return all(hit.sentence in asked for hit in hits if hit.signal == Sort.COMPLAINT)


def _is_spoilt(
    hits: Sequence[_Hit], unresolved: Sequence[_Hit], words: Sequence[Token], weights: dict[str, float]
) -> bool:
    """Friendly words are not to be trusted: something denies, limits or mocks them."""
    friendly = [hit for hit in hits if hit.signal in _FRIENDLY]
    if not friendly:
        return bool(unresolved)
    strong = weights.get(Sort.PRAISE, 0.0) >= 3
    sentences = {hit.sentence for hit in friendly}
    if unresolved and (not strong or any(hit.sentence in sentences for hit in unresolved)):
        return True
    last = max(hit.start for hit in friendly)
    if any(not strong or hit.start > last for hit in hits if hit.signal == "contrast"):
        return True
    return _has_reason_given(friendly, words) or _is_cheer_before_news(friendly, words)


def _has_reason_given(friendly: Iterable[_Hit], words: Sequence[Token]) -> bool:
    """What follows says what is so great, and mostly it is not: "Toll, wie ihr Kritik löscht"."""
    following = (hit.last + 1 for hit in friendly if hit.signal == Sort.PRAISE and hit.last >= 0)
    return any(
        words[place].word in _GIVES_REASON and not _ends_clause(min(place + 1, len(words) - 1), words)
        for place in following
        if place < len(words)
    )


def _is_explained(hits: Iterable[_Hit], tokens: Sequence[Token]) -> bool:
    """A colon comes after the last friendly word, and then what is meant: "Mega schnell: fünf Wochen"."""
    ends = [hit.end for hit in hits if hit.signal == Sort.PRAISE]
    colons = [n for n, token in enumerate(tokens) if ends and token.word == ":" and token.start >= max(ends)]
    return any(token.kind == "word" for number in colons[:1] for token in tokens[number:])


def _is_cheer_before_news(friendly: Sequence[_Hit], words: Sequence[Token]) -> bool:
    """One short cheer comes first and only news after it, as in "Klasse. Rad ab." or "Super, jetzt geht nichts"."""
    said = [hit for hit in friendly if hit.last >= 0]
    if not said or any(words[hit.last].clause != words[0].clause for hit in said):
        return False
    cheer = sum(1 for word in words if word.clause == words[0].clause)
    another_sentence = words[-1].sentence > words[0].sentence
    return cheer <= _CHEER and (another_sentence or len(words) - cheer >= _NEWS)


_FRIENDLY = frozenset({Sort.PRAISE, Sort.THANKS})
_GIVES_REASON = frozenset({"dass", "wie", "wenn", "weil", "that", "how", "if", "when", "because"})
_CHEER = 2
"""Words of a mere cheer ("Super!", "Na prima!")."""
_NEWS = 4
"""Words that tell something."""


# The verdict ---------------------------------------------------------------------------------


def _judge(e: _Evidence) -> tuple[Sort, float]:
    """The first sort, in the order of what would be worst to overlook, for which there is enough."""
    for sort, confidence_of in _VERDICTS:
        confidence = confidence_of(e)
        if confidence is not None:
            return sort, confidence
    return Sort.OTHER, 0.3 if e.hits else 0.0


def _sure(weight: float, against: float = 0.0) -> float:
    return weight / (weight + 1.0) * weight / (weight + against)


def _emergency(e: _Evidence) -> float | None:
    harm = e["harm"]
    if e["victim"]:
        harm *= 2
    told = e[Sort.EMERGENCY] + harm
    if told < 3 or (e[Sort.EMERGENCY] == 0 and harm < 6 and e[Sort.PRAISE] >= 3):
        return None
    return _sure(told)


def _abuse(e: _Evidence) -> float | None:
    abuse = e[Sort.ABUSE]
    if e["insult"] and e["address"]:
        abuse += e["insult"] + e["address"]
    return _sure(abuse) if abuse >= 3 else None


def _spam(e: _Evidence) -> float | None:
    spam = e[Sort.SPAM]
    if spam:
        spam += min(e["link"], 1.5)
    return _sure(spam) if spam >= 3 and spam > e[Sort.COMPLAINT] and spam > e["told"] else None


def _complaint(e: _Evidence) -> float | None:
    complaint = _complained(e)
    if complaint < 2 or (e.only_asked and complaint < 3 and e[Sort.QUESTION] >= 2):
        return None
    if e["irony"]:
        return 0.55 if complaint >= 4 else 0.5
    confidence = _sure(complaint, 0.7 * e[Sort.PRAISE] + 0.3 * e[Sort.SUGGESTION])
    return _unless_worse(confidence, e) if confidence >= 0.5 else None


def _complained(e: _Evidence) -> float:
    rude = _DESCRIBES * e["insult"] + 0.5 * e[Sort.ABUSE] + e["told"]
    return e[Sort.COMPLAINT] + min(e["irony"], 3.0) * 0.7 + rude


def _unless_worse(confidence: float, e: _Evidence) -> float:
    """Where it may be something worse, a human decides: no answer goes out for what is not sure."""
    worse = any(e[signal] for signal in _MAY_BE_WORSE) or e[Sort.SPAM] >= 1.5
    return min(confidence, _UNSURE) if worse else confidence


_MAY_BE_WORSE = ("harm", Sort.EMERGENCY, "insult", "address", Sort.ABUSE, "told")
_DESCRIBES = 1.34
"""An insulting word that is thrown at nobody speaks of a thing: as much as a word of complaint."""
_UNSURE = 0.55


def _question(e: _Evidence) -> float | None:
    if e[Sort.QUESTION] < 2 or e["irony"] or e[Sort.SUGGESTION] >= max(3.0, e[Sort.QUESTION] - 1.5):
        return None
    if e[Sort.SMALLTALK] >= 2 and e.unmatched <= 2 and e[Sort.QUESTION] <= 2:
        return None  # "Wie geht's euch?"
    confidence = _sure(e[Sort.QUESTION], 0.3 * _complained(e))
    return _unless_worse(confidence, e) if confidence >= 0.5 else None


def _suggestion(e: _Evidence) -> float | None:
    if e[Sort.SUGGESTION] < 3 or e["irony"] or _is_between_friends(e):
        return None
    confidence = _sure(e[Sort.SUGGESTION], 0.5 * _complained(e))
    return _unless_worse(confidence, e) if confidence >= 0.5 else None


def _is_between_friends(e: _Evidence) -> bool:
    """Somebody shows it to a friend: "@lisa schau mal"."""
    return e.mentions and e["friend"] > 0 and e.words <= _SHORT


def _is_clean(e: _Evidence) -> bool:
    """Nothing at all speaks against a friendly text, or next to nothing against a very friendly one."""
    against = _complained(e) + e["harm"] + e[Sort.SPAM] + e[Sort.EMERGENCY]
    bearable = 0.5 if e[Sort.PRAISE] < _VERY_FRIENDLY or e.heaviest >= 1 else 1.0
    return against <= bearable and not e["irony"] and not e["insult"] and not e.spoilt


_SHORT = 8
_VERY_FRIENDLY = 5.0


def _praise(e: _Evidence) -> float | None:
    if e[Sort.PRAISE] < 2 + max(0, e.words - 20) / 40 or not _is_clean(e):
        return None
    return _sure(e[Sort.PRAISE])


def _in_return(e: _Evidence) -> float | None:
    """Thanks for an answer or for help; a cheer beside it does not make it praise."""
    if e[Sort.THANKS] < 2 or not e.cheered or e.unmatched > 12 or not _is_clean(e):
        return None
    return _sure(e[Sort.THANKS])


def _thanks(e: _Evidence) -> float | None:
    if e[Sort.THANKS] < 1 or e.unmatched > 6 or not _is_clean(e):
        return None
    return _sure(e[Sort.THANKS] + e[Sort.PRAISE] / 2)


def _smalltalk(e: _Evidence) -> float | None:
    only_signs = e[Sort.PRAISE] > 0 and e.words == 0
    if not (e[Sort.SMALLTALK] or only_signs) or e.unmatched > 4 or not _is_clean(e):
        return None
    return _sure(e[Sort.SMALLTALK] + e[Sort.PRAISE] + only_signs)


def _grumble(e: _Evidence) -> float | None:
    """What pulls towards a complaint, if nothing else was found: for humans, too little to answer.

    Most who write more than a few words to a brand, and neither praise nor ask, are not content.
    """
    complaint = _complained(e)
    if complaint >= 1.5 or (complaint >= 0.5 and e.spoilt):
        return 0.45
    if e.words < _TELLS or e["told"] or e[Sort.PRAISE] >= 2 or e[Sort.SMALLTALK] or (e.mentions and e.words <= _SHORT):
        return None
    speaks = e.addressed or (e.of_oneself and e.words >= _TELLS + 2)
    return 0.35 if e.unresolved or complaint or e["contrast"] or speaks else None


_TELLS = 5
"""Words that say more than a remark."""


_VERDICTS: tuple[tuple[Sort, Callable[[_Evidence], float | None]], ...] = (
    (Sort.EMERGENCY, _emergency),
    (Sort.ABUSE, _abuse),
    (Sort.SPAM, _spam),
    (Sort.COMPLAINT, _complaint),
    (Sort.QUESTION, _question),
    (Sort.SUGGESTION, _suggestion),
    (Sort.THANKS, _in_return),
    (Sort.PRAISE, _praise),
    (Sort.THANKS, _thanks),
    (Sort.SMALLTALK, _smalltalk),
    (Sort.COMPLAINT, _grumble),
)

_SPEAKS_TOO = {
    Sort.EMERGENCY: {"harm", "victim"},
    Sort.ABUSE: {"insult", "address"},
    Sort.SPAM: {"link"},
    Sort.COMPLAINT: {"irony", "insult", Sort.ABUSE},
}
"""Signals that helped a sort to win."""


def _spans(sort: Sort, hits: Iterable[_Hit]) -> tuple[Span, ...]:
    """The places that decided; for OTHER all that pulled in some direction."""
    wanted = {sort} | _SPEAKS_TOO.get(sort, set())
    spans: dict[tuple[int, int], str] = {}
    for hit in hits:
        if hit.weight and (sort is Sort.OTHER or hit.signal in wanted):
            spans |= dict.fromkeys(
                hit.pieces or ((hit.start, hit.end),), str(hit.signal if sort is Sort.OTHER else sort)
            )
    outermost: list[Span] = []
    for (start, end), speaks_for in sorted(spans.items(), key=lambda span: (span[0][0], -span[0][1])):
        if not outermost or end > outermost[-1].end:
            outermost.append(Span(start, end, speaks_for))
    return tuple(outermost[:_SPANS])
