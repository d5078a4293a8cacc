"""Writing evidence: the log first, then the projections, in one transaction.

A learner's events are written one at a time, so that states are folded in the log's order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from upstream.memory import Act, Model, Rating, Record, replay
from upstream.web.accounts.models import User
from upstream.web.evidence.models import Event, ItemRow, LearnerModel, SkillRow
from upstream.web.evidence.projecting import (
    as_evidence,
    as_item,
    as_model,
    as_skill,
    item_row,
    item_values,
    skill_row,
)

BATCH = 1000


@transaction.atomic
def record(
    user: User,
    act: Act,
    item: str,
    skills: Sequence[str],
    key: str,
    detail: Mapping[str, Any] | None = None,
    at: datetime | None = None,
    rating: Rating | None = None,
    undoes: str | None = None,
) -> bool:
    """Append an event and bring the learner's states up to date. False when the key was recorded before.

    Raises ValueError when a rating or what is undone is missing, or does not belong to the act.
    """
    _lock(user)
    if Event.objects.filter(key=key).exists():
        return False
    event = Event(
        key=key,
        user=user,
        act=act,
        item=item,
        skills=list(skills),
        at=at or timezone.now(),
        detail=dict(detail or {}),
        rating=rating,
        undoes=undoes,
    )
    as_evidence(event)
    event.save()
    if act is Act.UNDONE:
        _refold(user, event)
    else:
        _project(user, event)
    return True


@transaction.atomic
def undo(user: User, key: str) -> bool:
    """Take back a person's own rating of a question. False when there is none under that key, or it is undone already.

    What the machine judged, and help that was read, are not taken back: they happened.
    """
    _lock(user)
    event = Event.objects.filter(user=user, key=key, act=Act.RECALLED).first()
    if event is None:
        return False
    return record(user, Act.UNDONE, event.item, event.skills, key=f"undo:{event.pk}", undoes=key)


@transaction.atomic
def rebuild(user: User) -> Record:
    """Compute a learner's states anew from the log and replace what is stored."""
    _lock(user)
    model = as_model(LearnerModel.objects.filter(user=user).first())
    rebuilt = replay(map(as_evidence, Event.objects.filter(user=user).order_by("id").iterator()), model)
    ItemRow.objects.filter(user=user).delete()
    SkillRow.objects.filter(user=user).delete()
    ItemRow.objects.bulk_create([item_row(user, i, model) for i in rebuilt.items.values()], BATCH)
    SkillRow.objects.bulk_create([skill_row(user, s) for s in rebuilt.skills.values()], BATCH)
    return rebuilt


@transaction.atomic
def aim_at(user: User, retention: float) -> None:
    """Keep what is learnt to another retention, from now on. Raises ValueError when it is out of bounds.

    What is remembered stays the same; only when it comes back changes.
    """
    _lock(user)
    row, _ = LearnerModel.objects.get_or_create(user=user)
    model = as_model(row).aiming_at(retention)
    if row.retention == retention:
        return
    row.retention = retention
    row.save(update_fields=["retention"])
    rows = list(ItemRow.objects.filter(user=user, due__isnull=False))
    for each in rows:
        each.due = as_item(each).due(model)
    ItemRow.objects.bulk_update(rows, ["due"], BATCH)


def _lock(user: User) -> None:
    User.objects.select_for_update().get(pk=user.pk)


def _project(user: User, event: Event) -> None:
    """Fold one event into the rows it touches."""
    model = as_model(LearnerModel.objects.filter(user=user).first())
    items = {r.item: as_item(r) for r in ItemRow.objects.filter(user=user, item=event.item)}
    skills = {r.skill: as_skill(r) for r in SkillRow.objects.filter(user=user, skill__in=event.skills)}
    after = Record(items, skills, model).after(as_evidence(event))
    _store(user, after, event, model)


def _refold(user: User, event: Event) -> None:
    """Fold anew what one event touches, from the log of the items that its skills rest on."""
    model = as_model(LearnerModel.objects.filter(user=user).first())
    rows = SkillRow.objects.filter(user=user, skill__in=event.skills)
    items = {event.item, *(item for row in rows for item in row.items)}
    log = Event.objects.filter(user=user, item__in=items).order_by("id")
    after = replay(map(as_evidence, log), model)
    rows.exclude(skill__in=after.skills).delete()
    _store(user, after, event, model)


def _store(user: User, after: Record, event: Event, model: Model) -> None:
    """Write the rows that one event touches, in one statement a table."""
    item = after.items[event.item]
    skills = [after.skills[id] for id in dict.fromkeys(event.skills) if id in after.skills]
    ItemRow.objects.bulk_create(
        [item_row(user, item, model)],
        update_conflicts=True,
        unique_fields=["user", "item"],
        update_fields=list(item_values(item, model)),
    )
    SkillRow.objects.bulk_create(
        [skill_row(user, skill) for skill in skills],
        update_conflicts=True,
        unique_fields=["user", "skill"],
        update_fields=["started_at", "items", "proved_at", "proved_by"],
    )
