"""A simulation tells whom the pager itself would tell, and when: both play the same nights, side by side."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from dankbar.model.community import Community
from dankbar.model.decision import Urgency
from dankbar.model.page import PageRecord
from dankbar_cli.simulate import Arrival, Assumptions, Chances, Page, pages_of
from tests.unit.flow.test_pager import Night, night_at
from tests.unit.spielkiste import PEOPLE, community, local

EVENING = local("2026-11-27T19:00")
Telling = tuple[str, datetime, int]

minutes = st.sampled_from([1, 5, 7, 30, 240])
steps = st.one_of(
    st.sampled_from(["on-call", "next", "everybody", "last-resort"]).map(lambda who: {"who": who}),
    st.sampled_from(["anna", "ben", "tom"]).map(lambda who: {"person": who}),
    st.sampled_from(["lead", "nobody"]).map(lambda role: {"role": role}),
)
policies = st.builds(
    lambda told, waits, repeat: {
        "steps": [step | {"minutes": wait} for step, wait in zip(told, waits, strict=False)],
        "repeat": repeat,
    },
    st.lists(steps, min_size=1, max_size=4),
    st.lists(minutes, min_size=4, max_size=4),
    st.integers(0, 2),
)
quiet = st.sampled_from([[], ["22:00-07:00"], ["20:00-23:00", "23:00-09:00"], ["00:00-00:00"]])
ways = st.sampled_from(
    [
        [],
        [{"by": "sms"}, {"by": "email"}],
        [{"by": "sms"}, {"by": "email", "after_minutes": 3}, {"by": "sms", "after_minutes": 20}],
        [{"by": "email", "after_minutes": 7}],
    ]
)
people = st.fixed_dictionaries(
    {
        "quiet_hours": quiet,
        "ways": ways,
        "roles": st.sampled_from([[], ["lead"]]),
        "zone": st.sampled_from(["Europe/Berlin", "Europe/Lisbon", "Pacific/Auckland"]),
        "phone": st.sampled_from(["+491713920011", None]),
        "email": st.just("team@example.com"),
    }
)
absences = st.lists(st.sampled_from(list(PEOPLE)), max_size=2).map(
    lambda away: [{"person": who, "from": "2026-11-27T12:00", "to": "2026-11-28T03:00"} for who in away]
)


@st.composite
def teams(draw: st.DrawFn) -> Community:
    """The shared team with policies, ways, quiet hours and absences of all kinds."""
    usual = community()
    there = [
        {"id": who, "name": name, "first_name": name.split()[0], **draw(people)} for who, (name, _) in PEOPLE.items()
    ]
    planned = usual.on_call.model_dump(mode="json", by_alias=True)
    planned["policies"] = {name: draw(policies) for name in draw(st.sets(st.sampled_from(list(Urgency))))}
    planned["storm_minutes"] = draw(st.sampled_from([1, 15, 90]))
    topic = {
        "name": "recall",
        "words": ["Rückruf"],
        "experts": draw(st.lists(st.sampled_from(list(PEOPLE)), max_size=2)),
    }
    return community(people=there, on_call=planned, absences=draw(absences), critical_topics=[topic])


@st.composite
def arrivals(draw: st.DrawFn) -> list[Arrival]:
    """Messages of a Friday evening and the night, each of one of three incidents."""
    kinds = (("fire", Urgency.URGENT, None), ("all:high", Urgency.HIGH, None), ("topic", Urgency.URGENT, "recall"))
    found = draw(st.lists(st.tuples(st.integers(0, 900), st.sampled_from(kinds)), min_size=1, max_size=8))
    return [
        Arrival(str(number), EVENING + timedelta(minutes=after), urgency, topic, incident, None)
        for number, (after, (incident, urgency, topic)) in enumerate(sorted(found, key=lambda each: each[0]))
    ]


def in_earnest(there: Community, found: list[Arrival], pages: tuple[Page, ...]) -> Night:
    """What the pager does about the same messages; people acknowledge when they do in the simulation."""
    night = night_at(EVENING)
    night.configuration.community = there
    happens: list[tuple[datetime, int, Any]] = [(each.at, 0, each) for each in found]
    happens += [(page.ended_at, 1, page) for page in pages if page.acknowledged_by is not None]
    for at, _, what in sorted(happens, key=lambda each: each[:2]):
        night.passes(seconds=(at - night.clock.now).total_seconds())
        if isinstance(what, Arrival):
            order = {"incident": what.incident, "item": what.key, "urgency": what.urgency, "topic": what.topic}
            night.order(**order)
        else:
            opened = night.pages.orders[what.items[0].incident or "", what.items[0].key]
            night.pages.acknowledge(opened, what.acknowledged_by)
    night.passes(days=30)
    return night


def tellings(page: PageRecord, until: datetime) -> Iterator[Telling]:
    """Whom the pager told at which step, not later than `until`; what it tells besides does not count here."""
    rounds = [(int(name.partition(".")[0]), step) for name, step in page.others.items() if name[0].isdecimal()]
    for number, step in [*page.steps.items(), *rounds]:
        for person in dict.fromkeys(call.partition("/")[0] for call in step.calls):
            if step.at <= until:
                yield person, step.at, number


@settings(max_examples=100, deadline=None)
@given(teams(), arrivals(), st.integers(0, 99), st.sampled_from([0.0, 0.3, 0.9]))
def test_the_simulation_tells_whom_the_pager_tells_and_when(
    there: Community, found: list[Arrival], seed: int, chance: float
) -> None:
    pages = pages_of(there, found, Assumptions(seed=seed, acknowledges=Chances(day=chance, night=chance)))
    night = in_earnest(there, found, pages)
    assert len(night.pages.pages) == len(pages)
    for page in pages:
        opened = night.pages.pages[night.pages.orders[page.items[0].incident or "", page.items[0].key]]
        assert opened.items == len(page.items)
        assert sorted(tellings(opened, page.ended_at)) == sorted(
            (told.person, told.at, told.step) for told in page.told
        )
    nobodys = sum(page.acknowledged_by is None for page in pages)
    assert night.log.at("ERROR").count("nobody acknowledged the page") == nobodys
