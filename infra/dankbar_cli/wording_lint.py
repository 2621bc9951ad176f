"""Whether answers speak plainly: every text is rendered as people would read it, and what no answer may have is found.

Pure: a community or Dankbar's own texts in, findings out. A finding is serious where the text must not be said; such a
text is refused when the configuration is pushed. The words that are looked for are in `plain_words`, one file a
language, and in the configuration's `wording.avoid`. `compiled` prepares own texts for the functions.
"""

import difflib
import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import product
from pathlib import Path
from typing import Any, get_args

from jinja2 import Template, TemplateSyntaxError, nodes

from dankbar.domain.templates import english, german
from dankbar.domain.wording import SERIOUS, Form, Occasion, environment, tone_of
from dankbar.model.community import Community, Wording
from dankbar.model.record import REMEMBERED
from dankbar.platforms.x.length import LONGEST_POST, length_of
from dankbar_cli.readability import LONG_ENOUGH, too_hard, words_of

PLACEHOLDERS = ("name", "when", "away", "signed_by", "brand", "outcome")
LONGEST_SENTENCE = 15
"""Words."""
LONGEST_ON_X = LONGEST_POST - len("@") - 15 - len(" ")
"""X puts the writer's name (at most 15 characters) before an answer."""
AWAITED = frozenset({Occasion.QUESTION, Occasion.COMPLAINT, Occasion.SEEN})
"""Occasions in which people wait for a human's answer."""
TIMELESS = frozenset({Occasion.PRAISE, Occasion.CLOSING})
"""Occasions in which no human is going to answer, so that no time is known."""
NAME = "Anna"
KNOWN = {"signed_by": "Mia", "brand": "Spielkiste"}
WHEN = {"de": ("am Montag bis 11 Uhr", "am Montag ab 9 Uhr"), "en": ("on Monday by 11 am", "on Monday from 9 am")}
OUTCOME = {"de": "Das Rad gibt es bald auch in Rot.", "en": "The wheel will soon come in red, too."}
LONGEST_WHEN = {"de": "am 28. September 2027 ab 13:30 Uhr", "en": "on 28 September 2027 from 12:30 pm"}
LONGEST_NAME, LONGEST_SIGNER = "W" * 20, "Maximiliane"
FORMS: tuple[Form, ...] = get_args(Form)


@dataclass(frozen=True, slots=True)
class Text:
    """A template: what it is for, and the way to it in the community's file (empty for Dankbar's own)."""

    occasion: Occasion
    language: str
    form: Form | None
    number: int
    source: str
    steps: tuple[str, ...] = ()

    @property
    def path(self) -> str:
        """`wording.question.de.du[2]`; `templates.question.de.du[2]` for Dankbar's own."""
        form = f".{self.form}" if self.form else ""
        root = "wording" if self.steps else "templates"
        return f"{root}.{self.occasion}.{self.language}{form}[{self.number}]"


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a text. `sentence[start:end]` is the offending part, as people would read it.

    `serious`: the text must not be said; else a hint. `values` fill the rule's words (`MESSAGES`).
    """

    rule: str
    text: Text
    sentence: str
    start: int
    end: int
    suggestion: str = ""
    values: tuple[tuple[str, str], ...] = ()
    serious: bool = True

    def message(self, locale: str) -> str:
        """What is wrong, and what to say instead, in one sentence each."""
        said = MESSAGES[self.rule][locale == "en"].format(
            part=self.sentence[self.start : self.end], **dict(self.values)
        )
        if not self.suggestion:
            return said
        return f"{said}; {'lieber' if locale == 'de' else 'rather'}: {self.suggestion}"

    def marked(self) -> str:
        """The sentence with the offending part between arrows."""
        before, part, after = self.parts()
        return f"{before}→{part}←{after}"

    def parts(self) -> tuple[str, str, str]:
        """The sentence up to the offending part, that, and the rest, each on one line."""
        line = self.sentence.replace("\n", " ")
        return line[: self.start], line[self.start : self.end], line[self.end :]


MESSAGES = {
    "syntax": ("das ist keine gültige Vorlage: {why}", "this is no template that works: {why}"),
    "unknown-placeholder": ("den Platzhalter „{part}“ gibt es nicht", "there is no placeholder '{part}'"),
    "unfilled": ("hier bleibt ein Platzhalter stehen: {part}", "a placeholder is left over here: {part}"),
    "hole": (
        "„{hole}“ ist hier manchmal nicht bekannt; in {{% if {hole} %}} … {{% endif %}} setzen",
        "'{hole}' is not always known here; put it in {{% if {hole} %}} … {{% endif %}}",
    ),
    "missing-name": ("der Name fehlt", "the name is missing"),
    "missing-signature": ("die Unterschrift fehlt", "the signature is missing"),
    "missing-time": ("es fehlt, wann jemand antwortet", "it is missing when somebody answers"),
    "promise": ("„{part}“ verspricht zu viel", "'{part}' promises too much"),
    "marketing": ("„{part}“ klingt nach Werbung", "'{part}' sounds like advertising"),
    "jargon": ("„{part}“ sagt im Alltag niemand", "nobody says '{part}' in everyday life"),
    "internal": ("„{part}“ kennt nur, wer hier arbeitet", "only people who work here know '{part}'"),
    "long-sentence": ("der Satz hat {count} Wörter, höchstens 15", "the sentence has {count} words, at most 15"),
    "hard-to-read": ("schwer zu lesen: {figure}", "hard to read: {figure}"),
    "hard-together": ("zusammen schwer zu lesen: {figure}", "hard to read together: {figure}"),
    "exclamation": ("kein Ausrufezeichen, wenn sich jemand ärgert", "no exclamation mark where somebody is upset"),
    "emoji": ("kein Emoji, wenn sich jemand ärgert", "no emoji where somebody is upset"),
    "form": ("„{part}“ passt nicht zur Anrede „{form}“", "'{part}' does not fit the form of address '{form}'"),
    "gendered": ("„{part}“ rät, ob Frau oder Mann", "'{part}' guesses whether it is a woman or a man"),
    "link": ("kein Link in Antworten: {part}", "no link in answers: {part}"),
    "markup": ("nur einfacher Text, kein {part}", "plain text only, no {part}"),
    "too-long-for-x": (
        "für X zu lang: bis zu {count} Zeichen, höchstens {most}",
        "too long for X: up to {count} characters, at most {most}",
    ),
    "twice": ("steht schon in {other}", "is there already, in {other}"),
    "too-few": (
        "{count} Texte sind zu wenig, damit sich Nachbarn unterscheiden; mindestens {least}",
        "{count} texts are too few for neighbours to differ; at least {least}",
    ),
    "typography": ("„{part}“ ist keine schöne Schreibweise", "'{part}' is not good typography"),
}
"""What each rule says, in German and English."""


# What is checked -----------------------------------------------------------------------------


def lint(community: Community) -> list[Finding]:
    """What is wrong with a community's own texts, in the file's order."""
    texts = list(own_texts(community.wording))
    on_x = any(channel.platform == "x" for channel in community.channels)
    longest = max((person.first_name for person in community.people), key=len)
    found = _lint(texts, community.wording, on_x, longest, community.brand)
    return [*found, *_holes_and_numbers(texts, community.wording)]


def lint_shipped(wording: Wording | None = None, on_x: bool = True) -> list[Finding]:
    """What is wrong with Dankbar's own texts. Words that only this community avoids are no more than hints: its own
    texts with `own_only` say it otherwise.
    """
    texts = list(shipped_texts())
    ours = _lint(texts, Wording(), on_x, LONGEST_SIGNER, KNOWN["brand"])
    if wording is None:
        return ours
    found = _lint(texts, wording, on_x, LONGEST_SIGNER, KNOWN["brand"])
    return [each if each in ours else replace(each, serious=False) for each in found]


def own_texts(wording: Wording) -> Iterator[Text]:
    """The community's own texts."""
    for occasion in Occasion:
        of_occasion = getattr(wording, occasion)
        for form in FORMS:
            for number, source in enumerate(getattr(of_occasion.de, form)):
                steps = ("wording", str(occasion), "de", form, str(number))
                yield Text(occasion, "de", form, number, source, steps)
        for number, source in enumerate(of_occasion.en):
            yield Text(occasion, "en", None, number, source, ("wording", str(occasion), "en", str(number)))


def shipped_texts() -> Iterator[Text]:
    """Dankbar's own texts, with every signature."""
    for language, words, forms in (("de", german, FORMS), ("en", english, FORMS[:1])):
        for occasion in Occasion:
            for form in forms:
                for signature in words.SIGNATURES[tone_of(occasion)][form]:
                    for number, body in enumerate(words.BODIES[occasion][form]):
                        source = words.GREETING + body + signature
                        yield Text(occasion, language, form if language == "de" else None, number, source)


def compiled(wording: Wording) -> Wording:
    """The wording as the functions use it: a greeting by name falls away where no name is known."""
    document = wording.model_dump()
    for occasion in Occasion:
        texts = document[occasion]
        texts["en"] = tuple(map(with_optional_greeting, texts["en"]))
        texts["de"] = {form: tuple(map(with_optional_greeting, texts["de"][form])) for form in FORMS}
    return Wording.model_validate(document)


_GREETING = re.compile(r"\s*((?:[^{}\n,.!?]{1,20}\s)?)\{\{-?\s*name\s*-?\}\}([,!.:]?)(\s+)")


def with_optional_greeting(source: str) -> str:
    """`Hallo {{ name }}, danke` → `{% if name %}Hallo {{ name }}, {% endif %}danke`."""
    found = _GREETING.match(source)
    if found is None:
        return source
    hello, stop, space = found.groups()
    return f"{{% if name %}}{hello}{{{{ name }}}}{stop}{space}{{% endif %}}{source[found.end() :]}"


# One text ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Read:
    """A text as people may read it."""

    text: Text
    whole: tuple[str, ...]
    """Every rendering: with and without a name, with and without a time."""
    sentences: tuple[str, ...]
    """Every sentence that may be read, once."""
    avoided: tuple[tuple[str, re.Pattern[str], str], ...]
    """Rule, pattern and suggestion of each word."""


def _read(text: Text, wording: Wording) -> _Read:
    whole = tuple(dict.fromkeys(_renderings(text)))
    sentences = dict.fromkeys(sentence for each in whole for sentence in sentences_of(each))
    return _Read(text, whole, tuple(sentences), _avoided(text.language, wording))


@lru_cache(maxsize=1024)
def _template(source: str) -> Template:
    return environment().from_string(with_optional_greeting(source))


def _lint(texts: Sequence[Text], wording: Wording, on_x: bool, signer: str, brand: str) -> list[Finding]:
    found: list[Finding] = []
    groups: dict[tuple[Occasion, str, Form | None], list[_Read]] = {}
    said: dict[tuple[object, ...], Text] = {}
    for text in texts:
        broken = list(_syntax(text))
        found += broken
        if broken:
            continue
        read = _read(text, wording)
        groups.setdefault((text.occasion, text.language, text.form), []).append(read)
        for rule in _RULES:
            found += rule(read)
        found += _too_long(read, signer, brand) if on_x else ()
        found += _twice(read, said)
    for group in groups.values():
        found += _hard_together(group)
    return list({_what(each): each for each in reversed(found)}.values())[::-1]


def _what(found: Finding) -> tuple[object, ...]:
    """What is the same finding with and without the greeting."""
    sentence, part = (_HAILED.sub("", each).casefold() for each in (found.sentence, found.parts()[1]))
    return found.rule, found.text, sentence, part, found.serious


_HAILED = re.compile(rf"^[^.!?]{{0,30}}\b{NAME}\b[,!.:]?\s+")


def _syntax(text: Text) -> Iterator[Finding]:
    """What Jinja2 does not take, and what is more than placeholders and conditions on them."""
    try:
        tree = environment().parse(text.source)
    except TemplateSyntaxError as error:
        lines = text.source.splitlines() or [""]
        line = lines[min(error.lineno, len(lines)) - 1]
        yield Finding("syntax", text, line, 0, len(line), values=(("why", str(error.message)),))
        return
    for node in tree.find_all(nodes.Node):
        if isinstance(node, nodes.Name) and node.name not in PLACEHOLDERS:
            close = "".join(difflib.get_close_matches(node.name, PLACEHOLDERS, n=1, cutoff=0.5))
            start, end = _where(text.source, node.name)
            yield Finding("unknown-placeholder", text, text.source, start, end, close)
        elif not isinstance(node, _PLAIN):
            why = f"{type(node).__name__}: {{{{ … }}}}, {{% if … %}}"
            yield Finding("syntax", text, text.source, 0, len(text.source), values=(("why", why),))
            return


_PLAIN = (nodes.Template, nodes.Output, nodes.TemplateData, nodes.Name, nodes.If, nodes.Not, nodes.And, nodes.Or)
"""What a text may be made of: nothing that computes, repeats or reads from elsewhere."""


def _where(source: str, word: str) -> tuple[int, int]:
    found = re.search(rf"\b{re.escape(word)}\b", source)
    return found.span() if found else (0, len(source))


def _values(text: Text) -> Iterator[dict[str, Any]]:
    by, back = WHEN[text.language]
    outcomes = (None, OUTCOME[text.language]) if text.occasion is Occasion.CLOSING else (None,)
    for name, outcome in product((NAME, None), outcomes):
        for when, away in ((by, False), (back, True), (None, False)):
            yield {"name": name, "when": when, "away": away, **KNOWN, "outcome": outcome}


def _renderings(text: Text) -> Iterator[str]:
    """What people may read; a rendering with a hole is never said."""
    template = _template(text.source)
    for values in _values(text):
        try:
            said = template.render(values).strip()
        except ValueError:
            continue
        yield said[:1].upper() + said[1:]


_END = re.compile(r"(?<=[.!?…])\s+|\s*\n+\s*")


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; what stands behind the last full stop, such as the signature, is one too."""
    return [sentence for sentence in _END.split(text) if sentence]


# The team's own words at the moment of writing ------------------------------------------------


def lint_said(said: str, occasion: Occasion, language: str, form: Form, wording: Wording) -> list[Finding]:
    """What is wrong with sentences that a person of the team is about to have said within an answer.

    A link or markup is serious; what else is found is for the writer to weigh.
    """
    text = Text(occasion, language, form if language == "de" else None, 0, said)
    read = _Read(text, (said,), tuple(sentences_of(said)), _avoided(language, wording))
    found = [finding for rule in _RULES if rule is not _missing for finding in rule(read)]
    return [replace(each, serious=each.rule in _NEVER_SAID) for each in found]


_NEVER_SAID = frozenset({"link", "markup"})

# The rules -----------------------------------------------------------------------------------


def _matches(rule: str, pattern: re.Pattern[str], **values: str) -> Callable[[_Read], Iterator[Finding]]:
    """A rule: this pattern is in no sentence."""

    def find(read: _Read) -> Iterator[Finding]:
        for sentence in read.sentences:
            for found in pattern.finditer(sentence):
                yield Finding(rule, read.text, sentence, *found.span(), values=tuple(values.items()))

    return find


def _missing(read: _Read) -> Iterator[Finding]:
    """Nobody is addressed, nobody has signed, nothing is said of when."""
    source = read.text.source
    used = {node.name for node in environment().parse(source).find_all(nodes.Name)}
    if "name" not in used:
        hello = f"{_HELLO[read.text.language]} {{{{ name }}}}, …"
        yield Finding("missing-name", read.text, source, 0, 0, hello)
    if "signed_by" not in used:
        yield Finding("missing-signature", read.text, source, len(source), len(source), "… – {{ signed_by }}")
    if "when" not in used and read.text.occasion in AWAITED:
        yield Finding("missing-time", read.text, source, len(source), len(source), "{{ when }}", serious=False)


_HELLO = {"de": "Hallo", "en": "Hello"}


def _unfilled(read: _Read) -> Iterator[Finding]:
    """`{name}`, `[Name]`, `%s`: placeholders of other programs."""
    yield from _matches("unfilled", re.compile(r"\{+[^{}]*\}+|[{}]|\[\w+\]|%[sd]\b|\bXXX?\b|\bNone\b"))(read)


def _words(read: _Read) -> Iterator[Finding]:
    for rule, pattern, suggestion in read.avoided:
        for sentence in read.sentences:
            for found in pattern.finditer(sentence):
                yield Finding(rule, read.text, sentence, *found.span(), suggestion)


def _long_sentences(read: _Read) -> Iterator[Finding]:
    for sentence in read.sentences:
        if (count := len(words_of(sentence))) > LONGEST_SENTENCE:
            yield Finding("long-sentence", read.text, sentence, 0, len(sentence), values=(("count", str(count)),))


def _hard_alone(read: _Read) -> Iterator[Finding]:
    for sentence in read.sentences:
        if len(words_of(sentence)) >= LONG_ENOUGH and (figure := too_hard([sentence], read.text.language)):
            yield Finding("hard-to-read", read.text, sentence, 0, len(sentence), values=(("figure", figure),))


def _hard_together(group: Sequence[_Read]) -> Iterator[Finding]:
    """All sentences of an occasion are judged together: for one alone the formulas are too unsteady."""
    text = group[0].text
    sentences = list(dict.fromkeys(each for read in group for each in read.sentences if _ends(each)))
    if figure := too_hard(sentences, text.language):
        hardest = max(sentences, key=lambda each: sum(map(len, words_of(each))) / len(words_of(each)))
        yield Finding("hard-together", text, hardest, 0, len(hardest), values=(("figure", figure),))


def _ends(sentence: str) -> bool:
    """Whether it is a sentence, not a signature."""
    return sentence.endswith((".", "!", "?", "…"))


def _serious(read: _Read) -> Iterator[Finding]:
    if read.text.occasion in SERIOUS:
        yield from _matches("exclamation", re.compile("!+"))(read)
        yield from _matches("emoji", re.compile(_EMOJI))(read)


_EMOJI = "[\u2190-\u21ff\u2600-\u27bf\U0001f000-\U0001faff]\ufe0f?|(?<!\\w)[:;]-?[)(DPp](?!\\w)"
_DU = re.compile(r"\b(?:du|dir|dich|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)\b", re.IGNORECASE)
_SIE = re.compile(r"(?<=[^.!?…\s] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b|\bIhnen\b")


def _form(read: _Read) -> Iterator[Finding]:
    """Du where it is Sie, or the other way round. At the beginning of a sentence "Sie" may be "they"."""
    if read.text.language == "de" and read.text.form is not None:
        wrong = _DU if read.text.form == "sie" else _SIE
        yield from _matches("form", wrong, form=read.text.form.capitalize())(read)


_GENDERED = re.compile(
    rf"\b(?:Herrn?|Frau|Damen|Herren|Sehr geehrter?|Liebe[rs]?(?= {NAME}\b)|Werter?|Mr|Mrs|Ms|Miss|Sir|Madam)\b"
)


def _gendered(read: _Read) -> Iterator[Finding]:
    hello = f"{_HELLO[read.text.language]} {{{{ name }}}}"
    yield from (replace(found, suggestion=hello) for found in _matches("gendered", _GENDERED)(read))


_LINK = re.compile(
    r"\b(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:de|com|net|org|eu|at|ch|io|example)\b(?:/\S*)?", re.IGNORECASE
)
_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|&\w+;|\*\*|__|~~|`|\[[^\]]*\]\([^)]*\)|^#+ |(?<!\w)[@#]\w+")
_UNTIDY = {
    r"\.\.\.": "…",
    r"(?<=\s)-(?=\s)": "–",
    r"[ \t]{2,}": " ",
    r"!{2,}|\?{2,}": "",
    r"\s[,.!?;:](?=\s|$)": "",
    r"\"": "„ “",
}


def _typography(read: _Read) -> Iterator[Finding]:
    for pattern, better in _UNTIDY.items():
        for found in _matches("typography", re.compile(pattern))(read):
            yield replace(found, suggestion=better, serious=False)


_RULES: tuple[Callable[[_Read], Iterable[Finding]], ...] = (
    _missing,
    _unfilled,
    _words,
    _long_sentences,
    _hard_alone,
    _serious,
    _form,
    _gendered,
    _matches("link", _LINK),
    _matches("markup", _MARKUP),
    _typography,
)


def _too_long(read: _Read, signer: str, brand: str) -> Iterator[Finding]:
    template = _template(read.text.source)
    when = None if read.text.occasion in TIMELESS else LONGEST_WHEN[read.text.language]
    lengths = [0]
    for away in (False, when is not None):
        values = {
            "name": LONGEST_NAME,
            "when": when,
            "away": away,
            "signed_by": signer,
            "brand": brand,
            "outcome": None,
        }
        try:
            lengths.append(length_of(template.render(values)))
        except ValueError:
            continue
    if (count := max(lengths)) > LONGEST_ON_X:
        values_said = (("count", str(count)), ("most", str(LONGEST_ON_X)))
        sentence = max(read.sentences, key=len)
        yield Finding("too-long-for-x", read.text, sentence, 0, len(sentence), values=values_said)


def _twice(read: _Read, said: dict[tuple[object, ...], Text]) -> Iterator[Finding]:
    """The same words again, whatever the capitals and the marks between them."""
    plain = tuple(words_of(" ".join(read.whole).casefold()))
    key = (read.text.occasion, read.text.language, read.text.form, plain)
    if key in said and read.whole:
        whole = read.whole[0]
        yield Finding("twice", read.text, whole, 0, len(whole), values=(("other", said[key].path),))
    said.setdefault(key, read.text)


# The words -----------------------------------------------------------------------------------


def _avoided(language: str, wording: Wording) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    own = (("jargon", wording.avoid.jargon), ("internal", wording.avoid.internal))
    ours = tuple((rule, _pattern(word, language), "") for rule, words in own for word in words)
    return (*ours, *_shipped_words(language))


@cache
def _shipped_words(language: str) -> tuple[tuple[str, re.Pattern[str], str], ...]:
    name = "german" if language == "de" else "english"
    lists = tomllib.loads((Path(__file__).parent / "plain_words" / f"{name}.toml").read_text("utf-8"))
    return tuple(
        (rule, _pattern(word, language), better) for rule, words in lists.items() for word, better in words.items()
    )


_INFLECTED = {"de": "(?:e|en|er|es|em|n|s)?", "en": "(?:s|d|ed|ing)?"}


@cache
def _pattern(word: str, language: str) -> re.Pattern[str]:
    stem = re.escape(word.removesuffix("*"))
    rest = r"\w*" if word.endswith("*") else _INFLECTED[language] if word[-1].isalpha() else ""
    return re.compile(rf"(?<!\w){stem}{rest}(?!\w)", re.IGNORECASE)


# All texts of an occasion together -----------------------------------------------------------


def _holes_and_numbers(texts: Sequence[Text], wording: Wording) -> Iterator[Finding]:
    """Texts that cannot be said to everybody, and occasions with too few of them."""
    groups: dict[tuple[str, ...], list[Text]] = {}
    for text in texts:
        if not list(_syntax(text)):
            groups.setdefault(text.steps[:-1], []).append(text)
    for group in groups.values():
        open_to_all = [text for text in group if not list(_holes(text))]
        for text in group:
            for hole in _holes(text):
                never = text.occasion in TIMELESS if hole == "when" else _only_when_closing(hole, text)
                start, end = _where(text.source, hole)
                serious = never or (wording.own_only and not open_to_all)
                yield Finding("hole", text, text.source, start, end, values=(("hole", hole),), serious=serious)
        if wording.own_only and len(group) <= REMEMBERED:
            first = group[0]
            values = (("count", str(len(group))), ("least", str(REMEMBERED + 1)))
            yield Finding("too-few", first, first.source, 0, len(first.source), values=values, serious=False)


def _only_when_closing(hole: str, text: Text) -> bool:
    """What became of it is told when it is closed, and never before."""
    return hole == "outcome" and text.occasion is not Occasion.CLOSING


def _holes(text: Text) -> Iterator[str]:
    """Which of the placeholders that may be unknown makes a text unusable where it is."""
    template = _template(text.source)
    known = {"name": NAME, "when": WHEN[text.language][0], "away": False, "outcome": OUTCOME[text.language], **KNOWN}
    unknown = ("name", "when") if text.occasion in TIMELESS | {Occasion.HOLDING} else ("name",)
    for hole in (*unknown, "outcome"):
        try:
            template.render(known | {hole: None})
        except ValueError:
            yield hole
