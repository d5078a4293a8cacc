"""The filter, run by a small interpreter of classic BPF: also for the processor that this machine is not."""

from __future__ import annotations

import errno
import re
import struct
from pathlib import Path

import pytest

from upstream.sandbox.layers import syscalls
from upstream.sandbox.layers.seccomp import build_filter

X86, ARM = ("x86_64", 0xC000003E), ("aarch64", 0xC00000B7)
ALLOW, KILL = 0x7FFF0000, 0x80000000
EPERM, ENOSYS, EOPNOTSUPP = (0x00050000 | error for error in (errno.EPERM, errno.ENOSYS, errno.EOPNOTSUPP))
PID = 4321


def answer(machine: str, architecture: int, number: int, *arguments: int) -> int:
    padded = [argument & (2**64 - 1) for argument in (*arguments, 0, 0, 0, 0, 0, 0)[:6]]
    data = struct.pack("<IIQ6Q", number, architecture, 0, *padded)
    accumulator, at, program = 0, 0, build_filter(machine, PID)
    while True:
        operation, if_true, if_false, constant = program[at]
        at += 1
        if operation == 0x20:
            (accumulator,) = struct.unpack_from("<I", data, constant)
        elif operation == 0x54:
            accumulator &= constant
        elif operation == 0x06:
            return constant
        elif operation == 0x05:
            at += constant
        else:
            tests = {
                0x15: accumulator == constant,
                0x35: accumulator >= constant,
                0x45: bool(accumulator & constant),
            }
            at += if_true if tests[operation] else if_false


THREAD = 0x00010000


@pytest.mark.parametrize(
    ("on_x86", "on_arm", "arguments", "expected"),
    [
        (0, 63, (), ALLOW),  # read
        (231, 94, (), ALLOW),  # exit_group
        (59, 221, (), EPERM),  # execve
        (41, 198, (), EPERM),  # socket
        (435, 435, (), ENOSYS),  # clone3
        (56, 220, (THREAD | 0x100,), ALLOW),  # clone: a thread
        (56, 220, (17,), EPERM),  # clone: a process
        (56, 220, (THREAD | 0x10000000,), EPERM),  # clone: a user namespace
        (62, 129, (PID, 9), ALLOW),  # kill
        (62, 129, (PID + 1, 9), EPERM),
        (62, 129, (-1, 9), EPERM),
        (62, 129, (0, 9), EPERM),
        (234, 131, (PID, 7, 9), ALLOW),  # tgkill
        (302, 261, (0, 7), ALLOW),  # prlimit64
        (302, 261, (PID, 7), ALLOW),
        (302, 261, (1, 7), EPERM),
        (53, 199, (1, 1 | 0o2000000), ALLOW),  # socketpair: UNIX stream, close on exec
        (53, 199, (1, 2), EPERM),
        (53, 199, (2, 1), EPERM),
        (157, 167, (15,), ALLOW),  # prctl: PR_SET_NAME
        (72, 25, (1, 3), ALLOW),  # fcntl: F_GETFL
        (72, 25, (1, 8), EPERM),  # fcntl: F_SETOWN
        (72, 25, (1, 15), EPERM),
        (16, 29, (0, 0x5412), EPERM),  # ioctl: TIOCSTI
        (16, 29, (0, 0x5401), ALLOW),
        (157, 167, (1,), EPERM),  # prctl: PR_SET_PDEATHSIG
        (56, 220, (THREAD | 0x7D0F00,), ALLOW),  # clone: as C libraries make threads
        (56, 220, (THREAD | 0x2000,), EPERM),  # clone: traced along
        (101, 117, (), KILL),  # ptrace
        (272, 97, (0x10000000,), KILL),  # unshare
        (425, 425, (), KILL),  # io_uring_setup
        (165, 40, (), KILL),  # mount
        (319, 279, (), EPERM),  # memfd_create
        (329, 288, (), EPERM),  # pkey_mprotect
        (112, 157, (), EPERM),  # setsid
        (237, 235, (), ALLOW),  # mbind
        (449, 449, (), ALLOW),  # futex_waitv
        (454, 454, (), ALLOW),  # futex_wake, newer than most tables
        (191, 8, (), EOPNOTSUPP),  # getxattr
        (450, 450, (), EPERM),
        (451, 451, (), ENOSYS),
        (9999, 9999, (), ENOSYS),
    ],
)
def test_answers(on_x86: int, on_arm: int, arguments: tuple[int, ...], expected: int) -> None:
    assert answer(*X86, on_x86, *arguments) == expected
    assert answer(*ARM, on_arm, *arguments) == expected


def test_other_architectures_end_the_process() -> None:
    assert answer("x86_64", 0x40000003, 39) == KILL
    assert answer("x86_64", X86[1], 0x40000000 + 39) == KILL
    assert answer("aarch64", 0x40000028, 20) == KILL


def test_every_number_has_the_answer_of_its_table() -> None:
    """The search finds each system call, whatever lies next to it."""
    for column, (machine, architecture) in enumerate((X86, ARM)):
        for table, expected in (
            (syscalls.ALLOWED, ALLOW),
            (syscalls.ENDING, KILL),
            (syscalls.UNSUPPORTED, EOPNOTSUPP),
        ):
            for name, numbers in table.items():
                number = numbers[column]
                if number is not None:
                    assert answer(machine, architecture, number) == expected, name


def test_no_number_is_in_two_tables() -> None:
    tables = (
        syscalls.ALLOWED,
        syscalls.ENDING,
        syscalls.UNSUPPORTED,
        syscalls.OWN_PROCESS_ONLY,
        syscalls.OWN_PROCESS_OR_ZERO,
    )
    for column in range(2):
        numbers = [pair[column] for table in tables for pair in table.values() if pair[column] is not None]
        assert len(numbers) == len(set(numbers))


@pytest.mark.skipif(not Path("/usr/include/asm-generic/unistd.h").exists(), reason="no headers of the kernel")
def test_numbers_are_those_of_the_kernels_headers() -> None:
    """For the processor that has no table of its own."""
    header = Path("/usr/include/asm-generic/unistd.h").read_text()
    known = {name: int(number) for name, number in re.findall(r"#define __NR(?:3264)?_(\w+)\s+(\d+)", header)}
    known["newfstatat"] = known.pop("fstatat")
    for table in (syscalls.ALLOWED, syscalls.ENDING, syscalls.UNSUPPORTED):
        for name, (_, number) in table.items():
            if name in known:
                assert number == known[name], name
