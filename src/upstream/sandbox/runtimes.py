"""Which libraries are imported before a learner's source is loaded."""

from __future__ import annotations

import importlib
import importlib.util

_STANDARD = (
    "abc",
    "bisect",
    "collections",
    "copy",
    "csv",
    "dataclasses",
    "datetime",
    "decimal",
    "enum",
    "fractions",
    "functools",
    "hashlib",
    "heapq",
    "inspect",
    "io",
    "itertools",
    "json",
    "math",
    "operator",
    "random",
    "re",
    "statistics",
    "string",
    "textwrap",
    "time",
    "traceback",
    "typing",
    "warnings",
)
_NUMPY = (
    *_STANDARD,
    "numpy",
    "numpy.fft",
    "numpy.linalg",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
)
_SKLEARN = (
    *_NUMPY,
    "scipy.cluster",
    "scipy.integrate",
    "scipy.linalg",
    "scipy.optimize",
    "scipy.signal",
    "scipy.sparse",
    "scipy.spatial",
    "scipy.special",
    "scipy.stats",
    "pandas",
    "sklearn.calibration",
    "sklearn.cluster",
    "sklearn.compose",
    "sklearn.datasets",
    "sklearn.decomposition",
    "sklearn.discriminant_analysis",
    "sklearn.dummy",
    "sklearn.ensemble",
    "sklearn.feature_extraction.text",
    "sklearn.feature_selection",
    "sklearn.gaussian_process",
    "sklearn.impute",
    "sklearn.inspection",
    "sklearn.isotonic",
    "sklearn.linear_model",
    "sklearn.manifold",
    "sklearn.metrics",
    "sklearn.mixture",
    "sklearn.model_selection",
    "sklearn.multiclass",
    "sklearn.naive_bayes",
    "sklearn.neighbors",
    "sklearn.neural_network",
    "sklearn.pipeline",
    "sklearn.preprocessing",
    "sklearn.svm",
    "sklearn.tree",
)
_TORCH = (*_NUMPY, "torch", "torch.nn", "torch.nn.functional", "torch.optim", "torch.utils.data")

# The name of a runtime, and the modules it imports.
RUNTIMES: dict[str, tuple[str, ...]] = {"numpy": _NUMPY, "sklearn": _SKLEARN, "torch": _TORCH}


def is_installed(runtime: str) -> bool:
    """Whether all libraries of `runtime` are there, without importing them. Raises KeyError for an unknown
    name."""
    return all(importlib.util.find_spec(package) is not None for package in packages(runtime))


def packages(runtime: str) -> set[str]:
    """The top-level packages and modules of `runtime`. Raises KeyError for an unknown name."""
    return {module.partition(".")[0] for module in RUNTIMES[runtime]}


def load(runtime: str) -> None:
    """Import the libraries of `runtime`. Raises KeyError for an unknown name, ImportError for a missing
    library."""
    for module in RUNTIMES[runtime]:
        importlib.import_module(module)
