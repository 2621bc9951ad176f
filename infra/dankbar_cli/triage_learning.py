"""Learns the weights of `dankbar.domain.lexicon.guess` from labelled texts: logistic regression, repeatable."""

import math
import random
from collections import Counter
from collections.abc import Sequence

from dankbar.domain.lexicon.guess import BIAS, SCALE, SORTS, features
from dankbar.domain.lexicon.reading import fold
from dankbar_cli.triage_evaluation import Labelled

ROUNDS, STEP, DECAY, SMALLEST, AT_LEAST = 25, 0.3, 0.001, 8, 2
"""Passes over the texts, the size of a step, how fast weights decay; the smallest weight kept, and in how many texts a
feature has to be.
"""
Weights = dict[str, list[float]]


def learn(texts: Sequence[Labelled]) -> Weights:
    """Feature → a weight for each sort, by stochastic gradient descent (AdaGrad)."""
    found = [features(fold(one.text)) for one in texts]
    counts = Counter(feature for each in found for feature in each)
    rows = [
        (sorted(feature for feature in each if counts[feature] >= AT_LEAST), SORTS.index(one.label))
        for each, one in zip(found, texts, strict=True)
    ]
    kept = {feature for row, _ in rows for feature in row} | {BIAS}
    weights: Weights = {feature: [0.0] * len(SORTS) for feature in sorted(kept)}
    squares: Weights = {feature: [1e-6] * len(SORTS) for feature in weights}
    order = random.Random(1)  # noqa: S311 (nothing secret: the order of the texts)
    for _ in range(ROUNDS):
        order.shuffle(rows)
        for row, label in rows:
            _descend(weights, squares, row, label)
    return weights


def _descend(weights: Weights, squares: Weights, row: Sequence[str], label: int) -> None:
    sums = [sum(weights[feature][sort] for feature in row) for sort in range(len(SORTS))]
    odds = [math.exp(each - max(sums)) for each in sums]
    for sort, odd in enumerate(odds):
        wrong = odd / sum(odds) - (sort == label)
        if abs(wrong) < 0.01:
            continue
        for feature in row:
            slope = wrong + DECAY * weights[feature][sort]
            squares[feature][sort] += slope * slope
            weights[feature][sort] -= STEP * slope / math.sqrt(squares[feature][sort])


def module(weights: Weights) -> str:
    """The weights as the module `dankbar.domain.lexicon.learned`."""
    lines = []
    for feature, several in weights.items():
        whole = ((chr(ord("a") + sort), round(weight * SCALE)) for sort, weight in enumerate(several))
        listed = " ".join(f"{sort}{weight}" for sort, weight in whole if abs(weight) >= SMALLEST)
        if listed and "\\" not in feature and '"""' not in feature:
            lines.append(f"{feature}\t{listed}")
    return (
        '"""Weights learned from the sample, read by `guess`; made by `dankbar triage learn`.\n\n'
        "A line a feature: the feature, a tab, and for each sort (a: the first) its weight in hundredths.\n"
        '"""\n\n'
        'WEIGHTS = """' + "\n".join(lines) + '"""\n'
    )
