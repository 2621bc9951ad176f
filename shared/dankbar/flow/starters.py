"""Posts a conversation starter at its time: claimed, posted, written down; one of unknown fate is left to a human.

`watch` puts what is due on the retry queue, and what is open still stands on its index, so that nothing is forgotten.
"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from dankbar.domain import reasons
from dankbar.domain.decide import in_crisis
from dankbar.domain.roster import answer_by
from dankbar.errors import OperatorNeeded, RetryLater, Temporary, Unclear
from dankbar.flow.respond import LEASE_SECONDS, Respond, capabilities_of
from dankbar.model.community import Channel, Community
from dankbar.model.decision import Reason, Urgency
from dankbar.model.event import Author, Kind
from dankbar.model.messages import Retry, WorkItem
from dankbar.model.starter import Starter

TOO_LATE = timedelta(hours=1)
"""A starter for ten in the morning is not posted in the afternoon."""
AGAIN_SECONDS = 300.0


class Starters(Protocol):
    """The starters in the table (see `aws.starters`)."""

    def get(self, starter_id: str) -> Starter | None:
        """One of them; None where it was removed."""
        ...

    def change(self, before: Starter, after: Starter) -> bool:
        """Writes down how far one has come; False where it is not as it was `before` any more."""
        ...


@dataclass
class Post:
    """Posts starters."""

    respond: Respond
    starters: Starters

    def post(self, starter_id: str) -> None:
        """Posts one, once; where that is impossible a human gets it as a work item."""
        starter, now = self.starters.get(starter_id), self.respond.clock()
        if starter is None or not starter.open or starter.at > now:
            return
        if starter.state == "posting" and starter.claimed_until > now.timestamp():
            self._again(starter)  # somebody is posting it, or has just died over it
            return
        community = self.respond.configuration.current()
        channel = community.channel(starter.channel)
        if channel is None:
            self._end(starter, _with(starter, "failed", "its channel is not in the configuration any more"), community)
            return
        late, crisis = now - starter.at > TOO_LATE, in_crisis(community) is not None
        if (without_a_call := _ends(starter, channel, late=late, crisis=crisis)) is not None:
            self._end(starter, without_a_call, community)
            return
        claim = {"state": "posting", "claimed_until": now.timestamp() + LEASE_SECONDS}
        claimed = starter.model_copy(update=claim)
        if self.starters.change(starter, claimed):
            self._end(claimed, self._call(claimed, channel), community)

    def _call(self, starter: Starter, channel: Channel) -> Starter:
        """The starter as it is after the call."""
        try:
            post = self.respond.apis.of(channel).publish(starter.text, starter.id)
        except Unclear as unclear:
            return _with(starter, "unclear", unclear)
        except RetryLater:
            return starter.model_copy(update={"state": "planned", "claimed_until": 0})
        except OperatorNeeded as needed:
            self.respond.log("ERROR", f"starter not posted: {needed}", {"starter": starter.id, "channel": channel.name})
            return _with(starter, "failed", needed)
        return starter.model_copy(update={"state": "posted", "post": post, "claimed_until": 0})

    def _end(self, before: Starter, after: Starter, community: Community) -> None:
        """A human is told first: what is written down is not looked at again."""
        if after.state in ("failed", "unclear", "missed"):
            self.respond.outbox.work_item(_work_item(after, community, self.respond))
        if not self.starters.change(before, after):
            raise Temporary("somebody else has changed the starter")
        self.respond.log("INFO", f"starter {after.state}", {"starter": after.id, "channel": after.channel})
        if after.open:
            self._again(after)

    def _again(self, starter: Starter) -> None:
        self.respond.outbox.park(Retry(what="starter", channel=starter.channel, id=starter.id), AGAIN_SECONDS)


def _ends(starter: Starter, channel: Channel, *, late: bool, crisis: bool) -> Starter | None:
    """The starter as it ends without a call; None where it is to be posted."""
    capabilities = capabilities_of(channel)
    if starter.state == "posting" and (crisis or not capabilities.reply_is_idempotent):
        return _with(starter, "unclear", "Dankbar was stopped while posting it")
    if channel.shadow:
        return starter.model_copy(update={"state": "shadow"})
    if crisis:
        return _with(starter, "missed", "crisis mode was on at its time: nothing is posted but by humans")
    if late:
        return _with(starter, "missed", "its time was over when Dankbar came to it")
    if not capabilities.publish:
        return _with(starter, "failed", "the platform's API publishes nothing of its own accord")
    return None


def _with(starter: Starter, state: str, problem: object) -> Starter:
    return starter.model_copy(update={"state": state, "problem": str(problem)[:500], "claimed_until": 0})


def _work_item(starter: Starter, community: Community, respond: Respond) -> WorkItem:
    channel, now = community.channel(starter.channel), respond.clock()
    why = [Reason(f"starter_{starter.state}"), *([crisis] if (crisis := in_crisis(community)) else [])]
    return WorkItem(
        id=f"{starter.channel}/starter:{starter.id}",
        platform=channel.platform if channel else "",
        channel=starter.channel,
        event=f"starter:{starter.id}",
        kind=Kind.NOTICE,
        urgency=Urgency.HIGH,
        received_at=now,
        answer_by=answer_by(community, now, Urgency.HIGH),
        author=Author(is_brand=True),
        text=starter.text,
        reasons=tuple(why),
        in_words=tuple(reasons.say(reason, community.locale) for reason in why),
    )
