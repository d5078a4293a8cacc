"""A skill's questions."""

from __future__ import annotations

from pathlib import Path

from upstream.curriculum.exercise_files import load_rounds
from upstream.curriculum.fields import Fields, check_id, parse_toml, read_text
from upstream.curriculum.model import Question
from upstream.curriculum.problems import Problem

KINDS = frozenset(["recall", "why", "compare", "compute", "spot"])


def load_questions(path: Path, problems: list[Problem]) -> list[Question]:
    """The questions in a file, with problems noted."""
    text = read_text(path, problems)
    data = parse_toml(text, path, problems) if text is not None else None
    if text is None or data is None:
        return []
    file = Fields(data, path, text, problems)
    questions = [_question(table) for table in file.tables("question")]
    file.finish()
    return questions


def _question(table: Fields) -> Question:
    number = table.optional_number("number", -1e300, 1e300) if "number" in table.data else None
    choices = table.strings("choices", ())
    question = Question(
        id=table.text("id"),
        skill=table.text("skill"),
        kind=table.choice("kind", KINDS),
        rounds=load_rounds(table),
        difficulty=table.integer("difficulty", 1, 5),
        ask=table.text("ask"),
        answer=table.text("answer"),
        number=number,
        tolerance=table.optional_number("tolerance", 0, 1e300) if number is not None else None,
        choices=choices,
        correct=table.integer("correct", 0, len(choices) - 1) if choices else None,
    )
    check_id(question.id, table.path, table.line("id"), table.problems)
    if number is not None and choices:
        table.fault("number", "a question has a number or choices, not both", "Remove one of the two.")
    table.finish()
    return question
