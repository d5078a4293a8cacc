"""`upstream doctor`: what this host offers, and what to do about what it lacks."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass

import typer

from upstream.curriculum import PackError, load_pack
from upstream.paths import curriculum_root, data_folder
from upstream.sandbox import describe_layers

LEAST_FREE = 2_000_000_000  # bytes
LEAST_MEMORY = 2_000_000_000
# A community's submissions come from strangers: these stand between their code and the host.
REQUIRED_FOR_COMMUNITY = ("landlock", "seccomp")
LAYER_REMEDIES = {
    "namespaces": "Let ordinary users make user namespaces (sysctl user.max_user_namespaces, an AppArmor profile, "
    "a container's seccomp profile). Landlock and seccomp hold without them.",
    "cgroup": "Delegate a control group: under systemd, Delegate=yes and DelegateSubgroup=main. "
    "Without one, processes are looked at every 50 ms instead.",
    "landlock": "Use Linux 5.13 or later with Landlock enabled (add landlock to the kernel's lsm= list).",
    "seccomp": "Use Linux on x86-64 or ARM64 with CONFIG_SECCOMP_FILTER.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at. needed: without it Upstream does not work; remedy: what to do."""

    group: str
    name: str
    good: bool
    seen: str
    remedy: str = ""
    needed: bool = False


def doctor() -> None:
    """Look at this host: isolation, Python, libraries, database, disk. Says what to do about each shortfall."""
    group = ""
    failed = False
    for finding in findings():
        if finding.group != group:
            group = finding.group
            typer.secho(f"\n{group}", bold=True)
        mark = "✓" if finding.good else ("✗" if finding.needed else "–")
        typer.echo(f"  {mark} {finding.name:<20} {finding.seen}")
        if not finding.good and finding.remedy:
            typer.echo(f"    → {finding.remedy}")
        failed = failed or (finding.needed and not finding.good)
    typer.echo()
    if failed:
        typer.echo("Upstream cannot run here until what is marked ✗ is mended.")
        raise typer.Exit(1)
    typer.echo("Upstream can run here.")


def findings() -> Iterator[Finding]:
    """Everything that is looked at, in the order in which it is shown."""
    yield from _host()
    yield from _isolation()
    yield from _libraries()
    yield from _stores()
    yield _curriculum()
    yield from _grading()


def missing_for_community() -> list[str]:
    """The isolation layers without which strangers' code is not run."""
    in_force = {layer.name for layer in describe_layers() if layer.in_force}
    return [name for name in REQUIRED_FOR_COMMUNITY if name not in in_force]


def _host() -> Iterator[Finding]:
    yield Finding("Host", "system", True, f"{platform.system()} {platform.release()} on {platform.machine()}")
    yield Finding(
        "Host",
        "Python",
        sys.version_info >= (3, 11),
        platform.python_version(),
        "Install Python 3.11 or later and run: make start PYTHON=python3.12",
        needed=True,
    )
    yield Finding("Host", "processors", True, f"{os.cpu_count()}")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    yield Finding(
        "Host",
        "memory",
        memory >= LEAST_MEMORY,
        f"{memory / 1e9:.1f} GB",
        "Upstream runs in 2 GB; exercises with scikit-learn may run short.",
    )
    folder = data_folder()
    existing = next(parent for parent in (folder, *folder.parents) if parent.exists())
    free = shutil.disk_usage(existing).free
    yield Finding(
        "Host",
        "disk",
        free >= LEAST_FREE,
        f"{free / 1e9:.1f} GB free for {folder}",
        "Free some space, or set UPSTREAM_DATA to a folder on a larger disk.",
    )
    writable = os.access(existing, os.W_OK)
    remedy = "Set UPSTREAM_DATA to a folder that you may write."
    yield Finding(
        "Host", "data folder", writable, "can be written" if writable else "closed", remedy, needed=True
    )


def _isolation() -> Iterator[Finding]:
    superuser = hasattr(os, "geteuid") and os.geteuid() == 0
    yield Finding(
        "Isolation of learners' code",
        "user",
        not superuser,
        "the superuser" if superuser else "an ordinary user",
        "Give Upstream a user of its own: the kernel does not count the superuser's processes.",
    )
    for layer in describe_layers():
        seen = "in force" if layer.in_force else layer.reason
        needs = " A community needs it." if layer.name in REQUIRED_FOR_COMMUNITY else ""
        remedy = LAYER_REMEDIES.get(layer.name, "Your own code on your own machine runs without it.") + needs
        yield Finding("Isolation of learners' code", layer.name, layer.in_force, seen, remedy)


def _libraries() -> Iterator[Finding]:
    for name in ("numpy", "scipy", "scikit-learn", "pandas", "matplotlib", "django"):
        version = _version(name)
        yield Finding(
            "Libraries", name, version is not None, version or "missing", "Run make start again.", needed=True
        )
    torch = _version("torch")
    remedy = "Optional: no exercise needs it yet. docs/operators.md says how to take the CPU build."
    yield Finding("Libraries", "torch", torch is not None, torch or "not installed", remedy)


def _stores() -> Iterator[Finding]:
    url = os.environ.get("DATABASE_URL")
    if not url or url.startswith("sqlite"):
        good = sqlite3.sqlite_version_info >= (3, 31)
        remedy = "Django 5.2 needs SQLite 3.31 or later: use a newer Python."
        yield Finding("Database", "SQLite", good, sqlite3.sqlite_version, remedy, needed=True)
        yield Finding("Database", "PostgreSQL", True, "not asked for (DATABASE_URL is not set)")
        return
    problem, version = _connect(url)
    remedy = "Check DATABASE_URL, that the server runs, and that the database and the role exist."
    yield Finding("Database", "DATABASE_URL", not problem, problem or version, remedy, needed=True)


def _connect(url: str) -> tuple[str, str]:
    """What went wrong, or nothing, and the server's version."""
    import dj_database_url
    import psycopg

    try:
        parts = dj_database_url.parse(url)
        with psycopg.connect(
            host=parts["HOST"] or None,
            port=parts["PORT"] or None,
            user=parts["USER"] or None,
            password=parts["PASSWORD"] or None,
            dbname=parts["NAME"],
            connect_timeout=5,
        ) as connection:
            number = connection.info.server_version
            return "", f"PostgreSQL {number // 10000}.{number % 10000}"
    except (psycopg.Error, ValueError, KeyError) as error:
        return str(error).strip().split("\n")[0], ""


def _curriculum() -> Finding:
    root = curriculum_root()
    try:
        pack = load_pack(root)
    except PackError as error:
        seen = f"{len(error.problems)} problems in {root}"
        return Finding(
            "Curriculum", "content pack", False, seen, "Run upstream verify to see them.", needed=True
        )
    seen = f"{pack.title} {pack.version}: {len(pack.skills)} skills, {len(pack.exercises)} exercises"
    return Finding("Curriculum", "content pack", True, seen)


def _grading() -> Iterator[Finding]:
    from upstream.cli.workers import grading_findings

    yield from grading_findings()


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None
