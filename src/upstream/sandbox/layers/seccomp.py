"""System calls: those that a computation needs are allowed, all others refused, and an attacker's end the process.

The filter is compiled once, and loaded in each child. Which calls, and why: `syscalls`.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Mapping
from typing import Literal

from upstream.sandbox.layers import syscalls
from upstream.sandbox.layers.kernel import LINUX, MACHINE, prctl
from upstream.sandbox.layers.syscalls import CLONE, CLONE3, FCNTL, IOCTL, NEWER, PRCTL, SOCKETPAIR

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2

# What a thread of a C library is made with: CLONE_VM, FS, FILES, SIGHAND, THREAD, SYSVSEM, SETTLS, PARENT_SETTID,
# CHILD_CLEARTID, DETACHED. No other flag is let through, so neither a process nor a namespace.
_CLONE_THREAD = 0x00010000
_NO_THREADS_FLAG = ~0x007D0F00 & 0xFFFFFFFF
_AF_UNIX, _SOCK_STREAM, _SOCK_TYPE_MASK = 1, 1, 0xF
_PR_SET_NAME, _PR_GET_NAME = 15, 16  # what C libraries call for each thread
# F_DUPFD to F_SETLKW, their kin for open files, F_DUPFD_CLOEXEC, F_GETPIPE_SZ: not who gets signals (F_SETOWN, F_SETSIG).
_FCNTL_REQUESTS = (*range(8), 36, 37, 38, 1030, 1032)
# TCGETS (twice) and TIOCGWINSZ, which ask whether this is a terminal; FIONREAD, FIONBIO, FIONCLEX, FIOCLEX.
_IOCTL_REQUESTS = (0x5401, 0x802C542A, 0x5413, 0x541B, 0x5421, 0x5450, 0x5451)
_X32 = 0x40000000

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_AT_NUMBER, _AT_ARCHITECTURE, _AT_ARGUMENTS = 0, 4, 16
_LOAD, _AND, _RETURN, _JUMP = 0x20, 0x54, 0x06, 0x05
_IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT = 0x15, 0x35, 0x45
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_REFUSE = _ERRNO | errno.EPERM

_FARTHEST = 255  # lines that a conditional jump can skip

_Instruction = tuple[int, int, int, int]  # operation, jump if true, jump if false, constant
_Body = tuple[_Instruction, ...]
_INSTRUCTION = struct.Struct("HBBI")
_NOBODY = 0xFFFFFFFF  # stands for the own process until it is known


class Seccomp:
    name = "seccomp"

    def __init__(self) -> None:
        self._code = bytearray()
        self._pids: list[int] = []  # where in it the own process is named

    def available(self) -> Literal[True] | str:
        if not LINUX:
            return "needs Linux"
        if MACHINE not in _ARCHITECTURES:
            return "the numbers of system calls are not known for this processor"
        try:
            prctl(_PR_SET_SECCOMP, _MODE_FILTER, 0)
        except OSError as error:
            # The kernel that has filters complains of the missing one.
            return True if error.errno == errno.EFAULT else "the kernel has no seccomp filters"
        return "the kernel accepts a filter that is none"

    def prepare(self) -> None:
        """Do ahead what is the same for every child."""
        lines = build_filter(MACHINE, _NOBODY)
        self._code = bytearray(b"".join(_INSTRUCTION.pack(*line) for line in lines))
        self._pids = [i for i, line in enumerate(lines) if line[0] == _IF_EQUAL and line[3] == _NOBODY]

    def apply(self) -> None:
        """Needs no-new-privileges. Holds for the calling thread and the threads it starts."""
        if not self._code:
            self.prepare()
        for index in self._pids:
            struct.pack_into("I", self._code, index * _INSTRUCTION.size + 4, os.getpid())
        buffer = (ctypes.c_char * len(self._code)).from_buffer(self._code)
        program = struct.pack("HP", len(self._code) // _INSTRUCTION.size, ctypes.addressof(buffer))
        prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.create_string_buffer(program))


def build_filter(machine: str, pid: int) -> list[_Instruction]:
    """The filter for `machine` ("x86_64" or "aarch64") and the process `pid`, as classic BPF.

    A binary search for the number: the kernel asks a new filter about every system call there is, to remember those
    that are always allowed.
    """
    answers = _answers(list(_ARCHITECTURES).index(machine), pid)
    lines: list[_Instruction] = [
        (_LOAD, 0, 0, _AT_ARCHITECTURE),
        (_IF_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _AT_NUMBER),
    ]
    if machine == "x86_64":
        lines += [(_IF_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _KILL)]
    starts: list[tuple[int, _Body]] = []
    for number in range(max(*answers, NEWER) + 2):
        default = _always(_REFUSE) if number < NEWER else _always(_ERRNO | errno.ENOSYS)
        body = answers.get(number, default)
        if not starts or starts[-1][1] != body:
            starts.append((number, body))
    return [*lines, *_search(starts)]


def _answers(column: int, pid: int) -> dict[int, _Body]:
    """What to do for each system call that is not simply refused. A body ends with an answer on every path."""
    answers: dict[int, _Body] = {}

    def answer(table: Mapping[str, syscalls.Numbers], body: _Body) -> None:
        answers.update({number: body for pair in table.values() if (number := pair[column]) is not None})

    answer(syscalls.ALLOWED, _always(_ALLOW))
    answer(syscalls.ENDING, _always(_KILL))
    answer(syscalls.UNSUPPORTED, _always(_ERRNO | errno.EOPNOTSUPP))
    answer(syscalls.OWN_PROCESS_ONLY, _allow_only(0, pid))
    answer(syscalls.OWN_PROCESS_OR_ZERO, _allow_only(0, 0, pid))
    answers[FCNTL[column]] = _allow_only(1, *_FCNTL_REQUESTS)
    answers[IOCTL[column]] = _allow_only(1, *_IOCTL_REQUESTS)
    answers[PRCTL[column]] = _allow_only(0, _PR_SET_NAME, _PR_GET_NAME)
    # clone3 takes its flags from memory, which a filter cannot read: C libraries fall back to clone.
    answers[CLONE3[column]] = _always(_ERRNO | errno.ENOSYS)
    answers[CLONE[column]] = (
        _load_argument(0),
        (_IF_ANY_BIT, 2, 0, _NO_THREADS_FLAG),
        (_IF_ANY_BIT, 0, 1, _CLONE_THREAD),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    )
    answers[SOCKETPAIR[column]] = (
        _load_argument(0),
        (_IF_EQUAL, 0, 3, _AF_UNIX),
        _load_argument(1),
        (_AND, 0, 0, _SOCK_TYPE_MASK),
        (_IF_EQUAL, 1, 0, _SOCK_STREAM),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    )
    return answers


def _search(starts: list[tuple[int, _Body]]) -> list[_Instruction]:
    """Run the body of the last start that the loaded number reaches."""
    if len(starts) == 1:
        return list(starts[0][1])
    middle = len(starts) // 2
    lower, upper = _search(starts[:middle]), _search(starts[middle:])
    if len(lower) <= _FARTHEST:
        return [(_IF_AT_LEAST, len(lower), 0, starts[middle][0]), *lower, *upper]
    return [(_IF_AT_LEAST, 0, 1, starts[middle][0]), (_JUMP, 0, 0, len(lower)), *lower, *upper]


def _always(answer: int) -> _Body:
    return ((_RETURN, 0, 0, answer),)


def _allow_only(argument: int, *values: int) -> _Body:
    """Allow when an argument, 32 bits wide, is one of `values`."""
    tests = ((_IF_EQUAL, len(values) - index, 0, value) for index, value in enumerate(values))
    return (_load_argument(argument), *tests, (_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW))


def _load_argument(index: int) -> _Instruction:
    return (_LOAD, 0, 0, _AT_ARGUMENTS + 8 * index)
