"""The pack that ships: what the syllabus asks for is there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from upstream.curriculum import Pack, SkillGraph, load_pack

ROOT = Path(__file__).parents[2] / "curriculum"
EXPECTED = Path(__file__).with_name("expected_skills.txt")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return load_pack(ROOT)


@pytest.fixture(scope="module")
def expected() -> dict[str, tuple[str, int]]:
    lines = EXPECTED.read_text("utf-8").split("\n")
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {skill: (area, int(stream)) for area, skill, stream in rows}


@pytest.fixture(scope="module")
def graph(pack: Pack) -> SkillGraph:
    return SkillGraph({skill.id: skill.requires for skill in pack.skills.values()})


def test_the_skills_areas_and_streams_are_those_of_the_syllabus(
    pack: Pack, expected: dict[str, tuple[str, int]]
) -> None:
    assert {s.id: (s.area, s.stream) for s in pack.skills.values()} == expected
    assert len(pack.skills) == 265
    assert len(pack.areas) == 27
    assert Counter(s.stream for s in pack.skills.values()) == {1: 99, 2: 114, 3: 52}


def test_every_area_has_skills(pack: Pack) -> None:
    assert {s.area for s in pack.skills.values()} == set(pack.areas)


def test_the_references_are_all_there(pack: Pack) -> None:
    assert len(pack.resources) == 380


def test_prerequisites_are_acyclic_and_every_skill_can_be_reached(graph: SkillGraph) -> None:
    assert len(graph.order) == 265
    proved: set[str] = set()
    while free := graph.reachable(proved):
        proved.update(free)
    assert proved == set(graph.requires)


def test_no_prerequisite_lies_in_a_later_stream(pack: Pack) -> None:
    late = [
        (skill.id, need)
        for skill in pack.skills.values()
        for need in skill.requires
        if pack.skills[need].stream > skill.stream
    ]
    assert late == []
