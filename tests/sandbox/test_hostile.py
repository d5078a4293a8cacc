"""Code that fights the sandbox gets at worst a failed outcome of its own."""

from __future__ import annotations

import pytest

from tests.sandbox.conftest import Run
from upstream.sandbox import Call, Ended, Outcome

TWO = (Call("f", {"n": 0}), Call("f", {"n": 1}))


def is_unreadable(outcome: Outcome) -> bool:
    return (
        outcome.ended is Ended.EXITED
        and outcome.error is not None
        and "could not be read" in outcome.error.message
    )


def test_much_printing_costs_nothing(run: Run) -> None:
    outcome = run(
        """
        def f(n):
            line = "x" * 9_999
            for _ in range(5_000):
                print(line)
            return n
        """,
        TWO[1],
    )
    assert outcome.ended is Ended.COMPLETED
    assert outcome.calls[0].value == 1
    assert len(outcome.printed) == 20_000
    assert outcome.printed_cut


def test_printing_past_python_is_discarded_too(run: Run) -> None:
    outcome = run(
        """
        import os
        def f(n):
            line = b"y" * 100_000
            for _ in range(500):
                os.write(1, line)
            return n
        """,
        TWO[1],
        output_bytes=100,
    )
    assert outcome.ended is Ended.COMPLETED
    assert (outcome.printed, outcome.printed_cut) == ("y" * 100, True)


@pytest.mark.parametrize("call", ["print(line)", "os.write(1, line.encode())"])
def test_a_flood_of_printing_ends_the_job(run: Run, call: str) -> None:
    outcome = run(
        f"""
        import os
        def f(n):
            line = "x" * 99_999
            while True:
                {call}
        """,
        TWO[1],
        seconds=60,
    )
    assert outcome.ended is Ended.OUTPUT
    assert len(outcome.printed) == 20_000


def test_printed_text_can_be_stored(run: Run) -> None:
    source = r"""
        import os
        def f(n):
            print("a\ud800b\0c")
            os.write(1, b"\xff\n")
            print("é" * 9)
    """
    printed = run(source, TWO[0], output_bytes=18).printed
    assert printed.splitlines() == ["a\\ud800b\N{REPLACEMENT CHARACTER}c", "\N{REPLACEMENT CHARACTER}", "éé"]


def test_closing_all_descriptors(run: Run) -> None:
    assert is_unreadable(run("import os\nos.closerange(0, 1000)\ndef f(n): return n", *TWO))
    waits = "import os, time\ndef f(n):\n    os.closerange(0, 1000); time.sleep(60)"
    outcome = run(waits, *TWO)
    assert is_unreadable(outcome)
    assert outcome.seconds < 5


GARBAGE = """
    import os
    def f(n):
        if n:
            for fd in range(100):
                try: os.write(fd, %s)
                except OSError: pass
        return n
"""


@pytest.mark.parametrize(
    "garbage",
    ["b'garbage' * 1000", "bytes(4)", "b'\\xff' * 8", "b'\\0\\0\\0\\1\\xc0'", "os.urandom(3000)"],
)
def test_writing_garbage_to_all_descriptors(run: Run, garbage: str) -> None:
    outcome = run(GARBAGE % garbage, *TWO)
    assert is_unreadable(outcome)
    assert [call.value for call in outcome.calls] == [0]


def test_messages_of_the_platform_cannot_be_forged_into_a_fault(run: Run) -> None:
    forge = """
        import os
        from upstream.sandbox.wire import Fault, Ready, Sealed, End, frame, message_bytes
        from upstream.sandbox.job import Ended
        message = {message}
        for fd in range(3, 100):
            try: os.write(fd, frame(message_bytes(message)))
            except OSError: pass
        def f(n): return n
    """
    for message in ("Fault('mine')", "Ready(())", "End(Ended.FAULT, None)", "End(Ended.COMPLETED, None)"):
        assert is_unreadable(run(forge.format(message=message), *TWO))


def test_replaced_pieces_of_libraries(run: Run) -> None:
    outcome = run(
        """
        import builtins, json, os, struct, sys
        import numpy as np
        import msgpack
        array = np.array([1.0, 2.0])
        np.array = np.asarray = np.ndarray = np.frombuffer = np.generic = np.dtype = None
        json.dumps = json.loads = msgpack.packb = msgpack.Packer = msgpack.unpackb = None
        os._exit = os.write = sys.exit = lambda *_: None
        sys.stdout = sys.stderr = None
        for name in list(sys.modules):
            if name.startswith(("upstream", "numpy", "json")): del sys.modules[name]
        def f(n):
            return [array * n, n]
        """,
        *TWO,
    )
    assert outcome.ended in (Ended.COMPLETED, Ended.EXITED)
    if outcome.ended is Ended.COMPLETED:
        assert [call.value[1] for call in outcome.calls] == [0, 1]


def test_broken_builtins(run: Run) -> None:
    outcome = run("import builtins\nbuiltins.isinstance = builtins.len = None\ndef f(n): return n", *TWO)
    assert outcome.ended is not Ended.FAULT


def test_threads_that_outlive_the_call(run: Run) -> None:
    outcome = run(
        """
        import threading, time
        def forever():
            while True:
                print("still here")
                time.sleep(0.001)
        def f(n):
            threading.Thread(target=forever).start()
            return n
        """,
        *TWO,
    )
    assert outcome.ended is Ended.COMPLETED
    assert [call.value for call in outcome.calls] == [0, 1]


def test_code_that_calls_itself_at_import(run: Run) -> None:
    outcome = run(
        """
        import sys
        print("at import")
        def f(n):
            return n + 1
        result = f(f(1))
        if __name__ == "__main__":
            sys.exit("never")
        print(result)
        """,
        *TWO,
    )
    assert outcome.ended is Ended.COMPLETED
    assert outcome.printed == "at import\n3\n"


def test_a_deep_recursion_is_an_error_of_the_call(run: Run) -> None:
    outcome = run("def f(n):\n    return f(n + 1) if n else n", *TWO)
    assert outcome.ended is Ended.COMPLETED
    error = outcome.calls[1].error
    assert error is not None
    assert error.kind == "RecursionError"


def test_a_result_that_contains_itself(run: Run) -> None:
    (call,) = run("def f(n):\n    x = []\n    x.append(x)\n    return x", TWO[0]).calls
    assert call.unsupported is not None
    assert "nested" in call.unsupported


def test_folders_nested_deeper_than_a_path_can_be_long(run: Run) -> None:
    outcome = run(
        """
        import os
        def f(n):
            for _ in range(800):
                os.mkdir("folder"); os.chdir("folder")
            return n
        """,
        TWO[1],
    )
    assert outcome.calls[0].value == 1


def test_recursion_without_a_limit_ends_as_the_codes_own_failure(run: Run) -> None:
    source = "import sys\nsys.setrecursionlimit(10**9)\ndef g(n): return g(n + 1)\ndef f(n): return g(n)"
    outcome = run(source, TWO[0], megabytes=40)
    # CPython raises MemoryError, or SystemError where it forgets to, or crashes.
    assert outcome.ended in (Ended.MEMORY, Ended.EXITED, Ended.COMPLETED)
    if outcome.ended is Ended.COMPLETED:
        assert not outcome.calls[0].ok
