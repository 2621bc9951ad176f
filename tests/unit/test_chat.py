"""What a chat's incoming webhook is posted, and what becomes of one that does not take it."""

import sys
from importlib import util
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest
import respx

from dankbar.domain.escalation import way_name
from dankbar.errors import Temporary
from dankbar.model.community import Way
from tests.unit.flow.test_paging import CHAT, people
from tests.unit.spielkiste import community

TEAM = community(people=people(anna={"ways": [{"by": "chat", "to": CHAT}]}))
WAY = way_name(Way(by="chat", to=CHAT))


@pytest.fixture(scope="module")
def chat() -> ModuleType:
    """The function's module."""
    path = Path(__file__).parents[2] / "functions" / "pager" / "chat.py"
    spec = util.spec_from_file_location("pager_chat", path)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    sys.modules["pager_chat"] = module
    spec.loader.exec_module(module)
    return module


def message(text: str, *, person: str = "anna", way: str = WAY) -> dict[str, Any]:
    """As SNS hands it to a function (SNS Developer Guide, "Fanout to Lambda functions")."""
    named = {"person": person, "way": way, "by": "chat"}
    return {
        "Message": text,
        "MessageAttributes": {name: {"Type": "String", "Value": each} for name, each in named.items()},
    }


@respx.mock
def test_a_chat_gets_the_text_and_nothing_in_it_calls_the_channel(chat: ModuleType) -> None:
    route = respx.post(CHAT).respond(200)
    assert chat.post(message("Dringend: <!channel> & mehr"), TEAM) == 200
    assert route.calls[0].request.content == b'{"text":"Dringend: &lt;!channel&gt; &amp; mehr"}'


@respx.mock
@pytest.mark.parametrize("who", [{"person": "ben"}, {"person": "nobody"}, {"way": "chat-00000000"}])
def test_what_is_for_a_chat_that_is_there_no_more_is_posted_nowhere(chat: ModuleType, who: dict[str, str]) -> None:
    assert chat.post(message("Dringend", **who), TEAM) == 0
    assert not respx.calls


@respx.mock
@pytest.mark.parametrize("answer", [httpx.Response(500), httpx.Response(404), httpx.ConnectError("no")])
def test_a_chat_that_does_not_take_it_is_tried_again_by_lambda_and_its_address_is_in_no_message(
    chat: ModuleType, answer: Any
) -> None:
    respx.post(CHAT).mock(side_effect=[answer])
    with pytest.raises(Temporary, match="the chat of anna") as problem:
        chat.post(message("Dringend"), TEAM)
    assert CHAT not in str(problem.value)
