"""A good pack becomes the right objects."""

from __future__ import annotations

from dataclasses import FrozenInstanceError

import pytest

from tests.pack_folder import PackFolder
from upstream.curriculum import Kind, Limits, Round, Stream, Tolerance, load_pack


def test_the_head_and_the_order_of_everything(tiny: PackFolder) -> None:
    pack = load_pack(tiny.root)
    assert (pack.name, pack.title, pack.version, pack.licence) == ("tiny", "A tiny pack", "1", "CC0-1.0")
    assert pack.streams == (
        Stream(1, "First", "Where it begins."),
        Stream(2, "Second", "Where it goes on."),
    )
    assert list(pack.areas) == ["arithmetic", "spread"]
    assert list(pack.skills) == ["addition", "mean", "variance"]
    assert list(pack.exercises) == ["column-means"]
    assert len(pack.questions) == 4
    assert list(pack.resources) == ["a-book", "a-talk"]


def test_a_skill_and_the_line_its_lesson_begins_on(tiny: PackFolder) -> None:
    pack = load_pack(tiny.root)
    mean = pack.skills["mean"]
    assert (mean.title, mean.area, mean.stream, mean.kind) == ("The mean", "arithmetic", 1, Kind.MATH)
    assert (mean.requires, mean.minutes, mean.covers) == (("addition",), 30, ("mean", "columns"))
    lines = mean.path.read_text("utf-8").split("\n")
    assert lines[mean.lesson_line - 1] == mean.lesson.split("\n")[0]
    assert mean.has_lesson
    assert not pack.skills["addition"].has_lesson


def test_the_lesson_line_counts_blank_lines_that_hold_spaces(tiny: PackFolder) -> None:
    tiny.edit("skills/arithmetic/mean.md", "+++\n\nOne number", "+++\n\n   \n\nOne number")
    mean = load_pack(tiny.root).skills["mean"]
    assert mean.path.read_text("utf-8").split("\n")[mean.lesson_line - 1].startswith("One number")


def test_an_exercise(tiny: PackFolder) -> None:
    exercise = load_pack(tiny.root).exercises["column-means"]
    assert (exercise.title, exercise.version, exercise.entry) == ("Means of columns", 1, "column_means")
    assert (exercise.proves, exercise.rounds, exercise.runtime) == (("mean",), (Round.CODING,), "numpy")
    assert exercise.limits == Limits(4.0, 128)
    assert exercise.tolerance == Tolerance(1e-6, 1e-9)
    assert [hint.title for hint in exercise.hints] == ["A nudge", "Nearly there"]
    assert exercise.hints[0].text == "Which axis holds the rows?"
    assert [wrong.slug for wrong in exercise.wrong] == ["means-of-rows", "not-divided", "one-less"]
    assert exercise.wrong[2].message == (
        "You divide by n - 1, which belongs to the variance of a sample. Divide by n."
    )
    assert exercise.drive is None
    assert exercise.picture is not None
    assert exercise.task.startswith("Write `column_means(X)`")


def test_limits_and_tolerance_have_defaults(tiny: PackFolder) -> None:
    path = "exercises/column-means/exercise.toml"
    tiny.write(path, (tiny / path).read_text("utf-8").split("[limits]")[0])
    exercise = load_pack(tiny.root).exercises["column-means"]
    assert (exercise.limits, exercise.tolerance) == (Limits(), Tolerance())


def test_the_digest_changes_with_what_can_change_a_verdict_and_with_nothing_else(tiny: PackFolder) -> None:
    folder = "exercises/column-means/"

    def digest() -> str:
        return load_pack(tiny.root).exercises["column-means"].digest

    digests = [digest()]
    for path in ("solution.py", "check.py", "wrong/one-less.py"):
        tiny.append(folder + path, "\n# changed\n")
        digests.append(digest())
    for old, new in (
        ("version = 1", "version = 2"),
        ("rtol = 1e-6", "rtol = 1e-5"),
        ("seconds = 4", "seconds = 5"),
    ):
        tiny.edit(folder + "exercise.toml", old, new)
        digests.append(digest())
    tiny.write(folder + "drive.py", "def drive(module, X):\n    return module.column_means(X)\n")
    digests.append(digest())
    assert len(set(digests)) == len(digests)
    for path in ("task.md", "hints.md", "starter.py"):
        tiny.append(folder + path, "\n# changed\n")
    assert digest() == digests[-1]


def test_questions_graded_by_number_by_choice_and_by_a_person(tiny: PackFolder) -> None:
    questions = load_pack(tiny.root).questions
    number, why, choice = questions["mean-of-two"], questions["mean-and-outliers"], questions["mean-axis"]
    assert (number.number, number.tolerance, number.choices) == (3.5, 0.01, ())
    assert (choice.choices, choice.correct, choice.number) == (("axis 0", "axis 1"), 0, None)
    assert (why.number, why.choices, why.correct) == (None, (), None)
    assert why.rounds == (Round.BREADTH, Round.DEPTH)


def test_resources_with_and_without_an_address(tiny: PackFolder) -> None:
    resources = load_pack(tiny.root).resources
    assert resources["a-book"].url == "https://example.org/means"
    assert (resources["a-book"].skills, resources["a-book"].areas) == (("mean",), ("spread",))
    assert resources["a-talk"].url is None


def test_what_belongs_to_a_skill(tiny: PackFolder) -> None:
    pack = load_pack(tiny.root)
    assert [e.id for e in pack.exercises_of("mean")] == ["column-means"]
    assert pack.exercises_of("addition") == ()
    assert len(pack.questions_of("mean")) == 4
    assert [r.id for r in pack.resources_of("mean")] == ["a-book"]
    assert [s.id for s in pack.skills_in("arithmetic")] == ["addition", "mean"]


def test_a_pack_cannot_be_changed(tiny: PackFolder) -> None:
    pack = load_pack(tiny.root)
    with pytest.raises(TypeError):
        pack.skills["new"] = pack.skills["mean"]  # type: ignore[index]
    with pytest.raises(FrozenInstanceError):
        pack.skills["mean"].title = "other"  # type: ignore[misc]


def test_files_with_windows_line_endings_give_the_same_pack(tiny: PackFolder) -> None:
    before = load_pack(tiny.root)
    for path in tiny.root.rglob("*"):
        if path.is_file():
            path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert load_pack(tiny.root) == before
