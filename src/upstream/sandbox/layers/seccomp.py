"""System calls that a computation has no use for are refused.

A filter that names what is refused, not what is allowed: numerical libraries and new C libraries use system
calls that nobody listed, and Landlock stands behind it. Refused calls fail with EPERM, so that Python raises
PermissionError in the learner's line instead of the process vanishing.
"""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from typing import Literal

from upstream.sandbox.layers.kernel import LINUX, MACHINE, prctl

_PR_SET_SECCOMP, _MODE_FILTER = 22, 2

# name: (number on x86_64, number on aarch64); None where the processor has no such call.
_REFUSED: dict[str, tuple[int | None, int | None]] = {
    # Other programs
    "fork": (57, None),
    "vfork": (58, None),
    "execve": (59, 221),
    "execveat": (322, 281),
    # The network. Pairs of connected sockets are allowed below, asyncio lives on them.
    "socket": (41, 198),
    "connect": (42, 203),
    "accept": (43, 202),
    "accept4": (288, 242),
    "bind": (49, 200),
    "listen": (50, 201),
    # Other processes
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "process_madvise": (440, 440),
    "process_mrelease": (448, 448),
    "kcmp": (312, 272),
    "pidfd_open": (434, 434),
    "pidfd_getfd": (438, 438),
    "pidfd_send_signal": (424, 424),
    "tkill": (200, 130),
    "migrate_pages": (256, 238),
    "move_pages": (279, 239),
    "setpriority": (141, 140),
    "ioprio_set": (251, 30),
    # A process that left its group or session would be harder to end.
    "setsid": (112, 157),
    "setpgid": (109, 154),
    # Mounts and namespaces
    "mount": (165, 40),
    "umount2": (166, 39),
    "pivot_root": (155, 41),
    "chroot": (161, 51),
    "unshare": (272, 97),
    "setns": (308, 268),
    "open_tree": (428, 428),
    "move_mount": (429, 429),
    "fsopen": (430, 430),
    "fsconfig": (431, 431),
    "fsmount": (432, 432),
    "fspick": (433, 433),
    "mount_setattr": (442, 442),
    "statmount": (457, 457),
    "listmount": (458, 458),
    "open_tree_attr": (467, 467),
    "name_to_handle_at": (303, 264),
    "open_by_handle_at": (304, 265),
    # Landlock does not look at these: with them, files that may only be read could be taken from everybody.
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "fchmodat2": (452, 452),
    "chown": (92, None),
    "fchown": (93, 55),
    "lchown": (94, None),
    "fchownat": (260, 54),
    "truncate": (76, 45),
    "utime": (132, None),
    "utimes": (235, None),
    "futimesat": (261, None),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "lsetxattr": (189, 6),
    "fsetxattr": (190, 7),
    "setxattrat": (463, 463),
    "removexattr": (197, 14),
    "lremovexattr": (198, 15),
    "fremovexattr": (199, 16),
    "removexattrat": (466, 466),
    "file_setattr": (469, 469),
    # Nor at this, which tells what others do with their files.
    "inotify_init": (253, None),
    "inotify_init1": (294, 26),
    "mknod": (133, None),
    "mknodat": (259, 33),
    # Memory and queues that outlive the process or are not counted as its own
    "memfd_create": (319, 279),
    "memfd_secret": (447, 447),
    "shmget": (29, 194),
    "shmat": (30, 196),
    "shmctl": (31, 195),
    "semget": (64, 190),
    "semctl": (66, 191),
    "msgget": (68, 186),
    "msgctl": (71, 187),
    "mq_open": (240, 180),
    "mq_unlink": (241, 181),
    # Wide doors into the kernel
    "bpf": (321, 280),
    "perf_event_open": (298, 241),
    "userfaultfd": (323, 282),
    "io_setup": (206, 0),
    "io_submit": (209, 2),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "io_uring_register": (427, 427),
    "add_key": (248, 217),
    "request_key": (249, 218),
    "keyctl": (250, 219),
    "fanotify_init": (300, 262),
    "personality": (135, 92),
    "modify_ldt": (154, None),
    "lookup_dcookie": (212, 18),
    "nfsservctl": (180, 42),
    "uselib": (134, None),
    "vhangup": (153, 58),
    # The machine
    "init_module": (175, 105),
    "finit_module": (313, 273),
    "delete_module": (176, 106),
    "kexec_load": (246, 104),
    "kexec_file_load": (320, 294),
    "reboot": (169, 142),
    "swapon": (167, 224),
    "swapoff": (168, 225),
    "sethostname": (170, 161),
    "setdomainname": (171, 162),
    "settimeofday": (164, 170),
    "clock_settime": (227, 112),
    "clock_adjtime": (305, 266),
    "adjtimex": (159, 171),
    "iopl": (172, None),
    "ioperm": (173, None),
    "quotactl": (179, 60),
    "quotactl_fd": (443, 443),
    "acct": (163, 89),
    "syslog": (103, 116),
    "sync": (162, 81),
    "syncfs": (306, 267),
}
# The first argument is a process: only the own one may be meant ...
_OWN_PROCESS_ONLY: dict[str, tuple[int, int]] = {
    "kill": (62, 129),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "rt_tgsigqueueinfo": (297, 240),
}
# ... which these calls also name by 0.
_OWN_PROCESS_OR_ZERO: dict[str, tuple[int, int]] = {
    "prlimit64": (302, 261),
    "sched_setaffinity": (203, 122),
    "sched_setscheduler": (144, 119),
    "sched_setparam": (142, 118),
    "sched_setattr": (314, 274),
}
# The second argument says what is asked for: who shall get signals about a descriptor, and typing for others.
_REFUSED_REQUESTS: dict[str, tuple[tuple[int, int], tuple[int, ...]]] = {
    "fcntl": ((72, 25), (8, 10, 15)),  # F_SETOWN, F_SETSIG, F_SETOWN_EX
    "ioctl": ((16, 29), (0x8901, 0x8902, 0x5412, 0x541C)),  # FIOSETOWN, SIOCSPGRP, TIOCSTI, TIOCLINUX
}
_CLONE, _CLONE3, _SOCKETPAIR, _PRCTL = (56, 220), (435, 435), (53, 199), (157, 167)

_CLONE_THREAD = 0x00010000
_CLONE_NAMESPACES = 0x7E020000  # CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET
_AF_UNIX, _SOCK_STREAM, _SOCK_TYPE_MASK = 1, 1, 0xF
_PR_SET_NAME, _PR_GET_NAME = 15, 16  # what C libraries call for each thread
_X32 = 0x40000000

_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_AT_NUMBER, _AT_ARCHITECTURE, _AT_ARGUMENTS = 0, 4, 16
_LOAD, _AND, _RETURN = 0x20, 0x54, 0x06
_IF_EQUAL, _IF_AT_LEAST, _IF_ANY_BIT = 0x15, 0x35, 0x45
_ALLOW, _KILL, _ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
_REFUSE = _ERRNO | errno.EPERM

_Instruction = tuple[int, int, int, int]  # operation, jump if true, jump if false, constant


class Seccomp:
    name = "seccomp"

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

    def apply(self) -> None:
        code = b"".join(struct.pack("HBBI", *line) for line in build_filter(MACHINE, os.getpid()))
        buffer = ctypes.create_string_buffer(code)
        program = struct.pack("HP", len(code) // 8, ctypes.addressof(buffer))
        prctl(_PR_SET_SECCOMP, _MODE_FILTER, ctypes.create_string_buffer(program))


def build_filter(machine: str, pid: int) -> list[_Instruction]:
    """The filter for `machine` ("x86_64" or "aarch64") and the process `pid`, as classic BPF."""
    column = list(_ARCHITECTURES).index(machine)
    lines: list[_Instruction] = [
        (_LOAD, 0, 0, _AT_ARCHITECTURE),
        (_IF_EQUAL, 1, 0, _ARCHITECTURES[machine]),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _AT_NUMBER),
    ]
    if machine == "x86_64":
        lines += [(_IF_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _KILL)]
    for numbers in _REFUSED.values():
        number = numbers[column]
        if number is not None:
            lines += _on(number, [(_RETURN, 0, 0, _REFUSE)])
    # clone3 takes its flags from memory, which a filter cannot read: C libraries fall back to clone.
    lines += _on(_CLONE3[column], [(_RETURN, 0, 0, _ERRNO | errno.ENOSYS)])
    lines += _on(
        _CLONE[column],
        [
            _load_argument(0),
            (_IF_ANY_BIT, 2, 0, _CLONE_NAMESPACES),
            (_IF_ANY_BIT, 0, 1, _CLONE_THREAD),
            (_RETURN, 0, 0, _ALLOW),
            (_RETURN, 0, 0, _REFUSE),
        ],
    )
    lines += _on(
        _SOCKETPAIR[column],
        [
            _load_argument(0),
            (_IF_EQUAL, 0, 3, _AF_UNIX),
            _load_argument(1),
            (_AND, 0, 0, _SOCK_TYPE_MASK),
            (_IF_EQUAL, 1, 0, _SOCK_STREAM),
            (_RETURN, 0, 0, _REFUSE),
            (_RETURN, 0, 0, _ALLOW),
        ],
    )
    lines += _on(_PRCTL[column], _allow_only(_PR_SET_NAME, _PR_GET_NAME))
    for own in _OWN_PROCESS_ONLY.values():
        lines += _on(own[column], _allow_only(pid))
    for own in _OWN_PROCESS_OR_ZERO.values():
        lines += _on(own[column], _allow_only(0, pid))
    for request, values in _REFUSED_REQUESTS.values():
        lines += _on(request[column], _refuse_only(*values))
    return [*lines, (_RETURN, 0, 0, _ALLOW)]


def _on(number: int, body: list[_Instruction]) -> list[_Instruction]:
    """Run `body`, which ends with an answer on every path, for the system call `number`."""
    return [(_IF_EQUAL, 0, len(body), number), *body]


def _allow_only(*values: int) -> list[_Instruction]:
    """Allow when the first argument, 32 bits wide, is one of `values`."""
    tests = [(_IF_EQUAL, len(values) - index, 0, value) for index, value in enumerate(values)]
    return [_load_argument(0), *tests, (_RETURN, 0, 0, _REFUSE), (_RETURN, 0, 0, _ALLOW)]


def _refuse_only(*values: int) -> list[_Instruction]:
    """Refuse when the second argument, 32 bits wide, is one of `values`."""
    tests = [(_IF_EQUAL, len(values) - index, 0, value) for index, value in enumerate(values)]
    return [_load_argument(1), *tests, (_RETURN, 0, 0, _ALLOW), (_RETURN, 0, 0, _REFUSE)]


def _load_argument(index: int) -> _Instruction:
    return (_LOAD, 0, 0, _AT_ARGUMENTS + 8 * index)
