"""Private temporary folders, which go away whatever is in them, and even when their owner was killed."""

from __future__ import annotations

import contextlib
import fcntl
import os
import tempfile
from itertools import count
from pathlib import Path

_PREFIX = "upstream-sandbox-"
_LOCK = "owner"


class Scratch:
    """A folder for the folders of one process's jobs. Its owner holds a lock in it: a folder whose lock is
    free was left by a process that is gone, and is removed by the next one that comes."""

    def __init__(self) -> None:
        _remove_abandoned(Path(tempfile.gettempdir()))
        self.path = Path(tempfile.mkdtemp(prefix=_PREFIX)).resolve()
        unlocked = self.path / "new"
        self._lock = os.open(unlocked, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        fcntl.flock(self._lock, fcntl.LOCK_EX)
        unlocked.rename(self.path / _LOCK)  # nobody ever sees it without the lock
        self._numbers = count()

    def folder(self) -> Path:
        """A new, empty folder."""
        path = self.path / f"job-{next(self._numbers)}"
        path.mkdir(mode=0o700)
        return path

    def close(self) -> None:
        remove_tree(self.path)
        os.close(self._lock)


def _remove_abandoned(parent: Path) -> None:
    for path in parent.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):
            if path.is_symlink() or path.stat().st_uid != os.getuid():
                continue
            lock = os.open(path / _LOCK, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                remove_tree(path)
            finally:
                os.close(lock)


def remove_tree(root: Path) -> None:
    """Remove `root` and everything in it, following no link. What cannot be removed stays, without an error.

    Folders are brought to the top before they are emptied, for a learner may have nested them deeper than a
    path can be long, or than Python can recurse, and may have closed them to their owner.
    """
    names = count()
    with contextlib.suppress(OSError):
        _open_to_owner(root)
        progress = True
        while progress:
            progress = False
            for entry in list(os.scandir(root)):
                with contextlib.suppress(OSError):
                    if entry.is_dir(follow_symlinks=False):
                        _open_to_owner(entry)
                        for child in list(os.scandir(entry)):
                            if child.is_dir(follow_symlinks=False):
                                _open_to_owner(child)
                                os.rename(child, root / f".moved-{id(root)}-{next(names)}")
                            else:
                                os.unlink(child)
                        os.rmdir(entry)
                    else:
                        os.unlink(entry)
                    progress = True
        os.rmdir(root)


def _open_to_owner(folder: os.PathLike[str]) -> None:
    with contextlib.suppress(OSError):
        os.chmod(folder, 0o700)
