"""The command `upstream`, run as people run it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from upstream.cli import app, doctor
from upstream.sandbox import LayerState, describe_layers


def upstream(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "upstream.cli", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        timeout=120,
        check=False,
    )


@pytest.mark.django_db
class TestDoctor:
    def test_names_what_it_looked_at(self) -> None:
        result = CliRunner().invoke(app, ["doctor"])
        for name in ("Python", "landlock", "seccomp", "limits", "numpy", "Database", "content pack", "disk"):
            assert name in result.output
        assert result.exit_code == 0

    def test_names_every_layer_of_isolation(self) -> None:
        result = CliRunner().invoke(app, ["doctor"])
        assert all(layer.name in result.output for layer in describe_layers())

    @pytest.mark.parametrize("missing", ["landlock", "seccomp"])
    def test_a_community_needs_more_than_limits(self, monkeypatch: pytest.MonkeyPatch, missing: str) -> None:
        layers = [
            LayerState(layer.name, layer.name != missing, "" if layer.name != missing else "an old kernel")
            for layer in describe_layers()
        ]
        monkeypatch.setattr(doctor, "describe_layers", lambda: layers)
        assert doctor.missing_for_community() == [missing]
        result = CliRunner().invoke(app, ["doctor"])
        assert "an old kernel" in result.output
        assert "A community needs it." in result.output
        monkeypatch.setattr("django.conf.settings.SOLO", False)
        served = CliRunner().invoke(app, ["serve"])
        assert served.exit_code == 1
        assert f"lacks {missing}" in served.output + served.stderr

    def test_every_shortfall_has_a_remedy(self) -> None:
        assert all(finding.remedy for finding in doctor.findings() if not finding.good)

    def test_a_database_that_is_not_there(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/nothing")
        result = CliRunner().invoke(app, ["doctor"])
        assert result.exit_code == 1
        assert "✗ DATABASE_URL" in result.output
        assert "Check DATABASE_URL" in result.output

    def test_a_broken_pack(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.setenv("UPSTREAM_CURRICULUM", str(tmp_path))
        result = CliRunner().invoke(app, ["doctor"])
        assert result.exit_code == 1
        assert "1 problems" in result.output or "1 problem" in result.output


class TestVerify:
    def test_an_unknown_name(self) -> None:
        result = CliRunner().invoke(app, ["verify", "matrix-operation"])
        assert result.exit_code == 1
        assert "Did you mean 'matrix-operations'" in result.output

    def test_a_folder_that_is_no_pack(self, tmp_path: Path) -> None:
        result = CliRunner().invoke(app, ["verify", "--pack", str(tmp_path)])
        assert result.exit_code == 1
        assert "pack.toml" in result.output


class TestRebuild:
    def test_says_what_it_did(self, tmp_path: Path) -> None:
        environment = {"UPSTREAM_DATA": str(tmp_path), "DATABASE_URL": ""}
        result = upstream("rebuild", **environment)
        assert result.returncode == 0
        assert "0 learners rebuilt" in result.stdout

    def test_an_unknown_learner(self, tmp_path: Path) -> None:
        result = upstream("rebuild", "nobody", UPSTREAM_DATA=str(tmp_path), DATABASE_URL="")
        assert result.returncode == 1
        assert "no learner called nobody" in result.stderr


class TestServing:
    def test_a_broken_pack_is_not_served(self, tmp_path: Path) -> None:
        result = upstream(
            "start", "--no-browser", UPSTREAM_CURRICULUM=str(tmp_path), UPSTREAM_DATA=str(tmp_path)
        )
        assert result.returncode == 1
        assert "pack.toml: this file is missing" in result.stderr

    def test_a_database_out_of_reach_is_said_in_one_line(self, tmp_path: Path) -> None:
        url = "postgres://nobody@127.0.0.1:1/nothing"
        result = upstream("serve", UPSTREAM_DATA=str(tmp_path), DATABASE_URL=url)
        assert result.returncode == 1
        assert "The database cannot be reached" in result.stderr
        assert "Traceback" not in result.stderr

    def test_solo_is_not_served_to_others(self, tmp_path: Path) -> None:
        result = upstream("serve", UPSTREAM_DATA=str(tmp_path), UPSTREAM_MODE="solo")
        assert result.returncode == 2
        assert "upstream start" in result.stderr

    def test_a_mode_that_does_not_exist(self, tmp_path: Path) -> None:
        result = upstream("serve", UPSTREAM_DATA=str(tmp_path), UPSTREAM_MODE="both")
        assert result.returncode == 1
        assert "solo or community" in result.stderr

    def test_link_before_the_first_start(self, tmp_path: Path) -> None:
        result = upstream("link", UPSTREAM_DATA=str(tmp_path), DATABASE_URL="")
        assert result.returncode == 1
        assert "upstream start" in result.stderr
