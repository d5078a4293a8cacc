"""What a learner is heading for, and the skills that it takes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date as Date
from enum import StrEnum

from upstream.curriculum import Pack, Round, SkillGraph
from upstream.planning.ordering import ordered
from upstream.planning.words import GoalError, Reason


class GoalKind(StrEnum):
    STREAM = "stream"
    SKILLS = "skills"
    INTERVIEW = "interview"
    MAP = "map"


@dataclass(frozen=True, slots=True)
class Goal:
    """What a learner is heading for.

    skills: of a SKILLS goal. stream: of a STREAM goal; of an INTERVIEW the last one that counts, None for all.
    rounds: of an INTERVIEW. date: the interview's day; a wish for every other kind, None for no hurry.
    """

    kind: GoalKind
    skills: tuple[str, ...] = ()
    stream: int | None = None
    rounds: tuple[Round, ...] = ()
    date: Date | None = None


def checked(goal: Goal, pack: Pack, today: Date) -> Goal:
    """The goal, when it can be planned. Raises GoalError: an empty one, an unknown skill or stream, a date past."""
    if goal.date is not None and goal.date < today:
        raise GoalError(Reason.of("goal-past"))
    if goal.kind is GoalKind.INTERVIEW and goal.date is None:
        raise GoalError(Reason.of("goal-no-date"))
    target_skills(goal, pack)
    return goal


def target_skills(goal: Goal, pack: Pack) -> tuple[str, ...]:
    """The skills that a goal names, in the pack's order; what they require comes with the path.

    A stream: every skill of it. An interview: every skill with an exercise or a question of its rounds, up to its
    stream. Raises GoalError when there are none or a name is unknown.
    """
    if goal.stream is not None and goal.stream not in {stream.id for stream in pack.streams}:
        raise GoalError(Reason.of("goal-unknown-stream", stream=goal.stream))
    match goal.kind:
        case GoalKind.MAP:
            return tuple(pack.skills)
        case GoalKind.STREAM:
            if goal.stream is None:
                raise GoalError(Reason.of("goal-unknown-stream", stream="–"))
            return tuple(s.id for s in pack.skills.values() if s.stream == goal.stream)
        case GoalKind.SKILLS:
            for skill in goal.skills:
                if skill not in pack.skills:
                    raise GoalError(Reason.of("goal-unknown-skill", skill=skill))
            if not goal.skills:
                raise GoalError(Reason.of("goal-empty"))
            return tuple(skill for skill in pack.skills if skill in goal.skills)
        case GoalKind.INTERVIEW:
            return _prepared_by(goal, pack)


def open_path(goal: Goal, pack: Pack, graph: SkillGraph, known: Iterable[str]) -> tuple[str, ...]:
    """The shortest prerequisite-closed path from what is known to the goal, in the order to walk it.

    known: skills proved, inferred by placement or said to be known; names the pack no longer has are passed over.
    """
    return ordered(graph.path(target_skills(goal, pack), [s for s in known if s in pack.skills]), pack, graph)


def _prepared_by(goal: Goal, pack: Pack) -> tuple[str, ...]:
    if not goal.rounds:
        raise GoalError(Reason.of("goal-no-rounds"))
    rounds = set(goal.rounds)
    named = {skill for e in pack.exercises.values() if rounds & set(e.rounds) for skill in e.proves}
    named |= {q.skill for q in pack.questions.values() if rounds & set(q.rounds)}
    found = tuple(
        s.id
        for s in pack.skills.values()
        if s.id in named and (goal.stream is None or s.stream <= goal.stream)
    )
    if not found:
        raise GoalError(Reason.of("goal-nothing-for-rounds"))
    return found
