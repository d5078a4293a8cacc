"""What the layers refuse, tried from inside, and what has to keep working behind them."""

from __future__ import annotations

import os
import textwrap
import threading
from pathlib import Path
from typing import Any

import pytest

import upstream
from tests.sandbox.conftest import Run
from upstream.sandbox import Call, Ended, SubprocessSandbox, describe_layers
from upstream.sandbox.job import Job, Limits

IN_FORCE = {layer.name for layer in describe_layers() if layer.in_force}
landlock = pytest.mark.skipif("landlock" not in IN_FORCE, reason="this kernel has no Landlock")
seccomp = pytest.mark.skipif("seccomp" not in IN_FORCE, reason="this kernel has no seccomp")

TRY = """
import ctypes, os, signal, socket, subprocess, sys, threading
libc = ctypes.CDLL(None, use_errno=True)
def call(name, *arguments):
    if getattr(libc, name)(*arguments) == -1:
        raise OSError(ctypes.get_errno(), name)
def attempts(**what):
    told = {}
    for name, attempt in what.items():
        try:
            attempt()
            told[name] = "done"
        except BaseException as error:
            told[name] = type(error).__name__
    return told
"""


def attempt(run: Run, *lines: str, **inputs: Any) -> dict[str, str]:
    """What each line, "name: expression", came to: "done" or the name of an exception."""
    table = ", ".join("{}=lambda: {}".format(*line.split(": ", 1)) for line in lines)
    parameters = ", ".join(inputs)
    outcome = run(f"{TRY}\ndef f({parameters}):\n    return attempts({table})", Call("f", inputs))
    assert outcome.ended is Ended.COMPLETED, outcome
    told: dict[str, str] = outcome.calls[0].value
    return told


@landlock
def test_files_outside_are_closed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("secret")
    told = attempt(
        run,
        "passwd: open('/etc/passwd')",
        "upstream: open(package + '/sandbox/job.py')",
        "read: open(other + '/file')",
        "append: open(other + '/file', 'a')",
        "truncate: os.truncate(other + '/file', 0)",
        "create: open(other + '/new', 'w')",
        "remove: os.remove(other + '/file')",
        "rename: os.rename(other + '/file', 'here')",
        "link: os.link(other + '/file', 'here')",
        "listing: os.listdir('/')",
        "processes: os.listdir('/proc')",
        "environment: open('/proc/self/environ')",
        "library: open(os.__file__, 'a')",
        package=str(Path(upstream.__file__).parent),
        other=str(tmp_path),
    )
    assert set(told.values()) <= {"PermissionError", "FileNotFoundError", "OSError"}
    assert (tmp_path / "file").read_text() == "secret"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


@seccomp
def test_what_landlock_does_not_see_is_refused_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("secret")
    mode = (tmp_path / "file").stat()
    told = attempt(
        run,
        "chmod: os.chmod(path, 0)",
        "chown: os.chown(path, 1, 1)",
        "utime: os.utime(path, (1, 1))",
        "library: os.fchmod(os.open(os.__file__, os.O_RDONLY), 0o644)",
        path=str(tmp_path / "file"),
    )
    assert set(told.values()) <= {"PermissionError", "FileNotFoundError"}
    after = (tmp_path / "file").stat()
    assert (after.st_mode, after.st_uid, after.st_mtime) == (mode.st_mode, mode.st_uid, mode.st_mtime)


@seccomp
def test_processes_networks_and_doors_into_the_kernel_are_refused(run: Run) -> None:
    parent = os.getpid()
    told = attempt(
        run,
        "fork: os.fork()",
        "vfork: call('vfork')",
        "spawn: os.posix_spawn('/bin/true', ['true'], {})",
        "system: subprocess.run(['/bin/true'])",
        "execve: os.execve('/bin/true', ['true'], {})",
        "inet: socket.socket()",
        "unix: socket.socket(socket.AF_UNIX)",
        "datagrams: socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)",
        "kill: os.kill(parent, 0)",
        "killall: os.kill(-1, 0)",
        "tgkill: call('syscall', 234 if os.uname().machine == 'x86_64' else 131, parent, parent, 0)",
        "limits: call('prlimit', parent, 7, None, None)",
        "affinity: os.sched_setaffinity(parent, [0])",
        "priority: os.setpriority(os.PRIO_PROCESS, parent, 5)",
        "session: os.setsid()",
        "signals: __import__('fcntl').fcntl(1, 8, parent)",
        "watching: call('inotify_init1', 0)",
        "chroot: os.chroot('.')",
        "memfd: os.memfd_create('x')",
        "shared: call('shmget', 0, 4096, 0o1600)",
        "personality: call('personality', 0)",
        "deathless: call('prctl', 1, 0)",
        parent=parent,
    )
    assert {
        name: result for name, result in told.items() if result not in ("PermissionError", "OSError")
    } == {}
    assert told["fork"] == told["inet"] == told["kill"] == "PermissionError"


@seccomp
@pytest.mark.parametrize(
    "attack",
    [
        "call('ptrace', 16, 1, 0, 0)",
        "call('process_vm_readv', 1, None, 0, None, 0, 0)",
        "call('unshare', 0x10000000)",
        "call('mount', b'none', b'.', b'tmpfs', 0, None)",
        "call('syscall', 250 if os.uname().machine == 'x86_64' else 219, 0, 0)",
        "call('syscall', 425, 1, None)",
    ],
    ids=["ptrace", "memory", "namespaces", "mount", "keys", "io_uring"],
)
def test_system_calls_of_attackers_end_the_process(run: Run, attack: str) -> None:
    outcome = run(f"{TRY}\ndef f():\n    {attack}")
    assert outcome.ended is Ended.EXITED
    assert outcome.error is not None
    assert outcome.error.kind == "SIGSYS"


def test_privileges_are_gone(run: Run) -> None:
    told = attempt(run, "raise_limit: __import__('resource').setrlimit(7, (5000, 5000))")
    assert told["raise_limit"] in ("ValueError", "PermissionError")
    if "capabilities" in IN_FORCE:
        told = attempt(run, "setuid: os.setuid(12345)", "device: os.mknod('x', 0o60600, 1)")
        assert set(told.values()) == {"PermissionError"}


@pytest.mark.skipif(os.uname().machine != "x86_64" or "seccomp" not in IN_FORCE, reason="x86 only")
def test_system_calls_of_another_architecture_end_the_process(run: Run) -> None:
    outcome = run("import ctypes\ndef f():\n    ctypes.CDLL(None).syscall(0x40000000 + 39)")
    assert outcome.ended is Ended.EXITED
    assert outcome.error is not None
    assert outcome.error.kind == "SIGSYS"


def test_what_has_to_work_works(run: Run) -> None:
    source = """
        import asyncio, ctypes, datetime, os, pathlib, random, tempfile, threading, time, zoneinfo
        from concurrent.futures import ThreadPoolExecutor
        import numpy as np

        def threads():
            with ThreadPoolExecutor(8) as pool:
                return sum(pool.map(lambda n: n * n, range(100)))

        async def soon():
            await asyncio.sleep(0.001)
            return "soon"

        def files():
            with tempfile.TemporaryDirectory() as folder:
                path = pathlib.Path(folder, "x.npy")
                np.save(path, np.arange(3))
                return int(np.load(path).sum())

        def callback():
            return ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int)(lambda n: n + 1)(1)

        def f():
            with open(os.devnull, "w") as null:
                null.write("x")
            rng = np.random.default_rng()
            A = rng.normal(size=(200, 200))
            return [threads(), asyncio.run(soon()), files(), callback(),
                    bool(np.allclose(np.linalg.solve(A, A), np.eye(200), atol=1e-6)), len(os.urandom(8)),
                    str(zoneinfo.ZoneInfo("Europe/Berlin")), time.localtime().tm_year > 2000]
    """
    outcome = run(source)
    assert outcome.calls[0].error is None
    assert outcome.calls[0].value == [328350, "soon", 3, 2, True, 8, "Europe/Berlin", True]


def test_scientific_libraries_work_behind_the_layers() -> None:
    source = """
        import numpy as np, pandas as pd, scipy.optimize
        from sklearn.cluster import KMeans
        from sklearn.ensemble import RandomForestClassifier
        from sklearn.linear_model import LogisticRegression
        from sklearn.model_selection import cross_val_score

        def f():
            rng = np.random.default_rng(0)
            X = np.concatenate([rng.normal(size=(40, 2)), rng.normal(size=(40, 2)) + 8])
            y = np.repeat([0, 1], 40)
            labels = KMeans(2, n_init=1, random_state=0).fit_predict(X)
            forest = RandomForestClassifier(5, n_jobs=2, random_state=0).fit(X, y)
            scores = cross_val_score(LogisticRegression(), X, y, n_jobs=2, cv=4)
            best = scipy.optimize.minimize(lambda x: (x[0] - 3) ** 2, [0.0]).x
            frame = pd.DataFrame({"x": X[:, 0], "y": y}).groupby("y").mean()
            return [len(set(labels[:40])), forest.score(X, y), scores.mean(), round(float(best[0]), 3), frame]
    """
    with SubprocessSandbox(spares=0) as sandbox:
        outcome = sandbox.run(Job(textwrap.dedent(source), (Call("f", {}),), "sklearn", Limits(seconds=20)))
    assert outcome.calls, outcome
    assert outcome.calls[0].error is None
    together, accuracy, mean, minimum, frame = outcome.calls[0].value
    assert (together, accuracy, mean, minimum) == (1, 1.0, 1.0, 3.0)
    assert frame["x"].shape == (2,)
    assert outcome.printed == ""


def test_descriptors_of_the_parent_are_not_inherited(run: Run) -> None:
    with open(__file__) as file:
        os.set_inheritable(file.fileno(), True)
        outcome = run(
            """
            import os
            def is_open(fd):
                try: os.fstat(fd)
                except OSError: return False
                return True
            def f():
                return sum(map(is_open, range(200)))
            """
        )
    assert outcome.calls[0].value <= 5  # the standard ones, the results, its own map


def test_a_flood_of_threads_ends_with_an_error_or_the_job(run: Run) -> None:
    before = threading.active_count()
    outcome = run(
        """
        import threading, time
        def f():
            for _ in range(100_000):
                threading.Thread(target=time.sleep, args=[60]).start()
        """,
        megabytes=300,
    )
    assert outcome.ended is Ended.PROCESSES
    assert threading.active_count() == before
