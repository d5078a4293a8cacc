"""A room of its own: no files, processes, networks, queues or users but those that were put into it.

Two steps. `enter_room` moves a warm parent, once, into user, mount and network namespaces whose file system holds the
libraries, read-only, and nothing else. Each child is then cloned with `Room.clone_flags` into user, process, mount, IPC
and host-name namespaces of its own, and makes them habitable with `Room.furnish`. Children of one parent share its
network namespace, which is empty and has not even a loopback device that is up: one for each would cost more than all
the others together.
"""

from __future__ import annotations

import functools
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, NoReturn

from upstream.sandbox.layers.kernel import LINUX, MACHINE, libc, syscall
from upstream.sandbox.layers.tree import build_tree

FOLDER = Path("/own")  # in a file system of our making, where no library lies under that name
FILE_BYTES, MAX_FILES = 64_000_000, 1_000  # what fits into it

_NEWNS, _NEWUTS, _NEWIPC = 0x00020000, 0x04000000, 0x08000000
_NEWUSER, _NEWPID, _NEWNET = 0x10000000, 0x20000000, 0x40000000
_NOSUID, _NODEV, _NOEXEC = 2, 4, 8
_PIVOT_ROOT = {"x86_64": 155, "aarch64": 41}
_DETACH = 2
_SITE = Path("/tmp")  # noqa: S108 - every machine has it, to build on for a moment
_PROBE_SECONDS = 20


@dataclass(frozen=True, slots=True)
class Room:
    """What `enter_room` made. uid, gid: the user's. clone_flags: for the system call that makes a child."""

    uid: int
    gid: int
    clone_flags: int = _NEWUSER | _NEWPID | _NEWNS | _NEWIPC | _NEWUTS

    def furnish(self) -> None:
        """In a child, before anything else: be the same user as before, see one's own processes only, have a small
        empty `FOLDER` and work in it. Raises OSError."""
        self.keep_user()
        # Whoever makes another user namespace is its superuser, and can ask the kernel for more than an ordinary user.
        _write("/proc/sys/user/max_user_namespaces", "0")
        libc("mount", b"proc", b"/proc", b"proc", _NOSUID | _NODEV | _NOEXEC, b"subset=pid")
        options = f"size={FILE_BYTES},nr_inodes={MAX_FILES},mode=0700".encode()
        libc("mount", b"tmpfs", os.fsencode(FOLDER), b"tmpfs", _NOSUID | _NODEV | _NOEXEC, options)
        libc("sethostname", b"upstream", 8)
        os.chdir(FOLDER)

    def keep_user(self) -> None:
        """The one user that this namespace knows is the one that it belongs to; groups cannot be changed."""
        _write("/proc/self/setgroups", "deny")
        _write("/proc/self/uid_map", f"{self.uid} {self.uid} 1")
        _write("/proc/self/gid_map", f"{self.gid} {self.gid} 1")


class Namespaces:
    name = "namespaces"

    def available(self) -> Literal[True] | str:
        """Tried in a process of its own, once."""
        return _trial_elsewhere()


def enter_room(readable: Iterable[Path], hidden: Iterable[Path] = ()) -> Room | None:
    """Move this process, which must have one thread, for good into a room in which `readable` can be read, but not
    `hidden`. None, and nothing has changed, where the host does not allow it."""
    readable, hidden = list(readable), list(hidden)
    if not LINUX or not MACHINE or _trial(readable, hidden) is not True:
        return None
    return _enter(readable, hidden)


def _enter(readable: Iterable[Path], hidden: Iterable[Path]) -> Room:
    room = Room(os.getuid(), os.getgid())
    libc("unshare", _NEWUSER | _NEWNS | _NEWNET)
    room.keep_user()
    build_tree(_SITE, FOLDER, readable, hidden)
    os.chdir(_SITE)
    syscall(_PIVOT_ROOT[MACHINE], b".", b".")
    libc("umount2", b".", _DETACH)
    os.chdir("/")
    return room


def _trial(readable: list[Path], hidden: list[Path]) -> Literal[True] | str:
    """Whether all steps succeed, tried in a forked process."""
    told, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        _try_and_exit(readable, hidden, tell)
    os.close(tell)
    with open(told, errors="replace") as answer:
        problem = answer.read()
    _, status = os.waitpid(pid, 0)
    return True if status == 0 else problem or "a process in namespaces of its own ended"


def _try_and_exit(readable: list[Path], hidden: list[Path], tell: int) -> NoReturn:
    try:
        room = _enter(readable, hidden)
        libc("unshare", room.clone_flags)
        pid = os.fork()
        if pid == 0:
            room.furnish()
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        os._exit(status and 1)
    except BaseException as error:
        os.write(tell, f"the host does not allow them: {error}{_hint()}".encode())
    finally:
        os._exit(1)


def _hint() -> str:
    """What an operator would have to change, where that is known."""
    for name, refusing in (
        ("kernel/unprivileged_userns_clone", "0"),
        ("user/max_user_namespaces", "0"),
        ("kernel/apparmor_restrict_unprivileged_userns", "1"),
    ):
        try:
            value = Path("/proc/sys", name).read_text().strip()
        except OSError:
            continue
        if value == refusing:
            return f" (sysctl {name.replace('/', '.')} is {value})"
    return ""


@functools.cache
def _trial_elsewhere() -> Literal[True] | str:
    """The trial without forking this process, which may have threads."""
    if not LINUX or not MACHINE:
        return "needs 64-bit Linux"
    source = str(Path(__file__).parents[3])
    code = (
        f"import sys; sys.path.insert(0, {source!r}); from upstream.sandbox.layers import namespaces; "
        "answer = namespaces._trial([], []); sys.exit(0 if answer is True else answer)"
    )
    try:
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-I", "-c", code],
            capture_output=True,
            text=True,
            timeout=_PROBE_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        return f"could not be tried: {error}"
    return True if done.returncode == 0 else done.stderr.strip().rpartition("\n")[2] or "could not be tried"


def _write(path: str, text: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)
