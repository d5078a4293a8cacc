"""LaTeX to MathML."""

from __future__ import annotations

import re

from latex2mathml.converter import convert

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
        markup = str(convert(source, display="block" if display else "inline"))
    except Exception as error:  # the converter raises many kinds for what it cannot read
        raise FormulaError(
            f"the formula {latex.strip()!r} cannot be read ({type(error).__name__})"
        ) from error
    unread = re.search(r"<m[io]>(\\[A-Za-z]+|&)</m[io]>", markup)
    if unread:
        raise FormulaError(f"the formula {latex.strip()!r} uses {unread[1]}, which is not known here")
    return markup.replace(' xmlns="http://www.w3.org/1998/Math/MathML"', "")
