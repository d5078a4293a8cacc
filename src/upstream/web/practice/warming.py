"""While somebody reads a task, prepares what its verdict will need."""

from __future__ import annotations

import logging
import random
from concurrent.futures import ThreadPoolExecutor

from django.conf import settings

from upstream.curriculum import Exercise
from upstream.grading import SEEDS, warm

log = logging.getLogger(__name__)
_pool = ThreadPoolExecutor(1, thread_name_prefix="warming")
_asked: set[str] = set()


def warm_soon(exercise: Exercise) -> None:
    """Prepare some draws of an exercise in the background, once for each process."""
    if exercise.digest in _asked:
        return
    _asked.add(exercise.digest)
    for seed in random.sample(range(SEEDS), settings.WARM_DRAWS):
        _pool.submit(_warm, exercise, seed)


def _warm(exercise: Exercise, seed: int) -> None:
    try:
        warm(exercise, seed)
    except Exception:
        log.exception("%s cannot be prepared", exercise.id)
