"""What somebody typed is not lost."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .auditing import audit
from .servers import Site
from .workspace import Workspace, source

EXERCISE = "image-patches"


def test_what_was_typed_survives_a_reload(page: Page, solo: Site) -> None:
    workspace = Workspace.at(page, solo.url, EXERCISE)
    workspace.write("# a thought, half finished\n")
    page.reload()
    workspace = Workspace(page)
    assert workspace.text() == "# a thought, half finished\n"
    expect(workspace.editor.locator(".ace_content")).to_contain_text("# a thought, half finished")


def test_what_was_run_is_there_in_another_browser(page: Page, solo: Site) -> None:
    workspace = Workspace.at(page, solo.url, EXERCISE)
    workspace.write("def unfinished(): ...\n")
    workspace.run()
    page.evaluate("localStorage.clear()")
    page.reload()
    assert Workspace(page).text() == "def unfinished(): ...\n"


def test_reset_asks_and_brings_the_starter(page: Page, solo: Site) -> None:
    workspace = Workspace.at(page, solo.url, EXERCISE)
    workspace.write("nothing = 0\n")
    answers = iter([False, True])
    page.on("dialog", lambda dialog: dialog.accept() if next(answers) else dialog.dismiss())
    page.get_by_text("More", exact=True).click()
    audit(page)
    page.get_by_role("button", name="Start again from the starter").click()
    assert workspace.text() == "nothing = 0\n"
    page.get_by_role("button", name="Start again from the starter").click()
    expect(page.locator("#source")).to_have_value(source(EXERCISE, "starter.py"))
    page.reload()
    assert Workspace(page).text() == source(EXERCISE, "starter.py")


def test_the_plain_editor_works_and_is_remembered(page: Page, solo: Site) -> None:
    workspace = Workspace.at(page, solo.url, EXERCISE)
    workspace.write("first = 1\n")
    page.get_by_text("More", exact=True).click()
    page.get_by_role("button", name="Plain text editor").click()
    field = page.locator("textarea#source")
    expect(field).to_be_visible()
    expect(field).to_have_value("first = 1\n")
    expect(page.get_by_role("button", name="Plain text editor")).to_have_attribute("aria-pressed", "true")
    field.fill(source(EXERCISE))
    expect(workspace.submit()).to_contain_text("This proves")
    page.reload()
    expect(field).to_be_visible()
    expect(field).to_have_value(source(EXERCISE))
    audit(page)
    page.get_by_text("More", exact=True).click()
    page.get_by_role("button", name="Plain text editor").click()
    assert Workspace(page).text() == source(EXERCISE)
