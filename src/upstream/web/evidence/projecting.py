"""Between rows and what `upstream.memory` computes with."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from upstream.memory import Act, Evidence, ItemMemory, Model, Rating, SkillState
from upstream.web.accounts.models import User
from upstream.web.evidence.models import Event, ItemRow, LearnerModel, SkillRow


def as_evidence(event: Event) -> Evidence:
    rating = None if event.rating is None else Rating(event.rating)
    return Evidence(
        Act(event.act), event.item, tuple(event.skills), event.at, rating, event.key, event.undoes
    )


def as_item(row: ItemRow) -> ItemMemory:
    return ItemMemory(**{name: getattr(row, name) for name in ItemMemory.__dataclass_fields__})


def as_skill(row: SkillRow) -> SkillState:
    return SkillState(row.skill, row.started_at, tuple(row.items), row.proved_at, row.proved_by)


def as_model(row: LearnerModel | None) -> Model:
    """The defaults for somebody who has set and fitted nothing."""
    if row is None:
        return Model()
    return Model(tuple(row.parameters), row.retention) if row.parameters else Model(retention=row.retention)


def item_values(item: ItemMemory, model: Model) -> dict[str, Any]:
    """The columns of an item's row, without its keys."""
    values = asdict(item)
    del values["item"]
    return {**values, "due": item.due(model)}


def item_row(user: User, item: ItemMemory, model: Model) -> ItemRow:
    return ItemRow(user=user, item=item.item, **item_values(item, model))


def skill_row(user: User, skill: SkillState) -> SkillRow:
    return SkillRow(user=user, **{**asdict(skill), "items": list(skill.items)})
