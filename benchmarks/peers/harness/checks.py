"""What every peer checks: each case, with its own call of the learner's function. Needs NumPy only."""

import json
from pathlib import Path

import numpy as np


def load(path):
    return json.loads(Path(path).read_text())


def check(kmeans, case):
    inputs = {name: np.array(value) for name, value in case["inputs"].items()}
    labels, centroids = kmeans(**inputs)
    np.testing.assert_array_equal(labels, case["want"][0])
    np.testing.assert_allclose(centroids, case["want"][1], rtol=1e-6, atol=1e-8)
