"""Every way in which a job can end, the processes that wait, and that nothing stays behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from tests.sandbox.conftest import Run
from upstream.sandbox import Call, CodecError, Ended, Job, Limits, WarmSandbox, describe_layers
from upstream.sandbox.layers.kernel import LINUX
from upstream.sandbox.layers.namespaces import Namespaces
from upstream.sandbox.pool import PooledSandbox, _Undertaker

only_linux = pytest.mark.skipif(not LINUX, reason="needs /proc")


def test_a_job_that_completes(run: Run) -> None:
    outcome = run(
        """
        import sys
        print("ünder way")
        def f(x):
            print("to standard error", file=sys.stderr)
            x[0] = 9
            return {"x": x * 2, "n": [1, (2.5, None)]}
        """,
        Call("f", {"x": np.arange(3)}),
        Call("g", {}),
    )
    assert outcome.ended is Ended.COMPLETED
    first, second = outcome.calls
    assert first.ok
    assert first.value["x"].tolist() == [18, 2, 4]
    assert first.value["n"] == [1, (2.5, None)]
    assert first.changed == ("x",)
    assert second.error is not None
    assert second.error.kind == "NameError"
    assert outcome.printed == "ünder way\nto standard error\n"
    assert not outcome.printed_cut
    assert 0 <= first.seconds <= outcome.seconds
    possible = {layer.name for layer in describe_layers() if layer.in_force}
    assert set(outcome.layers) >= possible - {Namespaces.name}


def test_no_calls_load_the_source_only(sandbox: PooledSandbox) -> None:
    assert sandbox.run(Job("x = 1", ())).ended is Ended.COMPLETED
    assert sandbox.run(Job("x = ", ())).ended is Ended.REFUSED


def test_standard_input_is_empty(run: Run) -> None:
    (call,) = run("def f():\n    return input()").calls
    assert call.error is not None
    assert call.error.kind == "EOFError"


def test_refused(run: Run) -> None:
    outcome = run("print('so far')\nx = 1 / 0")
    assert (outcome.ended, outcome.calls, outcome.printed) == (Ended.REFUSED, (), "so far\n")
    assert outcome.error is not None
    assert outcome.error.line == 2


def test_earlier_results_survive_a_timeout(run: Run) -> None:
    outcome = run(
        "def f(n):\n    print('call', n)\n    while n == 1: pass\n    return n",
        Call("f", {"n": 0}),
        Call("f", {"n": 1}),
        seconds=0.5,
    )
    assert outcome.ended is Ended.TIMEOUT
    assert [call.value for call in outcome.calls] == [0]
    assert outcome.printed == "call 0\ncall 1\n"
    assert 0.5 <= outcome.seconds < 2


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    return 10**10**8",
        "import signal, time\n"
        "for s in set(range(1, 32)) - {9, 19}: signal.signal(s, signal.SIG_IGN)\n"
        "def f():\n    signal.alarm(1); time.sleep(60)",
        "while True: pass",
    ],
    ids=["in C", "signals ignored", "at import"],
)
def test_timeout(run: Run, source: str) -> None:
    outcome = run(source, seconds=0.5)
    assert outcome.ended is Ended.TIMEOUT
    assert outcome.seconds < 3


@pytest.mark.parametrize(
    ("name", "ended"), [("SIGKILL", Ended.EXITED), ("SIGSTOP", Ended.TIMEOUT), ("SIGXCPU", Ended.CPU)]
)
def test_signals_to_oneself(run: Run, name: str, ended: Ended) -> None:
    outcome = run(f"import os, signal\ndef f():\n    os.kill(os.getpid(), signal.{name})", seconds=0.5)
    # The first process of a namespace is not ended or stopped by its own signals.
    assert outcome.ended is (Ended.COMPLETED if Namespaces.name in outcome.layers else ended)
    assert outcome.seconds < 3


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    x = []\n    while True: x.append([0] * 1000)",
        "import numpy as np\ndef f():\n    return np.ones(10**9)",
        "import numpy as np\nx = [np.ones(10**7) for _ in range(10)]",
    ],
    ids=["list", "array", "at import"],
)
def test_memory(run: Run, source: str) -> None:
    outcome = run(source, megabytes=200)
    assert outcome.ended is Ended.MEMORY
    assert outcome.error is not None
    assert outcome.error.kind == "MemoryError"
    assert outcome.error.message


def test_a_folder_that_is_full(run: Run) -> None:
    outcome = run(
        """
        def f():
            n = 0
            while True:
                n += 1
                with open(f"file{n}", "wb") as file:
                    file.write(bytes(10**6))
        """,
    )
    assert outcome.ended is Ended.FILES


@pytest.mark.parametrize(
    ("source", "kind", "words"),
    [
        ("import sys\nsys.exit('bye')", "SystemExit", "sys.exit('bye')"),
        ("def f():\n    raise SystemExit", "SystemExit", "sys.exit()"),
        ("import os\ndef f():\n    os._exit(0)", "SystemExit", "exit code 0"),
        ("import ctypes\ndef f():\n    ctypes.string_at(0)", "SIGSEGV", "crashed"),
    ],
)
def test_exited(run: Run, source: str, kind: str, words: str) -> None:
    outcome = run(source)
    assert outcome.ended is Ended.EXITED
    assert outcome.error is not None
    assert outcome.error.kind == kind
    assert words in outcome.error.message


def test_too_much(run: Run) -> None:
    outcome = run(
        "import numpy as np\ndef f(n):\n    return np.zeros(n)",
        Call("f", {"n": 10}),
        Call("f", {"n": 3_000_000}),
    )
    assert outcome.ended is Ended.TOO_MUCH
    assert len(outcome.calls) == 1


def test_a_large_result_that_is_allowed(run: Run) -> None:
    (call,) = run("import numpy as np\ndef f():\n    return np.arange(1_900_000)").calls
    assert call.value.sum() == 1_900_000 * 1_899_999 // 2


def test_faults_are_the_platforms(sandbox: PooledSandbox) -> None:
    outcome = sandbox.run(Job("x = 1", (), drive="def drive("))
    assert outcome.ended is Ended.FAULT
    assert "SyntaxError" in outcome.detail


def test_mistakes_of_the_caller_raise(sandbox: PooledSandbox, sandbox_kind: type[PooledSandbox]) -> None:
    with pytest.raises(ValueError, match="unknown runtime 'fortran'"):
        sandbox.run(Job("", (), runtime="fortran"))
    with pytest.raises(CodecError):
        sandbox.run(Job("", (Call("f", {"x": object()}),)))
    with pytest.raises(ValueError, match="unknown runtime"):
        sandbox_kind(["fortran"])


def test_a_drive_runs_inside(run: Run) -> None:
    outcome = run(
        "class Adder:\n    def add(self, x): return x + 1",
        Call("", {"x": 2}),
        drive="def drive(module, x):\n    return module.Adder().add(x)",
    )
    assert outcome.calls[0].value == 3


def test_jobs_from_several_threads_do_not_mix(sandbox: PooledSandbox) -> None:
    def one(n: int) -> object:
        source = f"def f(x):\n    print({n})\n    return [x, {n}]"
        outcome = sandbox.run(Job(source, (Call("f", {"x": n * 10}),)))
        return [*outcome.calls[0].value, outcome.printed]

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(one, range(8))) == [[n * 10, n, f"{n}\n"] for n in range(8)]


def test_each_job_has_a_process_and_a_folder_of_its_own(run: Run) -> None:
    source = """
        import os, sys, tempfile
        def f():
            before = os.listdir(".")
            open("left behind", "w").close()
            with tempfile.TemporaryFile() as file:
                file.write(b"x")
            return [os.getpid(), os.getcwd(), before, os.environ.get("PATH")]
    """
    pids, folders = set(), set()
    for _ in range(2):
        outcome = run(source)
        pid, folder, before, path = outcome.calls[0].value
        pids.add(pid)
        folders.add(folder)
        assert (before, path) == ([], None)
    # In a room of its own every child has the number 1 and works in the same place.
    assert len(pids) == len(folders) == (1 if Namespaces.name in outcome.layers else 2)


def wait_until(condition: Callable[[], bool], seconds: float = 15.0) -> bool:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if condition():
            return True
        time.sleep(0.02)
    return condition()


def children_of(pid: int) -> set[int]:
    """Processes whose parent is `pid` (Linux)."""
    found = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if int(fields[1]) == pid:
                found.add(int(entry.name))
    return found


@only_linux
def test_thirty_jobs_leave_nothing_behind(sandbox: PooledSandbox, sandbox_kind: type[PooledSandbox]) -> None:
    def open_files() -> int:
        return len(os.listdir("/proc/self/fd"))

    def folders() -> set[Path]:
        return set(Path(tempfile.gettempdir()).glob("upstream-sandbox-*/job-*"))

    sources = ["def f():\n    return 1", "1 / 0", "import os\nos._exit(1)"]

    def at_rest() -> bool:
        return len(sandbox._nurseries["numpy"].waiting) == len(sandbox._alive) == 2

    assert wait_until(at_rest)  # the sandbox of the other tests
    files, threads, children = open_files(), threading.active_count(), children_of(os.getpid())
    with sandbox_kind(spares=1) as another:
        for n in range(30):
            another.run(Job(sources[n % 3], (Call("f", {}),)))
        own = another._scratch.path
        parents = 1 if sandbox_kind is WarmSandbox else 0
        assert wait_until(
            lambda: len(children_of(os.getpid()) - children) == 1 + parents
        )  # and one that waits
        assert wait_until(lambda: len([each for each in folders() if each.parent == own]) <= 1)
    assert open_files() == files
    assert threading.active_count() == threads
    assert children_of(os.getpid()) == children
    assert not own.exists()


def test_what_the_undertaker_has_not_come_to_is_done_by_those_who_bring_more() -> None:
    undertaker, may_go_on, done = _Undertaker(), threading.Event(), []
    undertaker.do(may_go_on.wait)
    for n in range(10):
        undertaker.do(lambda n=n: done.append(n))  # type: ignore[misc]
    assert wait_until(lambda: undertaker._queue.qsize() == 10)
    undertaker.relieve()
    assert done == list(range(6))
    may_go_on.set()
    undertaker.close()
    assert done == list(range(10))


@only_linux
def test_a_spare_that_was_killed_is_replaced(sandbox_kind: type[PooledSandbox]) -> None:
    with sandbox_kind(["numpy"], spares=1) as sandbox:
        waiting = sandbox._nurseries["numpy"].waiting
        assert wait_until(lambda: bool(waiting))
        os.kill(waiting[0].pid, signal.SIGKILL)
        assert sandbox.run(Job("x = 1", ())).ended is Ended.COMPLETED


def test_after_close_every_job_is_a_fault_and_running_ones_end(sandbox_kind: type[PooledSandbox]) -> None:
    sandbox = sandbox_kind(spares=0)
    with ThreadPoolExecutor(1) as pool:
        running = pool.submit(sandbox.run, Job("while True: pass", (), limits=Limits(seconds=60)))
        assert wait_until(lambda: bool(sandbox._alive))
        time.sleep(0.2)
        sandbox.close()
        assert running.result(timeout=10).ended is Ended.FAULT
    outcome = sandbox.run(Job("", ()))
    assert (outcome.ended, "closed" in outcome.detail) == (Ended.FAULT, True)
    sandbox.close()


@only_linux
def test_nothing_stays_when_the_owner_is_killed(tmp_path: Path, sandbox_kind: type[PooledSandbox]) -> None:
    program = f"""
import os, sys, threading, time
from upstream.sandbox import Job, {sandbox_kind.__name__}
sandbox = {sandbox_kind.__name__}(["numpy"], spares=1)
threading.Thread(target=sandbox.run, args=[Job("while True: pass", ())], daemon=True).start()
while len(sandbox._alive) < 2:
    time.sleep(0.02)
print("ready", flush=True)
time.sleep(60)
"""
    environment = {**os.environ, "TMPDIR": str(tmp_path)}
    owner = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=environment)
    assert owner.stdout is not None
    assert owner.stdout.readline() == b"ready\n"
    children = children_of(owner.pid)
    assert len(children) == (3 if sandbox_kind is WarmSandbox else 2)
    owner.kill()
    owner.wait()
    owner.stdout.close()
    assert wait_until(lambda: not any(alive(pid) for pid in children))
    assert len(list(tmp_path.iterdir())) == 1
    # The next sandbox clears away the folder that nobody owns.
    after = "from upstream.sandbox import SubprocessSandbox\nSubprocessSandbox().close()"
    subprocess.run([sys.executable, "-c", after], env=environment, check=True)
    assert list(tmp_path.iterdir()) == []


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False
