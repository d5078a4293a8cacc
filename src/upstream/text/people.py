"""People's own Markdown to HTML that is safe to show: rendered with raw HTML off, then cleaned once more."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_core import StateCore
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict
from mdit_py_plugins.dollarmath import dollarmath_plugin

from upstream.text.allowed import ATTRIBUTES, LANGUAGES, SCHEMES, TAGS
from upstream.text.formulas import FormulaError, mathml
from upstream.text.markdown import INTERNAL, Resolve, highlighted

# Beyond these a text is shown as it was written: what nobody reads should not keep the server busy.
LONGEST_LAID_OUT = 60_000  # characters
MOST_FORMULAS = 400
LONGEST_FORMULA = 2_000
LONGEST_HIGHLIGHTED = 20_000

PICTURE = re.compile(r"picture:([0-9a-fA-F-]{32,36})\Z")
_ADDRESS = re.compile(r"https?://[^\s<>\"'`]*[^\s<>\"'`.,;:!?)\]}*_]")
_BOX = re.compile(r"\[([ xX])\] ")

FindPicture = Callable[[str], str | None]


def people_html(
    text: str,
    picture: FindPicture = lambda id: None,
    resolve: Resolve = lambda kind, id: None,
) -> str:
    """A person's Markdown as HTML: mathematics between dollars, code highlighted, no markup of their own.

    picture: the address of the picture `![](picture:<id>)`, None when there is none; pictures from elsewhere become
    links. resolve: where `skill:<id>` and `exercise:<id>` lead. Headings begin at the third level.
    """
    if len(text) > LONGEST_LAID_OUT:
        return f'<pre class="as-written" tabindex="0">{html.escape(text)}</pre>'
    env: dict[str, Any] = {"picture": picture, "resolve": resolve, "formulas": 0}
    return nh3.clean(
        _parser().render(text, env),
        tags=TAGS,
        attributes=ATTRIBUTES,
        url_schemes=SCHEMES,
        link_rel=None,
        strip_comments=True,
    )


@lru_cache(maxsize=1)
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False, "breaks": True}, renderer_cls=_Renderer)
    parser.disable(["html_block", "html_inline"])
    parser.enable(["table", "strikethrough"])
    parser.use(dollarmath_plugin, double_inline=True, allow_digits=False)
    parser.core.ruler.push("addresses", _addresses)
    parser.core.ruler.push("boxes", _boxes)
    for token, display in (("math_inline", False), ("math_inline_double", True), ("math_block", True)):
        parser.add_render_rule(token, _math(display))
    return parser


class _Renderer(RendererHTML):
    def fence(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        words = tokens[idx].info.split()
        return _code(tokens[idx].content, words[0].lower() if words else "text")

    def code_block(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return _code(tokens[idx].content, "text")

    def heading_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return f"<{_lower(tokens[idx].tag)}>"

    def heading_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return f"</{_lower(tokens[idx].tag)}>\n"

    def link_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        href = str(tokens[idx].attrs.get("href", ""))
        if internal := INTERNAL.match(href):
            found = env["resolve"](internal[1], internal[2])
            return _link_open(found.href) if found else "<a>"
        return _link_open(href)

    def image(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        token = tokens[idx]
        source = str(token.attrs.get("src", ""))
        alt = html.escape(self.renderInlineAsText(token.children or [], options, env))
        if own := PICTURE.match(source):
            address = env["picture"](own[1])
            if address:
                return f'<img src="{html.escape(address)}" alt="{alt}" loading="lazy">'
            return f'<span class="gone">{alt}</span>'
        return f"{_link_open(source)}{alt or html.escape(source)}</a>"

    def table_open(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return '<div class="table" tabindex="0"><table>'

    def table_close(self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        return "</table></div>\n"


def _link_open(href: str) -> str:
    outside = ' rel="noopener noreferrer" class="outside"' if href.startswith(("http://", "https://")) else ""
    return f'<a href="{html.escape(href)}"{outside}>'


def _lower(tag: str) -> str:
    """A heading's tag below the page's own two levels."""
    return f"h{min(int(tag[1]) + 2, 6)}"


def _code(code: str, language: str) -> str:
    known = language in LANGUAGES and len(code) <= LONGEST_HIGHLIGHTED
    return highlighted(code, language if known else "text")


def _math(display: bool) -> Callable[..., str]:
    def rule(self: _Renderer, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType) -> str:
        formula = _formula(tokens[idx].content, display, env)
        # Within a line a block would end the paragraph.
        wrapper = "div" if tokens[idx].type == "math_block" else "span"
        return f'<{wrapper} class="display" tabindex="0">{formula}</{wrapper}>\n' if display else formula

    return rule


def _formula(latex: str, display: bool, env: EnvType) -> str:
    env["formulas"] += 1
    if env["formulas"] <= MOST_FORMULAS and len(latex) <= LONGEST_FORMULA:
        try:
            return mathml(latex, display)
        except FormulaError:
            pass
    return f"<code>{html.escape(latex)}</code>"


def _addresses(state: StateCore) -> None:
    """Addresses that stand in the text become links."""
    for block in state.tokens:
        if block.type != "inline" or "://" not in block.content:
            continue
        children: list[Token] = []
        depth = 0
        for token in block.children or []:
            depth += token.nesting if token.type in ("link_open", "link_close") else 0
            children += [token] if depth or token.type != "text" else _linked(token.content)
        block.children = children


def _linked(text: str) -> list[Token]:
    found, start = [], 0
    for match in _ADDRESS.finditer(text):
        found += [
            Token("text", "", 0, content=text[start : match.start()]),
            Token("link_open", "a", 1, attrs={"href": match[0]}),
            Token("text", "", 0, content=match[0]),
            Token("link_close", "a", -1),
        ]
        start = match.end()
    return [*found, Token("text", "", 0, content=text[start:])]


def _boxes(state: StateCore) -> None:
    """`- [ ]` and `- [x]` show as boxes."""
    for item, paragraph, block in zip(state.tokens, state.tokens[1:], state.tokens[2:], strict=False):
        if (item.type, paragraph.type, block.type) != ("list_item_open", "paragraph_open", "inline"):
            continue
        first = block.children[0] if block.children else None
        if first is not None and first.type == "text" and (box := _BOX.match(first.content)):
            first.content = ("☐ " if box[1] == " " else "☑ ") + first.content[4:]
