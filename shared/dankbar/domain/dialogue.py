"""What is said after the first answer: that it takes longer, and what became of it. Pure.

Both are said in a thread of a human's, so they are held back wherever in doubt: a missing word costs less than one that
comes at the wrong moment.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from dankbar.domain import decide, roster, wording
from dankbar.domain.decide import Situation
from dankbar.domain.wording import Answer, Occasion
from dankbar.errors import Refused
from dankbar.model.community import Channel, Community, Person
from dankbar.model.decision import Reason, Sort, Urgency
from dankbar.model.event import Kind
from dankbar.model.messages import WorkItem
from dankbar.model.platform import Capabilities
from dankbar.model.record import EventRecord, State

GRACE = timedelta(minutes=10)
"""Only what is overdue for so long: whoever is about to answer does, and a late item has come to the list."""
TOO_LATE = timedelta(hours=2)
"""What is overdue for so long needs an answer, not a word that there will be one."""
HELD = frozenset({Sort.QUESTION, Sort.COMPLAINT})
"""What an answer was promised to. Nobody is held off who suffers, insults or advertises, or whom we are not sure to
have understood."""
DELICATE = frozenset({"quarrel", "critical_topic"})
"""Reasons in a decision for which only a human speaks."""


# It takes longer ---------------------------------------------------------------------------------


def may_wait_for_hold(item: WorkItem, community: Community) -> bool:
    """Whether an overdue item is one whose writer may be told that it takes longer, as far as the item itself tells."""
    channel = community.channel(item.channel)
    allowed = community.dialogue.holding and channel is not None and channel.thanks is not False
    spoken = item.sort in HELD and item.urgency is not Urgency.URGENT
    return allowed and spoken and item.rule is None and not item.hidden


def why_no_hold(record: EventRecord, item: WorkItem | None, situation: Situation) -> Reason | None:
    """Why the writer of an overdue item is not told that it takes longer; None where that may be said.

    `item`: the open one on the list, None where it is closed. `situation.now`: by the item's own clock.
    """
    if item is None:
        return Reason("hold_answered")
    if not may_wait_for_hold(item, situation.community) or record.sort not in HELD:
        return Reason("hold_not_fit")
    if record.action("hold") is not None or record.action("outcome") is not None:
        return Reason("hold_once")
    if any(reason.code in DELICATE for reason in record.reasons) or _is_hidden(record):
        return Reason("hold_not_fit")
    if not GRACE <= situation.now - item.answer_by < TOO_LATE:
        return Reason("hold_wrong_time")
    if roster.next_staffed(situation.community, situation.now) is None:
        return Reason("hold_nobody")
    return decide.why_silent(record.event, situation)


def hold(record: EventRecord, item: WorkItem, situation: Situation) -> Answer:
    """What the writer of an overdue item is told. Raises ValueError where the platform takes less."""
    community, channel, now = situation.community, situation.channel, situation.now
    language = language_of(record, channel)
    opens = roster.next_staffed(community, now)
    away = opens is not None and opens > now
    if away and opens is not None:
        when = wording.back_in_words(opens, now, community.zone, language)
    else:
        when = wording.when_in_words(roster.answer_by(community, now, Urgency.HIGH), now, community.zone, language)
    return wording.compose(
        Occasion.HOLDING,
        language=language,
        form=channel.form_of_address,
        name=wording.first_name(record.event.author),
        signed_by=roster.who(community, now).person.first_name,
        when=when,
        length=situation.capabilities.length,
        seed=f"hold:{record.event.id}",
        away=away,
        avoid=situation.said_lately,
        own=community.wording,
        brand=community.brand,
    )


def _is_hidden(record: EventRecord) -> bool:
    hide = record.action("hide")
    return hide is not None and hide.state is State.DONE


# What became of it -------------------------------------------------------------------------------


def why_not_told(record: EventRecord, channel: Channel, capabilities: Capabilities, now: datetime) -> Reason | None:
    """Why the writer of a closed item cannot be told by us what became of it; None where that can be tried.

    A person of the team asks for it, so that only what the platform forbids is in the way, not what is switched off for
    automatic answers.
    """
    event = record.event
    if not event.speaks or event.author.is_brand:
        return Reason("nobody_spoke")
    if not capabilities.thank:
        return Reason("thanks_off_by_platform")
    if capabilities.needs_summons and not (event.summoned or event.kind is Kind.MESSAGE):
        return Reason("not_summoned")
    limit = capabilities.answer_within
    if limit is not None and now - event.occurred_at > limit:
        return Reason("too_late")
    return None


@dataclass(frozen=True, slots=True)
class Closing:
    """Who tells the writer what: `outcome` in the team's own words, or None for a general word; `by`: whose name stands
    beneath, None for whoever is on duty.
    """

    outcome: str | None
    by: Person | None


def told(
    record: EventRecord, closing: Closing, community: Community, channel: Channel, length: int, now: datetime
) -> Answer:
    """What the writer is told. Raises Refused where no text fits."""
    signed_by = closing.by or roster.who(community, now).person
    try:
        return wording.compose(
            Occasion.CLOSING,
            language=language_of(record, channel),
            form=channel.form_of_address,
            name=wording.first_name(record.event.author),
            signed_by=signed_by.first_name,
            when=None,
            length=length,
            seed=f"outcome:{record.event.id}",
            own=community.wording,
            brand=community.brand,
            outcome=closing.outcome,
        )
    except ValueError as error:
        raise Refused(
            f"no text for closing tells the outcome within {length} characters: shorten it, or put {{{{ outcome }}}}"
            " into your own texts"
        ) from error


def language_of(record: EventRecord, channel: Channel) -> str:
    """In which language the writer is answered."""
    understood = record.triage.language if record.triage else None
    return understood if understood in ("de", "en") else channel.language


def tidy(outcome: str) -> str:
    """The team's words as part of an answer: on one line, with a full stop. Raises Refused where nothing is said or a
    character has no place in plain text.
    """
    plain = " ".join(outcome.split())
    if not plain or not plain.isprintable():
        raise Refused("the outcome must be plain text: a sentence or two, without special characters")
    return plain if plain.endswith((".", "!", "?", "…")) else f"{plain}."
