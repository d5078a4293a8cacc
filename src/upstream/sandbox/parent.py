"""What runs in a warm parent: one process with the libraries imported, which forks a child whenever it is told to.

It is started as a new program with an empty environment, so that nothing of its owner is in its memory, and it
has one thread. It never sees a job: those go from the owner to the child.

The owner speaks first. A request is the child's folder, after a mark for whether somebody waits for it, with the
child's ends of its pipes; the answer is the child's number. The child belongs to the owner, which can wait for it
and end it, and outlives this process.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

from upstream.sandbox import layers, rehearsal
from upstream.sandbox.child import attend, close_descriptors, die_with
from upstream.sandbox.cloning import clone_sibling
from upstream.sandbox.hugepages import collapse
from upstream.sandbox.layers import Meter
from upstream.sandbox.runtimes import load, packages

READY = b"ready"
FORK, FORK_AT_ONCE, TIDY = b"f", b"a", b"t"
LONGEST = 4096  # bytes of a message

_FOR_PARENTS_ONLY = ("PYTHONMALLOC", "GLIBC_TUNABLES")


def main(runtime: str, channel: str, owner: str, without: str) -> None:
    """Never returns. channel: descriptor of a socket to the owner. owner: its process id."""
    told = socket.socket(fileno=int(channel))
    try:
        die_with(int(owner))
        close_descriptors(keep=(0, 1, 2, told.fileno()))
        for name in _FOR_PARENTS_ONLY:
            os.environ.pop(name, None)
        load(runtime)
        sys.dont_write_bytecode = True
        for _ in rehearsal.steps():
            pass
        gc.collect()
        gc.freeze()  # a collection in a child then looks at its own objects only, and copies no others
        collapse()
    except BaseException as error:
        told.send(f"{type(error).__name__}: {error}".encode()[:LONGEST])
        os._exit(1)
    told.send(READY)
    _serve(told, int(owner), runtime)


def _serve(told: socket.socket, owner: int, runtime: str) -> NoReturn:
    while True:
        request, ends, _, _ = socket.recv_fds(told, LONGEST, 3)
        if not request:
            os._exit(0)
        if request == TIDY:
            collapse()
            continue
        try:
            pid = clone_sibling(0)
        except OSError as error:
            told.send(f"clone: {error}".encode())
        else:
            if pid == 0:
                _become_child(owner, request, ends, runtime)
            told.send(str(pid).encode())
        for end in ends:
            os.close(end)


def _become_child(owner: int, request: bytes, ends: list[int], runtime: str) -> NoReturn:
    try:
        os.setpgid(0, 0)
        job, results, printed = ends
        for end, number in ((job, 0), (printed, 1), (printed, 2), (results, 3)):
            os.dup2(end, number)
        folder = os.fsdecode(request[1:])
        os.chdir(folder)
        os.environ.update(HOME=folder, TMPDIR=folder)
        tempfile.tempdir = None
        die_with(owner)
        close_descriptors(keep=(0, 1, 2, 3))
        _draw_new_random_state()
        meter = Meter()
        names = layers.seal(Path(folder), packages(runtime))
    except BaseException as error:
        os.write(2, f"{type(error).__name__}: {error}".encode())
        os._exit(1)
    hurry = request[:1] == FORK_AT_ONCE
    attend(3, names, meter, () if hurry else rehearsal.steps())


def _draw_new_random_state() -> None:
    """Siblings must not draw the same numbers. Python's own `random` sees to itself after a fork."""
    sys.modules["numpy.random"].seed()
    if "torch" in sys.modules:
        sys.modules["torch"].seed()
