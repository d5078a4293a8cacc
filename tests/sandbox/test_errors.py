from __future__ import annotations

import linecache
import sys
import textwrap
from pathlib import Path

from upstream.sandbox import errors
from upstream.sandbox.errors import MAX_MESSAGE, clean, describe_error
from upstream.sandbox.job import CodeError, Frame

NAME = "solution.py"


def error_of(source: str) -> CodeError:
    """What is told of the exception that `source` raises when it is loaded."""
    source = textwrap.dedent(source)
    try:
        exec(compile(source, NAME, "exec"), {"__name__": "solution"})
    except BaseException as error:
        return describe_error(error, NAME, source.splitlines())
    raise AssertionError("nothing was raised")


def test_the_learners_lines_are_told_and_no_others() -> None:
    error = error_of(
        """\
        import json
        def outer(x):
            return json.loads(x)
        outer("{")
        """
    )
    assert error.kind == "JSONDecodeError"
    assert error.frames == (Frame(4, "<module>", 'outer("{")'), Frame(3, "outer", "return json.loads(x)"))
    assert (error.line, error.column) == (3, 12)


def test_columns_count_characters() -> None:
    error = error_of('ü = "ää"; 1 / 0')
    assert (error.line, error.column) == (1, 11)


def test_a_syntax_error_has_line_and_column() -> None:
    error = error_of("x = 1\ndef f(:\n    pass\n")
    assert error.kind == "SyntaxError"
    assert (error.line, error.column) == (2, 7)
    assert error.frames == (Frame(2, "<module>", "def f(:"),)


def test_indentation_and_tabs() -> None:
    assert error_of("def f():\nreturn 1").kind == "IndentationError"
    error = error_of("if True:\n        x = 1\n\ty = 2\n")
    assert (error.kind, error.line) == ("TabError", 3)


def test_a_syntax_error_in_other_text_is_an_ordinary_error() -> None:
    error = error_of("x = 1\neval('1 +')")
    assert (error.kind, error.line) == ("SyntaxError", 2)
    assert error.frames[-1].text == "eval('1 +')"


def test_a_deep_recursion_keeps_where_it_began_and_where_it_went_wrong() -> None:
    error = error_of("def f(n):\n    return f(n + 1)\n\nf(0)\n")
    assert error.kind == "RecursionError"
    assert len(error.frames) == 10
    assert error.frames[0] == Frame(4, "<module>", "f(0)")
    assert {frame.line for frame in error.frames[1:]} == {2}


def test_messages_are_cut_and_can_be_stored() -> None:
    error = error_of("raise ValueError('x' * 10_000)")
    assert len(error.message) == MAX_MESSAGE
    error = error_of(r"raise ValueError('a\ud800b\0c')")
    assert error.message == "a\\ud800b\\x00c"
    assert clean("ab", 2) == "ab"
    assert clean("abc", 2) == "a…"


def test_an_exception_whose_text_raises() -> None:
    for second in ("ValueError", "SystemExit", "KeyboardInterrupt"):
        error = error_of(
            f"""\
            class Odd(Exception):
                def __str__(self):
                    raise {second}
            raise Odd
            """
        )
        assert (error.kind, error.line) == ("Odd", 4)
        assert second in error.message


def test_exception_groups_name_their_parts() -> None:
    error = error_of("raise ExceptionGroup('several', [ValueError('one'), TypeError('two')])")
    assert error.kind == "ExceptionGroup"
    assert "ValueError: one" in error.message
    assert "TypeError: two" in error.message


def test_interrupts_are_errors_like_others() -> None:
    assert error_of("raise KeyboardInterrupt").kind == "KeyboardInterrupt"


def test_lines_of_the_file_system_are_never_read() -> None:
    linecache.cache.pop(NAME, None)
    error = describe_error(ValueError("x"), NAME, [])
    assert (error.line, error.frames) == (None, ())


def test_the_hosts_own_folders_are_not_named() -> None:
    package = str(Path(errors.__file__).parents[2])
    described = errors.describe_error(
        PermissionError(f"'{package}/upstream/x' and '{sys.prefix}/lib'"), "f", ()
    )
    assert described.message == "'…/upstream/x' and '…/lib'"
