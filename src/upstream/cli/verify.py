"""`upstream verify`: proves a content pack."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from upstream.curriculum import PackError, Problem
from upstream.paths import curriculum_root
from upstream.verifying import Report, verify_in_parallel


def verify(
    names: Annotated[
        list[str] | None, typer.Argument(help="Skills and exercises; everything when none.")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="Put outputs and figures into the lessons.")] = False,
    table: Annotated[bool, typer.Option("--table", help="Print the figures of each exercise.")] = False,
    jobs: Annotated[int, typer.Option(help="Processes at once; one for each processor when 0.")] = 0,
    pack: Annotated[Path | None, typer.Option(help="The content pack's folder.")] = None,
) -> None:
    """Prove the content: exercises, wrong answers, examples, lessons, links."""
    root = pack or curriculum_root()
    try:
        report = verify_in_parallel(root, names or [], jobs or os.cpu_count() or 1, write, _progress)
    except PackError as error:
        _progress("")
        for problem in error.problems:
            _print(problem)
        raise typer.Exit(1) from None
    _progress("")
    for problem in report.problems:
        _print(problem)
    if table:
        typer.echo(_table(report))
    typer.echo(_summary(report))
    if report.problems:
        raise typer.Exit(1)


def _summary(report: Report) -> str:
    exercises, count = report.exercises, len(report.problems)
    mutations = [e.mutations for e in exercises if e.mutations is not None]
    survivors = sum(len(m.survivors) for m in mutations)
    return (
        f"{report.lessons} lessons, {len(exercises)} exercises, {report.questions} questions.\n"
        f"{sum(e.recognized for e in exercises)} of {sum(e.wrong for e in exercises)} wrong answers recognized as themselves.\n"
        f"{sum(m.tried for m in mutations)} small changes of the solutions: {sum(m.caught for m in mutations)} caught, "
        f"{sum(m.explained for m in mutations)} equivalent, {survivors} not caught.\n"
        f"{count} problem{'' if count == 1 else 's'}; {report.seconds:.0f} s."
    )


def _table(report: Report) -> str:
    rows = [f"{'exercise':<34}{'wrong':>6}{'seen':>6}{'changes':>9}{'caught':>8}{'equal':>7}{'ms':>7}"]
    for e in report.exercises:
        m = e.mutations
        figures = f"{m.tried:>9}{m.caught:>8}{m.explained:>7}" if m else f"{'-':>9}{'-':>8}{'-':>7}"
        rows.append(f"{e.id:<34}{e.wrong:>6}{e.recognized:>6}{figures}{e.seconds * 1000:>7.0f}")
    return "\n".join(rows)


def _print(problem: Problem) -> None:
    place = f"{problem.path}:{problem.line}" if problem.line else str(problem.path)
    typer.echo(f"{typer.style(place, bold=True)}\n  {problem.message}\n  → {problem.remedy}")


def _progress(name: str) -> None:
    if sys.stderr.isatty():
        sys.stderr.write(f"\r\033[K{name}")
        sys.stderr.flush()
