"""The confusion matrix as a picture (SVG): a row what people say, a column what triage says. Words are the labels of
the file, so that it reads the same in every language.
"""

from collections.abc import Iterator
from html import escape

from dankbar.model.decision import Sort
from dankbar_cli.triage_evaluation import LABELS, Evaluation

GOOD, BAD, INK, FAINT, PAPER, EMPTY = (46, 125, 91), (198, 40, 40), "#1f2430", "#667085", "#ffffff", "#f2f4f7"
LEFT, TOP, CELL, HEIGHT = 168, 168, 62, 46
FIGURES = 3
WIDTH = LEFT + len(LABELS) * CELL + 24 + FIGURES * CELL + 24
FONTS = "system-ui, Segoe UI, Helvetica, sans-serif"


def picture(found: Evaluation, name: str) -> str:
    """The matrix of an evaluation as SVG, with precision, recall and F1 of each row. `name`: of the file."""
    rows = list(found.classes)
    height = TOP + len(rows) * HEIGHT + 56
    title = f"triage: {name}"
    sums = f"n = {len(found.judged)} · macro-F1 = {found.macro_f1:.3f} · danger = {sum(found.danger.values())}"
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}"',
        f' role="img" aria-label="{escape(f"{title}, {sums}")}" font-family="{FONTS}">',
        f'<rect width="{WIDTH}" height="{height}" fill="{PAPER}"/>',
        _text(24, 38, title, size=20, weight=650),
        _text(24, 62, sums, size=14, colour=FAINT),
        _text(LEFT - 14, TOP - 14, "label ↓  triage →", size=12, colour=FAINT, anchor="end"),
        *_columns(),
    ]
    for number, label in enumerate(rows):
        lines += _row(found, number, label)
    return "\n".join([*lines, "</svg>", ""])


def _columns() -> Iterator[str]:
    for at, sort in enumerate(LABELS):
        x = LEFT + at * CELL + CELL / 2
        yield _slanted(x, sort)
    for at, head in enumerate(("precision", "recall", "F1")):
        yield _slanted(LEFT + len(LABELS) * CELL + 24 + at * CELL + CELL / 2, head)


def _slanted(x: float, said: str) -> str:
    turned = f'transform="translate({x:.1f} {TOP - 14}) rotate(-40)"'
    return f'<text {turned} font-size="13" font-weight="600" fill="{INK}">{escape(said)}</text>'


def _row(found: Evaluation, number: int, label: Sort) -> Iterator[str]:
    figures = found.classes[label]
    y = TOP + number * HEIGHT
    yield _text(LEFT - 14, y + HEIGHT / 2 + 5, f"{label}  ({figures.support})", size=14, weight=600, anchor="end")
    for at, sort in enumerate(LABELS):
        yield from _cell(LEFT + at * CELL, y, label, sort, found.confusion.get((label, sort), 0), figures.support)
    for at, value in enumerate((figures.precision, figures.recall, figures.f1)):
        x = LEFT + len(LABELS) * CELL + 24 + at * CELL + CELL / 2
        yield _text(x, y + HEIGHT / 2 + 5, f"{value:.2f}", size=14, weight=650 if at == 2 else 400, anchor="middle")


def _cell(x: float, y: float, label: str, sort: str, count: int, support: int) -> Iterator[str]:
    share = count / support if support else 0.0
    fill = _shade(GOOD if label == sort else BAD, share) if count else EMPTY
    said = f"{label} → {sort}: {count} ({share:.0%})"
    yield f'<g><title>{escape(said)}</title><rect x="{x + 1:.1f}" y="{y + 1}" width="{CELL - 2}" height="{HEIGHT - 2}"'
    yield f' rx="5" fill="{fill}"/>'
    if count:
        ink = PAPER if share > 0.55 else INK
        yield _text(x + CELL / 2, y + HEIGHT / 2 + 5, str(count), size=15, weight=600, colour=ink, anchor="middle")
    yield "</g>"


def _shade(colour: tuple[int, int, int], share: float) -> str:
    strength = 0.18 + 0.82 * share
    return "#" + "".join(f"{round(255 + (part - 255) * strength):02x}" for part in colour)


def _text(
    x: float, y: float, said: str, *, size: int, weight: int = 400, colour: str = INK, anchor: str = "start"
) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" font-weight="{weight}" fill="{colour}" '
        f'text-anchor="{anchor}">{escape(said)}</text>'
    )
