"""Control groups: on this host where it has them, and version 2 in a folder that looks like one."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from upstream.sandbox.job import Limits
from upstream.sandbox.layers.cgroups import Group, Groups, NoGroupsError, find_homes, open_groups

try:
    HOMES, VERSION = find_homes()
except NoGroupsError:
    HOMES, VERSION = {}, 0
here = pytest.mark.skipif(not VERSION, reason="this process may not make control groups")


@pytest.fixture
def groups() -> Iterator[Groups]:
    groups = open_groups()
    assert groups is not None
    yield groups
    groups.close()


def python(code: str) -> subprocess.Popen[bytes]:
    """A process that waits for a line before it runs `code`."""
    return subprocess.Popen(
        [sys.executable, "-c", f"input()\n{code}"], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL
    )


def folders() -> set[Path]:
    return {path for home in HOMES.values() for path in home.glob("upstream-sandbox-*")}


@here
def test_memory_of_a_whole_tree_is_limited(groups: Groups) -> None:
    process = python("import os\nos.fork()\nx = bytearray(10**9)\nimport time; time.sleep(60)")
    group = groups.admit(process.pid)
    assert group is not None
    group.limit(Limits(megabytes=64))
    assert not group.has_run_out_of_memory()
    assert process.stdin is not None
    process.stdin.write(b"\n")
    process.stdin.flush()
    assert process.wait(60) == -9
    assert group.has_run_out_of_memory()
    groups.give_back(group)


@here
def test_processes_of_a_whole_tree_are_limited(groups: Groups) -> None:
    process = python(
        "import os, time\nwhile True:\n    try:\n        os.fork()\n    except OSError:\n        time.sleep(60)"
    )
    group = groups.admit(process.pid)
    assert group is not None
    group.limit(Limits(processes=8))
    assert process.stdin is not None
    process.stdin.write(b"\n")
    process.stdin.flush()
    while not group.has_run_out_of_processes():
        assert process.poll() is None
    assert len(group.processes()) <= 8
    groups.give_back(group)
    assert process.wait(60) == -9
    assert group.processes() == []


@here
def test_groups_are_used_again_and_without_old_limits(groups: Groups) -> None:
    first = groups.take()
    first.limit(Limits(processes=3))
    groups.give_back(first)
    again = groups.take()
    assert again is first
    assert (again.folders["pids"] / "pids.max").read_text().strip() == "max"
    assert groups.take() is not first


@here
def test_closing_leaves_nothing(groups: Groups) -> None:
    before = folders()
    one = open_groups()
    assert one is not None
    one.take()
    assert len(folders()) > len(before)
    one.close()
    assert folders() <= before


@here
def test_what_a_killed_owner_left_is_removed_by_the_next() -> None:
    code = (
        "from upstream.sandbox.layers.cgroups import open_groups; import os, signal\n"
        "groups = open_groups(); group = groups.take(); print(groups._folders['memory'], flush=True)\n"
        "pid = os.fork()\n"
        "if pid == 0: os.closerange(0, 100); signal.pause()\n"
        "group.admit(pid); os.kill(os.getpid(), 9)"
    )
    left = Path(
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=False
        ).stdout.strip()
    )
    assert left.is_dir()
    (pid,) = map(int, (left / "child-1" / "cgroup.procs").read_text().split())
    one = open_groups()
    assert one is not None
    assert not left.exists()
    assert not Path(f"/proc/{pid}").exists() or "Z" in Path(f"/proc/{pid}/stat").read_text()
    one.close()


@here
def test_a_living_owners_groups_are_left_alone(groups: Groups) -> None:
    group = groups.take()
    other = open_groups()
    assert other is not None
    other.close()
    assert group.folders["memory"].is_dir()


def test_without_it() -> None:
    assert open_groups(["cgroup"]) is None


def unified(folder: Path, controllers: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "cgroup.controllers").write_text(controllers)
    (folder / "cgroup.subtree_control").write_text("")
    return folder


@pytest.mark.parametrize(
    ("own", "delegated", "home"),
    [("main", "memory pids cpu", "upstream.service"), ("main", "cpu io", None)],
    ids=["delegated with a subgroup", "without memory and pids"],
)
def test_version_2_is_looked_for_one_level_up(
    tmp_path: Path, own: str, delegated: str, home: str | None
) -> None:
    service = unified(tmp_path / "fs" / "upstream.service", delegated)
    unified(service / own, "")
    proc = tmp_path / "proc"
    proc.mkdir()
    (proc / "cgroup").write_text(f"0::/upstream.service/{own}\n")
    (proc / "mountinfo").write_text(f"30 20 0:25 / {tmp_path / 'fs'} rw - cgroup2 cgroup2 rw\n")
    if home is None:
        with pytest.raises(NoGroupsError, match="Delegate=yes"):
            find_homes(proc)
        return
    # What the kernel would then list there.
    (service / "cgroup.subtree_control").write_text("memory pids cpu")
    homes, version = find_homes(proc)
    assert version == 2
    assert set(homes.values()) == {service}


def test_version_2_is_limited_in_one_folder(tmp_path: Path) -> None:
    files = {
        "memory.current": "10000000",
        "memory.max": "max",
        "memory.swap.max": "max",
        "pids.max": "max",
        "memory.events": "low 0\noom_kill 0\n",
        "pids.events": "max 0\n",
        "cpu.stat": "usage_usec 1500000\n",
        "cgroup.procs": "",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    group = Group(dict.fromkeys(("memory", "pids", "cpu"), tmp_path), 2)
    group.admit(os.getpid())
    group.limit(Limits(megabytes=100, processes=5))
    assert 110_000_000 < int((tmp_path / "memory.max").read_text()) < 400_000_000
    # Written at the start of a longer word: a kernel's file takes what is written as a whole.
    assert (tmp_path / "memory.swap.max").read_text().startswith("0")
    assert (tmp_path / "pids.max").read_text().startswith("5")
    assert (tmp_path / "cgroup.procs").read_text() == str(os.getpid())
    assert group.cpu_seconds() == 1.5
    assert not group.has_run_out_of_memory()
    (tmp_path / "memory.events").write_text("oom_kill 1\n")
    (tmp_path / "pids.events").write_text("max 3\n")
    assert group.has_run_out_of_memory()
    assert group.has_run_out_of_processes()
