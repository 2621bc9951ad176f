"""The function `webhook`: takes in what platforms post, behind a function URL. Wiring only.

No Powertools here: its Logger and Metrics would make a cold start two fifths longer (`tests/benchmarks`). One JSON
line a request goes to the log instead, and the template's metric filters count what is rejected.
"""

import os
from base64 import b64decode
from json import dumps
from time import time
from urllib.parse import parse_qsl

from dankbar.aws.deliveries import DeliveryStore
from dankbar.aws.signed import SignedClient
from dankbar.aws.webhook_secrets import WebhookSecrets
from dankbar.flow.intake import Intake
from dankbar.model.delivery import Request, Response

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

INTAKE = Intake(
    secrets=WebhookSecrets(SignedClient("ssm", "AmazonSSM", "application/x-amz-json-1.1"), os.environ["PARAMETERS"]),
    store=DeliveryStore(
        SignedClient("dynamodb", "DynamoDB_20120810", "application/x-amz-json-1.0"),
        os.environ["TABLE"],
        int(os.environ["RETENTION_DAYS"]),
    ),
    rehearsals=os.environ.get("REHEARSALS") == "true",
)


def handler(event: "dict[str, Any]", context: object) -> "dict[str, Any]":
    """Answers one request of a function URL (payload format 2.0)."""
    try:
        request, path = request_of(event), str(event.get("rawPath", ""))
    except (AttributeError, LookupError, TypeError, ValueError):
        response, about = Response(400), {"outcome": "malformed"}
    else:
        response, about = INTAKE.take_in(request, path)
    level = "ERROR" if response.status >= 500 else "INFO"
    print(dumps({"level": level, "service": "webhook", "status": response.status, **about}))
    return {
        "statusCode": response.status,
        "headers": {"content-type": response.content_type, "cache-control": "no-store", **response.headers},
        "body": response.body,
    }


def request_of(event: "dict[str, Any]") -> Request:
    """The request in a function URL's event (Lambda Developer Guide, "Request payload format").

    Raises ValueError for a body that is not the base64 it claims to be or an absurd query, and AttributeError,
    LookupError, TypeError or ValueError for what is no such event.
    """
    body = event.get("body") or ""
    raw_query = event.get("rawQueryString") or ""
    headers = event.get("headers") or {}
    return Request(
        method=event["requestContext"]["http"]["method"],
        headers={name.lower(): value for name, value in headers.items() if isinstance(value, str)},
        query=dict(reversed(parse_qsl(raw_query, keep_blank_values=True, max_num_fields=50))) if raw_query else {},
        raw_query=raw_query,
        body=b64decode(body, validate=True) if event.get("isBase64Encoded") else body.encode("utf-8", "surrogatepass"),
        received_at=time(),
    )
