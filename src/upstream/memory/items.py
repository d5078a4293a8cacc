"""The memory of one item, an exercise or a question. docs/memory.md explains every rule of rating."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from upstream.memory.evidence import ANSWERS, Act, Evidence, Rating, question_id
from upstream.memory.model import DEFAULT_MODEL, Model, Trace

# A pass this soon after reading the solution shows that it was read, not that it is known.
AFTER_SOLUTION = timedelta(hours=20)
# Answers closer together than this are one sitting: the later ones say nothing new about memory.
BETWEEN_REVIEWS = timedelta(hours=6)
# A re-solve that failed and passes this soon after was a slip, not forgotten.
PUT_RIGHT_WITHIN = timedelta(hours=1)

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ItemMemory:
    """What is known of one learner and one item.

    failures: before the first proof. hints: since the last pass. solution_at: when the solution was last read.
    proved_at: the first pass that counts as proof. passed_at: the last pass of any kind.
    stability: days until recall falls to 90 %; difficulty: 1 to 10; reviewed_at: the last answer that was a review.
    reps: answers given, those that were taken back included, so that it names the showing. lapses: times forgotten.
    was_...: the same three before the last failure, while that may still be put right.
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
    reps: int = 0
    lapses: int = 0
    was_stability: float | None = None
    was_difficulty: float | None = None
    was_reviewed_at: datetime | None = None

    def after(self, evidence: Evidence, model: Model = DEFAULT_MODEL) -> ItemMemory:
        """The memory once something more has happened. Raises ValueError for UNDONE, which needs the whole log."""
        if evidence.act is Act.UNDONE:
            raise ValueError("what was undone is left out by replaying the log")
        rating = self.judged(evidence)
        before = self.put_right() if rating is not None and self.slipped(evidence) else self
        noted = before._noted(evidence)
        if rating is None:
            return noted
        trace = model.review(before.trace, rating, evidence.at)
        lapsed = rating is Rating.AGAIN and before.trace is not None
        reviewed = replace(noted._with(trace), lapses=before.lapses + lapsed)
        if evidence.act is Act.FAILED:
            return reviewed._remembering(before.trace)
        return reviewed._remembering(None)

    def judged(self, evidence: Evidence) -> Rating | None:
        """The rating that an act gives as a review, or None when it is not one."""
        at = evidence.at
        match evidence.act:
            case Act.RECALLED:
                return None if self._repeats(at) else evidence.rating
            case Act.FAILED | Act.SOLUTION if self.proved_at is not None:
                return None if self._repeats(at) else Rating.AGAIN
            case Act.PASSED if not self.aided(at):
                if self.slipped(evidence):
                    return Rating.HARD
                return None if self._repeats(at) else self.rating
        return None

    def slipped(self, evidence: Evidence) -> bool:
        """Whether a pass puts right the failure shortly before it."""
        if evidence.act is not Act.PASSED or self.was_reviewed_at is None or self.reviewed_at is None:
            return False
        return abs(evidence.at - self.reviewed_at) <= PUT_RIGHT_WITHIN

    def put_right(self) -> ItemMemory:
        """The memory as it was before the last failure."""
        earlier = replace(
            self,
            stability=self.was_stability,
            difficulty=self.was_difficulty,
            reviewed_at=self.was_reviewed_at,
            lapses=self.lapses - 1,
        )
        return earlier._remembering(None)

    def recall(self, now: datetime, model: Model = DEFAULT_MODEL) -> float | None:
        """The probability of recall, 0 to 1, or None before the first review."""
        if self.stability is None or self.reviewed_at is None:
            return None
        return model.recall(self.stability, (now - self.reviewed_at) / _DAY)

    def due(self, model: Model = DEFAULT_MODEL) -> datetime | None:
        """When recall has fallen to the model's retention for its kind, in whole days; None before the first review.

        Never within a day of a pass, even of one that was no review: what was asked and answered is done for today.
        """
        if self.stability is None or self.reviewed_at is None:
            return None
        retention = model.resolve_retention if question_id(self.item) is None else model.retention
        due = self.reviewed_at + model.interval(self.stability, retention) * _DAY
        if self.passed_at is None:
            return due
        uncounted = timedelta() < self.passed_at - self.reviewed_at < BETWEEN_REVIEWS + AFTER_SOLUTION
        return max(due, self.passed_at + _DAY) if uncounted else due

    def outlook(self, now: datetime, model: Model = DEFAULT_MODEL) -> Mapping[Rating, datetime]:
        """For a question: when it would come back after each rating now."""
        found = {}
        for rating in Rating:
            answered = self.after(Evidence(Act.RECALLED, self.item, (), now, rating), model)
            due = answered.due(model)
            if due is not None:
                found[rating] = due
        return found

    @property
    def rating(self) -> Rating:
        """What a pass says: the first one Easy, Good after failures; a re-solve Good; either Hard after hints."""
        if self.hints:
            return Rating.HARD
        return Rating.GOOD if self.failures or self.proved_at is not None else Rating.EASY

    def aided(self, at: datetime) -> bool:
        """Whether a pass at this time comes too soon after the solution to prove anything."""
        return self.solution_at is not None and abs(at - self.solution_at) < AFTER_SOLUTION

    @property
    def trace(self) -> Trace | None:
        if self.stability is None or self.difficulty is None or self.reviewed_at is None:
            return None
        return Trace(self.stability, self.difficulty, self.reviewed_at)

    def _repeats(self, at: datetime) -> bool:
        """Whether an answer belongs to the sitting of the last review. A clock set back by more than that starts anew."""
        return self.reviewed_at is not None and abs(at - self.reviewed_at) < BETWEEN_REVIEWS

    def _noted(self, evidence: Evidence) -> ItemMemory:
        """Everything but the trace."""
        at, unproved = evidence.at, self.proved_at is None
        noted = replace(self, reps=self.reps + (evidence.act in ANSWERS))
        match evidence.act:
            case Act.FAILED if unproved:
                return replace(noted, failures=self.failures + 1)
            case Act.HINT if unproved or not self._repeats(at):
                return replace(noted, hints=self.hints + 1)
            case Act.SOLUTION:
                return replace(noted, solution_at=at)._remembering(None)
            case Act.PASSED:
                proved_at = self.proved_at if self.aided(at) else self.proved_at or at
                return replace(noted, failures=0, hints=0, passed_at=at, proved_at=proved_at)
            case Act.RECALLED if evidence.rating is not Rating.AGAIN:
                return replace(noted, passed_at=at)
        return noted

    def _with(self, trace: Trace) -> ItemMemory:
        return replace(
            self, stability=trace.stability, difficulty=trace.difficulty, reviewed_at=trace.reviewed_at
        )

    def _remembering(self, trace: Trace | None) -> ItemMemory:
        """With the trace to which a slip would return."""
        return replace(
            self,
            was_stability=trace.stability if trace else None,
            was_difficulty=trace.difficulty if trace else None,
            was_reviewed_at=trace.reviewed_at if trace else None,
        )
