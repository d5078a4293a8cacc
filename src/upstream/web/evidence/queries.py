"""Reading a learner's states."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from django.contrib.auth.models import AnonymousUser

from upstream.memory import Act, Due, ItemMemory, Model, Record, question_id
from upstream.web.accounts.models import User
from upstream.web.content import pack
from upstream.web.evidence.models import Event, ItemRow, LearnerModel, SkillRow
from upstream.web.evidence.projecting import as_item, as_model, as_skill

QUESTION_MINUTES = 1.5  # to think, to say it, to compare
RESOLVE_SHARE = 0.5  # of the minutes that an exercise takes at first


def learner_model(user: User | AnonymousUser) -> Model:
    """How somebody forgets; the defaults for somebody who is not signed in."""
    return as_model(LearnerModel.objects.filter(user=user).first() if user.is_authenticated else None)


def stored_record(user: User | AnonymousUser) -> Record:
    """All of a learner's states, as the projections hold them; empty for somebody who is not signed in."""
    if not user.is_authenticated:
        return Record()
    rows = ItemRow.objects.filter(user=user).values_list(*ItemMemory.__dataclass_fields__)
    items = {row[0]: ItemMemory(*row) for row in rows}  # no instances of models: there may be a thousand
    skills = {row.skill: as_skill(row) for row in SkillRow.objects.filter(user=user)}
    return Record(items, skills, learner_model(user))


def item_memory(user: User | AnonymousUser, item: str) -> ItemMemory:
    """What is known of one item; a blank memory when nothing is."""
    row = ItemRow.objects.filter(user=user, item=item).first() if user.is_authenticated else None
    return as_item(row) if row else ItemMemory(item)


def events_of(user: User, limit: int = 200) -> list[Event]:
    """A learner's latest events, newest first."""
    return list(Event.objects.filter(user=user).order_by("-id")[:limit])


def about(item: str) -> tuple[float, tuple[str, ...]] | None:
    """Minutes that a review of an item takes, and the skills it is about; None when the pack no longer has it."""
    question = question_id(item)
    if question is not None:
        found = pack().questions.get(question)
        return (QUESTION_MINUTES, (found.skill,)) if found else None
    exercise = pack().exercises.get(item)
    return (RESOLVE_SHARE * exercise.minutes, exercise.proves) if exercise else None


def due_items(user: User, until: datetime) -> list[Due]:
    """What a learner has to review that is due before a moment, oldest first, of what the pack still has."""
    rows = ItemRow.objects.filter(user=user, due__lt=until).order_by("due")
    found = []
    for item, due, reviewed_at, stability in rows.values_list("item", "due", "reviewed_at", "stability"):
        known = about(item)
        if known is not None:
            found.append(Due(item, due, known[0], known[1], reviewed_at, stability))
    return found


def activity(user: User, since: datetime, acts: Sequence[Act] | None = None) -> list[Event]:
    """A learner's events since a moment, in the log's order, without what was undone."""
    events = list(Event.objects.filter(user=user, at__gte=since).order_by("id"))
    undone = {event.undoes for event in events if event.act == Act.UNDONE}
    wanted = set(acts or Act) - {Act.UNDONE}
    return [event for event in events if event.act in wanted and event.key not in undone]
