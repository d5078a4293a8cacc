"""The runnable blocks of a lesson."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from upstream.text import python_blocks

LESSON = '''Some words.

```python
print(1)
```
```output
1
```

```python
x = 2
```

Not this:

```bash
ls
```

```python figure hidden
"""A line."""
```

~~~python
print(x)

~~~

```output
2
```

```python
print("no output below")
```

Words between.

```output
not mine
```
'''


def test_blocks_with_their_lines_outputs_and_figures() -> None:
    blocks = python_blocks(LESSON)
    lines = LESSON.split("\n")
    assert [b.code for b in blocks] == [
        "print(1)\n",
        "x = 2\n",
        '"""A line."""\n',
        "print(x)\n\n",
        'print("no output below")\n',
    ]
    for block in blocks:
        assert lines[block.line].startswith(("```python", "~~~python"))
        assert lines[block.end - 1] in ("```", "~~~")
        assert "\n".join(lines[block.line + 1 : block.end - 1]) + "\n" == block.code
    assert [b.output for b in blocks] == ["1\n", None, None, "2\n", None]
    assert [b.figure for b in blocks] == [None, None, 1, None, None]
    for block in blocks:
        if block.output_lines is not None:
            start, end = block.output_lines
            assert lines[start:end] == ["```output", block.output.rstrip("\n") if block.output else "", "```"]


def test_figures_are_counted_from_one() -> None:
    text = "```python figure\na\n```\n\n```python\nb\n```\n\n```python figure\nc\n```\n"
    assert [b.figure for b in python_blocks(text)] == [1, None, 2]


def test_the_digest_follows_the_code() -> None:
    one, other, same = python_blocks("```python\na\n```\n\n```python\nb\n```\n\n```python figure\na\n```\n")
    assert one.digest == same.digest != other.digest


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80))
def test_any_text_can_be_looked_through(text: str) -> None:
    for block in python_blocks(f"```python\n1\n```\n{text}"):
        assert 0 <= block.line < block.end
