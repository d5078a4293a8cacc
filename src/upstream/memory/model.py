"""How one learner forgets: FSRS's parameters, and how much is to be kept.

FSRS-6 (Ye, Su and Cao, "A stochastic shortest path algorithm for optimizing spaced repetition scheduling", KDD 2022, and
its later versions) in the implementation of the package `fsrs`. Its default parameters were fitted to many people's
reviews of flash cards: a prior until a learner's own log is long.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache

import fsrs

from upstream.memory.evidence import Rating

DEFAULT_PARAMETERS: tuple[float, ...] = tuple(fsrs.scheduler.DEFAULT_PARAMETERS)
LEAST_RETENTION, MOST_RETENTION = 0.7, 0.97
LONGEST_INTERVAL = 36500  # days
# A re-solve takes ten times as long as a question, so exercises wait longer, yet not until their skill fades.
RESOLVE_LESS, RESOLVE_LEAST = 0.1, 0.75

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Trace:
    """What a review leaves. stability: days until recall falls to 90 %; difficulty: 1 to 10."""

    stability: float
    difficulty: float
    reviewed_at: datetime


@dataclass(frozen=True)
class Model:
    """parameters: FSRS-6's 21. retention: questions come back when recall has fallen to this, 0.7 to 0.97.

    Raises ValueError when one of them is out of bounds.
    """

    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    retention: float = 0.9

    def __post_init__(self) -> None:
        if not LEAST_RETENTION <= self.retention <= MOST_RETENTION:
            raise ValueError(
                f"a retention of {self.retention} is not between {LEAST_RETENTION} and {MOST_RETENTION}"
            )
        _scheduler(self.parameters)

    def aiming_at(self, retention: float) -> Model:
        """The same memory, kept to another retention."""
        return replace(self, retention=retention)

    def recall(self, stability: float, days: float) -> float:
        """The probability of recall, 0 to 1, some days after a review: (1 + f t / S) ** -d, with f such that R(S) = 0.9."""
        decay = self.parameters[20]
        factor = 0.9 ** (-1 / decay) - 1
        return float((1 + factor * max(days, 0.0) / stability) ** -decay)

    @property
    def resolve_retention(self) -> float:
        """To what recall of an exercise falls before it comes back."""
        return min(self.retention, max(self.retention - RESOLVE_LESS, RESOLVE_LEAST))

    def interval(self, stability: float, retention: float | None = None) -> int:
        """Whole days, from 1, until recall has fallen to a retention, by default that of questions."""
        decay = self.parameters[20]
        factor = 0.9 ** (-1 / decay) - 1
        days = stability / factor * ((retention or self.retention) ** (-1 / decay) - 1)
        return int(min(max(round(days), 1), LONGEST_INTERVAL))

    def review(self, trace: Trace | None, rating: Rating, at: datetime) -> Trace:
        """The trace after a review. trace: None before the first.

        Days between reviews are rounded, not cut off: whoever reviews in the evening and then in the morning has slept.
        A review before the last one, by a clock that was set back, counts as one on the same day.
        """
        at = at.astimezone(UTC)
        card = fsrs.Card(card_id=0)
        if trace is not None:
            days = max(round((at - trace.reviewed_at) / _DAY), 0)
            card = fsrs.Card(
                card_id=0,
                state=fsrs.State.Review,
                stability=trace.stability,
                difficulty=trace.difficulty,
                due=at,
                last_review=at - days * _DAY,
            )
        reviewed, _ = _scheduler(self.parameters).review_card(card, fsrs.Rating(rating), at)
        stability, difficulty = reviewed.stability, reviewed.difficulty
        if stability is None or difficulty is None:
            raise AssertionError("a reviewed card has a stability and a difficulty")
        return Trace(stability, difficulty, at)


@lru_cache(maxsize=256)
def _scheduler(parameters: tuple[float, ...]) -> fsrs.Scheduler:
    """Same-day steps and fuzz are Upstream's own: repeats in `items`, spreading in `spreading`."""
    return fsrs.Scheduler(parameters, learning_steps=(), relearning_steps=(), enable_fuzzing=False)


DEFAULT_MODEL = Model()
