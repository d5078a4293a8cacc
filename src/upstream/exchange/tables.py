"""Tables as CSV (RFC 4180, UTF-8), many in one zip.

A spreadsheet runs a cell that begins with =, +, -, @, a tab or a line break as a formula. Texts that begin so get an
apostrophe in front, which spreadsheets do not show. Numbers are left alone.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import IO
from zipfile import ZIP_DEFLATED, ZipFile

Cell = str | int | float | bool | date | datetime | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class Table:
    """One file: `name`.csv. rows may be a generator; each has as many cells as there are columns."""

    name: str
    columns: Sequence[str]
    rows: Iterable[Sequence[Cell]]


def write_tables(tables: Iterable[Table], to: IO[bytes]) -> None:
    """Write a zip with one CSV file a table, a row at a time."""
    with ZipFile(to, "w", ZIP_DEFLATED) as archive:
        for table in tables:
            with (
                archive.open(f"{table.name}.csv", "w", force_zip64=True) as raw,
                io.TextIOWrapper(raw, encoding="utf-8", newline="") as file,
            ):
                writer = csv.writer(file)
                writer.writerow(table.columns)
                writer.writerows([cell_text(cell) for cell in row] for row in table.rows)


def cell_text(cell: Cell) -> str:
    """A cell as it stands in the file, before quoting: times in ISO 8601, truth as true and false."""
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case str():
            return f"'{cell}" if cell.startswith(_FORMULA) else cell
        case date():
            return cell.isoformat()
        case _:
            return repr(cell)
