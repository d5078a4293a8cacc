"""LaTeX to MathML."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element, tostring

from latex2mathml.converter import convert_to_element

# What authors write, in the words that the converter knows.
_SYNONYMS = {
    r"\begin{aligned}": r"\begin{align*}",
    r"\end{aligned}": r"\end{align*}",
    r"\operatorname*": r"\operatorname",
    r"\lvert": r"\left|",
    r"\rvert": r"\right|",
    r"\lVert": r"\left\Vert",
    r"\rVert": r"\right\Vert",
    r"\lfloor": r"\left\lfloor",
    r"\rfloor": r"\right\rfloor",
    r"\lceil": r"\left\lceil",
    r"\rceil": r"\right\rceil",
}
_SYNONYM = re.compile("|".join(rf"(?<!\\left)(?<!\\right){re.escape(k)}(?![A-Za-z])" for k in _SYNONYMS))

_CHARACTER = re.compile(r"&#x([0-9A-F]{4,5});")  # how the converter writes symbols
_PARTS = {
    "mfrac": 2,
    "mroot": 2,
    "msub": 2,
    "msup": 2,
    "munder": 2,
    "mover": 2,
    "msubsup": 3,
    "munderover": 3,
}
# What \href, \style, \class and their like would put into the page.
_FORBIDDEN = frozenset(["href", "style", "class", "id"])


class FormulaError(ValueError):
    """A formula that cannot be converted. The message names it."""


def mathml(latex: str, display: bool = False) -> str:
    """A formula as MathML; display: on a line of its own.

    Raises FormulaError for what the converter cannot read or would only print as text.
    """
    latex = latex.replace(r"\operatorname*{arg\,max}", r"\argmax").replace(
        r"\operatorname*{arg\,min}", r"\argmin"
    )
    source = _SYNONYM.sub(lambda found: _SYNONYMS[found[0]], latex.strip())
    try:
        math = convert_to_element(source, display="block" if display else "inline")
    except Exception as error:  # the converter raises many kinds for what it cannot read
        raise FormulaError(
            f"the formula {latex.strip()!r} cannot be read ({type(error).__name__})"
        ) from error
    for element in math.iter():
        _refuse_unread(element, latex.strip())
        element.text = _CHARACTER.sub(lambda found: chr(int(found[1], 16)), element.text or "") or None
    return tostring(math, encoding="unicode").replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "")


def _refuse_unread(element: Element, latex: str) -> None:
    if element.tag in ("mi", "mo") and re.fullmatch(r"\\[A-Za-z]+|&", element.text or ""):
        raise FormulaError(f"the formula {latex!r} uses {element.text}, which is not known here")
    if len(element) != _PARTS.get(element.tag, len(element)):
        raise FormulaError(f"a part of the formula {latex!r} is missing")
    forbidden = _FORBIDDEN & set(element.attrib)
    if forbidden:
        raise FormulaError(f"the formula {latex!r} sets {min(forbidden)}, which formulas may not")
