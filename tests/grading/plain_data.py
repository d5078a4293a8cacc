"""Hypothesis strategies for everything that can come out of the sandbox."""

from __future__ import annotations

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

DTYPES = ["?", "i1", "u1", "i4", "i8", "u8", "f2", "f4", "f8", "c8", "c16", "U3"]
scalars = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.sampled_from([2**63, -(2**70), 10**400])
    | st.floats()
    | st.complex_numbers()
    | st.text(st.characters(), max_size=4)
)
arrays = st.sampled_from(DTYPES).flatmap(
    lambda dtype: hnp.arrays(dtype, hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3))
)
numpy_scalars = (
    st.sampled_from(DTYPES).flatmap(lambda dtype: hnp.arrays(dtype, ())).map(lambda array: array[()])
)
plain_data = st.recursive(
    scalars | arrays | numpy_scalars,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=4).map(tuple)
        | st.dictionaries(st.text(max_size=3) | st.integers(-(2**63), 2**63 - 1), inner, max_size=3)
    ),
    max_leaves=8,
)


def numbers(shape: tuple[int, ...] | None = None) -> st.SearchStrategy[np.ndarray]:
    """Arrays of ordinary finite floats, not empty."""
    shapes = hnp.array_shapes(min_dims=1, max_dims=3, max_side=4) if shape is None else st.just(shape)
    return hnp.arrays("f8", shapes, elements=st.floats(-1e6, 1e6, allow_subnormal=False))
