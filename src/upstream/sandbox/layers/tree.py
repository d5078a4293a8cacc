"""A file system with nothing in it but what may be read, made of mounts."""

from __future__ import annotations

import contextlib
import os
import struct
from collections.abc import Iterable
from pathlib import Path

from upstream.sandbox.layers.kernel import libc, syscall

_MOUNT_SETATTR = 442  # on every processor
_AT_FDCWD, _AT_RECURSIVE = -100, 0x8000
_ATTR_RDONLY, _ATTR_NOSUID = 1, 2
_NOSUID, _NODEV, _BIND, _REC, _PRIVATE = 2, 4, 4096, 16384, 1 << 18


def build_tree(root: Path, folder: Path, readable: Iterable[Path], hidden: Iterable[Path]) -> None:
    """Mount at `root` a file system in which `readable` lie where they lie now, read-only, and empty folders in place of
    `hidden`; besides the empty `folder` and the processes. Needs a mount namespace of one's own.

    What does not exist is left out. Raises OSError.
    """
    libc("mount", None, b"/", None, _REC | _PRIVATE, None)
    links: dict[Path, str] = {}
    places = _outermost(_traced(path, links) for path in readable)
    covers = [path.resolve() for path in hidden]
    with contextlib.ExitStack() as open_files:
        # Opened before `root` covers what may lie under it.
        sources = {place: _open(place, open_files) for place in (*places, Path("/proc"))}
        libc("mount", b"tmpfs", os.fsencode(root), b"tmpfs", _NOSUID | _NODEV, b"size=1m,mode=0755")
        for empty in (root / "proc", _inside(root, folder)):
            empty.mkdir(parents=True, exist_ok=True)
        for link, target in links.items():
            _inside(root, link).parent.mkdir(parents=True, exist_ok=True)
            with contextlib.suppress(FileExistsError):
                _inside(root, link).symlink_to(target)
        for place in places:
            _bind(sources[place], _inside(root, place))
        for cover in covers:
            if _inside(root, cover).is_dir():
                libc("mount", b"tmpfs", os.fsencode(_inside(root, cover)), b"tmpfs", 0, b"size=4k,mode=0755")
        _make_read_only(root)
        _bind(sources[Path("/proc")], root / "proc")


def _inside(root: Path, path: Path) -> Path:
    return root / path.relative_to("/")


def _open(place: Path, open_files: contextlib.ExitStack) -> int:
    descriptor = os.open(place, os.O_PATH | os.O_CLOEXEC)
    open_files.callback(os.close, descriptor)
    return descriptor


def _bind(source: int, place: Path) -> None:
    here = f"/proc/self/fd/{source}"
    if os.path.isdir(here):
        place.mkdir(parents=True, exist_ok=True)
    else:
        place.parent.mkdir(parents=True, exist_ok=True)
        place.touch()
    libc("mount", here.encode(), os.fsencode(place), None, _BIND | _REC, None)


def _make_read_only(root: Path) -> None:
    attributes = struct.pack("QQQQ", _ATTR_RDONLY | _ATTR_NOSUID, 0, 0, 0)
    syscall(_MOUNT_SETATTR, _AT_FDCWD, os.fsencode(root), _AT_RECURSIVE, attributes, len(attributes))


def _traced(path: Path, links: dict[Path, str]) -> Path | None:
    """Where `path` is when every link on the way is followed; `links` gets those links. None where nothing is."""
    here, ahead = Path("/"), list(reversed(path.parts[1:]))
    while ahead:
        part = ahead.pop()
        if part == "..":
            here = here.parent
            continue
        step = here / part
        if step.is_symlink():
            target = links[step] = os.readlink(step)
            here = Path("/") if target.startswith("/") else here
            ahead += reversed([name for name in target.split("/") if name not in ("", ".")])
        elif step.exists():
            here = step
        else:
            return None
    return here


def _outermost(places: Iterable[Path | None]) -> list[Path]:
    """Each place once, without those that lie in another."""
    found = {place for place in places if place is not None}
    return sorted(place for place in found if not found & set(place.parents))
