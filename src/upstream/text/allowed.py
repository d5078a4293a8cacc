"""What may stand in HTML that is made of people's text."""

from __future__ import annotations


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_TEXT = _names(
    "p br hr h3 h4 h5 h6 blockquote ul ol li strong em s code pre span div a img table thead tbody tr th td"
)
_MATH = _names(
    "math semantics mrow mi mn mo mtext mspace mfrac msqrt mroot mstyle mpadded mphantom menclose msub msup msubsup "
    "munder mover munderover mmultiscripts mprescripts none mtable mtr mtd"
)
_MATH_ATTRIBUTES = _names(
    "display mathvariant stretchy fence form separator columnalign columnlines rowlines rowspacing columnspacing "
    "linethickness accent accentunder movablelimits minsize maxsize largeop symmetric displaystyle scriptlevel "
    "lspace rspace width height depth voffset notation mathcolor mathbackground"
)

TAGS = _TEXT | _MATH
SCHEMES = _names("http https mailto")
ATTRIBUTES: dict[str, frozenset[str]] = dict.fromkeys(_MATH, _MATH_ATTRIBUTES) | {
    "a": _names("href rel class"),
    "img": _names("src alt loading"),
    "pre": _names("class tabindex"),
    "div": _names("class tabindex"),
    "span": _names("class tabindex"),
    "ol": _names("start"),
}

# The languages that are coloured: common ones, whose lexers take any input in their stride.
LANGUAGES = _names(
    "python py python3 pycon ipython bash sh shell console json yaml yml toml ini sql r julia c cpp c++ java "
    "javascript js typescript ts html xml css diff latex tex make dockerfile docker"
)
