"""The best sandbox that this machine can have."""

from __future__ import annotations

from collections.abc import Iterable

from upstream.sandbox.pool import PooledSandbox
from upstream.sandbox.subprocesses import SubprocessSandbox
from upstream.sandbox.warm import WarmSandbox


def open_sandbox(
    runtimes: Iterable[str] = (), *, spares: int | None = None, without: Iterable[str] = ()
) -> PooledSandbox:
    """A sandbox that is warm where it can be. See `PooledSandbox` for the arguments and errors."""
    kind = WarmSandbox if WarmSandbox.is_possible() else SubprocessSandbox
    if spares is None:
        return kind(runtimes, without=without)
    return kind(runtimes, spares=spares, without=without)
