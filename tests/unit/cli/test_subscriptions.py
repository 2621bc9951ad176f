"""Who is subscribed to the pages, and what a changed configuration changes of it."""

from typing import Any

from dankbar_cli.subscriptions import PENDING, Change, There, changes, wanted
from tests.unit.flow.test_paging import people
from tests.unit.spielkiste import community

TOOL = "https://alerts.example/team"
ANNA = ("sms", "+491713920011")


def team(**changed: dict[str, Any]) -> Any:
    return community(people=people(**changed))


def there(**changed: dict[str, Any]) -> dict[tuple[str, str], There]:
    """The subscriptions as they are once a configuration has been followed."""
    return {
        endpoint: There(f"arn:{number}", policy)
        for number, (endpoint, policy) in enumerate(wanted(team(**changed)).items())
    }


def test_everybody_is_subscribed_by_every_way_and_filters_on_person_and_way() -> None:
    ways = [{"by": "sms"}, {"by": "email"}, {"by": "sms", "after_minutes": 5}, {"by": "chat", "to": TOOL}]
    found = wanted(team(anna={"ways": ways}))
    assert found[ANNA] == {"person": ["anna"], "way": ["sms"]}
    assert found["email", "anna@example.com"] == {"person": ["anna"], "way": ["email"]}
    assert len(found) == 6, "five telephones, one mailbox, no chat"


def test_people_who_share_an_address_share_its_subscription() -> None:
    ways = {"ways": [{"by": "https", "to": TOOL}]}
    found = wanted(team(anna=ways, ben=ways))
    assert found["https", TOOL]["person"] == ["anna", "ben"]
    assert len(found[("https", TOOL)]["way"]) == 1


def test_what_is_in_step_is_left_alone() -> None:
    assert list(changes(team(), there())) == []


def test_a_new_way_is_subscribed_and_one_that_is_gone_unsubscribed() -> None:
    moved = team(anna={"phone": "+491713920099"})
    assert list(changes(moved, there())) == [
        Change("subscribe", "sms", "+491713920099", ("anna",), {"person": ["anna"], "way": ["sms"]}),
        Change("unsubscribe", *ANNA, ("anna",), {}, "arn:0"),
    ]


def test_a_subscription_that_filters_otherwise_is_put_right() -> None:
    old = there() | {ANNA: There("arn:0", {"person": ["anna"]})}
    (change,) = changes(team(), old)
    assert (change.what, change.arn, change.filter) == ("filter", "arn:0", {"person": ["anna"], "way": ["sms"]})


def test_what_waits_for_its_owner_to_confirm_is_said_and_not_subscribed_again() -> None:
    (change,) = changes(team(), there() | {ANNA: There(PENDING, {})})
    assert change.what == "pending"


def test_what_waits_for_somebody_who_has_left_cannot_be_unsubscribed() -> None:
    assert list(changes(team(), there() | {("email", "gone@example.com"): There(PENDING, {})})) == []
