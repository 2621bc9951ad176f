"""The template: what AWS would not refuse and an operator would regret."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from ruamel.yaml.constructor import SafeConstructor
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

ROOT = Path(__file__).parents[2]

type Tree = Any


class CloudFormation(SafeConstructor):
    """Reads `!Ref x` as {"Ref": x}, `!GetAtt a.b` as {"Fn::GetAtt": ["a", "b"]} and so on."""


def _intrinsic(constructor: SafeConstructor, suffix: str, node: Node) -> Tree:
    if isinstance(node, ScalarNode):
        value: Tree = constructor.construct_scalar(node)
    elif isinstance(node, SequenceNode):
        value = constructor.construct_sequence(node, deep=True)
    else:
        assert isinstance(node, MappingNode)
        value = constructor.construct_mapping(node, deep=True)
    if suffix == "GetAtt" and isinstance(value, str):
        value = value.split(".")
    return {suffix if suffix in ("Ref", "Condition") else f"Fn::{suffix}": value}


CloudFormation.add_multi_constructor("!", _intrinsic)


def read(path: Path) -> Tree:
    yaml = YAML(typ="safe", pure=True)
    yaml.Constructor = CloudFormation
    return yaml.load(path)


TEMPLATE = read(ROOT / "template.yaml")
RESOURCES: dict[str, Tree] = TEMPLATE["Resources"]
GLOBALS: Tree = TEMPLATE["Globals"]["Function"]


def of_type(kind: str) -> dict[str, Tree]:
    return {name: resource for name, resource in RESOURCES.items() if resource["Type"] == kind}


FUNCTIONS = of_type("AWS::Serverless::Function")
QUEUES = of_type("AWS::SQS::Queue")
ALARMS = of_type("AWS::CloudWatch::Alarm")
DEAD_LETTERS = {name for name in QUEUES if name.endswith("DeadLetters")}
FOLDERS = sorted(path.parent.name for path in (ROOT / "functions").glob("*/app.py"))


def properties(name: str) -> Tree:
    return RESOURCES[name]["Properties"]


def walk(tree: Tree) -> Iterator[Tree]:
    yield tree
    for part in tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else ():
        yield from walk(part)


def listed(value: Tree) -> list[Tree]:
    return value if isinstance(value, list) else [value]


def events(function: str, kind: str) -> dict[str, Tree]:
    found = properties(function).get("Events", {})
    return {name: event["Properties"] for name, event in found.items() if event["Type"] == kind}


def statements(function: str) -> list[Tree]:
    return [statement for policy in properties(function).get("Policies", []) for statement in policy["Statement"]]


def names(tree: Tree) -> set[str]:
    """The resources that a part of the template refers to."""
    found = set()
    for part in walk(tree):
        if isinstance(part, dict) and "Ref" in part:
            found.add(part["Ref"])
        if isinstance(part, dict) and "Fn::GetAtt" in part:
            found.add(part["Fn::GetAtt"][0])
    return found


# Functions -------------------------------------------------------------------------------------


def test_every_folder_is_a_function_and_the_other_way_round() -> None:
    assert sorted(name.removesuffix("Function").lower() for name in FUNCTIONS) == FOLDERS


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_functions_log_is_its_own_and_is_deleted_some_day(function: str) -> None:
    group = properties(function)["LoggingConfig"]["LogGroup"]["Ref"]
    assert RESOURCES[group]["Type"] == "AWS::Logs::LogGroup"
    assert properties(group)["RetentionInDays"] == {"Ref": "LogRetentionDays"}
    others = [properties(other)["LoggingConfig"]["LogGroup"]["Ref"] for other in FUNCTIONS if other != function]
    assert group not in others


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_says_what_it_is_for_and_how_long_and_large_it_may_get(function: str) -> None:
    assert {"Description", "Timeout", "MemorySize"} <= properties(function).keys()


def test_functions_run_on_the_one_python_and_the_processor_of_the_parameter() -> None:
    assert GLOBALS["Runtime"] == "python3.13" == f"python{(ROOT / '.python-version').read_text().strip()[:4]}"
    assert GLOBALS["Architectures"] == [{"Ref": "Architecture"}]
    assert TEMPLATE["Parameters"]["Architecture"]["Default"] == "arm64"
    assert properties("DankbarLayer")["CompatibleRuntimes"] == ["python3.13"]


def test_only_webhook_and_desk_can_be_reached_from_outside() -> None:
    assert {name for name in FUNCTIONS if "FunctionUrlConfig" in properties(name)} == {
        "WebhookFunction",
        "DeskFunction",
    }
    doors = {"Api", "HttpApi", "ALB"}
    kinds = {event["Type"] for name in FUNCTIONS for event in properties(name).get("Events", {}).values()}
    assert not doors & kinds


def test_only_webhook_knows_of_rehearsals() -> None:
    knowing = {name for name in FUNCTIONS if "Rehearsals" in names(properties(name))}
    assert knowing == {"WebhookFunction"}
    assert TEMPLATE["Parameters"]["Rehearsals"]["Default"] == "false"
    assert TEMPLATE["Parameters"]["PlatformBaseUrl"]["Default"] == ""


def test_a_function_has_the_environment_that_it_asks_for() -> None:
    given = set(GLOBALS["Environment"]["Variables"])
    for name in FUNCTIONS:
        source = (ROOT / "functions" / name.removesuffix("Function").lower() / "app.py").read_text("utf-8")
        variables = given | set(properties(name).get("Environment", {}).get("Variables", {}))
        for variable in ("TABLE", "PARAMETERS", "RETENTION_DAYS", "HUMAN_QUEUE", "PAGE_QUEUE", "RETRY_QUEUE"):
            assert f'"{variable}"' not in source or variable in variables, f"{name} has no {variable}"


# Permissions -----------------------------------------------------------------------------------


@pytest.mark.parametrize("function", FUNCTIONS)
def test_a_function_has_policies_of_its_own_and_no_managed_ones(function: str) -> None:
    assert all(
        isinstance(policy, dict) and policy["Version"] == "2012-10-17" for policy in properties(function)["Policies"]
    )


@pytest.mark.parametrize("function", FUNCTIONS)
def test_no_permission_is_for_any_action_or_any_resource(function: str) -> None:
    for statement in statements(function):
        assert statement["Effect"] == "Allow"
        assert not {"NotAction", "NotResource", "NotPrincipal"} & statement.keys()
        assert all(isinstance(action, str) and "*" not in action for action in listed(statement["Action"]))
        for resource in listed(statement["Resource"]):
            assert resource != "*"
            written = json.dumps(resource)
            assert written.count("*") <= 1, written
            assert "*" not in written or "parameter/dankbar/${AWS::StackName}/" in written


@pytest.mark.parametrize("function", FUNCTIONS)
def test_whoever_touches_items_of_the_table_touches_its_own_kinds_alone(function: str) -> None:
    for statement in statements(function):
        if any(action.startswith("dynamodb:") for action in listed(statement["Action"])) and names(
            statement["Resource"]
        ) == {"Table"}:
            keys = statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]
            assert keys
            assert "*" not in keys


def test_webhook_may_put_deliveries_and_read_its_secrets_and_nothing_else() -> None:
    actions = [action for statement in statements("WebhookFunction") for action in listed(statement["Action"])]
    assert sorted(actions) == ["dynamodb:PutItem", "ssm:GetParameter"]
    put = next(statement for statement in statements("WebhookFunction") if statement["Action"] == "dynamodb:PutItem")
    assert put["Condition"] == {"ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["delivery#*"]}}


def test_nobody_may_read_the_secrets_of_another() -> None:
    readers = {
        json.dumps(statement["Resource"]).partition("${AWS::StackName}/")[2].rstrip('"}'): name
        for name in ("WebhookFunction", "RespondFunction")
        for statement in statements(name)
        if statement["Action"] == "ssm:GetParameter"
    }
    assert readers == {"webhook/*": "WebhookFunction", "api/*": "RespondFunction"}


def test_desk_reads_its_own_secrets_what_belongs_to_a_page_and_sends_to_the_page_queue_alone() -> None:
    by_action = {action: s for s in statements("DeskFunction") for action in listed(s["Action"])}
    secrets = [
        json.dumps(name).partition("${AWS::StackName}/")[2].rstrip('"}')
        for name in by_action["ssm:GetParameter"]["Resource"]
    ]
    assert secrets == ["desk/link-key", "desk/callback/*", "desk/calendar-key"]
    assert names(by_action["sqs:SendMessage"]["Resource"]) == {"PageQueue"}
    keys = {
        action: by_action[f"dynamodb:{action}"]["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"]
        for action in ("Query", "BatchGetItem")
    }
    assert keys == {"Query": ["incident#*", "transparency"], "BatchGetItem": ["item#*"]}


# Second opinions -------------------------------------------------------------------------------

OPINIONS = of_type("AWS::IAM::Policy")


def test_without_second_opinions_there_is_no_permission_for_them() -> None:
    assert TEMPLATE["Parameters"]["SecondOpinion"]["Default"] == "none"
    own = [action for name in FUNCTIONS for s in statements(name) for action in listed(s["Action"])]
    assert not [action for action in own if action.startswith(("comprehend:", "bedrock:"))]
    assert not [s for s in statements("RespondFunction") if "opinion#*" in json.dumps(s)]
    assert {name: policy["Condition"] for name, policy in OPINIONS.items()} == {
        "SecondOpinionBudget": "AsksSomebody",
        "SecondOpinionByComprehend": "AsksComprehend",
        "SecondOpinionByBedrock": "AsksBedrock",
    }


def test_each_second_opinion_has_its_permission_alone_and_only_respond_has_it() -> None:
    allowed = {}
    for name, policy in OPINIONS.items():
        assert policy["Properties"]["Roles"] == [{"Ref": "RespondFunctionRole"}]
        (statement,) = policy["Properties"]["PolicyDocument"]["Statement"]
        assert statement["Effect"] == "Allow"
        allowed[name] = (listed(statement["Action"]), statement["Resource"], statement.get("Condition"))
    assert allowed == {
        "SecondOpinionBudget": (
            ["dynamodb:UpdateItem"],
            {"Fn::GetAtt": ["Table", "Arn"]},
            {"ForAllValues:StringLike": {"dynamodb:LeadingKeys": ["opinion#*"]}},
        ),
        "SecondOpinionByComprehend": (["comprehend:DetectSentiment", "comprehend:DetectToxicContent"], "*", None),
        "SecondOpinionByBedrock": (["bedrock:InvokeModel"], {"Ref": "BedrockModelArns"}, None),
    }


# Queues ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("queue", sorted(QUEUES.keys() - DEAD_LETTERS))
def test_what_a_queue_cannot_get_rid_of_ends_in_a_queue_of_its_own(queue: str) -> None:
    redrive = properties(queue)["RedrivePolicy"]
    (target,) = names(redrive)
    assert target == queue.replace("Queue", "DeadLetters")
    assert redrive["maxReceiveCount"] >= 5
    assert properties(target)["MessageRetentionPeriod"] >= properties(queue)["MessageRetentionPeriod"]


@pytest.mark.parametrize("queue", sorted(DEAD_LETTERS))
def test_dead_letters_are_kept_for_two_weeks_and_somebody_is_told(queue: str) -> None:
    assert properties(queue)["MessageRetentionPeriod"] == 14 * 86_400
    (alarm,) = (alarm["Properties"] for alarm in ALARMS.values() if queue in names(alarm["Properties"]))
    assert alarm["MetricName"] == "ApproximateNumberOfMessagesVisible"
    assert alarm["Namespace"] == "AWS/SQS"
    assert (alarm["Threshold"], alarm["ComparisonOperator"]) == (0, "GreaterThanThreshold")
    assert alarm["AlarmActions"] == [{"Ref": "AlarmTopic"}]


@pytest.mark.parametrize("queue", sorted(QUEUES))
def test_what_lies_in_a_queue_is_encrypted(queue: str) -> None:
    assert properties(queue)["SqsManagedSseEnabled"] is True


MAPPINGS = [
    (function, event["Queue"]["Fn::GetAtt"][0], event)
    for function in FUNCTIONS
    for event in events(function, "SQS").values()
]


@pytest.mark.parametrize(
    ("function", "queue", "event"), MAPPINGS, ids=lambda value: value if isinstance(value, str) else ""
)
def test_a_message_stays_hidden_for_six_times_as_long_as_its_function_may_take(
    function: str, queue: str, event: Tree
) -> None:
    """AWS Lambda Developer Guide, "Using Lambda with Amazon SQS", "Configuring a queue"."""
    window = event.get("MaximumBatchingWindowInSeconds", 0)
    assert properties(queue)["VisibilityTimeout"] >= 6 * properties(function)["Timeout"] + window
    assert event["FunctionResponseTypes"] == ["ReportBatchItemFailures"]


def test_every_queue_but_dead_letters_has_one_function_that_empties_it() -> None:
    assert sorted(queue for _, queue, _ in MAPPINGS) == sorted(QUEUES.keys() - DEAD_LETTERS)


# The table and its stream ----------------------------------------------------------------------


def test_the_table_costs_by_use_is_encrypted_kept_and_can_be_brought_back() -> None:
    table = properties("Table")
    assert table["BillingMode"] == "PAY_PER_REQUEST"
    assert table["StreamSpecification"] == {"StreamViewType": "NEW_IMAGE"}
    assert table["TimeToLiveSpecification"] == {"AttributeName": "expires_at", "Enabled": True}
    assert table["PointInTimeRecoverySpecification"] == {"PointInTimeRecoveryEnabled": True}
    assert table["SSESpecification"] == {"SSEEnabled": True}
    assert RESOURCES["Table"]["UpdateReplacePolicy"] == "Retain"
    assert RESOURCES["Table"]["DeletionPolicy"] in ("Retain", "RetainExceptOnCreate")


def stream() -> tuple[str, Tree]:
    ((function, event),) = [(name, event) for name in FUNCTIONS for event in events(name, "DynamoDB").values()]
    return function, event


def test_one_poisoned_record_does_not_stop_the_stream() -> None:
    function, event = stream()
    assert function == "RespondFunction"
    assert event["BisectBatchOnFunctionError"] is True
    assert event["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert 0 < event["MaximumRetryAttempts"] <= 10
    assert event["MaximumRecordAgeInSeconds"] < 86_400, "a stream forgets after a day"
    failed = event["DestinationConfig"]["OnFailure"]
    assert (failed["Type"], names(failed)) == ("SQS", {"StreamDeadLetters"})
    assert event["StartingPosition"] == "TRIM_HORIZON", "LATEST loses what comes while the mapping is made"


def test_whoever_fills_a_dead_letter_queue_may_do_so() -> None:
    function, _ = stream()
    allowed = [s for s in statements(function) if "sqs:SendMessage" in listed(s["Action"])]
    assert "StreamDeadLetters" in set().union(*(names(s["Resource"]) for s in allowed))


def test_new_deliveries_alone_wake_respond() -> None:
    (one,) = stream()[1]["FilterCriteria"]["Filters"]
    assert json.loads(one["Pattern"]) == {
        "eventName": ["INSERT"],
        "dynamodb": {"NewImage": {"kind": {"S": ["delivery"]}}},
    }


# The operator ----------------------------------------------------------------------------------


@pytest.mark.parametrize("parameter", TEMPLATE["Parameters"])
def test_a_parameter_is_described_has_a_default_and_stands_in_a_group(parameter: str) -> None:
    assert len(TEMPLATE["Parameters"][parameter]["Description"]) > 20
    assert "Default" in TEMPLATE["Parameters"][parameter]
    groups = TEMPLATE["Metadata"]["AWS::CloudFormation::Interface"]["ParameterGroups"]
    assert [parameter in group["Parameters"] for group in groups].count(True) == 1


def test_retention_is_longer_than_any_platform_tries_again() -> None:
    assert TEMPLATE["Parameters"]["RetentionDays"]["MinValue"] > 8


@pytest.mark.parametrize("alarm", ALARMS)
def test_an_alarm_says_what_to_do_and_is_not_set_off_by_silence(alarm: str) -> None:
    assert len(properties(alarm)["AlarmDescription"]) > 40
    assert properties(alarm)["TreatMissingData"] == "notBreaching"
    assert properties(alarm)["AlarmActions"] == [{"Ref": "AlarmTopic"}]


@pytest.mark.parametrize("output", TEMPLATE["Outputs"])
def test_an_output_is_described(output: str) -> None:
    assert TEMPLATE["Outputs"][output]["Description"]


def test_what_webhook_and_respond_log_of_trouble_is_counted() -> None:
    filters = [resource["Properties"] for resource in of_type("AWS::Logs::MetricFilter").values()]
    assert {(f["LogGroupName"]["Ref"], f["FilterPattern"]) for f in filters} >= {
        ("RespondLogs", '{ $.level = "ERROR" }'),
        ("WebhookLogs", "{ $.status = 401 }"),
        ("WebhookLogs", "{ $.status >= 500 }"),
    }


def test_whatever_is_referred_to_is_there() -> None:
    known = {*RESOURCES, *TEMPLATE["Parameters"], "DeskFunctionUrl", "WebhookFunctionUrl", "RespondFunctionRole"}
    assert {name for name in names(TEMPLATE["Resources"]) if not name.startswith("AWS::")} <= known
