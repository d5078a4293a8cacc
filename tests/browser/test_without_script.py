"""Everything can be read and handed in without JavaScript."""

from __future__ import annotations

import re
import time

import pytest
from playwright.sync_api import Page, StorageState, expect

from .conftest import OpenPage
from .servers import Site
from .workspace import VERDICT_WITHIN, source


@pytest.fixture
def scriptless(open_page: OpenPage, solo: Site, signed_in: StorageState) -> Page:
    return open_page(solo, signed_in, script=False)[0]


def look_again_until_graded(page: Page) -> None:
    """Follow the link that the page offers while there is no verdict."""
    deadline = time.monotonic() + VERDICT_WITHIN / 1000
    while page.get_by_text("Being graded…").is_visible() and time.monotonic() < deadline:
        page.get_by_role("link", name="open this submission").click()


@pytest.mark.parametrize(
    ("path", "seen"),
    [
        ("/map/", "svg.river a[aria-label]"),
        ("/map/?goal=attention", ".way li"),
        ("/area/linear-algebra/", ".skills li"),
        ("/skill/matrix-operations/", ".lesson .text p"),
        ("/search/?q=matrix", ".results li"),
        ("/record/", "main h2"),
        ("/review/settings/", ".review-settings select"),
        ("/record/predictions/", "main h2"),
        ("/exercise/best-split/", ".task .text p"),
    ],
)
def test_a_page_can_be_read(scriptless: Page, solo: Site, path: str, seen: str) -> None:
    scriptless.goto(solo.url + path)
    expect(scriptless.locator(seen).first).to_be_visible()
    expect(scriptless.get_by_role("searchbox", name="Find")).to_be_hidden()
    expect(scriptless.get_by_role("button", name="Switch between light and dark")).to_be_hidden()


def test_a_form_that_is_submitted_leads_to_the_verdict(scriptless: Page, solo: Site) -> None:
    scriptless.goto(f"{solo.url}/exercise/best-split/")
    expect(scriptless.locator("noscript p")).to_contain_text("Without JavaScript the plain field works too")
    scriptless.get_by_text("More", exact=True).click()
    expect(scriptless.get_by_role("link", name="Your submissions")).to_be_visible()
    for name in ("Start again from the starter", "Plain text editor"):
        expect(scriptless.get_by_role("button", name=name)).to_be_hidden()
    scriptless.get_by_label("Your code").fill(source("best-split"))
    scriptless.get_by_role("button", name="Submit", exact=True).click()
    expect(scriptless).to_have_url(re.compile(r"/submission/[0-9a-f-]+/$"))
    look_again_until_graded(scriptless)
    expect(scriptless.locator("#verdict h2")).to_contain_text("passed")
    expect(scriptless.locator("#verdict")).to_contain_text("This proves")
    expect(scriptless.locator("#verdict").get_by_role("img")).to_be_visible()


def test_a_submission_that_is_not_graded_yet_says_what_to_do(scriptless: Page, solo: Site) -> None:
    scriptless.goto(f"{solo.url}/exercise/best-split/")
    scriptless.get_by_label("Your code").fill("while True:\n    pass\n")
    scriptless.get_by_role("button", name="Submit", exact=True).click()
    verdict = scriptless.locator("#verdict")
    expect(verdict).to_contain_text("Your code is saved.")
    look_again_until_graded(scriptless)
    expect(verdict.locator("h2")).to_have_text("Your code ran out of time")


def test_hints_and_the_solution_come_without_script(scriptless: Page, solo: Site) -> None:
    scriptless.goto(f"{solo.url}/exercise/prior-shift/")
    scriptless.get_by_role("button", name="Give me a hint").click()
    expect(scriptless.locator(".hint")).to_have_count(1)
    scriptless.get_by_text("Give up and read the solution").click()
    scriptless.get_by_role("button", name="Show me the solution").click()
    scriptless.get_by_text("The worked solution").click()
    expect(scriptless.locator(".solution pre")).to_be_visible()
