"""Shared by all tests: a data folder and a store of their own, a tiny content pack, and one sandbox."""

from __future__ import annotations

import os
import tempfile

_data = tempfile.TemporaryDirectory(prefix="upstream-tests-")
os.environ["UPSTREAM_DATA"] = _data.name
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "upstream.web.settings")

import shutil  # noqa: E402 - Django's settings read the environment when they are imported
from collections.abc import Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import django  # noqa: E402
import pytest  # noqa: E402
from hypothesis import HealthCheck, settings  # noqa: E402

from tests.pack_folder import PackFolder  # noqa: E402
from upstream.sandbox import Sandbox, open_sandbox  # noqa: E402

django.setup()  # before the conftest files below import models

# Machines are busy: how long one example takes says nothing.
settings.register_profile(
    "upstream", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("upstream")


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    django_db_modify_db_settings_parallel_suffix: None, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """SQLite in a file: graders are threads, and an in-memory store cannot make them wait for each other."""
    from django.db import connections

    store = connections.databases["default"]
    if store["ENGINE"].endswith("sqlite3"):
        store["TEST"]["NAME"] = str(tmp_path_factory.mktemp("store") / "test.sqlite3")


@pytest.fixture(autouse=True)
def same_environment() -> Iterator[None]:
    """What a command sets for its own process does not reach the next test."""
    before = dict(os.environ)
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def tiny(tmp_path: Path) -> PackFolder:
    """A good pack of three skills, one lesson, one exercise and four questions, to break as a test likes."""
    shutil.copytree(Path(__file__).parent / "tiny_pack", tmp_path / "pack")
    return PackFolder(tmp_path / "pack")


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with open_sandbox(["numpy"], spares=2) as one:
        yield one
