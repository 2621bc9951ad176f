"""The netiquette in the community's file: the example's own part works, and a mistake is named with its place."""

import re
from datetime import date
from pathlib import Path

import pytest

from dankbar_cli.community_file import CommunityFileError, compile_community, load

EXAMPLE = Path(__file__).parents[3] / "infra" / "community.example.yaml"


def example(folder: Path, part: str | None = None) -> Path:
    """The example with its part about the netiquette switched on, or with another part in its place."""
    text = EXAMPLE.read_text("utf-8")
    begin, end = text.index("# netiquette:\n"), text.index("# Your accounts.\n")
    own = re.sub(r"^# ?", "", text[begin:end], flags=re.MULTILINE) if part is None else part
    path = folder / "community.yaml"
    path.write_text(text[:begin] + own + "\n" + text[end:], "utf-8")
    return path


def test_the_part_of_the_example_works_when_it_is_switched_on(tmp_path: Path) -> None:
    netiquette = compile_community(load(example(tmp_path)), date(2026, 11, 25)).netiquette
    assert [(named.rule, named.confidence) for named in netiquette.hide_at_once] == [(3, 0.9)]
    assert [rule.title.en for rule in netiquette.rules] == ["No insults"]
    assert netiquette.tell_writer
    assert (netiquette.contact, netiquette.changed_on) == ("netiquette@spielkiste.example", date(2026, 11, 25))


def test_without_it_there_are_our_own_rules_and_nothing_is_hidden_at_once() -> None:
    netiquette = load(EXAMPLE).netiquette
    assert [rule.number for rule in netiquette.rules] == [1, 2, 3, 4, 5, 6, 7]
    assert netiquette.hide_at_once == ()
    assert not netiquette.tell_writer


RULE = "{number: 3, title: {de: Nein, en: No}, text: {de: Nein, en: No}, breaks: [abuse]}"


@pytest.mark.parametrize(
    ("part", "told"),
    [
        ("hide_at_once: [{rule: 4, confidence: 0.9}]", "netiquette.hide_at_once[0].rule: triage recognises nothing"),
        ("hide_at_once: [{rule: 3, confidence: 90}]", "netiquette.hide_at_once[0].confidence: must be at most 1"),
        ("hide_at_once: [{rule: 3, confidence: sure}]", "confidence: must be a number, without quotes, like 0.9"),
        ("hide_at_once: 3", "netiquette.hide_at_once: must be a list, like [{rule: 3, confidence: 0.9}]"),
        ("tell_writers: true", "netiquette.tell_writers: unknown field; did you mean tell_writer?"),
        ("contact: call us", "netiquette.contact: write an e-mail address, or the whole address of a page"),
        ("imprint_url: spielkiste.example", "netiquette.imprint_url: write the whole address"),
        (f"rules: [{RULE}]", "netiquette.changed_on: is missing"),
        (f"changed_on: 2026-11-25\n  rules: [{RULE}, {RULE}]", "netiquette.rules[1].number: rule 3 is there twice"),
        ("changed_on: 2026-11-25\n  rules: [{number: 1, title: Nett}]", "netiquette.rules[0].title: must have fields"),
        (f"changed_on: 2026-11-25\n  rules: [{RULE.replace('abuse', 'rude')}]", "must be abuse or spam"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, part: str, told: str) -> None:
    path = example(tmp_path, f"netiquette:\n  {part}\n")
    with pytest.raises(CommunityFileError) as caught:
        load(path)
    first = str(caught.value).splitlines()[0]
    assert re.match(rf"{re.escape(str(path))}:\d+: netiquette", first), first
    assert told in str(caught.value)
