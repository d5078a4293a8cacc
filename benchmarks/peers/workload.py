"""The one submission that everybody grades: k-means from the curriculum, all cases of one draw, in open formats.

The learner's file imports scikit-learn as well as NumPy, as a notebook of the field does, so that everybody pays for it:
the peers in each submission, a warm engine beforehand.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from upstream.curriculum import Exercise, load_pack
from upstream.grading.prepared import prepare
from upstream.paths import curriculum_root

SEED = 0
_FIRST = """

_all_cases = cases


def cases(rng):
    yield from list(_all_cases(rng))[:{cases}]
"""
IMPORT = "import sklearn.cluster  # to compare with, as many would\n"


@dataclass(frozen=True, slots=True)
class Workload:
    """An exercise, a right and a wrong answer to it, and the cases with what is expected of each."""

    exercise: Exercise
    right: str
    wrong: str
    cases: tuple[tuple[dict[str, object], tuple[object, ...]], ...]

    def write(self, folder: Path) -> None:
        """cases.json: a list of {"inputs": {name: nested lists}, "want": [labels, centroids]}."""
        rows = [
            {
                "inputs": {name: _lists(value) for name, value in inputs.items()},
                "want": [_lists(w) for w in want],
            }
            for inputs, want in self.cases
        ]
        (folder / "cases.json").write_text(json.dumps(rows))


def kmeans(runtime: str = "sklearn", cases: int | None = None) -> Workload:
    """The submission. runtime: "sklearn", or "numpy" for a file that imports NumPy alone. cases: only so many of them."""
    exercise = replace(load_pack(curriculum_root()).exercises["k-means"], runtime=runtime)
    if cases is not None:
        exercise = replace(exercise, check=exercise.check + _FIRST.format(cases=cases))
    prepared = prepare(exercise, SEED)
    prefix = IMPORT if runtime == "sklearn" else ""
    wrong = exercise.wrong[0].source
    return Workload(
        exercise,
        prefix + exercise.solution,
        prefix + wrong,
        tuple(
            (dict(case.inputs), tuple(want))
            for case, want in zip(prepared.cases, prepared.wants, strict=True)
        ),
    )


def _lists(value: object) -> object:
    return value.tolist() if isinstance(value, np.ndarray | np.generic) else value
