"""Printed text is compared as a reader would."""

from __future__ import annotations

import pytest

from upstream.verifying.printed import same_text


@pytest.mark.parametrize(
    ("got", "want"),
    [
        ("", ""),
        ("a  b\n\nc\n", "a b c"),
        ("loss 0.123456789", "loss 0.12345679"),
        ("[1. 2.]", "[1.0 2.0]"),
        ("1e-5 -3", "0.00001 -3.0"),
        ("array([11.])\n", "array([11.])"),
        ("nan inf", "nan inf"),
        ("0.0", "-0.0"),
    ],
)
def test_the_same(got: str, want: str) -> None:
    assert same_text(got, want)
    assert same_text(want, got)


@pytest.mark.parametrize(
    ("got", "want"),
    [
        ("a", "b"),
        ("0.1235", "0.1234"),
        ("3", "-3"),
        ("1 2", "1 2 3"),
        ("1 2", "1, 2"),
        ("x1", "x2"),
        ("float32", "float64"),
        ("nan", "1.0"),
        ("True", "False"),
        ("", "1"),
    ],
)
def test_not_the_same(got: str, want: str) -> None:
    assert not same_text(got, want)
    assert not same_text(want, got)
