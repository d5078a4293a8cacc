"""What goes into the sandbox and what comes out of it.

Everything here is data. A job names untrusted source and the calls to make on it; an outcome says how that
ended. No expected value ever travels in a job, so there is nothing inside to steal.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

# None, bool, int, float, complex, str, list, tuple, dict (string or integer keys) and NumPy arrays or scalars
# of numbers, booleans or strings. `codec` enforces it; the type system cannot.
PlainData = Any


@dataclass(frozen=True, slots=True)
class Limits:
    """What one job may use.

    seconds: wall-clock time for loading the source and all calls together.
    megabytes: memory of the process beyond what the runtime's libraries take.
    output_bytes: what is kept of printed text; what is printed beyond it is dropped, and the job goes on.
    result_bytes: size of all encoded results together.
    processes: threads and processes at once.
    """

    seconds: float = 5.0
    megabytes: int = 512
    output_bytes: int = 20_000
    result_bytes: int = 16_000_000
    processes: int = 64


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a function in the learner's module, by keyword, with plain data."""

    function: str
    inputs: Mapping[str, PlainData]


@dataclass(frozen=True, slots=True)
class Job:
    """Untrusted source and the calls to make on it, all in one process, in order.

    source: the learner's module, text.
    drive: trusted source that defines `drive(module, **inputs)`, called instead of the function itself.
    runtime: which libraries are imported before the source is loaded: a key of `runtimes.RUNTIMES`.
    """

    source: str
    calls: tuple[Call, ...]
    runtime: str = "numpy"
    limits: Limits = field(default_factory=Limits)
    drive: str | None = None


class Ended(StrEnum):
    """How a job ended."""

    COMPLETED = "completed"  # every call was made; single calls may still have raised
    REFUSED = "refused"  # the source could not be loaded: see `Outcome.error`
    TIMEOUT = "timeout"
    CPU = "cpu"  # several threads together used more processor time than one has in `Limits.seconds`
    MEMORY = "memory"
    PROCESSES = "processes"  # too many threads or processes at once
    FILES = "files"  # files too large or too many for its folder, or too many open at once
    OUTPUT = "output"  # a flood of printed text, far beyond what is kept
    EXITED = "exited"  # the code ended its own process (sys.exit, os._exit, a crash): see `Outcome.error`
    TOO_MUCH = "too-much"  # the results were larger than `Limits.result_bytes`
    FAULT = "fault"  # the platform's own failure, never the learner's


@dataclass(frozen=True, slots=True)
class Frame:
    """One line of the learner's code in a traceback; `line` counts from 1."""

    line: int
    function: str
    text: str


@dataclass(frozen=True, slots=True)
class CodeError:
    """An exception in the learner's code, without anything of the platform's own frames.

    kind: the exception's type, such as "ValueError".
    message: its text, at most 500 characters.
    line, column: where in the learner's source, from 1, when known.
    frames: the learner's own lines of the traceback, outermost first, at most ten.
    """

    kind: str
    message: str
    line: int | None = None
    column: int | None = None
    frames: tuple[Frame, ...] = ()


@dataclass(frozen=True, slots=True)
class CallResult:
    """What one call gave: a value, an error, or a value that is not plain data (`unsupported` names its
    type).

    changed: names of the inputs that the code changed in place.
    seconds: wall-clock time of the call.
    """

    value: PlainData = None
    error: CodeError | None = None
    unsupported: str | None = None
    changed: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        return self.error is None and self.unsupported is None


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a job ended, and what was known by then.

    calls: results in the order of the job's calls; shorter than the job when it ended early.
    printed: what the code wrote to standard output and error, decoded, cut at `Limits.output_bytes`.
    layers: the isolation layers that were in force, strongest first.
    detail: for operators, why a FAULT happened; never shown to learners.
    """

    ended: Ended
    calls: tuple[CallResult, ...] = ()
    error: CodeError | None = None
    printed: str = ""
    printed_cut: bool = False
    seconds: float = 0.0
    layers: tuple[str, ...] = ()
    detail: str = ""


class Sandbox(Protocol):
    """Anything that runs jobs. Implementations are safe to call from several threads."""

    def run(self, job: Job) -> Outcome: ...

    def close(self) -> None: ...
