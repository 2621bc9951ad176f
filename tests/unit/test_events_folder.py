"""Every sample under `events/` against what its folder says Dankbar does with it: parsed, then decided."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import respx
from ruamel.yaml import YAML

from dankbar.domain.decide import Situation, decide
from dankbar.errors import Refused
from dankbar.model.community import Channel, Community
from dankbar.model.decision import Decision, Like, Page, Queue, Sort, Thank, Urgency
from dankbar.model.delivery import Delivery
from dankbar.model.event import Event, Kind
from dankbar.platforms import outbound_of, parser_of
from dankbar_cli.community_file import compile_community, load

ROOT = Path(__file__).parents[2]
EVENTS = ROOT / "events"
PLATFORMS = sorted(folder.name for folder in EVENTS.iterdir() if folder.is_dir())
COMMUNITY = compile_community(load(ROOT / "infra" / "community.example.yaml"), date(2026, 11, 24))
EXPECTATIONS: dict[str, dict[str, dict[str, Any]]] = {
    platform: YAML(typ="safe").load(EVENTS / platform / "expectations.yaml") for platform in PLATFORMS
}
SAMPLES = [f"{platform}/{name}" for platform in PLATFORMS for name in sorted(EXPECTATIONS[platform])]
FIELDS = {"kind", "sort", "answered", "liked", "queued", "paged"}

REFUSED_WHEN_ACTING = {"facebook/mention.json"}
"""Decided as a thank, which the platform's rules refuse at once: what comes of it is an item for a human."""


@dataclass(frozen=True)
class Sample:
    """One sample, its channel in the example community, and the instant it comes in."""

    name: str

    @property
    def platform(self) -> str:
        return self.name.partition("/")[0]

    @property
    def expected(self) -> dict[str, Any]:
        return EXPECTATIONS[self.platform][self.name.partition("/")[2]]

    @property
    def body(self) -> bytes:
        return (EVENTS / self.name).read_bytes()

    @property
    def at(self) -> datetime:
        local = self.expected["at"]
        written = local if isinstance(local, datetime) else datetime.fromisoformat(local)
        return written.replace(tzinfo=ZoneInfo(COMMUNITY.zone)).astimezone(UTC)

    def channel(self) -> Channel:
        (channel,) = (channel for channel in COMMUNITY.channels if channel.platform == self.platform)
        return channel

    def events(self) -> list[Event]:
        channel = self.channel()
        digest = sha256(self.body).hexdigest()
        delivery = Delivery(self.platform, channel.name, digest, self.body, self.at)
        return list(parser_of(self.platform).parse(delivery, channel.account_id))

    def decisions(self) -> Iterator[tuple[Event, Decision]]:
        """What is decided, event by event; the delivery's own earlier events count for the later ones."""
        answered: set[str | None] = set()
        gone: set[str | None] = set()
        for event in self.events():
            decision = decide(event, self._situation(event.author.id in answered, event.target in gone))
            yield event, decision
            if any(isinstance(action, Thank) for action in decision.actions):
                answered.add(event.author.id or event.thread)
            if event.kind is Kind.DELETION:
                gone.add(event.target)

    def _situation(self, answered_today: bool, gone: bool) -> Situation:
        return Situation(
            now=self.at,
            community=COMMUNITY,
            channel=self.channel(),
            capabilities=outbound_of(self.platform).CAPABILITIES,
            answered_today=answered_today,
            gone=gone,
        )


def done(decision: Decision) -> dict[str, Any]:
    """A decision in the words of `expectations.yaml`, without the kind."""
    queued = next((action.urgency for action in decision.actions if isinstance(action, Queue)), None)
    return {
        "sort": None if decision.sort is None else str(decision.sort),
        "answered": any(isinstance(action, Thank) for action in decision.actions),
        "liked": any(isinstance(action, Like) for action in decision.actions),
        "queued": None if queued is None else str(queued),
        "paged": any(isinstance(action, Page) for action in decision.actions),
    }


# The folder ------------------------------------------------------------------------------------


def test_every_platform_has_its_samples_and_the_other_way_round() -> None:
    code = {path.parent.name for path in (ROOT / "shared" / "dankbar" / "platforms").glob("*/parse.py")}
    assert set(PLATFORMS) == code == {channel.platform for channel in COMMUNITY.channels}


@pytest.mark.parametrize("platform", PLATFORMS)
def test_every_sample_says_what_is_done_with_it_and_the_other_way_round(platform: str) -> None:
    assert {path.name for path in (EVENTS / platform).glob("*.json")} == set(EXPECTATIONS[platform])
    others = {path.name for path in (EVENTS / platform).iterdir() if path.suffix != ".json"}
    assert others == {"README.md", "expectations.yaml"}


@pytest.mark.parametrize("name", SAMPLES)
def test_an_expectation_is_whole(name: str) -> None:
    expected = Sample(name).expected
    assert expected.keys() == {"about", "at", "events"}
    assert len(expected["about"]) > 20
    for event in expected["events"]:
        assert event.keys() == FIELDS
        assert event["kind"] in set(Kind)
        assert event["sort"] is None or event["sort"] in set(Sort)
        assert event["queued"] is None or event["queued"] in set(Urgency)
        assert {type(event[name]) for name in ("answered", "liked", "paged")} == {bool}


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_json_in_utf_8(name: str) -> None:
    text = Sample(name).body.decode("utf-8")
    assert not text.startswith("\ufeff")
    assert isinstance(json.loads(text), dict)


def test_the_samples_show_every_sort_and_every_kind_of_importance() -> None:
    shown = [event for name in SAMPLES for event in Sample(name).expected["events"]]
    sorts = {event["sort"] for event in shown}
    assert sorts >= {"praise", "question", "complaint", "suggestion", "emergency", "abuse", "spam", "other", None}
    assert {event["queued"] for event in shown} == {*map(str, Urgency), None}
    assert {event["kind"] for event in shown} == set(map(str, Kind))


# What is done with them ------------------------------------------------------------------------


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_understood_to_the_kinds_expected(name: str) -> None:
    sample = Sample(name)
    assert [str(event.kind) for event in sample.events()] == [event["kind"] for event in sample.expected["events"]]


@pytest.mark.parametrize("name", [name for name in SAMPLES if name not in REFUSED_WHEN_ACTING])
def test_what_is_decided_is_what_the_folder_says(name: str) -> None:
    sample = Sample(name)
    decided = [{"kind": str(event.kind), **done(decision)} for event, decision in sample.decisions()]
    assert decided == sample.expected["events"]


@pytest.mark.parametrize("name", sorted(REFUSED_WHEN_ACTING))
@respx.mock
def test_what_the_platform_refuses_whatever_is_decided_is_not_even_asked_for(name: str) -> None:
    sample = Sample(name)
    ((event, decision),) = sample.decisions()
    (expected,) = sample.expected["events"]
    assert {"kind": str(event.kind), **done(decision)} == expected | {"answered": True}
    api = outbound_of(sample.platform).connect(sample.channel(), "token")
    (text,) = (action.text for action in decision.actions if isinstance(action, Thank))
    with pytest.raises(Refused):
        api.reply(event, text)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_decision_has_its_reasons(name: str) -> None:
    for _, decision in Sample(name).decisions():
        assert decision.reasons


def test_on_x_nobody_is_thanked_or_liked_by_a_program_unless_the_operator_says_so() -> None:
    for name in SAMPLES:
        if name.startswith("x/"):
            for _, decision in Sample(name).decisions():
                assert not any(isinstance(action, Thank | Like) for action in decision.actions)


def test_where_the_operator_allows_thanks_on_x_praise_that_names_the_brand_is_thanked() -> None:
    sample = Sample("x/mention-praise.json")
    (event,) = sample.events()
    willing = sample.channel().model_copy(update={"thanks": True, "likes": True})
    community = Community.model_validate(COMMUNITY.model_dump() | {"channels": [willing.model_dump()]})
    decision = decide(event, Situation(sample.at, community, willing, outbound_of("x").CAPABILITIES))
    assert [type(action) for action in decision.actions] == [Thank]


def test_no_two_samples_of_a_platform_share_an_event_or_a_person() -> None:
    """Else the second of them would be a repeat, or its writer be answered twice on one day."""
    for platform in PLATFORMS:
        events = [event for name in SAMPLES if name.startswith(f"{platform}/") for event in Sample(name).events()]
        assert len({event.id for event in events}) == len(events)
        writers = [e.author.id for e in events if e.speaks and e.author.id and not e.author.is_brand]
        assert len(set(writers)) == len(writers)
