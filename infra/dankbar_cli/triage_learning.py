"""Learns the weights of `dankbar.domain.lexicon.guess` from labelled texts, by scikit-learn's logistic regression.

scikit-learn is for this alone, among the development packages: nothing that runs needs it.
"""

from array import array
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from dankbar.domain.lexicon.guess import DIGEST_BYTES, MIDDLE, SCALE, SORTS, features
from dankbar.domain.lexicon.reading import fold
from dankbar.domain.triage import heard
from dankbar.errors import ConfigurationError
from dankbar.model.decision import Sort
from dankbar_cli.triage_evaluation import Labelled

STRENGTH, AT_LEAST, PASSES = 30.0, 2, 400
"""The inverse of the regularisation, in how many texts a feature has to be, how often it passes over the texts."""


NAMES = (*map(str, SORTS), "irony")
"""What is told apart, in the order of the weights."""


def _column(text: Labelled) -> int:
    return len(SORTS) if text.ironic and text.label is Sort.COMPLAINT else SORTS.index(text.label)


def digest(texts: Sequence[Labelled]) -> bytes:
    """Tells the texts apart from which something was learned."""
    lines = (f"{_column(one)}\t{one.text}" for one in texts)
    return sha256("\n".join(lines).encode()).digest()[:DIGEST_BYTES]


def learn(texts: Sequence[Labelled]) -> bytes:
    """The model, as `learned.bin` holds it: the same from the same texts.

    Raises ConfigurationError where there is no text of some kind.
    """
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression
    from sklearn.preprocessing import normalize

    labels = [_column(one) for one in texts]
    if missing := [name for column, name in enumerate(NAMES) if column not in labels]:
        raise ConfigurationError(
            f"nothing to learn {', '.join(missing)} from: add texts with a set that begins with dev"
        )
    found = [features(fold(one.text), heard(one.text)) for one in texts]
    counts = Counter(feature for each in found for feature in each)
    columns = {feature: at for at, feature in enumerate(sorted(f for f, count in counts.items() if count >= AT_LEAST))}
    rows, places = [], []
    for row, each in enumerate(found):
        for feature in sorted(each & columns.keys()):
            rows.append(row)
            places.append(columns[feature])
    matrix = csr_matrix(([1.0] * len(rows), (rows, places)), shape=(len(texts), len(columns)))
    fitted = LogisticRegression(C=STRENGTH, max_iter=PASSES, class_weight="balanced", fit_intercept=False).fit(
        normalize(matrix), labels
    )
    return _packed(columns, fitted.coef_.T.tolist(), digest(texts))


def _packed(columns: dict[int, int], weights: Sequence[Sequence[float]], learned_from: bytes) -> bytes:
    kept = [(feature, _as_bytes(weights[at])) for feature, at in columns.items()]
    kept = [(feature, row) for feature, row in kept if any(each != MIDDLE for each in row)]
    hashes = array("I", [feature for feature, _ in kept])
    return len(kept).to_bytes(4, "little") + learned_from + hashes.tobytes() + b"".join(row for _, row in kept)


def _as_bytes(weights: Sequence[float]) -> bytes:
    return bytes(max(0, min(255, round(weight * SCALE) + MIDDLE)) for weight in weights)
