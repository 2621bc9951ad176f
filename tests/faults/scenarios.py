"""What happens in a run, and what must be true at its end, whatever was cut on the way."""

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from dankbar.aws.pages import page_of
from dankbar.aws.table import plain, record_of_values
from dankbar.model.community import Community, Netiquette
from dankbar.model.delivery import Delivery
from dankbar.model.event import Event
from dankbar.model.page import PageRecord
from dankbar.platforms import parser_of
from dankbar_cli.playground import Answer, Mood
from dankbar_cli.samples import EVENTS
from tests.faults.cloud import Cloud
from tests.faults.driver import World
from tests.faults.wire import Cut, Wire

NOON_ON_TUESDAY = datetime(2026, 11, 24, 12, 0, tzinfo=ZoneInfo("Europe/Berlin"))
CHRISTMAS_EVE = datetime(2026, 12, 24, 22, 15, tzinfo=ZoneInfo("Europe/Berlin"))
FACEBOOK, X, SHOP = "spielkiste-facebook", "spielkiste-x", "spielkiste-shop"
PLATFORMS = {FACEBOOK: "facebook", X: "x", SHOP: "standard_webhooks"}
NOTHING_CUT: Mapping[int, Cut] = MappingProxyType({})
ACKNOWLEDGE_SECONDS = 600
"""In the example community."""
_NUMBERS = count(1)


@dataclass(frozen=True)
class Expected:
    """What becomes of one event. `either`: exactly one of thanks and work item, where it depends on the cut which."""

    event: Event
    thanks: int = 0
    likes: int = 0
    hidden: int = 0
    items: int = 0
    pages: int = 0
    either: bool = False


@dataclass(frozen=True)
class Scenario:
    """`begin` posts the deliveries and says what is expected of each event in them."""

    name: str
    begin: Callable[[World], list[Expected]]
    at: datetime = NOON_ON_TUESDAY
    mood: Mood = field(default_factory=Mood)
    community: Callable[[Community], Community] = lambda community: community
    watching: bool = False
    slow_to_acknowledge: bool = False
    """The first who is told does nothing; the second acknowledges."""
    most_texts: int = 0
    told_within: float = 120
    """Seconds until the first is told, with one cut: a platform's retry, a lease or a hidden message take a minute."""


def run(cloud: Cloud, scenario: Scenario, cuts: Mapping[int, Cut] = NOTHING_CUT) -> tuple[World, list[str]]:
    """One run with some calls cut; what is wrong at its end."""
    cloud.playground.mood(scenario.mood)
    community = scenario.community(cloud.community)
    with World(cloud, scenario.at, community, Wire(cuts), watching=scenario.watching) as world:
        world.ignored_links = 1 if scenario.slow_to_acknowledge else 0
        expected = scenario.begin(world)
        try:
            world.settle()
            problems = list(problems_of(world, scenario, expected))
        except AssertionError as error:
            problems = [str(error)]
        return world, problems


# What must be true ---------------------------------------------------------------------------------


def problems_of(world: World, scenario: Scenario, expected: list[Expected]) -> Iterator[str]:
    """Whatever was lost or doubled."""
    table = [plain(item) for item in world.everything()]
    yield from (f"a delivery was answered {post.status}" for post in world.posts if post.status != 200)
    yield from (f"a dead letter: {letter}" for letter in world.dead_letters)
    yield from (f"still open: {item['pk']}" for item in table if item.get("kind") == "delivery" and "due_pk" in item)
    yield from _unequal("deliveries", [post.digest for post in world.posts], _of_kind(table, "delivery", "digest"))
    records = [record_of_values(item) for item in table if item.get("kind") == "event"]
    yield from _unequal("events", [one.event.id for one in expected], [record.event.id for record in records])
    for record in records:
        yield from (f"{action.name} is still {action.state}" for action in record.actions if action.pending)
    items = [pk.removeprefix("item#") for pk in _of_kind(table, "item", "pk")]
    for one in expected:
        yield from _done(world, one, items)
    pages = [page_of(item) for item in table if item.get("kind") == "page"]
    paged = [f"{one.event.channel}/{one.event.id}" for one in expected if one.pages]
    yield from _unequal("pages", paged, [page.item for page in pages])
    yield from (f"nobody has the page {page.id}: {page.steps}" for page in pages if page.acknowledged_by is None)
    yield from _trail(table, expected)
    yield from _texts(world, scenario)
    yield from _notices(world, pages)


def _of_kind(table: list[dict[str, Any]], kind: str, name: str) -> list[str]:
    return [item[name] for item in table if item.get("kind") == kind]


def _done(world: World, one: Expected, items: list[str]) -> Iterator[str]:
    state = world.cloud.playground.state()
    target = str(one.event.target)
    found = {
        "thanks": len(state.replies.get(target, ())),
        "likes": len(state.likes.get(target, ())),
        "hidden": len(state.hidden.get(target, ())),
        "items": items.count(f"{one.event.channel}/{one.event.id}"),
    }
    if one.either:
        if found["thanks"] + found["items"] != 1:
            yield f"{one.event.id}: neither or both of thanks and work item: {found}"
        return
    for what, number in found.items():
        if number != getattr(one, what):
            yield f"{one.event.id}: {number} {what} instead of {getattr(one, what)}"


def _trail(table: list[dict[str, Any]], expected: list[Expected]) -> Iterator[str]:
    """What was hidden stands on the audit trail once, and counts once in what the public is told."""
    due = sum(one.hidden for one in expected)
    counts = [item for item in table if item["pk"] == "transparency"]
    counted = sum(int(value) for item in counts for name, value in item.items() if name.startswith("hide_"))
    if (entries := len(_of_kind(table, "act", "sk"))) != due or counted != due:
        yield f"{due} hidden, {entries} entries on the audit trail, {counted} counted"


def _texts(world: World, scenario: Scenario) -> Iterator[str]:
    """The same step twice would be the same person twice."""
    told, most = [text.person for text in world.texts], scenario.most_texts
    mailed = [text.person for text in world.mails]
    if len(mailed) > len(set(mailed)):
        yield f"somebody was mailed twice: {mailed}"
    if not min(most, 1) <= len(told) <= most:
        yield f"{len(told)} texts where 1 to {most} are due: {told}"
    if len(told) > len(set(told)):
        yield f"somebody was told twice: {told}"
    if len(world.wire.cuts) > 1:
        return
    began = world.at.timestamp()
    for number, text in enumerate(world.texts):
        if (after := text.at - began - number * ACKNOWLEDGE_SECONDS) > scenario.told_within:
            yield f"text {number} came {after:.0f} seconds late"


def _notices(world: World, pages: list[PageRecord]) -> Iterator[str]:
    """Whoever was told, but who has it, hears that somebody has it; twice only where something was cut."""
    others = [who for page in pages for who in page.told if page.acknowledged_by not in (None, who)]
    heard = [text.person for text in world.notices]
    if set(heard) != set(others) or (not world.wire.cuts and len(heard) != len(others)):
        yield f"{heard} heard that somebody has it instead of {others}"


def _unequal(what: str, wanted: list[str], found: list[str]) -> Iterator[str]:
    if sorted(wanted) != sorted(found):
        yield f"{what}: {sorted(found)} instead of {sorted(wanted)}"


# What people write ---------------------------------------------------------------------------------


def fresh(channel: str, sample: str) -> tuple[bytes, list[Event]]:
    """A sample delivery with ids that nobody has seen, and the events in it."""
    body = (EVENTS / PLATFORMS[channel] / f"{sample}.json").read_text("utf-8")
    number = next(_NUMBERS)
    ids = {
        name
        for event in events_in(channel, body.encode())
        for name in (event.target, event.author.id, event.extra.get("id"))
        if name
    }
    for name in sorted(ids, key=len, reverse=True):
        body = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", renumbered(name, number), body)
    return body.encode(), events_in(channel, body.encode())


def renumbered(name: str, number: int) -> str:
    """The same id with another number at its end."""
    digits = re.search(r"\d+$", name)
    assert digits is not None
    start = digits.start()
    return f"{name[:start]}{int(digits[0]) + number * 10:0{len(digits[0])}}"


def events_in(channel: str, body: bytes) -> list[Event]:
    """The events of a delivery, as the platform's own parser reads them."""
    accounts = {FACEBOOK: "1234567890321", X: "1111111111111111111", SHOP: "spielkiste-shop"}
    delivery = Delivery(PLATFORMS[channel], channel, "0" * 64, body, datetime.now(UTC))
    return list(parser_of(PLATFORMS[channel]).parse(delivery, accounts[channel]))


def together(*bodies: bytes) -> bytes:
    """Several Facebook deliveries in one, as Meta batches them."""
    documents = [json.loads(body) for body in bodies]
    whole = documents[0]
    whole["entry"] = [entry for document in documents for entry in document["entry"]]
    return json.dumps(whole).encode()


def _one(channel: str, sample: str, **outcome: int | bool) -> Callable[[World], list[Expected]]:
    def begin(world: World) -> list[Expected]:
        body, (event,) = fresh(channel, sample)
        world.post(channel, body)
        return [Expected(event, **outcome)]  # type: ignore[arg-type]

    return begin


def _two_in_one(world: World) -> list[Expected]:
    (praise, (praised,)), (question, (asked,)) = fresh(FACEBOOK, "praise"), fresh(FACEBOOK, "question")
    world.post(FACEBOOK, together(praise, question))
    return [Expected(praised, thanks=1, likes=1), Expected(asked, thanks=1, items=1)]


def _in_parts(world: World) -> list[Expected]:
    """More than one item takes: half a megabyte that no compression makes smaller."""
    body, (event,) = fresh(FACEBOOK, "praise")
    document = json.loads(body)
    document["padding"] = random.Random(event.id).randbytes(400_000).hex()
    world.post(FACEBOOK, json.dumps(document).encode())
    return [Expected(event, thanks=1, likes=1)]


def _lost_by_the_stream(world: World) -> list[Expected]:
    """Everything crashed after the put, and the record expired: only `watch` can find the delivery."""
    body, (event,) = fresh(FACEBOOK, "question")
    world.loses_records = True
    world.post(FACEBOOK, body)
    return [Expected(event, thanks=1, items=1)]


def thanks_on_x(community: Community) -> Community:
    """The operator has switched thanks on."""
    channels = tuple(
        channel.model_copy(update={"thanks": True}) if channel.name == X else channel for channel in community.channels
    )
    return community.model_copy(update={"channels": channels})


def hide_insults(community: Community) -> Community:
    """The operator has named rule 3 for hiding at once."""
    named = Netiquette.model_validate({"hide_at_once": [{"rule": 3, "confidence": 0.7}]})
    return community.model_copy(update={"netiquette": named})


def _in_a_mood(answer: Answer) -> Scenario:
    either = answer is Answer.TOKEN_EXPIRED
    outcome = {"either": True} if either else {"thanks": 1, "likes": 1}
    name = f"praise, and the platform is {answer}"
    # The first call likes, the second answers.
    return Scenario(name, _one(FACEBOOK, "praise", **outcome), mood=Mood(script=(Answer.USUAL, answer)))


PRAISE = Scenario("praise: thanked and liked", _one(FACEBOOK, "praise", thanks=1, likes=1))
QUESTION = Scenario("question: answered and queued", _one(FACEBOOK, "question", thanks=1, items=1))
EMERGENCY = Scenario(
    "emergency on Christmas Eve: queued, paged, acknowledged",
    _one(FACEBOOK, "emergency-christmas", items=1, pages=1),
    at=CHRISTMAS_EVE,
    most_texts=1,
)
NEXT_IN_LINE = Scenario(
    "emergency: the first does not acknowledge, the next does",
    _one(FACEBOOK, "emergency-christmas", items=1, pages=1),
    at=CHRISTMAS_EVE,
    slow_to_acknowledge=True,
    most_texts=3,
)
TWO_IN_ONE = Scenario("two events in one delivery", _two_in_one)
IN_PARTS = Scenario("a delivery too large for one item", _in_parts)
REPLY_ON_X = Scenario("a mention on X, thanks switched on", _one(X, "mention-praise", thanks=1), community=thanks_on_x)
INSULT = Scenario("insult: hidden at once", _one(FACEBOOK, "insult", hidden=1, items=1), community=hide_insults)
IN_THE_SHOP = Scenario("praise by Standard Webhooks", _one(SHOP, "praise", thanks=1, likes=1))
LOST_BY_THE_STREAM = Scenario("the stream loses the record, watch finds it", _lost_by_the_stream, watching=True)
MOODS = tuple(
    _in_a_mood(answer)
    for answer in (
        Answer.SILENT_TAKEN,
        Answer.SILENT_LOST,
        Answer.RATE_LIMITED,
        Answer.FAILING,
        Answer.TOKEN_EXPIRED,
    )
)
ALL = (
    PRAISE,
    QUESTION,
    EMERGENCY,
    NEXT_IN_LINE,
    TWO_IN_ONE,
    IN_PARTS,
    REPLY_ON_X,
    INSULT,
    IN_THE_SHOP,
    LOST_BY_THE_STREAM,
    *MOODS,
)
