"""Warm parents: that they hold nothing of their owner's, are replaced, and leave nothing behind."""

from __future__ import annotations

import linecache
import os
import signal
import socket
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.sandbox.test_pool import alive, children_of, wait_until
from upstream.sandbox import (
    Call,
    Ended,
    Job,
    Limits,
    SubprocessSandbox,
    WarmSandbox,
    open_sandbox,
    rehearsal,
    warm,
)
from upstream.sandbox.parent import FORK
from upstream.sandbox.parents import Parent
from upstream.sandbox.process import Pipes
from upstream.sandbox.solution import FILENAME, MODULE

pytestmark = pytest.mark.skipif(not WarmSandbox.is_possible(), reason="needs Linux")

ONE = Job("def f():\n    return 1", (Call("f", {}),))


@pytest.fixture
def sandbox() -> Iterator[WarmSandbox]:
    with WarmSandbox(["numpy"], spares=1) as sandbox:
        assert sandbox.run(ONE).ended is Ended.COMPLETED
        yield sandbox


def parent_of(sandbox: WarmSandbox) -> int:
    line = sandbox._nurseries["numpy"]._maker
    assert isinstance(line, warm._Line)
    assert line._parent is not None
    return line._parent.pid


def test_a_parent_holds_nothing_of_its_owner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgres://a-secret-of-the-owner")
    with WarmSandbox(["numpy"]) as sandbox:
        sandbox.run(ONE)
        process = Path(f"/proc/{parent_of(sandbox)}")
        assert b"secret" not in (process / "environ").read_bytes()
        assert "django" not in (process / "maps").read_text()
        assert len(list((process / "task").iterdir())) == 1
        # The ends of a child's pipes are held only while it is made.
        assert wait_until(
            lambda: (
                {os.readlink(link).partition(":")[0] for link in (process / "fd").iterdir()}
                == {"/dev/null", "socket"}
            )
        )


def test_siblings_draw_different_numbers(sandbox: WarmSandbox) -> None:
    source = """
import os, random
import numpy as np
def f():
    return [random.random(), float(np.random.rand()), float(np.random.default_rng().random()), os.urandom(8).hex()]
"""
    drawn = [sandbox.run(Job(source, (Call("f", {}),))).calls[0].value for _ in range(4)]
    assert all(len(set(column)) == 4 for column in zip(*drawn, strict=True))


def test_a_parent_that_is_killed_is_replaced_and_its_children_go_on(sandbox: WarmSandbox) -> None:
    waiting = sandbox._nurseries["numpy"].waiting
    source = "import time\ndef f():\n    time.sleep(1)\n    return 2"
    with ThreadPoolExecutor(1) as pool:
        assert wait_until(lambda: bool(waiting))
        running = pool.submit(sandbox.run, Job(source, (Call("f", {}),)))
        assert wait_until(lambda: sandbox._running == 1)
        old = parent_of(sandbox)
        os.kill(old, signal.SIGKILL)
        assert sandbox.run(ONE).ended is Ended.COMPLETED
        assert running.result().calls[0].value == 2
    assert wait_until(lambda: parent_of(sandbox) != old)
    assert not alive(old)


def test_parents_are_replaced_while_jobs_run(sandbox: WarmSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "_MOST_CHILDREN", 5)
    first = parent_of(sandbox)
    assert all(sandbox.run(ONE).ended is Ended.COMPLETED for _ in range(8))
    assert wait_until(lambda: sandbox.run(ONE).ended is Ended.COMPLETED and parent_of(sandbox) != first)
    assert wait_until(lambda: not alive(first))


def test_a_parent_that_has_grown_is_replaced(sandbox: WarmSandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(warm, "_CHECK_EVERY", 1)
    monkeypatch.setattr(warm, "_MOST_GROWTH", 0.0)
    first = parent_of(sandbox)
    assert wait_until(lambda: sandbox.run(ONE).ended is Ended.COMPLETED and parent_of(sandbox) != first)


def session_of(pid: int) -> int:
    """0 when it has ended: children of other tests' sandboxes may."""
    try:
        return os.getsid(pid)
    except ProcessLookupError:
        return 0


def test_a_child_that_nobody_was_told_of_ends_with_its_parent() -> None:
    """The parent is killed between forking and saying so."""
    parent = Parent("numpy", ())
    assert parent.is_ready(60)
    pipes = Pipes()
    socket.send_fds(parent._channel, [FORK], pipes.childs)
    assert parent._has_news(20)  # the answer, which is not read
    both = {pid for pid in children_of(os.getpid()) if session_of(pid) == parent.pid}
    assert len(both) == 2
    parent.close(lambda pid: False)
    pipes.close()
    assert not both & children_of(os.getpid())


def test_a_runtime_that_cannot_be_imported_is_a_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    from upstream.sandbox import runtimes

    monkeypatch.setitem(runtimes.RUNTIMES, "fortran", ("no_such_library",))
    with WarmSandbox(spares=0) as sandbox:
        outcome = sandbox.run(Job("", (), "fortran"))
    assert outcome.ended is Ended.FAULT
    assert "fortran" in outcome.detail


def test_threads_of_the_owner_run_jobs_at_once(sandbox: WarmSandbox) -> None:
    together = threading.Barrier(3)
    source = "import time\ndef f():\n    time.sleep(0.5)\n    return 1"

    def one(_: int) -> Ended:
        together.wait()
        return sandbox.run(Job(source, (Call("f", {}),), limits=Limits(seconds=20))).ended

    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(one, range(3))) == {Ended.COMPLETED}


def test_the_rehearsal_leaves_nothing_behind() -> None:
    out, modules = sys.stdout, set(sys.modules)
    steps = list(rehearsal.steps())
    assert steps
    assert sys.stdout is out
    assert MODULE not in set(sys.modules) - modules
    assert FILENAME not in linecache.cache


def test_the_best_sandbox_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    with open_sandbox(spares=0) as sandbox:
        assert type(sandbox) is WarmSandbox
    monkeypatch.setattr(WarmSandbox, "is_possible", staticmethod(lambda: False))
    with open_sandbox(spares=0) as sandbox:
        assert type(sandbox) is SubprocessSandbox
    with pytest.raises(RuntimeError):
        WarmSandbox()
