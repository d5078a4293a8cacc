"""Writes a record as JSON, one part a line, so that a large one never has to be in memory as a whole."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import IO

import msgspec

from upstream.exchange.record import FORMAT, VERSION, Learner, Origin, Part

_encoder = msgspec.json.Encoder()
# A null character, escaped, that no other backslash has escaped in turn.
_NULL = re.compile(rb"(?<!\\)((?:\\\\)*)\\u0000")


def write_record(
    to: IO[bytes], origin: Origin, learner: Learner, lists: Mapping[str, Iterable[Part]], made_at: datetime
) -> None:
    """Write a record. lists: the parts of each list of `Record`, by its name; they may be generators."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "made_at": made_at,
        "origin": origin,
        "learner": learner,
    }
    written = [b"  %s: %s" % (_encoder.encode(name), _line(value)) for name, value in head.items()]
    to.write(b"{\n" + b",\n".join(written))
    for name, parts in lists.items():
        to.write(b",\n  %s: [" % _encoder.encode(name))
        before = b"\n    "
        for part in parts:
            to.write(before + _line(part))
            before = b",\n    "
        to.write(b"\n  ]")
    to.write(b"\n}\n")


def _line(value: object) -> bytes:
    """One value as JSON. What code printed may hold null characters, which not every store takes: they are marked."""
    encoded = _encoder.encode(value)
    return _NULL.sub(rb"\1" + "\ufffd".encode(), encoded) if b"\\u0000" in encoded else encoded
