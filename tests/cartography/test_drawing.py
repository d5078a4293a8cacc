from __future__ import annotations

import gzip
import itertools
import re
from xml.etree import ElementTree

import pytest

from upstream.cartography import RiverMap, StoneState, layout, render_area_svg, render_legend, render_svg
from upstream.curriculum import Pack

from .packs import graph, pack, skill

HOSTILE = """<script>alert("1")</script> & 'quotes' ]]> \x00\x1b"""


def href(name: str) -> str:
    return f"/skills/{name}/"


def parse(markup: str) -> ElementTree.Element:
    return ElementTree.fromstring(markup)


def links(markup: str) -> list[ElementTree.Element]:
    return list(parse(markup).iter("a"))


def test_every_skill_is_one_link_with_its_title_and_state(curriculum: Pack, river: RiverMap) -> None:
    states = {"matrix-operations": StoneState("proved", 0.93), "vectors": StoneState("fading", 0.71)}
    found = {link.get("href"): link.get("aria-label") for link in links(render_svg(river, states, href))}
    assert len(found) == len(curriculum.skills)
    assert found["/skills/matrix-operations/"] == "Matrix operations: proved, 93 % likely to recall"
    assert found["/skills/vectors/"] == "Vectors and scalars: fading, 71 % likely to recall"
    assert found["/skills/chain-rule/"] == "The chain rule: unproved"


def test_states_differ_in_drawing_and_class(river: RiverMap) -> None:
    drawn = set()
    for state in ("unproved", "reachable", "started", "proved", "fading"):
        markup = render_svg(river, {"vectors": StoneState(state, 0.5)}, href)
        link = next(a for a in links(markup) if a.get("href") == "/skills/vectors/")
        drawing = link.find("use").get("href")
        definition = next(g for g in parse(markup).iter("g") if f"#{g.get('id')}" == drawing)
        drawn.add((link.get("class")[0], ElementTree.tostring(definition)))
        assert (link.find("text").text == "50") == (state == "fading")
    assert len(drawn) == 5


def test_drawing_is_deterministic(river: RiverMap) -> None:
    assert render_svg(river, {}, href) == render_svg(river, {}, href)


def test_requirements_are_places_in_the_order_of_the_links(curriculum: Pack, river: RiverMap) -> None:
    root = parse(render_svg(river, {}, href))
    names = [link.get("href").split("/")[2] for link in root.iter("a")]
    needs = [
        [names[int(i)] for i in places.split(",") if i] for places in root.get("data-requires").split(";")
    ]
    assert {n: sorted(found) for n, found in zip(names, needs, strict=True)} == {
        s.id: sorted(s.requires) for s in curriculum.skills.values()
    }


def test_threads_are_drawn_for_print_only(river: RiverMap) -> None:
    markup = render_svg(river, {}, href, threads=True)
    threads = re.search(r'<path class="threads" d="([^"]+)"', markup)
    assert threads is not None
    assert threads[1].count("M") == sum(edge.across for edge in river.edges)
    assert 'class="threads"' not in render_svg(river, {}, href)


def test_every_reference_has_its_definition(river: RiverMap) -> None:
    markup = render_svg(river, {"vectors": StoneState("fading"), "sql": StoneState("started")}, href)
    ids = re.findall(r' id="([^"]+)"', markup)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'<use href="#([^"]+)"', markup)) | set(
        re.findall(r"url\(#([^)]+)\)", markup)
    ) <= set(ids)


def test_a_strict_content_security_policy_allows_it(river: RiverMap) -> None:
    for markup in (
        render_svg(river, {}, href),
        render_area_svg(river, "statistics", {}, href),
        render_legend(),
    ):
        assert not re.search(r"\sstyle=|\son\w+=|<style|<script|javascript:", markup)


def test_the_page_stays_small(river: RiverMap) -> None:
    markup = render_svg(river, {}, href).encode()
    assert len(markup) < 85_000
    assert len(gzip.compress(markup)) < 21_000


def test_hostile_titles_are_text_and_nothing_else() -> None:
    content = pack(
        skill("a", title=HOSTILE),
        skill("b", "logic", requires=["a"]),
        titles={"algebra": HOSTILE, "logic": "L"},
    )
    river = layout(content, graph(content))
    for markup in (
        render_svg(river, {}, lambda name: f'/?q="><b>{name}', label=HOSTILE),
        render_area_svg(river, "algebra", {}, href, focus="a"),
    ):
        root = parse(markup)
        assert not list(root.iter("script"))
        assert not list(root.iter("b"))
        names = [link.get("aria-label") for link in root.iter("a")]
        assert any(name.startswith("""<script>alert("1")</script> & 'quotes' ]]>""") for name in names)


def test_an_area_alone_shows_its_own_stones_and_its_neighbours(curriculum: Pack, river: RiverMap) -> None:
    own = {s.id for s in curriculum.skills_in("statistics")}
    needed = {n for name in own for n in curriculum.skills[name].requires}
    unlocked = {s.id for s in curriculum.skills.values() if own & set(s.requires)}
    found = links(render_area_svg(river, "statistics", {}, href, focus="t-test"))
    names = [link.get("href").split("/")[2] for link in found]
    assert sorted(names) == sorted(own | needed | unlocked)
    here = [link.get("href") for link in found if "here" in link.get("class").split()]
    beyond = {link.get("href").split("/")[2] for link in found if "beyond" in link.get("class").split()}
    assert here == ["/skills/t-test/"]
    assert beyond == (needed | unlocked) - own
    strip = links(render_area_svg(river, "statistics", {}, href, neighbours=False))
    assert {link.get("href").split("/")[2] for link in strip} == own


def test_the_stones_of_an_area_alone_keep_apart_and_in_order(curriculum: Pack, river: RiverMap) -> None:
    for area in curriculum.areas:
        places = {}
        for link in links(render_area_svg(river, area, {}, href)):
            x, y = map(int, re.findall(r"\d+", link.get("transform")))
            places[link.get("href").split("/")[2]] = (x, y)
        own = {s.id for s in curriculum.skills_in(area)}
        for name in own:
            for need in own & set(curriculum.skills[name].requires):
                assert places[need][1] > places[name][1]
        for x in {x for name, (x, _) in places.items() if name not in own}:
            column = sorted(y for other, y in places.values() if other == x)
            assert all(b - a >= 34 for a, b in itertools.pairwise(column))


def test_an_unknown_area_is_an_error(river: RiverMap) -> None:
    with pytest.raises(KeyError, match="alchemy"):
        render_area_svg(river, "alchemy", {}, href)


def test_a_stone_has_a_known_state_and_a_probability() -> None:
    with pytest.raises(ValueError, match="lost"):
        StoneState("lost")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="between 0 and 1"):
        StoneState("proved", 93)


def test_the_legend_names_all_states_and_kinds() -> None:
    assert render_legend().count("<li>") == 10
