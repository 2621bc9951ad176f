"""Which roster a command works on: the one of a community's file, or the one of a running stack."""

import difflib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from dankbar.domain.changes import check_new
from dankbar.errors import ConfigurationError
from dankbar.model.change import Entered
from dankbar.model.community import Community, Person
from dankbar_cli import community_edit
from dankbar_cli.community_file import compile_community, load
from dankbar_cli.running import attached
from dankbar_cli.stack import Changed, Stack

COMMUNITY = Path("community.yaml")

ConfigFile = Annotated[
    Path | None,
    typer.Option(
        "--config", help="A community's file. Without it and --stack: ./community.yaml, else the stack that runs here."
    ),
]
OnStack = Annotated[str | None, typer.Option("--stack", help="A stack on AWS.")]


@dataclass(frozen=True)
class FileRoster:
    """The roster of a community's file."""

    path: Path

    def community(self, today: date) -> Community:
        """The community, compiled for that day. Raises CommunityFileError."""
        return compile_community(load(self.path), today, folder=self.path.parent)

    def enter(self, what: Entered, name: str) -> Changed:
        """Adds a change to the file. Raises ConfigurationError; the file is then as it was."""
        now = datetime.now(UTC)
        before = self.community(now.date())
        check_new(before, what, now)
        community_edit.enter(self.path, what)
        return Changed(before, self.community(now.date()))


@dataclass(frozen=True)
class StackRoster:
    """The roster of a running stack."""

    stack: Stack

    def community(self, today: date) -> Community:
        """The community as it was pushed, with what was entered since."""
        return self.stack.community()

    def enter(self, what: Entered, name: str) -> Changed:
        """Lays a change over what was pushed; `name` stands on the audit trail. Raises ConfigurationError."""
        return self.stack.enter(what, name)


@contextmanager
def roster_at(config: Path | None, stack: str | None) -> Iterator[FileRoster | StackRoster]:
    """The roster to work on. Raises ConfigurationError where there is none, or two are named."""
    if config is not None and stack is not None:
        raise ConfigurationError("give either --config or --stack: a roster is in a file or on a stack")
    file = config or (COMMUNITY if stack is None and COMMUNITY.is_file() else None)
    if file is not None:
        yield FileRoster(file)
        return
    with ExitStack() as ends:
        try:
            found, _ = ends.enter_context(attached(stack))
        except ConfigurationError as error:
            if stack is not None:
                raise
            raise ConfigurationError(
                f"there is no {COMMUNITY} here (or name a file with --config), and {error}"
            ) from None
        yield StackRoster(found)


def known(community: Community, who: str) -> Person:
    """The person of that id. Raises ConfigurationError that suggests whom it may mean."""
    people = {person.id: person for person in community.people}
    if who in people:
        return people[who]
    called = {name.lower(): person.id for person in community.people for name in (person.name, person.first_name)}
    called |= {person.id: person.id for person in community.people}
    close = difflib.get_close_matches(who[:60].lower(), called, n=1)
    meant = f"did you mean {called[close[0]]}?" if close else f"known: {', '.join(people)}"
    raise ConfigurationError(f"nobody in the team has the id '{who[:60]}'; {meant}")
