"""The week as a picture (SVG): a row a day, who is on duty when, the office hours beneath, gaps in red."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from html import escape
from zoneinfo import ZoneInfo

from dankbar.domain.calendar import staffed_times
from dankbar.domain.clocks import begin_of
from dankbar.domain.coverage import Coverage
from dankbar.domain.reasons import say
from dankbar.model.community import Community

COLOURS = ("#9cc5f0", "#f6c177", "#a8d8a0", "#d9b8ef", "#f4a9b8", "#8fd6d2", "#e3d27a", "#c7c9d6", "#e6b79a", "#b9c3f5")
RED, GREEN, INK, FAINT, PAPER, EMPTY = "#c62828", "#2e7d5b", "#1f2430", "#667085", "#ffffff", "#eef0f3"
LEFT, HOUR, ROW, BAR, TOP = 112, 34, 54, 30, 108
FONTS = "system-ui, Segoe UI, Helvetica, sans-serif"
WIDTH = LEFT + 24 * HOUR + 28
DAYS = {"de": ("Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"), "en": ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")}
WORDS = {
    "de": ("Bereitschaft", "Woche", "Büro besetzt", "Lücke", "Nächte", "Std.", "Nacht"),
    "en": ("On duty", "Week", "Office staffed", "Gap", "nights", "h", "night"),
}


def picture(community: Community, found: Coverage, monday: date) -> str:
    """The week from `monday` as SVG, in the community's language. `found` covers it."""
    words = WORDS[community.locale]
    colours = {person.id: COLOURS[at % len(COLOURS)] for at, person in enumerate(community.people)}
    carrying = [load for load in found.loads if load.hours]
    height = TOP + 7 * ROW + 34 + 26 * ((len(carrying) + 3) // 4) + 14
    year, week, _ = monday.isocalendar()
    title = f"{words[0]} {community.brand}"
    span = f"{words[1]} {week}/{year}: {_day(monday, community)} – {_day(monday + timedelta(days=6), community)}"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"',
        f' role="img" aria-label="{escape(f"{title}, {span}")}" font-family="{FONTS}">',
        '<defs><pattern id="gap" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
        f'<rect width="8" height="8" fill="{RED}"/><rect width="3" height="8" fill="#e05656"/></pattern></defs>',
        f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>',
        _text(24, 40, title, size=22, weight=650),
        _text(24, 64, span, size=14, colour=FAINT),
        *_key(words),
        *_grid(community, monday),
        *_bars(community, found, monday, colours),
    ]
    for at, load in enumerate(carrying):
        x, y = 24 + (at % 4) * (WIDTH - 48) / 4, TOP + 7 * ROW + 34 + 26 * (at // 4)
        said = (
            f"{load.person.first_name}: {load.hours:g} {words[5]}, {load.nights} {words[6 if load.nights == 1 else 4]}"
        )
        lines.append(f'<rect x="{x:.1f}" y="{y - 12}" width="14" height="14" rx="3" fill="{colours[load.person.id]}"/>')
        lines.append(_text(x + 21, y, said, size=13))
    return "\n".join([*lines, "</svg>", ""])


def _key(words: tuple[str, ...]) -> Iterator[str]:
    x = WIDTH - 250
    yield f'<rect x="{x}" y="57" width="26" height="5" rx="2.5" fill="{GREEN}"/>'
    yield _text(x + 34, 64, words[2], size=13, colour=FAINT)
    yield f'<rect x="{x + 150}" y="52" width="14" height="14" rx="3" fill="url(#gap)"/>'
    yield _text(x + 171, 64, words[3], size=13, colour=FAINT)


def _grid(community: Community, monday: date) -> Iterator[str]:
    for hour in range(0, 25, 3):
        x = LEFT + hour * HOUR
        yield f'<line x1="{x}" y1="{TOP - 8}" x2="{x}" y2="{TOP + 7 * ROW - 8}" stroke="#e4e7ec"/>'
        yield _text(x, TOP - 16, f"{hour:02}", size=12, colour=FAINT, anchor="middle")
    for number in range(7):
        day, y = monday + timedelta(days=number), TOP + number * ROW
        off = community.days_off.get(day)
        yield _text(24, y + 16, f"{DAYS[community.locale][number]} {_day(day, community)}", size=14, weight=600)
        if off:
            yield _text(24, y + 33, off if len(off) <= 15 else off[:14] + "…", size=11, colour=RED, title=off)


def _bars(community: Community, found: Coverage, monday: date, colours: dict[str, str]) -> Iterator[str]:
    zone, last = ZoneInfo(community.zone), community.person(community.on_call.last_resort)
    for number in range(7):
        day, y = monday + timedelta(days=number), TOP + number * ROW
        begin, end = begin_of(day, community.zone), begin_of(day + timedelta(days=1), community.zone)
        for tile in found.tiles:
            if tile.start < end and tile.end > begin:
                why = " ".join(say(reason, community.locale) for reason in tile.reasons)
                person = tile.duty.person
                reach = _reach(tile.start, tile.end, begin, end, zone)
                if tile.duty.is_gap:
                    yield _bar(reach, y, EMPTY, "", why)
                else:
                    yield _bar(reach, y, colours[person.id], person.first_name, why)
        for gap in found.gaps:
            if gap.start < end and gap.end > begin:
                why = " ".join(say(reason, community.locale) for reason in gap.reasons)
                label = f"{WORDS[community.locale][3]} → {last.first_name}"
                yield _bar(_reach(gap.start, gap.end, begin, end, zone), y, "url(#gap)", label, why, ink=PAPER)
        for opens, closes in staffed_times(community, begin, end):
            x, width = _reach(opens, closes, begin, end, zone)
            yield f'<rect x="{x:.1f}" y="{y + BAR + 4}" width="{width:.1f}" height="5" rx="2.5" fill="{GREEN}"/>'


def _reach(start: datetime, end: datetime, begin: datetime, until: datetime, zone: ZoneInfo) -> tuple[float, float]:
    """Where a bar begins on the day from `begin` to `until`, and how wide it is, as the clocks on the wall go."""
    first = 0.0 if start <= begin else _hours(start, zone)
    last = 24.0 if end >= until else _hours(end, zone)
    return LEFT + first * HOUR, max(last - first, 0.05) * HOUR


def _hours(at: datetime, zone: ZoneInfo) -> float:
    reading = at.astimezone(UTC).astimezone(zone)
    return reading.hour + reading.minute / 60


def _bar(reach: tuple[float, float], y: float, colour: str, label: str, why: str, ink: str = INK) -> str:
    x, width = reach
    room = int((width - 12) / 7.5)
    said = label if len(label) <= room else (label[: room - 1] + "…" if room > 3 else "")
    name = f'<rect x="{x + 1:.1f}" y="{y}" width="{max(width - 2, 1):.1f}" height="{BAR}" rx="6" fill="{colour}"/>'
    text = _text(x + 10, y + 20, said, size=13, weight=600, colour=ink) if said else ""
    return f"<g><title>{escape(f'{label}: {why}' if label else why)}</title>{name}{text}</g>"


def _text(
    x: float,
    y: float,
    said: str,
    *,
    size: int,
    weight: int = 400,
    colour: str = INK,
    anchor: str = "start",
    title: str = "",
) -> str:
    more = f"<title>{escape(title)}</title>" if title else ""
    return (
        f'<text x="{x:.1f}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}" text-anchor="{anchor}">'
        f"{more}{escape(said)}</text>"
    )


def _day(day: date, community: Community) -> str:
    return f"{day.day}.{day.month}." if community.locale == "de" else f"{day.day} {day:%b}"
