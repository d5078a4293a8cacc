"""A learner's whole record, folded from evidence. Replaying it gives the same as keeping it up to date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from upstream.memory.evidence import Act, Evidence
from upstream.memory.items import ItemMemory
from upstream.memory.skills import SkillState, Standing, standing


@dataclass(frozen=True)
class Record:
    """Items and skills by id."""

    items: Mapping[str, ItemMemory] = field(default_factory=dict)
    skills: Mapping[str, SkillState] = field(default_factory=dict)

    def after(self, evidence: Evidence) -> Record:
        """The record once something more has happened."""
        item = self.items.get(evidence.item, ItemMemory(evidence.item)).after(evidence)
        changed = {skill: self._skill(skill, evidence, item) for skill in evidence.skills}
        return Record({**self.items, item.item: item}, {**self.skills, **changed})

    def standing(self, skill: str, now: datetime) -> Standing:
        state = self.skills.get(skill)
        items = (self.items[i] for i in state.items) if state else ()
        return standing(state, items, now)

    def _skill(self, skill: str, evidence: Evidence, item: ItemMemory) -> SkillState:
        state = self.skills.get(skill) or SkillState(skill, started_at=evidence.at)
        if item.item not in state.items:
            state = replace(state, items=(*state.items, item.item))
        proof = evidence.act is Act.PASSED and item.proved_at is not None
        if state.proved_at is None and proof:
            state = replace(state, proved_at=evidence.at, proved_by=item.item)
        return state


def replay(log: Iterable[Evidence]) -> Record:
    """Fold a log, oldest first, into a record."""
    record = Record()
    for evidence in log:
        record = record.after(evidence)
    return record
