"""Which critical topic a text speaks of, and what that makes of the decision."""

from datetime import datetime
from typing import Any

import pytest

from dankbar.domain.reasons import say
from dankbar.domain.topics import stem, topic_of, topics_of
from dankbar.model.decision import Decision, Page, Queue, Thank, Urgency
from tests.unit.domain.test_decide import decided
from tests.unit.spielkiste import CHRISTMAS_EVE, community, local

TOPICS = [
    {"name": "rueckruf", "words": ["Rückruf", "vom Markt"], "experts": ["ben"]},
    {"name": "allergie", "words": ["Allergie", "Ei"], "experts": ["tom"]},
]


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Gibt es einen Rückruf?", "rueckruf"),
        ("Was ist mit der RÜCKRUFAKTION?", "rueckruf"),
        ("Ist das der Produktrückruf von gestern", "rueckruf"),
        ("Ru\u0308ckruf!", "rueckruf"),
        ("Nehmt das sofort vom Markt!", "rueckruf"),
        ("Vom Wochenmarkt", None),
        ("Ich habe eine Nussallergie", "allergie"),
        ("Ist da Ei drin?", "allergie"),
        ("Ist da Eis drin?", None),
        ("Ist das frei von Nickel?", None),
        ("", None),
    ],
)
def test_a_topic_is_found_in_inflections_and_compounds(text: str, topic: str | None) -> None:
    found = topic_of(text, community(critical_topics=TOPICS))
    assert (found and found.name) == topic


SUBJECTS = [
    {"name": "delivery", "title": "Lieferung", "words": ["Lieferung", "Versand", "shipping time"]},
    {"name": "price", "words": ["Preis", "teuer", "pricing"]},
]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Diese Lieferverzögerung nervt", ["Lieferung"]),
        ("Wann wird geliefert?", ["Lieferung"]),
        ("Die NACHLIEFERUNGEN fehlen", ["Lieferung"]),
        ("Liefert ihr nach Wien?", ["Lieferung"]),
        ("Der Gratisversand und eure Preise: zu teuer!", ["Lieferung", "Preis"]),
        ("Diese Preiserhöhung", ["Preis"]),
        ("What are your shipping times?", ["Lieferung"]),
        ("Which ship is that?", []),
        ("Die Lieder sind schön", []),
        ("", []),
    ],
)
def test_topics_are_found_by_stems_and_in_compounds(text: str, titles: list[str]) -> None:
    assert [topic.title for topic in topics_of(text, community(topics=SUBJECTS))] == titles


@pytest.mark.parametrize(
    ("word", "left"),
    [("lieferung", "liefer"), ("preise", "preis"), ("deliveries", "deliver"), ("delivery", "deliver"), ("ei", "ei"),
     ("zahlungen", "zahlung"), ("ware", "ware")],
)  # fmt: skip
def test_a_stem_is_never_too_short_to_mean_something(word: str, left: str) -> None:
    assert stem(word) == left


def test_topics_are_among_the_reasons() -> None:
    found = decided("Wann kommt die Lieferung?", CHRISTMAS_EVE, community=community(topics=SUBJECTS))
    topics = [reason for reason in found.reasons if reason.code == "topic"]
    assert [say(reason, "de") for reason in topics] == ["Thema: Lieferung."]


def decision(text: str, at: datetime = CHRISTMAS_EVE, **changes: Any) -> Decision:
    return decided(text, at, community=community(critical_topics=TOPICS, **changes))


def test_a_question_about_a_critical_topic_is_urgent_and_calls_its_expert() -> None:
    found = decision("Gehört mein Kran zum Rückruf?")
    assert Page(Urgency.URGENT, "topic:rueckruf", "rueckruf") in found.actions
    (queue,) = (action for action in found.actions if isinstance(action, Queue))
    assert queue.urgency is Urgency.URGENT
    assert [reason.code for reason in found.reasons if reason.code in ("critical_topic", "expert")] == [
        "critical_topic",
        "expert",
    ]


def test_in_staffed_hours_the_expert_is_called_all_the_same_but_not_where_none_can_be_reached() -> None:
    at = local("2026-11-24T10:00")
    assert any(isinstance(action, Page) for action in decision("Gehört mein Kran zum Rückruf?", at).actions)
    away = [{"person": "ben", "from": "2026-11-24", "to": "2026-11-24"}]
    assert not any(isinstance(each, Page) for each in decision("Gibt es einen Rückruf?", at, absences=away).actions)


def test_praise_that_names_the_topic_wakes_nobody_and_is_thanked() -> None:
    found = decision("Euer Rückruf war vorbildlich, danke, ihr seid super!")
    assert any(isinstance(action, Thank) for action in found.actions)
    assert not any(isinstance(action, Page) for action in found.actions)


def test_what_has_a_policy_calls_somebody_outside_staffed_hours_only() -> None:
    policies = {"high": {"steps": [{"who": "on-call"}]}}
    on_call = community().on_call.model_dump(by_alias=True) | {"policies": policies}
    complaint = "Das Rad ist nach zwei Tagen abgebrochen, ich bin sehr enttäuscht."
    night, day = (decision(complaint, at, on_call=on_call) for at in (CHRISTMAS_EVE, local("2026-11-24T10:00")))
    assert Page(Urgency.HIGH, "all:high", None) in night.actions
    assert "page_policy" in [reason.code for reason in night.reasons]
    assert not any(isinstance(action, Page) for action in day.actions)
    assert not any(isinstance(action, Page) for action in decision(complaint).actions)
