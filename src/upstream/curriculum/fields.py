"""Reads TOML files field by field and remembers, for every complaint, the line it belongs to."""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from upstream.curriculum.problems import Problem

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def read_text(path: Path, problems: list[Problem]) -> str | None:
    """A file's text, or None with a problem noted when it is missing or not UTF-8.

    The mark that some editors put in front of UTF-8 is left out.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        problems.append(
            Problem(path, None, "this file is missing", "Create it; docs/authors.md shows the format.")
        )
        return None
    except OSError as error:
        problems.append(
            Problem(path, None, f"this file cannot be read: {error.strerror}", "Check its permissions.")
        )
        return None
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        problems.append(
            Problem(path, line, "this line is not UTF-8 text", "Save the file as UTF-8 in your editor.")
        )
        return None


def parse_toml(text: str, path: Path, problems: list[Problem], first_line: int = 1) -> dict[str, Any] | None:
    """The TOML as a dict, or None with a problem noted. first_line: where the text begins in the file."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        message = str(error)
        found = re.search(r"\(at line (\d+), column (\d+)\)", message)
        line = int(found[1]) if found else text.count("\n") + 1
        reason = message.split(" (at")[0]
        problems.append(
            Problem(
                path,
                line + first_line - 1,
                f"this is not valid TOML: {reason}",
                "Check quotes, brackets and commas on this line and the one above.",
            )
        )
        return None


class Fields:
    """One table of a TOML file: typed access that notes a problem instead of raising.

    lines: the table's own text, by line, for finding the line of a key; first_line: where that begins in the file.
    """

    def __init__(
        self, data: Mapping[str, Any], path: Path, text: str, problems: list[Problem], first_line: int = 1
    ) -> None:
        self.data = data
        self.path = path
        self.problems = problems
        self._lines = text.split("\n")
        self._first_line = first_line
        self._asked: set[str] = set()

    def line(self, key: str | None = None) -> int:
        """The line on which a key stands, or the table's first."""
        if key is not None:
            pattern = re.compile(rf"\s*\[?\[?\"?{re.escape(key)}\"?\s*[=\]]")
            for i, line in enumerate(self._lines):
                if pattern.match(line):
                    return self._first_line + i
        return self._first_line

    def fault(self, key: str | None, message: str, remedy: str) -> None:
        self.problems.append(Problem(self.path, self.line(key), message, remedy))

    def text(self, key: str, default: str | None = None) -> str:
        value = self._take(key, default is None)
        if value is None:
            return default or ""
        if not isinstance(value, str) or not value.strip():
            self.fault(key, f"`{key}` should be text in quotes", f'Write it as {key} = "...".')
            return default or ""
        return value.strip()

    def optional_text(self, key: str) -> str | None:
        return self.text(key, "") or None

    def integer(self, key: str, low: int, high: int, default: int | None = None) -> int:
        value = self._take(key, default is None)
        if value is None:
            return low if default is None else default
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            self.fault(
                key, f"`{key}` should be a whole number from {low} to {high}", f"Write it as {key} = {low}."
            )
            return low
        return value

    def number(self, key: str, low: float, high: float, default: float) -> float:
        return self.optional_number(key, low, high) if key in self.data else self._default(key, default)

    def optional_number(self, key: str, low: float, high: float) -> float:
        value = self._take(key, False)
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            self.fault(
                key, f"`{key}` should be a number from {low:g} to {high:g}", f"Write it as {key} = {low:g}."
            )
            return low
        return float(value)

    def choice(self, key: str, allowed: Collection[str]) -> str:
        value = self.text(key)
        if value and value not in allowed:
            self.fault(
                key,
                f"`{key}` is {value!r}",
                f"Use one of: {', '.join(sorted(allowed))}.{_meant(value, allowed)}",
            )
        return value

    def strings(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        value = self._take(key, default is None)
        if value is None:
            return default or ()
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            self.fault(key, f"`{key}` should be a list of texts", f'Write it as {key} = ["...", "..."].')
            return default or ()
        if len(set(value)) < len(value):
            self.fault(key, f"`{key}` names something twice", "Remove the second mention.")
        return tuple(dict.fromkeys(value))

    def table(self, key: str) -> Fields:
        value = self._take(key, False)
        if value is None:
            value = {}
        if not isinstance(value, dict):
            self.fault(key, f"`{key}` should be a table", f"Write it as [{key}] with its fields below.")
            value = {}
        start = self.line(key)
        offset = start - self._first_line
        return Fields(value, self.path, "\n".join(self._lines[offset:]), self.problems, start)

    def tables(self, key: str) -> list[Fields]:
        """The array of tables `[[key]]`, each knowing its own lines."""
        value = self._take(key, False)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
            self.fault(key, f"`{key}` should be a list of tables", f"Begin each with [[{key}]].")
            return []
        header = re.compile(rf"\s*\[\[\s*{re.escape(key)}\s*\]\]")
        starts = [i for i, line in enumerate(self._lines) if header.match(line)]
        if len(starts) != len(value):  # written inline, as key = [{...}]
            starts = [self.line(key) - self._first_line] * len(value)
        ends = [*starts[1:], len(self._lines)]
        return [
            Fields(
                data,
                self.path,
                "\n".join(self._lines[a : max(b, a + 1)]),
                self.problems,
                self._first_line + a,
            )
            for data, a, b in zip(value, starts, ends, strict=True)
        ]

    def finish(self) -> None:
        """Note every key that nothing asked for: most are slips of the pen."""
        for key in self.data:
            if key not in self._asked:
                self.fault(
                    key, f"`{key}` is not a field that is known here", f"Remove it.{_meant(key, self._asked)}"
                )

    def _take(self, key: str, required: bool) -> Any:
        self._asked.add(key)
        if key not in self.data and required:
            self.fault(None, f"`{key}` is missing", f"Add {key} = ... (docs/authors.md says what it means).")
        return self.data.get(key)

    def _default(self, key: str, default: float) -> float:
        self._asked.add(key)
        return default


def check_id(value: str, path: Path, line: int | None, problems: list[Problem]) -> None:
    if not ID.match(value):
        problems.append(
            Problem(
                path, line, f"{value!r} cannot be an id", "Use lower-case letters, digits and single hyphens."
            )
        )


def _meant(value: str, known: Collection[str]) -> str:
    near = difflib.get_close_matches(value, list(known), n=1)
    return f" Did you mean {near[0]!r}?" if near else ""


def unknown_id(what: str, value: str, known: Collection[str]) -> tuple[str, str]:
    """Message and remedy for a reference to something that is not in the pack."""
    near = difflib.get_close_matches(value, list(known), n=3)
    remedy = (
        f"Did you mean {' or '.join(map(repr, near))}?" if near else f"Check the id, or add the {what} first."
    )
    return f"there is no {what} called {value!r}", remedy
