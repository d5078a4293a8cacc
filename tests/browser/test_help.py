"""Hints, giving up, and what that does to the proof."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .auditing import audit
from .servers import Site
from .workspace import Workspace, source

EXERCISE = "standardize"


def test_hints_come_one_by_one_and_giving_up_makes_the_next_pass_practice(page: Page, solo: Site) -> None:
    workspace = Workspace.at(page, solo.url, EXERCISE)
    help_ = page.locator("#help")
    hints = help_.locator(".hint")
    expect(hints).to_have_count(0)
    total = source(EXERCISE, "hints.md").count("## ")
    for number in range(1, total + 1):
        name = "Give me a hint" if number == 1 else "Another hint"
        help_.get_by_role("button", name=name).click()
        expect(hints).to_have_count(number)
        expect(hints.last.locator("div")).to_be_visible()
    expect(help_.get_by_role("button", name="Another hint")).to_have_count(0)
    audit(page)

    help_.get_by_text("Give up and read the solution").click()
    help_.get_by_role("button", name="Show me the solution").click()
    expect(help_.locator(".solution pre")).to_contain_text("def standardize")
    expect(help_).to_contain_text("You have read the solution.")
    audit(page)

    page.reload()
    expect(help_.locator(".solution pre")).to_be_hidden()
    help_.get_by_text("The worked solution").click()
    expect(help_.locator(".solution pre")).to_be_visible()
    expect(help_.get_by_text("Give up and read the solution")).to_have_count(0)

    workspace = Workspace(page)
    workspace.write(source(EXERCISE))
    verdict = workspace.submit()
    expect(workspace.headline).to_contain_text("passed")
    expect(verdict).to_contain_text("this counts as practice")
    expect(verdict.locator(".proved")).to_have_count(0)
    audit(page)

    verdict.get_by_role("link", name="This submission").click()
    expect(page.locator("#verdict")).to_contain_text("this counts as practice")

    page.goto(f"{solo.url}/record/")
    log = page.locator(".log li", has=page.locator(f"a[href='/exercise/{EXERCISE}/']"))
    expect(log.filter(has_text="took a hint for")).to_have_count(total)
    expect(log.filter(has_text="read the solution of")).to_have_count(1)
    page.goto(f"{solo.url}/exercise/{EXERCISE}/")
    skill = page.locator(".crumbs a").last
    skill.click()
    expect(page.locator(".facts")).to_contain_text("not proved yet")
