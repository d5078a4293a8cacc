"""What stands between a learner's code and the machine, one file a layer. Each stands alone.

The owner of a sandbox opens the cgroups and watches (`cgroups`, `watching`); a warm parent enters a room (`namespaces`)
and prepares what is the same for all its children; each child seals itself.
"""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from upstream.sandbox.layers.cgroups import Cgroup
from upstream.sandbox.layers.kernel import LayerError
from upstream.sandbox.layers.landlock import Landlock
from upstream.sandbox.layers.limits import Meter, ResourceLimits
from upstream.sandbox.layers.namespaces import Namespaces, Room, enter_room
from upstream.sandbox.layers.privileges import Capabilities, NoNewPrivileges
from upstream.sandbox.layers.seccomp import Seccomp

__all__ = [
    "CAN_BE_LEFT_OUT",
    "Layer",
    "LayerError",
    "LayerState",
    "Meter",
    "Preparation",
    "ResourceLimits",
    "describe_layers",
    "enter",
    "in_order",
    "seal",
]

_STRONGEST_FIRST = (
    Namespaces.name,
    Landlock.name,
    Seccomp.name,
    Cgroup.name,
    Capabilities.name,
    NoNewPrivileges.name,
    ResourceLimits.name,
)
# Landlock and seccomp stand on no-new-privileges.
CAN_BE_LEFT_OUT = frozenset(_STRONGEST_FIRST) - {NoNewPrivileges.name}
_SYSTEM_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64")
# An installed Upstream carries the curriculum, solutions included.
_HIDDEN = (Path(__file__).parents[2],)


class Layer(Protocol):
    """name: as it is listed in `Outcome.layers`."""

    name: str

    def available(self) -> Literal[True] | str:
        """True, or the reason why this machine does not have it. Compare with `is True`."""
        ...


class AppliedLayer(Layer, Protocol):
    """A layer that a process puts on itself. `apply` may raise OSError."""

    def apply(self) -> None: ...


@dataclass(frozen=True, slots=True)
class LayerState:
    """A layer of isolation on this machine; `reason` says why it is not in force."""

    name: str
    in_force: bool
    reason: str = ""


def describe_layers() -> list[LayerState]:
    """Every layer, strongest first, and whether jobs on this machine run behind it. Changes nothing."""
    layers: tuple[Layer, ...] = (
        Namespaces(),
        Landlock(),
        Seccomp(),
        Cgroup(),
        Capabilities(),
        NoNewPrivileges(),
    )
    return [*(_state(layer) for layer in layers), LayerState(ResourceLimits.name, True)]


def in_order(names: Iterable[str]) -> tuple[str, ...]:
    """Names of layers, strongest first."""
    return tuple(name for name in _STRONGEST_FIRST if name in set(names))


def enter(libraries: Iterable[str], without: Collection[str] = ()) -> Room | None:
    """Move this process, which has imported `libraries` and has one thread, into a room that holds what they need; None
    where that is left out or impossible."""
    if Namespaces.name in without:
        return None
    return enter_room(
        [*_library_folders(libraries), *map(Path, Landlock.SYSTEM_READ), Path(os.devnull)], _HIDDEN
    )


class Preparation:
    """All that is the same for every child that has `libraries`, done once.

    Only its folder can a child write. What it can read is the interpreter, the system's shared libraries and the folders
    in which the modules `libraries` lie, but nothing of Upstream itself.
    """

    def __init__(
        self, libraries: Iterable[str], without: Collection[str] = (), room: Room | None = None
    ) -> None:
        """room: what `enter` returned, when this process did."""
        self._room = room
        self._without = frozenset(without)
        self._landlock = Landlock(_library_folders(libraries), hidden=_HIDDEN)
        self._seccomp = Seccomp()
        # Each needs those before it: Landlock and seccomp need no-new-privileges, and seccomp ends the use of prctl.
        order: Sequence[AppliedLayer] = (NoNewPrivileges(), Capabilities(), self._landlock, self._seccomp)
        self._order = [
            layer for layer in order if layer.name not in self._without and layer.available() is True
        ]
        for layer in (self._landlock, self._seccomp):
            if layer in self._order:
                layer.prepare()

    def seal(self, folder: Path) -> list[str]:
        """Apply to this process, for good, every layer that the machine has; the names of those in force, strongest
        first. That of the limits stands for what `ResourceLimits` does later.

        Raises LayerError when a layer fails that the machine has.
        """
        if sys.platform == "linux" and len(os.listdir("/proc/self/task")) > 1:
            raise LayerError("a library has started threads, which no layer would reach")
        self._landlock.folder = folder
        applied = {ResourceLimits.name} - self._without
        if self._room is not None:
            applied.add(Namespaces.name)
        for layer in self._order:
            try:
                layer.apply()
            except OSError as error:
                raise LayerError(f"{layer.name}: {error}") from error
            applied.add(layer.name)
        return list(in_order(applied))


def seal(folder: Path, libraries: Iterable[str], without: Collection[str] = ()) -> list[str]:
    """`Preparation.seal` for a process that nobody prepared for."""
    return Preparation(libraries, without).seal(folder)


def _library_folders(libraries: Iterable[str]) -> list[Path]:
    folders = {Path(sysconfig.get_path("stdlib")), Path(sysconfig.get_path("platstdlib"))}
    folders.update(Path(path) for path in _SYSTEM_LIBRARIES)
    if shared := sysconfig.get_config_var("LIBDIR"):
        folders.add(Path(shared))
    for name in libraries:
        file = getattr(sys.modules.get(name), "__file__", None)
        if file:
            folders.add(Path(file).parent.parent if Path(file).stem == "__init__" else Path(file).parent)
    return sorted(folders)


def _state(layer: Layer) -> LayerState:
    available = layer.available()
    return LayerState(layer.name, True) if available is True else LayerState(layer.name, False, available)
