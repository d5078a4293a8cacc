"""Names that every system takes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.exchange.filenames import Names, safe_name

RESERVED = {"con", "prn", "aux", "nul", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}


@given(st.text())
def test_any_text_gives_a_name_that_windows_takes(text: str) -> None:
    name = safe_name(text)
    assert name
    assert not re.search(r'[<>:"/\\|?*\x00-\x1f]', name)
    assert name == name.strip(" .")
    assert name.partition(".")[0].lower() not in RESERVED
    assert len(name.encode("utf-8", "surrogatepass")) <= 101


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A/B testing: why?", "A B testing why"),
        ("con", "con_"),
        ("NUL.txt", "NUL_txt"),
        ("...", "untitled"),
        ("L1 [and] L2 #1", "L1 and L2 1"),
    ],
)
def test_examples(text: str, name: str) -> None:
    assert safe_name(text) == name


@given(st.lists(st.sampled_from(["A", "a", "a 2", "A?", "b"]), max_size=12))
def test_no_name_is_given_out_twice_where_case_makes_no_difference(texts: list[str]) -> None:
    names = Names()
    paths = [names.take("Folder", text, ".md").casefold() for text in texts]
    assert len(set(paths)) == len(paths)
