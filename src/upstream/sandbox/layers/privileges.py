"""No new privileges, and none of the old ones."""

from __future__ import annotations

import ctypes
from typing import Literal

from upstream.sandbox.layers.kernel import LINUX, MACHINE, prctl, syscall

_PR_SET_NO_NEW_PRIVS = 38
_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL = 47, 4
_CAPABILITY_VERSION_3 = 0x20080522
_CAPGET = {"x86_64": 125, "aarch64": 90}
_CAPSET = {"x86_64": 126, "aarch64": 91}


class _Header(ctypes.Structure):
    _fields_ = (("version", ctypes.c_uint32), ("pid", ctypes.c_int))


class _Set(ctypes.Structure):
    _fields_ = (
        ("effective", ctypes.c_uint32),
        ("permitted", ctypes.c_uint32),
        ("inheritable", ctypes.c_uint32),
    )


class NoNewPrivileges:
    """A set-user-id program gives nothing. Landlock and seccomp need it too."""

    name = "no-new-privileges"

    def available(self) -> Literal[True] | str:
        return True if LINUX else "needs Linux"

    def apply(self) -> None:
        prctl(_PR_SET_NO_NEW_PRIVS, 1)


class Capabilities:
    """The superuser's rights are dropped for good. An ordinary user has none, and then this layer is not
    listed.

    The user stays the same: the interpreter may lie in a folder that is closed to others.
    """

    name = "capabilities"

    def available(self) -> Literal[True] | str:
        if not LINUX:
            return "needs Linux"
        if MACHINE not in _CAPSET:
            return "not known for this processor"
        return True if _permitted() else "not needed: the process has no capabilities"

    def apply(self) -> None:
        """With no-new-privileges no program gives one back, so the bounding set may stay."""
        prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL)
        syscall(_CAPSET[MACHINE], ctypes.byref(_Header(_CAPABILITY_VERSION_3, 0)), ctypes.byref((_Set * 2)()))


def _permitted() -> int:
    """The capabilities that this process holds, as a bit mask."""
    sets = (_Set * 2)()
    syscall(_CAPGET[MACHINE], ctypes.byref(_Header(_CAPABILITY_VERSION_3, 0)), ctypes.byref(sets))
    return int(sets[0].permitted) | int(sets[1].permitted) << 32
