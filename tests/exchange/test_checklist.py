"""Lists that people keep."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from upstream.exchange.checklist import LARGEST, MOST_TOPICS, ChecklistRefused, read_checklist

LIST = """---
tags: [ml]
---
# Machine learning
Read twice.

## Supervised
- [x] [[notes/Linear regression#Fit|Linear regression]] #todo ^abc
  Needs **full rank**.

  $X^T X$
  - [ ] nested [ridge](https://example.org)
    deeper
- [X] ~~Logistic~~ regression
* plain
1. ordered ✅
- [/] half done
- [ ]
%% - [x] hidden %%
## Empty
```
- [x] code
```
"""


def test_a_list_as_people_write_it() -> None:
    topics = read_checklist(LIST)
    assert [(t.title, t.done) for t in topics] == [
        ("Machine learning", False),
        ("Linear regression", True),
        ("nested ridge", False),
        ("Logistic regression", True),
        ("plain", False),
        ("ordered", True),
        ("half done", False),
        ("Empty", False),
    ]
    by_title = {t.title: t for t in topics}
    assert by_title["Machine learning"].text == "Read twice."
    assert by_title["Linear regression"].text == "Needs **full rank**.\n\n$X^T X$"
    assert by_title["Linear regression"].line == 8
    assert by_title["nested ridge"].under == ("Machine learning", "Supervised", "Linear regression")
    assert by_title["nested ridge"].text == "deeper"


def test_windows_line_ends_and_the_mark_of_utf_8() -> None:
    assert read_checklist("\ufeff- [x] a\r\n  text\r\n- [ ] b\r\n")[0].text == "text"


def test_nothing_in_it() -> None:
    assert read_checklist("") == read_checklist("a paragraph") == ()


@given(st.text(st.sampled_from("- [x]#*>`\n\t1.ab%$|~"), max_size=300))
def test_any_text_is_read(text: str) -> None:
    for topic in read_checklist(text):
        assert topic.title
        assert "\n" not in topic.title
        assert 1 <= topic.line <= text.count("\n") + 1


@given(
    st.lists(st.tuples(st.text("abc ", min_size=1).map(str.strip).filter(bool), st.booleans()), max_size=30)
)
def test_every_box_is_read(items: list[tuple[str, bool]]) -> None:
    text = "".join(f"- [{'x' if done else ' '}] {title}\n" for title, done in items)
    assert [(t.title, t.done) for t in read_checklist(text)] == [(" ".join(i.split()), d) for i, d in items]


def test_too_many_topics() -> None:
    with pytest.raises(ChecklistRefused) as refused:
        read_checklist("- [ ] a\n" * (MOST_TOPICS + 1))
    assert (refused.value.what, refused.value.size) == ("topics", MOST_TOPICS + 1)


def test_too_long() -> None:
    with pytest.raises(ChecklistRefused):
        read_checklist("a" * (LARGEST + 1))


@pytest.mark.parametrize(
    "text",
    [
        "- " * 100_000 + "x",
        "- [ ] " + "[[" * 200_000,
        "- [ ] " + "[a](" * 100_000,
        "# a\n" * 1900,
        "> " * 200_000,
    ],
    ids=["nested", "brackets", "links", "headings", "quotes"],
)
def test_hostile_lists_end(text: str) -> None:
    read_checklist(text)
