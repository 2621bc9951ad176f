"""What the function `watch` may do in the table: exactly what its code calls, on exactly its kinds of items.

The emulator does not look at leading keys; so this is read from the template.
"""

from tests.unit.test_template import listed, statements

ALLOWED = {
    "dynamodb:Query": None,
    "dynamodb:UpdateItem": ["delivery#*", "page#*", "starter#*"],
    "dynamodb:GetItem": ["watch", "config"],
    "dynamodb:PutItem": ["watch"],
    "dynamodb:BatchGetItem": ["item#*"],
    "sqs:SendMessage": None,
}


def test_watch_may_do_what_it_calls_on_its_own_kinds_of_items_and_nothing_else() -> None:
    found = {
        action: statement.get("Condition", {}).get("ForAllValues:StringLike", {}).get("dynamodb:LeadingKeys")
        for statement in statements("WatchFunction")
        for action in listed(statement["Action"])
    }
    assert found == ALLOWED


def test_watch_looks_into_the_index_alone_and_sends_to_two_queues() -> None:
    resources = {
        action: statement["Resource"]
        for statement in statements("WatchFunction")
        for action in listed(statement["Action"])
    }
    assert resources["dynamodb:Query"] == {"Fn::Sub": "${Table.Arn}/index/due"}
    assert resources["sqs:SendMessage"] == [{"Fn::GetAtt": ["RetryQueue", "Arn"]}, {"Fn::GetAtt": ["PageQueue", "Arn"]}]
