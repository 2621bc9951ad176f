"""The webhook as it is built, with Powertools' Logger and Metrics in place of its own line in the log."""

import os
from importlib.util import module_from_spec, spec_from_file_location

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.metrics import MetricUnit

SPEC = spec_from_file_location("webhook", os.environ["WEBHOOK_APP"])
WEBHOOK = module_from_spec(SPEC)
SPEC.loader.exec_module(WEBHOOK)
WEBHOOK.print = lambda line: None
LOGGER = Logger(service="webhook")
METRICS = Metrics(namespace="Dankbar", service="webhook")


@METRICS.log_metrics
def handler(event, context):
    answer = WEBHOOK.handler(event, context)
    LOGGER.info("taken in", status=answer["statusCode"])
    METRICS.add_metric(name="TakenIn", unit=MetricUnit.Count, value=1)
    return answer
