"""Inbound secrets: read once a minute, kept over a failure of SSM, and questions for strangers' channels rationed."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dankbar.aws.signed import CallRefused
from dankbar.aws.webhook_secrets import KEPT_MISSES, KEPT_SECONDS, MISSES_AT_ONCE, WebhookSecrets
from dankbar.errors import AskedTooOften, ConfigurationError, StoreUnavailable
from dankbar.model.delivery import Secrets

PREFIX = "/dankbar/brand"
NAME = f"{PREFIX}/webhook/facebook/spielkiste"
DOCUMENT = {"keys": ["newest", "older"], "verify_token": "token"}
SECRETS = Secrets(keys=("newest", "older"), verify_token="token")


class Ssm:
    """Parameter Store, with a clock beside it."""

    def __init__(self) -> None:
        self.parameters: dict[str, str] = {NAME: json.dumps(DOCUMENT)}
        self.asked: list[dict[str, Any]] = []
        self.problem: Exception | None = None
        self.now = 1_000.0

    def call(self, operation: str, parameters: dict[str, Any]) -> dict[str, Any]:
        assert operation == "GetParameter"
        self.asked.append(parameters)
        if self.problem is not None:
            raise self.problem
        if parameters["Name"] not in self.parameters:
            raise CallRefused("ParameterNotFound", "")
        return {"Parameter": {"Name": parameters["Name"], "Value": self.parameters[parameters["Name"]]}}

    def secrets(self) -> WebhookSecrets:
        return WebhookSecrets(self, PREFIX, lambda: self.now)  # type: ignore[arg-type]


@pytest.fixture
def ssm() -> Ssm:
    return Ssm()


def of_channel(secrets: WebhookSecrets) -> Secrets | None:
    return secrets.of("facebook", "spielkiste")


def test_a_channels_secrets_are_one_parameter(ssm: Ssm) -> None:
    assert of_channel(ssm.secrets()) == SECRETS
    assert ssm.asked == [{"Name": NAME, "WithDecryption": True}]


def test_a_token_is_not_needed_where_the_platform_has_none(ssm: Ssm) -> None:
    ssm.parameters[NAME] = '{"keys": ["one"]}'
    assert of_channel(ssm.secrets()) == Secrets(keys=("one",))


def test_they_are_read_once_a_minute_so_that_a_rotation_counts_within_one(ssm: Ssm) -> None:
    secrets = ssm.secrets()
    of_channel(secrets)
    ssm.parameters[NAME] = '{"keys": ["rotated"]}'
    ssm.now += KEPT_SECONDS - 0.1
    assert of_channel(secrets) == SECRETS
    assert len(ssm.asked) == 1
    ssm.now += 0.1
    assert of_channel(secrets) == Secrets(keys=("rotated",))
    assert KEPT_SECONDS <= 60


@pytest.mark.parametrize("problem", [StoreUnavailable("gone"), CallRefused("AccessDeniedException", "no")])
def test_while_ssm_fails_the_kept_ones_count(ssm: Ssm, problem: Exception) -> None:
    secrets = ssm.secrets()
    of_channel(secrets)
    ssm.now += 3 * KEPT_SECONDS
    ssm.problem = problem
    assert of_channel(secrets) == SECRETS


def test_while_ssm_fails_it_is_not_asked_at_every_request(ssm: Ssm) -> None:
    secrets = ssm.secrets()
    of_channel(secrets)
    ssm.now += KEPT_SECONDS
    ssm.problem = StoreUnavailable("gone")
    for _ in range(5):
        of_channel(secrets)
    assert len(ssm.asked) == 2


@pytest.mark.parametrize("problem", [StoreUnavailable("gone"), CallRefused("AccessDeniedException", "no")])
def test_without_kept_ones_a_failure_is_said(ssm: Ssm, problem: Exception) -> None:
    ssm.problem = problem
    with pytest.raises(StoreUnavailable, match="secrets cannot be read"):
        of_channel(ssm.secrets())


@pytest.mark.parametrize("problem", [StoreUnavailable("gone"), CallRefused("AccessDeniedException", "no")])
def test_a_real_channel_is_back_a_second_after_a_long_failure(ssm: Ssm, problem: Exception) -> None:
    secrets = ssm.secrets()
    ssm.problem = problem
    for _ in range(50):
        with pytest.raises((StoreUnavailable, AskedTooOften)):
            of_channel(secrets)
    assert len(ssm.asked) == MISSES_AT_ONCE, "a failing SSM is not asked without end"
    ssm.problem = None
    ssm.now += 1
    assert of_channel(secrets) == SECRETS


def test_a_channel_that_is_taken_away_is_gone_within_a_minute(ssm: Ssm) -> None:
    secrets = ssm.secrets()
    of_channel(secrets)
    del ssm.parameters[NAME]
    ssm.now += KEPT_SECONDS
    assert of_channel(secrets) is None


@pytest.mark.parametrize(
    "value",
    [
        "",
        "no JSON",
        "null",
        "[]",
        '"text"',
        "{}",
        '{"keys": null}',
        '{"keys": 7}',
        '{"keys": "one text, not a list"}',
        '{"keys": {"a": "b"}}',
        '{"keys": [1]}',
        '{"keys": []}',
        '{"keys": [""]}',
        '{"keys": ["one", null]}',
        '{"keys": ["one"], "verify_token": 7}',
        '{"keys": ["one"], "verify_token": null}',
        "[" * 8_192,
    ],
)
def test_a_parameter_of_another_form_is_the_operators_matter(ssm: Ssm, value: str) -> None:
    ssm.parameters[NAME] = value
    with pytest.raises(ConfigurationError, match=NAME) as problem:
        of_channel(ssm.secrets())
    assert "dankbar secret set" in str(problem.value)
    assert len(value) < 9 or value not in str(problem.value)


JSON = st.recursive(
    st.none() | st.integers() | st.text(max_size=5),
    lambda some: st.lists(some, max_size=3) | st.dictionaries(st.sampled_from(["keys", "verify_token", "a"]), some),
    max_leaves=8,
)


@given(JSON)
def test_whatever_the_parameter_holds_it_is_secrets_or_a_configuration_error(document: object) -> None:
    ssm = Ssm()
    ssm.parameters[NAME] = json.dumps(document)
    try:
        found = of_channel(ssm.secrets())
    except ConfigurationError:
        return
    assert found is not None
    assert isinstance(document, dict)
    assert found == Secrets(tuple(document["keys"]), document.get("verify_token", ""))
    assert all(found.keys)


def test_secrets_show_nothing_of_themselves(ssm: Ssm) -> None:
    assert "newest" not in repr(of_channel(ssm.secrets()))
    assert "token'" not in repr(of_channel(ssm.secrets()))


# Strangers -----------------------------------------------------------------------------------


def ask(secrets: WebhookSecrets, count: int, name: Callable[[int], str] = "stranger-{}".format) -> int:
    """Asks for so many channels that do not exist; how many questions were let through."""
    answered = 0
    for number in range(count):
        try:
            assert secrets.of("facebook", name(number)) is None
        except AskedTooOften:
            continue
        answered += 1
    return answered


def test_a_stranger_who_asks_for_many_channels_does_not_empty_ssms_quota(ssm: Ssm) -> None:
    assert ask(ssm.secrets(), 500) == MISSES_AT_ONCE
    assert len(ssm.asked) == MISSES_AT_ONCE


def test_asking_for_the_same_stranger_again_costs_no_question(ssm: Ssm) -> None:
    assert ask(ssm.secrets(), 500, lambda _: "stranger") == 500
    assert len(ssm.asked) == 1


def test_the_ration_comes_back_one_a_second_and_no_more_than_there_was(ssm: Ssm) -> None:
    secrets = ssm.secrets()
    ask(secrets, 50)
    ssm.now += 3
    assert ask(secrets, 50, "later-{}".format) == 3
    ssm.now += 3_600
    assert ask(secrets, 50, "much-later-{}".format) == MISSES_AT_ONCE


def test_known_channels_do_not_suffer_from_strangers(ssm: Ssm) -> None:
    secrets = ssm.secrets()
    of_channel(secrets)
    ask(secrets, 500)
    assert of_channel(secrets) == SECRETS
    ssm.now += KEPT_SECONDS - 59.5  # kept
    assert of_channel(secrets) == SECRETS
    ask(secrets, 500, "again-{}".format)
    ssm.now += KEPT_SECONDS
    ask(secrets, 500, "and-again-{}".format)
    assert of_channel(secrets) == SECRETS


def test_many_real_channels_at_a_cold_start_are_no_strangers(ssm: Ssm) -> None:
    ssm.parameters = {f"{PREFIX}/webhook/x/brand-{number}": json.dumps(DOCUMENT) for number in range(60)}
    secrets = ssm.secrets()
    assert all(secrets.of("x", f"brand-{number}") == SECRETS for number in range(60))


def test_what_strangers_asked_for_is_not_remembered_without_end(ssm: Ssm) -> None:
    secrets = ssm.secrets()
    of_channel(secrets)
    for number in range(5 * KEPT_MISSES):
        ssm.now += 1
        ask(secrets, 1, lambda _, at=number: f"stranger-{at}")  # type: ignore[misc]
    assert len(secrets._kept) <= KEPT_MISSES + 1
    assert NAME in secrets._kept
