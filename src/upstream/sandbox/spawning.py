"""Starts a child as a new interpreter, which imports its libraries anew."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from upstream.sandbox.process import Child, Pipes

_SOURCE_ROOT = Path(__file__).parents[2]
ENVIRONMENT = {
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    # One thread for each job: the machine's processors are shared by jobs, and layers reach one thread only.
    "OPENBLAS_NUM_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    "JOBLIB_MULTIPROCESSING": "0",
    "MALLOC_ARENA_MAX": "1",  # an arena for each thread would reserve address space, which is limited
}


def spawn(runtime: str, folder: Path, without: Iterable[str]) -> Child:
    """A child for one job, in `folder`. Raises OSError when it cannot be started."""
    pipes = Pipes()
    try:
        process = start_interpreter(
            "child",
            [runtime, str(pipes.results_write), str(os.getpid()), ",".join(without)],
            {"HOME": str(folder), "TMPDIR": str(folder)},
            options=["-I"],
            stdin=pipes.job_read,
            stdout=pipes.printed_write,
            stderr=pipes.printed_write,
            pass_fds=(pipes.results_write,),
            cwd=folder,
        )
    except BaseException:
        pipes.close()
        raise
    process.returncode = 0  # `Child` reaps it
    return Child(process.pid, pipes, folder)


def start_interpreter(
    module: str,
    arguments: Iterable[str],
    environment: Mapping[str, str],
    *,
    options: Iterable[str],
    **popen: object,
) -> subprocess.Popen[bytes]:
    """`upstream.sandbox.<module>.main(*arguments)` in a new interpreter and session, with nothing of this
    process's environment."""
    start = (
        "import sys; root, *arguments = sys.argv[1:]; sys.argv[1:] = []; sys.path.insert(0, root); "
        f"from upstream.sandbox.{module} import main; sys.path.remove(root); main(*arguments)"
    )
    return subprocess.Popen(  # type: ignore[call-overload, no-any-return] # noqa: S603
        [sys.executable, *options, "-X", "utf8", "-c", start, str(_SOURCE_ROOT), *arguments],
        env={**ENVIRONMENT, **environment},
        start_new_session=True,
        **popen,
    )
