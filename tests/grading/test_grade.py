"""Submissions in a real sandbox: every way to be right, wrong, stuck or odd gets a verdict that helps."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from tests.grading.conftest import Grade
from upstream.curriculum import Exercise, Limits
from upstream.grading import CaseStatus, Status, Verdict, grade
from upstream.sandbox import Sandbox, SubprocessSandbox

RIGHT = """import numpy as np

def column_means(X):
    if len(X) == 0:
        raise ValueError("no rows")
    return np.mean(X, axis=0)
"""


def statuses(verdict: Verdict) -> list[str]:
    return [str(case.status) for case in verdict.cases]


def test_a_right_answer(graded: Grade, means: Exercise) -> None:
    verdict = graded(RIGHT)
    assert verdict.status is Status.PASSED
    assert verdict.passed
    assert (verdict.headline, verdict.advice) == ("All 6 cases passed", "")
    assert verdict.cases_passed == len(verdict.cases) == 6
    assert (verdict.exercise, verdict.version, verdict.digest) == ("column-means", 1, means.digest)
    assert verdict.seed == 1
    assert (verdict.error, verdict.diagnosis, verdict.notes, verdict.printed) == (None, None, (), "")
    assert verdict.layers
    assert 0 < verdict.seconds < means.limits.seconds
    assert verdict.drawable is not None


def test_visible_cases_show_everything_and_hidden_ones_that_pass_nothing(graded: Grade) -> None:
    visible, _, _, hidden, *_ = graded(RIGHT).cases
    assert (
        visible.call == "column_means(X=np.array([[1, 2],\n    [3, 6],\n    [5, 1]]))"
        or "3, 6" in visible.call
    )
    assert (visible.visible, visible.got, visible.want) == (True, "[3., 3.]", "[3., 3.]")
    assert (hidden.visible, hidden.call, hidden.got, hidden.want) == (False, "", "", "")


def test_the_form_of_a_right_answer_is_free(graded: Grade) -> None:
    source = "def column_means(X):\n    if len(X) == 0: raise LookupError\n    return [float(sum(c)) / len(c) for c in X.T]\n"
    verdict = graded(source)
    assert statuses(verdict) == ["passed", "passed", "failed", "passed", "passed", "passed"]
    assert "should raise ValueError; your code raised LookupError" in verdict.cases[2].message
    narrower = source.replace("LookupError", "UnicodeError")  # a kind of ValueError
    assert graded(narrower).passed


def test_a_wrong_value_in_one_hidden_case_only(graded: Grade) -> None:
    verdict = graded(
        "import numpy as np\ndef column_means(X):\n    return np.sum(X, axis=0) / max(len(X), 1)\n"
    )
    assert verdict.status is Status.FAILED
    assert verdict.headline == "5 of 6 cases passed"
    (wrong,) = [case for case in verdict.cases if case.status is not CaseStatus.PASSED]
    assert (wrong.name, wrong.visible, wrong.status) == ("no rows", False, CaseStatus.FAILED)
    assert "np.array([])" in wrong.call
    assert (wrong.got, wrong.want) == ("[0., 0.]", "")
    assert "should raise ValueError" in wrong.message
    assert verdict.diagnosis is None


def test_one_error_among_right_answers(graded: Grade) -> None:
    verdict = graded(
        RIGHT + "\n_means = column_means\ndef column_means(X):\n    return _means(X) if len(X) else X[0]\n"
    )
    assert verdict.headline == "5 of 6 cases passed"
    assert "your code raised IndexError" in verdict.cases[2].message


ERRORS = {
    "a syntax error": ("def column_means(X):\n    return (X\n", "could not read your code on line 2", "nothing was run", 2),
    "tabs mixed with spaces": (
        "def column_means(X):\n    if True:\n\treturn X\n",
        "could not read your code on line 3",
        "tabs and others with spaces, and Python cannot tell how they belong together. The first tab is on line 3",
        3,
    ),
    "tabs under spaces": (
        "def column_means(X):\n        y = X\n\treturn y\n",
        "could not read your code on line 3",
        "The first tab is on line 3",
        3,
    ),
    "a line too far in": ("def column_means(X):\n    y = X\n      return y\n", "on line 3", "the same column", 3),
    "another name": ("def column_mean(X):\n    return X\n", "The function is missing", "calls `column_means`", None),
    "nothing but imports": ("import numpy as np\n", "The function is missing", "top level", None),
    "not a function": ("column_means = [1]\n", "raised TypeError", "", None),
    "an exception": (
        "def column_means(X):\n    y = 0\n    return X / undefined\n",
        "raised NameError on line 3",
        "spelling",
        3,
    ),
    "an exception at import": ("import numpy\n1 / 0\n", "raised ZeroDivisionError on line 2", "", 2),
    "another signature": ("def column_means():\n    return 1\n", "raised TypeError", "", None),
    "endless recursion": ("def column_means(X):\n    return column_means(X)\n", "raised RecursionError on line 2", "stops", 2),
    "recursion at import": ("def f():\n    f()\nf()\n", "raised RecursionError on line 2", "keeps calling itself", 2),
    "an exit": ("import sys\ndef column_means(X):\n    sys.exit(0)\n", "ended the program", "Remove exit()", 3),
    "a question": ("def column_means(X):\n    return input()\n", "raised EOFError on line 2", "nobody to answer", 2),
    "a missing module": ("import nosuchmodule\n", "raised ModuleNotFoundError on line 1", "NumPy, and Python's own", 1),
    "a file elsewhere": ("def column_means(X):\n    return open('/etc/passwd').read()\n", "on line 2", "no network", 2),
}  # fmt: skip


@pytest.mark.parametrize("name", ERRORS)
def test_an_error_names_its_line_and_what_to_do(graded: Grade, name: str) -> None:
    source, headline, advice, line = ERRORS[name]
    verdict = graded(source)
    assert verdict.status is Status.ERROR
    assert headline in verdict.headline
    assert advice in verdict.advice
    assert verdict.error is not None
    assert verdict.error.line == line
    assert all(
        case.status in (CaseStatus.ERROR, CaseStatus.NOT_RUN, CaseStatus.FAILED) for case in verdict.cases
    )
    assert "/work" not in json.dumps(verdict.to_json())


def test_a_hard_exit_ends_the_program_too(graded: Grade) -> None:
    verdict = graded("import os\ndef column_means(X):\n    os._exit(0)\n")
    assert verdict.status is Status.ERROR
    assert verdict.headline.startswith("Your code ended the program")


def test_what_comes_back_decides_when_nothing_is_raised(graded: Grade, doubling: Exercise) -> None:
    """Odd results, one for each case."""
    check = (
        "from upstream.grading.authoring import Case\n"
        "def cases(rng):\n"
        "    for kind in ('none', 'text', 'generator', 'own', 'shape', 'right'):\n"
        "        yield Case(kind, kind=kind)\n"
    )
    exercise = replace(
        doubling, check=check, solution="import numpy as np\ndef double(kind):\n    return np.ones(3)\n"
    )
    verdict = graded(
        "class Own: pass\n"
        "def double(kind):\n"
        "    return {'none': None, 'text': 'a', 'generator': (i for i in [1]), 'own': Own(),\n"
        "            'shape': [1, 1], 'right': [1, 1, 1]}[kind]\n",
        exercise,
    )
    assert (verdict.status, verdict.headline) == (Status.FAILED, "1 of 6 cases passed")
    none, text, generator, own, shape, right = verdict.cases
    assert "Does every path through your function end in a return?" in none.message
    assert none.got == "None"
    assert "it is a string" in text.message
    assert "returned a generator, which cannot be compared" in generator.message
    assert "NumPy arrays" in generator.message
    assert "returned an Own" in own.message
    assert "has shape (2,); it should be (3,)" in shape.message
    assert right.status is CaseStatus.PASSED


def test_an_endless_loop_is_told_where_it_was_stopped(graded: Grade, means: Exercise) -> None:
    short = replace(means, limits=Limits(seconds=0.5, megabytes=128))
    verdict = graded(
        RIGHT.replace(
            "    return", "    print('at', X.shape)\n    while X.shape == (1, 3): pass\n    return"
        ),
        short,
    )
    assert (verdict.status, verdict.headline) == (Status.TIMEOUT, "Your code ran out of time")
    assert "0.5 seconds. It was stopped in the case “one row”, after 1 case." in verdict.advice
    assert statuses(verdict) == ["passed"] + ["not-run"] * 5
    assert "at (1, 3)" in verdict.printed


def test_an_endless_loop_at_import(graded: Grade, means: Exercise) -> None:
    verdict = graded("while True: pass", replace(means, limits=Limits(seconds=0.5, megabytes=128)))
    assert verdict.status is Status.TIMEOUT
    assert set(statuses(verdict)) == {"not-run"}


def test_too_much_memory(graded: Grade) -> None:
    verdict = graded("import numpy as np\ndef column_means(X):\n    return np.ones(10**9).sum() + X\n")
    assert (verdict.status, verdict.headline) == (Status.MEMORY, "Your code ran out of memory")
    assert "128 MB" in verdict.advice
    assert "broadcasting" in verdict.advice


def test_too_large_a_result(graded: Grade) -> None:
    verdict = graded("import numpy as np\ndef column_means(X):\n    return np.zeros(5_000_000)\n")
    assert (verdict.status, verdict.headline) == (Status.ERROR, "Your function returned too much")
    assert "shape" in verdict.advice


def test_printing_does_not_matter_at_import_or_in_calls(graded: Grade) -> None:
    source = RIGHT.replace("    return", "    print('x' * 30_000)\n    return")
    verdict = graded("print('at import, \\0 and \\ud800')\n" + source)
    assert verdict.passed
    assert verdict.printed.startswith("at import, ")
    assert verdict.printed_cut
    assert 10_000 < len(verdict.printed) <= 20_000
    stored = json.dumps(verdict.to_json(), ensure_ascii=False)
    stored.encode("utf-8")
    assert "\\u0000" not in stored


def test_code_that_tries_itself_out_on_import(graded: Grade) -> None:
    verdict = graded(
        RIGHT + "\nprint(column_means(np.ones((2, 2))))\nif __name__ == '__main__':\n    raise SystemExit\n"
    )
    assert verdict.passed
    assert verdict.printed == "[1. 1.]\n"


def test_changing_an_input_is_noted_and_passes(graded: Grade) -> None:
    verdict = graded(
        RIGHT.replace(
            "    return np.mean(X, axis=0)", "    m = np.mean(X, axis=0)\n    X[:] = 0\n    return m"
        )
    )
    assert verdict.passed
    (note,) = verdict.notes
    assert "`X` in place" in note
    assert "copy" in note


REFUSED = {
    "200 kB": (RIGHT + "#" * 200_000, "limit is 100,000"),
    "empty": ("", "editor is empty"),
    "blank": ("  \n\t\n", "editor is empty"),
    "a null character": ("x = 1\ny = '\0'\n", "Line 2 holds a null character"),
    "lone surrogates": ("x = '\ud800'\n", "not valid text"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_not_run_at_all(graded: Grade, name: str) -> None:
    source, advice = REFUSED[name]
    verdict = graded(source)
    assert (verdict.status, verdict.headline) == (Status.ERROR, "Your code was not run")
    assert advice in verdict.advice
    assert verdict.cases == ()
    assert Verdict.from_json(json.loads(json.dumps(verdict.to_json()))) == verdict


def test_a_source_of_almost_the_limit_is_run(graded: Grade) -> None:
    assert graded(RIGHT + "# " + "é" * 99_000).passed


def test_visible_cases_alone(graded: Grade) -> None:
    verdict = graded(
        "import numpy as np\ndef column_means(X):\n    return np.sum(X, axis=0) / len(X)\n", visible_only=True
    )
    assert verdict.headline == "All 2 cases passed"
    assert [case.visible for case in verdict.cases] == [True, True]


def test_hidden_cases_never_reveal_what_is_expected(graded: Grade, doubling: Exercise) -> None:
    """Whatever is returned or raised, the expected numbers and words stand nowhere in the verdict."""
    check = (
        "from upstream.grading.authoring import Case\n"
        "def cases(rng):\n"
        "    yield Case('open', visible=True, k=100)\n"
        "    for k in range(14):\n"
        "        yield Case(f'case {k}', k=k)\n"
    )
    solution = (
        "def double(k):\n    return [k + 0.7654321, {'a': 'swordfish'}] if k < 100 else [0.5, {'a': 'b'}]\n"
    )
    exercise = replace(doubling, check=check, solution=solution)
    learner = (
        "import numpy as np\n"
        "def double(k):\n"
        "    if k == 13: raise ValueError('hm')\n"
        "    word = {'a': 'guess'}\n"
        "    return [None, 1.0, 'text', [], [0.0, word], [-k, word], (np.nan, word), [np.zeros(3), word], {'a': 1},\n"
        "            [k + 1.0, {}], [k, {'a': 5}], [[k, 1], word], (i for i in [])][k] if k < 13 else [0.5, {'a': 'b'}]\n"
    )
    verdict = graded(learner, exercise)
    assert statuses(verdict) == ["passed", *["failed"] * 13, "error"]
    stored = json.dumps(verdict.to_json())
    assert "7654" not in stored
    assert "swordfish" not in stored
    assert all(case.want == "" for case in verdict.cases if not case.visible)
    assert graded(solution, exercise).passed


def test_a_fault_of_the_sandbox_is_ours(means: Exercise) -> None:
    closed = SubprocessSandbox(spares=0)
    closed.close()
    verdict = grade(means, RIGHT, closed)
    assert (verdict.status, verdict.headline) == (Status.FAULT, "Something failed on our side")
    assert "does not count" in verdict.advice


FAULTS = {
    "check.py raises": {"check": "1 / 0"},
    "check.py has no cases": {"check": "x = 1"},
    "cases raise": {"check": "def cases(rng):\n    raise KeyError('x')"},
    "no case": {"check": "def cases(rng):\n    return []"},
    "cases that are no cases": {"check": "def cases(rng):\n    yield ('one', 1)"},
    "inputs that are no plain data": {
        "check": "from upstream.grading.authoring import Case\ndef cases(rng):\n    yield Case('one', x=object())"
    },
    "the solution does not load": {"solution": "import nosuchmodule"},
    "drive.py does not load": {"drive": "1 / 0"},
    "drive.py has no drive": {"drive": "def drove(module, x):\n    return 1"},
}


@pytest.mark.parametrize("name", FAULTS)
def test_an_exercise_whose_own_files_fail_is_our_fault(graded: Grade, doubling: Exercise, name: str) -> None:
    verdict = graded(doubling.solution, replace(doubling, **FAULTS[name]))  # type: ignore[arg-type]
    assert verdict.status is Status.FAULT
    assert not verdict.passed
    assert verdict.exercise == "doubling"


def test_submissions_are_graded_on_a_bank_of_draws(sandbox: Sandbox, means: Exercise) -> None:
    one = grade(means, RIGHT, sandbox)
    again = grade(means, RIGHT.replace("axis=0", "axis=1"), sandbox, seed=one.seed)
    other = grade(means, RIGHT.replace("axis=0", "axis=1"), sandbox, seed=one.seed + 1)
    assert again.cases[0].call == other.cases[0].call
    assert again.cases[3].call != other.cases[3].call
    assert 0 <= one.seed < 16
