"""The room, looked at from inside by code that no other layer holds back."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from pathlib import Path

import pytest

from tests.sandbox.layers.conftest import Inside
from upstream.sandbox import describe_layers
from upstream.sandbox.layers import CAN_BE_LEFT_OUT
from upstream.sandbox.layers.namespaces import FILE_BYTES, FOLDER, MAX_FILES
from upstream.sandbox.layers.tree import build_tree

IN_FORCE = {layer.name for layer in describe_layers() if layer.in_force}
pytestmark = pytest.mark.skipif("namespaces" not in IN_FORCE, reason="this host does not allow namespaces")


@pytest.fixture(scope="module")
def inside(run_without: Callable[[Collection[str]], Inside]) -> Inside:
    return run_without(CAN_BE_LEFT_OUT - {"namespaces"})


def test_it_is_in_force_alone(inside: Inside) -> None:
    assert inside("[]").layers == ("namespaces", "no-new-privileges")


def test_there_is_nothing_but_libraries_and_a_folder(inside: Inside, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("secret")
    assert inside(f"os.path.exists({str(tmp_path / 'file')!r})").value is False
    assert inside("os.path.exists('/etc/passwd') or os.path.exists('/home')").value is False
    assert inside("[os.getcwd(), os.listdir('.'), os.environ['TMPDIR']]").value == [
        str(FOLDER),
        [],
        str(FOLDER),
    ]


def test_nothing_else_can_be_written(inside: Inside) -> None:
    places = "('/', '/etc', '/usr/lib', os.path.dirname(os.__file__), '/dev', '/tmp')"
    told = inside(f"[attempt(lambda: open(p + '/x', 'w')) for p in {places} if os.path.isdir(p)]").value
    assert set(told) == {"OSError 30"}  # a read-only file system


def test_nothing_of_upstream_is_there(inside: Inside) -> None:
    import upstream

    assert inside(f"attempt(lambda: os.listdir({os.path.dirname(upstream.__file__)!r}))").value in (
        "FileNotFoundError 2",
        [],
    )


def test_it_sees_its_own_processes_alone(inside: Inside) -> None:
    told = inside("[os.getpid(), sorted(n for n in os.listdir('/proc') if n.isdigit())]").value
    assert told == [1, ["1"]]
    assert inside("os.path.exists('/proc/sys') or os.path.exists('/proc/meminfo')").value is False


def test_its_network_is_empty(inside: Inside) -> None:
    assert inside("[n for _, n in __import__('socket').if_nameindex()]").value == ["lo"]
    connect = "__import__('socket').create_connection(('127.0.0.1', 1))"
    assert (
        inside(f"attempt(lambda: {connect})").value == "OSError 101"
    )  # unreachable: not even loopback is up


def test_no_more_namespaces_can_be_made(inside: Inside) -> None:
    told = inside("[ctypes.CDLL(None, use_errno=True).unshare(0x10000000), ctypes.get_errno()]").value
    assert told[0] == -1


def test_the_host_has_its_name_still(inside: Inside) -> None:
    before = os.uname().nodename
    assert inside("os.uname().nodename").value == "upstream"
    assert os.uname().nodename == before


def test_its_folder_is_small(inside: Inside) -> None:
    told = inside("[os.statvfs('.').f_blocks * os.statvfs('.').f_frsize, os.statvfs('.').f_files]").value
    assert abs(told[0] - FILE_BYTES) < 10_000
    assert told[1] == MAX_FILES


def test_what_is_mounted_lies_where_it_lay(tmp_path: Path) -> None:
    """Links on the way are there too, and what is hidden is an empty folder. In a process of its own."""
    (tmp_path / "real/inner").mkdir(parents=True)
    (tmp_path / "real/inner/file").write_text("here")
    (tmp_path / "real/hidden").mkdir()
    (tmp_path / "real/hidden/file").write_text("secret")
    (tmp_path / "link").symlink_to("real")
    told, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            from upstream.sandbox.layers.kernel import libc
            from upstream.sandbox.layers.namespaces import Room

            room = Room(os.getuid(), os.getgid())
            libc("unshare", 0x10000000 | 0x00020000)
            room.keep_user()
            build_tree(
                Path("/tmp"),
                Path("/own"),
                [tmp_path / "link/inner", tmp_path / "real"],
                [tmp_path / "real/hidden"],
            )
            root = Path("/tmp")
            link = root / tmp_path.relative_to("/") / "link"
            shown = [os.readlink(link), (link / "inner/file").read_text(), os.listdir(link / "hidden")]
            os.write(tell, repr([*shown, sorted(os.listdir(root / "own"))]).encode())
        except BaseException as error:
            os.write(tell, repr(error).encode())
        finally:
            os._exit(0)
    os.close(tell)
    with open(told) as answer:
        assert answer.read() == repr(["real", "here", [], []])
    os.waitpid(pid, 0)
