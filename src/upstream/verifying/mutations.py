"""Small changes of a solution that its checks should notice.

A check that a careless slip passes is a hole; mutation analysis (DeMillo, Lipton and Sayward, "Hints on test data
selection", Computer 11(4), 1978) finds such holes by making the slips. One change is made at a time.
"""

from __future__ import annotations

import ast
import copy
import difflib
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from upstream.curriculum import Exercise
from upstream.grading.prepared import Prepared, calmly
from upstream.grading.program import ExerciseError, answers

# What a changed solution may take on one draw, in seconds of processor time, so that a busy machine changes nothing:
# as often as long as the solution, and at least so much. One that never ends is noticed.
PATIENCE = 20
SHORTEST = 0.5
_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.MatMult: ast.Mult,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
}
_COMPARISON: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_NAMES = {
    "min": "max",
    "max": "min",
    "argmin": "argmax",
    "argmax": "argmin",
    "minimum": "maximum",
    "maximum": "minimum",
    "any": "all",
    "all": "any",
    "mean": "sum",
    "sum": "mean",
    "zeros": "ones",
    "ones": "zeros",
    "floor": "ceil",
    "ceil": "floor",
    "var": "std",
    "std": "var",
    "cumsum": "cumprod",
}


@dataclass(frozen=True, slots=True)
class Mutant:
    """A changed solution, and the line in which it differs, both as `ast.unparse` writes them."""

    source: str
    was: str
    becomes: str


@dataclass(frozen=True, slots=True)
class Mutations:
    """How many changes were tried, how many were caught, and those that were not."""

    tried: int
    caught: int
    explained: int
    survivors: tuple[Mutant, ...]
    stale: tuple[str, ...]  # equivalents in exercise.toml that name no surviving change


def try_mutations(exercise: Exercise, draws: list[Prepared]) -> Mutations:
    """Judge every small change of the solution on the draws, until one of them catches it."""
    found = list(mutants(exercise.solution))
    with calmly():
        began = time.process_time()
        answers(exercise, exercise.solution, "solution.py", draws[0].cases)
        most = max(SHORTEST, PATIENCE * (time.process_time() - began))
        alive = [mutant for mutant in found if not _caught(exercise, mutant, draws, most)]
    reasons = {(e.was, e.becomes): e.reason for e in exercise.equivalents}
    survivors = tuple(mutant for mutant in alive if (mutant.was, mutant.becomes) not in reasons)
    used = {(mutant.was, mutant.becomes) for mutant in alive}
    stale = tuple(was for was, becomes in reasons if (was, becomes) not in used)
    return Mutations(len(found), len(found) - len(alive), len(alive) - len(survivors), survivors, stale)


def mutants(source: str) -> Iterator[Mutant]:
    """Every small change of the functions in a source that leaves it valid Python, each once."""
    tree = ast.parse(source)
    _without_docstrings(tree)
    original = ast.unparse(tree)
    seen = {original}
    for place, node in enumerate(ast.walk(tree)):
        for variant in range(_variants(node)):
            changed = copy.deepcopy(tree)
            target = next(n for i, n in enumerate(ast.walk(changed)) if i == place)
            _change(target, variant)
            mutated = ast.unparse(ast.fix_missing_locations(changed))
            if mutated not in seen:
                seen.add(mutated)
                yield Mutant(mutated, *_difference(original, mutated))


def _variants(node: ast.AST) -> int:
    """In how many ways a node can be changed."""
    match node:
        case ast.BinOp() | ast.AugAssign():
            return int(type(node.op) in _ARITHMETIC)
        case ast.Compare(ops=[one]):
            return len(_COMPARISON.get(type(one), ()))
        case ast.BoolOp():
            return 1
        case ast.UnaryOp():
            return 1
        case ast.Constant(value=bool() | int() | float()):
            return 1
        case ast.Attribute(attr=name) | ast.Name(id=name, ctx=ast.Load()):
            return int(name in _NAMES)
        case ast.FunctionDef() | ast.For() | ast.While() | ast.If():
            return sum(_removable(statement) for statement in node.body)
        case _:
            return 0


def _change(node: ast.AST, variant: int) -> None:
    """Make one of the changes that `_variants` counts, in place."""
    match node:
        case ast.BinOp() | ast.AugAssign():
            node.op = _ARITHMETIC[type(node.op)]()
        case ast.Compare():
            node.ops = [_COMPARISON[type(node.ops[0])][variant]()]
        case ast.BoolOp():
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        case ast.UnaryOp():
            node.op = (
                ast.UAdd()
                if isinstance(node.op, ast.USub)
                else ast.Not()
                if isinstance(node.op, ast.Invert)
                else ast.USub()
            )
        case ast.Constant(value=bool() as value):
            node.value = not value
        case ast.Constant(value=int() as value):
            node.value = value + 1
        case ast.Constant(value=float() as value):
            node.value = value * 2 if value else 1.0
        case ast.Attribute():
            node.attr = _NAMES[node.attr]
        case ast.Name():
            node.id = _NAMES[node.id]
        case ast.FunctionDef() | ast.For() | ast.While() | ast.If():
            places = [i for i, statement in enumerate(node.body) if _removable(statement)]
            node.body[places[variant]] = ast.Pass()


def _removable(statement: ast.stmt) -> bool:
    """Statements whose loss leaves a program that may still run: not definitions, and not returns."""
    return isinstance(
        statement,
        ast.AugAssign | ast.Expr | ast.If | ast.For | ast.While | ast.Raise | ast.Break | ast.Continue,
    ) or (isinstance(statement, ast.Assign) and isinstance(statement.targets[0], ast.Subscript | ast.Name))


def _caught(exercise: Exercise, mutant: Mutant, draws: list[Prepared], most: float) -> bool:
    for drawn in draws:
        try:
            with _at_most(most):
                given = answers(exercise, mutant.source, "mutant", drawn.cases)
        except (ExerciseError, _TooLong):
            return True
        if any(drawn.judge(i, answer) for i, answer in enumerate(given)):
            return True
    return False


class _TooLong(BaseException):
    """A changed solution did not end. Not an Exception, so that no solution's own `except` stops it."""


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    if threading.current_thread() is not threading.main_thread():
        raise RuntimeError("mutations are tried in the main thread, where an alarm can end them")

    def ring(number: int, frame: FrameType | None) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _without_docstrings(tree: ast.Module) -> None:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Module | ast.FunctionDef | ast.ClassDef)
            and ast.get_docstring(node) is not None
        ):
            node.body = node.body[1:] or [ast.Pass()]


def _difference(original: str, mutated: str) -> tuple[str, str]:
    """The first line that differs, before and after."""
    before = after = ""
    for line in difflib.ndiff(original.split("\n"), mutated.split("\n")):
        if line.startswith("- ") and not before:
            before = line[2:].strip()
        if line.startswith("+ ") and not after:
            after = line[2:].strip()
    return before, after
