"""People's Markdown: what it shows, and that nothing in it does anything."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.text import Link, people_html
from upstream.text.allowed import ATTRIBUTES, TAGS
from upstream.text.people import LONGEST_LAID_OUT, MOST_FORMULAS

PICTURE = "0123456789abcdef0123456789abcdef"


class Elements(HTMLParser):
    """Collects start tags as a browser's tokenizer sees them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.comments = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_comment(self, data: str) -> None:
        self.comments += 1


def elements(html: str) -> list[tuple[str, dict[str, str | None]]]:
    parser = Elements()
    parser.feed(html)
    assert parser.comments == 0
    return parser.found


def scheme(address: str) -> str:
    """As browsers read it: white space and control characters in it do not count."""
    found = re.match(r"([a-z][a-z0-9+.-]*):", re.sub(r"[\x00-\x20]", "", address), re.IGNORECASE)
    return found[1].lower() if found else ""


def assert_harmless(html: str) -> None:
    for tag, attributes in elements(html):
        assert tag in TAGS, tag
        for name, value in attributes.items():
            assert name in ATTRIBUTES.get(tag, ()), (tag, name)
            assert not name.startswith("on")
            assert name not in ("style", "id", "name", "srcset", "formaction")
            if name == "href":
                assert scheme(value or "") in ("", "http", "https", "mailto"), value
            if name == "src":
                assert value == f"/picture/{PICTURE}/", value


def people(text: str) -> str:
    return people_html(
        text,
        lambda id: f"/picture/{id}/" if id == PICTURE else None,
        lambda kind, id: Link(f"/{kind}/{id}/") if id == "k-means" else None,
    )


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)><animate onbegin=alert(1) attributeName=x></svg>",
    "<iframe src='javascript:alert(1)'></iframe>",
    "<style>body{display:none}</style>",
    "<p style='position:fixed;inset:0'>x</p>",
    "<a href='javascript:alert(1)'>x</a>",
    "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
    "<form action=/accounts/logout/><button>x</button></form>",
    "<base href=//evil.example>",
    "<meta http-equiv=refresh content='0;url=//evil.example'>",
    "<!-- --><script>alert(1)</script><!-- -->",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](java&Tab;script:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](vbscript:msgbox(1))",
    "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
    "[x](data:image/svg+xml;base64,PHN2Zy8+)",
    "![x](data:image/png;base64,iVBORw0KGgo=)",
    "![x](javascript:alert(1))",
    "![x](https://evil.example/pixel.gif)",
    '![x" onerror="alert(1)](https://evil.example/pixel.gif)',
    '[x](https://a.example "t\\" onmouseover=alert(1)")',
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "[x]: javascript:alert(1)\n\n[x]",
    f"![a](picture:{PICTURE}) ![b](picture:../../accounts/logout) ![c](picture:ffffffffffffffffffffffffffffffff)",
    r"$\href{javascript:alert(1)}{x}$",
    r"$\text{<img src=x onerror=alert(1)>}$",
    r"$$\style{position:fixed}{x}$$",
    r"$\class{danger}{x}$ $\cssId{main}{x}$",
    "$<mglyph src=x>$",
    "```html\n<script>alert(1)</script>\n```",
    "```<img src=x onerror=alert(1)>\nx\n```",
    '```"><script>alert(1)</script>\nx\n```',
    "~~~python figure\n'''x'''\n~~~",
    "`<script>`",
    "https://a.example/<script>alert(1)</script>",
    "https://a.example/'onmouseover='alert(1)",
    "[skill](skill:k-means) [none](skill:../../evil) [x](skill:javascript:alert(1))",
    "|<script>|\n|---|\n|<img src=x onerror=alert(1)>|",
    "\u202e<script>\u0000alert(1)</script>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_are_harmless(text: str) -> None:
    html = people(text)
    assert_harmless(html)
    assert "<script" not in html


@given(
    st.lists(
        st.sampled_from([*HOSTILE, "\n", "\n\n", "> ", "- ", "    ", "| a |", "$", "```", "<", '"', "]("])
    )
)
def test_mixtures_of_hostile_texts_are_harmless(parts: list[str]) -> None:
    assert_harmless(people("".join(parts)))


@given(st.text(alphabet=st.sampled_from("<>\"'&`*_[]()!$\\#|-~: \n\tahrefsconlipt/="), max_size=300))
def test_any_marks_are_harmless(text: str) -> None:
    assert_harmless(people(text))


@pytest.mark.parametrize(
    "unit",
    [">", "- ", "[", "![a", "*a _b ", "$a$ ", "|a", "`a``b", "{", "<", "$$a\n", "- [ ] a\n", "~~a", "#\n"],
)
@pytest.mark.parametrize("share", [1.0, 2.0])
def test_huge_nesting_ends(unit: str, share: float) -> None:
    """Deep and long texts end in a page, laid out or as they were written."""
    text = (2 * unit * LONGEST_LAID_OUT)[: int(LONGEST_LAID_OUT * share)]
    html = people(text)
    assert_harmless(html)
    assert ('class="as-written"' in html) is (share > 1)


def test_formulas_become_mathematics() -> None:
    html = people("Then $a_1^2$ and\n\n$$\\sum_i x_i$$\n")
    assert html.count("<math") == 2
    assert '<math display="block"' in html


def test_a_formula_that_cannot_be_read_stays_as_written() -> None:
    assert "<code>\\nosuch{x}</code>" in people("$\\nosuch{x}$")


def test_only_so_many_formulas_are_laid_out() -> None:
    html = people("$x$ " * (MOST_FORMULAS + 5))
    assert html.count("<math") == MOST_FORMULAS
    assert html.count("<code>x</code>") == 5


def test_code_is_highlighted_in_known_languages() -> None:
    assert '<span class="k">def</span>' in people("```python\ndef f(): ...\n```")
    assert "<span" not in people("```brainfuck\n+++\n```")
    assert '<span class="k">def</span>' not in people("```python\n" + "def f(): ...\n" * 3000 + "```")


def test_own_pictures_show_and_others_become_links() -> None:
    html = people(f"![a plot](picture:{PICTURE}) ![far](https://a.example/b.png)")
    assert f'<img src="/picture/{PICTURE}/" alt="a plot" loading="lazy">' in html
    assert html.count("<img") == 1
    assert '<a href="https://a.example/b.png" rel="noopener noreferrer" class="outside">far</a>' in html


def test_a_picture_that_is_gone_leaves_its_words() -> None:
    assert '<span class="gone">my plot</span>' in people("![my plot](picture:" + "f" * 32 + ")")


def test_addresses_become_links_and_end_before_the_full_stop() -> None:
    html = people(
        "See https://arxiv.org/abs/1706.03762. And [this https://a.example](https://b.example) `https://c.example`"
    )
    assert '<a href="https://arxiv.org/abs/1706.03762" ' in html
    assert ">https://arxiv.org/abs/1706.03762</a>." in html
    assert html.count("<a ") == 2


def test_links_within_the_site() -> None:
    html = people("[yes](skill:k-means) [no](skill:nothing)")
    assert '<a href="/skill/k-means/">yes</a>' in html
    assert "<a>no</a>" in html


def test_boxes_of_a_list() -> None:
    html = people("- [ ] open\n- [x] done\n\n[ ] no list")
    assert "<li>☐ open</li>" in html
    assert "<li>☑ done</li>" in html
    assert "<p>[ ] no list</p>" in html


def test_headings_stand_below_those_of_the_page() -> None:
    html = people("# one\n\n## two\n\n###### six")
    assert re.findall(r"<(h\d)>", html) == ["h3", "h4", "h6"]


def test_line_ends_are_kept() -> None:
    assert "one<br>\ntwo" in people("one\ntwo")
