"""Small changes of a solution that no case notices are holes in its checks."""

from __future__ import annotations

import ast

import pytest

from tests.pack_folder import PackFolder
from upstream.curriculum import load_pack
from upstream.grading.prepared import prepare
from upstream.sandbox import Sandbox
from upstream.verifying import mutations
from upstream.verifying.exercises import verify_exercise
from upstream.verifying.mutations import Mutations, mutants, try_mutations

HERE = "exercises/column-means/"
HOLE = "no check notices this change:\n    raise ValueError('there are no rows')\n    pass"


def tried(pack: PackFolder) -> Mutations:
    exercise = load_pack(pack.root).exercises["column-means"]
    return try_mutations(exercise, [prepare(exercise, seed) for seed in range(2)])


def test_every_change_is_made_once_and_is_valid_python() -> None:
    source = '"""Doc 1 + 1."""\ndef f(x, n=2):\n    """More."""\n    total = 0\n    for i in range(n):\n        if i < n and not x:\n            total += max(x, -i)\n    return total\n'  # fmt: skip
    found = list(mutants(source))
    assert len({m.source for m in found}) == len(found)
    changes = {(m.was, m.becomes) for m in found}
    assert ("def f(x, n=2):", "def f(x, n=3):") in changes
    assert ("total += max(x, -i)", "total -= max(x, -i)") in changes
    assert ("total += max(x, -i)", "total += min(x, -i)") in changes
    assert ("if i < n and (not x):", "if i <= n and (not x):") in changes
    assert ("if i < n and (not x):", "if i < n or not x:") in changes
    for mutant in found:
        ast.parse(mutant.source)
        assert mutant.was != mutant.becomes


def test_good_cases_catch_every_change(tiny: PackFolder) -> None:
    found = tried(tiny)
    assert found.tried == found.caught > 3
    assert (found.survivors, found.stale, found.explained) == ((), (), 0)


def test_a_change_that_no_case_notices_is_a_problem_of_the_exercise(
    tiny: PackFolder, sandbox: Sandbox
) -> None:
    tiny.edit(HERE + "check.py", '    yield Case("no rows", X=np.zeros((0, 2)))\n', "")
    report = verify_exercise(load_pack(tiny.root).exercises["column-means"], sandbox)
    assert HOLE in [problem.message for problem in report.problems]
    assert {problem.path for problem in report.problems} == {tiny / HERE / "solution.py"}
    assert report.mutations is not None
    assert len(report.problems) == len(report.mutations.survivors)


def test_a_change_that_is_known_to_be_right_is_explained_in_the_exercise(tiny: PackFolder) -> None:
    tiny.edit(HERE + "check.py", '    yield Case("no rows", X=np.zeros((0, 2)))\n', "")
    before = tried(tiny)
    for mutant in before.survivors:
        was, becomes = mutant.was.replace('"', '\\"'), mutant.becomes.replace('"', '\\"')
        tiny.append(
            HERE + "exercise.toml",
            f'\n[[equivalent]]\nwas = "{was}"\nbecomes = "{becomes}"\nreason = "Nobody asks for no rows."\n',
        )
    after = tried(tiny)
    assert (after.survivors, after.stale) == ((), ())
    assert after.explained == len(before.survivors) > 0


def test_an_explanation_of_a_change_that_is_caught_is_stale(tiny: PackFolder, sandbox: Sandbox) -> None:
    tiny.append(
        HERE + "exercise.toml", '\n[[equivalent]]\nwas = "a = 1"\nbecomes = "a = 2"\nreason = "No matter."\n'
    )
    assert tried(tiny).stale == ("a = 1",)
    (problem,) = verify_exercise(load_pack(tiny.root).exercises["column-means"], sandbox).problems
    assert problem.path == tiny / HERE / "exercise.toml"
    assert "a = 1" in problem.message


def test_a_change_that_never_ends_is_caught(tiny: PackFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mutations, "SHORTEST", 0.2)
    tiny.edit(
        HERE + "solution.py",
        "    return np.sum(X, axis=0) / len(X)",
        "    rows = len(X)\n    while rows > len(X) - 1:\n        rows -= 1\n    return np.sum(X, axis=0) / len(X)",
    )
    endless = "rows += 1"
    assert endless in [m.becomes for m in mutants(load_pack(tiny.root).exercises["column-means"].solution)]
    assert endless not in [m.becomes for m in tried(tiny).survivors]
