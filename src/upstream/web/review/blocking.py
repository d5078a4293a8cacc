"""How many skills of somebody's way build on a skill: what to save first when much is overdue."""

from __future__ import annotations

from collections.abc import Iterable

from upstream.memory import Record
from upstream.web.accounts.models import User
from upstream.web.content import graph, pack
from upstream.web.planner.state import current_goal, path_of


def way_of(user: User, record: Record) -> frozenset[str]:
    """The skills that are still ahead on the way to a person's goal; the whole map for somebody without one."""
    goal = current_goal(user)
    return frozenset(path_of(user, record, goal) if goal else pack().skills)


def blocks(skills: Iterable[str], way: frozenset[str]) -> dict[str, int]:
    """For each of some skills, how many of the way build on it, directly or not."""
    known = (skill for skill in skills if skill in pack().skills)
    return {skill: len(graph().all_unlocked(skill) & way) for skill in set(known)}
