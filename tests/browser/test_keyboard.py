"""Everything with the keyboard alone, and the focus always to be seen."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .servers import Site
from .workspace import VERDICT_WITHIN, Workspace, is_hand_in, source

# Whether the focused element lies in the window and looks different from how it looks without focus.
FOCUS_SHOWS = """() => {
    const focused = document.activeElement;
    const looks = () => [focused, ...focused.children].map((element) => {
        const style = getComputedStyle(element);
        return [style.outlineStyle, style.outlineWidth, style.boxShadow, style.borderColor, style.left].join();
    }).join();
    const box = focused.getBoundingClientRect();
    const inside = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
    const blinking = focused.matches("textarea.ace_text-input") && document.querySelector(".ace_focus .ace_cursor");
    const withFocus = looks();
    focused.blur();
    const without = looks();
    focused.focus({ preventScroll: true });
    return inside && (withFocus !== without || Boolean(blinking));
}"""


def assert_focus_shows(page: Page) -> None:
    assert page.evaluate(FOCUS_SHOWS), page.evaluate("document.activeElement.outerHTML.slice(0, 200)")


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until an element is focused. Every stop on the way has to be visible."""
    for _ in range(most):
        page.keyboard.press("Tab")
        assert_focus_shows(page)
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
    raise AssertionError(f"{selector} is not within {most} presses of Tab")


def test_the_map_by_keyboard(page: Page, solo: Site) -> None:
    page.goto(f"{solo.url}/map/")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    assert_focus_shows(page)
    page.keyboard.press("Enter")
    tab_to(page, "#map-search")
    page.keyboard.type("chain rule")
    page.keyboard.press("Enter")
    stone = page.locator("svg.river a[href='/skill/chain-rule/']")
    expect(stone).to_be_focused()
    expect(stone).to_be_in_viewport()
    assert_focus_shows(page)

    visited = {"/skill/chain-rule/"}
    for key in ("ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "ArrowLeft", "ArrowRight"):
        page.keyboard.press(key)
        assert_focus_shows(page)
        visited.add(page.evaluate("document.activeElement.getAttribute('href')"))
    assert len(visited) >= 3
    here = page.evaluate("document.activeElement.getAttribute('href')")
    page.keyboard.press("Enter")
    expect(page).to_have_url(solo.url + here)


def test_arrow_down_leads_to_what_a_stone_needs_and_up_to_what_it_unlocks(page: Page, solo: Site) -> None:
    page.goto(f"{solo.url}/map/")
    page.locator("svg.river a[href='/skill/matrix-operations/']").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("svg.river a[href='/skill/dot-product/']")).to_be_focused()
    expect(page.locator("svg.river a.above[href='/skill/matrix-operations/']")).to_have_count(1)


def test_the_map_can_be_skipped(page: Page, solo: Site) -> None:
    page.goto(f"{solo.url}/map/")
    tab_to(page, "a[href='#areas-title']")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="All areas")).to_be_in_viewport()
    page.keyboard.press("Tab")
    assert_focus_shows(page)
    assert page.evaluate("document.activeElement.closest('.area-grid') !== null")


def test_the_bar_s_search_by_keyboard(page: Page, solo: Site) -> None:
    page.goto(f"{solo.url}/record/")
    tab_to(page, "#q", most=9)
    page.keyboard.type("attention")
    page.keyboard.press("Enter")
    expect(page.locator(".results li").first).to_contain_text("Attention")


def test_into_the_editor_out_of_it_run_and_submit(page: Page, solo: Site) -> None:
    workspace = Workspace.at(page, solo.url, "pairwise-distances")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tab_to(page, "#rich-editor .ace_scroller")
    page.keyboard.press("Enter")
    expect(page.get_by_role("textbox", name="Your code, Cursor")).to_be_focused()
    assert_focus_shows(page)
    page.keyboard.press("ControlOrMeta+A")
    page.keyboard.insert_text(source("pairwise-distances"))

    with page.expect_response(is_hand_in, timeout=VERDICT_WITHIN) as run:
        page.keyboard.press("ControlOrMeta+Enter")
    assert run.value.url.endswith("/run/")
    expect(workspace.judged()).to_contain_text("The visible cases only")
    expect(page.get_by_role("textbox", name="Your code, Cursor")).to_be_focused()

    with page.expect_response(is_hand_in, timeout=VERDICT_WITHIN) as submission:
        page.keyboard.press("ControlOrMeta+Shift+Enter")
    assert submission.value.url.endswith("/submit/")
    expect(workspace.judged()).to_contain_text("This proves")
    assert workspace.text() == source("pairwise-distances")

    page.keyboard.press("Escape")
    tab_to(page, "button.act", most=3)
    tab_to(page, "#submit-button", most=1)
    tab_to(page, "summary", most=1)
    page.keyboard.press("Enter")
    tab_to(page, "#reset", most=1)
    tab_to(page, "#verdict a", most=30)
