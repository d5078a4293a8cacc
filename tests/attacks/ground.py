"""What attacks are aimed at, and what is found there afterwards."""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import resource
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType

from upstream.sandbox.layers.cgroups import NoGroupsError, find_homes

_SETTLE_SECONDS = 5.0
_SHM_KEY, _MARK_KEY = 0x31337A01, 0x31337A02
_PLACES = (Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path.home())
_libc = ctypes.CDLL(None, use_errno=True)


class Ground:
    """Secrets, a folder, servers and a bystander of this process, which is the owner of the sandbox.

    `harm()` says what of it was read, changed or reached since it was set up.
    """

    def __init__(self, solution: Path) -> None:
        self.mark = f"upstream-attack-{secrets.token_hex(6)}"
        self.secrets = {
            name: f"secret-of-the-owner-{secrets.token_hex(12)}"
            for name in ("file", "memory", "shm", "segment")
        }
        os.environ["UPSTREAM_CANARY"] = self.secrets["environment"] = f"CANARY={secrets.token_hex(12)}"
        self._folder = Path(tempfile.mkdtemp(prefix="ground-"))
        self._folder.chmod(0o777)
        self._file = self._folder / "secret"
        self._file.write_text(self.secrets["file"])
        self._file.chmod(0o666)
        self._servers = list(self._listen())
        self._shm = Path("/dev/shm") / f"{self.mark}-block"
        self._shm.write_text(self.secrets["shm"])
        self._segment = self._make_segment()
        self._bystander = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(3600)"])
        self.targets: dict[str, object] = {
            "mark": self.mark,
            "mark_key": _MARK_KEY,
            "secret_file": self._file,
            "folder": self._folder,
            "solution": solution,
            "owner": os.getpid(),
            "bystander": self._bystander.pid,
            "shm_name": self._shm.name,
            "shm_key": _SHM_KEY,
        } | self._addresses
        self._before = self._state()

    def __enter__(self) -> Ground:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._bystander.kill()
        self._bystander.wait()
        for server in self._servers:
            server.close()
        self._shm.unlink(missing_ok=True)
        if self._segment >= 0:
            _libc.shmctl(self._segment, 0, None)
        del os.environ["UPSTREAM_CANARY"]
        for path in (*self._folder.iterdir(), self._folder):
            path.rmdir() if path.is_dir() else path.unlink()

    def harm(self, told: str) -> list[str]:
        """Everything that should not be. told: all that came out of the sandbox, as text."""
        found = [
            f"told the secret in the owner's {name}"
            for name, secret in self.secrets.items()
            if secret in told
        ]
        found += [f"reached the server {name}" for name in self._visited()]
        after = self._state()
        found += [f"changed {name}" for name, before in self._before.items() if after[name] != before]
        found += [f"left {path}" for path in self._marked()]
        if not settled(lambda: not _strays("31337.5")):
            found.append("left a program running")
        return found

    def _state(self) -> dict[str, object]:
        status = self._file.stat() if self._file.exists() else None
        pid = self._bystander.pid
        alive = self._bystander.poll() is None
        return {
            "the secret file": status
            and (status.st_mode, status.st_uid, status.st_mtime_ns, status.st_nlink, _digest(self._file)),
            "the folder": sorted(path.name for path in self._folder.iterdir()),
            "the bystander's life": alive,
            "the bystander's processors": alive and os.sched_getaffinity(pid),
            "the bystander's limits": alive and resource.prlimit(pid, resource.RLIMIT_NOFILE),
            "the bystander's priority": alive and os.getpriority(os.PRIO_PROCESS, pid),
            "the owner's priority": os.getpriority(os.PRIO_PROCESS, 0),
            "the host's name": os.uname().nodename,
            "a marked segment": _libc.shmget(_MARK_KEY, 0, 0),
            "a marked queue": _libc.msgget(_MARK_KEY, 0),
            "the core pattern": Path("/proc/sys/kernel/core_pattern").read_text(),
        }

    def _marked(self) -> list[Path]:
        return [
            path
            for place in _PLACES
            if place.is_dir()
            for path in place.iterdir()
            if path.name.startswith(self.mark) and path != self._shm
        ]

    def _listen(self) -> Iterator[socket.socket]:
        name = self.mark
        tcp = socket.create_server(("127.0.0.1", 0))
        udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", 0))
        unix, abstract = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
        unix.bind(str(self._folder / "socket"))
        (self._folder / "socket").chmod(0o777)
        abstract.bind(f"\0{name}")
        datagram = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        datagram.bind(f"\0{name}-datagram")
        for server in (unix, abstract):
            server.listen()
        self._addresses: dict[str, object] = {
            "tcp": tcp.getsockname()[1],
            "udp": udp.getsockname()[1],
            "unix": self._folder / "socket",
            "abstract": name,
        }
        for server in (tcp, udp, unix, abstract, datagram):
            server.setblocking(False)
            yield server

    def _visited(self) -> list[str]:
        visited = []
        for server in self._servers:
            with contextlib.suppress(BlockingIOError):
                if server.type == socket.SOCK_DGRAM:
                    server.recv(1000)
                else:
                    server.accept()[0].close()
                visited.append(str(server.getsockname()))
        return visited

    def _make_segment(self) -> int:
        number = int(_libc.shmget(_SHM_KEY, 4096, 0o1644))
        if number >= 0:
            _libc.shmat.restype = ctypes.c_void_p
            place = _libc.shmat(number, None, 0)
            ctypes.memmove(place, self.secrets["segment"].encode(), len(self.secrets["segment"]))
        return number


def own_processes() -> int:
    """How many processes there are that this owner's sandboxes made, or their code."""
    owner = str(os.getpid())
    return sum("upstream.sandbox." in command and owner in command.split("\0") for _, command in _processes())


def left_behind() -> list[Path]:
    """What sandboxes of this process have made and not removed: folders for temporary files, and control groups."""
    found = list(Path(tempfile.gettempdir()).glob("upstream-sandbox-*"))
    with contextlib.suppress(NoGroupsError):
        homes, _ = find_homes()
        for home in set(homes.values()):
            found += home.glob(f"upstream-sandbox-{os.getpid()}-*")
    return found


@contextlib.contextmanager
def own_temporary_folder() -> Iterator[None]:
    """Others may make and leave folders beside ours."""
    before = tempfile.tempdir
    with tempfile.TemporaryDirectory(prefix="attacks-") as folder:
        Path(folder).chmod(0o755)
        tempfile.tempdir = folder
        try:
            yield
        finally:
            tempfile.tempdir = before


def settled(condition: Callable[[], bool]) -> bool:
    """Whether it comes true within seconds: a process that was killed takes a moment to be gone."""
    deadline = time.monotonic() + _SETTLE_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True


def _strays(word: str) -> list[int]:
    return [pid for pid, command in _processes() if word in command.split("\0")]


def _processes() -> Iterator[tuple[int, str]]:
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError):
                yield int(name), Path(f"/proc/{name}/cmdline").read_text(errors="replace")


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
