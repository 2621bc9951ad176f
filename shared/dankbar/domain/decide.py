"""Decides what is done about one event, and why. Pure: what it needs comes in the situation."""

from dataclasses import dataclass, replace
from datetime import datetime

from dankbar.domain import escalation, roster, wording
from dankbar.domain.topics import topic_of
from dankbar.domain.triage import triage
from dankbar.domain.wording import Occasion
from dankbar.model.community import Channel, Community, CriticalTopic
from dankbar.model.decision import Action, Decision, Like, Page, Queue, Reason, Sort, Thank, Triage, Urgency
from dankbar.model.event import Event, Kind
from dankbar.model.platform import Capabilities

SURE = 0.6
"""Below this confidence a text counts as unsure: a human looks, nothing is said."""


@dataclass(frozen=True, slots=True)
class Situation:
    """All that a decision depends on beside the event."""

    now: datetime
    """Aware UTC instant."""
    community: Community
    channel: Channel
    capabilities: Capabilities
    answered_today: bool = False
    """This person (or, unknown, this thread) got an automatic answer today already."""
    gone: bool = False
    """What the event is about was deleted before it arrived."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What a sort of text calls for where everything is allowed."""

    answer: Occasion | None = None
    like: bool = False
    urgency: Urgency | None = None
    """How urgently a human has to look; None: no need."""


PLANS: dict[Sort, Plan] = {
    Sort.PRAISE: Plan(answer=Occasion.PRAISE, like=True),
    Sort.QUESTION: Plan(answer=Occasion.QUESTION, urgency=Urgency.NORMAL),
    Sort.COMPLAINT: Plan(answer=Occasion.COMPLAINT, urgency=Urgency.HIGH),
    Sort.SUGGESTION: Plan(answer=Occasion.SUGGESTION, urgency=Urgency.LOW),
    Sort.EMERGENCY: Plan(urgency=Urgency.URGENT),
    Sort.ABUSE: Plan(urgency=Urgency.HIGH),
    Sort.SPAM: Plan(urgency=Urgency.LOW),
    Sort.THANKS: Plan(like=True),
    Sort.SMALLTALK: Plan(like=True),
    Sort.OTHER: Plan(urgency=Urgency.NORMAL),
}
TAKEN_AT_ITS_WORD = frozenset({Sort.EMERGENCY, Sort.ABUSE, Sort.SPAM})
"""Sorts that count even where triage is not sure: a mistake costs a look, not a wrong answer."""
MAY_BE_CRITICAL = frozenset(Sort) - {Sort.PRAISE, Sort.THANKS, Sort.SMALLTALK, Sort.SPAM}
"""Sorts in which a critical topic calls its expert."""
OVERHEARD = frozenset({Sort.EMERGENCY, Sort.ABUSE, Sort.COMPLAINT})
"""Sorts that a human has to know of even where nobody spoke to us: praise that was liked and then edited into an
insult, an emergency told to others along with our post."""

SILENT: dict[Kind, tuple[str, Urgency | None]] = {
    Kind.REACTION: ("reaction", None),
    Kind.DELETION: ("deletion", None),
    Kind.VISIBILITY: ("visibility", None),
    Kind.EDIT: ("edit", Urgency.LOW),
    Kind.NOTICE: ("notice", Urgency.HIGH),
    Kind.UNKNOWN: ("unknown_event", Urgency.LOW),
}
"""Kinds in which nobody speaks to us: why nothing is said, and how urgently a human has to look at least."""


def decide(event: Event, situation: Situation) -> Decision:
    """What to do about `event` in this situation, with the reasons. Never raises for any event."""
    if (silent := _silent(event, situation)) is not None:
        return silent
    understood = understand(event)
    sort, reasons = _sort(event, understood)
    plan, topic = PLANS[sort], _critical_topic(event, sort, situation)
    answer, why_no_answer = _answer(event, plan, understood, situation)
    like, why_no_like = _like(event, plan, situation)
    reasons += why_no_answer + why_no_like
    actions: list[Action] = [*answer, *like]
    urgency = Urgency.URGENT if topic else _urgency(plan, bool(answer), bool(like), situation)
    if urgency is not None:
        actions += _for_humans(urgency, sort, situation, topic)
        reasons += _why_page(urgency, sort, situation, topic)
    return _decision(actions, reasons, situation, understood, sort)


def understand(event: Event) -> Triage:
    """What the event's text says; a review's recommendation counts where its text says less."""
    understood = triage(event.text, event.language)
    if event.positive is False and understood.sort not in {*TAKEN_AT_ITS_WORD, Sort.COMPLAINT}:
        return replace(understood, sort=Sort.COMPLAINT, confidence=0.9, urgency=Urgency.HIGH, spans=())
    if event.positive is False and understood.sort is Sort.COMPLAINT:
        return replace(understood, confidence=max(understood.confidence, 0.9))
    if event.positive is True and not event.text.strip():
        return replace(understood, sort=Sort.PRAISE, confidence=0.9, urgency=Urgency.LOW)
    return understood


def incident_of(channel: Channel, sort: Sort, urgency: Urgency, topic: CriticalTopic | None = None) -> str:
    """What an item is about, for storms: the same critical topic, or the same sort of alarm on the same channel; what
    is not urgent is called together, whatever it is about.
    """
    if topic is not None:
        return f"topic:{topic.name}"
    return f"{channel.name}:{sort}" if urgency is Urgency.URGENT else f"all:{urgency}"


# Where nothing is said -------------------------------------------------------------------------


def _silent(event: Event, situation: Situation) -> Decision | None:
    if event.author.is_brand:
        return _decision([], [Reason("own_post")], situation)
    if event.author.is_bot:
        return _decision([], [Reason("bot")], situation)
    if event.kind is Kind.EDIT:
        return _overheard(event, *SILENT[Kind.EDIT], situation)
    if event.kind in SILENT:
        code, urgency = SILENT[event.kind]
        return _decision(_for_humans(urgency, None, situation), [Reason(code)], situation)
    if situation.gone:
        return _decision([], [Reason("gone")], situation)
    if event.shared:
        return _overheard(event, "share", None, situation)
    if not event.text.strip() and event.positive is None:
        return _decision(_for_humans(Urgency.LOW, None, situation), [Reason("empty_text")], situation)
    return None


def _overheard(event: Event, code: str, least: Urgency | None, situation: Situation) -> Decision:
    """Nobody spoke to us, so nothing is said; what is alarming still reaches a human."""
    understood = understand(event)
    sort, why = _sort(event, understood)
    if sort not in OVERHEARD:
        return _decision(_for_humans(least, None, situation), [Reason(code)], situation)
    topic = _critical_topic(event, sort, situation)
    urgency = Urgency.URGENT if topic else PLANS[sort].urgency
    reasons = [Reason(code), *why, *_why_page(urgency, sort, situation, topic)]
    return _decision(_for_humans(urgency, sort, situation, topic), reasons, situation, understood, sort)


# What the text calls for -----------------------------------------------------------------------


def _sort(event: Event, understood: Triage) -> tuple[Sort, list[Reason]]:
    said = [] if event.positive is None else [Reason("recommended" if event.positive else "not_recommended")]
    details = {
        "words": ", ".join(dict.fromkeys(word[:40] for word in understood.words(event.text)[:6])),
        "confidence": f"{round(understood.confidence * 100)} %",
    }
    if understood.sort in TAKEN_AT_ITS_WORD or (understood.sort is not Sort.OTHER and understood.confidence >= SURE):
        return understood.sort, [*said, Reason(str(understood.sort), details)]
    if understood.language not in ("de", "en"):
        return Sort.OTHER, [*said, Reason("other_language", details)]
    return Sort.OTHER, [*said, Reason("unsure", details)]


def _answer(event: Event, plan: Plan, understood: Triage, situation: Situation) -> tuple[list[Action], list[Reason]]:
    if plan.answer is None:
        return [], []
    if (why_not := _why_no_answer(event, situation)) is not None:
        return [], [why_not]
    community, channel, now = situation.community, situation.channel, situation.now
    language = understood.language if understood.language in ("de", "en") else channel.language
    when = None
    if plan.urgency is not None:
        answer_by = roster.answer_by(community, now, plan.urgency)
        when = wording.when_in_words(answer_by, now, community.zone, language)
    try:
        text = wording.compose(
            plan.answer,
            language=language,
            form=channel.form_of_address,
            name=wording.first_name(event.author),
            signed_by=roster.who(community, now).person.first_name,
            when=when,
            length=situation.capabilities.length,
            seed=event.id,
        )
    except ValueError:
        return [], [Reason("too_long")]
    return [Thank(text)], []


def _why_no_answer(event: Event, situation: Situation) -> Reason | None:
    capabilities, channel = situation.capabilities, situation.channel
    limit = capabilities.answer_within
    if not capabilities.thank or (channel.thanks is None and not capabilities.thank_by_default):
        return Reason("thanks_off_by_platform")
    if channel.thanks is False:
        return Reason("thanks_off")
    if capabilities.needs_summons and not (event.summoned or event.kind is Kind.MESSAGE):
        return Reason("not_summoned")
    if limit is not None and situation.now - event.occurred_at > limit:
        return Reason("too_late")
    if situation.answered_today:
        return Reason("once_a_day")
    return None


def _like(event: Event, plan: Plan, situation: Situation) -> tuple[list[Action], list[Reason]]:
    """A private message is answered, never liked: no platform's API offers that."""
    if not plan.like or event.kind is Kind.MESSAGE:
        return [], []
    if not situation.capabilities.like:
        return [], [Reason("likes_forbidden_by_platform")]
    if situation.channel.likes is False:
        return [], [Reason("likes_off")]
    return [Like()], []


def _urgency(plan: Plan, answered: bool, liked: bool, situation: Situation) -> Urgency | None:
    """What calls for an answer or a like and gets neither goes to a human all the same."""
    if plan.urgency is not None:
        return plan.urgency
    nothing_done = not answered and not liked
    return Urgency.LOW if nothing_done and not situation.answered_today else None


# Who has to look -------------------------------------------------------------------------------


def _critical_topic(event: Event, sort: Sort, situation: Situation) -> CriticalTopic | None:
    """The critical topic a text speaks of; praise, thanks and advertising are about none."""
    return topic_of(event.text, situation.community) if sort in MAY_BE_CRITICAL else None


def _for_humans(
    urgency: Urgency | None, sort: Sort | None, situation: Situation, topic: CriticalTopic | None = None
) -> list[Action]:
    if urgency is None:
        return []
    actions: list[Action] = [Queue(urgency, roster.answer_by(situation.community, situation.now, urgency))]
    if sort is not None and _calls(urgency, situation, topic):
        incident = incident_of(situation.channel, sort, urgency, topic)
        actions.append(Page(urgency, incident, None if topic is None else topic.name))
    return actions


def _calls(urgency: Urgency, situation: Situation, topic: CriticalTopic | None) -> bool:
    return escalation.calls(situation.community, urgency, topic.name if topic else None, situation.now)


def _why_page(
    urgency: Urgency | None, sort: Sort | None, situation: Situation, topic: CriticalTopic | None
) -> list[Reason]:
    if urgency is None or sort is None:
        return []
    community, now = situation.community, situation.now
    why = [Reason("critical_topic", {"topic": topic.title})] if topic else []
    expert = escalation.expert_for(community, topic.name, now) if topic else None
    why += [Reason("expert", {"person": expert.name})] if expert else []
    if not _calls(urgency, situation, topic):
        return [*why, Reason("no_page_staffed")] if urgency is Urgency.URGENT else why
    if roster.staffed(community, now):
        return why
    duty = roster.who(community, now)
    code = "page_due" if urgency is Urgency.URGENT else "page_policy"
    return [*why, Reason(code, {"person": duty.person.name}), *duty.reasons]


def _decision(
    actions: list[Action],
    reasons: list[Reason],
    situation: Situation,
    understood: Triage | None = None,
    sort: Sort | None = None,
) -> Decision:
    in_shadow = situation.channel.shadow
    if in_shadow:
        reasons = [*reasons, Reason("shadow")]
    return Decision(tuple(actions), tuple(reasons), understood, sort, in_shadow)
