"""LaTeX to MathML."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from upstream.text import FormulaError, mathml


def texts(markup: str) -> list[str]:
    return [element.text for element in ET.fromstring(markup).iter() if element.text]


def test_inline_and_display() -> None:
    assert 'display="inline"' in mathml("x^2")
    assert 'display="block"' in mathml("x^2", display=True)


@pytest.mark.parametrize(
    "latex",
    [
        r"\frac{1}{n} \sum_{i=1}^{n} x_i",
        r"\begin{bmatrix} 1 & 2 \\ 3 & 4 \end{bmatrix}",
        r"\begin{aligned} a &= b \\ &= c \end{aligned}",
        r"\operatorname{softmax}(z)",
        r"\operatorname*{arg\,max}_k p_k",
        r"\left\lVert x \right\rVert_2",
        r"\lVert x \rVert \cdot \lfloor y \rfloor + \lceil z \rceil + \lvert w \rvert",
        r"P(A \mid B) = \frac{P(B \mid A) P(A)}{P(B)}",
        r"\nabla_\theta L(\theta), \quad \hat{y}, \bar{x}, \mathbb{R}^{n \times d}, \mathbf{W}",
        r"\begin{cases} 1 & x > 0 \\ 0 & \text{otherwise} \end{cases}",
    ],
)
def test_what_authors_write_becomes_well_formed_mathml_without_leftovers(latex: str) -> None:
    markup = mathml(latex)
    assert ET.fromstring(markup).tag == "math"
    assert not any(text.startswith("\\") for text in texts(markup)), markup


@pytest.mark.parametrize("latex", [r"\frac{1}", r"\left( x", r"\begin{bmatrix} 1", r"x^", r"\notacommand{x}"])
def test_what_cannot_be_read_is_named(latex: str) -> None:
    with pytest.raises(FormulaError) as caught:
        mathml(latex)
    assert repr(latex) in str(caught.value)


def test_markup_in_a_formula_is_text() -> None:
    markup = mathml(r"a < b \text{<script> & more}")
    assert "<script" not in markup
    assert "<script> & more" in "".join(texts(markup)).replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("latex", [r"\href{javascript:x}{y}", r"\style{color:red}{y}", r"\class{wide}{y}"])
def test_a_formula_cannot_set_links_styles_or_classes(latex: str) -> None:
    with pytest.raises(FormulaError, match="may not"):
        mathml(latex)
