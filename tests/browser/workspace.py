"""The workspace as somebody with a keyboard and a mouse uses it."""

from __future__ import annotations

import re
from pathlib import Path

from playwright.sync_api import Locator, Page, Response, expect

EXERCISES = Path(__file__).resolve().parents[2] / "curriculum" / "exercises"
VERDICT_WITHIN = 90_000  # milliseconds; a quiet machine needs one second


def source(exercise: str, file: str = "solution.py") -> str:
    """A file of an exercise, such as `wrong/elementwise.py`."""
    return (EXERCISES / exercise / file).read_text()


class Workspace:
    """An open exercise."""

    def __init__(self, page: Page) -> None:
        """Wait for the editor, which is loaded after the page."""
        self.page = page
        expect(self.editor.locator(".ace_content")).to_be_visible()

    @classmethod
    def at(cls, page: Page, site: str, exercise: str) -> Workspace:
        """Open an exercise."""
        page.goto(f"{site}/exercise/{exercise}/")
        return cls(page)

    @property
    def editor(self) -> Locator:
        return self.page.locator("#rich-editor")

    @property
    def verdict(self) -> Locator:
        return self.page.locator("#verdict")

    @property
    def headline(self) -> Locator:
        return self.verdict.locator("h2")

    def text(self) -> str:
        return self.page.locator("#source").input_value()

    def write(self, text: str) -> None:
        """Replace what is in the editor, as pasting does."""
        self.editor.locator(".ace_scroller").click(position={"x": 60, "y": 20})
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.insert_text(text)

    def clear(self) -> None:
        """Delete everything in the editor."""
        self.write(" ")
        self.page.keyboard.press("Backspace")

    def run(self) -> Locator:
        """Press the button and wait for the verdict."""
        return self._press("Run the visible cases")

    def submit(self) -> Locator:
        """Press the button and wait for the verdict."""
        return self._press("Submit")

    def _press(self, name: str) -> Locator:
        with self.page.expect_response(is_hand_in, timeout=VERDICT_WITHIN):
            self.page.get_by_role("button", name=name, exact=True).click()
        return self.judged()

    def judged(self) -> Locator:
        """The verdict, once what was handed in last has been graded."""
        expect(self.page.locator("#verdict:not([aria-busy]) .verdict-head")).to_be_visible(
            timeout=VERDICT_WITHIN
        )
        return self.verdict


def is_hand_in(response: Response) -> bool:
    return re.search(r"/(run|submit)/$", response.url) is not None
