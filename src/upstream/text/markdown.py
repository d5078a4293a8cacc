"""Markdown to HTML."""

from __future__ import annotations

import ast
import html
import inspect
import re
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, count
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.dollarmath import dollarmath_plugin
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import get_lexer_by_name
from pygments.util import ClassNotFound

from upstream.text.formulas import FormulaError, mathml

INTERNAL = re.compile(r"(skill|exercise|ref):(.*)\Z")


@dataclass(frozen=True, slots=True)
class Link:
    """Where an internal link leads; outside: to another site."""

    href: str
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the second level, with the anchor to reach it."""

    title: str
    anchor: str


@dataclass(frozen=True, slots=True)
class Rendered:
    """HTML that is safe to put in a page as it is, with its headings; `problems` names what could not be rendered."""

    html: str
    headings: tuple[Heading, ...]
    problems: tuple[str, ...]


Resolve = Callable[[str, str], Link | None]
Figure = Callable[[int], str | None]


def render(text: str, resolve: Resolve = lambda kind, id: None, figure: Figure = lambda n: None) -> Rendered:
    """Render trusted Markdown; raw HTML in it is shown as text.

    resolve: where a link `kind:id` (kind is skill, exercise or ref) leads, None when nowhere.
    figure: the SVG markup of the text's n-th figure block, from 1.
    """
    env: dict[str, Any] = {"resolve": resolve, "figure": figure, "figures": 0, "headings": [], "problems": []}
    markup = _parser().render(text, env)
    return Rendered(markup, tuple(env["headings"]), tuple(env["problems"]))


def render_inline(text: str) -> str:
    """One paragraph of trusted Markdown without the paragraph's own element."""
    return str(_parser().renderInline(text, {"problems": [], "resolve": lambda kind, id: None}))


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "typographer": False}, renderer_cls=_Renderer)
    parser.enable(["table", "strikethrough"])
    parser.use(dollarmath_plugin, double_inline=True, allow_digits=False)
    for token, display in (("math_inline", False), ("math_inline_double", True), ("math_block", True)):
        parser.add_render_rule(token, _math(display))
    return parser


class _Renderer(RendererHTML):
    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        token = tokens[idx]
        words = token.info.split()
        if words[:1] == ["output"]:
            return f'<pre class="output" tabindex="0"><code>{html.escape(token.content)}</code></pre>\n'
        if words[:1] == ["python"] and "figure" in words:
            return self._figure(token.content, "hidden" in words, env)
        return highlighted(token.content, words[0] if words else "text")

    def code_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return highlighted(tokens[idx].content, "python")

    def _figure(self, code: str, hidden: bool, env: EnvType) -> str:
        env["figures"] += 1
        svg = env["figure"](env["figures"])
        alt = _docstring(code)
        if svg is None:
            env["problems"].append(f"figure {env['figures']} has not been drawn")
            return f'<p class="figure-missing">{html.escape(alt)}</p>'
        source = (
            ""
            if hidden
            else (
                f'<details class="figure-code"><summary>The code of this figure</summary>{highlighted(code, "python")}</details>'
            )
        )
        return f"<figure>{labelled(svg, alt)}{source}</figure>\n"

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        token = tokens[idx]
        if token.tag == "h2" and "headings" in env:
            title = _plain(tokens[idx + 1])
            anchor = _anchor(title, {heading.anchor for heading in env["headings"]})
            env["headings"].append(Heading(title, anchor))
            return f'<h2 id="{anchor}">'
        return f"<{token.tag}>"

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        href = str(tokens[idx].attrs.get("href", ""))
        internal = INTERNAL.match(href)
        link = Link(href, outside=href.startswith(("http://", "https://")))
        if internal:
            found = env["resolve"](internal[1], internal[2])
            if found is None:
                env["problems"].append(f"the link {href} leads nowhere")
                return "<a>"
            link = found
        outside = ' rel="noopener noreferrer" class="outside"' if link.outside else ""
        return f'<a href="{html.escape(link.href)}"{outside}>'

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return '<div class="table" tabindex="0"><table>'

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "</table></div>\n"


def _math(display: bool) -> Callable[..., str]:
    def rule(self: _Renderer, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        formula = _formula(tokens[idx].content, display, env)
        return f'<div class="display" tabindex="0">{formula}</div>\n' if display else formula

    return rule


def highlighted(code: str, language: str) -> str:
    """Code as HTML with Pygments' short class names; unknown languages are plain."""
    try:
        lexer = get_lexer_by_name(language, stripnl=False)
    except ClassNotFound:
        lexer = get_lexer_by_name("text")
    inner = highlight(code, lexer, HtmlFormatter(nowrap=True))
    return f'<pre class="code" tabindex="0"><code>{inner}</code></pre>\n'


def labelled(svg: str, alt: str) -> str:
    """An inline SVG as an image with an alternative text."""
    return svg.replace("<svg ", f'<svg role="img" aria-label="{html.escape(alt)}" ', 1)


def _formula(latex: str, display: bool, env: EnvType) -> str:
    try:
        return mathml(latex, display)
    except FormulaError as error:
        env["problems"].append(str(error))
        return f"<code>{html.escape(latex)}</code>"


def _docstring(code: str) -> str:
    try:
        return inspect.cleandoc(ast.get_docstring(ast.parse(code)) or "")
    except (SyntaxError, ValueError, RecursionError, MemoryError):  # also for odd characters and deep nesting
        return ""


def _anchor(title: str, used: Container[str]) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-") or "part"
    numbered = (f"{name}-{n}" for n in count(2))
    return next(anchor for anchor in chain([name], numbered) if anchor not in used)


def _plain(inline: Token) -> str:
    return "".join(
        child.content
        for child in inline.children or []
        if child.type in ("text", "code_inline", "math_inline")
    )
