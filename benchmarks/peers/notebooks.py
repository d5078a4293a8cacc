"""The notebooks that nbgrader works on, in its own metadata (schema version 3)."""

from __future__ import annotations

import json

CHECKS = "import checks\nfor case in checks.load('cases.json'):\n    checks.check(kmeans, case)"


def assignment(solution: str) -> str:
    """A source notebook: one cell to solve, one that is graded by its assertions."""
    cells = [
        _cell("kmeans", f"### BEGIN SOLUTION\n{solution}\n### END SOLUTION", grade=False),
        _cell("checks", CHECKS, grade=True),
    ]
    kernel = {"name": "python3", "display_name": "Python 3", "language": "python"}
    return json.dumps(
        {"cells": cells, "metadata": {"kernelspec": kernel}, "nbformat": 4, "nbformat_minor": 5}
    )


def submission_notebook(released: str, source: str) -> str:
    """The released notebook with a learner's source in the cell to solve."""
    notebook = json.loads(released)
    next(c for c in notebook["cells"] if c["metadata"]["nbgrader"]["grade_id"] == "kmeans")["source"] = source
    return json.dumps(notebook)


def _cell(name: str, source: str, *, grade: bool) -> dict[str, object]:
    nbgrader: dict[str, object] = {
        "grade": grade,
        "grade_id": name,
        "locked": grade,
        "schema_version": 3,
        "solution": not grade,
        "task": False,
    }
    if grade:
        nbgrader["points"] = 1
    return {
        "cell_type": "code",
        "id": name,
        "metadata": {"nbgrader": nbgrader},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }
