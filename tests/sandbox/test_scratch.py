from __future__ import annotations

import os
from pathlib import Path

import pytest

from upstream.sandbox.scratch import Scratch, remove_tree


@pytest.fixture(autouse=True)
def _own_temporary_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))


def test_folders_go_with_their_owner(tmp_path: Path) -> None:
    scratch = Scratch()
    first, second = scratch.folder(), scratch.folder()
    assert first != second
    assert first.stat().st_mode & 0o777 == 0o700
    (first / "file").touch()
    scratch.close()
    assert list(tmp_path.iterdir()) == []


def test_folders_with_an_owner_are_left_alone(tmp_path: Path) -> None:
    living = Scratch()
    Scratch().close()
    assert living.path.exists()
    os.close(living._lock)  # as when its process dies
    Scratch().close()
    assert list(tmp_path.iterdir()) == []


def test_links_are_removed_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "file").touch()
    root = tmp_path / "root"
    root.mkdir()
    (root / "link").symlink_to(outside)
    remove_tree(root)
    assert not root.exists()
    assert (outside / "file").exists()


def test_deep_and_closed_folders_are_removed(tmp_path: Path) -> None:
    root = tmp_path / "root"
    root.mkdir()
    before = os.getcwd()
    os.chdir(root)
    try:
        for _ in range(1_100):
            os.mkdir("folder")
            os.chdir("folder")
        Path("file").touch()
    finally:
        os.chdir(before)
    (root / "closed" / "inner").mkdir(parents=True)
    (root / "closed" / "inner" / "file").touch()
    (root / "closed" / "inner").chmod(0)
    (root / "closed").chmod(0)
    remove_tree(root)
    assert not root.exists()
    remove_tree(root)  # what is not there is no error
