from __future__ import annotations

from pathlib import Path

import pytest

from upstream.cartography import RiverMap, layout
from upstream.curriculum import Pack, load_pack

from .packs import graph

CURRICULUM = Path(__file__).parents[2] / "curriculum"


@pytest.fixture(scope="session")
def curriculum() -> Pack:
    return load_pack(CURRICULUM)


@pytest.fixture(scope="session")
def river(curriculum: Pack) -> RiverMap:
    return layout(curriculum, graph(curriculum))
