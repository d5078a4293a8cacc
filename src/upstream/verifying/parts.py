"""Verifies one skill or one exercise, with all that belongs to it."""

from __future__ import annotations

import warnings
from dataclasses import replace

from upstream.curriculum import Exercise, Pack, Problem, Skill
from upstream.sandbox import Sandbox
from upstream.verifying.exercises import ExerciseReport, verify_exercise
from upstream.verifying.lessons import verify_lesson
from upstream.verifying.texts import verify_exercise_text, verify_skill_text

FEWEST_QUESTIONS = 4


def verify_skill(pack: Pack, skill: Skill, write: bool) -> list[Problem]:
    """A written skill: its text, its code, and that it can be proved and asked about."""
    return verify_skill_text(pack, skill) + verify_lesson(skill, write) + _incomplete(pack, skill)


def verify_whole_exercise(pack: Pack, exercise: Exercise, sandbox: Sandbox) -> ExerciseReport:
    """An exercise with its texts."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # wrong answers and changed solutions earn many
        found = verify_exercise(exercise, sandbox)
    return replace(found, problems=(*verify_exercise_text(pack, exercise), *found.problems))


def _incomplete(pack: Pack, skill: Skill) -> list[Problem]:
    """A skill with a lesson can also be proved and asked about."""
    found = []
    if not pack.exercises_of(skill.id):
        found.append(
            Problem(skill.path, 1, "the skill has a lesson but no exercise", "Add one that proves it.")
        )
    if len(pack.questions_of(skill.id)) < FEWEST_QUESTIONS:
        message = f"the skill has fewer than {FEWEST_QUESTIONS} questions"
        found.append(Problem(skill.path, 1, message, "Add some."))
    return found
