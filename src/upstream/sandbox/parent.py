"""What runs in a warm parent: one process with the libraries imported, which forks a child whenever it is told to.

It is started as a new program with an empty environment, so that nothing of its owner is in its memory, and it
has one thread. It never sees a job: those go from the owner to the child.

The owner speaks first. A request is the child's folder, after a mark for whether there is time to rehearse, with the
child's ends of its pipes; the answer is the child's number. The child belongs to the owner, which can wait for it
and end it, and outlives this process.
"""

from __future__ import annotations

import gc
import os
import socket
import sys
from pathlib import Path
from typing import NoReturn

from upstream.sandbox import layers, rehearsal
from upstream.sandbox.child import attend, close_descriptors, die_with
from upstream.sandbox.cloning import clone_sibling
from upstream.sandbox.hugepages import collapse
from upstream.sandbox.layers import Meter, Preparation
from upstream.sandbox.layers.namespaces import FOLDER, Room
from upstream.sandbox.runtimes import load, packages

READY, READY_WITH_ROOM = b"ready", b"ready; children need no folder"
FORK, FORK_AT_ONCE, TIDY = b"f", b"a", b"t"
LONGEST = 4096  # bytes of a message

_RESULTS, _CHANNEL = 3, 4  # descriptors, after those that every process has

_FOR_PARENTS_ONLY = ("PYTHONMALLOC", "GLIBC_TUNABLES")


def main(runtime: str, channel: str, owner: str, without: str) -> None:
    """Never returns. channel: descriptor of a socket to the owner. owner: its process id."""
    told = socket.socket(fileno=os.dup2(int(channel), _CHANNEL, inheritable=False))
    try:
        die_with(int(owner))
        close_descriptors(keep=(0, 1, 2, _CHANNEL))
        _undress()
        for name in _FOR_PARENTS_ONLY:
            os.environ.pop(name, None)
        load(runtime)
        sys.dont_write_bytecode = True
        for _ in rehearsal.steps():
            pass
        libraries, left_out = packages(runtime), without.split(",")
        room = layers.enter(libraries, left_out)
        preparation = layers.Preparation(libraries, left_out, room)
        gc.collect()
        gc.freeze()  # a collection in a child then looks at its own objects only, and copies no others
        collapse()
    except BaseException as error:
        told.send(f"{type(error).__name__}: {error}".encode()[:LONGEST])
        os._exit(1)
    told.send(READY if room is None else READY_WITH_ROOM)
    _serve(told, int(owner), room, preparation)


def _serve(told: socket.socket, owner: int, room: Room | None, preparation: Preparation) -> NoReturn:
    while True:
        request, ends, _, _ = socket.recv_fds(told, LONGEST, 3)
        if not request:
            os._exit(0)
        if request == TIDY:
            collapse()
            continue
        folder = os.fsdecode(request[1:]) if room is None else str(FOLDER)
        _dress_as_child(folder, ends)
        try:
            pid = clone_sibling(room.clone_flags if room else 0)
        except OSError as error:
            told.send(f"clone: {error}".encode())
            _undress()
            continue
        if pid == 0:
            _be_child(owner, Path(folder), room, preparation, hurry=request[:1] == FORK_AT_ONCE)
        told.send(str(pid).encode())
        _undress()


def _dress_as_child(folder: str, ends: list[int]) -> None:
    """What the next child needs is put on before it is forked: here it costs a fraction of what it costs in a new
    process, to which every page of memory is new."""
    os.chdir(folder)
    os.environ.update(HOME=folder, TMPDIR=folder)
    job, results, printed = ends
    for end, number in ((job, 0), (printed, 1), (printed, 2), (results, _RESULTS)):
        os.dup2(end, number)
    for end in ends:
        os.close(end)
    # Siblings must not draw the same numbers. Python's own `random` sees to itself after a fork.
    sys.modules["numpy.random"].seed()
    if "torch" in sys.modules:
        sys.modules["torch"].seed()


def _undress() -> None:
    """Hold no end of a child's pipes: they tell when the child is gone."""
    null = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2, _RESULTS):
        os.dup2(null, number)
    if null != _RESULTS:  # which it is when that was free
        os.close(null)
    os.chdir("/")


def _be_child(owner: int, folder: Path, room: Room | None, preparation: Preparation, hurry: bool) -> NoReturn:
    try:
        os.setpgid(0, 0)
        if room is not None:
            room.furnish()
        die_with(owner)
        close_descriptors(keep=(0, 1, 2, _RESULTS))
        meter = Meter(alone=room is not None)
        names = preparation.seal(folder)
    except BaseException as error:
        os.write(2, f"{type(error).__name__}: {error}".encode())
        os._exit(1)
    attend(_RESULTS, names, meter, () if hurry else rehearsal.steps())
