"""The rules of the house: which one a text breaks, whether that is hidden at once, and what its writer is told.

Nothing is deleted here: that, only a human does.
"""

from dataclasses import dataclass, field

from dankbar.domain.wording import first_name
from dankbar.model.community import Channel, Community, Rule
from dankbar.model.decision import Action, Hide, Reason, Sort, Tell, Triage
from dankbar.model.event import Author, Event, Kind
from dankbar.model.platform import Capabilities

HIDEABLE = frozenset({Kind.COMMENT, Kind.POST, Kind.EDIT})
"""What stands in public on the brand's own ground. A mention stands on somebody else's, a review belongs to the
platform, and a private message is seen by nobody else.
"""

HIDDEN = {
    (
        "de",
        "du",
    ): "Hallo{name}, wir haben deinen Beitrag bei {brand} verborgen. Er passt nicht zu Regel {number} unserer "
    "Netiquette: {title}. {text}",
    ("de", "sie"): "Guten Tag{name}, wir haben Ihren Beitrag bei {brand} verborgen. Er passt nicht zu Regel {number} "
    "unserer Netiquette: {title}. {text}",
    ("en", "any"): "Hello{name}, we have hidden what you wrote to {brand}. It does not go with rule {number} of our "
    "house rules: {title}. {text}",
}
"""What the writer is told, by language and form of address. Nothing of the hidden text is in it."""
OBJECTION = {
    ("de", "du"): "Siehst du das anders? Dann schreib uns: {contact}",
    ("de", "sie"): "Sehen Sie das anders? Dann schreiben Sie uns: {contact}",
    ("en", "any"): "Do you see it differently? Then write to us: {contact}",
}
CLOSING = {"de": "Viele Grüße, das Team von {brand}", "en": "Kind regards, the team of {brand}"}


@dataclass(frozen=True, slots=True)
class Moderation:
    """What the netiquette says about a text."""

    rule: int | None = None
    actions: list[Action] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)


def moderation(
    event: Event, understood: Triage, sort: Sort, community: Community, channel: Channel, capabilities: Capabilities
) -> Moderation:
    """Which rule a text breaks, if any, and whether it is hidden at once or proposed to a human for hiding."""
    rule = broken_rule(community, sort)
    if rule is None:
        return Moderation()
    named = {"rule": str(rule.number), "title": rule.title.of(community.locale)}
    if not can_hide(event, capabilities):
        return Moderation(rule.number, [], [Reason("breaks_rule", named)])
    if not _at_once(community, rule, understood.confidence):
        return Moderation(rule.number, [], [Reason("hide_proposed", named)])
    actions: list[Action] = [Hide(rule.number)]
    if (text := notice(event, rule, community, channel, capabilities, understood.language)) is not None:
        actions.append(Tell(text))
    return Moderation(rule.number, actions, [Reason("hide_at_once", named)])


def broken_rule(community: Community, sort: Sort) -> Rule | None:
    """The rule that a text of this sort breaks."""
    return next((rule for rule in community.netiquette.rules if sort.value in rule.breaks), None)


def can_hide(event: Event, capabilities: Capabilities) -> bool:
    """Whether the platform has a way to hide it: what stands in public on the brand's own ground."""
    on_our_ground = event.kind in HIDEABLE and not event.shared
    return capabilities.hide and on_our_ground and event.target is not None


def notice(
    event: Event,
    rule: Rule,
    community: Community,
    channel: Channel,
    capabilities: Capabilities,
    language: str | None,
) -> str | None:
    """What the writer of something hidden is told in private; None where that is switched off, impossible, or longer
    than the platform takes. `language`: the writer's.
    """
    if not (community.netiquette.tell_writer and capabilities.private_reply):
        return None
    spoken = language if language in ("de", "en") else channel.language
    form = spoken, channel.form_of_address if spoken == "de" else "any"
    parts = [HIDDEN[form], *([OBJECTION[form]] if community.netiquette.contact else []), CLOSING[spoken]]
    text = " ".join(parts).format(
        name=_called(event.author),
        brand=community.brand,
        number=rule.number,
        title=rule.title.of(spoken).rstrip("."),
        text=rule.text.of(spoken),
        contact=community.netiquette.contact,
    )
    return text if len(text) <= capabilities.length else None


def _called(author: Author) -> str:
    name = first_name(author)
    return f" {name}" if name else ""


def _at_once(community: Community, rule: Rule, confidence: float) -> bool:
    return any(
        named.rule == rule.number and confidence >= named.confidence for named in community.netiquette.hide_at_once
    )
