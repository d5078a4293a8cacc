"""Exceptions of the learner's code as data: their own lines, none of the platform's."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from types import CodeType, TracebackType

from upstream.sandbox.job import CodeError, Frame

MAX_MESSAGE = 500
MAX_FRAMES = 10
_MAX_NAME = 100
_MAX_LINE = 200
_MAX_GROUP = 3
_PLACES = (str(Path(__file__).resolve().parents[2]), sys.prefix, sys.base_prefix)


def describe_error(error: BaseException, filename: str, lines: Sequence[str]) -> CodeError:
    """What a learner needs to know of `error`, raised by the module `filename` whose source is `lines`."""
    if isinstance(error, SyntaxError) and error.filename == filename:
        return _syntax_error(error, lines)
    frames, column = _own_frames(error.__traceback__, filename, lines)
    return CodeError(
        kind=clean(type(error).__name__, _MAX_NAME),
        message=_message(error),
        line=frames[-1].line if frames else None,
        column=column,
        frames=frames,
    )


def clean(text: str, limit: int) -> str:
    """`text` without what databases and pages cannot hold (lone surrogates, null characters), cut at
    `limit`."""
    text = text[: limit + 1].encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00")
    return text if len(text) <= limit else text[: limit - 1] + "…"


def _message(error: BaseException) -> str:
    try:
        text = str(error)
        if isinstance(error, BaseExceptionGroup):
            parts = error.exceptions[:_MAX_GROUP]
            text += ": " + "; ".join(f"{type(part).__name__}: {part}" for part in parts)
            if len(error.exceptions) > _MAX_GROUP:
                text += "; …"
        return clean(_without_places(text), MAX_MESSAGE)
    except BaseException as second:
        # The learner's __str__ may raise anything, SystemExit and KeyboardInterrupt too.
        if isinstance(second, MemoryError):
            raise
        return f"(its text could not be made: __str__ raised {clean(type(second).__name__, _MAX_NAME)})"


def _without_places(text: str) -> str:
    """`text` without the folders in which the host keeps Upstream and Python: they are no business of a learner."""
    for place in _PLACES:
        text = text.replace(place, "…")
    return text


def _syntax_error(error: SyntaxError, lines: Sequence[str]) -> CodeError:
    line = error.lineno if error.lineno and error.lineno > 0 else None
    column = error.offset if line and error.offset and error.offset > 0 else None
    frames = (Frame(line, "<module>", _line(lines, line)),) if line else ()
    return CodeError(
        kind=clean(type(error).__name__, _MAX_NAME),
        message=clean(str(error.msg), MAX_MESSAGE),
        line=line,
        column=column,
        frames=frames,
    )


def _own_frames(
    traceback: TracebackType | None, filename: str, lines: Sequence[str]
) -> tuple[tuple[Frame, ...], int | None]:
    """The learner's frames, and the column at which the innermost of them was."""
    first: Frame | None = None
    last: list[tuple[CodeType, int, Frame]] = []
    while traceback is not None:
        code = traceback.tb_frame.f_code
        if code.co_filename == filename:
            line = traceback.tb_lineno
            name = getattr(code, "co_qualname", code.co_name)
            frame = Frame(line, clean(name, _MAX_NAME), _line(lines, line))
            first = first or frame
            last.append((code, traceback.tb_lasti, frame))
            if len(last) > MAX_FRAMES:
                del last[0]
        traceback = traceback.tb_next
    if first is None:
        return (), None
    frames = [frame for _, _, frame in last]
    if frames[0] is not first and len(frames) == MAX_FRAMES:
        frames[0] = first  # the outermost line says how it began, the last nine where it went wrong
    code, instruction, frame = last[-1]
    return tuple(frames), _column(code, instruction, lines, frame.line)


def _column(code: CodeType, instruction: int, lines: Sequence[str], line: int) -> int | None:
    for index, (start, _, offset, _) in enumerate(code.co_positions()):
        if index == instruction // 2:
            if start != line or offset is None or not 0 < line <= len(lines):
                return None
            # Python counts bytes of UTF-8 from 0, people count characters from 1.
            before = lines[line - 1].encode("utf-8", "surrogatepass")[:offset]
            return len(before.decode("utf-8", "ignore")) + 1
    return None


def _line(lines: Sequence[str], number: int) -> str:
    return clean(lines[number - 1].strip(), _MAX_LINE) if 0 < number <= len(lines) else ""
