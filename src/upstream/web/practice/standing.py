"""How grading stands, for operators."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils import timezone

from upstream.web.practice import queue, roll
from upstream.web.practice.models import Grader

OVERDUE = 60.0  # seconds after which whoever waits should not be waiting any more


@dataclass(frozen=True, slots=True)
class Standing:
    """graders: those at work, with what troubles them. oldest: seconds since the oldest of those waiting came."""

    graders: tuple[Grader, ...]
    waiting: int
    oldest: float

    @property
    def ready(self) -> int:
        """Processes that take submissions."""
        return sum(not grader.trouble for grader in self.graders)

    @property
    def good(self) -> bool:
        """Whether what waits will be graded, and has not waited for long."""
        return not self.waiting or (bool(self.ready) and self.oldest < OVERDUE)


def standing() -> Standing:
    waiting = queue.waiting()
    oldest = waiting.order_by("created_at").values_list("created_at", flat=True).first()
    seconds = (timezone.now() - oldest).total_seconds() if oldest else 0.0
    return Standing(tuple(roll.present()), waiting.count(), seconds)
