"""Runs a lesson's code: what it prints must be what the lesson says, and its figures must be its own."""

from __future__ import annotations

import contextlib
import io
import traceback
from typing import Any

from upstream.curriculum import Problem, Skill
from upstream.figures import draw_svg
from upstream.text import Block, python_blocks
from upstream.verifying.printed import same_text

STAMP = "<!-- drawn from {digest} -->\n"


def verify_lesson(skill: Skill, write: bool) -> list[Problem]:
    """Run all blocks in order. With write, put what they print and draw into the pack."""
    problems: list[Problem] = []
    namespace: dict[str, Any] = {"__name__": "lesson"}
    replaced: list[tuple[Block, str]] = []
    blocks = python_blocks(skill.lesson)
    for block in blocks:
        try:
            if block.figure is not None:
                _draw(skill, block, namespace, write, problems)
                continue
            printed = _run(block, namespace)
        except Exception:  # an author's code may raise anything
            problems.append(_at(skill, block, f"this block fails: {_last_line()}", "Mend the code."))
            return problems
        if printed.strip() and not same_text(printed, block.output or ""):
            if write:
                replaced.append((block, printed))
            else:
                problems.append(
                    _at(
                        skill,
                        block,
                        "this block prints something else than the lesson says",
                        _difference(printed),
                    )
                )
        elif not printed.strip() and block.output is not None:
            problems.append(
                _at(skill, block, "this block prints nothing", "Remove the output block below it.")
            )
    if replaced:
        _write_outputs(skill, replaced)
    if write:
        _remove_stale_figures(skill, sum(block.figure is not None for block in blocks))
    return problems


def _run(block: Block, namespace: dict[str, Any]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(block.code, "<lesson>", "exec"), namespace)  # noqa: S102 - authors' files are trusted
    return printed.getvalue()


def _draw(
    skill: Skill, block: Block, namespace: dict[str, Any], write: bool, problems: list[Problem]
) -> None:
    assert block.figure is not None
    path = skill.figure_path(block.figure)
    stamp = STAMP.format(digest=block.digest)

    def drawing(figure: Any) -> None:
        namespace["fig"] = figure
        _run(block, namespace)

    svg = draw_svg(drawing)
    current = path.read_text("utf-8") if path.exists() else ""
    if write:
        if current != f"{stamp}{svg}\n":
            path.write_text(f"{stamp}{svg}\n", "utf-8")
    elif not current.startswith(stamp):
        remedy = f"Run upstream verify --write {skill.id} and look at {path.name}."
        problems.append(_at(skill, block, "the figure is not drawn from this code", remedy))
    if not block.code.lstrip().startswith(('"""', "'''")):
        problems.append(
            _at(skill, block, "the figure has no alternative text", "Begin the block with a docstring.")
        )


def _write_outputs(skill: Skill, replaced: list[tuple[Block, str]]) -> None:
    lines = skill.path.read_text("utf-8").split("\n")
    first = skill.lesson_line - 1
    for block, printed in reversed(replaced):
        start, end = block.output_lines or (block.end, block.end)
        new = ["```output", *printed.rstrip("\n").split("\n"), "```"]
        lines[first + start : first + end] = new
    skill.path.write_text("\n".join(lines), "utf-8")


def _remove_stale_figures(skill: Skill, count: int) -> None:
    for path in skill.path.parent.glob(f"{skill.id}-*.svg"):
        number = path.stem.removeprefix(f"{skill.id}-")
        if number.isdigit() and int(number) > count:
            path.unlink()


def _at(skill: Skill, block: Block, message: str, remedy: str) -> Problem:
    return Problem(skill.path, skill.lesson_line + block.line, message, remedy)


def _difference(printed: str) -> str:
    shown = printed if len(printed) < 300 else printed[:300] + "…"
    return f"upstream verify --write puts in what it prints:\n{shown}"


def _last_line() -> str:
    return traceback.format_exc().strip().split("\n")[-1]
