"""People, clients and a real sandbox for tests of the web."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from django.test import Client

from upstream.curriculum import Exercise
from upstream.sandbox import SubprocessSandbox
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.practice import clerk, queue, services
from upstream.web.practice.grading import grade_claimed
from upstream.web.practice.models import Submission


@pytest.fixture(autouse=True)
def no_warming(settings) -> None:
    """Nobody here reads tasks for long enough."""
    settings.WARM_DRAWS = 0


@pytest.fixture(autouse=True)
def quick_passwords(settings) -> None:
    """Passwords are hashed slowly on purpose; nothing here tests how slowly."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def learner(db: None) -> User:
    return User.objects.create_user("ada", "ada@example.org", "a long enough sentence")


@pytest.fixture
def other(db: None) -> User:
    return User.objects.create_user("emmy", "emmy@example.org")


@pytest.fixture
def browser(learner: User) -> Client:
    """A client signed in as the learner."""
    client = Client()
    client.force_login(learner)
    return client


@pytest.fixture
def community(settings) -> None:
    settings.SOLO = False


@pytest.fixture(scope="session")
def exercise() -> Exercise:
    return pack().exercises["matrix-multiplication"]


@pytest.fixture
def hand_in_and_grade(sandbox: SubprocessSandbox) -> Callable[..., Submission]:
    """Hand in and grade in this thread, as a grader would."""

    def do(
        user: User, exercise: Exercise, source: str, kind: Submission.Kind = Submission.Kind.SUBMIT
    ) -> Submission:
        handed_in = services.hand_in(user, exercise, source, kind)
        claimed = queue.claim()
        assert claimed is not None
        assert claimed.pk == handed_in.pk
        grade_claimed(claimed, sandbox)
        clerk.record(handed_in.pk)
        handed_in.refresh_from_db()
        return handed_in

    return do
