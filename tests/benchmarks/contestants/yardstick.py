"""The yardstick Y: a bare process that imports boto3 and makes one DynamoDB client. It answers nothing."""

import boto3

CLIENT = boto3.client("dynamodb")
