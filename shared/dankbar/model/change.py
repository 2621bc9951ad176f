"""What is entered on a running stack: absences, swaps and overrides laid over the pushed document, and the audit trail.

A change is kept beside the document, not in it, so that the next `config push` of a file that does not have it does not
undo somebody's sick note.
"""

from collections.abc import Sequence
from typing import Literal, Self

from pydantic import AwareDatetime, Field, model_validator

from dankbar.model.community import Absence, Community, Crisis, OnCall, Override, Part, Swap

type Entered = Absence | Swap | Override
"""What somebody enters."""


class Author(Part):
    """Who did something: the AWS identity that called, and the name given beside it (`--by`)."""

    arn: str = ""
    name: str = Field(default="", max_length=100)

    @property
    def called(self) -> str:
        """The name, else the end of the ARN (a user or a role's session), which people recognise."""
        return self.name or self.arn.rpartition(":")[2] or "–"


class Change(Part):
    """One thing that was entered on the stack: exactly one of `absence`, `swap` and `override`."""

    id: str = Field(pattern=r"^[0-9a-f]{8}$")
    made_at: AwareDatetime
    made_by: Author
    absence: Absence | None = None
    swap: Swap | None = None
    override: Override | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if sum(given is not None for given in (self.absence, self.swap, self.override)) != 1:
            raise ValueError("needs exactly one of 'absence', 'swap' and 'override'")
        return self

    @property
    def what(self) -> Entered:
        """What was entered."""
        what = self.absence or self.swap or self.override
        assert what is not None  # noqa: S101 - the validator above
        return what


class Entry(Part):
    """One line of the audit trail."""

    at: AwareDatetime
    id: str
    """Of the change, of the push, or of the crisis's beginning or end."""
    did: Literal["enter", "undo", "push", "crisis_on", "crisis_off"]
    who: Author
    change: Change | None = None
    """What was entered or taken back."""
    dropped: tuple[Change, ...] = ()
    """The changes that a push left out."""
    crisis: Crisis | None = None
    """The crisis that began, or the one that is over."""


def people_of(what: Entered) -> tuple[str, ...]:
    """The ids of everybody whom a change names."""
    if isinstance(what, Swap):
        return what.people
    other = what.instead if isinstance(what, Absence) else what.instead_of
    return (what.person,) if other is None else (what.person, other)


def laid_over(community: Community, entered: Sequence[Entered]) -> Community:
    """The community with what was entered after its own absences, swaps and overrides, validated as a whole.

    What names somebody who is not in the team is left out: a change may spoil no duty, least of all at night.
    """
    team = {person.id for person in community.people}
    fitting = [what for what in entered if team.issuperset(people_of(what))]
    if not fitting:
        return community
    on_call = community.on_call
    swaps = (*on_call.swaps, *(what for what in fitting if isinstance(what, Swap)))
    overrides = (*on_call.overrides, *(what for what in fitting if isinstance(what, Override)))
    absences = (*community.absences, *(what for what in fitting if isinstance(what, Absence)))
    changed = OnCall.model_validate(dict(on_call) | {"swaps": swaps, "overrides": overrides})
    return Community.model_validate(dict(community) | {"absences": absences, "on_call": changed})
