"""A lean peer as many teams would write it: boto3's client, one conditional put, the body checked by pydantic."""

import hmac
import json
import os
from functools import cache
from hashlib import sha256
from time import time
from zlib import compress

import boto3
from pydantic import BaseModel

DYNAMODB = boto3.client("dynamodb")


class Change(BaseModel):
    field: str
    value: dict[str, object]


class Entry(BaseModel):
    id: str
    time: int
    changes: list[Change]


class Notification(BaseModel):
    object: str
    entry: list[Entry]


def handler(event, context):
    body = event["body"].encode()
    expected = "sha256=" + hmac.digest(secret(), body, "sha256").hex()
    if not hmac.compare_digest(expected, event["headers"]["x-hub-signature-256"]):
        return {"statusCode": 401}
    notification = Notification.model_validate_json(body)
    digest, now = sha256(body).hexdigest(), time()
    DYNAMODB.put_item(
        TableName=os.environ["TABLE"],
        Item={
            "pk": {"S": f"delivery#spielkiste-facebook#{digest}"},
            "sk": {"S": "delivery"},
            "received_at": {"N": f"{now:.3f}"},
            "body": {"B": compress(body, 6)},
            "expires_at": {"N": str(int(now) + 2_592_000)},
        },
        ConditionExpression="attribute_not_exists(pk)",
    )
    print(  # noqa: T201 - the log
        json.dumps({"level": "INFO", "status": 200, "delivery": digest, "entries": len(notification.entry)})
    )
    return {"statusCode": 200, "headers": {"content-type": "text/plain"}, "body": ""}


@cache
def secret():
    answer = boto3.client("ssm").get_parameter(Name=os.environ["PARAMETERS"], WithDecryption=True)
    return json.loads(answer["Parameter"]["Value"])["keys"][0].encode()
