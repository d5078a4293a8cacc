"""How well predictions of recall match what happened.

Every prediction is computed as it would have been made before its review, by replaying the log: nothing of the review
itself, or of what came after it, is in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from math import log as ln
from math import sqrt

from upstream.memory.evidence import Act, Evidence, Rating
from upstream.memory.items import ItemMemory
from upstream.memory.model import DEFAULT_MODEL, Model, Trace
from upstream.memory.record import undone_keys

MOST_BINS, FEWEST_IN_BIN = 10, 20
# Within half a day it is the same day to the model, and nobody has slept over it.
SAME_DAY = timedelta(hours=12)
_LEAST = 1e-4  # predictions are kept this far from 0 and 1, so that one surprise is not infinitely bad


@dataclass(frozen=True, slots=True)
class Review:
    """An answer that counted. before: the trace that it met, None at the first."""

    item: str
    at: datetime
    rating: Rating
    before: Trace | None

    @property
    def predictable(self) -> bool:
        """Whether there is a review before it, on another day. A clock that was set back leaves no time to predict over."""
        return self.before is not None and self.at - self.before.reviewed_at > SAME_DAY


@dataclass(frozen=True, slots=True)
class Prediction:
    """The probability of recall before a review, 0 to 1, and whether it was recalled."""

    item: str
    at: datetime
    probability: float
    recalled: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """Predictions of about the same size. predicted: their mean; recalled: the share that was; low, high: its 95 % interval."""

    count: int
    predicted: float
    recalled: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Summary:
    """Scores of predictions, lower is better, beside those of the best constant, which is the share recalled.

    The constant knows the outcome: a model that merely matches it tells strong items from weak ones no better than chance.
    """

    count: int
    recalled: float
    predicted: float
    log_loss: float
    brier: float
    constant_log_loss: float
    constant_brier: float


def reviews(log: Iterable[Evidence], model: Model = DEFAULT_MODEL) -> tuple[Review, ...]:
    """The answers that counted as reviews, in the log's order. A slip and the pass that put it right are one review."""
    log = list(log)
    undone = undone_keys(log)
    items: dict[str, ItemMemory] = {}
    found: list[Review | None] = []
    last: dict[str, int] = {}
    for evidence in log:
        if evidence.act is Act.UNDONE or evidence.key in undone:
            continue
        memory = items.get(evidence.item) or ItemMemory(evidence.item)
        rating = memory.judged(evidence)
        if rating is not None:
            before = memory.trace
            if memory.slipped(evidence):
                found[last[memory.item]] = None
                before = memory.put_right().trace
            last[memory.item] = len(found)
            found.append(Review(memory.item, evidence.at, rating, before))
        items[evidence.item] = memory.after(evidence, model)
    return tuple(review for review in found if review is not None)


def predictions(log: Iterable[Evidence], model: Model = DEFAULT_MODEL) -> tuple[Prediction, ...]:
    """What the model said before each review but the first of an item and those on the same day, and what happened."""
    found = []
    for review in reviews(log, model):
        if review.before is not None and review.predictable:
            days = (review.at - review.before.reviewed_at) / timedelta(days=1)
            probability = model.recall(review.before.stability, days)
            found.append(Prediction(review.item, review.at, probability, review.rating is not Rating.AGAIN))
    return tuple(found)


def reliability(predictions: Sequence[Prediction]) -> tuple[Bin, ...]:
    """The points of a reliability diagram: bins of equal count by predicted recall, at most 10, of 20 or more if there are.

    Equal counts, because most predictions lie close to the retention aimed at; equal widths would leave most bins empty.
    """
    ordered = sorted(predictions, key=lambda p: (p.probability, p.at, p.item))
    count = min(max(len(ordered) // FEWEST_IN_BIN, 1), MOST_BINS)
    found = []
    for i in range(count):
        part = ordered[i * len(ordered) // count : (i + 1) * len(ordered) // count]
        if part:
            recalled = sum(p.recalled for p in part)
            low, high = wilson(recalled, len(part))
            predicted = sum(p.probability for p in part) / len(part)
            found.append(Bin(len(part), predicted, recalled / len(part), low, high))
    return tuple(found)


def wilson(successes: int, trials: int, z: float = 1.959964) -> tuple[float, float]:
    """The score interval of a share (Wilson, 1927), by default of 95 %. Sound for few trials and shares near 0 or 1."""
    if trials == 0:
        return 0.0, 1.0
    share, spread = successes / trials, z * z / trials
    centre = (share + spread / 2) / (1 + spread)
    half = z / (1 + spread) * sqrt(share * (1 - share) / trials + spread / (4 * trials))
    return (centre - half if successes else 0.0, centre + half if successes < trials else 1.0)


def log_loss(predictions: Sequence[Prediction]) -> float:
    """The mean of -ln of the probability given to what happened. Raises ValueError without predictions."""
    return _mean(surprise(p.probability, p.recalled) for p in predictions)


def brier(predictions: Sequence[Prediction]) -> float:
    """The mean squared difference between probability and outcome. Raises ValueError without predictions."""
    return _mean((p.probability - p.recalled) ** 2 for p in predictions)


def summary(predictions: Sequence[Prediction]) -> Summary | None:
    """Scores against the best constant; None without predictions."""
    if not predictions:
        return None
    share = _mean(float(p.recalled) for p in predictions)
    return Summary(
        count=len(predictions),
        recalled=share,
        predicted=_mean(p.probability for p in predictions),
        log_loss=log_loss(predictions),
        brier=brier(predictions),
        constant_log_loss=_mean(surprise(share, p.recalled) for p in predictions),
        constant_brier=share * (1 - share),
    )


def surprise(probability: float, recalled: bool) -> float:
    """-ln of the probability given to what happened."""
    probability = min(max(probability, _LEAST), 1 - _LEAST)
    return -ln(probability if recalled else 1 - probability)


def _mean(values: Iterable[float]) -> float:
    values = list(values)
    if not values:
        raise ValueError("there are no predictions to score")
    return sum(values) / len(values)
