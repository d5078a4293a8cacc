"""The memory of one item: an exercise now, a question later.

Recall is modelled by FSRS-6 (Ye, Su and Cao, "A stochastic shortest path algorithm for optimizing spaced repetition
scheduling", KDD 2022, and its later versions), in the implementation of the package `fsrs` with its default parameters,
which were fitted to many learners' reviews of flash cards. They are a prior for code until a learner's own log is long.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from fsrs import Card, Rating, Scheduler, State

from upstream.memory.evidence import Act, Evidence

# A pass this soon after reading the solution shows that it was read, not that it is known.
AFTER_SOLUTION = timedelta(hours=20)
# Passes closer together than this say nothing new about memory.
BETWEEN_REVIEWS = timedelta(hours=20)

_scheduler = Scheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)


@dataclass(frozen=True, slots=True)
class ItemMemory:
    """What is known of one learner and one item.

    failures, hints: since the last pass. solution_at: when the solution was last read.
    proved_at: the first pass that counts as proof. passed_at: the last pass of any kind.
    stability: days until recall falls to 90 %; difficulty: 1 to 10; reviewed_at: the last pass that was a review.
    """

    item: str
    failures: int = 0
    hints: int = 0
    solution_at: datetime | None = None
    proved_at: datetime | None = None
    passed_at: datetime | None = None
    stability: float | None = None
    difficulty: float | None = None
    reviewed_at: datetime | None = None

    def after(self, evidence: Evidence) -> ItemMemory:
        """The memory once something more has happened."""
        match evidence.act:
            case Act.FAILED:
                return replace(self, failures=self.failures + 1)
            case Act.HINT:
                return replace(self, hints=self.hints + 1)
            case Act.SOLUTION:
                return replace(self, solution_at=evidence.at)
            case Act.PASSED:
                return self._passed(evidence.at)

    def recall(self, now: datetime) -> float | None:
        """The probability of still being able to do it, 0 to 1, or None before the first proof."""
        card = self._card()
        if card is None:
            return None
        return float(_scheduler.get_card_retrievability(card, max(now, self.reviewed_at or now)))

    @property
    def rating(self) -> Rating:
        """What a pass now would say: Easy at the first try, Good after failures, Hard after hints."""
        if self.hints:
            return Rating.Hard
        return Rating.Good if self.failures else Rating.Easy

    def aided(self, at: datetime) -> bool:
        """Whether a pass at this time comes too soon after the solution to prove anything."""
        return self.solution_at is not None and at - self.solution_at < AFTER_SOLUTION

    def _passed(self, at: datetime) -> ItemMemory:
        passed = replace(self, failures=0, hints=0, passed_at=at)
        if self.aided(at):
            return passed
        passed = replace(passed, proved_at=self.proved_at or at)
        if self.reviewed_at is not None and at - self.reviewed_at < BETWEEN_REVIEWS:
            return passed
        card, _ = _scheduler.review_card(self._card() or Card(card_id=0), self.rating, at.astimezone(UTC))
        return replace(passed, stability=card.stability, difficulty=card.difficulty, reviewed_at=at)

    def _card(self) -> Card | None:
        if self.reviewed_at is None:
            return None
        return Card(
            card_id=0,
            state=State.Review,
            stability=self.stability,
            difficulty=self.difficulty,
            due=self.reviewed_at,
            last_review=self.reviewed_at,
        )
