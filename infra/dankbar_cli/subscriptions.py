"""The topic's subscriptions: every way of everybody in the configuration, and nobody else's.

SNS keeps one subscription for an endpoint of a topic, so people who share one (a tool's address, a telephone that is
passed round) share its filter. Chats have none of their own: the pager posts to them (template, `PagerFunction`).
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import boto3

from dankbar.domain.escalation import way_name, ways_of
from dankbar.model.community import Community

PROTOCOLS = {"sms": "sms", "email": "email", "https": "https"}
"""Ways that SNS serves by itself, and its names for them."""
PENDING = "PendingConfirmation"
"""In place of an ARN until the endpoint's owner has confirmed (SNS API Reference, "ListSubscriptionsByTopic")."""

Endpoint = tuple[str, str]
"""Protocol and address."""
Filter = Mapping[str, list[str]]


@dataclass(frozen=True, slots=True)
class Change:
    """What has to be done to one subscription. `pending`: nothing can be, its owner has to confirm it first."""

    what: Literal["subscribe", "unsubscribe", "filter", "pending"]
    protocol: str
    endpoint: str
    people: tuple[str, ...]
    filter: Filter
    arn: str | None = None


@dataclass(frozen=True, slots=True)
class There:
    """A subscription as it is."""

    arn: str
    filter: Filter


def wanted(community: Community) -> dict[Endpoint, Filter]:
    """The filter of every endpoint that the configuration names."""
    found: dict[Endpoint, Filter] = {}
    for person in community.people:
        addresses = {"sms": person.phone, "email": person.email}
        for way in ways_of(person):
            address = way.to or addresses.get(way.by)
            if way.by not in PROTOCOLS or address is None:
                continue
            policy = found.setdefault((PROTOCOLS[way.by], address), {"person": [], "way": [way_name(way)]})
            if person.id not in policy["person"]:
                policy["person"].append(person.id)
    return found


def changes(community: Community, there: Mapping[Endpoint, There]) -> Iterator[Change]:
    """What differs between the configuration and the subscriptions that are there."""
    ours = wanted(community)
    for (protocol, address), policy in ours.items():
        people = tuple(policy["person"])
        subscribed = there.get((protocol, address))
        if subscribed is None:
            yield Change("subscribe", protocol, address, people, policy)
        elif subscribed.arn == PENDING:
            yield Change("pending", protocol, address, people, policy)
        elif _sorted(subscribed.filter) != _sorted(policy):
            yield Change("filter", protocol, address, people, policy, subscribed.arn)
    for (protocol, address), subscribed in there.items():
        if (protocol, address) not in ours and subscribed.arn != PENDING:
            people = tuple(subscribed.filter.get("person", ()))
            yield Change("unsubscribe", protocol, address, people, {}, subscribed.arn)


def _sorted(policy: Filter) -> dict[str, list[str]]:
    return {name: sorted(values) for name, values in policy.items()}


def subscribed(topic: str) -> dict[Endpoint, There]:
    """The subscriptions of a topic (by ARN) that are people's; a queue's or a function's is none of them."""
    sns = boto3.client("sns")
    found: dict[Endpoint, There] = {}
    for page in sns.get_paginator("list_subscriptions_by_topic").paginate(TopicArn=topic):
        for each in page["Subscriptions"]:
            if each["Protocol"] in PROTOCOLS.values():
                endpoint = (each["Protocol"], each["Endpoint"])
                found[endpoint] = There(each["SubscriptionArn"], _filter_of(sns, each["SubscriptionArn"]))
    return found


def _filter_of(sns: Any, arn: str) -> Filter:
    if arn == PENDING:
        return {}
    policy: Filter = json.loads(
        sns.get_subscription_attributes(SubscriptionArn=arn)["Attributes"].get("FilterPolicy", "{}")
    )
    return policy


def apply(topic: str, change: Change) -> None:
    """Does it."""
    sns = boto3.client("sns")
    policy = json.dumps(change.filter)
    if change.what == "subscribe":
        attributes = {"FilterPolicy": policy}
        sns.subscribe(TopicArn=topic, Protocol=change.protocol, Endpoint=change.endpoint, Attributes=attributes)
    elif change.what == "filter" and change.arn:
        sns.set_subscription_attributes(SubscriptionArn=change.arn, AttributeName="FilterPolicy", AttributeValue=policy)
    elif change.what == "unsubscribe" and change.arn:
        sns.unsubscribe(SubscriptionArn=change.arn)
