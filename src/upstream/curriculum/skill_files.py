"""A skill's file: TOML front matter between lines of `+++`, then the lesson."""

from __future__ import annotations

from pathlib import Path

from upstream.curriculum.fields import Fields, check_id, parse_toml, read_text
from upstream.curriculum.model import Kind, Skill
from upstream.curriculum.problems import Problem

FENCE = "+++"


def load_skill(path: Path, area: str, problems: list[Problem]) -> Skill | None:
    """The skill in a file, or None with problems noted when the front matter cannot be read."""
    text = read_text(path, problems)
    if text is None:
        return None
    lines = text.split("\n")
    if lines[0].strip() != FENCE or FENCE not in (line.strip() for line in lines[1:]):
        problems.append(
            Problem(
                path,
                1,
                "the front matter is missing",
                "Begin the file with a line of +++, the fields, and +++.",
            )
        )
        return None
    end = next(i for i, line in enumerate(lines[1:], 1) if line.strip() == FENCE)
    head = "\n".join(lines[1:end])
    data = parse_toml(head, path, problems, first_line=2)
    if data is None:
        return None
    fields = Fields(data, path, head, problems, first_line=2)
    check_id(path.stem, path, None, problems)
    body = "\n".join(lines[end + 1 :])
    blank = body[: len(body) - len(body.lstrip())].count("\n")
    skill = Skill(
        id=path.stem,
        title=fields.text("title"),
        area=area,
        stream=fields.integer("stream", 1, 9),
        kind=Kind(kind)
        if (kind := fields.choice("kind", {k.value for k in Kind})) in set(Kind)
        else Kind.CONCEPT,
        requires=fields.strings("requires"),
        minutes=fields.integer("minutes", 5, 2000),
        covers=fields.strings("covers"),
        lesson=body.strip(),
        path=path,
        lesson_line=end + 2 + blank,
    )
    fields.finish()
    if skill.id in skill.requires:
        fields.fault("requires", "a skill cannot require itself", f"Remove {skill.id!r} from the list.")
    return skill
