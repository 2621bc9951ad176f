"""What Amazon Comprehend takes a text for: friendly, unfriendly or hurtful. It knows neither question nor emergency."""

import math
from typing import Any

from dankbar.model.decision import Opinion, Sort

NAME = "Amazon Comprehend"
JUDGED = 500
"""Characters that real-time sentiment analysis looks at; what comes after is ignored (Comprehend API Reference,
"DetectSentiment", Text). No more are sent."""
LANGUAGES = frozenset({"ar", "de", "en", "es", "fr", "hi", "it", "ja", "ko", "pt", "zh"})
"""Languages of DetectSentiment (Comprehend API Reference, "DetectSentiment", LanguageCode)."""
TOXIC_LANGUAGES = frozenset({"en"})
""""Currently, English is the only supported language" (Comprehend API Reference, "DetectToxicContent")."""
SEGMENT = 250
"""Characters of a segment: it may have 1 KB (same page, TextSegments), and a character up to four bytes."""

UNIT, FEWEST_UNITS, DOLLARS_PER_UNIT = 100, 3, 0.0001
"""A unit is 100 characters, and a request costs three units at least (Amazon Comprehend Pricing, "Natural Language
Processing", list price of the first tier, read in November 2026; toxicity is reckoned at the same price)."""

FRIENDLINESS = {"POSITIVE": Sort.PRAISE, "NEGATIVE": Sort.COMPLAINT, "MIXED": Sort.OTHER, "NEUTRAL": Sort.OTHER}
"""What a sentiment (API Reference, "DetectSentiment", response Sentiment) says here; MIXED is one thing and another."""
HURTS = frozenset({"HARASSMENT_OR_ABUSE", "HATE_SPEECH", "INSULT", "SEXUAL", "VIOLENCE_OR_THREAT"})
"""Toxic labels (API Reference, "ToxicContent", Name) that are abuse. PROFANITY and GRAPHIC are none by themselves:
people swear out of joy. They only keep a text from being taken for friendly."""
TOXIC = 0.6
"""From this score on a label counts."""


class Comprehend:
    """Amazon Comprehend (see `aws.opinions.Service`)."""

    def __init__(self, client: Any) -> None:
        """`client`: boto3's for `comprehend`."""
        self._client = client

    def dollars(self, text: str, language: str) -> float | None:
        """One request, in English two."""
        if language not in LANGUAGES:
            return None
        units = max(FEWEST_UNITS, math.ceil(min(len(text), JUDGED) / UNIT))
        return units * DOLLARS_PER_UNIT * (2 if language in TOXIC_LANGUAGES else 1)

    def ask(self, text: str, language: str) -> Opinion | None:
        """Abuse where a hurtful label scores high, else what the sentiment says."""
        judged, whole = text[:JUDGED], len(text) <= JUDGED
        labels = self._labels(judged) if language in TOXIC_LANGUAGES else {}
        if (hurt := max((labels.get(name, 0.0) for name in HURTS), default=0.0)) >= TOXIC:
            return Opinion(Sort.ABUSE, hurt, NAME, whole)
        answer = self._client.detect_sentiment(Text=judged, LanguageCode=language)
        sort = FRIENDLINESS.get(answer["Sentiment"])
        if sort is None:
            return None
        score = float(answer["SentimentScore"][str(answer["Sentiment"]).capitalize()])
        if sort is Sort.PRAISE and max(labels.values(), default=0.0) >= TOXIC:
            sort = Sort.OTHER
        return Opinion(sort, score, NAME, whole) if 0 <= score <= 1 else None

    def _labels(self, text: str) -> dict[str, float]:
        """The highest score of every toxic label in any part of the text."""
        segments = [{"Text": text[start : start + SEGMENT]} for start in range(0, len(text), SEGMENT)]
        answer = self._client.detect_toxic_content(TextSegments=segments, LanguageCode="en")
        scores: dict[str, float] = {}
        for part in answer["ResultList"]:
            for label in part["Labels"]:
                scores[label["Name"]] = max(float(label["Score"]), scores.get(label["Name"], 0.0))
        return scores
