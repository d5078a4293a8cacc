"""CSV that spreadsheets read and do not run."""

from __future__ import annotations

import csv
import io
from datetime import UTC, date, datetime
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.exchange.tables import Table, cell_text, write_tables

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
CELLS = st.one_of(TEXT, st.integers(), st.floats(allow_nan=False), st.booleans(), st.none(), st.dates())


def rows_of(table: Table) -> list[list[str]]:
    out = io.BytesIO()
    write_tables([table], out)
    with ZipFile(out) as archive:
        text = archive.read(f"{table.name}.csv").decode("utf-8")
    return list(csv.reader(io.StringIO(text, newline="")))


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=6))
def test_what_is_written_is_read_back(rows) -> None:
    read = rows_of(Table("t", ["a", "b"], rows))
    assert read == [["a", "b"], *([cell_text(cell) for cell in row] for row in rows)]


@given(TEXT)
def test_no_text_begins_like_a_formula(text: str) -> None:
    shown = cell_text(text)
    assert not shown.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert shown in (text, f"'{text}")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("x")'])
def test_formulas_are_defused(text: str) -> None:
    assert cell_text(text) == f"'{text}"


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        (-3, "-3"),
        (0.1, "0.1"),
        (True, "true"),
        (None, ""),
        (date(2026, 1, 2), "2026-01-02"),
        (datetime(2026, 1, 2, 3, tzinfo=UTC), "2026-01-02T03:00:00+00:00"),
    ],
)
def test_numbers_and_times_stay_themselves(cell, text: str) -> None:
    assert cell_text(cell) == text


def test_lines_end_as_the_standard_says() -> None:
    out = io.BytesIO()
    write_tables([Table("t", ["a"], [["ü\nv"]])], out)
    assert ZipFile(out).read("t.csv") == 'a\r\n"ü\nv"\r\n'.encode()
