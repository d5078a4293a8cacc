"""Parameters of forgetting learnt from one person's own log, by the optimizer of `fsrs`, which needs PyTorch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.util import find_spec
from math import sqrt
from statistics import stdev

import fsrs

from upstream.memory.calibration import Prediction, Review, log_loss, predictions, reviews, surprise
from upstream.memory.evidence import Evidence
from upstream.memory.model import Model

# The optimizer learns nothing from fewer reviews than one of its batches: with less, 21 parameters follow the noise.
LEARNT_FROM = 512
# The last fifth of the log is predicted, not learnt from.
HELD_OUT = 0.2
NEEDED = int(LEARNT_FROM / (1 - HELD_OUT))

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Fitted:
    """Parameters that predict the last fifth of the log better than the defaults do, by more than luck explains.

    reviews: how many there were that can be predicted. held_out: how many of them were predicted and not learnt from;
    loss, default_loss: the log loss on these.
    """

    parameters: tuple[float, ...]
    reviews: int
    held_out: int
    loss: float
    default_loss: float


@dataclass(frozen=True, slots=True)
class NotBetter:
    """The parameters found predict the last fifth not clearly better than the defaults, which therefore stay."""

    reviews: int
    held_out: int
    loss: float
    default_loss: float


@dataclass(frozen=True, slots=True)
class NotEnough:
    """The log is too short. reviews: those that can be predicted, second and later ones on other days."""

    reviews: int
    needed: int = NEEDED


@dataclass(frozen=True, slots=True)
class Unavailable:
    """A library that fitting needs is not installed."""

    missing: str


def missing_library() -> str | None:
    """The name of a library that fitting needs and does not find, or None. Cheap: nothing is imported."""
    return next((name for name in ("torch", "tqdm", "pandas") if find_spec(name) is None), None)


def fit(log: Iterable[Evidence]) -> Fitted | NotBetter | NotEnough | Unavailable:
    """Learn parameters from a log's first four fifths, and keep them if they predict the last fifth better.

    It takes a few seconds of one core for a thousand reviews. Better means by more than the standard error of the
    difference. The log is split by order, not at random: a schedule
    predicts the future. The same log gives the same parameters.
    """
    log = list(log)
    default = predictions(log)
    if len(default) < NEEDED:
        return NotEnough(len(default))
    missing = missing_library()
    if missing is not None:
        return Unavailable(missing)
    cut = int(len(default) * (1 - HELD_OUT))
    learnt_from = _until_predicted(reviews(log), cut)
    parameters = tuple(fsrs.Optimizer(_as_fsrs(learnt_from)).compute_optimal_parameters())
    fitted = predictions(log, Model(parameters))
    loss, default_loss = log_loss(fitted[cut:]), log_loss(default[cut:])
    held_out = len(default) - cut
    if default_loss - loss <= _standard_error(default[cut:], fitted[cut:]):
        return NotBetter(len(default), held_out, loss, default_loss)
    return Fitted(parameters, len(default), held_out, loss, default_loss)


def _standard_error(one: Sequence[Prediction], other: Sequence[Prediction]) -> float:
    """Of the difference in log loss of two ways to predict the same: what is below it may well be luck."""
    pairs = zip(one, other, strict=True)
    differences = [
        surprise(a.probability, a.recalled) - surprise(b.probability, b.recalled) for a, b in pairs
    ]
    return stdev(differences) / sqrt(len(differences))


def _until_predicted(reviews: Sequence[Review], count: int) -> list[Review]:
    """The reviews up to and with the one that is the count-th to be predicted."""
    found: list[Review] = []
    for review in reviews:
        if count == 0:
            break
        found.append(review)
        count -= review.predictable
    return found


def _as_fsrs(reviews: Iterable[Review]) -> list[fsrs.ReviewLog]:
    """Reviews as the optimizer takes them, dated so that it counts the same whole days between them as `Model.review`."""
    numbers: dict[str, int] = {}
    dates: dict[str, datetime] = {}
    found = []
    for review in reviews:
        date = review.at
        if review.before is not None:
            days = max(round((review.at - review.before.reviewed_at) / _DAY), 0)
            date = dates[review.item] + days * _DAY
        dates[review.item] = date
        number = numbers.setdefault(review.item, len(numbers))
        found.append(fsrs.ReviewLog(number, fsrs.Rating(review.rating), date, None))
    return found
