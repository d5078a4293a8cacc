"""Comparing up to what may differ between right answers: signs of vectors, names of clusters."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.grading.plain_data import numbers, plain_data
from upstream.grading.authoring import up_to_relabeling, up_to_sign


@given(numbers((3, 2)), st.lists(st.sampled_from([-1.0, 1.0]), min_size=2, max_size=2))
def test_columns_may_be_turned_round(vectors: np.ndarray, signs: list[float]) -> None:
    assert up_to_sign(vectors * signs, vectors) is None
    assert up_to_sign((vectors * signs).T.tolist(), vectors.T, axis=1) is None


@given(numbers((4,)))
def test_one_vector_may_be_turned_round(vector: np.ndarray) -> None:
    assert up_to_sign(-vector, vector) is None


def test_one_number_may_be_turned_round() -> None:
    assert up_to_sign(-2.0, 2.0) is None
    assert up_to_sign(-2.5, 2.0) is not None


@pytest.mark.parametrize(
    ("got", "axis"),
    [
        ([[-1.0, 2.0], [3.0, 4.0]], 0),  # one entry of a column turned
        ([[-1.0, 2.0], [-3.0, 4.0]], 1),  # a column turned where rows may be
        ([[1.0, 2.0], [3.0, 4.1]], 0),
        ([[1.0, 3.0], [2.0, 4.0]], 0),
        ([[1.0, np.nan], [3.0, 4.0]], 0),
        ([1.0, 2.0], 0),
        (None, 0),
        ("text", 0),
    ],
)
def test_other_changes_are_refused(got: Any, axis: int) -> None:
    assert up_to_sign(got, np.array([[1.0, 2.0], [3.0, 4.0]]), axis=axis, name="the axes") is not None


@given(plain_data)
def test_odd_values_never_raise(got: Any) -> None:
    assert up_to_sign(got, np.ones((5, 5))) is not None
    assert up_to_relabeling(got, [0, 1, 1, 2, 0, 1]) is not None


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12), st.permutations(range(4)))
def test_labels_may_be_renamed(labels: list[int], names: list[int]) -> None:
    renamed = [names[label] for label in labels]
    assert up_to_relabeling(renamed, labels) is None
    assert up_to_relabeling(np.array(renamed, float), np.array(labels)) is None
    assert up_to_relabeling(["abcd"[name] for name in renamed], labels) is None


@pytest.mark.parametrize(
    ("got", "words"),
    [
        ([0, 0, 0, 0], "The labels put together points that belong apart."),
        ([0, 1, 2, 2], "The labels part points that belong together."),
        ([0, 0, 1], "has shape (3,); it should be (4,)"),
        (None, "should be one label for each point, but it is None"),
        ({0: 1}, "should be one label for each point"),
        ("0011", "shape"),
    ],
)
def test_other_groups_are_refused(got: Any, words: str) -> None:
    assert words in str(up_to_relabeling(got, [0, 0, 1, 1]))
