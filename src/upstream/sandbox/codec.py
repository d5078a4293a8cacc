"""Plain data to bytes and back, strictly.

The bytes are a flat run of msgpack tokens. A scalar is one token; a container is a header token that says how
many children follow. Flat, because msgpack allocates what a nested array's header announces before it has
seen any content: here nothing is allocated on a promise, and size, depth and number of items are bounded on
both sides. Neither pickle nor `eval` is involved, so decoding bytes from an enemy costs bounded time and
memory and raises nothing but `CodecError`.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgpack
from numpy import (
    asarray,
    bool_,
    dtype,
    frombuffer,
    generic,
    integer,
    ndarray,
    uint8,
    uint32,
    zeros,
)
from numpy.ma import MaskedArray

# The names above are bound here, not looked up in `numpy` at each call: a learner may replace attributes of
# modules.

MAX_BYTES = 256_000_000  # of one encoded value
MAX_DEPTH = 32  # containers inside containers
MAX_ITEMS = 1_000_000  # tokens: scalars, arrays and containers, together
MAX_ELEMENTS = 2**26  # of one array, counting an empty axis as one, so that no reduction over it explodes

_BIG_INTEGER, _COMPLEX, _ARRAY, _SCALAR, _LIST, _TUPLE, _DICT = range(1, 8)
_DTYPE = re.compile(r"\|b1|[<>|]i[1248]|[<>|]u[1248]|[<>]f(2|4|8|16)|[<>]c(8|16|32)|[<>]U[0-9]{1,8}")
_INT64 = range(-(2**63), 2**63)
_LEAVES = (type(None), bool, int, float, complex, str, ndarray, generic)
_MAX_CODE_POINT = 0x10FFFF


class CodecError(ValueError):
    """The bytes, or the value, are not within what the codec allows."""


class UnsupportedError(CodecError):
    """The value is not plain data.

    kind: what it is, in words: "generator", "MyClass", "ndarray of objects", "dict with float keys".
    """

    def __init__(self, kind: str) -> None:
        super().__init__(f"not plain data: {kind}")
        self.kind = kind


class TooLargeError(CodecError):
    """The value is plain data, but more of it than was allowed."""


def encode(value: Any, max_bytes: int = MAX_BYTES) -> bytes:
    """`value` as bytes.

    Kept: None, bool, int of any size, float, complex, str (lone surrogates too), list, tuple, dict with
    string or integer keys, NumPy arrays and scalars of bool, integers, floats, complex and strings, with
    their dtype. Turned into the nearest of those: subclasses; arrays of objects (nested lists); a pandas
    Series or Index (an array), a DataFrame (a dict of columns), a torch tensor (an array).

    Raises UnsupportedError for anything else, TooLargeError for more than `max_bytes` bytes or `MAX_ITEMS`
    items.
    """
    return _Encoder(max_bytes).encode(value)


def decode(data: bytes | bytearray | memoryview) -> Any:
    """The value that `encode` turned into `data`. Arrays own their memory, are C-contiguous and can be
    written to.

    Raises CodecError, and nothing else, for bytes that `encode` does not make.
    """
    try:
        return _Decoder(data).decode()
    except CodecError:
        raise
    except (msgpack.exceptions.UnpackException, ValueError, TypeError, OverflowError, struct.error) as error:
        raise CodecError(f"unreadable bytes: {error}") from None


class _Encoder:
    def __init__(self, max_bytes: int) -> None:
        self._packer = msgpack.Packer(autoreset=False, unicode_errors="surrogatepass")
        self._max_bytes = max_bytes
        self._payload = (
            0  # bytes of strings, big integers and arrays so far: refuses them before they are copied
        )
        self._items = 0

    def encode(self, value: Any) -> bytes:
        self._write(value, 0)
        data: bytes = self._packer.bytes()
        if len(data) > self._max_bytes:
            raise TooLargeError("more bytes than were allowed")
        return data

    def _reserve(self, size: int) -> None:
        self._payload += size
        if self._payload > self._max_bytes:
            raise TooLargeError("more bytes than were allowed")

    def _write(self, value: Any, depth: int) -> None:
        self._items += 1
        if self._items > MAX_ITEMS or self._items > self._max_bytes:
            raise TooLargeError("more items than were allowed")
        pack = self._packer.pack
        # NumPy's scalars come first: float64 is a float and str_ is a str.
        if isinstance(value, generic):
            self._write_array(asarray(value), _SCALAR)
        elif value is None or isinstance(value, bool):
            pack(value)
        elif isinstance(value, int):
            self._write_integer(int(value))
        elif isinstance(value, float):
            pack(float(value))
        elif isinstance(value, complex):
            self._packer.pack_ext_type(_COMPLEX, struct.pack(">dd", value.real, value.imag))
        elif isinstance(value, str):
            self._reserve(len(value))
            pack(str(value))
        elif isinstance(value, list | tuple):
            self._open(_LIST if isinstance(value, list) else _TUPLE, len(value), depth)
            for item in value:
                self._write(item, depth + 1)
        elif isinstance(value, dict):
            self._write_dict(value, depth)
        elif isinstance(value, ndarray):
            self._write_ndarray(value, depth)
        else:
            self._write(_plain_form(value), depth)

    def _open(self, code: int, count: int, depth: int) -> None:
        if depth >= MAX_DEPTH:
            raise UnsupportedError(f"data nested more than {MAX_DEPTH} levels deep")
        if count > MAX_ITEMS:
            raise TooLargeError("more items than were allowed")
        self._packer.pack_ext_type(code, struct.pack(">I", count))

    def _write_integer(self, value: int) -> None:
        if -(2**63) <= value < 2**64:
            self._packer.pack(value)
            return
        size = value.bit_length() // 8 + 1
        self._reserve(size)
        self._packer.pack_ext_type(_BIG_INTEGER, value.to_bytes(size, "big", signed=True))

    def _write_dict(self, value: dict[Any, Any], depth: int) -> None:
        self._open(_DICT, len(value), depth)
        for key, item in value.items():
            if isinstance(key, integer):
                key = int(key)  # {label: count} with labels from an array is what people write
            if isinstance(key, bool | bool_) or not isinstance(key, int | str):
                raise UnsupportedError(f"dict with {type(key).__name__} keys")
            if isinstance(key, int) and key not in _INT64:
                raise UnsupportedError("dict with keys beyond 64 bits")
            self._write(str(key) if isinstance(key, str) else int(key), depth + 1)
            self._write(item, depth + 1)

    def _write_ndarray(self, value: ndarray[Any, Any], depth: int) -> None:
        if isinstance(value, MaskedArray):
            raise UnsupportedError("masked array")
        if value.dtype.hasobject and value.dtype.kind == "O":
            try:
                self._write(value.tolist(), depth)
            except UnsupportedError:
                raise UnsupportedError("ndarray of objects") from None
        else:
            self._write_array(asarray(value), _ARRAY)

    def _write_array(self, array: ndarray[Any, Any], code: int) -> None:
        name = array.dtype.str
        if name[1:] == "U0":  # strings of length 0: NumPy itself has no buffer for them
            array, name = zeros(array.shape, f"{name[0]}U1"), f"{name[0]}U1"
        if not _DTYPE.fullmatch(name) or array.dtype.names:
            kind = str(array.dtype.name)
            raise UnsupportedError(kind if code == _SCALAR else f"ndarray of {kind}")
        self._reserve(array.nbytes)
        if _extent(array.shape) > MAX_ELEMENTS:
            raise TooLargeError("an array with more elements than are allowed")
        header = struct.pack(
            f">B{len(name)}sB{array.ndim}Q", len(name), name.encode(), array.ndim, *array.shape
        )
        self._packer.pack_ext_type(code, header + array.tobytes())


class _Decoder:
    def __init__(self, data: bytes | bytearray | memoryview) -> None:
        if len(data) > MAX_BYTES:
            raise CodecError("more bytes than are allowed")
        unpacker = msgpack.Unpacker(
            max_buffer_size=max(len(data), 1),
            max_array_len=0,
            max_map_len=0,
            ext_hook=_read_extension,
            unicode_errors="surrogatepass",
        )
        unpacker.feed(data)
        self._tokens: list[Any] = list(islice(unpacker, MAX_ITEMS + 1))
        if len(self._tokens) > MAX_ITEMS:
            raise CodecError("more items than are allowed")
        if unpacker.tell() != len(data):
            raise CodecError("the bytes end in the middle of a value")
        for kind in {type(token) for token in self._tokens}:
            if kind is not _Header and not issubclass(kind, _LEAVES):
                raise CodecError(f"a value of type {kind.__name__} is not allowed")
        self._next = 0

    def decode(self) -> Any:
        if not self._tokens:
            raise CodecError("no value")
        value = self._read(0)
        if self._next != len(self._tokens):
            raise CodecError("more than one value")
        return value

    def _read(self, depth: int) -> Any:
        token = self._tokens[self._next]
        self._next += 1
        if type(token) is not _Header:
            return token
        if depth >= MAX_DEPTH:
            raise CodecError("nested too deeply")
        children = self._children(token.count * (2 if token.code == _DICT else 1), depth + 1)
        if token.code == _LIST:
            return children
        if token.code == _TUPLE:
            return tuple(children)
        return _as_dict(children)

    def _children(self, count: int, depth: int) -> list[Any]:
        run = self._tokens[self._next : self._next + count]
        if len(run) < count:
            raise CodecError("a container with fewer items than it announces")
        if _Header not in map(type, run):  # the common case, a flat list, without a call for each item
            self._next += count
            return run
        children = []
        for _ in range(count):
            if self._next == len(self._tokens):
                raise CodecError("a container with fewer items than it announces")
            children.append(self._read(depth))
        return children


@dataclass(frozen=True, slots=True)
class _Header:
    code: int
    count: int


def _read_extension(code: int, data: bytes) -> Any:
    if code in (_LIST, _TUPLE, _DICT):
        (count,) = struct.unpack(">I", data)
        return _Header(code, count)
    if code == _COMPLEX:
        return complex(*struct.unpack(">dd", data))
    if code == _BIG_INTEGER:
        return int.from_bytes(data, "big", signed=True)
    if code == _ARRAY:
        return _read_array(data)
    if code == _SCALAR:
        array = _read_array(data)
        if array.ndim:
            raise CodecError("a scalar with a shape")
        return array[()]
    raise CodecError(f"extension {code} is not known")


def _read_array(data: bytes) -> ndarray[Any, Any]:
    length = data[0] if data else 0
    if len(data) < length + 2:
        raise CodecError("an array without a header")
    name = data[1 : 1 + length].decode("ascii")
    ndim = data[1 + length]
    if not _DTYPE.fullmatch(name) or ndim > 32:
        raise CodecError("an array of a dtype or rank that is not allowed")
    start = 2 + length + 8 * ndim
    shape = struct.unpack(f">{ndim}Q", data[2 + length : start])
    kind = dtype(name)
    fits = kind.itemsize > 0 and math.prod(shape) * kind.itemsize == len(data) - start
    if not fits or _extent(shape) > MAX_ELEMENTS:
        raise CodecError("an array whose shape does not fit its bytes")
    flat = frombuffer(data, kind, offset=start) if len(data) > start else zeros(0, kind)
    # Bytes that no value of the dtype has would go off later, far from here.
    if kind.kind == "b" and flat.size and flat.view(uint8).max() > 1:
        raise CodecError("a boolean that is neither false nor true")
    if kind.kind == "U" and flat.size:
        characters = flat.view(dtype(uint32).newbyteorder(kind.byteorder))
        if characters.max() > _MAX_CODE_POINT:
            raise CodecError("a character beyond Unicode")
    return flat.reshape(shape).copy()


def _as_dict(children: list[Any]) -> dict[str | int, Any]:
    keys = children[::2]
    for key in keys:
        # Integers of any size could be chosen to share one hash, and a dict of them takes quadratic time.
        if type(key) is not str and not (type(key) is int and key in _INT64):
            raise CodecError("a dict key that is neither a string nor a 64-bit integer")
    made = dict(zip(keys, children[1::2], strict=True))
    if len(made) != len(keys):
        raise CodecError("a dict with a key twice")
    return made


def _extent(shape: Iterable[int]) -> int:
    return math.prod(max(length, 1) for length in shape)


def _plain_form(value: Any) -> Any:
    """What a library's container holds, as plain data; raises UnsupportedError when there is no such form."""
    kind = type(value)
    convert = _CONVERSIONS.get((kind.__module__.partition(".")[0], kind.__name__))
    if convert is None:
        raise UnsupportedError(kind.__name__)
    try:
        return convert(value)
    except (TypeError, ValueError, RuntimeError):
        raise UnsupportedError(kind.__name__) from None


def _columns(frame: Any) -> dict[Any, Any]:
    if not frame.columns.is_unique:
        raise ValueError("columns with the same name")
    return {name: column.to_numpy() for name, column in frame.items()}


# By name, because this process may not have the library and need not load it.
_CONVERSIONS: dict[tuple[str, str], Callable[[Any], Any]] = {
    ("pandas", "DataFrame"): _columns,
    ("pandas", "Series"): lambda series: series.to_numpy(),
    **{
        ("pandas", name): lambda index: index.to_numpy()
        for name in ("Index", "RangeIndex", "Categorical", "CategoricalIndex", "MultiIndex")
    },
    ("torch", "Tensor"): lambda tensor: tensor.detach().cpu().numpy(),
    ("torch", "Parameter"): lambda tensor: tensor.detach().cpu().numpy(),
}
