"""A learner who is not FSRS: the memory that benchmarks/memory.py judges schedules by.

The activation-based model of practice and forgetting of Pavlik and Anderson (Cognitive Science 29, 2005). An item that
was met at times before now, t_1 ... t_n seconds ago (in psychological time, which runs slower than clocks), is

    activated   m = ln(t_1 ** -d_1 + ... + t_n ** -d_n)
    recalled    if m + ability + ease + noise > threshold, with logistic noise of scale s
    forgotten   each meeting with a decay of its own, d_k = c * exp(m just before it) + a: what is met while still
                vivid fades sooner, so spacing pays.

Why this one: forgetting is a sum of power laws with a spacing effect, like people's, but no stability, difficulty or
rating enters, so a scheduler that assumes FSRS is judged by something else. a, c, s and the threshold are of the size
that was found for vocabulary; `BASE` is set so that the median item is recalled by nine in ten a day after it was met
first, and by about two thirds after ten days. Ability (by learner) and ease (by item) are normal.
"""

from __future__ import annotations

import numpy as np

from upstream.memory import Rating

A, C, S, THRESHOLD = 0.177, 0.217, 0.255, -0.704
SLOWER = 0.025  # psychological seconds for each second of the clock, between sessions
BASE, ABILITY, EASE = 1.22, 0.15, 0.25
DAY = 86_400.0
MOST = 64  # meetings of one item


class Memory:
    """One learner's memory of `count` items, by index. Times are days."""

    def __init__(self, count: int, rng: np.random.Generator) -> None:
        self.rng = rng
        self.offset = BASE + rng.normal(0, ABILITY) + rng.normal(0, EASE, count)
        self.times = np.full((count, MOST), np.nan)
        self.decays = np.full((count, MOST), np.nan)
        self.meetings = np.zeros(count, dtype=int)

    def activation(self, items: np.ndarray, now: float) -> np.ndarray:
        """m of each item; -inf for one that was never met."""
        ago = np.maximum(now - self.times[items], 1 / 1440) * DAY * SLOWER
        with np.errstate(divide="ignore"):
            return np.log(np.nansum(ago ** -self.decays[items], axis=-1))

    def recall(self, items: np.ndarray, now: float) -> np.ndarray:
        """The true probability of recall of each item."""
        margin = (self.activation(items, now) + self.offset[items] - THRESHOLD) / S
        return 1 / (1 + np.exp(-margin))

    def meet(self, item: int, now: float) -> None:
        """Read, answered or solved: whatever came of it, the item was met."""
        k = min(self.meetings[item], MOST - 1)
        before = self.activation(np.array([item]), now)[0] if k else -np.inf
        self.times[item, k] = now
        self.decays[item, k] = C * np.exp(before) + A
        self.meetings[item] = k + 1

    def answer(self, item: int, now: float) -> Rating:
        """Tries to recall, then reads the answer. How far above the threshold the draw lies is how it felt."""
        margin = (self.activation(np.array([item]), now)[0] + self.offset[item] - THRESHOLD) / S
        felt = margin + self.rng.logistic()
        self.meet(item, now)
        if felt <= 0:
            return Rating.AGAIN
        return Rating.HARD if felt < 0.7 else Rating.EASY if felt > 4 else Rating.GOOD
