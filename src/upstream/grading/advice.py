"""What a learner is told: the headline, and the next step that a kind expert would name."""

from __future__ import annotations

import re
from collections.abc import Iterable

from upstream.curriculum import Exercise
from upstream.grading.verdict import CaseReport, CaseStatus, Status
from upstream.sandbox import CallResult, CodeError, Ended, Outcome

FAULT = (
    "Something failed on our side",
    "Your code is saved and this does not count as an attempt. Submit it again in a moment.",
)


_LIMITS = {
    Ended.CPU: (
        "Your code used up its processor time",
        "Several threads worked at once, and together they used more processor time than the exercise allows. "
        "Do the work in one thread, with NumPy's own loops.",
    ),
    Ended.PROCESSES: (
        "Your code started too many threads",
        "More threads or processes were running at once than the sandbox allows. "
        "Look for a loop that starts one each time round; the exercise needs none.",
    ),
    Ended.FILES: (
        "Your code wrote or opened too many files",
        "The sandbox has a small folder for temporary files, and it was full, or too many files were open at once. "
        "The exercise needs no files: keep results in variables.",
    ),
    Ended.OUTPUT: (
        "Your code printed too much",
        "It was stopped because it did not cease printing. Look for a print inside a loop, "
        "and print the shape of an array instead of the array.",
    ),
}


def refuse_source(source: str, most: int) -> str | None:
    """Why a source is not run at all, or None."""
    if len(source) > most:
        return (
            f"The code has {len(source):,} characters; the limit is {most:,}. "
            "Remove what the exercise does not need, such as pasted data."
        )
    if not source.strip():
        return "The editor is empty. Start again from the starter code, which holds the signature."
    if "\0" in source:
        line = source[: source.index("\0")].count("\n") + 1
        return (
            f"Line {line} holds a null character, which Python does not accept. Delete it and submit again."
        )
    try:
        source.encode()
    except UnicodeEncodeError:
        return "The code holds characters that are not valid text. Retype the part you pasted last."
    return None


def for_outcome(
    exercise: Exercise,
    status: Status,
    outcome: Outcome,
    reports: tuple[CaseReport, ...],
    error: CodeError | None,
    source: str,
) -> tuple[str, str]:
    """Headline and advice for a graded submission."""
    if status is Status.PASSED:
        return f"All {_cases(len(reports))} passed", ""
    if status is Status.FAULT:
        return FAULT
    if outcome.ended in _LIMITS:
        return _LIMITS[outcome.ended]
    if status is Status.TIMEOUT:
        return "Your code ran out of time", _timeout(exercise, reports)
    if status is Status.MEMORY:
        return "Your code ran out of memory", (
            f"It may use {exercise.limits.megabytes} MB beyond the libraries. Look for a list that grows in a loop, or an "
            "array with more dimensions than you meant: broadcasting (n, 1, d) against (m, d) makes n × m × d numbers."
        )
    if outcome.ended is Ended.TOO_MUCH:
        return "Your function returned too much", (
            "The results are larger than the grader accepts. Compare the shape you return with the one the task asks for."
        )
    if status is Status.ERROR and error is not None:
        return _error_headline(error), error_advice(exercise, error, source)
    passed = sum(r.status is CaseStatus.PASSED for r in reports)
    return f"{passed} of {_cases(len(reports))} passed", ""


def error_advice(exercise: Exercise, error: CodeError, source: str) -> str:
    """What to do about an exception, for the kinds that people meet most."""
    lines = source.split("\n")
    if error.kind == "TabError" or (error.kind == "IndentationError" and _mixes_tabs(lines)):
        return (
            "Some lines are indented with tabs and others with spaces, and Python cannot tell how they belong together. "
            f"The first tab is on line {_first_tab(lines)}. Indent everything with four spaces."
        )
    if error.kind == "IndentationError":
        return "Lines of one block must begin in the same column. Compare this line with the one above."
    if error.kind == "SyntaxError":
        return "Python could not read your code, so nothing was run. Look at this line and the end of the one above."
    if missing := _missing(error):
        return f"The grader calls `{missing}`. Keep that name, and define it at the top level of your code."
    if error.kind == "RecursionError":
        return "A function keeps calling itself. Check that the case in which it stops is reached."
    if error.kind == "SystemExit":
        return "Your code ends the program before the function returns. Remove exit(), quit() or sys.exit()."
    if error.kind in ("ModuleNotFoundError", "ImportError"):
        return f"That module is not available here. This exercise has {_libraries(exercise.runtime)}, and Python's own library."
    if error.kind == "EOFError":
        return "There is nobody to answer input() here: take what you need from the function's arguments."
    if error.kind in (
        "PermissionError",
        "FileNotFoundError",
        "BlockingIOError",
        "ConnectionRefusedError",
        "OSError",
    ):
        return (
            "The sandbox has no network, no other processes and no files beyond its own folder. "
            "The exercise needs none of them: everything comes in through the arguments."
        )
    if error.kind == "SIGSYS":
        return (
            "It made a system call that reaches beyond its own process, such as one for mounts, tracing or namespaces. "
            "No exercise needs one: take that part out."
        )
    if error.kind == "NameError":
        return "Python does not know this name here. Check its spelling, and that it is defined or imported above."
    return ""


def notes(calls: Iterable[CallResult]) -> tuple[str, ...]:
    """Remarks that do not decide about passing."""
    changed = sorted({name for call in calls for name in call.changed})
    if not changed:
        return ()
    names = ", ".join(f"`{name}`" for name in changed)
    return (
        f"Your function changes its input {names} in place. Callers rarely expect that: "
        "work on a copy, or build a new array.",
    )


def _error_headline(error: CodeError) -> str:
    where = f" on line {error.line}" if error.line else ""
    if error.kind in ("SyntaxError", "IndentationError", "TabError"):
        return f"Python could not read your code{where}"
    if _missing(error):
        return "The function is missing"
    if error.kind == "SystemExit":
        return "Your code ended the program"
    if error.kind == "SIGSYS":
        return "Your code was stopped by the sandbox"
    if error.line is None and error.kind.startswith("SIG"):
        return "Your code crashed the interpreter"
    return f"Your code raised {error.kind}{where}"


def _missing(error: CodeError) -> str | None:
    """The name that the grader, and not a line of the learner's, looked for in their module in vain."""
    looked = (
        r"your code defines no function named '(\w+)'"
        if error.kind == "NameError"
        else r"module 'solution' has no attribute '(\w+)'"
    )
    found = re.match(looked, error.message) if error.line is None else None
    return found[1] if found else None


def _timeout(exercise: Exercise, reports: tuple[CaseReport, ...]) -> str:
    limit = f"{exercise.limits.seconds:g} seconds"
    stuck = next((r for r in reports if r.status is CaseStatus.NOT_RUN), None)
    done = sum(r.status is not CaseStatus.NOT_RUN for r in reports)
    where = f" It was stopped in the case “{stuck.name}”, after {_cases(done)}." if stuck else ""
    return (
        f"All cases together have {limit}.{where} Check that every loop comes to an end, "
        "and that no work inside a loop could be done once before it."
    )


def _mixes_tabs(lines: list[str]) -> bool:
    indents = [line[: len(line) - len(line.lstrip())] for line in lines if line.strip()]
    return any("\t" in i for i in indents) and any(" " in i for i in indents)


def _first_tab(lines: list[str]) -> int:
    return next((n for n, line in enumerate(lines, 1) if "\t" in line[: len(line) - len(line.lstrip())]), 1)


def _libraries(runtime: str) -> str:
    return {
        "numpy": "NumPy",
        "sklearn": "NumPy, SciPy, scikit-learn and pandas",
        "torch": "NumPy and PyTorch",
    }[runtime]


def _cases(count: int) -> str:
    return f"{count} case" if count == 1 else f"{count} cases"
