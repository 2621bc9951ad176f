"""Moderation by a human: hide, show again, delete; each cites a rule and stands on the audit trail before and after.

An act is begun on the trail, carried out on the platform, and ended on the trail. After a crash in between the same
command goes on with the act that was begun: hiding, showing and deleting twice are the same as once.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from dankbar.domain import netiquette
from dankbar.errors import ConfigurationError, DankbarError, Gone, Refused
from dankbar.flow.ports import Apis, Configuration, ModerationLedger
from dankbar.model.community import Channel, Community, Rule
from dankbar.model.event import Event
from dankbar.model.moderation import STATES, Act, Standing, What
from dankbar.model.platform import Api
from dankbar.model.record import EventRecord
from dankbar.platforms import name_of, outbound_of

DANKBAR = "dankbar"
"""Who hides what the configuration says is hidden at once."""


def automatic(record: EventRecord, community: Community, now: datetime) -> Act:
    """The act of hiding at once what an event's record says is to be hidden. The same event, the same act."""
    hide, event = record.action("hide"), record.event
    if hide is None or hide.rule is None or event.target is None:
        raise ValueError("nothing is to be hidden")
    return Act(
        id=f"auto-{sha256(event.id.encode()).hexdigest()[:16]}",
        what="hide",
        channel=event.channel,
        item=f"{event.channel}/{event.id}",
        target=event.target,
        rule=hide.rule,
        who=DANKBAR,
        confidence=record.triage.confidence if record.triage else 1.0,
        at=now,
        month=_month(now, community),
    )


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a command. `before`: it was so already, and nothing was done. `told`: the writer has been told."""

    act: Act
    before: bool = False
    told: bool = False


@dataclass
class Moderate:
    """Carries out what a human decides. `who`: the caller's ARN; `by`: the person's name, if given."""

    ledger: ModerationLedger
    apis: Apis
    configuration: Configuration
    who: str
    by: str | None = None
    clock: Callable[[], datetime] = field(default=lambda: datetime.now(UTC))

    def hide(self, item: str, rule: int) -> Done:
        """Hides the text of a work item because it breaks this rule, and tells its writer where that is switched on.

        Raises ConfigurationError for an item, channel or rule that is not there, Refused where it cannot be, and the
        errors of `dankbar.model.platform.Api`.
        """
        return self._act("hide", item, rule)

    def restore(self, item: str) -> Done:
        """Shows it again. Raises as `hide`."""
        return self._act("restore", item, None)

    def delete(self, item: str, rule: int) -> Done:
        """Deletes it for good. Raises as `hide`."""
        return self._act("delete", item, rule)

    def _act(self, what: What, item: str, rule: int | None) -> Done:
        community = self.configuration.current()
        cited = None if rule is None else _rule(community, rule)
        channel = _channel(item, community)
        _check_platform(what, channel)
        event = self._event(item)
        standing, acts = self.ledger.standing(event.channel, _target(event))
        _check_standing(what, standing)
        number = rule if rule is not None else standing.rule if standing else 0
        act = self._new(what, item, event, number, acts + 1, community)
        if standing is not None and standing.state == STATES[what]:
            return Done(act, before=True)
        act = self._begin(act)
        self._carry_out(act, event, channel)
        told_before = standing is not None and standing.told
        text = None if cited is None or told_before else _notice(what, event, cited, community, channel)
        after = Standing.after(act, event, told=told_before or text is not None)
        self.ledger.end(act, "done", self.clock(), after, None)
        return Done(act, told=text is not None and self._tell(event, channel, text))

    def _new(self, what: What, item: str, event: Event, rule: int, number: int, community: Community) -> Act:
        now = self.clock()
        return Act(
            id=f"{number:04}",
            what=what,
            channel=event.channel,
            item=item,
            target=_target(event),
            rule=rule,
            who=self.who,
            by=self.by,
            at=now,
            month=_month(now, community),
        )

    def _begin(self, act: Act) -> Act:
        """The act to carry out: the one that was begun and never ended where it is the same, else a new one."""
        while (begun := self.ledger.begin(act)) != act:
            if (begun.what, begun.rule) == (act.what, act.rule):
                return begun
            self.ledger.end(begun, "failed", self.clock(), None, "Abandoned")
            act = act.model_copy(update={"id": f"{int(act.id) + 1:04}"})
        return act

    def _carry_out(self, act: Act, event: Event, channel: Channel) -> None:
        try:
            _CALLS[act.what](self.apis.of(channel), event)
        except Gone as gone:
            if act.what != "delete":
                self._failed(act, gone)
                raise
        except DankbarError as error:
            self._failed(act, error)
            raise

    def _failed(self, act: Act, error: DankbarError) -> None:
        self.ledger.end(act, "failed", self.clock(), None, type(error).__name__)

    def _tell(self, event: Event, channel: Channel, text: str) -> bool:
        """The trail says already that the writer is told: better not at all than twice."""
        try:
            self.apis.of(channel).private_reply(event, text)
        except DankbarError:
            return False
        return True

    def _event(self, item: str) -> Event:
        name, _, event_id = item.partition("/")
        if (record := self.ledger.record(name, event_id)) is not None:
            return record.event
        kept = next((standing.event for standing in self.ledger.hidden() if standing.item == item), None)
        if kept is None:
            raise ConfigurationError(f"there is no event {item} (any more): do it on the platform itself")
        return kept


_CALLS: dict[What, Callable[[Api, Event], None]] = {
    "hide": lambda api, event: api.hide(event),
    "restore": lambda api, event: api.unhide(event),
    "delete": lambda api, event: api.delete(event),
}


def _channel(item: str, community: Community) -> Channel:
    name = item.partition("/")[0]
    channel = community.channel(name)
    if channel is None:
        raise ConfigurationError(f"'{name}' is no channel: write the work item as `dankbar items --json` shows it")
    return channel


def _check_platform(what: What, channel: Channel) -> None:
    capabilities, name = outbound_of(channel.platform).CAPABILITIES, name_of(channel.platform, channel.name)
    if what == "delete" and (capabilities.deletes_only_own or not capabilities.delete):
        raise Refused(f"{name} lets nobody delete another's text: hide it instead")
    if what == "hide" and not capabilities.hide:
        raise Refused(f"{name} has no way to hide a text: ask there to have it removed")


def _check_standing(what: What, standing: Standing | None) -> None:
    if standing is not None and standing.state == "deleted" and what != "delete":
        raise Refused("it was deleted, and nothing brings it back")
    if what == "restore" and standing is None:
        raise Refused("it was not hidden from here: there is nothing to show again")


def _rule(community: Community, number: int) -> Rule:
    rule = community.netiquette.rule(number)
    if rule is None:
        known = ", ".join(str(each.number) for each in community.netiquette.rules)
        raise ConfigurationError(f"the netiquette has no rule {number}; it has {known}")
    return rule


def _target(event: Event) -> str:
    if event.target is None:
        raise Refused("the event names nothing that could be moderated: look at it on the platform")
    return event.target


def _notice(what: What, event: Event, rule: Rule, community: Community, channel: Channel) -> str | None:
    """Who wrote what is hidden is told; a deletion speaks for itself."""
    if what != "hide":
        return None
    capabilities = outbound_of(channel.platform).CAPABILITIES
    return netiquette.notice(event, rule, community, channel, capabilities, event.language)


def _month(at: datetime, community: Community) -> str:
    return f"{at.astimezone(ZoneInfo(community.zone)):%Y-%m}"
