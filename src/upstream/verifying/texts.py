"""Renders every text of a pack, so that formulas and links are known to work."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from pathlib import Path

from markdown_it import MarkdownIt

from upstream.curriculum import Exercise, Pack, Problem, Question, Skill
from upstream.text import Link, render

Figure = Callable[[int], str | None]
HARSH = ("just", "simply", "obviously", "trivially", "easy", "easily")


def verify_skill_text(pack: Pack, skill: Skill) -> list[Problem]:
    """Links, formulas and figures of a lesson, and the tone."""
    problems = _rendered(pack, skill.lesson, skill.path, lambda n: "<svg />")
    for token in MarkdownIt().parse(skill.lesson):
        if token.type == "heading_open" and token.tag == "h1" and token.map:
            line = skill.lesson_line + token.map[0]
            problems.append(
                Problem(skill.path, line, "a heading of the first level", "Begin headings with ##.")
            )
    return problems


def verify_exercise_text(pack: Pack, exercise: Exercise) -> list[Problem]:
    problems = _rendered(pack, exercise.task, exercise.path / "task.md")
    for hint in exercise.hints:
        problems += _rendered(pack, hint.text, exercise.path / "hints.md")
    for wrong in exercise.wrong:
        problems += _rendered(pack, wrong.message, wrong.path)
    return problems


def verify_question_text(pack: Pack, question: Question) -> list[Problem]:
    area = pack.skills[question.skill].area if question.skill in pack.skills else "."
    path = pack.root / "questions" / area / f"{question.skill}.toml"
    texts = (question.ask, question.answer, *question.choices)
    return [problem for text in texts for problem in _rendered(pack, text, path)]


def _rendered(pack: Pack, text: str, path: Path, figure: Figure = lambda n: None) -> list[Problem]:
    known: Mapping[str, Container[str]] = {
        "skill": pack.skills,
        "exercise": pack.exercises,
        "ref": pack.resources,
    }
    rendered = render(text, lambda kind, id: Link("#") if id in known[kind] else None, figure)
    found = [Problem(path, None, message, "Mend the formula or the link.") for message in rendered.problems]
    return found + list(_tone(text, path))


def _tone(text: str, path: Path) -> Iterator[Problem]:
    words = {word.strip(".,;:!?()*_\"'").lower() for word in text.split()}
    for word in sorted(words & set(HARSH)):
        yield Problem(path, None, f"the text says {word!r}", "Leave the word out: what is easy for whom?")
