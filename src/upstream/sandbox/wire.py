"""What the parent and its child say to each other: frames on pipes, each a length and an encoded value.

    parent to child   one job: a header, then the inputs of each call child to parent   Ready, then Sealed,
    then for each call a Result and, where there is one, its value; then End.
                      Fault may stand in for anything up to Sealed.

Everything after Sealed may have been written by the learner's code. The parent believes none of it further
than that: it is the learner's own result, or unreadable.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

from upstream.sandbox.codec import CodecError, decode, encode
from upstream.sandbox.errors import MAX_FRAMES, MAX_MESSAGE
from upstream.sandbox.job import CodeError, Ended, Frame, Job, Limits

_T = TypeVar("_T")
_LENGTH = struct.Struct(">I")
HEADER_BYTES = _LENGTH.size
# How large the messages around the values can be, for one call and for a job.
CALL_OVERHEAD, JOB_OVERHEAD = 32_768, 65_536

# Printed text beyond this ends the job; `Limits.output_bytes` of it are kept.
FLOOD_BYTES = 64_000_000

# With what the child exits when its results cannot be written: the code closed or replaced the pipe.
CANNOT_TELL = 70

# How the code itself can end a job; the parent alone sees the rest.
_BY_CODE = (
    Ended.COMPLETED,
    Ended.REFUSED,
    Ended.MEMORY,
    Ended.PROCESSES,
    Ended.FILES,
    Ended.OUTPUT,
    Ended.EXITED,
    Ended.TOO_MUCH,
)


class UnreadableError(Exception):
    """The bytes are not what the other side says."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The libraries are imported and the layers in force; waiting for the job."""

    layers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sealed:
    """The job is read, and its limits hold. The next thing that runs is the learner's source."""

    layers: tuple[str, ...]
    resident: int  # bytes of memory in use by now, 0 when not known
    cpu_seconds: float  # used by now


@dataclass(frozen=True, slots=True)
class Fault:
    detail: str


@dataclass(frozen=True, slots=True)
class Result:
    """What a call gave. With `has_value`, the next frame is the value."""

    has_value: bool
    error: CodeError | None
    unsupported: str | None
    changed: tuple[str, ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class End:
    ended: Ended
    error: CodeError | None


Message = Ready | Sealed | Fault | Result | End


def frame(data: bytes) -> bytes:
    return _LENGTH.pack(len(data)) + data


def frame_length(header: bytes | bytearray) -> int:
    (length,) = _LENGTH.unpack_from(header)
    return int(length)


def read_frame(read: Callable[[int], bytes]) -> bytes | None:
    """The next frame from `read(n)`, which returns at most n bytes; None when there are no more."""
    header = _read_exactly(read, HEADER_BYTES)
    return None if header is None else _read_exactly(read, frame_length(header))


def _read_exactly(read: Callable[[int], bytes], size: int) -> bytes | None:
    parts = []
    while size > 0:
        part = read(min(size, 1 << 20))
        if not part:
            return None
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def job_frames(job: Job) -> bytes:
    """Raises CodecError when the inputs are not plain data."""
    header = {
        "source": job.source,
        "drive": job.drive,
        "functions": [call.function for call in job.calls],
        "limits": asdict(job.limits),
    }
    return b"".join([frame(encode(header)), *(frame(encode(dict(call.inputs))) for call in job.calls)])


@dataclass(frozen=True, slots=True)
class ReceivedJob:
    """calls: function and encoded inputs, decoded anew for each use."""

    source: str
    drive: str | None
    limits: Limits
    calls: tuple[tuple[str, bytes], ...]


def read_job(read: Callable[[int], bytes]) -> ReceivedJob | None:
    """The job, or None when the parent is gone."""
    first = read_frame(read)
    if first is None:
        return None
    header = decode(first)
    calls = []
    for function in header["functions"]:
        inputs = read_frame(read)
        if inputs is None:
            return None
        calls.append((function, inputs))
    return ReceivedJob(header["source"], header["drive"], Limits(**header["limits"]), tuple(calls))


def message_bytes(message: Message) -> bytes:
    """A message as plain data: its name, then its fields."""
    values = {name: getattr(message, name) for name in message.__slots__}
    if values.get("error") is not None:
        values["error"] = asdict(values["error"])
    return encode([type(message).__name__, values])


def read_message(data: bytes) -> Message:
    """Raises UnreadableError for anything that `message_bytes` does not make."""
    try:
        name, fields = decode(data)
        return _READERS[_typed(name, str)](_typed(fields, dict))
    except (CodecError, LookupError, TypeError, ValueError) as error:
        raise UnreadableError(f"not a message: {error}") from None


def _ready(fields: Any) -> Ready:
    return Ready(_texts(fields["layers"]))


def _sealed(fields: Any) -> Sealed:
    return Sealed(
        _texts(fields["layers"]), _typed(fields["resident"], int), _typed(fields["cpu_seconds"], float)
    )


def _fault(fields: Any) -> Fault:
    return Fault(_typed(fields["detail"], str))


def _result(fields: Any) -> Result:
    unsupported = fields["unsupported"]
    seconds = _typed(fields["seconds"], float)
    if not 0 <= seconds < float("inf"):
        raise ValueError("a time that is none")
    return Result(
        has_value=_typed(fields["has_value"], bool),
        error=_error(fields["error"]),
        unsupported=None if unsupported is None else _typed(unsupported, str),
        changed=_texts(fields["changed"]),
        seconds=seconds,
    )


def _end(fields: Any) -> End:
    ended = Ended(_typed(fields["ended"], str))
    if ended not in _BY_CODE:
        raise ValueError("not for the code to say")
    return End(ended, _error(fields["error"]))


def _error(fields: Any) -> CodeError | None:
    if fields is None:
        return None
    _typed(fields, dict)
    if len(fields["frames"]) > MAX_FRAMES or len(fields["message"]) > MAX_MESSAGE:
        raise ValueError("an error longer than any")
    return CodeError(
        kind=_typed(fields["kind"], str),
        message=_typed(fields["message"], str),
        line=_position(fields["line"]),
        column=_position(fields["column"]),
        frames=tuple(
            Frame(_typed(item["line"], int), _typed(item["function"], str), _typed(item["text"], str))
            for item in _typed(fields["frames"], tuple)
        ),
    )


def _position(value: Any) -> int | None:
    return None if value is None else _typed(value, int)


def _texts(values: Any) -> tuple[str, ...]:
    return tuple(_typed(value, str) for value in _typed(values, tuple))


def _typed(value: Any, kind: type[_T]) -> _T:
    if type(value) is not kind:
        raise TypeError(f"{type(value).__name__} where {kind.__name__} was expected")
    return value


_READERS: dict[str, Callable[[Any], Message]] = {
    "Ready": _ready,
    "Sealed": _sealed,
    "Fault": _fault,
    "Result": _result,
    "End": _end,
}
