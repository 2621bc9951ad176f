"""Changes to a roster: how long they last, which of them still count, and who has whose duty because of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

from dankbar.domain.clocks import begin_of, end_of
from dankbar.domain.coverage import Coverage
from dankbar.errors import ConfigurationError
from dankbar.model.change import Change, Entered, people_of
from dankbar.model.community import Absence, Community, Override, Person, Swap

KEPT_AFTER = timedelta(days=7)
"""So long after its end a change stays among the others; the audit trail has it for longer."""


@dataclass(frozen=True, slots=True)
class Dropped:
    """A change that counts no more: it is `over` for more than a week, names a `stranger` (then `who`, an id), or is
    `written` in the document meanwhile, where it would count twice, and a swap twice is none.
    """

    change: Change
    because: Literal["over", "stranger", "written"]
    who: str = ""


@dataclass(frozen=True, slots=True)
class HandOver:
    """A stretch of time (UTC, half-open) in which another person is on duty than before a change."""

    start: datetime
    end: datetime
    before: Person
    after: Person


def lasts(community: Community, what: Entered) -> tuple[datetime, datetime]:
    """From when and up to when it counts, in UTC; an absence on the person's own clocks.

    Raises KeyError where the absent person is not in the team.
    """
    zone = (community.person(what.person).zone if isinstance(what, Absence) else None) or community.zone
    return begin_of(what.start, zone), end_of(what.end, zone)


def dropped(community: Community, changes: Sequence[Change], now: datetime) -> tuple[Dropped, ...]:
    """The changes that are no longer to be kept for this community, in their order."""
    team = {person.id for person in community.people}
    found = []
    for change in changes:
        stranger = next((who for who in people_of(change.what) if who not in team), None)
        if stranger is not None:
            found.append(Dropped(change, "stranger", stranger))
        elif lasts(community, change.what)[1] + KEPT_AFTER <= now:
            found.append(Dropped(change, "over"))
        elif _problem_beside_others(community, change.what) is not None:
            found.append(Dropped(change, "written"))
    return tuple(found)


def check_new(community: Community, what: Entered, now: datetime) -> None:
    """Raises ConfigurationError where entering this would change nothing, or something else than is meant."""
    names = people_of(what)
    if len(names) != len(set(names)):
        raise ConfigurationError(f"'{names[0]}' cannot stand in for, or swap with, the same person: name another")
    if lasts(community, what)[1] <= now:
        raise ConfigurationError("that time is over: give a --to that is still to come")
    if problem := _problem_beside_others(community, what):
        raise ConfigurationError(problem)


def _problem_beside_others(community: Community, what: Entered) -> str | None:
    """What is wrong with entering something beside all that the community has; None: nothing."""
    start, end = lasts(community, what)
    others: tuple[Entered, ...] = (*community.absences, *community.on_call.swaps, *community.on_call.overrides)
    for other in others:
        began, ended = lasts(community, other)
        if began <= start and end <= ended:
            problem = _repeats(what, other, same=(began, ended) == (start, end))
            if problem is not None:
                return problem
    return None


def _repeats(new: Entered, old: Entered, *, same: bool) -> str | None:
    """What is wrong with entering `new` beside `old`, which lasts at least as long (`same`: just as long)."""
    match new, old:
        case Absence(), Absence() if new.person == old.person and (old.instead is not None or new.instead is None):
            instead = f", with {old.instead} instead" if old.instead else ""
            more = "; take that back to name another" if new.instead not in (None, old.instead) else ""
            return f"{new.person} is entered as away for all of that time already{instead}{more}"
        case Swap(), Swap() if same and set(new.people) == set(old.people):
            both = " and ".join(new.people)
            return f"{both} swap for just that time already; a second swap would undo it: take the first back instead"
        case Override(), Override() if same and (new.person, new.instead_of) == (old.person, old.instead_of):
            return f"{new.person} takes over for just that time already"
    return None


def compare(before: Coverage, after: Coverage) -> tuple[HandOver, ...]:
    """Where two coverages of the same time differ in who is on duty, in order; what touches and is alike is one."""
    found: list[HandOver] = []
    marks = sorted({at for each in (before, after) for tile in each.tiles for at in (tile.start, tile.end)})
    for start, end in pairwise(marks):
        was, now = (_on_duty(each, start) for each in (before, after))
        if was == now:
            continue
        if found and (found[-1].end, found[-1].before, found[-1].after) == (start, was, now):
            start = found.pop().start
        found.append(HandOver(start, end, was, now))
    return tuple(found)


def _on_duty(coverage: Coverage, at: datetime) -> Person:
    return next(tile.duty.person for tile in coverage.tiles if tile.start <= at < tile.end)
