"""Calls into the C library that Python has no functions for."""

from __future__ import annotations

import ctypes
import os
import platform
import sys

LINUX = sys.platform == "linux"
# What the filter and the numbers of system calls are known for; a 32-bit Python on a 64-bit kernel is
# neither.
MACHINE = platform.machine() if LINUX and sys.maxsize > 2**32 and sys.byteorder == "little" else ""

_libc = ctypes.CDLL(None, use_errno=True)


class LayerError(Exception):
    """A layer that should be in force could not be applied."""


def prctl(option: int, *arguments: object) -> int:
    """Raises OSError."""
    padded = (*arguments, 0, 0, 0, 0)[:4]
    return _checked(_libc.prctl(option, *(_word(argument) for argument in padded)))


def libc(function: str, *arguments: object) -> int:
    """A function of the C library that answers -1 when it fails. Raises OSError."""
    return _checked(getattr(_libc, function)(*(_word(argument) for argument in arguments)))


def syscall(number: int, *arguments: object) -> int:
    """Raises OSError."""
    _libc.syscall.restype = ctypes.c_long
    return _checked(_libc.syscall(ctypes.c_long(number), *(_word(argument) for argument in arguments)))


def _word(argument: object) -> object:
    # Variadic arguments must be as wide as a register, or the upper half holds what was there before.
    return ctypes.c_ulong(argument & (2**64 - 1)) if isinstance(argument, int) else argument


def _checked(result: int) -> int:
    if result == -1:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
