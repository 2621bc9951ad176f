"""The floor: what taking in a delivery costs with the standard library alone.

It does what the webhook does for one good delivery and nothing for a bad one: reads the secret once, checks Facebook's
signature, hashes and compresses the body, makes the same put over a kept connection, signed by hand with a signing key
that is kept for the day, and writes one line to the log. No retries, no routing, no handshake, no error of its own.
With FLOOR_SIGNS=no it sends the same headers with a constant in place of the signature.
"""

import hmac
import json
import os
from base64 import b64encode
from functools import cache
from hashlib import sha256
from http.client import HTTPConnection
from time import gmtime, strftime, time
from urllib.parse import urlsplit
from zlib import compress

ENVIRON = os.environ
HOST = urlsplit(ENVIRON["AWS_ENDPOINT_URL"]).netloc
REGION, TOKEN = ENVIRON["AWS_REGION"], ENVIRON["AWS_SESSION_TOKEN"]
SIGNS = ENVIRON.get("FLOOR_SIGNS") != "no"
CONSTANT = "AWS4-HMAC-SHA256 Credential=none, SignedHeaders=content-type;host;x-amz-date, Signature=" + "0" * 64


def handler(event, context):
    body = event["body"].encode()
    expected = "sha256=" + hmac.digest(secret(), body, "sha256").hex()
    if not hmac.compare_digest(expected, event["headers"]["x-hub-signature-256"]):
        return {"statusCode": 401}
    digest, now = sha256(body).hexdigest(), time()
    item = {
        "pk": {"S": f"delivery#spielkiste-facebook#{digest}"},
        "sk": {"S": "delivery"},
        "kind": {"S": "delivery"},
        "platform": {"S": "facebook"},
        "channel": {"S": "spielkiste-facebook"},
        "digest": {"S": digest},
        "received_at": {"N": f"{now:.3f}"},
        "body": {"B": b64encode(compress(body, 6)).decode()},
        "parts": {"N": "0"},
        "due_pk": {"S": "delivery#0"},
        "due_at": {"S": strftime("%Y-%m-%dT%H:%M:%SZ", gmtime(now))},
        "expires_at": {"N": str(int(now) + 2_592_000)},
    }
    put = {"TableName": ENVIRON["TABLE"], "Item": item, "ConditionExpression": "attribute_not_exists(pk)"}
    call("dynamodb", "DynamoDB_20120810.PutItem", put)
    print(  # noqa: T201 - the log
        json.dumps({"level": "INFO", "status": 200, "delivery": digest, "bytes": len(body)})
    )
    return {"statusCode": 200, "headers": {"content-type": "text/plain"}, "body": ""}


@cache
def secret():
    answer = call("ssm", "AmazonSSM.GetParameter", {"Name": ENVIRON["PARAMETERS"], "WithDecryption": True})
    return json.loads(answer["Parameter"]["Value"])["keys"][0].encode()


def call(service, target, parameters):
    body = json.dumps(parameters).encode()
    now = strftime("%Y%m%dT%H%M%SZ", gmtime())
    headers = {
        "content-type": "application/x-amz-json-1.0",
        "host": HOST,
        "x-amz-date": now,
        "x-amz-security-token": TOKEN,
        "x-amz-target": target,
    }
    headers["authorization"] = signature(service, now, headers, body) if SIGNS else CONSTANT
    connection(service).request("POST", "/", body, headers)
    return json.loads(connection(service).getresponse().read())


@cache
def connection(service):
    return HTTPConnection(HOST)


def signature(service, now, headers, body):
    names = ";".join(headers)
    lines = "".join(f"{name}:{value}\n" for name, value in headers.items())
    request = f"POST\n/\n\n{lines}\n{names}\n{sha256(body).hexdigest()}"
    scope = f"{now[:8]}/{REGION}/{service}/aws4_request"
    to_sign = f"AWS4-HMAC-SHA256\n{now}\n{scope}\n{sha256(request.encode()).hexdigest()}"
    signed = hmac.digest(signing_key(now[:8], service), to_sign.encode(), "sha256").hex()
    credential = f"{ENVIRON['AWS_ACCESS_KEY_ID']}/{scope}"
    return f"AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders={names}, Signature={signed}"


@cache
def signing_key(day, service):
    key = f"AWS4{ENVIRON['AWS_SECRET_ACCESS_KEY']}".encode()
    for part in (day, REGION, service, "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    return key
