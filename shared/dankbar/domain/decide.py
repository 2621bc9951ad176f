"""Decides what is done about one event, and why. Pure: what it needs comes in the situation."""

from dataclasses import dataclass, replace
from datetime import datetime

from dankbar.domain import escalation, netiquette, quarrel, roster, threads, wording
from dankbar.domain.topics import topic_of, topics_of
from dankbar.domain.triage import SURE, TAKEN_AT_ITS_WORD, UNDISPUTED, triage
from dankbar.domain.wording import Occasion
from dankbar.model.community import Channel, Community, CriticalTopic
from dankbar.model.decision import (
    Action,
    Decision,
    Like,
    Opinion,
    Page,
    Queue,
    Reason,
    Sort,
    Tell,
    Thank,
    Triage,
    Urgency,
)
from dankbar.model.event import Event, Kind
from dankbar.model.platform import Capabilities
from dankbar.model.thread import NOTHING_KNOWN, Memory


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
    said_lately: tuple[str, ...] = ()
    """The wordings of the last answers under the same post, the newest first."""
    opinion: Opinion | None = None
    """A second opinion, where one was asked for (see `unsure_of`) and came."""
    memory: Memory = NOTHING_KNOWN
    """What is remembered of the same thread."""


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
SEEN = Plan(answer=Occasion.SEEN, urgency=Urgency.NORMAL)
"""What a text calls for that may be praise, a question, a complaint or an idea: thanks would mock one who complains,
and silence would leave one unheard who asks.
"""
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
    understood, heard = _heard(event, situation)
    sort, reasons = _sort(event, understood)
    reasons += heard
    reasons += [Reason("topic", {"topic": topic.title}) for topic in topics_of(event.text, situation.community)]
    plan, topic = plan_of(sort, understood), _critical_topic(event, sort, situation)
    reasons += [Reason("only_seen")] if plan is SEEN else []
    plan, why_less = _among_others(event, plan, sort, situation)
    reasons += why_less
    answer, why_no_answer = _answer(event, plan, understood, situation)
    like, why_no_like = _like(event, plan, understood, situation)
    moderation = _moderation(event, understood, sort, situation)
    reasons += _each_once(why_no_answer + why_no_like + moderation.reasons)
    actions: list[Action] = [*answer, *like, *moderation.actions]
    urgency = Urgency.URGENT if topic else _urgency(plan, bool(answer), bool(like), situation)
    if urgency is not None:
        actions += _for_humans(urgency, sort, situation, topic)
        reasons += _why_page(urgency, sort, situation, topic)
    return _decision(actions, reasons, situation, understood, sort, moderation.rule)


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


def plan_of(sort: Sort, understood: Triage) -> Plan:
    """What a text calls for of which that sort is made."""
    return SEEN if sort is Sort.OTHER and understood.answerable else PLANS[sort]


def unsure_of(event: Event, situation: Situation) -> Triage | None:
    """What the rules make of an event that speaks to us and of which they are unsure; None where a second opinion would
    change nothing.
    """
    if _silent(event, situation) is not None:
        return None
    understood = understand(event)
    return None if _is_sure(understood) else understood


def why_silent(event: Event, situation: Situation) -> Reason | None:
    """Why an event gets no automatic answer at this moment, whatever it says; None where it may get one."""
    silent = _silent(event, situation)
    return silent.reasons[0] if silent is not None else _why_no_answer(event, situation)


def incident_of(channel: Channel, sort: Sort, urgency: Urgency, topic: CriticalTopic | None = None) -> str:
    """What an item is about, for storms: the same critical topic, or the same sort of alarm on the same channel; what
    is not urgent is called together, whatever it is about.
    """
    if topic is not None:
        return f"topic:{topic.name}"
    return f"{channel.name}:{sort}" if urgency is Urgency.URGENT else f"all:{urgency}"


def in_crisis(community: Community) -> Reason | None:
    """Why nobody gets an automatic word now, neither an answer nor a like nor a private note; None: no crisis.

    Hiding goes on: it says nothing, it protects those who read along from insults, which a crisis brings more of, and a
    human can undo it. Pages go on as well: in a crisis humans are needed most.
    """
    crisis = community.crisis
    return None if crisis is None else Reason("crisis", {"because": crisis.because})


def critical_topic(text: str, sort: Sort, community: Community) -> CriticalTopic | None:
    """The critical topic a text speaks of; praise, thanks and advertising are about none."""
    return topic_of(text, community) if sort in MAY_BE_CRITICAL else None


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
    moderation = _moderation(event, understood, sort, situation)
    reasons = [Reason(code), *why, *moderation.reasons, *_why_page(urgency, sort, situation, topic)]
    actions = [*moderation.actions, *_for_humans(urgency, sort, situation, topic)]
    return _decision(actions, reasons, situation, understood, sort, moderation.rule)


# What the text calls for -----------------------------------------------------------------------


def _sort(event: Event, understood: Triage) -> tuple[Sort, list[Reason]]:
    said = [] if event.positive is None else [Reason("recommended" if event.positive else "not_recommended")]
    details = {
        "words": ", ".join(dict.fromkeys(word[:40] for word in understood.words(event.text)[:6])),
        "confidence": f"{round(understood.confidence * 100)} %",
    }
    if _is_sure(understood):
        return understood.sort, [*said, Reason(str(understood.sort), details)]
    if understood.language not in ("de", "en"):
        return Sort.OTHER, [*said, Reason("other_language", details)]
    return Sort.OTHER, [*said, Reason("unsure", details)]


def _is_sure(understood: Triage) -> bool:
    if understood.sort in TAKEN_AT_ITS_WORD:
        return True
    return understood.sort is not Sort.OTHER and understood.confidence >= SURE


def _heard(event: Event, situation: Situation) -> tuple[Triage, list[Reason]]:
    """What the rules understand, and where they are unsure what a second opinion makes of it."""
    understood = understand(event)
    if situation.opinion is None or _is_sure(understood):
        return understood, []
    from dankbar.domain.opinion import weigh

    return weigh(understood, situation.opinion, event.text)


def _answer(event: Event, plan: Plan, understood: Triage, situation: Situation) -> tuple[list[Action], list[Reason]]:
    if plan.answer is None:
        return [], []
    if (why_not := _why_no_answer(event, situation)) is not None:
        return [], [why_not]
    community, channel, now = situation.community, situation.channel, situation.now
    language = understood.language if understood.language in ("de", "en") else channel.language
    when, away = _when(plan, language, situation)
    try:
        answer = wording.compose(
            plan.answer,
            language=language,
            form=channel.form_of_address,
            name=wording.first_name(event.author),
            signed_by=roster.who(community, now).person.first_name,
            when=when,
            length=situation.capabilities.length,
            seed=event.id,
            away=away,
            avoid=situation.said_lately,
            own=community.wording,
            brand=community.brand,
        )
    except ValueError:
        return [], [Reason("too_long")]
    return [Thank(answer.text, answer.variant)], []


def _when(plan: Plan, language: str, situation: Situation) -> tuple[str | None, bool]:
    """When a human answers, in words: by when; or, where nobody is there now, from when somebody is (and True)."""
    community, now = situation.community, situation.now
    if plan.urgency is None:
        return None, False
    opens = roster.next_staffed(community, now)
    if opens is None or opens <= now:
        by = roster.answer_by(community, now, plan.urgency)
        return wording.when_in_words(by, now, community.zone, language), False
    return wording.back_in_words(opens, now, community.zone, language), True


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
    return in_crisis(situation.community)


def _like(event: Event, plan: Plan, understood: Triage, situation: Situation) -> tuple[list[Action], list[Reason]]:
    """Only what is friendly beyond dispute. A private message is never liked: no platform's API offers that."""
    if not plan.like or event.kind is Kind.MESSAGE:
        return [], []
    if not situation.capabilities.like:
        return [], [Reason("likes_forbidden_by_platform")]
    if situation.channel.likes is False:
        return [], [Reason("likes_off")]
    if (crisis := in_crisis(situation.community)) is not None:
        return [], [crisis]
    if understood.confidence < UNDISPUTED:
        return [], [Reason("like_unsure")]
    return [Like()], []


def _urgency(plan: Plan, answered: bool, liked: bool, situation: Situation) -> Urgency | None:
    """What calls for an answer or a like and gets neither goes to a human all the same."""
    if plan.urgency is not None or (plan.answer is None and not plan.like):
        return plan.urgency
    nothing_done = not answered and not liked
    return Urgency.LOW if nothing_done and not situation.answered_today else None


# What breaks a rule ----------------------------------------------------------------------------


def _moderation(event: Event, understood: Triage, sort: Sort, situation: Situation) -> netiquette.Moderation:
    community, channel = situation.community, situation.channel
    found = netiquette.moderation(event, understood, sort, community, channel, situation.capabilities)
    crisis = in_crisis(community)
    if crisis is None or not any(isinstance(action, Tell) for action in found.actions):
        return found
    actions: list[Action] = [action for action in found.actions if not isinstance(action, Tell)]
    return replace(found, actions=actions, reasons=[*found.reasons, crisis])


# Who else talks there --------------------------------------------------------------------------


def _among_others(event: Event, plan: Plan, sort: Sort, situation: Situation) -> tuple[Plan, list[Reason]]:
    """What a text calls for where others talk, and why that is less. Where the brand answers by hand a like interrupts
    nobody; what guests say to each other needs neither, nor a human who reads it for that.
    """
    memory = situation.memory
    turns = (*threads.before(event, memory), threads.turn_of(event, sort))
    in_public = event.kind is not Kind.MESSAGE
    if in_public and quarrel.is_quarrel(turns):
        return _only_looked_at(plan), [Reason("quarrel")]
    if plan.answer is None and not plan.like:
        return plan, []
    if threads.among_guests(event, memory, situation.community.brand):
        return Plan(urgency=plan.urgency), [Reason("among_guests")]
    if in_public and threads.is_pile_on(turns):
        return Plan(urgency=plan.urgency or Urgency.LOW), [Reason("pile_on")]
    if plan.answer is not None and threads.staff_talks(event, memory):
        return replace(plan, answer=None), [Reason("human_conversation")]
    return plan, []


def _only_looked_at(plan: Plan) -> Plan:
    """In a quarrel nobody's side is taken: a human looks, and nobody is answered or liked."""
    return Plan(urgency=plan.urgency if plan.urgency not in (None, Urgency.LOW) else Urgency.NORMAL)


# Who has to look -------------------------------------------------------------------------------


def _critical_topic(event: Event, sort: Sort, situation: Situation) -> CriticalTopic | None:
    return critical_topic(event.text, sort, situation.community)


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


def _each_once(reasons: list[Reason]) -> list[Reason]:
    """What keeps us from answering and from liking is said once."""
    return [reason for at, reason in enumerate(reasons) if reason not in reasons[:at]]


def _decision(
    actions: list[Action],
    reasons: list[Reason],
    situation: Situation,
    understood: Triage | None = None,
    sort: Sort | None = None,
    rule: int | None = None,
) -> Decision:
    in_shadow = situation.channel.shadow
    if in_shadow:
        reasons = [*reasons, Reason("shadow")]
    return Decision(tuple(actions), tuple(reasons), understood, sort, rule, in_shadow)
