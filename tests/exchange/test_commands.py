"""`upstream export` and `upstream import`, run as people run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest


def upstream(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "upstream.cli", *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "UPSTREAM_DATA": str(folder / "data"), "DATABASE_URL": ""},
        timeout=180,
        check=False,
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An installation of one's own, with a record written to `mine.json`."""
    folder = tmp_path_factory.mktemp("installation")
    written = upstream(folder, "export", "mine.json")
    assert written.returncode == 0, written.stderr
    return folder


def test_a_record_is_written_and_read(folder: Path) -> None:
    record = json.loads((folder / "mine.json").read_text("utf-8"))
    assert (record["format"], record["version"], record["learner"]["name"]) == (
        "upstream-record",
        1,
        "learner",
    )
    record["events"] = [
        {"key": "k", "act": "passed", "item": "a", "skills": ["k-means"], "at": "2026-01-01T00:00:00Z"}
    ]
    (folder / "more.json").write_text(json.dumps(record), "utf-8")
    assert "Events: 1 added" in upstream(folder, "import", "more.json").stdout
    assert "Nothing new in it." in upstream(folder, "import", "more.json").stdout


def test_a_damaged_one_is_refused_with_its_place(folder: Path) -> None:
    (folder / "bad.json").write_bytes(
        (folder / "mine.json").read_bytes().replace(b'"version": 1', b'"version": 7')
    )
    done = upstream(folder, "import", "bad.json")
    assert done.returncode == 1
    assert "$.version: version 7 is newer" in done.stderr
    assert "nothing was changed" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("import", "nowhere.json"), "nowhere.json cannot be read"),
        (("export", "no/such/folder/x.json"), "cannot be written"),
        (("export", "--learner", "nobody"), "no learner called nobody"),
    ],
)
def test_what_cannot_be_done_says_why(folder: Path, arguments: tuple[str, ...], said: str) -> None:
    done = upstream(folder, *arguments)
    assert done.returncode == 1
    assert said in done.stderr


def test_notes_as_a_zip(folder: Path) -> None:
    assert upstream(folder, "export", "--format", "notes").returncode == 0
    with ZipFile(folder / "upstream-learner-notes.zip") as archive:
        assert "Upstream notes/Read me.md" in archive.namelist()
