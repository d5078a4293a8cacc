"""A new interpreter for each job, started before the job comes: wherever Python runs."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from upstream.sandbox.nursery import Maker
from upstream.sandbox.pool import PooledSandbox
from upstream.sandbox.process import Child
from upstream.sandbox.scratch import Scratch, remove_tree
from upstream.sandbox.spawning import spawn


class SubprocessSandbox(PooledSandbox):
    """Runs each job in an interpreter of its own, which imports the libraries anew. See `PooledSandbox`."""

    def _maker(self, runtime: str) -> Maker:
        def start(folder: Path) -> Child:
            return spawn(runtime, folder, self._without)

        return _Spawner(self._scratch, start, self._register)


class _Spawner:
    def __init__(
        self, scratch: Scratch, start: Callable[[Path], Child], register: Callable[[Child], Child]
    ) -> None:
        self._scratch = scratch
        self._start = start
        self._register = register

    def make(self, hurry: bool) -> Child:
        folder = self._scratch.folder()
        try:
            return self._register(self._start(folder))
        except BaseException:
            remove_tree(folder)
            raise

    def tend(self) -> None:
        """Nothing lives between children."""

    def close(self) -> None:
        """Nothing lives between children."""
