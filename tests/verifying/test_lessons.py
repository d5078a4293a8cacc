"""A lesson prints and draws what it says; `--write` mends what does not."""

from __future__ import annotations

from pathlib import Path

from tests.pack_folder import PackFolder
from upstream.curriculum import Problem, Skill, load_pack
from upstream.text import python_blocks
from upstream.verifying.lessons import verify_lesson

MEAN = "skills/arithmetic/mean.md"
FIGURE = "skills/arithmetic/mean-1.svg"


def lesson(pack: PackFolder) -> Skill:
    return load_pack(pack.root).skills["mean"]


def check(pack: PackFolder) -> list[Problem]:
    return verify_lesson(lesson(pack), write=False)


def write(pack: PackFolder) -> list[Problem]:
    return verify_lesson(lesson(pack), write=True)


def line(pack: PackFolder, text: str) -> int:
    lines = (pack / MEAN).read_text("utf-8").split("\n")
    (found,) = [number for number, one in enumerate(lines, 1) if text in one]
    return found


def test_a_lesson_whose_figure_was_never_drawn(tiny: PackFolder) -> None:
    (problem,) = check(tiny)
    assert (problem.path, problem.line) == (tiny / MEAN, line(tiny, "```python figure"))
    assert "not drawn from this code" in problem.message
    assert "upstream verify --write mean" in problem.remedy
    assert not (tiny / FIGURE).exists()


def test_write_draws_the_figure_and_leaves_the_text_alone(tiny: PackFolder) -> None:
    before = (tiny / MEAN).read_text("utf-8")
    assert write(tiny) == []
    assert check(tiny) == []
    assert (tiny / MEAN).read_text("utf-8") == before
    figure = python_blocks(lesson(tiny).lesson)[1]
    svg = (tiny / FIGURE).read_text("utf-8")
    assert svg.startswith(f"<!-- drawn from {figure.digest} -->\n<svg ")
    assert "var(--accent)" in svg


def test_write_touches_a_figure_only_when_it_looks_different(tiny: PackFolder) -> None:
    write(tiny)
    drawn, at = (tiny / FIGURE).read_text("utf-8"), (tiny / FIGURE).stat().st_mtime_ns
    write(tiny)
    assert (tiny / FIGURE).stat().st_mtime_ns == at
    tiny.edit(MEAN, "[3, 6]])", "[3, 7]])")  # the figure's own code is the same, its data are not
    write(tiny)
    assert (tiny / FIGURE).read_text("utf-8") != drawn


def test_a_stale_figure(tiny: PackFolder) -> None:
    write(tiny)
    old = (tiny / FIGURE).read_text("utf-8")
    tiny.edit(MEAN, "ax.axhline(X.mean()", "ax.axhline(X.max()")
    assert ["not drawn from this code" in p.message for p in check(tiny)] == [True]
    assert write(tiny) == []
    assert check(tiny) == []
    assert (tiny / FIGURE).read_text("utf-8") != old


def test_figures_that_no_block_draws_any_more_are_removed(tiny: PackFolder) -> None:
    for name in ("mean-2.svg", "mean-10.svg", "mean-of-means-1.svg", "mean-x.svg"):
        tiny.write(f"skills/arithmetic/{name}", "<svg />")
    write(tiny)
    left = sorted(path.name for path in (tiny / "skills/arithmetic").glob("*.svg"))
    assert left == ["mean-1.svg", "mean-of-means-1.svg", "mean-x.svg"]


def test_a_figure_without_a_description(tiny: PackFolder) -> None:
    tiny.edit(MEAN, '"""Two columns of points, each with a line at its mean."""\n', "")
    (problem,) = write(tiny)
    assert "no alternative text" in problem.message
    assert problem.line == line(tiny, "```python figure")


def test_another_output(tiny: PackFolder) -> None:
    write(tiny)
    tiny.edit(MEAN, "[2. 4.]", "[2. 5.]")
    (problem,) = check(tiny)
    assert "prints something else" in problem.message
    assert "[2. 4.]" in problem.remedy
    lines = (tiny / MEAN).read_text("utf-8").split("\n")
    assert problem.line is not None
    assert lines[problem.line - 1] == "```python"


def test_write_puts_in_outputs_where_they_belong(tiny: PackFolder) -> None:
    """Several at once: longer ones, shorter ones, and one that was missing."""
    good = (tiny / MEAN).read_text("utf-8")
    tiny.edit(
        MEAN,
        "```output\n[2. 4.]\n```\n",
        "```output\nold\nlines\nof text\n```\n\n```python\nfor i in range(2):\n    print(i)\n```\n\nWords in between.\n\n"
        "```python\nprint('a')\nprint('b')\n```\n```output\na\n```\n",
    )
    assert len(check(tiny)) == 4
    assert write(tiny) == []
    assert check(tiny) == []
    expected = good.replace(
        "```output\n[2. 4.]\n```\n",
        "```output\n[2. 4.]\n```\n\n```python\nfor i in range(2):\n    print(i)\n```\n```output\n0\n1\n```\n\n"
        "Words in between.\n\n```python\nprint('a')\nprint('b')\n```\n```output\na\nb\n```\n",
    )
    assert (tiny / MEAN).read_text("utf-8") == expected


def test_write_finds_the_place_below_a_blank_line_that_holds_spaces(tiny: PackFolder) -> None:
    tiny.edit(MEAN, "+++\n\nOne number", "+++\n  \n\nOne number")
    tiny.edit(MEAN, "[2. 4.]", "[0. 0.]")
    write(tiny)
    assert "```output\n[2. 4.]\n```\n\n## A mean in a picture" in (tiny / MEAN).read_text("utf-8")


def test_the_last_digits_of_numbers_do_not_matter(tiny: PackFolder) -> None:
    write(tiny)
    tiny.edit(MEAN, "[2. 4.]", "[2.000001  4.]")
    assert check(tiny) == []


def test_an_output_of_a_block_that_prints_nothing(tiny: PackFolder) -> None:
    write(tiny)
    tiny.edit(MEAN, "print(X.mean(axis=0))", "X.mean(axis=0)")
    (problem,) = check(tiny)
    assert "prints nothing" in problem.message
    assert "Remove" in problem.remedy


def test_a_block_that_fails_ends_the_lesson_and_is_named(tiny: PackFolder) -> None:
    tiny.edit(MEAN, "print(X.mean(axis=0))", "print(X.mean(axis=7))")
    (problem,) = check(tiny)
    assert "this block fails: " in problem.message
    assert "axis 7" in problem.message
    assert problem.line is not None
    assert (tiny / MEAN).read_text("utf-8").split("\n")[problem.line - 1] == "```python"


def test_a_drawing_that_fails_is_named(tiny: PackFolder) -> None:
    tiny.edit(MEAN, 'ax.plot(X, "o")', "ax.plot(undefined)")
    (problem,) = check(tiny)
    assert "this block fails: NameError" in problem.message
    assert problem.line == line(tiny, "```python figure")


def test_a_lesson_cannot_print_into_the_report(tiny: PackFolder, capsys: object) -> None:
    write(tiny)
    assert capsys.readouterr().out == ""  # type: ignore[attr-defined]


def test_what_a_lesson_needs_is_where_it_is_expected(tiny: PackFolder) -> None:
    assert lesson(tiny).figure_path(1) == Path(tiny / FIGURE)
