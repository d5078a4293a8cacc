"""Every fault in a pack is reported with file, line and remedy, all of them together."""

from __future__ import annotations

import shutil
from itertools import pairwise

import pytest

from tests.pack_folder import PackFolder
from upstream.curriculum import PackError, Problem, load_pack, read_pack

MEAN = "skills/arithmetic/mean.md"
QUESTIONS = "questions/arithmetic/mean.toml"
EXERCISE = "exercises/column-means/"
FACTS = EXERCISE + "exercise.toml"


def faults(pack: PackFolder) -> tuple[Problem, ...]:
    with pytest.raises(PackError) as caught:
        load_pack(pack.root)
    assert caught.value.problems, "an error names its problems"
    for problem in caught.value.problems:
        assert str(problem) in str(caught.value)
        assert problem.remedy, f"{problem.message!r} has no remedy"
    return caught.value.problems


def the_fault(pack: PackFolder) -> Problem:
    """The only problem of a pack."""
    (problem,) = faults(pack)
    return problem


def line_of(pack: PackFolder, path: str, text: str) -> int:
    lines = (pack / path).read_text("utf-8").split("\n")
    (found,) = [number for number, line in enumerate(lines, 1) if text in line]
    return found


# Each: the file, what is replaced by what, the words that the message and the remedy hold. The line that
# should be named is the one that holds the new text.
CHANGES = {
    "unknown field": (
        MEAN,
        "minutes = 30",
        "minutes = 30\nminuts = 3",
        "`minuts` is not a field",
        "'minutes'",
    ),
    "text for a number": (MEAN, "minutes = 30", 'minutes = "30"', "whole number from 5", "minutes = 5"),
    "a truth value for a number": (MEAN, "minutes = 30", "minutes = true", "whole number", "minutes = 5"),
    "a fraction for a whole number": (MEAN, "minutes = 30", "minutes = 30.5", "whole number", "minutes = 5"),
    "too few minutes": (MEAN, "minutes = 30", "minutes = 4", "from 5 to 2000", "minutes = 5"),
    "too many minutes": (MEAN, "minutes = 30", "minutes = 2001", "from 5 to 2000", "minutes = 5"),
    "a number for a text": (MEAN, 'title = "The mean"', "title = 5", "text in quotes", "title = "),
    "an empty text": (MEAN, 'title = "The mean"', 'title = "  "', "text in quotes", "title = "),
    "a text for a list": (MEAN, '["addition"]', '"addition"', "list of texts", "requires = ["),
    "a list with a number": (MEAN, '["addition"]', '["addition", 3]', "list of texts", "requires = ["),
    "named twice": (MEAN, '["addition"]', '["addition", "addition"]', "something twice", "Remove"),
    "unknown kind": (MEAN, 'kind = "math"', 'kind = "maths"', "`kind` is 'maths'", "Did you mean 'math'?"),
    "unknown skill required": (MEAN, '["addition"]', '["additoin"]', "no skill called", "'addition'"),
    "unknown stream": (MEAN, "stream = 1", "stream = 7", "no stream 7", "1, 2"),
    "requires itself": (MEAN, '["addition"]', '["addition", "mean"]', "require itself", "'mean'"),
    "unknown format": ("pack.toml", "format = 1", "format = 2", "packs of format 1", "format = 1"),
    "bad id of a resource": (
        "resources.toml",
        'id = "a-talk"',
        'id = "A Talk"',
        "cannot be an id",
        "lower-case",
    ),
    "unknown round of an exercise": (FACTS, '["coding"]', '["codng"]', "no round 'codng'", "coding"),
    "unknown round of a question": (QUESTIONS, '"depth"]', '"dept"]', "no round 'dept'", "depth"),
    "unknown skill proved": (FACTS, '["mean"]', '["means"]', "no skill called 'means'", "'mean'"),
    "nothing proved": (FACTS, '["mean"]', "[]", "proves no skill", "skill id"),
    "entry is no name": (FACTS, '"column_means"', '"column-means"', "not a Python name", "function"),
    "unknown runtime": (FACTS, '"numpy"', '"nunpy"', "`runtime` is 'nunpy'", "Did you mean 'numpy'?"),
    "difficulty out of range": (FACTS, "difficulty = 1", "difficulty = 6", "from 1 to 5", "difficulty = 1"),
    "limit out of range": (FACTS, "seconds = 4", "seconds = 0", "from 0.1 to 120", "seconds = 0.1"),
    "limit unknown": (FACTS, "seconds = 4", "secnds = 4", "`secnds` is not a field", "'seconds'"),
    "a negative tolerance": (FACTS, "rtol = 1e-6", "rtol = -1e-6", "from 0 to 1", "rtol = 0"),
    "a tolerance that is no number": (FACTS, "rtol = 1e-6", "rtol = nan", "from 0 to 1", "rtol = 0"),
    "not a table": (FACTS, "[limits]\nseconds = 4\nmegabytes = 128", "[[limits]]", "be a table", "[limits]"),
    "bad id of a question": (QUESTIONS, 'id = "mean-axis"', 'id = "mean_axis"', "cannot be an id", "hyphens"),
    "unknown kind of question": (QUESTIONS, 'kind = "why"', 'kind = "wy"', "`kind` is 'wy'", "'why'"),
    "correct choice out of range": (QUESTIONS, "correct = 0", "correct = 2", "from 0 to 1", "correct = 0"),
    "no tolerance": (
        QUESTIONS,
        "tolerance = 0.01",
        "tolerance = -1",
        "`tolerance` should be",
        "tolerance = 0",
    ),
    "number and choices": (
        QUESTIONS,
        "number = 3.5",
        'choices = ["a"]\ncorrect = 0\nnumber = 3.5',
        "not both",
        "one of",
    ),
    "choice without choices": (
        QUESTIONS,
        "number = 3.5\ntolerance = 0.01",
        "correct = 1",
        "`correct`",
        "Remove",
    ),
    "resource of unknown kind": ("resources.toml", '"video"', '"vidio"', "`kind` is 'vidio'", "'video'"),
    "resource for an unknown skill": ("resources.toml", '["mean"]', '["meen"]', "no skill", "'mean'"),
    "resource for an unknown area": ("resources.toml", '["spread"]', '["spred"]', "no area", "'spread'"),
    "no web address": ("resources.toml", "https://", "//", "web address", "https://"),
}


@pytest.mark.parametrize("name", CHANGES)
def test_a_fault_names_file_line_and_remedy(tiny: PackFolder, name: str) -> None:
    path, old, new, message, remedy = CHANGES[name]
    tiny.edit(path, old, new)
    problem = the_fault(tiny)
    assert problem.path == tiny / path
    assert problem.line == line_of(tiny, path, new.split("\n")[-1])
    assert message in problem.message
    assert remedy in problem.remedy


@pytest.mark.parametrize(
    ("path", "field"),
    [(MEAN, "kind"), (FACTS, "entry"), ("pack.toml", "licence"), ("resources.toml", "title")],
)
def test_a_missing_field_is_named(tiny: PackFolder, path: str, field: str) -> None:
    lines = (tiny / path).read_text("utf-8").split("\n")
    first = next(line for line in lines if line.startswith(field))
    lines.remove(first)
    tiny.write(path, "\n".join(lines))
    problem = the_fault(tiny)
    assert problem.path == tiny / path
    assert problem.message == f"`{field}` is missing"
    assert field in problem.remedy
    assert problem.line is not None


def test_a_folder_without_pack_toml(tiny: PackFolder) -> None:
    (tiny / "pack.toml").unlink()
    with pytest.raises(PackError) as caught:
        read_pack(tiny.root)
    (problem,) = caught.value.problems
    assert problem.path == tiny / "pack.toml"
    assert "missing" in problem.message
    assert "docs/authors.md" in problem.remedy


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        ("pack.toml", 'title = "A tiny pack"', 'title = "A tiny pack'),
        (MEAN, "minutes = 30", "minutes ="),
        (FACTS, "seconds = 4", "seconds 4"),
        (QUESTIONS, 'kind = "recall"', "kind = recall"),
        ("resources.toml", 'kind = "video"', 'kind = "video" "book"'),
    ],
)
def test_bad_toml_names_the_line(tiny: PackFolder, path: str, old: str, new: str) -> None:
    tiny.edit(path, old, new)
    first = next(p for p in faults(tiny) if p.path == tiny / path)
    assert first.line == line_of(tiny, path, new)
    assert "not valid TOML" in first.message
    assert "quotes" in first.remedy


def test_toml_that_ends_in_the_middle_names_the_last_line(tiny: PackFolder) -> None:
    text = 'a = 1\nb = """never ended'
    tiny.write("resources.toml", text)
    problem = the_fault(tiny)
    assert (problem.path, problem.line) == (tiny / "resources.toml", 2)


@pytest.mark.parametrize(
    "path", ["pack.toml", MEAN, FACTS, EXERCISE + "task.md", EXERCISE + "check.py", QUESTIONS]
)
def test_bytes_that_are_not_utf8_name_the_line(tiny: PackFolder, path: str) -> None:
    lines = (tiny / path).read_bytes().split(b"\n")
    lines[2] += " # größer".encode("latin-1")
    tiny.write(path, b"\n".join(lines))
    problem = next(p for p in faults(tiny) if p.path == tiny / path)
    assert problem.line == 3
    assert "UTF-8" in problem.message
    assert "UTF-8" in problem.remedy


def test_a_byte_order_mark_is_not_a_fault(tiny: PackFolder) -> None:
    """Some editors put one in front of everything they save as UTF-8."""
    before = load_pack(tiny.root)
    for path in ("pack.toml", MEAN, FACTS, EXERCISE + "solution.py"):
        tiny.write(path, b"\xef\xbb\xbf" + (tiny / path).read_bytes())
    assert load_pack(tiny.root) == before


def test_a_skill_without_front_matter(tiny: PackFolder) -> None:
    tiny.write("skills/spread/range.md", "The range is the largest minus the smallest.\n")
    problem = the_fault(tiny)
    assert (problem.path, problem.line) == (tiny / "skills/spread/range.md", 1)
    assert "front matter" in problem.message
    assert "+++" in problem.remedy


def test_front_matter_that_never_ends(tiny: PackFolder) -> None:
    tiny.write("skills/spread/range.md", '+++\ntitle = "Range"\n')
    assert "front matter" in the_fault(tiny).message


def test_a_folder_of_skills_for_an_unknown_area(tiny: PackFolder) -> None:
    shutil.copytree(tiny / "skills/spread", tiny / "skills/spred")
    problem = the_fault(tiny)
    assert problem.path == tiny / "skills/spred"
    assert "no area called 'spred'" in problem.message
    assert "'spread'" in problem.remedy
    assert "pack.toml" in problem.remedy


def test_a_bad_id_of_a_skill(tiny: PackFolder) -> None:
    shutil.copy(tiny / "skills/spread/variance.md", tiny / "skills/spread/Two_words.md")
    problem = the_fault(tiny)
    assert problem.path == tiny / "skills/spread/Two_words.md"
    assert "'Two_words' cannot be an id" in problem.message


def test_two_skills_of_one_id(tiny: PackFolder) -> None:
    shutil.copy(tiny / "skills/arithmetic/addition.md", tiny / "skills/spread/addition.md")
    problem = the_fault(tiny)
    assert problem.path == tiny / "skills/spread/addition.md"
    assert "'addition' is used twice" in problem.message
    assert "Rename" in problem.remedy


@pytest.mark.parametrize(
    ("path", "block"),
    [
        ("pack.toml", '[[areas]]\nid = "spread"\ntitle = "Again"\nsummary = "Again."\n'),
        ("pack.toml", '[[streams]]\nid = 2\ntitle = "Again"\nsummary = "Again."\n'),
        ("resources.toml", '[[resource]]\nid = "a-book"\ntitle = "Again"\nkind = "book"\n'),
        (
            QUESTIONS,
            '[[question]]\nid = "mean-axis"\nskill = "mean"\nkind = "why"\ndifficulty = 1\nask = "?"\nanswer = "!"\n',
        ),
    ],
)
def test_an_id_that_is_used_twice_names_file_and_second_line(tiny: PackFolder, path: str, block: str) -> None:
    tiny.append(path, "\n" + block)
    problem = the_fault(tiny)
    assert problem.path == tiny / path
    assert "twice" in problem.message
    lines = (tiny / path).read_text("utf-8").split("\n")
    second = max(n for n, line in enumerate(lines, 1) if line == block.split("\n")[1])
    assert problem.line == second


def test_a_question_of_one_id_in_two_files_names_a_file(tiny: PackFolder) -> None:
    tiny.write(
        "questions/spread/variance.toml",
        '[[question]]\nid = "mean-axis"\nskill = "variance"\nkind = "why"\ndifficulty = 1\nask = "?"\nanswer = "!"\n',
    )
    problem = the_fault(tiny)
    assert problem.path in (tiny / "questions/spread/variance.toml", tiny / QUESTIONS)
    assert problem.line is not None


def test_a_question_for_an_unknown_skill_names_its_file_and_line(tiny: PackFolder) -> None:
    tiny.edit(QUESTIONS, 'id = "mean-axis"\nskill = "mean"', 'id = "mean-axis"\nskill = "meen"')
    problem = the_fault(tiny)
    assert problem.path == tiny / QUESTIONS
    assert problem.line == line_of(tiny, QUESTIONS, '"meen"')
    assert "'meen'" in problem.message
    assert "'mean'" in problem.remedy


def test_a_circle_of_prerequisites_is_named(tiny: PackFolder) -> None:
    tiny.edit("skills/arithmetic/addition.md", "requires = []", 'requires = ["variance"]')
    problem = the_fault(tiny)
    assert problem.message.startswith("prerequisites go in a circle: ")
    circle = problem.message.split(": ")[1].split(" → ")
    assert circle[0] == circle[-1]
    pack, _ = read_pack(tiny.root)
    for skill, need in pairwise(circle):
        assert need in pack.skills[skill].requires
    assert problem.path == pack.skills[circle[0]].path
    assert problem.line == 5
    assert "Remove" in problem.remedy


def test_a_circle_is_reported_next_to_other_faults(tiny: PackFolder) -> None:
    tiny.edit("skills/arithmetic/addition.md", "requires = []", 'requires = ["variance", "nowhere"]')
    messages = [p.message for p in faults(tiny)]
    assert len(messages) == 2
    assert any("circle" in m for m in messages)
    assert any("'nowhere'" in m for m in messages)


@pytest.mark.parametrize(
    "name", ["exercise.toml", "task.md", "starter.py", "solution.py", "check.py", "hints.md"]
)
def test_a_missing_file_of_an_exercise(tiny: PackFolder, name: str) -> None:
    (tiny / EXERCISE / name).unlink()
    problem = the_fault(tiny)
    assert problem.path == tiny / EXERCISE / name
    assert "missing" in problem.message
    assert "Create" in problem.remedy


@pytest.mark.parametrize(
    "name", ["starter.py", "solution.py", "check.py", "drive.py", "picture.py", "wrong/one-less.py"]
)
def test_a_syntax_error_names_the_line(tiny: PackFolder, name: str) -> None:
    tiny.write(EXERCISE + name, '"""Fine so far."""\n\ndef f(:\n    pass\n')
    problem = next(p for p in faults(tiny) if p.path == tiny / EXERCISE / name)
    assert problem.line == 3
    assert "not valid Python" in problem.message


def test_a_null_byte_in_source_is_a_fault_of_the_pack(tiny: PackFolder) -> None:
    tiny.append(EXERCISE + "solution.py", "x = '\0'\n")
    assert "not valid Python" in the_fault(tiny).message


def test_too_few_wrong_answers(tiny: PackFolder) -> None:
    (tiny / EXERCISE / "wrong/one-less.py").unlink()
    problem = the_fault(tiny)
    assert problem.path == tiny / EXERCISE / "wrong"
    assert "2 wrong answers" in problem.message
    assert "mistakes" in problem.remedy


def test_a_wrong_answer_that_says_nothing(tiny: PackFolder) -> None:
    tiny.write(EXERCISE + "wrong/one-less.py", "def column_means(X):\n    return X[0]\n")
    problem = the_fault(tiny)
    assert (problem.path, problem.line) == (tiny / EXERCISE / "wrong/one-less.py", 1)
    assert "docstring" in problem.remedy


@pytest.mark.parametrize(
    "text", ["Look at the axes.\n", "First look.\n\n## A nudge\n\nAxis 0.\n", "### Small\n\nAxis\n"]
)
def test_hints_without_headings(tiny: PackFolder, text: str) -> None:
    tiny.write(EXERCISE + "hints.md", text)
    problem = the_fault(tiny)
    assert (problem.path, problem.line) == (tiny / EXERCISE / "hints.md", 1)
    assert "## " in problem.remedy


def test_a_bad_id_of_an_exercise(tiny: PackFolder) -> None:
    shutil.move(tiny / EXERCISE, tiny / "exercises/Column_Means")
    assert "'Column_Means' cannot be an id" in the_fault(tiny).message


def test_a_bad_id_of_an_area(tiny: PackFolder) -> None:
    tiny.append("pack.toml", '\n[[areas]]\nid = "Big Data"\ntitle = "Big data"\nsummary = "Much."\n')
    problem = the_fault(tiny)
    assert "'Big Data' cannot be an id" in problem.message
    assert problem.line == line_of(tiny, "pack.toml", "Big Data")


def test_no_streams(tiny: PackFolder) -> None:
    text = (tiny / "pack.toml").read_text("utf-8")
    head, areas = text.split("[[streams]]")[0], text[text.index("[[areas]]") :]
    tiny.write("pack.toml", head + areas)
    assert any("no streams" in p.message for p in faults(tiny))


def test_streams_of_the_wrong_form(tiny: PackFolder) -> None:
    text = (tiny / "pack.toml").read_text("utf-8")
    tiny.write("pack.toml", "streams = 3\n" + text.split("[[streams]]")[0] + text[text.index("[[areas]]") :])
    problem = next(p for p in faults(tiny) if "list of tables" in p.message)
    assert problem.line == 1
    assert "[[streams]]" in problem.remedy


def test_all_faults_are_reported_together_in_the_order_of_files(tiny: PackFolder) -> None:
    changed = ["unknown field", "unknown round of an exercise", "number and choices", "no web address"]
    for name in changed:
        path, old, new, _, _ = CHANGES[name]
        tiny.edit(path, old, new)
    (tiny / EXERCISE / "wrong/one-less.py").unlink()
    found = faults(tiny)
    assert len(found) == 5
    assert [str(p.path) for p in found] == sorted(str(p.path) for p in found)
    for name in changed:
        assert any(CHANGES[name][3] in p.message for p in found)
    with pytest.raises(PackError, match="5 problems in the content pack"):
        load_pack(tiny.root)


def test_read_pack_gives_what_it_can(tiny: PackFolder) -> None:
    tiny.write(MEAN, "no front matter")
    tiny.write(EXERCISE + "solution.py", "def f(:")
    tiny.edit("resources.toml", 'kind = "video"', 'kind = "vidio"')
    pack, problems = read_pack(tiny.root)
    assert list(pack.skills) == ["addition", "variance"]
    assert list(pack.exercises) == []
    assert list(pack.resources) == ["a-book", "a-talk"]
    assert len(pack.questions) == 4
    messages = "\n".join(map(str, problems))
    for expected in ("front matter", "not valid Python", "'vidio'", "no skill called 'mean'"):
        assert expected in messages


def test_read_pack_of_a_good_pack_has_no_problems(tiny: PackFolder) -> None:
    pack, problems = read_pack(tiny.root)
    assert problems == ()
    assert pack == load_pack(tiny.root)
