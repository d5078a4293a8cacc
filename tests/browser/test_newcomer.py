"""From the link that `upstream start` prints to the first proved skill."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .auditing import audit
from .conftest import OpenPage
from .servers import Site
from .workspace import Workspace, source

SKILL = "matrix-operations"
EXERCISE = "matrix-multiplication"


def test_a_newcomer_proves_a_first_skill(open_page: OpenPage, fresh: Site) -> None:
    page, _ = open_page(fresh)
    page.goto(fresh.first_link)
    expect(page).to_have_url(f"{fresh.url}/")
    _find_on_the_map(page)
    _read_the_lesson(page)
    workspace = Workspace(page)
    _fail_in_four_ways(workspace)
    _pass(workspace)
    _see_it_proved(page, fresh)
    _look_back(page, fresh)

    stranger, watch = open_page(fresh)
    watch.expect_status(403)
    stranger.goto(fresh.first_link)
    expect(stranger.get_by_role("heading", level=1)).to_have_text("That link has been used")
    expect(stranger.get_by_role("main")).to_contain_text("make link")
    audit(stranger)


def _find_on_the_map(page: Page) -> None:
    expect(page.get_by_role("heading", level=1)).to_contain_text("Begin")
    page.get_by_role("link", name="Map", exact=True).click()
    stones = page.locator("svg.river a[aria-label]")
    expect(stones).to_have_count(265)
    page.get_by_role("searchbox", name="Find").fill("matrix operations")
    expect(page.locator("svg.river a.match")).to_have_count(1)
    page.keyboard.press("Enter")
    stone = page.locator(f"svg.river a[href='/skill/{SKILL}/']")
    expect(stone).to_be_focused()
    expect(stone).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Matrix operations")


def _read_the_lesson(page: Page) -> None:
    headings = page.locator(".lesson .text h2")
    assert headings.count() >= 4
    page.get_by_role("navigation", name="In this lesson").get_by_role("link").last.click()
    expect(headings.last).to_be_in_viewport()
    page.get_by_role("link", name="Matrix multiplication from scratch", exact=True).first.click()


def _fail_in_four_ways(workspace: Workspace) -> None:
    workspace.write("import numpy as np\n\ndef matmul(A, B)\n    return A @ B\n")
    verdict = workspace.run()
    expect(workspace.headline).to_have_text("Python could not read your code on line 3")
    expect(verdict.locator(".code-error")).to_contain_text("SyntaxError")
    audit(workspace.page)

    workspace.write("import numpy as np\n\ndef matmul(A, B):\n\tC = A @ B\n        return C\n")
    verdict = workspace.submit()
    expect(workspace.headline).to_contain_text("Python could not read your code on line")
    expect(verdict).to_contain_text("Some lines are indented with tabs and others with spaces")
    expect(verdict).to_contain_text("The first tab is on line 4")

    workspace.write(source(EXERCISE, "wrong/rows-with-rows.py"))
    verdict = workspace.submit()
    expect(verdict.locator(".diagnosis")).to_contain_text("You pair rows of A with rows of B")
    audit(workspace.page)

    workspace.write(source(EXERCISE, "wrong/elementwise.py"))
    verdict = workspace.submit()
    expect(verdict.locator(".diagnosis")).to_contain_text("You multiply entry by entry")


def _pass(workspace: Workspace) -> None:
    workspace.write(source(EXERCISE))
    verdict = workspace.run()
    expect(verdict).to_contain_text("The visible cases only")
    verdict = workspace.submit()
    expect(workspace.headline).to_have_text("All 14 cases passed")
    expect(verdict.locator(".proved")).to_contain_text("This proves Matrix operations.")
    expect(workspace.page.locator(".solution summary")).to_have_text("The worked solution")
    audit(workspace.page)


def _see_it_proved(page: Page, fresh: Site) -> None:
    page.get_by_role("link", name="See it on the map").click()
    stone = page.locator(f"svg.river a[href='/skill/{SKILL}/']")
    expect(stone).to_have_attribute("aria-label", "Matrix operations: proved, 100 % likely to recall")
    expect(stone).to_be_in_viewport()
    audit(page)
    page.get_by_role("link", name="Record", exact=True).click()
    expect(page.locator(".skills li", has_text="Matrix operations")).to_contain_text("proved")
    expect(page.locator(".log")).to_contain_text("passed Matrix multiplication from scratch")
    audit(page)
    page.goto(f"{fresh.url}/skill/{SKILL}/")
    expect(page.locator(".facts")).to_contain_text("by Matrix multiplication from scratch")


def _look_back(page: Page, fresh: Site) -> None:
    page.goto(f"{fresh.url}/exercise/{EXERCISE}/history/")
    entries = page.locator(".log li")
    expect(entries).to_have_count(4)
    expect(entries.first).to_contain_text("passed")
    expect(entries.last).to_contain_text("raised an error")
    audit(page)
    entries.first.get_by_role("link").click()
    expect(page.get_by_role("heading", level=2, name="What changed since the one before")).to_be_visible()
    expect(page.locator(".diff .removed", has_text="return A * B")).to_be_visible()
    expect(page.locator(".diff .added", has_text="np.outer")).to_be_visible()
    audit(page)
