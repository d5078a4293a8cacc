"""Forking with namespaces in one system call, and with the caller's own parent as the parent (Linux)."""

from __future__ import annotations

import ctypes
import os
import signal

from upstream.sandbox.layers.kernel import LINUX, MACHINE

# System calls with the interpreter's lock held, as os.fork makes its own: nothing else of Python may run between
# the hooks before and after.
_libc = ctypes.PyDLL(None, use_errno=True) if LINUX else None
_NUMBERS = {"x86_64": (56, 157), "aarch64": (220, 167)}  # clone, prctl
_CLONE_PARENT = 0x00008000
_CLONE_CHILD_CLEARTID, _CLONE_CHILD_SETTID = 0x00200000, 0x01000000
_PR_GET_TID_ADDRESS = 40


def can_clone() -> bool:
    return MACHINE in _NUMBERS


def clone_sibling(namespaces: int) -> int:
    """Fork; the new process is a child of this one's parent, which alone can wait for it.

    namespaces: CLONE_NEW* bits. Returns 0 in the new process, its number otherwise. The caller has one thread.
    Raises OSError.
    """
    assert _libc is not None
    number, _ = _NUMBERS[MACHINE]
    # What os.fork and the C library's fork do around the system call, as far as one thread needs it: the C library
    # keeps its thread's number in memory, at this place, and the kernel writes the new one there.
    place = _place_of_thread_number()
    flags = namespaces | _CLONE_PARENT | _CLONE_CHILD_SETTID | _CLONE_CHILD_CLEARTID | signal.SIGCHLD
    # After flags and stack: parent's place, then child's place and thread storage, on Arm the other way round.
    last = (place, None) if MACHINE == "x86_64" else (None, place)
    ctypes.pythonapi.PyOS_BeforeFork()
    pid = _syscall(number, ctypes.c_ulong(flags), None, None, *last)
    if pid == 0:
        ctypes.pythonapi.PyOS_AfterFork_Child()
        return 0
    error = ctypes.get_errno()
    ctypes.pythonapi.PyOS_AfterFork_Parent()
    if pid < 0:
        raise OSError(error, os.strerror(error))
    return pid


def _place_of_thread_number() -> ctypes.c_void_p:
    place = ctypes.c_void_p()
    _, prctl = _NUMBERS[MACHINE]
    if _syscall(prctl, ctypes.c_ulong(_PR_GET_TID_ADDRESS), ctypes.byref(place)) < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return place


def _syscall(number: int, *arguments: object) -> int:
    assert _libc is not None
    _libc.syscall.restype = ctypes.c_long
    return int(_libc.syscall(ctypes.c_long(number), *arguments))
