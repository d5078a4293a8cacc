"""Every page as it stands when it is opened, and what it says when there is nothing to show."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .auditing import Watch, audit
from .conftest import OpenPage
from .servers import Site
from .workspace import Workspace


@pytest.mark.parametrize(
    ("path", "heading"),
    [
        ("/map/", "The river of machine learning"),
        ("/map/?goal=attention", "The way to Attention"),
        ("/area/linear-algebra/", "Linear algebra"),
        ("/skill/matrix-operations/", "Matrix operations"),
        ("/skill/audio-classification/", "Audio classification"),
        ("/search/", "Search"),
        ("/search/?q=matrix", "Search"),
        ("/search/?q=no+such+thing", "Search"),
        ("/record/", "Your record"),
        ("/exercise/roc-curve/history/", "Your submissions"),
    ],
)
def test_a_page_keeps_the_rules(page: Page, solo: Site, path: str, heading: str) -> None:
    page.goto(solo.url + path)
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    audit(page)


def test_the_workspace_keeps_the_rules(page: Page, solo: Site) -> None:
    Workspace.at(page, solo.url, "roc-curve")
    audit(page)


@pytest.mark.parametrize("path", ["/nothing/", "/skill/nothing/", "/area/nothing/", "/exercise/nothing/"])
def test_a_page_that_is_not_there_says_so(page: Page, watch: Watch, solo: Site, path: str) -> None:
    watch.expect_status(404)
    response = page.goto(solo.url + path)
    assert response is not None
    assert response.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("There is no such page")
    if path == "/nothing/":
        audit(page)


def test_without_the_link_the_door_is_closed_and_says_how_to_get_in(open_page: OpenPage, solo: Site) -> None:
    page, watch = open_page(solo)
    watch.expect_status(403)
    response = page.goto(f"{solo.url}/record/")
    assert response is not None
    assert response.status == 403
    expect(page.get_by_role("main")).to_contain_text("make link")
    audit(page)


def test_the_search_finds_skills_exercises_and_references(page: Page, solo: Site) -> None:
    page.goto(solo.url)
    page.get_by_role("searchbox", name="Search skills, exercises and references").fill("matrix")
    page.keyboard.press("Enter")
    results = page.locator(".results li")
    for kind in ("skill", "exercise", "reference"):
        expect(results.filter(has=page.locator("small", has_text=kind)).first).to_be_visible()
    results.get_by_role("link", name="Matrix multiplication from scratch").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Matrix multiplication from scratch")


def test_the_way_to_a_goal_is_lit_on_the_map_and_listed(page: Page, solo: Site) -> None:
    page.goto(f"{solo.url}/map/?goal=attention")
    steps = page.locator(".way li")
    expect(steps.last).to_contain_text("Attention")
    lit = page.locator("svg.river a.path")
    expect(lit).to_have_count(steps.count())
    assert steps.count() > 1


def test_an_unwritten_lesson_says_where_to_look_instead(page: Page, solo: Site) -> None:
    page.goto(f"{solo.url}/skill/audio-classification/")
    expect(page.get_by_role("main")).to_contain_text("This lesson is not written yet.")
    page.get_by_role("link", name="Show the way to this skill on the map").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The way to Audio classification")


def test_light_and_dark_can_be_chosen_and_are_remembered(page: Page, solo: Site) -> None:
    page.goto(solo.url)
    page.get_by_role("button", name="Switch between light and dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    page.goto(f"{solo.url}/search/")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
