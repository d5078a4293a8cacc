from __future__ import annotations

import math
import struct
from typing import Any

import msgpack
import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from upstream.sandbox.codec import (
    MAX_DEPTH,
    MAX_ITEMS,
    CodecError,
    TooLargeError,
    UnsupportedError,
    decode,
    encode,
)

DTYPES = st.one_of(
    hnp.boolean_dtypes(),
    hnp.integer_dtypes(endianness="?"),
    hnp.unsigned_integer_dtypes(endianness="?"),
    hnp.floating_dtypes(endianness="?"),
    hnp.complex_number_dtypes(endianness="?"),
    hnp.unicode_string_dtypes(endianness="?"),
)
ARRAYS = hnp.arrays(DTYPES, hnp.array_shapes(min_dims=0, min_side=0, max_side=4))
SCALARS = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.integers(min_value=-(2**200), max_value=2**200),
    st.floats(),
    st.complex_numbers(allow_nan=True),
    st.text(st.characters()),  # lone surrogates too
)
KEYS = st.one_of(st.text(), st.integers(min_value=-(2**63), max_value=2**63 - 1))
PLAIN = st.recursive(
    st.one_of(SCALARS, ARRAYS, ARRAYS.filter(lambda array: array.size).map(lambda array: array.flat[0])),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.lists(inner, max_size=4).map(tuple),
        st.dictionaries(KEYS, inner, max_size=4),
    ),
    max_leaves=12,
)


def same(a: Any, b: Any) -> bool:
    """Equal in type, dtype, shape and content; NaN equals NaN."""
    if type(a) is not type(b):
        return False
    if isinstance(a, np.ndarray | np.generic):
        return (
            a.dtype == b.dtype
            and np.shape(a) == np.shape(b)
            and bool(np.all((a == b) | ((a != a) & (b != b))))
        )
    if isinstance(a, list | tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, complex):
        return same(a.real, b.real) and same(a.imag, b.imag)
    if isinstance(a, float):
        return (math.isnan(a) and math.isnan(b)) or (a == b and math.copysign(1, a) == math.copysign(1, b))
    return bool(a == b)


@settings(max_examples=150, deadline=None)
@given(PLAIN)
def test_what_goes_in_comes_out(value: Any) -> None:
    assert same(decode(encode(value)), value)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=200))
def test_random_bytes_are_a_value_or_a_codec_error(data: bytes) -> None:
    decode_or_refuse(data)


@settings(max_examples=300, deadline=None)
@given(PLAIN, st.data())
def test_mutated_bytes_are_a_value_or_a_codec_error(value: Any, draw: st.DataObject) -> None:
    data = bytearray(encode(value))
    for _ in range(draw.draw(st.integers(1, 4))):
        at = draw.draw(st.integers(0, len(data) - 1))
        data[at] = draw.draw(st.integers(0, 255))
    cut = draw.draw(st.integers(0, len(data)))
    decode_or_refuse(bytes(data))
    decode_or_refuse(bytes(data[:cut]))
    decode_or_refuse(bytes(data + data[cut:]))


def decode_or_refuse(data: bytes) -> None:
    try:
        value = decode(data)
    except CodecError:
        return
    assert same(decode(encode(value)), value)  # what was accepted is plain data


def test_decoded_arrays_own_their_memory_and_can_be_changed() -> None:
    array = decode(encode(np.asfortranarray(np.arange(6.0).reshape(2, 3))))
    array[0, 0] = 7
    assert array.flags.owndata or array.base.flags.owndata
    assert array.flags.c_contiguous
    assert array.tolist() == [[7, 1, 2], [3, 4, 5]]


def test_objects_with_plain_content_become_lists() -> None:
    assert decode(encode(np.array([1, "a", None, [2.5]], dtype=object))) == [1, "a", None, [2.5]]


def test_pandas_becomes_arrays() -> None:
    assert decode(encode(pd.Series([1.5, 2.5]))).tolist() == [1.5, 2.5]
    frame = decode(encode(pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})))
    assert frame["a"].tolist() == [1, 2]
    assert list(frame["b"]) == ["x", "y"]


def test_torch_tensors_become_arrays() -> None:
    torch = pytest.importorskip("torch")
    assert decode(encode(torch.arange(3))).tolist() == [0, 1, 2]
    assert decode(encode(torch.nn.Parameter(torch.ones(2)))).tolist() == [1, 1]


def test_integers_of_numpy_as_keys_become_integers() -> None:
    assert decode(encode({np.int64(3): "three"})) == {3: "three"}


class Strange:
    pass


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ((i for i in range(3)), "generator"),
        (len, "builtin_function_or_method"),
        (same, "function"),
        (Strange(), "Strange"),
        ([Strange()], "Strange"),
        ({1, 2}, "set"),
        (b"bytes", "bytes"),
        (np.array([Strange()]), "ndarray of objects"),
        (np.array(["2020-01-01"], dtype="datetime64[D]"), "ndarray of datetime64[D]"),
        (np.zeros(2, dtype=[("a", "i4")]), "ndarray of void32"),
        (np.ma.masked_array([1, 2], mask=[False, True]), "masked array"),
        ({1.5: "x"}, "dict with float keys"),
        ({True: "x"}, "dict with bool keys"),
        ({2**70: "x"}, "dict with keys beyond 64 bits"),
    ],
)
def test_what_is_not_plain_data_is_named(value: Any, kind: str) -> None:
    with pytest.raises(UnsupportedError) as caught:
        encode(value)
    assert caught.value.kind == kind


def test_depth_is_bounded_on_both_sides() -> None:
    deep: Any = 0
    for _ in range(MAX_DEPTH):
        deep = [deep]
    assert decode(encode(deep)) == deep
    with pytest.raises(UnsupportedError, match="levels deep"):
        encode([deep])
    header = encode([0])[:-1]
    with pytest.raises(CodecError, match="too deeply"):
        decode(header * (MAX_DEPTH + 1) + b"\x00")
    circle: list[Any] = []
    circle.append(circle)
    with pytest.raises(UnsupportedError):
        encode(circle)


def test_size_is_bounded_before_anything_is_copied() -> None:
    huge = np.broadcast_to(np.float64(1), (10**6, 10**6))  # eight terabytes, if it were copied
    with pytest.raises(TooLargeError):
        encode(huge)
    with pytest.raises(TooLargeError):
        encode([0] * (MAX_ITEMS + 1))
    with pytest.raises(TooLargeError):
        encode("x" * 100, max_bytes=50)
    with pytest.raises(TooLargeError):
        encode([1.5] * 100, max_bytes=500)


ARRAY, SCALAR, LIST, DICT = 3, 4, 5, 7


def extension(code: int, data: bytes) -> bytes:
    packed: bytes = msgpack.packb(msgpack.ExtType(code, data))
    return packed


def array_bytes(name: bytes, shape: tuple[int, ...], data: bytes) -> bytes:
    return struct.pack(f">B{len(name)}sB{len(shape)}Q", len(name), name, len(shape), *shape) + data


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\x00",  # two values
        msgpack.packb([1]),
        msgpack.packb({"a": 1}),
        msgpack.packb(b"raw"),
        msgpack.packb(msgpack.Timestamp(1)),
        extension(99, b""),
        extension(LIST, struct.pack(">I", 2**32 - 1)),
        extension(LIST, struct.pack(">I", 2)) + b"\x00",
        extension(DICT, struct.pack(">I", 1)) + b"\xc3\x00",  # a key that is True
        extension(DICT, struct.pack(">I", 2)) + b"\x01\x00\x01\x00",  # a key twice
        extension(ARRAY, array_bytes(b"|O", (1,), bytes(8))),
        extension(ARRAY, array_bytes(b"<f8", (2,), bytes(8))),
        extension(ARRAY, array_bytes(b"<f8", (0, 2**31), b"")),  # a sum over the first axis would fill memory
        extension(ARRAY, array_bytes(b"<f8", (2**32, 2**32), b"")),
        extension(ARRAY, array_bytes(b"|b1", (1,), b"\x02")),
        extension(ARRAY, array_bytes(b"<U1", (1,), b"\xff\xff\xff\xff")),
        extension(ARRAY, array_bytes(b"<U0", (5,), b"")),
        extension(ARRAY, array_bytes(b"<i3", (1,), bytes(3))),
        extension(ARRAY, array_bytes(b"|V8", (1,), bytes(8))),
        extension(SCALAR, array_bytes(b"<f8", (1,), bytes(8))),
        b"\xd9\x01\xff",  # text that is not UTF-8
    ],
)
def test_bytes_that_no_value_has_are_refused(data: bytes) -> None:
    with pytest.raises(CodecError):
        decode(data)
