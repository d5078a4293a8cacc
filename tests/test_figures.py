"""Figures follow the page's colours and can stand next to each other on one page."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import matplotlib
import numpy as np
import pytest
from matplotlib.figure import Figure

from upstream.figures import COLOURS, draw_svg


def everything(figure: Figure) -> None:
    """A figure with all that lessons draw: lines, points, bars, text, mathematics, images, a legend."""
    left, right = figure.subplots(1, 2)
    x = np.linspace(0, 1, 7)
    for i in range(6):
        left.plot(x, x**i, label=f"$x^{i}$", marker="o", linestyle="--")
    left.legend(title="powers")
    left.set_title(r"Powers, $\alpha_1 = \frac{1}{2}$ and *bold*", style="italic")
    left.fill_between(x, 0, x, color="up:accent", alpha=0.2, hatch="/")
    right.imshow(np.arange(6).reshape(2, 3), cmap="gray")
    right.text(0, 0, "A < B & C > D", color="up:muted", family="monospace", ha="center")
    right.axhline(0.5, color="up:ink")
    right.axvline(0.5, color="up:faint")
    right.annotate("here", (1, 1), (0, 1), arrowprops={"arrowstyle": "->", "color": "up:paper"})


@pytest.fixture(scope="module")
def svg() -> str:
    return draw_svg(everything)


def ids(svg: str) -> list[str]:
    return re.findall(r'\sid="([^"]+)"', svg)


def test_the_markup_is_well_formed_and_scales_with_the_page(svg: str) -> None:
    root = ET.fromstring(svg)
    assert root.tag.endswith("svg")
    assert set(root.attrib) == {"viewBox"}


def test_no_styles_are_left_because_the_site_forbids_them(svg: str) -> None:
    assert " style=" not in svg
    assert "<style" not in svg
    assert "<script" not in svg
    assert "<metadata" not in svg


def test_no_colour_of_the_palette_is_left_raw(svg: str) -> None:
    for name, colour in COLOURS.items():
        assert colour not in svg.lower(), name
        assert f"var(--{name})" in svg, name


def test_ids_that_are_pointed_to_are_there_and_others_are_not(svg: str) -> None:
    found = ids(svg)
    assert found
    assert len(set(found)) == len(found)
    assert set(found) == set(re.findall(r'(?:href="#|url\(#)([^")]+)', svg))


def test_two_figures_on_a_page_share_no_id() -> None:
    first = draw_svg(lambda figure: figure.subplots().plot([1, 2, 3], "o"))
    second = draw_svg(lambda figure: figure.subplots().plot([1, 2, 4], "o"))
    assert ids(first)
    assert not set(ids(first)) & set(ids(second))


def test_the_same_drawing_gives_the_same_markup(svg: str) -> None:
    assert draw_svg(everything) == svg


def test_numbers_that_people_read_keep_all_their_digits() -> None:
    def drawing(figure: Figure) -> None:
        ax = figure.subplots()
        ax.set_yticks([0.125, 0.375], ["0.125", "0.375"])
        ax.set_title("3.14159 is near π")

    svg = draw_svg(drawing)
    texts = re.findall(r">([^<>]*)</", svg)
    assert {"0.125", "0.375", "3.14159 is near π"} <= set(texts)


def test_bold_italic_and_sizes_survive() -> None:
    def drawing(figure: Figure) -> None:
        figure.text(0.5, 0.5, "strong", weight="bold", style="italic", size=20)
        figure.text(0.5, 0.2, "code", family="monospace")

    svg = draw_svg(drawing)
    (strong,) = re.findall(r"<text [^>]*>\s*strong", svg)
    assert re.search(r'font-weight="(bold|700)"', strong)
    assert 'font-style="italic"' in strong
    assert 'font-size="20px"' in strong
    (code,) = re.findall(r"<text [^>]*>\s*code", svg)
    assert 'font-family="monospace"' in code


def test_settings_of_a_drawing_do_not_leak() -> None:
    before = dict(matplotlib.rcParams)
    draw_svg(lambda figure: figure.subplots().plot([1, 2]))
    assert dict(matplotlib.rcParams) == before


def test_what_a_drawing_raises_is_passed_on() -> None:
    def drawing(figure: Figure) -> None:
        raise KeyError("no data")

    with pytest.raises(KeyError, match="no data"):
        draw_svg(drawing)
    assert draw_svg(lambda figure: figure.subplots().plot([1, 2])), "and the next figure is drawn"
