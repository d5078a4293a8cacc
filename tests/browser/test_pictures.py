"""The picture that is drawn from what the learner's own code returned."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .auditing import audit
from .servers import Site
from .workspace import VERDICT_WITHIN, Workspace, source


@pytest.mark.parametrize("exercise", ["k-means", "gradient-descent", "decision-tree", "belief-updates"])
def test_a_pass_shows_a_picture_with_alternative_text(page: Page, solo: Site, exercise: str) -> None:
    workspace = Workspace.at(page, solo.url, exercise)
    workspace.write(source(exercise))
    verdict = workspace.submit()
    expect(workspace.headline).to_contain_text("passed")
    picture = verdict.get_by_role("img")
    expect(picture).to_be_visible(timeout=VERDICT_WITHIN)
    name = picture.get_attribute("aria-label") or picture.locator("title").first.text_content()
    assert name
    assert len(name) > 20
    expect(verdict.locator("figcaption")).not_to_be_empty()
    box = picture.bounding_box()
    assert box is not None
    assert min(box["width"], box["height"]) > 100
    audit(page)


def test_a_submission_s_own_page_shows_the_picture_too(page: Page, solo: Site) -> None:
    workspace = Workspace.at(page, solo.url, "k-means")
    workspace.write(source("k-means"))
    workspace.submit().get_by_role("link", name="This submission").click()
    expect(page.get_by_role("main").locator("figure").get_by_role("img")).to_be_visible(
        timeout=VERDICT_WITHIN
    )
    audit(page)
