"""Reviews by hand, at chosen times."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.cache import cache

from upstream.curriculum import Question
from upstream.memory import Act, Rating, question_item
from upstream.web.content import pack
from upstream.web.evidence import services
from upstream.web.evidence.queries import item_memory

NOW = datetime(2026, 11, 18, 17, 0, tzinfo=UTC)  # a Wednesday
BEGAN = NOW - timedelta(days=30)


@pytest.fixture(autouse=True)
def _nothing_kept() -> None:
    cache.clear()


@pytest.fixture
def clock():
    """The time as the site sees it, on a Wednesday."""
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def plain() -> Question:
    return next(q for q in pack().questions.values() if q.number is None and not q.choices)


@pytest.fixture
def by_number() -> Question:
    return next(q for q in pack().questions.values() if q.number is not None)


@pytest.fixture
def by_choice() -> Question:
    return next(q for q in pack().questions.values() if len(q.choices) > 2)


@pytest.fixture
def recall(learner) -> Callable[..., None]:
    """Record how a question went at a time."""

    def do(question: Question, at: datetime, rating: Rating = Rating.GOOD) -> None:
        item = question_item(question.id)
        key = f"review:{learner.pk}:{item}:{item_memory(learner, item).reps}"
        assert services.record(learner, Act.RECALLED, item, (question.skill,), key, at=at, rating=rating)

    return do


@pytest.fixture
def solve(learner) -> Callable[..., None]:
    """Record a pass of an exercise at a time."""

    def do(exercise: str, at: datetime, act: Act = Act.PASSED) -> None:
        services.record(
            learner, act, exercise, pack().exercises[exercise].proves, f"test:{exercise}:{act}:{at}", at=at
        )

    return do
