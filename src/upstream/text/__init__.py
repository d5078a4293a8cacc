"""Turns the pack's Markdown into HTML: mathematics to MathML, code highlighted, links resolved, figures set in."""

from upstream.text.formulas import FormulaError, mathml
from upstream.text.lessons import Block, python_blocks
from upstream.text.markdown import Heading, Link, Rendered, highlighted, labelled, render, render_inline

__all__ = [
    "Block",
    "FormulaError",
    "Heading",
    "Link",
    "Rendered",
    "highlighted",
    "labelled",
    "mathml",
    "python_blocks",
    "render",
    "render_inline",
]
