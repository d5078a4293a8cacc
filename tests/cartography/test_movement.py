"""Drives map.js in a real browser, on a page like the site's, under a policy as strict as the site's."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

import upstream.web
from upstream.cartography import RiverMap, StoneState, render_svg

pytestmark = pytest.mark.browser

STATIC = Path(upstream.web.__path__[0]) / "static"
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Map</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src file:; style-src file:">
<link rel="stylesheet" href="map.css">
<input id="map-search"><span id="map-found"></span>
<input type="checkbox" data-filter-stream="3"><input type="checkbox" data-filter-state="proved">
<div class="map-frame">{map}</div><script src="map.js"></script></html>"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    if CHROMIUM is None:
        pytest.skip("there is no Chromium on this machine")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture
def visit(browser: Browser, river: RiverMap, tmp_path: Path) -> Iterator[Callable[[str], Page]]:
    states = {"vectors": StoneState("proved", 0.9), "dot-product": StoneState("reachable")}
    for name in ("map.css", "map.js"):
        shutil.copy(STATIC / name, tmp_path)
    page_file = tmp_path / "map.html"
    page_file.write_text(PAGE.format(map=render_svg(river, states, lambda skill: f"/skills/{skill}/")))
    page = browser.new_page(viewport={"width": 1200, "height": 800}, reduced_motion="reduce")
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)

    def open_at(query: str) -> Page:
        page.goto(page_file.as_uri() + query)
        return page

    yield open_at
    page.close()
    assert complaints == []


def stone(skill: str) -> str:
    return f'a[href="/skills/{skill}/"]'


def skills(page: Page, selector: str) -> set[str]:
    found = page.locator(selector).evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return {href.split("/")[2] for href in found}


def test_focus_lights_what_a_stone_needs_and_unlocks_and_arrows_follow(visit: Callable[[str], Page]) -> None:
    page = visit("")
    page.locator(stone("linear-independence")).focus()
    assert skills(page, "a.below") == {"vector-spaces"}
    assert skills(page, "a.above") == {"matrix-rank", "orthogonality"}
    assert page.locator(".lit-threads path").count() == 3
    page.keyboard.press("ArrowDown")
    assert skills(page, "a:focus") == {"vector-spaces"}
    page.keyboard.press("ArrowUp")
    assert skills(page, "a:focus") == {"linear-independence"}


def test_a_goal_lights_what_is_still_to_be_proved(visit: Callable[[str], Page]) -> None:
    page = visit("?goal=matrix-operations")
    assert skills(page, "a.path") == {"matrix-operations", "dot-product"}
    page.evaluate("upstreamMap.lightPath(['vectors', 'no-such-skill'])")
    assert skills(page, "a.path") == {"vectors"}
    page.evaluate("upstreamMap.lightPath([])")
    assert page.locator("svg.guided").count() == 0


def test_search_and_filters_dim_the_rest_and_enter_goes_to_the_first(visit: Callable[[str], Page]) -> None:
    page = visit("")
    page.fill("#map-search", "eigen")
    assert skills(page, "a.match") == {"eigenvectors"}
    assert page.inner_text("#map-found") == "1 of 265"
    page.press("#map-search", "Enter")
    assert skills(page, "a:focus") == {"eigenvectors"}
    page.fill("#map-search", "")
    page.check("[data-filter-state]")
    assert skills(page, "a.match") == {"vectors"}
    page.check("[data-filter-stream]")
    assert skills(page, "a.match") == set()


def test_keys_buttons_and_a_double_click_zoom(visit: Callable[[str], Page]) -> None:
    page = visit("")

    def width() -> float:
        return page.evaluate("document.querySelector('svg.river').getBoundingClientRect().width")

    whole = width()
    page.locator(stone("vectors")).focus()
    page.keyboard.press("+")
    assert width() == pytest.approx(1.5 * whole, rel=0.01)
    box = page.locator(stone("vectors")).bounding_box()
    assert box is not None
    assert 0 < box["y"] < 800
    page.get_by_role("button", name="Whole river").click()
    assert width() == pytest.approx(whole, rel=0.01)
    page.locator("text.name", has_text="Probability").first.dblclick()
    assert width() > 1.5 * whole
    assert page.url.endswith("map.html")


def test_from_far_away_a_tap_goes_to_the_area_and_not_to_a_page(visit: Callable[[str], Page]) -> None:
    page = visit("")
    page.set_viewport_size({"width": 390, "height": 800})
    page.reload()
    assert page.locator("svg.far").count() == 1
    page.locator(f"{stone('vectors')} use").click()
    assert page.locator("svg.far").count() == 0
    assert page.url.endswith("map.html")
