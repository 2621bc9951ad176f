"""The secrets of callbacks: made by the command line, read by the desk, from one parameter a person."""

from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from dankbar.aws import configuration
from dankbar.aws.callback_secrets import CallbackSecrets
from dankbar.errors import ConfigurationError
from dankbar.platforms.standard_webhooks.webhook import signed_headers
from dankbar_cli.stack import Stack

NAME = "/dankbar/brand/desk/callback/anna"


class Parameters(dict[str, str]):
    """Parameter Store."""

    reads = 0

    def get_parameter(self, **wanted: Any) -> dict[str, Any]:
        assert wanted["WithDecryption"]
        self.reads += 1
        if wanted["Name"] not in self:
            raise ClientError({"Error": {"Code": "ParameterNotFound"}}, "GetParameter")
        return {"Parameter": {"Value": self[wanted["Name"]]}}

    def put_parameter(self, **given: Any) -> None:
        assert (given["Type"], given["Overwrite"]) == ("SecureString", True)
        self[given["Name"]] = given["Value"]


@pytest.fixture
def parameters(monkeypatch: pytest.MonkeyPatch) -> Parameters:
    parameters = Parameters()
    monkeypatch.setattr(configuration, "ssm", lambda: parameters)
    monkeypatch.setattr(boto3, "client", lambda service: {"ssm": parameters}[service])
    return parameters


def test_what_the_command_makes_the_desk_reads_and_the_one_before_still_counts(parameters: Parameters) -> None:
    stack = Stack("brand", {})
    first, second, third = (stack.new_callback_secret("anna") for _ in range(3))
    assert CallbackSecrets("/dankbar/brand").of("anna") == (third, second)
    assert len({first, second, third}) == 3
    assert signed_headers([third], "msg_1", 1, b"{}")["webhook-signature"].startswith("v1,")


def test_everybody_has_secrets_of_their_own(parameters: Parameters) -> None:
    made = Stack("brand", {}).new_callback_secret("anna")
    secrets = CallbackSecrets("/dankbar/brand")
    assert (secrets.of("anna"), secrets.of("ben")) == ((made,), ())


def test_secrets_are_read_once_a_minute_also_where_there_are_none(parameters: Parameters) -> None:
    now = [0.0]
    secrets = CallbackSecrets("/dankbar/brand", lambda: now[0])
    for _ in range(3):
        assert secrets.of("anna") == ()
    assert parameters.reads == 1
    parameters[NAME] = '["whsec_x"]'
    now[0] = 59.9
    assert secrets.of("anna") == ()
    now[0] = 60.0
    assert secrets.of("anna") == ("whsec_x",)


@pytest.mark.parametrize("value", ["whsec_x", '"whsec_x"', "{}", "[1]", "[null]", "[[]]", '["a", 1]'])
def test_what_is_no_list_of_texts_is_refused_by_name_and_not_repeated(parameters: Parameters, value: str) -> None:
    parameters[NAME] = value
    with pytest.raises(ConfigurationError, match=NAME) as found:
        CallbackSecrets("/dankbar/brand").of("anna")
    assert "whsec_x" not in str(found.value)


def test_the_desk_has_the_address_beside_the_webhooks_on_aws_and_here() -> None:
    names = {
        "WebhookUrl": "https://w1.lambda-url.eu-central-1.on.aws/",
        "DeskUrl": "https://d2.lambda-url.eu-central-1.on.aws/",
    }
    here = "http://127.0.0.1:4566/_aws/lambda-url/"
    assert Stack("brand", names).desk_url(f"{here}w1/") == f"{here}d2/"
    assert Stack("brand", names).desk_url(names["WebhookUrl"]) == "https://d2.lambda-url.eu-central-1.on.aws/"


def test_a_desk_with_a_domain_of_its_own_has_that_address() -> None:
    names = {"WebhookUrl": "https://w1.lambda-url.eu-central-1.on.aws/", "DeskUrl": "https://dankbar.example.com"}
    assert Stack("brand", names).desk_url(names["WebhookUrl"]) == "https://dankbar.example.com/"
