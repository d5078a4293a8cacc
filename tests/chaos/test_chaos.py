"""A short course of what `python -m tests.chaos --kills 1000` does."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest

from tests.chaos.processes import ROOT


@pytest.mark.postgres
@pytest.mark.skipif("DATABASE_URL" not in os.environ, reason="DATABASE_URL names no server")
@pytest.mark.skipif(not shutil.which("redis-server"), reason="there is no redis-server to kill")
def test_thirty_kills_lose_nothing() -> None:
    command = [sys.executable, "-m", "tests.chaos", "--kills", "30", "--workers", "2", "--pause", "0.2"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=500, check=False)
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stdout + done.stderr
