"""`upstream fit`."""

from __future__ import annotations

from pathlib import Path

from tests.cli.test_commands import upstream
from upstream.memory.fitting import missing_library


def test_fitting_says_what_is_missing_or_what_it_did(tmp_path: Path) -> None:
    result = upstream("fit", UPSTREAM_DATA=str(tmp_path), DATABASE_URL="")
    missing = missing_library()
    if missing:
        assert result.returncode == 1
        assert f"Fitting needs {missing}" in result.stderr
    else:
        assert result.returncode == 0
        assert "Done." in result.stdout


def test_an_unknown_learner_is_not_fitted(tmp_path: Path) -> None:
    result = upstream("fit", "nobody", UPSTREAM_DATA=str(tmp_path), DATABASE_URL="")
    assert result.returncode == 1
    assert ("no learner called nobody" in result.stderr) == (missing_library() is None)
