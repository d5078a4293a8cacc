"""Loads a pack from its folder. Every fault is collected, so that an author sees them all at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from upstream.curriculum.exercise_files import load_exercise
from upstream.curriculum.fields import Fields, check_id, parse_toml, read_text, unknown_id
from upstream.curriculum.graph import PrerequisiteCycle, SkillGraph
from upstream.curriculum.model import Area, Exercise, Pack, Question, Resource, Skill, Stream
from upstream.curriculum.problems import PackError, Problem
from upstream.curriculum.question_files import load_questions
from upstream.curriculum.skill_files import load_skill

FORMAT = 1
RESOURCE_KINDS = frozenset(
    ["article", "book", "channel", "cheatsheet", "course", "playlist", "repo", "site", "tool", "video"]
)

Named = TypeVar("Named", Skill, Exercise, Question, Resource, Area)


def load_pack(root: Path) -> Pack:
    """Load and validate the pack in a folder.

    Raises PackError, which names every fault with file, line and remedy.
    """
    pack, problems = read_pack(root)
    if problems:
        raise PackError(problems)
    return pack


def read_pack(root: Path) -> tuple[Pack, tuple[Problem, ...]]:
    """Whatever can be loaded of the pack in a folder, and everything that is wrong with it.

    Raises PackError when pack.toml itself cannot be read.
    """
    root = Path(root)
    problems: list[Problem] = []
    head, streams, areas = _load_head(root, problems)
    skills = _load_skills(root, areas, problems)
    pack = Pack(
        name=head.text("name"),
        title=head.text("title"),
        version=head.text("version"),
        licence=head.text("licence"),
        root=root,
        streams=streams,
        areas=_by_id(areas, root / "pack.toml", problems),
        skills=_by_id(skills, root / "skills", problems),
        exercises=_by_id(_load_exercises(root, problems), root / "exercises", problems),
        questions=_by_id(_load_all_questions(root, problems), root / "questions", problems),
        resources=_by_id(_load_resources(root, problems), root / "resources.toml", problems),
    )
    head.finish()
    problems += _unresolved(pack)
    return pack, tuple(sorted(set(problems), key=lambda p: (str(p.path), p.line or 0)))


def _load_head(root: Path, problems: list[Problem]) -> tuple[Fields, tuple[Stream, ...], list[Area]]:
    path = root / "pack.toml"
    text = read_text(path, problems)
    data = parse_toml(text, path, problems) if text is not None else None
    if text is None or data is None:
        raise PackError(problems)
    head = Fields(data, path, text, problems)
    if head.integer("format", 1, 1000) != FORMAT:
        head.fault("format", f"this Upstream reads packs of format {FORMAT}", f"Set format = {FORMAT}.")
    streams, areas = [], []
    for table in head.tables("streams"):
        streams.append(Stream(table.integer("id", 1, 9), table.text("title"), table.text("summary")))
        table.finish()
    for table in head.tables("areas"):
        area = Area(table.text("id"), table.text("title"), table.text("summary"))
        check_id(area.id, path, table.line("id"), problems)
        areas.append(area)
        table.finish()
    _refuse_double_streams(head, streams)
    if not streams:
        head.fault("streams", "the pack has no streams", "Add at least one [[streams]] table.")
    return head, tuple(streams), areas


def _refuse_double_streams(head: Fields, streams: list[Stream]) -> None:
    for stream, table in zip(streams, head.tables("streams"), strict=True):
        first = next(other for other in streams if other.id == stream.id)
        if stream is not first:
            table.fault("id", f"the stream {stream.id} is declared twice", "Give one of the two another id.")


def _load_skills(root: Path, areas: list[Area], problems: list[Problem]) -> list[Skill]:
    known = {area.id for area in areas}
    folders = sorted(p for p in (root / "skills").glob("*") if p.is_dir())
    for folder in folders:
        if folder.name not in known:
            message, remedy = unknown_id("area", folder.name, known)
            problems.append(Problem(folder, None, message, remedy + " Areas are declared in pack.toml."))
    skills = []
    for area in dict.fromkeys(area.id for area in areas):
        for path in sorted((root / "skills" / area).glob("*.md")):
            skill = load_skill(path, area, problems)
            if skill is not None:
                skills.append(skill)
    return skills


def _load_exercises(root: Path, problems: list[Problem]) -> list[Exercise]:
    folders = sorted(p for p in (root / "exercises").glob("*") if p.is_dir() and not p.name.startswith("."))
    loaded = (load_exercise(folder, problems) for folder in folders)
    return [exercise for exercise in loaded if exercise is not None]


def _load_all_questions(root: Path, problems: list[Problem]) -> list[Question]:
    return [
        q for path in sorted((root / "questions").glob("*/*.toml")) for q in load_questions(path, problems)
    ]


def _load_resources(root: Path, problems: list[Problem]) -> list[Resource]:
    path = root / "resources.toml"
    if not path.exists():
        return []
    text = read_text(path, problems)
    data = parse_toml(text, path, problems) if text is not None else None
    if text is None or data is None:
        return []
    file = Fields(data, path, text, problems)
    resources = []
    for table in file.tables("resource"):
        resource = Resource(
            id=table.text("id"),
            title=table.text("title"),
            kind=table.choice("kind", RESOURCE_KINDS),
            url=table.optional_text("url"),
            skills=table.strings("skills", ()),
            areas=table.strings("areas", ()),
        )
        check_id(resource.id, path, table.line("id"), problems)
        if resource.url is not None and not resource.url.startswith(("https://", "http://")):
            table.fault("url", "`url` should be a web address", "Begin it with https:// or leave it out.")
        table.finish()
        resources.append(resource)
    file.finish()
    return resources


def _by_id(items: Iterable[Named], path: Path, problems: list[Problem]) -> Mapping[str, Named]:
    found: dict[str, Named] = {}
    for item in items:
        if item.id in found:
            where = _question_file(path, item) if isinstance(item, Question) else getattr(item, "path", path)
            line = max(_lines_naming(where, item.id, "id"), default=None)
            problems.append(
                Problem(where, line, f"the id {item.id!r} is used twice", "Rename one of the two.")
            )
        found[item.id] = item
    return MappingProxyType(found)


def _unresolved(pack: Pack) -> list[Problem]:
    """Every id that points nowhere, and prerequisites that go in a circle."""
    problems: list[Problem] = []

    def expect(kind: str, ids: Iterable[str], known: Mapping[str, object], path: Path, key: str) -> None:
        for value in ids:
            if value not in known:
                line = min(_lines_naming(path, value, key), default=None)
                problems.append(Problem(path, line, *unknown_id(kind, value, known)))

    stream_ids = {stream.id for stream in pack.streams}
    for skill in pack.skills.values():
        expect("skill", skill.requires, pack.skills, skill.path, "requires")
        if skill.stream not in stream_ids:
            problems.append(
                Problem(
                    skill.path,
                    min(_lines_naming(skill.path, str(skill.stream), "stream"), default=None),
                    f"there is no stream {skill.stream}",
                    f"Use one of: {', '.join(map(str, sorted(stream_ids)))}.",
                )
            )
    for exercise in pack.exercises.values():
        expect("skill", exercise.proves, pack.skills, exercise.path / "exercise.toml", "proves")
    for question in pack.questions.values():
        if question.skill not in pack.skills:
            path = _question_file(pack.root / "questions", question)
            expect("skill", [question.skill], pack.skills, path, "skill")
    resources = pack.root / "resources.toml"
    for resource in pack.resources.values():
        expect("skill", resource.skills, pack.skills, resources, "skills")
        expect("area", resource.areas, pack.areas, resources, "areas")
    return problems + _circle(pack)


def _circle(pack: Pack) -> list[Problem]:
    """The first circle of prerequisites. Those that point nowhere, or at the skill itself, are told elsewhere."""
    known = {
        skill.id: tuple(need for need in skill.requires if need in pack.skills and need != skill.id)
        for skill in pack.skills.values()
    }
    try:
        SkillGraph(known)
    except PrerequisiteCycle as cycle:
        skill = pack.skills[cycle.skills[0]]
        remedy = "Remove one of these prerequisites, usually the one that is only helpful."
        line = min(_lines_naming(skill.path, cycle.skills[1], "requires"), default=None)
        return [Problem(skill.path, line, str(cycle), remedy)]
    return []


def _question_file(folder: Path, question: Question) -> Path:
    """The file under `questions` that holds a question, as far as text search can tell."""
    files = sorted(folder.glob("*/*.toml"), reverse=True)
    return next((path for path in files if _lines_naming(path, question.id, "id")), folder)


def _lines_naming(path: Path, value: str, key: str) -> list[int]:
    """The lines of a file that may give `key` the given value, as far as text search can tell."""
    if not path.is_file():
        return []
    found = []
    inside = False
    for number, line in enumerate(path.read_text("utf-8", errors="replace").split("\n"), 1):
        inside = inside or line.lstrip().startswith(key)
        if inside and (f'"{value}"' in line or line.strip().split("#")[0].rstrip().endswith(f"= {value}")):
            found.append(number)
    return found
