"""A virtual environment for each peer, with the same NumPy and scikit-learn as the engine's."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PEERS = {
    "pytest": ["pytest==9.2.0"],
    "nbclient": ["nbclient==0.11.0", "ipykernel==7.4.0", "nbformat==5.11.1"],
    "nbgrader": ["nbgrader==0.9.6", "ipykernel==7.4.0"],
    "otter": ["otter-grader==7.0.0", "ipykernel==7.4.0"],
}


def python_of(peer: str, folder: Path) -> Path:
    """The interpreter of a peer's environment, made when it is not there. Needs uv, as `make` installs it."""
    home = folder / peer
    python = home / "bin/python"
    if not (home / "ready").exists():
        uv = ROOT / ".tools/uv/bin/uv"
        same = [f"{name}=={importlib.metadata.version(name)}" for name in ("numpy", "scikit-learn")]
        subprocess.run([uv, "venv", "-q", "--clear", "--python", sys.executable, home], check=True)
        subprocess.run([uv, "pip", "install", "-q", "--python", python, *same, *PEERS[peer]], check=True)
        (home / "ready").touch()
    return python
