"""Where things are on this host. Every path can be set by an environment variable."""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs


def curriculum_root() -> Path:
    """The content pack: UPSTREAM_CURRICULUM, or the one that ships."""
    if configured := os.environ.get("UPSTREAM_CURRICULUM"):
        return Path(configured)
    here = Path(__file__).resolve()
    checkout = here.parents[2] / "curriculum"
    return checkout if checkout.is_dir() else here.parent / "_curriculum"


def data_folder() -> Path:
    """Where a learner's record is kept: UPSTREAM_DATA, or the user's folder for application data."""
    if configured := os.environ.get("UPSTREAM_DATA"):
        return Path(configured)
    return platformdirs.user_data_path("upstream")
