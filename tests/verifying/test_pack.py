"""A whole pack, or the parts of it that a person names."""

from __future__ import annotations

import pytest

from tests.pack_folder import PackFolder
from upstream.curriculum import PackError
from upstream.sandbox import Sandbox
from upstream.verifying import Report, verify, verify_in_parallel

MEAN = "skills/arithmetic/mean.md"
QUESTIONS = "questions/arithmetic/mean.toml"
EXERCISE = "exercises/column-means/"


def messages(report: Report) -> list[str]:
    return [problem.message for problem in report.problems]


@pytest.fixture
def alone(tiny: PackFolder) -> PackFolder:
    """The tiny pack with its figure drawn and without its exercise: nothing to run in a sandbox."""
    for path in (tiny / EXERCISE).rglob("*.*"):
        path.unlink()
    (tiny / EXERCISE / "wrong").rmdir()
    (tiny / EXERCISE).rmdir()
    tiny.edit(MEAN, "Now write [it](exercise:column-means).\n", "")
    return tiny


def test_a_good_pack_has_no_problem(tiny: PackFolder, sandbox: Sandbox) -> None:
    seen: list[str] = []
    written = verify(tiny.root, ["mean"], sandbox, write=True)
    assert written.problems == []
    report = verify(tiny.root, [], sandbox, progress=seen.append)
    assert report.problems == []
    assert (report.lessons, report.questions) == (1, 4)
    (exercise,) = report.exercises
    assert (exercise.id, exercise.wrong, exercise.recognized) == ("column-means", 3, 3)
    assert report.seconds > 0
    assert seen == ["mean", "column-means"]


def test_a_skill_with_a_lesson_needs_an_exercise_and_questions(alone: PackFolder, sandbox: Sandbox) -> None:
    tail = (alone / QUESTIONS).read_text("utf-8").index('[[question]]\nid = "mean-or-median"')
    alone.write(QUESTIONS, (alone / QUESTIONS).read_text("utf-8")[:tail])
    report = verify(alone.root, [], sandbox, write=True)
    assert messages(report) == [
        "the skill has a lesson but no exercise",
        "the skill has fewer than 4 questions",
    ]
    assert {problem.path for problem in report.problems} == {alone / MEAN}


@pytest.mark.parametrize(
    ("path", "old", "new", "words"),
    [
        (MEAN, "One number stands", "One number just stands", "the text says 'just'"),
        (MEAN, "One number stands", "Obviously, one number stands", "the text says 'obviously'"),
        (MEAN, "(skill:addition)", "(skill:additions)", "the link skill:additions leads nowhere"),
        (MEAN, "(ref:a-book)", "(ref:A_Book)", "the link ref:A_Book leads nowhere"),
        (MEAN, r"\frac{1}{n}", r"\nosuch{n}", "uses \\nosuch"),
        (MEAN, "## A mean by hand", "# A mean by hand", "a heading of the first level"),
        (QUESTIONS, "Half of 7", "It is easy: half of 7", "the text says 'easy'"),
        (QUESTIONS, "divided by $n$", r"divided by $\\nosuch$", "uses \\nosuch"),
        (QUESTIONS, '"axis 1"', '"[axis](skill:axis) 1"', "the link skill:axis leads nowhere"),
    ],
)
def test_texts_are_rendered_and_read(
    alone: PackFolder, sandbox: Sandbox, path: str, old: str, new: str, words: str
) -> None:
    alone.edit(path, old, new)
    report = verify(alone.root, ["mean"], sandbox, write=True)
    (problem,) = [p for p in report.problems if "no exercise" not in p.message]
    assert words in problem.message
    assert problem.path == alone / path
    assert problem.remedy


def test_texts_of_exercises_too(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.edit(
        EXERCISE + "task.md",
        "Write `column_means(X)`.",
        "Simply write `column_means(X)` [so](skill:nowhere).",
    )
    tiny.edit(EXERCISE + "hints.md", "Which axis", "Which $\\axis$")
    tiny.edit(EXERCISE + "wrong/not-divided.py", "You return sums.", "You just return sums.")
    report = verify(tiny.root, ["column-means"], sandbox)
    assert sorted(p.path.name for p in report.problems) == [
        "hints.md",
        "not-divided.py",
        "task.md",
        "task.md",
    ]
    assert (report.lessons, [e.id for e in report.exercises]) == (0, ["column-means"])


def test_only_what_is_named_is_verified(alone: PackFolder, sandbox: Sandbox) -> None:
    alone.edit(MEAN, "One number stands", "One number just stands")
    alone.edit("skills/spread/variance.md", "minutes = 45", "minutes = 1")
    report = verify(alone.root, ["addition"], sandbox)
    assert messages(report) == []
    assert (report.lessons, report.exercises, report.questions) == (0, [], 0)
    (problem,) = verify(alone.root, ["variance"], sandbox).problems
    assert "`minutes` should be a whole number" in problem.message


def test_a_name_that_is_not_there(alone: PackFolder, sandbox: Sandbox) -> None:
    (problem,) = verify(alone.root, ["meen"], sandbox).problems
    assert "no skill or exercise called 'meen'" in problem.message
    assert "'mean'" in problem.remedy


def test_faults_of_loading_are_reported_and_the_rest_is_verified(alone: PackFolder, sandbox: Sandbox) -> None:
    alone.edit("resources.toml", 'kind = "video"', 'kind = "vidio"')
    alone.edit(MEAN, "[2. 4.]", "[2. 5.]")
    found = messages(verify(alone.root, [], sandbox))
    assert "`kind` is 'vidio'" in found
    assert "this block prints something else than the lesson says" in found


def test_an_exercise_that_cannot_be_run_is_a_problem_and_not_a_crash(
    tiny: PackFolder, sandbox: Sandbox
) -> None:
    tiny.edit(EXERCISE + "exercise.toml", 'runtime = "numpy"', 'runtime = "nunpy"')
    report = verify(tiny.root, ["column-means"], sandbox)
    assert messages(report) == ["`runtime` is 'nunpy'"]


def test_a_pack_without_a_head_cannot_be_verified(tiny: PackFolder, sandbox: Sandbox) -> None:
    (tiny / "pack.toml").unlink()
    with pytest.raises(PackError):
        verify(tiny.root, [], sandbox)


def test_several_processes_find_the_same(tiny: PackFolder, sandbox: Sandbox) -> None:
    verify(tiny.root, ["mean"], sandbox, write=True)
    starter = tiny.root / "exercises" / "column-means" / "starter.py"
    starter.write_text(starter.read_text().replace("def column_means(X)", "def column_means(Y)"))
    alone, together = verify(tiny.root, [], sandbox), verify_in_parallel(tiny.root, [], 2)
    assert together.problems == alone.problems != []
    assert [e.id for e in together.exercises] == [e.id for e in alone.exercises]
    assert (together.lessons, together.questions) == (alone.lessons, alone.questions)
