"""`upstream verify`: proves a content pack."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from upstream.curriculum import PackError, Problem
from upstream.paths import curriculum_root
from upstream.sandbox import SubprocessSandbox
from upstream.verifying import Report
from upstream.verifying import verify as verify_pack


def verify(
    names: Annotated[
        list[str] | None, typer.Argument(help="Skills and exercises; everything when none.")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Put outputs and figures into the lessons.")] = False,
    pack: Annotated[Path | None, typer.Option(help="The content pack's folder.")] = None,
) -> None:
    """Prove the content: exercises, wrong answers, examples, lessons, links."""
    root = pack or curriculum_root()
    try:
        with SubprocessSandbox() as sandbox:
            report = verify_pack(root, names or [], sandbox, write, _progress)
    except PackError as error:
        _progress("")
        for problem in error.problems:
            _print(problem)
        raise typer.Exit(1) from None
    _progress("")
    for problem in report.problems:
        _print(problem)
    typer.echo(_summary(report))
    if report.problems:
        raise typer.Exit(1)


def _summary(report: Report) -> str:
    count = len(report.problems)
    return (
        f"{report.lessons} lessons, {report.exercises} exercises, {report.questions} questions; "
        f"{report.recognized} of {report.wrong} wrong answers recognized as themselves; "
        f"{count} problem{'' if count == 1 else 's'}; {report.seconds:.1f} s"
    )


def _print(problem: Problem) -> None:
    place = f"{problem.path}:{problem.line}" if problem.line else str(problem.path)
    typer.echo(f"{typer.style(place, bold=True)}\n  {problem.message}\n  → {problem.remedy}")


def _progress(name: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{name}")
        sys.stderr.flush()
