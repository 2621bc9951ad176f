"""What operators rely on: forgotten deliveries are driven again, and every function may do only what it needs."""

import json
import time
import zlib
from typing import Any

import boto3
import pytest
from botocore.exceptions import ClientError

from dankbar.aws.keys import delivery_key, due_partition, instant
from dankbar_cli.local import Local
from tests.integration.comments import as_sample, comment
from tests.integration.test_whole_way import eventually


def test_watch_drives_a_forgotten_delivery_again(local: Local) -> None:
    praise = comment("Ihr seid einfach super, danke!", author="Vera Vergessen")
    forget(local, praise.body)
    function = local.stack.outputs["WatchFunctionName"]
    answer = boto3.client("lambda").invoke(FunctionName=function, Payload=b"{}")
    assert "FunctionError" not in answer, answer["Payload"].read()
    replies = eventually(lambda: local.playground.state().replies.get(praise.id))
    assert replies is not None
    assert len(replies) == 1
    assert eventually(lambda: local.stack.open_deliveries() == 0)


def forget(local: Local, body: bytes) -> None:
    """Stores a delivery an hour old so that respond is not woken: as if its stream record had been lost."""
    digest = as_sample("facebook", body).digest
    key = {"pk": {"S": delivery_key("spielkiste-facebook", digest)}, "sk": {"S": "delivery"}}
    before = time.time() - 3600
    item: dict[str, Any] = {
        **key,
        "kind": {"S": "not yet"},
        "platform": {"S": "facebook"},
        "channel": {"S": "spielkiste-facebook"},
        "digest": {"S": digest},
        "received_at": {"N": str(before)},
        "body": {"B": zlib.compress(body)},
        "parts": {"N": "0"},
        "due_pk": {"S": due_partition(digest)},
        "due_at": {"S": instant(before)},
    }
    dynamodb = boto3.client("dynamodb")
    dynamodb.put_item(TableName=local.stack.table, Item=item)
    dynamodb.update_item(
        TableName=local.stack.table,
        Key=key,
        UpdateExpression="SET kind = :kind",
        ExpressionAttributeValues={":kind": {"S": "delivery"}},
    )


ONE_ITEM = {"TableName": "TABLE", "Key": {"pk": {"S": "a"}, "sk": {"S": "b"}}}
FORBIDDEN = [
    ("WebhookFunctionRole", "dynamodb", "scan", {"TableName": "TABLE"}),
    (
        "WebhookFunctionRole",
        "dynamodb",
        "get_item",
        ONE_ITEM,
    ),
    ("WebhookFunctionRole", "ssm", "get_parameter", {"Name": "/dankbar/dankbar/api/facebook/spielkiste-facebook"}),
    ("RespondFunctionRole", "ssm", "get_parameter", {"Name": "/dankbar/dankbar/webhook/facebook/spielkiste-facebook"}),
    ("RespondFunctionRole", "sns", "publish", {"TopicArn": "TOPIC", "Message": "no"}),
    (
        "RespondFunctionRole",
        "dynamodb",
        "delete_item",
        ONE_ITEM,
    ),
    ("DeskFunctionRole", "ssm", "get_parameter", {"Name": "/dankbar/dankbar/api/facebook/spielkiste-facebook"}),
    ("DeskFunctionRole", "sns", "publish", {"TopicArn": "TOPIC", "Message": "no"}),
    ("PagerFunctionRole", "ssm", "get_parameter", {"Name": "/dankbar/dankbar/webhook/x/spielkiste-x"}),
    ("WatchFunctionRole", "dynamodb", "delete_item", ONE_ITEM),
    ("WatchFunctionRole", "dynamodb", "scan", {"TableName": "TABLE"}),
    ("WatchFunctionRole", "ssm", "get_parameter", {"Name": "/dankbar/dankbar/desk/link-key"}),
    ("WatchFunctionRole", "sns", "publish", {"TopicArn": "TOPIC", "Message": "no"}),
]


@pytest.mark.parametrize(("role", "service", "call", "parameters"), FORBIDDEN)
def test_a_function_may_not_do_what_it_does_not_need(
    local: Local, role: str, service: str, call: str, parameters: dict[str, Any]
) -> None:
    names = {"TABLE": local.stack.table, "TOPIC": local.stack.outputs["PageTopicArn"]}
    filled = json.loads(json.dumps(parameters).replace("TABLE", names["TABLE"]).replace("TOPIC", names["TOPIC"]))
    filled = filled | {"TableName": names["TABLE"]} if "TableName" in filled else filled
    client = as_role(local, role).client(service)
    with pytest.raises(ClientError) as refused:
        getattr(client, call)(**filled)
    assert refused.value.response["Error"]["Code"] in ("AccessDeniedException", "AccessDenied", "AuthorizationError")


def as_role(local: Local, role: str) -> boto3.Session:
    """A session with the role of a function, as the function itself has it."""
    roles = boto3.client("iam").list_roles()["Roles"]
    arn = next(r["Arn"] for r in roles if role in r["RoleName"])
    given = boto3.client("sts").assume_role(RoleArn=arn, RoleSessionName="test")["Credentials"]
    return boto3.Session(
        aws_access_key_id=given["AccessKeyId"],
        aws_secret_access_key=given["SecretAccessKey"],
        aws_session_token=given["SessionToken"],
    )
