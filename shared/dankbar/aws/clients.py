"""One boto3 client a service, made when first used and kept; with time-outs that fit a function's life."""

from functools import cache
from typing import TYPE_CHECKING

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sqs import SQSClient
    from mypy_boto3_ssm import SSMClient

CONFIG = Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 4})
PUBLISH_CONFIG = Config(connect_timeout=2, read_timeout=5, retries={"mode": "standard", "total_max_attempts": 1})
"""A publish that got no answer may have gone out: it is not blindly repeated, the pager decides."""


@cache
def dynamodb() -> "DynamoDBClient":
    """DynamoDB."""
    return boto3.client("dynamodb", config=CONFIG)


@cache
def sqs() -> "SQSClient":
    """SQS."""
    return boto3.client("sqs", config=CONFIG)


@cache
def sns() -> "SNSClient":
    """SNS, without retries of its own."""
    return boto3.client("sns", config=PUBLISH_CONFIG)


@cache
def ssm() -> "SSMClient":
    """SSM Parameter Store."""
    return boto3.client("ssm", config=CONFIG)
