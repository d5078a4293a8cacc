"""A verdict: how a submission did, in terms that a person can act on."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from upstream.sandbox import CodeError, Frame


class Status(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    TIMEOUT = "timeout"
    MEMORY = "memory"
    FAULT = "fault"  # the platform's own; never counts against the learner


class CaseStatus(StrEnum):
    PASSED = "passed"
    FAILED = "failed"
    ERROR = "error"
    NOT_RUN = "not-run"


@dataclass(frozen=True, slots=True)
class CaseReport:
    """How one case went.

    check: the title of the check that failed. message: what is wrong, in a sentence or two.
    call: the case as a call to copy; got: what was returned, shown. Both only where the case is visible or failed.
    want: what is right, shown; only for visible cases.
    """

    name: str
    visible: bool
    status: CaseStatus
    message: str = ""
    check: str | None = None
    call: str = ""
    got: str = ""
    want: str = ""

    @property
    def status_words(self) -> str:
        words = {
            "passed": "right",
            "failed": "not right",
            "error": "raised an error",
            "not-run": "not reached",
        }
        return words[self.status]


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """A known mistake that explains the results."""

    slug: str
    message: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a submission did.

    headline: the result in a few words. advice: what to do next, one or two sentences.
    error: the exception that stopped the code, when one did. notes: remarks that do not decide.
    digest: the exercise's content at the time; seed: which draw of cases; both are enough to grade again.
    layers: the isolation in force. seconds: wall-clock time of the learner's code.
    drawable: the encoded result that the exercise's picture is drawn from.
    """

    status: Status
    headline: str
    advice: str = ""
    cases: tuple[CaseReport, ...] = ()
    diagnosis: Diagnosis | None = None
    error: CodeError | None = None
    printed: str = ""
    printed_cut: bool = False
    notes: tuple[str, ...] = ()
    seconds: float = 0.0
    exercise: str = ""
    version: int = 0
    digest: str = ""
    seed: int = 0
    layers: tuple[str, ...] = ()
    drawable: bytes | None = None

    @property
    def passed(self) -> bool:
        return self.status is Status.PASSED

    @property
    def is_confined(self) -> bool:
        """Whether more than limits stood between the code and the machine. True where no code was run."""
        return not self.layers or {"landlock", "seccomp"} <= set(self.layers)

    @property
    def cases_passed(self) -> int:
        return sum(case.status is CaseStatus.PASSED for case in self.cases)

    def to_json(self) -> dict[str, Any]:
        """Plain JSON; `drawable` is left out."""
        data = asdict(self)
        del data["drawable"]
        return data

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Verdict:
        """The inverse of to_json. Raises KeyError or ValueError on other data."""
        error = data["error"]
        diagnosis = data["diagnosis"]
        return cls(
            **{
                **data,
                "status": Status(data["status"]),
                "cases": tuple(CaseReport(**{**c, "status": CaseStatus(c["status"])}) for c in data["cases"]),
                "diagnosis": Diagnosis(**diagnosis) if diagnosis else None,
                "error": CodeError(**{**error, "frames": tuple(Frame(**f) for f in error["frames"])})
                if error
                else None,
                "notes": tuple(data["notes"]),
                "layers": tuple(data["layers"]),
            }
        )
