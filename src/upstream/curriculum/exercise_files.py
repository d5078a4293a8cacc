"""An exercise's folder."""

from __future__ import annotations

import ast
import hashlib
import re
from dataclasses import replace
from pathlib import Path

from upstream.curriculum.fields import Fields, check_id, parse_toml, read_text
from upstream.curriculum.model import Equivalent, Exercise, Hint, Limits, Round, Tolerance, WrongAnswer
from upstream.curriculum.problems import Problem

FEWEST_WRONG_ANSWERS = 3
RUNTIMES = frozenset(["numpy", "sklearn", "torch"])


def load_exercise(folder: Path, problems: list[Problem]) -> Exercise | None:
    """The exercise in a folder, or None with problems noted when a needed file is missing or broken."""
    path = folder / "exercise.toml"
    check_id(folder.name, folder, None, problems)
    text = read_text(path, problems)
    data = parse_toml(text, path, problems) if text is not None else None
    task = read_text(folder / "task.md", problems)
    starter = _read_python(folder / "starter.py", problems)
    solution = _read_python(folder / "solution.py", problems)
    check = _read_python(folder / "check.py", problems)
    drive = _read_optional_python(folder / "drive.py", problems)
    picture = _read_optional_python(folder / "picture.py", problems)
    hints = _load_hints(folder / "hints.md", problems)
    wrong = _load_wrong(folder / "wrong", problems)
    if text is None or data is None or None in (task, starter, solution, check):
        return None
    assert task is not None
    assert starter is not None
    assert solution is not None
    assert check is not None
    fields = Fields(data, path, text, problems)
    limits, tolerance = fields.table("limits"), fields.table("tolerance")
    exercise = Exercise(
        id=folder.name,
        title=fields.text("title"),
        version=fields.integer("version", 1, 10_000),
        proves=fields.strings("proves"),
        entry=fields.text("entry"),
        difficulty=fields.integer("difficulty", 1, 5),
        minutes=fields.integer("minutes", 1, 2000),
        rounds=load_rounds(fields),
        runtime=fields.choice("runtime", RUNTIMES),
        authors=fields.strings("authors"),
        limits=Limits(limits.number("seconds", 0.1, 120, 5.0), limits.integer("megabytes", 32, 16_384, 512)),
        tolerance=Tolerance(tolerance.number("rtol", 0, 1, 1e-6), tolerance.number("atol", 0, 1e6, 1e-8)),
        task=task.strip(),
        starter=starter,
        solution=solution,
        check=check,
        drive=drive,
        picture=picture,
        hints=hints,
        wrong=wrong,
        equivalents=_load_equivalents(fields),
        path=folder,
        digest="",
    )
    exercise = replace(exercise, digest=_digest(exercise))
    for table in (limits, tolerance, fields):
        table.finish()
    if "proves" in data and not exercise.proves:
        fields.fault("proves", "the exercise proves no skill", "Name at least one skill id.")
    if exercise.entry and not exercise.entry.isidentifier():
        fields.fault("entry", "`entry` is not a Python name", "Name the function that the learner writes.")
    can_run = exercise.entry.isidentifier() and exercise.runtime in RUNTIMES
    return exercise if can_run else None


def _load_equivalents(fields: Fields) -> tuple[Equivalent, ...]:
    found = []
    for table in fields.tables("equivalent"):
        found.append(Equivalent(table.text("was"), table.text("becomes"), table.text("reason")))
        table.finish()
    return tuple(found)


def load_rounds(fields: Fields) -> tuple[Round, ...]:
    rounds = []
    for value in fields.strings("rounds", ()):
        if value in set(Round):
            rounds.append(Round(value))
        else:
            fields.fault("rounds", f"there is no round {value!r}", f"Use some of: {', '.join(Round)}.")
    return tuple(rounds)


def _load_hints(path: Path, problems: list[Problem]) -> tuple[Hint, ...]:
    text = read_text(path, problems)
    if text is None:
        return ()
    parts = re.split(r"^## +(.+)$", text.strip(), flags=re.MULTILINE)
    if len(parts) < 3 or parts[0].strip():
        problems.append(Problem(path, 1, "hints come in steps", "Put each step under a heading: ## A nudge."))
        return ()
    return tuple(
        Hint(title.strip(), body.strip()) for title, body in zip(parts[1::2], parts[2::2], strict=True)
    )


def _load_wrong(folder: Path, problems: list[Problem]) -> tuple[WrongAnswer, ...]:
    answers = []
    for path in sorted(folder.glob("*.py")):
        source = _read_python(path, problems)
        if source is None:
            continue
        message = ast.get_docstring(ast.parse(source))
        if not message:
            problems.append(
                Problem(
                    path,
                    1,
                    "the wrong answer says nothing",
                    "Begin it with a docstring: what the learner is told.",
                )
            )
        check_id(path.stem.replace("_", "-"), path, None, problems)
        answers.append(
            WrongAnswer(path.stem.replace("_", "-"), " ".join((message or "").split()), source, path)
        )
    if len(answers) < FEWEST_WRONG_ANSWERS:
        problems.append(
            Problem(
                folder,
                None,
                f"{len(answers)} wrong answers; an exercise has {FEWEST_WRONG_ANSWERS} or more",
                "Add the mistakes that people make, one file each.",
            )
        )
    return tuple(answers)


def _read_python(path: Path, problems: list[Problem]) -> str | None:
    source = read_text(path, problems)
    if source is None:
        return None
    try:
        ast.parse(source)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", None)
        problems.append(Problem(path, line, f"this is not valid Python: {error.args[0]}", "Mend this line."))
        return None
    return source


def _read_optional_python(path: Path, problems: list[Problem]) -> str | None:
    return _read_python(path, problems) if path.exists() else None


def _digest(exercise: Exercise) -> str:
    """A hash of what decides a verdict."""
    facts = (exercise.version, exercise.entry, exercise.runtime, exercise.limits, exercise.tolerance)
    sources = (exercise.solution, exercise.check, exercise.drive, [wrong.source for wrong in exercise.wrong])
    return hashlib.sha256(repr((facts, sources)).encode()).hexdigest()[:16]
