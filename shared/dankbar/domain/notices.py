"""What people are told and need not acknowledge: a hand-over, the week ahead, gaps that somebody can still mend.

Pure: from a community, the instant of the last look and now, which notices are due. Everything due in between is told,
at the same look or, after a crash, at the next one with the same ids; the pager sends each id once. A notice never
wakes: what falls into quiet hours comes when they end.

| notice | to | when | id |
|---|---|---|---|
| hand-over | whose duty begins | when it begins | `handover/INSTANT/PERSON` |
| outlook | everybody with duty in the week after | Thursday 10:00 | `outlook/2026-W50/PERSON` |
| warnings | planners, else the last resort | daily 10:00, if there are new ones | `warnings/DATE/HASH OF THEM/PERSON` |
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from hashlib import sha256
from itertools import pairwise
from zoneinfo import ZoneInfo

from dankbar.domain import moments, sms
from dankbar.domain.calendar import staffed
from dankbar.domain.clocks import DAY, begin_of, local
from dankbar.domain.coverage import coverage, next_change
from dankbar.domain.escalation import quiet_until
from dankbar.domain.findings import Finding, findings
from dankbar.model.community import Community, Person
from dankbar.model.decision import Urgency
from dankbar.model.messages import Notice, WorkItem

OUTLOOK_DAY = 3
"""Thursday: early enough to swap, late enough to be remembered."""
OUTLOOK_AT = WARNED_AT = time(10)
"""On the brand's clocks."""
OUTAGE, FRESH = timedelta(days=1), timedelta(hours=2)
"""After a last look longer ago than the first, a hand-over is told only if it is younger than the second."""
LISTED = 10
"""So many open items are listed."""
LONGEST_TEXT, LONGEST_SUBJECT, LONGEST_NAME, LONGEST_BEGINNING = 4_000, 99, 60, 80
"""Characters: of a notice (see `model.messages.Notice`), and of a writer's name and words in it."""

_WORDS = {
    "de": {
        "hello": "Hallo {name},",
        "somebody": "Jemand",
        "and": " und ",
        "now": "jetzt",
        "open_end": "auf Weiteres",
        "from_to": "{start} bis {end}",
        "handover": "Deine Bereitschaft beginnt",
        "duty": "du hast jetzt Bereitschaft, bis {until}. Danach kommt {following}.",
        "duty_open_end": "du hast jetzt Bereitschaft.",
        "nothing": "Offen ist nichts.",
        "open": "Offen: {count}, davon dringend: {urgent}. Das älteste wartet seit {oldest}.",
        "first": "Am wichtigsten:",
        "item": "• {author} ({place}): „{text}“ – Antwort bis {by}",
        "late": "• {author} ({place}): „{text}“ – die Antwort war bis {by} versprochen",
        "outlook": "Bereitschaft in der Woche ab {week}",
        "yours": "in der Woche ab {week} hast du Bereitschaft:",
        "everybody": "Die ganze Woche:",
        "own": "• {start} bis {end}",
        "stretch": "• {start} bis {end}: {who}",
        "hole": "• {start} bis {end}: LÜCKE – niemand hat Bereitschaft, geweckt würde {who}",
        "warnings": "Lücken im Dienstplan",
        "found": "im Dienstplan der nächsten zwei Wochen fehlt jemand:",
        "gap": "• Lücke von {start} bis {end}{times}: Niemand hat Bereitschaft, geweckt würde {who}.",
        "absence": "• {who} fehlt von {start} bis {end}{times} und hätte dann Bereitschaft. Eine Vertretung ist nicht"
        " eingetragen; der Reihe nach übernimmt {instead}.",
        "last_resort": "• {who} soll immer erreichbar sein, fehlt aber von {start} bis {end}.",
        "times": " ({count}-mal)",
        "mend": "So trägst du jemanden ein: `dankbar roster off` mit `--instead` oder `dankbar roster swap`.",
    },
    "en": {
        "hello": "Hello {name},",
        "somebody": "Somebody",
        "and": " and ",
        "now": "now",
        "open_end": "further notice",
        "from_to": "{start} to {end}",
        "handover": "Your duty begins",
        "duty": "you are on call now, until {until}. After you comes {following}.",
        "duty_open_end": "you are on call now.",
        "nothing": "Nothing is open.",
        "open": "Open: {count}, of them urgent: {urgent}. The oldest has waited for {oldest}.",
        "first": "Most pressing:",
        "item": "• {author} ({place}): “{text}” – answer by {by}",
        "late": "• {author} ({place}): “{text}” – an answer was promised by {by}",
        "outlook": "On call in the week from {week}",
        "yours": "in the week from {week} you are on call:",
        "everybody": "The whole week:",
        "own": "• {start} to {end}",
        "stretch": "• {start} to {end}: {who}",
        "hole": "• {start} to {end}: GAP – nobody is on call, {who} would be woken",
        "warnings": "Gaps in the roster",
        "found": "somebody is missing in the roster of the next two weeks:",
        "gap": "• Gap from {start} until {end}{times}: nobody is on call, {who} would be woken.",
        "absence": "• {who} is away from {start} until {end}{times} and would be on call then. No substitute is named;"
        " by rotation it is {instead}.",
        "last_resort": "• {who} should be reachable always, but is away from {start} until {end}.",
        "times": " ({count} times)",
        "mend": "To enter somebody: `dankbar roster off` with `--instead`, or `dankbar roster swap`.",
    },
}


@dataclass(frozen=True, slots=True)
class HandOver:
    """A change of duty. `at`, `until`: UTC; `until` and `following` None: nobody else for more than a year."""

    at: datetime
    person: Person
    """Who is on duty now."""
    until: datetime | None
    following: Person | None


@dataclass(frozen=True, slots=True)
class Waiting:
    """The open work items; `more`: there are more than these."""

    items: tuple[WorkItem, ...] = ()
    more: bool = False

    def count(self, items: Collection[WorkItem]) -> str:
        """How many of them these are, in words: `3`, `500+`."""
        return f"{len(items)}+" if self.more and items else str(len(items))


@dataclass(frozen=True, slots=True)
class Warnings:
    """Notices of what is new, and the keys of all findings that are told with them (see `Finding.keys`)."""

    notices: tuple[Notice, ...]
    told: frozenset[str]


# A change of duty -----------------------------------------------------------------------------


def hand_over(community: Community, since: datetime | None, now: datetime) -> HandOver | None:
    """The last change of duty after `since` (the last look; None: there was none) up to `now`, aware instants.

    None where there was none, or only ones too old to tell after an outage; where duty fell to the last resort while
    the office is staffed (nobody is called then); and where it is over before the person's quiet hours are.
    """
    if since is None or since >= now:
        return None
    begin = since if now - since <= OUTAGE else now - FRESH
    tiles = coverage(community, begin, now + timedelta(seconds=1)).tiles
    for before, tile in reversed(list(pairwise(tiles))):
        if before.duty.person == tile.duty.person:
            continue
        if tile.duty.is_gap and staffed(community, tile.start):
            return None
        following = next_change(community, now)
        if following is None:
            return HandOver(tile.start, tile.duty.person, None, None)
        told_at = quiet_until(community, tile.duty.person, now) or now
        over = told_at >= following.start
        return None if over else HandOver(tile.start, tile.duty.person, following.start, following.duty.person)
    return None


def hand_over_notice(
    community: Community, change: HandOver, waiting: Waiting, now: datetime, place_of: Callable[[WorkItem], str]
) -> Notice:
    """Tells whose duty has begun until when it lasts and what is open. `place_of`: what people call an item's place."""
    zone, language = ZoneInfo(community.zone), change.person.languages[0]
    words = _WORDS[language]
    urgent = [item for item in waiting.items if item.urgency is Urgency.URGENT]
    oldest = now - min((item.received_at for item in waiting.items), default=now)
    told = {
        "count": waiting.count(waiting.items),
        "urgent": waiting.count(urgent),
        "oldest": moments.lasting(oldest, language),
        "until": moments.moment(change.until, now, zone, language) if change.until else "",
        "following": change.following.name if change.following else "",
    }
    items = [_item_line(item, now, zone, language, place_of(item)) for item in _most_pressing(waiting.items)]
    opened = [words["open"].format(**told), "", words["first"], *items] if items else [words["nothing"]]
    return _notice(
        community,
        change.person,
        now,
        notice_id=f"handover/{_stamp(change.at)}/{change.person.id}",
        subject=words["handover"],
        lines=[words["duty" if change.until else "duty_open_end"].format(**told), "", *opened],
        text=sms.handover_text(
            language=language,
            brand=community.brand,
            until=told["until"] or None,
            open_items=told["count"],
            urgent=told["urgent"],
            oldest=told["oldest"],
        ),
    )


def _most_pressing(items: Collection[WorkItem]) -> list[WorkItem]:
    return sorted(items, key=lambda item: (item.urgency is not Urgency.URGENT, item.answer_by))[:LISTED]


def _item_line(item: WorkItem, now: datetime, zone: ZoneInfo, language: str, place: str) -> str:
    words = _WORDS[language]
    return words["late" if item.answer_by < now else "item"].format(
        author=_beginning(item.author.name or item.author.username or "", LONGEST_NAME) or words["somebody"],
        place=_beginning(place, LONGEST_NAME),
        text=_beginning(item.text, LONGEST_BEGINNING),
        by=moments.moment(item.answer_by, now, zone, language),
    )


def _beginning(text: str, most: int) -> str:
    """One line of what a stranger wrote, without characters that change how the rest is read."""
    line = " ".join("".join(char if char.isprintable() else " " for char in text[: 8 * most]).split())
    return line if len(line) <= most else line[: most - 1].rstrip() + "…"


# The week ahead -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Stretch:
    """One person's duty without a break, or a gap (then whom it would wake); UTC."""

    start: datetime
    end: datetime
    person: Person
    is_gap: bool


def outlooks(community: Community, since: datetime | None, now: datetime) -> tuple[Notice, ...]:
    """On Thursdays, for everybody with duty in the week from the Monday after: when, and the whole week of all."""
    at = _passed(community, OUTLOOK_AT, since, now, weekday=OUTLOOK_DAY)
    if at is None:
        return ()
    monday = local(at, ZoneInfo(community.zone)).date() + (7 - OUTLOOK_DAY) * DAY
    begin, end = begin_of(monday, community.zone), begin_of(monday + 7 * DAY, community.zone)
    week = stretches(community, begin, end)
    on_duty = dict.fromkeys(stretch.person.id for stretch in week)
    return tuple(_outlook(community, community.person(each), begin, week, f"{monday:%G-W%V}", now) for each in on_duty)


def stretches(community: Community, start: datetime, end: datetime) -> tuple[Stretch, ...]:
    """Everybody's duty that begins before `end`, from `start` on, and the gaps; in order of time.

    What goes on after `end` is told to its own end, for nobody is free at midnight by that. While the office is staffed
    the last resort has no duty.
    """
    look = coverage(community, start, end + 7 * DAY)
    found: list[Stretch] = []
    for tile in look.tiles:
        if tile.duty.is_gap:
            continue
        if found and found[-1].end == tile.start and found[-1].person == tile.duty.person:
            found[-1] = Stretch(found[-1].start, tile.end, tile.duty.person, is_gap=False)
        else:
            found.append(Stretch(tile.start, tile.end, tile.duty.person, is_gap=False))
    last = community.person(community.on_call.last_resort)
    found += [Stretch(gap.start, gap.end, last, is_gap=True) for gap in look.gaps]
    return tuple(sorted((each for each in found if each.start < end), key=lambda each: each.start))


def _outlook(
    community: Community, person: Person, begin: datetime, week: Sequence[Stretch], name: str, now: datetime
) -> Notice:
    zone, language = ZoneInfo(community.zone), person.languages[0]
    words, monday = _WORDS[language], moments.day(begin, zone, language)
    own = [stretch for stretch in week if stretch.person == person]
    return _notice(
        community,
        person,
        now,
        notice_id=f"outlook/{name}/{person.id}",
        subject=words["outlook"].format(week=monday),
        lines=[
            words["yours"].format(week=monday),
            *(_stretch_line(stretch, zone, language, own=True) for stretch in own),
            "",
            words["everybody"],
            *(_stretch_line(stretch, zone, language) for stretch in week),
        ],
        text=sms.outlook_text(
            language=language,
            brand=community.brand,
            week=monday,
            stretches=[
                words["from_to"].format(
                    start=moments.moment(stretch.start, begin, zone, language),
                    end=moments.moment(stretch.end, stretch.start, zone, language),
                )
                for stretch in own
            ],
        ),
    )


def _stretch_line(stretch: Stretch, zone: ZoneInfo, language: str, *, own: bool = False) -> str:
    start, end = (moments.dated(at, zone, language) for at in (stretch.start, stretch.end))
    line = "hole" if stretch.is_gap else "own" if own else "stretch"
    return _WORDS[language][line].format(start=start, end=end, who=stretch.person.name)


# Warnings -------------------------------------------------------------------------------------


def warnings(community: Community, since: datetime | None, now: datetime, told: Collection[str]) -> Warnings:
    """Once a day, for those who plan: the findings that are new, and those that are new within 48 hours, in one notice.

    `told`: the keys that the last warnings left. The id holds a hash of what is told, so that the same findings come
    once however often they are looked for, and others come on the same day too.
    """
    at = _passed(community, WARNED_AT, since, now)
    if at is None:
        return Warnings((), frozenset(told))
    found = findings(community, at)
    new = [each for each in found if not each.keys(at) <= set(told)]
    known = frozenset(key for each in found for key in each.keys(at))
    planners = dict.fromkeys(community.on_call.planners or (community.on_call.last_resort,))
    people = [community.person(each) for each in planners] if new else []
    return Warnings(tuple(_warning(community, person, new, at, now) for person in people), known)


def _warning(community: Community, person: Person, new: Sequence[Finding], at: datetime, now: datetime) -> Notice:
    language = person.languages[0]
    words = _WORDS[language]
    identity = sha256("\n".join(key for each in new for key in sorted(each.keys(at))).encode()).hexdigest()[:16]
    day = local(at, ZoneInfo(community.zone)).date()
    return _notice(
        community,
        person,
        now,
        notice_id=f"warnings/{day.isoformat()}/{identity}/{person.id}",
        subject=words["warnings"],
        lines=[
            words["found"],
            *(_finding_line(each, community, at, language) for each in new),
            "",
            words["mend"],
        ],
        text=_finding_sms(new, community, at, language),
    )


def _finding_line(finding: Finding, community: Community, at: datetime, language: str) -> str:
    words = _WORDS[language]
    return words[finding.what].format(
        who=finding.person.name,
        instead=words["and"].join(each.name for each in finding.instead),
        times=words["times"].format(count=finding.times) if finding.times > 1 else "",
        **_when(finding, community, at, language),
    )


def _finding_sms(new: Sequence[Finding], community: Community, at: datetime, language: str) -> str:
    first = new[0]
    when, names = _when(first, community, at, language), {"language": language, "brand": community.brand}
    if len(new) > 1:
        return sms.warnings_text(count=len(new), start=when["start"], **names)
    if first.what == "absence":
        instead = _WORDS[language]["and"].join(each.first_name for each in first.instead)
        return sms.absence_text(who=first.person.first_name, instead=instead, **when, **names)
    text = sms.gap_text if first.what == "gap" else sms.last_resort_text
    return text(who=first.person.first_name, **when, **names)


def _when(finding: Finding, community: Community, at: datetime, language: str) -> dict[str, str]:
    zone, words = ZoneInfo(community.zone), _WORDS[language]
    return {
        "start": words["now"] if finding.start <= at else moments.moment(finding.start, at, zone, language),
        "end": words["open_end"] if finding.for_long else moments.moment(finding.end, at, zone, language),
    }


# All of them ----------------------------------------------------------------------------------


def _passed(
    community: Community, clock: time, since: datetime | None, now: datetime, weekday: int | None = None
) -> datetime | None:
    """The last instant after `since`, up to `now`, at which the brand's clocks showed that (on that weekday)."""
    if since is None:
        return None
    today = local(now, ZoneInfo(community.zone)).date()
    days = (today - back * DAY for back in range(8))
    marks = (
        begin_of(datetime.combine(day, clock), community.zone)
        for day in days
        if weekday is None or day.weekday() == weekday
    )
    mark = next((mark for mark in marks if mark <= now), None)
    return mark if mark is not None and mark > since else None


def _notice(
    community: Community,
    person: Person,
    now: datetime,
    *,
    notice_id: str,
    subject: str,
    lines: Sequence[str],
    text: str,
) -> Notice:
    quiet = quiet_until(community, person, now)
    hello = _WORDS[person.languages[0]]["hello"].format(name=person.first_name)
    return Notice(
        id=notice_id,
        person=person.id,
        sms=text,
        subject=f"{community.brand[: LONGEST_SUBJECT - len(subject) - 2]}: {subject}",
        text=_within("\n".join([hello, "", *lines])),
        not_before=quiet.timestamp() if quiet else 0,
    )


def _within(text: str) -> str:
    """A text that a notice takes: cut after a whole line."""
    if len(text) <= LONGEST_TEXT:
        return text
    return text[: LONGEST_TEXT - 2].rpartition("\n")[0] + "\n…"


def _stamp(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
