"""The nights of a simulation as a picture (SVG): a row a person, nights on duty and, darker, nights woken."""

from collections.abc import Iterator
from html import escape

from dankbar_cli.simulate_report import Report

WIDTH, LEFT, ROW, BAR, TOP = 820, 150, 40, 22, 96
PALE, DARK, INK, FAINT = "#9cc5f0", "#c62828", "#1f2430", "#667085"
FONTS = "system-ui, Segoe UI, Helvetica, sans-serif"
WORDS = {
    "de": ("Nächte je Person", "Nächte in Bereitschaft", "Nächte geweckt"),
    "en": ("Nights per person", "nights on duty", "nights woken"),
}


def picture(report: Report) -> str:
    """The nights of everybody as SVG, in the community's language."""
    words = WORDS[report.community.locale]
    height = TOP + ROW * len(report.shares) + 16
    title = f"{words[0]}, {report.community.brand}"
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"'
        f' role="img" aria-label="{escape(title)}" font-family="{FONTS}">'
    )
    return "\n".join(
        [
            head,
            f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>',
            _text(24, 38, title, size=20, weight=650),
            *_key(words),
            *_bars(report),
            "</svg>",
            "",
        ]
    )


def _key(words: tuple[str, ...]) -> Iterator[str]:
    for x, colour, word in ((24, PALE, words[1]), (260, DARK, words[2])):
        yield f'<rect x="{x}" y="56" width="14" height="14" rx="3" fill="{colour}"/>'
        yield _text(x + 22, 68, word, size=13, colour=FAINT)


def _bars(report: Report) -> Iterator[str]:
    most = max([1, *(max(share.nights, share.nights_woken) for share in report.shares)])
    scale = (WIDTH - LEFT - 90) / most
    for at, share in enumerate(report.shares):
        y, name = TOP + at * ROW, report.community.person(share.person).first_name
        shown = name if len(name) <= 16 else name[:15] + "…"
        end = LEFT + max(share.nights, share.nights_woken) * scale
        yield _text(24, y + 16, shown, size=14, weight=600)
        yield f'<rect x="{LEFT}" y="{y}" width="{share.nights * scale:.1f}" height="{BAR}" rx="4" fill="{PALE}"/>'
        if share.nights_woken:
            width = share.nights_woken * scale
            yield f'<rect x="{LEFT}" y="{y + 6}" width="{width:.1f}" height="{BAR - 12}" rx="3" fill="{DARK}"/>'
        yield _text(end + 8, y + 16, f"{share.nights} / {share.nights_woken}", size=13, colour=FAINT)


def _text(x: float, y: float, said: str, *, size: int, weight: int = 400, colour: str = INK) -> str:
    return f'<text x="{x:.1f}" y="{y}" font-size="{size}" font-weight="{weight}" fill="{colour}">{escape(said)}</text>'
