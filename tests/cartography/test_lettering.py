from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from upstream.cartography.lettering import text_width, wrap


def test_wide_letters_take_more_room() -> None:
    assert text_width("mmm", 12) > text_width("iii", 12)
    assert text_width("word", 24) == 2 * text_width("word", 12)


def test_a_short_title_stays_on_one_line() -> None:
    assert wrap("Vectors", 12, 80, 150, 3) == ("Vectors",)


def test_lines_are_even_and_do_not_end_in_a_little_word() -> None:
    assert wrap("Ridge and lasso", 12, 60, 150, 2) == ("Ridge", "and lasso")


@given(st.text(max_size=300), st.integers(1, 3))
def test_lines_never_exceed_the_widest_and_keep_the_words(title: str, most: int) -> None:
    lines = wrap(title, 12, 80, 150, most)
    assert 1 <= len(lines) <= most
    for line in lines:
        assert text_width(line, 12) <= 150
    if title.split() and not any("…" in line for line in lines) and len(title.split()) <= 24:
        assert " ".join(lines).split() == title.split()
