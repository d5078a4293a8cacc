"""From rows to parts of a record whose fields have the same names."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeVar

from django.db.models import Model, QuerySet

from upstream.exchange.record import Part

AT_ONCE = 200
P = TypeVar("P", bound=Part)
M = TypeVar("M", bound=Model)


def by_and_by(rows: QuerySet[M]) -> Iterator[M]:
    """Rows a few at a time, so that many never are in memory."""
    return rows.iterator(chunk_size=AT_ONCE)


def copied(part: type[P], row: Model, **values: Any) -> P:
    """A part of a row; values: the fields that are not copied."""
    names = (name for name in part.__struct_fields__ if name not in values)
    return part(**values, **{name: getattr(row, name) for name in names})
