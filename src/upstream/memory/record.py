"""A learner's whole record, folded from evidence. Replaying it gives the same as keeping it up to date."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from upstream.memory.evidence import ANSWERS, Act, Evidence
from upstream.memory.items import ItemMemory
from upstream.memory.model import DEFAULT_MODEL, Model
from upstream.memory.skills import SkillState, Standing, standing


@dataclass(frozen=True)
class Record:
    """Items and skills by id, and the model by which they were folded."""

    items: Mapping[str, ItemMemory] = field(default_factory=dict)
    skills: Mapping[str, SkillState] = field(default_factory=dict)
    model: Model = DEFAULT_MODEL

    def after(self, evidence: Evidence) -> Record:
        """The record once something more has happened. Raises ValueError for UNDONE, which needs the whole log."""
        items, skills = dict(self.items), dict(self.skills)
        _fold(items, skills, evidence, self.model)
        return Record(items, skills, self.model)

    def standing(self, skill: str, now: datetime) -> Standing:
        state = self.skills.get(skill)
        items = (self.items[i] for i in state.items) if state else ()
        return standing(state, items, now, self.model)


def replay(log: Iterable[Evidence], model: Model = DEFAULT_MODEL) -> Record:
    """Fold a log, in the order in which it was written, into a record. What was undone only counts as an answer given."""
    log = list(log)
    undone = undone_keys(log)
    items: dict[str, ItemMemory] = {}
    skills: dict[str, SkillState] = {}
    for evidence in log:
        if evidence.act is Act.UNDONE:
            continue
        if evidence.key in undone:
            if evidence.act in ANSWERS:
                item = items.get(evidence.item) or ItemMemory(evidence.item)
                items[evidence.item] = replace(item, reps=item.reps + 1)
            continue
        _fold(items, skills, evidence, model)
    return Record(items, skills, model)


def undone_keys(log: Iterable[Evidence]) -> frozenset[str]:
    """The keys of what was taken back."""
    return frozenset(e.undoes for e in log if e.act is Act.UNDONE and e.undoes)


def _fold(
    items: dict[str, ItemMemory], skills: dict[str, SkillState], evidence: Evidence, model: Model
) -> None:
    """Fold one piece of evidence into what it touches."""
    item = (items.get(evidence.item) or ItemMemory(evidence.item)).after(evidence, model)
    items[item.item] = item
    for skill in evidence.skills:
        state = skills.get(skill) or SkillState(skill, started_at=evidence.at)
        if item.item not in state.items:
            state = replace(state, items=(*state.items, item.item))
        if state.proved_at is None and evidence.act is Act.PASSED and item.proved_at is not None:
            state = replace(state, proved_at=evidence.at, proved_by=item.item)
        skills[skill] = state
