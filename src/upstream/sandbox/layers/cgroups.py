"""Control groups: the kernel counts and limits memory, processes and processor time of a whole tree of processes.

Version 2 where its controllers are delegated to us, version 1 otherwise. The owner of a sandbox has one set of groups,
and a group for each child, which is used again for another: making and removing one takes longer than a job.
"""

from __future__ import annotations

import contextlib
import fcntl
import logging
import os
import secrets
import signal
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from upstream.sandbox.job import Limits
from upstream.sandbox.layers.kernel import LINUX
from upstream.sandbox.layers.limits import MEGABYTE

_PREFIX = "upstream-sandbox-"
_NEEDED = ("memory", "pids")
# Version 1's "cpu" is left out: against a process outside, all its members together would count as one. And every
# controller more is one more lock to wait for.
_WANTED = {1: _NEEDED, 2: (*_NEEDED, "cpu")}
# A child's own pages before its job, and the files in its folder, are counted too; and the soft limits of `limits` are
# to be met first, for they end in an exception that says where.
_SLACK = 192 * MEGABYTE
_PERIOD = 100_000  # microseconds; in version 2, a group gets one processor's worth of each
_WEIGHT = 100  # of an ordinary group
_KILL_SECONDS = 5.0
_TRIES = 3


_log = logging.getLogger(__name__)


class NoGroupsError(Exception):
    """This process may not make control groups. Says why."""


@dataclass(slots=True)
class Group:
    """The folders of one group, by controller: one folder for all in version 2."""

    folders: Mapping[str, Path]
    version: int
    _before: dict[str, int] = field(default_factory=dict)

    def admit(self, pid: int) -> None:
        """Move a process in; its children follow. Raises OSError."""
        self._before = {"oom": self._oom_kills(), "pids": self._refused()}
        for folder in dict.fromkeys(self.folders.values()):
            _write(folder / "cgroup.procs", str(pid))

    def limit(self, limits: Limits) -> None:
        """Limit what is used from now on. Raises OSError."""
        memory = str(
            self._number("memory", self._name("memory.usage_in_bytes", "memory.current"))
            + limits.megabytes * MEGABYTE
            + _SLACK
        )
        self._write("memory", self._name("memory.limit_in_bytes", "memory.max"), memory)
        with contextlib.suppress(OSError):  # where swap is not counted
            self._write(
                "memory",
                *(("memory.swap.max", "0") if self.version == 2 else ("memory.memsw.limit_in_bytes", memory)),
            )
        self._write("pids", "pids.max", str(limits.processes))

    def has_run_out_of_memory(self) -> bool:
        """Whether the kernel ended a process for it."""
        return self._oom_kills() > self._before.get("oom", 0)

    def has_run_out_of_processes(self) -> bool:
        """Whether the kernel refused to make one more."""
        return self._refused() > self._before.get("pids", 0)

    def cpu_seconds(self) -> float | None:
        """Processor time that its processes used, ever; None where it is not counted."""
        if self.version == 1:
            return None
        usage = _fields(self.folders["memory"] / "cpu.stat").get("usage_usec")
        return None if usage is None else usage / 1e6

    def processes(self) -> list[int]:
        return [int(line) for line in (self.folders["memory"] / "cgroup.procs").read_text().split()]

    def kill(self) -> None:
        """End every process in it."""
        if self.version == 2 and (self.folders["memory"] / "cgroup.kill").exists():
            self._write("memory", "cgroup.kill", "1")
            return
        for pid in self.processes():
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)

    def empty(self) -> bool:
        """Kill until there is none left; whether that succeeded in time."""
        deadline = time.monotonic() + _KILL_SECONDS
        while self.processes():
            if time.monotonic() > deadline:
                return False
            self.kill()
            time.sleep(0.001)
        return True

    def make(self) -> None:
        """Raises OSError."""
        for folder in dict.fromkeys(self.folders.values()):
            folder.mkdir(exist_ok=True)
        if self.version == 2:
            for file, value in (("cpu.max", f"{_PERIOD} {_PERIOD}"), ("memory.oom.group", "1")):
                with contextlib.suppress(OSError):
                    self._write("memory", file, value)

    def reopen(self) -> None:
        """Lift the limits, so that another child can start in it. Raises OSError."""
        if self.version == 2:
            self._write("memory", "memory.max", "max")
        else:
            with contextlib.suppress(OSError):
                self._write("memory", "memory.memsw.limit_in_bytes", "-1")
            self._write("memory", "memory.limit_in_bytes", "-1")
        self._write("pids", "pids.max", "max")

    def remove(self) -> None:
        for folder in dict.fromkeys(self.folders.values()):
            with contextlib.suppress(OSError):
                folder.rmdir()

    def _name(self, first: str, second: str) -> str:
        return first if self.version == 1 else second

    def _oom_kills(self) -> int:
        return _fields(self.folders["memory"] / self._name("memory.oom_control", "memory.events")).get(
            "oom_kill", 0
        )

    def _refused(self) -> int:
        return _fields(self.folders["pids"] / "pids.events").get("max", 0)

    def _number(self, controller: str, file: str) -> int:
        return int((self.folders[controller] / file).read_text())

    def _write(self, controller: str, file: str, value: str) -> None:
        _write(self.folders[controller] / file, value)


class Groups:
    """The groups of one owner. What an owner that is gone has left is removed by the next one that comes: a folder
    whose lock is free belongs to nobody. Safe to use from several threads."""

    def __init__(self, homes: Mapping[str, Path], version: int) -> None:
        """homes: by controller, folders in which groups may be made. Raises OSError."""
        self._version = version
        _remove_abandoned(homes.values())
        name = f"{_PREFIX}{os.getpid()}-{secrets.token_hex(4)}"
        self._folders = {controller: home / name for controller, home in homes.items()}
        self._locks: list[int] = []
        try:
            for folder in dict.fromkeys(self._folders.values()):
                folder.mkdir()
                self._locks.append(_lock(folder))
            if version == 2:
                _enable(self._folders["memory"], homes)
                with contextlib.suppress(OSError):
                    weight = min(_WEIGHT * (os.cpu_count() or 1), 100 * _WEIGHT)
                    (self._folders["memory"] / "cpu.weight").write_text(str(weight))
        except BaseException:
            self.close()
            raise
        self._free: list[Group] = []
        self._made = 0
        self._complained = False
        self._guard = threading.Lock()

    def take(self) -> Group:
        """An empty group without limits. Raises OSError."""
        with self._guard:
            if self._free:
                return self._free.pop()
            self._made += 1
            name = f"child-{self._made}"
        group = Group({key: folder / name for key, folder in self._folders.items()}, self._version)
        group.make()
        return group

    def admit(self, pid: int) -> Group | None:
        """A group with this process in it. None, which is logged once, where the kernel will not have it there."""
        try:
            group = self.take()
        except OSError as error:
            self._complain(error)
            return None
        try:
            group.admit(pid)
        except ProcessLookupError:
            pass  # it has ended; whoever speaks to it will notice
        except OSError as error:
            self.give_back(group)
            self._complain(error)
            return None
        return group

    def give_back(self, group: Group) -> None:
        """Its processes are ended."""
        try:
            if group.empty():
                group.reopen()
                with self._guard:
                    self._free.append(group)
                return
        except OSError:
            pass
        group.remove()

    def _complain(self, error: OSError) -> None:
        if not self._complained:
            self._complained = True
            _log.warning("a process runs without a control group: %s", error)

    def close(self) -> None:
        """Remove all that can be removed."""
        for folder in dict.fromkeys(self._folders.values()):
            _remove(folder)
        for lock in self._locks:
            os.close(lock)
        self._locks = []


class Cgroup:
    name = "cgroup"

    def available(self) -> Literal[True] | str:
        try:
            find_homes()
        except NoGroupsError as error:
            return str(error)
        return True


def open_groups(without: Iterable[str] = ()) -> Groups | None:
    """Groups for a sandbox; None where they are left out, or not allowed."""
    if Cgroup.name in without:
        return None
    for _ in range(_TRIES):
        try:
            return Groups(*find_homes())
        except NoGroupsError:
            return None
        except OSError:
            continue  # another owner that came at this moment took ours for abandoned
    return None


def find_homes(proc: Path = Path("/proc/self")) -> tuple[dict[str, Path], int]:
    """Folders by controller in which this process may make groups, and the version. Raises NoGroupsError."""
    if not LINUX:
        raise NoGroupsError("needs Linux")
    try:
        own = _own_groups((proc / "cgroup").read_text())
        mounts = _mounts((proc / "mountinfo").read_text())
    except OSError as error:
        raise NoGroupsError(f"cannot be looked for: {error}") from None
    if "" in own and "" in mounts:
        place = _place(mounts[""], own[""])
        # Groups with members cannot share out their controllers: under systemd's DelegateSubgroup= we are one level down.
        for home in (place, place.parent):
            if _can_share(home):
                return dict.fromkeys(_WANTED[2], home), 2
    homes = {name: _place(mounts[name], own[name]) for name in _WANTED[1] if name in own and name in mounts}
    homes = {name: home for name, home in homes.items() if os.access(home, os.W_OK)}
    if all(name in homes for name in _NEEDED):
        return homes, 1
    raise NoGroupsError(
        "no control group in which this process may make others (under systemd: Delegate=yes and DelegateSubgroup=main)"
    )


def _own_groups(text: str) -> dict[str, str]:
    """By controller, "" for version 2, the path of this process's group."""
    groups = {}
    for line in text.splitlines():
        _, names, path = line.split(":", 2)
        for name in names.split(","):
            groups[name] = path
    return groups


def _mounts(text: str) -> dict[str, tuple[str, Path]]:
    """By controller, "" for version 2: which path of the hierarchy is mounted, and where."""
    mounts = {}
    for line in text.splitlines():
        before, _, after = line.partition(" - ")
        root, place = before.split()[3:5]
        kind, _, options = after.split(" ", 2)
        if kind == "cgroup2":
            mounts[""] = root, Path(place)
        elif kind == "cgroup":
            for name in options.split(","):
                mounts[name] = root, Path(place)
    return mounts


def _place(mount: tuple[str, Path], own: str) -> Path:
    root, place = mount
    inside = own.removeprefix(root if root != "/" else "").strip("/")
    return place / inside if inside and (place / inside).is_dir() else place


def _can_share(home: Path) -> bool:
    try:
        offered = set((home / "cgroup.controllers").read_text().split())
        if not offered.issuperset(_NEEDED) or not os.access(home, os.W_OK):
            return False
        _enable(home, offered)
        return set((home / "cgroup.subtree_control").read_text().split()).issuperset(_NEEDED)
    except OSError:
        return False


def _enable(folder: Path, controllers: Iterable[str]) -> None:
    """Let the groups in `folder` have these controllers."""
    control = folder / "cgroup.subtree_control"
    missing = set(controllers) & set(_WANTED[2]) - set(control.read_text().split())
    if missing:
        control.write_text(" ".join(f"+{name}" for name in sorted(missing)))


def _remove_abandoned(homes: Iterable[Path]) -> None:
    for home in dict.fromkeys(homes):
        for folder in home.glob(f"{_PREFIX}*"):
            with contextlib.suppress(OSError):
                lock = _lock(folder)
                try:
                    _remove(folder)
                finally:
                    os.close(lock)


def _lock(folder: Path) -> int:
    """Raises OSError when somebody has it."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def _remove(folder: Path) -> None:
    with contextlib.suppress(OSError):
        for child in [entry for entry in folder.iterdir() if entry.is_dir()]:
            group = Group({"memory": child}, 1)
            with contextlib.suppress(OSError):
                group.empty()
            group.remove()
        folder.rmdir()


def _write(file: Path, value: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(descriptor, value.encode())
    finally:
        os.close(descriptor)


def _fields(file: Path) -> dict[str, int]:
    """Lines of a name and a number."""
    try:
        pairs = (line.split() for line in file.read_text().splitlines())
        return {pair[0]: int(pair[1]) for pair in pairs if len(pair) == 2 and pair[1].isdigit()}
    except OSError:
        return {}
