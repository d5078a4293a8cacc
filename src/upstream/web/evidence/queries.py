"""Reading a learner's states."""

from __future__ import annotations

from django.contrib.auth.models import AnonymousUser

from upstream.memory import ItemMemory, Record
from upstream.web.accounts.models import User
from upstream.web.evidence.models import Event, ItemRow, SkillRow
from upstream.web.evidence.services import as_item, as_skill


def stored_record(user: User | AnonymousUser) -> Record:
    """All of a learner's states, as the projections hold them; empty for somebody who is not signed in."""
    if not user.is_authenticated:
        return Record()
    items = {row.item: as_item(row) for row in ItemRow.objects.filter(user=user)}
    skills = {row.skill: as_skill(row) for row in SkillRow.objects.filter(user=user)}
    return Record(items, skills)


def item_memory(user: User | AnonymousUser, item: str) -> ItemMemory:
    """What is known of one item; a blank memory when nothing is."""
    row = ItemRow.objects.filter(user=user, item=item).first() if user.is_authenticated else None
    return as_item(row) if row else ItemMemory(item)


def events_of(user: User, limit: int = 200) -> list[Event]:
    """A learner's latest events, newest first."""
    return list(Event.objects.filter(user=user).order_by("-id")[:limit])
