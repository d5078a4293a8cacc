"""Files: what the libraries need may be read, one private folder may be written, the rest is not there."""

from __future__ import annotations

import contextlib
import errno
import os
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from upstream.sandbox.layers.kernel import LINUX, MACHINE, syscall

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446  # on every processor
_ASK_VERSION, _PATH_BENEATH = 1, 1

_WRITE_FILE, _READ_FILE, _READ_DIR = 1 << 1, 1 << 2, 1 << 3
_REMOVE_DIR, _REMOVE_FILE, _MAKE_DIR, _MAKE_REG, _MAKE_SYM = 1 << 4, 1 << 5, 1 << 7, 1 << 8, 1 << 12
_REFER, _TRUNCATE = 1 << 13, 1 << 14
# Everything that a version of the interface knows: what no rule allows is refused. The net, its own sockets'
# names and signals have no rules here.
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
_NET_RIGHTS = 0b11  # bind and connect TCP, since version 4
_SCOPES = 0b11  # abstract sockets and signals, since version 6

_RIGHTS = max(_FILE_RIGHTS.values())
_RULE = struct.Struct("=Qi")

_READ = _READ_FILE | _READ_DIR
_ON_FILES = _WRITE_FILE | _READ_FILE | _TRUNCATE
_OWN_FOLDER = (
    _READ | _WRITE_FILE | _REMOVE_DIR | _REMOVE_FILE | _MAKE_DIR | _MAKE_REG | _MAKE_SYM | _REFER | _TRUNCATE
)


class Landlock:
    """readable: files and folders that may be read. folder: may be written. hidden: folders that may not be
    read though they lie in a readable one."""

    name = "landlock"
    SYSTEM_READ = (
        "/dev/random",
        "/dev/urandom",
        "/dev/zero",
        "/etc/ld.so.cache",
        "/usr/share/zoneinfo",
        # How many processors there are: joblib opens these without asking whether it may.
        "/sys/devices/system/cpu",
        "/sys/fs/cgroup/cpu.max",
        "/sys/fs/cgroup/cpu/cpu.cfs_quota_us",
        "/sys/fs/cgroup/cpu/cpu.cfs_period_us",
    )

    def __init__(
        self, readable: Iterable[Path] = (), folder: Path | None = None, hidden: Iterable[Path] = ()
    ) -> None:
        self.folder = folder
        self._readable = tuple(readable)
        self._hidden = frozenset(path.resolve() for path in hidden)
        self._handled = 0
        self._attributes = b""
        self._rules: list[tuple[bytes, int]] = []

    def available(self) -> Literal[True] | str:
        if not LINUX or not MACHINE:
            return "needs 64-bit Linux"
        try:
            version()
        except OSError as error:
            if error.errno == errno.EOPNOTSUPP:
                return "the kernel has Landlock but did not start it (add landlock to the lsm= boot option)"
            return "needs Linux 5.13 or newer, built with Landlock"
        return True

    def prepare(self) -> None:
        """Do ahead what is the same for every child."""
        abi = version()
        self._handled = _FILE_RIGHTS[min(abi, max(_FILE_RIGHTS))]
        self._attributes = struct.pack("Q", self._handled)
        if abi >= 4:
            self._attributes += struct.pack("Q", _NET_RIGHTS)
        if abi >= 6:
            self._attributes += struct.pack("Q", _SCOPES)
        null = Path(os.devnull), _READ_FILE | _WRITE_FILE | _TRUNCATE
        self._rules = [
            self._rule(path, rights) for path, rights in (*((p, _READ) for p in self._find_granted()), null)
        ]

    def apply(self) -> None:
        """Needs no-new-privileges. Holds for the calling thread and the threads it starts."""
        if not self._rules:
            self.prepare()
        ruleset = syscall(_CREATE_RULESET, self._attributes, len(self._attributes), 0)
        try:
            for path, rights in self._rules:
                _allow(ruleset, path, rights)
            # threadpoolctl, and so scikit-learn, asks which libraries are loaded. The file stays open,
            # because the kernel may forget an unused entry of /proc, and what it made anew would not be what
            # the rule names.
            own_maps = f"/proc/{os.readlink('/proc/self')}/maps".encode()
            os.open(own_maps, os.O_RDONLY | os.O_CLOEXEC)
            _allow(ruleset, own_maps, _READ_FILE)
            if self.folder is not None:
                _allow(ruleset, os.fsencode(self.folder), _OWN_FOLDER & self._handled)
            syscall(_RESTRICT_SELF, ruleset, 0)
        finally:
            os.close(ruleset)

    def _rule(self, path: Path, rights: int) -> tuple[bytes, int]:
        return os.fsencode(path), rights & self._handled & (_RIGHTS if path.is_dir() else _ON_FILES)

    def _find_granted(self) -> Iterator[Path]:
        seen = set()
        for path in (*self._readable, *map(Path, self.SYSTEM_READ)):
            with contextlib.suppress(OSError):
                resolved = path.resolve(strict=True)
                if resolved not in seen:
                    seen.add(resolved)
                    yield from without(resolved, self._hidden)


def version() -> int:
    """The version of the interface that the kernel speaks. Raises OSError where there is none."""
    return syscall(_CREATE_RULESET, 0, 0, _ASK_VERSION)


def without(path: Path, hidden: frozenset[Path]) -> Iterator[Path]:
    """`path`, or where something hidden lies in it, what else lies beside that: rules can only allow."""
    if path in hidden or any(parent in hidden for parent in path.parents):
        return
    if not any(path in other.parents for other in hidden):
        yield path
        return
    for child in sorted(path.iterdir()):
        if not child.is_symlink():
            yield from without(child, hidden)


def _allow(ruleset: int, path: bytes, rights: int) -> None:
    """What does not exist, or may not be opened even now, is left out."""
    with contextlib.suppress(FileNotFoundError, PermissionError, NotADirectoryError):
        descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            syscall(_ADD_RULE, ruleset, _PATH_BENEATH, _RULE.pack(rights, descriptor), 0)
        finally:
            os.close(descriptor)
