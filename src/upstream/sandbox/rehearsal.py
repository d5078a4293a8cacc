"""Does beforehand what a submission usually does, with code and numbers of its own.

In a warm parent it fills caches, once. In a child that waits, it takes the private copies of the memory pages that
a submission will write to.
"""

from __future__ import annotations

import linecache
import sys
from collections.abc import Iterator
from typing import Any

import numpy as np

from upstream.sandbox.codec import encode
from upstream.sandbox.job import Call, Job
from upstream.sandbox.solution import FILENAME, MODULE, run_job
from upstream.sandbox.wire import Result, job_frames, message_bytes, read_job

_SOURCE = '''
"""Nothing that anybody is asked to write."""
from __future__ import annotations
from dataclasses import dataclass
import math
import numpy.linalg
import numpy as np

@dataclass
class Walk:
    steps: list[float]

    def length(self) -> float:
        return math.fsum(abs(step) for step in self.steps)

def walk(points, seed=0):
    rng = np.random.default_rng(seed)
    centred = points - points.mean(axis=0)
    spread = np.sqrt((centred**2).sum(axis=1))
    distances = np.linalg.norm(centred[:, None, :] - centred[None, :, :], axis=2)
    nearest = distances.argsort(axis=1)[:, 1]
    total, counts = 0.0, {}
    for i, j in enumerate(nearest):
        total += float(distances[i, j])
        counts[int(j)] = counts.get(int(j), 0) + 1
    values, vectors = np.linalg.eigh(centred.T @ centred + np.eye(points.shape[1]))
    picked = points[rng.choice(len(points), size=3, replace=False)]
    mask = (spread > np.median(spread)) & ~np.isnan(spread)
    parts = np.concatenate([np.where(mask, spread, -spread), np.exp(-spread), np.zeros(4)])
    states = np.full(len(points), -1)
    while not np.array_equal(states, nearest):
        states = np.asarray(nearest, dtype=int).copy()
        inside = np.any(states[:, None] == np.arange(3), axis=1)
        middle = points[inside].mean(axis=0) if inside.any() else points[0]
        scaled = ((points - middle) / (points.std(axis=0) + 1e-9)).astype(float).reshape(-1, 2)
        total += float(np.dot(scaled[0], middle)) + sum(scaled[:, 0] ** 2) + np.maximum(scaled, 0).max()
        order = sorted(range(len(states)), key=lambda i: (states[i], -i))
        stacked = np.vstack([np.cumsum(scaled, axis=0), np.zeros((1, 2)), np.ones((1, 2))])
    for _ in range(5):
        picked = np.array([points[distances[:, k].argmin()] for k in range(3)]) + 0.5 * picked
    print(f"{total:.3f}", Walk(list(spread)).length())
    return {"parts": parts, "vectors": vectors, "counts": counts, "pair": (total, [1, "one", None]), "picked": picked,
            "close": bool(np.allclose(values, values)), "labels": np.unique(nearest, return_counts=True)[0]}

def stumble(points):
    return points @ points
'''
_POINTS = np.linspace(-1.0, 1.0, 24).reshape(12, 2)


def steps() -> Iterator[None]:
    """Does a part of the rehearsal before each step. Leaves nothing behind in the interpreter."""
    job = Job(_SOURCE, (Call("walk", {"points": _POINTS, "seed": 1}), Call("stumble", {"points": _POINTS})))
    data = memoryview(job_frames(job))
    place = 0

    def read(size: int) -> bytes:
        nonlocal place
        part = bytes(data[place : place + size])
        place += size
        return part

    received = read_job(read)
    assert received is not None
    yield
    out, sys.stdout = sys.stdout, _Silence()
    try:
        run_job(received, None, _tell)
    finally:
        sys.stdout = out
        sys.modules.pop(MODULE, None)
        linecache.cache.pop(FILENAME, None)
    yield


def _tell(result: Result, value: bytes) -> None:
    message_bytes(result)
    encode(value.hex())


class _Silence:
    def write(self, text: str) -> int:
        return len(text)

    def __getattr__(self, name: str) -> Any:
        return lambda *_: None
