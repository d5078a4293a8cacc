"""An exercise is proved by running it: everything that it claims, and every way in which the claim can be false."""

from __future__ import annotations

import pytest

from tests.pack_folder import PackFolder
from upstream.curriculum import Exercise, Problem, read_pack
from upstream.sandbox import Sandbox
from upstream.verifying.exercises import ExerciseReport, _verify_task, verify_exercise

HERE = "exercises/column-means/"
RIGHT_BODY = """
    if len(X) == 0:
        raise ValueError("there are no rows")
    return np.sum(X, axis=0) / len(X)
"""


def exercise(pack: PackFolder) -> Exercise:
    return read_pack(pack.root)[0].exercises["column-means"]


def found(pack: PackFolder, report: ExerciseReport) -> list[tuple[str, int | None, str]]:
    """File, line and message of each problem; every one has a remedy."""
    assert all(problem.remedy for problem in report.problems)
    folder = pack / HERE
    return [(str(p.path.relative_to(folder)), p.line, p.message) for p in report.problems]


def assert_found(pack: PackFolder, report: ExerciseReport, *expected: tuple[str, int | None, str]) -> None:
    """Exactly these problems, each by file, line and the beginning of its message."""
    left = found(pack, report)
    for name, line, message in expected:
        match = next((p for p in left if p[:2] == (name, line) and p[2].startswith(message)), None)
        assert match, f"{(name, line, message)} is not among {left}"
        left.remove(match)
    assert not left


def test_a_good_exercise_has_no_problem(tiny: PackFolder, sandbox: Sandbox) -> None:
    report = verify_exercise(exercise(tiny), sandbox)
    assert found(tiny, report) == []
    assert (report.wrong, report.recognized) == (3, 3)
    assert report.seconds > 0


def test_a_starter_that_passes_and_texts_that_do_not_fit(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.write(
        HERE + "starter.py",
        'import numpy as np\n\n\ndef column_means(X, axis=0):  #\ta tab\n    """The means."""' + RIGHT_BODY,
    )
    tiny.write(HERE + "hints.md", "## Only one\n\nAxis 0.\n")
    solution = (tiny / HERE / "solution.py").read_text("utf-8")
    tiny.write(HERE + "solution.py", solution.split('"""\n', 1)[1])
    tiny.edit(HERE + "task.md", "array([2., 4.])", "array([2., 5.])")
    report = verify_exercise(exercise(tiny), sandbox)
    assert_found(
        tiny,
        report,
        ("starter.py", 4, "the starter's signature differs"),
        ("starter.py", None, "the starter holds a tab"),
        ("starter.py", None, "the starter passes"),
        ("solution.py", 1, "the solution explains nothing"),
        ("hints.md", 1, "there are too few hints"),
        ("task.md", 5, "the example does not give what the task says, but: array([2., 4.])"),
    )


def test_a_starter_without_the_entry_and_a_task_without_an_example(
    tiny: PackFolder, sandbox: Sandbox
) -> None:
    tiny.write(HERE + "starter.py", "raise RuntimeError('not yet')\n")
    tiny.write(HERE + "task.md", "Write the means.\n")
    assert_found(
        tiny,
        verify_exercise(exercise(tiny), sandbox),
        ("starter.py", None, "the starter has no `column_means`"),
        ("starter.py", None, "the starter does not run: Your code raised RuntimeError on line 1"),
        ("task.md", 1, "the task does not show `column_means(...)`"),
        ("task.md", 1, "the task has no example"),
    )


def test_cases_that_are_few_fixed_and_not_what_they_seem(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.write(
        HERE + "check.py",
        "import numpy as np\nfrom upstream.grading.authoring import Case\n\n\ndef cases(rng):\n"
        "    yield Case('three by two', visible=True, X=rng.normal(5, 1, size=(3, 2)))\n"
        "    yield Case('four by five', X=np.arange(1.0, 21).reshape(4, 5))\n"
        "    yield Case('four by five', X=np.arange(2.0, 22).reshape(4, 5))\n",
    )
    assert_found(
        tiny,
        verify_exercise(exercise(tiny), sandbox),
        ("check.py", None, "two cases have the same name"),
        ("check.py", None, "only 3 cases"),
        ("check.py", None, "a visible case differs from draw to draw"),
        ("check.py", None, "every draw has the same cases"),
    )


def test_no_visible_case(tiny: PackFolder, sandbox: Sandbox) -> None:
    check = (tiny / HERE / "check.py").read_text("utf-8")
    tiny.write(HERE + "check.py", check.replace("visible=True, ", ""))
    assert_found(
        tiny,
        verify_exercise(exercise(tiny), sandbox),
        ("check.py", None, "no case is visible"),
        ("picture.py", None, "draw() fails"),
    )


def test_wrong_answers_that_pass_or_are_taken_for_another(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.write(
        HERE + "wrong/a-right-one.py",
        '"""This is right."""\nimport numpy as np\n\n\ndef column_means(X):' + RIGHT_BODY,
    )
    sums = (tiny / HERE / "wrong/not-divided.py").read_text("utf-8")
    tiny.write(HERE + "wrong/zz-the-same.py", sums.replace("np.sum(X, axis=0)", "X.sum(axis=0)"))
    report = verify_exercise(exercise(tiny), sandbox)
    assert_found(
        tiny,
        report,
        ("wrong/a-right-one.py", None, "this wrong answer passes"),
        ("wrong/a-right-one.py", None, "in the sandbox it is seen as: All 6 cases passed"),
        ("wrong/zz-the-same.py", None, "this wrong answer is taken for 'not-divided'"),
    )
    assert (report.wrong, report.recognized) == (5, 3)


def test_a_solution_that_fails_its_own_check(tiny: PackFolder, sandbox: Sandbox) -> None:
    check = (tiny / HERE / "check.py").read_text("utf-8").replace("import Case", "import Case, check")
    check += "\n\n@check('No mean is negative')\ndef positive(got, want, case):\n    return 'One is.' if (got < 0).any() else None\n"
    tiny.write(HERE + "check.py", check)
    messages = found(tiny, verify_exercise(exercise(tiny), sandbox))
    assert ("solution.py", None, "the solution fails the case 'one row': One is.") in messages
    assert any(
        m.startswith("in the sandbox the solution: 5 of 6 cases passed. One is.") for _, _, m in messages
    )


def test_a_slow_solution(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.edit(HERE + "solution.py", "    return np.sum", "    time.sleep(0.01)\n    return np.sum")
    tiny.edit(HERE + "solution.py", "import numpy as np", "import time\n\nimport numpy as np")
    tiny.edit(HERE + "exercise.toml", "seconds = 4", "seconds = 0.15")
    messages = [
        m for name, _, m in found(tiny, verify_exercise(exercise(tiny), sandbox)) if name == "solution.py"
    ]
    assert any(
        m.startswith("the solution takes 0.") and m.endswith("of the 0.15 s allowed") for m in messages
    )


def test_a_solution_that_raises_what_no_task_asks_for(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.edit(HERE + "solution.py", "ValueError", "RuntimeError")
    messages = found(tiny, verify_exercise(exercise(tiny), sandbox))
    expected = "the solution raises RuntimeError in the case 'no rows': there are no rows"
    assert ("solution.py", None, expected) in messages


def test_a_solution_whose_habits_should_not_be_copied(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.edit(
        HERE + "solution.py",
        "    return np.sum(X, axis=0) / len(X)",
        "    m = np.sum(X, axis=0) / len(X)\n    X[:] = 0\n    return m",
    )
    tiny.edit(HERE + "picture.py", "got)", "undefined)")
    assert_found(
        tiny,
        verify_exercise(exercise(tiny), sandbox),
        ("solution.py", None, "Your function changes its input `X` in place"),
        ("picture.py", None, "draw() fails for the solution's own result"),
    )


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("check.py", "1 / 0\n", "check.py does not run: ZeroDivisionError"),
        ("check.py", "def cases(rng):\n    yield 1 / 0\n", "fails: division by zero"),
        ("solution.py", '"""."""\nimport nosuchmodule\n', "solution.py does not run"),
        ("drive.py", "x = 1\n", "drive.py does not work"),
        ("wrong/one-less.py", '"""."""\nimport nosuchmodule\n', "one-less.py does not run"),
    ],
)
def test_files_that_do_not_run_come_first(
    tiny: PackFolder, sandbox: Sandbox, name: str, content: str, words: str
) -> None:
    tiny.write(HERE + name, content)
    report = verify_exercise(exercise(tiny), sandbox)
    (problem,) = report.problems
    assert words in problem.message
    assert problem.remedy == "Mend it first."
    assert report.recognized == 0


@pytest.mark.parametrize(
    ("example", "problems"),
    [
        (">>> print(column_means(np.array([[1, 2], [3, 4]])))\n[2. 3.]\n", []),
        (">>> print('a')\nb\n", ["the example does not give what the task says, but: a"]),
        (">>> for i in range(2):\n...     print(i)\n0\n1\n", []),
        (">>> X = np.ones((2, 2))\n>>> column_means(\n...     X\n... )\narray([1., 1.])\n", []),
        (
            ">>> column_means(np.zeros((0, 2)))\nTraceback (most recent call last):\n    ...\n"
            "ValueError: there are no rows\n",
            [],
        ),
        (">>> column_means(np.zeros((0, 2)))\narray([])\n", ["the example does not give what the task says"]),
        (">>>1 + 1\n2\n", ["the examples cannot be read"]),
    ],
)
def test_examples_in_the_task_are_run(tiny: PackFolder, example: str, problems: list[str]) -> None:
    tiny.write(HERE + "task.md", f"Write `column_means(X)`.\n\n```pycon\n{example}```\n")
    seen: list[Problem] = []
    _verify_task(exercise(tiny), seen)
    assert len(seen) == len(problems)
    for problem, words in zip(seen, problems, strict=True):
        assert problem.message.startswith(words)
        assert problem.line == 4
