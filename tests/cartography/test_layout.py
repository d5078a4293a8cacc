from __future__ import annotations

from dataclasses import replace
from statistics import median

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from upstream.cartography import RiverMap, layout
from upstream.curriculum import Pack

from .packs import boxes, graph, overlaps, pack, skill


def height_of(river: RiverMap) -> dict[str, float]:
    """How far above the foot of the map each stone lies."""
    return {stone.skill: river.height - stone.y for stone in river.stones}


def assert_sound(content: Pack) -> RiverMap:
    river = layout(content, graph(content))
    assert sorted(stone.skill for stone in river.stones) == sorted(content.skills)
    assert overlaps(river) == []
    for box in boxes(river):
        assert box.left >= 0, box
        assert box.top >= 0, box
        assert box.right <= river.width, box
        assert box.bottom <= river.height, box
    height = height_of(river)
    drawn_in = {stone.skill: stone.stream for stone in river.stones}
    for one in content.skills.values():
        for need in one.requires:
            # Only a prerequisite in another area and a higher stream cannot lie below.
            if content.skills[need].area == one.area or drawn_in[need] <= drawn_in[one.id]:
                assert height[need] < height[one.id], (need, one.id)
    return river


def test_curriculum_has_room_for_everything_and_runs_downstream(curriculum: Pack) -> None:
    river = assert_sound(curriculum)
    assert len(river.edges) == sum(len(s.requires) for s in curriculum.skills.values())
    assert {t.area for t in river.tributaries} == {s.area for s in curriculum.skills.values()}


def test_same_pack_gives_the_same_map(curriculum: Pack, river: RiverMap) -> None:
    assert layout(curriculum, graph(curriculum)) == river


def test_streams_lie_above_each_other(river: RiverMap) -> None:
    for band in river.bands:
        inside = [stone.y for stone in river.stones if stone.stream == band.stream]
        assert band.top < min(inside)
        assert max(inside) < band.bottom
    assert [band.stream for band in river.bands] == [1, 2, 3]


def test_every_reach_is_named_and_each_area_has_one_main_name(river: RiverMap) -> None:
    for tributary in river.tributaries:
        streams = {stone.stream for stone in river.stones if stone.area == tributary.area}
        assert {name.stream for name in tributary.names} == streams
        assert sum(name.main for name in tributary.names) == 1


def test_a_river_joins_the_area_it_builds_on_most() -> None:
    content = pack(
        skill("a"),
        skill("b", requires=["a"]),
        skill("x", "logic"),
        skill("p", "physics", requires=["a", "b", "x"]),
    )
    into = {t.area: t.into for t in layout(content, graph(content)).tributaries}
    assert into == {"algebra": None, "logic": None, "physics": "algebra"}


@pytest.mark.parametrize("area", ["linear-algebra", "deep-learning", "career"])
def test_a_skill_at_the_end_of_an_area_moves_little_elsewhere(
    curriculum: Pack, river: RiverMap, area: str
) -> None:
    top = min((s for s in river.stones if s.area == area), key=lambda s: s.y)
    new = replace(curriculum.skills[top.skill], id="newest", title="Something newer", requires=(top.skill,))
    grown = replace(curriculum, skills={**curriculum.skills, "newest": new})
    after = layout(grown, graph(grown))
    before_x = {stone.skill: stone.x for stone in river.stones}
    shift = [abs(stone.x - before_x[stone.skill]) for stone in after.stones if stone.skill != "newest"]
    heights, new_heights = height_of(river), height_of(after)
    rise = [abs(new_heights[s] - heights[s]) for s in heights]
    assert median(shift) <= 12
    assert median(rise) == 0


def test_a_prerequisite_of_the_same_area_in_a_higher_stream_still_lies_below() -> None:
    content = pack(skill("late", stream=3), skill("early", stream=1, requires=["late"]))
    height = height_of(assert_sound(content))
    assert height["late"] < height["early"]


def test_no_skills_give_an_empty_map() -> None:
    river = layout(pack(), graph(pack()))
    assert (river.stones, river.tributaries, river.bands) == ((), (), ())


def test_titles_of_any_length_find_room() -> None:
    endless = "Supercalifragilistic" * 20
    content = pack(
        skill("a", title=endless),
        skill("b", title="W " * 300, requires=["a"]),
        skill("c", "logic", title="\u6df1\u5ea6\u5b66\u4e60" * 30, requires=["a"]),
        titles={"algebra": endless, "logic": "many words " * 40},
    )
    assert_sound(content)


titles = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=50
) | st.sampled_from(["Vectors", "Joint, marginal and conditional probability", "A/B tests"])


@st.composite
def small_packs(draw: st.DrawFn) -> Pack:
    skills = []
    for i in range(draw(st.integers(1, 24))):
        earlier = [s.id for s in skills]
        needs = draw(st.lists(st.sampled_from(earlier), max_size=3, unique=True)) if earlier else []
        area = draw(st.sampled_from(["algebra", "logic", "physics", "music", "trade"]))
        skills.append(skill(f"s{i}", area, draw(st.integers(1, 3)), needs, draw(titles)))
    return pack(*skills)


@settings(max_examples=40, deadline=None)
@given(small_packs())
def test_any_small_pack_is_drawn_soundly(content: Pack) -> None:
    assert_sound(content)
