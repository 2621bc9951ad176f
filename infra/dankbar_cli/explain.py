"""Decides about a sample without sending anything, and puts the decision into words."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dankbar.domain import reasons, roster
from dankbar.domain.decide import Situation, decide
from dankbar.flow.respond import capabilities_of
from dankbar.model.community import Channel, Community
from dankbar.model.decision import Decision, Hide, Like, Page, Queue, Tell, Thank
from dankbar.model.event import Event
from dankbar_cli.samples import Sample


@dataclass(frozen=True)
class Explained:
    """One event and what would be done about it."""

    event: Event
    decision: Decision
    community: Community
    at: datetime

    def what(self) -> list[str]:
        """The actions, a line each, in the team's language."""
        german = self.community.locale == "de"
        lines = []
        for action in self.decision.actions:
            match action:
                case Thank(text):
                    lines.append(("antwortet: " if german else "answers: ") + text)
                case Like():
                    lines.append("markiert mit „Gefällt mir“" if german else "likes it")
                case Hide(rule):
                    lines.append(f"verbirgt es (Regel {rule})" if german else f"hides it (rule {rule})")
                case Tell(text):
                    lines.append(("sagt es privat: " if german else "tells it in private: ") + text)
                case Queue(urgency, answer_by):
                    by = f"{answer_by.astimezone(self.at.tzinfo):%Y-%m-%d %H:%M}"
                    lines.append(
                        f"legt es einem Menschen vor ({urgency}), Antwort bis {by}"
                        if german
                        else f"puts it on the humans’ queue ({urgency}), answer by {by}"
                    )
                case Page():
                    who = roster.who(self.community, self.at).person.name
                    lines.append(f"weckt {who}" if german else f"pages {who}")
        return lines or ["tut nichts" if german else "does nothing"]

    def why(self) -> list[str]:
        """The reasons, a sentence each, in the team's language."""
        return [reasons.say(reason, self.community.locale) for reason in self.decision.reasons]

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        triage = self.decision.triage
        return {
            "event": self.event.id,
            "kind": self.event.kind,
            "author": self.event.author.name,
            "text": self.event.text,
            "sort": self.decision.sort,
            "confidence": None if triage is None else triage.confidence,
            "words": [] if triage is None else list(triage.words(self.event.text)),
            "actions": self.what(),
            "reasons": self.why(),
            "shadow": self.decision.in_shadow,
        }


def explain(sample: Sample, channel: Channel, community: Community, at: datetime) -> list[Explained]:
    """What would be done about each event of a sample at an instant, nobody having been answered before.

    Raises ValueError for a body that is none of the platform's.
    """
    situation = Situation(now=at, community=community, channel=channel, capabilities=capabilities_of(channel))
    return [Explained(event, decide(event, situation), community, at) for event in sample.parsed(channel)]
