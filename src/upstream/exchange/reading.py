"""Reads a record, and says where it is wrong."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TypeVar

import msgspec

from upstream.exchange.checks import Wrong, check
from upstream.exchange.record import FORMAT, VERSION, Record

T = TypeVar("T")
LARGEST = 200_000_000  # bytes
_AT = re.compile(r" - at `(.*)`\Z", re.DOTALL)
_BYTE = re.compile(r" \(byte (\d+)\)\Z")
_NULL = re.compile(rb"(?<!\\)(?:\\\\)*\\u0000")


class Unreadable(ValueError):
    """A file that is not taken, as a whole. path: where it is wrong, as JSON path; reason: what is wrong there."""

    def __init__(self, path: str, reason: str) -> None:
        self.path, self.reason = path, reason
        super().__init__(f"{path}: {reason}")


class _Head(msgspec.Struct):
    """What has to be known before a file can be read."""

    format: str = ""
    version: int | None = None


def read_record(data: bytes, now: datetime) -> Record:
    """The record in a file. Raises Unreadable when it is damaged, of another kind or version, or not to be believed.

    now: the present moment, aware; nothing can have happened after it.
    """
    if len(data) > LARGEST:
        raise Unreadable("$", f"the file has {len(data)} bytes; at most {LARGEST} are read")
    data = data.removeprefix(b"\xef\xbb\xbf")
    head = _decoded(data, _Head)
    if head.format != FORMAT:
        raise Unreadable("$.format", f"this is no record of Upstream: the format should be {FORMAT!r}")
    if head.version != VERSION:
        raise Unreadable("$.version", _other_version(head.version))
    if b"\\u0000" in data and (null := _NULL.search(data)):
        raise Unreadable(_line(data, null.start()), "a null character, which no text holds")
    record = _decoded(data, Record)
    try:
        check(record, now)
    except Wrong as wrong:
        raise Unreadable(wrong.path, wrong.reason) from None
    return record


def _decoded(data: bytes, type: type[T]) -> T:
    try:
        return msgspec.json.decode(data, type=type)
    except RecursionError:
        raise Unreadable("$", "lists or objects are nested more deeply than any record is") from None
    except UnicodeDecodeError as error:
        raise Unreadable(_line(data, error.start), "this is not UTF-8 text") from None
    except msgspec.ValidationError as error:
        at = _AT.search(str(error))
        raise Unreadable(at[1] if at else "$", _AT.sub("", str(error))) from None
    except msgspec.DecodeError as error:
        byte = _BYTE.search(str(error))
        where = _line(data, int(byte[1])) if byte else "$"
        raise Unreadable(where, _BYTE.sub("", str(error))) from None


def _line(data: bytes, byte: int) -> str:
    line = data.count(b"\n", 0, byte) + 1
    column = byte - data.rfind(b"\n", 0, byte)
    return f"line {line}, column {column}"


def _other_version(version: int | None) -> str:
    if isinstance(version, int) and version > VERSION:
        return (
            f"version {version} is newer than this Upstream, which reads {VERSION}: bring it up to date first"
        )
    return f"there is no version {version}; this Upstream reads {VERSION}"
