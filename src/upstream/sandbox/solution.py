"""The learner's module: loaded from text, called, its results told one by one."""

from __future__ import annotations

import contextlib
import errno
import linecache
import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from time import perf_counter
from types import ModuleType
from typing import Any

from upstream.sandbox.codec import CodecError, TooLargeError, UnsupportedError, decode, encode
from upstream.sandbox.errors import clean, describe_error
from upstream.sandbox.job import Ended
from upstream.sandbox.layers.limits import allow_last_words
from upstream.sandbox.wire import End, ReceivedJob, Result

MODULE = "solution"
FILENAME = "solution.py"
_DRIVE_FILENAME = "drive.py"
_RECURSION_LIMIT = sys.getrecursionlimit()
# Bound now: a learner may replace attributes of modules.
_get_recursion_limit, _set_recursion_limit = sys.getrecursionlimit, sys.setrecursionlimit

# No space, no room for one more file, a file too large, too many open.
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EMFILE)

OUT_OF_MEMORY = "the code asked for more memory than it may use"

Drive = Callable[..., Any]


def load_drive(source: str) -> Drive:
    """The function `drive` of a trusted source. Raises whatever is wrong with it."""
    module = ModuleType("drive")
    _show_source(_DRIVE_FILENAME, source)
    exec(compile(source, _DRIVE_FILENAME, "exec", dont_inherit=True), module.__dict__)  # noqa: S102
    drive: Drive = module.__dict__["drive"]
    return drive


def run_job(job: ReceivedJob, drive: Drive | None, tell: Callable[[Result, bytes], None]) -> End:
    """Load the learner's source and make the calls; `tell` gets each result, and its encoded value if it has
    one."""
    lines = job.source.splitlines()
    try:
        module = _load(job.source)
    except BaseException as error:
        return _end_of_loading(error, lines)
    left = job.limits.result_bytes
    for function, inputs in job.calls:
        made = _call(module, function, inputs, drive, lines, left)
        if isinstance(made, End):
            return made
        result, value = made
        left -= len(value)
        tell(result, value)
    return End(Ended.COMPLETED, None)


def _load(source: str) -> ModuleType:
    module = ModuleType(MODULE)
    module.__file__ = FILENAME  # inspect finds the source of classes by it
    sys.modules[MODULE] = module
    _show_source(FILENAME, source)
    exec(_compile(source), module.__dict__)  # noqa: S102
    return module


def _compile(source: str) -> Any:
    """Code; raises SyntaxError also for what `compile` has other exceptions for."""
    place = (FILENAME, None, None, None)
    if (at := source.find("\0")) >= 0:
        line = source.count("\n", 0, at) + 1
        raise SyntaxError("the source contains a null character", (FILENAME, line, None, None))
    try:
        return compile(source, FILENAME, "exec", dont_inherit=True)
    except UnicodeEncodeError as error:
        line = source.count("\n", 0, error.start) + 1
        column = error.start - source.rfind("\n", 0, error.start)
        message = "the source contains half of a character (a lone surrogate)"
        raise SyntaxError(message, (FILENAME, line, column, None)) from None
    except (RecursionError, MemoryError):
        # The parser's own stack, not the machine's memory.
        raise SyntaxError("the source is nested too deeply", place) from None


def _show_source(filename: str, source: str) -> None:
    """Let tracebacks and `inspect.getsource` find lines that are in no file."""
    linecache.cache[filename] = (len(source), None, source.splitlines(keepends=True), filename)


def _end_of_loading(error: BaseException, lines: list[str]) -> End:
    if isinstance(error, MemoryError):
        return _out_of_memory(error, lines)
    if isinstance(error, SystemExit):
        return _exited(error, lines)
    limit = _limit_behind(error)
    return End(limit or Ended.REFUSED, describe_error(error, FILENAME, lines))


def _call(
    module: ModuleType, function: str, encoded: bytes, drive: Drive | None, lines: list[str], left: int
) -> tuple[Result, bytes] | End:
    inputs = decode(encoded)
    start = perf_counter()
    try:
        value = drive(module, **inputs) if drive else _function(module, function)(**inputs)
        seconds = perf_counter() - start
    except MemoryError as error:
        return _out_of_memory(error, lines)
    except SystemExit as error:
        return _exited(error, lines)
    except BaseException as error:
        seconds = perf_counter() - start
        described = describe_error(error, FILENAME, lines)
        if limit := _limit_behind(error):
            return End(limit, described)
        return Result(False, described, None, _changed(inputs, encoded), seconds), b""
    try:
        return _result(value, inputs, encoded, seconds, left)
    except TooLargeError:
        return End(Ended.TOO_MUCH, None)
    except MemoryError as error:
        return _out_of_memory(error, lines)


def _limit_behind(error: BaseException) -> Ended | None:
    """The limit that made this exception, where one did."""
    if isinstance(error, OSError) and error.errno in _FULL:
        return Ended.FILES
    if type(error) is RuntimeError and error.args == ("can't start new thread",):
        return Ended.PROCESSES
    return None


def _function(module: ModuleType, name: str) -> Callable[..., Any]:
    function: Callable[..., Any] | None = module.__dict__.get(name)
    if function is None:
        raise NameError(f"your code defines no function named {name!r}")
    if not callable(function):
        raise TypeError(f"{name!r} is {_article(type(function).__name__)}, not a function")
    return function


def _article(noun: str) -> str:
    return f"an {noun}" if noun[:1].lower() in "aeiou" else f"a {noun}"


def _result(
    value: Any, inputs: Mapping[str, Any], encoded: bytes, seconds: float, left: int
) -> tuple[Result, bytes]:
    with contextlib.suppress(Exception):
        # A learner who lowered it would find the encoder failing, on data that is fine.
        _set_recursion_limit(max(_get_recursion_limit(), _RECURSION_LIMIT))
    unsupported, data = None, b""
    try:
        data = encode(value, left)
    except UnsupportedError as error:
        unsupported = clean(error.kind, 100)
    except (TooLargeError, MemoryError):
        raise
    except Exception:
        unsupported = clean(
            type(value).__name__, 100
        )  # a container of the learner's own that fails when read
    return Result(unsupported is None, None, unsupported, _changed(inputs, encoded), seconds), data


def _changed(inputs: Mapping[str, Any], encoded: bytes) -> tuple[str, ...]:
    """Names of the inputs that are no longer what they were. Bytes compare NaN with itself as equal."""
    if _bytes_of(inputs) == encoded:
        return ()
    pristine = decode(encoded)
    return tuple(name for name in pristine if _bytes_of(inputs[name]) != encode(pristine[name]))


def _bytes_of(value: Any) -> bytes | None:
    try:
        return encode(value)
    except CodecError:
        return None  # something was put in that is not plain data


def _out_of_memory(error: MemoryError, lines: list[str]) -> End:
    with contextlib.suppress(OSError, ValueError):
        allow_last_words()
    described = describe_error(error, FILENAME, lines)
    error.__traceback__ = None  # lets go of the frames and what they hold
    return End(Ended.MEMORY, described if described.message else replace(described, message=OUT_OF_MEMORY))


def _exited(error: SystemExit, lines: list[str]) -> End:
    described = describe_error(error, FILENAME, lines)
    code = "" if error.code is None else clean(repr(error.code), 50)
    message = f"the code called sys.exit({code}), which ends its process"
    return End(Ended.EXITED, replace(described, kind="SystemExit", message=message))
