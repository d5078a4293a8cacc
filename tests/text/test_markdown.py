"""Markdown to HTML that is safe to put in a page as it is."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from upstream.text import Heading, Link, highlighted, render, render_inline


def resolve(kind: str, id: str) -> Link | None:
    known = {
        ("skill", "k-means"): Link("/skills/k-means/"),
        ("exercise", "k-means"): Link("/exercises/k-means/"),
        ("ref", "a-book"): Link("https://example.org/book?a=1&b=2", outside=True),
    }
    return known.get((kind, id))


def html(text: str) -> str:
    """The HTML of a text that renders without problems."""
    rendered = render(text, resolve, lambda n: f'<svg viewBox="0 0 1 1"><text>{n}</text></svg>')
    assert rendered.problems == ()
    return rendered.html


def test_paragraphs_emphasis_and_lists() -> None:
    assert html("A *b* **c** `d`.\n\n- e\n- f") == (
        "<p>A <em>b</em> <strong>c</strong> <code>d</code>.</p>\n<ul>\n<li>e</li>\n<li>f</li>\n</ul>\n"
    )


def test_internal_links_lead_where_they_are_resolved_to() -> None:
    assert '<a href="/skills/k-means/">k</a>' in html("[k](skill:k-means)")
    assert '<a href="/exercises/k-means/">k</a>' in html("[k](exercise:k-means)")


def test_links_to_other_sites_are_marked_and_tell_them_nothing() -> None:
    expected = 'href="https://example.org/book?a=1&amp;b=2" rel="noopener noreferrer" class="outside"'
    assert expected in html("[book](ref:a-book)")
    assert expected in html("[book](https://example.org/book?a=1&b=2)")
    assert 'class="outside"' in html("<https://example.org>")


@pytest.mark.parametrize(
    "target", ["skill:k-meens", "exercise:nowhere", "ref:nothing", "skill:K_means", "skill:", "ref:a-book/2"]
)
def test_a_link_that_leads_nowhere_is_noted_and_stays_readable(target: str) -> None:
    rendered = render(f"[the text]({target})", resolve)
    (problem,) = rendered.problems
    assert target in problem
    assert rendered.html == "<p><a>the text</a></p>\n"


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "vbscript:x", "data:text/html,x", "JaVaScRiPt:alert(1)"]
)
def test_links_that_would_run_something_are_not_links(target: str) -> None:
    assert "<a" not in html(f"[x]({target})")


def test_raw_html_is_shown_as_text() -> None:
    markup = html('<script>alert(1)</script>\n\na <b onclick="x">b</b> <!-- c -->')
    assert "<script" not in markup
    assert "<b " not in markup
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in markup


def test_quotes_cannot_leave_an_attribute() -> None:
    markup = html('[x](https://example.org/"onmouseover="alert)')
    assert 'onmouseover="' not in markup


def test_formulas_become_mathml() -> None:
    markup = html("Inline $x^2$ and\n\n$$\ny = 2\n$$\n\nand in a line $$z$$ too.")
    assert markup.count("<math") == 3
    assert markup.count('<div class="display" tabindex="0"><math') == 2


def test_prices_are_not_formulas() -> None:
    assert "<math" not in html("It costs 5$ or 6$ a month.")


def test_a_formula_that_cannot_be_read_is_noted_and_shown_as_written() -> None:
    rendered = render(r"Look: $\frac{1}$ and $\nosuchthing < 2$.")
    assert len(rendered.problems) == 2
    assert r"\frac{1}" in rendered.problems[0]
    assert r"<code>\nosuchthing &lt; 2</code>" in rendered.html


@pytest.mark.parametrize(
    "latex", [r"\text{<script>x</script>}", r"\mbox{<img src=x onerror=y>}", r"\text{&#xFFFFFF;}"]
)
def test_markup_in_a_formula_is_text(latex: str) -> None:
    markup = html(f"${latex}$")
    assert "<script" not in markup
    assert "<img" not in markup


def test_headings_of_the_second_level_have_anchors() -> None:
    rendered = render("## The idea, in $x$ and `code`\n\n### Smaller\n\n## Über")
    assert rendered.headings == (
        Heading("The idea, in x and code", "the-idea-in-x-and-code"),
        Heading("Über", "ber"),
    )
    assert '<h2 id="the-idea-in-x-and-code">' in rendered.html
    assert "<h3>Smaller</h3>" in rendered.html


def test_headings_of_the_same_words_have_different_anchors() -> None:
    rendered = render("## Example\n\n## Example\n\n## 数学\n\n## 例\n\n## Example 2")
    anchors = [heading.anchor for heading in rendered.headings]
    assert len(set(anchors)) == 5
    assert all(f'<h2 id="{anchor}">' in rendered.html for anchor in anchors)


def test_code_is_highlighted_and_escaped() -> None:
    markup = html("```python\nif a < b:\n    pass\n```")
    assert '<pre class="code" tabindex="0"><code><span class="k">if</span>' in markup
    assert "&lt;" in markup
    assert "style=" not in markup


@pytest.mark.parametrize("language", ["", "nosuchlanguage", "<b>"])
def test_code_in_an_unknown_language_is_plain(language: str) -> None:
    assert highlighted("a < b\n", language or "text") == (
        '<pre class="code" tabindex="0"><code>a &lt; b\n</code></pre>\n'
    )
    assert "a &lt; b" in html(f"```{language}\na < b\n```")


def test_leading_blank_lines_of_code_stay() -> None:
    assert "<code>\n\nx" in highlighted("\n\nx\n", "text")


def test_output_is_marked_and_escaped() -> None:
    assert html("```output\n<1>\n```") == '<pre class="output" tabindex="0"><code>&lt;1&gt;\n</code></pre>\n'


def test_tables_can_be_scrolled() -> None:
    markup = html("| a | b |\n| - | - |\n| 1 | 2 |")
    assert markup.startswith('<div class="table" tabindex="0"><table>')
    assert markup.rstrip().endswith("</table></div>")
    assert "<td>1</td>" in markup


def test_figures_are_set_in_with_their_description_and_code() -> None:
    markup = html(
        '```python figure\n"""A "steep" line."""\nax.plot(x)\n```\n\n```python figure hidden\n"""Second."""\n```'
    )
    assert '<svg role="img" aria-label="A &quot;steep&quot; line." viewBox' in markup
    assert "<text>1</text>" in markup
    assert "<text>2</text>" in markup
    assert markup.count("<figure>") == 2
    assert markup.count('<details class="figure-code">') == 1


def test_a_figure_that_has_not_been_drawn_is_noted_and_described() -> None:
    rendered = render('```python figure\n"""A line & more."""\n```')
    assert rendered.problems == ("figure 1 has not been drawn",)
    assert '<p class="figure-missing">A line &amp; more.</p>' in rendered.html


def test_one_paragraph_without_its_element() -> None:
    assert render_inline("Sum of *all* $x$ <b>").startswith("Sum of <em>all</em> <math")
    assert "&lt;b&gt;" in render_inline("<b>")
    assert render_inline("[x](skill:k-means)") == "<a>x</a>"


@pytest.mark.parametrize("code", ["'\ud800'", "(" * 5000, "-" * 20000 + "1", "def (:"])
def test_a_figure_whose_code_cannot_be_read_has_no_description(code: str) -> None:
    rendered = render(f"```python figure hidden\n{code}\n```", figure=lambda n: "<svg />")
    assert 'aria-label=""' in rendered.html


class Elements(HTMLParser):
    """Collects the elements and attributes of some HTML."""

    def __init__(self, markup: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(markup)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


# fmt: off
PIECES = st.sampled_from(
    [
        "$",
        "$",
        "$$",
        "`",
        "```",
        "##",
        "#",
        "-",
        ">",
        "|",
        "|-|-|",
        "&",
        "&amp;",
        "&#0;",
        "*",
        "_",
        "~~",
        "\\",
        '"',
        "'",
        "![",
        "](",
        ")",
        "{",
        "}",
        "\0",
        "\r",
        "\ud800",
        "\n",
        "\n\n",
        "\n```\n",
        "\t",
        " ",
        "    ",
        "\\frac",
        "\\text{",
        "\\href{javascript:x}{y}",
        "\\style{a}{b}",
        "\\begin{aligned}",
        "\\end{aligned}",
        "&#xFFFFFF;",
        "[a](skill:b)",
        "[a](javascript:b)",
        "<script>",
        "<img src=x onerror=y>",
        "```python figure\n",
        "```output\n",
    ]
)
# fmt: on
ANY_TEXT = st.text(st.characters(), max_size=60) | st.lists(PIECES | st.text(max_size=5), max_size=20).map(
    "".join
)


@settings(max_examples=200)
@given(ANY_TEXT)
def test_rendering_never_fails_and_never_makes_something_that_runs(text: str) -> None:
    rendered = render(text, resolve)
    for tag, attributes in Elements(rendered.html).found:
        assert tag not in ("script", "iframe", "object", "style", "form", "input")
        assert not any(name.startswith("on") or name == "style" for name in attributes)
        assert not (attributes.get("href") or "").lower().startswith(("javascript:", "vbscript:"))
    render_inline(text)
