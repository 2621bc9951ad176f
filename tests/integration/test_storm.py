"""A thousand comments as fast as they can be posted, while the platform refuses, fails and keeps silent."""

from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from dankbar.model.record import EventRecord, State
from dankbar.platforms import webhook_of
from dankbar_cli import demo
from dankbar_cli.local import Local
from dankbar_cli.playground import Mood
from tests.integration.comments import POST, Comment, body_of, change, comment
from tests.integration.test_whole_way import eventually, quiet

COMMENTS = 1_000
POSTING_AT_ONCE = 6


@pytest.fixture
def tenth_goes_wrong(local: Local) -> Iterator[None]:
    """A tenth of the platform's answers is a rate limit, an error or nothing at all."""
    local.playground.mood(Mood(rate_limited=0.034, failing=0.033, silent=0.033, rate_limited_for=0, seed=7))
    yield
    local.playground.mood(Mood())


@pytest.mark.usefixtures("tenth_goes_wrong")
@pytest.mark.timeout(480)
def test_a_thousand_comments_are_stored_once_and_thanked_once_or_queued_with_the_reason(local: Local) -> None:
    comments = [comment("Ihr seid einfach super, danke!", author=f"Anna Nummer{n}", post=POST) for n in range(COMMENTS)]
    assert Counter(post_all(local, comments)) == {200: COMMENTS}

    wanted = {c.id for c in comments}
    assert eventually(lambda: tried(local, wanted), seconds=300), progress_so_far(local, wanted)
    local.playground.mood(Mood())  # who fails a fourth time waits for ten minutes
    records = eventually(lambda: settled(local, wanted), seconds=180)
    assert records, progress_so_far(local, wanted)

    assert sum(action.tries > 1 for record in records.values() for action in record.actions) > COMMENTS // 20
    replies = local.playground.state().replies
    items = {item.id: item for item in local.stack.items()}
    assert len(records) == COMMENTS
    for comment_id, record in records.items():
        thank = record.action("thank")
        assert thank is not None
        answers = replies.get(comment_id, ())
        assert len(answers) <= 1, f"{comment_id} was thanked {len(answers)} times"
        if thank.state is State.DONE:
            assert len(answers) == 1
        else:
            assert items[f"spielkiste-facebook/comment:{comment_id}"].reasons, f"{comment_id} waits without a reason"
    assert local.stack.dead_letters() == {}


def test_a_post_with_two_hundred_comments_is_worked_whole(local: Local) -> None:
    changes = [change("Ihr seid einfach super, danke!", author=f"Ben Nummer{n}", post=POST) for n in range(200)]
    one = Comment("", body_of(changes))
    assert post_all(local, [one]) == [200]
    wanted = {c["value"]["comment_id"] for c in changes}
    assert eventually(lambda: settled(local, wanted), seconds=120), progress_so_far(local, wanted)
    replies = local.playground.state().replies
    assert all(len(replies.get(comment_id, ())) == 1 for comment_id in wanted)


def post_all(local: Local, comments: list[Comment]) -> list[int]:
    channel = local.community.channel("spielkiste-facebook")
    assert channel is not None
    url, secrets = local.webhook(channel), local.stack.inbound(channel)
    with httpx.Client(timeout=60) as client, ThreadPoolExecutor(POSTING_AT_ONCE) as pool:

        def post(one: Comment) -> int:
            """Delivers as the platform does: what is not taken now (all workers busy: 429) is delivered again."""
            signed = webhook_of("facebook").sign(one.body, secrets, 0)
            statuses = iter(lambda: client.post(url, content=one.body, headers=signed).status_code, 0)
            return eventually(lambda: status if (status := next(statuses)) not in (429, 503) else 0)

        return list(pool.map(post, comments))


def records_of(local: Local, wanted: set[str]) -> dict[str, EventRecord]:
    return {r.event.target: r for r in demo.look(local).records.values() if r.event.target in wanted}


def tried(local: Local, wanted: set[str]) -> dict[str, EventRecord]:
    """The records once everything was tried, else none."""
    records = records_of(local, wanted) if quiet(local) else {}
    return records if len(records) == len(wanted) else {}


def settled(local: Local, wanted: set[str]) -> dict[str, EventRecord]:
    """The records once nothing is left to do, else none."""
    records = tried(local, wanted)
    return records if all(record.done for record in records.values()) else {}


def progress_so_far(local: Local, wanted: set[str]) -> str:
    records = records_of(local, wanted)
    states = Counter(f"{action.name} {action.state}" for record in records.values() for action in record.actions)
    return f"{len(records)} stored, {local.stack.open_deliveries()} open, {local.stack.waiting()} waiting, {states}"
