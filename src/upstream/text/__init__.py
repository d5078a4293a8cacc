"""Turns Markdown into HTML, the pack's and people's own: mathematics to MathML, code highlighted, links resolved."""

from upstream.text.formulas import FormulaError, mathml
from upstream.text.lessons import Block, python_blocks
from upstream.text.markdown import Heading, Link, Rendered, highlighted, labelled, render, render_inline
from upstream.text.people import people_html

__all__ = [
    "Block",
    "FormulaError",
    "Heading",
    "Link",
    "Rendered",
    "highlighted",
    "labelled",
    "mathml",
    "people_html",
    "python_blocks",
    "render",
    "render_inline",
]
