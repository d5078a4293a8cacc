"""A Monday, a goal, and a learner heading for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine

from upstream.memory import Act
from upstream.planning import Goal, GoalKind
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence.services import record
from upstream.web.planner import services

MONDAY = datetime(2026, 11, 16, 10, tzinfo=UTC)
GOAL = Goal(GoalKind.SKILLS, ("attention",))


@pytest.fixture
def clock():
    """The time, which stands still on a Monday morning until it is moved."""
    with time_machine.travel(MONDAY, tick=False) as traveller:
        yield traveller


@pytest.fixture
def heading(learner: User, clock) -> User:
    """The learner, heading for attention since this Monday."""
    services.set_goal(learner, GOAL, MONDAY)
    return learner


@pytest.fixture
def passes() -> Callable[..., None]:
    """Somebody passes an exercise."""

    def do(user: User, exercise: str, at: datetime = MONDAY + timedelta(hours=1)) -> None:
        skills = pack().exercises[exercise].proves
        record(user, Act.PASSED, exercise, skills, key=f"pass:{user.pk}:{exercise}:{at}", at=at)

    return do
