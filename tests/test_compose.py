"""compose.yaml and Containerfile name what exists. Nothing here builds or starts a container."""

from __future__ import annotations

import re
from pathlib import Path

import yaml
from typer.main import get_command

from upstream.cli import app

ROOT = Path(__file__).resolve().parents[1]
COMPOSE = yaml.safe_load((ROOT / "compose.yaml").read_text())
OURS = {name: service for name, service in COMPOSE["services"].items() if service["image"] == "upstream"}
WORKER = COMPOSE["services"]["worker"]


def test_every_command_is_one_of_upstreams() -> None:
    commands = get_command(app).commands
    given = [service["command"] for service in OURS.values() if "command" in service]
    default = re.search(r'^CMD \["(\w+)"', (ROOT / "Containerfile").read_text(), re.MULTILINE)
    assert default
    for name, *arguments in [*given, [default.group(1)]]:
        known = {option for parameter in commands[name].params for option in parameter.opts}
        assert {argument for argument in arguments if argument.startswith("-")} <= known


def test_every_variable_is_documented() -> None:
    operators = (ROOT / "docs/operators.md").read_text()
    for service in OURS.values():
        for name in service["environment"]:
            assert f"`{name}`" in operators


def test_a_worker_has_no_rights_but_to_claim_and_answer() -> None:
    assert WORKER["cap_drop"] == ["ALL"]
    assert WORKER["read_only"]
    assert "volumes" not in WORKER
    assert "ports" not in WORKER
    assert set(WORKER["environment"]) == {"DATABASE_URL", "UPSTREAM_BROKER_URL"}
    assert "//upstream_worker:" in WORKER["environment"]["DATABASE_URL"]


def test_the_image_holds_what_the_lock_names_and_the_folders_that_it_needs() -> None:
    containerfile = (ROOT / "Containerfile").read_text()
    kept = re.findall(r"^!(\S+)$", (ROOT / ".dockerignore").read_text(), re.MULTILINE)
    copied = re.findall(r"^COPY (\S+)", containerfile, re.MULTILINE)
    assert sorted(kept) == sorted(copied)
    assert all((ROOT / path).exists() for path in copied)
    assert "--require-hashes" in containerfile
