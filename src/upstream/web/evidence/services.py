"""Writing evidence: the log first, then the projections, in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone

from upstream.memory import Act, Evidence, ItemMemory, Record, SkillState, replay
from upstream.web.accounts.models import User
from upstream.web.evidence.models import Event, ItemRow, SkillRow


@transaction.atomic
def record(
    user: User,
    act: Act,
    item: str,
    skills: Sequence[str],
    key: str,
    detail: Mapping[str, Any] | None = None,
    at: datetime | None = None,
) -> bool:
    """Append an event and bring the learner's states up to date. False when the key was recorded before.

    A learner's events are written one at a time, so that states are folded in the log's order.
    """
    User.objects.select_for_update().get(pk=user.pk)
    if Event.objects.filter(key=key).exists():
        return False
    event = Event.objects.create(
        key=key,
        user=user,
        act=act,
        item=item,
        skills=list(skills),
        at=at or timezone.now(),
        detail=dict(detail or {}),
    )
    _project(user, event)
    return True


@transaction.atomic
def rebuild(user: User) -> Record:
    """Compute a learner's states anew from the log and replace what is stored."""
    User.objects.select_for_update().get(pk=user.pk)
    rebuilt = replay(
        as_evidence(event) for event in Event.objects.filter(user=user).order_by("id").iterator()
    )
    ItemRow.objects.filter(user=user).delete()
    SkillRow.objects.filter(user=user).delete()
    ItemRow.objects.bulk_create([ItemRow(user=user, **asdict(item)) for item in rebuilt.items.values()])
    SkillRow.objects.bulk_create([_skill_row(user, skill) for skill in rebuilt.skills.values()])
    return rebuilt


def as_evidence(event: Event) -> Evidence:
    return Evidence(Act(event.act), event.item, tuple(event.skills), event.at)


def as_item(row: ItemRow) -> ItemMemory:
    return ItemMemory(**{name: getattr(row, name) for name in ItemMemory.__dataclass_fields__})


def as_skill(row: SkillRow) -> SkillState:
    return SkillState(row.skill, row.started_at, tuple(row.items), row.proved_at, row.proved_by)


def _project(user: User, event: Event) -> None:
    """Fold one event into the rows it touches."""
    items = {r.item: as_item(r) for r in ItemRow.objects.filter(user=user, item=event.item)}
    skills = {r.skill: as_skill(r) for r in SkillRow.objects.filter(user=user, skill__in=event.skills)}
    after = Record(items, skills).after(as_evidence(event))
    item = asdict(after.items[event.item])
    ItemRow.objects.update_or_create(user=user, item=item.pop("item"), defaults=item)
    for skill in event.skills:
        values = asdict(after.skills[skill])
        values["items"] = list(values["items"])
        SkillRow.objects.update_or_create(user=user, skill=values.pop("skill"), defaults=values)


def _skill_row(user: User, state: SkillState) -> SkillRow:
    values = asdict(state)
    values["items"] = list(values["items"])
    return SkillRow(user=user, **values)
