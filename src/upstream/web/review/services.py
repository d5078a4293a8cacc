"""What changes in a review: an answer, an answer taken back, the settings."""

from __future__ import annotations

from datetime import datetime
from enum import Enum

from django.db import transaction

from upstream.curriculum import Question
from upstream.memory import Act, Rating, question_item
from upstream.web.accounts.models import User
from upstream.web.evidence import services as evidence
from upstream.web.evidence.queries import item_memory
from upstream.web.review import judging
from upstream.web.review.models import ReviewPreferences


class Answered(Enum):
    RECORDED = "recorded"
    STALE = "stale"  # that showing was answered before, by a double click or on another device


def answer(
    user: User, question: Question, showing: int, rating: Rating, given: str = "", at: datetime | None = None
) -> Answered:
    """Record how a question went, once for each showing.

    given: what was typed or chosen for the machine to grade; what it finds wrong is forgotten, whatever the rating says.
    """
    item = question_item(question.id)
    if item_memory(user, item).reps != showing:
        return Answered.STALE
    detail: dict[str, object] = {}
    if judging.by_machine(question):
        right = _right(question, given)
        detail = {"answer": given[:200], "right": right}
        rating = rating if right else Rating.AGAIN
    recorded = evidence.record(
        user,
        Act.RECALLED,
        item,
        (question.skill,),
        f"review:{user.pk}:{item}:{showing}",
        detail,
        at,
        rating=rating,
    )
    return Answered.RECORDED if recorded else Answered.STALE


@transaction.atomic
def save_settings(
    user: User,
    retention: int,
    new_per_day: int,
    minutes_per_day: int,
    easy_weekday: int | None,
    time_zone: str,
) -> None:
    """Store how somebody wants to review. retention: in per cent; what was learnt comes back by it from now on."""
    values = {"new_per_day": new_per_day, "minutes_per_day": minutes_per_day, "easy_weekday": easy_weekday}
    ReviewPreferences.objects.update_or_create(user=user, defaults=values)
    evidence.aim_at(user, retention / 100)
    user.time_zone = time_zone
    user.save(update_fields=["time_zone"])


def _right(question: Question, given: str) -> bool:
    try:
        return judging.is_right(question, given)
    except judging.Unanswered:
        return False
