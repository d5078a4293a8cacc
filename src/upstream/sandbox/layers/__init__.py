"""What stands between a learner's code and the machine, one file a layer. Each stands alone."""

from __future__ import annotations

import os
import sys
import sysconfig
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Protocol

from upstream.sandbox.layers.kernel import LayerError
from upstream.sandbox.layers.landlock import Landlock
from upstream.sandbox.layers.limits import Meter, ResourceLimits
from upstream.sandbox.layers.privileges import Capabilities, NoNewPrivileges
from upstream.sandbox.layers.seccomp import Seccomp

__all__ = ["Layer", "LayerError", "LayerState", "Meter", "ResourceLimits", "describe_layers", "seal"]

_STRONGEST_FIRST = (Landlock.name, Seccomp.name, Capabilities.name, NoNewPrivileges.name)
_SYSTEM_LIBRARIES = ("/lib", "/lib64", "/usr/lib", "/usr/lib64")


class Layer(Protocol):
    """name: as it is listed in `Outcome.layers`. `apply` may raise OSError."""

    name: str

    def available(self) -> Literal[True] | str:
        """True, or the reason why this machine does not have it. Compare with `is True`."""
        ...

    def apply(self) -> None: ...


@dataclass(frozen=True, slots=True)
class LayerState:
    """A layer of isolation on this machine; `reason` says why it is not in force."""

    name: str
    in_force: bool
    reason: str = ""


def describe_layers() -> list[LayerState]:
    """Every layer, strongest first, and whether jobs on this machine run behind it. Changes nothing."""
    layers: tuple[Layer, ...] = (Landlock(), Seccomp(), Capabilities(), NoNewPrivileges())
    return [*(_state(layer) for layer in layers), LayerState(ResourceLimits.name, True)]


def seal(folder: Path, libraries: Iterable[str]) -> list[str]:
    """Apply to this process, for good, every layer that the machine has, but the limits; their names,
    strongest first.

    Only `folder` can be written then. What can be read is the interpreter, the system's shared libraries and
    the folders in which the modules `libraries` lie, but nothing of Upstream itself: an installed Upstream
    carries the curriculum, solutions included.

    Raises LayerError when a layer fails that the machine has.
    """
    if sys.platform == "linux" and len(os.listdir("/proc/self/task")) > 1:
        raise LayerError("a library has started threads, which no layer would reach")
    package = Path(__file__).parents[2]
    # Each needs those before it: Landlock and seccomp need no-new-privileges, and seccomp ends the use of
    # prctl.
    order: Sequence[Layer] = (
        NoNewPrivileges(),
        Capabilities(),
        Landlock(_library_folders(libraries), folder, hidden=[package]),
        Seccomp(),
    )
    applied = set()
    for layer in order:
        if layer.available() is True:
            try:
                layer.apply()
            except OSError as error:
                raise LayerError(f"{layer.name}: {error}") from error
            applied.add(layer.name)
    return [name for name in _STRONGEST_FIRST if name in applied]


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
