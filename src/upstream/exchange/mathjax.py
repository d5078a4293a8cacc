r"""The pack's Markdown as HTML for a flash card, with formulas as \( \) and \[ \], which Anki's MathJax typesets."""

from __future__ import annotations

import html
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.dollarmath import dollarmath_plugin

from upstream.text import highlighted


def card_html(text: str) -> str:
    """Trusted Markdown as HTML; raw HTML in it is shown as text. Links inside the pack become plain text."""
    return str(_parser().render(text)).strip()


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": False}, renderer_cls=_Renderer)
    parser.enable(["table", "strikethrough"])
    parser.use(dollarmath_plugin, double_inline=True, allow_digits=False, renderer=_formula)
    return parser


def _formula(latex: str, options: dict[str, Any]) -> str:
    left, right = (r"\[", r"\]") if options["display_mode"] else (r"\(", r"\)")
    return f"{left}{html.escape(latex.strip(), quote=False)}{right}"


class _Renderer(RendererHTML):
    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        words = tokens[idx].info.split()
        return highlighted(tokens[idx].content, words[0] if words else "text")

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        href = str(tokens[idx].attrs.get("href", ""))
        return f'<a href="{html.escape(href)}">' if href.startswith(("https://", "http://")) else "<a>"
