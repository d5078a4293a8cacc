"""Draws an exercise's picture from the plain data that a learner's own code returned."""

from __future__ import annotations

import ast
import inspect
from dataclasses import dataclass
from functools import lru_cache

from upstream.curriculum import Exercise
from upstream.figures import draw_svg
from upstream.grading.prepared import visible_cases
from upstream.grading.program import load_module
from upstream.sandbox import codec


@dataclass(frozen=True, slots=True)
class Picture:
    """An SVG for inline use, its caption (Markdown) and its alternative text."""

    svg: str
    caption: str
    alt: str


@lru_cache(maxsize=256)
def picture_case(exercise: Exercise) -> str | None:
    """The name of the case that picture.py draws, read without running it."""
    if exercise.picture is None:
        return None
    for node in ast.parse(exercise.picture).body:
        if isinstance(node, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == "CASE" for t in node.targets
        ):
            return str(node.value.value) if isinstance(node.value, ast.Constant) else None
    return None


def draw(exercise: Exercise, drawable: bytes) -> Picture | None:
    """The picture, or None when it cannot be drawn from this result (anything may have been returned).

    drawable: a verdict's encoded result.
    """
    if exercise.picture is None:
        return None
    name = picture_case(exercise)
    case = next((case for case, _ in visible_cases(exercise) if case.name == name), None)
    if case is None:
        return None
    try:
        module = load_module(exercise.picture, "picture", str(exercise.path / "picture.py"))
        got = codec.decode(drawable)
        svg = draw_svg(lambda figure: module.draw(figure, got, dict(case.inputs)))
    except Exception:  # the result's form is the learner's; a picture that cannot be drawn is left out
        return None
    alt = inspect.cleandoc(module.draw.__doc__ or "")
    return Picture(svg, (module.__doc__ or "").strip(), alt)
