"""Verifies a pack, or the parts of it that a person names."""

from __future__ import annotations

import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from upstream.curriculum import Exercise, Pack, Problem, Question, Skill, read_pack
from upstream.curriculum.fields import unknown_id
from upstream.sandbox import Sandbox
from upstream.verifying.exercises import ExerciseReport, verify_exercise
from upstream.verifying.lessons import verify_lesson
from upstream.verifying.texts import verify_exercise_text, verify_question_text, verify_skill_text

FEWEST_QUESTIONS = 4


@dataclass
class Report:
    """What `upstream verify` found."""

    problems: list[Problem] = field(default_factory=list)
    lessons: int = 0
    exercises: list[ExerciseReport] = field(default_factory=list)
    questions: int = 0
    seconds: float = 0.0


def verify(
    root: Path,
    names: Sequence[str],
    sandbox: Sandbox,
    write: bool = False,
    progress: Callable[[str], None] = lambda name: None,
) -> Report:
    """Verify the skills and exercises that are named, with what belongs to them; everything when none is.

    progress: called with the id of each thing before it is run.
    Raises PackError when pack.toml cannot be read.
    """
    start = time.perf_counter()
    pack, faults = read_pack(root)
    report = Report()
    skills, exercises, questions = _chosen(pack, names, report)
    report.problems += [p for p in faults if not names or _concerns(p, names)]
    for skill in skills:
        if skill.has_lesson:
            progress(skill.id)
            report.lessons += 1
            report.problems += verify_skill_text(pack, skill) + verify_lesson(skill, write)
            _verify_complete(pack, skill, report)
    for question in questions:
        report.questions += 1
        report.problems += verify_question_text(pack, question)
    for exercise in exercises:
        progress(exercise.id)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # wrong answers and changed solutions earn many
            found = verify_exercise(exercise, sandbox)
        report.exercises.append(found)
        report.problems += [*verify_exercise_text(pack, exercise), *found.problems]
    report.seconds = time.perf_counter() - start
    return report


def _chosen(
    pack: Pack, names: Sequence[str], report: Report
) -> tuple[list[Skill], list[Exercise], list[Question]]:
    if not names:
        return list(pack.skills.values()), list(pack.exercises.values()), list(pack.questions.values())
    for name in names:
        folder = pack.root / "exercises" / name
        if name not in pack.skills and name not in pack.exercises and not folder.is_dir():
            known = [*pack.skills, *pack.exercises]
            report.problems.append(Problem(pack.root, None, *unknown_id("skill or exercise", name, known)))
    skills = [skill for skill in pack.skills.values() if skill.id in names]
    exercises = [e for e in pack.exercises.values() if e.id in names or set(e.proves) & set(names)]
    questions = [q for q in pack.questions.values() if q.skill in names]
    return skills, exercises, questions


def _concerns(problem: Problem, names: Sequence[str]) -> bool:
    parts = {part.removesuffix(".md").removesuffix(".toml") for part in problem.path.parts}
    return bool(parts & set(names))


def _verify_complete(pack: Pack, skill: Skill, report: Report) -> None:
    """A skill with a lesson can also be proved and asked about."""
    if not pack.exercises_of(skill.id):
        report.problems.append(
            Problem(skill.path, 1, "the skill has a lesson but no exercise", "Add one that proves it.")
        )
    if len(pack.questions_of(skill.id)) < FEWEST_QUESTIONS:
        report.problems.append(
            Problem(skill.path, 1, f"the skill has fewer than {FEWEST_QUESTIONS} questions", "Add some.")
        )
