"""The peers, each behind the same two methods."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Protocol

from benchmarks.peers.environments import python_of
from benchmarks.peers.notebooks import assignment, submission_notebook
from benchmarks.peers.workload import Workload

HARNESS = Path(__file__).with_name("harness")
# One thread for linear algebra, as in the engine: more only cost on small problems and two cores.
ENVIRONMENT = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}


class Peer(Protocol):
    """A way to grade one file.

    grade: everything from a file that was handed in to the verdict read; True when it passed.
    """

    name: str

    def grade(self, source: str) -> bool: ...


def all_peers(workload: Workload, folder: Path) -> list[Peer]:
    """The peers, ready to grade. folder: where their environments are kept and their work is done."""
    folder = folder.resolve()
    return [
        Script("cold subprocess", "pytest", "by_script.py", workload, folder),
        Pytest(workload, folder),
        Script("nbclient", "nbclient", "by_nbclient.py", workload, folder),
        Nbgrader(workload, folder),
        Otter(workload, folder),
    ]


def _work_folder(name: str, workload: Workload, folder: Path) -> Path:
    work = folder / "work" / name.replace(" ", "-")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    shutil.copy(HARNESS / "checks.py", work)
    workload.write(work)
    return work


@dataclass
class Script:
    """A script in a new interpreter that prints its verdict as JSON."""

    name: str
    environment: str
    script: str
    workload: Workload
    folder: Path

    def __post_init__(self) -> None:
        self._python = python_of(self.environment, self.folder)
        self._work = _work_folder(self.name, self.workload, self.folder)
        shutil.copy(HARNESS / self.script, self._work)
        self._number = count()

    def grade(self, source: str) -> bool:
        handed_in = self._work / f"submission-{os.getpid()}-{next(self._number)}.py"
        handed_in.write_text(source)
        done = subprocess.run(
            [self._python, self.script, handed_in.name],
            cwd=self._work,
            env=ENVIRONMENT,
            capture_output=True,
            check=True,
        )
        handed_in.unlink()
        return not json.loads(done.stdout)["failed"]


class Pytest:
    """pytest in a subprocess, a parametrized test for the cases."""

    name = "pytest in a subprocess"

    def __init__(self, workload: Workload, folder: Path) -> None:
        self._python = python_of("pytest", folder)
        self._folder = folder
        self._workload = workload
        self._number = count()

    def grade(self, source: str) -> bool:
        work = self._folder / "work" / f"pytest-{next(self._number)}"
        work.mkdir(parents=True, exist_ok=True)
        for name in ("checks.py", "test_submission.py"):
            shutil.copy(HARNESS / name, work)
        self._workload.write(work)
        (work / "submission.py").write_text(source)
        command = [self._python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_submission.py"]
        done = subprocess.run(command, cwd=work, env=ENVIRONMENT, capture_output=True, check=False)
        shutil.rmtree(work)
        if done.returncode not in (0, 1):
            raise RuntimeError(done.stdout.decode()[-2000:])
        return done.returncode == 0


class Nbgrader:
    """`nbgrader autograde` for one student's notebook, read back from the gradebook."""

    name = "nbgrader"

    def __init__(self, workload: Workload, folder: Path) -> None:
        self._bin = python_of("nbgrader", folder).parent
        self._course = _work_folder(self.name, workload, folder)
        config = f"c = get_config()\nc.CourseDirectory.course_id = 'course'\nc.CourseDirectory.root = {str(self._course)!r}\n"
        (self._course / "nbgrader_config.py").write_text(config)
        source = self._course / "source/ps1"
        source.mkdir(parents=True)
        (source / "ps1.ipynb").write_text(assignment(workload.right))
        for name in ("checks.py", "cases.json"):
            shutil.copy(self._course / name, source)
        self._call("generate_assignment", "ps1", "--force")
        self._number = count()

    def grade(self, source: str) -> bool:
        student = f"s{next(self._number)}"
        released = self._course / "release/ps1"
        submitted = self._course / "submitted" / student / "ps1"
        shutil.copytree(released, submitted)
        notebook = submission_notebook((released / "ps1.ipynb").read_text(), source)
        (submitted / "ps1.ipynb").write_text(notebook)
        self._call("autograde", "ps1", "--student", student)
        with sqlite3.connect(self._course / "gradebook.db") as gradebook:
            (score,) = gradebook.execute(
                "select sum(grade.auto_score) from grade"
                " join submitted_notebook on grade.notebook_id = submitted_notebook.id"
                " join submitted_assignment on submitted_notebook.assignment_id = submitted_assignment.id"
                " where submitted_assignment.student_id = ?",
                [student],
            ).fetchone()
        return bool(score == 1)

    def _call(self, *arguments: str) -> None:
        command = [self._bin / "nbgrader", *arguments]
        env = {**ENVIRONMENT, "PATH": f"{self._bin}:{os.environ['PATH']}"}
        done = subprocess.run(command, cwd=self._course, env=env, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr.decode()[-2000:])


class Otter:
    """`otter run` on a script, with an autograder made by `otter generate`."""

    name = "otter-grader"

    def __init__(self, workload: Workload, folder: Path) -> None:
        self._bin = python_of("otter", folder).parent
        self._work = _work_folder(self.name, workload, folder)
        tests = self._work / "tests"
        tests.mkdir()
        # A second Python file beside a script would be taken for a second submission, so the test holds the checks.
        parts = [(HARNESS / name).read_text() for name in ("checks.py", "otter_test.py")]
        (tests / "q1.py").write_text("\n".join(parts))
        self._call(self._work, "generate", "-t", "tests", "--no-environment", "cases.json")
        self._number = count()

    def grade(self, source: str) -> bool:
        work = self._work / f"submission-{next(self._number)}"
        (work / "out").mkdir(parents=True)
        (work / "submission.py").write_text(source)
        self._call(work, "run", "-a", "../autograder.zip", "-o", "out", "--no-logo", "submission.py")
        results = json.loads((work / "out/results.json").read_text())
        shutil.rmtree(work)
        scores = [test for test in results["tests"] if test.get("max_score")]
        return bool(scores) and all(test["score"] == test["max_score"] for test in scores)

    def _call(self, folder: Path, *arguments: str) -> None:
        env = {**ENVIRONMENT, "PATH": f"{self._bin}:{os.environ['PATH']}"}
        command = [self._bin / "otter", *arguments]
        done = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError((done.stdout + done.stderr).decode()[-2000:])
