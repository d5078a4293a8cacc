"""`upstream worker` and `upstream worker-role`."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from django.db import connection
from typer.testing import CliRunner

from upstream.cli import app, workers
from upstream.web.practice import clerk, roll, services
from upstream.web.practice.models import Submission

from .test_graders import soon


def test_a_worker_does_not_run_strangers_code_without_the_layers(community, monkeypatch) -> None:
    monkeypatch.setattr(workers, "missing_for_community", lambda: ["landlock"])
    result = CliRunner().invoke(app, ["worker"])
    assert result.exit_code == 1
    assert "lacks landlock" in result.output


@pytest.mark.django_db
class TestRole:
    @pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL has roles")
    def test_it_prints_sql_and_the_address(self, monkeypatch) -> None:
        monkeypatch.delenv("UPSTREAM_WORKER_PASSWORD", raising=False)
        result = CliRunner().invoke(app, ["worker-role"])
        assert result.exit_code == 0
        assert 'create role "upstream_worker" login' in result.stdout
        assert "DATABASE_URL=postgres://upstream_worker:" in result.stderr
        assert "DATABASE_URL" not in result.stdout

    @pytest.mark.skipif(connection.vendor == "postgresql", reason="what others are told")
    def test_another_database_has_none(self) -> None:
        result = CliRunner().invoke(app, ["worker-role"])
        assert result.exit_code == 2
        assert "only that has roles" in result.output


@pytest.mark.django_db(transaction=True)
def test_a_worker_grades_what_another_process_stored_and_ends_when_asked(
    learner, exercise, tmp_path: Path
) -> None:
    submission = services.hand_in(learner, exercise, exercise.solution, Submission.Kind.SUBMIT)
    place = connection.settings_dict
    url = f"sqlite:///{place['NAME']}"
    if connection.vendor == "postgresql":
        url = f"postgres://{place['USER']}:{place['PASSWORD']}@{place['HOST']}:{place['PORT'] or 5432}/{place['NAME']}"
    environment = {**os.environ, "DATABASE_URL": url, "UPSTREAM_DATA": str(tmp_path)}
    environment.pop("UPSTREAM_BROKER_URL", None)
    with (tmp_path / "log").open("w") as log:
        command = [sys.executable, "-m", "upstream.cli", "worker", "--threads", "1"]
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=subprocess.STDOUT)
    try:
        graded = Submission.objects.filter(pk=submission.pk, state="graded")
        assert soon(graded.exists, 240), (tmp_path / "log").read_text()
        assert soon(lambda: roll.present().filter(trouble="", graded=1).exists()), "it signs the roll"
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    finally:
        process.kill()
        process.wait()
    assert clerk.record(submission.pk)
    assert "Traceback" not in (tmp_path / "log").read_text()
