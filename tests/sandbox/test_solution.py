"""Loading and calling, without a process around it."""

from __future__ import annotations

import sys
import textwrap
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from upstream.sandbox.codec import decode, encode
from upstream.sandbox.job import Ended, Limits
from upstream.sandbox.solution import MODULE, load_drive, run_job
from upstream.sandbox.wire import End, ReceivedJob, Result


@pytest.fixture(autouse=True)
def _no_trace() -> Iterator[None]:
    yield
    sys.modules.pop(MODULE, None)


def run(
    source: str, *inputs: dict[str, Any], drive: str | None = None, limits: Limits | None = None
) -> tuple[End, list[tuple[Result, Any]]]:
    told: list[tuple[Result, Any]] = []
    job = ReceivedJob(
        textwrap.dedent(source), drive, limits or Limits(), tuple(("f", encode(each)) for each in inputs)
    )
    end = run_job(
        job,
        None if drive is None else load_drive(textwrap.dedent(drive)),
        lambda result, value: told.append((result, decode(value) if result.has_value else None)),
    )
    return end, told


def test_each_call_has_inputs_of_its_own() -> None:
    x = np.zeros(2)
    end, told = run("def f(x):\n    x += 1\n    return x", {"x": x}, {"x": x})
    assert end == End(Ended.COMPLETED, None)
    assert [value.tolist() for _, value in told] == [[1, 1], [1, 1]]
    assert [result.changed for result, _ in told] == [("x",), ("x",)]
    assert x.tolist() == [0, 0]


def test_inputs_that_were_not_changed_are_not_said_to_be() -> None:
    inputs = {"a": np.array([np.nan, -0.0]), "b": [float("nan"), {"k": (1, 2)}], "c": np.arange(3), "d": [1]}
    source = """
        def f(a, b, c, d):
            a + 1
            c.resize((1, 3), refcheck=False)
            d.append(print)
            raise ValueError
    """
    _, told = run(source, inputs)
    assert told[0][0].changed == ("c", "d")
    assert told[0][0].error is not None


def test_a_missing_function_is_an_error_of_each_call() -> None:
    end, told = run("def g(): pass", {}, {})
    assert end.ended is Ended.COMPLETED
    assert [result.error.kind for result, _ in told if result.error] == ["NameError", "NameError"]
    end, told = run("f = 3", {})
    assert told[0][0].error is not None
    assert "an int, not a function" in told[0][0].error.message


def test_main_blocks_do_not_run_and_the_module_is_known() -> None:
    source = """
        from __future__ import annotations
        import dataclasses, inspect, sys

        if __name__ == "__main__":
            raise SystemExit("ran as a program")

        @dataclasses.dataclass
        class Point:
            x: float

        def f():
            return [__name__, sys.modules[__name__].f is f, inspect.getsource(Point),
            inspect.getsource(f)[:7],
                    dataclasses.asdict(Point(1.5))]
    """
    _, told = run(source, {})
    name, known, of_class, of_function, point = told[0][1]
    assert (name, known, of_function, point) == ("solution", True, "def f()", {"x": 1.5})
    assert of_class == "@dataclasses.dataclass\nclass Point:\n    x: float\n"


@pytest.mark.parametrize(
    ("source", "kind", "line"),
    [
        ("x = 1\nx y", "SyntaxError", 2),
        ("x = 1\ny = '\0'", "SyntaxError", 2),
        ("x = 1\ny = '\ud800'", "SyntaxError", 2),
        ("-" * 200_000 + "1", "SyntaxError", None),
        ("x = 1\n1 / 0", "ZeroDivisionError", 2),
        ("import no_such_module", "ModuleNotFoundError", 1),
        ("raise KeyboardInterrupt", "KeyboardInterrupt", 1),
        ("def f(): f()\nf()", "RecursionError", 1),
    ],
)
def test_source_that_cannot_be_loaded_is_refused(source: str, kind: str, line: int | None) -> None:
    end, told = run(source, {})
    assert (end.ended, told) == (Ended.REFUSED, [])
    assert end.error is not None
    assert (end.error.kind, end.error.line) == (kind, line)


def test_leaving_ends_the_job() -> None:
    end, _ = run("import sys\nsys.exit(3)", {})
    assert end.ended is Ended.EXITED
    assert end.error is not None
    assert (end.error.kind, end.error.line) == ("SystemExit", 2)
    assert "sys.exit(3)" in end.error.message
    end, told = run("def f(n):\n    if n: exit()\n    return n", {"n": 0}, {"n": 1}, {"n": 2})
    assert (end.ended, len(told)) == (Ended.EXITED, 1)


def test_results_that_are_not_plain_data_are_named() -> None:
    source = """
        import numpy as np
        class Mine(list):
            def __iter__(self):
                raise ValueError
        def f(which):
            return [(i for i in "ab"), f, Mine([1]), np.array([f]), [1, {2}]][which]
    """
    _, told = run(source, *({"which": which} for which in range(5)))
    assert [result.unsupported for result, _ in told] == [
        "generator",
        "function",
        "Mine",
        "ndarray of objects",
        "set",
    ]


def test_results_together_are_limited() -> None:
    source = "def f(n):\n    return 'x' * n"
    end, told = run(source, {"n": 600}, {"n": 600}, limits=Limits(result_bytes=1_000))
    assert (end.ended, len(told)) == (Ended.TOO_MUCH, 1)


def test_a_lowered_recursion_limit_does_not_harm_the_results() -> None:
    before = sys.getrecursionlimit()
    try:
        depth = (
            "def f():\n    import sys\n    sys.setrecursionlimit(len(__import__('inspect').stack()) + 20)\n"
        )
        _, told = run(depth + "    return [[[[[[[[[[1]]]]]]]]]]", {})
        assert told[0][1] == [[[[[[[[[[1]]]]]]]]]]
    finally:
        sys.setrecursionlimit(before)


def test_a_drive_is_called_instead() -> None:
    source = """
        class Counter:
            def __init__(self): self.n = 0
            def step(self, by):
                if by < 0: raise ValueError("backwards")
                self.n += by
                return self.n
    """
    drive = """
        def drive(module, steps):
            counter = module.Counter()
            return [counter.step(by) for by in steps]
    """
    _, told = run(source, {"steps": [1, 2, 3]}, {"steps": [1, -1]}, drive=drive)
    assert told[0][1] == [1, 3, 6]
    error = told[1][0].error
    assert error is not None
    assert [frame.function for frame in error.frames] == ["Counter.step"]
