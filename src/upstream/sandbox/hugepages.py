"""Memory in large pages: a fork copies the page table, and one entry then stands for 512 (Linux)."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator

from upstream.sandbox.layers.kernel import LINUX

_HUGE = 2 << 20
_ADVISE_HUGE, _COLLAPSE = 14, 25
_MAPPING = re.compile(r"([0-9a-f]+)-([0-9a-f]+) rw-p \S+ \S+ 0 +(?:\[heap\])?$")


def collapse() -> None:
    """Gather this process's own memory into large pages, where the kernel can (since 6.1).

    Worth repeating: what the process writes to while children live is taken apart again.
    """
    if not LINUX:
        return
    libc = ctypes.CDLL(None)
    for start, end in list(_own_memory()):
        first, last = -(-start // _HUGE) * _HUGE, end // _HUGE * _HUGE
        if first < last:
            libc.madvise(ctypes.c_void_p(first), ctypes.c_size_t(last - first), _ADVISE_HUGE)
        for place in range(first, last, _HUGE):
            libc.madvise(ctypes.c_void_p(place), ctypes.c_size_t(_HUGE), _COLLAPSE)


def _own_memory() -> Iterator[tuple[int, int]]:
    """Writable memory that belongs to no file, as addresses of its start and end."""
    with open("/proc/self/maps") as maps:
        for line in maps:
            if found := _MAPPING.match(line):
                yield int(found[1], 16), int(found[2], 16)
