"""A community: accounts, visitors, and what belongs to whom."""

from __future__ import annotations

from itertools import count

import pytest
from playwright.sync_api import Page, expect

from .auditing import Watch, audit
from .conftest import OpenPage
from .servers import Site
from .workspace import Workspace, source

PASSWORD = "a stone beside the water"
numbers = count(1)


@pytest.fixture
def visitor(open_page: OpenPage, community: Site) -> tuple[Page, Watch]:
    return open_page(community)


def join(page: Page, site: Site) -> str:
    """Sign up as somebody new and return the name."""
    name = f"walker{next(numbers)}"
    page.goto(f"{site.url}/accounts/signup/")
    page.get_by_label("Email").fill(f"{name}@example.org")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Join").click()
    expect(page).to_have_url(f"{site.url}/")
    expect(page.locator(".bar")).to_contain_text(name)
    return name


def test_joining_signing_out_and_signing_in(visitor: tuple[Page, Watch], community: Site) -> None:
    page, _ = visitor
    page.goto(f"{community.url}/accounts/signup/")
    audit(page)
    name = join(page, community)
    page.get_by_text(name, exact=True).click()
    audit(page)
    page.get_by_role("button", name="Sign out").click()
    expect(page.get_by_role("link", name="Sign in", exact=True)).to_be_visible()

    page.get_by_role("link", name="Sign in", exact=True).click()
    audit(page)
    page.get_by_label("Email").fill(f"{name}@example.org")
    page.get_by_label("Password").fill("not the password")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("main")).to_contain_text("are not correct")
    audit(page)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    expect(page.locator(".bar")).to_contain_text(name)


def test_a_password_that_is_too_short_is_explained(visitor: tuple[Page, Watch], community: Site) -> None:
    page, _ = visitor
    page.goto(f"{community.url}/accounts/signup/")
    page.get_by_label("Email").fill("short@example.org")
    page.get_by_label("Username").fill("shorty")
    page.get_by_label("Password").fill("brook")
    page.get_by_role("main").get_by_role("button", name="Join").click()
    expect(page.get_by_role("main")).to_contain_text("at least 10 characters")
    audit(page)


def test_a_visitor_reads_and_is_asked_to_sign_in_for_the_rest(
    visitor: tuple[Page, Watch], community: Site
) -> None:
    page, _ = visitor
    page.goto(community.url)
    expect(page.locator("svg.river a[aria-label]")).to_have_count(265)
    expect(page.locator(".lead")).to_contain_text("265 skills")
    audit(page)
    page.goto(f"{community.url}/skill/matrix-operations/")
    expect(page.locator(".lesson .text p").first).to_be_visible()
    audit(page)
    page.goto(f"{community.url}/exercise/matrix-multiplication/")
    expect(page.get_by_role("button", name="Run the visible cases")).to_have_count(0)
    expect(page.get_by_role("button", name="Submit", exact=True)).to_have_count(0)
    audit(page)
    workspace = Workspace(page)
    workspace.write("# written before signing in\n")
    page.get_by_role("link", name="Sign in to run and submit").click()
    page.get_by_role("link", name="Join").last.click()
    name = f"walker{next(numbers)}"
    page.get_by_label("Email").fill(f"{name}@example.org")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Join").click()
    expect(page).to_have_url(f"{community.url}/exercise/matrix-multiplication/")
    assert Workspace(page).text() == "# written before signing in\n"


def test_what_needs_an_account_leads_to_the_sign_in_page(
    visitor: tuple[Page, Watch], community: Site
) -> None:
    page, _ = visitor
    page.goto(f"{community.url}/record/")
    expect(page).to_have_url(f"{community.url}/accounts/login/?next=/record/")


def test_a_submission_opens_for_its_author_alone(
    visitor: tuple[Page, Watch], open_page: OpenPage, community: Site
) -> None:
    author, _ = visitor
    join(author, community)
    workspace = Workspace.at(author, community.url, "matrix-multiplication")
    workspace.write(source("matrix-multiplication"))
    verdict = workspace.submit()
    expect(verdict).to_contain_text("This proves")
    verdict.get_by_role("link", name="This submission").click()
    expect(author.get_by_role("heading", name="Your code")).to_be_visible()

    other, watch = open_page(community)
    join(other, community)
    watch.expect_status(404)
    for part in ("", "verdict/", "picture/"):
        response = other.goto(author.url + part)
        assert response is not None
        assert response.status == 404
    other.goto(f"{community.url}/record/")
    expect(other.get_by_role("main")).to_contain_text("Nothing yet.")
    assert (
        source("matrix-multiplication")
        not in Workspace.at(other, community.url, "matrix-multiplication").text()
    )
