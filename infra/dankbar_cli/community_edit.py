"""Entering an absence, a swap or an override into `community.yaml` itself.

One line is added where YAML's own positions say that the list ends; everything else stays byte for byte as people wrote
it. (A round trip through ruamel.yaml would re-indent, and it keeps a comment with the entry *before* it: an entry that
is appended would come after the next part's heading.) What came out is read and compared before the file is replaced.
"""

import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

from dankbar.errors import ConfigurationError
from dankbar.model.change import Entered, laid_over
from dankbar.model.community import Absence, Community, Override, Swap
from dankbar_cli.community_file import CommunityFileError, load

PLACES: dict[type[Entered], tuple[str, ...]] = {
    Absence: ("absences",),
    Swap: ("on_call", "swaps"),
    Override: ("on_call", "overrides"),
}
"""In which list of the file it stands."""
FIELDS = (("person", "person"), ("people", "people"), ("start", "from"), ("end", "to"))
MORE_FIELDS = (("because", "because"), ("instead", "instead"), ("instead_of", "instead_of"), ("made_at", "made_at"))
_PLAIN = re.compile(r"(?!(?:true|false|null|yes|no|on|off|y|n)$)[a-z][a-z0-9-]*")
"""Words that no YAML takes for anything but text."""


def enter(path: Path, what: Entered) -> Community:
    """Adds what is entered to a community's file and returns the community as it reads then.

    The file is replaced at once or not at all. Raises CommunityFileError where it is or would be wrong, and
    ConfigurationError with the line to be added by hand where the file is written in a way that is not understood.
    """
    wanted = laid_over(load(path), [what])
    path = path.resolve()
    raw = path.read_bytes()
    mark = b"\xef\xbb\xbf" if raw.startswith(b"\xef\xbb\xbf") else b""
    text = raw.removeprefix(mark).decode()
    by_hand = ConfigurationError(
        f"{path.name} is left as it was: add this to {'.'.join(PLACES[type(what)])} by hand:  - {written(what)}"
    )
    try:
        new = with_entry(text, PLACES[type(what)], written(what))
    except TypeError:
        raise by_hand from None
    with _beside(path, mark + new.encode()) as draft:
        try:
            found = load(draft)
        except CommunityFileError as error:
            raise CommunityFileError(path.name, error.problems) from None
        if found != wanted:
            raise by_hand
        draft.replace(path)
    return found


def written(what: Entered) -> str:
    """An entry of a list in the file's own words: `{person: anna, from: 2026-12-01, to: 2026-12-03}`."""
    given = {name: getattr(what, field) for field, name in (*FIELDS, *MORE_FIELDS) if getattr(what, field, None)}
    return "{" + ", ".join(f"{name}: {_value(value)}" for name, value in given.items()) + "}"


def _value(value: object) -> str:
    if isinstance(value, tuple):
        return "[" + ", ".join(_value(each) for each in value) + "]"
    if isinstance(value, date):
        return re.sub(r"(T\d\d:\d\d):00", r"\1", value.isoformat()).replace("+00:00", "Z")
    text = str(value)
    return text if _PLAIN.fullmatch(text) else f'"{text}"'


def with_entry(text: str, way: tuple[str, ...], entry: str) -> str:
    """The text of a YAML mapping with an entry added to the list at `way`, which is made where there is none.

    Raises TypeError where there is neither a list nor a mapping for one.
    """
    node: Node | None = YAML(typ="safe", pure=True).compose(text)
    for step in way[:-1]:
        node = _child(node, step)
    found = _child(node, way[-1])
    if not isinstance(node, MappingNode):
        raise TypeError(way)
    if found is None:
        if node.flow_style:
            return _within(text, node, f"{way[-1]}: [{entry}]")
        indent = " " * node.start_mark.column
        return _after(text, node, f"{indent}{way[-1]}:", f"{indent}  - {entry}")
    if not isinstance(found, SequenceNode):
        raise TypeError(way)
    if found.flow_style:
        return _within(text, found, entry)
    return _after(text, found, " " * found.start_mark.column + f"- {entry}")


def _child(node: Node | None, name: str) -> Node | None:
    fields = node.value if isinstance(node, MappingNode) else []
    return next((value for key, value in fields if key.value == name), None)


def _within(text: str, node: MappingNode | SequenceNode, entry: str) -> str:
    """The text with an entry at the end of a list or mapping in brackets."""
    at = node.end_mark.index - 1
    return f"{text[:at]}{', ' if node.value else ''}{entry}{text[at:]}"


def _after(text: str, node: Node, *lines: str) -> str:
    """The text with lines after the last line of a part, before whatever is said about the next part."""
    newline = "\r\n" if "\r\n" in text else "\n"
    at = text.find("\n", _end(node)) + 1
    before, rest = (text[:at], text[at:]) if at else (text + newline, "")
    return before + "".join(line + newline for line in lines) + rest


def _end(node: Node) -> int:
    """Where a part's last value ends. YAML itself has a block end only where the next one begins."""
    if isinstance(node, MappingNode | SequenceNode) and not node.flow_style:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)


@contextmanager
def _beside(path: Path, content: bytes) -> Iterator[Path]:
    """A draft in the same folder with the same permissions; gone afterwards unless it took the file's place."""
    number, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    draft = Path(name)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        draft.chmod(path.stat().st_mode & 0o777)
        yield draft
    finally:
        draft.unlink(missing_ok=True)
